/* Which elements are open while a page's tags are met one by one, as
 * https://html.spec.whatwg.org/#tree-construction has it, told to a walk as they open and close.
 * No tree is kept, so nothing can be moved that was told before: what would need that, and what is
 * rare, is odd, and then the page is for a tree builder. */
#ifndef KB_CLEAN_NEST_H
#define KB_CLEAN_NEST_H

#include "clean/elements.h"
#include "clean/walk.h"

enum kb_nest_mode {
    KB_NEST_START, /* nothing was met but what may stand before a doctype */
    KB_NEST_BEFORE_HTML,
    KB_NEST_BEFORE_HEAD,
    KB_NEST_HEAD,
    KB_NEST_HEAD_NOSCRIPT,
    KB_NEST_BEHIND_HEAD, /* the head stays open for what late tags put into it */
    KB_NEST_BODY,
    KB_NEST_TABLE,
    KB_NEST_TABLE_BODY,
    KB_NEST_ROW,
    KB_NEST_CELL,
    KB_NEST_CAPTION,
    KB_NEST_COLUMNS
};

enum {
    KB_NEST_DEPTH = 480, /* elements open; below KB_MAX_HTML_DEPTH */
    KB_NEST_FORMATS = 64
};

/* A tag as it stands in the page. */
struct kb_nest_tag {
    const struct kb_element *element;
    struct kb_str name;
    struct kb_attributes attributes; /* of a start tag */
    struct kb_str raw;               /* of an element of KB_RAW: what stands in it */
    bool closed;                     /* "<br/>" */
};

struct kb_nest_open {
    const struct kb_element *element;
    struct kb_str name;
    uint32_t serial; /* of what lists know it by, 0: none do */
    bool inside;     /* the walk is in it */
    bool gone;       /* no longer open, but what it holds still is */
    bool foreign;    /* of a picture; element: kb_element_unknown */
};

/* What is put on again where text goes on behind a border: "<p><b>one<p>two". */
struct kb_nest_format {
    const struct kb_element *element; /* NULL: a mark, what is before it does not count */
    uint32_t serial;                  /* of the element that is or was open for it */
    bool open;
    struct kb_attributes attributes;
};

enum kb_nest_quirks { KB_QUIRKS_NO, KB_QUIRKS_YES, KB_QUIRKS_UNSURE };

struct kb_nest {
    struct kb_walk *walk;
    enum kb_nest_mode mode;
    enum kb_nest_quirks quirks;
    bool odd;
    uint32_t depth, muted; /* muted: how deep the element lies in which nothing is read, 0: none */
    uint32_t serial, form; /* form: the serial of the open one */
    uint32_t body;         /* among the walk's nodes */
    bool body_told;        /* it has attributes */
    uint32_t format_count;
    struct kb_nest_open open[KB_NEST_DEPTH];
    struct kb_nest_format formats[KB_NEST_FORMATS];
};

void kb_nest_begin(struct kb_nest *n, struct kb_walk *walk);
/* Once any of them found the page odd nothing more may be told. */
void kb_nest_start(struct kb_nest *n, const struct kb_nest_tag *tag);
void kb_nest_end(struct kb_nest *n, const struct kb_nest_tag *tag);
void kb_nest_text(struct kb_nest *n, struct kb_str text);
void kb_nest_finish(struct kb_nest *n);
/* Whether a picture is open: there nothing is raw, and CDATA is text. */
bool kb_nest_is_foreign(const struct kb_nest *n);

/* For nest_*.c. */

static inline struct kb_nest_open *
kb_nest_top(struct kb_nest *n)
{
    return &n->open[n->depth - 1];
}
bool kb_nest_top_is(const struct kb_nest *n, unsigned tag);
void kb_nest_push(struct kb_nest *n, const struct kb_nest_tag *tag);
/* The same for a name alone. */
void kb_nest_imply(struct kb_nest *n, const char *name);
/* Opens and closes it. */
void kb_nest_void(struct kb_nest *n, const struct kb_nest_tag *tag);
void kb_nest_pop(struct kb_nest *n);
/* How deep the innermost of that number lies, 0: none before an element of those kinds. */
uint32_t kb_nest_find(const struct kb_nest *n, unsigned tag, unsigned borders);
/* Until it is closed that lies so deep. */
void kb_nest_pop_to(struct kb_nest *n, uint32_t depth);
/* Closes what needs no end tag, up to an element of that number. */
void kb_nest_close_implied(struct kb_nest *n, unsigned but);
/* Closes a paragraph that is open near. */
void kb_nest_close_p(struct kb_nest *n);

/* formats */
void kb_nest_reconstruct(struct kb_nest *n);
void kb_nest_format(struct kb_nest *n, const struct kb_nest_tag *tag);
void kb_nest_mark(struct kb_nest *n);
void kb_nest_clear_to_mark(struct kb_nest *n);
void kb_nest_start_link(struct kb_nest *n, const struct kb_nest_tag *tag);
/* False: it is an end tag like any other. */
bool kb_nest_end_format(struct kb_nest *n, const struct kb_nest_tag *tag);
/* An element of a format was closed. */
void kb_nest_format_closed(struct kb_nest *n, uint32_t serial);

/* By the mode; true when that was all, false when it is to be read again in another mode. */
bool kb_nest_head_start(struct kb_nest *n, const struct kb_nest_tag *tag);
bool kb_nest_head_end(struct kb_nest *n, const struct kb_nest_tag *tag);
bool kb_nest_table_start(struct kb_nest *n, const struct kb_nest_tag *tag);
bool kb_nest_table_end(struct kb_nest *n, const struct kb_nest_tag *tag);
void kb_nest_body_start(struct kb_nest *n, const struct kb_nest_tag *tag);
void kb_nest_body_end(struct kb_nest *n, const struct kb_nest_tag *tag);
bool kb_nest_foreign_start(struct kb_nest *n, const struct kb_nest_tag *tag);
bool kb_nest_foreign_end(struct kb_nest *n, const struct kb_nest_tag *tag);
/* Opens what no tag has opened yet, up to the body. */
void kb_nest_open_body(struct kb_nest *n);
/* What a head holds: a void element, or one with its text. */
void kb_nest_head_element(struct kb_nest *n, const struct kb_nest_tag *tag);

#endif
