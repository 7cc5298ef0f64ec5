/* Inside the events: a frame tried at a trigger (reading.c), and what its sides must be (sides.c).
 */
#ifndef KB_EXTRACT_READING_H
#define KB_EXTRACT_READING_H

#include "extract/events.h"

/* One frame tried at one trigger. */
struct kb_reading {
    const struct kb_frame *frame;
    struct kb_side source, target;
    struct kb_str source_actor, target_actor; /* of an unnamed side */
    uint32_t how;
    bool to_all; /* said to nobody in particular */
    int score;
};

/* NULL when the frame fires, else what it lacks, as a constant. */
const char *kb_frame_try(struct kb_ctx *ctx, const struct kb_findings *f,
                         const struct kb_trigger *t, const struct kb_frame *frame,
                         struct kb_reading *r);
/* Whether the speaker stands right behind the bare verb, which stands behind his quote. */
bool kb_frame_inverted(const struct kb_findings *f, const struct kb_trigger *t);

/* Can be a side at all: somebody with a country or a code, or a name. */
bool kb_side_acts(const struct kb_findings *f, uint32_t mention);
bool kb_side_coded(const struct kb_findings *f, uint32_t mention);
/* The code's part behind the country: GOV, MIL, ... */
struct kb_str kb_side_role(const struct kb_mention *m);
/* Whether two sides, one of which may be a mere name, may stand together. */
bool kb_sides_known(const struct kb_findings *f, uint32_t source, uint32_t target,
                    struct kb_str code);
bool kb_sides_same(const struct kb_findings *f, uint32_t a, uint32_t b);
/* Roots whose words speak of a further act that is not done yet: what is asked for, promised,
 * demanded, refused, threatened with. */
#define KB_SPEECH_OF_ACTS (KB_ROOT(2) | KB_ROOT(3) | KB_ROOT(10) | KB_ROOT(12) | KB_ROOT(13))
/* Roots 15, 17, 18, 19, 20: things may act for their owner, and a passive needs no doer. */
bool kb_code_violent(struct kb_str code);
/* A side that the sentence does not tell: to whom aid goes, whom a state fights. */
struct kb_side kb_side_partner(const struct kb_findings *f, const struct kb_trigger *t,
                               uint32_t source);
struct kb_side kb_side_foe(const struct kb_findings *f, uint32_t source);
/* Whether somebody of another country says it of the source. */
bool kb_side_told(const struct kb_findings *f, const struct kb_trigger *t, uint32_t source);

#endif
