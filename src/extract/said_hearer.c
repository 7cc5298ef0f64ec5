/* Whom something was told to: "kata Prabowo [kepada wartawan]", "he told [reporters]", "Dalam
 * wawancara dengan [CNN], ...". It stands beside the verb of saying or its speaker, with nothing
 * between but times, places and what the saying was done in ("dalam suratnya kepada Paus"): what is
 * given, sent or wished to somebody is not told to him. */
#include "extract/said_voice.h"

#include "base/banned.h"

enum {
    MAX_PATH = 14,  /* tokens between the verb and what leads the hearer in */
    MAX_BEFORE = 4, /* words before the noun: "a small group of [reporters]" */
    MAX_BEHIND = 3  /* words behind it where the noun comes first: "wartawan asing" */
};

/* What leads a hearer in. */
struct lead {
    uint32_t end; /* token behind it, KB_NONE: none stands there */
    bool sure;    /* "kepada", "told", "a letter to": whoever stands behind; "to", "di depan": only
                   * hearers as such */
};

static bool
inside(const struct kb_scene *s, uint32_t token)
{
    return kb_token_flag(s->t, token, KB_TOK_INSIDE);
}

static struct lead
lead_at(const struct kb_scene *s, uint32_t token)
{
    struct lead lead = { KB_NONE, false };
    for (const struct kb_match *m = kb_match_at(s->t, token, KB_LEX_CUE); m;
         m = kb_match_next(s->t, m))
        if (m->first == token && s->cues->rows[m->value].need == KB_NEED_addressee)
            return (struct lead){ m->last, true };
    if (kb_token_is(s->t, token, KB_CLASS_unto) && !inside(s, token)) {
        lead.end = token + 1;
        lead.sure = token > 0 && kb_token_is(s->t, token - 1, KB_CLASS_address);
        while (inside(s, lead.end))
            lead.end++;
    }
    return lead;
}

/* Whoever is told something: no place, no page's outlet as a thing possessed, nobody told before by
 * a pronoun, which would be taken for the speaker. */
static bool
may_hear(const struct kb_mention *m)
{
    return m->name.len && m->kind != KB_ACTOR_PLACE
           && !(m->flags & (KB_MEN_PRONOUN | KB_MEN_WE | KB_MEN_AT | KB_MEN_POSSESSOR));
}

/* Words that may stand before a hearer within its phrase. */
static bool
opens_phrase(const struct kb_scene *s, uint32_t token)
{
    return kb_word_token(s, token) && s->mark_of[token] == KB_NONE && !kb_in_time(s, token)
           && (kb_token_is(s->t, token, KB_CLASS_det) || kb_token_is(s->t, token, KB_CLASS_quant)
               || kb_token_is(s->t, token, KB_CLASS_adjective)
               || kb_token_is(s->t, token, KB_CLASS_of) || kb_token_is(s->t, token, KB_CLASS_noun)
               || kb_token_is(s->t, token + 1, KB_CLASS_of) || inside(s, token)
               || kb_token_flag(s->t, token, KB_TOK_NUMBER));
}

/* "wartawan [asing]": plain words behind the noun, where the noun comes first. */
static uint32_t
noun_end(const struct kb_scene *s, uint32_t noun)
{
    uint32_t last = noun + 1;
    while (inside(s, last))
        last++;
    while (s->t->pack->head_first && last < s->end && last <= noun + MAX_BEHIND
           && !kb_stops(s, last) && !kb_light(s, last) && !kb_token_flag(s->t, last, KB_TOK_CAPITAL)
           && !kb_token_is(s->t, last, KB_CLASS_conj) && !kb_token_is(s->t, last, KB_CLASS_from)
           && !kb_token_is(s->t, last, KB_CLASS_prep) && !kb_token_is(s->t, last, KB_CLASS_of))
        last++;
    return last;
}

static struct kb_voice
hearer_of_words(const struct kb_scene *s, uint32_t first, uint32_t noun)
{
    uint32_t last = noun_end(s, noun);
    while (first < noun && kb_light(s, first) && !kb_token_is(s->t, first, KB_CLASS_quant))
        first++;
    return (struct kb_voice){ KB_NONE, kb_tokens_spelled(s->ctx->arena, s->t, first, last),
                              first,   last,
                              first,   false };
}

