#include "store/runs.h"

#include "base/hash.h"
#include "base/little.h"
#include "store/driver.h"

#include "base/banned.h"

enum {
    CHUNK = 499,     /* postings a row: one leaf of the database's tree */
    HEAD = 4,        /* bytes before them: their group */
    POSTING = 8,     /* bytes: hash and page, little endian */
    FENCE = 8,       /* bytes a chunk: group and first hash */
    FAN = 4,         /* runs of one level that become one of the next */
    KEYS_A_WORD = 5, /* of the filter; four bits a key: one key in forty gets through wrongly */
    MOST_CHUNKS = 1 << 24, /* a run; chunk numbers are run << 24 | number */
    KEPT = 2048,           /* chunks that were read lately; a power of two */
};

/* ---- chunks -----------------------------------------------------------------------------------
 */

struct chunk {
    int64_t id; /* 0: none */
    struct {
        uint32_t hash, page;
    } at[CHUNK];
    uint32_t group, count;
    bool there;
};

struct kb_chunks {
    struct kb_store *store;
    struct chunk kept[KEPT]; /* by a hash of their numbers */
};

struct kb_chunks *
kb_chunks_new(struct kb_arena *arena, struct kb_store *store)
{
    struct kb_chunks *chunks = KB_NEW(arena, struct kb_chunks);
    chunks->store = store;
    return chunks;
}

static bool
take_chunk(void *context, const struct kb_value *cells, unsigned count)
{
    struct chunk *chunk = context;
    const char *bytes = cells[0].s.ptr;
    (void)count;
    chunk->there = cells[0].s.len >= HEAD;
    if (!chunk->there)
        return false;
    chunk->group = kb_little_u32(bytes);
    bytes += HEAD;
    chunk->count = (uint32_t)((cells[0].s.len - HEAD) / POSTING);
    if (chunk->count > CHUNK)
        chunk->count = CHUNK;
    for (uint32_t i = 0; i < chunk->count; i++) {
        chunk->at[i].hash = kb_little_u32(bytes + i * (size_t)POSTING);
        chunk->at[i].page = kb_little_u32(bytes + i * (size_t)POSTING + 4);
    }
    return false;
}

static kabar_status
read_chunk(struct kb_store *store, const struct kb_run *run, uint32_t number, struct chunk *chunk,
           struct kb_error *err)
{
    struct kb_value v[] = { kb_value_int(run->id << 24 | number) };
    chunk->there = false;
    chunk->id = chunk->count = 0;
    kabar_status status =
        kb_store_ask(store, "SELECT bytes FROM kb_chunk WHERE id=$1", v, 1, take_chunk, chunk, err);
    if (status == KABAR_OK && !chunk->there)
        return kb_fail(err, KABAR_STORE,
                       "%s: a part of its index is missing: the database is damaged", store->where);
    chunk->id = status == KABAR_OK ? v[0].i : 0;
    return status;
}

static kabar_status
get_chunk(struct kb_chunks *chunks, const struct kb_run *run, uint32_t number,
          const struct chunk **chunk, struct kb_error *err)
{
    int64_t id = run->id << 24 | number;
    struct chunk *kept = &chunks->kept[kb_hash_mix((uint64_t)id) & (KEPT - 1)];
    *chunk = kept;
    return kept->id == id ? KABAR_OK : read_chunk(chunks->store, run, number, kept, err);
}

/* ---- the filter --------------------------------------------------------------------------------
 */

static uint64_t
filter_hash(uint64_t key)
{
    return kb_hash_mix(key + UINT64_C(0x9e3779b97f4a7c15));
}

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
filter_put(struct kb_run *run, uint64_t key)
{
    uint64_t hash = filter_hash(key);
    *filter_word(run, hash) |= bits_of(hash);
}

static bool
filter_may_hold(const struct kb_run *run, uint64_t key)
{
    uint64_t hash = filter_hash(key), bits = bits_of(hash);
    return (*filter_word(run, hash) & bits) == bits;
}

void
kb_run_expect(const struct kb_run *run, uint64_t key)
{
    __builtin_prefetch(filter_word(run, filter_hash(key)));
}

/* Each group may begin a chunk that is not full. */
static struct kb_run
new_run(struct kb_arena *arena, int64_t level, int64_t postings, uint32_t groups)
{
    size_t most = (size_t)(postings / CHUNK) + groups + 1;
    struct kb_run run = { .level = level, .postings = postings };
    run.words = (uint32_t)(postings / KEYS_A_WORD + 1);
    run.filter = kb_arena_array(arena, run.words, sizeof *run.filter);
    run.fences = kb_arena_array(arena, most, sizeof *run.fences);
    run.groups = kb_arena_array(arena, groups + (size_t)1, sizeof *run.groups);
    return run;
}

/* ---- loading -----------------------------------------------------------------------------------
 */

/* The run's next chunk begins with this key. */
static void
add_fence(struct kb_run *run, uint64_t key)
{
    uint32_t group = (uint32_t)(key >> 32);
    if (!run->group_count || run->groups[run->group_count - 1].group != group)
        run->groups[run->group_count++] = (struct kb_run_group){ group, run->chunks };
    run->fences[run->chunks++] = (uint32_t)key;
}

