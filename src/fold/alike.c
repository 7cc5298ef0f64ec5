/* How much two sketches have in common, and whether that makes their pages copies of one text. */
#include "fold/fold.h"

#include <stdio.h>

#include "base/civil.h"
#include "base/hash.h"

#include "base/banned.h"

enum {
    SHORTEST = 12,     /* shingles that a page must have to be called a copy of a longer one */
    SHORT = 60,        /* pages with fewer are compared more strictly */
    FEW_SAMPLES = 16,  /* as are pages of which few shingles are comparable */
    FEW_NUMBERS = 5,   /* fewer say nothing about whether figures agree */
    NO_LEAD = 4,       /* sampled shingles of a lead that are too few to say where it stands */
    HOURS = 18 * 3600, /* within which one text is brought up to date */
    DAY = 86400,
};

/* One word changed in eleven leaves 0.63 of the five-word shingles, one in seven 0.49; independent
 * reports of one happening share less than a tenth. */
static const double COPY = 0.5;
/* What makes less of the text enough: the same beginning, the same title, the same figures. */
static const double BY_FRONT = 0.12, BY_TITLE = 0.12, BY_NO_TITLE = 0.06, BY_NUMBERS = 0.05;
/* What makes more needed: few shingles, a short page (more so without a title that agrees). */
static const double FOR_SAMPLES = 0.1, FOR_SHORT = 0.1, FOR_SHORT_UNTITLED = 0.2;
/* Neither beginning nor title agree: a common background, a long quote, a part of a merged page. */
static const double ELSEWHERE = 0.6, INNER = 0.7;
static const double FRONT = 0.25, INSIDE = 0.4, OUTSIDE = 0.2; /* shares of a lead */
static const double TITLE = 0.6, VERY_TITLE = 0.9;
/* The longer page opens with something else where so much more of the shorter one's lead stands in
 * it than of its own in the shorter one; a beginning of which this much agrees is surely one. */
static const double OPENS_OTHERWISE = 0.25, SURE_FRONT = 0.65;
/* A form that is filled in anew each day has the same words around other figures; a report that is
 * brought up to date keeps some of them, and its title. */
static const double NUMBERS = 0.75, NUMBERS_OF_UPDATE = 0.4, ALL_NUMBERS = 0.9, BUT_NUMBERS = 0.9;
/* One outlet repeats its own background from page to page. */
static const double OWN_COPY = 0.8, OWN_COPY_WITH_LEAD = 0.45;
/* A page longer by this is a whole beside a part; figures are then not comparable. */
static const double WHOLE = 1.5, MUCH_LONGER = 1.8, EXCERPT = 3, NUMBERS_OF_WHOLE = 2;
/* A later and much longer page that kept less than this of the shorter one took an item from it. */
static const double KEPT = 0.65;

/* Texts of two languages that tell the same. */
enum { TOLD_DAYS = KB_SKETCH_FIGURES_DAYS, TOLD_LONGER = 3, TOLD_FEW_NAMES = 6 };
static const double TOLD_NUMBERS = 0.8, TOLD_NAMES = 0.5, TOLD_WORDS = 0.15;
/* Those of which neither says so. */
enum { ALL_FEW_NUMBERS = 8, ALL_FEW_FIGURES = 5, ALL_FEW_NAMES = 8, DAY_PARTS = 15 };
static const double ALL_TOLD_NUMBERS = 0.9, ALL_TOLD_NAMES = 0.5;

/* Ascending numbers, each once. */
struct numbers {
    const uint32_t *at;
    uint32_t len;
};

struct overlap {
    uint32_t both, in_a, in_b;
};

static uint32_t
count_low(struct numbers n, uint32_t mask, uint32_t highest)
{
    uint32_t count = 0;
    if (!mask && highest == UINT32_MAX)
        return n.len;
    for (uint32_t i = 0; i < n.len; i++)
        count += (n.at[i] & mask) == 0 && n.at[i] <= highest;
    return count;
}

/* Only numbers whose low `level` bits are 0 and that are at most `highest` count. */
static struct overlap
compare(struct numbers a, struct numbers b, uint8_t level, uint32_t highest)
{
    uint32_t mask = ((uint32_t)1 << level) - 1, i = 0, j = 0;
    struct overlap o = { 0, count_low(a, mask, highest), count_low(b, mask, highest) };
    while (i < a.len && j < b.len) {
        uint32_t x = a.at[i], y = b.at[j];
        o.both += x == y && (x & mask) == 0 && x <= highest;
        i += x <= y;
        j += y <= x;
    }
    return o;
}

static struct overlap
compare_all(const uint32_t *a, uint32_t a_len, const uint32_t *b, uint32_t b_len, uint8_t level)
{
    return compare((struct numbers){ a, a_len }, (struct numbers){ b, b_len }, level, UINT32_MAX);
}

