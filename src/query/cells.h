/* Cells made of several columns: each takes the columns named and writes one cell. */
#ifndef KB_QUERY_CELLS_H
#define KB_QUERY_CELLS_H

#include "query/question.h"

/* date, day: a day that is only the page's own stands behind a "~" */
void kb_put_day(struct kb_buf *out, const struct kb_value *c);
/* an instant, to the minute */
void kb_put_clock(struct kb_buf *out, const struct kb_value *c);
/* name, country */
void kb_put_party(struct kb_buf *out, const struct kb_value *c);
/* source name, source country, target name, target country */
void kb_put_pair(struct kb_buf *out, const struct kb_value *c);
/* status, disputed */
void kb_put_status(struct kb_buf *out, const struct kb_value *c);
/* sources, articles, copies, outlet names */
void kb_put_weight(struct kb_buf *out, const struct kb_value *c);
/* low, high, bound */
void kb_put_value(struct kb_buf *out, const struct kb_value *c);
/* kind, unit, of, place */
void kb_put_thing(struct kb_buf *out, const struct kb_value *c);
/* a share from 0 to 1 */
void kb_put_share(struct kb_buf *out, const struct kb_value *c);
/* text, kind: indirect speech is not put between marks */
void kb_put_quote(struct kb_buf *out, const struct kb_value *c);
/* conflict, relation, whether it is the latest, the most cautious of its claim */
void kb_put_conflict(struct kb_buf *out, const struct kb_value *c);

#endif
