/* Within copies: who took it from whom. A page's own words come first ("sumber: ..."), then the
 * clock, then what of it stands in which other page. The first page is the root; the others hang
 * on it as a tree, so that no page descends from itself. */
#include <stdlib.h>

#include "fold/fold.h"

#include "base/banned.h"

enum {
    DAY = 86400,
    CROWD = 96, /* a larger family is not compared each with each */
    FIRST_FEW = 16,
    NEIGHBOURS = 64,
};

static const double INSIDE = 0.95, SAME_TITLE = 0.1, TOO_LATE = 1, CLEARLY = 0.01;
static const double CREDITED = 2, BY_LAST_LINE = 1;
/* Most take it from where it was first; also, of two pages that hold all of a third the closer one
 * is often only another cut of the same text. */
static const double FIRST = 0.03;

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
        if (i != child && kb_sketch_takes_from(members[child].page, members[i].page)
            && !kb_sketch_takes_from(members[i].page, members[child].page))
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
        uint32_t source = members[at].page->credit_count || members[at].page->closing_count
                              ? credited(members, count, at)
                              : KB_FOLD_NONE;
        if (source == KB_FOLD_NONE || source < at) {
            at++;
        } else {
            move_back(members, at, source);
            moves++;
        }
    }
}

/* Where no clock tells which page was first, it is the one in which most of the others stands. */
static void
find_first(struct member *members, uint32_t count)
{
    uint32_t first = 0;
    double most = -1;
    for (uint32_t i = 0; i < count; i++) {
        double sum = 0, inside, alike;
        if (kb_sketch_time_order(members[0].page, members[i].page) != 0
            || members[i].page->precision != members[0].page->precision
            || (i && credited(members, count, i) != KB_FOLD_NONE))
            continue;
        for (uint32_t k = 0; k < count; k++) {
            kb_sketch_shares(members[k].page, members[i].page, &inside, &alike);
            sum += inside;
        }
        if (sum > most + CLEARLY) {
            first = i;
            most = sum;
        }
    }
    struct member moved = members[first];
    memmove(members + 1, members, first * sizeof *members);
    members[0] = moved;
}

/* ---- who from whom -----------------------------------------------------------------------------
 */

struct tie {
    double score;    /* how likely the child was taken from this parent */
    uint32_t parent; /* a place among the members */
};

/* What of the child stands in the parent counts most, then how alike they are as wholes; a title
 * that was changed is handed on as it is. */
static double
tie_score(const struct kb_sketch *child, const struct kb_sketch *parent)
{
    double inside, alike;
    kb_sketch_shares(child, parent, &inside, &alike);
    double score = INSIDE * inside + (1 - INSIDE) * alike
                   + SAME_TITLE * kb_sketch_titles_resemble(child, parent);
    if (kb_sketch_takes_from(child, parent))
        score += CREDITED;
    if (kb_sketch_closes_with(child, parent))
        score += BY_LAST_LINE;
    return kb_sketch_time_order(parent, child) > 0 ? score - TOO_LATE : score;
}

static void
consider(const struct member *members, uint32_t child, uint32_t parent, struct tie *tie)
{
    double score = tie_score(members[child].page, members[parent].page) + (parent ? 0 : FIRST);
    if (score > tie->score + CLEARLY)
        *tie = (struct tie){ score, parent };
}

/* Members are joined from the first on, the closest first, so that a page whose time is not known
 * can stand between two others. One that credits a member waits for it. */
static uint32_t
next_to_join(const struct tie *ties, const uint32_t *source, const bool *joined, uint32_t count)
{
    uint32_t best = KB_FOLD_NONE, waiting = KB_FOLD_NONE;
    for (uint32_t i = 0; i < count; i++) {
        if (joined[i])
            continue;
        uint32_t *kind = source[i] != KB_FOLD_NONE && !joined[source[i]] ? &waiting : &best;
        if (*kind == KB_FOLD_NONE || ties[i].score > ties[*kind].score)
            *kind = i;
    }
    return best != KB_FOLD_NONE ? best : waiting;
}

static bool
descends(const struct tie *ties, uint32_t page, uint32_t from)
{
    while (page && page != from)
        page = ties[page].parent;
    return page == from;
}

/* A better parent that joined later, when it does not itself come from the child. */
static void
look_again(const struct member *members, uint32_t count, struct tie *ties)
{
    for (uint32_t child = 1; child < count; child++)
        for (uint32_t i = 0; i < count; i++) {
            struct tie better = ties[child];
            if (i == child)
                continue;
            consider(members, child, i, &better);
            if (better.parent != ties[child].parent && !descends(ties, i, child))
                ties[child] = better;
        }
}

static void
grow_tree(struct kb_arena *arena, const struct member *members, uint32_t count, struct tie *ties)
{
    bool *joined = kb_arena_array(arena, count, sizeof *joined);
    uint32_t *source = kb_arena_array(arena, count, sizeof *source);
    for (uint32_t i = 0; i < count; i++) {
        ties[i] = (struct tie){ -TOO_LATE - CREDITED, 0 };
        source[i] = credited(members, count, i);
    }
    joined[0] = true;
    for (uint32_t last = 0, left = count - 1; left > 0; left--) {
        for (uint32_t i = 1; i < count; i++)
            if (!joined[i])
                consider(members, i, last, &ties[i]);
        last = next_to_join(ties, source, joined, count);
        joined[last] = true;
    }
    look_again(members, count, ties);
}

/* In a crowd each page looks at the first ones and at those just before it. */
static void
line_up(const struct member *members, uint32_t count, struct tie *ties)
{
    for (uint32_t child = 1; child < count; child++) {
        ties[child] = (struct tie){ -TOO_LATE - CREDITED, 0 };
        for (uint32_t i = 0; i < child; i++)
            if (i < FIRST_FEW || i + NEIGHBOURS >= child)
                consider(members, child, i, &ties[child]);
    }
}

static void
settle_family(struct kb_arena *arena, struct member *members, uint32_t count,
              struct kb_folded *folded)
{
    struct tie *ties = kb_arena_array(arena, count, sizeof *ties);
    order_by_credits(members, count);
    if (count <= CROWD) {
        find_first(members, count);
        grow_tree(arena, members, count, ties);
    } else {
        line_up(members, count, ties);
    }
    for (uint32_t i = 0; i < count; i++) {
        struct kb_folded *f = &folded[members[i].index];
        f->copies = members[0].index;
        f->parent = i ? members[ties[i].parent].index : KB_FOLD_NONE;
        f->similarity =
            i ? kb_sketch_containment(members[i].page, members[ties[i].parent].page) : 0;
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
            settle_family(arena, members + i, end - i, folded);
    }
}
