#include "extract/said_voice.h"

#include "base/banned.h"

enum { PERSON_FADES = 12, NEAR = 4 /* sentences */ };

static bool
pronoun_token(const struct kb_scene *s, uint32_t token)
{
    return kb_token_is(s->t, token, KB_CLASS_he);
}

bool
kb_voice_named(const struct kb_mention *m)
{
    return m->kind == KB_ACTOR_PERSON && !(m->flags & (KB_MEN_UNNAMED | KB_MEN_PRONOUN));
}

static struct kb_voice
taken_over(struct kb_voice voice, uint32_t token)
{
    if (!voice.name.len)
        return kb_nobody;
    voice.first = voice.last = voice.place = token;
    return voice;
}

/* "she" is not a man told before; where a word or a given name tells neither, it may be. */
static bool
gender_fits(const struct kb_scene *s, const struct kb_voice *voice, uint32_t token)
{
    enum kb_gender g = kb_words_gender(s->t, token, token + 1);
    if (g == KB_GENDER_UNTOLD || voice->mention == KB_NONE
        || s->f->mentions.at[voice->mention].kind != KB_ACTOR_PERSON)
        return true;
    enum kb_gender other = kb_mention_gender(s->f, voice->mention);
    return other == KB_GENDER_UNTOLD || other == g;
}

/* Whether the family name that stands alone here is also that of `other`: "Clinton". */
static bool
same_family(const struct kb_scene *s, const struct kb_voice *voice, const struct kb_mention *other)
{
    if (voice->mention == KB_NONE || !other->name.len)
        return false;
    const struct kb_mention *m = &s->f->mentions.at[voice->mention];
    struct kb_str family = kb_token_str(s->t, m->last - 1);
    return m->last == m->first + 1 && kb_str_ends(other->name, family);
}

/* Whom "she" means when who spoke last is told to be a man: a woman of the same family name, else
 * the nearest person told before who may be a woman, when it is near, else who surely is one. */
static struct kb_voice
other_person(const struct kb_scene *s, const struct kb_voice *last, uint32_t token)
{
    uint32_t i = kb_mention_from(s->f, token), near = KB_NONE;
    for (uint32_t step = 0; i-- > 0 && step < KB_MAX_LOOK_BACK; step++) {
        const struct kb_mention *m = &s->f->mentions.at[i];
        struct kb_voice voice = { .mention = i };
        bool told = kb_mention_gender(s->f, i) != KB_GENDER_UNTOLD;
        bool clear = told || (m->sentence + 2 >= s->sentence && m->same_as != i);
        if (!kb_voice_named(m) || s->mark_of[m->first] != KB_NONE || !gender_fits(s, &voice, token)
            || !clear)
            continue;
        if (same_family(s, last, m))
            return kb_voice_of(s, i);
        if (near == KB_NONE)
            near = i;
    }
    return near == KB_NONE ? kb_nobody : kb_voice_of(s, near);
}

/* One person, and no body or crowd that spoke last. */
static bool
one_person(const struct kb_scene *s, const struct kb_voice *voice)
{
    if (voice->mention == KB_NONE)
        return false;
    const struct kb_mention *m = &s->f->mentions.at[voice->mention];
    return m->kind == KB_ACTOR_PERSON && !(m->flags & KB_MEN_PLURAL);
}

struct kb_voice
kb_voice_again(const struct kb_scene *s, uint32_t token)
{
    bool near = s->last_person.name.len && s->sentence <= s->person_sentence + PERSON_FADES;
    const struct kb_voice *last = near ? &s->last_person : &s->last;
    bool told = kb_words_gender(s->t, token, token + 1) != KB_GENDER_UNTOLD;
    if (last->name.len && gender_fits(s, last, token) && (!told || one_person(s, last)))
        return taken_over(*last, token);
    struct kb_voice other = other_person(s, last, token);
    return taken_over(other.name.len ? other : *last, token);
}

static struct kb_str
words_of(const struct kb_scene *s, const struct kb_mention *m)
{
    struct kb_str written = kb_span_str(s->t->text, kb_tokens_span(s->t, m->first, m->last));
    if (kb_str_equal(written, m->name)) /* "WhatsApp" lost no blank */
        return written;
    return kb_tokens_spelled(s->ctx->arena, s->t, m->first, m->last);
}

