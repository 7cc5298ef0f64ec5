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

struct kb_merged {
    uint32_t best; /* the report that tells it best */
    uint32_t reports, articles, outlets;
    uint32_t copies; /* articles that are copies of another one here */
    uint32_t
        sources; /* that know it on their own: a copy, a taken-over text, one agency count once */
    struct kb_str date, status;
    bool disputed; /* somebody denies what another asserts */
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

/* Figures that share this number are of one thing at one place, so that they belong together over
 * stories when told within KB_COUNTED_WINDOW seconds. 0: not told closely enough. */
#define KB_COUNTED_WINDOW (7 * 86400)
uint64_t kb_counted_meeting(const struct kb_counted *counted);

/* claim_of[i] is the claim of counted[i]; conflict[c] tells whether its figures cannot all be true.
 * Both arrays have room for count. Gives the number of claims. */
uint32_t kb_merge_claims(struct kb_arena *arena, const struct kb_sketch *pages,
                         const struct kb_folded *folded, const struct kb_counted *counted,
                         uint32_t count, uint32_t *claim_of, bool *conflict);

#endif
