#include <stdio.h>

#include "extract/times.h"

#include "base/banned.h"

enum {
    CUE_REACH = 10, /* tokens before a time in which a word of the future bears on it */
    YEAR_REACH = 3, /* tokens between a year and a day of it */
};

static const char *const weekday_names[] = { "Sunday",   "Monday", "Tuesday", "Wednesday",
                                             "Thursday", "Friday", "Saturday" };
static const char *const month_names[] = { "January",   "February", "March",    "April",
                                           "May",       "June",     "July",     "August",
                                           "September", "October",  "November", "December" };

struct run {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    const struct kb_text *t;
    struct kb_date_base base;
    bool month_first;
    bool inferred;               /* the page's day is not its own word */
    struct kb_date_parts before; /* of the last of the times */
};

/* Does the clause before the time speak of what is to come? Quotation marks, words of
 * saying and other times end it. */
static bool
to_come(const struct run *r, uint32_t first, uint32_t sentence_first)
{
    uint32_t low = first > CUE_REACH ? first - CUE_REACH : 0;
    low = low > sentence_first ? low : sentence_first;
    if (r->f->times.len && r->f->times.at[r->f->times.len - 1].last > low)
        low = r->f->times.at[r->f->times.len - 1].last;
    for (uint32_t i = first; i-- > low;) {
        if (kb_token_is(r->t, i, KB_CLASS_future) || kb_date_role_at(r->t, i, KB_DATE_future))
            return true;
        if (kb_token_is(r->t, i, KB_CLASS_but) || kb_token_is(r->t, i, KB_CLASS_perfect)
            || kb_token_flag(r->t, i, KB_TOK_QUOTE) || kb_token_mark(r->t, i) == ';'
            || kb_match_at(r->t, i, KB_LEX_CUE))
            return false;
    }
    return false;
}

static bool
writes_month_first(const struct kb_article *a)
{
    const struct kb_dates *dates = a->pack->dates;
    for (uint32_t i = 0; a->outlet_row && i < dates->month_first.len; i++)
        if (kb_str_equal(dates->month_first.at[i], a->outlet_row->country))
            return true;
    return false;
}

static void
warn_slip(struct run *r, struct kb_time *time, struct kb_moment slip)
{
    char value[16] = "";
    const char *day =
        weekday_names[kb_civil_weekday(kb_civil_days(slip.year, slip.month, slip.day))];
    struct kb_str text = kb_span_str(r->t->text, time->span);
    struct kb_moment v = time->value;
    snprintf(value, sizeof value, "%04d-%02u-%02u", v.year, v.month, v.day);
    bool kept = v.year == slip.year && v.month == slip.month && v.day == slip.day;
    struct kb_str fact = kb_arena_format(r->ctx->arena, "%u %s %d was a %s", slip.day,
                                         month_names[slip.month - 1], slip.year, day);
    time->note =
        kept ? fact : kb_arena_format(r->ctx->arena, "%.*s; read as %s", KB_FMT(fact), value);
    *KB_PUSH(r->ctx->arena, &r->f->warnings) =
        kb_arena_format(r->ctx->arena, "\"%.*s\": %.*s", KB_FMT(text), KB_FMT(time->note));
}

/* "31 Juni" */
static void
warn_no_day(struct run *r, struct kb_time *time, const struct kb_date_parts *p)
{
    if (!p->month || !p->day || p->nth
        || kb_civil_valid(p->year ? p->year : 2000, p->month, p->day))
        return;
    struct kb_str text = kb_span_str(r->t->text, time->span);
    time->note =
        kb_arena_format(r->ctx->arena, "%s has no day %u", month_names[p->month - 1], p->day);
    *KB_PUSH(r->ctx->arena, &r->f->warnings) =
        kb_arena_format(r->ctx->arena, "\"%.*s\": %.*s", KB_FMT(text), KB_FMT(time->note));
}

/* What later expressions are counted from. The page's own day mostly tells when somebody spoke, not
 * when it happened, so without a clock time it is not taken. */
static void
remember(struct run *r, const struct kb_time *time, const struct kb_date_parts *p)
{
    if (!time->value.year || p->kind == KB_FORM_same)
        return;
    if (time->value.hour < 0 && time->value.day && !r->inferred
        && kb_moment_equal(kb_moment_day(time->value), r->base.anchor))
        return;
    r->base.any = kb_moment_day(time->value);
    if (time->value.day)
        r->base.day = r->base.any;
}

/* "Jan Kavan", "Theresa May": a word with other meanings, alone, beside a capitalised one or in a
 * name. */
