/* https://html.spec.whatwg.org/#parsing-main-inbody */
#include "clean/nest.h"

#include <lexbor/tag/const.h>

#include "base/banned.h"

static void
start_block(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    kb_nest_close_p(n);
    kb_nest_push(n, tag);
}

static bool
is_heading(const struct kb_nest_open *o)
{
    return o->element->end == KB_END_HEADING;
}

static void
start_heading(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    kb_nest_close_p(n);
    if (is_heading(kb_nest_top(n)))
        kb_nest_pop(n);
    kb_nest_push(n, tag);
}

static void
start_form(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (n->form)
        return;
    start_block(n, tag);
    if (!n->odd)
        kb_nest_top(n)->serial = n->form = ++n->serial;
}

/* An item ends the one before it, unless a block stands between them. */
static void
start_item(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    for (uint32_t i = n->depth; i > 0; i--) {
        const struct kb_nest_open *o = &n->open[i - 1];
        unsigned own = o->element->tag;
        if (o->gone)
            continue;
        if (o->element->end == tag->element->end) {
            kb_nest_pop_to(n, i);
            break;
        }
        if (o->element->kinds & KB_SPECIAL && own != LXB_TAG_ADDRESS && own != LXB_TAG_DIV
            && own != LXB_TAG_P)
            break;
    }
    start_block(n, tag);
}

static void
start_plain(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    kb_nest_reconstruct(n);
    kb_nest_push(n, tag);
}

static void
start_button(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    uint32_t at = kb_nest_find(n, LXB_TAG_BUTTON, KB_SCOPE);
    if (at)
        kb_nest_pop_to(n, at);
    start_plain(n, tag);
}

static void
start_table(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (n->quirks == KB_QUIRKS_NO)
        kb_nest_close_p(n);
    else if (n->quirks == KB_QUIRKS_UNSURE
             && kb_nest_find(n, LXB_TAG_P, KB_SCOPE | KB_BUTTON_SCOPE))
        n->odd = true;
    kb_nest_push(n, tag);
    n->mode = KB_NEST_TABLE;
}

static void
start_void(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    kb_nest_reconstruct(n);
    kb_nest_void(n, tag);
}

/* Of these no two lie in one another. */
static void
close_select(struct kb_nest *n, uint32_t at)
{
    if (at)
        kb_nest_pop_to(n, at);
}

static void
start_select(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    uint32_t at = kb_nest_find(n, LXB_TAG_SELECT, KB_SCOPE);
    if (at)
        close_select(n, at);
    else
        start_plain(n, tag);
}

static void
start_option(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (kb_nest_find(n, LXB_TAG_SELECT, KB_SCOPE))
        kb_nest_close_implied(n, tag->element->tag == LXB_TAG_OPTION ? LXB_TAG_OPTGROUP : 0);
    else if (kb_nest_top_is(n, LXB_TAG_OPTION))
        kb_nest_pop(n);
    start_plain(n, tag);
}

static void
start_ruby(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (kb_nest_find(n, LXB_TAG_RUBY, KB_SCOPE))
        kb_nest_close_implied(n, tag->element->start == KB_START_RUBY_TEXT ? LXB_TAG_RTC : 0);
    kb_nest_push(n, tag);
}

static void
start_svg(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    kb_nest_reconstruct(n);
    if (tag->closed) {
        kb_nest_void(n, tag);
        return;
    }
    kb_nest_push(n, tag);
    if (n->odd)
        return;
    kb_nest_top(n)->foreign = true;
    kb_nest_top(n)->element = &kb_element_unknown;
}

/* A second body tag gives the first what it has not. */
static void
start_body(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (!tag->attributes.given)
        return;
    n->odd = n->body_told || !kb_walk_amend(n->walk, n->body, &tag->attributes);
    n->body_told = true;
}

static void
start_input(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    close_select(n, kb_nest_find(n, LXB_TAG_SELECT, KB_SCOPE));
    start_void(n, tag);
}

/* Those that stand alone. */
static void
start_alone(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    switch ((enum kb_element_start)tag->element->start) {
    case KB_START_VOID: start_void(n, tag); break;
    case KB_START_INPUT: start_input(n, tag); break;
    case KB_START_RULE:
        kb_nest_close_p(n);
        kb_nest_void(n, tag);
        break;
    case KB_START_BARE:
    case KB_START_TEXT:
    case KB_START_FRAME: kb_nest_void(n, tag); break;
    case KB_START_HEAD: kb_nest_head_element(n, tag); break;
    case KB_START_HTML: n->odd = tag->attributes.given != 0; break;
    case KB_START_BODY: start_body(n, tag); break;
    case KB_START_PART:
    case KB_START_HEAD_ITSELF: break;
    default: n->odd = true; break;
    }
}

void
kb_nest_body_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    switch ((enum kb_element_start)tag->element->start) {
    case KB_START_PLAIN: start_plain(n, tag); break;
    case KB_START_PRE:
    case KB_START_BLOCK: start_block(n, tag); break;
    case KB_START_HEADING: start_heading(n, tag); break;
    case KB_START_FORM: start_form(n, tag); break;
    case KB_START_ITEM:
    case KB_START_TERM: start_item(n, tag); break;
    case KB_START_BUTTON: start_button(n, tag); break;
    case KB_START_LINK: kb_nest_start_link(n, tag); break;
    case KB_START_FORMAT:
        kb_nest_reconstruct(n);
        kb_nest_format(n, tag);
        break;
    case KB_START_MARK:
        start_plain(n, tag);
        kb_nest_mark(n);
        break;
    case KB_START_TABLE: start_table(n, tag); break;
    case KB_START_SELECT: start_select(n, tag); break;
    case KB_START_OPTION: start_option(n, tag); break;
    case KB_START_RUBY:
    case KB_START_RUBY_TEXT: start_ruby(n, tag); break;
    case KB_START_SVG: start_svg(n, tag); break;
    default: start_alone(n, tag); break;
    }
}

