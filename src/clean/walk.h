/* A page's elements and text, told in document order, are written down as the flat form of dom.h.
 * Who tells them: the reader that needs no tree (straight.c), or html.c out of lexbor's. */
#ifndef KB_CLEAN_WALK_H
#define KB_CLEAN_WALK_H

#include "clean/attributes.h"
#include "clean/classes.h"

struct kb_walk {
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

enum kb_walk_way {
    KB_WALK_PAST,   /* nothing within is read */
    KB_WALK_INSIDE, /* what is within comes next, then kb_walk_leave */
    KB_WALK_RAW     /* only its own text, by kb_walk_raw */
};

/* For a page of so many bytes. The draft's arena holds all. */
void kb_walk_begin(struct kb_walk *w, struct kb_draft *draft, struct kb_dom *dom, size_t bytes);
/* Forgets what was told, and keeps the room for it. */
void kb_walk_again(struct kb_walk *w);
/* An element of HTML; tag: lexbor's number of its name, 0: none has it. */
enum kb_walk_way kb_walk_enter(struct kb_walk *w, unsigned tag, const struct kb_attributes *a);
void kb_walk_leave(struct kb_walk *w, unsigned tag);
/* Attributes that a second tag gives the body element, which had none. False when what was told
 * since would have been read otherwise. */
bool kb_walk_amend(struct kb_walk *w, uint32_t body, const struct kb_attributes *a);
void kb_walk_text(struct kb_walk *w, struct kb_str s);
/* text: must live as long as the page. */
void kb_walk_raw(struct kb_walk *w, unsigned tag, struct kb_str text);
void kb_walk_end(struct kb_walk *w);

#endif
