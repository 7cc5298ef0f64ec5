/* Where JSON values end in a stream, without understanding them. Private to the JSON reader. */
#ifndef KB_READ_OBJECTS_H
#define KB_READ_OBJECTS_H

#include "read/stream.h"

struct kb_objects_scan {
    bool in_array;  /* between the brackets of the file's one array */
    unsigned depth; /* inside the value */
    enum {
        KB_OBJECTS_START,
        KB_OBJECTS_VALUE,
        KB_OBJECTS_STRING,
        KB_OBJECTS_ESCAPE,
        KB_OBJECTS_JUNK,       /* no object: all up to the next one */
        KB_OBJECTS_BROKEN,     /* a string that its line does not close */
        KB_OBJECTS_BROKEN_LINE /* the same, at the start of a line: an object here is the next
                                  record */
    } at;
};

/* Kb_cut_fns; the state is a struct kb_objects_scan with `at` KB_OBJECTS_START. */
size_t kb_objects_cut_line(void *state, struct kb_str bytes, bool *end);
size_t kb_objects_cut_value(void *state, struct kb_str bytes, bool *end);
/* Passes over what stands between values. */
void kb_objects_skip_gap(struct kb_objects_scan *scan, struct kb_input *in);

/* In place: control bytes to blanks and halves of surrogate pairs (\ud800) to \ufffd. Neither is
 * allowed in JSON, both are common in what scrapers write, and nothing is lost by it. */
void kb_objects_soften(char *bytes, size_t len);

#endif
