#include "right.h"

#include <math.h>

#include "base/hash.h"

#include "base/banned.h"

enum { PIECE = 4 };

static size_t
next_word(struct kb_str s, size_t at, size_t *begin)
{
    while (at < s.len
           && !((s.ptr[at] >= 'a' && s.ptr[at] <= 'z') || (s.ptr[at] >= 'A' && s.ptr[at] <= 'Z')
                || (s.ptr[at] >= '0' && s.ptr[at] <= '9') || (s.ptr[at] & 0x80)))
        at++;
    *begin = at;
    while (at < s.len
           && ((s.ptr[at] >= 'a' && s.ptr[at] <= 'z') || (s.ptr[at] >= 'A' && s.ptr[at] <= 'Z')
               || (s.ptr[at] >= '0' && s.ptr[at] <= '9') || (s.ptr[at] & 0x80)))
        at++;
    return at;
}

/* Hashes of the words of s, at most `cap`. */
static uint32_t
hash_words(struct kb_str s, uint64_t *words, uint32_t cap)
{
    uint32_t count = 0;
    for (size_t at = 0, begin; count < cap;) {
        at = next_word(s, at, &begin);
        if (at == begin)
            break;
        words[count++] = kb_hash_bytes(s.ptr + begin, at - begin, 2);
    }
    return count;
}

static uint64_t
piece_at(const uint64_t *words, uint32_t count)
{
    uint64_t key = count;
    for (uint32_t i = 0; i < count; i++)
        key = kb_hash_pair(key, words[i]);
    return key;
}

static void
put(struct kb_arena *arena, struct kb_map *map, uint64_t key)
{
    kb_map_put_copy(arena, map, (struct kb_str){ (const char *)&key, sizeof key }, 1);
}

static bool
has(const struct kb_map *map, uint64_t key)
{
    return kb_map_get(map, (struct kb_str){ (const char *)&key, sizeof key }) != KB_MAP_NONE;
}

void
kb_right_learn(struct kb_arena *arena, struct kb_str text, struct kb_right *right)
{
    uint64_t *words = kb_arena_array(arena, text.len / 2 + 2, sizeof *words);
    uint32_t count = hash_words(text, words, (uint32_t)(text.len / 2 + 2));
    struct kb_str line;
    *right = (struct kb_right){ .words = count };
    for (uint32_t i = 0; i + PIECE <= count; i++)
        put(arena, &right->pieces, piece_at(words + i, PIECE));
    while (kb_str_next(&text, '\n', &line)) {
        uint64_t few[PIECE];
        uint32_t n = hash_words(line, few, PIECE);
        if (n && n < PIECE)
            put(arena, &right->lines, piece_at(few, n));
    }
}

struct kb_stream
kb_stream_make(struct kb_arena *arena, size_t bytes, uint32_t blocks)
{
    uint32_t room = (uint32_t)(bytes / 2 + blocks + 2);
    return (struct kb_stream){ .words = kb_arena_array(arena, room, sizeof(uint64_t)),
                               .begins =
                                   kb_arena_array(arena, blocks + (size_t)1, sizeof(uint32_t)),
                               .room = room };
}

void
kb_stream_add(struct kb_stream *s, struct kb_str block)
{
    s->count += hash_words(block, s->words + s->count, s->room - s->count);
    s->begins[++s->blocks] = s->count;
}

static bool
is_right(const struct kb_right *right, const struct kb_stream *s, uint32_t begin, uint32_t end)
{
    if (has(&right->lines, piece_at(s->words + begin, end - begin)))
        return true;
    for (uint32_t i = end < PIECE ? 0 : end - PIECE; i <= begin && i + PIECE <= s->count; i++)
        if (has(&right->pieces, piece_at(s->words + i, PIECE)))
            return true;
    return false;
}

uint32_t
kb_right_hits(const struct kb_right *right, const struct kb_stream *s, uint32_t block)
{
    uint32_t begin = s->begins[block], end = s->begins[block + 1], words = end - begin, hits = 0;
    if (words < PIECE)
        return words && is_right(right, s, begin, end) ? words : 0;
    for (uint32_t i = begin; i + PIECE <= end; i++)
        hits += has(&right->pieces, piece_at(s->words + i, PIECE));
    return hits * words / (words - PIECE + 1);
}

void
kb_right_score(const struct kb_right *right, const struct kb_stream *s, const bool *keep,
               double *precision, double *recall)
{
    uint64_t last[PIECE];
    uint32_t count = 0, hits = 0, told = 0;
    for (uint32_t block = 0; block < s->blocks; block++)
        for (uint32_t i = s->begins[block]; keep[block] && i < s->begins[block + 1]; i++) {
            memmove(last, last + 1, sizeof last - sizeof *last);
            last[PIECE - 1] = s->words[i];
            if (++count < PIECE)
                continue;
            told++;
            hits += has(&right->pieces, piece_at(last, PIECE));
        }
    double all = right->words >= PIECE ? right->words - PIECE + 1 : 0;
    *precision = told ? (double)hits / told : -1;
    *recall = all > 0 ? fmin(1, hits / all) : 1;
}
