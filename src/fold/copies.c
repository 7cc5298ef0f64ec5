/* Copies of one text: pages that share a key are candidates, and a pair counts only when the two
 * sketches themselves agree. */
#include "base/hash.h"
#include "fold/fold.h"
#include "fold/union.h"

#include "base/banned.h"

enum {
    CROWD = 48, /* pages of a key that are tried each with each */
    NEIGHBOURS = 6,
    SLICE = 1 << 17, /* postings that are sorted at a time, about */
    MOST_SLICES = 1024,
    UNLIKE = 1 << 18, /* pairs remembered as no copies */
    DIGIT = 11,       /* bits by which postings are sorted */
};

struct posting {
    uint32_t key, rank; /* rank: place in the canonical order */
};

struct heap {
    const struct kb_sketch *pages;
    const uint32_t *order;
    uint32_t count, slices; /* slices: a power of two */
    uint32_t *up;           /* by rank: the families so far */
    uint64_t *unlike;       /* pairs that were looked at, where their hash says; 0: none */
};

/* ---- postings, a slice of all keys at a time ---------------------------------------------------
 */

/* Keys are the least of their windows: their low bits alone are evenly spread. */
static uint32_t
slice_of(const struct heap *heap, uint32_t key)
{
    return key & (heap->slices - 1);
}

static uint32_t
largest_slice(const struct heap *heap)
{
    uint32_t lens[MOST_SLICES] = { 0 }, most = 0;
    for (uint32_t i = 0; i < heap->count; i++) {
        uint32_t len;
        const uint32_t *keys = kb_sketch_keys(&heap->pages[i], &len);
        for (uint32_t k = 0; k < len; k++)
            lens[slice_of(heap, keys[k])]++;
    }
    for (uint32_t i = 0; i < heap->slices; i++)
        most = lens[i] > most ? lens[i] : most;
    return most;
}

/* By rank, and so by key within each. */
static uint32_t
gather(const struct heap *heap, uint32_t slice, struct posting *out)
{
    uint32_t n = 0;
    for (uint32_t rank = 0; rank < heap->count; rank++) {
        uint32_t len;
        const uint32_t *keys = kb_sketch_keys(&heap->pages[heap->order[rank]], &len);
        for (uint32_t i = 0; i < len; i++)
            if (slice_of(heap, keys[i]) == slice)
                out[n++] = (struct posting){ keys[i], rank };
    }
    return n;
}

/* One digit of a radix sort, lowest first; equal digits keep their order. */
static void
sort_digit(const struct posting *in, struct posting *out, uint32_t len, unsigned shift)
{
    uint32_t starts[(1 << DIGIT) + 1] = { 0 }, mask = (1 << DIGIT) - 1;
    for (uint32_t i = 0; i < len; i++)
        starts[(in[i].key >> shift & mask) + 1]++;
    for (uint32_t d = 1; d <= mask; d++)
        starts[d] += starts[d - 1];
    for (uint32_t i = 0; i < len; i++)
        out[starts[in[i].key >> shift & mask]++] = in[i];
}

/* By key, then by rank; gives where the result lies. */
static const struct posting *
sort_postings(struct posting *at, struct posting *other, uint32_t len)
{
    sort_digit(at, other, len, 0);
    sort_digit(other, at, len, DIGIT);
    sort_digit(at, other, len, 2 * DIGIT);
    return other;
}

/* ---- pairs -------------------------------------------------------------------------------------
 */

/* Pairs already known to be together, or not, are not measured again: the families stay the same.
 */
static void
try_pair(struct heap *heap, uint32_t a, uint32_t b)
{
    uint64_t pair = (uint64_t)a << 32 | b; /* a < b: never 0 */
    if (kb_union_root(heap->up, a) == kb_union_root(heap->up, b))
        return;
    uint64_t *seen = &heap->unlike[kb_hash_mix(pair) % UNLIKE];
    if (*seen == pair)
        return;
    if (kb_sketch_are_copies(&heap->pages[heap->order[a]], &heap->pages[heap->order[b]]))
        kb_union_join(heap->up, a, b);
    else
        *seen = pair;
}

static uint32_t
longest_of(const struct heap *heap, const struct posting *at, uint32_t count)
{
    uint32_t longest = at[0].rank;
    for (uint32_t i = 1; i < count; i++)
        if (heap->pages[heap->order[at[i].rank]].length > heap->pages[heap->order[longest]].length)
            longest = at[i].rank;
    return longest;
}

/* A crowd is furniture or a text that very many took: neighbours are tried, and each with the
 * longest, of which the others may be parts. */
static void
try_crowd(struct heap *heap, const struct posting *at, uint32_t count)
{
    uint32_t longest = longest_of(heap, at, count);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t rank = at[i].rank;
        if (rank != longest)
            try_pair(heap, rank < longest ? rank : longest, rank < longest ? longest : rank);
        for (uint32_t j = i + 1; j < count && j <= i + NEIGHBOURS; j++)
            try_pair(heap, rank, at[j].rank);
    }
}

static void
try_pages_of_key(struct heap *heap, const struct posting *at, uint32_t count)
{
    if (count > CROWD) {
        try_crowd(heap, at, count);
        return;
    }
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = i + 1; j < count; j++)
            try_pair(heap, at[i].rank, at[j].rank);
}

static void
join_slice(struct heap *heap, const struct posting *at, uint32_t len)
{
    for (uint32_t i = 0, end; i < len; i = end) {
        for (end = i + 1; end < len && at[end].key == at[i].key;)
            end++;
        try_pages_of_key(heap, at + i, end - i);
    }
}

static uint32_t
slices_for(const struct heap *heap)
{
    uint64_t sum = 0;
    uint32_t slices = 1;
    for (uint32_t i = 0; i < heap->count; i++)
        sum += heap->pages[i].key_count;
    while (slices < MOST_SLICES && sum / slices > SLICE)
        slices *= 2;
    return slices;
}

void
kb_fold_copies(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
               const uint32_t *order, struct kb_folded *folded)
{
    struct heap heap = { pages,
                         order,
                         count,
                         1,
                         kb_arena_array(arena, count, sizeof(uint32_t)),
                         kb_arena_array(arena, UNLIKE, sizeof(uint64_t)) };
    heap.slices = slices_for(&heap);
    uint32_t most = largest_slice(&heap);
    struct posting *at = kb_arena_array(arena, most, sizeof *at);
    struct posting *other = kb_arena_array(arena, most, sizeof *other);
    for (uint32_t i = 0; i < count; i++)
        heap.up[i] = i;
    for (uint32_t slice = 0; slice < heap.slices; slice++) {
        uint32_t n = gather(&heap, slice, at);
        join_slice(&heap, sort_postings(at, other, n), n);
    }
    for (uint32_t rank = 0; rank < count; rank++)
        folded[order[rank]].copies = order[kb_union_root(heap.up, rank)];
}
