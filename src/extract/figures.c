#include <math.h>

#include "data/scan.h"
#include "extract/figures_unit.h"

#include "base/banned.h"

/* Numbers of fewer than this many are counted only of things that the pack knows as worth it. */
#define FEW 10.0

struct run {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    const struct kb_text *t;
    uint32_t next_time; /* first time that does not lie before the token under work */
    struct kb_claims claims;
    uint32_t sentence, end; /* end: behind the sentence's last token */
    double was;             /* the number told with "from" in this sentence, NAN for none */
};

/* Behind the time expression that covers the token, or 0. */
static uint32_t
time_end(struct run *r, uint32_t token)
{
    while (r->next_time < r->f->times.len && r->f->times.at[r->next_time].last <= token)
        r->next_time++;
    if (r->next_time < r->f->times.len && r->f->times.at[r->next_time].first <= token)
        return r->f->times.at[r->next_time].last;
    return 0;
}

/* "76ers", "5G", but not "15kg", "65%" or, where a blank was lost, "48jet". */
static bool
is_glued(const struct kb_text *t, uint32_t token)
{
    return kb_token_flag(t, token, KB_TOK_GLUED) && !kb_token_flag(t, token, KB_TOK_HYPHEN)
           && !kb_token_mark(t, token) && t->tokens[token].end - t->tokens[token].begin <= 3
           && !kb_match_at(t, token, KB_LEX_THING);
}

/* A number that is part of a name or a rank, an age in brackets, or a glued code: no count. */
static bool
is_label(const struct run *r, const struct kb_amount *a)
{
    const struct kb_text *t = r->t;
    uint32_t first = a->first;
    if (!a->ranged && kb_token_flag(t, first, KB_TOK_HYPHEN))
        return true;
    for (uint32_t n = 1; n <= 3 && n <= first; n++) {
        const struct kb_match *m = kb_number_role(t, first - n, KB_NUM_label);
        if (m && m->last == first)
            return true;
    }
    if (a->ranged && a->digits && a->low >= 1900 && a->high <= 2100 && !a->modified)
        return true; /* a season: 2025-2026 */
    if (first > 0 && kb_token_mark(t, first - 1) == '(' && kb_token_mark(t, a->last) == ')')
        return true;
    if (a->digits && is_glued(t, a->last))
        return true;
    /* "iPhone 16", "Piala Dunia 2026": a bare number behind a name */
    return a->digits && !a->modified && first > t->sentences[r->sentence].first
           && kb_token_flag(t, first - 1, KB_TOK_CAPITAL)
           && !kb_token_flag(t, first - 1, KB_TOK_FIRST) && a->last < r->end
           && kb_token_flag(t, a->last, KB_TOK_CAPITAL) && !kb_match_at(t, a->last, KB_LEX_THING);
}

/* "20 (dua puluh) hari": skips the number said again. */
static uint32_t
repeated(const struct run *r, uint32_t at)
{
    double value;
    uint32_t last;
    if (kb_token_mark(r->t, at) == '(' && kb_number_at(r->t, at + 1, r->end, &value, &last)
        && kb_token_mark(r->t, last) == ')')
        return last + 1;
    return at;
}

static bool
is_length_of_time(const struct run *r, uint32_t at)
{
    return at < r->end
           && (kb_date_role_at(r->t, at, KB_DATE_unit) || kb_date_role_at(r->t, at, KB_DATE_vague));
}

static void
add_figure(struct run *r, const struct kb_amount *a, const struct kb_counted *c)
{
    struct kb_figure g = { .first = a->first, .last = c->last, .sentence = r->sentence };
    g.span = kb_tokens_span(r->t, g.first, g.last);
    g.low = a->low;
    g.high = a->high;
    g.bound = a->bound;
    g.unit = c->unit;
    g.kind = c->kind;
    g.of = c->of;
    if (c->more && (g.bound == KB_BOUND_exact || g.bound == KB_BOUND_about))
        g.bound = KB_BOUND_at_least;
    kb_figure_change(r->t, r->t->sentences[r->sentence].first, r->was, &g);
    if (g.trend)
        r->was = NAN;
    kb_figure_part(r->f, &g);
    kb_figure_claimant(&r->claims, a->first, &g.claimant);
    kb_figure_where(r->f, r->next_time, &g);
    *KB_PUSH(r->ctx->arena, &r->f->figures) = g;
}

/* Does this count of this thing bear on a story? */
static bool
worth(const struct kb_amount *a, const struct kb_counted *c)
{
    bool many = a->vague || a->ranged || a->low >= FEW || (a->modified && a->low > 2);
    bool part = a->low < 1 && !a->digits; /* "setengah penduduk" counts nobody */
    if (part && !kb_str_is(c->kind, "money") && !kb_str_is(c->kind, "share"))
        return false;
    switch (c->worth) {
    case KB_WORTH_ALWAYS: return a->low > 0;
    case KB_WORTH_HARM: return c->harmed;
    case KB_WORTH_MANY: return many;
    case KB_WORTH_NEVER: break;
    }
    return false;
}

/* "antara [Rp 1,5 triliun] dan ..." */
static bool
opens_range(const struct run *r, uint32_t first)
{
    return kb_number_role(r->t, first, KB_NUM_between)
           || (first > 0 && kb_number_role(r->t, first - 1, KB_NUM_between));
}

/* A hyphen, a dash, "hingga" between two sums or at the head of the second. */
static bool
is_joined(const struct run *r, uint32_t first, uint32_t from, uint32_t to)
{
    const struct kb_match *m = kb_number_role(r->t, from, KB_NUM_to);
    if (m && (r->t->pack->numbers->words.at[m->value].value > 0 || opens_range(r, first)))
        return from == to || m->last == to;
    return from == to && kb_token_flag(r->t, to, KB_TOK_HYPHEN);
}

