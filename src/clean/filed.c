/* What a page is filed under: its section and its tags. A page tells them in many places, and much
 * of what stands there is no tag: words for search engines that are the same on every page of a
 * site, its name, numbers of its own system. So what is told is weighed by the page's own words. */
#include "base/utf8.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MAX_TAGS 32u
#define MAX_TAG_BYTES 60u
#define MAX_TAG_WORDS 6u
#define MAX_SECTION_WORDS 5u
#define MAX_TAG_DIGITS 8u   /* two years; a number of some system has more */
#define MAX_LIST_BYTES 700u /* of text in an element of tags */
#define MAX_SHOWN 256u      /* links to tags that are looked at */
#define TAG_GAP 12u         /* elements between the tags of one list */
#define SOUP 4u /* a list so long must have some of its words in the text: one in SOUP */

/* Best first; the last of them is often the same on all pages of a site. */
static const char *const tag_keys[] = { "article:tag",  "og:article:tag", "news_keywords",
                                        "parsely-tags", "sailthru.tags",  KB_SHOWN_TAG,
                                        "dc.subject",   "tags",           NULL };
static const char *const section_keys[] = {
    "article:section", "og:article:section", "og:section", "parsely-section",
    "section",         "category",           NULL
};

/* The words of the page, folded: " a b c ", for finding whole ones. Not made until they are asked
 * for: most pages tell nothing that must be weighed. */
struct filing {
    struct kb_draft *draft;
    struct kb_str words, title_words;
};

