#include <math.h>

#include "extract/figures.h"

#include "base/banned.h"

const struct kb_match *
kb_number_role(const struct kb_text *t, uint32_t token, enum kb_number_role role)
{
    if (token >= t->token_count || !t->pack->numbers)
        return NULL;
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_NUMBER); m;
         m = kb_match_next(t, m))
        if (t->pack->numbers->words.at[m->value].role == role)
            return m;
    return NULL;
}

/* "10.000" or "1,5" by the pack's marks; a lone mark with other than three digits behind it divides
 * the fraction whatever it is. Dates, clock times and numbers with a leading zero are none. */
static bool
digits_value(const struct kb_pack *pack, struct kb_str s, double *value)
{
    double digits = 0, unit = 1;
    size_t marks = 0, last = 0;
    bool alike = true; /* all marks are the same: 1,000,000 */
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '.' || s.ptr[i] == ',') {
            alike &= !marks || s.ptr[i] == s.ptr[last];
            marks++;
            last = i;
        } else if (s.ptr[i] < '0' || s.ptr[i] > '9') {
            return false;
        }
    }
    if (s.len > 24 || (s.len > 1 && s.ptr[0] == '0' && last != 1))
        return false;
    bool fractional = marks && s.ptr[last] == pack->decimal_mark;
    if (marks == 1 && s.len - last - 1 != 3)
        fractional = true;
    if (marks > 1 && alike)
        fractional = false;
    size_t group = 0;
    for (size_t i = 0; i < s.len; i++) {
        bool mark = s.ptr[i] == '.' || s.ptr[i] == ',';
        bool closes = mark && !(fractional && i == last && !group);
        if (closes && (i - group > 3 || (group && i - group != 3)))
            return false;
        if (mark)
            group = i + 1;
        else
            digits = digits * 10 + (s.ptr[i] - '0');
        if (!mark && fractional && i > last)
            unit *= 10;
    }
    if (marks && !fractional && s.len - last != 4)
        return false;
    *value = digits / unit;
    return true;
}

double
kb_number_scaled(double value, double scale)
{
    double product = value * scale;
    return product < 1e5 ? product : nearbyint(product);
}

struct sum {
    double total, group, part; /* closed groups; the open one; what a multiplier takes of it */
    bool any, digits;
};

static bool
add_word(struct sum *s, const struct kb_number_word *word)
{
    double v = word->value;
    switch ((enum kb_number_role)word->role) {
    case KB_NUM_whole:
    case KB_NUM_number:
        if (s->digits || (s->part > 0 && s->part <= v * (v < 10 ? 2 : 1)))
            return false;
        if (s->part > 0 && (s->part < 20 || fmod(s->part, v < 10 ? 10 : 100) != 0))
            return false;
        s->part = v;
        s->group += v;
        break;
    case KB_NUM_teen:
        if (s->part < 1 || s->part > 9)
            return false;
        s->group += 10;
        s->part += 10;
        break;
    case KB_NUM_times:
        if (s->part < 1 || s->part >= v)
            return false;
        s->group += s->part * (v - 1);
        s->part *= v;
        break;
    case KB_NUM_scale:
        if (!s->any || s->group <= 0)
            return false;
        s->total += kb_number_scaled(s->group, v);
        s->group = s->part = 0;
        s->digits = false;
        break;
    default: return false;
    }
    return s->any = true;
}

static const struct kb_number_word *
word_at(const struct kb_text *t, uint32_t token, uint32_t end, uint32_t *last)
{
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_NUMBER); m;
         m = kb_match_next(t, m)) {
        const struct kb_number_word *w = &t->pack->numbers->words.at[m->value];
        if (w->role <= KB_NUM_whole && m->last <= end) {
            *last = m->last;
            return w;
        }
    }
    return NULL;
}

