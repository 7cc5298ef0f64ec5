/* HTML by lexbor (https://html.spec.whatwg.org/), the only file that knows it. The tree is walked
 * once, without recursion, into the flat form of dom.h, and freed. */
#include <lexbor/dom/interfaces/character_data.h>
#include <lexbor/html/html.h>
#include <stddef.h>

#include "base/eight.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "clean/classes.h"
#include "read/charset.h"

#include "base/banned.h"

#define MAX_NODES 400000u
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

struct walk {
    struct kb_draft *draft;
    struct kb_arena *arena;
    struct kb_dom *dom;
    char *text; /* room for all text of the page */
    size_t len, room, begin;
    uint32_t node;   /* the element being walked */
    uint32_t linked; /* bytes of the open block that lie in links */
    uint32_t links;  /* links open */
    uint32_t named;  /* the element of a name that is open, 0: none; its text begins at... */
    size_t named_at;
    bool named_by_address;
    uint32_t
        filed; /* the link within tags or crumbs that is open, 0: none; its text begins at... */
    size_t filed_at;
    bool filed_as_tag;
    struct kb_classes classes;
};

static void
destroy(void *holder)
{
    lxb_html_document_t **document = holder;
    if (*document)
        lxb_html_document_destroy(*document);
    *document = NULL;
}

/* Those of an element's attributes that tell anything; empty where it has none. */
struct attributes {
    struct kb_str class, id, role, itemprop, rel, style, datetime; /* of any element */
    struct kb_str property, name, content, href, lang, type;       /* of the head's */
    struct kb_str aria_hidden, hidden;
};

/* The most common have a number of lexbor's own. */
static const uint8_t known_attributes[LXB_DOM_ATTR__LAST_ENTRY] = {
    [LXB_DOM_ATTR_CLASS] = offsetof(struct attributes, class),
    [LXB_DOM_ATTR_ID] = offsetof(struct attributes, id),
    [LXB_DOM_ATTR_STYLE] = offsetof(struct attributes, style),
    [LXB_DOM_ATTR_CONTENT] = offsetof(struct attributes, content),
    [LXB_DOM_ATTR_HREF] = offsetof(struct attributes, href),
    [LXB_DOM_ATTR_TYPE] = offsetof(struct attributes, type),
};
static const struct attribute_kind {
    const char *name;
    size_t len, at;
} attribute_kinds[] = {
#define ATTRIBUTE(word, field)                                                                     \
    {                                                                                              \
        word, sizeof word - 1, offsetof(struct attributes, field)                                  \
    }
    ATTRIBUTE("role", role), ATTRIBUTE("itemprop", itemprop),       ATTRIBUTE("rel", rel),
    ATTRIBUTE("name", name), ATTRIBUTE("datetime", datetime),       ATTRIBUTE("property", property),
    ATTRIBUTE("lang", lang), ATTRIBUTE("aria-hidden", aria_hidden), ATTRIBUTE("hidden", hidden),
#undef ATTRIBUTE
};

/* Where among struct attributes its value belongs; SIZE_MAX: nowhere. */
static size_t
place_of(lxb_dom_attr_t *attr)
{
    size_t len = 0;
    if (attr->node.local_name < LXB_DOM_ATTR__LAST_ENTRY) {
        size_t at = known_attributes[attr->node.local_name];
        bool first = attr->node.local_name == LXB_DOM_ATTR_CLASS; /* at 0 */
        return at || first ? at : SIZE_MAX;
    }
    const lxb_char_t *name = lxb_dom_attr_local_name(attr, &len);
    for (size_t i = 0; i < sizeof attribute_kinds / sizeof *attribute_kinds; i++)
        if (attribute_kinds[i].len == len && memcmp(attribute_kinds[i].name, name, len) == 0)
            return attribute_kinds[i].at;
    return SIZE_MAX;
}

/* One walk over the element's attributes, for asking lexbor for each by name costs more than its
 * tree does. */
