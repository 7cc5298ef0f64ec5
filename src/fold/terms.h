/* By which words, names and acts of a page happenings are told apart. */
#ifndef KB_FOLD_TERMS_H
#define KB_FOLD_TERMS_H

#include "fold/fold.h"
#include "fold/words.h"

/* Fills the sketch's terms, by hash, each once, the heaviest where there are too many. `words` are
 * those of the record's text. */
void kb_sketch_terms(struct kb_arena *arena, const struct kb_record *record,
                     const struct kb_fold_word *words, uint32_t count, struct kb_sketch *sketch);

/* The term of a page whose title names the day on which it appeared ("Bitcoin today, 18 June
 * 2025"): one of a series that tells of one day each. Days since 1970, as the page's own clock has
 * them. */
uint32_t kb_story_day(int32_t day);

#endif
