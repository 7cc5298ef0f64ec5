/* Copies of one text: pages that share a key are candidates, and a pair counts only when the two
 * sketches themselves agree. */
#include <stdlib.h>

#include "fold/fold.h"
#include "fold/union.h"

#include "base/banned.h"

enum {
    CROWD = 48, /* a key of more pages links only neighbours in canonical order */
    NEIGHBOURS = 6,
};

struct posting {
    uint32_t key, rank; /* rank: place in the canonical order */
};

static int
by_key(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    if (x->key != y->key)
        return x->key > y->key ? 1 : -1;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

typedef KB_VEC(struct posting) posting_list;
typedef KB_VEC(uint64_t) pair_list;

static void
index_pages(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
            const uint32_t *order, posting_list *index)
{
    for (uint32_t rank = 0; rank < count; rank++) {
        uint32_t len;
        const uint32_t *keys = kb_sketch_keys(&pages[order[rank]], &len);
        for (uint32_t i = 0; i < len; i++)
            *KB_PUSH(arena, index) = (struct posting){ keys[i], rank };
    }
    if (index->len)
        qsort(index->at, index->len, sizeof *index->at, by_key);
}

static void
pair_up(struct kb_arena *arena, const struct posting *at, uint32_t count, pair_list *pairs)
{
    uint32_t reach = count > CROWD ? NEIGHBOURS : count;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = i + 1; j < count && j <= i + reach; j++)
            *KB_PUSH(arena, pairs) = (uint64_t)at[i].rank << 32 | at[j].rank;
}

static int
by_pair(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

/* Pairs already known to be together are not measured again: the components stay the same. */
static void
join_pairs(const struct kb_sketch *pages, const uint32_t *order, const pair_list *pairs,
           uint32_t *up)
{
    for (uint32_t i = 0; i < pairs->len; i++) {
        if (i && pairs->at[i] == pairs->at[i - 1])
            continue;
        uint32_t a = (uint32_t)(pairs->at[i] >> 32), b = (uint32_t)pairs->at[i];
        if (kb_union_root(up, a) != kb_union_root(up, b)
            && kb_sketch_are_copies(&pages[order[a]], &pages[order[b]]))
            kb_union_join(up, a, b);
    }
}

void
kb_fold_copies(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
               const uint32_t *order, struct kb_folded *folded)
{
    posting_list index = { NULL, 0, 0 };
    pair_list pairs = { NULL, 0, 0 };
    uint32_t *up = kb_arena_array(arena, count, sizeof *up);
    for (uint32_t i = 0; i < count; i++)
        up[i] = i;
    index_pages(arena, pages, count, order, &index);
    for (uint32_t i = 0, end; i < index.len; i = end) {
        for (end = i + 1; end < index.len && index.at[end].key == index.at[i].key;)
            end++;
        pair_up(arena, index.at + i, end - i, &pairs);
    }
    if (pairs.len)
        qsort(pairs.at, pairs.len, sizeof *pairs.at, by_pair);
    join_pairs(pages, order, &pairs, up);
    for (uint32_t rank = 0; rank < count; rank++)
        folded[order[rank]].copies = order[kb_union_root(up, rank)];
}
