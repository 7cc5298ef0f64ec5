#include "extract/mentions_parts.h"
#include "extract/said_parts.h"

#include "base/banned.h"

enum { MAX_PHRASE = 9, MAX_LOOK_BACK = 60, PERSON_FADES = 12 /* sentences */ };

static const struct kb_voice nobody = { .mention = KB_NONE, .place = KB_NONE };

static bool
pronoun_token(const struct kb_scene *s, uint32_t token)
{
    return kb_token_is(s->t, token, KB_CLASS_he);
}

static bool
named_person(const struct kb_mention *m)
{
    return m->kind == KB_ACTOR_PERSON && !(m->flags & (KB_MEN_UNNAMED | KB_MEN_PRONOUN));
}

static struct kb_voice
taken_over(struct kb_voice voice, uint32_t token)
{
    if (!voice.name.len)
        return nobody;
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
    for (uint32_t step = 0; i-- > 0 && step < MAX_LOOK_BACK; step++) {
        const struct kb_mention *m = &s->f->mentions.at[i];
        struct kb_voice voice = { .mention = i };
        bool told = kb_mention_gender(s->f, i) != KB_GENDER_UNTOLD;
        bool clear = told || (m->sentence + 2 >= s->sentence && m->same_as != i);
        if (!named_person(m) || s->mark_of[m->first] != KB_NONE || !gender_fits(s, &voice, token)
            || !clear)
            continue;
        if (same_family(s, last, m))
            return kb_voice_of(s, i);
        if (near == KB_NONE)
            near = i;
    }
    return near == KB_NONE ? nobody : kb_voice_of(s, near);
}

struct kb_voice
kb_voice_again(const struct kb_scene *s, uint32_t token)
{
    bool near = s->last_person.name.len && s->sentence <= s->person_sentence + PERSON_FADES;
    const struct kb_voice *last = near ? &s->last_person : &s->last;
    if (last->name.len && gender_fits(s, last, token))
        return taken_over(*last, token);
    struct kb_voice other = other_person(s, last, token);
    return taken_over(other.name.len ? other : *last, token);
}

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

