/* Packed bytes in memory, unpacked into a buffer with a ceiling. */
#ifndef KB_READ_INFLATE_H
#define KB_READ_INFLATE_H

#include "base/buf.h"

enum kb_inflated {
    KB_INFLATED,
    KB_INFLATE_BROKEN,
    KB_INFLATE_CUT, /* the end is missing */
    KB_INFLATE_TOO_LARGE,
    KB_INFLATE_NO_MEMORY,
};

/* `out` has a ceiling; what was unpacked before a failure is in it. Bytes behind the packed ones do
 * not count. */
typedef enum kb_inflated kb_inflate_fn(struct kb_str packed, struct kb_buf *out);

kb_inflate_fn kb_inflate_gzip;    /* RFC 1952, also many members */
kb_inflate_fn kb_inflate_deflate; /* RFC 1950, and bare RFC 1951 as some servers send it */
kb_inflate_fn kb_inflate_brotli;  /* RFC 7932 */
kb_inflate_fn kb_inflate_zstd;    /* RFC 8878 */

#endif
