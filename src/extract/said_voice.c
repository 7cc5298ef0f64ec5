#include "extract/said_parts.h"

#include "base/banned.h"

enum { MAX_PHRASE = 9 };

static const struct kb_voice nobody = { .mention = KB_NONE };

static bool
pronoun_token(const struct kb_scene *s, uint32_t token)
{
    return kb_token_is(s->t, token, KB_CLASS_he);
}

struct kb_voice
kb_voice_again(const struct kb_scene *s, uint32_t token)
{
    struct kb_voice voice = s->last;
    if (!voice.name.len)
        return nobody;
    voice.first = voice.last = token;
    return voice;
}

/* The first of "Tasnim dan ISNA", "AS dan Barat". */
static uint32_t
first_equal(const struct kb_scene *s, uint32_t mention)
{
    while (mention > 0 && s->f->mentions.at[mention - 1].next_equal == mention)
        mention--;
    return mention;
}

struct kb_voice
kb_voice_of(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    if ((m->flags & KB_MEN_PRONOUN) && pronoun_token(s, m->first) && s->last.name.len)
        return kb_voice_again(s, m->first);
    return (struct kb_voice){ mention, m->name, m->first, m->last };
}

/* A mention with the common words before it that the mention does not hold: "[akun X] Federasi ...". */
static struct kb_voice
widened(const struct kb_scene *s, uint32_t mention, uint32_t first)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    struct kb_voice voice = kb_voice_of(s, mention);
    bool whole = m->kind == KB_ACTOR_PERSON || (m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED));
    if (first >= m->first || whole || voice.first == voice.last)
        return voice;
    voice.first = first;
    voice.name = kb_span_str(s->t->text, kb_tokens_span(s->t, first, m->last));
    return voice;
}

static struct kb_voice
phrase_voice(const struct kb_scene *s, uint32_t first, uint32_t last)
{
    while (first < last && (!kb_word_token(s, first) || kb_light(s, first)))
        first++;
    while (first < last && (!kb_word_token(s, last - 1)))
        last--;
    if (first >= last || last - first > MAX_PHRASE || kb_token_flag(s->t, first, KB_TOK_NUMBER))
        return nobody;
    if (last - first == 1 && pronoun_token(s, first))
        return kb_voice_again(s, first);
    struct kb_str name = kb_span_str(s->t->text, kb_tokens_span(s->t, first, last));
    return (struct kb_voice){ KB_NONE, name, first, last };
}

/* ---- left of the cue ---------------------------------------------------------------------------- */

/* Whether a subject may stand at the mention, told by what lies between it and the cue. */
static bool
adjoins(const struct kb_scene *s, const struct kb_mention *m, uint32_t cue)
{
    uint32_t plain = 0;
    for (uint32_t i = m->last; i < cue; i++) {
        if (kb_light(s, i))
            continue;
        if (kb_token_is(s->t, i, KB_CLASS_rel) && i + 1 >= cue)
            return true;
        if (kb_stops(s, i) || kb_token_is(s->t, i, KB_CLASS_conj) || ++plain > 3)
            return false;
    }
    return true;
}

static bool
may_speak(const struct kb_scene *s, const struct kb_mention *m, uint32_t begin)
{
    return !(m->flags & (KB_MEN_AT | KB_MEN_MODIFIER)) && s->mark_of[m->first] == KB_NONE
           && m->kind != KB_ACTOR_PLACE && !kb_in_phrase(s, m, begin);
}

/* "Nur, [Kepala Seksi Kejati], menyampaikan": a role behind a name is the name's. */
static uint32_t
named_before(const struct kb_scene *s, uint32_t mention, uint32_t begin)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    bool own_name = m->kind == KB_ACTOR_PERSON && !(m->flags & KB_MEN_UNNAMED);
    if (mention == 0 || own_name || (m->flags & KB_MEN_PRONOUN) || m->first < begin + 2
        || !kb_is_comma(s, m->first - 1))
        return mention;
    const struct kb_mention *before = &s->f->mentions.at[mention - 1];
    bool joined = before->last + 1 == m->first
                  || (before->last + 4 >= m->first && kb_token_mark(s->t, before->last) == '(');
    if (joined && before->first >= begin && before->kind == KB_ACTOR_PERSON
        && may_speak(s, before, begin))
        return mention - 1;
    return mention;
}

