/* Trains the tagger of a language (model/tags.h). */
#ifndef KB_TRAIN_TAGS_H
#define KB_TRAIN_TAGS_H

#include "base/buf.h"
#include "corpus.h"
#include "model/tags.h"

/* What kb_form_of and the word list say of each word of a sentence. */
struct kb_form *kb_train_forms(struct kb_arena *arena, const struct kb_wordlist *list,
                               const struct kb_labelled *sentence);
struct kb_tags_recipe {
    uint32_t rounds, most_rows;
    float rate;
};

/* Only the first treebank. Sentences whose number modulo `parts` is `without` are left out (parts
 * 0: none are). */
void kb_tags_train(struct kb_arena *arena, const struct kb_corpus *corpus,
                   const struct kb_wordlist *list, const struct kb_tags_recipe *how, uint32_t parts,
                   uint32_t without, struct kb_buf *out);

#endif