static bool
is_name(const struct run *r, uint32_t first, uint32_t last, uint32_t end)
{
    uint32_t word = last - 1;
    if (!kb_date_role_at(r->t, word, KB_DATE_weak_month)
        && !kb_date_role_at(r->t, word, KB_DATE_weak_weekday))
        return false;
    if (first < word && !kb_date_role_at(r->t, word - 1, KB_DATE_edge))
        return false;
    uint32_t mention = kb_mention_at(r->f, word);
    if (mention != KB_NONE && r->f->mentions.at[mention].kind == KB_ACTOR_PERSON)
        return true;
    return last < end && kb_token_flag(r->t, last, KB_TOK_CAPITAL)
           && !kb_match_at(r->t, last, KB_LEX_TIME);
}

/* The last time when it stands in this sentence and ends at most `reach` tokens before `first`. */
static struct kb_time *
just_before(const struct run *r, uint32_t sentence, uint32_t first, uint32_t reach)
{
    uint32_t count = r->f->times.len;
    struct kb_time *last = count ? &r->f->times.at[count - 1] : NULL;
    return last && last->sentence == sentence && last->last + reach >= first ? last : NULL;
}

static bool
is_bare_year(const struct kb_date_parts *p)
{
    return p->kind == KB_FORM_date && p->year && !p->to_year && !p->month && !p->decade && !p->rank
           && !p->season;
}

/* "pada 2019, tepatnya 17 April": the day is of the year told just before. */
static void
adopt_year(const struct run *r, uint32_t sentence, uint32_t first, struct kb_date_parts *p)
{
    if (p->kind == KB_FORM_date && p->month && p->day && !p->year && !p->direction && !p->nth
        && just_before(r, sentence, first, YEAR_REACH) && is_bare_year(&r->before))
        p->year = r->before.year;
}

/* Do the tokens [from, to) say that what stands before and behind them are a span's ends? */
static bool
is_till(const struct kb_text *t, uint32_t from, uint32_t to)
{
    const struct kb_match *m = kb_date_role_at(t, from, KB_DATE_till);
    struct kb_str s = kb_token_str(t, from);
    if (from == to)
        return kb_token_flag(t, to, KB_TOK_HYPHEN);
    if (m && m->last == to)
        return true;
    return from + 1 == to
           && (kb_str_is(s, "\xe2\x80\x93") || kb_str_is(s, "\xe2\x80\x94") || kb_str_is(s, "-"));
}

static struct kb_moment
first_day(struct kb_moment m)
{
    m.month += !m.month;
    m.day += !m.day;
    return m;
}

/* "November and December 2021": the first is of the second's year. */
static void
share_year(const struct run *r, const struct kb_time *time, const struct kb_date_parts *p)
{
    struct kb_time *from = just_before(r, time->sentence, time->first, 1);
    const struct kb_date_parts *b = &r->before;
    if (!from || !p->year || !p->month || !time->value.year || !b->month || b->year || b->direction
        || b->since || b->nth || !from->value.year || from->last + 1 != time->first
        || (!kb_token_is(r->t, from->last, KB_CLASS_conj)
            && kb_token_mark(r->t, from->last) != ','))
        return;
    struct kb_moment shared = from->value;
    shared.year = (int16_t)(p->year - (b->month > p->month));
    if (!shared.day || kb_civil_valid(shared.year, shared.month, shared.day))
        from->value = shared;
}

/* "dari 28 Mei hingga 3 Juni 2025": two times, and the first lasts until the second, whose year it
 * shares when it has none of its own. */
static void
close_span(const struct run *r, const struct kb_time *time, const struct kb_date_parts *p)
{
    struct kb_time *from = just_before(r, time->sentence, time->first, 2);
    struct kb_moment start, end = time->value;
    if (!from || !from->value.year || !end.year || from->until.year
        || (end.hour >= 0) != (from->value.hour >= 0) || !is_till(r->t, from->last, time->first))
        return;
    start = from->value;
    if (r->before.month && !r->before.year && !r->before.direction && p->year) {
        start.year = p->year;
        if (kb_moment_seconds(start) > kb_moment_seconds(end))
            start.year--;
        if (start.day && !kb_civil_valid(start.year, start.month, start.day))
            return;
    }
    if (!start.month != !end.month || !start.day != !end.day
        || kb_moment_seconds(first_day(start)) >= kb_moment_seconds(first_day(end)))
        return;
    from->value = start;
    from->until = end;
}

/* "tiap Senin dan Kamis": the second is repeated like the first. */
static bool
goes_on_repeating(const struct run *r, uint32_t sentence, uint32_t first,
                  const struct kb_date_parts *p)
{
    uint32_t count = r->f->sets.len;
    const struct kb_time *set = count ? &r->f->sets.at[count - 1] : NULL;
    return set && set->sentence == sentence && set->last + 1 == first && p->weekday >= 0
           && !p->month && !p->direction && kb_date_role_at(r->t, set->last, KB_DATE_glue);
}

