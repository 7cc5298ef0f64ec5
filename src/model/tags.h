/* Universal parts of speech (UPOS) for the words of one sentence. */
#ifndef KB_MODEL_TAGS_H
#define KB_MODEL_TAGS_H

#include "model/chain.h"
#include "model/wordlist.h"

/* The seventeen of Universal Dependencies, in the order of their names. */
#define KB_UPOS_MAP(X)                                                                             \
    X(ADJ)                                                                                         \
    X(ADP)                                                                                         \
    X(ADV)                                                                                         \
    X(AUX)                                                                                         \
    X(CCONJ)                                                                                       \
    X(DET) X(INTJ) X(NOUN) X(NUM) X(PART) X(PRON) X(PROPN) X(PUNCT) X(SCONJ) X(SYM) X(VERB) X(X)
enum kb_upos {
#define X(name) KB_UPOS_##name,
    KB_UPOS_MAP(X)
#undef X
        KB_UPOS_COUNT
};
const char *kb_upos_name(uint32_t upos);
/* KB_UPOS_COUNT when it is none. */
uint32_t kb_upos_of(struct kb_str name);

/* The features of the word at `at`; at most KB_CHAIN_FEATURES. Gives how many. */
uint32_t kb_tags_features(const struct kb_form *forms, uint32_t at, uint32_t count,
                          uint64_t *features);
/* tags[count] of enum kb_upos. Works in the arena. */
void kb_tags_find(struct kb_arena *arena, const struct kb_chain *chain, const struct kb_form *forms,
                  uint32_t count, uint8_t *tags);

#endif
