/* How much two sketches have in common, and whether that makes their pages copies of one text. */
#include "fold/fold.h"

#include "base/banned.h"

enum {
    SHORTEST = 12, /* shingles that a page must have to be called a copy of a longer one */
    SHORT = 60,    /* pages with fewer are compared more strictly */
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

/* Ascending numbers, of which those count whose low bits are 0. */
struct sampled {
    const uint32_t *at;
    uint32_t len;
};

struct overlap {
    uint32_t both, in_a, in_b;
};

static struct overlap
compare(struct sampled a, struct sampled b, uint8_t level)
{
    struct overlap o = { 0, 0, 0 };
    uint32_t mask = ((uint32_t)1 << level) - 1, i = 0, j = 0;
    while (i < a.len || j < b.len) {
        uint64_t x = i < a.len ? a.at[i] : UINT64_MAX, y = j < b.len ? b.at[j] : UINT64_MAX;
        bool counts = ((x < y ? x : y) & mask) == 0;
        i += x <= y;
        j += y <= x;
        o.in_a += counts && x <= y;
        o.in_b += counts && y <= x;
        o.both += counts && x == y;
    }
    return o;
}

static uint8_t
coarser(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return a->level > b->level ? a->level : b->level;
}

/* The share of the shorter one that stands in the other. */
static double
share(struct overlap o)
{
    uint32_t shorter = o.in_a < o.in_b ? o.in_a : o.in_b;
    return shorter ? (double)o.both / shorter : 0;
}

static double
lead_in(const struct kb_sketch *page, const struct kb_sketch *other)
{
    struct sampled lead = { page->lead, page->lead_count };
    struct overlap o =
        compare(lead, (struct sampled){ other->shingles, other->shingle_count }, other->level);
    return o.in_a ? (double)o.both / o.in_a : 0;
}

double
kb_sketch_leads_alike(const struct kb_sketch *a, const struct kb_sketch *b)
{
    double x = lead_in(a, b), y = lead_in(b, a);
    return x > y ? x : y;
}

double
kb_sketch_containment(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return share(compare((struct sampled){ a->shingles, a->shingle_count },
                         (struct sampled){ b->shingles, b->shingle_count }, coarser(a, b)));
}

double
kb_sketch_titles_alike(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return share(compare((struct sampled){ a->title, a->title_count },
                         (struct sampled){ b->title, b->title_count }, 0));
}

/* Pages of one outlet that share much of their text. */
static bool
is_own_copy(const struct kb_sketch *a, const struct kb_sketch *b, double same)
{
    const struct kb_sketch *longer = a->length > b->length ? a : b;
    const struct kb_sketch *shorter = longer == a ? b : a;
    if (longer->length > ROUND_UP * shorter->length && longer->precision && shorter->precision
        && longer->when > shorter->when)
        return false;
    return same >= OWN_COPY
           || (same >= OWN_COPY_WITH_LEAD
               && (kb_sketch_titles_alike(a, b) >= OWN_TITLE
                   || kb_sketch_leads_alike(a, b) >= LEAD));
}

bool
kb_sketch_are_copies(const struct kb_sketch *a, const struct kb_sketch *b)
{
    uint32_t n = a->length, m = b->length;
    if (a->words == b->words)
        return a->words != 0;
    if (n < SHORTEST || m < SHORTEST)
        return false;
    double same = kb_sketch_containment(a, b);
    if (same < (n < SHORT || m < SHORT ? SHORT_COPY : COPY_WITH_LEAD))
        return false;
    if (kb_sketch_one_outlet(a, b))
        return is_own_copy(a, b, same);
    return same >= COPY || kb_sketch_leads_alike(a, b) >= LEAD;
}

const uint32_t *
kb_sketch_keys(const struct kb_sketch *sketch, uint32_t *count)
{
    *count = sketch->key_count;
    return sketch->keys;
}
