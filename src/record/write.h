/* The public record: what is known of a page as one JSON object. */
#ifndef KB_RECORD_WRITE_H
#define KB_RECORD_WRITE_H

#include "extract/findings.h"

/* findings NULL: the article alone (`--only=article`). Of the page only what no stage looks at is
 * used: when it was fetched. No line's end is written. */
void kb_record_write(struct kb_buf *out, const struct kb_page *page,
                     const struct kb_article *article, const struct kb_findings *findings);
/* {"path", "error"}, and "id" and "url" where they are known */
void kb_record_write_error(struct kb_buf *out, const struct kb_page *page, const char *message);

#endif
