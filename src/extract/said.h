/* Whose word a token stands on: what other extractors ask of the statements. */
#ifndef KB_EXTRACT_SAID_H
#define KB_EXTRACT_SAID_H

#include "extract/findings.h"

/* The innermost statement whose content holds the token, KB_NONE when the page itself tells it. */
uint32_t kb_said_at(const struct kb_findings *f, uint32_t token);
/* The next statement around `said` that holds the same token, KB_NONE. */
uint32_t kb_said_around(const struct kb_findings *f, uint32_t said, uint32_t token);

/* On whose word the token is told, nearest first: the innermost statement's speaker, then who
 * passed it on, then the same of every statement around it; nobody twice. Writes at most `cap` of
 * them. */
uint32_t kb_said_words(const struct kb_findings *f, uint32_t token, struct kb_via *out,
                       uint32_t cap);

/* The speaker of one statement as a `via`; false when nobody is named. */
bool kb_said_speaker(const struct kb_findings *f, const struct kb_said *said, struct kb_via *out);

#endif
