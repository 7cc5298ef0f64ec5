#include "extract/said_voice.h"

#include "base/banned.h"

enum { MAX_CLAUSE = 16 }; /* tokens of "yang kini memperkuat klub Meksiko itu" */

/* Behind ", Jakarta Pusat" where it stands between a role and its name. */
static uint32_t
skip_place(const struct kb_scene *s, uint32_t stop)
{
    uint32_t next = kb_mention_from(s->f, stop + 1);
    if (next >= s->f->mentions.len)
        return stop;
    const struct kb_mention *m = &s->f->mentions.at[next];
    bool place = m->first == stop + 1 && m->kind == KB_ACTOR_PLACE && kb_is_comma(s, m->last);
    return place ? m->last : stop;
}

/* Behind ", Sains, dan Teknologi" of "Menteri Pendidikan Tinggi, Sains, dan Teknologi, Brian". */
static uint32_t
skip_listed(const struct kb_scene *s, uint32_t stop, uint32_t end)
{
    bool joined = false;
    for (uint32_t i = stop + 1; i < end && i < stop + KB_MAX_PHRASE; i++) {
        if (kb_is_comma(s, i) && joined)
            return i;
        bool conj = kb_token_is(s->t, i, KB_CLASS_conj);
        if (!conj && !kb_is_comma(s, i) && !kb_token_flag(s->t, i, KB_TOK_CAPITAL))
            return stop;
        joined |= conj;
    }
    return stop;
}

/* Behind ", Rumah Sakit Umum" of "Kepala Bagian Humas, Rumah Sakit Umum, Banu Hermawan": the body
 * whose the role is, when a person follows. */
static uint32_t
skip_body(const struct kb_scene *s, uint32_t stop, uint32_t end)
{
    uint32_t i = stop + 1;
    while (i < end && i < stop + KB_MAX_PHRASE && kb_token_flag(s->t, i, KB_TOK_CAPITAL))
        i++;
    uint32_t next = kb_mention_at(s->f, i + 1);
    if (i < stop + 3 || !kb_is_comma(s, i) || next == KB_NONE)
        return stop;
    const struct kb_mention *m = &s->f->mentions.at[next];
    bool person = m->first == i + 1 && m->title == KB_NONE && kb_voice_named(m)
                  && kb_str_find(m->name, KB_STR(" "), 0) < m->name.len;
    return person && kb_mention_at(s->f, stop + 1) != next
                   && (kb_is_comma(s, m->last) || m->last >= end)
               ? i
               : stop;
}

/* "Budiyono, [peneliti] Universitas Bung Hatta": behind a bare name a role tells of it. */
static bool
describes(const struct kb_scene *s, const struct kb_voice *voice, const struct kb_mention *next)
{
    if (voice->mention == KB_NONE || !(next->flags & KB_MEN_UNNAMED))
        return false;
    const struct kb_mention *m = &s->f->mentions.at[voice->mention];
    return kb_voice_named(m) && m->title == KB_NONE && voice->first == m->first;
}

/* "jubir KPK, [Budi Prasetyo], dalam": the name behind a role. */
static uint32_t
named_behind(const struct kb_scene *s, const struct kb_voice *voice, uint32_t stop, uint32_t end)
{
    if (!kb_is_comma(s, stop))
        return KB_NONE;
    stop = skip_body(s, skip_place(s, skip_listed(s, stop, end)), end);
    uint32_t next = kb_mention_from(s->f, stop + 1);
    if (next >= s->f->mentions.len || s->f->mentions.at[next].first > stop + 2
        || kb_in_phrase(s, &s->f->mentions.at[next], stop + 1)
        || describes(s, voice, &s->f->mentions.at[next]))
        return KB_NONE;
    next = kb_last_of_chain(s, next, kb_mention_from(s->f, end));
    const struct kb_mention *m = &s->f->mentions.at[next];
    if (m->last > end || !kb_voice_named(m))
        return KB_NONE;
    char behind = kb_token_mark(s->t, m->last);
    if (behind == '.' && kb_token_flag(s->t, m->last + 1, KB_TOK_GLUED)) /* a degree: Sp.OG */
        return KB_NONE;
    bool closed = m->last >= end || behind == ',' || behind == '.' || behind == '('
                  || (kb_stops(s, m->last) && !behind);
    return closed ? next : KB_NONE;
}

/* "peneliti senior [Centropolis], Suryono Herlambang": a name that no table knows may be a body's.
 */
static bool
plain_role(const struct kb_scene *s, const struct kb_voice *voice)
{
    if (voice->mention == KB_NONE)
        return voice->first < voice->last;
    const struct kb_mention *m = &s->f->mentions.at[voice->mention];
    bool role = voice->first < m->first || m->title != KB_NONE;
    return !(m->flags & KB_MEN_CITED) && (kb_weak_name(m) || (role && kb_voice_doubtful(s, m)));
}

