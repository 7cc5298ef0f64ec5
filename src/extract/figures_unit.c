#include "extract/figures_unit.h"

#include "base/banned.h"

enum {
    EFFECT_REACH = 8, /* tokens behind the thing in which what befell it may stand */
    BEFORE_REACH = 5, /* and before the number */
    HEAD_REACH = 6,   /* tokens before a head that comes last */
    VERB_BYTES = 7,   /* shorter words are taken for things whatever they begin with */
    TOLL_REACH = 12,  /* tokens between a toll and its number */
    NAME_REACH = 4,   /* words that may follow a thing as part of its name */
};

struct frame {
    struct kb_ctx *ctx;
    const struct kb_findings *f;
    const struct kb_text *t;
    uint32_t first, end; /* of the sentence */
};

/* A long word with a verb's beginning that the pack does not know as a thing: "dibatalkan". */
static bool
is_verbal(const struct kb_text *t, uint32_t token)
{
    struct kb_str s = kb_token_str(t, token);
    if (s.len < VERB_BYTES || kb_match_at(t, token, KB_LEX_THING))
        return false;
    for (uint32_t i = 0; i < t->pack->numbers->verbal.len; i++)
        if (kb_str_starts(s, t->pack->numbers->verbal.at[i]))
            return true;
    return false;
}

static bool
ends_name(const struct kb_text *t, uint32_t token)
{
    static const uint8_t classes[] = {
        KB_CLASS_in,      KB_CLASS_to,   KB_CLASS_from,   KB_CLASS_with,    KB_CLASS_by,
        KB_CLASS_of,      KB_CLASS_prep, KB_CLASS_rel,    KB_CLASS_comp,    KB_CLASS_conj,
        KB_CLASS_alt,     KB_CLASS_but,  KB_CLASS_when,   KB_CLASS_cause,   KB_CLASS_cond,
        KB_CLASS_purpose, KB_CLASS_not_, KB_CLASS_future, KB_CLASS_perfect, KB_CLASS_progress,
        KB_CLASS_modal,   KB_CLASS_det,  KB_CLASS_be,     KB_CLASS_passive, KB_CLASS_verb,
        KB_CLASS_adverb,  KB_CLASS_hedge
    };
    uint32_t last;
    if (t->tokens[token].flags & (KB_TOK_PUNCT | KB_TOK_NUMBER | KB_TOK_QUOTE))
        return true;
    for (size_t i = 0; i < sizeof classes; i++)
        if (kb_token_is(t, token, classes[i]))
            return true;
    return is_verbal(t, token) || kb_thing_at(t, token, KB_THING_stop, &last)
           || kb_thing_at(t, token, KB_THING_after, &last)
           || kb_thing_at(t, token, KB_THING_before, &last)
           || kb_thing_at(t, token, KB_THING_either, &last) || kb_match_at(t, token, KB_LEX_CUE)
           || kb_match_at(t, token, KB_LEX_NUMBER);
}

static bool
stands_for_land(const struct kb_text *t, uint32_t token)
{
    return kb_match_at(t, token, KB_LEX_NATION) || kb_match_at(t, token, KB_LEX_DEMONYM)
           || kb_match_at(t, token, KB_LEX_SEAT);
}

/* Behind the words that go on naming the thing: "pesawat [pengisian bahan bakar]". */
static uint32_t
name_end(const struct frame *s, uint32_t at)
{
    uint32_t last = at;
    while (last < s->end && last < at + NAME_REACH && !ends_name(s->t, last)
           && !stands_for_land(s->t, last) && !kb_match_at(s->t, last, KB_LEX_TIME)
           && (!kb_token_flag(s->t, last, KB_TOK_CAPITAL) || kb_match_at(s->t, last, KB_LEX_THING)))
        last++;
    return last;
}

