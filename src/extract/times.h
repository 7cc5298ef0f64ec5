/* Time expressions. Words come from packs/<xx>/dates.tsv, their order from
 * packs/<xx>/date-forms.tsv; what they mean is resolved against the page's own day. The forms are a
 * small grammar in the manner of HeidelTime's rules (Stroetgen and Gertz, 2010), the values those
 * of TimeML's TIMEX3. */
#ifndef KB_EXTRACT_TIMES_H
#define KB_EXTRACT_TIMES_H

#include "extract/findings.h"

/* What a row of dates.tsv says its words are. */
#define KB_DATE_ROLE_MAP(X)                                                                        \
    X(weekday)      /* 0 Sunday to 6 Saturday */                                                   \
    X(weak_weekday) /* the same, but the word has other meanings: Sun */                           \
    X(month)        /* 1 to 12 */                                                                  \
    X(lunar)        /* a Hijri month: named, for its day is seen and not computed */               \
    X(lunar_era)    /* Hijriah, AH: the year before it is no year of ours */                       \
    X(weak_month)   /* May, March */                                                               \
    X(day_part)     /* am, pm, noon, night or -: which clock is meant; ":MO" the TIMEX3 part */    \
    X(unit)         /* enum kb_date_unit by name */                                                \
    X(one_unit)     /* "sehari": a count of one and its unit */                                    \
    X(past)         /* lalu, last */                                                               \
    X(next)         /* depan, next */                                                              \
    X(nigh)         /* nanti: next of a name, and the end of this of a unit */                     \
    X(this)         /* ini, this */                                                                \
    X(that)         /* itu, that: the one told before */                                           \
    X(ago)          /* "dua hari [lalu]", ago */                                                   \
    X(ahead)        /* "dua hari [lagi]", "[in] two days" */                                       \
    X(later)        /* kemudian, later: counted from the time told before */                       \
    X(earlier)      /* sebelumnya, earlier: likewise */                                            \
    X(offset)       /* days from the page's day: kemarin -1 */                                     \
    X(step)         /* days from the time told before: keesokan harinya 1 */                       \
    X(same)         /* the time told before: saat itu */                                           \
    X(now)          /* the present at large: value-less */                                         \
    X(edge)         /* awal, akhir, early, late: TIMEX3's START, MID, END */                       \
    X(term)         /* quarter, half, century: counted, "kuartal II", "19th century" */            \
    X(rank)         /* pertama, second: the number of a term */                                    \
    X(nth_mark)     /* before a rank in digits: ke-4 */                                            \
    X(zone)         /* WIB, GMT: minutes east of UTC, - for local time */                          \
    X(tag_day)      /* tanggal, hari */                                                            \
    X(tag_month)    /* bulan */                                                                    \
    X(tag_year)     /* tahun */                                                                    \
    X(tag_clock)    /* pukul, at */                                                                \
    X(clock)        /* a word for an hour: midday 12:00 */                                         \
    X(meridiem)     /* am or pm */                                                                 \
    X(ordinal)      /* the ending of a day's number: th */                                         \
    X(since)        /* what follows is over */                                                     \
    X(prep)         /* what follows may be a bare year or month */                                 \
    X(glue)         /* between the ends of a span: sampai, to, and between two days: dan */        \
    X(till)         /* between the ends of a span and nothing else: hingga, through */             \
    X(half)         /* "setengah delapan": half an hour before it */                               \
    X(every)        /* a repeated time; 2: every other */                                          \
    X(once)         /* lima tahun [sekali], [twice] a day */                                       \
    X(often)        /* a repeated time in one word: daily; a unit, or a day of the week */         \
    X(eve)          /* "malam Jumat", the eve of: the day before */                                \
    X(lasting)      /* a length of time, which is none: selama, for */                             \
    X(law)          /* "Nomor 31 Tahun 1999" names no time */                                      \
    X(vague)        /* beberapa, several: how many is not told */                                  \
    X(near)         /* sekitar, about */                                                           \
    X(the)          /* an article */                                                               \
    X(of)           /* "3rd [of] May" */                                                           \
    X(decade)       /* the ending of a decade: 1990[-an], 1990[s] */                               \
    X(era)          /* a decade by name, in tens of years: nineties 199 */                         \
    X(season)       /* the month in which it begins, ":FA" its TIMEX3 name */                      \
    X(holiday)      /* month-day, or month-nth-weekday */                                          \
    X(feast)        /* its day in each year, as it was declared: 2024-04-10,2025-03-31 */          \
    X(feast_day)    /* [H]+3 Lebaran */                                                            \
    X(within)       /* "[in] two days", where a cue tells that it is to come */                    \
    /* No part of a form: */                                                                       \
    X(future)      /* cue: what stands near is yet to come */                                      \
    X(former)      /* eks, former: who held the office no longer does */                           \
    X(month_first) /* not a word: outlets of this country write 3/14 */
