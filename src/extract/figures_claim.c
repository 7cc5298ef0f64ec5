/* On whose word a figure stands. */
#include "base/utf8.h"
#include "extract/figures.h"

#include "base/banned.h"

enum { LOOK_BACK = 16 }; /* sayings */

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* "D9", "M9": what a model is called, and nobody. */
static bool
is_model(struct kb_str word)
{
    return word.len == 2 && is_letter(word.ptr[0]) && word.ptr[1] >= '0' && word.ptr[1] <= '9';
}

/* Is it one of the words that are counted, or end what is counted: "persen", "mobil", "naik"? */
static bool
is_counted(const struct kb_text *t, struct kb_str word)
{
    static const uint8_t roles[] = { KB_THING_never, KB_THING_share, KB_THING_weak,
                                     KB_THING_stop,  KB_THING_after, KB_THING_before };
    char folded[32];
    if (!word.len || word.len >= sizeof folded)
        return false;
    size_t len = kb_utf8_fold(word, folded, sizeof folded);
    uint32_t id = kb_lexicon_word(t->pack->lexicon, (struct kb_str){ folded, len });
    uint32_t state = kb_lexicon_step(t->pack->lexicon, 0, id);
    const struct kb_lex_entry *e = state ? kb_lexicon_entries(t->pack->lexicon, state) : NULL;
    for (; e; e = kb_lexicon_entry(t->pack->lexicon, e->next))
        for (size_t i = 0; e->kind == KB_LEX_THING && i < sizeof roles; i++)
            if (t->pack->numbers->things.at[e->value].role == roles[i])
                return true;
    return false;
}

/* Nobody is called "Denza D9" or "kota lain": words of no table that are a voice. */
static bool
names_voice(const struct kb_text *t, struct kb_str s)
{
    struct kb_str rest = s, word;
    unsigned len;
    if (!s.len)
        return false;
    kb_str_next(&rest, ' ', &word);
    bool counted = is_counted(t, word),
         name = !rest.len && kb_utf8_is_upper(kb_utf8_get(s, 0, &len));
    while (kb_str_next(&rest, ' ', &word)) {
        if (is_model(word))
            return false;
        name |= word.len && kb_utf8_is_upper(kb_utf8_get(word, 0, &len));
    }
    return name || !counted;
}

static bool
has_speaker(const struct kb_findings *f, const struct kb_said *s)
{
    if (s->speaker >= f->mentions.len)
        return names_voice(f->text, s->speaker_name);
    const struct kb_mention *m = &f->mentions.at[s->speaker];
    return m->entity.len || !(m->flags & KB_MEN_GUESSED) || names_voice(f->text, m->name);
}

/* Somebody with a name of their own: "ia" and "sumber" are no voice that a page could rest on. */
static bool
is_voice(const struct kb_findings *f, const struct kb_said *s)
{
    if (!has_speaker(f, s))
        return false;
    if (s->speaker < f->mentions.len)
        return !(f->mentions.at[s->speaker].flags & (KB_MEN_PRONOUN | KB_MEN_UNNAMED));
    unsigned len;
    return s->speaker_name.len && kb_utf8_is_upper(kb_utf8_get(s->speaker_name, 0, &len));
}

static struct kb_str
speaker_key(const struct kb_findings *f, const struct kb_said *s)
{
    if (s->speaker < f->mentions.len && f->mentions.at[s->speaker].entity.len)
        return f->mentions.at[s->speaker].entity;
    return s->speaker_name.len || s->speaker >= f->mentions.len ? s->speaker_name
                                                                : f->mentions.at[s->speaker].name;
}

void
kb_claims_start(const struct kb_findings *f, struct kb_claims *claims)
{
    *claims = (struct kb_claims){ .f = f, .sole = KB_NONE };
    for (uint32_t i = 0; i < f->said.len; i++) {
        const struct kb_said *s = &f->said.at[i];
        if (!is_voice(f, s))
            continue;
        if (claims->sole == KB_NONE) {
            claims->sole = i;
        } else if (!kb_str_equal(speaker_key(f, s), speaker_key(f, &f->said.at[claims->sole]))) {
            claims->sole = KB_NONE;
            return;
        }
    }
}