static struct kb_str
country_at(const struct frame *s, uint32_t token)
{
    const struct kb_knowledge *k = s->t->pack->knowledge;
    const struct kb_match *m;
    static const uint8_t kinds[] = { KB_LEX_NATION, KB_LEX_DEMONYM, KB_LEX_SEAT };
    for (size_t i = 0; i < sizeof kinds; i++)
        if ((m = kb_match_at(s->t, token, kinds[i])) != NULL)
            return k->nations[m->value].code;
    uint32_t mention = kb_mention_at(s->f, token);
    if (mention == KB_NONE
        || s->f->mentions.at[mention].flags
               & (KB_MEN_UNNAMED | KB_MEN_PRONOUN | KB_MEN_HOME | KB_MEN_CITED))
        return KB_STR_NONE;
    return s->f->mentions.at[mention].country;
}

/* Whose the counted things are: a land in the noun phrase, else who did it in the same clause. */
static void
find_owner(const struct frame *s, uint32_t first, uint32_t thing, uint32_t last, bool person,
           struct kb_counted *c)
{
    for (uint32_t i = first; i < last; i++)
        if ((c->of = country_at(s, i)).len)
            return;
    if (last < s->end && !kb_token_mark(s->t, last) && stands_for_land(s->t, last)) {
        c->of = country_at(s, last);
        return;
    }
    uint32_t row;
    bool own = kb_token_flag(s->t, thing, KB_TOK_CLITIC);
    if (!c->harmed && kb_thing_at(s->t, thing, KB_THING_force, &row)) /* they are sent abroad */
        own = true;
    if (!own && (person || c->harmed))
        for (uint32_t i = last; i < s->end && i < last + EFFECT_REACH; i++)
            if (kb_token_is(s->t, i - 1, KB_CLASS_in) && (c->of = country_at(s, i)).len)
                return;
    if (c->harmed) /* who did it is not whose they were */
        return;
    for (uint32_t i = first; i-- > s->first;)
        if ((c->of = country_at(s, i)).len)
            return;
}

static const struct kb_thing_word *
effect_at(const struct kb_text *t, uint32_t token, enum kb_thing_role side, uint32_t *last)
{
    const struct kb_thing_word *w = kb_thing_at(t, token, side, last);
    return w ? w : kb_thing_at(t, token, KB_THING_either, last);
}

/* People are detained, things seized by the same words: the row's unit names what befalls things.
 */
static struct kb_str
effect_kind(const struct kb_thing_word *w, bool person)
{
    return person || !w->unit.len ? w->kind : w->unit;
}

/* What the words say befell the thing: behind it up to the clause's end, else before the number. */
static void
find_effect(const struct frame *s, const struct kb_amount *a, uint32_t thing_end, bool person,
            struct kb_counted *c)
{
    uint32_t last;
    const struct kb_thing_word *w;
    for (uint32_t i = thing_end; i < s->end && i < thing_end + EFFECT_REACH; i++) {
        if (kb_token_mark(s->t, i) && !strchr("()\"", kb_token_mark(s->t, i)))
            break;
        if (kb_token_is(s->t, i, KB_CLASS_but) || kb_token_is(s->t, i, KB_CLASS_when)
            || kb_token_is(s->t, i, KB_CLASS_conj) || kb_token_flag(s->t, i, KB_TOK_NUMBER))
            break;
        if ((w = effect_at(s->t, i, KB_THING_after, &last)) == NULL)
            continue;
        c->kind = effect_kind(w, person);
        c->harmed = true;
        if (i <= thing_end + 3)
            c->last = last;
        return;
    }
    for (uint32_t i = a->first; i-- > s->first && i + BEFORE_REACH >= a->first;) {
        if (kb_token_mark(s->t, i) || kb_token_is(s->t, i, KB_CLASS_from))
            return;
        if ((w = effect_at(s->t, i, KB_THING_before, &last)) != NULL) {
            if (person && kb_str_is(effect_kind(w, person), "seized"))
                return;
            c->kind = effect_kind(w, person);
            c->harmed = true;
            return;
        }
        if (kb_thing_at(s->t, i, KB_THING_after, &last))
            return;
    }
}

static struct kb_str
words(const struct frame *s, uint32_t first, uint32_t last)
{
    if (first >= last)
        return KB_STR_NONE;
    struct kb_str unit = kb_span_str(s->t->text, kb_tokens_span(s->t, first, last));
    return unit.len > 80 ? kb_span_str(s->t->text, kb_tokens_span(s->t, first, first + 1)) : unit;
}