/* "Rp 3,9 hingga Rp 7 miliar": the scale belongs to both. */
static double
shared_scale(const struct run *r, const struct kb_figure *low, const struct kb_amount *high)
{
    double scale = 1;
    const struct kb_match *m;
    for (uint32_t i = high->first; i < high->last; i++)
        if ((m = kb_number_role(r->t, i, KB_NUM_scale)) != NULL)
            scale *= r->t->pack->numbers->words.at[m->value].value;
    return low->low < 1000 && low->low * scale < high->low ? scale : 1;
}

/* "USD 20 miliar hingga USD 30 miliar" is one range, not a sum and a limit. */
static bool
closes_range(struct run *r, const struct kb_amount *a, const struct kb_counted *c)
{
    uint32_t count = r->f->figures.len;
    struct kb_figure *g = count ? &r->f->figures.at[count - 1] : NULL;
    if (!g || !is_joined(r, g->first, g->last, a->first) || !kb_str_equal(g->unit, c->unit)
        || g->low >= a->low)
        return false;
    g->low *= shared_scale(r, g, a);
    g->high = a->low;
    g->bound = KB_BOUND_range;
    g->last = c->last > a->last ? c->last : a->last;
    g->span = kb_tokens_span(r->t, g->first, g->last);
    return true;
}

static uint32_t
read_amount(struct run *r, struct kb_amount *a)
{
    struct kb_counted c;
    if (is_label(r, a))
        return a->last;
    if (r->next_time < r->f->times.len && r->f->times.at[r->next_time].first < a->last)
        return r->f->times.at[r->next_time].last;
    uint32_t at = repeated(r, a->last);
    if (is_length_of_time(r, at))
        return at + 1;
    uint32_t before = r->f->figures.len;
    const struct kb_figure *last = before ? &r->f->figures.at[before - 1] : NULL;
    if (last && last->sentence + 1 < r->sentence)
        last = NULL;
    if (!kb_figure_thing(r->ctx, r->f, r->sentence, a, at, last, &c) || !worth(a, &c))
        return c.last > a->last ? c.last : a->last;
    if (!kb_str_is(c.kind, "share") || !closes_range(r, a, &c))
        add_figure(r, a, &c);
    return c.last > a->last ? c.last : a->last;
}

/* "salah satu korban tewas": one of those, where something befell them. */
static uint32_t
read_one_of(struct run *r, const struct kb_match *m)
{
    struct kb_amount a = { .low = 1, .high = 1, .first = m->first, .last = m->last };
    struct kb_counted c;
    if (!kb_figure_thing(r->ctx, r->f, r->sentence, &a, m->last, NULL, &c)
        || c.worth != KB_WORTH_ALWAYS || !c.harmed)
        return m->last;
    add_figure(r, &a, &c);
    return c.last;
}

/* "tidak ada korban jiwa": none of those who could have been harmed. */
static uint32_t
read_none(struct run *r, const struct kb_match *m)
{
    struct kb_amount a = { .first = m->first, .last = m->last };
    struct kb_counted c;
    if (!kb_figure_thing(r->ctx, r->f, r->sentence, &a, m->last, NULL, &c)
        || c.worth != KB_WORTH_ALWAYS
        || !(c.harmed || kb_str_is(c.kind, "killed") || kb_str_is(c.kind, "wounded")
             || kb_str_is(c.kind, "victims")))
        return m->last;
    add_figure(r, &a, &c);
    return c.last;
}

static void
read_money(struct run *r, const struct kb_amount *a, uint32_t first)
{
    struct kb_counted c = { .last = a->last };
    kb_money_name(r->ctx, r->t, a, first, &c);
    if (!closes_range(r, a, &c))
        add_figure(r, a, &c);
}

static uint32_t
read_token(struct run *r, uint32_t i)
{
    struct kb_amount a;
    uint32_t last = time_end(r, i);
    const struct kb_match *m;
    if (last)
        return last;
    bool words = kb_match_at(r->t, i, KB_LEX_NUMBER) != NULL;
    if (words
        && (last = kb_figure_was(r->t, r->t->sentences[r->sentence].first, i, r->end, &r->was))
               != 0)
        return last;
    if (words && (last = kb_figure_was_behind(r->f, i, r->end)) != 0)
        return last;
    if ((last = kb_money_at(r->t, i, r->end, &a)) != 0) {
        read_money(r, &a, i);
        return last;
    }
    if (!words && !kb_token_flag(r->t, i, KB_TOK_NUMBER))
        return i + 1;
    if ((m = kb_number_role(r->t, i, KB_NUM_one_of)) != NULL)
        return read_one_of(r, m);
    if ((m = kb_number_role(r->t, i, KB_NUM_none)) != NULL)
        return read_none(r, m);
    if (!kb_amount_at(r->t, i, r->end, &a))
        return i + 1;
    return read_amount(r, &a);
}

void
kb_extract_figures(struct kb_ctx *ctx, struct kb_findings *f)
{
    struct run r = { .ctx = ctx, .f = f, .t = f->text };
    if (!f->text->pack || !f->text->pack->numbers)
        return;
    kb_claims_start(f, &r.claims);
    for (; r.sentence < f->text->sentence_count; r.sentence++) {
        const struct kb_sentence *s = &f->text->sentences[r.sentence];
        r.end = s->last;
        r.was = NAN;
        for (uint32_t i = s->first; i < s->last;) {
            uint32_t next = read_token(&r, i);
            i = next > i ? next : i + 1;
        }
    }
}
