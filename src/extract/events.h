/* Inside the events: the clause around a trigger, its sides, its status, when and where. */
#ifndef KB_EXTRACT_EVENTS_H
#define KB_EXTRACT_EVENTS_H

#include "extract/frames.h"

/* What the small words around a verb say of it. */
enum {
    KB_HOW_NOT = 1 << 0,
    KB_HOW_FUTURE = 1 << 1,
    KB_HOW_MODAL = 1 << 2,
    KB_HOW_HEDGE = 1 << 3,
    KB_HOW_FAIL = 1 << 4,
    KB_HOW_COND = 1 << 5,
    KB_HOW_PURPOSE = 1 << 6,
    KB_HOW_PERFECT = 1 << 7,
    KB_HOW_PASSIVE = 1 << 8,  /* an auxiliary of the passive stands before it */
    KB_HOW_RELATIVE = 1 << 9, /* in a clause opened by "yang", "who" */
    KB_HOW_PROMISE = 1 << 12, /* governed by a verb of promising or agreeing */
    KB_HOW_EACH_OTHER = 1 << 14,
    KB_HOW_UNREAL = 1 << 13,   /* "kemungkinan serangan", "potential attack" */
    KB_HOW_MODIFIER = 1 << 11, /* the side only describes the noun that acts: "rudal [Iran]" */
    KB_HOW_AFTER = 1 << 10,    /* in a clause of time without a subject of its own */
};

struct kb_trigger {
    uint32_t first, last; /* tokens */
    uint32_t sentence;
    uint8_t voice;
};

/* A side that has been looked for. */
struct kb_side {
    uint32_t mention; /* KB_NONE */
    uint32_t how;     /* KB_HOW_* found on the way */
    const char *why;  /* constant, for `explain` */
};

/* The doer of an active verb (or what a passive is done to), left of the trigger. */
struct kb_side kb_clause_subject(const struct kb_findings *f, const struct kb_trigger *t);
/* The first actor of the object's noun phrase. */
struct kb_side kb_clause_object(const struct kb_findings *f, const struct kb_trigger *t);
/* Behind a preposition of the class (or, when `word` is not 0, that word), right of the trigger
 * within the clause. */
struct kb_side kb_clause_prep(const struct kb_findings *f, const struct kb_trigger *t,
                              uint32_t class_index, uint32_t word);
/* Who a passive is done by: "by X", or right behind it where heads stand first. */
struct kb_side kb_clause_agent(const struct kb_findings *f, const struct kb_trigger *t);
/* Whose a noun is: "serangan Israel", "Israel's attack". */
struct kb_side kb_clause_possessor(const struct kb_findings *f, const struct kb_trigger *t);
/* The first actor of a clause that is said. */
struct kb_side kb_clause_said(const struct kb_findings *f, const struct kb_trigger *t);
/* Token behind the clause's last one, to the right of the trigger. */
uint32_t kb_clause_end(const struct kb_findings *f, const struct kb_trigger *t);
/* First token of the clause, to the left. */
uint32_t kb_clause_begin(const struct kb_findings *f, const struct kb_trigger *t);

bool kb_filter_fits(const struct kb_findings *f, uint32_t mention, uint8_t filter);

/* Status, on whose word, date and place into *e, whose sides and code are set. */
void kb_event_settle(struct kb_ctx *ctx, const struct kb_findings *f, const struct kb_trigger *t,
                     const struct kb_frame *frame, uint32_t how, struct kb_event *e);

#endif
