/* A sketch as bytes: "KS", version, then numbers in little endian. */
#include "base/arena.h"
#include "base/little.h"
#include "fold/fold.h"

#include "base/banned.h"

enum { VERSION = 5, LARGEST = 1 << 20 };

static void
put(struct kb_buf *out, uint64_t value, unsigned bytes)
{
    char little[8];
    kb_little_put(little, value, bytes);
    kb_buf_add(out, little, bytes);
}

static void
put_numbers(struct kb_buf *out, const uint32_t *at, uint32_t count)
{
    put(out, count, 4);
    for (uint32_t i = 0; i < count; i++)
        put(out, at[i], 4);
}

void
kb_sketch_write(const struct kb_sketch *s, struct kb_buf *out)
{
    kb_buf_z(out, "KS");
    put(out, VERSION, 1);
    put(out, s->precision, 1);
    put(out, (uint64_t)s->when, 8);
    put(out, (uint64_t)s->about, 8);
    put(out, s->content, 8);
    put(out, s->words, 8);
    put(out, s->length, 4);
    put(out, s->level, 1);
    put(out, s->outlet.whole, 8);
    put(out, s->outlet.label, 8);
    put(out, s->id.len, 4);
    kb_buf_str(out, s->id);
    put(out, s->credit_count, 4);
    for (uint32_t i = 0; i < s->credit_count; i++) {
        put(out, s->credits[i].whole, 8);
        put(out, s->credits[i].label, 8);
    }
    put_numbers(out, s->shingles, s->shingle_count);
    put_numbers(out, s->lead, s->lead_count);
    put_numbers(out, s->keys, s->key_count);
    put_numbers(out, s->numbers, s->number_count);
    put_numbers(out, s->closing, s->closing_count);
    put_numbers(out, s->title, s->title_count);
    put(out, s->term_count, 4);
    for (uint32_t i = 0; i < s->term_count; i++) {
        put(out, s->terms[i].hash, 4);
        put(out, s->terms[i].weight, 1);
        put(out, s->terms[i].proper, 1);
    }
}

struct source {
    struct kb_str bytes;
    size_t at;
    bool failed;
};

static uint64_t
get(struct source *from, unsigned bytes)
{
    uint64_t value = 0;
    if (from->bytes.len - from->at < bytes) {
        from->failed = true;
        return 0;
    }
    for (unsigned i = 0; i < bytes; i++)
        value |= (uint64_t)(unsigned char)from->bytes.ptr[from->at++] << (8 * i);
    return value;
}

/* A count of things of `size` bytes that are all there; else 0 and failure. */
static uint32_t
get_count(struct source *from, size_t size)
{
    uint64_t count = get(from, 4);
    if (count > LARGEST || count * size > from->bytes.len - from->at)
        from->failed = true;
    return from->failed ? 0 : (uint32_t)count;
}

static uint32_t *
get_numbers(struct kb_arena *arena, struct source *from, uint32_t *count)
{
    *count = get_count(from, 4);
    uint32_t *at = kb_arena_array(arena, *count + (size_t)1, sizeof *at);
    for (uint32_t i = 0; i < *count; i++)
        at[i] = (uint32_t)get(from, 4);
    return at;
}

static void
get_lists(struct kb_arena *arena, struct source *from, struct kb_sketch *s)
{
    s->credit_count = get_count(from, 16);
    s->credits = kb_arena_array(arena, s->credit_count + (size_t)1, sizeof *s->credits);
    for (uint32_t i = 0; i < s->credit_count; i++) {
        s->credits[i].whole = get(from, 8);
        s->credits[i].label = get(from, 8);
    }
    s->shingles = get_numbers(arena, from, &s->shingle_count);
    s->lead = get_numbers(arena, from, &s->lead_count);
    s->keys = get_numbers(arena, from, &s->key_count);
    s->numbers = get_numbers(arena, from, &s->number_count);
    s->closing = get_numbers(arena, from, &s->closing_count);
    s->title = get_numbers(arena, from, &s->title_count);
    s->term_count = get_count(from, 6);
    s->terms = kb_arena_array(arena, s->term_count + (size_t)1, sizeof *s->terms);
    for (uint32_t i = 0; i < s->term_count; i++) {
        s->terms[i].hash = (uint32_t)get(from, 4);
        s->terms[i].weight = (uint8_t)get(from, 1);
        s->terms[i].proper = (uint8_t)get(from, 1);
    }
}

bool
kb_sketch_read(struct kb_arena *arena, struct kb_str bytes, struct kb_sketch *s)
{
    struct source from = { bytes, 3, false };
    memset(s, 0, sizeof *s);
    if (bytes.len < 3 || memcmp(bytes.ptr, "KS", 2) != 0 || bytes.ptr[2] != VERSION)
        return false;
    s->precision = (uint8_t)get(&from, 1);
    s->when = (int64_t)get(&from, 8);
    s->about = (int64_t)get(&from, 8);
    s->content = get(&from, 8);
    s->words = get(&from, 8);
    s->length = (uint32_t)get(&from, 4);
    s->level = (uint8_t)get(&from, 1) & 31;
    s->outlet.whole = get(&from, 8);
    s->outlet.label = get(&from, 8);
    uint32_t id_len = get_count(&from, 1);
    s->id = kb_arena_copy(arena, kb_str_sub(bytes, from.at, from.at + id_len));
    from.at += id_len;
    get_lists(arena, &from, s);
    return !from.failed && from.at == bytes.len;
}