static void
list_attributes(lxb_dom_node_t *node, struct attributes *a)
{
    static const struct attributes none;
    lxb_dom_attr_t *attr = lxb_dom_element_first_attribute(lxb_dom_interface_element(node));
    for (*a = none; attr; attr = attr->next) {
        size_t at = place_of(attr), len = 0;
        if (at == SIZE_MAX)
            continue;
        const lxb_char_t *value = lxb_dom_attr_value(attr, &len);
        *(struct kb_str *)((char *)a + at) =
            (struct kb_str){ value ? (const char *)value : "", len };
    }
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
add_byte(struct walk *w, char c)
{
    w->text[w->len++] = c;
    w->linked += w->links > 0;
}

/* White space of any kind becomes one blank. */
static void
add_text(struct walk *w, struct kb_str s)
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
read_head(struct walk *w, lxb_dom_node_t *node, const struct attributes *a)
{
    if (node->local_name == LXB_TAG_META) {
        add_meta(w, a->property, a->content);
        add_meta(w, a->name, a->content);
        add_meta(w, a->itemprop, a->content);
    } else if (node->local_name == LXB_TAG_LINK
               && kb_str_equal_nocase(a->rel, KB_STR("canonical"))) {
        w->dom->canonical = kb_arena_copy(w->arena, a->href);
    } else if (node->local_name == LXB_TAG_LINK && kb_str_equal_nocase(a->rel, KB_STR("next"))) {
        add_meta(w, KB_STR(KB_NEXT_LINK), a->href);
    } else if (node->local_name == LXB_TAG_HTML) {
        w->dom->lang = kb_arena_copy(w->arena, a->lang);
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
read_skipped(struct walk *w, lxb_dom_node_t *node, const struct attributes *a)
{
    if (node->local_name == LXB_TAG_SCRIPT) {
        struct kb_str type = a->type;
        if (kb_str_find_nocase(type, KB_STR("ld+json"), 0) < type.len && w->dom->scripts.len < 64)
            *KB_PUSH(w->arena, &w->dom->scripts) = only_text(w, node);
    }
}

static bool
is_hidden(const struct attributes *a)
{
    struct kb_str style = a->style, key = KB_STR("display:"), none = KB_STR("none");
    for (size_t at = 0; (at = kb_str_find_nocase(style, key, at)) < style.len;) {
        at += key.len;
        size_t value = at + (at < style.len && style.ptr[at] == ' ');
        if (style.len >= value + none.len
            && kb_str_equal_nocase(kb_str_sub(style, value, value + none.len), none))
            return true;
    }
    /* "S:0" and so on: what a React server sent late and a script puts in its place. */
    bool late = a->id.len <= 5 && kb_str_starts(a->id, KB_STR("S:"));
    return kb_str_is(a->aria_hidden, "true") || (a->hidden.ptr && !late);
}

static void
read_attributes(struct walk *w, const struct attributes *a, struct kb_node *n)
{
    const struct kb_class_seen *class = kb_classes_weigh(&w->classes, n, a->class);
    if (class) {
        n->words[0] = class->run;
        n->kind ^= class->hash;
    }
    const struct kb_class_seen *id = kb_classes_weigh(&w->classes, n, a->id);
    if (id)
        n->words[1] = id->run;
    kb_classes_weigh(&w->classes, n, a->role);
    kb_classes_weigh(&w->classes, n, a->itemprop);
    kb_classes_weigh(&w->classes, n, a->rel);
    if (is_hidden(a))
        n->flags |= KB_NODE_HIDDEN;
    if (a->datetime.len)
        add_meta(w, a->itemprop.len ? a->itemprop : KB_STR("time"), a->datetime);
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
ends_in_whole(const struct walk *w, struct kb_str s)
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
leads_to_writer(const struct walk *w, struct kb_str href)
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
open_name(struct walk *w, const struct attributes *a, uint32_t index)
{
    const struct kb_node *n = &w->dom->nodes.at[index];
    bool address = n->tag == KB_TAG_LINK && leads_to_writer(w, a->href);
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
close_name(struct walk *w)
{
    size_t begin = w->named_at > w->begin ? w->named_at : w->begin;
    struct kb_str key = w->named_by_address ? KB_STR(KB_SHOWN_ADDRESS) : KB_STR(KB_SHOWN_NAME);
    if (w->len > begin && w->len - begin < 120)
        add_meta(w, key, (struct kb_str){ w->text + begin, w->len - begin });
    w->named = 0;
}

/* A link to what the page is filed under: it or what is close around it is called so. */
static void
open_filed(struct walk *w, uint32_t index)
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
close_filed(struct walk *w)
{
    struct kb_str key = w->filed_as_tag ? KB_STR(KB_SHOWN_TAG) : KB_STR(KB_SHOWN_CRUMB);
    if (w->len > w->filed_at && w->len - w->filed_at < 120)
        add_meta(w, key, (struct kb_str){ w->text + w->filed_at, w->len - w->filed_at });
    w->filed = 0;
}

/* Enters an element; false when there is nothing to read within. */
static bool
enter(struct walk *w, lxb_dom_node_t *node)
{
    uint8_t tag = node->local_name < LXB_TAG__LAST_ENTRY ? tags[node->local_name] : KB_TAG_INLINE;
    if (node->local_name == LXB_TAG_HEAD)
        tag = KB_TAG_BLOCK;
    struct attributes a;
    list_attributes(node, &a);
    read_head(w, node, &a);
    if (node->local_name == LXB_TAG_TITLE) {
        if (!w->dom->title.len && node->ns == LXB_NS_HTML)
            w->dom->title = only_text(w, node);
        return false;
    }
    if (tag == KB_TAG_SKIP) {
        read_skipped(w, node, &a);
        return false;
    }
    if (node->local_name == LXB_TAG_BR || node->local_name == LXB_TAG_HR || is_block(tag))
        flush(w);
    if (w->dom->nodes.len >= MAX_NODES)
        return true; /* its text counts to what is around it */
    uint32_t index = w->dom->nodes.len;
    struct kb_node *n = KB_PUSH(w->arena, &w->dom->nodes);
    uint32_t name = (uint32_t)(node->local_name < LXB_TAG__LAST_ENTRY ? node->local_name : 0);
    *n = (struct kb_node){ .parent = w->node, .tag = tag, .kind = name * 2654435761u };
    w->node = index;
    w->links += tag == KB_TAG_LINK;
    struct kb_node made = *n;
    read_attributes(w, &a, &made);
    if (tag == KB_TAG_ASIDE)
        made.flags |= KB_NODE_DROP;
    if (tag == KB_TAG_CAPTION)
        made.flags |= KB_NODE_CAPTION;
    if (tag == KB_TAG_TIME)
        made.flags |= KB_NODE_DATE;
    if (tag == KB_TAG_PARAGRAPH) /* <p class="wp-caption-text"> is a caption */
        made.flags &= (uint8_t) ~(KB_NODE_DROP | KB_NODE_NAME | KB_NODE_DATE);
    if (node->local_name == LXB_TAG_BODY || node->local_name == LXB_TAG_HTML || tag == KB_TAG_MAIN)
        made.flags &= (uint8_t) ~(KB_NODE_DROP | KB_NODE_NAME | KB_NODE_CAPTION | KB_NODE_DATE);
    made.told = made.flags;
    w->dom->nodes.at[index] = made;
    open_name(w, &a, index);
    if (tag == KB_TAG_LINK)
        open_filed(w, index);
    if (tag == KB_TAG_LINK && (ends_in_number(a.href) || ends_in_whole(w, a.href)))
        add_meta(w, KB_STR(KB_PAGE_LINK), a.href);
    if (tag == KB_TAG_LINK && kb_str_equal_nocase(a.rel, KB_STR("next")))
        add_meta(w, KB_STR(KB_NEXT_LINK), a.href);
    return true;
}

static void
leave(struct walk *w, lxb_dom_node_t *node)
{
    uint8_t tag = node->local_name < LXB_TAG__LAST_ENTRY ? tags[node->local_name] : KB_TAG_INLINE;
    if (w->named && w->named == w->node)
        close_name(w);
    if (w->filed && w->filed == w->node)
        close_filed(w);
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

/* The bytes as UTF-8. Readers give HTML so already; what comes from elsewhere is decoded as they do
 * it, and zero bytes go either way. */
static struct kb_str
to_utf8(struct kb_arena *arena, const struct kb_page *page)
{
    struct kb_str s = page->bytes;
    struct kb_buf out;
    if (page->is_utf8 && (!s.len || !memchr(s.ptr, 0, s.len)))
        return s;
    kb_buf_init(&out, 0);
    struct kb_str utf8 = kb_charset_html(s, KB_STR_NONE, &out);
    if (out.len)
        utf8 = kb_arena_copy(arena, kb_buf_view(&out));
    kb_buf_free(&out);
    return utf8;
}

kabar_status
kb_dom_read(struct kb_draft *draft, struct kb_dom *dom)
{
    struct kb_arena *arena = draft->ctx->arena;
    lxb_html_document_t **holder = kb_arena_alloc(arena, sizeof *holder);
    uint32_t tag_count;
    struct kb_str s = kb_html_prune(arena, to_utf8(arena, draft->page), &tag_count);
    if (tag_count > KB_MAX_HTML_TAGS)
        kb_draft_warn(draft, "the page has too many tags: its end is left out");
    kb_arena_at_reset(arena, destroy, holder);
    *holder = lxb_html_document_create();
    if (!*holder
        || lxb_html_document_parse(*holder, (const lxb_char_t *)s.ptr, s.len) != LXB_STATUS_OK)
        return kb_fail(draft->ctx->err, KABAR_NO_MEMORY, "%.*s: out of memory for the page's tree",
                       KB_FMT(draft->page->path));
    struct walk w = { .draft = draft,
                      .arena = arena,
                      .dom = dom,
                      .classes = { .draft = draft, .dom = dom },
                      .room = s.len + 1024 };
    w.text = kb_arena_room(arena, w.room);
    KB_RESERVE(arena, &dom->nodes, tag_count + 16);
    *KB_PUSH(arena, &dom->nodes) = (struct kb_node){ .tag = KB_TAG_BLOCK };
    walk_tree(&w, lxb_dom_interface_node(*holder));
    for (uint32_t i = 0; i < dom->nodes.len; i++)
        if (!dom->nodes.at[i].end)
            dom->nodes.at[i].end = dom->nodes.len;
    destroy(holder);
    draft->from_markup = true;
    return KABAR_OK;
}