static struct kb_str
words_of(const struct kb_scene *s, const struct kb_mention *m)
{
    struct kb_str written = kb_span_str(s->t->text, kb_tokens_span(s->t, m->first, m->last));
    if (kb_str_equal(written, m->name)) /* "WhatsApp" lost no blank */
        return written;
    return kb_tokens_spelled(s->ctx->arena, s->t, m->first, m->last);
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
        if (match && match->last <= first->last && match->last > i + 1)
            return kb_tokens_spelled(s->ctx->arena, s->t, i, match->last);
    }
    return m->name;
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
    for (uint32_t i = mention, step = 0; i-- > 0 && step < MAX_LOOK_BACK; step++) {
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

struct kb_voice
kb_voice_of(const struct kb_scene *s, uint32_t mention)
{
    uint32_t first = s->f->mentions.at[mention].first, last = s->f->mentions.at[mention].last;
    mention = meant_by_role(s, mention);
    const struct kb_mention *m = &s->f->mentions.at[mention];
    if ((m->flags & KB_MEN_PRONOUN) && pronoun_token(s, m->first) && s->last.name.len)
        return kb_voice_again(s, m->first);
    if ((m->flags & KB_MEN_PRONOUN) && kb_token_is(s->t, m->first, KB_CLASS_they) && body_spoke(s))
        return taken_over(s->last, m->first);
    return (struct kb_voice){ mention, page_name(s, mention), first, last, first };
}

/* A mention with the common words before it that the mention does not hold: "[akun X] Federasi
 * ...". */
static struct kb_voice
widened(const struct kb_scene *s, uint32_t mention, uint32_t first)
{
    const struct kb_mention *m = &s->f->mentions.at[mention];
    struct kb_voice voice = kb_voice_of(s, mention);
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

static struct kb_voice
phrase_voice(const struct kb_scene *s, uint32_t first, uint32_t last)
{
    while (first < last && (!kb_word_token(s, first) || kb_light(s, first)))
        first++;
    while (first < last && (!kb_word_token(s, last - 1)))
        last--;
    if (first >= last || last - first > MAX_PHRASE || kb_token_flag(s->t, first, KB_TOK_NUMBER))
        return nobody;
    bool alone = last - first == 1 && pronoun_token(s, first);
    if (alone)
        return kb_voice_again(s, first);
    if (speaks_for_another(s, first, last))
        return taken_over(s->last, first);
    struct kb_str name = kb_tokens_spelled(s->ctx->arena, s->t, first, last);
    return (struct kb_voice){ KB_NONE, name, first, last, first };
}

/* ---- left of the cue ----------------------------------------------------------------------------
 */

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

/* Whether only plain words lie between the mention and the next: "GOP front-runner Donald Trump".
 */
static bool
one_phrase(const struct kb_scene *s, const struct kb_mention *m, const struct kb_mention *next)
{
    if (next->first == m->last)
        return true;
    if (s->t->pack->head_first || next->first > m->last + 3 || (m->flags & KB_MEN_PRONOUN)
        || (m->kind == KB_ACTOR_PERSON && !(m->flags & KB_MEN_UNNAMED)))
        return false;
    for (uint32_t i = m->last; i < next->first; i++)
        if (kb_stops(s, i) || kb_token_flag(s->t, i, KB_TOK_CAPITAL)
            || kb_token_is(s->t, i, KB_CLASS_conj) || kb_token_is(s->t, i, KB_CLASS_prep)
            || kb_token_is(s->t, i, KB_CLASS_of) || kb_token_is(s->t, i, KB_CLASS_from))
            return false;
    return true;
}

/* "Manajer TMII [Diah Tri Irawati], yang ...": the name at the end of a row of mentions. */
static uint32_t
last_of_chain(const struct kb_scene *s, uint32_t mention, uint32_t end)
{
    const struct kb_mention *m = s->f->mentions.at;
    while (mention + 1 < end && named_person(&m[mention + 1])
           && one_phrase(s, &m[mention], &m[mention + 1]))
        mention++;
    return mention;
}

/* What may be a role or a body although it looks like a name: "Universitas [Mulawarman]". */
static bool
weak_name(const struct kb_mention *m)
{
    if (m->flags & KB_MEN_PRONOUN)
        return false;
    if (m->kind != KB_ACTOR_PERSON || (m->flags & KB_MEN_UNNAMED))
        return true;
    return !m->entity.len && (!m->name.len || memchr(m->name.ptr, ' ', m->name.len) == NULL);
}

/* A person's name with no title before it. */
static bool
bare_person(const struct kb_mention *m)
{
    return m->kind == KB_ACTOR_PERSON && m->title == KB_NONE
           && !(m->flags & (KB_MEN_UNNAMED | KB_MEN_PRONOUN));
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
        return named && weak_name(&m[i]) ? i + 1 : i;
    }
    return KB_NONE;
}

struct kb_voice
kb_voice_first(const struct kb_scene *s, uint32_t begin, uint32_t end)
{
    uint32_t to = kb_mention_from(s->f, end);
    for (uint32_t i = kb_mention_from(s->f, begin); i < to; i++) {
        const struct kb_mention *m = &s->f->mentions.at[i];
        if (may_speak(s, m, begin) && !(m->flags & KB_MEN_POSSESSOR))
            return kb_voice_of(s, last_of_chain(s, i, to));
    }
    return nobody;
}

static uint32_t
mention_left(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    uint32_t from = kb_mention_from(s->f, begin), near = kb_mention_from(s->f, cue);
    uint32_t apart = before_commas(s, from, near, begin, cue);
    if (apart != KB_NONE)
        return apart;
    if (near > from) {
        const struct kb_mention *m = &s->f->mentions.at[near - 1];
        if (m->last <= cue && may_speak(s, m, begin) && adjoins(s, m, cue))
            return named_before(s, first_equal(s, near - 1), begin);
    }
    for (uint32_t i = from; i < near; i++)
        if (s->f->mentions.at[i].last <= cue && may_speak(s, &s->f->mentions.at[i], begin))
            return last_of_chain(s, i, near);
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
        return last > begin && cue - begin < MAX_PHRASE + 4 ? phrase_voice(s, begin, last) : nobody;
    }
    return phrase_voice(s, first, last);
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
    for (uint32_t i = begin; i + 1 < end && i < begin + MAX_PHRASE; i++)
        if (kb_is_comma(s, i) && kb_token_is(s->t, i + 1, KB_CLASS_rel))
            return i;
    return cue;
}

