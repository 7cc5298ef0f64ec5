/* Trains a chain model (model/chain.h) as a conditional random field: stochastic gradient on the
 * log-likelihood with AdaGrad steps (Duchi and others 2011), some features left out at random, the
 * weights of the last rounds averaged, then rounded to bytes. One thread, one order: the same bytes
 * every time. */
#ifndef KB_TRAIN_CHAIN_H
#define KB_TRAIN_CHAIN_H

#include "base/arena.h"
#include "base/buf.h"

struct kb_chain_example {
    uint32_t count;
    const uint8_t *labels;
    const uint32_t *feature_of; /* count + 1 offsets into features */
    const uint64_t *features;   /* hashes */
};

struct kb_chain_recipe {
    uint32_t label_count;
    const char *const *label_names;
    bool (*may_follow)(uint32_t a, uint32_t b); /* a == label_count: the start; NULL: always */
    uint32_t rounds, cutoff; /* a feature is kept that stands at least `cutoff` times */
    uint32_t most_rows;      /* 0: as many as there are */
    float rate, decay, leave_out;
    uint64_t seed;
    uint32_t runs; /* how often all is learned anew in another order, and averaged; 0: once */
};

/* Appends the section to *out. */
void kb_chain_train(struct kb_arena *arena, const struct kb_chain_recipe *recipe,
                    const struct kb_chain_example *examples, uint32_t example_count,
                    struct kb_buf *out);

#endif