/* The share of the shorter one that stands in the other. */
static double
share(struct overlap o)
{
    uint32_t shorter = o.in_a < o.in_b ? o.in_a : o.in_b;
    return shorter ? (double)o.both / shorter : 0;
}

/* Of all that either has the share that both have. */
static double
resemblance(struct overlap o)
{
    return o.both ? (double)o.both / (o.in_a + o.in_b - o.both) : 0;
}

static struct overlap
compare_shingles(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return compare_all(a->shingles, a->shingle_count, b->shingles, b->shingle_count,
                       a->level > b->level ? a->level : b->level);
}

double
kb_sketch_containment(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return share(compare_shingles(a, b));
}

/* Share of the shorter title's words that the other title holds too; 0 without a title. */
static double
titles_alike(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return share(compare_all(a->title, a->title_count, b->title, b->title_count, 0));
}

double
kb_sketch_titles_resemble(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return resemblance(compare_all(a->title, a->title_count, b->title, b->title_count, 0));
}

void
kb_sketch_shares(const struct kb_sketch *a, const struct kb_sketch *b, double *inside,
                 double *alike)
{
    struct overlap o = compare_shingles(a, b);
    *inside = o.in_a ? (double)o.both / o.in_a : 0;
    *alike = resemblance(o);
}

int
kb_sketch_time_order(const struct kb_sketch *a, const struct kb_sketch *b)
{
    if (!a->precision || !b->precision)
        return 0;
    int64_t x = a->when, y = b->when;
    if (a->precision == 1 || b->precision == 1) {
        /* A bare day says nothing about the hours of that day. */
        int64_t width_a = a->precision == 1 ? DAY : 0, width_b = b->precision == 1 ? DAY : 0;
        if (x + width_a <= y)
            return -1;
        return y + width_b <= x ? 1 : 0;
    }
    return (x > y) - (x < y);
}

/* ---- pairs -------------------------------------------------------------------------------------
 */

struct pair {
    const struct kb_sketch *shorter, *longer;
    struct overlap shingles;
    double same;                      /* share of the shorter page */
    double titles;                    /* share of the shorter title; 0: not known */
    double front;                     /* share of the leads, where both begin alike */
    double shorter_lead, longer_lead; /* share of each lead anywhere in the other; -1: not known */
    double numbers;                   /* share of the shorter page's; -1: too few */
    bool one_outlet, titles_told, older; /* older: the longer page was there first */
    bool later;                          /* the longer page came after */
};

/* A share of few is nothing to go by. */
static double
lead_in(const struct kb_sketch *page, const struct kb_sketch *other)
{
    struct overlap o = compare_all(page->lead, page->lead_count, other->shingles,
                                   other->shingle_count, other->level);
    return o.in_a < NO_LEAD ? -1 : (double)o.both / o.in_a;
}

/* Where a list is full, only what is as low as its last number is known of it. */
static double
numbers_alike(const struct kb_sketch *shorter, const struct kb_sketch *longer)
{
    uint32_t highest = UINT32_MAX, full = KB_SKETCH_NUMBERS;
    if (shorter->number_count >= full)
        highest = shorter->numbers[shorter->number_count - 1];
    if (longer->number_count >= full && longer->numbers[longer->number_count - 1] < highest)
        highest = longer->numbers[longer->number_count - 1];
    struct overlap o =
        compare((struct numbers){ shorter->numbers, shorter->number_count },
                (struct numbers){ longer->numbers, longer->number_count }, 0, highest);
    return o.in_a < FEW_NUMBERS ? -1 : (double)o.both / o.in_a;
}

/* The length decides first which page is taken for the shorter one, then anything that does not
 * depend on the order of the two. */
static struct pair
begin_pair(const struct kb_sketch *a, const struct kb_sketch *b)
{
    bool a_longer = a->length != b->length ? a->length > b->length : a->words > b->words;
    struct pair p = { .shorter = a_longer ? b : a, .longer = a_longer ? a : b };
    p.shingles = compare_shingles(p.shorter, p.longer);
    p.same = share(p.shingles);
    return p;
}

static struct pair
finish_pair(struct pair p)
{
    const struct kb_sketch *a = p.shorter, *b = p.longer;
    int order = kb_sketch_time_order(b, a);
    p.titles = titles_alike(a, b);
    p.titles_told = a->title_count && b->title_count;
    p.front = share(compare_all(a->lead, a->lead_count, b->lead, b->lead_count, 0));
    p.shorter_lead = lead_in(p.shorter, p.longer);
    p.longer_lead = lead_in(p.longer, p.shorter);
    p.numbers = numbers_alike(p.shorter, p.longer);
    p.one_outlet = kb_sketch_one_outlet(a, b);
    p.older = order < 0;
    p.later = order > 0;
    return p;
}

