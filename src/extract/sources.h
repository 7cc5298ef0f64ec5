/* Inside the sources: who they are (sources.c) and which sentences stand on each
 * (sources_stand.c). */
#ifndef KB_EXTRACT_SOURCES_H
#define KB_EXTRACT_SOURCES_H

#include "extract/said.h"

/* A citation that stands behind what it hands on: "Demikian dilansir AFP." */
struct kb_closing {
    uint32_t source, sentence; /* the first that it hands on */
};

struct kb_sourcing {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    KB_VEC(struct kb_closing) closings;
};

/* The statement's sentences and those that cite stand on the source; `via`: who passed it on, NULL
 * when the source itself speaks. */
void kb_source_holds(struct kb_sourcing *s, uint32_t source, const struct kb_said *said,
                     const struct kb_via *via);
/* Once every statement was looked at: what lies between, what closings hand on besides; in order,
 * each sentence once. */
void kb_sources_settle(struct kb_sourcing *s);

#endif
