#include "read/warc_seen.h"

#include "base/hash.h"
#include "base/heap.h"
#include "base/limits.h"

#include "base/banned.h"

enum { FIRST_CAP = 1024 };

void
kb_warc_seen_free(struct kb_warc_seen *seen)
{
    kb_heap_free(seen->rows);
    *seen = (struct kb_warc_seen){ 0 };
}

static uint64_t
hash_of(struct kb_str key)
{
    uint64_t hash = kb_hash_bytes(key.ptr, key.len, 0x77617263);
    return hash ? hash : 1;
}

static struct kb_warc_seen_row *
row_of(const struct kb_warc_seen *seen, uint64_t hash)
{
    size_t i = (size_t)hash & (seen->cap - 1);
    while (seen->rows[i].hash && seen->rows[i].hash != hash)
        i = (i + 1) & (seen->cap - 1);
    return &seen->rows[i];
}

static bool
widen(struct kb_warc_seen *seen)
{
    struct kb_warc_seen wide = { .count = seen->count,
                                 .cap = seen->cap ? 2 * seen->cap : FIRST_CAP };
    if (seen->count >= KB_MAX_WARC_SEEN)
        return false;
    wide.rows = kb_heap_zero(wide.cap * sizeof *wide.rows);
    if (!wide.rows)
        return false;
    for (size_t i = 0; i < seen->cap; i++)
        if (seen->rows[i].hash)
            *row_of(&wide, seen->rows[i].hash) = seen->rows[i];
    kb_heap_free(seen->rows);
    *seen = wide;
    return true;
}

void
kb_warc_seen_put(struct kb_warc_seen *seen, struct kb_str key, uint64_t at)
{
    if (!key.len || (2 * seen->count >= seen->cap && !widen(seen)))
        return;
    struct kb_warc_seen_row *row = row_of(seen, hash_of(key));
    seen->count += !row->hash;
    *row = (struct kb_warc_seen_row){ hash_of(key), at };
}

uint64_t
kb_warc_seen_get(const struct kb_warc_seen *seen, struct kb_str key)
{
    if (!key.len || !seen->cap)
        return KB_WARC_NOT_SEEN;
    const struct kb_warc_seen_row *row = row_of(seen, hash_of(key));
    return row->hash ? row->at : KB_WARC_NOT_SEEN;
}
