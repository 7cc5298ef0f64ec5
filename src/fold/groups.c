/* Groups of pages, joined from the closest on: average link, and a look at what would be joined.
 * Two groups that are each of one piece, and closer within than to each other, are two happenings
 * of one kind (the second trial, the next earthquake), however many words they share. */
#include <math.h>
#include <stdlib.h>

#include "fold/pairs.h"
#include "fold/story.h"
#include "fold/union.h"

#include "base/banned.h"

/* The average score that two groups must reach to become one: long pages share more words by
 * chance, so it grows with the terms that their pages hold. */
static const double GROUP = 0.1, GROUP_TERM = 0.0049;
static const double UNSURE = 0.35; /* the same where only pages of one of them say their time */
/* One outlet writes about two things in the same words (the next hoax, the next match), so its own
 * pages must agree more, two that stand alone most of all. */
static const double ONE_OUTLET = 1.2, ONE_OUTLET_ALONE = 1.4;
static const double LATER = 0.1; /* more is needed the further apart they appeared */
/* A happening has names: less than this share of a score from names makes it worth less, down to
 * what is left of it without any. */
static const double NAMES = 0.6, WITHOUT_NAMES = 0.5;
static const double PIECE = 0.65; /* of the average score within, where both have a within */
enum {
    FEW = 5,   /* pages of a group that has one */
    MANY = 64, /* pages of a group whose meetings stay good until it has grown by one part in: */
    GROWTH = 16,
    LONGER = 16, /* times that a list of terms is longer than another that is looked up in it */
};

/* A group by its first page. The terms are the sum of its members'. */
struct group {
    struct kb_story_term *terms;
    uint32_t len, members;
    uint32_t held; /* terms of its pages, one by one */
    uint32_t last; /* its last member, see `next` */
    uint32_t age;  /* tells which meetings are of before */
    uint32_t size; /* members when the age began */
    uint32_t told; /* members that say when they appeared */
    double own;    /* the sum of its pages' scores with themselves */
    double times;  /* the sum of their times */
    int64_t from, to;
    uint64_t outlet; /* of all its pages; 0: of several, or not known */
    int32_t day;     /* by which a title of its pages is dated; 0: by none */
};

/* Two groups that may be joined, as they were when they met. */
struct meeting {
    double score;
    uint32_t a, b, age_a, age_b;
};

struct grouping {
    struct kb_arena *arena;
    struct group *groups;
    uint32_t *up, *next;          /* of each page: union, and the next member of its group */
    uint32_t *begin, *near;       /* near[begin[i] .. begin[i + 1]): pages that page i met */
    uint32_t *seen, round;        /* when a group was looked at last */
    KB_VEC(struct meeting) queue; /* a binary heap, the best first */
};

/* ---- queue -------------------------------------------------------------------------------------
 */

static bool
comes_before(const struct meeting *x, const struct meeting *y)
{
    if (x->score != y->score)
        return x->score > y->score;
    return x->a != y->a ? x->a < y->a : x->b < y->b;
}

static void
swap(struct meeting *x, struct meeting *y)
{
    struct meeting t = *x;
    *x = *y;
    *y = t;
}

static void
put(struct grouping *g, struct meeting m)
{
    *KB_PUSH(g->arena, &g->queue) = m;
    struct meeting *at = g->queue.at;
    for (uint32_t i = g->queue.len - 1; i && comes_before(&at[i], &at[(i - 1) / 2]);
         i = (i - 1) / 2)
        swap(&at[i], &at[(i - 1) / 2]);
}

static struct meeting
take(struct grouping *g)
{
    struct meeting *at = g->queue.at, best = at[0];
    at[0] = at[--g->queue.len];
    for (uint32_t i = 0, child; (child = 2 * i + 1) < g->queue.len; i = child) {
        if (child + 1 < g->queue.len && comes_before(&at[child + 1], &at[child]))
            child++;
        if (!comes_before(&at[child], &at[i]))
            break;
        swap(&at[child], &at[i]);
    }
    return best;
}

/* ---- groups ------------------------------------------------------------------------------------
 */

