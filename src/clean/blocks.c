/* Where the article stands among a page's blocks: the element that holds most of what reads like
 * text, without what class names, links and shortness give away. After the observations of
 * Kohlschuetter, Fankhauser, Nejdl: "Boilerplate Detection using Shallow Text Features" (2010). */
#include "clean/judge.h"
#include "clean/traits.h"

#include "base/banned.h"

#define GOOD_BYTES 60u
#define REPEATED_BYTES 40u
#define ROLE_BLOCKS 12u /* behind the text, where editors are named */
#define FEW_BYTES 500u  /* of a page's text */
#define LITTLE_BYTES 2000u
#define LEAST_KEPT 35u /* of a hundred bytes */

bool
kb_block_is_good(const struct kb_block *b)
{
    if (b->text.len < GOOD_BYTES || b->linked * 3 > b->text.len || b->tag == KB_TAG_TITLE
        || b->tag == KB_TAG_HEADING || b->tag == KB_TAG_CAPTION)
        return false;
    return b->text.len >= 150 || kb_ends_sentence(b->text);
}

static void
measure(struct kb_dom *dom)
{
    for (uint32_t i = 0; i < dom->nodes.len; i++)
        dom->nodes.at[i].good = dom->nodes.at[i].text = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        struct kb_node *n = &dom->nodes.at[b->node];
        n->text += (uint32_t)b->text.len;
        if (kb_block_is_good(b) && !(n->flags & (KB_NODE_DROP | KB_NODE_HIDDEN | KB_NODE_CAPTION)))
            n->good +=
                (uint32_t)b->text.len / (b->tag == KB_TAG_ITEM || b->tag == KB_TAG_CELL ? 2 : 1);
    }
    for (uint32_t i = dom->nodes.len; i-- > 1;) {
        struct kb_node *parent = &dom->nodes.at[dom->nodes.at[i].parent];
        parent->good += dom->nodes.at[i].good;
        parent->text += dom->nodes.at[i].text;
    }
}

/* A class name such as "related" drops what is in it unless that is most of the page
 * ("has-related"). Gives the bytes of good text with no flag heeded. */
static uint32_t
settle_flags(struct kb_dom *dom)
{
    uint32_t total;
    for (uint32_t i = 0; i < dom->nodes.len; i++) {
        struct kb_node *n = &dom->nodes.at[i];
        n->text = n->flags; /* kept aside while good is measured without any flag */
        n->flags = 0;
    }
    for (uint32_t i = 0; i < dom->nodes.len; i++)
        dom->nodes.at[i].good = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++)
        if (kb_block_is_good(&dom->blocks.at[i]))
            dom->nodes.at[dom->blocks.at[i].node].good += (uint32_t)dom->blocks.at[i].text.len;
    for (uint32_t i = dom->nodes.len; i-- > 1;)
        dom->nodes.at[dom->nodes.at[i].parent].good += dom->nodes.at[i].good;
    total = dom->nodes.len ? dom->nodes.at[0].good : 0;
    for (uint32_t i = 0; i < dom->nodes.len; i++) {
        struct kb_node *n = &dom->nodes.at[i];
        n->flags = (uint8_t)n->text;
        if ((uint64_t)n->good * 10 > (uint64_t)total * (n->flags & KB_NODE_HIDDEN ? 2 : 4))
            n->flags = 0;
        if (i)
            n->flags |= dom->nodes.at[n->parent].flags;
    }
    return total;
}

/* Down from the root as long as one child holds nearly everything. */
static uint32_t
descend(const struct kb_dom *dom)
{
    uint32_t at = 0;
    for (;;) {
        uint32_t best = 0;
        for (uint32_t c = at + 1; c < dom->nodes.at[at].end; c = dom->nodes.at[c].end)
            if (!best || dom->nodes.at[c].good > dom->nodes.at[best].good)
                best = c;
        if (!best || !dom->nodes.at[best].good
            || (uint64_t)dom->nodes.at[best].good * 100 < (uint64_t)dom->nodes.at[at].good * 80
            || dom->nodes.at[best].tag == KB_TAG_PARAGRAPH)
            return at;
        at = best;
    }
}

/* An element whose class says that it is the text, if it holds a good part of what was found. */
static uint32_t
prefer_named(const struct kb_dom *dom, uint32_t at)
{
    uint32_t best = at;
    uint64_t best_score = 0;
    for (uint32_t i = at + 1; i < dom->nodes.at[at].end; i++) {
        const struct kb_node *n = &dom->nodes.at[i];
        if (n->weight < 20 || (n->flags & KB_NODE_DROP)
            || (uint64_t)n->good * 100 < (uint64_t)dom->nodes.at[at].good * 75)
            continue;
        uint64_t score = (uint64_t)n->good * (uint64_t)(100 + n->weight);
        if (score > best_score) {
            best = i;
            best_score = score;
        }
    }
    return best;
}

