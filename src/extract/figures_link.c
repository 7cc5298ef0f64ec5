/* How one number bears on another: "naik dari 30 menjadi 45", "45 orang, termasuk 12 anak". */
#include <math.h>

#include "extract/figures_unit.h"

#include "base/banned.h"

enum {
    CHANGE_REACH = 6, /* tokens between "rose" and the number */
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

/* "termasuk 12 anak [dan 5 perempuan]" */
static bool
joins_part(const struct kb_text *t, const struct kb_figure *before, const struct kb_figure *g)
{
    return before->part_of && g->first > 0 && g->first <= before->last + 2
           && (kb_token_is(t, g->first - 1, KB_CLASS_conj)
               || kb_token_mark(t, g->first - 1) == ',');
}

static bool
is_part(const struct kb_text *t, const struct kb_figure *before, const struct kb_figure *g)
{
    if (ends_before(t, g->first, KB_NUM_part) || joins_part(t, before, g))
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
    if (!g->kind.len || kb_str_is(g->kind, "people") || kb_str_is(g->kind, "victims"))
        g->kind = w->kind;
    if (!g->of.len)
        g->of = w->of;
}
