#include "extract/times.h"

#include "base/banned.h"

/* Without other help a day or month is taken to be over unless it comes within this many days. */
enum { SOON_DAYS = 60, SOON_MONTHS = 1 };
/* A day without a year this near to the page's is meant so, even if its weekday is wrong. */
enum { NEAR_DAYS = 31 };
enum { LAST_YEAR = 9999 };

static int32_t
days_of(struct kb_moment m)
{
    return kb_civil_days(m.year, m.month ? m.month : 1, m.day ? m.day : 1);
}

static struct kb_moment
moment_of(int year, unsigned month, unsigned day)
{
    struct kb_moment m = KB_MOMENT_NONE;
    if (year < 1 || year > LAST_YEAR)
        return m;
    m.year = (int16_t)year;
    m.month = (uint8_t)month;
    m.day = (uint8_t)day;
    return m;
}

static int
weekday_of(struct kb_moment m)
{
    return (int)kb_civil_weekday(days_of(m));
}

/* A holiday's day in a year: "the fourth Thursday of November". */
static unsigned
holiday_day(const struct kb_date_parts *p, int year)
{
    if (!p->nth)
        return p->day;
    int first = (int)kb_civil_weekday(kb_civil_days(year, p->month, 1));
    return 1 + (unsigned)((p->nth_weekday - first + 7) % 7) + 7 * (unsigned)(p->nth - 1);
}

/* Day and month of a year, year 0 when there is no such day or it contradicts the weekday. */
static struct kb_moment
day_in_year(const struct kb_date_parts *p, int year, bool mind_weekday)
{
    unsigned day = holiday_day(p, year);
    if (year < 1 || !kb_civil_valid(year, p->month, day))
        return KB_MOMENT_NONE;
    struct kb_moment m = moment_of(year, p->month, day);
    if (mind_weekday && p->weekday >= 0 && weekday_of(m) != p->weekday)
        return KB_MOMENT_NONE;
    return m;
}

/* How well a day fits as the one meant, smaller is better; negative when it cannot be. */
static int32_t
misfit(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_moment m)
{
    int32_t ahead = days_of(m) - days_of(base->anchor);
    bool over = p->direction == KB_DIR_PAST || p->since;
    if (!m.year || (over && ahead > 0) || (p->direction == KB_DIR_NEXT && ahead <= 0))
        return -1;
    if (p->direction == KB_DIR_THIS && m.year != base->anchor.year)
        return -1;
    if (ahead <= 0)
        return base->future && ahead < -SOON_DAYS ? 366 - ahead : -ahead;
    if (base->future || p->direction == KB_DIR_NEXT || ahead <= SOON_DAYS)
        return ahead;
    return 366 + ahead;
}

/* A day without a year: the one around the page's day that fits best. */
static struct kb_moment
guess_year(const struct kb_date_parts *p, const struct kb_date_base *base, bool mind_weekday)
{
    struct kb_moment best = KB_MOMENT_NONE;
    int32_t least = INT32_MAX;
    for (int y = base->anchor.year - 4; y <= base->anchor.year + 4; y++) {
        struct kb_moment m = day_in_year(p, y, mind_weekday);
        int32_t cost = misfit(p, base, m);
        if (cost >= 0 && cost < least) {
            least = cost;
            best = m;
        }
    }
    return best;
}

static bool
near_page(const struct kb_date_base *base, struct kb_moment m, int32_t days)
{
    int32_t ahead = days_of(m) - days_of(base->anchor);
    return ahead >= -days && ahead <= days;
}

/* The weekday says otherwise: which part of the date is the slip? A day near the page's own in the
 * page's year, then in a neighbouring month, then a day beside it; else the date stands as written.
 */
