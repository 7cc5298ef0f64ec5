/* Web archives: WARC 1.0 and 1.1 (ISO 28500:2017, and the specification at iipc.github.io), plain
 * or with each record a gzip member. This file is about where records begin and end, also in files
 * that were cut or damaged. Private to the reader of archives.
 *
 * A record is whole when as many bytes as its head says are there and another record, or the end,
 * comes behind them. Any other has a fault; behind it the next record is looked for. */
#ifndef KB_READ_WARC_H
#define KB_READ_WARC_H

#include "base/buf.h"
#include "read/input.h"

struct kb_warc_record {
    struct kb_buf head; /* its header lines; the strings below lie in it, empty when not told */
    struct kb_str type, uri, date, id, content_type;
    uint64_t at;        /* where it begins: in the packed file, or else in what was unpacked */
    bool at_member;     /* it begins as a gzip member does */
    uint64_t len, left; /* of its block; `left` was not taken yet */
    bool too_large;     /* to be kept */
};

enum kb_warc_fault {
    KB_WARC_FINE,
    KB_WARC_CUT,     /* the file ends inside it */
    KB_WARC_OVERRUN, /* another record begins inside it */
    KB_WARC_BEHIND,  /* something follows that is no record */
    KB_WARC_HEAD,    /* the head cannot be read */
    KB_WARC_DAMAGED, /* it cannot be unpacked */
    KB_WARC_BOMB,    /* it unpacks without an end */
};

void kb_warc_record_init(struct kb_warc_record *record);
void kb_warc_record_free(struct kb_warc_record *record);

/* The bytes begin as an archive does. */
bool kb_warc_begins(struct kb_str head);
/* Goes to the next record and reads its head. *more is false at the end of a file. With a fault
 * in->status may tell more. */
enum kb_warc_fault kb_warc_head(struct kb_input *in, struct kb_warc_record *record, bool *more);
/* What comes next of the block, up to so many bytes, for looking only. */
struct kb_str kb_warc_peek(struct kb_input *in, const struct kb_warc_record *record, size_t most);
/* Takes the rest of the block and what divides it from the next record. Appends it to `keep` (NULL:
 * nowhere) unless it is longer than `most`. */
enum kb_warc_fault kb_warc_block(struct kb_input *in, struct kb_warc_record *record,
                                 struct kb_buf *keep, size_t most);
/* Behind a fault: to where the next record begins. False when there is none. */
bool kb_warc_mend(struct kb_input *in);

#endif
