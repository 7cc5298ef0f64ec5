/* What is known of an element by its name: how it is read, and how it grows a tree
 * (https://html.spec.whatwg.org/#parsing-main-inbody). */
#ifndef KB_CLEAN_ELEMENTS_H
#define KB_CLEAN_ELEMENTS_H

#include <stdint.h>

#include "base/span.h"

enum kb_element_kind {
    KB_FLAT = 1 << 0,        /* never holds others open: void, or closed by the next of its kind */
    KB_RAW = 1 << 1,         /* what stands in it is no markup... */
    KB_UNREAD = 1 << 2,      /* ... and of these nobody reads it, but for JSON */
    KB_FOREIGN = 1 << 3,     /* opens another language, in which RAW is like any other */
    KB_PICTURE = 1 << 4,     /* of svg and nothing else */
    KB_SPECIAL = 1 << 5,     /* the standard calls it so */
    KB_SCOPE = 1 << 6,       /* what is around it is out of scope */
    KB_TABLE_SCOPE = 1 << 7, /* likewise, where parts of tables are looked for */
    KB_LIST_SCOPE = 1 << 8,
    KB_BUTTON_SCOPE = 1 << 9,
    KB_IMPLIED = 1 << 10, /* its end tag may be left out */
    KB_BREAKOUT = 1 << 11 /* ends a picture that is open */
};

/* What its start tag does in the body... */
enum kb_element_start {
    KB_START_PLAIN,
    KB_START_BLOCK, /* ends a paragraph */
    KB_START_HEADING,
    KB_START_PRE,
    KB_START_FORM,
    KB_START_ITEM,
    KB_START_TERM,
    KB_START_BUTTON,
    KB_START_LINK,
    KB_START_FORMAT,
    KB_START_MARK, /* what is formatted around it is not within */
    KB_START_TABLE,
    KB_START_VOID,
    KB_START_INPUT,
    KB_START_BARE, /* void, and takes no format on */
    KB_START_RULE,
    KB_START_TEXT,
    KB_START_FRAME,
    KB_START_SELECT,
    KB_START_OPTION,
    KB_START_RUBY,
    KB_START_RUBY_TEXT,
    KB_START_SVG,
    KB_START_PART, /* of a table; nothing without one */
    KB_START_HEAD, /* what a head holds is the same anywhere */
    KB_START_HEAD_ITSELF,
    KB_START_HTML,
    KB_START_BODY,
    KB_START_ODD /* rare: left to a tree builder */
};

/* ... and its end tag. */
enum kb_element_end {
    KB_END_OTHER,
    KB_END_BLOCK,
    KB_END_HEADING,
    KB_END_FORM,
    KB_END_P,
    KB_END_ITEM,
    KB_END_TERM,
    KB_END_FORMAT,
    KB_END_MARK,
    KB_END_BR,
    KB_END_TEMPLATE,
    KB_END_NONE
};

enum { KB_ELEMENT_BYTES = 24 };

struct kb_element {
    char name[KB_ELEMENT_BYTES];
    uint16_t tag, kinds; /* lexbor's number, 0: it has none; enum kb_element_kind */
    uint8_t start, end;
};

/* By its name in any case; one for all that are not known. */
const struct kb_element *kb_element_called(struct kb_str name);
extern const struct kb_element kb_element_unknown;

#endif
