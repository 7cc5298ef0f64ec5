/* Lines of a file that somebody else wrote, one at a time in bounded memory: unpacked, as UTF-8. */
#ifndef KB_IMPORT_LINES_H
#define KB_IMPORT_LINES_H

#include "base/buf.h"
#include "read/input.h"

struct kb_lines {
    struct kb_input *in;
    struct kb_buf line, text;
    uint64_t number;   /* of the line handed out, from 1 */
    bool endless;      /* it went on past every limit */
    const char *fault; /* why the line handed out cannot be used; NULL: it can */
};

/* Takes `in` over; gzip, zstd and UTF-16 are taken off. kb_lines_close also after a failure. */
kabar_status kb_lines_open(struct kb_lines *lines, struct kb_input *in, struct kb_error *err);
void kb_lines_close(struct kb_lines *lines);
/* What comes first, for looking only. */
struct kb_str kb_lines_head(struct kb_lines *lines);
/* The next line without its end, valid until the next call; *more is false at the file's end. */
kabar_status kb_lines_next(struct kb_lines *lines, struct kb_str *line, bool *more,
                           struct kb_error *err);

#endif
