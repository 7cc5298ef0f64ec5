/* The sorted runs of an index of postings (postings.h): written once, read by chunk, merged. */
#ifndef KB_STORE_RUNS_H
#define KB_STORE_RUNS_H

#include "store/postings.h"

/* The chunks of one group; they end where those of the next begin. */
struct kb_run_group {
    uint32_t group, first;
};

/* A run as it is known in memory. A chunk holds postings of one group. */
struct kb_run {
    int64_t id, level, postings; /* postings: how many */
    uint32_t chunks, group_count;
    uint32_t *fences;            /* the first hash of each chunk */
    struct kb_run_group *groups; /* ascending */
    uint64_t *filter;
    uint32_t words; /* of the filter */
};

typedef KB_VEC(struct kb_run) kb_run_list;

/* All runs of the store, the newest first. */
kabar_status kb_runs_load(struct kb_store *store, struct kb_arena *arena, kb_run_list *runs,
                          struct kb_error *err);
/* Writes sorted postings as a run of level 0 and puts it at the head of the list. */
kabar_status kb_runs_write(struct kb_store *store, struct kb_arena *arena, kb_run_list *runs,
                           const struct kb_posting *postings, uint32_t count, struct kb_error *err);
/* Merges the newest runs while there are enough of one level. */
kabar_status kb_runs_merge(struct kb_store *store, struct kb_arena *arena, kb_run_list *runs,
                           struct kb_error *err);
/* The key will be looked for in the run: what must come from memory for that is asked for ahead, so
 * that one waits for many runs at once. */
void kb_run_expect(const struct kb_run *run, uint64_t key);
/* Chunks that were read lately; what was written is never changed, so they stay good. In the arena.
 */
struct kb_chunks;
struct kb_chunks *kb_chunks_new(struct kb_arena *arena, struct kb_store *store);
/* Pages of a key in one run, added behind the `*found` that are there, at most `most` in all. */
kabar_status kb_run_find(struct kb_chunks *chunks, const struct kb_run *run, uint64_t key,
                         uint32_t *pages, uint32_t most, uint32_t *found, struct kb_error *err);

#endif
