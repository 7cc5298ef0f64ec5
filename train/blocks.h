/* Pages with their right text, as rows for boosted trees: one a block, with what is seen of it
 * (clean/traits.h) and whether it is text. */
#ifndef KB_TRAIN_BLOCKS_H
#define KB_TRAIN_BLOCKS_H

#include "data/engine.h"

enum { KB_BLOCKS_FOLDS = 5 };

struct kb_blocks_block {
    uint32_t row;          /* of kb_blocks.rows */
    uint32_t words, count; /* class words around it, of kb_blocks.words */
    uint32_t pieces, hits; /* pieces of four words; those that the right text has too */
    float weight;
    bool label;
};

struct kb_blocks_page {
    uint32_t set, fold; /* pages of one domain are in one fold */
    uint32_t domain;    /* hash */
    uint32_t first, last;
    uint32_t pieces; /* of the right text */
    struct kb_str file;
};

struct kb_blocks {
    struct kb_arena *arena;
    KB_VEC(struct kb_blocks_page) pages;
    KB_VEC(struct kb_blocks_block) blocks;
    KB_VEC(uint16_t) words;
    bool of_lines; /* learn from text.jsonl, the pages' lines without markup */
    uint8_t *rows; /* KB_TRAITS bytes each */
    uint32_t row_count, row_room;
};

/* Adds the pages of a set: folder/gold.jsonl, each line with "file", "text" and, if known, "url".
 */
kabar_status kb_blocks_read(struct kb_blocks *blocks, const struct kabar_engine *engine,
                            const char *folder, uint32_t set, struct kb_error *err);

#endif
