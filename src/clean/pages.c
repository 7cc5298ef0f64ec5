/* Stories that are cut over several pages: which one this is, of how many, and where the next lies.
 * Only links count that lead to the page's own address with a number behind it, or of which the
 * page itself says that they lead on. An address of the whole story goes before that of the next
 * page. */
#include "clean/dom.h"

#include "base/banned.h"

#define MOST_PAGES 60u
#define MOST_ADDED 12u /* bytes that a page's number may add to an address */

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

/* "page=all", "single=1", /all: whether a link leads to the whole of `own`. */
static bool
is_whole(const struct kb_furniture *f, struct kb_str own, struct kb_str href)
{
    size_t mark = kb_str_find(href, KB_STR("?"), 0);
    struct kb_str path = path_of(bare(href)), mine = path_of(bare(own)), query, part;
    if (mine.len < 2)
        return false;
    if (mark >= href.len) {
        path = kb_str_starts(path, mine) ? kb_str_sub(path, mine.len, path.len) : KB_STR_NONE;
        return path.len > 1 && path.ptr[0] == '/'
               && kb_furniture_markup(f, kb_str_sub(path, 1, path.len)).kinds & KB_MARKUP_WHOLE;
    }
    query = kb_str_sub(href, mark + 1, href.len);
    while ((!path.len || kb_str_equal(path, mine)) && kb_str_next(&query, '&', &part)) {
        size_t sign = kb_str_find(part, KB_STR("="), 0);
        if (sign >= part.len)
            continue;
        unsigned key = kb_furniture_markup(f, kb_str_sub(part, 0, sign)).kinds;
        struct kb_str value = kb_str_sub(part, sign + 1, part.len);
        if ((key & KB_MARKUP_PAGE && kb_furniture_markup(f, value).kinds & KB_MARKUP_WHOLE)
            || (key & KB_MARKUP_WHOLE && kb_str_is(value, "1")))
            return true;
    }
    return false;
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The page to which a link leads of which the page says that it leads on: its address is the page's
 * own but for a number at the end that is one higher, or 2 where there was none: "/a-story.html"
 * and
 * "/a-story-2.html", "/a/2/" and "/a/3/". 0: to another story. */
static unsigned
page_after(struct kb_str own, struct kb_str next)
{
    struct kb_str a = path_of(own), b = path_of(next);
    size_t same = 0, tail = 0;
    while (same < a.len && same < b.len && a.ptr[same] == b.ptr[same])
        same++;
    while (same && is_digit(a.ptr[same - 1]))
        same--;
    while (tail < a.len - same && tail < b.len - same
           && a.ptr[a.len - 1 - tail] == b.ptr[b.len - 1 - tail])
        tail++;
    struct kb_str left = kb_str_sub(a, same, a.len - tail),
                  more = kb_str_sub(b, same, b.len - tail);
    size_t at = more.len;
    while (at && is_digit(more.ptr[at - 1]))
        at--;
    unsigned page = number_of(kb_str_sub(more, at, more.len));
    struct kb_str rest = kb_str_sub(b, b.len - tail, b.len);
    if (same < 2 || more.len > MOST_ADDED || page < 2 || more.ptr[at] == '0'
        || kb_str_find(rest, KB_STR("/"), 0) + 1 < rest.len)
        return 0;
    return page == (left.len ? number_of(left) + 1 : 2) ? page : 0;
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

/* What a page's links tell of the pages of its story. */
struct story {
    struct kb_str next, whole;
    unsigned here, last;
    uint64_t linked; /* a bit for each page */
};

static void
take_link(struct kb_draft *draft, struct story *story, const struct kb_meta *m)
{
    const struct kb_furniture *f = draft->furniture;
    bool says_next = kb_str_is(m->key, KB_NEXT_LINK);
    unsigned page = page_of(f, draft->url, m->value);
    if (!page && says_next && (page = page_after(draft->url, m->value)) != 0)
        story->here = page - 1;
    if (page && page <= MOST_PAGES) {
        story->linked |= (uint64_t)1 << page;
        story->last = page > story->last ? page : story->last;
    } else if (!story->whole.len && is_whole(f, draft->url, m->value)) {
        story->whole = m->value;
    }
}

static struct kb_str
address_of(struct kb_draft *draft, const struct kb_dom *dom, unsigned page)
{
    for (uint32_t i = 0; i < dom->metas.len; i++) {
        const struct kb_meta *m = &dom->metas.at[i];
        if ((kb_str_is(m->key, KB_PAGE_LINK)
             && page_of(draft->furniture, draft->url, m->value) == page)
            || (kb_str_is(m->key, KB_NEXT_LINK)
                && (page_of(draft->furniture, draft->url, m->value) == page
                    || page_after(draft->url, m->value) == page)))
            return m->value;
    }
    return KB_STR_NONE;
}

/* Which page this is: its address says so, or it is the one among those linked to which no link
 * leads. */
static unsigned
which_page(const struct kb_draft *draft, const struct story *story)
{
    if (story->here > 1 || draft->page->url.len || !(story->linked & 2))
        return story->here;
    for (unsigned page = 2; page < story->last; page++)
        if (!(story->linked >> page & 1))
            return story->linked >> (page - 1) & story->linked >> (page + 1) & 1 ? page : 1;
    return story->here;
}

void
kb_pages_tell(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct story story = { .here = 1 };
    struct kb_str own = draft->url, next;
    size_t mark = kb_str_find(own, KB_STR("?"), 0);
    if (mark < own.len)
        story.here = query_page(draft->furniture, kb_str_sub(own, mark + 1, own.len));
    story.here = story.here ? story.here : 1;
    for (uint32_t i = 0; i < dom->metas.len; i++)
        if (kb_str_is(dom->metas.at[i].key, KB_PAGE_LINK)
            || kb_str_is(dom->metas.at[i].key, KB_NEXT_LINK))
            take_link(draft, &story, &dom->metas.at[i]);
    if (is_whole(draft->furniture, own, own) || (story.last < 2 && story.here < 2))
        return;
    story.here = which_page(draft, &story);
    story.last = story.here > story.last ? story.here : story.last;
    next = address_of(draft, dom, story.here + 1);
    if (story.here == 1 && !next.len)
        return;
    const char *what = story.whole.len ? "; the whole: " : next.len ? "; the next: " : "";
    next = story.whole.len ? story.whole : next;
    next = next.len ? whole_address(draft, next) : next;
    kb_draft_warn(draft, kb_arena_format(draft->ctx->arena, "the text is page %u of %u%s%.*s",
                                         story.here, story.last, what, KB_FMT(next))
                             .ptr);
}
