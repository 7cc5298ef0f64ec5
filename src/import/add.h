/* One row of a user's own, by hand. */
#ifndef KB_IMPORT_ADD_H
#define KB_IMPORT_ADD_H

#include "data/check.h"

/* Adds the row that `fields` ("name=Budi Santoso", "country=IDN") tell to one of the tables in
 * `dir` (people, bodies, places, agencies, outlets, nations), which need not be there yet. What
 * follows from the rest may be left out: the id, and of "role" and country the actor. `engine` is
 * one without the user's rows. `tell` hears what is wrong with the row, if anything is, as
 * kb_knowledge_check puts it; then nothing is written. The row is appended to `row`. */
kabar_status kb_knowledge_add(const struct kabar_engine *engine, const char *dir, const char *table,
                              char *const *fields, int count, kb_check_fn *tell, void *context,
                              struct kb_buf *row, struct kb_error *err);

#endif
