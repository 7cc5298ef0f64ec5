#include "data/classes.h"

#include "test.h"

#include "base/banned.h"

TEST(class_sets_hold_more_than_one_cell)
{
    struct kb_class_set set = { { 0 } };
    const uint32_t last = 64 * KB_CLASS_CELLS - 1;
    CHECK(!kb_class_any(&set));
    kb_class_add(&set, last);
    CHECK(kb_class_any(&set) && kb_class_in(&set, last) && !kb_class_in(&set, last - 64));
    CHECK(!kb_class_below(&set, last) && !kb_class_below(&set, 0));
    kb_class_add(&set, 3);
    CHECK(kb_class_below(&set, 4) && kb_class_below(&set, last) && !kb_class_below(&set, 3));
    kb_class_drop(&set, 3);
    kb_class_drop(&set, last);
    CHECK(!kb_class_any(&set));
}
