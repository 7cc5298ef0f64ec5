#include "store/runs.h"

#include "base/hash.h"
#include "base/little.h"
#include "store/driver.h"

#include "base/banned.h"

enum {
    CHUNK = 500,     /* postings a row: one leaf of the database's tree */
    POSTING = 8,     /* bytes: key and page, little endian */
    FAN = 4,         /* runs of one level that become one of the next */
    KEYS_A_WORD = 5, /* of the filter; four bits a key: one key in forty gets through wrongly */
    MOST_CHUNKS = 1 << 24 /* a run; chunk numbers are run << 24 | number */
};

/* ---- chunks -----------------------------------------------------------------------------------
 */

struct chunk {
    struct kb_posting at[CHUNK];
    uint32_t count;
    bool there;
};

static bool
take_chunk(void *context, const struct kb_value *cells, unsigned count)
{
    struct chunk *chunk = context;
    const char *bytes = cells[0].s.ptr;
    (void)count;
    chunk->there = true;
    chunk->count = (uint32_t)(cells[0].s.len / POSTING);
    if (chunk->count > CHUNK)
        chunk->count = CHUNK;
    for (uint32_t i = 0; i < chunk->count; i++)
        chunk->at[i] = (struct kb_posting){ kb_little_u32(bytes + i * (size_t)POSTING),
                                            kb_little_u32(bytes + i * (size_t)POSTING + 4) };
    return false;
}

static kabar_status
read_chunk(struct kb_store *store, const struct kb_run *run, uint32_t number, struct chunk *chunk,
           struct kb_error *err)
{
    struct kb_value v[] = { kb_value_int(run->id << 24 | number) };
    chunk->there = false;
    chunk->count = 0;
    kabar_status status =
        kb_store_ask(store, "SELECT bytes FROM kb_chunk WHERE id=$1", v, 1, take_chunk, chunk, err);
    if (status == KABAR_OK && !chunk->there)
        return kb_fail(err, KABAR_STORE,
                       "%s: a part of its index is missing: the database is damaged", store->where);
    return status;
}

/* ---- the filter --------------------------------------------------------------------------------
 */

static uint64_t
bits_of(uint64_t hash)
{
    return UINT64_C(1) << (hash & 63) | UINT64_C(1) << (hash >> 6 & 63)
           | UINT64_C(1) << (hash >> 12 & 63) | UINT64_C(1) << (hash >> 18 & 63);
}

static uint64_t *
filter_word(const struct kb_run *run, uint64_t hash)
{
    return &run->filter[(hash >> 32) % run->words];
}

static void
filter_put(struct kb_run *run, uint32_t key)
{
    uint64_t hash = kb_hash_mix(key + UINT64_C(0x9e3779b97f4a7c15));
    *filter_word(run, hash) |= bits_of(hash);
}

static bool
filter_may_hold(const struct kb_run *run, uint32_t key)
{
    uint64_t hash = kb_hash_mix(key + UINT64_C(0x9e3779b97f4a7c15)), bits = bits_of(hash);
    return (*filter_word(run, hash) & bits) == bits;
}

static struct kb_run
new_run(struct kb_arena *arena, int64_t level, int64_t postings)
{
    struct kb_run run = { .level = level, .postings = postings };
    run.words = (uint32_t)(postings / KEYS_A_WORD + 1);
    run.filter = kb_arena_array(arena, run.words, sizeof *run.filter);
    run.fences = kb_arena_array(arena, (size_t)(postings / CHUNK + 1), sizeof *run.fences);
    return run;
}

/* ---- loading -----------------------------------------------------------------------------------
 */

struct loading {
    struct kb_arena *arena;
    kb_run_list *runs;
};

static bool
take_run(void *context, const struct kb_value *c, unsigned count)
{
    struct loading *loading = context;
    const char *fences = c[3].s.ptr;
    const char *filter = c[4].s.ptr;
    struct kb_run run = { .id = c[0].i, .level = c[1].i, .postings = c[2].i };
    (void)count;
    run.chunks = (uint32_t)(c[3].s.len / 4);
    run.words = (uint32_t)(c[4].s.len / 8);
    run.fences = kb_arena_array(loading->arena, run.chunks + (size_t)1, sizeof *run.fences);
    run.filter = kb_arena_array(loading->arena, run.words + (size_t)1, sizeof *run.filter);
    for (uint32_t i = 0; i < run.chunks; i++)
        run.fences[i] = kb_little_u32(fences + (size_t)i * 4);
    for (uint32_t i = 0; i < run.words; i++)
        run.filter[i] = (uint64_t)kb_little_u32(filter + (size_t)i * 8)
                        | (uint64_t)kb_little_u32(filter + (size_t)i * 8 + 4) << 32;
    if (run.chunks && run.words)
        *KB_PUSH(loading->arena, loading->runs) = run;
    return true;
}

