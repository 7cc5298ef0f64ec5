#include "read/warc_seen.h"

#include "base/hash.h"
#include "base/heap.h"
#include "base/limits.h"

#include "base/banned.h"

enum { FIRST_CAP = 1024, MOST_NAMES = 1 << 20 };

void
kb_warc_seen_init(struct kb_warc_seen *seen)
{
    *seen = (struct kb_warc_seen){ 0 };
    kb_buf_init(&seen->names, 0);
}

void
kb_warc_seen_free(struct kb_warc_seen *seen)
{
    kb_heap_free(seen->rows);
    kb_buf_free(&seen->names);
    kb_warc_seen_init(seen);
}

uint32_t
kb_warc_seen_open(struct kb_warc_seen *seen, const char *name)
{
    if (2 * seen->count > KB_MAX_WARC_SEEN || seen->names.len > MOST_NAMES || seen->names.failed)
        kb_warc_seen_free(seen);
    uint32_t file = (uint32_t)seen->names.len;
    kb_buf_z(&seen->names, name);
    kb_buf_char(&seen->names, 0);
    return file;
}

const char *
kb_warc_seen_name(const struct kb_warc_seen *seen, uint32_t file)
{
    return seen->names.ptr + file;
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
    struct kb_warc_seen wide = *seen;
    wide.cap = seen->cap ? 2 * seen->cap : FIRST_CAP;
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
kb_warc_seen_put(struct kb_warc_seen *seen, struct kb_str key, struct kb_warc_place place)
{
    if (!key.len || (2 * seen->count >= seen->cap && !widen(seen)))
        return;
    struct kb_warc_seen_row *row = row_of(seen, hash_of(key));
    seen->count += !row->hash;
    *row = (struct kb_warc_seen_row){ hash_of(key), place };
}

const struct kb_warc_place *
kb_warc_seen_get(const struct kb_warc_seen *seen, struct kb_str key)
{
    if (!key.len || !seen->cap)
        return NULL;
    const struct kb_warc_seen_row *row = row_of(seen, hash_of(key));
    return row->hash ? &row->place : NULL;
}
