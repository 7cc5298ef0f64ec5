#include "extract/times.h"

#include "base/banned.h"

/* Without other help a day or month is taken to be over unless it comes within this many days. */
enum { SOON_DAYS = 60, SOON_MONTHS = 1 };
/* A day without a year this near to the page's is meant so, even if its weekday is wrong. */
enum { NEAR_DAYS = 31, LIST_DAYS = 120 };
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

/* A day soon after one that is itself to come: the next of a list of them. */
static bool
goes_on(const struct kb_date_base *base, struct kb_moment m)
{
    if (!base->day.year || days_of(base->day) <= days_of(base->anchor))
        return false;
    int32_t behind = days_of(m) - days_of(base->day);
    return behind >= -NEAR_DAYS && behind <= LIST_DAYS;
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
    if (base->future || goes_on(base, m) || p->direction == KB_DIR_NEXT || ahead <= SOON_DAYS)
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

/* Units from the page's own. */
static int
step_of(const struct kb_date_parts *p)
{
    return p->direction == KB_DIR_PAST ? -1 : (p->direction == KB_DIR_NEXT ? 1 : 0);
}

/* Months from the page's own to that of a day of which only the direction is told. */
static int
months_to_day(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    unsigned today = base->anchor.day;
    switch ((enum kb_date_direction)p->direction) {
    case KB_DIR_NEXT: return p->day <= today;
    case KB_DIR_PAST: return p->day >= today ? -1 : 0;
    case KB_DIR_THIS: return 0;
    default: break;
    }
    if (base->future)
        return p->day < today;
    return p->day > today + NEAR_DAYS / 2 ? -1 : 0; /* the nearest */
}

/* "tanggal 24": of the page's month, or of the one before. */
static struct kb_moment
day_of_month(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    struct kb_moment m = base->anchor, any = base->any;
    bool bare = p->unit < 0 && !p->direction;
    if (bare && any.month && !any.day) /* "pertengahan September, tepatnya tanggal 13" */
        m = moment_of(any.year, any.month, 1);
    else if (!m.year)
        return m;
    else if (p->unit == KB_UNIT_month)
        m = kb_moment_add_months(moment_of(m.year, m.month, 1), step_of(p));
    else
        m = kb_moment_add_months(moment_of(m.year, m.month, 1), months_to_day(p, base));
    return kb_civil_valid(m.year, m.month, p->day) ? moment_of(m.year, m.month, p->day)
                                                   : KB_MOMENT_NONE;
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
    if (p->direction == KB_DIR_THAT && base->day.year)
        return kb_moment_add_days(base->day, (p->weekday - weekday_of(base->day) + 10) % 7 - 3);
    if (p->direction == KB_DIR_THIS && p->unit < 0) /* "Jumat ini" */
        return kb_moment_add_days(first_of_week(base->anchor), (p->weekday + 6) % 7);
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

/* The quarter or half of a year, `step` behind the one that holds `m`. */
static struct kb_moment
near_term(struct kb_moment m, int months, int step, struct kb_moment *until)
{
    if (!m.month)
        return KB_MOMENT_NONE;
    unsigned first = (m.month - 1u) / (unsigned)months * (unsigned)months + 1;
    struct kb_moment value = kb_moment_add_months(moment_of(m.year, first, 1), months * step);
    *until = kb_moment_add_months(value, months - 1);
    value.day = until->day = 0;
    return value;
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
    case KB_UNIT_quarter: return near_term(a, 3, step, until);
    case KB_UNIT_half: return near_term(a, 6, step, until);
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
    if (unit == KB_UNIT_year && count != n) { /* a year and a half */
        unit = KB_UNIT_month;
        n = (int)(12 * count);
    }
    if (!m.year)
        return m;
    switch ((enum kb_date_unit)unit) {
    case KB_UNIT_second:
    case KB_UNIT_minute:
    case KB_UNIT_hour: return m;
    case KB_UNIT_day: return m.day ? kb_moment_add_days(m, n) : KB_MOMENT_NONE;
    case KB_UNIT_week:
    case KB_UNIT_weekend: return m.day ? kb_moment_add_days(m, 7 * n) : KB_MOMENT_NONE;
    case KB_UNIT_half:
    case KB_UNIT_quarter:
    case KB_UNIT_month:
        if (!m.month)
            return KB_MOMENT_NONE;
        m = kb_moment_add_months(m, unit == KB_UNIT_quarter ? 3 * n
                                                            : (unit == KB_UNIT_half ? 6 * n : n));
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

/* "kuartal II 2025", "abad ke-19": its first month or year, and its last. Without a year it is the
 * last that has begun. */
static struct kb_moment
term_value(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_moment *until)
{
    int months = p->term == KB_UNIT_quarter ? 3 : 6, rank = p->rank;
    int year = p->year ? p->year : base->anchor.year;
    if (p->term == KB_UNIT_century) {
        *until = moment_of(100 * rank, 0, 0);
        return moment_of(100 * (rank - 1) + 1, 0, 0);
    }
    if ((p->term != KB_UNIT_quarter && p->term != KB_UNIT_half) || !year || rank > 12 / months)
        return KB_MOMENT_NONE;
    unsigned month = (unsigned)(1 + months * (rank - 1));
    if (p->direction && p->unit == KB_UNIT_year)
        year += p->direction == KB_DIR_THAT ? base->any.year - year : step_of(p);
    else if (!p->year && !p->direction && !base->future && month > base->anchor.month)
        year--;
    *until = moment_of(year, month + (unsigned)months - 1, 0);
    return moment_of(year, month, 0);
}

static struct kb_moment
date_value(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_time *time,
           struct kb_moment *slip)
{
    if (p->season)
        return season_value(p, base);
    if (p->rank && (p->term >= 0 || !p->month)) /* "pekan ketiga Juni" goes by its month */
        return term_value(p, base, &time->until);
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

/* The hour of 24 that a clock and the words beside it mean. */
static int
hour_of_day(const struct kb_date_parts *p, int hour)
{
    if (p->half >= 0)
        return hour % 12 + p->half;
    bool later = (p->day_half == KB_HALF_PM && hour < 12 && hour > 0)
                 || (p->day_half == KB_HALF_NOON && hour < 7 && hour > 0)
                 || (p->day_half == KB_HALF_NIGHT && hour > 4 && hour <= 12);
    return later ? hour + 12 : hour;
}

static void
set_clock(const struct kb_date_parts *p, struct kb_moment *m)
{
    if (p->hour < 0 || !m->day)
        return;
    int hour = hour_of_day(p, p->hour);
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

/* The end of what was told as a span. */
static void
set_until(const struct kb_date_parts *p, const struct kb_date_base *base, struct kb_time *time)
{
    struct kb_moment value = time->value;
    if (p->to_day && value.day && kb_civil_valid(value.year, value.month, p->to_day))
        time->until = moment_of(value.year, value.month, p->to_day);
    else if (p->to_weekday >= 0 && value.day && !p->month)
        time->until =
            kb_moment_add_days(kb_moment_day(value), (p->to_weekday - weekday_of(value) + 7) % 7);
    else if (p->to_year && value.year)
        time->until = moment_of(p->to_year, 0, 0);
    else if (p->until_now && value.year)
        time->until = kb_moment_day(base->anchor);
    if (p->to_hour >= 0 && value.hour >= 0) {
        int hour = hour_of_day(p, p->to_hour);
        bool over = hour * 60 + p->to_minute < value.hour * 60 + value.minute;
        time->until = kb_moment_add_days(kb_moment_day(value), over || hour == 24);
        time->until.hour = (int8_t)(hour % 24);
        time->until.minute = p->to_minute;
    }
}

/* Counted from the time told before; "tahun sebelumnya" of none is the page's last. */
static struct kb_moment
counted(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    struct kb_moment from = base->day.year ? base->day : base->any;
    bool sole = p->count <= 0 && !p->has_step; /* "tahun berikutnya" */
    if (sole && p->unit >= KB_UNIT_month)
        from = base->any.year ? base->any : base->anchor;
    if (!from.year || (p->unit >= 0 && p->unit < KB_UNIT_day))
        return KB_MOMENT_NONE;
    if (p->has_step)
        return from.day ? kb_moment_add_days(from, p->step) : KB_MOMENT_NONE;
    double count = sole ? 1 : p->count;
    return moved(from, p->kind == KB_FORM_later ? count : -count, p->unit, sole);
}

/* Without a value, is it still a time that somebody named? A unit alone ("awal abad") is none. */
static bool
names_time(const struct kb_date_parts *p, const struct kb_date_base *base)
{
    if (p->feast >= 0 || p->rank || p->weekday >= 0 || p->month || p->day || p->has_offset
        || p->hour >= 0)
        return true;
    return p->unit >= 0 && p->direction && p->direction != KB_DIR_THAT && !base->anchor.year;
}

bool
kb_date_resolve(const struct kb_dates *dates, const struct kb_date_parts *p,
                const struct kb_date_base *base, struct kb_time *time, struct kb_moment *slip)
{
    struct kb_moment value = KB_MOMENT_NONE;
    *slip = KB_MOMENT_NONE;
    time->until = KB_MOMENT_NONE;
    switch ((enum kb_date_kind)p->kind) {
    case KB_FORM_skip: return false;
    case KB_FORM_set:
    case KB_FORM_now: break;
    case KB_FORM_date:
        value = p->feast >= 0 ? kb_date_feast(dates, p, base) : date_value(p, base, time, slip);
        if (!value.year && !names_time(p, base))
            return false;
        break;
    case KB_FORM_ago:
        value = moved(base->anchor, -(p->count + (p->before ? 0.5 : 0)),
                      p->unit < 0 && p->has_part ? KB_UNIT_day : p->unit, true); /* two nights */
        break;
    case KB_FORM_soon:
        if (!base->future)
            return false;
        value = moved(base->anchor, p->count, p->unit, true);
        break;
    case KB_FORM_ahead: value = moved(base->anchor, p->count, p->unit, true); break;
    case KB_FORM_later:
    case KB_FORM_earlier:
        value = counted(p, base);
        if (!value.year)
            return false;
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
    if (p->eve && value.day)
        value = kb_moment_add_days(value, -1);
    set_clock(p, &value);
    time->value = value;
    if (p->lunar)
        time->note = KB_STR("Hijri, not resolved");
    set_until(p, base, time);
    return true;
}
