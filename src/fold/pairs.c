#include "fold/pairs.h"

#include <stdlib.h>

#include "base/order.h"

#include "base/banned.h"

enum { NEAR = 8 }; /* pages before and behind that a key of a crowd finds, in order of time */

struct posting {
    uint32_t key, page;
    int64_t about;
};

static int
by_posting(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    if (x->key != y->key)
        return x->key > y->key ? 1 : -1;
    if (x->about != y->about)
        return x->about > y->about ? 1 : -1;
    return (x->page > y->page) - (x->page < y->page);
}

static struct posting *
make_index(struct kb_arena *arena, const struct kb_story_page *pages, uint32_t count,
           const uint32_t *family, uint32_t *len)
{
    struct posting *index = kb_arena_array(arena, (size_t)count * KB_STORY_KEYS + 1, sizeof *index);
    *len = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < pages[i].key_count && family[i] == i; k++)
            index[(*len)++] = (struct posting){ pages[i].keys[k], i, pages[i].about };
    qsort(index, *len, sizeof *index, by_posting);
    return index;
}

typedef KB_VEC(uint64_t) pair_list;

/* Postings of one key, by time; those without a time come first and meet all. A key that many pages
 * share within the window says little, so there a page meets only those next to it: enough for what
 * belongs together to hang together. */
static void
meet(struct kb_arena *arena, const struct posting *at, uint32_t count, pair_list *met)
{
    uint32_t from = 0, to = 0;
    for (uint32_t a = 0; a < count; a++) {
        while (from < a && at[a].about - at[from].about > KB_STORY_WINDOW)
            from++;
        while (to < count && (!at[a].about || at[to].about - at[a].about <= KB_STORY_WINDOW))
            to++;
        uint32_t end = to - from > KB_STORY_CROWD && to - a > NEAR + 1 ? a + NEAR + 1 : to;
        for (uint32_t b = a + 1; b < end; b++) {
            uint32_t x = at[a].page, y = at[b].page;
            *KB_PUSH(arena, met) = x < y ? (uint64_t)x << 32 | y : (uint64_t)y << 32 | x;
        }
    }
}

struct kb_story_pair *
kb_story_pairs(struct kb_arena *arena, const struct kb_story_page *pages, uint32_t count,
               const uint32_t *family, uint32_t *found)
{
    pair_list met = { NULL, 0, 0 };
    KB_VEC(struct kb_story_pair) pairs = { NULL, 0, 0 };
    uint32_t len;
    const struct posting *index = make_index(arena, pages, count, family, &len);
    for (uint32_t i = 0, end; i < len; i = end) {
        for (end = i + 1; end < len && index[end].key == index[i].key;)
            end++;
        meet(arena, index + i, end - i, &met);
    }
    if (met.len)
        qsort(met.at, met.len, sizeof *met.at, kb_order_u64);
    for (uint32_t i = 0; i < met.len; i++) {
        uint32_t a = (uint32_t)(met.at[i] >> 32), b = (uint32_t)met.at[i];
        double score = i && met.at[i] == met.at[i - 1] ? 0 : kb_story_score(&pages[a], &pages[b]);
        if (score >= KB_STORY_PAIR)
            *KB_PUSH(arena, &pairs) = (struct kb_story_pair){ a, b, (float)score };
    }
    *found = pairs.len;
    return pairs.at;
}
