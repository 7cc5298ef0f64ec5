/* Trains the passes of clean/judge.h and tells what they say of pages. Whatever one step learns
 * from an earlier one's answers, it learns from answers to pages that the earlier one had not seen:
 * by folds, within those pages that are learned from. */
#ifndef KB_TRAIN_JUDGE_H
#define KB_TRAIN_JUDGE_H

#include "blocks.h"

#include "clean/wording.h"

#include "base/buf.h"

enum { KB_JUDGE_NO_FOLD = KB_BLOCKS_FOLDS };

/* Of all pages but those of one fold. */
struct kb_judge_made {
    struct kb_buf first, second; /* sections of trees; the caller frees them. second: of lines */
    int8_t classes[KB_CLASS_WORDS], said[KB_WORDING_KEYS];
};

/* What was told of pages, kept for the next model: to leave out a fold and learn of the others by
 * folds takes the same trees as with the two the other way round. */
struct kb_judge_told {
    float *out[KB_BLOCKS_FOLDS + 1]; /* by what is left out: a score for each block, by a first pass
                                        that did not see its page either */
    bool done[KB_BLOCKS_FOLDS + 1][KB_BLOCKS_FOLDS];
};

/* keep[b]: what is said of block b of the pages that were left out; of others anything. */
void kb_judge_train(struct kb_blocks *all, uint32_t without, struct kb_judge_told *told,
                    struct kb_judge_made *made, bool *keep);

#endif
