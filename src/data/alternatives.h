/* Words with a choice in them: "(open|close) the (north |)gate" is four phrases. */
#ifndef KB_DATA_ALTERNATIVES_H
#define KB_DATA_ALTERNATIVES_H

#include "base/span.h"

/* The longest phrase that is made, in bytes. */
enum { KB_MOST_ALTERNATIVE = 256 };

/* `phrase` lives until the call returns. */
typedef void kb_alternative_fn(void *context, struct kb_str phrase);

/* Calls `each` for every phrase that `words` stands for, the last choice changing first; several
 * spaces become one. False, with some of them told, when a choice does not close, holds another,
 * or a phrase is empty or longer than KB_MOST_ALTERNATIVE. */
bool kb_alternatives(struct kb_str words, kb_alternative_fn *each, void *context);
/* How many phrases `words` stands for; 0 where a choice does not close or holds another. */
uint32_t kb_alternatives_count(struct kb_str words);

#endif
