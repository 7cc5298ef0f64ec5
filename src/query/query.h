/* A question to the store and its answer: as a table for people, or as rows for programs. */
#ifndef KB_QUERY_QUERY_H
#define KB_QUERY_QUERY_H

#include <stdio.h>

#include "store/store.h"

#define KB_MAX_ASKED 16u

/* Values of an option that may be given more than once. */
struct kb_asked_list {
    const char *at[KB_MAX_ASKED];
    unsigned count;
};

/* NULL, 0 and empty lists: not asked for. Actors, sources and targets are country codes (PRK),
 * CAMEO actor codes (PRKGOV) or parts of a name ("Lavrov"). */
struct kb_filters {
    const char *from, *to; /* days, months or years */
    struct kb_asked_list source, target, actor, root, plover, status, outlet, place, lang, kind;
    const char *story, *article, *words;
    const char *speaker; /* quotes: who said it; figures and claims: who vouches for it */
    int64_t min_sources, limit;
    bool conflict; /* claims: only where not all figures can be true */
    bool all;      /* claims: also figures that stand alone; articles: older versions */
};

enum kb_answer_format { KB_ANSWER_TABLE, KB_ANSWER_JSON, KB_ANSWER_CSV, KB_ANSWER_TSV };

struct kb_answer {
    enum kb_answer_format format;
    unsigned width; /* columns of the terminal, 0: as wide as it gets */
    bool color;
    FILE *out;
};

struct kb_question;

/* By the name of its view or command: "events", "quotes", "search", "timeline", ... NULL: none
 * such. */
const struct kb_question *kb_question_named(const char *name);
/* *rows (may be NULL) is the number of rows printed. KABAR_USAGE for a filter that makes no sense.
 */
kabar_status kb_query_run(struct kb_store *store, const struct kb_question *question,
                          const struct kb_filters *filters, const struct kb_answer *answer,
                          uint64_t *rows, struct kb_error *err);
/* One article with what was found in it, for people or as its record. `which` is its number, its
 * URL or its id. KABAR_NOT_FOUND. */
kabar_status kb_query_show(struct kb_store *store, const char *which,
                           const struct kb_answer *answer, struct kb_error *err);

/* "about 10,000", "thousands", "600 to 800"; nothing when both are open. */
void kb_query_value(struct kb_buf *out, double low, double high, struct kb_str bound);

#endif
