/* What a page is compared by: weighted words and names (tf-idf, cosine; G. Salton and C. Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988), idf from a table of our own. */
#include "fold/story.h"

#include <math.h>
#include <stdlib.h>

#include "base/banned.h"

enum { KEPT = 80 /* terms of a page that count */ };

static int
by_hash(const void *a, const void *b)
{
    const struct kb_story_term *x = a, *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

static int
by_weight(const void *a, const void *b)
{
    const struct kb_story_term *x = a, *y = b;
    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    return by_hash(a, b);
}

static double
rarity(const struct kb_fold_term *term)
{
    return log(term->proper ? 300.0 : 20.0);
}

/* The heaviest terms, heaviest first. */
static uint32_t
weigh(const struct kb_sketch *sketch, struct kb_story_term *terms)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < sketch->term_count; i++) {
        const struct kb_fold_term *t = &sketch->terms[i];
        double rare = rarity(t);
        if (rare > 0)
            terms[n++] =
                (struct kb_story_term){ t->hash,
                                        (float)((1 + log(t->weight ? t->weight : 1)) * rare) };
    }
    if (n)
        qsort(terms, n, sizeof *terms, by_weight);
    return n < KEPT ? n : KEPT;
}

void
kb_story_page(struct kb_arena *arena, const struct kb_sketch *sketch, struct kb_story_page *page)
{
    double square = 0;
    memset(page, 0, sizeof *page);
    page->terms = kb_arena_array(arena, sketch->term_count + (size_t)1, sizeof *page->terms);
    page->len = weigh(sketch, page->terms);
    page->about = sketch->about;
    for (uint32_t i = 0; i < page->len; i++) {
        if (i < KB_STORY_KEYS)
            page->keys[page->key_count++] = page->terms[i].hash;
        square += (double)page->terms[i].weight * page->terms[i].weight;
    }
    for (uint32_t i = 0; i < page->len; i++)
        page->terms[i].weight = (float)(page->terms[i].weight / sqrt(square));
    if (page->len)
        qsort(page->terms, page->len, sizeof *page->terms, by_hash);
}

double
kb_story_score(const struct kb_story_page *a, const struct kb_story_page *b)
{
    double sum = 0;
    uint32_t i = 0, j = 0;
    int64_t gap = a->about > b->about ? a->about - b->about : b->about - a->about;
    if (a->about && b->about && gap > KB_STORY_WINDOW)
        return 0;
    while (i < a->len && j < b->len) {
        uint32_t x = a->terms[i].hash, y = b->terms[j].hash;
        if (x == y)
            sum += (double)a->terms[i].weight * b->terms[j].weight;
        i += x <= y;
        j += y <= x;
    }
    return sum;
}
