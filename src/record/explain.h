/* Why each event is what it is: the sentence with its parts marked, the rule, the roles' reasons.
 */
#ifndef KB_RECORD_EXPLAIN_H
#define KB_RECORD_EXPLAIN_H

#include "extract/findings.h"

void kb_explain_findings(struct kb_buf *out, const struct kb_findings *findings);

#endif
