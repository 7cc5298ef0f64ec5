#include "extract/figures.h"
#include "extract/times.h"

#include "base/banned.h"

struct matcher {
    const struct kb_text *t;
    const struct kb_dates *dates;
    const struct kb_date_form *form;
    uint32_t start, end; /* the expression's first token; behind the sentence's last */
    bool month_first;
    uint64_t *before; /* the roles of what stands before it, likewise */
    uint64_t *bits;   /* what the tokens from `start` on may be, KB_BITS_OPEN: not looked at yet */
};

/* No token is only this: a rank is also a role, and a number may be any shape. */
#define KB_BITS_OPEN (1ull << 63)
enum { BITS_AHEAD = 24 };

const struct kb_match *
kb_date_role_at(const struct kb_text *t, uint32_t token, enum kb_date_role role)
{
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_TIME); m; m = kb_match_next(t, m))
        if (t->pack->dates->words.at[m->value].role == role)
            return m;
    return NULL;
}

bool
kb_date_role_before(const struct kb_text *t, uint32_t token, enum kb_date_role role)
{
    for (uint32_t n = 1; n <= 3 && n <= token; n++) {
        const struct kb_match *m = kb_date_role_at(t, token - n, role);
        if (m && m->last == token)
            return true;
    }
    return false;
}

/* Digits of the whole token as a number, -1 when it is anything else or longer than four digits. */
static int
plain_number(const struct kb_text *t, uint32_t token, size_t *digits)
{
    struct kb_str s = kb_token_str(t, token);
    int n = 0;
    *digits = s.len;
    if (s.len > 4 || s.len == 0)
        return -1;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9')
            return -1;
        n = n * 10 + (s.ptr[i] - '0');
    }
    return n;
}

/* Splits "31/10/2024" into at most three numbers; the number of parts, 0 when it is something else.
 */
