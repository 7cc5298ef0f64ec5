#include "clean/nest.h"

#include <lexbor/tag/const.h>

#include "base/banned.h"

void
kb_nest_begin(struct kb_nest *n, struct kb_walk *walk)
{
    n->walk = walk;
    n->mode = KB_NEST_START;
    n->quirks = KB_QUIRKS_YES;
    n->odd = n->body_told = false;
    n->depth = n->muted = n->serial = n->form = n->body = n->format_count = 0;
}

bool
kb_nest_top_is(const struct kb_nest *n, unsigned tag)
{
    return n->depth && n->open[n->depth - 1].element->tag == tag;
}

bool
kb_nest_is_foreign(const struct kb_nest *n)
{
    return n->depth && n->open[n->depth - 1].foreign;
}

/* Tells the walk, unless nothing is read here; whether it went in. */
static bool
tell(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (n->muted)
        return false;
    enum kb_walk_way way = kb_walk_enter(n->walk, tag->element->tag, &tag->attributes);
    if (way == KB_WALK_RAW)
        kb_walk_raw(n->walk, tag->element->tag, tag->raw);
    return way == KB_WALK_INSIDE;
}

void
kb_nest_push(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (n->depth == KB_NEST_DEPTH) {
        n->odd = true;
        return;
    }
    bool inside = tell(n, tag);
    n->open[n->depth++] =
        (struct kb_nest_open){ .element = tag->element, .name = tag->name, .inside = inside };
    if (!inside && !n->muted)
        n->muted = n->depth;
}

void
kb_nest_imply(struct kb_nest *n, const char *name)
{
    struct kb_nest_tag tag = { .name = { name, strlen(name) } };
    tag.element = kb_element_called(tag.name);
    kb_nest_push(n, &tag);
}

void
kb_nest_void(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (tell(n, tag))
        kb_walk_leave(n->walk, tag->element->tag);
}

static void
pop_one(struct kb_nest *n)
{
    struct kb_nest_open *o = &n->open[--n->depth];
    if (o->inside)
        kb_walk_leave(n->walk, o->element->tag);
    if (n->muted == n->depth + 1)
        n->muted = 0;
    if (o->serial)
        kb_nest_format_closed(n, o->serial);
}

void
kb_nest_pop(struct kb_nest *n)
{
    pop_one(n);
    while (n->depth && kb_nest_top(n)->gone)
        pop_one(n);
}

uint32_t
kb_nest_find(const struct kb_nest *n, unsigned tag, unsigned borders)
{
    for (uint32_t i = n->depth; i > 0; i--) {
        const struct kb_nest_open *o = &n->open[i - 1];
        if (o->gone)
            continue;
        if (o->element->tag == tag)
            return i;
        if (o->element->kinds & borders)
            return 0;
    }
    return 0;
}

void
kb_nest_pop_to(struct kb_nest *n, uint32_t depth)
{
    while (n->depth >= depth)
        kb_nest_pop(n);
}

void
kb_nest_close_implied(struct kb_nest *n, unsigned but)
{
    while (kb_nest_top(n)->element->kinds & KB_IMPLIED && kb_nest_top(n)->element->tag != but)
        kb_nest_pop(n);
}

void
kb_nest_close_p(struct kb_nest *n)
{
    uint32_t at = kb_nest_find(n, LXB_TAG_P, KB_SCOPE | KB_BUTTON_SCOPE);
    if (at)
        kb_nest_pop_to(n, at);
}

void
kb_nest_start(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (kb_nest_is_foreign(n) && kb_nest_foreign_start(n, tag))
        return;
    for (bool done = false; !done && !n->odd;) {
        if (n->mode < KB_NEST_BODY) {
            done = kb_nest_head_start(n, tag);
        } else if (n->mode > KB_NEST_BODY) {
            done = kb_nest_table_start(n, tag);
        } else {
            kb_nest_body_start(n, tag);
            done = true;
        }
    }
}

void
kb_nest_end(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    if (kb_nest_is_foreign(n) && kb_nest_foreign_end(n, tag))
        return;
    for (bool done = false; !done && !n->odd;) {
        if (n->mode < KB_NEST_BODY) {
            done = kb_nest_head_end(n, tag);
        } else if (n->mode > KB_NEST_BODY) {
            done = kb_nest_table_end(n, tag);
        } else {
            kb_nest_body_end(n, tag);
            done = true;
        }
    }
}

static bool
is_blank(struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] != ' ' && (s.ptr[i] < '\t' || s.ptr[i] > '\r' || s.ptr[i] == '\v'))
            return false;
    return true;
}

void
kb_nest_text(struct kb_nest *n, struct kb_str text)
{
    if (n->mode < KB_NEST_BODY) {
        if (is_blank(text))
            return;
        kb_nest_open_body(n);
    } else if (n->mode > KB_NEST_BODY && n->mode != KB_NEST_CELL && n->mode != KB_NEST_CAPTION
               && !kb_nest_is_foreign(n)) {
        n->odd = !is_blank(text);
    }
    if (!kb_nest_is_foreign(n) && (n->mode == KB_NEST_BODY || n->mode >= KB_NEST_CELL))
        kb_nest_reconstruct(n);
    if (!n->muted && !n->odd)
        kb_walk_text(n->walk, text);
}

void
kb_nest_finish(struct kb_nest *n)
{
    if (n->mode < KB_NEST_BODY)
        kb_nest_open_body(n);
    while (n->depth)
        pop_one(n);
}
