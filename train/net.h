/* The parser's network while it learns (model/tree.h says what it is): floats, whole batches of
 * sentences at once, gradients by hand. */
#ifndef KB_TRAIN_NET_H
#define KB_TRAIN_NET_H

#include "base/arena.h"
#include "base/buf.h"
#include "model/tree.h"

/* Values with all that learning them needs; `count` floats each. */
struct kb_param {
    float *value, *gradient, *mean, *square, *average;
    uint32_t count;
};

struct kb_net_layer {
    uint32_t input, parts;
    struct kb_param in, gates;
};

struct kb_net {
    struct kb_tree_head size;
    struct kb_param rows;
    uint32_t *row_steps; /* how often each embedding row was learned */
    struct kb_net_layer layers[KB_TREE_LAYERS];
    struct kb_param arc_child, arc_head, arc_pair, label_child, label_head, label_out, tags;
    struct kb_param arc_child_bias, arc_head_bias, arc_lean, arc_root;
    struct kb_param label_bias, label_root, label_out_bias, tag_bias, pair_table, label_table;
    uint64_t random;
    uint32_t step;
    float drop_layer, drop_head; /* shares left out */
};

/* A sentence as the network learns it. */
struct kb_net_example {
    uint32_t count;
    const uint32_t (*rows)[KB_TREE_FEATURES]; /* row + 1 each, 0: none */
    const uint16_t *heads;
    const uint8_t *relations, *tags;
    const uint8_t *given; /* the tags that the parser is told */
};

void kb_net_make(struct kb_arena *arena, struct kb_net *net, const struct kb_tree_head *size,
                 uint64_t seed);
/* One step of learning on the sentences together; gives the loss a word. */
float kb_net_learn(struct kb_arena *scratch, struct kb_net *net,
                   const struct kb_net_example *const *batch, uint32_t count, float rate);
/* Moves every average towards its value by `share`. */
void kb_net_average(struct kb_net *net, float share);
/* Calls `each` with every parameter. */
void kb_net_each(struct kb_net *net, void (*each)(struct kb_param *, void *), void *context);

#endif