static bool
longer_by(const struct pair *p, double times)
{
    return p->longer->length > times * p->shorter->length;
}

/* The share that must agree for a pair that begins alike or has one title. */
static double
needed(const struct pair *p)
{
    bool titled = p->titles >= TITLE;
    double need = COPY;
    uint32_t comparable = p->shingles.in_a < p->shingles.in_b ? p->shingles.in_a : p->shingles.in_b;
    if (p->front >= FRONT)
        need -= BY_FRONT;
    if (titled || !p->titles_told)
        need -= titled ? BY_TITLE : BY_NO_TITLE;
    if (p->numbers >= ALL_NUMBERS)
        need -= BY_NUMBERS;
    if (p->shorter->length < SHORT)
        need += titled || !p->titles_told ? FOR_SHORT : FOR_SHORT_UNTITLED;
    return comparable < FEW_SAMPLES ? need + FOR_SAMPLES : need;
}

/* The share for a pair of which neither beginnings nor titles agree; above 1: no share will do. A
 * page whose very first words stand deep in a longer one is an item of a round-up or the second
 * text of a merged page, unless it is known to have come later and names the other, or is a good
 * part of it and has no title of its own. */
static double
needed_elsewhere(const struct pair *p)
{
    bool begins_inside = p->shorter_lead < 0 || p->shorter_lead > INSIDE;
    if (!longer_by(p, WHOLE))
        return begins_inside && p->longer_lead < OUTSIDE ? INNER : ELSEWHERE;
    bool excerpt = !p->titles_told && !longer_by(p, EXCERPT);
    if (begins_inside && !(p->older && (excerpt || kb_sketch_takes_from(p->shorter, p->longer))))
        return 2;
    return INNER;
}

static bool
is_update(const struct pair *p)
{
    int64_t apart = p->shorter->when - p->longer->when;
    return p->shorter->precision && p->longer->precision && apart <= HOURS && -apart <= HOURS
           && kb_sketch_titles_resemble(p->shorter, p->longer) >= VERY_TITLE;
}

static bool
is_filled_form(const struct pair *p)
{
    return !longer_by(p, NUMBERS_OF_WHOLE) && p->numbers >= 0 && p->numbers < NUMBERS
           && p->same < BUT_NUMBERS && (p->numbers < NUMBERS_OF_UPDATE || !is_update(p));
}

static bool
is_round_up(const struct pair *p)
{
    return longer_by(p, MUCH_LONGER) && p->later && (p->one_outlet || p->same < KEPT);
}

/* A page woven of two texts, or a round-up named by its first item: the other text begins soon
 * behind its own first sentence. */
static bool
opens_otherwise(const struct pair *p)
{
    if (!longer_by(p, WHOLE))
        return false;
    if (p->shorter_lead < 0 || p->longer_lead < 0)
        return p->titles_told && p->titles < TITLE && p->front < SURE_FRONT;
    return p->shorter_lead - p->longer_lead > OPENS_OTHERWISE;
}

static bool
share_enough(const struct pair *p)
{
    bool otherwise = opens_otherwise(p);
    bool begin_alike = (p->front >= FRONT && !otherwise) || p->titles >= TITLE;
    double need = needed(p), elsewhere = begin_alike ? 0 : needed_elsewhere(p);
    if (otherwise && need < COPY)
        need = COPY;
    if (p->one_outlet) {
        double own = begin_alike ? OWN_COPY_WITH_LEAD : OWN_COPY;
        need = need > own ? need : own;
    }
    return p->same >= (need > elsewhere ? need : elsewhere);
}

/* ---- the same in another language
 * -------------------------------------------------------------------
 */

/* Terms of two pages by what they are. */
struct terms_alike {
    struct overlap of[KB_TERM_FIGURE + 1];
};

static struct terms_alike
compare_terms(const struct kb_sketch *a, const struct kb_sketch *b)
{
    struct terms_alike found = { 0 };
    uint32_t i = 0, j = 0;
    while (i < a->term_count || j < b->term_count) {
        const struct kb_fold_term *x = i < a->term_count ? &a->terms[i] : NULL;
        const struct kb_fold_term *y = j < b->term_count ? &b->terms[j] : NULL;
        bool left = x && (!y || x->hash <= y->hash), right = y && (!x || y->hash <= x->hash);
        uint8_t kind = left ? x->proper : 0, other = right ? y->proper : 0;
        struct overlap *o = &found.of[(kind > other ? kind : other) % (KB_TERM_FIGURE + 1)];
        o->in_a += left;
        o->in_b += right;
        o->both += left && right;
        i += left;
        j += right;
    }
    return found;
}