enum kb_date_role {
#define X(name) KB_DATE_##name,
    KB_DATE_ROLE_MAP(X)
#undef X
        KB_DATE_ROLES
};

/* What a form may ask for beside roles, written in capitals. The second of a kind in a form is the
 * end of a span: 16-[18]. */
#define KB_DATE_SHAPE_MAP(X)                                                                       \
    X(DAY)   /* 1 to 31 */                                                                         \
    X(YEAR)  /* four digits */                                                                     \
    X(DATE)  /* 1/11, 31/10/2024, 2024-10-31 */                                                    \
    X(CLOCK) /* 08.05, 08:05 */                                                                    \
    X(HOUR)  /* 0 to 24 */                                                                         \
    X(COUNT) /* a number in digits or words */                                                     \
    X(SHORT) /* two digits of a year */                                                            \
    X(NTH)   /* II, ke-4, pertama, 19th: the number of a term */
enum kb_date_shape {
#define X(name) KB_SHAPE_##name,
    KB_DATE_SHAPE_MAP(X)
#undef X
        KB_SHAPES
};

#define KB_DATE_UNIT_MAP(X)                                                                        \
    X(second)                                                                                      \
    X(minute)                                                                                      \
    X(hour) X(day) X(week) X(weekend) X(month) X(quarter) X(half) X(year) X(decade) X(century)
enum kb_date_unit {
#define X(name) KB_UNIT_##name,
    KB_DATE_UNIT_MAP(X)
#undef X
        KB_UNITS
};

#define KB_DATE_KIND_MAP(X)                                                                        \
    X(date)    /* names a day, month, year or a clock time */                                      \
    X(ago)     /* so long before the page */                                                       \
    X(ahead)   /* so long after the page */                                                        \
    X(soon)    /* so long after the page, where the words near speak of what is to come */         \
    X(later)   /* so long after the time told before */                                            \
    X(earlier) /* so long before the time told before */                                           \
    X(same)    /* the time told before */                                                          \
    X(now)     /* named, without a value */                                                        \
    X(set)     /* repeated: every Monday */                                                        \
    X(skip)    /* looks like a time and is none */
enum kb_date_kind {
#define X(name) KB_FORM_##name,
    KB_DATE_KIND_MAP(X)
#undef X
        KB_FORM_KINDS
};

struct kb_date_word {
    uint8_t role;        /* enum kb_date_role */
    int16_t value;       /* by role; enum kb_date_half; clock in minutes; feast: rows */
    int8_t nth, weekday; /* holiday: 0 when it has a fixed day (value = month * 100 + day) */
    char code[6];        /* TIMEX3's: MO, FA, START; "" for none */
};

/* Which half of the day a word tells: "12 siang" is noon, "1 siang" afternoon, "12 malam" the day's
 * end. */
enum kb_date_half {
    KB_HALF_NONE = -1,
    KB_HALF_AM = 0,
    KB_HALF_PM = 12,
    KB_HALF_NOON,
    KB_HALF_NIGHT
};

