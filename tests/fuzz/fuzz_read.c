/* Any bytes through the whole READ stage. As libFuzzer target:
 *   clang -fsanitize=fuzzer,address,undefined ... tests/fuzz/fuzz_read.c src/read/... src/base/...
 * With tests/fuzz/replay.c instead of libFuzzer it runs over kept files. */
#include "base/utf8.h"
#include "read/copy.h"
#include "read/read.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void
check_page(const struct kb_page *page)
{
    const struct kb_str strings[] = { page->id,        page->url,           page->title,
                                      page->published, page->published_raw, page->author,
                                      page->outlet,    page->lang };
    KB_ASSERT(page->bytes.len > 0 && page->bytes.len <= KB_MAX_PAGE_BYTES);
    KB_ASSERT(page->kind == KB_PAGE_HTML || kb_utf8_valid(page->bytes));
    KB_ASSERT(!page->is_utf8 || kb_utf8_valid(page->bytes));
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        KB_ASSERT(kb_utf8_valid(strings[i]));
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_read *read;
    struct kb_page page;
    struct kb_error err;
    struct kb_arena arena;
    bool more = true;
    kb_arena_init(&arena);
    if (kb_read_open_bytes("fuzz", (struct kb_str){ (const char *)bytes, len }, &read, &err))
        return 0;
    while (more) {
        kabar_status status = kb_read_next(read, &page, &more, &err);
        if (status == KABAR_OK && more) {
            check_page(&page);
            kb_page_copy(&arena, &page);
            kb_arena_reset(&arena);
        } else if (more) {
            KB_ASSERT(err.message[0] && err.status == status && page.path.len);
        }
    }
    kb_read_close(read);
    kb_arena_free(&arena);
    return 0;
}