static bool
is_word(char c)
{
    return (c & 0x80) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* " a b c ": s folded, with a blank for all that is no letter or digit. */
static size_t
put_words(char *out, size_t cap, struct kb_str s)
{
    size_t len = kb_utf8_fold(s, out, cap);
    for (size_t i = 0; i < len; i++)
        out[i] = is_word(out[i]) ? out[i] : ' ';
    out[len] = ' ';
    return len + 1;
}

static struct kb_str
words_of(struct kb_draft *draft, struct kb_str a, struct kb_str b, struct kb_str c)
{
    size_t room = a.len + b.len + c.len + 64, len = 1;
    char *out = kb_arena_alloc(draft->ctx->arena, room + 8);
    out[0] = ' ';
    len += put_words(out + len, room - len, a);
    len += put_words(out + len, room - len, b);
    len += put_words(out + len, room - len, c);
    return (struct kb_str){ out, len };
}

/* Every word of s is among the words. */
static bool
are_among(struct kb_str words, struct kb_str s)
{
    char key[MAX_TAG_BYTES * 2 + 4];
    size_t len = kb_utf8_fold(s, key + 1, sizeof key - 2), begin = 0;
    bool any = false;
    key[0] = ' ';
    key[len + 1] = ' ';
    for (size_t i = 1; i <= len + 1; i++) {
        if (is_word(key[i]))
            continue;
        key[i] = ' ';
        struct kb_str word = { key + begin, i + 1 - begin };
        if (word.len > 2 && kb_str_find(words, word, 0) >= words.len)
            return false;
        any = any || word.len > 2;
        begin = i;
    }
    return any;
}

static bool
has_page(struct filing *f, struct kb_str s)
{
    const struct kb_draft *d = f->draft;
    if (!f->words.len)
        f->words = words_of(f->draft, d->title, d->summary, d->article->text);
    return are_among(f->words, s);
}

static bool
has_title(struct filing *f, struct kb_str s)
{
    if (!f->title_words.len)
        f->title_words = words_of(f->draft, f->draft->title, KB_STR_NONE, KB_STR_NONE);
    return are_among(f->title_words, s);
}

/* The site's own name, or an address. */
static bool
is_own_name(const struct kb_draft *draft, struct kb_str s)
{
    const struct kb_publisher *p = kb_furniture_publisher(draft->furniture, s);
    size_t dot = kb_str_find(draft->outlet, KB_STR("."), 0);
    return kb_is_domain(s) || (draft->site.len && kb_str_equal_nocase(s, draft->site))
           || kb_str_equal_nocase(s, kb_str_sub(draft->outlet, 0, dot))
           || (p && p->outlet && p->outlet == draft->outlet_row);
}

static bool
is_none(const struct kb_draft *draft, struct kb_str s)
{
    struct kb_norm n;
    kb_norm_make(&n, s);
    const struct kb_rule *r =
        n.len ? kb_furniture_at(draft->furniture, &n, 0, 1u << KB_RULE_FILED, KB_WHERE_IS) : NULL;
    return r && r->value == KB_FILED_NONE && r->phrase.len == n.len;
}

static struct kb_str
trim_mark(struct kb_str s)
{
    s = kb_str_trim(s);
    while (s.len && strchr("#\"'.,", s.ptr[0]))
        s = kb_str_sub(s, 1, s.len);
    while (s.len && strchr("\"'.,", s.ptr[s.len - 1]))
        s.len--;
    return kb_str_trim(s);
}

/* Words for readers, not for machines: no address, number, key with its value. */
static bool
is_readable(const struct kb_draft *draft, struct kb_str s, unsigned most_words)
{
    unsigned capital, all, digits = 0;
    if (s.len < 2 || s.len > MAX_TAG_BYTES || is_own_name(draft, s) || is_none(draft, s))
        return false;
    for (size_t i = 0; i < s.len; i++) {
        if (strchr("_=/\\{}[]<>@:*$%?|~^", s.ptr[i]))
            return false;
        digits += s.ptr[i] >= '0' && s.ptr[i] <= '9';
    }
    kb_count_words(s, &capital, &all);
    return all >= 1 && all <= most_words && digits <= MAX_TAG_DIGITS;
}

static bool
wrote_it(const struct kb_draft *draft, struct kb_str s)
{
    for (uint32_t i = 0; i < draft->bylines.len; i++)
        if (kb_str_equal_nocase(draft->bylines.at[i].name, s))
            return true;
    return false;
}

/* A tag that names another publisher tells where the text came from, unless the page is about it.
 */
static bool
is_tag(struct filing *f, struct kb_str s)
{
    return is_readable(f->draft, s, MAX_TAG_WORDS) && !wrote_it(f->draft, s)
           && (!kb_furniture_publisher(f->draft->furniture, s) || has_title(f, s));
}

static bool
is_listed(const struct kb_strs *list, struct kb_str s)
{
    for (uint32_t i = 0; i < list->len; i++)
        if (kb_str_equal_nocase(list->at[i], s))
            return true;
    return false;
}

static char
mark_of(struct kb_str list)
{
    return memchr(list.ptr, ',', list.len)   ? ','
           : memchr(list.ptr, ';', list.len) ? ';'
           : memchr(list.ptr, '|', list.len) ? '|'
                                             : ',';
}

/* Each of `told` may be a whole list. */
static void
take_parts(struct filing *f, struct kb_strs *to, struct kb_str told)
{
    struct kb_str part;
    char mark = mark_of(told);
    while (to->len < MAX_TAGS && kb_str_next(&told, mark, &part)) {
        part = trim_mark(part);
        if (is_tag(f, part) && !is_listed(to, part))
            *KB_PUSH(f->draft->ctx->arena, to) = part;
    }
}

/* Out of a list those that are tags of this page: all, if enough of them stand in its text; else,
 * or where the list is known to be weak, those that do. */
static bool
take_list(struct filing *f, const struct kb_strs *list, bool weak)
{
    struct kb_article *a = f->draft->article;
    uint32_t named = 0, kept = 0;
    for (uint32_t i = 0; i < list->len; i++)
        named += has_page(f, list->at[i]);
    bool soup = list->len >= SOUP ? named * SOUP < list->len : weak && !named;
    if (weak && named * 2 < list->len)
        return false;
    a->tags = kb_arena_array(f->draft->ctx->arena, list->len + (size_t)1, sizeof *a->tags);
    for (uint32_t i = 0; i < list->len; i++)
        if (!(soup || weak) || has_page(f, list->at[i]))
            a->tags[kept++] = kb_arena_copy(f->draft->ctx->arena, list->at[i]);
    a->tag_count = kept;
    return kept > 0;
}

/* Most of what stands around a link in the element that is called tags is links too. */
static bool
is_link_list(const struct kb_dom *dom, uint32_t node)
{
    size_t text = 0, linked = 0;
    uint32_t at = node;
    for (unsigned up = 0; up < 5 && at && !(dom->nodes.at[at].told & KB_NODE_TAGS); up++)
        at = dom->nodes.at[at].parent;
    for (uint32_t i = 0; i < dom->blocks.len && text < MAX_LIST_BYTES; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (b->node < at || b->node >= dom->nodes.at[at].end)
            continue;
        text += b->text.len;
        linked += b->linked;
    }
    return text < MAX_LIST_BYTES && linked * 10 >= text * 5;
}

/* In a menu, a sidebar, a footer that is no article's. */
static bool
is_beside(const struct kb_dom *dom, uint32_t node)
{
    bool aside = false;
    for (; node; node = dom->nodes.at[node].parent) {
        aside = aside || dom->nodes.at[node].tag == KB_TAG_ASIDE;
        if (dom->nodes.at[node].tag == KB_TAG_ARTICLE)
            return false;
    }
    return aside;
}

/* Tags that readers see: the first list of such links of which the text knows at least one. */
static bool
take_shown(struct filing *f, const struct kb_dom *dom)
{
    struct kb_strs list = { 0 };
    uint32_t last = 0, looked = 0;
    for (uint32_t i = 0; i <= dom->metas.len; i++) {
        const struct kb_meta *m = i < dom->metas.len ? &dom->metas.at[i] : NULL;
        if (m
            && (!kb_str_is(m->key, KB_SHOWN_TAG) || looked++ >= MAX_SHOWN || is_beside(dom, m->node)
                || !is_link_list(dom, m->node)))
            continue;
        if (list.len && (!m || m->node > last + TAG_GAP)) {
            bool known = false;
            for (uint32_t k = 0; k < list.len; k++)
                known = known || has_page(f, list.at[k]);
            if (known && take_list(f, &list, false))
                return true;
            list.len = 0;
        }
        if (m)
            take_parts(f, &list, m->value);
        last = m ? m->node : last;
    }
    return false;
}

static bool
take_metas(struct filing *f, const struct kb_dom *dom, const char *key, bool weak)
{
    struct kb_strs list = { 0 };
    for (uint32_t i = 0; i < dom->metas.len; i++)
        if (kb_str_is(dom->metas.at[i].key, key))
            take_parts(f, &list, dom->metas.at[i].value);
    return list.len && take_list(f, &list, weak);
}

static bool
take_strings(struct filing *f, const struct kb_strs *told)
{
    struct kb_strs list = { 0 };
    for (uint32_t i = 0; i < told->len; i++)
        take_parts(f, &list, told->at[i]);
    return list.len && take_list(f, &list, false);
}

static void
choose_tags(struct filing *f, const struct kb_dom *dom)
{
    const struct kb_filed *told = &f->draft->filed;
    if (take_strings(f, &told->fields) || take_strings(f, &told->keywords))
        return;
    for (const char *const *key = tag_keys; dom && *key; key++)
        if (kb_str_is(KB_STR(KB_SHOWN_TAG), *key) ? take_shown(f, dom)
                                                  : take_metas(f, dom, *key, false))
            return;
    if (take_strings(f, &told->lines))
        return;
    if (dom)
        take_metas(f, dom, "keywords", true);
}

/* A section's name out of what was told: of "World, Asia" the first. */
static bool
take_section(struct kb_draft *draft, struct kb_str told)
{
    struct kb_str rest = told, name;
    if (!kb_str_next(&rest, ',', &name))
        return false;
    name = trim_mark(name);
    if (!is_readable(draft, name, MAX_SECTION_WORDS) || kb_str_equal_nocase(name, draft->title))
        return false;
    draft->article->section = kb_arena_copy(draft->ctx->arena, name);
    return true;
}

/* The last step before the page. One that is the title, or its beginning, is the page. */
static bool
take_crumbs(struct kb_draft *draft, const struct kb_strs *crumbs)
{
    for (uint32_t i = crumbs->len; i-- > 0;)
        if (!kb_str_starts(draft->title, kb_str_sub(crumbs->at[i], 0, crumbs->at[i].len / 2))
            && take_section(draft, crumbs->at[i]))
            return true;
    return false;
}

static bool
take_shown_crumbs(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct kb_strs crumbs = { 0 };
    uint32_t last = 0;
    for (uint32_t i = 0; i < dom->metas.len; i++) {
        const struct kb_meta *m = &dom->metas.at[i];
        if (!kb_str_is(m->key, KB_SHOWN_CRUMB))
            continue;
        if (crumbs.len && m->node > last + TAG_GAP)
            break;
        *KB_PUSH(draft->ctx->arena, &crumbs) = m->value;
        last = m->node;
    }
    return take_crumbs(draft, &crumbs);
}

/* "politik", "gaya-hidup" out of an address: a name of sections that a table knows, as "Politik".
 */
static bool
take_slug(struct kb_draft *draft, struct kb_str slug)
{
    char name[MAX_TAG_BYTES];
    struct kb_norm n;
    if (slug.len < 3 || slug.len >= sizeof name)
        return false;
    for (size_t i = 0; i < slug.len; i++)
        name[i] = slug.ptr[i] == '-' ? ' ' : slug.ptr[i];
    kb_norm_make(&n, (struct kb_str){ name, slug.len });
    const struct kb_rule *r =
        n.len ? kb_furniture_at(draft->furniture, &n, 0, 1u << KB_RULE_FILED, KB_WHERE_IS) : NULL;
    if (!r || r->value != KB_FILED_SECTION || r->phrase.len != n.len)
        return false;
    name[0] = (char)(name[0] >= 'a' && name[0] <= 'z' ? name[0] - 32 : name[0]);
    draft->article->section = kb_arena_copy(draft->ctx->arena, (struct kb_str){ name, slug.len });
    return true;
}

/* "outlet.example/politik/...", "nasional.outlet.example/...": where nothing else tells. */
static void
take_address(struct kb_draft *draft)
{
    struct kb_str host = kb_url_host(draft->url), part;
    size_t at = host.len ? (size_t)(host.ptr - draft->url.ptr) + host.len + 1 : draft->url.len;
    if (at < draft->url.len) {
        struct kb_str rest = kb_str_sub(draft->url, at, draft->url.len);
        if (kb_str_next(&rest, '/', &part) && rest.len && take_slug(draft, part))
            return;
    }
    if (kb_str_next(&host, '.', &part) && memchr(host.ptr, '.', host.len))
        take_slug(draft, part);
}

static void
choose_section(struct kb_draft *draft, const struct kb_dom *dom)
{
    const struct kb_filed *told = &draft->filed;
    if (draft->page->section.len && take_section(draft, told->section_line))
        return;
    for (uint32_t i = 0; i < told->sections.len; i++)
        if (take_section(draft, told->sections.at[i]))
            return;
    for (const char *const *key = section_keys; dom && *key; key++)
        for (uint32_t i = 0; i < dom->metas.len; i++)
            if (kb_str_is(dom->metas.at[i].key, *key)
                && take_section(draft, dom->metas.at[i].value))
                return;
    if (take_crumbs(draft, &told->crumbs) || (dom && take_shown_crumbs(draft, dom)))
        return;
    if (!take_section(draft, told->section_line))
        take_address(draft);
}

void
kb_filed_choose(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct filing f = { .draft = draft };
    choose_section(draft, dom);
    choose_tags(&f, dom);
}

bool
kb_filed_line(struct kb_draft *draft, const struct kb_norm *n)
{
    const struct kb_rule *r =
        kb_furniture_at(draft->furniture, n, 0, 1u << KB_RULE_FILED, KB_WHERE_STARTS);
    if (!r || r->phrase.len >= n->len || n->from.len > MAX_LIST_BYTES)
        return false;
    struct kb_str rest = kb_str_trim(kb_str_sub(n->from, n->at[r->phrase.len], n->from.len));
    if (kb_ends_sentence(rest))
        return false;
    if (r->value == KB_FILED_SECTION && !draft->filed.section_line.len)
        draft->filed.section_line = kb_arena_copy(draft->ctx->arena, rest);
    else if (r->value == KB_FILED_TAGS)
        *KB_PUSH(draft->ctx->arena, &draft->filed.lines) = kb_arena_copy(draft->ctx->arena, rest);
    return true;
}
