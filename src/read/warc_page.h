/* What of an archive's records is a page. Private to the reader of archives. */
#ifndef KB_READ_WARC_PAGE_H
#define KB_READ_WARC_PAGE_H

#include "read/warc.h"

enum kb_warc_use {
    KB_WARC_PASS,    /* no page and no part of one */
    KB_WARC_HTTP,    /* an HTTP answer, by whose head it is seen */
    KB_WARC_BODY,    /* the block itself is the page */
    KB_WARC_REVISIT, /* the page is in another record */
};

/* By the record's own head. */
enum kb_warc_use kb_warc_use_of(const struct kb_warc_record *record);
/* An HTTP answer with status 200 (or 203) whose body is HTML, or is not named and looks so. */
bool kb_warc_is_page(struct kb_str http_head, struct kb_str body);
/* A revisit of what may well be a page: its HTTP head says HTML, or, where there is none or it does
 * not say, its address does not end like that of anything else. */
bool kb_warc_revisits_page(const struct kb_warc_record *record, struct kb_str http_head);
/* HTML by the name of its kind. */
bool kb_warc_is_html(struct kb_str content_type);

#endif
