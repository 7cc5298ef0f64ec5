/* Two parties of a text as a model sees them: the words around and between them, the tree from one
 * to the other, the classes of the phrases that tell acts, what kind of party each is. Names are
 * masked: what is learned is how news tells an act, not who did it. */
#ifndef KB_EXTRACT_PAIR_H
#define KB_EXTRACT_PAIR_H

#include "extract/findings.h"

enum { KB_PAIR_FEATURES = 2048 };

/* The tokens of the two: [0] the one that acts, [1] the one that is acted on, of which there may be
 * none (first == last); last excluded. */
struct kb_pair {
    uint32_t first[2], last[2];
};

/* What all pairs of one text share. */
struct kb_pairs;

/* The sentences that pairs are asked of must have their trees (kb_lang_analyse) by then, where the
 * pack has models for them. */
struct kb_pairs *kb_pairs_of(struct kb_arena *arena, const struct kb_findings *f);
/* Writes at most KB_PAIR_FEATURES feature numbers, each once or more, and gives how many. */
uint32_t kb_pair_features(struct kb_pairs *pairs, const struct kb_pair *pair, uint64_t *features);
/* The token that governs all others of a span; its last one where the text has no trees. */
uint32_t kb_pair_head(const struct kb_text *t, uint32_t first, uint32_t last);
/* The event of the frames that has the two as its sides: its number, or KB_NONE. `turned`: the
 * other way round. */
uint32_t kb_pair_event(const struct kb_findings *f, const struct kb_pair *pair, bool turned);

#endif
