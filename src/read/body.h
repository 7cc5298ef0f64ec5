/* The body of an HTTP answer as it was before it was sent: out of its chunks (RFC 9112,
 * section 7.1) and out of gzip, deflate, br and zstd (RFC 9110, section 8.4.1).
 *
 * Archives hold bodies that were unpacked already, under the head they came with. So a body that
 * does not look as the head says is taken as it is. */
#ifndef KB_READ_BODY_H
#define KB_READ_BODY_H

#include "base/buf.h"
#include "base/error.h"

struct kb_body {
    struct kb_str bytes;
    const char *why;       /* of a failure: a sentence part behind the page's name */
    struct kb_buf work[2]; /* bytes may lie in either */
};

void kb_body_init(struct kb_body *body);
void kb_body_free(struct kb_body *body);
/* `raw` is used up: chunks are joined in it. body->bytes are valid until the next call or a change
 * to raw. KABAR_BAD_FORMAT, TOO_LARGE (KB_MAX_PAGE_BYTES) or NO_MEMORY with body->why. */
kabar_status kb_body_plain(struct kb_body *body, struct kb_str head, char *raw, size_t len);

#endif