static int
number_parts(struct kb_str s, const char *marks, int parts[3], size_t lengths[3], char *mark)
{
    int count = 0;
    size_t begin = 0;
    *mark = 0;
    for (size_t i = 0; i <= s.len; i++) {
        if (i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9')
            continue;
        if (i == begin || i - begin > 4 || count == 3)
            return 0;
        if (i < s.len && (!strchr(marks, s.ptr[i]) || (*mark && *mark != s.ptr[i])))
            return 0;
        if (i < s.len)
            *mark = s.ptr[i];
        parts[count] = 0;
        lengths[count] = i - begin;
        for (size_t k = begin; k < i; k++)
            parts[count] = parts[count] * 10 + (s.ptr[k] - '0');
        count++;
        begin = i + 1;
    }
    return count;
}

static bool
day_and_month(int a, int b, bool month_first, struct kb_date_parts *p)
{
    int day = month_first ? b : a, month = month_first ? a : b;
    if (month > 12 && day <= 12) {
        int swap = day;
        day = month;
        month = swap;
    }
    if (day < 1 || day > 31 || month < 1 || month > 12 || (p->day && day <= p->day))
        return false;
    *(p->day ? &p->to_day : &p->day) = (uint8_t)day;
    p->month = (uint8_t)month;
    p->numeric = true;
    return true;
}

static bool
take_date(const struct matcher *m, struct kb_str text, uint32_t token, struct kb_date_parts *p)
{
    int n[3];
    size_t len[3];
    char mark;
    int count = number_parts(text, "/-.", n, len, &mark);
    if (count < 2 || (count == 2 && mark != '/'))
        return false;
    if (count == 2 && kb_date_role_at(m->t, token + 1, KB_DATE_unit)) /* 1/2 hour */
        return false;
    if (count == 3 && len[0] == 4) {
        if (n[0] < 1000 || n[0] > 2199 || !day_and_month(n[2], n[1], false, p))
            return false;
        p->year = (int16_t)n[0];
        return true;
    }
    if (len[0] > 2 || len[1] > 2 || !day_and_month(n[0], n[1], m->month_first, p))
        return false;
    if (count == 3) {
        if (len[2] != 4 && (len[2] != 2 || mark == '.'))
            return false;
        p->year = (int16_t)(len[2] == 4 ? n[2] : (n[2] < 50 ? 2000 + n[2] : 1900 + n[2]));
        return p->year >= 1000 && p->year < 2200;
    }
    return true;
}

/* "16-6-2025" is three tokens: the one behind them, 0 for no such date. */
static uint32_t
take_joined(const struct matcher *m, uint32_t token, struct kb_date_parts *p)
{
    if (token + 2 >= m->end || !kb_token_flag(m->t, token + 1, KB_TOK_HYPHEN)
        || !kb_token_flag(m->t, token + 2, KB_TOK_HYPHEN))
        return 0;
    struct kb_str text = kb_span_str(m->t->text, kb_tokens_span(m->t, token, token + 3));
    return take_date(m, text, token, p) && p->year ? token + 3 : 0;
}

static bool
take_clock(const struct matcher *m, uint32_t token, struct kb_date_parts *p)
{
    int n[3] = { 0, 0, -1 };
    size_t len[3];
    char mark;
    int count = number_parts(kb_token_str(m->t, token), ".:", n, len, &mark);
    if (count == 1 && len[0] == 4
        && kb_date_role_at(m->t, token + 1, KB_DATE_zone)) { /* 0330 GMT */
        n[1] = n[0] % 100;
        n[0] /= 100;
        len[0] = len[1] = 2;
        count = 2;
    }
    if (count < 2 || len[0] > 2 || len[1] != 2 || n[0] > 24 || n[1] > 59
        || (count == 3 && (n[2] > 59 || len[2] != 2)))
        return false;
    bool first = p->hour < 0;
    *(first ? &p->hour : &p->to_hour) = (int8_t)n[0];
    *(first ? &p->minute : &p->to_minute) = (int8_t)n[1];
    if (first)
        p->second = (int8_t)(count == 3 ? n[2] : -1);
    return true;
}

/* "H+3": so many days from the feast; else a day, or the last of a span of days. */
static bool
set_day(struct kb_date_parts *p, int n)
{
    if (n < 1 || n > 31 || (p->day && n <= p->day))
        return false;
    if (p->counted && !p->shift)
        p->shift = (int16_t)(p->plus ? n : -n);
    else
        *(p->day ? &p->to_day : &p->day) = (uint8_t)n;
    return true;
}

static bool
set_year(struct kb_date_parts *p, int n)
{
    if (n < 1000 || n > 2199 || (p->year && n <= p->year))
        return false;
    *(p->year ? &p->to_year : &p->year) = (int16_t)n;
    return true;
}

/* "2024/2025": a school year, a season of play. */
static bool
take_years(const struct matcher *m, uint32_t token, struct kb_date_parts *p)
{
    int n[3];
    size_t len[3];
    char mark;
    return number_parts(kb_token_str(m->t, token), "/", n, len, &mark) == 2 && len[0] == 4
           && len[1] == 4 && n[1] == n[0] + 1 && !p->year && set_year(p, n[0]) && set_year(p, n[1]);
}

/* An hour, or the last of a span; "setengah delapan" is half an hour before. */
static bool
set_hour(struct kb_date_parts *p, int hour, int minute)
{
    if (hour < 0 || hour > 24 || (p->before && hour < 1))
        return false;
    if (p->before) {
        hour--;
        minute = 30;
    }
    bool first = p->hour < 0;
    *(first ? &p->hour : &p->to_hour) = (int8_t)hour;
    *(first ? &p->minute : &p->to_minute) = (int8_t)minute;
    return true;
}

/* I to XXIX, in capitals; 0 for anything else. */
static int
roman(struct kb_str s)
{
    int n = 0, before = 0;
    for (size_t i = s.len; i-- > 0;) {
        int v = s.ptr[i] == 'I' ? 1 : (s.ptr[i] == 'V' ? 5 : (s.ptr[i] == 'X' ? 10 : 0));
        if (!v || s.len > 5)
            return 0;
        n += v < before ? -v : v;
        before = v;
    }
    return n > 0 && n < 30 ? n : 0;
}

/* "II", "pertama", "ke-4", "19th": the token behind it, 0 for none. */
static uint32_t
take_nth(const struct matcher *m, uint32_t token, struct kb_date_parts *p)
{
    size_t digits;
    const struct kb_match *w = kb_date_role_at(m->t, token, KB_DATE_rank);
    if (w && w->last <= m->end) {
        p->rank = (uint8_t)m->dates->words.at[w->value].value;
        return w->last;
    }
    int n = roman(kb_token_str(m->t, token));
    if (!n && (w = kb_date_role_at(m->t, token, KB_DATE_nth_mark)) != NULL)
        token = w->last;
    if (!n && token < m->end && (n = plain_number(m->t, token, &digits)) > 0
        && (w = kb_date_role_at(m->t, token + 1, KB_DATE_ordinal)) != NULL)
        token = w->last - 1;
    if (n < 1 || n > 29 || token >= m->end)
        return 0;
    p->rank = (uint8_t)n;
    return token + 1;
}

static bool
take_plain(const struct matcher *m, uint32_t token, enum kb_date_shape shape,
           struct kb_date_parts *p)
{
    size_t digits;
    int n = plain_number(m->t, token, &digits);
    switch (shape) {
    case KB_SHAPE_DAY: return digits <= 2 && set_day(p, n);
    case KB_SHAPE_YEAR: return digits == 4 ? set_year(p, n) : take_years(m, token, p);
    case KB_SHAPE_SHORT:
        if (digits != 2 || n < 0)
            return false;
        if (p->year) /* 2024-25 */
            return n == (p->year + 1) % 100 && set_year(p, p->year + 1);
        p->year = (int16_t)(n < 30 ? 2000 + n : 1900 + n);
        return true;
    case KB_SHAPE_HOUR: return digits <= 2 && set_hour(p, n, 0);
    default: return false;
    }
}

/* "pukul sembilan" */
static uint32_t
hour_in_words(const struct matcher *m, uint32_t token, struct kb_date_parts *p)
{
    uint32_t last;
    double n;
    return kb_number_at(m->t, token, m->end, &n, &last) && n >= 1 && n <= 24 && n == (int)n
                   && set_hour(p, (int)n, 0)
               ? last
               : 0;
}

static uint32_t
take_shape(const struct matcher *m, uint32_t token, enum kb_date_shape shape,
           struct kb_date_parts *p)
{
    if (shape == KB_SHAPE_COUNT) {
        uint32_t last;
        double value;
        if (!kb_number_at(m->t, token, m->end, &value, &last) || value <= 0 || value > 5000)
            return 0;
        p->count = value;
        return last;
    }
    if (shape == KB_SHAPE_NTH)
        return take_nth(m, token, p);
    if (!kb_token_flag(m->t, token, KB_TOK_NUMBER))
        return shape == KB_SHAPE_HOUR ? hour_in_words(m, token, p) : 0;
    uint32_t joined = shape == KB_SHAPE_DATE ? take_joined(m, token, p) : 0;
    if (joined)
        return joined;
    bool good = shape == KB_SHAPE_DATE    ? take_date(m, kb_token_str(m->t, token), token, p)
                : shape == KB_SHAPE_CLOCK ? take_clock(m, token, p)
                                          : take_plain(m, token, shape, p);
    return good ? token + 1 : 0;
}

static void
set_unit(struct kb_date_parts *p, int16_t unit, double count)
{
    p->unit = (int8_t)unit;
    if (count > 0)
        p->count = count;
}

static void
set_holiday(struct kb_date_parts *p, const struct kb_date_word *word)
{
    p->month = (uint8_t)(word->value / 100);
    p->day = (uint8_t)(word->value % 100);
    p->nth = word->nth;
    p->nth_weekday = word->weekday;
}

/* What the word adds that only some forms have; `row`: its own in the table. */
static void
take_rare_word(const struct kb_date_word *word, uint16_t row, struct kb_date_parts *p)
{
    switch ((enum kb_date_role)word->role) {
    case KB_DATE_edge:
        p->edge = true;
        p->mod = row;
        break;
    case KB_DATE_zone: p->zone = word->value; break;
    case KB_DATE_term:
        p->term = (int8_t)word->value;
        if (word->code[0]) /* Q2 */
            p->rank = (uint8_t)(word->code[0] - '0');
        break;
    case KB_DATE_era:
        p->year = (int16_t)(10 * word->value);
        p->decade = true;
        break;
    case KB_DATE_half: p->before = true; break;
    case KB_DATE_often: p->often = (int8_t)word->value; break;
    case KB_DATE_once:
        if (p->unit < 0) /* "dua kali sehari", not "lima tahun sekali" */
            p->freq = word->value > 0 ? word->value : (int16_t)p->count;
        break;
    case KB_DATE_every: p->count = word->value > 1 ? word->value : p->count; break;
    case KB_DATE_eve: p->eve = true; break;
    case KB_DATE_feast: p->feast = word->value; break;
    case KB_DATE_feast_day: p->counted = true; break;
    case KB_DATE_now: p->until_now = true; break;
    case KB_DATE_lunar:
    case KB_DATE_lunar_era: p->lunar = true; break;
    case KB_DATE_clock:
        p->hour = (int8_t)(word->value / 60);
        p->minute = 0;
        break;
    default: break;
    }
}

/* What the word adds to the parts. */
static void
take_word(const struct kb_date_word *word, uint16_t row, struct kb_date_parts *p)
{
    switch ((enum kb_date_role)word->role) {
    case KB_DATE_weekday:
    case KB_DATE_weak_weekday:
        *(p->weekday < 0 ? &p->weekday : &p->to_weekday) = (int8_t)word->value;
        break;
    case KB_DATE_month:
    case KB_DATE_weak_month: p->month = (uint8_t)word->value; break;
    case KB_DATE_day_part:
        p->day_half = (int8_t)word->value;
        p->has_part = true;
        p->part = row;
        break;
    case KB_DATE_unit: set_unit(p, word->value, 0); break;
    case KB_DATE_one_unit: set_unit(p, word->value, 1); break;
    case KB_DATE_past: p->direction = KB_DIR_PAST; break;
    case KB_DATE_next: p->direction = KB_DIR_NEXT; break;
    case KB_DATE_nigh:
        p->direction = p->unit >= 0 && p->weekday < 0 && !p->month ? KB_DIR_THIS : KB_DIR_NEXT;
        break;
    case KB_DATE_this: p->direction = KB_DIR_THIS; break;
    case KB_DATE_that: p->direction = KB_DIR_THAT; break;
    case KB_DATE_since: p->since = true; break;
    case KB_DATE_season:
        p->season = (uint8_t)word->value;
        p->part = row;
        break;
    case KB_DATE_decade: p->decade = true; break;
    case KB_DATE_holiday: set_holiday(p, word); break;
    case KB_DATE_meridiem: p->half = (int8_t)word->value; break;
    case KB_DATE_offset:
        p->has_offset = true;
        p->offset = word->value;
        break;
    case KB_DATE_step:
        p->has_step = true;
        p->step = word->value;
        break;
    default: take_rare_word(word, row, p); break;
    }
}

/* A mark; a hyphen may be a dash, or have joined two words into one: "Senin-Rabu". */
static uint32_t
take_mark(const struct matcher *m, char mark, uint32_t token, struct kb_date_parts *p)
{
    if (mark == '-' && token > m->start) {
        struct kb_str s = kb_token_str(m->t, token);
        if (kb_token_flag(m->t, token, KB_TOK_HYPHEN))
            return token;
        if (kb_str_is(s, "\xe2\x80\x93") || kb_str_is(s, "\xe2\x80\x94"))
            return token + 1;
    }
    p->plus |= mark == '+';
    return kb_token_mark(m->t, token) == mark ? token + 1 : 0;
}

/* Tries to take `item` at the token; the token behind it, 0 when it is not there. */
static uint32_t
take_item(const struct matcher *m, const struct kb_form_item *item, uint32_t token,
          struct kb_date_parts *p)
{
    if (token >= m->end)
        return 0;
    uint32_t behind = item->mark ? take_mark(m, item->mark, token, p) : 0;
    if (behind || !item->wants)
        return behind;
    for (const struct kb_match *w = kb_match_at(m->t, token, KB_LEX_TIME); w;
         w = kb_match_next(m->t, w)) {
        const struct kb_date_word *word = &m->dates->words.at[w->value];
        if (w->last <= m->end && word->role < KB_DATE_future && item->wants >> word->role & 1) {
            take_word(word, (uint16_t)w->value, p);
            return w->last;
        }
    }
    for (unsigned shape = 0; shape < KB_SHAPES; shape++) {
        uint32_t last = 0;
        if (item->wants >> (KB_SHAPE_BIT + shape) & 1)
            last = take_shape(m, token, (enum kb_date_shape)shape, p);
        if (last)
            return last;
    }
    return 0;
}

static uint64_t
roles_of(const struct kb_text *t, uint32_t token)
{
    uint64_t roles = 0;
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_TIME); m; m = kb_match_next(t, m))
        if (t->pack->dates->words.at[m->value].role < KB_DATE_future)
            roles |= 1ull << t->pack->dates->words.at[m->value].role;
    if (kb_token_flag(t, token, KB_TOK_NUMBER))
        roles |= ~0ull << KB_SHAPE_BIT;
    else if (kb_match_at(t, token, KB_LEX_NUMBER))
        roles |= 1ull << (KB_SHAPE_BIT + KB_SHAPE_COUNT) | 1ull << (KB_SHAPE_BIT + KB_SHAPE_HOUR);
    if (roles >> KB_DATE_rank & 1)
        roles |= 1ull << (KB_SHAPE_BIT + KB_SHAPE_NTH);
    return roles;
}