/* Whether a name may follow within the same noun phrase. */
static bool
open_role(const struct kb_scene *s, const struct kb_voice *voice)
{
    if (voice->mention == KB_NONE || plain_role(s, voice))
        return voice->first < voice->last;
    const struct kb_mention *m = &s->f->mentions.at[voice->mention];
    return !(m->flags & (KB_MEN_CITED | KB_MEN_PRONOUN)) && !m->entity.len && m->title != KB_NONE;
}

/* "menteri [kebudayaan Ukraina] Mykola Tochytskyi": the last name in the same noun phrase. *stop
 * goes behind what was looked over. */
static uint32_t
named_within(const struct kb_scene *s, uint32_t *stop, uint32_t end)
{
    uint32_t found = KB_NONE, limit = *stop + 2 * KB_MAX_PHRASE;
    bool bracket = false;
    for (uint32_t i = *stop; i < end && i < limit; i++) {
        char mark = kb_token_mark(s->t, i);
        bracket = mark == '(' || (bracket && mark != ')');
        if (bracket || mark == ')' || mark == '-' || mark == '&' || mark == '/')
            continue;
        uint32_t mention = kb_mention_at(s->f, i);
        if (mention == KB_NONE && kb_stops(s, i))
            break;
        if (mention != KB_NONE) {
            const struct kb_mention *m = &s->f->mentions.at[mention];
            if (kb_voice_named(m) || kb_speaks_for(s, m))
                found = mention;
            i = m->last - 1;
        }
        *stop = i + 1;
    }
    return found;
}

/* Whom "akun @palestine_fa" belongs to, when the page said before "akun X Federasi Sepakbola
 * Palestina": the nearest body or person behind the same word. KB_NONE when it did not. */
static uint32_t
account_owner(const struct kb_scene *s, uint32_t token)
{
    struct kb_str word = kb_token_str(s->t, token);
    uint32_t i = kb_mention_from(s->f, token);
    for (uint32_t step = 0; i-- > 0 && step < KB_MAX_LOOK_BACK; step++) {
        const struct kb_mention *m = &s->f->mentions.at[i];
        if (m->kind != KB_ACTOR_ORGANISATION && m->kind != KB_ACTOR_PERSON)
            continue;
        for (uint32_t k = 1; k <= 3 && k <= m->first; k++) {
            uint32_t before = m->first - k;
            if (kb_token_mark(s->t, before))
                break;
            if (kb_str_equal_nocase(kb_token_str(s->t, before), word))
                return i;
        }
    }
    return KB_NONE;
}

/* An account's name: "@sekretariat.kabinet". */
static struct kb_voice
handle_voice(const struct kb_scene *s, uint32_t token, uint32_t at, uint32_t *stop)
{
    uint32_t last = at + 1;
    while (last < s->end && kb_token_flag(s->t, last, KB_TOK_GLUED) && last < at + KB_MAX_PHRASE
           && !kb_is_comma(s, last))
        last++;
    *stop = last;
    uint32_t known = token < at ? account_owner(s, token) : KB_NONE;
    if (known != KB_NONE) {
        struct kb_voice voice = kb_voice_of(s, known);
        voice.first = voice.place = token;
        voice.last = last;
        return voice;
    }
    return (struct kb_voice){ KB_NONE, kb_tokens_spelled(s->ctx->arena, s->t, token, last),
                              token,   last,
                              token,   false };
}

/* Where the phrase that begins at `token` ends when no mention stands in it. */
static uint32_t
phrase_end(const struct kb_scene *s, uint32_t token, uint32_t end)
{
    uint32_t i = token;
    while (i < end && i < token + KB_MAX_PHRASE && !kb_stops(s, i))
        i++;
    return i;
}

/* "bunyi pernyataan [dari Garda Revolusi]", "tulis unggahan [pada akun @x]": whose words they are.
 */
static uint32_t
owner(const struct kb_scene *s, uint32_t token, uint32_t end)
{
    uint32_t i = phrase_end(s, token, end);
    bool of = kb_token_is(s->t, i, KB_CLASS_from) || kb_token_is(s->t, i, KB_CLASS_of)
              || kb_token_is(s->t, i, KB_CLASS_in);
    if (!kb_token_is(s->t, token, KB_CLASS_noun) && i != token + 1)
        return token;
    for (uint32_t k = token; k < i; k++)
        if (kb_mention_at(s->f, k) != KB_NONE || kb_token_is(s->t, k, KB_CLASS_from))
            of = false;
    if (!of || i + 1 >= end)
        return token;
    uint32_t next = kb_mention_from(s->f, i + 1);
    bool handle = kb_token_mark(s->t, i + 1) == '@' || kb_token_mark(s->t, i + 2) == '@';
    bool named = next < s->f->mentions.len && s->f->mentions.at[next].first == i + 1
                 && !(s->f->mentions.at[next].flags & KB_MEN_AT)
                 && s->f->mentions.at[next].kind != KB_ACTOR_PLACE;
    return handle || (named && kb_token_is(s->t, token, KB_CLASS_noun)) ? i + 1 : token;
}

