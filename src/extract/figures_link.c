/* How one number bears on another: "naik dari 30 menjadi 45", "45 orang, termasuk 12 anak". */
#include <math.h>

#include "extract/figures_unit.h"

#include "base/banned.h"

enum {
    CHANGE_REACH = 6, /* tokens between "rose" and the number */
    PLACE_REACH = 6,  /* between parts of which the first has its place */
    THING_REACH = 3,  /* and between the number that was and "to" */
};

/* "naik", "fell" before the token: 1, -1, 0. */
static int8_t
change_before(const struct kb_text *t, uint32_t first, uint32_t token)
{
    for (uint32_t i = token; i-- > first && i + CHANGE_REACH >= token;) {
        char mark = kb_token_mark(t, i);
        if (kb_number_role(t, i, KB_NUM_rise))
            return 1;
        if (kb_number_role(t, i, KB_NUM_fall))
            return -1;
        if (mark && !strchr("$(", mark) && !kb_token_flag(t, i, KB_TOK_QUOTE))
            return 0;
    }
    return 0;
}

/* Does "menjadi", "to" lead to the number, within its own words or right before them? */
static bool
has_become(const struct kb_text *t, uint32_t sentence_first, const struct kb_figure *g)
{
    if (g->first > sentence_first && kb_number_role(t, g->first - 1, KB_NUM_becomes))
        return true;
    for (uint32_t i = g->first; i < g->last && !kb_token_flag(t, i, KB_TOK_NUMBER); i++)
        if (kb_number_role(t, i, KB_NUM_becomes))
            return true;
    return false;
}

uint32_t
kb_figure_was(const struct kb_text *t, uint32_t first, uint32_t token, uint32_t end, double *was)
{
    const struct kb_match *from = kb_number_role(t, token, KB_NUM_from);
    struct kb_amount a;
    uint32_t last, behind;
    if (!from || !change_before(t, first, token))
        return 0;
    behind = kb_money_at(t, from->last, end, &a);
    if (!behind && kb_number_at(t, from->last, end, &a.low, &last))
        behind = last;
    for (uint32_t i = behind; behind && i < end && i <= behind + THING_REACH; i++)
        if (kb_number_role(t, i, KB_NUM_becomes)) {
            *was = a.low;
            return i;
        }
    return 0;
}

/* Between the figure and `token`, no more than a few words on: "45 orang, [naik] dari". */
static int8_t
change_between(const struct kb_text *t, const struct kb_figure *g, uint32_t token)
{
    for (uint32_t i = g->last; i < token && token <= g->last + THING_REACH; i++) {
        if (kb_number_role(t, i, KB_NUM_rise))
            return 1;
        if (kb_number_role(t, i, KB_NUM_fall))
            return -1;
    }
    return 0;
}

/* Behind the number that was and the name of its things; 0 when it is of others, or a year. */
static uint32_t
same_things(const struct kb_text *t, const struct kb_figure *g, uint32_t token, uint32_t end,
            double *was)
{
    struct kb_amount a;
    uint32_t last, behind = kb_money_at(t, token, end, &a);
    if (behind) {
        *was = a.low;
        return kb_str_is(g->kind, "money") ? behind : 0;
    }
    if (kb_str_is(g->kind, "money") || !kb_number_at(t, token, end, was, &behind))
        return 0;
    const struct kb_match *m = kb_match_at(t, behind, KB_LEX_THING);
    if (!m)
        return (*was < 1900 || *was > 2100) && !kb_str_is(g->kind, "share")
                       && (behind >= end || kb_token_flag(t, behind, KB_TOK_PUNCT)
                           || kb_token_small(t, behind) || kb_match_at(t, behind, KB_LEX_TIME))
                   ? behind
                   : 0;
    if (kb_thing_at(t, behind, KB_THING_share, &last))
        return kb_str_is(g->kind, "share") ? last : 0;
    struct kb_str name = kb_span_str(t->text, kb_tokens_span(t, behind, m->last));
    return kb_str_equal(name, g->unit) ? m->last : 0;
}

uint32_t
kb_figure_was_behind(const struct kb_findings *f, uint32_t token, uint32_t end)
{
    const struct kb_text *t = f->text;
    const struct kb_match *from = kb_number_role(t, token, KB_NUM_from);
    struct kb_figure *g = f->figures.len ? &f->figures.at[f->figures.len - 1] : NULL;
    double was;
    if (!from || !g || g->sentence != kb_sentence_of(t, token) || g->has_was || isnan(g->low))
        return 0;
    int8_t change = change_between(t, g, token);
    bool became = g->trend || has_become(t, t->sentences[g->sentence].first, g);
    if (!became && change_before(t, t->sentences[g->sentence].first, g->first))
        return 0; /* "turun Rp 300 dari sebelumnya Rp 12.400": by how much, not to what */
    bool told = t->pack->numbers->words.at[from->value].value > 0; /* "dari semula" */
    if (!change && ((!became && !told) || token > g->last + 1))
        return 0;
    uint32_t last = same_things(t, g, from->last, end, &was);
    if (!last || was == g->low || (change && (was < g->low) != (change > 0)))
        return 0;
    g->was = was;
    g->has_was = true;
    g->trend = was < g->low ? 1 : -1;
    return last;
}

