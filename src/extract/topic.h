/* What a page is about, as far as it says whether its acts are politics. */
#ifndef KB_EXTRACT_TOPIC_H
#define KB_EXTRACT_TOPIC_H

#include "extract/frames.h"

/* Whether a word of sport, films, goods, shares, weather begins at the token: the pack's class
 * `unpolitical`. */
bool kb_topic_unpolitical_at(const struct kb_text *t, uint32_t token);
/* Whether the page is full of them, one word in eighty. What nobody of public life does there is no
 * event. */
bool kb_topic_unpolitical(const struct kb_text *t);

#endif
