/* Which of a page's blocks are its text, as trees say that were trained on pages (packs/blocks.bin,
 * made by train/main_blocks.c). Lines without markup are judged twice: a second pass over those of
 * which the first is not sure sees what the first said of the others. */
#ifndef KB_CLEAN_JUDGE_H
#define KB_CLEAN_JUDGE_H

#include "clean/traits.h"
#include "data/files.h"
#include "model/trees.h"

struct kb_judge_passes {
    struct kb_trees first;
    const struct kb_trees *second; /* NULL: there is none */
    struct kb_trait_words words;
};

struct kb_judge {
    struct kb_judge_passes blocks; /* of markup: what stands around a block says enough */
    struct kb_judge_passes lines;  /* of a page without any (clean/crude.c) */
};

/* Log odds of a block that the trees are not asked of. */
#define KB_JUDGE_UNASKED (-9.0f)

/* Opens packs/blocks.bin; *judge is NULL where there is none. */
kabar_status kb_judge_open(struct kb_arena *arena, const struct kb_files *files,
                           const struct kb_judge **judge, struct kb_error *err);
/* keep[i]: whether block i is worth asking of; then whether it is text. */
void kb_judge_tell(struct kb_arena *arena, const struct kb_judge_passes *passes,
                   const struct kb_traits *traits, bool *keep);

#endif
