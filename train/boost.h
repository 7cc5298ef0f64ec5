/* Trains boosted trees (model/trees.h): each tree follows the gradient of the log loss that those
 * before it leave, grown leaf by leaf where most is to be won, on a random part of the rows: the
 * more of them the further a row is from being told, and counted for those of its kind that are
 * left out (Ibragimov and Gusev, "Minimal variance sampling in stochastic gradient boosting",
 * NeurIPS 2019). */
#ifndef KB_TRAIN_BOOST_H
#define KB_TRAIN_BOOST_H

#include "base/buf.h"
#include "model/trees.h"

struct kb_boost_recipe {
    uint32_t trees, leaves; /* at most KB_BOOST_LEAVES */
    float rate;             /* how much of each tree is believed */
    float decay;            /* added to a leaf's weight */
    float least;            /* a leaf of less weight is not made */
    float sample;           /* share of rows that a tree sees, at most */
    float traits;           /* share of traits that a tree may cut by: trees that differ err less */
    float limit;            /* a row is taken when its probability is at least this */
    uint64_t seed;
};

enum { KB_BOOST_LEAVES = 64 };

struct kb_boost_rows {
    const uint8_t *traits; /* count rows of trait_count bytes */
    const bool *labels;
    const float *weights;
    uint32_t count, trait_count;
};

/* Appends the section to *section. The head's base is such that a score of 0 is `limit`. */
void kb_boost_train(const struct kb_boost_recipe *recipe, const struct kb_boost_rows *rows,
                    struct kb_buf *section);

#endif
