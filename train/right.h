/* The right text of a page, and how much of what a page shows stands in it: by runs of four words,
 * as pages are scored. */
#ifndef KB_TRAIN_RIGHT_H
#define KB_TRAIN_RIGHT_H

#include "base/map.h"

struct kb_right {
    struct kb_map pieces, lines; /* runs of four words, lines of fewer; by hash */
    uint32_t words;
};
void kb_right_learn(struct kb_arena *arena, struct kb_str text, struct kb_right *right);

/* All words that a page shows, as hashes; those of block i begin at begins[i] and end where the
 * next one's begin. Both lie in the arena that it was made in. */
struct kb_stream {
    uint64_t *words;
    uint32_t *begins, blocks, count, room;
};
/* For so many blocks, of so many bytes together. */
struct kb_stream kb_stream_make(struct kb_arena *arena, size_t bytes, uint32_t blocks);
void kb_stream_add(struct kb_stream *stream, struct kb_str block);

/* How many of a block's words stand in the right text, in their order. Fewer than four do when they
 * are a line of it, or stand there with those beside them, as a table's cells do. */
uint32_t kb_right_hits(const struct kb_right *right, const struct kb_stream *stream,
                       uint32_t block);
/* keep[i]: block i is kept. Of the runs of words that come of it, and of those of the right text,
 * how many are the other's too, 0 to 1; *precision is below 0 when nothing is kept. */
void kb_right_score(const struct kb_right *right, const struct kb_stream *stream, const bool *keep,
                    double *precision, double *recall);

#endif