/* The roles of what ends right before the expression. */
static uint64_t
roles_before(const struct kb_text *t, uint32_t token)
{
    uint64_t roles = 0;
    for (uint32_t n = 1; n <= 3 && n <= token; n++)
        for (const struct kb_match *m = kb_match_at(t, token - n, KB_LEX_TIME); m;
             m = kb_match_next(t, m))
            if (m->last == token && t->pack->dates->words.at[m->value].role < KB_DATE_future)
                roles |= 1ull << t->pack->dates->words.at[m->value].role;
    return roles;
}

static bool
stands_before(const struct matcher *m, const struct kb_form_item *item, struct kb_date_parts *p)
{
    if (*m->before == KB_BITS_OPEN)
        *m->before = roles_before(m->t, m->start);
    uint64_t found = *m->before & item->wants;
    p->since |= found >> KB_DATE_since & 1;
    return found || (item->mark && m->start > 0 && kb_token_mark(m->t, m->start - 1) == item->mark);
}

/* Could the item stand at the token? A look that costs less than to try. */
static bool
may_take(const struct matcher *m, const struct kb_form_item *item, uint32_t token)
{
    uint64_t shapes = item->wants >> KB_SHAPE_BIT;
    uint32_t at = token - m->start;
    if (item->mark || shapes >> KB_SHAPE_NTH & 1 || at >= BITS_AHEAD || token >= m->end)
        return true;
    if (m->bits[at] == KB_BITS_OPEN)
        m->bits[at] = roles_of(m->t, token);
    return (m->bits[at] & item->wants) != 0;
}

