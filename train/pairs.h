/* Sentences of a near language made by exchanging words: two languages that share most of their
 * words then differ, in training, by those that they do not share and not by what is talked about.
 */
#ifndef KB_TRAIN_PAIRS_H
#define KB_TRAIN_PAIRS_H

#include "base/arena.h"
#include "base/error.h"

struct kb_pairs;

/* Lines `to TAB from`, phrases of words. The pairs keep `bytes`. */
struct kb_pairs *kb_pairs_read(struct kb_arena *arena, struct kb_str bytes);
/* The sentence with every `from` exchanged; *count: how many were; *words: how many words it has.
 */
struct kb_str kb_pairs_exchange(struct kb_arena *arena, const struct kb_pairs *pairs,
                                struct kb_str sentence, uint32_t *count, uint32_t *words);

#endif