/* "two hundred [and] five" */
static bool
joins(const struct kb_text *t, uint32_t token, uint32_t end, const struct sum *s)
{
    uint32_t last;
    const struct kb_number_word *w;
    return s->any && !s->digits && s->group >= 100 && kb_number_role(t, token, KB_NUM_joint)
           && (w = word_at(t, token + 1, end, &last)) != NULL && w->role == KB_NUM_number
           && w->value < 100;
}

/* "satu [setengah] juta", "two [and a half] million" */
static bool
half_more(const struct kb_text *t, uint32_t behind, const struct kb_number_word *word,
          const struct sum *s)
{
    return word->value == 0.5 && s->any && !s->digits && s->part >= 1 && s->part < 20
           && s->part == s->group && kb_number_role(t, behind, KB_NUM_scale);
}

bool
kb_number_at(const struct kb_text *t, uint32_t token, uint32_t end, double *value, uint32_t *last)
{
    struct sum s = { 0 };
    uint32_t at = token;
    if (!t->pack->numbers)
        return false;
    while (at < end) {
        uint32_t next = at + 1;
        if (kb_token_flag(t, at, KB_TOK_NUMBER)) {
            double v;
            if (s.any || !digits_value(t->pack, kb_token_str(t, at), &v))
                break;
            s.group = v;
            s.any = s.digits = true;
        } else if (joins(t, at, end, &s)) {
            at++;
            continue;
        } else {
            const struct kb_number_word *word = word_at(t, at, end, &next);
            if (word && half_more(t, next, word, &s))
                s.group += 0.5;
            else if (!word || !add_word(&s, word))
                break;
        }
        at = next;
    }
    *value = s.total + s.group;
    *last = at;
    return s.any;
}

/* "puluhan", "hundreds of thousands", "ratusan juta" */
static bool
vague_at(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *a)
{
    const struct kb_match *m = kb_number_role(t, token, KB_NUM_vague);
    if (!m)
        return false;
    double low = t->pack->numbers->words.at[m->value].value;
    uint32_t at = m->last;
    while (at < end) {
        uint32_t next = kb_number_role(t, at, KB_NUM_linker) ? at + 1 : at;
        const struct kb_match *more = kb_number_role(t, next, KB_NUM_scale);
        if (!more)
            more = kb_number_role(t, next, KB_NUM_vague);
        if (!more || more->last > end)
            break;
        low *= t->pack->numbers->words.at[more->value].value;
        at = more->last;
    }
    a->low = low;
    a->high = NAN;
    a->vague = true;
    a->bound = low < 100       ? KB_BOUND_tens
               : low < 1000    ? KB_BOUND_hundreds
               : low < 1000000 ? KB_BOUND_thousands
                               : KB_BOUND_millions;
    a->last = at;
    return true;
}

/* Words before the number: "setidaknya sekitar". Gives the token behind them. */
static uint32_t
modifiers(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *a, int *between)
{
    static const uint8_t roles[] = { KB_NUM_about,   KB_NUM_at_least, KB_NUM_at_most,
                                     KB_NUM_between, KB_NUM_filler,   KB_NUM_another };
    bool more = true;
    for (int n = 0; more && n < 4 && token < end; n++) {
        more = false;
        for (size_t r = 0; r < sizeof roles && !more; r++) {
            const struct kb_match *m = kb_number_role(t, token, roles[r]);
            if (!m || m->last >= end)
                continue;
            more = true;
            token = m->last;
            if (roles[r] == KB_NUM_between)
                *between = (int)t->pack->numbers->words.at[m->value].value;
            a->modified |= roles[r] < KB_NUM_between;
            a->another |= roles[r] == KB_NUM_another;
            if (roles[r] == KB_NUM_at_least)
                a->bound = KB_BOUND_at_least;
            else if (roles[r] == KB_NUM_at_most && a->bound == KB_BOUND_exact)
                a->bound = KB_BOUND_at_most;
            else if (roles[r] == KB_NUM_about && a->bound == KB_BOUND_exact)
                a->bound = KB_BOUND_about;
        }
    }
    return token;
}

