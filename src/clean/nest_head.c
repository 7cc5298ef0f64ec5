/* What comes before a page's body: https://html.spec.whatwg.org/#parsing-main-inhead and what
 * stands around it. */
#include "clean/nest.h"

#include <lexbor/tag/const.h>

#include "base/banned.h"

static void
open_head(struct kb_nest *n)
{
    if (n->mode < KB_NEST_BEFORE_HEAD)
        kb_nest_imply(n, "html");
    if (n->mode < KB_NEST_HEAD) {
        kb_nest_imply(n, "head");
        n->mode = KB_NEST_HEAD;
    }
}

static void
open_body(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    open_head(n);
    kb_nest_pop_to(n, 2); /* the head, and what is open in it */
    n->body = n->walk->dom->nodes.len;
    n->body_told = tag && tag->attributes.given;
    if (tag)
        kb_nest_push(n, tag);
    else
        kb_nest_imply(n, "body");
    n->mode = KB_NEST_BODY;
}

void
kb_nest_open_body(struct kb_nest *n)
{
    open_body(n, NULL);
}

void
kb_nest_head_element(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (tag->element->tag != LXB_TAG_TEMPLATE)
        kb_nest_void(n, tag);
}

/* Within a noscript in the head; false when it ends the noscript. */
static bool
noscript_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    switch (tag->element->tag) {
    case LXB_TAG_BASEFONT:
    case LXB_TAG_BGSOUND:
    case LXB_TAG_LINK:
    case LXB_TAG_META:
    case LXB_TAG_STYLE: kb_nest_head_element(n, tag); return true;
    case LXB_TAG_HEAD:
    case LXB_TAG_NOSCRIPT: return true;
    case LXB_TAG_HTML: n->odd = true; return true;
    default:
        kb_nest_pop(n);
        n->mode = KB_NEST_HEAD;
        return false;
    }
}

bool
kb_nest_head_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned start = tag->element->start;
    if (start == KB_START_ODD) {
        n->odd = true;
        return true;
    }
    if (start == KB_START_HTML) {
        n->odd = n->mode >= KB_NEST_BEFORE_HEAD;
        kb_nest_push(n, tag);
        n->mode = KB_NEST_BEFORE_HEAD;
        return true;
    }
    if (n->mode == KB_NEST_HEAD_NOSCRIPT)
        return noscript_start(n, tag);
    if (start == KB_START_HEAD_ITSELF) {
        if (n->mode < KB_NEST_BEFORE_HEAD)
            kb_nest_imply(n, "html");
        if (n->mode < KB_NEST_HEAD)
            kb_nest_push(n, tag);
        n->mode = n->mode < KB_NEST_HEAD ? KB_NEST_HEAD : n->mode;
        return true;
    }
    open_head(n);
    if (start == KB_START_HEAD) {
        kb_nest_head_element(n, tag);
        return true;
    }
    if (tag->element->tag == LXB_TAG_NOSCRIPT && n->mode == KB_NEST_HEAD) {
        kb_nest_push(n, tag);
        n->mode = KB_NEST_HEAD_NOSCRIPT;
        return true;
    }
    open_body(n, start == KB_START_BODY ? tag : NULL);
    return start == KB_START_BODY;
}

bool
kb_nest_head_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned which = tag->element->tag;
    bool opens = which == LXB_TAG_BR || which == LXB_TAG_BODY || which == LXB_TAG_HTML;
    if (n->mode == KB_NEST_HEAD_NOSCRIPT) {
        if (which != LXB_TAG_NOSCRIPT && which != LXB_TAG_BR)
            return true;
        kb_nest_pop(n);
        n->mode = KB_NEST_HEAD;
        return which == LXB_TAG_NOSCRIPT;
    }
    if (which == LXB_TAG_HEAD && n->mode <= KB_NEST_HEAD) {
        open_head(n);
        n->mode = KB_NEST_BEHIND_HEAD;
        return true;
    }
    if (!opens) {
        n->mode = n->mode == KB_NEST_START ? KB_NEST_BEFORE_HTML : n->mode;
        return true;
    }
    open_body(n, NULL);
    return false;
}
