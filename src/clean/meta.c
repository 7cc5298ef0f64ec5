/* What a page's head says of it: Open Graph, Dublin Core, schema.org, and the names that
 * publishers' systems use. */
#include "base/utf8.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MOST_BLOCKS 80u /* by the title, in which a time is looked for */
#define TIME_NODES 12u  /* how far above the title its time may stand */

/* Best first. */
static const char *const time_keys[] = { "article:published_time",
                                         "datepublished",
                                         "og:article:published_time",
                                         "article:published:time",
                                         "article.published",
                                         "parsely-pub-date",
                                         "sailthru.date",
                                         "pubdate",
                                         "publishdate",
                                         "publish-date",
                                         "publish_date",
                                         "publication_date",
                                         "dc.date.issued",
                                         "dcterms.created",
                                         "dcterms.issued",
                                         "dc.date",
                                         "dcterms.date",
                                         "dc.date.created",
                                         "citation_publication_date",
                                         "cxenseparse:recs:publishtime",
                                         "date.created",
                                         "article:published",
                                         "date",
                                         "cre-date",
                                         "article_date_original",
                                         "og:published_time",
                                         "rnews:datepublished",
                                         "published_at",
                                         "datecreated",
                                         "content_publish_date",
                                         NULL };
static struct kb_str
meta(const struct kb_dom *dom, const char *key)
{
    for (uint32_t i = 0; i < dom->metas.len; i++)
        if (kb_str_is(dom->metas.at[i].key, key))
            return dom->metas.at[i].value;
    return KB_STR_NONE;
}

/* Letters and digits only, for comparing titles. */
static size_t
squeeze(struct kb_str s, char *out, size_t cap)
{
    char folded[512];
    size_t len = kb_utf8_fold(kb_str_sub(s, 0, kb_utf8_floor(s, 400)), folded, sizeof folded),
           n = 0;
    for (size_t i = 0; i < len && n < cap; i++) {
        char c = folded[i];
        if ((c & 0x80) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[n++] = c;
    }
    return n;
}

/* One title is the other, or a beginning or end of it. */
static bool
akin(struct kb_str a, struct kb_str b)
{
    char sa[512], sb[512];
    size_t la = squeeze(a, sa, sizeof sa), lb = squeeze(b, sb, sizeof sb);
    if (la < 4 || lb < 4)
        return false;
    if (la > lb)
        return memcmp(sa, sb, lb) == 0 || memcmp(sa + la - lb, sb, lb) == 0;
    return memcmp(sa, sb, la) == 0 || memcmp(sb + lb - la, sa, la) == 0;
}

bool
kb_names_site(const struct kb_draft *draft, struct kb_str part)
{
    char site[128], word[128];
    struct kb_str host = draft->outlet;
    if (!part.len || part.len > 60)
        return false;
    if (kb_furniture_publisher(draft->furniture, part) || kb_is_domain(part)
        || akin(part, draft->site))
        return true;
    size_t len = squeeze(part, word, sizeof word), n = squeeze(host, site, sizeof site);
    struct kb_str hay = { site, n };
    return len >= 3 && kb_str_find(hay, (struct kb_str){ word, len }, 0) < n;
}

static const char *const cuts[] = { " | ",        " - ",  " \xe2\x80\x93 ", " \xe2\x80\x94 ",
                                    " \xc2\xbb ", " :: ", " \xe2\x80\xa2 ", " \xc2\xb7 ",
                                    NULL };

/* Length of the bar or dash with its blanks at `at`, 0: none. */
static size_t
bar_at(struct kb_str s, size_t at)
{
    for (const char *const *cut = cuts; *cut; cut++)
        if (kb_str_starts(kb_str_sub(s, at, s.len), (struct kb_str){ *cut, strlen(*cut) }))
            return strlen(*cut);
    return 0;
}

/* Without the site's own name before a bar or dash: only as the page itself writes it, for a title
 * may begin with any paper's. */
static struct kb_str
cut_front(const struct kb_draft *draft, struct kb_str title)
{
    size_t len = draft->site.len, bar = len && len < title.len ? bar_at(title, len) : 0;
    return bar && kb_str_equal_nocase(kb_str_sub(title, 0, len), draft->site)
               ? kb_str_trim(kb_str_sub(title, len + bar, title.len))
               : title;
}

/* Without the site's name behind (or before) a bar or dash. */
struct kb_str
kb_title_cut(const struct kb_draft *draft, struct kb_str title)
{
    for (size_t i = title.len; i-- > 1;) {
        size_t bar = bar_at(title, i);
        if (bar && kb_names_site(draft, kb_str_trim(kb_str_sub(title, i + bar, title.len)))) {
            title = kb_str_trim(kb_str_sub(title, 0, i));
            i = title.len;
        }
    }
    return cut_front(draft, title);
}

/* All that stands before a bar or dash of `told`. */
static bool
is_front_of(struct kb_str s, struct kb_str told)
{
    return s.len >= 8 && s.len < told.len && kb_str_starts(told, s) && bar_at(told, s.len);
}

/* The heading that is the page's title: the only one of several words, or one that is akin to what
 * the head says. */
static struct kb_str
heading(const struct kb_draft *draft, const struct kb_dom *dom, const struct kb_str *told,
        unsigned told_count)
{
    struct kb_str only = KB_STR_NONE;
    unsigned capital, words, count = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        struct kb_str s = dom->blocks.at[i].text;
        if (dom->blocks.at[i].tag != KB_TAG_TITLE || s.len < 4 || s.len > 300)
            continue;
        for (unsigned t = 0; t < told_count; t++)
            if (is_front_of(s, told[t]) || (s.len * 2 >= told[t].len && akin(s, told[t])))
                return s.len > told[t].len && told[t].len * 2 > s.len && kb_str_ends(s, told[t])
                           ? told[t]
                           : s;
        kb_count_words(s, &capital, &words);
        if (words < 3 || s.len < 15 || kb_names_site(draft, s) || kb_str_equal(s, only))
            continue;
        only = s;
        count++;
    }
    return count == 1 ? only : KB_STR_NONE;
}

