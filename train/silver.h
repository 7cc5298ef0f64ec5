/* Trees for sentences that have none: several parsers, trained alike but for their seeds, parse
 * them, and where they agree the sentence is learned from as well (tri-training: Zhou and Li 2005).
 * It lends a small treebank the words of other text. */
#ifndef KB_TRAIN_SILVER_H
#define KB_TRAIN_SILVER_H

#include "corpus.h"
#include "model/chain.h"
#include "model/tree.h"

struct kb_silver {
    struct kb_arena *arena;
    const struct kb_wordlist *list;
    const struct kb_chain *tagger;
    const struct kb_tree *parsers;
    uint32_t parser_count;
};

/* Adds the sentences of `from` on which the parsers agree to *to, as a treebank of their own, and
 * what the tagger says of them to tags[], which has room for all. Gives how many. */
uint32_t kb_silver_add(const struct kb_silver *silver, const struct kb_corpus *from,
                       struct kb_corpus *to, uint8_t **tags);

#endif