/* The upper end of a range: "8-10", "antara 97 atau 98", "8 hingga 10". */
static void
range(const struct kb_text *t, uint32_t end, int between, struct kb_amount *a)
{
    const struct kb_match *to = kb_number_role(t, a->last, KB_NUM_to);
    bool hyphen = kb_token_flag(t, a->last, KB_TOK_HYPHEN);
    uint32_t from = a->last, last;
    double high;
    if (to && (between == 1 || t->pack->numbers->words.at[to->value].value > 0))
        from = to->last;
    else if (!hyphen)
        return;
    if (!kb_number_at(t, from, end, &high, &last) || high <= a->low)
        return;
    /* "8-10 ribu": the scale belongs to both. */
    double scale = 1;
    for (uint32_t i = from; i < last; i++) {
        const struct kb_match *m = kb_number_role(t, i, KB_NUM_scale);
        if (m)
            scale *= t->pack->numbers->words.at[m->value].value;
    }
    if (scale > 1 && a->low < 1000)
        a->low *= scale;
    if (a->low >= high)
        return;
    a->high = high;
    a->bound = KB_BOUND_range;
    a->ranged = true;
    a->last = last;
}

/* "2,5 ± 1": how far the number may be off makes a range of it. */
static void
give(const struct kb_text *t, uint32_t end, struct kb_amount *a)
{
    const struct kb_match *m = kb_number_role(t, a->last, KB_NUM_give);
    double by;
    uint32_t last;
    if (!m || !kb_number_at(t, m->last, end, &by, &last) || by >= a->low)
        return;
    a->high = a->low + by;
    a->low -= by;
    a->bound = KB_BOUND_range;
    a->ranged = true;
    a->last = last;
}

/* "lima puluhan", "2 ribuan": about so many. */
static void
vague_scale(const struct kb_text *t, uint32_t end, struct kb_amount *a)
{
    const struct kb_match *m = kb_number_role(t, a->last, KB_NUM_vague);
    if (!m || a->ranged || a->low >= 1000 || m->last > end)
        return;
    double scale = t->pack->numbers->words.at[m->value].value;
    if (scale != 10 && scale != 100 && scale < 1000)
        return;
    a->low = a->high = kb_number_scaled(a->low, scale);
    a->bound = a->bound == KB_BOUND_exact ? KB_BOUND_about : a->bound;
    a->last = m->last;
}

/* "rose by 15 to 45" is no range. */
static bool
is_step(const struct kb_text *t, uint32_t token)
{
    return token > 1 && kb_token_is(t, token - 1, KB_CLASS_by)
           && (kb_number_role(t, token - 2, KB_NUM_rise)
               || kb_number_role(t, token - 2, KB_NUM_fall));
}

static void
behind(const struct kb_text *t, uint32_t end, struct kb_amount *a)
{
    const struct kb_match *m = kb_number_role(t, a->last, KB_NUM_around);
    if (m && m->last <= end && kb_token_flag(t, a->last, KB_TOK_HYPHEN | KB_TOK_GLUED)) {
        a->bound = a->bound == KB_BOUND_exact ? KB_BOUND_about : a->bound;
        a->last = m->last;
    }
    m = kb_number_role(t, a->last, KB_NUM_more);
    if (m && m->last <= end) {
        a->bound = KB_BOUND_at_least;
        a->last = m->last;
    }
}

bool
kb_amount_at(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *a)
{
    int between = 0;
    *a = (struct kb_amount){ .first = token, .bound = KB_BOUND_exact };
    uint32_t at = modifiers(t, token, end, a, &between);
    if (at >= end)
        return false;
    if (vague_at(t, at, end, a))
        return true;
    if (!kb_number_at(t, at, end, &a->low, &a->last))
        return false;
    a->digits = kb_token_flag(t, at, KB_TOK_NUMBER);
    a->high = a->low;
    if (!is_step(t, token))
        range(t, end, between, a);
    give(t, end, a);
    vague_scale(t, end, a);
    if (between && !a->ranged)
        return false;
    behind(t, end, a);
    return true;
}
