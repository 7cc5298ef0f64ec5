/* Pages about one happening: weighted words and names (tf-idf, cosine), joined from the closest
 * pair on, as long as two groups agree as wholes (average link). Rather two stories for one
 * happening than one story for two. */
#include <math.h>
#include <stdlib.h>

#include "fold/fold.h"
#include "fold/union.h"

#include "base/banned.h"

enum {
    KEPT = 80,          /* terms of a page that count */
    KEYS = 16,          /* the heaviest of them, by which candidates are found */
    CROWD = 150,        /* a term of more pages finds nobody */
    WINDOW = 4 * 86400, /* seconds between two pages about one happening */
};

/* The heap stands within a background of this many pages, so that small heaps know that names are
 * rare and plain words are not. */
static const double BACKGROUND = 400, NAME_PRIOR = 2, WORD_PRIOR = 60;
static const double PAIR = 0.18;   /* cosine below which a pair is no candidate */
static const double GROUP = 0.17;  /* average cosine between two groups that may become one */
static const double UNSURE = 0.35; /* the same where only one of them has a time */

struct weighted {
    uint32_t hash;
    float weight;
};

/* A page's or a group's terms by hash; of unit length for a page, the members' sum for a group. */
struct vector {
    struct weighted *at;
    uint32_t len, members;
    int64_t from, to; /* seconds, 0: not known */
};

struct edge {
    float cosine;
    uint32_t a, b; /* ranks, a < b */
};

typedef KB_VEC(struct edge) edge_list;
typedef KB_VEC(struct weighted) posting_list;

static int
by_hash(const void *a, const void *b)
{
    const struct weighted *x = a, *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

static int
by_weight(const void *a, const void *b)
{
    const struct weighted *x = a, *y = b;
    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    return by_hash(a, b);
}

/* ---- how many pages hold a term ----------------------------------------------------------------
 */

struct counts {
    uint32_t *hashes, *pages;
    uint32_t len;
};

static int
by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static struct counts
count_terms(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count)
{
    struct counts c = { NULL, NULL, 0 };
    size_t total = 0, n = 0;
    for (uint32_t i = 0; i < count; i++)
        total += pages[i].term_count;
    c.hashes = kb_arena_array(arena, total + 1, sizeof *c.hashes);
    c.pages = kb_arena_array(arena, total + 1, sizeof *c.pages);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < pages[i].term_count; k++)
            c.hashes[n++] = pages[i].terms[k].hash;
    qsort(c.hashes, n, sizeof *c.hashes, by_number);
    for (size_t i = 0; i < n; i++) {
        if (c.len == 0 || c.hashes[c.len - 1] != c.hashes[i])
            c.hashes[c.len++] = c.hashes[i];
        c.pages[c.len - 1]++;
    }
    return c;
}

static uint32_t
pages_with(const struct counts *c, uint32_t hash)
{
    const uint32_t *at = bsearch(&hash, c->hashes, c->len, sizeof hash, by_number);
    return at ? c->pages[at - c->hashes] : 0;
}

/* ---- vectors -----------------------------------------------------------------------------------
 */

static void
make_vector(struct kb_arena *arena, const struct kb_sketch *page, const struct counts *counts,
            double heap, struct vector *v)
{
    double square = 0;
    v->at = kb_arena_array(arena, page->term_count + 1, sizeof *v->at);
    v->members = 1;
    v->from = v->to = page->about;
    for (uint32_t i = 0; i < page->term_count; i++) {
        const struct kb_fold_term *t = &page->terms[i];
        double prior = t->proper ? NAME_PRIOR : WORD_PRIOR;
        double rare = log((heap + BACKGROUND) / (pages_with(counts, t->hash) + prior));
        if (rare > 0)
            v->at[v->len++] =
                (struct weighted){ t->hash, (float)((1 + log(t->weight ? t->weight : 1)) * rare) };
    }
    qsort(v->at, v->len, sizeof *v->at, by_weight);
    if (v->len > KEPT)
        v->len = KEPT;
    for (uint32_t i = 0; i < v->len; i++)
        square += (double)v->at[i].weight * v->at[i].weight;
    for (uint32_t i = 0; i < v->len; i++)
        v->at[i].weight = (float)(v->at[i].weight / sqrt(square));
}

