#include <stdio.h>

#include "extract/times.h"

#include "base/banned.h"

enum { CUE_REACH = 10 }; /* tokens before a time in which a word of the future bears on it */

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
    bool inferred; /* the page's day is not its own word */
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

static void
add_time(struct run *r, uint32_t sentence, uint32_t first, uint32_t last,
         const struct kb_date_parts *p)
{
    struct kb_time time = { .first = first, .last = last, .sentence = sentence };
    struct kb_moment slip;
    if (is_name(r, first, last, r->t->sentences[sentence].last))
        return;
    r->base.future = to_come(r, first, r->t->sentences[sentence].first);
    if (!kb_date_resolve(p, &r->base, &time, &slip))
        return;
    time.span = kb_tokens_span(r->t, first, last);
    if (slip.year)
        warn_slip(r, &time, slip);
    remember(r, &time, p);
    *KB_PUSH(r->ctx->arena, &r->f->times) = time;
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
        else
            last = i + 1;
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
    r->f->times.len = 0;
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
