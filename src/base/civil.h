/* Calendar days and instants, proleptic Gregorian, without the C library's zones. */
#ifndef KB_BASE_CIVIL_H
#define KB_BASE_CIVIL_H

#include "base/buf.h"

/* A point in time as precisely as it was told. Months and days count from 1; 0 is "not told". */
struct kb_moment {
    int16_t year; /* 0: nothing told at all */
    uint8_t month, day;
    int8_t hour, minute, second; /* -1: not told */
    bool has_offset;
    int16_t offset; /* minutes east of UTC */
};

#define KB_MOMENT_NONE ((struct kb_moment){ 0, 0, 0, -1, -1, -1, false, 0 })

/* Days since 1970-01-01 (algorithm of Howard Hinnant, "chrono-compatible low-level date
 * algorithms"). */
int32_t kb_civil_days(int year, unsigned month, unsigned day);
void kb_civil_from_days(int32_t days, int *year, unsigned *month, unsigned *day);
/* 0 Sunday to 6 Saturday. */
unsigned kb_civil_weekday(int32_t days);
unsigned kb_civil_month_length(int year, unsigned month);
bool kb_civil_valid(int year, unsigned month, unsigned day);

/* The moment moved by whole days, months or years; the precision stays, days are clipped to the
 * month's length. What leaves the years 1 to 9999 is KB_MOMENT_NONE. */
struct kb_moment kb_moment_add_days(struct kb_moment m, int days);
struct kb_moment kb_moment_add_months(struct kb_moment m, int months);
/* Cut to the day: no clock, no offset. */
struct kb_moment kb_moment_day(struct kb_moment m);
/* Seconds since 1970-01-01 UTC; what is not told counts as the earliest. */
int64_t kb_moment_seconds(struct kb_moment m);
bool kb_moment_equal(struct kb_moment a, struct kb_moment b);

/* RFC 3339 or any prefix of it ("2024", "2024-11", "2024-11-03", "2024-11-03T08:05+08:00", also
 * with a blank for the T and no zone). False when s is something else. */
bool kb_moment_parse(struct kb_str s, struct kb_moment *m);
/* The public form at the precision given; nothing for year 0. */
void kb_moment_write(struct kb_buf *out, struct kb_moment m);

#endif
