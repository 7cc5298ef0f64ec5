#include <math.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "fold/merge.h"
#include "fold/union.h"

#include "base/banned.h"

enum {
    DAY = 86400,
    NEAREST = 40, /* figures of one page that are looked at around each */
};

static const double FAR = 20; /* times: figures of one thing do not differ by so much */

struct line {
    const struct kb_counted *counted;
    const struct kb_sketch *page;
    uint32_t index;
    uint64_t thing; /* kind and whose, or unit and whose */
    uint64_t place; /* 0: not told */
    uint32_t story;
    bool alone; /* not to be held against others */
};

static uint64_t
hash_folded(struct kb_str s, uint64_t seed)
{
    char folded[256];
    size_t len = kb_utf8_fold(s, folded, sizeof folded);
    return kb_hash_bytes(folded, len, seed);
}

/* Kinds that say by themselves what is counted in a story: its toll. */
static const char *const tolls[] = { "killed",    "wounded",  "missing",  "detained", "evacuated",
                                     "displaced", "stranded", "affected", "victims",  "arrested" };
/* Kinds that say it once it is told whose they are; all others need a place besides. */
static const char *const forces[] = { "troops", "arms", "aid", "attacks", "seized", "missiles" };

static bool
is_among(struct kb_str kind, const char *const *kinds, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (kb_str_is(kind, kinds[i]))
            return true;
    return false;
}

/* 0: it is not told closely enough what is counted. */
static uint64_t
thing_of(const struct kb_counted *c)
{
    bool toll = is_among(c->kind, tolls, sizeof tolls / sizeof *tolls);
    bool force = is_among(c->kind, forces, sizeof forces / sizeof *forces);
    if (!toll && (!c->kind.len || !c->of.len || (!force && !c->place.len)))
        return 0;
    return hash_folded(c->of, hash_folded(c->kind, 21)) | 1;
}

static int
same_page_order(const struct line *x, const struct line *y)
{
    const struct kb_sketch *p = x->page, *q = y->page;
    size_t len = p->id.len < q->id.len ? p->id.len : q->id.len;
    int c = len ? memcmp(p->id.ptr, q->id.ptr, len) : 0;
    if (c == 0)
        c = (p->content > q->content) - (p->content < q->content);
    return c ? c
             : (x->counted->begin > y->counted->begin) - (x->counted->begin < y->counted->begin);
}

static int
by_story(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    if (x->thing != y->thing)
        return x->thing > y->thing ? 1 : -1;
    if (x->story != y->story)
        return x->story > y->story ? 1 : -1;
    if (x->place != y->place)
        return x->place > y->place ? 1 : -1;
    return same_page_order(x, y);
}

/* Weeks since one that began on a Monday; the first day of 1970 was a Thursday. */
static uint64_t
week_of(int64_t when)
{
    return (uint64_t)((when / DAY + 3) / 7);
}

uint64_t
kb_counted_meeting(const struct kb_counted *c, const struct kb_sketch *page)
{
    uint64_t thing = thing_of(c);
    if (!thing || !c->place.len || !c->of.len || !page->precision)
        return 0;
    return kb_hash_pair(kb_hash_pair(thing, hash_folded(c->place, 23)), week_of(page->when)) | 1;
}

/* A line under what it has in common with others. */
struct located {
    uint64_t key;
    uint32_t line;
};

static int
by_key(const void *a, const void *b)
{
    const struct located *x = a, *y = b;
    if (x->key != y->key)
        return x->key > y->key ? 1 : -1;
    return (x->line > y->line) - (x->line < y->line);
}

static bool
same_teller(const struct line *x, const struct line *y)
{
    return x->thing == y->thing && x->story == y->story && x->place == y->place
           && x->counted->page == y->counted->page
           && kb_str_equal(x->counted->claimant, y->counted->claimant);
}

static bool
same_value(const struct kb_counted *a, const struct kb_counted *b)
{
    return (a->low == b->low || (isnan(a->low) && isnan(b->low)))
           && (a->high == b->high || (isnan(a->high) && isnan(b->high)));
}

/* Dead of a day beside the dead of a war. */
static bool
far_apart(const struct kb_counted *a, const struct kb_counted *b)
{
    return (b->low > 0 && a->low > FAR * b->low) || (a->low > 0 && b->low > FAR * a->low);
}

/* Whether y tells that its page counts something else in x: one teller gives two figures, or the
 * page has told the other one before in other words ("73 people", then "25 women"), or they are of
 * two sizes. */
static bool
counts_another(const struct line *x, const struct line *y)
{
    const struct kb_counted *a = x->counted, *b = y->counted;
    if (x->thing != y->thing || x->story != y->story || a->page != b->page || same_value(a, b))
        return false;
    bool other_words = a->unit.len && b->unit.len && b->begin < a->begin
                       && hash_folded(a->unit, 27) != hash_folded(b->unit, 27);
    return same_teller(x, y) || other_words || far_apart(a, b);
}

/* What its own page sets beside other figures cannot be held against what others say. Lines of one
 * page stand together here. */
