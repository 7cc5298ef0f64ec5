/* Boosted decision trees over bytes (Friedman, "Greedy function approximation", 2001; trained by
 * train/boost.c): a sum of small trees' leaves in log odds. The bytes are used as they lie.
 *
 * The section, numbers little-endian:
 *
 * head     struct kb_trees_head
 *
 * trees    u32 [tree_count]: where each tree's root is among the nodes
 *
 * nodes    struct kb_trees_node [node_count]; a node's children lie behind it */
#ifndef KB_MODEL_TREES_H
#define KB_MODEL_TREES_H

#include "base/arena.h"
#include "base/error.h"

enum { KB_TREES_TRAITS = 255, KB_TREES_LEAF = 255, KB_TREES_NODES = 256 /* of one tree */ };

struct kb_trees_head {
    float base; /* log odds before any tree */
    uint32_t trait_count, tree_count, node_count;
};

struct kb_trees_node {
    uint8_t trait; /* KB_TREES_LEAF: `value` is the answer */
    uint8_t limit; /* a trait up to it goes to `low`, above it to the node behind `low` */
    uint16_t low;  /* from the tree's root */
    float value;
};

/* A tree for many rows at once: its cuts, and where its leaves are. A place is 0 for the root, 2n
 * up to the limit of the cut before number n, 2n + 1 above it. */
struct kb_trees_cut {
    uint8_t trait, limit;
    uint16_t from; /* the place that it parts */
};
struct kb_trees_plan {
    const struct kb_trees_cut *cuts;
    const uint16_t *leaves; /* places, one more than cuts */
    const float *values;    /* of the leaves */
    uint32_t cut_count;
};

struct kb_trees {
    float base;
    uint32_t trait_count, tree_count;
    const uint32_t *roots;
    const struct kb_trees_node *nodes;
    const struct kb_trees_plan *plans; /* of each tree */
};

/* Reads the section as it lies; `bytes` must be 32-byte aligned and, as the arena, outlive the
 * trees. */
kabar_status kb_trees_open(struct kb_arena *arena, struct kb_str bytes, struct kb_trees *trees,
                           struct kb_error *err);
/* Log odds for one row of trait_count bytes; of the first trees alone, where those are sure. */
float kb_trees_score(const struct kb_trees *trees, const uint8_t *traits);
/* sums[i]: kb_trees_score of each of `count` rows, one behind the other, with asked[i] set; those
 * of others stay as they are. Much faster than one by one, with the same answers. */
void kb_trees_scores(const struct kb_trees *trees, const uint8_t *rows, uint32_t count,
                     const bool *asked, float *sums);

#endif
