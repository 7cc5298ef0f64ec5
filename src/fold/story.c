/* What a page is compared by: weighted words and names (tf-idf, cosine; G. Salton and C. Buckley,
 * "Term-weighting approaches in automatic text retrieval", 1988), rarity from a table of our own.
 */
#include "fold/story.h"

#include <math.h>
#include <stdlib.h>

#include "fold/common.h"
#include "fold/terms.h"

#include "base/banned.h"

enum {
    KEPT = 80,   /* terms of a page that count */
    LITTLE = 12, /* terms, of which fewer say too little */
    LONG = 32,   /* terms of a page that should name somebody */
    ROOM = 512,  /* terms that are weighed without memory of the arena */
    DAY = 86400,
};

static const double PLAIN = 1;   /* what stands in every third page says nothing */
static const double NAMED = 0.4; /* of a page's weight that names, numbers and acts should hold */
static const double WORD = 0.7;  /* a plain word beside a name of the same rarity */

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
rarity(struct kb_str table, const struct kb_fold_term *term)
{
    double rare = kb_common_rarity(table, term->hash);
    if (rare < PLAIN)
        return 0;
    return term->proper ? rare : rare * WORD;
}

/* The heaviest terms, heaviest first. */
static uint32_t
weigh(const struct kb_sketch *sketch, uint32_t without, struct kb_story_term *terms)
{
    struct kb_str table = kb_common_table();
    uint32_t n = 0;
    for (uint32_t i = 0; i < sketch->term_count; i++) {
        const struct kb_fold_term *t = &sketch->terms[i];
        double rare = rarity(table, t);
        float weight = (float)((1 + log(t->weight ? t->weight : 1)) * rare);
        if (rare > 0 && t->hash != without)
            terms[n++] = (struct kb_story_term){ t->hash, weight, t->proper ? weight : 0 };
    }
    if (n)
        qsort(terms, n, sizeof *terms, by_weight);
    return n < KEPT ? n : KEPT;
}

static int
by_term_hash(const void *key, const void *term)
{
    uint32_t x = *(const uint32_t *)key, y = ((const struct kb_fold_term *)term)->hash;
    return (x > y) - (x < y);
}

static const struct kb_fold_term *
find_term(const struct kb_sketch *sketch, uint32_t hash)
{
    return sketch->term_count ? bsearch(&hash, sketch->terms, sketch->term_count,
                                        sizeof *sketch->terms, by_term_hash)
                              : NULL;
}

/* The length of a page whose terms have been chosen. A long one that names hardly anybody or
 * anything (seven ways to wear a shawl) tells of no happening: it is taken for longer than it is,
 * so that it is like nothing much. So is one of a few words, a line under a picture: what little it
 * says is said of many things. */
static double
length_of(const struct kb_story_page *page)
{
    double square = 0, names = 0;
    for (uint32_t i = 0; i < page->len; i++) {
        double w = (double)page->terms[i].weight * page->terms[i].weight;
        square += w;
        names += page->terms[i].name > 0 ? w : 0;
    }
    double enough = NAMED * square, length = sqrt(square);
    if (page->len < LITTLE)
        return page->len ? length * LITTLE / page->len : length;
    return page->len < LONG || names >= enough ? length
                                               : sqrt(square * enough / fmax(names, enough / 4));
}

/* The day by which the page's title is dated, see kb_story_day; it is no term of its own. */
static int32_t
dated_day(const struct kb_sketch *sketch)
{
    int32_t about = (int32_t)(sketch->about / DAY);
    for (int32_t day = about - 1; day <= about + 1 && sketch->about; day++)
        if (find_term(sketch, kb_story_day(day)))
            return day;
    return 0;
}

void
kb_story_page(struct kb_arena *arena, const struct kb_sketch *sketch, struct kb_story_page *page)
{
    struct kb_story_term room[ROOM]; /* the sketch has many more terms than are kept */
    memset(page, 0, sizeof *page);
    page->terms = sketch->term_count <= ROOM
                      ? room
                      : kb_arena_array(arena, sketch->term_count, sizeof *page->terms);
    page->about = sketch->about;
    page->told = sketch->precision > 0;
    page->outlet = sketch->outlet.label ? sketch->outlet.label : sketch->outlet.whole;
    page->day = dated_day(sketch);
    page->len = weigh(sketch, page->day ? kb_story_day(page->day) : 0, page->terms);
    double length = length_of(page);
    for (uint32_t i = 0; i < page->len; i++) {
        if (i < KB_STORY_KEYS)
            page->keys[page->key_count++] = page->terms[i].hash;
        page->terms[i].weight = (float)(page->terms[i].weight / length);
        page->terms[i].name = (float)(page->terms[i].name / length);
    }
    const struct kb_story_term *kept = page->terms;
    page->terms = kb_arena_array(arena, page->len + (size_t)1, sizeof *page->terms);
    if (!page->len)
        return;
    memcpy(page->terms, kept, page->len * sizeof *kept);
    qsort(page->terms, page->len, sizeof *page->terms, by_hash);
}

double
kb_story_score(const struct kb_story_page *a, const struct kb_story_page *b)
{
    double sum = 0;
    uint32_t i = 0, j = 0;
    int64_t gap = a->about > b->about ? a->about - b->about : b->about - a->about;
    if ((a->about && b->about && gap > KB_STORY_WINDOW) || (a->day && b->day && a->day != b->day))
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

uint32_t
kb_story_label(const struct kb_story_page *pages, uint32_t count)
{
    uint32_t best = 0, looked = count < KB_STORY_CROWD ? count : KB_STORY_CROWD;
    double most = -1;
    for (uint32_t i = 0; i < looked; i++) {
        double sum = 0;
        for (uint32_t k = 0; k < looked; k++)
            sum += k == i ? 0 : kb_story_score(&pages[i], &pages[k]);
        if (sum > most) {
            best = i;
            most = sum;
        }
    }
    return best;
}
