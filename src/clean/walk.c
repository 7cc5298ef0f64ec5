/* Elements and text as the flat form of dom.h, without recursion. */
#include "clean/walk.h"

#include <lexbor/tag/const.h>

#include "base/eight.h"
#include "base/hash.h"
#include "base/utf8.h"

#include "base/banned.h"

#define MAX_NODES 400000u
#define MAX_SCRIPTS 64u
#define FEW_NODES 2048u
#define FILED_DEPTH 5u /* how far above a link the list of tags is named */

static const uint8_t tags[LXB_TAG__LAST_ENTRY] = {
    [LXB_TAG_P] = KB_TAG_PARAGRAPH,
    [LXB_TAG_H1] = KB_TAG_TITLE,
    [LXB_TAG_H2] = KB_TAG_HEADING,
    [LXB_TAG_H3] = KB_TAG_HEADING,
    [LXB_TAG_H4] = KB_TAG_HEADING,
    [LXB_TAG_H5] = KB_TAG_HEADING,
    [LXB_TAG_H6] = KB_TAG_HEADING,
    [LXB_TAG_LI] = KB_TAG_ITEM,
    [LXB_TAG_DD] = KB_TAG_ITEM,
    [LXB_TAG_DT] = KB_TAG_ITEM,
    [LXB_TAG_BLOCKQUOTE] = KB_TAG_QUOTE,
    [LXB_TAG_PRE] = KB_TAG_PARAGRAPH,
    [LXB_TAG_TD] = KB_TAG_CELL,
    [LXB_TAG_TH] = KB_TAG_CELL,
    [LXB_TAG_FIGCAPTION] = KB_TAG_CAPTION,
    [LXB_TAG_CAPTION] = KB_TAG_BLOCK,
    [LXB_TAG_ARTICLE] = KB_TAG_ARTICLE,
    [LXB_TAG_MAIN] = KB_TAG_MAIN,
    [LXB_TAG_NAV] = KB_TAG_ASIDE,
    [LXB_TAG_ASIDE] = KB_TAG_ASIDE,
    [LXB_TAG_FOOTER] = KB_TAG_ASIDE,
    [LXB_TAG_FORM] = KB_TAG_BLOCK,
    [LXB_TAG_MENU] = KB_TAG_ASIDE,
    [LXB_TAG_HEADER] = KB_TAG_HEADER,
    [LXB_TAG_A] = KB_TAG_LINK,
    [LXB_TAG_TIME] = KB_TAG_TIME,
    [LXB_TAG_DIV] = KB_TAG_BLOCK,
    [LXB_TAG_SECTION] = KB_TAG_BLOCK,
    [LXB_TAG_BODY] = KB_TAG_BLOCK,
    [LXB_TAG_HTML] = KB_TAG_BLOCK,
    [LXB_TAG_UL] = KB_TAG_BLOCK,
    [LXB_TAG_OL] = KB_TAG_BLOCK,
    [LXB_TAG_DL] = KB_TAG_BLOCK,
    [LXB_TAG_TABLE] = KB_TAG_BLOCK,
    [LXB_TAG_TBODY] = KB_TAG_BLOCK,
    [LXB_TAG_THEAD] = KB_TAG_BLOCK,
    [LXB_TAG_TR] = KB_TAG_BLOCK,
    [LXB_TAG_FIGURE] = KB_TAG_BLOCK,
    [LXB_TAG_ADDRESS] = KB_TAG_BLOCK,
    [LXB_TAG_CENTER] = KB_TAG_BLOCK,
    [LXB_TAG_DETAILS] = KB_TAG_BLOCK,
    [LXB_TAG_SUMMARY] = KB_TAG_BLOCK,
    [LXB_TAG_HGROUP] = KB_TAG_BLOCK,
    [LXB_TAG_FIELDSET] = KB_TAG_BLOCK,
    [LXB_TAG_DIALOG] = KB_TAG_SKIP,
    [LXB_TAG_HEAD] = KB_TAG_SKIP,
    [LXB_TAG_SCRIPT] = KB_TAG_SKIP,
    [LXB_TAG_STYLE] = KB_TAG_SKIP,
    [LXB_TAG_NOSCRIPT] = KB_TAG_SKIP,
    [LXB_TAG_TEMPLATE] = KB_TAG_SKIP,
    [LXB_TAG_IFRAME] = KB_TAG_SKIP,
    [LXB_TAG_OBJECT] = KB_TAG_SKIP,
    [LXB_TAG_SVG] = KB_TAG_SKIP,
    [LXB_TAG_MATH] = KB_TAG_SKIP,
    [LXB_TAG_BUTTON] = KB_TAG_SKIP,
    [LXB_TAG_SELECT] = KB_TAG_SKIP,
    [LXB_TAG_TEXTAREA] = KB_TAG_SKIP,
    [LXB_TAG_CANVAS] = KB_TAG_SKIP,
    [LXB_TAG_VIDEO] = KB_TAG_SKIP,
    [LXB_TAG_AUDIO] = KB_TAG_SKIP,
    [LXB_TAG_LABEL] = KB_TAG_SKIP,
    [LXB_TAG_DATALIST] = KB_TAG_SKIP,
};

