/* On whose word a figure stands. */
#include "extract/figures.h"

#include "base/banned.h"

static void
take_speaker(const struct kb_findings *f, const struct kb_said *said, struct kb_via *claimant)
{
    if (said->speaker != KB_NONE && said->speaker < f->mentions.len) {
        const struct kb_mention *m = &f->mentions.at[said->speaker];
        *claimant = (struct kb_via){ said->speaker_name.len ? said->speaker_name : m->name,
                                     m->entity, m->country, m->actor,
                                     kb_tokens_span(f->text, m->first, m->last) };
    } else if (said->speaker_name.len) {
        claimant->name = said->speaker_name;
    } else if (said->via_count) {
        *claimant = said->via[0];
    }
}

/* The innermost saying that holds the token and names somebody. */
static const struct kb_said *
holder(const struct kb_findings *f, uint32_t token)
{
    const struct kb_said *best = NULL;
    for (uint32_t i = 0; i < f->said.len && f->said.at[i].first <= token; i++) {
        const struct kb_said *s = &f->said.at[i];
        bool named = s->speaker != KB_NONE || s->speaker_name.len || s->via_count;
        if (token < s->last && named && (!best || s->last - s->first <= best->last - best->first))
            best = s;
    }
    return best;
}

/* What follows a saying in the same paragraph, with no speaker of its own, goes on in it. */
static const struct kb_said *
said_before(const struct kb_findings *f, uint32_t token)
{
    const struct kb_sentence *sentences = f->text->sentences;
    uint32_t sentence = kb_sentence_of(f->text, token);
    const struct kb_said *best = NULL;
    for (uint32_t i = 0; i < f->said.len && f->said.at[i].first <= token; i++) {
        const struct kb_said *s = &f->said.at[i];
        bool near = s->sentence < sentence && sentence - s->sentence <= 2
                    && sentences[s->sentence].paragraph == sentences[sentence].paragraph;
        if (s->sentence == sentence)
            return NULL;
        if (near && s->kind != KB_SAID_HELD && (s->speaker != KB_NONE || s->speaker_name.len))
            best = s;
    }
    return best;
}

void
kb_figure_claimant(const struct kb_findings *f, uint32_t token, struct kb_via *claimant)
{
    const struct kb_said *said = holder(f, token);
    if (!said)
        said = said_before(f, token);
    if (said)
        take_speaker(f, said, claimant);
}
