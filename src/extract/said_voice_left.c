#include "extract/said_voice.h"

#include "base/banned.h"

/* The first of "Tasnim dan ISNA", "AS dan Barat". */
static uint32_t
first_equal(const struct kb_scene *s, uint32_t mention)
{
    const struct kb_mention *m = s->f->mentions.at;
    while (mention > 0 && m[mention - 1].next_equal == mention
           && !((m[mention - 1].flags & KB_MEN_UNNAMED) && !(m[mention].flags & KB_MEN_UNNAMED)))
        mention--;
    return mention;
}

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
    bool bracket = m->first > begin && kb_token_mark(s->t, m->first - 1) == '('; /* "(R-IN)" */
    return !(m->flags & (KB_MEN_AT | KB_MEN_MODIFIER)) && !bracket
           && s->mark_of[m->first] == KB_NONE && m->kind != KB_ACTOR_PLACE
           && !kb_in_phrase(s, m, begin);
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

/* A person's name with no title before it. */
static bool
bare_person(const struct kb_mention *m)
{
    return m->kind == KB_ACTOR_PERSON && m->title == KB_NONE
           && !(m->flags & (KB_MEN_UNNAMED | KB_MEN_PRONOUN));
}

/* "Universitas [Pancasakti Tegal], Hamidah", "Direktur [ICT Institute], Heru": a name that no table
 * knows at the end of a longer phrase is a body's, and the person stands behind the comma. */
static bool
ends_role(const struct kb_scene *s, const struct kb_mention *m, uint32_t begin)
{
    bool within = m->first > begin && kb_word_token(s, m->first - 1) && !kb_stops(s, m->first - 1)
                  && !kb_light(s, m->first - 1);
    return s->t->pack->head_first && (m->title != KB_NONE || within) && kb_voice_doubtful(s, m);
}

/* "Wakil Ketua Komisi II dari [Fraksi PDI-P Arif Wibowo] mengatakan": a role, and behind what it is
 * of the name. */
static bool
ends_office(const struct kb_scene *s, uint32_t mention, uint32_t cue)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    return mention > 0 && kb_speaks_for(s, m) && kb_skip_light(s, m->last, cue) >= cue
           && kb_token_is(s->t, m->first - 1, KB_CLASS_from) && m[-1].last + 1 == m->first
           && m[-1].title != KB_NONE;
}

/* "[Flynn], a top Trump surrogate, said": what stands between commas tells of the one before them.
 */
static uint32_t
before_commas(const struct kb_scene *s, uint32_t from, uint32_t near, uint32_t begin, uint32_t cue)
{
    const struct kb_mention *m = s->f->mentions.at;
    while (cue > begin && kb_light(s, cue - 1) && !kb_is_comma(s, cue - 1))
        cue--;
    if (cue == begin || !kb_is_comma(s, cue - 1))
        return KB_NONE;
    for (uint32_t i = from; i < near; i++) {
        if (!kb_is_comma(s, m[i].last) || m[i].last + 1 >= cue || !may_speak(s, &m[i], begin))
            continue;
        bool named = i + 1 < near && m[i + 1].first == m[i].last + 1 && bare_person(&m[i + 1]);
        return named && (kb_weak_name(&m[i]) || ends_role(s, &m[i], begin))
                   ? kb_last_of_chain(s, i + 1, near)
                   : i;
    }
    return KB_NONE;
}

/* Behind "In an incendiary press conference, " at the head of a sentence. */
static uint32_t
behind_adjunct(const struct kb_scene *s, uint32_t begin, uint32_t end)
{
    if (!kb_token_is(s->t, begin, KB_CLASS_in) && !kb_token_is(s->t, begin, KB_CLASS_prep)
        && !kb_token_is(s->t, begin, KB_CLASS_when) && !kb_token_is(s->t, begin, KB_CLASS_with))
        return begin;
    for (uint32_t i = begin; i + 2 < end; i++)
        if (kb_is_comma(s, i) && kb_mention_from(s->f, i) < kb_mention_from(s->f, end))
            return i + 1;
    return begin;
}

struct kb_voice
kb_voice_first(const struct kb_scene *s, uint32_t begin, uint32_t end)
{
    uint32_t to = kb_mention_from(s->f, end);
    begin = behind_adjunct(s, begin, end);
    for (uint32_t i = kb_mention_from(s->f, begin); i < to; i++) {
        const struct kb_mention *m = &s->f->mentions.at[i];
        if (may_speak(s, m, begin) && !(m->flags & KB_MEN_POSSESSOR))
            return kb_voice_of(s, kb_last_of_chain(s, i, to));
    }
    return kb_nobody;
}