static bool
is_block(uint8_t tag)
{
    return tag != KB_TAG_INLINE && tag != KB_TAG_LINK && tag != KB_TAG_TIME;
}

static struct kb_str
of(const struct kb_attributes *a, enum kb_attribute which)
{
    return kb_attribute(a, which);
}

/* The open block's text is whole: it belongs to the innermost block element around it. */
static void
flush(struct kb_walk *w)
{
    size_t end = w->len;
    while (end > w->begin && w->text[end - 1] == ' ')
        end--;
    if (end > w->begin) {
        struct kb_block *b = KB_PUSH(w->arena, &w->dom->blocks);
        uint32_t node = w->node;
        while (node && !is_block(w->dom->nodes.at[node].tag))
            node = w->dom->nodes.at[node].parent;
        *b = (struct kb_block){
            { w->text + w->begin, end - w->begin }, w->node, w->linked, w->dom->nodes.at[node].tag
        };
    }
    w->begin = w->len = end;
    w->linked = 0;
}

/* How many bytes at s[i], which is no blank, are taken as they are: no blank but a single one, no
 * control, no byte with which a no-break space begins; eight at once. *blanks: of them. */
static size_t
plain_run(struct kb_str s, size_t i, uint32_t *blanks)
{
    size_t at = i;
    for (*blanks = 0; at + 9 <= s.len; at += 8) {
        uint64_t x = kb_eight(s.ptr + at), blank = kb_eight_equal(x, ' ');
        if (kb_eight_below(x, ' ') | kb_eight_equal(x, 0xC2)
            | (blank & kb_eight_equal(kb_eight(s.ptr + at + 1), ' ')))
            break;
        *blanks += kb_eight_count(blank);
    }
    return at - i;
}

static void
add_byte(struct kb_walk *w, char c)
{
    w->text[w->len++] = c;
    w->linked += w->links > 0;
}

/* White space of any kind becomes one blank. */
void
kb_walk_text(struct kb_walk *w, struct kb_str s)
{
    s.len = s.len < w->room - w->len ? s.len : w->room - w->len;
    for (size_t i = 0; i < s.len;) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool wide = c == 0xC2 && i + 1 < s.len && (unsigned char)s.ptr[i + 1] == 0xA0;
        if (c > ' ' && !wide) {
            uint32_t blanks;
            size_t run = plain_run(s, i, &blanks);
            memcpy(w->text + w->len, s.ptr + i, run);
            w->len += run;
            w->linked += w->links ? (uint32_t)run - blanks : 0;
            i += run;
            if (!run)
                add_byte(w, s.ptr[i++]);
            continue;
        }
        if (w->len > w->begin && w->text[w->len - 1] != ' ')
            w->text[w->len++] = ' ';
        i += 1 + wide;
    }
}

static void
add_meta(struct kb_walk *w, struct kb_str key, struct kb_str value)
{
    value = kb_str_trim(value);
    if (!key.len || !value.len || key.len > 80 || value.len > 4000 || w->dom->metas.len > 4000)
        return;
    struct kb_str copy = kb_arena_copy(w->arena, key);
    char *bytes = (char *)copy.ptr;
    for (size_t i = 0; i < copy.len; i++)
        bytes[i] = (char)(bytes[i] >= 'A' && bytes[i] <= 'Z' ? bytes[i] + 32 : bytes[i]);
    *KB_PUSH(w->arena, &w->dom->metas) =
        (struct kb_meta){ copy, kb_arena_copy(w->arena, value), w->node };
}