/* A speaker that is only a word of the phrase that names him: the mention in the same sentence. */
static uint32_t
mention_named(const struct kb_findings *f, const struct kb_said *said)
{
    const struct kb_sentence *s = &f->text->sentences[said->sentence];
    for (uint32_t i = kb_mention_from(f, s->first);
         said->speaker_name.len && i < f->mentions.len && f->mentions.at[i].first < s->last; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        struct kb_str text = kb_span_str(f->text->text, kb_tokens_span(f->text, m->first, m->last));
        if (kb_str_starts(text, said->speaker_name) || kb_str_equal(m->name, said->speaker_name))
            return i;
    }
    return KB_NONE;
}

/* A person's full name; a body's name in the page's own words, where it is first told. */
static struct kb_str
page_name(const struct kb_findings *f, const struct kb_mention *m)
{
    if (m->kind == KB_ACTOR_PERSON)
        return m->name;
    if (m->same_as < f->mentions.len)
        m = &f->mentions.at[m->same_as];
    return kb_span_str(f->text->text, kb_tokens_span(f->text, m->first, m->last));
}

static void
take_speaker(const struct kb_findings *f, const struct kb_said *said, struct kb_via *claimant)
{
    uint32_t speaker = said->speaker < f->mentions.len ? said->speaker : mention_named(f, said);
    if (speaker != KB_NONE) {
        const struct kb_mention *m = &f->mentions.at[speaker];
        const struct kb_mention *first =
            m->same_as < f->mentions.len ? &f->mentions.at[m->same_as] : m;
        bool again = !m->country.len && first->country.len; /* "badan tersebut" */
        const struct kb_mention *who = again ? first : m;
        bool told = said->speaker != KB_NONE && said->speaker_name.len && !again;
        *claimant =
            (struct kb_via){ told ? said->speaker_name : page_name(f, who), who->entity,
                             who->country, who->actor, kb_tokens_span(f->text, m->first, m->last) };
    } else if (said->speaker_name.len) {
        claimant->name = said->speaker_name;
    } else if (said->via_count) {
        *claimant = said->via[0];
    }
}

/* The innermost saying that holds the token and names somebody; *nameless: one that names nobody
 * holds it. */
static const struct kb_said *
holder(struct kb_claims *claims, uint32_t token, bool *nameless)
{
    const struct kb_findings *f = claims->f;
    const struct kb_said *best = NULL;
    while (claims->open < f->said.len && f->said.at[claims->open].last <= token)
        claims->open++;
    for (uint32_t i = claims->open; i < f->said.len && f->said.at[i].first <= token; i++) {
        const struct kb_said *s = &f->said.at[i];
        bool told = has_speaker(f, s) || s->via_count;
        *nameless |= token < s->last && !told && s->speaker_name.len;
        if (token < s->last && told && (!best || s->last - s->first <= best->last - best->first))
            best = s;
    }
    return best;
}

/* What follows a saying in the same paragraph, with no speaker of its own, goes on in it. */
static const struct kb_said *
said_before(struct kb_claims *claims, uint32_t token)
{
    const struct kb_findings *f = claims->f;
    const struct kb_sentence *sentences = f->text->sentences;
    uint32_t sentence = kb_sentence_of(f->text, token);
    while (claims->behind < f->said.len && f->said.at[claims->behind].first <= token)
        claims->behind++;
    for (uint32_t n = 1; n <= LOOK_BACK && n <= claims->behind; n++) {
        const struct kb_said *s = &f->said.at[claims->behind - n];
        if (s->sentence == sentence)
            return NULL;
        if (sentence - s->sentence > 2
            || sentences[s->sentence].paragraph != sentences[sentence].paragraph)
            break;
        if (s->kind != KB_SAID_HELD && has_speaker(f, s))
            return s;
    }
    return NULL;
}

void
kb_figure_claimant(struct kb_claims *claims, uint32_t token, struct kb_via *claimant)
{
    bool nameless = false;
    const struct kb_said *said = holder(claims, token, &nameless);
    if (!said && nameless) /* "menurut survei": on the word of that, which has no name */
        return;
    if (!said)
        said = said_before(claims, token);
    /* A page with one voice: what it tells once that voice was heard is on its word. */
    if (!said && claims->sole != KB_NONE && claims->f->said.at[claims->sole].first < token)
        said = &claims->f->said.at[claims->sole];
    if (said)
        take_speaker(claims->f, said, claimant);
}
