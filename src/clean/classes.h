/* What an element's class, id, role and the like say of it: by the words of markup.tsv, and as
 * hashed words for the traits of blocks. */
#ifndef KB_CLEAN_CLASSES_H
#define KB_CLEAN_CLASSES_H

#include "clean/dom.h"

#define KB_CLASSES_SEEN 512u

/* What the words were found to tell. */
struct kb_class_seen {
    struct kb_str words; /* must live as long as the struct kb_classes */
    struct kb_word_run run;
    uint32_t hash; /* of the words */
    int16_t weight;
    uint8_t flags;
};

/* For one page. Zeroed but for the first two. */
struct kb_classes {
    const struct kb_draft *draft;
    struct kb_dom *dom;
    struct kb_class_seen seen[KB_CLASSES_SEEN];
};

/* Adds to the node's weight and flags; gives what was seen, NULL for no words. */
const struct kb_class_seen *kb_classes_weigh(struct kb_classes *classes, struct kb_node *node,
                                             struct kb_str words);

#endif