/* The pack's row for what stands at the token, by how much it tells. */
static const struct kb_thing_word *
thing_row(const struct kb_text *t, uint32_t token, uint32_t *last)
{
    static const uint8_t order[] = { KB_THING_never,  KB_THING_strong,     KB_THING_force,
                                     KB_THING_person, KB_THING_classifier, KB_THING_mass,
                                     KB_THING_money,  KB_THING_share,      KB_THING_weak,
                                     KB_THING_stuff };
    for (size_t i = 0; i < sizeof order; i++) {
        const struct kb_thing_word *w = kb_thing_at(t, token, order[i], last);
        if (w)
            return w;
    }
    return NULL;
}

/* Where the head comes last: the last thing of the run that begins at `at`. */
static const struct kb_thing_word *
last_head(const struct frame *s, uint32_t at, uint32_t *first, uint32_t *last)
{
    const struct kb_thing_word *best = NULL;
    for (uint32_t i = at; i < s->end && i < at + HEAD_REACH; i++) {
        uint32_t end;
        const struct kb_thing_word *w = thing_row(s->t, i, &end);
        if (w && w->role == KB_THING_never && !best) {
            *first = i;
            *last = end;
            return w;
        }
        if (w && w->role != KB_THING_never) {
            best = w;
            *first = i;
            *last = end;
            i = end - 1;
        } else if (best || (ends_name(s->t, i) && !kb_token_flag(s->t, i, KB_TOK_HYPHEN))) {
            break;
        }
    }
    return best;
}

/* A mass counts where it is of something that matters, or was seized. */
static bool
mass_matters(const struct frame *s, const struct kb_amount *a, uint32_t last, struct kb_str *kind)
{
    const struct kb_thing_word *w;
    uint32_t end;
    uint32_t low = a->first > s->first + 6 ? a->first - 6 : s->first;
    for (uint32_t i = low; i < s->end && i < last + 4; i++)
        if ((w = kb_thing_at(s->t, i, KB_THING_stuff, &end)) != NULL
            || (w = kb_thing_at(s->t, i, KB_THING_strong, &end)) != NULL) {
            *kind = w->kind;
            return true;
        }
    return false;
}

static bool
is_people(const struct kb_thing_word *w)
{
    return w->role == KB_THING_person || w->role == KB_THING_force;
}

/* Does something lead from a noun before to the number: "mencapai", "menjadi", "stands at", ":"? */
static bool
is_reached(const struct frame *s, const struct kb_amount *a)
{
    static const uint8_t roles[] = { KB_NUM_reach, KB_NUM_becomes };
    for (size_t r = 0; r < sizeof roles; r++) {
        for (uint32_t i = a->first; i < a->last && !kb_token_flag(s->t, i, KB_TOK_NUMBER); i++)
            if (kb_number_role(s->t, i, roles[r]))
                return true;
        for (uint32_t n = 1; n <= 2 && a->first >= s->first + n; n++) {
            const struct kb_match *m = kb_number_role(s->t, a->first - n, roles[r]);
            if (m && m->last == a->first)
                return true;
        }
    }
    return a->first > s->first && kb_token_mark(s->t, a->first - 1) == ':';
}

/* "Jumlah korban tewas bertambah menjadi 45": what a noun before says was counted. */
static const struct kb_thing_word *
toll_of(const struct frame *s, const struct kb_amount *a)
{
    uint32_t last;
    if (!is_reached(s, a))
        return NULL;
    for (uint32_t i = a->first; i-- > s->first && i + TOLL_REACH >= a->first;) {
        const struct kb_thing_word *w = kb_thing_at(s->t, i, KB_THING_toll, &last);
        if (w)
            return w;
        if (kb_token_mark(s->t, i) && !strchr("():\"", kb_token_mark(s->t, i)))
            break;
    }
    return NULL;
}

