/* From a page's words to what finds and proves its copies. */
#ifndef KB_FOLD_SHINGLES_H
#define KB_FOLD_SHINGLES_H

#include "fold/fold.h"
#include "fold/words.h"

/* Fills words, shingles, lead, keys, numbers, length and level. At most KB_FOLD_MAX_WORDS words. */
void kb_shingles_make(struct kb_arena *arena, const struct kb_fold_word *words, uint32_t count,
                      struct kb_sketch *sketch);
uint32_t *kb_numbers_copy(struct kb_arena *arena, const uint32_t *at, uint32_t len);

#endif
