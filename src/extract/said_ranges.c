#include "extract/said_parts.h"

#include "base/banned.h"

enum { MAX_SUBJECT = 20 };
enum { MAX_ASIDE = 10 }; /* tokens of ", who spoke anonymously," */
enum { MAX_LEAD = 14 };  /* words between the verb and its "bahwa": "pada Selasa (17/6) pagi" */

static uint32_t
skip_commas(const struct kb_scene *s, uint32_t token, uint32_t end)
{
    while (token < end && (kb_is_comma(s, token) || kb_token_mark(s->t, token) == ':'))
        token++;
    return token;
}

/* ", seperti dikutip X", ", citing officials" */
static bool
cites_at(const struct kb_scene *s, uint32_t token)
{
    const struct kb_match *cue = kb_match_at(s->t, token, KB_LEX_CUE);
    return cue && s->cues->rows[cue->value].kind == KB_CUE_cite;
}

/* Behind "bahwa" when one belongs to the verb. */
static uint32_t
complement(const struct kb_scene *s, uint32_t token, bool *marked)
{
    for (uint32_t i = token; i < s->end && i < token + MAX_LEAD; i++) {
        if (kb_token_is(s->t, i, KB_CLASS_comp)) {
            *marked = true;
            return i + 1;
        }
        if (s->mark_of[i] != KB_NONE || kb_token_is(s->t, i, KB_CLASS_but)
            || kb_token_is(s->t, i, KB_CLASS_rel)
            || (i > token && kb_match_at(s->t, i, KB_LEX_CUE)))
            break;
    }
    char c = kb_token_mark(s->t, token);
    *marked = c == ',' || c == ':' || c == '"' || s->mark_of[token] != KB_NONE;
    return skip_commas(s, token, s->end);
}

/* A subject of its own: "KCNA menulis [Kim mengatakan ...]". */
static bool
begins_clause(const struct kb_scene *s, uint32_t token)
{
    uint32_t mention = kb_mention_at(s->f, token);
    if (mention == KB_NONE)
        return false;
    uint32_t next = kb_skip_light(s, s->f->mentions.at[mention].last, s->end);
    return next < s->end && kb_match_at(s->t, next, KB_LEX_CUE) != NULL;
}

/* "Bertemu dengan Shoigu, KCNA menulis ...": what an agency tells stands before its name, too. */
static bool
fronted(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t place = a->voice.place, words = 0;
    if (a->voice.mention == KB_NONE || place == KB_NONE || place <= s->begin
        || !(s->f->mentions.at[a->voice.mention].flags & KB_MEN_CITED) || !kb_is_comma(s, place - 1)
        || kb_match_at(s->t, s->begin, KB_LEX_CUE))
        return false;
    for (uint32_t i = s->begin; i < place; i++)
        words += kb_word_token(s, i) && !kb_light(s, i);
    return words >= 4;
}

static void
range_ahead(const struct kb_scene *s, struct kb_act *a)
{
    bool marked;
    a->from = complement(s, a->told, &marked);
    a->to = s->end;
    a->mark = a->from < s->t->token_count ? kb_mark_opened_at(s, a->from) : KB_NONE;
    if (a->told > a->last && a->mark == KB_NONE
        && kb_is_comma(s, a->told)) /* "spoke to him, ..." */
        marked = false;
    bool more = a->told > a->last && !marked && kb_token_is(s->t, a->told, KB_CLASS_conj);
    if (more || (a->cue->need == KB_NEED_comp && !marked && !begins_clause(s, a->from)))
        a->from = a->to = a->told;
    else if (fronted(s, a))
        a->from = s->begin;
}

static bool
heads(const struct kb_scene *s, uint32_t token)
{
    uint32_t words = 0;
    for (uint32_t i = s->begin; i < token; i++)
        words += kb_word_token(s, i) && !kb_light(s, i) && !kb_token_is(s->t, i, KB_CLASS_but)
                 && !kb_token_is(s->t, i, KB_CLASS_conj);
    return words == 0;
}