/* Whether the page itself writes the whole name: "Gus Ipul, sapaan akrab [Saifullah Yusuf]". */
static bool
written_whole(const struct kb_scene *s, const struct kb_mention *m)
{
    uint32_t i = m->same_as < s->f->mentions.len ? m->same_as : 0;
    for (uint32_t step = 0; i < s->f->mentions.len && step < KB_MAX_LOOK_BACK; i++, step++) {
        const struct kb_mention *o = &s->f->mentions.at[i];
        if (o->last >= o->first + 2 && kb_str_equal(o->entity, m->entity)
            && kb_str_ends(kb_span_str(s->t->text, kb_tokens_span(s->t, o->first, o->last)),
                           m->name))
            return true;
    }
    return false;
}

/* A name as this page writes it, where the knowledge has another spelling or language for it. */
static struct kb_str
page_name(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    const struct kb_mention *first = m;
    if (m->same_as < s->f->mentions.len)
        first = &s->f->mentions.at[m->same_as];
    if (!m->entity.len || (m->flags & KB_MEN_CITED))
        return m->name;
    if (m->kind != KB_ACTOR_PERSON)
        return words_of(s, (m->flags & KB_MEN_PRONOUN) ? first : m);
    for (uint32_t i = first->first; i < first->last; i++) {
        const struct kb_match *match = kb_match_at(s->t, i, KB_LEX_PERSON);
        if (match && match->last <= first->last && match->last > i + 1) {
            struct kb_str written = kb_tokens_spelled(s->ctx->arena, s->t, i, match->last);
            return written.len < m->name.len && written_whole(s, m) ? m->name : written;
        }
    }
    return m->name;
}

bool
kb_voice_near(const struct kb_scene *s)
{
    return s->last_person.mention != KB_NONE && s->sentence <= s->spoke_sentence + NEAR
           && kb_voice_named(&s->f->mentions.at[s->last_person.mention]);
}

/* "politisi Partai Golkar itu": who spoke in this sentence or right before, where no other state is
 * told. */
static bool
spoke_just_now(const struct kb_scene *s, const struct kb_mention *role)
{
    if (!kb_voice_near(s))
        return false;
    const struct kb_mention *m = &s->f->mentions.at[s->last_person.mention];
    return !m->country.len || kb_str_equal(m->country, role->country);
}

/* "pemimpin Turki itu" behind "Presiden Turki Erdogan": the last named one of that country. */
static uint32_t
meant_by_role(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    bool that = kb_token_is(s->t, m->last, KB_CLASS_det)
                || kb_token_is(s->t, m->last - 1, KB_CLASS_det)
                || kb_token_is(s->t, m->first, KB_CLASS_det);
    if (!that || m->kind != KB_ACTOR_PERSON || !(m->flags & KB_MEN_UNNAMED)
        || (m->flags & KB_MEN_PLURAL) || !m->country.len)
        return mention;
    if (spoke_just_now(s, m))
        return s->last_person.mention;
    for (uint32_t i = mention, step = 0; i-- > 0 && step < KB_MAX_LOOK_BACK; step++) {
        const struct kb_mention *o = &s->f->mentions.at[i];
        if (o->kind == KB_ACTOR_PERSON && !(o->flags & (KB_MEN_UNNAMED | KB_MEN_PRONOUN))
            && kb_str_equal(o->country, m->country))
            return i;
    }
    return mention;
}

/* "mereka" behind a statement of a ministry or a group. */
static bool
body_spoke(const struct kb_scene *s)
{
    if (!s->last.name.len || s->last.mention == KB_NONE)
        return false;
    const struct kb_mention *m = &s->f->mentions.at[s->last.mention];
    return m->kind == KB_ACTOR_ORGANISATION || m->kind == KB_ACTOR_GROUP
           || (m->flags & KB_MEN_PLURAL);
}

/* "it added" behind what a body or an article said. */
static bool
thing_spoke(const struct kb_scene *s)
{
    return body_spoke(s) || (s->last.name.len && s->last.mention == KB_NONE);
}

