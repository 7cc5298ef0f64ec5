/* Within copies: who took it from whom. A page's own words come first ("sumber: ..."), then the
 * clock, then length (what is cut was taken from what is whole). A parent always stands before its
 * child in one order of the copies, so that no page descends from itself. */
#include <stdlib.h>

#include "fold/fold.h"

#include "base/banned.h"

enum { DAY = 86400, MOST_PARENTS = 64 };

struct member {
    const struct kb_sketch *page;
    uint32_t index, rank, family;
};

static int
first_of(const void *a, const void *b)
{
    const struct member *x = a, *y = b;
    int64_t day_x = x->page->precision ? x->page->when / DAY : INT64_MAX;
    int64_t day_y = y->page->precision ? y->page->when / DAY : INT64_MAX;
    if (x->family != y->family)
        return x->family > y->family ? 1 : -1;
    if (day_x != day_y)
        return day_x > day_y ? 1 : -1;
    if (x->page->precision == 2 && y->page->precision == 2 && x->page->when != y->page->when)
        return x->page->when > y->page->when ? 1 : -1;
    bool took_x = x->page->credit_count > 0, took_y = y->page->credit_count > 0;
    if (took_x != took_y)
        return took_x ? 1 : -1;
    if (x->page->precision != y->page->precision)
        return x->page->precision > y->page->precision ? -1 : 1;
    if (x->page->length != y->page->length)
        return x->page->length > y->page->length ? -1 : 1;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

/* A page that names another's outlet goes behind it, whatever the clocks say. Members before
 * `child` are settled; gives the place of the credited page or KB_FOLD_NONE. */
static uint32_t
credited(const struct member *members, uint32_t count, uint32_t child)
{
    for (uint32_t i = 0; i < count; i++)
        if (i != child && kb_sketch_credits(members[child].page, members[i].page->outlet)
            && !kb_sketch_credits(members[i].page, members[child].page->outlet))
            return i;
    return KB_FOLD_NONE;
}

static void
move_back(struct member *members, uint32_t from, uint32_t to)
{
    struct member moved = members[from];
    memmove(members + from, members + from + 1, (to - from) * sizeof *members);
    members[to] = moved;
}

/* Each page moves at most once, so circles of credits end. */
static void
order_by_credits(struct member *members, uint32_t count)
{
    uint32_t at = 0;
    for (uint32_t moves = 0; at < count && moves < count;) {
        uint32_t source =
            members[at].page->credit_count ? credited(members, count, at) : KB_FOLD_NONE;
        if (source == KB_FOLD_NONE || source < at) {
            at++;
        } else {
            move_back(members, at, source);
            moves++;
        }
    }
}

/* The likeliest of those before: named by the page, else the most alike, else the earliest. */
static void
find_parent(const struct member *members, uint32_t child, struct kb_folded *folded)
{
    const struct kb_sketch *page = members[child].page;
    uint32_t best = 0;
    double best_score = -1, best_same = 0;
    uint32_t from = child > MOST_PARENTS ? child - MOST_PARENTS : 0;
    for (uint32_t i = 0; i < child; i = i == 0 && from ? from : i + 1) {
        const struct kb_sketch *other = members[i].page;
        double same = kb_sketch_containment(page, other), score = same;
        uint32_t n = page->length, m = other->length;
        uint32_t wider = n > m ? n : m, both = (uint32_t)(same * (n < m ? n : m) + 0.5);
        if (n + m > both)
            score = 0.5 * same + 0.5 * both / (n + m - both);
        if (n > m)
            score -= 0.2 * (n - m) / wider; /* what is cut off does not come back */
        if (kb_sketch_credits(page, other->outlet))
            score += 2;
        if (kb_sketch_time_order(other, page) > 0)
            score -= 1;
        if (score > best_score + 0.02) {
            best = i;
            best_score = score;
            best_same = same;
        }
    }
    folded[members[child].index].parent = members[best].index;
    folded[members[child].index].similarity = best_same;
}

static void
settle_family(struct member *members, uint32_t count, struct kb_folded *folded)
{
    order_by_credits(members, count);
    for (uint32_t i = 0; i < count; i++) {
        folded[members[i].index].copies = members[0].index;
        if (i)
            find_parent(members, i, folded);
    }
}

void
kb_fold_parents(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                const uint32_t *order, struct kb_folded *folded)
{
    struct member *members = kb_arena_array(arena, count, sizeof *members);
    for (uint32_t rank = 0; rank < count; rank++)
        members[rank] =
            (struct member){ &pages[order[rank]], order[rank], rank, folded[order[rank]].copies };
    qsort(members, count, sizeof *members, first_of);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && members[end].family == members[i].family;)
            end++;
        if (end - i > 1)
            settle_family(members + i, end - i, folded);
    }
}
