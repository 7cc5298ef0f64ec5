/* Pages with their right text, as rows for boosted trees: one a block, with what is seen of it
 * (clean/traits.h) and whether it is text. */
#ifndef KB_TRAIN_BLOCKS_H
#define KB_TRAIN_BLOCKS_H

#include "right.h"

#include "clean/traits.h"
#include "data/engine.h"

enum { KB_BLOCKS_FOLDS = 5 };

enum kb_blocks_list { KB_BLOCKS_CLASSES, KB_BLOCKS_SAID, KB_BLOCKS_LISTS };

struct kb_blocks_block {
    struct {
        uint32_t begin, count; /* of kb_blocks.words */
    } lists[KB_BLOCKS_LISTS];  /* words of classes around it, its own (clean/wording.h) */
    uint32_t below; /* words of classes below what holds the region: the first of the list */
    float weight;
    bool label;
    bool asked; /* nothing of the above is known of others */
};

struct kb_blocks_page {
    uint32_t set, fold;   /* pages of one domain are in one fold */
    uint32_t domain;      /* hash */
    uint32_t first, last; /* of kb_blocks.blocks, rows and places */
    struct kb_right right;
    struct kb_stream stream;
    struct kb_str file;
};

struct kb_blocks {
    struct kb_arena *arena;
    KB_VEC(struct kb_blocks_page) pages;
    KB_VEC(struct kb_blocks_block) blocks;
    KB_VEC(uint16_t) words;
    bool of_lines; /* learn from text.jsonl, the pages' lines without markup */
    uint8_t *rows; /* KB_TRAITS bytes for each block */
    struct kb_trait_place *places;
    uint32_t room; /* blocks that rows and places have room for */
};

/* Adds the pages of a set: folder/gold.jsonl, each line with "file", "text" and, if known, "url".
 */
kabar_status kb_blocks_read(struct kb_blocks *blocks, const struct kabar_engine *engine,
                            const char *folder, uint32_t set, struct kb_error *err);

#endif
