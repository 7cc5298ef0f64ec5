/* Where in the archives of a run the pages stand that later records may only point to: by the
 * digest of what was fetched, and by its address. Bounded; what comes behind the limit is not
 * remembered. */
#ifndef KB_READ_WARC_SEEN_H
#define KB_READ_WARC_SEEN_H

#include "base/buf.h"

struct kb_warc_place {
    uint64_t at;
    uint32_t file; /* as kb_warc_seen_open numbered it */
    bool packed;   /* the record is a gzip member */
};

struct kb_warc_seen_row {
    uint64_t hash; /* 0: empty */
    struct kb_warc_place place;
};

struct kb_warc_seen {
    struct kb_warc_seen_row *rows; /* a power of two of them, half full at most */
    size_t count, cap;
    struct kb_buf names; /* of the archives, each NUL terminated */
};

void kb_warc_seen_init(struct kb_warc_seen *seen);
void kb_warc_seen_free(struct kb_warc_seen *seen);
/* Another archive begins; gives its number. What earlier ones held is forgotten where it would
 * leave this one too little room. */
uint32_t kb_warc_seen_open(struct kb_warc_seen *seen, const char *name);
/* The name of an archive by its number, until the next is opened. */
const char *kb_warc_seen_name(const struct kb_warc_seen *seen, uint32_t file);
/* A later place of one key goes over an earlier one. Without memory nothing is remembered. */
void kb_warc_seen_put(struct kb_warc_seen *seen, struct kb_str key, struct kb_warc_place place);
/* NULL for a key that was not put, and for an empty one. Valid until the next put. */
const struct kb_warc_place *kb_warc_seen_get(const struct kb_warc_seen *seen, struct kb_str key);

#endif
