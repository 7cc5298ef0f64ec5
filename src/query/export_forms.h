/* Forms of export that are rows of a question of their own. */
#ifndef KB_QUERY_EXPORT_FORMS_H
#define KB_QUERY_EXPORT_FORMS_H

#include "query/export.h"

/* Writes one row with its line's end. */
typedef void kb_form_fn(struct kb_buf *out, const struct kb_value *cells);

struct kb_export_form {
    const char *name;
    const char *head; /* before the first row, or NULL */
    struct {
        const char *sql; /* NULL: no more questions */
        kb_form_fn *put;
    } asks[2];
    const char *tail;
};

extern const struct kb_export_form kb_form_gdelt1, kb_form_gdelt2, kb_form_mentions;
extern const struct kb_export_form kb_form_icews, kb_form_plover, kb_form_graphml;

#endif
