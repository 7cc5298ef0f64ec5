/* HTML by lexbor (https://html.spec.whatwg.org/), the only file that knows it. The tree is walked
 * once, without recursion, into the flat form of dom.h, and freed. */
#include <lexbor/dom/interfaces/character_data.h>
#include <lexbor/encoding/encoding.h>
#include <lexbor/html/encoding.h>
#include <lexbor/html/html.h>

#include "base/utf8.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MAX_NODES 400000u

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

struct walk {
    struct kb_draft *draft;
    struct kb_arena *arena;
    struct kb_dom *dom;
    char *text; /* room for all text of the page */
    size_t len, room, begin;
    uint32_t node;   /* the element being walked */
    uint32_t linked; /* bytes of the open block that lie in links */
    uint32_t links;  /* links open */
};

static void
destroy(void *holder)
{
    lxb_html_document_t **document = holder;
    if (*document)
        lxb_html_document_destroy(*document);
    *document = NULL;
}

static struct kb_str
attribute(lxb_dom_node_t *node, const char *name)
{
    size_t len = 0;
    const lxb_char_t *value = lxb_dom_element_get_attribute(
        lxb_dom_interface_element(node), (const lxb_char_t *)name, strlen(name), &len);
    return value ? (struct kb_str){ (const char *)value, len } : KB_STR_NONE;
}

static bool
is_block(uint8_t tag)
{
    return tag != KB_TAG_INLINE && tag != KB_TAG_LINK && tag != KB_TAG_TIME;
}

/* The open block's text is whole: it belongs to the innermost block element around it. */
static void
flush(struct walk *w)
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

static void
add_text(struct walk *w, struct kb_str s)
{
    for (size_t i = 0; i < s.len && w->len + 1 < w->room; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool blank = c <= ' ';
        if (c == 0xC2 && i + 1 < s.len && (unsigned char)s.ptr[i + 1] == 0xA0) {
            blank = true;
            i++;
        }
        if (!blank) {
            w->text[w->len++] = (char)c;
            w->linked += w->links > 0;
        } else if (w->len > w->begin && w->text[w->len - 1] != ' ') {
            w->text[w->len++] = ' ';
        }
    }
}

static void
add_meta(struct walk *w, struct kb_str key, struct kb_str value)
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
read_head(struct walk *w, lxb_dom_node_t *node)
{
    if (node->local_name == LXB_TAG_META) {
        struct kb_str content = attribute(node, "content");
        add_meta(w, attribute(node, "property"), content);
        add_meta(w, attribute(node, "name"), content);
        add_meta(w, attribute(node, "itemprop"), content);
    } else if (node->local_name == LXB_TAG_LINK
               && kb_str_equal_nocase(attribute(node, "rel"), KB_STR("canonical"))) {
        w->dom->canonical = kb_arena_copy(w->arena, attribute(node, "href"));
    } else if (node->local_name == LXB_TAG_HTML) {
        w->dom->lang = kb_arena_copy(w->arena, attribute(node, "lang"));
    }
}

static struct kb_str
only_text(struct walk *w, lxb_dom_node_t *node)
{
    lxb_dom_node_t *child = node->first_child;
    if (!child || child->type != LXB_DOM_NODE_TYPE_TEXT)
        return KB_STR_NONE;
    lexbor_str_t *data = &lxb_dom_interface_character_data(child)->data;
    return kb_arena_copy(w->arena, (struct kb_str){ (const char *)data->data, data->length });
}

static void
read_skipped(struct walk *w, lxb_dom_node_t *node)
{
    if (node->local_name == LXB_TAG_SCRIPT) {
        struct kb_str type = attribute(node, "type");
        if (kb_str_find_nocase(type, KB_STR("ld+json"), 0) < type.len && w->dom->scripts.len < 64)
            *KB_PUSH(w->arena, &w->dom->scripts) = only_text(w, node);
    }
}

/* Words of class and id: whole ("article-body"), then their parts ("article", "body"). */
static void
weigh_word(struct walk *w, struct kb_node *n, struct kb_str word, bool whole)
{
    static const struct {
        char kind;
        uint8_t flag;
    } kinds[] = { { 'x', KB_NODE_DROP },
                  { 'n', KB_NODE_NAME },
                  { 'd', KB_NODE_DATE },
                  { 'f', KB_NODE_CAPTION } };
    const struct kb_furniture *f = w->draft->furniture;
    if (whole && kb_furniture_markup(f, 'X', word))
        n->flags |= KB_NODE_DROP;
    n->weight = (int16_t)(n->weight + kb_furniture_markup(f, 'b', word));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kb_furniture_markup(f, kinds[i].kind, word))
            n->flags |= kinds[i].flag;
}

