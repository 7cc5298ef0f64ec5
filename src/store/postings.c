#include "store/postings.h"

#include <stdlib.h>

#include "base/hash.h"
#include "store/driver.h"
#include "store/runs.h"

#include "base/banned.h"

enum {
    ROOM = 1 << 19,  /* postings in memory: some ten thousand pages */
    HEADS = 1 << 20, /* a power of two */
    END = 0,
    MOST_WASTE = 4, /* one part in so many */
};

struct kb_postings {
    struct kb_store *store;
    struct kb_arena *arena;
    kb_run_list runs;
    struct kb_chunks *chunks;
    struct kb_posting *fresh; /* from 1 on; 0 ends a list */
    uint32_t *next;           /* of the same head */
    uint32_t *heads;
    uint32_t count;
    int64_t merged; /* postings of runs that are no more */
};

static uint32_t
head_of(uint64_t key)
{
    return (uint32_t)kb_hash_mix(key) & (HEADS - 1);
}

static int64_t
in_runs(const struct kb_postings *p)
{
    int64_t sum = 0;
    for (uint32_t i = 0; i < p->runs.len; i++)
        sum += p->runs.at[i].postings;
    return sum;
}

static bool
take_reach(void *context, const struct kb_value *cells, unsigned count)
{
    (void)count;
    *(int64_t *)context = cells[0].i;
    return false;
}

kabar_status
kb_postings_open(struct kb_store *store, struct kb_arena *arena, struct kb_postings **out,
                 int64_t *reaches, struct kb_error *err)
{
    struct kb_postings *p = KB_NEW(arena, struct kb_postings);
    *p = (struct kb_postings){ .store = store, .arena = arena };
    p->fresh = kb_arena_array(arena, ROOM + 1, sizeof *p->fresh);
    p->next = kb_arena_array(arena, ROOM + 1, sizeof *p->next);
    p->heads = kb_arena_array(arena, HEADS, sizeof *p->heads);
    p->chunks = kb_chunks_new(arena, store);
    *out = p;
    *reaches = 0;
    kabar_status status =
        kb_store_ask(store, "SELECT CAST(value AS INTEGER) FROM kb_meta WHERE key='runs_reach'",
                     NULL, 0, take_reach, reaches, err);
    return status == KABAR_OK ? kb_runs_load(store, arena, &p->runs, err) : status;
}

bool
kb_postings_full(const struct kb_postings *p, uint32_t count)
{
    return count > ROOM - p->count;
}

/* A key that cannot be kept is a page that may not be found: never silently. */
void
kb_postings_put(struct kb_postings *p, uint64_t key, uint32_t page)
{
    KB_ASSERT(p->count < ROOM);
    uint32_t at = ++p->count, *head = &p->heads[head_of(key)];
    p->fresh[at] = (struct kb_posting){ key, page };
    p->next[at] = *head;
    *head = at;
}

kabar_status
kb_postings_find(struct kb_postings *p, uint64_t key, uint32_t *pages, uint32_t most,
                 uint32_t *found, struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    *found = 0;
    for (uint32_t i = 0; i < p->runs.len; i++)
        kb_run_expect(&p->runs.at[i], key);
    for (uint32_t at = p->heads[head_of(key)]; at != END && *found < most; at = p->next[at])
        if (p->fresh[at].key == key)
            pages[(*found)++] = p->fresh[at].page;
    for (uint32_t i = 0; i < p->runs.len && *found < most && status == KABAR_OK; i++)
        status = kb_run_find(p->chunks, &p->runs.at[i], key, pages, most, found, err);
    return status;
}

static int
by_key(const void *a, const void *b)
{
    const struct kb_posting *x = a, *y = b;
    if (x->key != y->key)
        return x->key > y->key ? 1 : -1;
    return (x->page < y->page) - (x->page > y->page); /* the newest first */
}

kabar_status
kb_postings_save(struct kb_postings *p, int64_t last, struct kb_error *err)
{
    struct kb_value v[] = { kb_value_int(last) };
    if (!p->count)
        return KABAR_OK;
    qsort(p->fresh + 1, p->count, sizeof *p->fresh, by_key);
    kabar_status status = kb_runs_write(p->store, p->arena, &p->runs, p->fresh + 1, p->count, err);
    uint32_t before = p->runs.len;
    if (status == KABAR_OK)
        status = kb_runs_merge(p->store, p->arena, &p->runs, err);
    if (p->runs.len < before)
        p->merged += p->runs.at[0].postings;
    if (status == KABAR_OK)
        status =
            KB_RUN(p->store, "INSERT OR REPLACE INTO kb_meta VALUES ('runs_reach',$1)", v, err);
    p->count = 0;
    memset(p->heads, 0, HEADS * sizeof *p->heads);
    return status;
}

bool
kb_postings_wasteful(const struct kb_postings *p)
{
    return p->merged > in_runs(p) / MOST_WASTE;
}