static bool
is_called(const struct kb_nest_open *o, const struct kb_nest_tag *tag)
{
    return o->element == tag->element && !o->foreign
           && (o->element != &kb_element_unknown || kb_str_equal_nocase(o->name, tag->name));
}

static void
end_other(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    for (uint32_t i = n->depth; i > 0; i--) {
        const struct kb_nest_open *o = &n->open[i - 1];
        if (o->gone)
            continue;
        if (is_called(o, tag)) {
            kb_nest_pop_to(n, i);
            return;
        }
        if (o->element->kinds & KB_SPECIAL)
            return;
    }
}

static void
end_scoped(struct kb_nest *n, const struct kb_nest_tag *tag, unsigned borders)
{
    uint32_t at = kb_nest_find(n, tag->element->tag, borders);
    if (at)
        kb_nest_pop_to(n, at);
}

static void
end_heading(struct kb_nest *n)
{
    for (uint32_t i = n->depth; i > 0; i--) {
        const struct kb_nest_open *o = &n->open[i - 1];
        if (o->gone)
            continue;
        if (is_heading(o)) {
            kb_nest_pop_to(n, i);
            return;
        }
        if (o->element->kinds & KB_SCOPE)
            return;
    }
}

/* A form ends where its tag stands, but what is open in it stays open. */
static void
end_form(struct kb_nest *n)
{
    uint32_t serial = n->form;
    n->form = 0;
    for (uint32_t i = n->depth; serial && i > 0; i--) {
        struct kb_nest_open *o = &n->open[i - 1];
        if (o->serial == serial) {
            kb_nest_close_implied(n, 0);
            if (n->depth == i)
                kb_nest_pop(n);
            else
                o->gone = true;
            return;
        }
        if (!o->gone && o->element->kinds & KB_SCOPE)
            return;
    }
}

static void
end_p(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (!kb_nest_find(n, LXB_TAG_P, KB_SCOPE | KB_BUTTON_SCOPE)) {
        struct kb_nest_tag bare = { .element = tag->element, .name = tag->name };
        kb_nest_push(n, &bare);
    }
    if (!n->odd)
        kb_nest_close_p(n);
}

static void
end_br(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    struct kb_nest_tag bare = { .element = tag->element, .name = tag->name };
    start_void(n, &bare);
}

static void
end_mark(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    uint32_t at = kb_nest_find(n, tag->element->tag, KB_SCOPE);
    if (!at)
        return;
    kb_nest_pop_to(n, at);
    kb_nest_clear_to_mark(n);
}

void
kb_nest_body_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    switch ((enum kb_element_end)tag->element->end) {
    case KB_END_OTHER: end_other(n, tag); break;
    case KB_END_TERM:
    case KB_END_BLOCK: end_scoped(n, tag, KB_SCOPE); break;
    case KB_END_ITEM: end_scoped(n, tag, KB_SCOPE | KB_LIST_SCOPE); break;
    case KB_END_HEADING: end_heading(n); break;
    case KB_END_FORM: end_form(n); break;
    case KB_END_P: end_p(n, tag); break;
    case KB_END_BR: end_br(n, tag); break;
    case KB_END_MARK: end_mark(n, tag); break;
    case KB_END_FORMAT:
        if (!kb_nest_end_format(n, tag))
            end_other(n, tag);
        break;
    case KB_END_TEMPLATE:
    case KB_END_NONE: break;
    }
}

/* Elements of a picture that read what is in them as HTML. */
static bool
is_bridge(struct kb_str name)
{
    return kb_str_equal_nocase(name, KB_STR("title")) || kb_str_equal_nocase(name, KB_STR("desc"))
           || kb_str_equal_nocase(name, KB_STR("foreignobject"));
}

static void
leave_picture(struct kb_nest *n)
{
    while (kb_nest_top(n)->foreign && !n->odd) {
        n->odd = is_bridge(kb_nest_top(n)->name);
        kb_nest_pop(n);
    }
}

bool
kb_nest_foreign_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (is_bridge(kb_nest_top(n)->name) || tag->element->tag == LXB_TAG_FONT) {
        n->odd = true;
        return true;
    }
    if (tag->element->kinds & KB_BREAKOUT) {
        leave_picture(n);
        return false;
    }
    if (tag->closed)
        return true;
    kb_nest_push(n, tag);
    if (n->odd)
        return true;
    kb_nest_top(n)->foreign = true;
    kb_nest_top(n)->element = &kb_element_unknown;
    return true;
}

bool
kb_nest_foreign_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (tag->element->end == KB_END_P || tag->element->end == KB_END_BR) {
        leave_picture(n);
        return false;
    }
    for (uint32_t i = n->depth; n->open[i - 1].foreign; i--)
        if (kb_str_equal_nocase(n->open[i - 1].name, tag->name)) {
            kb_nest_pop_to(n, i);
            return true;
        }
    n->odd = true;
    return true;
}