static uint32_t
mention_left(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    uint32_t from = kb_mention_from(s->f, begin), near = kb_mention_from(s->f, cue);
    if (near > from) {
        const struct kb_mention *m = &s->f->mentions.at[near - 1];
        if (m->last <= cue && may_speak(s, m, begin) && adjoins(s, m, cue))
            return named_before(s, first_equal(s, near - 1), begin);
    }
    for (uint32_t i = from; i < near; i++)
        if (s->f->mentions.at[i].last <= cue && may_speak(s, &s->f->mentions.at[i], begin))
            return i;
    return KB_NONE;
}

/* The noun phrase before the cue in the page's own words: "saksi mata melaporkan". */
static struct kb_voice
phrase_left(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    uint32_t last = cue, first;
    while (last > begin && kb_light(s, last - 1))
        last--;
    for (first = last; first > begin && !kb_stops(s, first - 1); first--)
        if (kb_token_is(s->t, first - 1, KB_CLASS_conj))
            break;
    if (first > begin && kb_token_is(s->t, first - 1, KB_CLASS_rel)) {
        for (last = --first; first > begin && !kb_stops(s, first - 1); first--)
            ;
    }
    return phrase_voice(s, first, last);
}

struct kb_voice
kb_voice_left(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    uint32_t mention = mention_left(s, begin, cue);
    struct kb_voice phrase = phrase_left(s, begin, cue);
    if (mention == KB_NONE)
        return phrase;
    const struct kb_mention *m = &s->f->mentions.at[mention];
    bool holds = phrase.name.len && phrase.first < m->first && m->last <= phrase.last;
    if (holds)
        return widened(s, mention, phrase.first);
    return kb_voice_of(s, mention);
}

/* ---- right of the cue --------------------------------------------------------------------------- */

/* "jubir KPK, [Budi Prasetyo], dalam": the name behind a role. */
static uint32_t
named_behind(const struct kb_scene *s, uint32_t stop, uint32_t end)
{
    if (!kb_is_comma(s, stop))
        return KB_NONE;
    uint32_t next = kb_mention_from(s->f, stop + 1);
    if (next >= s->f->mentions.len)
        return KB_NONE;
    const struct kb_mention *m = &s->f->mentions.at[next];
    if (m->first > stop + 2 || m->last > end || m->kind != KB_ACTOR_PERSON
        || (m->flags & (KB_MEN_PRONOUN | KB_MEN_UNNAMED)))
        return KB_NONE;
    char behind = kb_token_mark(s->t, m->last);
    bool closed = m->last >= end || behind == ',' || behind == '.' || behind == '('
                  || (kb_stops(s, m->last) && !behind);
    return closed ? next : KB_NONE;
}

static bool
plain_role(const struct kb_scene *s, const struct kb_voice *voice)
{
    if (voice->mention == KB_NONE)
        return voice->first < voice->last;
    const struct kb_mention *m = &s->f->mentions.at[voice->mention];
    return !(m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED))
           && (m->kind != KB_ACTOR_PERSON || (m->flags & KB_MEN_UNNAMED));
}

struct kb_voice
kb_voice_right(const struct kb_scene *s, uint32_t token, uint32_t end, uint32_t *stop)
{
    struct kb_voice voice = nobody;
    uint32_t i = token;
    for (; i < end && i < token + MAX_PHRASE; i++) {
        uint32_t mention = kb_mention_at(s->f, i);
        if (mention != KB_NONE && s->f->mentions.at[mention].first >= token) {
            voice = widened(s, mention, token);
            i = s->f->mentions.at[mention].last;
            break;
        }
        if (kb_token_mark(s->t, i) != '@' && kb_stops(s, i))
            break;
    }
    if (voice.mention == KB_NONE && !voice.name.len)
        voice = phrase_voice(s, token, i);
    *stop = i;
    uint32_t named = plain_role(s, &voice) ? named_behind(s, i, end) : KB_NONE;
    if (named != KB_NONE) {
        voice = kb_voice_of(s, named);
        *stop = s->f->mentions.at[named].last;
    }
    return voice;
}