static double
dot(const struct vector *a, const struct vector *b)
{
    double sum = 0;
    uint32_t i = 0, j = 0;
    while (i < a->len && j < b->len) {
        uint32_t x = a->at[i].hash, y = b->at[j].hash;
        if (x == y)
            sum += (double)a->at[i].weight * b->at[j].weight;
        i += x <= y;
        j += y <= x;
    }
    return sum;
}

static struct vector
add_vectors(struct kb_arena *arena, const struct vector *a, const struct vector *b)
{
    struct vector sum = { .members = a->members + b->members };
    sum.at = kb_arena_array(arena, (size_t)a->len + b->len, sizeof *sum.at);
    sum.from = !b->from || (a->from && a->from < b->from) ? a->from : b->from;
    sum.to = a->to > b->to ? a->to : b->to;
    uint32_t i = 0, j = 0;
    while (i < a->len || j < b->len) {
        bool left = j == b->len || (i < a->len && a->at[i].hash <= b->at[j].hash);
        bool right = i == a->len || (j < b->len && b->at[j].hash <= a->at[i].hash);
        struct weighted w = left ? a->at[i] : b->at[j];
        if (left && right)
            w.weight += b->at[j].weight;
        sum.at[sum.len++] = w;
        i += left;
        j += right;
    }
    return sum;
}

/* ---- candidates --------------------------------------------------------------------------------
 */

struct posting {
    uint32_t hash, rank;
};