/* Elements of the head, wherever they stand. */
static void
read_head(struct kb_walk *w, unsigned tag, const struct kb_attributes *a)
{
    if (tag == LXB_TAG_META) {
        add_meta(w, of(a, KB_ATTRIBUTE_PROPERTY), of(a, KB_ATTRIBUTE_CONTENT));
        add_meta(w, of(a, KB_ATTRIBUTE_NAME), of(a, KB_ATTRIBUTE_CONTENT));
        add_meta(w, of(a, KB_ATTRIBUTE_ITEMPROP), of(a, KB_ATTRIBUTE_CONTENT));
    } else if (tag == LXB_TAG_LINK) {
        struct kb_str rel = of(a, KB_ATTRIBUTE_REL), href = of(a, KB_ATTRIBUTE_HREF);
        if (kb_str_equal_nocase(rel, KB_STR("canonical")))
            w->dom->canonical = kb_arena_copy(w->arena, href);
        else if (kb_str_equal_nocase(rel, KB_STR("next")))
            add_meta(w, KB_STR(KB_NEXT_LINK), href);
    } else if (tag == LXB_TAG_HTML) {
        w->dom->lang = kb_arena_copy(w->arena, of(a, KB_ATTRIBUTE_LANG));
    }
}

static bool
is_hidden(const struct kb_attributes *a)
{
    struct kb_str style = of(a, KB_ATTRIBUTE_STYLE), id = of(a, KB_ATTRIBUTE_ID);
    struct kb_str key = KB_STR("display:"), none = KB_STR("none");
    for (size_t at = 0; (at = kb_str_find_nocase(style, key, at)) < style.len;) {
        at += key.len;
        size_t value = at + (at < style.len && style.ptr[at] == ' ');
        if (style.len >= value + none.len
            && kb_str_equal_nocase(kb_str_sub(style, value, value + none.len), none))
            return true;
    }
    /* "S:0" and so on: what a React server sent late and a script puts in its place. */
    bool late = id.len <= 5 && kb_str_starts(id, KB_STR("S:"));
    return kb_str_is(of(a, KB_ATTRIBUTE_ARIA_HIDDEN), "true")
           || (kb_attribute_given(a, KB_ATTRIBUTE_HIDDEN) && !late);
}

static void
read_attributes(struct kb_walk *w, const struct kb_attributes *a, struct kb_node *n)
{
    if (!a->given)
        return;
    const struct kb_class_seen *class = kb_classes_weigh(&w->classes, n, of(a, KB_ATTRIBUTE_CLASS));
    if (class) {
        n->words[0] = class->run;
        n->kind ^= class->hash;
    }
    const struct kb_class_seen *id = kb_classes_weigh(&w->classes, n, of(a, KB_ATTRIBUTE_ID));
    if (id)
        n->words[1] = id->run;
    if (!(a->given >> KB_ATTRIBUTE_ROLE)) /* most elements have no more */
        return;
    struct kb_str itemprop = of(a, KB_ATTRIBUTE_ITEMPROP), time = of(a, KB_ATTRIBUTE_DATETIME);
    kb_classes_weigh(&w->classes, n, of(a, KB_ATTRIBUTE_ROLE));
    kb_classes_weigh(&w->classes, n, itemprop);
    kb_classes_weigh(&w->classes, n, of(a, KB_ATTRIBUTE_REL));
    if (is_hidden(a))
        n->flags |= KB_NODE_HIDDEN;
    if (time.len)
        add_meta(w, itemprop.len ? itemprop : KB_STR("time"), time);
}

/* One or two digits at the end, behind a sign or slash. */
static bool
ends_in_number(struct kb_str s)
{
    size_t digits = 0;
    while (digits < s.len && digits < 3 && s.ptr[s.len - 1 - digits] >= '0'
           && s.ptr[s.len - 1 - digits] <= '9')
        digits++;
    return digits && digits < 3 && digits < s.len
           && (s.ptr[s.len - 1 - digits] == '=' || s.ptr[s.len - 1 - digits] == '/');
}

/* "...?page=all", ".../all". */
static bool
ends_in_whole(const struct kb_walk *w, struct kb_str s)
{
    size_t at = s.len, most = s.len > 8 ? s.len - 8 : 0;
    while (at > most && s.ptr[at - 1] != '=' && s.ptr[at - 1] != '/')
        at--;
    return at > most && at < s.len
           && kb_furniture_markup(w->draft->furniture, kb_str_sub(s, at, s.len)).kinds
                  & KB_MARKUP_WHOLE;
}

/* ".../author/jane-doe": a word of the path, but the last, says that it leads to who wrote. */
static bool
leads_to_writer(const struct kb_walk *w, struct kb_str href)
{
    struct kb_str rest = href, part;
    bool led = false;
    if (!href.len || href.len > 200 || !memchr(href.ptr, '/', href.len))
        return false;
    while (kb_str_next(&rest, '/', &part)) {
        if (led && part.len > 1)
            return true;
        led = led || kb_furniture_markup(w->draft->furniture, part).kinds & KB_MARKUP_ADDRESS;
    }
    return false;
}

