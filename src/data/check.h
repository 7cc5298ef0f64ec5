/* Looks through the knowledge tables for what their readers cannot know to be wrong: codes of no
 * nation, offices that end before they begin, one row told twice, ids of two names, names that are
 * common words. */
#ifndef KB_DATA_CHECK_H
#define KB_DATA_CHECK_H

#include "data/engine.h"

/* A complaint as one line, "file:line: what", without its end. */
typedef void kb_check_fn(void *context, struct kb_str line);

struct kb_checked {
    uint32_t rows, complaints;
};

/* All rows of people.tsv, bodies.tsv and places.tsv, a user's own files among them. */
kabar_status kb_knowledge_check(const struct kabar_engine *engine, kb_check_fn *tell, void *context,
                                struct kb_checked *checked, struct kb_error *err);

#endif
