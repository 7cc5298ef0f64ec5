/* The fields of a record (JSON or CSV) by the names that scrapers give them, and a page out of
 * them. */
#ifndef KB_READ_FIELDS_H
#define KB_READ_FIELDS_H

#include "base/error.h"
#include "read/stream.h"

enum kb_field {
    KB_FIELD_ID,
    KB_FIELD_URL,
    KB_FIELD_HTML,
    KB_FIELD_TEXT,
    KB_FIELD_TITLE,
    KB_FIELD_PUBLISHED,
    KB_FIELD_PUBLISHED_RAW,
    KB_FIELD_AUTHOR,
    KB_FIELD_OUTLET,
    KB_FIELD_LANG,
    KB_FIELD_SECTION,
    KB_FIELD_TAGS,
    KB_FIELD_RAW,
    KB_FIELD_FINDINGS, /* what only kabar's own records have */
    KB_FIELD_COUNT
};

/* A column or key as understood; names higher up in the table win over lower ones. */
struct kb_field_name {
    enum kb_field field; /* KB_FIELD_COUNT: not known */
    unsigned rank;       /* 0 is the best */
};

/* Case, blanks and punctuation do not count. */
struct kb_field_name kb_field_find(struct kb_str name);

struct kb_fields {
    struct kb_str values[KB_FIELD_COUNT];
    unsigned ranks[KB_FIELD_COUNT];
    unsigned findings; /* one bit for each of kabar's own names */
    char seen[160];    /* the names there were, for messages; cut where it is full */
    size_t seen_len;
};

void kb_fields_clear(struct kb_fields *fields);
/* Remembers the name, and the value unless it is empty or a better name's value is there already.
 */
void kb_fields_put(struct kb_fields *fields, struct kb_str name, struct kb_field_name as,
                   struct kb_str value);
/* The page that the fields make, or an error that names the record and its fields. Values are
 * borrowed; the page's path is not set. */
kabar_status kb_fields_page(struct kb_stream *stream, const struct kb_fields *fields,
                            struct kb_page *page, struct kb_error *err);

#endif
