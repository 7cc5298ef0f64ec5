/* Who wrote a page, by its head and by what it shows around its title. */
#include "base/utf8.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MAX_LABELLED 80u /* bytes of a name with what stands behind it */

#define FRONT_NODES 120u
#define NAMES_NODES 8u /* how far the names of several writers stand from one another */
#define FRONT_BLOCKS 25u
#define FRONT_PARAGRAPHS 3u

/* Best first. */
static const char *const author_keys[] = { "author",
                                           "article:author",
                                           "parsely-author",
                                           "sailthru.author",
                                           "byl",
                                           "dc.creator",
                                           "dcterms.creator",
                                           "article.author",
                                           "citation_author",
                                           "cxenseparse:author",
                                           "article:author_name",
                                           "dc.contributor",
                                           "content_author",
                                           NULL };

unsigned
kb_flags_around(const struct kb_dom *dom, uint32_t node)
{
    unsigned flags = 0;
    for (unsigned up = 0; up < 4 && node; up++, node = dom->nodes.at[node].parent)
        flags |= dom->nodes.at[node].flags;
    return flags;
}

struct kb_front
kb_front_of(const struct kb_draft *draft, const struct kb_dom *dom, uint32_t above)
{
    struct kb_front f = { 0, UINT32_MAX, 0, UINT32_MAX };
    unsigned good = 0;
    bool found = false;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (!found && b->tag == KB_TAG_TITLE && kb_str_equal(b->text, draft->title)) {
            found = true;
            f.first_node = b->node > above ? b->node - above : 0;
            f.first_block = i > FRONT_BLOCKS ? i - FRONT_BLOCKS : 0;
        }
        good += found && kb_block_is_good(b);
        if (good == FRONT_PARAGRAPHS) {
            f.last_node = b->node;
            f.last_block = i;
            break;
        }
    }
    return f;
}

static bool
is_aside(const struct kb_dom *dom, uint32_t node)
{
    for (unsigned up = 0; up < 12 && node; up++, node = dom->nodes.at[node].parent)
        if (dom->nodes.at[node].tag == KB_TAG_ASIDE)
            return true;
    return false;
}

/* Names in elements that are called so or lead there. */
static void
read_named(struct kb_draft *draft, const struct kb_dom *dom, const char *key,
           const struct kb_front *front)
{
    uint32_t last = front->last_node, had = draft->bylines.len;
    for (uint32_t i = 0; i < dom->metas.len; i++) {
        const struct kb_meta *m = &dom->metas.at[i];
        if (m->node < front->first_node || m->node > last || !kb_str_is(m->key, key)
            || is_aside(dom, m->node) || kb_flags_around(dom, m->node) & KB_NODE_CAPTION
            || !kb_byline_names(draft, KB_BY_AUTHOR, kb_stamp_cut(draft, m->value), false))
            continue;
        if (draft->bylines.len > had && last > m->node + NAMES_NODES)
            last = m->node + NAMES_NODES;
    }
}

/* "4 November 2024 oleh A B": what follows the time. */
static struct kb_str
behind_stamp(const struct kb_draft *draft, struct kb_str s)
{
    struct kb_moment m;
    struct kb_span span;
    if (!kb_stamp_find(draft->furniture, s, &m, &span))
        return KB_STR_NONE;
    s = kb_str_trim(kb_str_sub(s, span.end, s.len));
    while (s.len && strchr("|-,/", s.ptr[0]))
        s = kb_str_trim(kb_str_sub(s, 1, s.len));
    return s;
}

/* Lines of names, and short blocks within an element called so. */
static void
read_name_lines(struct kb_draft *draft, const struct kb_dom *dom, const struct kb_front *front)
{
    struct kb_norm norm;
    uint32_t had = draft->bylines.len;
    for (uint32_t i = front->first_block; i < dom->blocks.len && i <= front->last_block; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (b->text.len < 4 || b->text.len > 120 || is_aside(dom, b->node))
            continue;
        struct kb_str s = kb_stamp_cut(draft, b->text);
        kb_norm_make(&norm, s);
        if (!kb_byline_line(draft, &norm) && !kb_byline_small(draft, s)
            && !kb_byline_small(draft, behind_stamp(draft, b->text))
            && kb_flags_around(dom, b->node) & KB_NODE_NAME)
            kb_byline_names(draft, KB_BY_AUTHOR, s, false);
        if (draft->bylines.len > had)
            return;
    }
}

/* "By A and B, of the house": only where a word joins the names, for what stands behind a comma may
 * be what somebody does. */