static bool
take_toll(const struct frame *s, const struct kb_amount *a, struct kb_counted *c)
{
    const struct kb_thing_word *w = toll_of(s, a);
    if (!w)
        return false;
    c->kind = w->kind;
    c->worth = KB_WORTH_ALWAYS;
    if (!c->unit.len)
        c->unit = w->unit;
    return true;
}

/* "50 orang lebih tewas", but not "50 orang lebih banyak". */
static bool
is_more(const struct frame *s, uint32_t at)
{
    const struct kb_match *m = kb_number_role(s->t, at, KB_NUM_more);
    return m && !kb_match_at(s->t, m->last, KB_LEX_NUMBER)
           && (m->last >= s->end || ends_name(s->t, m->last));
}

static void
take_row(const struct frame *s, const struct kb_amount *a, const struct kb_thing_word *w,
         uint32_t first, uint32_t last, struct kb_counted *c)
{
    bool person = is_people(w);
    uint32_t end = last, own;
    c->kind = w->kind;
    c->last = last;
    switch ((enum kb_thing_role)w->role) {
    case KB_THING_never: c->worth = KB_WORTH_NEVER; return;
    case KB_THING_share:
        c->worth = KB_WORTH_ALWAYS;
        c->unit = w->unit;
        return;
    case KB_THING_weak: c->worth = KB_WORTH_MANY; break;
    case KB_THING_mass:
        c->worth = mass_matters(s, a, last, &c->kind) ? KB_WORTH_ALWAYS : KB_WORTH_NEVER;
        break;
    case KB_THING_money:
        c->worth = kb_money_per(s->t, last) ? KB_WORTH_NEVER : KB_WORTH_ALWAYS;
        c->unit = w->unit;
        return;
    default: c->worth = KB_WORTH_ALWAYS; break;
    }
    if (s->t->pack->head_first)
        end = name_end(s, last);
    if (w->role == KB_THING_classifier)
        for (uint32_t i = last; i < end; i++) {
            const struct kb_thing_word *of = thing_row(s->t, i, &own);
            if (of && of->role != KB_THING_classifier) {
                c->kind = of->kind.len ? of->kind : c->kind;
                person = is_people(of);
                break;
            }
        }
    c->last = end;
    c->unit = w->unit.len ? w->unit : words(s, first, end);
    c->more = is_more(s, end);
    find_effect(s, a, end, person, c);
    if (!c->harmed && kb_str_is(c->kind, "people"))
        take_toll(s, a, c);
    c->of = w->of;
    if (!c->of.len)
        find_owner(s, a->last, first, end, person, c);
}

/* "ribuan lainnya terluka", "ratusan di Iran": the thing told before. */
static bool
same_again(const struct frame *s, const struct kb_amount *a, uint32_t at,
           const struct kb_figure *before, struct kb_counted *c)
{
    const struct kb_match *m = kb_number_role(s->t, at, KB_NUM_other);
    uint32_t last;
    bool effect = at < s->end && effect_at(s->t, at, KB_THING_after, &last) != NULL;
    bool another = a->another && before && before->sentence == kb_sentence_of(s->t, a->first);
    bool each = before && (before->part_of || kb_figure_each(s->t, a->first));
    bool there = (a->vague || each) && at < s->end && kb_token_is(s->t, at, KB_CLASS_in) && before
                 && before->sentence == kb_sentence_of(s->t, a->first);
    if (!before
        || (!m && !there && !effect && !another
            && (!a->ranged || kb_str_is(before->kind, "share"))))
        return false;
    c->last = m ? m->last : at;
    c->unit = before->unit;
    c->kind = before->kind;
    c->of = before->of;
    c->worth = KB_WORTH_ALWAYS;
    find_effect(s, a, c->last, true, c);
    if (there)
        for (uint32_t i = at + 1; i < s->end && i < at + 4; i++) {
            struct kb_str of = country_at(s, i);
            if (of.len) {
                c->of = of;
                break;
            }
        }
    return true;
}

