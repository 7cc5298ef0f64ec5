/* HTML by lexbor (https://html.spec.whatwg.org/), the only file that knows its parser. The tree is
 * walked once, without recursion, and freed. */
#include <lexbor/dom/interfaces/character_data.h>
#include <lexbor/html/html.h>

#include "base/limits.h"
#include "clean/straight.h"
#include "read/charset.h"

#include "base/banned.h"

static void
destroy(void *holder)
{
    lxb_html_document_t **document = holder;
    if (*document)
        lxb_html_document_destroy(*document);
    *document = NULL;
}

/* The most common have a number of lexbor's own; of the others 0 is what has none. */
static const uint8_t known_attributes[LXB_DOM_ATTR__LAST_ENTRY] = {
    [LXB_DOM_ATTR_CLASS] = 1 + KB_ATTRIBUTE_CLASS,
    [LXB_DOM_ATTR_ID] = 1 + KB_ATTRIBUTE_ID,
    [LXB_DOM_ATTR_STYLE] = 1 + KB_ATTRIBUTE_STYLE,
    [LXB_DOM_ATTR_CONTENT] = 1 + KB_ATTRIBUTE_CONTENT,
    [LXB_DOM_ATTR_HREF] = 1 + KB_ATTRIBUTE_HREF,
    [LXB_DOM_ATTR_TYPE] = 1 + KB_ATTRIBUTE_TYPE,
};

static enum kb_attribute
attribute_of(lxb_dom_attr_t *attr)
{
    size_t len = 0;
    unsigned known = attr->node.local_name < LXB_DOM_ATTR__LAST_ENTRY
                         ? known_attributes[attr->node.local_name]
                         : 0;
    if (known)
        return known - 1;
    const lxb_char_t *name = lxb_dom_attr_local_name(attr, &len);
    return kb_attribute_called((struct kb_str){ (const char *)name, len });
}

/* One walk over the element's attributes, for asking lexbor for each by name costs more than its
 * tree does. */
static void
list_attributes(lxb_dom_node_t *node, struct kb_attributes *a)
{
    lxb_dom_attr_t *attr = lxb_dom_element_first_attribute(lxb_dom_interface_element(node));
    for (a->given = 0; attr; attr = attr->next) {
        enum kb_attribute which = attribute_of(attr);
        size_t len = 0;
        if (which >= KB_ATTRIBUTES)
            continue;
        const lxb_char_t *value = lxb_dom_attr_value(attr, &len);
        kb_attribute_add(a, which, (struct kb_str){ value ? (const char *)value : "", len });
    }
}

static unsigned
tag_of(const lxb_dom_node_t *node)
{
    return node->local_name < LXB_TAG__LAST_ENTRY ? (unsigned)node->local_name : 0;
}

static struct kb_str
only_text(struct kb_walk *w, lxb_dom_node_t *node)
{
    lxb_dom_node_t *child = node->first_child;
    if (!child || child->type != LXB_DOM_NODE_TYPE_TEXT)
        return KB_STR_NONE;
    lexbor_str_t *data = &lxb_dom_interface_character_data(child)->data;
    return kb_arena_copy(w->arena, (struct kb_str){ (const char *)data->data, data->length });
}

/* Enters an element; false when there is nothing to read within. */
static bool
enter(struct kb_walk *w, lxb_dom_node_t *node)
{
    struct kb_attributes a;
    list_attributes(node, &a);
    enum kb_walk_way way = kb_walk_enter(w, tag_of(node), &a);
    if (way == KB_WALK_RAW)
        kb_walk_raw(w, tag_of(node), only_text(w, node));
    return way == KB_WALK_INSIDE;
}

static void
walk_tree(struct kb_walk *w, lxb_dom_node_t *root)
{
    lxb_dom_node_t *node = root;
    for (;;) {
        bool inside = false;
        if (node->type == LXB_DOM_NODE_TYPE_TEXT) {
            lexbor_str_t *data = &lxb_dom_interface_character_data(node)->data;
            kb_walk_text(w, (struct kb_str){ (const char *)data->data, data->length });
        } else if (node->type == LXB_DOM_NODE_TYPE_ELEMENT) {
            inside = enter(w, node);
            if (inside && !node->first_child)
                kb_walk_leave(w, tag_of(node));
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
                kb_walk_leave(w, tag_of(node));
        }
        if (node == root)
            break;
        node = node->next;
    }
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

/* By a tree builder. */
static kabar_status
read_tree(struct kb_draft *draft, struct kb_walk *w, struct kb_str s)
{
    lxb_html_document_t **holder = kb_arena_alloc(w->arena, sizeof *holder);
    kb_arena_at_reset(w->arena, destroy, holder);
    *holder = lxb_html_document_create();
    if (!*holder
        || lxb_html_document_parse(*holder, (const lxb_char_t *)s.ptr, s.len) != LXB_STATUS_OK)
        return kb_fail(draft->ctx->err, KABAR_NO_MEMORY, "%.*s: out of memory for the page's tree",
                       KB_FMT(draft->page->path));
    walk_tree(w, lxb_dom_interface_node(*holder));
    destroy(holder);
    return KABAR_OK;
}

kabar_status
kb_dom_read_by(struct kb_draft *draft, struct kb_dom *dom, enum kb_dom_way way)
{
    struct kb_arena *arena = draft->ctx->arena;
    struct kb_str s = to_utf8(arena, draft->page);
    struct kb_walk w;
    kabar_status status = KABAR_OK;
    kb_walk_begin(&w, draft, dom, s.len);
    if (way != KB_DOM_STRAIGHT || !kb_straight_read(&w, s)) {
        uint32_t tags = 0;
        kb_walk_again(&w);
        if (way != KB_DOM_WHOLE_TREE)
            s = kb_html_prune(arena, s, &tags);
        if (tags > KB_MAX_HTML_TAGS)
            kb_draft_warn(draft, "the page has too many tags: its end is left out");
        status = read_tree(draft, &w, s);
    }
    kb_walk_end(&w);
    draft->from_markup = true;
    return status;
}

kabar_status
kb_dom_read(struct kb_draft *draft, struct kb_dom *dom)
{
    return kb_dom_read_by(draft, dom, KB_DOM_STRAIGHT);
}
