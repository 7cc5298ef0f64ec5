/* What a page's head says of it: Open Graph, Dublin Core, schema.org, and the names that publishers'
 * systems use. */
#include "base/utf8.h"
#include "clean/dom.h"

#include "base/banned.h"

/* Best first. */
static const char *const time_keys[] = {
    "article:published_time", "datepublished",        "og:article:published_time",
    "article.published",      "parsely-pub-date",     "sailthru.date",
    "pubdate",                "publishdate",          "publish-date",
    "publish_date",           "publication_date",     "dc.date.issued",
    "dcterms.created",        "dcterms.issued",       "dc.date",
    "dcterms.date",           "dc.date.created",      "citation_publication_date",
    "cxenseparse:recs:publishtime", "date.created",   "article:published",
    "date",                   "cre-date",             "article_date_original",
    "og:published_time",      "rnews:datepublished",  "published_at",
    "datecreated",            "content_publish_date", NULL
};
static const char *const author_keys[] = {
    "author",       "article:author",      "parsely-author", "sailthru.author", "byl",
    "dc.creator",   "dcterms.creator",     "article.author", "citation_author",
    "cxenseparse:author", "article:author_name", "dc.contributor", "content_author", NULL
};

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
    size_t len = kb_utf8_fold(kb_str_sub(s, 0, kb_utf8_floor(s, 400)), folded, sizeof folded), n = 0;
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

static bool
names_site(const struct kb_draft *draft, const struct kb_dom *dom, struct kb_str part)
{
    char site[128], word[128];
    struct kb_str host = draft->outlet;
    if (!part.len || part.len > 60)
        return false;
    if (kb_furniture_publisher(draft->furniture, part) || kb_is_domain(part)
        || akin(part, meta(dom, "og:site_name")))
        return true;
    size_t len = squeeze(part, word, sizeof word), n = squeeze(host, site, sizeof site);
    struct kb_str hay = { site, n };
    return len >= 3 && kb_str_find(hay, (struct kb_str){ word, len }, 0) < n;
}

/* Without the site's name behind (or before) a bar or dash. */
static struct kb_str
cut_site(const struct kb_draft *draft, const struct kb_dom *dom, struct kb_str title)
{
    static const char *const cuts[] = { " | ",  " - ",  " \xe2\x80\x93 ", " \xe2\x80\x94 ",
                                        " \xc2\xbb ", " :: ", " \xe2\x80\xa2 ", " \xc2\xb7 ", NULL };
    for (bool again = true; again;) {
        again = false;
        for (size_t i = title.len; i-- > 1 && !again;)
            for (const char *const *cut = cuts; *cut && !again; cut++) {
                struct kb_str mark = { *cut, strlen(*cut) };
                if (!kb_str_starts(kb_str_sub(title, i, title.len), mark))
                    continue;
                struct kb_str tail = kb_str_trim(kb_str_sub(title, i + mark.len, title.len));
                if (names_site(draft, dom, tail)) {
                    title = kb_str_trim(kb_str_sub(title, 0, i));
                    again = true;
                }
            }
    }
    return title;
}

static void
read_title(struct kb_draft *draft, const struct kb_dom *dom, struct kb_str headline)
{
    struct kb_str og = cut_site(draft, dom, meta(dom, "og:title"));
    struct kb_str head = cut_site(draft, dom, kb_str_trim(dom->title)), only = KB_STR_NONE;
    unsigned h1 = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (b->tag != KB_TAG_TITLE || b->text.len < 4 || b->text.len > 400)
            continue;
        h1++;
        only = only.len ? only : b->text;
        if (akin(b->text, og) || akin(b->text, head) || akin(b->text, headline)) {
            draft->title = b->text;
            return;
        }
    }
    draft->title = og.len                         ? og
                   : headline.len                 ? headline
                   : h1 == 1 && only.len > 15     ? only
                   : head.len                     ? head
                                                  : only;
}

static void
read_times(struct kb_draft *draft, struct kb_dom *dom, const struct kb_linked_data *data)
{
    kb_stamp_field(draft, data->published);
    for (const char *const *key = time_keys; *key; key++)
        if (!draft->published.year || draft->published.hour < 0)
            kb_stamp_field(draft, meta(dom, *key));
    if (!draft->published.year)
        for (uint32_t i = 0; i < dom->metas.len && !draft->published.year; i++)
            if (kb_str_is(dom->metas.at[i].key, "time"))
                kb_stamp_field(draft, dom->metas.at[i].value);
    for (uint32_t i = 0; i < dom->blocks.len && !draft->published.year; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (b->text.len < 140 && dom->nodes.at[b->node].flags & KB_NODE_DATE)
            kb_stamp_field(draft, b->text);
    }
    if (!draft->updated.year && data->modified.len) {
        struct kb_moment shown = draft->published;
        draft->published = KB_MOMENT_NONE;
        kb_stamp_field(draft, data->modified);
        draft->updated = draft->published;
        draft->published = shown;
    }
}

static void
read_names(struct kb_draft *draft, const struct kb_dom *dom)
{
    for (const char *const *key = author_keys; *key && !draft->bylines.len; key++)
        for (uint32_t i = 0; i < dom->metas.len; i++) {
            const struct kb_meta *m = &dom->metas.at[i];
            if (!kb_str_is(m->key, *key) || kb_str_find(m->value, KB_STR("://"), 0) < m->value.len
                || m->value.len > 200)
                continue;
            struct kb_str name = m->value;
            if (name.len > 3 && kb_str_equal_nocase(kb_str_sub(name, 0, 3), KB_STR("by ")))
                name = kb_str_sub(name, 3, name.len);
            kb_byline_names(draft, KB_BY_AUTHOR, name, true);
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
    for (uint32_t i = 0; i < dom->scripts.len; i++)
        kb_linked_data_read(draft, dom->scripts.at[i], &data);
    if (!draft->title.len)
        read_title(draft, dom, kb_str_trim(data.headline));
    read_times(draft, dom, &data);
    if (!told)
        read_names(draft, dom);
    draft->told_body = data.body;
}
