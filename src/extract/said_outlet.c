/* Outlets told again: "media itu", "laporan tersebut", "the paper" are whom the page cited last, or
 * what they wrote. */
#include "extract/said_voice.h"

#include "base/banned.h"

enum {
    FADES = 3,     /* sentences behind the last one that tells of the outlet */
    MOST_WORDS = 4 /* of the phrase that means it */
};

static bool
means_outlet(const struct kb_scene *s, uint32_t token)
{
    return kb_token_is(s->t, token, KB_CLASS_medium) || kb_token_is(s->t, token, KB_CLASS_writing);
}

/* "media [itu]", "media Rusia [tersebut]", "[the] paper" */
static bool
pointed_at(const struct kb_scene *s, uint32_t first, uint32_t last)
{
    if (!s->t->pack->head_first)
        return first > s->begin && kb_token_is(s->t, first - 1, KB_CLASS_the);
    if (kb_token_flag(s->t, first, KB_TOK_CLITIC))
        return false;
    return kb_token_is(s->t, last, KB_CLASS_det) || kb_token_is(s->t, last - 1, KB_CLASS_det)
           || kb_token_is(s->t, first, KB_CLASS_it);
}

/* Whether the act's voice is an agency or outlet. */
static bool
by_outlet(const struct kb_scene *s, const struct kb_act *a)
{
    if (!a->voice.name.len)
        return false;
    if (a->cue->kind == KB_CUE_cite)
        return kb_voice_outlet(s, &a->voice);
    return a->voice.mention != KB_NONE
           && (s->f->mentions.at[a->voice.mention].flags & KB_MEN_CITED);
}

/* A ministry, a court, a group: a report that is spoken of behind it is its own. */
static bool
by_body(const struct kb_scene *s, const struct kb_act *a)
{
    if (a->voice.mention == KB_NONE || a->cue->kind == KB_CUE_cite)
        return false;
    uint8_t kind = s->f->mentions.at[a->voice.mention].kind;
    return kind == KB_ACTOR_ORGANISATION || kind == KB_ACTOR_GROUP;
}

static bool
same_country(const struct kb_scene *s, const struct kb_voice *outlet, uint32_t role)
{
    if (role == KB_NONE || outlet->mention == KB_NONE)
        return true;
    struct kb_str told = s->f->mentions.at[role].country;
    struct kb_str country = s->f->mentions.at[outlet->mention].country;
    bool home = s->f->mentions.at[role].flags & KB_MEN_HOME;
    return home || !told.len || !country.len || kb_str_equal(told, country);
}

struct kb_voice
kb_outlet_again(const struct kb_scene *s, uint32_t first, uint32_t last, uint32_t role)
{
    uint32_t noun = s->t->pack->head_first ? first : last - 1;
    bool report = !kb_token_is(s->t, noun, KB_CLASS_medium);
    if (!means_outlet(s, noun) || last > first + MOST_WORDS || !pointed_at(s, first, last))
        return kb_nobody;
    for (uint32_t i = s->acts.len; i-- > 0;) {
        const struct kb_act *a = &s->acts.at[i];
        if (a->sentence + FADES < s->sentence || (report && !by_outlet(s, a) && by_body(s, a)))
            break;
        if (!by_outlet(s, a) || !same_country(s, &a->voice, role))
            continue;
        struct kb_voice voice = a->voice;
        voice.first = voice.last = voice.place = s->t->pack->head_first ? first : first - 1;
        voice.outlet_again = true;
        return voice;
    }
    return kb_nobody;
}

/* "disebutkan pula [dalam laporan itu]" */
struct kb_voice
kb_outlet_within(const struct kb_scene *s, uint32_t token, uint32_t *edge)
{
    uint32_t i = token;
    while (i < s->end && kb_light(s, i) && !kb_token_is(s->t, i, KB_CLASS_in))
        i++;
    if (!kb_token_is(s->t, i, KB_CLASS_in))
        return kb_nobody;
    *edge = i + 2 + kb_token_is(s->t, i + 2, KB_CLASS_det);
    return kb_outlet_again(s, i + 1, i + 2, KB_NONE);
}