/* "kepada Disabilitas [Liputan6.com]": a desk's name before its outlet's. */
static uint32_t
outlet_of(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    bool next = mention + 1 < s->f->mentions.len && m[1].first == m->last;
    return next && m[1].flags & KB_MEN_CITED ? mention + 1 : mention;
}

/* A role without a name takes the words behind it: "para pelaku [usaha]". */
static struct kb_voice
hearer_of_mention(const struct kb_scene *s, uint32_t mention, uint32_t token)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    uint32_t last = noun_end(s, m->last - 1);
    if ((m->flags & KB_MEN_UNNAMED) && last > m->last) {
        struct kb_voice voice = hearer_of_words(s, token, m->last - 1);
        voice.mention = mention;
        return voice;
    }
    return kb_voice_of(s, mention);
}

/* The hearer whose phrase begins at the token. */
static struct kb_voice
hearer_at(const struct kb_scene *s, uint32_t token, bool sure)
{
    for (uint32_t i = token; i < s->end && i <= token + MAX_BEFORE; i++) {
        uint32_t mention = kb_mention_at(s->f, i);
        if (kb_token_is(s->t, i, KB_CLASS_hearer) && !inside(s, i))
            return hearer_of_words(s, token, i);
        if (mention != KB_NONE && sure && may_hear(&s->f->mentions.at[mention]))
            return hearer_of_mention(s, outlet_of(s, mention), token);
        if (mention != KB_NONE && kb_token_is(s->t, s->f->mentions.at[mention].last, KB_CLASS_of))
            i = s->f->mentions.at[mention].last; /* "a group [of] reporters" */
        else if (mention != KB_NONE || !opens_phrase(s, i))
            break;
    }
    return kb_nobody;
}

/* What may stand between the verb and a hearer: "[di Jakarta, Senin (2/6), dalam keterangannya]".
 */
static bool
passes(const struct kb_scene *s, uint32_t token, bool ahead)
{
    uint32_t mention = kb_mention_at(s->f, token);
    if (s->mark_of[token] != KB_NONE)
        return false;
    if (mention != KB_NONE) {
        const struct kb_mention *m = &s->f->mentions.at[mention];
        return m->kind == KB_ACTOR_PLACE || (m->flags & KB_MEN_AT)
               || (m->first > 0 && kb_token_is(s->t, m->first - 1, KB_CLASS_in));
    }
    return kb_light(s, token) || kb_token_is(s->t, token, KB_CLASS_in)
           || kb_token_is(s->t, token, KB_CLASS_when) || kb_token_is(s->t, token, KB_CLASS_address)
           || (kb_token_is(s->t, token, KB_CLASS_light)
               && !(ahead && kb_match_at(s->t, token, KB_LEX_CUE)))
           || inside(s, token) || kb_token_is(s->t, token, KB_CLASS_utterance)
           || kb_token_is(s->t, token, KB_CLASS_adjective);
}

/* "Trump said to Putin: [...]", "..., he said to Putin.", "warned Iran that [...]": a word that may
 * lead in much else stands right behind the verb or is it, and behind whom it names begins what was
 * said, or nothing does. */
static struct kb_voice
right_behind(const struct kb_scene *s, const struct kb_act *a)
{
    struct lead lead = lead_at(s, a->first);
    if (lead.end == KB_NONE)
        lead = lead_at(s, a->edge > a->last ? a->edge : a->last);
    if (lead.end == KB_NONE)
        return kb_nobody;
    struct kb_voice voice = hearer_at(s, lead.end, true);
    uint32_t behind = voice.last;
    bool begins = behind < s->t->token_count
                  && (s->mark_of[behind] != KB_NONE || kb_token_mark(s->t, behind) == ':'
                      || kb_is_comma(s, behind) || kb_token_is(s->t, behind, KB_CLASS_comp)
                      || kb_token_is(s->t, behind, KB_CLASS_purpose));
    uint32_t subject = a->voice.place < a->first ? a->voice.place : a->first;
    bool quoted = a->back || (subject > s->begin && kb_mark_closed_before(s, subject) != KB_NONE);
    return voice.name.len && (begins || quoted) ? voice : kb_nobody;
}

