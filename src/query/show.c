/* One article: what the page says, then what was found in it. */
#include <ctype.h>

#include "query/question.h"
#include "store/line.h"

#include "base/banned.h"

struct page_head {
    int64_t id;
    struct kb_arena *arena;
    struct kb_str line; /* the record as it was added */
    struct kb_str head, text;
};

/* id, title, outlet, published, url, lang, story, parent, similarity, version, current, text, line
 */
static bool
take_page(void *context, const struct kb_value *c, unsigned count)
{
    static const char *const names[] = { "Title", "Outlet", "Published", "URL", "Language" };
    struct page_head *page = context;
    struct kb_buf out;
    (void)count;
    kb_buf_init(&out, 0);
    kb_buf_format(&out, "Article    %lld, version %lld%s, story %lld\n", (long long)c[0].i,
                  (long long)c[9].i, c[10].i ? "" : " (there is a newer one)", (long long)c[6].i);
    for (int i = 0; i < 5; i++)
        if (c[i + 1].s.len)
            kb_buf_format(&out, "%-10s %.*s\n", names[i], KB_FMT(c[i + 1].s));
    if (c[7].i)
        kb_buf_format(&out, "Copy of    article %lld (%.0f%% alike)\n", (long long)c[7].i,
                      c[8].d * 100);
    page->id = c[0].i;
    page->head = kb_arena_copy(page->arena, kb_buf_view(&out));
    page->text = kb_arena_copy(page->arena, c[11].s);
    page->line = kb_store_unpack_line(page->arena, &c[12]);
    kb_buf_free(&out);
    return false;
}

/* Page text on a terminal: line ends stay, other control characters go. */
static void
put_text(FILE *out, struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool c1 = c == 0xc2 && i + 1 < s.len && (unsigned char)s.ptr[i + 1] < 0xa0;
        if (c1)
            i++;
        fputc((c < 0x20 && c != '\n') || c == 0x7f || c1 ? ' ' : c, out);
    }
}

static kabar_status
put_list(struct kb_store *store, const char *name, const char *title, int64_t id,
         const struct kb_answer *answer, struct kb_error *err)
{
    char number[32];
    struct kb_filters filters = { .all = true };
    snprintf(number, sizeof number, "%lld", (long long)id);
    filters.article = number;
    fprintf(answer->out, "\n%s\n", title);
    uint64_t rows = 0;
    kabar_status status =
        kb_query_run(store, kb_question_named(name), &filters, answer, &rows, err);
    if (status == KABAR_OK && rows == 0)
        fputs("(none)\n", answer->out);
    return status;
}

static kabar_status
put_page(struct kb_store *store, const struct page_head *page, const struct kb_answer *answer,
         struct kb_error *err)
{
    static const char *const lists[][2] = { { "sources", "Stands on" },
                                            { "reports", "Events it reports" },
                                            { "quotes", "Quotes" },
                                            { "figures", "Figures" } };
    kabar_status status = KABAR_OK;
    if (answer->format == KB_ANSWER_JSON) {
        fprintf(answer->out, "%.*s\n", KB_FMT(page->line));
        return KABAR_OK;
    }
    put_text(answer->out, page->head);
    fputc('\n', answer->out);
    put_text(answer->out, page->text);
    fputc('\n', answer->out);
    for (int i = 0; i < 4 && status == KABAR_OK; i++)
        status = put_list(store, lists[i][0], lists[i][1], page->id, answer, err);
    return status;
}

static bool
is_number(const char *z)
{
    size_t n = 0;
    while (isdigit((unsigned char)z[n]))
        n++;
    return n > 0 && n < 19 && !z[n];
}

kabar_status
kb_query_show(struct kb_store *store, const char *which, const struct kb_answer *answer,
              struct kb_error *err)
{
#define PAGE                                                                                       \
    "SELECT p.id, p.title, p.outlet, p.published, p.url, p.lang, o.story, o.parent,"               \
    " o.similarity, p.version, p.current, p.text, r.line FROM kb_page p"                           \
    " JOIN kb_record r ON r.page = p.id JOIN kb_folded o ON o.page = p.id WHERE "
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct page_head page = { 0, &arena, KB_STR_NONE, KB_STR_NONE, KB_STR_NONE };
    struct kb_value value = kb_value_text((struct kb_str){ which, strlen(which) });
    /* By the address first, which has an index; few pages have a name of their own. */
    static const char *const ways[] = { PAGE "p.key = $1 ORDER BY p.version DESC LIMIT 1",
                                        PAGE "p.ident = $1 ORDER BY p.version DESC LIMIT 1" };
    kabar_status status = KABAR_OK;
    if (is_number(which))
        status = kb_store_ask(store, PAGE "p.id = CAST($1 AS INTEGER)", &value, 1, take_page, &page,
                              err);
    for (int i = 0; i < 2 && status == KABAR_OK && !page.id && !is_number(which); i++)
        status = kb_store_ask(store, ways[i], &value, 1, take_page, &page, err);
    if (status == KABAR_OK && !page.id)
        status = kb_fail(err, KABAR_NOT_FOUND, "there is no article %s in the store", which);
    if (status == KABAR_OK)
        status = put_page(store, &page, answer, err);
    kb_arena_free(&arena);
    return status;
#undef PAGE
}