static struct kb_moment
mend_day(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_moment written)
{
    struct kb_date_parts q = *p;
    if (!base->anchor.year)
        return written;
    struct kb_moment m = day_in_year(p, base->anchor.year, true);
    if (m.year && m.year != written.year && near_page(base, m, 45))
        return m;
    for (int step = 0; step < 2; step++) {
        struct kb_moment other = kb_moment_add_months(written, step ? -1 : 1);
        q.month = other.month;
        m = day_in_year(&q, other.year, true);
        if (m.year && near_page(base, m, 21) && !near_page(base, written, 21))
            return m;
    }
    for (int step = 1; step <= 3 && near_page(base, written, 31); step++)
        for (int sign = -1; sign <= 1; sign += 2) {
            m = kb_moment_add_days(written, sign * step);
            if (weekday_of(m) == p->weekday && days_of(m) <= days_of(base->anchor) + 1)
                return m;
        }
    return written;
}

static struct kb_moment
full_day(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_moment *slip)
{
    struct kb_moment m;
    if (p->year) {
        m = day_in_year(p, p->year, false);
    } else if (!base->anchor.year) {
        return base->any.year ? day_in_year(p, base->any.year, false) : KB_MOMENT_NONE;
    } else {
        m = guess_year(p, base, false);
        bool contrary = m.year && p->weekday >= 0 && weekday_of(m) != p->weekday;
        if (contrary && !near_page(base, m, NEAR_DAYS)) {
            struct kb_moment other = guess_year(p, base, true);
            m = other.year ? other : m;
        }
    }
    if (m.year && p->weekday >= 0 && weekday_of(m) != p->weekday) {
        *slip = m;
        m = mend_day(p, base, m);
    }
    return m;
}

/* "tanggal 24": of the page's month, or of the one before. */
static struct kb_moment
day_of_month(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    struct kb_moment m = base->anchor;
    if (!m.year)
        return m;
    if (!base->future && p->day > m.day)
        m = kb_moment_add_months(m, -1);
    else if (base->future && p->day < m.day)
        m = kb_moment_add_months(m, 1);
    return kb_civil_valid(m.year, m.month, p->day) ? moment_of(m.year, m.month, p->day)
                                                   : KB_MOMENT_NONE;
}

static int
step_of(const struct kb_date_parts *p)
{
    return p->direction == KB_DIR_PAST ? -1 : (p->direction == KB_DIR_NEXT ? 1 : 0);
}

static struct kb_moment
first_of_week(struct kb_moment m)
{
    return kb_moment_add_days(m, -((weekday_of(m) + 6) % 7));
}

static struct kb_moment
bare_month(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    int year = base->anchor.year;
    int ahead = p->month - base->anchor.month;
    if (p->year)
        return moment_of(p->year, p->month, 0);
    if (!year)
        return base->any.year ? moment_of(base->any.year, p->month, 0) : KB_MOMENT_NONE;
    if (p->unit == KB_UNIT_year) /* "October last year" */
        return moment_of(year + step_of(p), p->month, 0);
    if (p->direction == KB_DIR_THIS)
        return moment_of(year, p->month, 0);
    if (p->direction == KB_DIR_PAST)
        return moment_of(ahead >= 0 ? year - 1 : year, p->month, 0);
    if (p->direction == KB_DIR_NEXT || (base->future && !p->since))
        return moment_of(ahead < 0 || (ahead == 0 && p->direction) ? year + 1 : year, p->month, 0);
    if (!p->since && ahead > 0 && ahead <= SOON_MONTHS)
        return moment_of(year, p->month, 0);
    return moment_of(ahead > 0 ? year - 1 : year, p->month, 0);
}

static struct kb_moment
bare_weekday(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    if (!base->anchor.day)
        return KB_MOMENT_NONE;
    if (p->direction == KB_DIR_THAT && base->day.year && weekday_of(base->day) == p->weekday)
        return base->day;
    int today = weekday_of(base->anchor);
    if (p->unit == KB_UNIT_week && p->direction) /* "Rabu pekan lalu" */
        return kb_moment_add_days(first_of_week(base->anchor),
                                  7 * step_of(p) + (p->weekday + 6) % 7);
    int back = (today - p->weekday + 7) % 7, ahead = (p->weekday - today + 7) % 7;
    if (p->direction == KB_DIR_PAST)
        return kb_moment_add_days(base->anchor, back ? -back : -7);
    if (p->direction == KB_DIR_NEXT)
        return kb_moment_add_days(base->anchor, ahead ? ahead : 7);
    if (base->future)
        return kb_moment_add_days(base->anchor, ahead);
    return kb_moment_add_days(base->anchor, -back);
}

