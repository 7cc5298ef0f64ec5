/* A record line from anywhere: it is read, sketched and packed, or refused. */
#include <stdint.h>

#include "fold/fold.h"
#include "record/record.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_arena arena;
    struct kb_record record;
    struct kb_sketch sketch;
    struct kb_error err;
    struct kb_buf packed;
    kb_arena_init(&arena);
    kb_buf_init(&packed, 0);
    if (kb_record_parse(&arena, (struct kb_str){ (const char *)bytes, len }, &record, &err)
        == KABAR_OK) {
        kb_sketch_make(&arena, &record, &sketch);
        kb_sketch_write(&sketch, &packed);
        KB_ASSERT(kb_sketch_read(&arena, kb_buf_view(&packed), &sketch));
    }
    kb_sketch_read(&arena, (struct kb_str){ (const char *)bytes, len }, &sketch);
    kb_buf_free(&packed);
    kb_arena_free(&arena);
    return 0;
}
