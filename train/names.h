/* Trains the name finder of a language (model/names.h). */
#ifndef KB_TRAIN_NAMES_H
#define KB_TRAIN_NAMES_H

#include "base/buf.h"
#include "corpus.h"
#include "model/names.h"

struct kb_names_recipe {
    uint32_t rounds, most_rows;
    float rate, leave_out, decay;
    const uint8_t *schemes; /* [corpus->files] below KB_NAMES_SCHEMES: how each file draws names */
    uint32_t lower_every,
        upper_every; /* each so many-eth sentence once more in that case; 0: none */
    /* Sentences with right tags and without names, NULL: none. They are given names by a model
     * trained on the others, and those whose names agree with the tags are learned from too. */
    const struct kb_corpus *unnamed;
    uint8_t unnamed_scheme;
};

/* The sentences of `corpus` that have names, in pages as kb_names_find takes them. Kinds may be
 * called PER, PERSON, LOC, PLACE, ORG, CORPORATION, GROUP and the like, in either case; others are
 * outside. `tagger` gives the tags. Appends the section to *out. */
void kb_names_train(struct kb_arena *arena, const struct kb_corpus *corpus,
                    const struct kb_wordlist *list, const struct kb_chain *tagger,
                    const struct kb_names_recipe *recipe, struct kb_buf *out);

/* Sentences of `from` once more in lower or upper case, added to *to. */
void kb_names_add_cases(struct kb_arena *arena, const struct kb_corpus *from,
                        const struct kb_names_recipe *recipe, struct kb_corpus *to);
/* Sentences of recipe->unnamed with the names that `chain` finds, where these agree with the tags,
 * added to *to as of the file `treebank`. */
void kb_names_add_unnamed(struct kb_arena *arena, const struct kb_chain *chain,
                          const struct kb_wordlist *list, const struct kb_names_recipe *recipe,
                          uint32_t treebank, struct kb_corpus *to);
/* The label of each word (model/names.h) from BIO names. */
void kb_names_labels(const struct kb_str *names, uint32_t count, uint8_t *labels);
/* A sentence as the finder takes it: forms, tags. In the arena. */
struct kb_names_sentence kb_names_sentence_of(struct kb_arena *arena,
                                              const struct kb_labelled *sentence,
                                              const struct kb_wordlist *list,
                                              const struct kb_chain *tagger);

#endif
