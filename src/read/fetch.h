/* One page from the web, by libcurl (curl.h): http and https, with a ceiling for everything that a
 * server can do. */
#ifndef KB_READ_FETCH_H
#define KB_READ_FETCH_H

#include <signal.h>

#include "base/buf.h"
#include "base/error.h"
#include "read/read.h"

struct kb_fetched {
    struct kb_buf body;    /* unpacked; at most KB_MAX_PAGE_BYTES */
    struct kb_buf url;     /* where it was found at last */
    struct kb_buf charset; /* as the server told it; empty when it did not */
    char at[24];           /* when, RFC 3339 */
};

/* It begins with the name of a scheme and "://": no file, whatever the scheme. */
bool kb_fetch_is_address(const char *path);

void kb_fetched_init(struct kb_fetched *fetched);
void kb_fetched_free(struct kb_fetched *fetched);
/* KABAR_USAGE for another scheme, NOT_FOUND, CANNOT_READ, TOO_LARGE, NO_MEMORY, or INTERRUPTED once
 * *stop (may be NULL) was set. Every address that is connected to, also behind redirects, is one
 * that is open to all, unless the rules allow others. */
kabar_status kb_fetch(const char *url, const struct kb_fetch_rules *rules,
                      const volatile sig_atomic_t *stop, struct kb_fetched *fetched,
                      struct kb_error *err);

#endif
