/* Where in an archive the pages stand that later records may only point to: by the digest of what
 * was fetched, and by its address. Bounded; what comes behind the limit is not remembered. */
#ifndef KB_READ_WARC_SEEN_H
#define KB_READ_WARC_SEEN_H

#include "base/span.h"

struct kb_warc_seen_row {
    uint64_t hash; /* 0: empty */
    uint64_t at;
};

struct kb_warc_seen {
    struct kb_warc_seen_row *rows; /* a power of two of them, half full at most */
    size_t count, cap;
};

#define KB_WARC_NOT_SEEN UINT64_MAX

void kb_warc_seen_free(struct kb_warc_seen *seen);
/* A later place of one key goes over an earlier one. Without memory nothing is remembered. */
void kb_warc_seen_put(struct kb_warc_seen *seen, struct kb_str key, uint64_t at);
/* KB_WARC_NOT_SEEN for a key that was not put, and for an empty one. */
uint64_t kb_warc_seen_get(const struct kb_warc_seen *seen, struct kb_str key);

#endif
