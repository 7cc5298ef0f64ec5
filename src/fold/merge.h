/* One event from many reports, and figures about one thing side by side.
 *
 * Both stand on what kb_fold_pages found (copies, stories) and are, like it, independent of order.
 */
#ifndef KB_FOLD_MERGE_H
#define KB_FOLD_MERGE_H

#include "fold/fold.h"

/* What one page says about one act. Strings are borrowed; empty where not told. */
struct kb_report {
    uint32_t page;  /* of the sketches */
    uint32_t begin; /* where in the page; orders reports of one page */
    struct kb_str source_country, source_entity, target_country, target_entity;
    struct kb_str cameo, plover, date, status, place;
    struct kb_str via; /* entity of the agency on whose word, or empty */
};

/* Reports that share this number tell of one event, in whatever story they stand: the same two, the
 * same day, place and class of act. 0: the report does not tell enough for that. */
uint64_t kb_report_meeting(const struct kb_report *report);

/* How many reports give an event this code. */
struct kb_code_count {
    struct kb_str cameo;
    uint32_t reports;
};

struct kb_merged {
    uint32_t best;  /* the report that tells it best */
    uint32_t first; /* the report of the page that appeared first: when and by whom it was told
                       first; where no page tells when it appeared, the first by id */
    uint32_t reports, articles, outlets;
    uint32_t copies; /* articles that are copies of another one here */
    uint32_t
        sources; /* that know it on their own: a copy, a taken-over text, one agency count once */
    struct kb_str date, status;
    bool disputed;               /* somebody denies what another asserts */
    struct kb_code_count *codes; /* the most usual first; in the arena */
    uint32_t code_count;
};

/* event_of[i] is the event of reports[i]; the events lie in the arena. */
void kb_merge_events(struct kb_arena *arena, const struct kb_sketch *pages,
                     const struct kb_folded *folded, const struct kb_report *reports,
                     uint32_t count, uint32_t *event_of, struct kb_merged **events,
                     uint32_t *event_count);

struct kb_counted {
    uint32_t page, begin;
    struct kb_str kind, of, unit, place, bound, claimant;
    double low, high; /* NAN: open */
};

/* Figures that share this number are of one thing at one place and were told in one week (Monday to
 * Sunday), so that they belong together over stories. A fixed week, because windows around each
 * figure would chain a war's toll over months into one claim. 0: not told closely enough. */
uint64_t kb_counted_meeting(const struct kb_counted *counted, const struct kb_sketch *page);

/* claim_of[i] is the claim of counted[i]; conflict[c] tells whether its figures cannot all be true.
 * Both arrays have room for count. Gives the number of claims. */
uint32_t kb_merge_claims(struct kb_arena *arena, const struct kb_sketch *pages,
                         const struct kb_folded *folded, const struct kb_counted *counted,
                         uint32_t count, uint32_t *claim_of, bool *conflict);

/* How the figures of a claim stand to each other. */
enum kb_claim_relation {
    KB_CLAIM_ALONE,    /* one figure, or one told again */
    KB_CLAIM_AGREEING, /* all give the same, as nearly as they say it */
    KB_CLAIM_WIDENING, /* all can be true, some leave more open than others */
    KB_CLAIM_REVISED,  /* not all can be true, and whoever changed it did so in time: a toll that
                          only grows, a teller who corrects his own figure */
    KB_CLAIM_CONTRADICTING, /* not all can be true */
};
/* "alone", "agreeing", "widening", "revised", "contradicting". */
const char *kb_claim_relation_name(enum kb_claim_relation relation);

/* Figures about one thing, by their places in `counted`: each has its page, place in it, claimant.
 */
struct kb_claim {
    uint32_t figures, articles;
    uint32_t first, latest; /* by when their pages appeared */
    uint32_t cautious; /* the one that asserts least: the smallest lower bound, else the smallest
                          upper one; of equals the first */
    enum kb_claim_relation relation;
};

/* What is to be said of the claims that kb_merge_claims made; `claims` of them, in the arena. */
struct kb_claim *kb_describe_claims(struct kb_arena *arena, const struct kb_sketch *pages,
                                    const struct kb_counted *counted, uint32_t count,
                                    const uint32_t *claim_of, uint32_t claims);

/* Between what the words leave a figure: "about" a little, "thousands" all up to ten thousand.
 * Infinite where open. */
void kb_counted_bounds(const struct kb_counted *counted, double *low, double *high);

#endif