/* The text of a small element that is called or leads like a writer's name is told with the metas.
 */
static void
open_name(struct kb_walk *w, const struct kb_attributes *a, uint32_t index)
{
    const struct kb_node *n = &w->dom->nodes.at[index];
    bool address = n->tag == KB_TAG_LINK && leads_to_writer(w, of(a, KB_ATTRIBUTE_HREF));
    if (n->tag == KB_TAG_TIME)
        return;
    if (w->named && (w->named_by_address || !address))
        return;
    if (!address && (is_block(n->tag) || !(n->told & KB_NODE_NAME)))
        return;
    w->named = index;
    w->named_at = w->len;
    w->named_by_address = address;
}

static void
close_name(struct kb_walk *w)
{
    size_t begin = w->named_at > w->begin ? w->named_at : w->begin;
    struct kb_str key = w->named_by_address ? KB_STR(KB_SHOWN_ADDRESS) : KB_STR(KB_SHOWN_NAME);
    if (w->len > begin && w->len - begin < 120)
        add_meta(w, key, (struct kb_str){ w->text + begin, w->len - begin });
    w->named = 0;
}

/* A link to what the page is filed under: it or what is close around it is called so. */
static void
open_filed(struct kb_walk *w, uint32_t index)
{
    uint32_t n = index;
    for (unsigned up = 0; up < FILED_DEPTH && n; up++, n = w->dom->nodes.at[n].parent) {
        unsigned told = w->dom->nodes.at[n].told & (KB_NODE_TAGS | KB_NODE_CRUMBS);
        if (!told)
            continue;
        w->filed = index;
        w->filed_at = w->len > w->begin && w->text[w->len - 1] == ' ' ? w->len - 1 : w->len;
        w->filed_as_tag = !(told & KB_NODE_CRUMBS);
        return;
    }
}

static void
close_filed(struct kb_walk *w)
{
    struct kb_str key = w->filed_as_tag ? KB_STR(KB_SHOWN_TAG) : KB_STR(KB_SHOWN_CRUMB);
    if (w->len > w->filed_at && w->len - w->filed_at < 120)
        add_meta(w, key, (struct kb_str){ w->text + w->filed_at, w->len - w->filed_at });
    w->filed = 0;
}

/* What the element's own name tells of it. */
static void
read_name(unsigned tag, struct kb_node *n)
{
    if (n->tag == KB_TAG_ASIDE)
        n->flags |= KB_NODE_DROP;
    if (n->tag == KB_TAG_CAPTION)
        n->flags |= KB_NODE_CAPTION;
    if (n->tag == KB_TAG_TIME)
        n->flags |= KB_NODE_DATE;
    if (n->tag == KB_TAG_PARAGRAPH) /* <p class="wp-caption-text"> is a caption */
        n->flags &= (uint8_t) ~(KB_NODE_DROP | KB_NODE_NAME | KB_NODE_DATE);
    if (tag == LXB_TAG_BODY || tag == LXB_TAG_HTML || n->tag == KB_TAG_MAIN)
        n->flags &= (uint8_t) ~(KB_NODE_DROP | KB_NODE_NAME | KB_NODE_CAPTION | KB_NODE_DATE);
    n->told = n->flags;
}

static void
read_link(struct kb_walk *w, const struct kb_attributes *a, uint32_t index)
{
    struct kb_str href = of(a, KB_ATTRIBUTE_HREF);
    open_filed(w, index);
    if (ends_in_number(href) || ends_in_whole(w, href))
        add_meta(w, KB_STR(KB_PAGE_LINK), href);
    if (kb_str_equal_nocase(of(a, KB_ATTRIBUTE_REL), KB_STR("next")))
        add_meta(w, KB_STR(KB_NEXT_LINK), href);
}

static uint8_t
tag_of(unsigned tag)
{
    return tag == LXB_TAG_HEAD ? KB_TAG_BLOCK : tag < LXB_TAG__LAST_ENTRY ? tags[tag] : 0;
}

