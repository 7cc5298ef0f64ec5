#include "fold/pairs.h"

#include <stdlib.h>

#include "base/banned.h"

struct posting {
    uint32_t key, page;
};

static int
by_posting(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    if (x->key != y->key)
        return x->key > y->key ? 1 : -1;
    return (x->page > y->page) - (x->page < y->page);
}

static int
by_number(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

static struct posting *
make_index(struct kb_arena *arena, const struct kb_story_page *pages, uint32_t count,
           const uint32_t *family, uint32_t *len)
{
    struct posting *index = kb_arena_array(arena, (size_t)count * KB_STORY_KEYS + 1, sizeof *index);
    *len = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < pages[i].key_count && family[i] == i; k++)
            index[(*len)++] = (struct posting){ pages[i].keys[k], i };
    qsort(index, *len, sizeof *index, by_posting);
    return index;
}

struct kb_story_pair *
kb_story_pairs(struct kb_arena *arena, const struct kb_story_page *pages, uint32_t count,
               const uint32_t *family, uint32_t *found)
{
    KB_VEC(uint64_t) met = { NULL, 0, 0 };
    KB_VEC(struct kb_story_pair) pairs = { NULL, 0, 0 };
    uint32_t len;
    const struct posting *index = make_index(arena, pages, count, family, &len);
    for (uint32_t i = 0, end; i < len; i = end) {
        for (end = i + 1; end < len && index[end].key == index[i].key;)
            end++;
        for (uint32_t a = i; a < end && end - i <= KB_STORY_CROWD; a++)
            for (uint32_t b = a + 1; b < end; b++)
                *KB_PUSH(arena, &met) = (uint64_t)index[a].page << 32 | index[b].page;
    }
    if (met.len)
        qsort(met.at, met.len, sizeof *met.at, by_number);
    for (uint32_t i = 0; i < met.len; i++) {
        uint32_t a = (uint32_t)(met.at[i] >> 32), b = (uint32_t)met.at[i];
        double score = i && met.at[i] == met.at[i - 1] ? 0 : kb_story_score(&pages[a], &pages[b]);
        if (score >= KB_STORY_PAIR)
            *KB_PUSH(arena, &pairs) = (struct kb_story_pair){ a, b, (float)score };
    }
    *found = pairs.len;
    return pairs.at;
}
