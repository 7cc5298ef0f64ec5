/* Any bytes as a question of `kabar relate`: an answer or an error, both as one line of JSON. */
#include <stdint.h>
#include <yyjson.h>

#include "fuzz_engine.h"
#include "relate_line.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_arena arena;
    struct kb_buf out;
    struct kb_error err = { .status = KABAR_OK };
    struct kb_ctx ctx = { &arena, fuzz_engine(), &err };
    kb_arena_init(&arena);
    kb_buf_init(&out, 0);
    kb_relate_line(&ctx, (struct kb_str){ (const char *)bytes, len }, NULL, &out);
    yyjson_doc *doc = yyjson_read(out.ptr, out.len, 0);
    KB_ASSERT(doc != NULL);
    KB_ASSERT(memchr(out.ptr, '\n', out.len) == NULL);
    yyjson_doc_free(doc);
    kb_buf_free(&out);
    kb_arena_free(&arena);
    return 0;
}