struct kb_voice
kb_voice_of(const struct kb_scene *s, uint32_t mention)
{
    uint32_t first = s->f->mentions.at[mention].first, last = s->f->mentions.at[mention].last;
    struct kb_voice outlet = kb_outlet_again(s, first, last, mention);
    if (outlet.name.len)
        return outlet;
    mention = meant_by_role(s, mention);
    const struct kb_mention *m = &s->f->mentions.at[mention];
    if ((m->flags & KB_MEN_PRONOUN) && pronoun_token(s, m->first) && s->last.name.len)
        return kb_voice_again(s, m->first);
    if ((m->flags & KB_MEN_PRONOUN) && kb_token_is(s->t, m->first, KB_CLASS_they) && body_spoke(s))
        return taken_over(s->last, m->first);
    bool thing = kb_token_is(s->t, m->first, KB_CLASS_it) && m->last == m->first + 1;
    if ((m->flags & KB_MEN_PRONOUN) && thing && !m->actor.len) /* "it underscores" */
        return thing_spoke(s) ? taken_over(s->last, m->first)
                              : (struct kb_voice){ .mention = KB_NONE, .place = first };
    return (struct kb_voice){ mention, page_name(s, mention), first, last, first, false };
}

/* A mention with the common words before it that the mention does not hold: "[akun X] Federasi
 * ...". */
struct kb_voice
kb_voice_widened(const struct kb_scene *s, uint32_t mention, uint32_t first)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    struct kb_voice voice = kb_voice_of(s, mention);
    while (first < m->first && kb_token_is(s->t, first, KB_CLASS_det)) /* "[the] IAEA" */
        first++;
    bool whole = m->kind == KB_ACTOR_PERSON || (m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED));
    if (first >= m->first || whole || voice.first == voice.last)
        return voice;
    voice.first = voice.place = first;
    voice.name = kb_tokens_spelled(s->ctx->arena, s->t, first, m->last);
    return voice;
}

/* "pernyataan tersebut", "pernyataannya": whoever's it is. */
static bool
speaks_for_another(const struct kb_scene *s, uint32_t first, uint32_t last)
{
    bool name =
        kb_token_flag(s->t, first, KB_TOK_CAPITAL) && !kb_token_flag(s->t, first, KB_TOK_FIRST);
    if (!kb_token_is(s->t, first, KB_CLASS_noun) || name)
        return false;
    return kb_token_flag(s->t, first, KB_TOK_CLITIC) || kb_token_is(s->t, last, KB_CLASS_det)
           || kb_token_is(s->t, last - 1, KB_CLASS_det);
}

/* "lanjut [perry]": a name without its capital, when the page told it before. */
static uint32_t
small_name(const struct kb_scene *s, uint32_t token)
{
    struct kb_str word = kb_token_str(s->t, token);
    if (s->t->tokens[token].word || kb_token_flag(s->t, token, KB_TOK_CAPITAL))
        return KB_NONE;
    uint32_t i = kb_mention_from(s->f, token);
    for (uint32_t step = 0; i-- > 0 && step < KB_MAX_LOOK_BACK; step++) {
        const struct kb_mention *m = &s->f->mentions.at[i];
        for (uint32_t k = m->first; kb_voice_named(m) && k < m->last; k++)
            if (kb_str_equal_nocase(kb_token_str(s->t, k), word))
                return i;
    }
    return KB_NONE;
}

struct kb_voice
kb_voice_phrase(const struct kb_scene *s, uint32_t first, uint32_t last)
{
    while (first < last && (!kb_word_token(s, first) || kb_light(s, first)))
        first++;
    while (first < last && (!kb_word_token(s, last - 1)))
        last--;
    if (first >= last || last - first > KB_MAX_PHRASE || kb_token_flag(s->t, first, KB_TOK_NUMBER))
        return kb_nobody;
    bool alone = last - first == 1 && pronoun_token(s, first);
    if (alone)
        return kb_voice_again(s, first);
    struct kb_voice outlet = kb_outlet_again(s, first, last, KB_NONE);
    if (outlet.name.len)
        return outlet;
    if (speaks_for_another(s, first, last))
        return taken_over(s->last, first);
    bool many = kb_token_is(s->t, first, KB_CLASS_quant);          /* "sebagian menilai" */
    if (last - first == 1 && kb_token_small(s->t, first) && !many) /* "it", "so" */
        return kb_nobody;
    uint32_t known = last - first == 1 ? small_name(s, first) : KB_NONE;
    if (known != KB_NONE)
        return taken_over(kb_voice_of(s, known), first);
    struct kb_str name = kb_tokens_spelled(s->ctx->arena, s->t, first, last);
    return (struct kb_voice){ KB_NONE, name, first, last, first, false };
}