static uint32_t
count_groups(const char *fences, uint32_t chunks)
{
    uint32_t groups = 0;
    for (uint32_t i = 0; i < chunks; i++)
        groups +=
            !i || memcmp(fences + (size_t)i * FENCE, fences + (size_t)(i - 1) * FENCE, 4) != 0;
    return groups;
}

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
    uint32_t chunks = (uint32_t)(c[3].s.len / FENCE), groups = count_groups(fences, chunks);
    (void)count;
    run.words = (uint32_t)(c[4].s.len / 8);
    run.fences = kb_arena_array(loading->arena, chunks + (size_t)1, sizeof *run.fences);
    run.groups = kb_arena_array(loading->arena, groups + (size_t)1, sizeof *run.groups);
    run.filter = kb_arena_array(loading->arena, run.words + (size_t)1, sizeof *run.filter);
    for (uint32_t i = 0; i < chunks; i++)
        add_fence(&run, kb_posting_key(kb_little_u32(fences + (size_t)i * FENCE),
                                       kb_little_u32(fences + (size_t)i * FENCE + 4)));
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
    unsigned char bytes[HEAD + CHUNK * POSTING];
    uint32_t filled; /* postings in `bytes` */
    struct kb_error *err;
};

static kabar_status
write_chunk(struct writing *w)
{
    struct kb_value v[] = {
        kb_value_int(w->run.id << 24 | (w->run.chunks - 1)),
        kb_value_blob(
            (struct kb_str){ (const char *)w->bytes, HEAD + w->filled * (size_t)POSTING }),
    };
    if (!w->filled)
        return KABAR_OK;
    KB_ASSERT(w->run.chunks <= MOST_CHUNKS);
    w->filled = 0;
    return KB_RUN(w->store, "INSERT INTO kb_chunk (id, bytes) VALUES ($1,$2)", v, w->err);
}

static kabar_status
write_posting(struct writing *w, struct kb_posting p)
{
    uint32_t group = (uint32_t)(p.key >> 32);
    bool ends = w->filled == CHUNK || (w->filled && kb_little_u32((char *)w->bytes) != group);
    kabar_status status = ends ? write_chunk(w) : KABAR_OK;
    if (!w->filled) {
        add_fence(&w->run, p.key);
        kb_little_put(w->bytes, group, HEAD);
    }
    unsigned char *to = w->bytes + HEAD + w->filled++ * (size_t)POSTING;
    kb_little_put(to, (uint32_t)p.key, 4);
    kb_little_put(to + 4, p.page, 4);
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
    for (uint32_t i = 0, g = 0; i < w->run.chunks; i++) {
        g += g + 1 < w->run.group_count && w->run.groups[g + 1].first == i;
        kb_little_put(word, w->run.groups[g].group, 4);
        kb_little_put(word + 4, w->run.fences[i], 4);
        kb_buf_add(&fences, word, FENCE);
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
    uint32_t groups = 0;
    for (uint32_t i = 0; i < count; i++)
        groups += !i || postings[i].key >> 32 != postings[i - 1].key >> 32;
    *w = (struct writing){ .store = store, .run = new_run(arena, 0, count, groups), .err = err };
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
static uint64_t
key_at(const struct chunk *chunk, uint32_t at)
{
    return kb_posting_key(chunk->group, chunk->at[at].hash);
}

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
            && (!best || key_at(&r->chunk, r->at) < key_at(&best->chunk, best->at)))
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
        struct kb_posting p = { key_at(&r->chunk, r->at), r->chunk.at[r->at].page };
        status = write_posting(w, p);
        r->at++;
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
    uint32_t groups = 0;
    for (uint32_t i = 0; i < count; i++) {
        readings[i].run = &runs->at[i];
        groups += runs->at[i].group_count;
        postings += runs->at[i].postings;
    }
    *w = (struct writing){ .store = store,
                           .run = new_run(arena, runs->at[0].level + 1, postings, groups),
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

/* The first of low..high whose number is not below; the numbers lie `step` bytes apart from
 * `first` on, in order. */
static uint32_t
not_below(const uint32_t *first, size_t step, uint32_t low, uint32_t high, uint32_t number)
{
    while (low < high) {
        uint32_t middle = low + (high - low) / 2, at;
        memcpy(&at, (const char *)first + middle * step, sizeof at);
        if (at < number)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Where the group stands among the run's, group_count if it does not. */
static uint32_t
group_of(const struct kb_run *run, uint32_t group)
{
    uint32_t count = run->group_count;
    uint32_t at = count ? not_below(&run->groups->group, sizeof *run->groups, 0, count, group) : 0;
    return at < count && run->groups[at].group == group ? at : count;
}

/* The chunk in from..to in which the first posting of the hash would lie. */
static uint32_t
chunk_of(const struct kb_run *run, uint32_t from, uint32_t to, uint32_t hash)
{
    uint32_t at = not_below(run->fences, sizeof *run->fences, from, to, hash);
    return at > from ? at - 1 : from; /* it may begin at the end of the chunk before */
}

static uint32_t
first_in(const struct chunk *chunk, uint32_t hash)
{
    return chunk->count ? not_below(&chunk->at->hash, sizeof *chunk->at, 0, chunk->count, hash) : 0;
}

kabar_status
kb_run_find(struct kb_chunks *chunks, const struct kb_run *run, uint64_t key, uint32_t *pages,
            uint32_t most, uint32_t *found, struct kb_error *err)
{
    uint32_t hash = (uint32_t)key, group = group_of(run, (uint32_t)(key >> 32));
    const struct chunk *chunk;
    if (group == run->group_count || !filter_may_hold(run, key))
        return KABAR_OK;
    uint32_t end = group + 1 < run->group_count ? run->groups[group + 1].first : run->chunks;
    for (uint32_t c = chunk_of(run, run->groups[group].first, end, hash);
         c < end && run->fences[c] <= hash && *found < most; c++) {
        kabar_status status = get_chunk(chunks, run, c, &chunk, err);
        if (status != KABAR_OK)
            return status;
        for (uint32_t i = first_in(chunk, hash);
             i < chunk->count && chunk->at[i].hash == hash && *found < most; i++)
            pages[(*found)++] = chunk->at[i].page;
    }
    return KABAR_OK;
}