#define KB_MAX_FORM_ITEMS 16
#define KB_MAX_FORMS 256
struct kb_form_item {
    uint64_t wants;                /* bits: roles, then shapes from KB_SHAPE_BIT on */
    char mark;                     /* or this mark */
    bool optional, strong, behind; /* behind: stands before and is not part of it */
};
struct kb_date_form {
    struct kb_form_item items[KB_MAX_FORM_ITEMS];
    uint8_t count, kind;
};
#define KB_SHAPE_BIT 56

struct kb_dates {
    struct kb_arena *arena;
    KB_VEC(struct kb_date_word) words;
    KB_VEC(struct kb_date_form) forms;
    KB_VEC(struct kb_str) month_first;
    KB_VEC(struct kb_str) feasts;             /* the days of one, as in the table */
    uint64_t begun_by[64][KB_MAX_FORMS / 64]; /* by a role or shape: the forms that it may begin */
    uint64_t first_roles;                     /* of all of them */
};

enum kb_date_direction { KB_DIR_NONE, KB_DIR_PAST, KB_DIR_NEXT, KB_DIR_THIS, KB_DIR_THAT };

/* What one expression told. */
struct kb_date_parts {
    uint8_t kind; /* enum kb_date_kind */
    uint8_t direction;
    int8_t weekday; /* -1: not told */
    uint8_t month, day, to_day, season;
    int8_t to_weekday;           /* -1 */
    int16_t year, to_year;       /* 0: not told */
    int8_t hour, minute, second; /* -1 */
    int8_t to_hour, to_minute;   /* -1 */
    int8_t half;                 /* enum kb_date_half, from a meridiem */
    int8_t day_half;             /* the same from a part of the day */
    bool has_offset, has_step, numeric, decade, since, edge, has_part, until_now;
    bool plus, counted, eve, before, lunar; /* H[+]3; [H]+3; eve; setengah; Hijri */
    int16_t offset, step, shift;
    int16_t zone;            /* KB_NO_ZONE */
    int16_t freq;            /* [dua kali] sehari; 0: not told */
    int16_t feast;           /* -1 */
    int8_t unit, term;       /* -1 */
    int8_t often;            /* -1; 32 + a day of the week */
    uint8_t rank;            /* 0: not told */
    uint16_t part, mod;      /* rows of words, 0: none */
    double count;            /* 0: not told */
    int8_t nth, nth_weekday; /* a holiday that moves */
};

/* Where the parts are counted from. */
struct kb_date_base {
    struct kb_moment anchor; /* the page's day; year 0: unknown */
    struct kb_moment day;    /* the day told last, year 0: none */
    struct kb_moment any;    /* the time told last at any precision */
    bool future;             /* the words near it speak of what is to come */
};

/* The longest form that begins at `token`; false when none does. *last is excluded. */
bool kb_date_match(const struct kb_text *t, const struct kb_dates *dates, bool month_first,
                   uint32_t token, uint32_t end, struct kb_date_parts *parts, uint32_t *last);
/* Where a feast falls whose days the pack names: the one meant, year 0 when the table has none. */
struct kb_moment kb_date_feast(const struct kb_dates *dates, const struct kb_date_parts *parts,
                               const struct kb_date_base *base);
/* Fills timex, mod, zone and, of a repeated time, freq of `time`, whose value is resolved. */
void kb_date_timex(const struct kb_dates *dates, const struct kb_date_parts *parts,
                   struct kb_time *time);
/* Fills value, until and note of `time`; false when the parts make no time. *slip is set to the
 * day as it was written when that contradicts its weekday, else its year is 0. */
bool kb_date_resolve(const struct kb_dates *dates, const struct kb_date_parts *parts,
                     const struct kb_date_base *base, struct kb_time *time, struct kb_moment *slip);
/* The day a page without a date was written at the latest, from who held which office; year 0: not
 * to be told. */
struct kb_moment kb_date_office_anchor(const struct kb_findings *f);

/* First match of kind KB_LEX_TIME at the token with this role; NULL when there is none. */
const struct kb_match *kb_date_role_at(const struct kb_text *t, uint32_t token,
                                       enum kb_date_role role);
/* True when a TIME phrase of the role ends right before `token`. */
bool kb_date_role_before(const struct kb_text *t, uint32_t token, enum kb_date_role role);

#endif
