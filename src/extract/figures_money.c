#include "data/scan.h"
#include "extract/figures_unit.h"

#include "base/banned.h"

const struct kb_thing_word *
kb_thing_at(const struct kb_text *t, uint32_t token, enum kb_thing_role role, uint32_t *last)
{
    if (token >= t->token_count)
        return NULL;
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_THING); m; m = kb_match_next(t, m))
        if (t->pack->numbers->things.at[m->value].role == role) {
            *last = m->last;
            return &t->pack->numbers->things.at[m->value];
        }
    return NULL;
}

/* "USD3": a currency's letters and the number in one token. */
static const struct kb_thing_word *
glued_currency(const struct kb_text *t, uint32_t token, double *value)
{
    struct kb_str s = kb_token_str(t, token);
    size_t letters = 0, len;
    char folded[8];
    if (s.len < 4 || s.len > 12 || (t->tokens[token].flags & (KB_TOK_NUMBER | KB_TOK_PUNCT)))
        return NULL;
    while (letters < 4 && s.ptr[letters] >= 'A' && s.ptr[letters] <= 'Z')
        letters++;
    if (letters < 2 || letters > 3 || !kb_str_number(kb_str_sub(s, letters, s.len), value))
        return NULL;
    len = kb_scan_fold(kb_str_sub(s, 0, letters), KB_SCAN_UPPER, folded, sizeof folded);
    uint32_t word = kb_lexicon_word(t->pack->lexicon, (struct kb_str){ folded, len });
    uint32_t state = kb_lexicon_step(t->pack->lexicon, 0, word);
    if (!state)
        return NULL;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(t->pack->lexicon, state); e;
         e = kb_lexicon_entry(t->pack->lexicon, e->next))
        if (e->kind == KB_LEX_THING && t->pack->numbers->things.at[e->value].role == KB_THING_money)
            return &t->pack->numbers->things.at[e->value];
    return NULL;
}

static uint32_t
scales(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *a)
{
    const struct kb_match *m;
    while (token < end) {
        m = kb_number_role(t, token, KB_NUM_scale);
        if (!m && kb_token_flag(t, token, KB_TOK_GLUED | KB_TOK_UPPER))
            m = kb_number_role(t, token, KB_NUM_sum);
        if (!m && (m = kb_number_role(t, token, KB_NUM_vague)) != NULL
            && a->bound == KB_BOUND_exact)
            a->bound = KB_BOUND_about; /* "Rp 7 miliaran" */
        if (!m)
            break;
        a->low = kb_number_scaled(a->low, t->pack->numbers->words.at[m->value].value);
        token = m->last;
    }
    if (!a->ranged)
        a->high = a->low;
    return token;
}

/* "Rp", "USD", "$" stand before a number; "won 3" is no sum of money. */
static bool
may_lead(const struct kb_text *t, uint32_t token)
{
    const struct kb_token *k = &t->tokens[token];
    char c = t->text.ptr[k->begin];
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return !letter || k->end - k->begin <= 2 || kb_token_flag(t, token, KB_TOK_UPPER);
}

/* A currency at the token, in its own token or glued to the number. */
static uint32_t
money_before(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *a)
{
    uint32_t last;
    double value;
    if (may_lead(t, token) && kb_thing_at(t, token, KB_THING_money, &last)) {
        enum kb_bound bound = a->bound;
        if (last >= end || !kb_token_flag(t, last, KB_TOK_NUMBER) || !kb_amount_at(t, last, end, a))
            return 0;
        a->bound = a->ranged || bound == KB_BOUND_exact ? a->bound : bound;
        return scales(t, a->last, end, a);
    }
    if (!glued_currency(t, token, &value))
        return 0;
    a->low = value;
    return scales(t, token + 1, end, a);
}

bool
kb_money_per(const struct kb_text *t, uint32_t token)
{
    uint32_t end;
    char mark = kb_token_mark(t, token);
    return kb_thing_at(t, token + 1, KB_THING_money, &end)
           && (kb_number_role(t, token, KB_NUM_label) || mark == '=' || mark == '/');
}

/* "kurs Rp 16.290 per dolar AS": an exchange rate is no sum of money. */
static bool
is_rate(const struct kb_text *t, uint32_t token, uint32_t last)
{
    if (token > 0 && kb_number_role(t, token - 1, KB_NUM_label))
        return true;
    return kb_money_per(t, last);
}

uint32_t
kb_money_at(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *a)
{
    static const uint8_t roles[] = { KB_NUM_at_least, KB_NUM_at_most, KB_NUM_about, KB_NUM_filler,
                                     KB_NUM_another };
    static const uint8_t bounds[] = { KB_BOUND_at_least, KB_BOUND_at_most, KB_BOUND_about,
                                      KB_BOUND_exact, KB_BOUND_exact };
    uint32_t at = token, last;
    const struct kb_match *m;
    *a = (struct kb_amount){ .first = token, .bound = KB_BOUND_exact };
    bool words = kb_match_at(t, token, KB_LEX_NUMBER) != NULL;
    for (size_t r = 0; words && r < sizeof roles; r++)
        if ((m = kb_number_role(t, at, roles[r])) != NULL && m->last < end) {
            a->bound = bounds[r];
            at = m->last;
            break;
        }
    last = money_before(t, at, end, a);
    if (last && is_rate(t, token, last))
        return 0;
    if (last) {
        a->first = token;
        a->last = last;
    }
    return last;
}

void
kb_money_name(struct kb_ctx *ctx, const struct kb_text *t, const struct kb_amount *a,
              uint32_t first, struct kb_counted *c)
{
    uint32_t last;
    double value;
    const struct kb_thing_word *w = NULL;
    (void)ctx;
    for (uint32_t i = first; i < a->last && !w; i++) {
        w = kb_thing_at(t, i, KB_THING_money, &last);
        if (!w)
            w = glued_currency(t, i, &value);
    }
    c->kind = KB_STR("money");
    if (w)
        c->unit = w->unit;
}
