/* The sorted runs of an index of postings (postings.h): written once, read by chunk, merged. */
#ifndef KB_STORE_RUNS_H
#define KB_STORE_RUNS_H

#include "store/postings.h"

/* A run as it is known in memory. */
struct kb_run {
    int64_t id, level, postings; /* postings: how many */
    uint32_t chunks;
    uint32_t *fences; /* the first key of each chunk */
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
/* Pages of a key in one run, added behind the `*found` that are there, at most `most` in all. */
kabar_status kb_run_find(struct kb_store *store, const struct kb_run *run, uint32_t key,
                         uint32_t *pages, uint32_t most, uint32_t *found, struct kb_error *err);

#endif
