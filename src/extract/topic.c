/* What a page is about, as far as it says whether its acts are politics. */
#include "extract/topic.h"

#include "base/banned.h"

bool
kb_topic_unpolitical_at(const struct kb_text *t, uint32_t token)
{
    const uint32_t unpolitical = t->pack->frames->unpolitical;
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_NEED); m; m = kb_match_next(t, m))
        if (m->value == unpolitical)
            return true;
    return false;
}

bool
kb_topic_unpolitical(const struct kb_text *t)
{
    enum { ONE_WORD_IN = 80 };
    uint32_t hits = 0;
    for (uint32_t i = 0; i < t->token_count; i++)
        hits += kb_topic_unpolitical_at(t, i);
    return hits * ONE_WORD_IN > t->token_count;
}
