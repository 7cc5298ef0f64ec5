/* Where what a figure counts was so: a place that stands as one in its sentence, the place whose
 * local office did it, else that of the sentences just before, where these tell of one happening in
 * one place. */
#include "extract/frames.h"
#include "extract/figures_unit.h"
#include "extract/said.h"

#include "base/banned.h"

enum {
    WHERE_REACH = 8,   /* tokens behind a figure in which a nearer place may stand */
    LEAD_REACH = 5,    /* tokens between a preposition and its place: "di [pinggir kota] Haifa" */
    AIM_REACH = 3,     /* between an attack and the preposition of its aim */
    OPENING = 3,       /* tokens within which a place opens its sentence */
    SENTENCES_BACK = 2 /* that may tell where a later one is */
};

enum lead { LEAD_NONE, LEAD_IN, LEAD_TO, LEAD_FROM };

static bool
is_kind(const struct kb_figure *g, const char *const *kinds, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (kb_str_is(g->kind, kinds[i]))
            return true;
    return false;
}

/* What is befallen where it is: these share the place of the happening that was told before. */
bool
kb_figure_local(const struct kb_figure *g)
{
    static const char *const kinds[] = { "killed",    "wounded",   "detained", "charged",
                                         "seized",    "drugs",     "missing",  "displaced",
                                         "evacuated", "destroyed", "stranded", "affected" };
    return is_kind(g, kinds, sizeof kinds / sizeof *kinds);
}

/* What is where it was sent: "3.000 tentara ke Kursk". */
static bool
goes(const struct kb_figure *g)
{
    static const char *const kinds[] = { "troops", "arms", "vessels", "aid" };
    return is_kind(g, kinds, sizeof kinds / sizeof *kinds);
}

/* What befell those where they were before: "ribuan orang mengungsi dari Teheran". */
static bool
leaves(const struct kb_figure *g)
{
    static const char *const kinds[] = { "displaced", "evacuated", "deported" };
    return is_kind(g, kinds, sizeof kinds / sizeof *kinds);
}

/* What the law does, it does where its office is. */
static bool
is_lawful(const struct kb_figure *g)
{
    static const char *const kinds[] = { "detained", "charged", "seized", "drugs", "suspects" };
    return is_kind(g, kinds, sizeof kinds / sizeof *kinds);
}

static bool
is_land(const struct kb_mention *m)
{
    return m->kind == KB_ACTOR_PLACE || m->kind == KB_ACTOR_NATION;
}

/* A word between a preposition and its place: "ke [wilayah] Kursk", "in [the south of] Gaza". */
static bool
leads_on(const struct kb_text *t, uint32_t token, bool town)
{
    uint32_t last;
    const struct kb_thing_word *w = kb_thing_at(t, token, KB_THING_weak, &last);
    return kb_token_flag(t, token, KB_TOK_INSIDE) || kb_thing_at(t, token, KB_THING_region, &last)
           || (town && w && kb_str_is(w->kind, "sites"));
}

/* "at Israel", "on Syria": at a state, where towards it is told by the same word. */
static bool
is_aimed(const struct kb_text *t, uint32_t token)
{
    return !t->pack->head_first
           && (kb_token_is(t, token, KB_CLASS_to) || kb_token_is(t, token, KB_CLASS_of)
               || kb_token_is(t, token, KB_CLASS_with));
}

/* "serangan rudal [ke] Haifa": a town is where what is aimed at it falls. */
static bool
is_struck(const struct kb_text *t, uint32_t first, uint32_t preposition)
{
    uint32_t last;
    for (uint32_t i = preposition; i-- > first && i + AIM_REACH >= preposition;) {
        const struct kb_thing_word *w = kb_thing_at(t, i, KB_THING_weak, &last);
        if (w && kb_str_is(w->kind, "attacks"))
            return true;
        if (kb_token_flag(t, i, KB_TOK_PUNCT))
            break;
    }
    return false;
}

/* The preposition that leads to the mention; what befell it leads there too. */
static enum lead
lead_of(const struct kb_findings *f, const struct kb_mention *m)
{
    const struct kb_text *t = f->text;
    uint32_t first = t->sentences[m->sentence].first;
    bool town = m->kind == KB_ACTOR_PLACE;
    for (uint32_t i = m->first; i-- > first && i + LEAD_REACH >= m->first;) {
        if (kb_token_is(t, i, KB_CLASS_befalls))
            return LEAD_IN;
        if (kb_token_is(t, i, KB_CLASS_in) && (town || !is_aimed(t, i)))
            return LEAD_IN;
        if (kb_token_is(t, i, KB_CLASS_from))
            return LEAD_FROM;
        if (kb_token_is(t, i, KB_CLASS_to))
            return town && is_struck(t, first, i) ? LEAD_IN : LEAD_TO;
        if (!leads_on(t, i, town))
            break;
    }
    return LEAD_NONE;
}

