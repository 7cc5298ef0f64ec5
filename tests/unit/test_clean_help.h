/* Cleans one page with the built-in packs; the article lives until test_clean_close. */
#ifndef KB_TEST_CLEAN_HELP_H
#define KB_TEST_CLEAN_HELP_H

#include "clean/article.h"
#include "data/engine.h"
#include "test.h"

struct test_clean {
    struct kabar_engine *engine;
    struct kb_arena arena;
    struct kb_error err;
    struct kb_ctx ctx;
    struct kb_article article;
};

static inline bool
test_clean_open(struct test_clean *t)
{
    kb_arena_init(&t->arena);
    t->engine = NULL;
    t->err = (struct kb_error){ 0 };
    bool ok = kb_engine_open(NULL, NULL, &t->engine, &t->err) == KABAR_OK;
    t->ctx = (struct kb_ctx){ &t->arena, t->engine, &t->err };
    return kb_test_check(ok, __FILE__, __LINE__, "engine: %s", t->err.message);
}

static inline kabar_status
test_clean_page(struct test_clean *t, struct kb_page page)
{
    return kb_clean_page(&t->ctx, &page, &t->article);
}

static inline kabar_status
test_clean_text(struct test_clean *t, const char *text)
{
    return test_clean_page(
        t, (struct kb_page){ .kind = KB_PAGE_TEXT, .bytes = { text, strlen(text) } });
}

static inline kabar_status
test_clean_html(struct test_clean *t, const char *html)
{
    return test_clean_page(
        t, (struct kb_page){ .kind = KB_PAGE_HTML, .bytes = { html, strlen(html) } });
}

/* Whether the clean text holds z. */
static inline bool
test_clean_holds(const struct test_clean *t, const char *z)
{
    struct kb_str needle = { z, strlen(z) };
    return kb_str_find(t->article.text, needle, 0) < t->article.text.len;
}

static inline void
test_clean_close(struct test_clean *t)
{
    kb_arena_free(&t->arena);
    kabar_engine_close(t->engine);
}

#endif
