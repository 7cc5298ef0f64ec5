/* Who speaks where no verb of saying tells it: a quotation in a sentence of its own, one signed
 * with a name, one led in by a colon. */
#include "extract/said_voice.h"

#include "base/banned.h"

enum { LONG_QUOTE = 5 /* words: nobody writes so long a title or term */ };

static const struct kb_voice none = { .mention = KB_NONE };

uint32_t
kb_paragraph_of(const struct kb_scene *s, uint32_t token)
{
    return s->t->sentences[kb_sentence_of(s->t, token)].paragraph;
}

bool
kb_mark_led(const struct kb_scene *s, const struct kb_mark *m)
{
    return m->open > 0 && (kb_is_comma(s, m->open - 1) || kb_token_mark(s->t, m->open - 1) == ':');
}

/* A stop that was taken for an abbreviation's: "said Graham, R-S.C. "I get that."" */
static bool
behind_stop(const struct kb_scene *s, const struct kb_mark *m)
{
    return m->open > 0 && kb_token_mark(s->t, m->open - 1) == '.'
           && kb_token_flag(s->t, m->first, KB_TOK_CAPITAL);
}

/* A statement that fills its sentence, without a verb of saying. */
bool
kb_mark_alone(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t sentence = kb_sentence_of(s->t, m->open);
    bool heads = s->t->sentences[sentence].first == m->open || behind_stop(s, m);
    if (m->words < 3 || m->single || !heads)
        return false;
    uint32_t next = m->close == KB_NONE ? m->last : m->close + 1;
    uint32_t end = s->t->sentences[kb_sentence_of(s->t, m->last - 1)].last;
    return next >= end || (next + 1 == end && !kb_word_token(s, next));
}

/* "Hal itu disampaikan X" in the sentence behind. */
static struct kb_voice
named_after(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t sentence = kb_sentence_of(s->t, m->last - 1) + 1;
    if (sentence < s->t->sentence_count && s->act_of[sentence] < s->act_of[sentence + 1]) {
        const struct kb_act *a = &s->acts.at[s->act_of[sentence]];
        if (a->points_back)
            return a->voice;
    }
    return none;
}

/* "..." — Carla Sanchez */
struct kb_voice
kb_voice_signed(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t dash = m->close + 1;
    if (m->close == KB_NONE || dash + 1 >= s->t->token_count)
        return none;
    char c = kb_token_mark(s->t, dash);
    uint32_t mention = kb_mention_at(s->f, dash + 1);
    if ((c != '-' && c != '~' && (unsigned char)c != 0xe2)
        || kb_token_flag(s->t, dash, KB_TOK_QUOTE) || mention == KB_NONE)
        return none;
    const struct kb_mention *person = &s->f->mentions.at[mention];
    uint32_t end = s->t->sentences[kb_sentence_of(s->t, dash)].last;
    bool alone = person->last + 1 >= end || kb_is_comma(s, person->last);
    return alone && person->kind == KB_ACTOR_PERSON ? kb_voice_of(s, mention) : none;
}

/* The last act in the sentence before, when the statement follows it at once. */
static struct kb_voice
named_before(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t sentence = kb_sentence_of(s->t, m->open);
    for (uint32_t back = 1; back <= 2 && back <= sentence; back++)
        for (uint32_t i = s->act_of[sentence - back + 1]; i-- > s->act_of[sentence - back];)
            if (s->acts.at[i].cue->kind != KB_CUE_cite && s->acts.at[i].voice.name.len)
                return s->acts.at[i].voice;
    return none;
}

struct kb_voice
kb_voice_alone(const struct kb_scene *s, const struct kb_mark *m, const struct kb_quoted *before)
{
    uint32_t here = kb_paragraph_of(s, m->open);
    struct kb_voice voice = named_after(s, m);
    if (!voice.name.len && before->mark != KB_NONE && here <= before->paragraph + 1)
        voice = before->voice;
    if (!voice.name.len)
        voice = named_before(s, m);
    return voice;
}

/* It begins and ends like a sentence. */
static bool
whole_sentence(const struct kb_scene *s, const struct kb_mark *m)
{
    char c = kb_token_mark(s->t, m->last - 1);
    char behind = m->close == KB_NONE ? '.' : kb_token_mark(s->t, m->close + 1);
    return m->words >= LONG_QUOTE && !m->single && kb_token_flag(s->t, m->first, KB_TOK_CAPITAL)
           && (c == '.' || c == '?' || c == '!' || behind == '.');
}

/* At most a word or two before it, none of them a name or a verb: "Instead, [...]". */
static bool
heads_sentence(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t begin = s->t->sentences[kb_sentence_of(s->t, m->open)].first, words = 0;
    for (uint32_t i = begin; i < m->open; i++) {
        words += kb_word_token(s, i);
        if (words > 2 || kb_mention_at(s->f, i) != KB_NONE || kb_token_is(s->t, i, KB_CLASS_verb)
            || s->mark_of[i] != KB_NONE || kb_match_at(s->t, i, KB_LEX_CUE))
            return false;
    }
    return words == 0 || kb_is_comma(s, m->open - 1)
           || kb_token_is(s->t, m->open - 1, KB_CLASS_but);
}