static void
add_node(struct kb_walk *w, unsigned tag, const struct kb_attributes *a)
{
    uint32_t index = w->dom->nodes.len, name = tag < LXB_TAG__LAST_ENTRY ? tag : 0;
    KB_PUSH(w->arena, &w->dom->nodes);
    struct kb_node made = { .parent = w->node, .tag = tag_of(tag), .kind = name * 2654435761u };
    w->node = index;
    w->links += made.tag == KB_TAG_LINK;
    read_attributes(w, a, &made);
    read_name(tag, &made);
    w->dom->nodes.at[index] = made;
    open_name(w, a, index);
    if (made.tag == KB_TAG_LINK)
        read_link(w, a, index);
}

enum kb_walk_way
kb_walk_enter(struct kb_walk *w, unsigned tag, const struct kb_attributes *a)
{
    uint8_t own = tag_of(tag);
    read_head(w, tag, a);
    if (tag == LXB_TAG_TITLE)
        return w->dom->title.len ? KB_WALK_PAST : KB_WALK_RAW;
    if (tag == LXB_TAG_SCRIPT) {
        struct kb_str type = of(a, KB_ATTRIBUTE_TYPE);
        bool json = kb_str_find_nocase(type, KB_STR("ld+json"), 0) < type.len;
        return json ? KB_WALK_RAW : KB_WALK_PAST;
    }
    if (own == KB_TAG_SKIP)
        return KB_WALK_PAST;
    if (tag == LXB_TAG_BR || tag == LXB_TAG_HR || is_block(own))
        flush(w);
    if (w->dom->nodes.len < MAX_NODES) /* else its text counts to what is around it */
        add_node(w, tag, a);
    return KB_WALK_INSIDE;
}

void
kb_walk_leave(struct kb_walk *w, unsigned tag)
{
    if (w->named && w->named == w->node)
        close_name(w);
    if (w->filed && w->filed == w->node)
        close_filed(w);
    if (is_block(tag_of(tag)))
        flush(w);
    if (w->dom->nodes.len >= MAX_NODES)
        return;
    w->links -= tag == LXB_TAG_A;
    w->dom->nodes.at[w->node].end = w->dom->nodes.len;
    w->node = w->dom->nodes.at[w->node].parent;
}

bool
kb_walk_amend(struct kb_walk *w, uint32_t body, const struct kb_attributes *a)
{
    struct kb_node *n = &w->dom->nodes.at[body];
    struct kb_node made = { .parent = n->parent, .tag = n->tag, .kind = n->kind };
    if (kb_attribute_given(a, KB_ATTRIBUTE_DATETIME))
        return false;
    read_attributes(w, a, &made);
    read_name(LXB_TAG_BODY, &made);
    *n = made;
    return !(made.told & (KB_NODE_TAGS | KB_NODE_CRUMBS));
}

void
kb_walk_raw(struct kb_walk *w, unsigned tag, struct kb_str text)
{
    if (tag == LXB_TAG_TITLE)
        w->dom->title = text;
    else if (w->dom->scripts.len < MAX_SCRIPTS)
        *KB_PUSH(w->arena, &w->dom->scripts) = text;
}

void
kb_walk_begin(struct kb_walk *w, struct kb_draft *draft, struct kb_dom *dom, size_t bytes)
{
    struct kb_arena *arena = draft->ctx->arena;
    *w = (struct kb_walk){ .draft = draft,
                           .arena = arena,
                           .dom = dom,
                           .classes = { .draft = draft, .dom = dom },
                           .room = bytes + 1024 };
    w->text = kb_arena_room(arena, w->room);
    dom->nodes.at = kb_arena_room(arena, FEW_NODES * sizeof *dom->nodes.at);
    dom->nodes.cap = FEW_NODES;
    *KB_PUSH(arena, &dom->nodes) = (struct kb_node){ .tag = KB_TAG_BLOCK };
}

void
kb_walk_again(struct kb_walk *w)
{
    struct kb_dom *dom = w->dom;
    *w = (struct kb_walk){ .draft = w->draft,
                           .arena = w->arena,
                           .dom = dom,
                           .classes = { .draft = w->draft, .dom = dom },
                           .text = w->text,
                           .room = w->room };
    dom->nodes.len = dom->blocks.len = dom->metas.len = dom->words.len = dom->scripts.len = 0;
    dom->title = dom->lang = dom->canonical = KB_STR_NONE;
    *KB_PUSH(w->arena, &dom->nodes) = (struct kb_node){ .tag = KB_TAG_BLOCK };
}

void
kb_walk_end(struct kb_walk *w)
{
    struct kb_dom *dom = w->dom;
    flush(w);
    for (uint32_t i = 0; i < dom->nodes.len; i++)
        if (!dom->nodes.at[i].end)
            dom->nodes.at[i].end = dom->nodes.len;
}