static void
weigh(struct walk *w, struct kb_node *n, struct kb_str words)
{
    size_t i = 0;
    for (unsigned count = 0; i < words.len && count < 24; count++) {
        while (i < words.len && (unsigned char)words.ptr[i] <= ' ')
            i++;
        size_t begin = i, part = i;
        while (i < words.len && (unsigned char)words.ptr[i] > ' ')
            i++;
        struct kb_str word = kb_str_sub(words, begin, i);
        weigh_word(w, n, word, true);
        for (size_t j = begin; j <= i; j++) {
            bool camel = j > begin && j < i && words.ptr[j] >= 'A' && words.ptr[j] <= 'Z'
                         && words.ptr[j - 1] >= 'a' && words.ptr[j - 1] <= 'z';
            bool cut = j == i || strchr("-_:.", words.ptr[j]);
            if (!camel && !cut)
                continue;
            if (j > part && j - part < word.len)
                weigh_word(w, n, kb_str_sub(words, part, j), false);
            part = camel ? j : j + 1;
        }
    }
}

static bool
is_hidden(lxb_dom_node_t *node)
{
    struct kb_str style = attribute(node, "style");
    if (style.len
        && (kb_str_find_nocase(style, KB_STR("display:none"), 0) < style.len
            || kb_str_find_nocase(style, KB_STR("display: none"), 0) < style.len))
        return true;
    return kb_str_is(attribute(node, "aria-hidden"), "true") || attribute(node, "hidden").ptr;
}

static void
read_attributes(struct walk *w, lxb_dom_node_t *node, struct kb_node *n)
{
    lxb_dom_attr_t *attr = lxb_dom_element_first_attribute(lxb_dom_interface_element(node));
    if (!attr)
        return;
    weigh(w, n, attribute(node, "class"));
    weigh(w, n, attribute(node, "id"));
    weigh(w, n, attribute(node, "role"));
    struct kb_str itemprop = attribute(node, "itemprop");
    weigh(w, n, itemprop);
    weigh(w, n, attribute(node, "rel"));
    if (is_hidden(node))
        n->flags |= KB_NODE_HIDDEN;
    struct kb_str time = attribute(node, "datetime");
    if (time.len)
        add_meta(w, itemprop.len ? itemprop : KB_STR("time"), time);
}

/* Enters an element; false when there is nothing to read within. */
static bool
enter(struct walk *w, lxb_dom_node_t *node)
{
    uint8_t tag = node->local_name < LXB_TAG__LAST_ENTRY ? tags[node->local_name] : KB_TAG_INLINE;
    if (node->local_name == LXB_TAG_HEAD)
        tag = KB_TAG_BLOCK;
    read_head(w, node);
    if (node->local_name == LXB_TAG_TITLE) {
        if (!w->dom->title.len && node->ns == LXB_NS_HTML)
            w->dom->title = only_text(w, node);
        return false;
    }
    if (tag == KB_TAG_SKIP) {
        read_skipped(w, node);
        return false;
    }
    if (node->local_name == LXB_TAG_BR || node->local_name == LXB_TAG_HR || is_block(tag))
        flush(w);
    if (w->dom->nodes.len >= MAX_NODES)
        return true; /* its text counts to what is around it */
    uint32_t index = w->dom->nodes.len;
    struct kb_node *n = KB_PUSH(w->arena, &w->dom->nodes);
    *n = (struct kb_node){ .parent = w->node, .tag = tag };
    w->node = index;
    w->links += tag == KB_TAG_LINK;
    struct kb_node made = *n;
    read_attributes(w, node, &made);
    if (tag == KB_TAG_ASIDE)
        made.flags |= KB_NODE_DROP;
    if (tag == KB_TAG_CAPTION)
        made.flags |= KB_NODE_CAPTION;
    if (tag == KB_TAG_TIME)
        made.flags |= KB_NODE_DATE;
    if (node->local_name == LXB_TAG_BODY || node->local_name == LXB_TAG_HTML || tag == KB_TAG_MAIN
        || tag == KB_TAG_PARAGRAPH)
        made.flags &= (uint8_t) ~(KB_NODE_DROP | KB_NODE_NAME | KB_NODE_CAPTION | KB_NODE_DATE);
    w->dom->nodes.at[index] = made;
    return true;
}

static void
leave(struct walk *w, lxb_dom_node_t *node)
{
    uint8_t tag = node->local_name < LXB_TAG__LAST_ENTRY ? tags[node->local_name] : KB_TAG_INLINE;
    if (is_block(tag))
        flush(w);
    if (w->dom->nodes.len >= MAX_NODES)
        return;
    w->links -= tag == KB_TAG_LINK;
    w->dom->nodes.at[w->node].end = w->dom->nodes.len;
    w->node = w->dom->nodes.at[w->node].parent;
}

static void
walk_tree(struct walk *w, lxb_dom_node_t *root)
{
    lxb_dom_node_t *node = root;
    for (;;) {
        bool inside = false;
        if (node->type == LXB_DOM_NODE_TYPE_TEXT) {
            lexbor_str_t *data = &lxb_dom_interface_character_data(node)->data;
            add_text(w, (struct kb_str){ (const char *)data->data, data->length });
        } else if (node->type == LXB_DOM_NODE_TYPE_ELEMENT) {
            inside = enter(w, node);
            if (inside && !node->first_child)
                leave(w, node);
        } else {
            inside = node == root;
        }
        if (inside && node->first_child) {
            node = node->first_child;
            continue;
        }
        while (node != root && !node->next) {
            node = node->parent;
            if (node->type == LXB_DOM_NODE_TYPE_ELEMENT)
                leave(w, node);
        }
        if (node == root)
            break;
        node = node->next;
    }
    flush(w);
}

