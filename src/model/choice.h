/* One label out of a few by hashed features, with how sure it is: a chain (model/chain.h) of a
 * single word. */
#ifndef KB_MODEL_CHOICE_H
#define KB_MODEL_CHOICE_H

#include "model/chain.h"

struct kb_choice {
    struct kb_chain chain;
    float unit; /* what one unit of a score is worth in log odds, fitted on sentences held out */
};

/* The section's head; the chain's section lies behind it, 32 bytes on. */
struct kb_choice_head {
    float unit;
    uint32_t unused[7];
};

/* Reads the section as it lies; `bytes` must be 32-byte aligned and outlive the choice. */
kabar_status kb_choice_open(struct kb_str bytes, struct kb_choice *choice, struct kb_error *err);
/* Writes the probability of each label (label_count of them, together 1) for a set of features. */
void kb_choice_weigh(const struct kb_choice *choice, const uint64_t *features, uint32_t count,
                     float *probability);

/* The most probable label. */
uint32_t kb_choice_best(const float *probability, uint32_t count);

/* What is learned of two parties (extract/pair.h), from a language's packs/<xx>/relate.bin. */
struct kb_choices {
    struct kb_choice roots;  /* CAMEO root 01 to 20, when something is done */
    struct kb_choice acts;   /* the same, or label 0: nothing is done */
    struct kb_choice status; /* enum kb_status_kind */
};

/* Opens the file as it lies; arguments as kb_models_open. */
kabar_status kb_choices_open(struct kb_str bytes, const char *name, bool check,
                             struct kb_choices *choices, struct kb_error *err);

#endif
