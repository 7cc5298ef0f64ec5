/* The store in the forms that other programs know. */
#ifndef KB_QUERY_EXPORT_H
#define KB_QUERY_EXPORT_H

#include "query/query.h"

/* format: "jsonl" (the records as they were added), "csv" and "tsv" (rows of `view`, NULL: events),
 * "gdelt1", "gdelt2", "mentions", "icews", "plover", "graphml". KABAR_USAGE for anything else. What
 * is planned, denied or hypothetical has no place in gdelt1, gdelt2, mentions and icews and is left
 * out. */
kabar_status kb_export(struct kb_store *store, const char *format, const char *view, FILE *out,
                       struct kb_error *err);

#endif
