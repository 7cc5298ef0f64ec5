/* What is to be said of figures that stand side by side. */
#include <math.h>
#include <stdlib.h>

#include "fold/merge.h"

#include "base/banned.h"

/* "About 8,000" and 8,200 may both be true. */
static const double ABOUT = 0.1;

void
kb_counted_bounds(const struct kb_counted *c, double *low, double *high)
{
    *low = isnan(c->low) ? -INFINITY : c->low;
    *high = isnan(c->high) ? INFINITY : c->high;
    if (kb_str_is(c->bound, "about")) {
        *low -= fabs(*low) * ABOUT;
        *high += fabs(*high) * ABOUT;
    } else if (kb_str_is(c->bound, "at_least")) {
        *high = INFINITY;
    } else if (kb_str_is(c->bound, "at_most")) {
        *low = -INFINITY;
    } else if (isinf(*high) && !isinf(*low) && !kb_str_is(c->bound, "range")) {
        *high = *low * 10;
    }
    if (*low > *high) /* a range that was not understood */
        *high = INFINITY;
}

/* A figure in its claim. Lines of one claim stand together, by time. */
struct line {
    const struct kb_counted *counted;
    const struct kb_sketch *page;
    uint32_t index, claim;
    double low, high;
};

static int
compare_str(struct kb_str a, struct kb_str b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int c = len ? memcmp(a.ptr, b.ptr, len) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

/* Pages that do not tell when they appeared come last. */
static int
by_time(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    int64_t s = x->page->precision ? x->page->when : INT64_MAX;
    int64_t t = y->page->precision ? y->page->when : INT64_MAX;
    if (x->claim != y->claim)
        return x->claim > y->claim ? 1 : -1;
    if (s != t)
        return s > t ? 1 : -1;
    int c = compare_str(x->page->id, y->page->id);
    return c ? c
             : (x->counted->begin > y->counted->begin) - (x->counted->begin < y->counted->begin);
}

/* Whether the two leave no room for one number. */
static bool
clash(const struct line *x, const struct line *y)
{
    return x->low > y->high || y->low > x->high;
}

static bool
says_the_same(const struct line *x, const struct line *y)
{
    return x->low == y->low && x->high == y->high;
}

static bool
same_teller(const struct line *x, const struct line *y)
{
    struct kb_str a = x->counted->claimant, b = y->counted->claimant;
    if (a.len || b.len)
        return kb_str_equal(a, b);
    return kb_sketch_one_outlet(x->page, y->page);
}

/* Whether y, told later, may be a newer state of what x counts. */
static bool
may_revise(const struct line *x, const struct line *y)
{
    bool later = x->page->precision && y->page->precision && y->page->when > x->page->when;
    return later && (y->low > x->high || same_teller(x, y));
}

static enum kb_claim_relation
relation_of(const struct line *lines, uint32_t count)
{
    bool same = true, clashing = false, revised = true;
    double low = -INFINITY, high = INFINITY;
    for (uint32_t i = 0; i < count; i++) {
        same = same && says_the_same(&lines[i], &lines[0]);
        low = fmax(low, lines[i].low);
        high = fmin(high, lines[i].high);
        for (uint32_t k = 0; k < i; k++)
            if (clash(&lines[k], &lines[i])) {
                clashing = true;
                revised = revised && may_revise(&lines[k], &lines[i]);
            }
    }
    if (clashing || low > high)
        return clashing && revised ? KB_CLAIM_REVISED : KB_CLAIM_CONTRADICTING;
    return !same ? KB_CLAIM_WIDENING : count > 1 ? KB_CLAIM_AGREEING : KB_CLAIM_ALONE;
}

static bool
asserts_less(const struct line *x, const struct line *y)
{
    if (x->low != y->low)
        return !isinf(x->low) && (isinf(y->low) || x->low < y->low);
    return x->high < y->high;
}

static struct kb_claim
describe(const struct line *lines, uint32_t count)
{
    struct kb_claim claim = { .figures = count, .first = lines[0].index };
    uint32_t latest = 0, cautious = 0;
    for (uint32_t i = 0; i < count; i++) {
        bool again = false;
        for (uint32_t k = 0; k < i && !again; k++)
            again = lines[k].page == lines[i].page;
        claim.articles += !again;
        if (lines[i].page->precision)
            latest = i;
        if (asserts_less(&lines[i], &lines[cautious]))
            cautious = i;
    }
    claim.latest = lines[latest].index;
    claim.cautious = lines[cautious].index;
    claim.relation = relation_of(lines, count);
    if (claim.relation == KB_CLAIM_AGREEING && claim.articles == 1)
        claim.relation = KB_CLAIM_ALONE;
    return claim;
}

const char *
kb_claim_relation_name(enum kb_claim_relation relation)
{
    static const char *const names[] = { "alone", "agreeing", "widening", "revised",
                                         "contradicting" };
    return names[relation];
}

struct kb_claim *
kb_describe_claims(struct kb_arena *arena, const struct kb_sketch *pages,
                   const struct kb_counted *counted, uint32_t count, const uint32_t *claim_of,
                   uint32_t claims)
{
    struct kb_claim *out = kb_arena_array(arena, claims + (size_t)1, sizeof *out);
    struct line *lines = kb_arena_array(arena, count + (size_t)1, sizeof *lines);
    for (uint32_t i = 0; i < count; i++) {
        lines[i] = (struct line){ &counted[i], &pages[counted[i].page], i, claim_of[i], 0, 0 };
        kb_counted_bounds(&counted[i], &lines[i].low, &lines[i].high);
    }
    qsort(lines, count, sizeof *lines, by_time);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && lines[end].claim == lines[i].claim;)
            end++;
        out[lines[i].claim] = describe(&lines[i], end - i);
    }
    return out;
}