static void
add_set(struct run *r, struct kb_time *time, const struct kb_date_parts *p)
{
    struct kb_date_parts repeated = *p;
    repeated.kind = KB_FORM_set;
    kb_date_timex(r->t->pack->dates, &repeated, time);
    time->value = time->until = KB_MOMENT_NONE;
    if (time->timex[0])
        *KB_PUSH(r->ctx->arena, &r->f->sets) = *time;
}

static void
add_time(struct run *r, uint32_t sentence, uint32_t first, uint32_t last, struct kb_date_parts *p)
{
    struct kb_time time = { .first = first, .last = last, .sentence = sentence };
    struct kb_moment slip;
    if (is_name(r, first, last, r->t->sentences[sentence].last))
        return;
    if (kb_token_mark(r->t, first - (first > 0)) != '(' || !just_before(r, sentence, first, 1))
        r->base.future = to_come(r, first, r->t->sentences[sentence].first);
    adopt_year(r, sentence, first, p);
    time.span = kb_tokens_span(r->t, first, last);
    if (p->kind == KB_FORM_set || goes_on_repeating(r, sentence, first, p)) {
        add_set(r, &time, p);
        return;
    }
    if (!kb_date_resolve(r->t->pack->dates, p, &r->base, &time, &slip))
        return;
    if (slip.year)
        warn_slip(r, &time, slip);
    else
        warn_no_day(r, &time, p);
    kb_date_timex(r->t->pack->dates, p, &time);
    close_span(r, &time, p);
    share_year(r, &time, p);
    remember(r, &time, p);
    r->before = *p;
    *KB_PUSH(r->ctx->arena, &r->f->times) = time;
}

/* "2014, [2019], dan 2024": a year right behind another that was told as one. */
static bool
goes_on_with_year(const struct run *r, uint32_t sentence, uint32_t token,
                  struct kb_date_parts *parts)
{
    const struct kb_time *last = just_before(r, sentence, token, 1);
    double year;
    if (!last || last->last + 1 != token || kb_token_mark(r->t, last->last) != ','
        || !is_bare_year(&r->before) || !kb_token_flag(r->t, token, KB_TOK_NUMBER)
        || !kb_str_number(kb_token_str(r->t, token), &year) || year < 1000 || year > 2199)
        return false;
    *parts = r->before;
    parts->year = (int16_t)year;
    return true;
}

static void
read_sentence(struct run *r, uint32_t sentence)
{
    const struct kb_sentence *s = &r->t->sentences[sentence];
    const struct kb_dates *dates = r->t->pack->dates;
    uint32_t last;
    for (uint32_t i = s->first; i < s->last; i = last) {
        struct kb_date_parts parts;
        if (kb_date_match(r->t, dates, r->month_first, i, s->last, &parts, &last))
            add_time(r, sentence, i, last, &parts);
        else if (last = i + 1, goes_on_with_year(r, sentence, i, &parts))
            add_time(r, sentence, i, last, &parts);
    }
}

/* The latest day that the page itself dates in full and does not speak of as to come. */
static struct kb_moment
latest_full_day(struct run *r)
{
    struct kb_moment best = KB_MOMENT_NONE;
    for (uint32_t i = 0; i < r->f->times.len; i++) {
        const struct kb_time *time = &r->f->times.at[i];
        if (!time->value.day || to_come(r, time->first, r->t->sentences[time->sentence].first))
            continue;
        if (!best.year || kb_moment_seconds(time->value) > kb_moment_seconds(best))
            best = kb_moment_day(time->value);
    }
    return best;
}

static void
read_all(struct run *r)
{
    r->f->times.len = r->f->sets.len = 0;
    r->base.day = r->base.any = KB_MOMENT_NONE;
    for (uint32_t s = 0; s < r->t->sentence_count; s++)
        read_sentence(r, s);
}

/* A page without a date is read as one written on the last day that it names in full, else on the
 * last day on which all its office holders were in office. */
static void
anchor_undated(struct run *r)
{
    uint32_t warnings = r->f->warnings.len;
    read_all(r);
    struct kb_moment named = latest_full_day(r);
    struct kb_moment office = kb_date_office_anchor(r->f);
    r->base.anchor = named.year ? named : office;
    r->inferred = true;
    r->f->warnings.len = warnings;
}

void
kb_extract_times(struct kb_ctx *ctx, struct kb_findings *f)
{
    struct run r = { .ctx = ctx, .f = f, .t = f->text };
    if (!f->text->pack || !f->text->pack->dates)
        return;
    r.month_first = writes_month_first(f->article);
    r.base.anchor = f->article->published;
    if (r.base.anchor.year)
        r.base.anchor = kb_moment_day(r.base.anchor);
    else
        anchor_undated(&r);
    read_all(&r);
}