kabar_status
kb_runs_load(struct kb_store *store, struct kb_arena *arena, kb_run_list *runs,
             struct kb_error *err)
{
    struct loading loading = { arena, runs };
    runs->len = 0;
    return kb_store_ask(store,
                        "SELECT id, level, postings, fences, filter FROM kb_run ORDER BY level, id"
                        " DESC",
                        NULL, 0, take_run, &loading, err);
}

/* ---- writing -----------------------------------------------------------------------------------
 */

/* A run being written, posting by posting. */
struct writing {
    struct kb_store *store;
    struct kb_run run;
    unsigned char bytes[CHUNK * POSTING];
    uint32_t filled; /* postings in `bytes` */
    struct kb_error *err;
};

static kabar_status
write_chunk(struct writing *w)
{
    struct kb_value v[] = {
        kb_value_int(w->run.id << 24 | w->run.chunks),
        kb_value_blob((struct kb_str){ (const char *)w->bytes, w->filled * (size_t)POSTING }),
    };
    if (!w->filled)
        return KABAR_OK;
    KB_ASSERT(w->run.chunks < MOST_CHUNKS);
    w->run.chunks++;
    w->filled = 0;
    return KB_RUN(w->store, "INSERT INTO kb_chunk (id, bytes) VALUES ($1,$2)", v, w->err);
}

static kabar_status
write_posting(struct writing *w, struct kb_posting p)
{
    kabar_status status = w->filled == CHUNK ? write_chunk(w) : KABAR_OK;
    if (!w->filled)
        w->run.fences[w->run.chunks] = p.key;
    kb_little_put(w->bytes + w->filled * (size_t)POSTING, p.key, 4);
    kb_little_put(w->bytes + w->filled * (size_t)POSTING + 4, p.page, 4);
    w->filled++;
    filter_put(&w->run, p.key);
    return status;
}

/* A row first, so that it has a number; its lists follow when they are known. */
static kabar_status
begin_run(struct writing *w)
{
    struct kb_value v[] = { kb_value_int(w->run.level), kb_value_int(w->run.postings) };
    kabar_status status =
        KB_RUN(w->store, "INSERT INTO kb_run (level, postings) VALUES ($1,$2)", v, w->err);
    w->run.id = status == KABAR_OK ? w->store->driver->last_id(w->store) : 0;
    return status;
}

static kabar_status
end_run(struct writing *w)
{
    struct kb_buf fences, filter;
    unsigned char word[8];
    kabar_status status = write_chunk(w);
    kb_buf_init(&fences, 0);
    kb_buf_init(&filter, 0);
    for (uint32_t i = 0; i < w->run.chunks; i++) {
        kb_little_put(word, w->run.fences[i], 4);
        kb_buf_add(&fences, word, 4);
    }
    for (uint32_t i = 0; i < w->run.words; i++) {
        kb_little_put(word, w->run.filter[i], 8);
        kb_buf_add(&filter, word, 8);
    }
    struct kb_value v[] = { kb_value_blob(kb_buf_view(&fences)),
                            kb_value_blob(kb_buf_view(&filter)), kb_value_int(w->run.id) };
    if (status == KABAR_OK && (fences.failed || filter.failed))
        status = kb_fail(w->err, KABAR_NO_MEMORY, "writing the index: out of memory");
    if (status == KABAR_OK)
        status = KB_RUN(w->store, "UPDATE kb_run SET fences=$1, filter=$2 WHERE id=$3", v, w->err);
    kb_buf_free(&fences);
    kb_buf_free(&filter);
    return status;
}

static void
put_first(struct kb_arena *arena, kb_run_list *runs, const struct kb_run *run)
{
    (void)KB_PUSH(arena, runs);
    memmove(runs->at + 1, runs->at, (runs->len - 1) * sizeof *runs->at);
    runs->at[0] = *run;
}

kabar_status
kb_runs_write(struct kb_store *store, struct kb_arena *arena, kb_run_list *runs,
              const struct kb_posting *postings, uint32_t count, struct kb_error *err)
{
    struct writing *w = KB_NEW(arena, struct writing);
    *w = (struct writing){ .store = store, .run = new_run(arena, 0, count), .err = err };
    kabar_status status = begin_run(w);
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++)
        status = write_posting(w, postings[i]);
    if (status == KABAR_OK)
        status = end_run(w);
    if (status == KABAR_OK)
        put_first(arena, runs, &w->run);
    return status;
}

/* ---- merging -----------------------------------------------------------------------------------
 */