/* Pages that hang one article under another: the one with the page's title in it. */
static uint32_t
titled_article(const struct kb_draft *draft, const struct kb_dom *dom, uint32_t at)
{
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (b->tag != KB_TAG_TITLE || b->node <= at || b->node >= dom->nodes.at[at].end
            || !kb_str_equal(kb_str_trim(b->text), kb_str_trim(draft->title)))
            continue;
        for (uint32_t n = b->node; n > at; n = dom->nodes.at[n].parent)
            if (dom->nodes.at[n].tag == KB_TAG_ARTICLE && dom->nodes.at[n].good >= 300
                && (uint64_t)dom->nodes.at[n].good * 100 >= (uint64_t)dom->nodes.at[at].good * 10)
                return n;
        return at;
    }
    return at;
}

static bool
is_kept(const struct kb_dom *dom, const struct kb_block *b)
{
    const struct kb_node *n = &dom->nodes.at[b->node];
    if (n->flags & (KB_NODE_DROP | KB_NODE_HIDDEN | KB_NODE_CAPTION))
        return false;
    if ((n->flags & (KB_NODE_NAME | KB_NODE_DATE)) && b->text.len < 200)
        return false;
    if (b->linked * 2 > b->text.len && (b->text.len < 160 || b->linked * 10 > b->text.len * 8))
        return false;
    if (b->tag == KB_TAG_TITLE)
        return false;
    if (b->tag == KB_TAG_BLOCK || b->tag == KB_TAG_HEADER || b->tag == KB_TAG_ARTICLE)
        return b->text.len >= 25 || kb_ends_sentence(b->text);
    return true;
}

static void
add_line(struct kb_draft *draft, const struct kb_block *b)
{
    *KB_PUSH(draft->ctx->arena, &draft->lines) = (struct kb_line){
        .s = kb_str_trim(b->text), .kind = KB_LINE_BODY, .heading = b->tag == KB_TAG_HEADING
    };
}

/* The pictures stand beside the text rather than in it: the article or main element around it. */
static uint32_t
picture_root(const struct kb_dom *dom, uint32_t at)
{
    uint32_t root = at;
    for (unsigned up = 0; up < 5 && root; up++) {
        if (dom->nodes.at[root].tag == KB_TAG_ARTICLE || dom->nodes.at[root].tag == KB_TAG_MAIN)
            return root;
        root = dom->nodes.at[root].parent;
    }
    return at;
}

static bool
is_in(const struct kb_dom *dom, const struct kb_block *b, uint32_t node)
{
    return b->node >= node && b->node < dom->nodes.at[node].end;
}

/* A text that stands twice, for a narrow and for a wide screen, is taken once. */
static bool
is_repeated(struct kb_draft *draft, struct kb_map *seen, struct kb_str s)
{
    if (s.len < REPEATED_BYTES)
        return false;
    return ++*kb_map_put(draft->ctx->arena, seen, s, 0) > 1;
}

/* The first block behind the title and the last that is kept: what is between belongs to the page's
 * story, wherever its elements hang. */
static void
find_span(const struct kb_draft *draft, const struct kb_dom *dom, const bool *keep, uint32_t *first,
          uint32_t *last)
{
    *first = UINT32_MAX;
    *last = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (*first == UINT32_MAX && (b->tag == KB_TAG_TITLE || b->tag == KB_TAG_HEADING)
            && kb_str_equal(b->text, draft->title))
            *first = i;
        *last = keep[i] ? i : *last;
    }
}

/* "Editor: A", "Pewarta: B" near a text that is no part of it, "Written by A" above what is told of
 * A; "Foto: ...", a caption that no class tells. */
static void
read_roles(struct kb_draft *draft, const struct kb_block *b)
{
    struct kb_norm n;
    if (b->text.len > 160
        || (b->tag != KB_TAG_HEADING && !memchr(b->text.ptr, ':', b->text.len)
            && !memchr(b->text.ptr, ',', b->text.len < 24 ? b->text.len : 24)))
        return;
    kb_norm_make(&n, b->text);
    if (!kb_byline_line(draft, &n))
        kb_credit_beside(draft, &n);
}

static void
add_blocks(struct kb_draft *draft, const struct kb_dom *dom, uint32_t at, const bool *keep)
{
    uint32_t around = picture_root(dom, at), first, last;
    const unsigned flags = KB_NODE_CAPTION | KB_NODE_DROP | KB_NODE_HIDDEN;
    struct kb_map seen = { 0 };
    find_span(draft, dom, keep, &first, &last);
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        unsigned told = dom->nodes.at[b->node].flags & flags;
        bool near = i > first && i < last;
        if ((near || is_in(dom, b, around)) && told == KB_NODE_CAPTION)
            kb_caption_take(draft, b->text);
        else if (!keep[i] && i > first && i < last + ROLE_BLOCKS)
            read_roles(draft, b);
        else if (keep[i] && !(told & KB_NODE_CAPTION) && !is_repeated(draft, &seen, b->text))
            add_line(draft, b);
    }
}

