/* Trains a choice (model/choice.h): the chain of a single word, and what its scores are worth. */
#ifndef KB_TRAIN_CHOICE_H
#define KB_TRAIN_CHOICE_H

#include "chain.h"

/* Appends the section to *out. Each example is one word long. A fifth of them is held out of a
 * first training, to fit the unit; then all are trained on. */
void kb_choice_train(struct kb_arena *arena, const struct kb_chain_recipe *recipe,
                     const struct kb_chain_example *examples, uint32_t count, struct kb_buf *out);
/* Training on all but every fifth and asking those: shares right are told on standard error, one
 * label a line. */
void kb_choice_hold(struct kb_arena *arena, const struct kb_chain_recipe *recipe,
                    const struct kb_chain_example *examples, uint32_t count);

#endif
