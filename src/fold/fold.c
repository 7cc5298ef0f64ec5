#include "fold/fold.h"

#include <stdlib.h>

#include "base/banned.h"

struct placed {
    const struct kb_sketch *page;
    uint32_t index;
};

static int
by_identity(const void *a, const void *b)
{
    const struct kb_sketch *x = ((const struct placed *)a)->page;
    const struct kb_sketch *y = ((const struct placed *)b)->page;
    size_t len = x->id.len < y->id.len ? x->id.len : y->id.len;
    int c = len ? memcmp(x->id.ptr, y->id.ptr, len) : 0;
    if (c == 0)
        c = (x->id.len > y->id.len) - (x->id.len < y->id.len);
    if (c == 0)
        c = (x->content > y->content) - (x->content < y->content);
    return c ? c : (x->when > y->when) - (x->when < y->when);
}

uint32_t *
kb_fold_order(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count)
{
    struct placed *placed = kb_arena_array(arena, count, sizeof *placed);
    uint32_t *order = kb_arena_array(arena, count, sizeof *order);
    for (uint32_t i = 0; i < count; i++)
        placed[i] = (struct placed){ &pages[i], i };
    qsort(placed, count, sizeof *placed, by_identity);
    for (uint32_t i = 0; i < count; i++)
        order[i] = placed[i].index;
    return order;
}

void
kb_fold_pages(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
              struct kb_folded *folded)
{
    if (count == 0)
        return;
    const uint32_t *order = kb_fold_order(arena, pages, count);
    for (uint32_t i = 0; i < count; i++)
        folded[i] = (struct kb_folded){ i, KB_FOLD_NONE, i, 0 };
    kb_fold_copies(arena, pages, count, order, folded);
    kb_fold_parents(arena, pages, count, order, folded);
    kb_fold_stories(arena, pages, count, order, folded);
}

void
kb_fold_family(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
               struct kb_folded *folded)
{
    if (count == 0)
        return;
    for (uint32_t i = 0; i < count; i++)
        folded[i] = (struct kb_folded){ 0, KB_FOLD_NONE, 0, 0 };
    kb_fold_parents(arena, pages, count, kb_fold_order(arena, pages, count), folded);
}