static int
by_posting(const void *a, const void *b)
{
    const struct posting *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash > y->hash ? 1 : -1;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

static int
by_pair(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

struct heap {
    struct kb_arena *arena;
    const struct kb_sketch *pages;
    const uint32_t *order;
    struct vector *vectors; /* by rank */
    uint32_t count;
};

/* Seconds between two groups in time, 0 when they overlap; -1 when one of them is not known. */
static int64_t
time_between(const struct vector *a, const struct vector *b)
{
    if (!a->from || !b->from)
        return -1;
    int64_t gap = a->from > b->to ? a->from - b->to : b->from - a->to;
    return gap > 0 ? gap : 0;
}

/* The cosine that two groups must reach; more than 1 when they are too far from each other in time.
 */
static double
needed(const struct vector *a, const struct vector *b)
{
    if (time_between(a, b) > WINDOW)
        return 2;
    return !a->from == !b->from ? GROUP : UNSURE;
}

/* Pairs that share one of their heaviest terms, each once, ascending. The vectors are still by
 * weight here, and are by hash afterwards. */
static uint64_t *
candidate_pairs(const struct heap *h, uint32_t *found)
{
    struct posting *index = kb_arena_array(h->arena, (size_t)h->count * KEYS + 1, sizeof *index);
    KB_VEC(uint64_t) pairs = { NULL, 0, 0 };
    uint32_t n = 0;
    for (uint32_t rank = 0; rank < h->count; rank++) {
        struct vector *v = &h->vectors[rank];
        for (uint32_t k = 0; k < v->len && k < KEYS; k++)
            index[n++] = (struct posting){ v->at[k].hash, rank };
        qsort(v->at, v->len, sizeof *v->at, by_hash);
    }
    qsort(index, n, sizeof *index, by_posting);
    for (uint32_t i = 0, end; i < n; i = end) {
        for (end = i + 1; end < n && index[end].hash == index[i].hash;)
            end++;
        if (end - i > CROWD)
            continue;
        for (uint32_t a = i; a < end; a++)
            for (uint32_t b = a + 1; b < end; b++)
                if (time_between(&h->vectors[index[a].rank], &h->vectors[index[b].rank]) <= WINDOW)
                    *KB_PUSH(h->arena, &pairs) = (uint64_t)index[a].rank << 32 | index[b].rank;
    }
    if (pairs.len)
        qsort(pairs.at, pairs.len, sizeof *pairs.at, by_pair);
    for (uint32_t i = 0; i < pairs.len; i++)
        if (i == 0 || pairs.at[i] != pairs.at[i - 1])
            pairs.at[(*found)++] = pairs.at[i];
    return pairs.at;
}

static int
by_cosine(const void *a, const void *b)
{
    const struct edge *x = a, *y = b;
    if (x->cosine != y->cosine)
        return x->cosine > y->cosine ? -1 : 1;
    if (x->a != y->a)
        return x->a > y->a ? 1 : -1;
    return (x->b > y->b) - (x->b < y->b);
}

static edge_list
find_edges(const struct heap *h)
{
    edge_list edges = { NULL, 0, 0 };
    uint32_t found = 0;
    const uint64_t *pairs = candidate_pairs(h, &found);
    for (uint32_t i = 0; i < found; i++) {
        uint32_t a = (uint32_t)(pairs[i] >> 32), b = (uint32_t)pairs[i];
        double cosine = dot(&h->vectors[a], &h->vectors[b]);
        if (cosine >= PAIR)
            *KB_PUSH(h->arena, &edges) = (struct edge){ (float)cosine, a, b };
    }
    if (edges.len)
        qsort(edges.at, edges.len, sizeof *edges.at, by_cosine);
    return edges;
}

/* ---- groups ------------------------------------------------------------------------------------
 */

static void
join_groups(const struct heap *h, uint32_t *up, uint32_t a, uint32_t b)
{
    kb_union_join(up, a, b);
    h->vectors[kb_union_root(up, a)] = add_vectors(h->arena, &h->vectors[a], &h->vectors[b]);
}

static void
join_copies(const struct heap *h, uint32_t *up, const struct kb_folded *folded)
{
    uint32_t *rank_of = kb_arena_array(h->arena, h->count, sizeof *rank_of);
    for (uint32_t rank = 0; rank < h->count; rank++)
        rank_of[h->order[rank]] = rank;
    for (uint32_t rank = 0; rank < h->count; rank++) {
        uint32_t a = kb_union_root(up, rank);
        uint32_t b = kb_union_root(up, rank_of[folded[h->order[rank]].copies]);
        if (a != b)
            join_groups(h, up, a, b);
    }
}

static void
join_edges(const struct heap *h, uint32_t *up, const edge_list *edges)
{
    for (uint32_t i = 0; i < edges->len; i++) {
        uint32_t a = kb_union_root(up, edges->at[i].a), b = kb_union_root(up, edges->at[i].b);
        if (a == b)
            continue;
        const struct vector *x = &h->vectors[a], *y = &h->vectors[b];
        if (dot(x, y) / ((double)x->members * y->members) >= needed(x, y))
            join_groups(h, up, a, b);
    }
}

static bool
was_before(const struct kb_sketch *a, const struct kb_sketch *b)
{
    if (!a->precision || !b->precision)
        return a->precision > b->precision;
    return a->when < b->when;
}

/* A story is named by its first page: the earliest, ties by canonical order. */
static void
name_stories(const struct heap *h, uint32_t *up, struct kb_folded *folded)
{
    uint32_t *first = kb_arena_array(h->arena, h->count, sizeof *first);
    for (uint32_t rank = 0; rank < h->count; rank++) {
        uint32_t root = kb_union_root(up, rank); /* never behind its members */
        if (root == rank || was_before(&h->pages[h->order[rank]], &h->pages[h->order[first[root]]]))
            first[root] = rank;
    }
    for (uint32_t rank = 0; rank < h->count; rank++)
        folded[h->order[rank]].story = h->order[first[kb_union_root(up, rank)]];
}

void
kb_fold_stories(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                const uint32_t *order, struct kb_folded *folded)
{
    struct heap h = { arena, pages, order, kb_arena_array(arena, count, sizeof *h.vectors), count };
    struct counts counts = count_terms(arena, pages, count);
    uint32_t *up = kb_arena_array(arena, count, sizeof *up);
    for (uint32_t rank = 0; rank < count; rank++) {
        up[rank] = rank;
        make_vector(arena, &pages[order[rank]], &counts, count, &h.vectors[rank]);
    }
    edge_list edges = find_edges(&h);
    join_copies(&h, up, folded);
    join_edges(&h, up, &edges);
    name_stories(&h, up, folded);
}