static void
set_apart(struct line *lines, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        bool several = false;
        for (uint32_t k = i; k-- > 0 && i - k < NEAREST && !several;)
            several = counts_another(&lines[i], &lines[k]);
        for (uint32_t k = i + 1; k < count && k - i < NEAREST && !several; k++)
            several = counts_another(&lines[i], &lines[k]);
        lines[i].alone = several;
    }
    for (uint32_t i = 0; i < count; i++)
        if (lines[i].alone)
            lines[i].thing = 0;
}

/* Figures of one thing in one story belong together where they tell one place; those without a
 * place go to the only place told, if it is one. */
static void
join_story(const struct line *lines, uint32_t first, uint32_t last, uint32_t *up)
{
    uint32_t told = first, places = 0;
    while (told < last && lines[told].place == 0)
        told++;
    for (uint32_t i = told; i < last; i++)
        places += i == told || lines[i].place != lines[i - 1].place;
    for (uint32_t i = first + 1; i < last; i++)
        if (lines[i].place == lines[i - 1].place || (i == told && places == 1))
            kb_union_join(up, i - 1, i);
}

static void
join_located(struct located *at, uint32_t count, uint32_t *up)
{
    if (count)
        qsort(at, count, sizeof *at, by_key);
    for (uint32_t i = 1; i < count; i++)
        if (at[i].key == at[i - 1].key)
            kb_union_join(up, at[i - 1].line, at[i].line);
}

static void
join_meetings(struct kb_arena *arena, const struct line *lines, uint32_t count, uint32_t *up)
{
    struct located *at = kb_arena_array(arena, count + 1, sizeof *at);
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t meeting = lines[i].thing ? kb_counted_meeting(lines[i].counted, lines[i].page) : 0;
        if (meeting)
            at[n++] = (struct located){ meeting, i };
    }
    join_located(at, n, up);
}

/* A number that two pages hardly give by chance: not 7, 20 or 3,000. */
static bool
is_distinctive(double value)
{
    while (value >= 10 && fmod(value, 10) == 0)
        value /= 10;
    return value >= 10 || (value > 0 && fmod(value, 1) != 0);
}

/* What is not told closely enough to be held against other figures stands beside the same number of
 * the same kind and unit in the same story: so it is seen who tells it. */
static void
join_numbers(struct kb_arena *arena, const struct line *lines, uint32_t count, uint32_t *up)
{
    struct located *at = kb_arena_array(arena, count + (size_t)1, sizeof *at);
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct kb_counted *c = lines[i].counted;
        if (lines[i].thing || c->low != c->high || !is_distinctive(c->low) || !c->unit.len)
            continue;
        uint64_t key = hash_folded(c->unit, hash_folded(c->kind, 25));
        key = kb_hash_pair(kb_hash_bytes(&c->low, sizeof c->low, key), lines[i].story);
        at[n++] = (struct located){ key, i };
    }
    join_located(at, n, up);
}

static void
settle_claims(const struct line *lines, uint32_t count, uint32_t *up, uint32_t *number, double *low,
              double *high, uint32_t *claim_of, bool *conflict, uint32_t *claims)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t root = kb_union_root(up, i);
        if (root == i) {
            number[i] = *claims;
            low[*claims] = -INFINITY;
            high[*claims] = INFINITY;
            conflict[(*claims)++] = false;
        }
        uint32_t c = number[root];
        double from, to;
        kb_counted_bounds(lines[i].counted, &from, &to);
        low[c] = fmax(low[c], from);
        high[c] = fmin(high[c], to);
        conflict[c] = low[c] > high[c];
        claim_of[lines[i].index] = c;
    }
}

uint32_t
kb_merge_claims(struct kb_arena *arena, const struct kb_sketch *pages,
                const struct kb_folded *folded, const struct kb_counted *counted, uint32_t count,
                uint32_t *claim_of, bool *conflict)
{
    struct line *lines = kb_arena_array(arena, count + 1, sizeof *lines);
    uint32_t *up = kb_arena_array(arena, count + 1, sizeof *up), claims = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct kb_counted *c = &counted[i];
        uint64_t place = c->place.len ? hash_folded(c->place, 23) | 1 : 0;
        lines[i] = (struct line){
            .counted = c,
            .page = &pages[c->page],
            .index = i,
            .thing = thing_of(c),
            .place = place,
            .story = folded[c->page].story,
        };
        up[i] = i;
    }
    qsort(lines, count, sizeof *lines, by_story);
    set_apart(lines, count);
    qsort(lines, count, sizeof *lines, by_story);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && lines[end].thing == lines[i].thing
                          && lines[end].story == lines[i].story;)
            end++;
        if (lines[i].thing)
            join_story(lines, i, end, up);
    }
    join_meetings(arena, lines, count, up);
    join_numbers(arena, lines, count, up);
    settle_claims(lines, count, up, kb_arena_array(arena, count + 1, sizeof(uint32_t)),
                  kb_arena_array(arena, count + 1, sizeof(double)),
                  kb_arena_array(arena, count + 1, sizeof(double)), claim_of, conflict, &claims);
    return claims;
}
