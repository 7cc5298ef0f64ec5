/* Which of a page's blocks are its text, as trees say that were trained on pages (packs/blocks.bin,
 * made by train/main_blocks.c). */
#ifndef KB_CLEAN_JUDGE_H
#define KB_CLEAN_JUDGE_H

#include "data/files.h"
#include "model/trees.h"

struct kb_dom;

struct kb_judge {
    struct kb_trees trees; /* blocks of markup */
    struct kb_trees lines; /* lines of a page without any (clean/crude.c) */
    const int8_t *words;   /* KB_CLASS_WORDS: how much each word of a class speaks for text */
};

/* Opens packs/blocks.bin; *judge is NULL where there is none. */
kabar_status kb_judge_open(struct kb_arena *arena, const struct kb_files *files,
                           const struct kb_judge **judge, struct kb_error *err);
/* keep[i]: whether block i is text. rows: kb_traits_make. */
void kb_judge_blocks(const struct kb_judge *judge, const struct kb_dom *dom, const uint8_t *rows,
                     bool *keep);

#endif
