#include "base/civil.h"

#include <stdlib.h>

#include "base/banned.h"

/* What four digits can write. */
enum { FIRST_YEAR = 1, LAST_YEAR = 9999 };

int32_t
kb_civil_days(int year, unsigned month, unsigned day)
{
    int y = year - (month <= 2);
    int era = (y >= 0 ? y : y - 399) / 400;
    unsigned yoe = (unsigned)(y - era * 400);
    unsigned doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + (int32_t)doe - 719468;
}

void
kb_civil_from_days(int32_t days, int *year, unsigned *month, unsigned *day)
{
    int32_t z = days + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    unsigned doe = (unsigned)(z - era * 146097);
    unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    unsigned mp = (5 * doy + 2) / 153;
    *day = doy - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = (int)yoe + era * 400 + (*month <= 2);
}

unsigned
kb_civil_weekday(int32_t days)
{
    int w = (days + 4) % 7;
    return (unsigned)(w < 0 ? w + 7 : w);
}

unsigned
kb_civil_month_length(int year, unsigned month)
{
    static const uint8_t length[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : length[(month - 1) % 12];
}

bool
kb_civil_valid(int year, unsigned month, unsigned day)
{
    return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1
           && day <= kb_civil_month_length(year, month);
}

struct kb_moment
kb_moment_add_days(struct kb_moment m, int days)
{
    int year;
    unsigned month, day;
    if (!m.year || !m.month || !m.day)
        return m;
    int64_t there = (int64_t)kb_civil_days(m.year, m.month, m.day) + days;
    if (there < kb_civil_days(FIRST_YEAR, 1, 1) || there > kb_civil_days(LAST_YEAR, 12, 31))
        return KB_MOMENT_NONE;
    kb_civil_from_days((int32_t)there, &year, &month, &day);
    m.year = (int16_t)year;
    m.month = (uint8_t)month;
    m.day = (uint8_t)day;
    return m;
}

struct kb_moment
kb_moment_add_months(struct kb_moment m, int months)
{
    if (!m.year || !m.month)
        return m;
    int64_t n = (int64_t)m.year * 12 + m.month - 1 + months;
    if (n < FIRST_YEAR * 12 || n >= (LAST_YEAR + 1) * 12)
        return KB_MOMENT_NONE;
    m.year = (int16_t)(n / 12);
    m.month = (uint8_t)(n % 12 + 1);
    unsigned longest = kb_civil_month_length(m.year, m.month);
    if (m.day > longest)
        m.day = (uint8_t)longest;
    return m;
}

struct kb_moment
kb_moment_day(struct kb_moment m)
{
    m.hour = m.minute = m.second = -1;
    m.has_offset = false;
    m.offset = 0;
    return m;
}

int64_t
kb_moment_seconds(struct kb_moment m)
{
    int32_t days = kb_civil_days(m.year, m.month ? m.month : 1, m.day ? m.day : 1);
    int64_t s = (int64_t)days * 86400;
    s += (m.hour > 0 ? m.hour : 0) * 3600 + (m.minute > 0 ? m.minute : 0) * 60;
    s += m.second > 0 ? m.second : 0;
    return s - (m.has_offset ? m.offset * 60 : 0);
}

bool
kb_moment_equal(struct kb_moment a, struct kb_moment b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day && a.hour == b.hour
           && a.minute == b.minute && a.second == b.second && a.has_offset == b.has_offset
           && a.offset == b.offset;
}

/* Exactly `digits` digits at *at, and then moves on. */
static bool
number(struct kb_str s, size_t *at, unsigned digits, int *value)
{
    if (*at + digits > s.len)
        return false;
    *value = 0;
    for (unsigned i = 0; i < digits; i++) {
        char c = s.ptr[*at + i];
        if (c < '0' || c > '9')
            return false;
        *value = *value * 10 + (c - '0');
    }
    *at += digits;
    return true;
}

static bool
mark(struct kb_str s, size_t *at, const char *any)
{
    if (*at >= s.len || !s.ptr[*at] || !strchr(any, s.ptr[*at]))
        return false;
    ++*at;
    return true;
}

static bool
parse_offset(struct kb_str s, size_t *at, struct kb_moment *m)
{
    int hours, minutes = 0;
    if (mark(s, at, "Zz")) {
        m->has_offset = true;
        m->offset = 0;
        return true;
    }
    mark(s, at, " ");
    int sign = *at < s.len && s.ptr[*at] == '-' ? -1 : 1;
    if (!mark(s, at, "+-") || !number(s, at, 2, &hours))
        return false;
    bool more = mark(s, at, ":") || *at < s.len;
    if (more && !number(s, at, 2, &minutes))
        return false;
    if (hours > 14 || minutes > 59)
        return false;
    m->has_offset = true;
    m->offset = (int16_t)(sign * (hours * 60 + minutes));
    return true;
}

static bool
parse_clock(struct kb_str s, size_t *at, struct kb_moment *m)
{
    int hour, minute, second;
    if (!number(s, at, 2, &hour) || !mark(s, at, ":.") || !number(s, at, 2, &minute))
        return false;
    if (hour > 23 || minute > 59)
        return false;
    m->hour = (int8_t)hour;
    m->minute = (int8_t)minute;
    if (*at < s.len && (s.ptr[*at] == ':' || s.ptr[*at] == '.')) {
        ++*at;
        if (!number(s, at, 2, &second) || second > 60)
            return false;
        m->second = (int8_t)second;
        if (mark(s, at, ".,"))
            while (mark(s, at, "0123456789"))
                ;
    }
    return *at == s.len || parse_offset(s, at, m);
}

bool
kb_moment_parse(struct kb_str s, struct kb_moment *out)
{
    struct kb_moment m = KB_MOMENT_NONE;
    int year, month, day;
    size_t at = 0;
    s = kb_str_trim(s);
    if (!number(s, &at, 4, &year) || year == 0)
        return false;
    m.year = (int16_t)year;
    if (at < s.len) {
        if (!mark(s, &at, "-/") || !number(s, &at, 2, &month) || month < 1 || month > 12)
            return false;
        m.month = (uint8_t)month;
    }
    if (at < s.len) {
        if (!mark(s, &at, "-/") || !number(s, &at, 2, &day)
            || !kb_civil_valid(year, (unsigned)m.month, (unsigned)day))
            return false;
        m.day = (uint8_t)day;
    }
    if (at < s.len && (!mark(s, &at, "Tt ") || !parse_clock(s, &at, &m)))
        return false;
    if (at != s.len)
        return false;
    *out = m;
    return true;
}

void
kb_moment_write(struct kb_buf *out, struct kb_moment m)
{
    if (!m.year)
        return;
    kb_buf_format(out, "%04d", m.year);
    if (!m.month)
        return;
    kb_buf_format(out, "-%02d", m.month);
    if (!m.day)
        return;
    kb_buf_format(out, "-%02d", m.day);
    if (m.hour < 0)
        return;
    kb_buf_format(out, "T%02d:%02d", m.hour, m.minute < 0 ? 0 : m.minute);
    if (m.has_offset || m.second >= 0)
        kb_buf_format(out, ":%02d", m.second < 0 ? 0 : m.second);
    if (m.has_offset)
        kb_buf_format(out, "%c%02d:%02d", m.offset < 0 ? '-' : '+', abs(m.offset) / 60,
                      abs(m.offset) % 60);
}