/* A line of the page that is most of what the head tells, up to a bar: what is behind it is the
 * house's name, on pages that have no heading. */
static struct kb_str
shown_front(const struct kb_dom *dom, struct kb_str told)
{
    unsigned capital, words;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (b->linked || b->text.len * 2 < told.len || !is_front_of(b->text, told))
            continue;
        kb_count_words(b->text, &capital, &words);
        if (words >= 3)
            return b->text;
    }
    return KB_STR_NONE;
}

static void
read_title(struct kb_draft *draft, const struct kb_dom *dom, struct kb_str headline)
{
    struct kb_str told[3] = { kb_title_cut(draft, meta(dom, "og:title")), headline,
                              kb_title_cut(draft, kb_str_trim(dom->title)) };
    draft->title = heading(draft, dom, told, 3);
    for (unsigned i = 0; i < 3 && !draft->title.len; i++)
        draft->title = shown_front(dom, told[i]);
    for (unsigned i = 0; i < 3 && !draft->title.len; i++)
        draft->title = told[i];
    while (draft->title.len && strchr(" :|", draft->title.ptr[0]))
        draft->title = kb_str_sub(draft->title, 1, draft->title.len);
}

/* A time that readers see: in an element named for it, else in a short block of its own. */
static void
read_shown_time(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct kb_norm norm;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < dom->blocks.len && i < 4000 && !draft->published.year; i++) {
            const struct kb_block *b = &dom->blocks.at[i];
            if (b->text.len < 8 || b->text.len > 120 || b->linked * 2 > b->text.len
                || (pass == 0 && !(kb_flags_around(dom, b->node) & KB_NODE_DATE)))
                continue;
            kb_norm_make(&norm, b->text);
            kb_stamp_line(draft, &norm);
            if (draft->updated.year && pass == 0)
                return;
        }
}

/* .../2023/12/22/... */
static void
read_address_date(struct kb_draft *draft)
{
    struct kb_str s = draft->url;
    for (size_t i = 0; i + 12 <= s.len && !draft->published.year; i++) {
        if (s.ptr[i] != '/' || s.ptr[i + 5] != '/' || s.ptr[i + 8] != '/' || s.ptr[i + 11] != '/')
            continue;
        struct kb_moment m;
        if (kb_moment_parse(kb_str_sub(s, i + 1, i + 11), &m) && m.day && m.year > 1980)
            draft->published = m;
    }
}

/* A field that tells the same clock time with its offset completes one that told it without. */
static void
complete_offset(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct kb_moment *p = &draft->published, m;
    struct kb_span span;
    for (uint32_t i = 0; i < dom->metas.len && p->hour >= 0 && !p->has_offset; i++) {
        struct kb_str s = dom->metas.at[i].value;
        if (s.len < 16 || s.len > 40 || !kb_stamp_find(draft->furniture, s, &m, &span)
            || !m.has_offset || m.day != p->day || m.month != p->month || m.year != p->year
            || m.hour != p->hour || m.minute != p->minute)
            continue;
        p->has_offset = true;
        p->offset = m.offset;
    }
}

/* The first time between two elements. */
static void
read_time_between(struct kb_draft *draft, const struct kb_dom *dom, uint32_t first, uint32_t last)
{
    for (uint32_t i = 0; i < dom->metas.len && !draft->published.year; i++) {
        const struct kb_meta *m = &dom->metas.at[i];
        if (m->node >= first && m->node <= last && kb_str_is(m->key, "time"))
            kb_stamp_field(draft, m->value);
    }
}

/* Times in <time datetime>: those under the title and right above it go before those of other
 * stories around it. */