static struct kb_moment
weekend(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    int since_saturday = (weekday_of(base->anchor) + 1) % 7;
    struct kb_moment last = kb_moment_add_days(base->anchor, -since_saturday);
    if (p->direction == KB_DIR_PAST && since_saturday < 2)
        return kb_moment_add_days(last, -7);
    bool ahead = p->direction == KB_DIR_NEXT || p->direction == KB_DIR_THIS || base->future;
    return ahead && since_saturday > 1 ? kb_moment_add_days(last, 7) : last;
}

/* "bulan ini", "last week": a unit counted from the page's own. */
static struct kb_moment
near_unit(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_moment *until)
{
    struct kb_moment a = base->anchor, m;
    int step = step_of(p);
    if (p->direction == KB_DIR_THAT)
        a = base->any;
    if (!a.year)
        return KB_MOMENT_NONE;
    switch ((enum kb_date_unit)p->unit) {
    case KB_UNIT_year: return moment_of(a.year + step, 0, 0);
    case KB_UNIT_month:
        if (!a.month)
            return KB_MOMENT_NONE;
        m = kb_moment_add_months(moment_of(a.year, a.month, 1), step);
        m.day = 0;
        return m;
    case KB_UNIT_week:
    case KB_UNIT_weekend:
        if (!a.day)
            return KB_MOMENT_NONE;
        m = p->unit == KB_UNIT_week ? first_of_week(kb_moment_add_days(a, 7 * step))
                                    : weekend(p, base);
        *until = kb_moment_add_days(m, p->unit == KB_UNIT_week ? 6 : 1);
        return m;
    case KB_UNIT_day: return a.day && step == 0 ? kb_moment_day(a) : KB_MOMENT_NONE;
    case KB_UNIT_decade:
        m = moment_of((a.year / 10 + step) * 10, 0, 0);
        *until = moment_of(m.year + 9, 0, 0);
        return m;
    default: return KB_MOMENT_NONE;
    }
}

/* `from` moved by `count` units. Counted from the page (`coarse`), months and years give no day. */
static struct kb_moment
moved(struct kb_moment from, double count, int unit, bool coarse)
{
    int n = (int)count;
    struct kb_moment m = kb_moment_day(from);
    if (!m.year)
        return m;
    switch ((enum kb_date_unit)unit) {
    case KB_UNIT_second:
    case KB_UNIT_minute:
    case KB_UNIT_hour: return m;
    case KB_UNIT_day: return m.day ? kb_moment_add_days(m, n) : KB_MOMENT_NONE;
    case KB_UNIT_week:
    case KB_UNIT_weekend: return m.day ? kb_moment_add_days(m, 7 * n) : KB_MOMENT_NONE;
    case KB_UNIT_quarter:
    case KB_UNIT_month:
        if (!m.month)
            return KB_MOMENT_NONE;
        m = kb_moment_add_months(m, unit == KB_UNIT_quarter ? 3 * n : n);
        if (coarse)
            m.day = 0;
        return m;
    case KB_UNIT_year: return moment_of(m.year + n, 0, 0);
    case KB_UNIT_decade: return moment_of(m.year + 10 * n, 0, 0);
    case KB_UNIT_century: return moment_of(m.year + 100 * n, 0, 0);
    case KB_UNITS: break;
    }
    return KB_MOMENT_NONE;
}

/* "last fall": by its year alone, for seasons are not the same months everywhere. */
static struct kb_moment
season_value(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    int year = p->year ? p->year : base->anchor.year;
    if (!year)
        return KB_MOMENT_NONE;
    if (!p->year && p->direction == KB_DIR_PAST && p->season >= base->anchor.month)
        year--;
    if (!p->year && p->direction == KB_DIR_NEXT && p->season <= base->anchor.month)
        year++;
    return moment_of(year, 0, 0);
}