/* A noun that no table knows: counted when there are many, and the word can be one. */
static bool
unknown_thing(const struct frame *s, const struct kb_amount *a, uint32_t at, struct kb_counted *c)
{
    uint32_t end;
    bool year = a->digits && !a->modified && a->low >= 1900 && a->low <= 2100
                && a->last == a->first + 1
                && s->t->tokens[a->first].end - s->t->tokens[a->first].begin == 4;
    if (year || at >= s->end || kb_token_flag(s->t, at, KB_TOK_HYPHEN) || ends_name(s->t, at)
        || kb_token_flag(s->t, at, KB_TOK_CAPITAL) || kb_match_at(s->t, at, KB_LEX_FRAME)
        || s->t->tokens[at].end - s->t->tokens[at].begin < 3)
        return false;
    end = name_end(s, at);
    if (end == at)
        return false;
    c->last = s->t->pack->head_first ? at + 1 : end;
    c->unit = words(s, at, c->last);
    c->worth = KB_WORTH_MANY;
    find_effect(s, a, end, false, c);
    find_owner(s, a->last, at, end, false, c);
    return true;
}

/* "101 dari 146 orang": where the thing of both stands; `at` when it is not so. */
static uint32_t
of_many(const struct frame *s, uint32_t at)
{
    uint32_t last, end;
    double many;
    if (at >= s->end
        || (!kb_token_is(s->t, at, KB_CLASS_from) && !kb_token_is(s->t, at, KB_CLASS_of)))
        return at;
    uint32_t number = at + 1 + kb_token_is(s->t, at + 1, KB_CLASS_det);
    if (!kb_number_at(s->t, number, s->end, &many, &last))
        return at;
    const struct kb_thing_word *w = thing_row(s->t, last, &end);
    bool counts = w && w->role != KB_THING_never && w->role != KB_THING_share
                  && w->role != KB_THING_money && w->role != KB_THING_mass;
    return counts ? last : at;
}

/* Nothing follows that could be counted. */
static bool
ends_here(const struct frame *s, uint32_t at)
{
    return at >= s->end || kb_token_mark(s->t, at) || ends_name(s->t, at)
           || kb_match_at(s->t, at, KB_LEX_TIME);
}

bool
kb_figure_thing(struct kb_ctx *ctx, const struct kb_findings *f, uint32_t sentence,
                const struct kb_amount *a, uint32_t at, const struct kb_figure *before,
                struct kb_counted *c)
{
    const struct kb_sentence *sent = &f->text->sentences[sentence];
    struct frame s = { ctx, f, f->text, sent->first, sent->last };
    uint32_t first, last;
    const struct kb_thing_word *w;
    *c = (struct kb_counted){ .last = a->last };
    if (at < s.end && kb_token_mark(s.t, at) == '(')
        at++;
    const struct kb_match *link = kb_number_role(s.t, at, KB_NUM_linker);
    if (link && a->vague)
        at = link->last;
    const struct kb_match *again = kb_number_role(s.t, at, KB_NUM_other);
    bool noun = again && again->last < s.end && !s.t->pack->head_first
                && !ends_name(s.t, again->last); /* "four other attacks" */
    const struct kb_match *among = kb_number_role(s.t, at, KB_NUM_among);
    if (among && thing_row(s.t, among->last, &last)) /* "12 di antaranya anak-anak" */
        at = among->last;
    else if (noun || (again && thing_row(s.t, again->last, &last))) /* "tiga lagi pegawai" */
        at = again->last;
    else if (again && same_again(&s, a, at, before, c))
        return true;
    at = first = of_many(&s, at);
    w = s.t->pack->head_first ? thing_row(s.t, at, &last) : last_head(&s, at, &first, &last);
    if (w && at < s.end) {
        take_row(&s, a, w, first, last, c);
        if (at > 0 && kb_token_mark(s.t, at - 1) == '(' && kb_token_mark(s.t, c->last) == ')')
            c->last++;
        return c->worth != KB_WORTH_NEVER;
    }
    if (same_again(&s, a, at, before, c))
        return true;
    if (ends_here(&s, at) && take_toll(&s, a, c)) {
        find_owner(&s, a->last, a->last, a->last, true, c);
        return true;
    }
    return unknown_thing(&s, a, at, c);
}
