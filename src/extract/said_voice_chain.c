#include "extract/said_voice.h"

#include "base/banned.h"

enum { MAX_SHORT = 4 }; /* letters of a title cut short */

/* "Clinton [campaign manager] Robby Mook", "Trump's [aide] Hope Hicks": what the second one is; and
 * right behind a verb of saying no other verb comes between. */
static bool
titled_name(const struct kb_scene *s, const struct kb_mention *m, const struct kb_mention *next)
{
    if (next->title != KB_NONE || (m->first && kb_match_at(s->t, m->first - 1, KB_LEX_CUE)))
        return true;
    for (uint32_t i = m->last; i < next->first; i++)
        if (kb_match_at(s->t, i, KB_LEX_TITLE))
            return true;
    return false;
}

/* Whether only plain words lie between the mention and the next: "GOP front-runner Donald Trump".
 */
static bool
one_phrase(const struct kb_scene *s, const struct kb_mention *m, const struct kb_mention *next)
{
    if (next->first == m->last)
        return true;
    bool person = m->kind == KB_ACTOR_PERSON && !(m->flags & KB_MEN_UNNAMED);
    if (s->t->pack->head_first || next->first > m->last + 3 || (m->flags & KB_MEN_PRONOUN)
        || (person && !titled_name(s, m, next)))
        return false;
    for (uint32_t i = m->last; i < next->first; i++)
        if (kb_stops(s, i) || kb_token_flag(s->t, i, KB_TOK_CAPITAL)
            || kb_token_is(s->t, i, KB_CLASS_conj) || kb_token_is(s->t, i, KB_CLASS_prep)
            || kb_token_is(s->t, i, KB_CLASS_of) || kb_token_is(s->t, i, KB_CLASS_from))
            return false;
    return true;
}

/* What may follow within one office: "Direktur Pencegahan [dan] Penyakit [(P2P)] Kementerian". */
static bool
office_gap(const struct kb_scene *s, uint32_t from, uint32_t to)
{
    if (to > from + KB_MAX_GAP || !s->t->pack->head_first)
        return false;
    for (uint32_t i = from; i < to; i++) {
        char mark = kb_token_mark(s->t, i);
        bool name = kb_token_flag(s->t, i, KB_TOK_CAPITAL) || kb_token_flag(s->t, i, KB_TOK_NUMBER);
        if (mark ? mark != '(' && mark != ')' && mark != '-' : !name)
            return false;
    }
    return true;
}

/* Whether the next mention still belongs to the noun phrase of this one. */
static bool
goes_on(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = &s->f->mentions.at[mention], *next = m + 1;
    bool short_form = next->first == m->last + 1 && kb_token_mark(s->t, m->last) == '.'
                      && m->last == m->first + 1 && kb_token_flag(s->t, m->last, KB_TOK_GLUED)
                      && s->t->tokens[m->first].end - s->t->tokens[m->first].begin <= MAX_SHORT
                      && !kb_token_flag(s->t, next->first, KB_TOK_GLUED); /* "Prof. Budi" */
    if (next->first == m->last || short_form)
        return true;
    return one_phrase(s, m, next) || office_gap(s, m->last, next->first);
}

/* "Kementerian Kesehatan [Maxi Rein Rondonuwu]": at the end of a body's words the name of whoever
 * speaks for it. */
bool
kb_speaks_for(const struct kb_scene *s, const struct kb_mention *m)
{
    return s->t->pack->head_first && (m->flags & KB_MEN_GUESSED) && m->title != KB_NONE
           && (m->kind == KB_ACTOR_ORGANISATION || m->kind == KB_ACTOR_GROUP)
           && kb_str_find(m->name, KB_STR(" "), 0) < m->name.len;
}

/* "Manajer TMII [Diah Tri Irawati], yang ...", "Kepala Dinas Pariwisata Kota Bekasi [Tedi Hafni]":
 * the name at the end of a row of mentions. */
uint32_t
kb_last_of_chain(const struct kb_scene *s, uint32_t mention, uint32_t end)
{
    const struct kb_mention *m = s->f->mentions.at;
    uint32_t found = mention;
    for (uint32_t i = mention; i + 1 < end && goes_on(s, i); i++) {
        if (m[i + 1].flags & (KB_MEN_PRONOUN | KB_MEN_CITED))
            break;
        if (kb_voice_named(&m[i + 1]) || kb_speaks_for(s, &m[i + 1]))
            found = i + 1;
    }
    return found;
}

/* What may be a role or a body although it looks like a name: "Universitas [Mulawarman]". */
bool
kb_weak_name(const struct kb_mention *m)
{
    if (m->flags & KB_MEN_PRONOUN)
        return false;
    if (m->kind != KB_ACTOR_PERSON || (m->flags & KB_MEN_UNNAMED))
        return true;
    return !m->entity.len && (!m->name.len || memchr(m->name.ptr, ' ', m->name.len) == NULL);
}

bool
kb_voice_doubtful(const struct kb_scene *s, const struct kb_mention *m)
{
    return s->t->pack->head_first && m->kind == KB_ACTOR_PERSON && (m->flags & KB_MEN_GUESSED)
           && !m->entity.len
           && kb_mention_gender(s->f, (uint32_t)(m - s->f->mentions.at)) == KB_GENDER_UNTOLD;
}