/* The rest of the form from item `at` on; the token behind it, 0 when it does not fit. What may be
 * left out is taken where it can be. */
static uint32_t
rest(const struct matcher *m, uint8_t at, uint32_t token, struct kb_date_parts *p)
{
    if (at == m->form->count)
        return token > m->start ? token : 0;
    const struct kb_form_item *item = &m->form->items[at];
    if (item->behind)
        return stands_before(m, item, p) ? rest(m, at + 1, token, p) : 0;
    if (may_take(m, item, token)) {
        struct kb_date_parts with = *p;
        uint32_t last = take_item(m, item, token, &with);
        if (last && (last = rest(m, at + 1, last, &with)) != 0) {
            *p = with;
            return last;
        }
    }
    return item->optional ? rest(m, at + 1, token, p) : 0;
}

/* A comma or stop at the end belongs to the sentence, but for the stop of "Nov." and "p.m.". */
static bool
trailing(const struct kb_text *t, uint32_t token)
{
    if (kb_token_mark(t, token) != '.')
        return kb_token_mark(t, token) == ',';
    return t->tokens[token - 1].end - t->tokens[token - 1].begin > 4
           || kb_token_flag(t, token - 1, KB_TOK_NUMBER);
}

static void
forms_begun(const struct kb_dates *dates, uint64_t roles, uint64_t forms[KB_MAX_FORMS / 64])
{
    for (; roles; roles &= roles - 1)
        for (size_t i = 0; i < KB_MAX_FORMS / 64; i++)
            forms[i] |= dates->begun_by[__builtin_ctzll(roles)][i];
}

