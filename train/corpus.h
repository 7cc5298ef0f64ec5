/* Labelled sentences from files: CoNLL-U treebanks, columns of words with BIO labels, and the
 * project's own lines with names in brackets. All in one arena that lives as long as the training.
 */
#ifndef KB_TRAIN_CORPUS_H
#define KB_TRAIN_CORPUS_H

#include "base/arena.h"
#include "base/error.h"

enum { KB_CORPUS_WORDS = 1000, KB_ROOT = 0 };

struct kb_labelled {
    uint32_t count;
    uint32_t treebank; /* which file, in the order in which they were added */
    struct kb_str *words;
    uint8_t *tags;        /* enum kb_upos, KB_UPOS_COUNT: none; NULL without a tree */
    uint16_t *heads;      /* 0: the root, else 1-based word; NULL without a tree */
    struct kb_str *rels;  /* the universal part of DEPREL */
    struct kb_str *names; /* "O", "B-PER", ...; NULL without */
};

struct kb_corpus {
    uint32_t files;
    KB_VEC(struct kb_labelled) sentences;
};

/* Adds the sentences of a file to *corpus; the kind is told by its name (.conllu, .ner, .txt). */
kabar_status kb_corpus_add(struct kb_arena *arena, const char *path, struct kb_corpus *corpus,
                           struct kb_error *err);
/* A whole file; error with its name. */
kabar_status kb_corpus_file(struct kb_arena *arena, const char *path, struct kb_str *bytes,
                            struct kb_error *err);
/* The next line of *rest without its end; false at the end. */
bool kb_corpus_line(struct kb_str *rest, struct kb_str *line);

#endif
