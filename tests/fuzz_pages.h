/* For the fuzz targets of the READ stage: every page of some bytes, and what must hold of it. */
#ifndef KB_TEST_FUZZ_PAGES_H
#define KB_TEST_FUZZ_PAGES_H

#include "base/utf8.h"
#include "read/copy.h"
#include "read/read.h"

static inline void
fuzz_check_page(const struct kb_page *page)
{
    const struct kb_str strings[] = { page->id,        page->url,           page->title,
                                      page->published, page->published_raw, page->author,
                                      page->outlet,    page->lang,          page->retrieved };
    KB_ASSERT(page->bytes.len > 0 && page->bytes.len <= KB_MAX_PAGE_BYTES);
    KB_ASSERT(kb_utf8_valid(page->bytes));
    KB_ASSERT(page->kind == KB_PAGE_TEXT || page->is_utf8);
    for (size_t i = 0; i < sizeof strings / sizeof *strings; i++)
        KB_ASSERT(kb_utf8_valid(strings[i]));
}

static inline void
fuzz_read_pages(struct kb_str bytes)
{
    struct kb_read *read;
    struct kb_page page;
    struct kb_error err;
    struct kb_arena arena;
    bool more = true;
    if (kb_read_open_bytes("fuzz", bytes, &read, &err))
        return;
    kb_arena_init(&arena);
    while (more) {
        kabar_status status = kb_read_next(read, &page, &more, &err);
        if (status == KABAR_OK && more) {
            fuzz_check_page(&page);
            kb_page_copy(&arena, &page);
            kb_arena_reset(&arena);
        } else if (more) {
            KB_ASSERT(err.message[0] && err.status == status && page.path.len);
            KB_ASSERT(kb_utf8_valid(page.url) && kb_utf8_valid(page.id));
        }
    }
    kb_read_close(read);
    kb_arena_free(&arena);
}

#endif
