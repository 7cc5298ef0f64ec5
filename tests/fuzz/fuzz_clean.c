/* The cleaner on any bytes: as text and as HTML, with and without a title of its own. The clean
 * text must be whole UTF-8 and no longer than its ceiling. */
#include <stdint.h>

#include "fuzz_engine.h"
#include "base/utf8.h"
#include "clean/article.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void
clean(struct kb_page page)
{
    struct kb_arena arena;
    struct kb_error err = { 0 };
    struct kb_article article;
    struct kb_ctx ctx = { &arena, fuzz_engine(), &err };
    kb_arena_init(&arena);
    if (kb_clean_page(&ctx, &page, &article) == KABAR_OK) {
        KB_ASSERT(kb_utf8_valid(article.text) && article.text.len <= KB_MAX_TEXT_BYTES);
        KB_ASSERT(kb_utf8_valid(article.title));
        for (uint32_t i = 0; i < article.byline_count; i++)
            KB_ASSERT(article.bylines[i].name.len > 0);
    }
    kb_arena_free(&arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_page page = { .bytes = { (const char *)bytes, len } };
    clean(page);
    page.title = KB_STR("Judul");
    page.url = KB_STR("https://www.detik.com/a");
    clean(page);
    page = (struct kb_page){ .kind = KB_PAGE_HTML, .bytes = { (const char *)bytes, len } };
    clean(page);
    return 0;
}