/* A heading with no text behind it opens what was left out. */
static void
drop_bare_headings(struct kb_draft *draft)
{
    for (uint32_t i = draft->lines.len; i-- > 0;) {
        struct kb_line *line = &draft->lines.at[i];
        if (line->kind != KB_LINE_BODY)
            continue;
        if (!line->heading)
            return;
        line->kind = KB_LINE_FURNITURE;
    }
}

static size_t
body_bytes(const struct kb_draft *draft)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < draft->lines.len; i++)
        if (draft->lines.at[i].kind == KB_LINE_BODY)
            bytes += draft->lines.at[i].s.len;
    return bytes;
}

/* The element that holds most of the text. */
static uint32_t
find_region(struct kb_draft *draft, struct kb_dom *dom)
{
    uint32_t total = settle_flags(dom);
    measure(dom);
    if ((uint64_t)dom->nodes.at[0].good * 10 < (uint64_t)total * 3) {
        for (uint32_t i = 0; i < dom->nodes.len; i++)
            dom->nodes.at[i].flags &= (uint8_t) ~(KB_NODE_DROP | KB_NODE_HIDDEN);
        measure(dom);
    }
    return prefer_named(dom, titled_article(draft, dom, descend(dom)));
}

struct kb_region
kb_blocks_region(struct kb_draft *draft, struct kb_dom *dom)
{
    struct kb_region region = { find_region(draft, dom), NULL };
    region.plain = kb_arena_array(draft->ctx->arena, dom->blocks.len + (size_t)1, sizeof(bool));
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        region.plain[i] = is_in(dom, b, region.node) && is_kept(dom, b);
    }
    return region;
}

bool
kb_block_is_asked(const struct kb_block *b)
{
    return b->text.len >= 160 || b->linked * 10 <= b->text.len * 9;
}

static bool
is_told(const struct kb_dom *dom, uint32_t node, unsigned flags)
{
    for (;; node = dom->nodes.at[node].parent) {
        if (dom->nodes.at[node].told & flags)
            return true;
        if (!node)
            return false;
    }
}

/* Where trees leave next to nothing of what simple rules keep, in elements of which nothing bad is
 * told, they have met a page of a kind that they do not know; and of a page of few words nothing
 * tells them what it is. Links in what is called no text are none, whatever they say. */
static void
mend_judgement(const struct kb_dom *dom, const bool *plain, bool *keep)
{
    size_t all = 0, kept = 0;
    const unsigned bad = KB_NODE_DROP | KB_NODE_HIDDEN;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (!plain[i] || is_told(dom, b->node, bad))
            continue;
        all += b->text.len;
        kept += keep[i] ? b->text.len : 0;
    }
    bool mend = kept * 100 < all * LEAST_KEPT || all < FEW_BYTES;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        if (mend && plain[i] && !is_told(dom, b->node, bad))
            keep[i] = true;
        if (b->linked * 2 > b->text.len && dom->nodes.at[b->node].flags & KB_NODE_DROP)
            keep[i] = false;
    }
}

/* Instead of little text in the markup, much that is told elsewhere. */
static void
take_told(struct kb_draft *draft, const struct kb_dom *dom)
{
    size_t shown = body_bytes(draft);
    struct kb_str told = draft->told_body.len > 400 ? draft->told_body : KB_STR_NONE;
    if (!told.len && shown < LITTLE_BYTES)
        told = kb_state_text(draft, dom);
    if (shown * 2 >= told.len)
        return;
    draft->lines.len = 0;
    kb_lines_split(draft, told);
}

void
kb_blocks_choose(struct kb_draft *draft, struct kb_dom *dom)
{
    const struct kb_judge *judge = draft->furniture->judge;
    struct kb_region region = kb_blocks_region(draft, dom);
    bool *keep = region.plain;
    if (judge) {
        keep = kb_arena_array(draft->ctx->arena, dom->blocks.len + (size_t)1, sizeof *keep);
        struct kb_traits traits = kb_traits_make(draft, dom, &region, &judge->blocks.words);
        for (uint32_t i = 0; i < dom->blocks.len; i++)
            keep[i] = kb_block_is_asked(&dom->blocks.at[i]);
        kb_judge_tell(draft->ctx->arena, &judge->blocks, &traits, keep);
        mend_judgement(dom, region.plain, keep);
    }
    kb_blocks_amend(draft, dom, region.plain, keep);
    add_blocks(draft, dom, region.node, keep);
    kb_again_drop(draft);
    take_told(draft, dom);
    kb_lines_sort(draft);
    drop_bare_headings(draft);
    draft->article->text = kb_lines_join(draft);
}
