/* Writing JSON (RFC 8259) into a buffer; commas and nesting are kept by the writer. */
#ifndef KB_BASE_JSON_H
#define KB_BASE_JSON_H

#include "base/buf.h"

struct kb_json {
    struct kb_buf *out;
    bool comma; /* the next value stands behind another */
};

static inline struct kb_json
kb_json_to(struct kb_buf *out)
{
    return (struct kb_json){ out, false };
}

/* `open` and `close` are '{' '}' or '[' ']'. */
void kb_json_open(struct kb_json *j, char open);
void kb_json_close(struct kb_json *j, char close);
void kb_json_key(struct kb_json *j, const char *key);
/* Broken UTF-8 comes out as U+FFFD. */
void kb_json_str(struct kb_json *j, struct kb_str s);
void kb_json_z(struct kb_json *j, const char *z);
void kb_json_int(struct kb_json *j, int64_t value);
/* Shortest form that reads back the same; integers without a point. Infinite or NaN: null. */
void kb_json_number(struct kb_json *j, double value);
void kb_json_bool(struct kb_json *j, bool value);
void kb_json_null(struct kb_json *j);
/* key and value at once; kb_json_field_str writes null for an empty string. */
void kb_json_field_str(struct kb_json *j, const char *key, struct kb_str s);
void kb_json_field_int(struct kb_json *j, const char *key, int64_t value);

#endif