/* The words before the cue; with words behind the speaker too, the whole sentence. */
static void
range_around(const struct kb_scene *s, struct kb_act *a)
{
    uint32_t head = a->first;
    while (head > s->begin && !kb_word_token(s, head - 1))
        head--;
    uint32_t tail = kb_skip_light(s, a->edge, s->end);
    bool verb = kb_token_is(s->t, tail, KB_CLASS_verb) && !kb_match_at(s->t, tail, KB_LEX_CUE);
    bool first = heads(s, a->first); /* "Lalu, lanjut Anies, perlu ...": all of it stands behind */
    bool goes_on =
        kb_is_comma(s, a->edge) && tail < s->end && (first || !kb_stops(s, tail) || verb);
    a->from = s->begin;
    a->to = goes_on ? s->end : head;
    if (a->from >= a->to)
        a->from = a->to = a->first;
}

static void
range_back(const struct kb_scene *s, struct kb_act *a)
{
    a->mark = kb_mark_closed_before(s, a->first);
    if (a->mark != KB_NONE) {
        a->from = s->marks.at[a->mark].first;
        a->to = s->marks.at[a->mark].last;
        return;
    }
    if (a->first > s->begin) {
        range_around(s, a);
        return;
    }
    a->back = false;
    uint32_t next = skip_commas(s, a->edge, s->end);
    a->from = next > a->edge ? next : a->edge;
    a->to = next > a->edge ? s->end : a->from;
    a->mark = next > a->edge ? kb_mark_opened_at(s, next) : KB_NONE;
}

/* "menurut dua sumber [yang tahu hal itu], ...": where what tells of the speaker ends. */
static uint32_t
skip_description(const struct kb_scene *s, uint32_t token)
{
    static const enum kb_class opens[] = { KB_CLASS_rel, KB_CLASS_with, KB_CLASS_of, KB_CLASS_in,
                                           KB_CLASS_from };
    bool more = kb_is_comma(s, token) && kb_token_is(s->t, token + 1, KB_CLASS_rel);
    for (uint32_t k = 0; k < sizeof opens / sizeof *opens; k++)
        more |= kb_token_is(s->t, token, opens[k]);
    uint32_t i = token + 1, limit = kb_is_comma(s, token) ? token + MAX_ASIDE : s->end;
    while (more && i < s->end && !kb_is_comma(s, i))
        i++;
    if (!more || i >= s->end || i > limit)
        return token;
    return kb_token_is(s->t, i + 1, KB_CLASS_rel) ? skip_description(s, i) : i;
}

/* "Dalam laporan itu [disebutkan bahwa] ..." */
static uint32_t
skip_passive(const struct kb_scene *s, uint32_t token)
{
    const struct kb_match *cue = kb_match_at(s->t, token, KB_LEX_CUE);
    if (!cue || s->cues->rows[cue->value].frame != KB_FRAME_passive
        || s->cues->rows[cue->value].kind == KB_CUE_cite)
        return token;
    return cue->last + kb_token_is(s->t, cue->last, KB_CLASS_comp);
}

static void
range_accord(const struct kb_scene *s, struct kb_act *a)
{
    if (!heads(s, a->first)) {
        range_around(s, a);
        return;
    }
    uint32_t behind = a->told > a->edge ? a->told : a->edge;
    a->from = skip_passive(s, skip_commas(s, skip_description(s, behind), s->end));
    a->to = s->end;
}

static bool
mentions_before(const struct kb_scene *s, uint32_t token)
{
    uint32_t i = kb_mention_from(s->f, s->begin);
    return i < s->f->mentions.len && s->f->mentions.at[i].first < token;
}

/* "[...]." Demikian disampaikan X: a quotation before the sentence is pointed back at, where it
 * fills its own and the words do point back. */
static bool
closes_here(const struct kb_scene *s, const struct kb_act *a)
{
    const struct kb_mark *m = &s->marks.at[a->mark];
    return m->close >= s->begin || (a->cue->need != KB_NEED_quote && kb_mark_alone(s, m));
}