void
kb_figure_change(const struct kb_text *t, uint32_t sentence_first, double was, struct kb_figure *g)
{
    if (!has_become(t, sentence_first, g))
        return;
    g->trend = change_before(t, sentence_first, g->first + 1);
    if (!isnan(was) && !isnan(g->low) && was != g->low) {
        g->was = was;
        g->has_was = true;
        g->trend = was < g->low ? 1 : -1;
    }
}

static bool
ends_before(const struct kb_text *t, uint32_t token, enum kb_number_role role)
{
    for (uint32_t n = 1; n <= 3 && n <= token; n++) {
        const struct kb_match *m = kb_number_role(t, token - n, role);
        if (m && m->last == token)
            return true;
    }
    return false;
}

bool
kb_figure_each(const struct kb_text *t, uint32_t token)
{
    char mark = token > 0 ? kb_token_mark(t, token - 1) : 0;
    return ends_before(t, token, KB_NUM_part)
           || ((mark == ',' || mark == ':') && ends_before(t, token - 1, KB_NUM_part));
}

/* "termasuk" wherever it stands; "yakni", which any number may follow, right behind people. */
static bool
ends_loosely(const struct kb_text *t, const struct kb_figure *before, const struct kb_figure *g)
{
    static const char *const none[] = { "money", "share", "" };
    const struct kb_match *m;
    if (!kb_figure_each(t, g->first))
        return false;
    for (uint32_t i = g->first; i-- > 0 && i + THING_REACH + 2 >= g->first;)
        if ((m = kb_number_role(t, i, KB_NUM_part)) != NULL) {
            if (t->pack->numbers->words.at[m->value].value <= 0)
                return true;
            for (size_t k = 0; k < sizeof none / sizeof *none; k++)
                if (kb_str_is(before->kind, none[k]))
                    return false;
            return before->sentence == g->sentence && i <= before->last + 1;
        }
    return true;
}

/* "45 people were killed: 30 soldiers" */
static bool
behind_colon(const struct kb_text *t, const struct kb_figure *before, const struct kb_figure *g)
{
    return before->sentence == g->sentence && g->first <= before->last + THING_REACH
           && kb_figure_local(before) && kb_token_mark(t, g->first - 1) == ':';
}

/* "termasuk 12 anak [dan 5 perempuan]" */
static bool
joins_part(const struct kb_text *t, const struct kb_figure *before, const struct kb_figure *g)
{
    uint32_t reach = before->place.len ? PLACE_REACH : 2; /* "30 [di Gaza] dan 15" */
    return before->part_of && g->first > 0 && g->first <= before->last + reach
           && (kb_token_is(t, g->first - 1, KB_CLASS_conj)
               || kb_token_mark(t, g->first - 1) == ',');
}

static bool
is_part(const struct kb_text *t, const struct kb_figure *before, const struct kb_figure *g)
{
    if (ends_loosely(t, before, g) || joins_part(t, before, g) || behind_colon(t, before, g))
        return true;
    for (uint32_t i = g->first; i < g->last; i++)
        if (kb_number_role(t, i, KB_NUM_among) || kb_number_role(t, i, KB_NUM_part))
            return true;
    return false;
}

/* Money is a part of money, a share of a share, and of things without a kind only the same. */
static bool
alike(const struct kb_figure *whole, const struct kb_figure *part)
{
    static const char *const apart[] = { "money", "share", "" };
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++)
        if ((kb_str_is(whole->kind, apart[i]) || kb_str_is(part->kind, apart[i]))
            && !kb_str_equal(whole->unit, part->unit))
            return false;
    return true;
}

/* "menewaskan 224 orang di Iran dan 24 orang di Israel": the verb before holds for both. A word
 * behind the first ("5 orang tewas dan 12 orang ...") tells of the first alone. */
static void
share_fate(const struct kb_findings *f, const struct kb_figure *before, struct kb_figure *g)
{
    uint32_t last;
    if (before->sentence != g->sentence || !kb_str_is(g->kind, "people")
        || !kb_str_equal(before->unit, g->unit) || g->first > before->last + CHANGE_REACH
        || !kb_token_is(f->text, g->first - 1, KB_CLASS_conj))
        return;
    for (uint32_t i = before->first; i < g->first; i++)
        if (kb_thing_at(f->text, i, KB_THING_after, &last)
            || kb_thing_at(f->text, i, KB_THING_either, &last))
            return;
    g->kind = before->kind;
}

/* What befell the whole befell the part, of which less is told. */
static bool
takes_fate(const struct kb_figure *whole, const struct kb_figure *part)
{
    bool plain =
        !part->kind.len || kb_str_is(part->kind, "people") || kb_str_is(part->kind, "victims");
    return plain || (kb_str_is(part->kind, "troops") && kb_figure_local(whole));
}

void
kb_figure_part(const struct kb_findings *f, struct kb_figure *g)
{
    uint32_t count = f->figures.len;
    const struct kb_figure *before = count ? &f->figures.at[count - 1] : NULL;
    if (before && g->first > 0)
        share_fate(f, before, g);
    if (!before || before->sentence + 1 < g->sentence || !is_part(f->text, before, g))
        return;
    uint32_t whole = before->part_of ? before->part_of - 1 : count - 1;
    const struct kb_figure *w = &f->figures.at[whole];
    double told = whole == count - 1 ? 0 : before->low;
    if (w->low < g->low + told || !alike(w, g))
        return;
    g->part_of = whole + 1;
    if (takes_fate(w, g))
        g->kind = w->kind;
    if (!g->of.len)
        g->of = w->of;
}