static uint32_t
mention_left(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    uint32_t from = kb_mention_from(s->f, begin), near = kb_mention_from(s->f, cue);
    uint32_t apart = before_commas(s, from, near, begin, cue);
    if (apart != KB_NONE)
        return apart;
    if (near > from && ends_office(s, near - 1, cue))
        return near - 1;
    if (near > from) {
        const struct kb_mention *m = &s->f->mentions.at[near - 1];
        bool own =
            m->last == cue && kb_voice_named(m) && kb_participle(s, cue); /* "with Trump saying" */
        if (m->last <= cue && (own || (may_speak(s, m, begin) && adjoins(s, m, cue))))
            return named_before(s, first_equal(s, near - 1), begin);
    }
    for (uint32_t i = from; i < near; i++)
        if (s->f->mentions.at[i].last <= cue && may_speak(s, &s->f->mentions.at[i], begin)
            && !kb_token_is(s->t, s->f->mentions.at[i].first, KB_CLASS_it))
            return kb_last_of_chain(s, i, near);
    return KB_NONE;
}

static bool
hangs(const struct kb_scene *s, uint32_t token)
{
    return kb_token_is(s->t, token, KB_CLASS_in) || kb_token_is(s->t, token, KB_CLASS_to)
           || kb_token_is(s->t, token, KB_CLASS_with) || kb_token_is(s->t, token, KB_CLASS_by);
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
    if (first > begin && hangs(s, first - 1)) {
        for (last = begin; last < first && !kb_stops(s, last); last++)
            ;
        return last > begin && cue - begin < KB_MAX_PHRASE + 4 ? kb_voice_phrase(s, begin, last)
                                                               : kb_nobody;
    }
    return kb_voice_phrase(s, first, last);
}

/* "Pernyataan itu, yang disiarkan ..., mengatakan": what stands before the clause between commas.
 */
static uint32_t
before_clause(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    uint32_t end = cue;
    while (end > begin && kb_light(s, end - 1) && !kb_is_comma(s, end - 1))
        end--;
    if (end == begin || !kb_is_comma(s, end - 1))
        return cue;
    for (uint32_t i = begin; i + 1 < end && i < begin + KB_MAX_PHRASE; i++)
        if (kb_is_comma(s, i) && kb_token_is(s->t, i + 1, KB_CLASS_rel))
            return i;
    return cue;
}

/* "Pengguna iPhone [yang sudah ...] mengeluhkan": who is described, where only a clause without
 * commas stands between; not where the clause tells the name: "pria yang akrab disapa Mualem". */
static uint32_t
before_relative(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    uint32_t rel = KB_NONE;
    for (uint32_t i = begin; i < cue; i++) {
        bool opens = kb_token_is(s->t, i, KB_CLASS_when) || kb_token_is(s->t, i, KB_CLASS_but);
        if (kb_token_is(s->t, i, KB_CLASS_named) || opens || !kb_word_token(s, i))
            return cue;
        if (rel == KB_NONE && kb_token_is(s->t, i, KB_CLASS_rel) && i > begin)
            rel = i;
        else if (rel == KB_NONE && kb_stops(s, i))
            return cue;
    }
    bool own_subject = rel != KB_NONE && kb_mention_at(s->f, rel + 1) != KB_NONE;
    return rel == KB_NONE || rel + 1 >= cue || own_subject ? cue : rel;
}

struct kb_voice
kb_voice_left(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    cue = before_clause(s, begin, cue);
    cue = before_relative(s, begin, cue);
    uint32_t mention = mention_left(s, begin, cue);
    struct kb_voice phrase = phrase_left(s, begin, cue);
    if (mention == KB_NONE || phrase.outlet_again)
        return phrase;
    const struct kb_mention *m = &s->f->mentions.at[mention];
    bool holds = phrase.name.len && phrase.first < m->first && m->last <= phrase.last;
    if (holds)
        return kb_voice_widened(s, mention, phrase.first);
    struct kb_voice voice = kb_voice_of(s, mention);
    if (mention > 0 && voice.place == m->first && m->first >= begin + 2 && kb_voice_named(m)
        && m[-1].last + 1 == m->first && kb_is_comma(s, m[-1].last) && m[-1].title != KB_NONE
        && m[-1].first >= begin && s->t->pack->head_first)
        voice.place = m[-1].first; /* "Direktur Yamaha, Paolo Pavesio, ..." is one subject */
    return voice;
}
