/* By which words, names and acts of a page happenings are told apart. */
#ifndef KB_FOLD_TERMS_H
#define KB_FOLD_TERMS_H

#include "fold/fold.h"

/* Fills the sketch's terms, by hash, each once, the heaviest where there are too many. */
void kb_sketch_terms(struct kb_arena *arena, const struct kb_record *record,
                     struct kb_sketch *sketch);

#endif
