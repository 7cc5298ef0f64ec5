#include "base/span.h"

#include <stdlib.h>

#include "test.h"

#include "base/banned.h"

TEST(span_comparing)
{
    CHECK(kb_str_equal(KB_STR_NONE, KB_STR("")));
    CHECK(kb_str_is(KB_STR("ab"), "ab") && !kb_str_is(KB_STR("ab"), "abc"));
    CHECK(kb_str_starts(KB_STR("abc"), KB_STR("ab")) && kb_str_starts(KB_STR("a"), KB_STR_NONE));
    CHECK(!kb_str_starts(KB_STR("a"), KB_STR("ab")));
    CHECK(kb_str_ends(KB_STR("abc"), KB_STR("bc")) && !kb_str_ends(KB_STR("c"), KB_STR("bc")));
    CHECK(kb_str_equal_nocase(KB_STR("AbC"), KB_STR("aBc")));
    CHECK(!kb_str_equal_nocase(KB_STR("ab"), KB_STR("abc")));
    CHECK(!kb_str_equal_nocase(KB_STR("["), KB_STR("{"))); /* 32 apart, but no letters */
    CHECK_STR(kb_span_str(KB_STR("hello"), ((struct kb_span){ 1, 3 })), "el");
}

TEST(span_finding)
{
    struct kb_str hay = KB_STR("abcABCabc");
    CHECK_INT(kb_str_find(hay, KB_STR("abc"), 0), 0);
    CHECK_INT(kb_str_find(hay, KB_STR("abc"), 1), 6);
    CHECK_INT(kb_str_find(hay, KB_STR("abc"), 7), 9);
    CHECK_INT(kb_str_find(hay, KB_STR("abc"), 100), 9);
    CHECK_INT(kb_str_find(hay, KB_STR_NONE, 3), 3);
    CHECK_INT(kb_str_find(KB_STR_NONE, KB_STR("a"), 0), 0);
    CHECK_INT(kb_str_find_nocase(hay, KB_STR("abc"), 1), 3);
    CHECK_INT(kb_str_find_nocase(hay, KB_STR("x"), 0), 9);
    CHECK_INT(kb_str_find_nocase(KB_STR_NONE, KB_STR("a"), 0), 0);
}

TEST(span_trimming)
{
    CHECK_STR(kb_str_trim(KB_STR(" \t\r\n a b\v\f ")), "a b");
    CHECK_STR(kb_str_trim(KB_STR("\xc2\xa0 a \xc2\xa0")), "a");
    CHECK_STR(kb_str_trim(KB_STR(" ")), "");
    CHECK_STR(kb_str_trim(KB_STR_NONE), "");
    CHECK_STR(kb_str_trim(KB_STR("\xc3\xa0")), "\xc3\xa0"); /* a letter that ends in 0xA0 */
}

TEST(span_cutting_at_marks)
{
    struct kb_str rest = KB_STR(" a ;b;; c "), part;
    static const char *const want[] = { "a", "b", "", "c" };
    for (size_t i = 0; i < sizeof want / sizeof *want; i++) {
        CHECK(kb_str_next(&rest, ';', &part));
        CHECK_STR(part, want[i]);
    }
    CHECK(!kb_str_next(&rest, ';', &part));
    rest = KB_STR("a;");
    CHECK(kb_str_next(&rest, ';', &part) && !kb_str_next(&rest, ';', &part));
    rest = KB_STR_NONE;
    CHECK(!kb_str_next(&rest, ';', &part));
}

TEST(span_numbers_are_plain_decimals)
{
    static const char *const bad[] = { "",    "-",   ".",  "1-2", "1.2.3", "1e5", "0x1",
                                       "inf", "nan", " 1", "1 ",  "1,5",   "--1", "+-1" };
    double v;
    CHECK(kb_str_number(KB_STR("12"), &v) && v == 12);
    CHECK(kb_str_number(KB_STR("-2.5"), &v) && v == -2.5);
    CHECK(kb_str_number(KB_STR("+0.25"), &v) && v == 0.25);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        kb_test_check(!kb_str_number((struct kb_str){ bad[i], strlen(bad[i]) }, &v), __FILE__,
                      __LINE__, "'%s' was taken for a number", bad[i]);
    CHECK(!kb_str_number(KB_STR("1\0"), &v));
    CHECK(!kb_str_number(KB_STR("0000000000000000000000000000000000000000000000000000000000000000"
                                "1"),
                         &v));
}

TEST(span_numbers_are_those_of_the_c_library)
{
    static const char *const good[] = { "0",
                                        "-0",
                                        "7.",
                                        ".5",
                                        "-.25",
                                        "0.1",
                                        "-6.2088",
                                        "106.8456",
                                        "0.00000001",
                                        "99999999999",
                                        "1.0000000001",
                                        "-9.999999999",
                                        "12345678901",
                                        "123456789012345678901",
                                        "0.000000000000001" };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        double got = 1, want = strtod(good[i], NULL);
        bool taken = kb_str_number((struct kb_str){ good[i], strlen(good[i]) }, &got);
        kb_test_check(taken && memcmp(&got, &want, sizeof got) == 0, __FILE__, __LINE__,
                      "'%s' gives %.17g, want %.17g", good[i], got, want);
    }
}
