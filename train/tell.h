/* Trains the model of languages (model/tell.h): softmax over languages of one script, stochastic
 * gradient with AdaGrad steps (Duchi and others 2011), the weights of the last rounds averaged,
 * small ones dropped, the rest rounded to bytes. One thread, one order: the same bytes every time.
 */
#ifndef KB_TRAIN_TELL_H
#define KB_TRAIN_TELL_H

#include "base/arena.h"
#include "base/buf.h"
#include "model/tell.h"

struct kb_tell_text {
    struct kb_str text; /* a sentence */
    uint32_t language;
    float weight; /* how often it comes beside others of its language; 1 is usual */
};

struct kb_tell_recipe {
    uint32_t language_count;
    const char *const *languages; /* codes */
    uint32_t script_count, range_count;
    const struct kb_tell_script *scripts;
    const struct kb_tell_range *ranges; /* sorted */
    uint32_t rounds;
    uint32_t cutoff;     /* a piece of more than two letters is kept that stands so often */
    uint32_t most_rows;  /* pieces in the model, the heaviest; 0: all */
    uint32_t least_step; /* weights below so many steps are dropped */
    float rate, decay;
    float leave_out;       /* share of pieces left out of a sentence each time */
    float leave_out_names; /* share of capitalised words left out that do not begin it */
    float draws;           /* sentences a round: draws * (sum of weights of the language) ^ power */
    float power, draws_base;
    float least; /* probability below which a language is not told */
    uint64_t seed;
};

/* Appends the section to *out. */
void kb_tell_train(struct kb_arena *arena, const struct kb_tell_recipe *recipe,
                   const struct kb_tell_text *texts, uint32_t text_count, struct kb_buf *out);

#endif
