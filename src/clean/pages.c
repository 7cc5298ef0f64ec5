/* Stories that are cut over several pages: which one this is, of how many, and where the next lies.
 * Only links count that lead to the page's own address with a number behind it. */
#include "clean/dom.h"

#include "base/banned.h"

#define MOST_PAGES 60u

/* Without query, fragment and the slash behind. */
static struct kb_str
bare(struct kb_str url)
{
    for (size_t i = 0; i < url.len; i++)
        if (url.ptr[i] == '?' || url.ptr[i] == '#')
            url.len = i;
    while (url.len && url.ptr[url.len - 1] == '/')
        url.len--;
    return url;
}

/* The path of an address with a host, "" of a bare host. */
static struct kb_str
path_of(struct kb_str url)
{
    size_t at = kb_str_find(url, KB_STR("://"), 0);
    if (at >= url.len)
        return url;
    at = kb_str_find(url, KB_STR("/"), at + 3);
    return at < url.len ? kb_str_sub(url, at, url.len) : KB_STR_NONE;
}

static unsigned
number_of(struct kb_str s)
{
    unsigned n = 0;
    if (!s.len || s.len > 2)
        return 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9')
            return 0;
        n = n * 10 + (unsigned)(s.ptr[i] - '0');
    }
    return n;
}

/* "page=2", "halaman=2" within a query. */
static unsigned
query_page(const struct kb_furniture *f, struct kb_str query)
{
    struct kb_str part;
    while (kb_str_next(&query, '&', &part)) {
        size_t sign = kb_str_find(part, KB_STR("="), 0);
        if (sign < part.len
            && kb_furniture_markup(f, kb_str_sub(part, 0, sign)).kinds & KB_MARKUP_PAGE)
            return number_of(kb_str_sub(part, sign + 1, part.len));
    }
    return 0;
}

/* Which page of `own` a link leads to: own?page=2, own/2, own/page/2, ?page=2; 0: none. */
static unsigned
page_of(const struct kb_furniture *f, struct kb_str own, struct kb_str href)
{
    size_t mark = kb_str_find(href, KB_STR("?"), 0);
    struct kb_str path = path_of(bare(href)), mine = path_of(bare(own));
    if (mine.len < 2)
        return 0;
    if (mark < href.len && (!path.len || kb_str_equal(path, mine)))
        return query_page(f, kb_str_sub(href, mark + 1, href.len));
    if (path.len <= mine.len + 1 || !kb_str_starts(path, mine) || path.ptr[mine.len] != '/')
        return 0;
    path = kb_str_sub(path, mine.len + 1, path.len);
    size_t cut = kb_str_find(path, KB_STR("/"), 0);
    if (cut < path.len && kb_furniture_markup(f, kb_str_sub(path, 0, cut)).kinds & KB_MARKUP_PAGE)
        path = kb_str_sub(path, cut + 1, path.len);
    return number_of(path);
}

static struct kb_str
whole_address(struct kb_draft *draft, struct kb_str href)
{
    struct kb_str own = bare(draft->url), path = path_of(own);
    if (kb_str_find(href, KB_STR("://"), 0) < href.len || !href.len)
        return href;
    struct kb_str front = href.ptr[0] == '/' ? kb_str_sub(own, 0, own.len - path.len) : own;
    return kb_arena_format(draft->ctx->arena, "%.*s%.*s", KB_FMT(front), KB_FMT(href));
}

void
kb_pages_tell(struct kb_draft *draft, const struct kb_dom *dom)
{
    const struct kb_furniture *f = draft->furniture;
    struct kb_str next = KB_STR_NONE, query = KB_STR_NONE;
    size_t mark = kb_str_find(draft->url, KB_STR("?"), 0);
    if (mark < draft->url.len)
        query = kb_str_sub(draft->url, mark + 1, draft->url.len);
    unsigned here = query_page(f, query), last = 0;
    here = here ? here : 1;
    for (uint32_t i = 0; i < dom->metas.len; i++) {
        const struct kb_meta *m = &dom->metas.at[i];
        if (!kb_str_is(m->key, KB_PAGE_LINK))
            continue;
        unsigned page = page_of(f, draft->url, m->value);
        last = page > last && page <= MOST_PAGES ? page : last;
        if (page == here + 1 && !next.len)
            next = whole_address(draft, m->value);
    }
    if (next.len)
        kb_draft_warn(draft, kb_arena_format(draft->ctx->arena,
                                             "the text is page %u of %u; the next: %.*s", here,
                                             last, KB_FMT(next))
                                 .ptr);
}
