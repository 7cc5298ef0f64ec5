/* https://html.spec.whatwg.org/#the-list-of-active-formatting-elements */
#include "clean/nest.h"

#include <lexbor/tag/const.h>

#include "base/banned.h"

enum { MOST_ALIKE = 3 };

void
kb_nest_reconstruct(struct kb_nest *n)
{
    uint32_t i = n->format_count;
    while (i && n->formats[i - 1].element && !n->formats[i - 1].open)
        i--;
    for (; i < n->format_count && !n->odd; i++) {
        struct kb_nest_format *f = &n->formats[i];
        struct kb_nest_tag tag = { .element = f->element, .attributes = f->attributes };
        kb_nest_push(n, &tag);
        kb_nest_top(n)->serial = f->serial = ++n->serial;
        f->open = true;
    }
}

static bool
are_alike(const struct kb_nest_format *f, const struct kb_nest_tag *tag)
{
    const struct kb_attributes *a = &f->attributes, *b = &tag->attributes;
    if (f->element != tag->element || a->given != b->given)
        return false;
    for (unsigned i = 0; i < KB_ATTRIBUTES; i++)
        if (kb_attribute_given(a, i) && !kb_str_equal(a->at[i], b->at[i]))
            return false;
    return true;
}

/* Where a search back ends: behind the last mark. */
static uint32_t
mark_of(const struct kb_nest *n)
{
    uint32_t i = n->format_count;
    while (i && n->formats[i - 1].element)
        i--;
    return i;
}

void
kb_nest_format(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    unsigned alike = 0;
    for (uint32_t i = mark_of(n); i < n->format_count; i++)
        alike += are_alike(&n->formats[i], tag);
    kb_nest_push(n, tag);
    if (n->odd || n->format_count == KB_NEST_FORMATS || alike >= MOST_ALIKE) {
        n->odd = true;
        return;
    }
    struct kb_nest_format *f = &n->formats[n->format_count++];
    f->element = tag->element;
    f->serial = kb_nest_top(n)->serial = ++n->serial;
    f->open = true;
    f->attributes.given = tag->attributes.given;
    for (unsigned i = 0; i < KB_ATTRIBUTES; i++)
        if (kb_attribute_given(&f->attributes, i))
            f->attributes.at[i] = tag->attributes.at[i];
}

void
kb_nest_mark(struct kb_nest *n)
{
    if (n->format_count == KB_NEST_FORMATS)
        n->odd = true;
    else
        n->formats[n->format_count++].element = NULL;
}

void
kb_nest_clear_to_mark(struct kb_nest *n)
{
    n->format_count = mark_of(n);
    if (n->format_count)
        n->format_count--;
}

void
kb_nest_format_closed(struct kb_nest *n, uint32_t serial)
{
    for (uint32_t i = n->format_count; i > 0; i--)
        if (n->formats[i - 1].element && n->formats[i - 1].serial == serial) {
            n->formats[i - 1].open = false;
            return;
        }
}

static void
forget(struct kb_nest *n, uint32_t format)
{
    n->format_count--;
    memmove(&n->formats[format], &n->formats[format + 1],
            (n->format_count - format) * sizeof *n->formats);
}

/* The last of its name behind the last mark, and 1; 0: none. */
static uint32_t
find_format(const struct kb_nest *n, const struct kb_element *element)
{
    uint32_t i = n->format_count;
    while (i && n->formats[i - 1].element && n->formats[i - 1].element != element)
        i--;
    return i && n->formats[i - 1].element ? i : 0;
}

static bool
is_listed(const struct kb_nest *n, uint32_t serial)
{
    for (uint32_t i = 0; i < n->format_count; i++)
        if (n->formats[i].element && n->formats[i].serial == serial)
            return true;
    return false;
}

/* Where no block is open within it, a format ends with all that is open in it. Where one is, the
 * standard moves that block, which cannot be done here. */
static void
close_format(struct kb_nest *n, uint32_t format)
{
    uint32_t serial = n->formats[format].serial, at = n->depth;
    if (!n->formats[format].open) {
        forget(n, format);
        return;
    }
    bool blocks = false;
    for (; n->open[at - 1].serial != serial; at--) {
        const struct kb_nest_open *o = &n->open[at - 1];
        if (!o->gone && o->element->kinds & KB_SCOPE)
            return;
        blocks = blocks || (!o->gone && o->element->kinds & KB_SPECIAL);
    }
    if (blocks) {
        n->odd = true;
        return;
    }
    forget(n, format);
    kb_nest_pop_to(n, at);
}

bool
kb_nest_end_format(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    const struct kb_nest_open *top = kb_nest_top(n);
    if (top->element == tag->element && !is_listed(n, top->serial)) {
        kb_nest_pop(n);
        return true;
    }
    uint32_t format = find_format(n, tag->element);
    if (!format)
        return false;
    close_format(n, format - 1);
    return true;
}

void
kb_nest_start_link(struct kb_nest *n, const struct kb_nest_tag *tag)
{
    uint32_t format = find_format(n, tag->element);
    if (format) {
        close_format(n, format - 1);
        n->odd = n->odd || find_format(n, tag->element);
    }
    if (n->odd)
        return;
    kb_nest_reconstruct(n);
    kb_nest_format(n, tag);
}