struct kb_voice
kb_voice_left(const struct kb_scene *s, uint32_t begin, uint32_t cue)
{
    cue = before_clause(s, begin, cue);
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

/* ---- right of the cue ---------------------------------------------------------------------------
 */

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
    if (m->first > stop + 2 || m->last > end || !named_person(m))
        return KB_NONE;
    char behind = kb_token_mark(s->t, m->last);
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
    return !(m->flags & KB_MEN_CITED) && weak_name(m);
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
    uint32_t found = KB_NONE, limit = *stop + 2 * MAX_PHRASE;
    bool bracket = false;
    for (uint32_t i = *stop; i < end && i < limit; i++) {
        char mark = kb_token_mark(s->t, i);
        bracket = mark == '(' || (bracket && mark != ')');
        if (bracket || mark == ')' || mark == '-')
            continue;
        uint32_t mention = kb_mention_at(s->f, i);
        if (mention == KB_NONE && kb_stops(s, i))
            break;
        if (mention != KB_NONE) {
            const struct kb_mention *m = &s->f->mentions.at[mention];
            if (named_person(m))
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
    for (uint32_t step = 0; i-- > 0 && step < MAX_LOOK_BACK; step++) {
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
    while (last < s->end && kb_token_flag(s->t, last, KB_TOK_GLUED) && last < at + MAX_PHRASE
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
    return (struct kb_voice){ KB_NONE, kb_tokens_spelled(s->ctx->arena, s->t, token, last), token,
                              last, token };
}

/* Where the phrase that begins at `token` ends when no mention stands in it. */
static uint32_t
phrase_end(const struct kb_scene *s, uint32_t token, uint32_t end)
{
    uint32_t i = token;
    while (i < end && i < token + MAX_PHRASE && !kb_stops(s, i))
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

struct kb_voice
kb_voice_right(const struct kb_scene *s, uint32_t token, uint32_t end, uint32_t *stop)
{
    struct kb_voice voice = nobody;
    while (token < end
           && (kb_token_is(s->t, token, KB_CLASS_from) || kb_token_is(s->t, token, KB_CLASS_by)))
        token++;
    token = owner(s, token, end);
    uint32_t i = token;
    for (; i < end && i < token + MAX_PHRASE; i++) {
        uint32_t mention = kb_mention_at(s->f, i);
        if (kb_token_mark(s->t, i) == '@')
            return handle_voice(s, token, i, stop);
        if (mention != KB_NONE && s->f->mentions.at[mention].first >= token) {
            voice = widened(s, mention, token);
            i = s->f->mentions.at[mention].last;
            break;
        }
        bool shortened = kb_token_mark(s->t, i) == '.' && i == token + 1
                         && kb_mention_at(s->f, i + 1) != KB_NONE;
        if (kb_stops(s, i) && !shortened)
            break;
    }
    if (voice.mention == KB_NONE && !voice.name.len)
        voice = phrase_voice(s, token, i);
    *stop = i;
    uint32_t named = open_role(s, &voice) ? named_within(s, stop, end) : KB_NONE;
    bool role = named == KB_NONE ? plain_role(s, &voice) : weak_name(&s->f->mentions.at[named]);
    uint32_t behind = role ? named_behind(s, *stop, end) : KB_NONE;
    if (behind != KB_NONE) {
        named = behind;
        *stop = s->f->mentions.at[named].last;
    }
    return named != KB_NONE ? kb_voice_of(s, named) : voice;
}
