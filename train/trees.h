/* Trains the parser of a language (model/tree.h). */
#ifndef KB_TRAIN_TREES_H
#define KB_TRAIN_TREES_H

#include "base/buf.h"
#include "corpus.h"
#include "model/tree.h"

struct kb_trees_recipe {
    uint32_t depth, width, layers, arc, label;
    uint32_t rounds, batch_words;
    float rate, drop_layer, drop_head, drop_word;
    uint64_t seed;
    /* Called behind every round with the section as it is then, for looking at; may be NULL. */
    void (*watch)(uint32_t round, float loss, struct kb_str section, void *context);
    void *context;
};

/* tags[sentence]: as the tagger gives them to sentences that it was not trained on. */
void kb_trees_train(struct kb_arena *arena, const struct kb_trees_recipe *recipe,
                    const struct kb_corpus *corpus, const struct kb_wordlist *list,
                    uint8_t *const *tags, struct kb_buf *out);

#endif