/* The first term from `from` on that is not before the hash. */
static uint32_t
seek(const struct group *g, uint32_t from, uint32_t hash)
{
    uint32_t low = from, high = g->len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (g->terms[middle].hash < hash)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static double
dot_with_large(const struct group *few, const struct group *many)
{
    double sum = 0;
    for (uint32_t i = 0, j = 0; i < few->len; i++) {
        j = seek(many, j, few->terms[i].hash);
        if (j < many->len && many->terms[j].hash == few->terms[i].hash)
            sum += (double)few->terms[i].weight * many->terms[j].weight;
    }
    return sum;
}

static double
dot(const struct group *a, const struct group *b)
{
    double sum = 0;
    uint32_t i = 0, j = 0;
    if (a->len > LONGER * b->len || b->len > LONGER * a->len)
        return a->len < b->len ? dot_with_large(a, b) : dot_with_large(b, a);
    while (i < a->len && j < b->len) {
        uint32_t x = a->terms[i].hash, y = b->terms[j].hash;
        if (x == y)
            sum += (double)a->terms[i].weight * b->terms[j].weight;
        i += x <= y;
        j += y <= x;
    }
    return sum;
}

static void
add_terms(struct kb_arena *arena, struct group *a, const struct group *b)
{
    struct kb_story_term *sum = kb_arena_array(arena, (size_t)a->len + b->len + 1, sizeof *sum);
    uint32_t i = 0, j = 0, n = 0;
    while (i < a->len || j < b->len) {
        bool left = j == b->len || (i < a->len && a->terms[i].hash <= b->terms[j].hash);
        bool right = i == a->len || (j < b->len && b->terms[j].hash <= a->terms[i].hash);
        struct kb_story_term t = left ? a->terms[i] : b->terms[j];
        if (left && right) {
            t.weight += b->terms[j].weight;
            t.name += b->terms[j].name;
        }
        sum[n++] = t;
        i += left;
        j += right;
    }
    a->terms = sum;
    a->len = n;
}

/* The average score of two different members. */
static double
within(const struct group *g)
{
    double n = g->members;
    return (dot(g, g) - g->own) / (n * (n - 1));
}

static bool
too_far_apart(const struct group *a, const struct group *b)
{
    int64_t gap = a->from > b->to ? a->from - b->to : b->from - a->to;
    return (a->from && b->from && gap > KB_STORY_WINDOW) || (a->day && b->day && a->day != b->day);
}

static double
needed(const struct group *a, const struct group *b)
{
    double terms = ((double)a->held / a->members + (double)b->held / b->members) / 2;
    double need = fmax(GROUP, terms * GROUP_TERM);
    if (!a->told != !b->told)
        return UNSURE;
    if (a->outlet && a->outlet == b->outlet)
        need *= a->members + b->members > 2 ? ONE_OUTLET : ONE_OUTLET_ALONE;
    if (a->told == a->members && b->told == b->members)
        need *= 1 + LATER * fabs(a->times / a->members - b->times / b->members) / KB_STORY_WINDOW;
    return need;
}

/* What of dot() comes from names. */
static double
dot_names(const struct group *a, const struct group *b)
{
    double sum = 0;
    for (uint32_t i = 0, j = 0; i < a->len && j < b->len;) {
        uint32_t x = a->terms[i].hash, y = b->terms[j].hash;
        if (x == y)
            sum += (double)a->terms[i].name * b->terms[j].name;
        i += x <= y;
        j += y <= x;
    }
    return sum;
}

/* What is left of a score for what it owes to names. Of pages that do not say when they appeared
 * nothing is asked: they may be bare texts, without titles and capitals. */
static double
worth(const struct group *a, const struct group *b, double sum)
{
    if (!a->told || !b->told || sum <= 0)
        return 1;
    double share = dot_names(a, b) / sum;
    return share >= NAMES ? 1 : WITHOUT_NAMES + (1 - WITHOUT_NAMES) * share / NAMES;
}

static void
meet(struct grouping *g, uint32_t a, uint32_t b)
{
    const struct group *x = &g->groups[a], *y = &g->groups[b];
    if (too_far_apart(x, y))
        return;
    double sum = dot(x, y), score = sum / ((double)x->members * y->members), need = needed(x, y);
    if (score < need || score * worth(x, y, sum) < need)
        return;
    put(g, a < b ? (struct meeting){ score, a, b, x->age, y->age }
                 : (struct meeting){ score, b, a, y->age, x->age });
}

static bool
of_one_piece(const struct meeting *m, const struct group *a, const struct group *b)
{
    if (a->members < FEW || b->members < FEW)
        return true;
    return m->score >= PIECE * (within(a) + within(b)) / 2;
}

/* Whether a group that grew is to be met anew by all. A large one hardly changes by a few more
 * members, and meeting all for each of them would take the square of its size. */
static bool
changed_much(const struct group *g)
{
    return g->members < MANY || (g->members - g->size) * GROWTH >= g->size;
}

/* b becomes part of a, whose number is the smaller; the new group meets all that both had met. */
static void
join(struct grouping *g, uint32_t a, uint32_t b)
{
    struct group *x = &g->groups[a], *y = &g->groups[b];
    kb_union_join(g->up, a, b);
    add_terms(g->arena, x, y);
    x->members += y->members;
    x->held += y->held;
    x->own += y->own;
    x->told += y->told;
    x->times += y->times;
    x->outlet = x->outlet == y->outlet ? x->outlet : 0;
    x->day = x->day ? x->day : y->day;
    uint32_t from = b; /* whose neighbours are to be met */
    if (changed_much(x)) {
        x->age++;
        x->size = x->members;
        from = a;
    }
    x->from = !x->from || (y->from && y->from < x->from) ? y->from : x->from;
    x->to = x->to > y->to ? x->to : y->to;
    g->next[x->last] = b;
    x->last = y->last;
    g->seen[a] = ++g->round;
    for (uint32_t i = from; i != KB_FOLD_NONE; i = g->next[i])
        for (uint32_t k = g->begin[i]; k < g->begin[i + 1]; k++) {
            uint32_t other = kb_union_root(g->up, g->near[k]);
            if (g->seen[other] != g->round)
                meet(g, a, other);
            g->seen[other] = g->round;
        }
}

static void
join_all(struct grouping *g)
{
    while (g->queue.len) {
        struct meeting m = take(g);
        const struct group *a = &g->groups[m.a], *b = &g->groups[m.b];
        if (g->up[m.a] == m.a && g->up[m.b] == m.b && a->age == m.age_a && b->age == m.age_b
            && !too_far_apart(a, b) && of_one_piece(&m, a, b))
            join(g, m.a, m.b);
    }
}

/* ---- setting up --------------------------------------------------------------------------------
 */

static void
make_neighbours(struct grouping *g, uint32_t count, const struct kb_story_pair *pairs, uint32_t len)
{
    g->begin = kb_arena_array(g->arena, count + (size_t)2, sizeof *g->begin);
    g->near = kb_arena_array(g->arena, 2 * (size_t)len + 1, sizeof *g->near);
    for (uint32_t i = 0; i < len; i++) {
        g->begin[pairs[i].a + 2]++;
        g->begin[pairs[i].b + 2]++;
    }
    for (uint32_t i = 2; i < count + 2; i++)
        g->begin[i] += g->begin[i - 1];
    for (uint32_t i = 0; i < len; i++) {
        g->near[g->begin[pairs[i].a + 1]++] = pairs[i].b;
        g->near[g->begin[pairs[i].b + 1]++] = pairs[i].a;
    }
}

static void
start(struct grouping *g, const struct kb_story_page *pages, uint32_t count)
{
    g->groups = kb_arena_array(g->arena, count + (size_t)1, sizeof *g->groups);
    g->up = kb_arena_array(g->arena, count + (size_t)1, sizeof *g->up);
    g->next = kb_arena_array(g->arena, count + (size_t)1, sizeof *g->next);
    g->seen = kb_arena_array(g->arena, count + (size_t)1, sizeof *g->seen);
    for (uint32_t i = 0; i < count; i++) {
        const struct kb_story_page *page = &pages[i];
        struct group *group = &g->groups[i];
        *group = (struct group){
            .terms = page->terms, .len = page->len, .members = 1, .last = i, .size = 1
        };
        group->held = page->len;
        group->own = dot(group, group);
        group->from = group->to = page->about;
        group->told = page->told;
        group->times = (double)page->about;
        group->outlet = page->outlet;
        group->day = page->day;
        g->up[i] = i;
        g->next[i] = KB_FOLD_NONE;
    }
}

void
kb_story_group(struct kb_arena *arena, const struct kb_story_page *pages, uint32_t count,
               const uint32_t *family, uint32_t *group_of)
{
    struct grouping g = { .arena = arena };
    uint32_t found;
    const struct kb_story_pair *pairs = kb_story_pairs(arena, pages, count, family, &found);
    start(&g, pages, count);
    make_neighbours(&g, count, pairs, found);
    for (uint32_t i = 0; i < found; i++)
        meet(&g, pairs[i].a, pairs[i].b);
    join_all(&g);
    for (uint32_t i = 0; i < count; i++)
        kb_union_join(g.up, family[i], i);
    for (uint32_t i = 0; i < count; i++)
        group_of[i] = kb_union_root(g.up, i);
}