/* The hearer in [token, end) with nothing in the way. `*behind` is the token behind it. `strict`: a
 * comma ends the search, since what was said begins there. */
static struct kb_voice
walk(const struct kb_scene *s, uint32_t token, uint32_t end, bool strict, uint32_t *behind)
{
    uint32_t limit = token + MAX_PATH < end ? token + MAX_PATH : end;
    for (uint32_t i = token; i < limit; i++) {
        struct lead lead = lead_at(s, i);
        bool clitic = lead.end != KB_NONE && kb_token_flag(s->t, lead.end - 1, KB_TOK_CLITIC);
        if (lead.end != KB_NONE && lead.end < s->end && !clitic) {
            struct kb_voice voice = hearer_at(s, lead.end, lead.sure);
            *behind = voice.last;
            if (voice.name.len)
                return voice;
        }
        if ((strict && kb_is_comma(s, i)) || !passes(s, i, strict))
            break;
    }
    return kb_nobody;
}

/* "He [told reporters]", "[menyerukan kepada] rakyat": the verb itself leads the hearer in. */
static struct kb_voice
object_of(const struct kb_scene *s, const struct kb_act *a)
{
    struct lead lead = lead_at(s, a->first);
    bool within = a->last > a->first + 1 && kb_token_is(s->t, a->last - 1, KB_CLASS_unto)
                  && !kb_token_flag(s->t, a->last - 1, KB_TOK_CLITIC);
    if (lead.end != KB_NONE && lead.sure && lead.end >= a->last)
        return hearer_at(s, lead.end, true);
    return within && a->last < s->end ? hearer_at(s, a->last, true) : kb_nobody;
}

/* At the head of the sentence, before the speaker: "[Kepada wartawan], Budi mengatakan". */
static struct kb_voice
at_head(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t behind, from = s->begin, place = a->voice.place;
    if (place == KB_NONE || place <= from || place > a->first)
        return kb_nobody;
    const struct kb_match *cue = kb_match_at(s->t, from, KB_LEX_CUE);
    if (cue && s->cues->rows[cue->value].kind == KB_CUE_say) /* "Berbicara kepada wartawan, ..." */
        from = lead_at(s, from).end == KB_NONE ? cue->last : from;
    return walk(s, from, place, false, &behind);
}

/* "mengatakan kepada Kompas.com, [Selasa (17/6), ] ekonomi tumbuh" */
static uint32_t
behind_date(const struct kb_scene *s, uint32_t token)
{
    uint32_t next = token + kb_is_comma(s, token);
    return kb_in_time(s, next) ? kb_skip_date(s, next, s->end) : token;
}

void
kb_act_hearer(const struct kb_scene *s, struct kb_act *a)
{
    uint32_t behind = a->last;
    a->told = a->last;
    a->hearer = kb_nobody;
    if (a->cue->kind == KB_CUE_cite)
        return;
    bool left = !a->back && a->cue->frame != KB_FRAME_passive && a->cue->kind != KB_CUE_accord;
    struct kb_voice voice = object_of(s, a);
    if (voice.name.len)
        behind = voice.last;
    else
        voice = walk(s, a->edge > a->last ? a->edge : a->last, s->end, left, &behind);
    if (!voice.name.len) {
        voice = right_behind(s, a);
        behind = voice.last;
    }
    if (voice.name.len && ((left && a->edge <= a->last) || a->cue->kind == KB_CUE_accord))
        a->told = behind_date(s, behind);
    if (!voice.name.len && left && a->voice.first < a->voice.last && a->voice.last <= a->first)
        voice = walk(s, a->voice.last, a->first, false, &behind);
    if (!voice.name.len && left)
        voice = at_head(s, a);
    if (!kb_str_equal(voice.name, a->voice.name))
        a->hearer = kb_voice_full(s, voice);
}