static struct kb_moment
date_value(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_time *time,
           struct kb_moment *slip)
{
    if (p->season)
        return season_value(p, base);
    if (p->month && (p->day || p->nth))
        return full_day(p, base, slip);
    if (p->month)
        return bare_month(p, base);
    if (p->weekday >= 0)
        return bare_weekday(p, base);
    if (p->has_offset)
        return p->day ? day_of_month(p, base)
                      : (base->anchor.day ? kb_moment_add_days(base->anchor, p->offset)
                                          : KB_MOMENT_NONE);
    if (p->day)
        return day_of_month(p, base);
    if (p->year) {
        if (p->decade)
            time->until = moment_of(p->year + 9, 0, 0);
        return moment_of(p->year, 0, 0);
    }
    if (p->unit == KB_UNIT_weekend || (p->unit >= 0 && p->direction))
        return near_unit(p, base, &time->until);
    if (p->hour >= 0)
        return base->day.year ? base->day : base->anchor;
    return KB_MOMENT_NONE;
}

static void
set_clock(const struct kb_date_parts *p, struct kb_moment *m)
{
    int hour = p->hour;
    if (hour < 0 || !m->day)
        return;
    if (p->half >= 0)
        hour = hour % 12 + p->half;
    else if (p->day_half == 12 && hour < 12 && hour > 0)
        hour += 12;
    if (hour > 24)
        return;
    if (hour == 24) {
        *m = kb_moment_add_days(*m, 1);
        hour = 0;
    }
    m->hour = (int8_t)hour;
    m->minute = p->minute;
    m->second = p->second;
}

/* Without a value, is it still a time that somebody named? A unit alone ("awal abad") is none. */
static bool
names_time(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    if (p->weekday >= 0 || p->month || p->day || p->has_offset || p->hour >= 0)
        return true;
    return p->unit >= 0 && p->direction && p->direction != KB_DIR_THAT && !base->anchor.year;
}

bool
kb_date_resolve(const struct kb_date_parts *p, const struct kb_date_base *base,
                struct kb_time *time, struct kb_moment *slip)
{
    struct kb_moment value = KB_MOMENT_NONE;
    *slip = KB_MOMENT_NONE;
    time->until = KB_MOMENT_NONE;
    switch ((enum kb_date_kind)p->kind) {
    case KB_FORM_skip: return false;
    case KB_FORM_now: break;
    case KB_FORM_date:
        value = date_value(p, base, time, slip);
        if (!value.year && !names_time(p, base))
            return false;
        break;
    case KB_FORM_ago: value = moved(base->anchor, -p->count, p->unit, true); break;
    case KB_FORM_ahead: value = moved(base->anchor, p->count, p->unit, true); break;
    case KB_FORM_later:
    case KB_FORM_earlier:
        value = base->day.year ? base->day : base->any;
        if (!value.year || (p->unit >= 0 && p->unit < KB_UNIT_day))
            return false;
        if (p->has_step)
            value = value.day ? kb_moment_add_days(value, p->step) : KB_MOMENT_NONE;
        else
            value = moved(value, p->kind == KB_FORM_later ? p->count : -p->count, p->unit, false);
        break;
    case KB_FORM_same:
        if (!base->any.year)
            return false;
        value = p->unit == KB_UNIT_day || p->has_part ? base->day : kb_moment_day(base->any);
        break;
    case KB_FORM_KINDS: return false;
    }
    if (value.year < 1 || value.year > LAST_YEAR)
        value = KB_MOMENT_NONE;
    value = kb_moment_day(value);
    set_clock(p, &value);
    time->value = value;
    if (p->to_day && value.day && kb_civil_valid(value.year, value.month, p->to_day))
        time->until = moment_of(value.year, value.month, p->to_day);
    return true;
}