static const lxb_encoding_data_t *
told_encoding(struct kb_str s)
{
    lxb_html_encoding_t scan;
    const lxb_encoding_data_t *found = NULL;
    size_t len = 0;
    const lxb_char_t *data = (const lxb_char_t *)s.ptr;
    if (lxb_html_encoding_init(&scan) != LXB_STATUS_OK)
        return NULL;
    const lxb_char_t *name =
        lxb_html_encoding_prescan(&scan, data, data + (s.len < 4096 ? s.len : 4096), &len);
    if (name)
        found = lxb_encoding_data_by_pre_name(name, len);
    lxb_html_encoding_destroy(&scan, false);
    return found;
}

/* Into UTF-8 by lexbor's decoder; broken pieces become U+FFFD. */
static struct kb_str
decode(struct kb_arena *arena, const lxb_encoding_data_t *encoding, struct kb_str s)
{
    lxb_encoding_decode_t d;
    lxb_codepoint_t points[1024], bad = 0xFFFD;
    const lxb_char_t *at = (const lxb_char_t *)s.ptr, *end = at + s.len;
    char *out = kb_arena_alloc(arena, s.len * 3 + 16);
    size_t len = 0;
    if (lxb_encoding_decode_init(&d, encoding, points, 1024) != LXB_STATUS_OK
        || lxb_encoding_decode_replace_set(&d, &bad, 1) != LXB_STATUS_OK)
        return s;
    for (;;) {
        lxb_status_t status = encoding->decode(&d, &at, end);
        size_t used = lxb_encoding_decode_buf_used(&d);
        for (size_t i = 0; i < used && len + 4 < s.len * 3 + 16; i++)
            len += kb_utf8_put(points[i] <= 0x10FFFF && points[i] ? points[i] : bad, out + len);
        lxb_encoding_decode_buf_used_set(&d, 0);
        if (status != LXB_STATUS_SMALL_BUFFER || (used == 0 && at >= end))
            break;
    }
    return (struct kb_str){ out, len };
}

/* The bytes as UTF-8: by byte order mark, by what the page says, else UTF-8 when it is that, else
 * windows-1252. What calls itself something else but is UTF-8 throughout is taken as that. */
static struct kb_str
to_utf8(struct kb_arena *arena, struct kb_str s)
{
    const lxb_encoding_data_t *encoding = NULL;
    lxb_encoding_t mark = lxb_encoding_bom_sniff((const lxb_char_t *)s.ptr, s.len);
    if (mark == LXB_ENCODING_UTF_8)
        s = kb_str_sub(s, 3, s.len);
    else if (mark != LXB_ENCODING_DEFAULT)
        encoding = lxb_encoding_data(mark);
    if (!encoding && kb_utf8_valid(s))
        return s;
    if (!encoding)
        encoding = told_encoding(s);
    if (!encoding)
        encoding = lxb_encoding_data(LXB_ENCODING_WINDOWS_1252);
    return decode(arena, encoding, s);
}

kabar_status
kb_html_read(struct kb_draft *draft)
{
    struct kb_arena *arena = draft->ctx->arena;
    struct kb_dom dom = { 0 };
    lxb_html_document_t **holder = kb_arena_alloc(arena, sizeof *holder);
    struct kb_str utf8 = to_utf8(arena, draft->page->bytes), s = kb_html_flatten(arena, utf8);
    if (s.len < utf8.len)
        kb_draft_warn(draft, "the page has too many tags: its end is left out");
    kb_arena_at_reset(arena, destroy, holder);
    *holder = lxb_html_document_create();
    if (!*holder
        || lxb_html_document_parse(*holder, (const lxb_char_t *)s.ptr, s.len) != LXB_STATUS_OK)
        return kb_fail(draft->ctx->err, KABAR_NO_MEMORY, "%.*s: out of memory for the page's tree",
                       KB_FMT(draft->page->path));
    struct walk w = { .draft = draft, .arena = arena, .dom = &dom, .room = s.len + 1024 };
    w.text = kb_arena_alloc(arena, w.room);
    *KB_PUSH(arena, &dom.nodes) = (struct kb_node){ .tag = KB_TAG_BLOCK };
    walk_tree(&w, lxb_dom_interface_node(*holder));
    for (uint32_t i = 0; i < dom.nodes.len; i++)
        if (!dom.nodes.at[i].end)
            dom.nodes.at[i].end = dom.nodes.len;
    destroy(holder);
    draft->from_markup = true;
    kb_meta_read(draft, &dom);
    kb_blocks_choose(draft, &dom);
    return KABAR_OK;
}
