/* Copies of one text: pages that share a sampled shingle are candidates, and a pair counts only
 * when the shingles themselves agree. Sampling by value ("0 mod m") keeps containment measurable,
 * so that the first third of a text still finds its whole: A. Broder, "On the resemblance and
 * containment of documents", 1997. */
#include <stdlib.h>

#include "fold/fold.h"
#include "fold/union.h"

#include "base/banned.h"

enum {
    SAMPLE = 8, /* of a long page's shingles one in this many stands in the index */
    SMALL = 96, /* pages with fewer shingles stand there with all */
    CROWD = 48, /* a shingle on more pages links only neighbours in canonical order */
    NEIGHBOURS = 6,
    SHORTEST = 12, /* shingles that a page must have to be called a copy of a longer one */
    SHORT = 60,    /* pages with fewer are compared more strictly */
    OFTEN = 6,     /* pages that may hold a shingle before it counts less */
    LARGEST_TABLE = 1 << 26,
};

/* The share of the shorter page that must stand in the other. One word changed in eleven leaves
 * 0.63 of the five-word shingles, one in seven 0.49, so less is enough where the pages begin alike.
 */
static const double COPY = 0.5, COPY_WITH_LEAD = 0.35, LEAD = 0.3;
/* One outlet repeats its own background from page to page, so there a copy has to be closer, unless
 * the beginnings or the titles agree as well. */
static const double OWN_COPY = 0.8, OWN_COPY_WITH_LEAD = 0.45, OWN_TITLE = 0.5;
/* A few shared sentences make much of a short page. */
static const double SHORT_COPY = 0.6;
/* A later page of one outlet that is longer by this holds the other as one item of many. */
static const double ROUND_UP = 1.8;

struct posting {
    uint32_t shingle, rank; /* rank: place in the canonical order */
};

static int
by_shingle(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    if (x->shingle != y->shingle)
        return x->shingle > y->shingle ? 1 : -1;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

typedef KB_VEC(struct posting) posting_list;
typedef KB_VEC(uint64_t) pair_list;

static void
index_pages(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
            const uint32_t *order, posting_list *index)
{
    for (uint32_t rank = 0; rank < count; rank++) {
        const struct kb_sketch *page = &pages[order[rank]];
        for (uint32_t i = 0; i < page->shingle_count; i++)
            if (page->shingle_count < SMALL || page->shingles[i] % SAMPLE == 0)
                *KB_PUSH(arena, index) = (struct posting){ page->shingles[i], rank };
    }
    if (index->len)
        qsort(index->at, index->len, sizeof *index->at, by_shingle);
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

/* ---- common shingles count less ----------------------------------------------------------------
 */

/* How many pages hold a shingle, by the low bits of its hash; counts stop at 255. Two shingles that
 * meet in one place are taken for one, which the table is large enough to make rare. */
struct rarity {
    uint8_t *pages;
    uint32_t mask;
};

static struct rarity
count_shingles(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count)
{
    uint64_t total = 0, size = 1024;
    for (uint32_t i = 0; i < count; i++)
        total += pages[i].shingle_count;
    while (size < 2 * total && size < LARGEST_TABLE)
        size *= 2;
    struct rarity r = { kb_arena_array(arena, size, 1), (uint32_t)size - 1 };
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < pages[i].shingle_count; k++) {
            uint8_t *n = &r.pages[pages[i].shingles[k] & r.mask];
            *n += *n < 255;
        }
    return r;
}

/* What stands on many pages is furniture of a site rather than the text that was copied. Copies of
 * one text make its shingles common too, but all of them alike, which leaves the share what it was.
 */
static double
weight_of(const struct rarity *r, uint32_t shingle)
{
    unsigned n = r->pages[shingle & r->mask];
    return n <= OFTEN ? 1 : (double)OFTEN / n;
}

static double
weighted_containment(const struct rarity *r, const struct kb_sketch *a, const struct kb_sketch *b)
{
    double both = 0, in_a = 0, in_b = 0;
    uint32_t i = 0, j = 0;
    while (i < a->shingle_count || j < b->shingle_count) {
        bool left =
            j == b->shingle_count || (i < a->shingle_count && a->shingles[i] <= b->shingles[j]);
        bool right =
            i == a->shingle_count || (j < b->shingle_count && b->shingles[j] <= a->shingles[i]);
        double weight = weight_of(r, left ? a->shingles[i] : b->shingles[j]);
        both += left && right ? weight : 0;
        in_a += left ? weight : 0;
        in_b += right ? weight : 0;
        i += left;
        j += right;
    }
    double smaller = in_a < in_b ? in_a : in_b;
    return smaller > 0 ? both / smaller : 0;
}

/* ---- pairs -------------------------------------------------------------------------------------
 */

/* Pages of one outlet that share much of their text. */
static bool
is_own_copy(const struct kb_sketch *a, const struct kb_sketch *b, double same)
{
    const struct kb_sketch *longer = a->shingle_count > b->shingle_count ? a : b;
    const struct kb_sketch *shorter = longer == a ? b : a;
    if (longer->shingle_count > ROUND_UP * shorter->shingle_count && longer->precision
        && shorter->precision && longer->when > shorter->when)
        return false;
    return same >= OWN_COPY
           || (same >= OWN_COPY_WITH_LEAD
               && (kb_sketch_titles_alike(a, b) >= OWN_TITLE
                   || kb_sketch_leads_alike(a, b) >= LEAD));
}

static bool
are_copies(const struct rarity *r, const struct kb_sketch *a, const struct kb_sketch *b)
{
    uint32_t n = a->shingle_count, m = b->shingle_count;
    if (n < SHORTEST || m < SHORTEST)
        return n == m && kb_sketch_containment(a, b) == 1;
    double same = weighted_containment(r, a, b);
    if (same < (n < SHORT || m < SHORT ? SHORT_COPY : COPY_WITH_LEAD))
        return false;
    if (kb_sketch_one_outlet(a, b))
        return is_own_copy(a, b, same);
    return same >= COPY || kb_sketch_leads_alike(a, b) >= LEAD;
}

/* Pairs already known to be together are not measured again: the components stay the same. */
static void
join_pairs(const struct rarity *rarity, const struct kb_sketch *pages, const uint32_t *order,
           const pair_list *pairs, uint32_t *up)
{
    for (uint32_t i = 0; i < pairs->len; i++) {
        if (i && pairs->at[i] == pairs->at[i - 1])
            continue;
        uint32_t a = (uint32_t)(pairs->at[i] >> 32), b = (uint32_t)pairs->at[i];
        if (kb_union_root(up, a) != kb_union_root(up, b)
            && are_copies(rarity, &pages[order[a]], &pages[order[b]]))
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
        for (end = i + 1; end < index.len && index.at[end].shingle == index.at[i].shingle;)
            end++;
        pair_up(arena, index.at + i, end - i, &pairs);
    }
    if (pairs.len)
        qsort(pairs.at, pairs.len, sizeof *pairs.at, by_pair);
    struct rarity rarity = count_shingles(arena, pages, count);
    join_pairs(&rarity, pages, order, &pairs, up);
    for (uint32_t rank = 0; rank < count; rank++)
        folded[order[rank]].copies = order[kb_union_root(up, rank)];
}
