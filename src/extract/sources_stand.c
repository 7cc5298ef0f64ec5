/* Which sentences stand on a source: those it is cited in, those a citation closes, and those that
 * the text itself says to come from it (a statement whose speaker it is, said_outlet.c). */
#include "base/order.h"
#include "extract/sources.h"

#include "base/banned.h"

/* The sentence that holds the byte. */
static uint32_t
sentence_at(const struct kb_text *t, uint32_t byte)
{
    uint32_t low = 0, high = t->sentence_count;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (t->sentences[mid].end <= byte)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

static void
add(struct kb_sourcing *s, uint32_t source, uint32_t sentence)
{
    if (sentence < s->f->text->sentence_count)
        *KB_PUSH(s->ctx->arena, &s->f->sources.at[source].sentences) = sentence;
}

void
kb_source_holds(struct kb_sourcing *s, uint32_t source, const struct kb_said *said,
                const struct kb_via *via)
{
    const struct kb_text *t = s->f->text;
    uint32_t first = kb_sentence_of(t, said->first), last = kb_sentence_of(t, said->last - 1);
    uint32_t cites = said->cue == KB_NONE ? last : kb_sentence_of(t, said->cue);
    if (via && via->span.end > via->span.begin)
        cites = sentence_at(t, via->span.begin);
    for (uint32_t i = first; i <= last; i++)
        add(s, source, i);
    add(s, source, cites);
    if (cites > last)
        *KB_PUSH(s->ctx->arena, &s->closings) = (struct kb_closing){ source, first };
}

static void
in_order(struct kb_source *source)
{
    source->sentences.len = kb_settle_u32(source->sentences.at, source->sentences.len);
}

/* Each sentence: whether a source holds it; whether it holds anybody's words. */
enum { SOURCED = 1, SPOKEN = 2 };

static uint8_t *
look_over(const struct kb_sourcing *s)
{
    const struct kb_findings *f = s->f;
    uint8_t *seen = kb_arena_array(s->ctx->arena, f->text->sentence_count + 1, sizeof *seen);
    for (uint32_t i = 0; i < f->sources.len; i++)
        for (uint32_t k = 0; k < f->sources.at[i].sentences.len; k++)
            seen[f->sources.at[i].sentences.at[k]] |= SOURCED;
    for (uint32_t i = 0; i < f->said.len; i++) {
        const struct kb_said *said = &f->said.at[i];
        if (!said->speaker_name.len)
            continue;
        seen[kb_sentence_of(f->text, said->first)] |= SPOKEN;
        seen[kb_sentence_of(f->text, said->last - 1)] |= SPOKEN;
    }
    return seen;
}

/* What stands before a closing in its paragraph, back to another source. */
static void
hand_on(struct kb_sourcing *s, const struct kb_closing *closing, const uint8_t *seen)
{
    const struct kb_sentence *k = s->f->text->sentences;
    for (uint32_t i = closing->sentence; i-- > 0;) {
        if (k[i].paragraph != k[closing->sentence].paragraph || (seen[i] & SOURCED))
            return;
        add(s, closing->source, i);
    }
}

/* What nobody is told to say, between two sentences of one paragraph that stand on one source. */
static void
fill(struct kb_sourcing *s, uint32_t source, const uint8_t *seen)
{
    const struct kb_sentence *k = s->f->text->sentences;
    const struct kb_source *held = &s->f->sources.at[source];
    uint32_t len = held->sentences.len;
    for (uint32_t i = 0; i + 1 < len; i++) {
        uint32_t from = held->sentences.at[i], to = held->sentences.at[i + 1], free = from + 1;
        if (k[from].paragraph != k[to].paragraph)
            continue;
        while (free < to && !seen[free])
            free++;
        for (uint32_t n = from + 1; free == to && n < to; n++)
            add(s, source, n);
    }
}

void
kb_sources_settle(struct kb_sourcing *s)
{
    if (!s->f->text->sentence_count)
        return;
    for (uint32_t i = 0; i < s->f->sources.len; i++)
        in_order(&s->f->sources.at[i]);
    const uint8_t *seen = look_over(s);
    for (uint32_t i = 0; i < s->closings.len; i++)
        hand_on(s, &s->closings.at[i], seen);
    for (uint32_t i = 0; i < s->f->sources.len; i++) {
        struct kb_source *source = &s->f->sources.at[i];
        in_order(source);
        fill(s, i, seen);
        in_order(source);
        if (source->kind != KB_CREDIT_CITED)
            source->sentences.len = 0;
    }
}