static void
read_time_elements(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct kb_front front = kb_front_of(draft, dom, 0);
    uint32_t title = front.first_node;
    read_time_between(draft, dom, title, front.last_node);
    if (!draft->published.year)
        read_time_between(draft, dom, title > TIME_NODES ? title - TIME_NODES : 0, title);
    if (!draft->published.year)
        read_time_between(draft, dom, 0, UINT32_MAX);
}

/* Minutes that a clock shows ahead of a time told in UTC; INT16_MIN: they are of two times. */
static int
minutes_ahead(struct kb_moment shown, struct kb_moment utc)
{
    int64_t gap;
    bool told = shown.has_offset;
    int offset = told ? shown.offset : 0;
    shown.has_offset = true;
    shown.offset = 0;
    shown.second = utc.second;
    gap = (kb_moment_seconds(shown) - kb_moment_seconds(utc)) / 60;
    bool fits = told ? gap == offset : gap % 30 == 0;
    return fits && gap > -12 * 60 && gap <= 14 * 60 ? (int)gap : INT16_MIN;
}

/* A page that was saved out of a browser may show the clock of whoever saved it. */
static bool
is_home_clock(const struct kb_draft *draft, int ahead)
{
    int home = draft->outlet_row ? draft->outlet_row->zone : ahead;
    return ahead - home <= 60 && home - ahead <= 60; /* summer time */
}

/* Many systems tell the head's time in UTC; readers see the paper's own clock, by which it writes
 * "today". Where both tell the same minute, the page's offset is what lies between them. */
static void
read_own_clock(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct kb_front front = kb_front_of(draft, dom, TIME_NODES);
    struct kb_moment *p = &draft->published, m;
    struct kb_span span;
    uint32_t first = front.first_block, last = front.last_block;
    if (p->hour < 0 || !p->has_offset || p->offset != 0)
        return;
    for (uint32_t i = first; i < dom->blocks.len && i <= last && i < first + MOST_BLOCKS; i++) {
        struct kb_str s = dom->blocks.at[i].text;
        int ahead;
        if (s.len < 8 || s.len > 120 || !kb_stamp_find(draft->furniture, s, &m, &span) || m.hour < 0
            || (ahead = minutes_ahead(m, *p)) == INT16_MIN || ahead == 0
            || !is_home_clock(draft, ahead))
            continue;
        m.second = p->second;
        m.has_offset = true;
        m.offset = (int16_t)ahead;
        *p = m;
        return;
    }
}

static void
read_times(struct kb_draft *draft, struct kb_dom *dom, const struct kb_linked_data *data)
{
    kb_stamp_field(draft, data->published);
    for (const char *const *key = time_keys; *key; key++)
        if (!draft->published.year || draft->published.hour < 0)
            kb_stamp_field(draft, meta(dom, *key));
    if (!draft->published.year)
        read_time_elements(draft, dom);
    if (!draft->published.year)
        read_shown_time(draft, dom);
    if (!draft->published.year)
        read_address_date(draft);
    if (!draft->published.year)
        kb_stamp_field(draft, data->page);
    if (draft->published.year)
        complete_offset(draft, dom);
    if (draft->published.year)
        read_own_clock(draft, dom);
    if (!draft->updated.year && data->modified.len) {
        struct kb_moment shown = draft->published;
        draft->published = KB_MOMENT_NONE;
        kb_stamp_field(draft, data->modified);
        draft->updated = draft->published;
        draft->published = shown;
    }
}

void
kb_meta_read(struct kb_draft *draft, struct kb_dom *dom)
{
    struct kb_linked_data data = { 0 };
    bool told = draft->bylines.len > 0;
    struct kb_str address = dom->canonical.len ? dom->canonical : meta(dom, "og:url");
    struct kb_str host = kb_url_host(address);
    if (!draft->url.len && host.len)
        draft->url = kb_str_trim(address);
    if (!draft->outlet.len && host.len)
        kb_outlet_take(draft, host);
    if (!draft->lang.len && dom->lang.len >= 2) {
        struct kb_str lang = kb_arena_copy(draft->ctx->arena, kb_str_sub(dom->lang, 0, 2));
        ((char *)lang.ptr)[0] |= 32;
        ((char *)lang.ptr)[1] |= 32;
        draft->lang = lang;
    }
    draft->site = meta(dom, "og:site_name");
    for (uint32_t i = 0; i < dom->scripts.len; i++)
        kb_linked_data_read(draft, dom->scripts.at[i], &data);
    if (!draft->title.len)
        read_title(draft, dom, kb_str_trim(data.headline));
    read_times(draft, dom, &data);
    if (!told)
        kb_writers_read(draft, dom);
    draft->told_body = data.body;
    draft->summary = kb_str_trim(meta(dom, "og:description"));
    if (!draft->summary.len)
        draft->summary = kb_str_trim(meta(dom, "description"));
}