/* "kata pria yang akrab disapa [Nangoi]": the name in the clause behind a role. */
static uint32_t
name_in_clause(const struct kb_scene *s, const struct kb_voice *voice, uint32_t token, uint32_t end)
{
    bool role = voice->mention == KB_NONE || !kb_voice_named(&s->f->mentions.at[voice->mention]);
    if (!role || !kb_token_is(s->t, token, KB_CLASS_rel))
        return KB_NONE;
    bool named = false;
    for (uint32_t i = token + 1; i < end && i < token + KB_MAX_GAP; i++) {
        uint32_t next = named ? kb_mention_at(s->f, i) : KB_NONE;
        if (next != KB_NONE && kb_voice_named(&s->f->mentions.at[next]))
            return next;
        named |= kb_token_is(s->t, i, KB_CLASS_named);
    }
    return KB_NONE;
}

/* "sambung [mantan kapten Madrid itu]", "kata [pria yang meraih gelar doktor]": a description
 * points at who spoke just now, where the noun comes first and what points stands at its end. */
static bool
points_at_last(const struct kb_scene *s, const struct kb_voice *voice, uint32_t stop, uint32_t end)
{
    uint32_t head = voice->first, i = stop;
    if (!s->t->pack->head_first || head >= voice->last || !kb_voice_near(s)
        || (kb_token_is(s->t, head, KB_CLASS_quant) && !kb_token_is(s->t, head, KB_CLASS_past))
        || kb_token_flag(s->t, head, KB_TOK_CAPITAL) || kb_token_is(s->t, head, KB_CLASS_noun)
        || kb_token_is(s->t, head, KB_CLASS_address))
        return false;
    const struct kb_mention *m =
        voice->mention == KB_NONE ? NULL : &s->f->mentions.at[voice->mention];
    if (m && (m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED)))
        return false;
    if (m && kb_voice_named(m) && voice->first == m->first)
        return false;
    bool clause = kb_token_is(s->t, stop, KB_CLASS_rel);
    bool human = kb_token_is(s->t, head, KB_CLASS_male) || kb_token_is(s->t, head, KB_CLASS_female);
    while (clause && i < end && i < stop + MAX_CLAUSE && kb_word_token(s, i))
        i++;
    return kb_token_is(s->t, i, KB_CLASS_det) || kb_token_is(s->t, i - 1, KB_CLASS_det)
           || (clause && human);
}

struct kb_voice
kb_voice_right(const struct kb_scene *s, uint32_t token, uint32_t end, uint32_t *stop)
{
    struct kb_voice voice = kb_nobody;
    while (token < end
           && (kb_token_is(s->t, token, KB_CLASS_from) || kb_token_is(s->t, token, KB_CLASS_by)))
        token++;
    token = owner(s, token, end);
    uint32_t i = token;
    for (; i < end && i < token + KB_MAX_PHRASE; i++) {
        uint32_t mention = kb_mention_at(s->f, i);
        if (kb_token_mark(s->t, i) == '@')
            return handle_voice(s, token, i, stop);
        if (mention != KB_NONE && s->f->mentions.at[mention].first >= token) {
            bool short_form = kb_token_mark(s->t, s->f->mentions.at[mention].last) == '.';
            if (!s->t->pack->head_first || short_form)
                mention = kb_last_of_chain(s, mention, kb_mention_from(s->f, end));
            voice = kb_voice_widened(s, mention, token);
            i = s->f->mentions.at[mention].last;
            break;
        }
        bool shortened = kb_token_mark(s->t, i) == '.' && i == token + 1
                         && kb_mention_at(s->f, i + 1) != KB_NONE;
        if (kb_stops(s, i) && !shortened)
            break;
    }
    if (voice.mention == KB_NONE && !voice.name.len)
        voice = kb_voice_phrase(s, token, i);
    *stop = i;
    uint32_t told = name_in_clause(s, &voice, i, end);
    if (told != KB_NONE) {
        *stop = s->f->mentions.at[told].last;
        return kb_voice_of(s, told);
    }
    if (points_at_last(s, &voice, i, end))
        return kb_voice_again(s, voice.first);
    uint32_t named = open_role(s, &voice) ? named_within(s, stop, end) : KB_NONE;
    bool role = named == KB_NONE ? plain_role(s, &voice)
                                 : kb_weak_name(&s->f->mentions.at[named])
                                       || kb_voice_doubtful(s, &s->f->mentions.at[named]);
    uint32_t behind =
        role ? named_behind(s, named == KB_NONE ? &voice : &kb_nobody, *stop, end) : KB_NONE;
    if (behind != KB_NONE) {
        named = behind;
        *stop = s->f->mentions.at[named].last;
    }
    return named != KB_NONE ? kb_voice_of(s, named) : voice;
}
