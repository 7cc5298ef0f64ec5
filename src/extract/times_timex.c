/* What of a time the record's `value` has no form for, in that of TimeML's TIMEX3: quarters, weeks,
 * parts of the day, repeated times. */
#include <stdio.h>

#include "extract/times.h"

#include "base/banned.h"

/* ISO 8601: weeks begin on Monday and belong to the year of their Thursday. */
static void
put_week(struct kb_time *time, bool weekend)
{
    struct kb_moment v = time->value;
    int32_t day = kb_civil_days(v.year, v.month, v.day);
    int32_t thursday = day - (int32_t)((kb_civil_weekday(day) + 6) % 7) + 3;
    int year;
    unsigned month, in_month;
    kb_civil_from_days(thursday, &year, &month, &in_month);
    int week = (thursday - kb_civil_days(year, 1, 1)) / 7 + 1;
    snprintf(time->timex, sizeof time->timex, "%04d-W%02d%s", year, week, weekend ? "-WE" : "");
}

static void
put_term(int8_t unit, struct kb_time *time)
{
    struct kb_moment v = time->value;
    if (unit == KB_UNIT_quarter)
        snprintf(time->timex, sizeof time->timex, "%04d-Q%u", v.year, (v.month - 1u) / 3 + 1);
    else if (unit == KB_UNIT_half)
        snprintf(time->timex, sizeof time->timex, "%04d-H%u", v.year, (v.month - 1u) / 6 + 1);
    else if (unit == KB_UNIT_century)
        snprintf(time->timex, sizeof time->timex, "%02d", v.year / 100);
}

/* The unit of a span that is a unit, -1 for any other. */
static int8_t
span_unit(const struct kb_date_parts *p)
{
    if (p->rank)
        return p->term;
    if (p->kind != KB_FORM_date || p->weekday >= 0 || p->month || p->year || p->season)
        return -1;
    return p->unit;
}

static void
put_value(const struct kb_dates *dates, const struct kb_date_parts *p, struct kb_time *time)
{
    struct kb_moment v = time->value;
    int8_t unit = span_unit(p);
    if (p->season && p->part && dates->words.at[p->part].code[0])
        snprintf(time->timex, sizeof time->timex, "%04d-%s", v.year, dates->words.at[p->part].code);
    else if (unit == KB_UNIT_week || unit == KB_UNIT_weekend)
        put_week(time, unit == KB_UNIT_weekend);
    else if (unit == KB_UNIT_quarter || unit == KB_UNIT_half || unit == KB_UNIT_century)
        put_term(unit, time);
    else if (p->decade)
        snprintf(time->timex, sizeof time->timex, "%03d", v.year / 10);
    else if (p->has_part && p->part && v.day && v.hour < 0 && dates->words.at[p->part].code[0])
        snprintf(time->timex, sizeof time->timex, "%04d-%02u-%02uT%s", v.year, v.month, v.day,
                 dates->words.at[p->part].code);
}

/* "P2Y", "PT1H": a repeated time by its step. */
static void
put_step(int unit, int count, struct kb_time *time)
{
    static const char letters[] = { 'S', 'M', 'H', 'D', 'W', 'W', 'M', 'M', 'M', 'Y', 'Y', 'Y' };
    static const int each[] = { 1, 1, 1, 1, 1, 1, 1, 3, 6, 1, 10, 100 };
    _Static_assert(sizeof letters == KB_UNITS, "a letter for each unit");
    if (unit >= 0 && unit < KB_UNITS)
        snprintf(time->timex, sizeof time->timex, "P%s%d%c", unit < KB_UNIT_day ? "T" : "",
                 count * each[unit], letters[unit]);
}

