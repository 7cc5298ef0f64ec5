/* One page as it came, before anything is understood. */
#ifndef KB_READ_PAGE_H
#define KB_READ_PAGE_H

#include "base/span.h"

enum kb_page_kind { KB_PAGE_TEXT, KB_PAGE_HTML };

/* Strings are empty where the source did not say. They live until the reader goes to the next page,
 * or as long as the arena into which kb_page_copy put them. */
struct kb_page {
    enum kb_page_kind kind;
    struct kb_str bytes; /* valid UTF-8 */
    struct kb_str path;  /* file, with ":N" behind it for the N-th record of a file with many */
    struct kb_str id, url, title, published, published_raw, author, outlet, lang;
    struct kb_str section, tags; /* tags: a list with commas */
    struct kb_str retrieved;     /* when it was fetched, RFC 3339 */
    bool raw;                    /* the text is clean already: keep as it is */
    bool is_utf8;                /* HTML: the bytes are UTF-8 whatever the page itself says */
};

#endif