/* "di [Banjar Sedahan], Kabupaten Badung": goes on with the mention before, a comma between. */
static bool
continues(const struct kb_findings *f, uint32_t mention)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    return mention > 0 && m->first > 0 && f->mentions.at[mention - 1].last + 1 == m->first
           && f->mentions.at[mention - 1].sentence == m->sentence
           && kb_token_mark(f->text, m->first - 1) == ',';
}

static struct kb_str
words_of(const struct kb_findings *f, uint32_t mention)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    return kb_span_str(f->text->text, kb_tokens_span(f->text, m->first, m->last));
}

/* Whether the mention says where something is, as itself and not by the one before it. */
static bool
is_located(const struct kb_findings *f, const struct kb_mention *m, const struct kb_figure *g)
{
    uint32_t first = f->text->sentences[m->sentence].first;
    if (m->flags & KB_MEN_AT)
        return true;
    bool describes = (m->flags & KB_MEN_MODIFIER) && !f->text->pack->head_first;
    if (!is_land(m) || describes || (m->flags & KB_MEN_POSSESSOR) || m->first == first)
        return false; /* "in the Belgian town" */
    enum lead lead = lead_of(f, m);
    if (g->sentence != m->sentence || m->first < g->last)
        return lead == LEAD_IN;
    return lead == LEAD_IN || (lead == LEAD_FROM && leaves(g))
           || (lead == LEAD_TO && m->place != KB_NONE && goes(g));
}

/* The same of one that goes on where an unknown name stood: "di [Kwit], Papua". */
static bool
tells_place(const struct kb_findings *f, uint32_t mention, const struct kb_figure *g)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    if (!continues(f, mention))
        return is_located(f, m, g);
    const struct kb_mention *before = &f->mentions.at[mention - 1];
    return is_land(m) && (before->flags & KB_MEN_GUESSED) && !is_land(before)
           && lead_of(f, before) == LEAD_IN;
}

/* Where somebody spoke is not where it happened: "..., kata Kapolri di Jakarta". A place that opens
 * the sentence holds for all of it. */
static bool
is_of_words(const struct kb_findings *f, const struct kb_mention *m, uint32_t said)
{
    bool opens = m->first <= f->text->sentences[m->sentence].first + OPENING;
    return !opens && kb_said_at(f, m->first) != said;
}

/* "dikirim [untuk berperang] di Ukraina": where they are not, or not yet; "masing-masing 30 di Gaza
 * dan 15 di Rafah": where only some of them are. */
static bool
is_elsewhere(const struct kb_findings *f, const struct kb_mention *m, const struct kb_figure *g)
{
    for (uint32_t i = g->last; i < m->first; i++)
        if ((kb_token_is(f->text, i, KB_CLASS_purpose) && kb_verb_at(f->text, i + 1))
            || (kb_token_flag(f->text, i, KB_TOK_NUMBER) && kb_token_is(f->text, i + 1, KB_CLASS_in)
                && kb_figure_each(f->text, i)))
            return true;
    return false;
}

/* The place of the figure's own sentence: the nearest behind it, else the last before; KB_NONE. */
static uint32_t
place_in_sentence(const struct kb_findings *f, const struct kb_figure *g)
{
    uint32_t best = KB_NONE, said = KB_NONE;
    for (uint32_t i = kb_mention_from(f, f->text->sentences[g->sentence].first);
         i < f->mentions.len && f->mentions.at[i].sentence == g->sentence; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if ((best != KB_NONE && m->first > g->last + WHERE_REACH) || !tells_place(f, i, g))
            continue;
        if (said == KB_NONE)
            said = kb_said_at(f, g->first);
        if (is_of_words(f, m, said) || is_elsewhere(f, m, g))
            continue;
        best = i;
        if (m->first >= g->first)
            break;
    }
    return best;
}

/* "Polsek [Benda]": the place that a local office bears in its name; "" for none. */
static struct kb_str
office_place(const struct kb_findings *f, const struct kb_mention *m)
{
    if (m->kind == KB_ACTOR_PERSON || (m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED)))
        return KB_STR_NONE;
    for (uint32_t i = m->first; i < m->last; i++) {
        uint32_t first, last;
        const struct kb_thing_word *w = kb_thing_at(f->text, i, KB_THING_office, &first);
        if (!w)
            continue;
        for (last = first; last < m->last && kb_token_flag(f->text, last, KB_TOK_CAPITAL);)
            last++;
        return last > first ? kb_span_str(f->text->text, kb_tokens_span(f->text, first, last))
                            : w->unit;
    }
    return KB_STR_NONE;
}

/* Of the only local office of a sentence. */
static struct kb_str
office_in(const struct kb_findings *f, uint32_t sentence, const struct kb_mention **office)
{
    struct kb_str found = KB_STR_NONE;
    for (uint32_t i = kb_mention_from(f, f->text->sentences[sentence].first);
         i < f->mentions.len && f->mentions.at[i].sentence == sentence; i++) {
        struct kb_str place = office_place(f, &f->mentions.at[i]);
        if (!place.len || kb_str_equal(place, found))
            continue;
        if (found.len)
            return KB_STR_NONE;
        found = place;
        *office = &f->mentions.at[i];
    }
    return found;
}

