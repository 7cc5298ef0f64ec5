/* An index from keys to pages that grows with the store and stays quick at any size.
 *
 * A log-structured merge tree (O'Neil and others, 1996): what is new lies in memory, what is older
 * in sorted runs, and runs of one size are merged into a larger one, so that everything is written
 * in order and only a few times. Before a run is read, a filter in memory (Bloom 1970, one word a
 * key) says whether it may hold the key at all; it takes some two bytes a posting.
 *
 * A key is a group (its upper half) and a hash within the group. A group lies together, and a run
 * is known not to hold it at all: what is asked for together, as the terms of a day, is read
 * together.
 *
 * Nothing is deleted: who looks a page up finds out whether it is still of interest. What lies in
 * memory is not saved by itself: the store says up to which page runs reach, and whoever opens the
 * index puts the pages behind that one again. */
#ifndef KB_STORE_POSTINGS_H
#define KB_STORE_POSTINGS_H

#include "store/store.h"

struct kb_postings;

struct kb_posting {
    uint64_t key;
    uint32_t page;
};

static inline uint64_t
kb_posting_key(uint32_t group, uint32_t hash)
{
    return (uint64_t)group << 32 | hash;
}

/* Within a transaction. The index lives in the arena, which must outlive it and is not to be reset
 * before; `*reaches` is the last page whose postings lie in runs, 0 for none. */
kabar_status kb_postings_open(struct kb_store *store, struct kb_arena *arena,
                              struct kb_postings **postings, int64_t *reaches,
                              struct kb_error *err);
/* Whether `count` more have no room in memory: then save first. */
bool kb_postings_full(const struct kb_postings *postings, uint32_t count);
void kb_postings_put(struct kb_postings *postings, uint64_t key, uint32_t page);
/* Writes what lies in memory as a run and merges runs where there are many; `last` is the page with
 * the highest number that was put. Within a transaction; after it was undone the index is to be
 * opened anew. */
kabar_status kb_postings_save(struct kb_postings *postings, int64_t last, struct kb_error *err);
/* Whether it holds much memory of runs that were merged, which is only given back with the arena:
 * then open it anew. */
bool kb_postings_wasteful(const struct kb_postings *postings);

/* The pages of a key, the newest first, at most `most`. Gives their number in *found. */
kabar_status kb_postings_find(struct kb_postings *postings, uint64_t key, uint32_t *pages,
                              uint32_t most, uint32_t *found, struct kb_error *err);

#endif
