/* Shingles of words, sampled by value: A. Broder, "On the resemblance and containment of
 * documents", 1997. Keys by winnowing: S. Schleimer, D. Wilkerson, A. Aiken, "Winnowing: local
 * algorithms for document fingerprinting", 2003. */
#include "fold/shingles.h"

#include "base/hash.h"
#include "base/order.h"

#include "base/banned.h"

enum {
    SHINGLE = 5,
    LEAD = 40,    /* shingles of the first words, kept apart and whole */
    SAMPLE = 160, /* shingles kept of a page, at most */
    NUMBERS = KB_SKETCH_NUMBERS,
    FEW_NUMBERS = 5,
    WINDOW = KB_SKETCH_RUN - SHINGLE + 1,
    WIDE_WINDOW = 4 * WINDOW,
    KEYS_A_BREADTH = 8,
    LONG_BREADTH = 5, /* of pages that reach well behind KB_SKETCH_DENSE words */
};

uint32_t *
kb_numbers_copy(struct kb_arena *arena, const uint32_t *at, uint32_t len)
{
    uint32_t *copy = kb_arena_array(arena, len, sizeof *copy);
    if (len)
        memcpy(copy, at, len * sizeof *at);
    return copy;
}

/* In the order of the text; a page of fewer words than a shingle has one of all its words. A sum of
 * powers moves on by one word with two products; mixing spreads it. */
static uint32_t
hash_runs(const struct kb_fold_word *words, uint32_t count, uint32_t *out)
{
    const uint64_t base = 0x9e3779b97f4a7c15u, last = base * base * base * base * base;
    uint64_t sum = 0;
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        sum = sum * base + words[i].hash;
        if (i >= SHINGLE)
            sum -= last * words[i - SHINGLE].hash;
        if (i + 1 >= SHINGLE || i + 1 == count)
            out[n++] = (uint32_t)(kb_hash_mix(sum) >> 32);
    }
    return n;
}

static uint64_t
hash_all(const struct kb_fold_word *words, uint32_t count)
{
    uint64_t h = count;
    for (uint32_t i = 0; i < count; i++)
        h = (h ^ words[i].hash) * 0x9e3779b97f4a7c15u;
    return kb_hash_mix(h);
}

/* Where the least of at[from..to) stands, the last one of equals. */
static uint32_t
least(const uint32_t *at, uint32_t from, uint32_t to)
{
    uint32_t best = from;
    for (uint32_t i = from + 1; i < to; i++)
        if (at[i] <= at[best])
            best = i;
    return best;
}

/* The least of each window, each place once. What is least in a wide window is so in every narrow
 * one that holds it: keys of wide windows are among those of narrow ones. */
static uint32_t
choose_keys(const uint32_t *runs, uint32_t count, uint32_t *keys)
{
    uint32_t n = 0, chosen = UINT32_MAX;
    for (uint32_t end = count < WINDOW ? count : WINDOW; end && end <= count; end++) {
        uint32_t width = end > KB_SKETCH_DENSE ? WIDE_WINDOW : WINDOW;
        uint32_t from = end > width ? end - width : 0, at = chosen;
        if (chosen == UINT32_MAX || chosen < from)
            at = least(runs, from, end);
        else if (runs[end - 1] <= runs[chosen])
            at = end - 1;
        if (at != chosen && n < KB_SKETCH_MOST_KEYS - 2)
            keys[n++] = runs[chosen = at];
    }
    return kb_settle_u32(keys, n);
}

/* Drops what is not sampled, at the lowest level at which few enough are left. */
static uint32_t
sample(uint32_t *at, uint32_t len, uint8_t *level)
{
    for (*level = 0; len > SAMPLE && *level < 31;) {
        uint32_t mask = ((uint32_t)2 << (*level)++) - 1, n = 0;
        for (uint32_t i = 0; i < len; i++)
            if ((at[i] & mask) == 0)
                at[n++] = at[i];
        len = n;
    }
    return len;
}