bool
kb_figure_words_in(const struct kb_findings *f, uint32_t sentence)
{
    const struct kb_sentence *s = &f->text->sentences[sentence];
    return kb_said_at(f, s->first) != KB_NONE || kb_said_at(f, s->first + 1) != KB_NONE
           || (s->last > s->first + 2 && kb_said_at(f, s->last - 2) != KB_NONE);
}

/* Outside the words that make up the rest of its sentence. */
static bool
frames_words(const struct kb_findings *f, const struct kb_mention *m)
{
    return m->first > f->text->sentences[m->sentence].first + OPENING
           && kb_said_at(f, m->first) == KB_NONE && kb_figure_words_in(f, m->sentence);
}

/* The only place of a sentence before; KB_NONE for none or, as *many tells, more than one. */
static uint32_t
sole_place(const struct kb_findings *f, uint32_t sentence, const struct kb_figure *g, bool *many)
{
    uint32_t best = KB_NONE;
    for (uint32_t i = kb_mention_from(f, f->text->sentences[sentence].first);
         i < f->mentions.len && f->mentions.at[i].sentence == sentence; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if (!tells_place(f, i, g) || frames_words(f, m))
            continue;
        *many = m->next_equal != KB_NONE
                || (best != KB_NONE && !kb_str_equal(f->mentions.at[best].name, m->name));
        if (*many)
            return KB_NONE;
        best = i;
    }
    return best;
}

/* Another day than the sentence before, or a longer time: another happening. */
static bool
other_time(const struct kb_findings *f, const struct kb_figure *g, uint32_t sentence,
           uint32_t near_time)
{
    struct kb_moment own = kb_figure_day(f, g, g->sentence, near_time);
    struct kb_moment before = kb_figure_day(f, g, sentence, near_time);
    return own.year && (!own.day || (before.year && !kb_moment_equal(own, before)));
}

/* Another land is spoken of in the figure's own sentence, or those counted are of another. */
static bool
other_land(const struct kb_findings *f, const struct kb_figure *g, struct kb_str country)
{
    if (g->of.len && !kb_str_equal(g->of, country))
        return true;
    for (uint32_t i = kb_mention_from(f, f->text->sentences[g->sentence].first);
         i < f->mentions.len && f->mentions.at[i].sentence == g->sentence; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if (is_land(m) && !(m->flags & (KB_MEN_MODIFIER | KB_MEN_PRONOUN)) && m->country.len
            && !kb_str_equal(m->country, country))
            return true;
    }
    return false;
}

/* Where the sentences just before tell of one happening in one place, there. */
static struct kb_str
place_before(const struct kb_findings *f, uint32_t near_time, const struct kb_figure *g,
             const struct kb_mention **at)
{
    const struct kb_sentence *s = f->text->sentences;
    for (uint32_t n = 1; n <= SENTENCES_BACK && n <= g->sentence; n++) {
        uint32_t sentence = g->sentence - n;
        bool many = false;
        if (s[sentence].paragraph + 1 < s[g->sentence].paragraph
            || other_time(f, g, sentence, near_time))
            break;
        uint32_t i = sole_place(f, sentence, g, &many);
        if (many)
            break;
        if (i != KB_NONE)
            *at = &f->mentions.at[i];
        struct kb_str place = i == KB_NONE ? office_in(f, sentence, at) : words_of(f, i);
        if (place.len)
            return other_land(f, g, (*at)->country) ? KB_STR_NONE : place;
    }
    return KB_STR_NONE;
}

/* Told in one breath with the figure before: "... 45 warga di Rafah, ... puluhan lainnya". */
static struct kb_str
place_shared(const struct kb_findings *f, const struct kb_figure *g)
{
    const struct kb_figure *before = f->figures.len ? &f->figures.at[f->figures.len - 1] : NULL;
    bool both = before && before->sentence == g->sentence && kb_figure_local(before)
                && (!g->of.len || kb_str_equal(g->of, before->of));
    return both ? before->place : KB_STR_NONE;
}

struct kb_str
kb_figure_place(const struct kb_findings *f, uint32_t near_time, struct kb_figure *g)
{
    const struct kb_mention *at = NULL;
    uint32_t own = place_in_sentence(f, g);
    if (own != KB_NONE) {
        at = &f->mentions.at[own];
        g->place = words_of(f, own);
    }
    if (!g->place.len && is_lawful(g))
        g->place = office_in(f, g->sentence, &at);
    if (!g->place.len && kb_figure_local(g) && (g->place = place_shared(f, g)).len)
        return f->figures.at[f->figures.len - 1].of;
    if (!g->place.len && kb_figure_local(g))
        g->place = place_before(f, near_time, g, &at);
    return g->place.len && at ? at->country : KB_STR_NONE;
}
