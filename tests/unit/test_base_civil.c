#include "base/civil.h"

#include "test.h"

#include "base/banned.h"

static struct kb_moment
at(const char *z)
{
    struct kb_moment m = KB_MOMENT_NONE;
    CHECK(kb_moment_parse((struct kb_str){ z, strlen(z) }, &m));
    return m;
}

static bool
parses(struct kb_str s)
{
    struct kb_moment m;
    return kb_moment_parse(s, &m);
}

#define WRITES(moment, want)                                                                       \
    do {                                                                                           \
        struct kb_buf b;                                                                           \
        kb_buf_init(&b, 0);                                                                        \
        kb_moment_write(&b, (moment));                                                             \
        CHECK_STR(kb_buf_view(&b), (want));                                                        \
        kb_buf_free(&b);                                                                           \
    } while (0)

TEST(civil_days_there_and_back)
{
    CHECK_INT(kb_civil_days(1970, 1, 1), 0);
    CHECK_INT(kb_civil_days(2000, 3, 1), 11017);
    CHECK_INT(kb_civil_days(1969, 12, 31), -1);
    CHECK_INT(kb_civil_days(1, 1, 1), -719162);
    bool same = true;
    for (int32_t day = -719162; day < 2932896; day += 97) {
        int y;
        unsigned m, d;
        kb_civil_from_days(day, &y, &m, &d);
        same &= kb_civil_days(y, m, d) == day && kb_civil_valid(y, m, d);
    }
    CHECK(same);
}

TEST(civil_weekdays)
{
    CHECK_INT(kb_civil_weekday(0), 4);
    CHECK_INT(kb_civil_weekday(-1), 3);
    CHECK_INT(kb_civil_weekday(-5), 6);
    CHECK_INT(kb_civil_weekday(kb_civil_days(2024, 11, 3)), 0);
}

TEST(civil_months_and_leap_years)
{
    CHECK_INT(kb_civil_month_length(2024, 2), 29);
    CHECK_INT(kb_civil_month_length(1900, 2), 28);
    CHECK_INT(kb_civil_month_length(2000, 2), 29);
    CHECK_INT(kb_civil_month_length(2023, 4), 30);
    CHECK(!kb_civil_valid(2023, 2, 29) && kb_civil_valid(2024, 2, 29));
    CHECK(!kb_civil_valid(0, 1, 1) && !kb_civil_valid(10000, 1, 1));
    CHECK(!kb_civil_valid(2024, 0, 1) && !kb_civil_valid(2024, 13, 1));
    CHECK(!kb_civil_valid(2024, 1, 0) && !kb_civil_valid(2024, 1, 32));
}

TEST(moment_comes_out_as_precisely_as_it_went_in)
{
    static const char *const same[] = {
        "2024",
        "2024-11",
        "2024-11-03",
        "2024-11-03T08:05",
        "2024-11-03T08:05:09",
        "2024-11-03T08:05:00+08:00",
        "2024-11-03T08:05:00-03:30",
        "1998-08-18T00:00:00+00:00",
    };
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        WRITES(at(same[i]), same[i]);
    WRITES(KB_MOMENT_NONE, "");
    WRITES(at("2024-11-03 08:05"), "2024-11-03T08:05");
    WRITES(at("2024-11-03T08:05Z"), "2024-11-03T08:05:00+00:00");
    WRITES(at("2024-11-03T08:05+0800"), "2024-11-03T08:05:00+08:00");
    WRITES(at("2024-11-03T08:05:09.123+07"), "2024-11-03T08:05:09+07:00");
    WRITES(at("2024/11/03 08:05:09 +07:00"), "2024-11-03T08:05:09+07:00");
    WRITES(at("  2024-11-03 "), "2024-11-03");
}

TEST(moment_parse_takes_nothing_else)
{
    static const char *const bad[] = {
        "",
        "0000",
        "202",
        "20245",
        "2024-",
        "2024-1",
        "2024-13",
        "2024-00",
        "2024-02-30",
        "2024-11-3",
        "2024-11-031",
        "2024-11-03T",
        "2024-11-03T8:05",
        "2024-11-03T24:00",
        "2024-11-03T08:60",
        "2024-11-03T08:05:61",
        "2024-11-03T08:05x",
        "2024-11-03T08:05+15:00",
        "2024-11-03T08:05+07:60",
        "2024-11-03T08:05+7",
        "2024-11-03T08:05+07:",
        "kemarin",
        "2024-11-03T08:05+07:00Z",
        "-2024",
        "2024-11-03T08:05 WIB",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        kb_test_check(!parses((struct kb_str){ bad[i], strlen(bad[i]) }), __FILE__, __LINE__,
                      "'%s' was taken for a moment", bad[i]);
    CHECK(!parses(KB_STR("2024\00011")));
    CHECK(!parses(KB_STR("2024-11-03\00008:05")));
    CHECK(!parses(KB_STR("2024-11-03T08:05\000")));
}

TEST(moment_moves_by_days_months_and_years)
{
    WRITES(kb_moment_add_days(at("2024-02-28"), 2), "2024-03-01");
    WRITES(kb_moment_add_days(at("2024-01-01"), -1), "2023-12-31");
    WRITES(kb_moment_add_days(at("2024-11-03T08:05:00+08:00"), 1), "2024-11-04T08:05:00+08:00");
    WRITES(kb_moment_add_days(at("2024-11"), 1), "2024-11"); /* not told to the day */
    WRITES(kb_moment_add_months(at("2024-01-31"), 1), "2024-02-29");
    WRITES(kb_moment_add_months(at("2024-01-31"), -2), "2023-11-30");
    WRITES(kb_moment_add_months(at("2024-11"), 14), "2026-01");
    WRITES(kb_moment_add_months(at("2024-01"), -1), "2023-12");
    WRITES(kb_moment_add_months(at("2024"), 5), "2024");
}

TEST(moment_that_leaves_the_calendar_is_none)
{
    WRITES(kb_moment_add_months(at("2024-03"), -12 * 3000), "");
    WRITES(kb_moment_add_months(at("2024-03"), 12 * 9000), "");
    WRITES(kb_moment_add_months(at("2024-03"), 2000000000), "");
    WRITES(kb_moment_add_days(at("2024-03-01"), -1000000), "");
    WRITES(kb_moment_add_days(at("2024-03-01"), 20000000), "");
    WRITES(kb_moment_add_days(at("2024-03-01"), 2147483647), "");
    WRITES(kb_moment_add_months(at("0001-02"), -2), "");
}

TEST(moment_day_seconds_and_equality)
{
    WRITES(kb_moment_day(at("2024-11-03T08:05:00+08:00")), "2024-11-03");
    CHECK_INT(kb_moment_seconds(at("1970-01-01T07:00:00+07:00")), 0);
    CHECK_INT(kb_moment_seconds(at("1970-01-02")), 86400);
    CHECK_INT(kb_moment_seconds(at("1971")), 365 * 86400);
    CHECK_INT(kb_moment_seconds(at("1970-01-01T00:00:00-03:30")), 12600);
    CHECK(kb_moment_equal(at("2024-11-03"), at("2024/11/03")));
    CHECK(!kb_moment_equal(at("2024-11-03"), at("2024-11-03T00:00")));
}