static void
put_clock(const struct kb_dates *dates, const struct kb_date_parts *p, struct kb_time *time)
{
    size_t at = strlen(time->timex);
    if (at && time->timex[0] == 'P') { /* each day at eight */
        snprintf(time->timex, sizeof time->timex, "XXXX-XX-XX");
        at = strlen(time->timex);
    }
    if (p->hour >= 0)
        snprintf(time->timex + at, sizeof time->timex - at, "T%02d:%02d", p->hour, p->minute);
    else
        snprintf(time->timex + at, sizeof time->timex - at, "T%s", dates->words.at[p->part].code);
}

static void
put_set(const struct kb_dates *dates, const struct kb_date_parts *p, struct kb_time *time)
{
    int weekday = p->weekday >= 0 ? p->weekday : (p->often >= 32 ? p->often - 32 : -1);
    int count = p->count >= 1 && p->count < 1000 && !p->freq ? (int)p->count : 1;
    int unit = p->often >= 0 && p->often < KB_UNITS ? p->often : p->unit;
    if (p->lunar) /* once in a year that is not ours */
        put_step(KB_UNIT_year, 1, time);
    else if (weekday >= 0)
        snprintf(time->timex, sizeof time->timex, "XXXX-WXX-%d", weekday ? weekday : 7);
    else if (p->month && p->day)
        snprintf(time->timex, sizeof time->timex, "XXXX-%02u-%02u", p->month, p->day);
    else if (p->month)
        snprintf(time->timex, sizeof time->timex, "XXXX-%02u", p->month);
    else if (p->day)
        snprintf(time->timex, sizeof time->timex, "XXXX-XX-%02u", p->day);
    else if (p->season && p->part)
        snprintf(time->timex, sizeof time->timex, "XXXX-%s", dates->words.at[p->part].code);
    else if (unit >= 0)
        put_step(unit, count, time);
    else if (p->has_part)
        snprintf(time->timex, sizeof time->timex, "P1D");
    bool part = p->has_part && p->part && dates->words.at[p->part].code[0];
    if (p->hour >= 0 || (part && !p->season))
        put_clock(dates, p, time);
    if (p->freq > 0 && p->freq < 1000)
        snprintf(time->freq, sizeof time->freq, "%dX", p->freq);
}

void
kb_date_timex(const struct kb_dates *dates, const struct kb_date_parts *p, struct kb_time *time)
{
    time->zone = p->zone;
    if (p->kind == KB_FORM_set)
        put_set(dates, p, time);
    else if (time->value.year)
        put_value(dates, p, time);
    if (p->mod)
        snprintf(time->mod, sizeof time->mod, "%s", dates->words.at[p->mod].code);
}

/* How well a feast's day fits, smaller is better; negative when it cannot be. */
static int32_t
misfit(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_moment day)
{
    if (p->year)
        return day.year == p->year ? 0 : -1;
    if (!base->anchor.year)
        return -1;
    int32_t ahead = kb_civil_days(day.year, day.month, day.day)
                    - kb_civil_days(base->anchor.year, base->anchor.month ? base->anchor.month : 1,
                                    base->anchor.day ? base->anchor.day : 1);
    if ((p->direction == KB_DIR_PAST && ahead > 0) || (p->direction == KB_DIR_NEXT && ahead < 0))
        return -1;
    if (p->direction == KB_DIR_THIS)
        return day.year == base->anchor.year ? 0 : -1;
    if (base->future && ahead < 0)
        return 400 - ahead;
    return ahead < 0 ? -ahead : ahead;
}

struct kb_moment
kb_date_feast(const struct kb_dates *dates, const struct kb_date_parts *p,
              const struct kb_date_base *base)
{
    struct kb_moment best = KB_MOMENT_NONE, day;
    struct kb_str list = dates->feasts.at[p->feast], part;
    int32_t least = 300;
    while (kb_str_next(&list, ',', &part)) {
        int32_t cost = kb_moment_parse(part, &day) ? misfit(p, base, day) : -1;
        if (cost >= 0 && cost < least) {
            least = cost;
            best = day;
        }
    }
    return best.year ? kb_moment_add_days(best, p->shift) : best;
}