static bool
is_among(const uint32_t *at, uint32_t len, uint32_t number)
{
    for (uint32_t i = 0; i < len; i++)
        if (at[i] == number)
            return true;
    return false;
}

static uint32_t
hash_figure(unsigned value, int width)
{
    char digits[16];
    int len = snprintf(digits, sizeof digits, "%0*u", width, value);
    return (uint32_t)(kb_hash_bytes(digits, (size_t)len, 0) >> 32);
}

/* The parts of the day on which a page appeared, and of those beside it: a clock in UTC may be a
 * day off. */
static void
parts_of_day(const struct kb_sketch *page, uint32_t parts[DAY_PARTS])
{
    uint32_t n = 0;
    for (int beside = -1; beside <= 1; beside++) {
        int year;
        unsigned month, day;
        kb_civil_from_days((int32_t)(page->when / DAY) + beside, &year, &month, &day);
        parts[n++] = hash_figure((unsigned)year, 4);
        for (int width = 1; width <= 2; width++) {
            parts[n++] = hash_figure(month, width);
            parts[n++] = hash_figure(day, width);
        }
    }
}

/* Figures that only `page` has: papers that date every "today" have three more than the others. */
static uint32_t
count_own_figures(const struct kb_sketch *page, const struct kb_sketch *other)
{
    uint32_t parts[DAY_PARTS], count = 0;
    parts_of_day(page, parts);
    for (uint32_t i = 0; i < page->number_count; i++)
        count += !is_among(other->numbers, other->number_count, page->numbers[i])
                 && !is_among(parts, DAY_PARTS, page->numbers[i]);
    return count;
}

/* Without a word on whence it comes: hardly a figure that the other has not, several of them longer
 * than those that stand in any text, and the same names. Reports of their own share half of both.
 * A page full of figures is a table, which others fill in as well. */
static bool
tells_all(const struct pair *p, const struct terms_alike *terms)
{
    const struct kb_sketch *a = p->shorter, *b = p->longer;
    struct overlap names = terms->of[KB_TERM_NAME];
    if (a->number_count >= KB_SKETCH_NUMBERS || b->number_count >= KB_SKETCH_NUMBERS
        || longer_by(p, WHOLE) || terms->of[KB_TERM_FIGURE].both < ALL_FEW_FIGURES)
        return false;
    uint32_t own = count_own_figures(a, b) + count_own_figures(b, a);
    uint32_t both = compare_all(a->numbers, a->number_count, b->numbers, b->number_count, 0).both;
    return both >= ALL_FEW_NUMBERS && both >= ALL_TOLD_NUMBERS * (both + own)
           && names.both >= ALL_FEW_NAMES && resemblance(names) >= ALL_TOLD_NAMES;
}

/* A translation shares figures and names, but hardly a word; pages of one language that tell of one
 * happening share words. Less of both is enough where the page says whence it comes. */
static bool
is_translation(const struct pair *p)
{
    const struct kb_sketch *a = p->shorter, *b = p->longer;
    int64_t apart = a->when > b->when ? a->when - b->when : b->when - a->when;
    if (!a->precision || !b->precision || apart > TOLD_DAYS * DAY || longer_by(p, TOLD_LONGER))
        return false;
    struct terms_alike terms = compare_terms(a, b);
    struct overlap names = terms.of[KB_TERM_NAME];
    if (share(terms.of[KB_TERM_PLAIN]) >= TOLD_WORDS)
        return false;
    bool credited = kb_sketch_takes_from(a, b) != kb_sketch_takes_from(b, a);
    return (credited && numbers_alike(a, b) >= TOLD_NUMBERS && names.both >= TOLD_FEW_NAMES
            && share(names) >= TOLD_NAMES)
           || tells_all(p, &terms);
}

/* The same few words stand under pictures and films of any kind. */
static bool
are_equal(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return a->words && a->words == b->words
           && (a->length >= SHORTEST || !a->title_count || !b->title_count
               || kb_sketch_titles_resemble(a, b) >= TITLE);
}

bool
kb_sketch_are_copies(const struct kb_sketch *a, const struct kb_sketch *b)
{
    if (a->words == b->words || a->length < SHORTEST || b->length < SHORTEST)
        return are_equal(a, b);
    struct pair p = begin_pair(a, b);
    if (p.same < COPY - BY_FRONT - BY_TITLE - BY_NUMBERS)
        return is_translation(&p);
    p = finish_pair(p);
    return share_enough(&p) && !is_filled_form(&p) && !is_round_up(&p);
}

const uint32_t *
kb_sketch_keys(const struct kb_sketch *sketch, uint32_t *count)
{
    *count = sketch->key_count;
    return sketch->keys;
}