/* "..., Trump said. Instead, [he acts like ...]": the words of the one before go on. */
static struct kb_voice
carried_on(const struct kb_scene *s, const struct kb_mark *m, const struct kb_quoted *before)
{
    uint32_t sentence = kb_sentence_of(s->t, m->open);
    if (before->mark == KB_NONE || m->words < LONG_QUOTE || !heads_sentence(s, m)
        || kb_paragraph_of(s, m->open) != before->paragraph
        || s->act_of[sentence] < s->act_of[sentence + 1])
        return none;
    uint32_t last = s->marks.at[before->mark].last;
    return kb_sentence_of(s->t, last) + 1 >= sentence ? before->voice : none;
}

/* He, she, or a person of whom more is told than a capital at a sentence's start. */
static bool
sure_person(const struct kb_scene *s, const struct kb_voice *voice)
{
    if (voice->mention == KB_NONE)
        return voice->name.len > 0;
    const struct kb_mention *m = &s->f->mentions.at[voice->mention];
    bool chance = (m->flags & KB_MEN_GUESSED) && m->last == m->first + 1
                  && m->same_as == voice->mention && m->title == KB_NONE;
    return m->kind == KB_ACTOR_PERSON && !chance && !(m->flags & KB_MEN_UNNAMED);
}

/* The subject of the clause before the mark at `end`: its last clause first. */
static struct kb_voice
subject_before(const struct kb_scene *s, uint32_t begin, uint32_t end)
{
    uint32_t clause = end > begin ? end - 1 : begin;
    while (clause > begin && !kb_is_comma(s, clause - 1))
        clause--;
    struct kb_voice voice = kb_voice_first(s, clause, end);
    if (!sure_person(s, &voice) && clause > begin)
        voice = kb_voice_first(s, begin, end);
    return voice;
}

/* "by Carl Bialik:", "- Carl Bialik:", and not "a message to Trump:". */
static bool
names_writer(const struct kb_scene *s, const struct kb_mention *m, uint32_t begin, uint32_t colon)
{
    if (m->last != colon || !kb_voice_named(m))
        return false;
    bool by = m->first > begin && kb_token_is(s->t, m->first - 1, KB_CLASS_by);
    return by || !kb_in_phrase(s, m, begin);
}

/* "Here is Clinton in 1992: [...]", "He returned to his lines: [...]", "by Carl Bialik: [...]". */
static struct kb_voice
led_in(const struct kb_scene *s, const struct kb_mark *m, const struct kb_quoted *before)
{
    if (!kb_mark_led(s, m))
        return none;
    uint32_t lead = m->open - 1, begin = s->t->sentences[kb_sentence_of(s->t, m->open)].first;
    uint32_t named = lead > begin ? kb_mention_at(s->f, lead - 1) : KB_NONE;
    bool colon = !kb_is_comma(s, lead);
    if (colon && !m->single && named != KB_NONE && s->f->mentions.at[named].first == begin
        && names_writer(s, &s->f->mentions.at[named], begin, lead))
        return kb_voice_of(s, named);
    if (!whole_sentence(s, m))
        return none;
    struct kb_voice voice = subject_before(s, begin, lead);
    if (colon && named != KB_NONE && names_writer(s, &s->f->mentions.at[named], begin, lead))
        voice = kb_voice_of(s, named);
    bool near = before->mark != KB_NONE && kb_paragraph_of(s, m->open) <= before->paragraph + 1;
    if (sure_person(s, &voice) && voice.name.len)
        return voice;
    return colon && near ? before->voice : none;
}

/* "..., " an angry Hollande retaliated: a verb that no table has. */
static struct kb_voice
followed_by(const struct kb_scene *s, const struct kb_mark *m)
{
    if (m->close == KB_NONE || kb_token_mark(s->t, m->last - 1) != ',' || !heads_sentence(s, m))
        return none;
    for (uint32_t i = m->close + 1; i < m->close + 4; i++) {
        uint32_t mention = kb_mention_at(s->f, i);
        if (mention != KB_NONE)
            return kb_voice_named(&s->f->mentions.at[mention]) ? kb_voice_of(s, mention) : none;
        if (!kb_word_token(s, i) || kb_match_at(s->t, i, KB_LEX_CUE))
            return none;
    }
    return none;
}

struct kb_voice
kb_voice_unled(const struct kb_scene *s, const struct kb_mark *m, const struct kb_quoted *before)
{
    struct kb_voice voice = led_in(s, m, before);
    if (!voice.name.len)
        voice = followed_by(s, m);
    return voice.name.len ? voice : carried_on(s, m, before);
}