static void
range_passive(const struct kb_scene *s, struct kb_act *a)
{
    uint32_t words = 0;
    a->from = a->to = a->last;
    a->mark = kb_mark_closed_before(s, a->first);
    bool other = a->mark != KB_NONE && !closes_here(s, a);
    if (other)
        a->mark = KB_NONE;
    other &= a->first == s->begin && a->last == a->first + 1; /* "film "X". Ditulis oleh Y." */
    if (a->mark != KB_NONE) {
        a->back = true;
        a->from = s->marks.at[a->mark].first;
        a->to = s->marks.at[a->mark].last;
        return;
    }
    if (other || a->cue->need == KB_NEED_quote)
        return;
    for (uint32_t i = s->begin; i < a->first; i++)
        words += kb_word_token(s, i);
    if (words == 0 && kb_is_comma(s, a->edge) && a->edge > a->last && !cites_at(s, a->edge + 1)) {
        a->from = a->edge + 1;
        a->to = s->end;
        a->mark = kb_mark_opened_at(s, a->from);
    } else if (words == 0 && kb_token_is(s->t, a->edge, KB_CLASS_comp)) {
        a->from = a->edge + 1;
        a->to = s->end;
    } else if (words <= 5 && !mentions_before(s, a->first)) {
        a->points_back = true;
    }
}

/* Where the speaker's words begin, with what the phrase leaves out: "[the] editorial board". */
static uint32_t
subject_begin(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t begin = a->voice.place;
    while (begin != KB_NONE && begin > s->begin + 1 && begin < a->first && kb_light(s, begin - 1)
           && kb_word_token(s, begin - 1))
        begin--;
    return begin;
}

/* "..., officials said on Monday.": the subject stands behind a comma and nothing follows the verb.
 */
static bool
trails(const struct kb_scene *s, const struct kb_act *a)
{
    uint32_t before = subject_begin(s, a);
    if (before == KB_NONE || before >= a->first || before <= s->begin + 2
        || !kb_is_comma(s, before - 1))
        return false;
    if (kb_token_is(s->t, a->last, KB_CLASS_in) || kb_token_is(s->t, a->last, KB_CLASS_to))
        return true;
    uint32_t next = kb_skip_light(s, a->last, s->end);
    if (kb_is_comma(s, a->last))
        return a->cue->frame == KB_FRAME_both && kb_mark_opened_at(s, a->last) == KB_NONE;
    uint32_t told = kb_mention_at(s->f, next);
    if (told != KB_NONE && a->hearer.name.len) /* "..., he told CNN on Monday" */
        next = s->f->mentions.at[told].last;
    return next >= s->end || kb_token_is(s->t, next, KB_CLASS_in)
           || kb_token_is(s->t, next, KB_CLASS_when) || kb_token_is(s->t, next, KB_CLASS_prep);
}

/* What is quoted ends like a sentence or with a comma: "...," he said. */
static bool
ends_quote(const struct kb_scene *s, const struct kb_mark *m)
{
    uint32_t last = m->last - 1;
    if (kb_token_flag(s->t, last, KB_TOK_QUOTE) && last > m->first)
        last--;
    char c = kb_token_mark(s->t, last);
    char behind = kb_token_mark(s->t, m->close + 1);
    return c == ',' || c == '.' || c == '?' || c == '!' || behind == ',' || behind == '-'
           || (c && (unsigned char)c >= 0x80);
}

/* "...?" Trump said, looking out: the question's mark ended a sentence that goes on. */
static bool
asked(const struct kb_scene *s, const struct kb_act *a)
{
    if (s->begin == 0 || s->sentence == 0 || a->voice.place > s->begin + 1
        || s->mark_of[s->begin - 1] == KB_NONE
        || s->t->sentences[s->sentence - 1].paragraph != s->t->sentences[s->sentence].paragraph)
        return false;
    const struct kb_mark *m = &s->marks.at[s->mark_of[s->begin - 1]];
    char c = kb_token_mark(s->t, m->last - 1);
    uint32_t next = a->last;
    return m->close == s->begin - 1 && (c == '?' || c == '!')
           && (next >= s->end || kb_light(s, next) || kb_token_is(s->t, next, KB_CLASS_in)
               || kb_token_is(s->t, next, KB_CLASS_to) || kb_token_is(s->t, next, KB_CLASS_when));
}