/* One of the runs that are merged, read from front to back. */
struct reading {
    const struct kb_run *run;
    uint32_t next_chunk, at;
    struct chunk chunk;
};

static kabar_status
refill(struct kb_store *store, struct reading *r, struct kb_error *err)
{
    if (r->at < r->chunk.count || r->next_chunk == r->run->chunks)
        return KABAR_OK;
    r->at = 0;
    return read_chunk(store, r->run, r->next_chunk++, &r->chunk, err);
}

/* The reading whose next posting comes first; of equals the newest run. NULL at the end. */
static struct reading *
first_of(struct reading *readings, uint32_t count)
{
    struct reading *best = NULL;
    for (uint32_t i = 0; i < count; i++) {
        struct reading *r = &readings[i];
        if (r->at < r->chunk.count
            && (!best || r->chunk.at[r->at].key < best->chunk.at[best->at].key))
            best = r;
    }
    return best;
}

static kabar_status
merge_into(struct writing *w, struct reading *readings, uint32_t count)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++)
        status = refill(w->store, &readings[i], w->err);
    for (struct reading *r = first_of(readings, count); r && status == KABAR_OK;
         r = first_of(readings, count)) {
        status = write_posting(w, r->chunk.at[r->at++]);
        if (status == KABAR_OK)
            status = refill(w->store, r, w->err);
    }
    return status;
}

static kabar_status
drop_run(struct kb_store *store, const struct kb_run *run, struct kb_error *err)
{
    struct kb_value chunks[] = { kb_value_int(run->id << 24),
                                 kb_value_int(run->id << 24 | (MOST_CHUNKS - 1)) };
    struct kb_value row[] = { kb_value_int(run->id) };
    kabar_status status =
        KB_RUN(store, "DELETE FROM kb_chunk WHERE id BETWEEN $1 AND $2", chunks, err);
    return status == KABAR_OK ? KB_RUN(store, "DELETE FROM kb_run WHERE id=$1", row, err) : status;
}

/* The first `count` runs become one of the next level. */
static kabar_status
merge_first(struct kb_store *store, struct kb_arena *arena, kb_run_list *runs, uint32_t count,
            struct kb_error *err)
{
    struct reading *readings = kb_arena_array(arena, count, sizeof *readings);
    struct writing *w = KB_NEW(arena, struct writing);
    int64_t postings = 0;
    for (uint32_t i = 0; i < count; i++) {
        readings[i].run = &runs->at[i];
        postings += runs->at[i].postings;
    }
    *w = (struct writing){ .store = store,
                           .run = new_run(arena, runs->at[0].level + 1, postings),
                           .err = err };
    kabar_status status = begin_run(w);
    if (status == KABAR_OK)
        status = merge_into(w, readings, count);
    if (status == KABAR_OK)
        status = end_run(w);
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++)
        status = drop_run(store, &runs->at[i], err);
    if (status != KABAR_OK)
        return status;
    memmove(runs->at, runs->at + count, (runs->len - count) * sizeof *runs->at);
    runs->len -= count;
    put_first(arena, runs, &w->run);
    return KABAR_OK;
}

kabar_status
kb_runs_merge(struct kb_store *store, struct kb_arena *arena, kb_run_list *runs,
              struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    for (uint32_t same = 0; status == KABAR_OK; same = 0) {
        while (same < runs->len && runs->at[same].level == runs->at[0].level)
            same++;
        if (same < FAN)
            break;
        status = merge_first(store, arena, runs, same, err);
    }
    return status;
}

/* ---- looking up --------------------------------------------------------------------------------
 */

/* The chunk in which the first posting of the key would lie. */
static uint32_t
chunk_of(const struct kb_run *run, uint32_t key)
{
    uint32_t low = 0, high = run->chunks;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (run->fences[middle] < key)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? low - 1 : 0; /* postings of a key may begin at the end of the chunk before */
}

kabar_status
kb_run_find(struct kb_store *store, const struct kb_run *run, uint32_t key, uint32_t *pages,
            uint32_t most, uint32_t *found, struct kb_error *err)
{
    struct chunk chunk;
    kabar_status status = KABAR_OK;
    if (!filter_may_hold(run, key))
        return KABAR_OK;
    for (uint32_t c = chunk_of(run, key); c < run->chunks && run->fences[c] <= key; c++) {
        status = read_chunk(store, run, c, &chunk, err);
        if (status != KABAR_OK)
            return status;
        for (uint32_t i = 0; i < chunk.count; i++) {
            if (chunk.at[i].key == key && *found < most)
                pages[(*found)++] = chunk.at[i].page;
        }
        if (*found == most)
            break;
    }
    return status;
}