static void
read_joined(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct kb_front front = kb_front_of(draft, dom, FRONT_NODES);
    struct kb_norm norm;
    for (uint32_t i = front.first_block; i < dom->blocks.len && i <= front.last_block; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (b->text.len < 10 || b->text.len > 160 || is_aside(dom, b->node))
            continue;
        kb_norm_make(&norm, kb_byline_joined(draft, kb_stamp_cut(draft, b->text)));
        if (norm.len && kb_byline_line(draft, &norm) && draft->bylines.len)
            return;
    }
}

static void
read_shown_names(struct kb_draft *draft, const struct kb_dom *dom)
{
    struct kb_front front = kb_front_of(draft, dom, FRONT_NODES);
    uint32_t had = draft->bylines.len;
    read_named(draft, dom, KB_SHOWN_ADDRESS, &front);
    if (draft->bylines.len == had)
        read_named(draft, dom, KB_SHOWN_NAME, &front);
    if (draft->bylines.len == had)
        read_name_lines(draft, dom, &front);
    if (draft->bylines.len == had)
        read_named(draft, dom, KB_SHOWN_NAME, &(struct kb_front){ 0, UINT32_MAX, 0, UINT32_MAX });
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

/* Where the head names none, or only the site itself, a name that readers see goes before. */
static void
prefer_shown_names(struct kb_draft *draft, const struct kb_dom *dom)
{
    uint32_t count = draft->bylines.len;
    for (uint32_t i = 0; i < count; i++)
        if (!kb_names_site(draft, draft->bylines.at[i].name))
            return;
    draft->bylines.len = 0;
    read_shown_names(draft, dom);
    if (!draft->bylines.len)
        draft->bylines.len = count;
}

/* What was known before a fuller list is tried. */
struct known {
    struct kb_byline *at;
    uint32_t *lines;
    uint32_t count, cap, lines_cap, credits;
};

static struct known
set_aside(struct kb_draft *draft)
{
    struct known k = { draft->bylines.at,  draft->byline_lines.at,  draft->bylines.len,
                       draft->bylines.cap, draft->byline_lines.cap, draft->credits.len };
    draft->bylines.at = NULL;
    draft->byline_lines.at = NULL;
    draft->bylines.len = draft->bylines.cap = 0;
    draft->byline_lines.len = draft->byline_lines.cap = 0;
    return k;
}

/* Keeps what was found since, where it names all that were known and more. A new one of one word is
 * rather a field of work ("A B, Home and Digital Security"). */
static bool
keep_fuller(struct kb_draft *draft, const struct known *k)
{
    uint32_t same = 0;
    bool single = false;
    for (uint32_t n = 0; n < draft->bylines.len; n++) {
        struct kb_str name = draft->bylines.at[n].name;
        bool old = false;
        for (uint32_t i = 0; i < k->count; i++)
            old = old || kb_str_equal_nocase(k->at[i].name, name);
        same += old;
        single = single || (!old && !memchr(name.ptr, ' ', name.len));
    }
    if (!single && same == k->count && draft->bylines.len > k->count)
        return true;
    draft->bylines.at = k->at;
    draft->byline_lines.at = k->lines;
    draft->bylines.len = draft->byline_lines.len = k->count;
    draft->bylines.cap = k->cap;
    draft->byline_lines.cap = k->lines_cap;
    draft->credits.len = k->credits;
    return false;
}

/* Where JSON-LD names the first of several writers only, a list elsewhere goes before. */
static void
prefer_fuller(struct kb_draft *draft, const struct kb_dom *dom)
{
    if (!draft->bylines.len)
        return;
    struct known k = set_aside(draft);
    read_names(draft, dom);
    if (keep_fuller(draft, &k))
        return;
    k = set_aside(draft);
    read_joined(draft, dom);
    keep_fuller(draft, &k);
}

void
kb_writers_read(struct kb_draft *draft, const struct kb_dom *dom)
{
    if (!draft->bylines.len)
        read_names(draft, dom);
    prefer_shown_names(draft, dom);
    prefer_fuller(draft, dom);
}

void
kb_writers_finish(struct kb_draft *draft, const struct kb_dom *dom)
{
    for (uint32_t i = 0; i < draft->bylines.len; i++)
        if (draft->bylines.at[i].role <= KB_BY_REPORTER)
            return;
    uint32_t had = draft->bylines.len;
    if (had)
        read_shown_names(draft, dom);
    for (uint32_t i = 0; i < had && draft->bylines.len == had; i++)
        if (draft->bylines.at[i].by_head)
            draft->bylines.at[i].role = KB_BY_AUTHOR;
}

/* Of several whom the head calls authors, labels behind the names may tell that some are none. */
void
kb_writers_label(struct kb_draft *draft, const struct kb_dom *dom)
{
    for (uint32_t i = 0; draft->bylines.len > 1 && i < dom->blocks.len; i++)
        if (dom->blocks.at[i].text.len <= MAX_LABELLED)
            kb_byline_label(draft, dom->blocks.at[i].text);
}