/* The mark before the speaker: "...," he said. */
static bool
closes_mark(const struct kb_scene *s, struct kb_act *a)
{
    if (a->voice.place == KB_NONE || a->voice.place >= a->first || a->negated)
        return false;
    uint32_t floor = asked(s, a) ? s->begin - 1 : s->begin;
    for (uint32_t i = a->first; i-- > floor && a->first - i < MAX_SUBJECT;) {
        uint32_t mark = s->mark_of[i];
        if (mark == KB_NONE
            && kb_token_is(s->t, i, KB_CLASS_but)) /* "...", sehingga dia berharap */
            return false;
        if (mark == KB_NONE)
            continue;
        const struct kb_mark *m = &s->marks.at[mark];
        if (m->close != i || i > a->voice.place || m->words < 2 || !ends_quote(s, m)
            || kb_mark_adjunct(s, m))
            return false;
        a->back = true;
        a->mark = mark;
        a->from = m->first;
        a->to = m->last;
        return true;
    }
    return false;
}

/* "Said Dorothy Poynter, who grew up here, [...]": the quotation behind verb and speaker. */
static bool
inverted_lead(const struct kb_scene *s, struct kb_act *a)
{
    for (uint32_t i = a->edge; a->edge > a->last && i < s->end; i++) {
        uint32_t mark = s->mark_of[i];
        if (mark == KB_NONE)
            continue;
        a->mark = mark;
        a->from = s->marks.at[mark].first;
        a->to = s->marks.at[mark].last;
        return true;
    }
    return false;
}

void
kb_act_range(const struct kb_scene *s, struct kb_act *a)
{
    if (a->cue->kind == KB_CUE_cite) {
        a->from = a->to = a->last;
    } else if (a->cue->kind == KB_CUE_accord) {
        range_accord(s, a);
    } else if (a->cue->frame == KB_FRAME_passive) {
        range_passive(s, a);
    } else if (a->back) {
        range_back(s, a);
    } else if (a->cue->frame == KB_FRAME_active || a->cue->frame == KB_FRAME_both) {
        if (inverted_lead(s, a) || closes_mark(s, a))
            return;
        if (a->cue->kind <= KB_CUE_warn && trails(s, a)) {
            uint32_t last = a->last;
            a->back = true;
            a->from = s->begin;
            bool goes_on = kb_is_comma(s, last) && last + 2 < s->end && !cites_at(s, last + 1);
            a->to = goes_on ? s->end : subject_begin(s, a) - 1;
            return;
        }
        range_ahead(s, a);
    }
}

/* Where the words of act `b` begin, linking words included: the end of what the act before it
 * governs; 0 when b lies inside that. */
static uint32_t
cuts_at(const struct kb_scene *s, const struct kb_act *a, const struct kb_act *b)
{
    uint32_t head = b->voice.place < b->first ? b->voice.place : b->first;
    uint32_t link = head;
    while (link > a->from
           && (kb_token_is(s->t, link - 1, KB_CLASS_conj)
               || kb_token_is(s->t, link - 1, KB_CLASS_but)
               || kb_token_is(s->t, link - 1, KB_CLASS_when)
               || kb_token_is(s->t, link - 1, KB_CLASS_with) || kb_light(s, link - 1)))
        link--;
    bool comma = head > a->from && kb_is_comma(s, head - 1);
    if (b->inherits)
        return link;
    if (b->cue->frame == KB_FRAME_bare && b->mark != KB_NONE && s->marks.at[b->mark].open > a->from)
        return s->marks.at[b->mark].open;
    if (b->back || b->cue->kind == KB_CUE_cite || b->cue->kind == KB_CUE_accord)
        return comma || b->cue->kind == KB_CUE_cite ? link : 0;
    for (uint32_t i = link; i < head; i++)
        if (kb_token_is(s->t, i, KB_CLASS_but))
            return link;
    bool clause = a->first > s->begin && kb_token_is(s->t, s->begin, KB_CLASS_when);
    return comma && clause ? link : 0;
}

void
kb_acts_trim(struct kb_scene *s, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        struct kb_act *a = &s->acts.at[i];
        if (a->back || a->from >= a->to)
            continue;
        for (uint32_t k = i + 1; k < to; k++) {
            const struct kb_act *b = &s->acts.at[k];
            uint32_t cut = b->first >= a->from && b->first < a->to ? cuts_at(s, a, b) : 0;
            if (cut > a->from && cut < a->to)
                a->to = cut;
        }
    }
}