static uint32_t
find_numbers(const struct kb_fold_word *words, uint32_t count, uint32_t *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++)
        if (words[i].number)
            out[n++] = (uint32_t)(words[i].hash >> 32);
    return kb_settle_u32(out, n);
}

static uint32_t
hash_three(const uint32_t *at)
{
    return (uint32_t)(kb_hash_pair(kb_hash_pair(at[0], at[1]), at[2]) >> 32);
}

/* Two more keys by which texts meet that tell the same in other words: the figures of lowest and of
 * highest hash, three each. */
static uint32_t
add_number_keys(const uint32_t *numbers, uint32_t count, uint32_t *keys, uint32_t len)
{
    if (count < FEW_NUMBERS)
        return len;
    keys[len++] = hash_three(numbers);
    keys[len++] = hash_three(numbers + count - 3);
    return kb_settle_u32(keys, len);
}

/* Of a page with more figures than are kept the highest are not known any more. */
static uint32_t
number_keys(const struct kb_sketch *sketch, uint32_t *ends)
{
    uint32_t count = add_number_keys(sketch->numbers, sketch->number_count, ends, 0);
    if (sketch->number_count < NUMBERS)
        return count;
    ends[0] = hash_three(sketch->numbers);
    return 1;
}

uint32_t
kb_sketch_breadth(const struct kb_sketch *sketch)
{
    uint32_t ends[2];
    if (sketch->number_count >= NUMBERS)
        return 0;
    uint32_t breadth = (sketch->key_count - number_keys(sketch, ends)) / KEYS_A_BREADTH;
    return breadth < KB_SKETCH_BREADTHS ? breadth : KB_SKETCH_BREADTHS - 1;
}

bool
kb_sketch_is_key_of_figures(const struct kb_sketch *sketch, uint32_t key)
{
    uint32_t ends[2], count = number_keys(sketch, ends);
    for (uint32_t i = 0; i < count; i++)
        if (ends[i] == key)
            return true;
    return false;
}

/* Pages that share a fifth of the shorter text may be copies, and keys are shared as text is: less
 * than one in eight is too few. Where the longer page is so long that keys are rarer behind its
 * front, one in sixteen. */
bool
kb_sketch_share_enough_keys(uint32_t breadth_a, uint32_t breadth_b, uint32_t shared)
{
    uint32_t narrow = breadth_a < breadth_b ? breadth_a : breadth_b;
    uint32_t wide = breadth_a < breadth_b ? breadth_b : breadth_a;
    return shared >= (wide >= LONG_BREADTH ? narrow / 2 : narrow);
}

void
kb_shingles_make(struct kb_arena *arena, const struct kb_fold_word *words, uint32_t count,
                 struct kb_sketch *sketch)
{
    uint32_t runs[KB_FOLD_MAX_WORDS], some[KB_SKETCH_MOST_KEYS], ends[2];
    uint32_t numbers = find_numbers(words, count, runs);
    uint32_t more = add_number_keys(runs, numbers, ends, 0);
    sketch->number_count = numbers < NUMBERS ? numbers : NUMBERS;
    sketch->numbers = kb_numbers_copy(arena, runs, sketch->number_count);
    uint32_t n = hash_runs(words, count, runs);
    sketch->words = count ? hash_all(words, count) : 0;
    sketch->key_count = choose_keys(runs, n, some);
    memcpy(some + sketch->key_count, ends, more * sizeof *ends);
    sketch->key_count = kb_settle_u32(some, sketch->key_count + more);
    sketch->keys = kb_numbers_copy(arena, some, sketch->key_count);
    sketch->lead = kb_numbers_copy(arena, runs, n < LEAD ? n : LEAD);
    sketch->lead_count = kb_settle_u32(sketch->lead, n < LEAD ? n : LEAD);
    sketch->length = n;
    sketch->shingle_count = kb_settle_u32(runs, sample(runs, n, &sketch->level));
    sketch->shingles = kb_numbers_copy(arena, runs, sketch->shingle_count);
}