/* Takes the first of the forms off; false when none is left. */
static bool
next_form(uint64_t forms[KB_MAX_FORMS / 64], uint32_t *form)
{
    for (uint32_t i = 0; i < KB_MAX_FORMS / 64; i++)
        if (forms[i]) {
            *form = 64 * i + (uint32_t)__builtin_ctzll(forms[i]);
            forms[i] &= forms[i] - 1;
            return true;
        }
    return false;
}

bool
kb_date_match(const struct kb_text *t, const struct kb_dates *dates, bool month_first,
              uint32_t token, uint32_t end, struct kb_date_parts *parts, uint32_t *last)
{
    static const struct kb_date_parts none = { .weekday = -1,
                                               .hour = -1,
                                               .minute = -1,
                                               .second = -1,
                                               .half = -1,
                                               .day_half = -1,
                                               .unit = -1,
                                               .term = -1,
                                               .often = -1,
                                               .feast = -1,
                                               .to_weekday = -1,
                                               .to_hour = -1,
                                               .to_minute = -1,
                                               .zone = KB_NO_ZONE };
    uint64_t roles = roles_of(t, token) & dates->first_roles;
    uint64_t bits[BITS_AHEAD], before = KB_BITS_OPEN, forms[KB_MAX_FORMS / 64] = { 0 };
    struct matcher m = { t, dates, NULL, token, end, month_first, &before, bits };
    *last = 0;
    if (!roles)
        return false;
    for (size_t i = 0; i < BITS_AHEAD; i++)
        bits[i] = KB_BITS_OPEN;
    forms_begun(dates, roles, forms);
    for (uint32_t form; next_form(forms, &form);) {
        struct kb_date_parts p = none;
        m.form = &dates->forms.at[form];
        uint32_t to = rest(&m, 0, token, &p);
        if (to > *last) {
            *last = to;
            *parts = p;
            parts->kind = m.form->kind;
        }
    }
    /* A mark that was taken for what did not follow. */
    while (*last > token + 1 && trailing(t, *last - 1))
        --*last;
    return *last > 0;
}
