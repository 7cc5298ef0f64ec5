/* Events that no frame tells: two parties of a sentence between whom the language's model is sure
 * enough of an act. Two steps, since it needs trees and few sentences can hold such an event. */
#ifndef KB_EXTRACT_BACKOFF_H
#define KB_EXTRACT_BACKOFF_H

#include "extract/findings.h"

/* Sets wanted[sentence] for those that hold two parties of whom no event tells yet; false when
 * there are none, or the language has no model for it. wanted: sentence_count zeroed bytes. */
bool kb_backoff_wanted(const struct kb_findings *f, uint8_t *wanted);
/* Appends to f->events what those sentences tell; they must have their trees (kb_lang_analyse). The
 * events then stand by sentence again. */
void kb_backoff_events(struct kb_ctx *ctx, struct kb_findings *f, const uint8_t *wanted);

#endif
