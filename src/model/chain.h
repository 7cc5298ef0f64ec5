/* A linear chain model over hashed features: labels in a row, each by the features at its place and
 * the label before it, the best sequence exactly (Viterbi). Tags and names are both of this kind.
 * Weights are bytes: a conditional random field (Lafferty, McCallum, Pereira 2001) trained by
 * train/chain.c. */
#ifndef KB_MODEL_CHAIN_H
#define KB_MODEL_CHAIN_H

#include "base/arena.h"
#include "base/error.h"

enum { KB_CHAIN_LABELS = 30, KB_CHAIN_FEATURES = 96 };

struct kb_chain {
    uint32_t label_count;
    uint32_t stride;         /* bytes of a row: 16, 24 or 32, at least label_count */
    uint32_t row_count;      /* places of the table */
    const uint16_t *checks;  /* [row_count + KB_CHAIN_REACH + 1] by what a row is known; 0: none */
    const int8_t *rows;      /* [row_count + KB_CHAIN_REACH + 1][stride]; the last all 0 */
    const int16_t *step;     /* [label_count + 1][32]: from a label (the last: the start) to one */
    const char *label_names; /* label_count zero-ended names, one behind the other */
};

/* How far a row may lie behind its place; no empty place lies between. */
#define KB_CHAIN_REACH 15u

/* Reads the section as it lies; `bytes` must be 32-byte aligned and outlive the chain. */
kabar_status kb_chain_open(struct kb_str bytes, struct kb_chain *chain, struct kb_error *err);
struct kb_str kb_chain_label(const struct kb_chain *chain, uint32_t label);

/* Has the processor bring what kb_chain_score will look at first: for the next word's features
 * while this one's are scored. */
void kb_chain_prepare(const struct kb_chain *chain, const uint64_t *features, uint32_t count);
/* Adds the weights of `count` features (hashes) to scores[32]. */
void kb_chain_score(const struct kb_chain *chain, const uint64_t *features, uint32_t count,
                    int16_t scores[32]);
/* scores: [count][32]; writes the best labels. `back`: room for count * 32 bytes. */
void kb_chain_best(const struct kb_chain *chain, const int16_t *scores, uint32_t count,
                   uint8_t *back, uint8_t *labels);

/* Where a feature's row begins to be looked for, and by what it is known. */
static inline uint32_t
kb_chain_place(uint64_t feature, uint32_t row_count)
{
    return (uint32_t)(((feature >> 32) * row_count) >> 32);
}
static inline uint16_t
kb_chain_check(uint64_t feature)
{
    uint16_t check = (uint16_t)(feature ^ (feature >> 16));
    return check ? check : 1;
}

/* The section's head, as it lies in the file; then names, steps, checks, rows, each from a multiple
 * of 32 bytes on. All numbers little-endian. */
struct kb_chain_head {
    uint32_t label_count, stride, row_count, names_bytes;
};

#endif
