#include "base/json.h"

#include <math.h>
#include <stdlib.h>

#include "test.h"

#include "base/banned.h"

TEST(json_commas_and_nesting)
{
    struct kb_buf b;
    kb_buf_init(&b, 0);
    struct kb_json j = kb_json_to(&b);
    kb_json_open(&j, '{');
    kb_json_key(&j, "a");
    kb_json_open(&j, '[');
    kb_json_int(&j, 1);
    kb_json_open(&j, '{');
    kb_json_close(&j, '}');
    kb_json_open(&j, '[');
    kb_json_close(&j, ']');
    kb_json_bool(&j, true);
    kb_json_bool(&j, false);
    kb_json_null(&j);
    kb_json_z(&j, "x");
    kb_json_close(&j, ']');
    kb_json_field_str(&j, "b", KB_STR("y"));
    kb_json_field_str(&j, "c", KB_STR_NONE);
    kb_json_field_int(&j, "d", -5);
    kb_json_close(&j, '}');
    CHECK_STR(kb_buf_view(&b),
              "{\"a\":[1,{},[],true,false,null,\"x\"],\"b\":\"y\",\"c\":null,\"d\":-5}");
    kb_buf_free(&b);
}

#define STRING(s, want)                                                                            \
    do {                                                                                           \
        struct kb_buf b;                                                                           \
        kb_buf_init(&b, 0);                                                                        \
        struct kb_json j = kb_json_to(&b);                                                         \
        kb_json_str(&j, (s));                                                                      \
        CHECK_STR(kb_buf_view(&b), (want));                                                        \
        kb_buf_free(&b);                                                                           \
    } while (0)

TEST(json_strings_are_escaped_and_mended)
{
    STRING(KB_STR_NONE, "\"\"");
    STRING(KB_STR("a\"b\\c/d"), "\"a\\\"b\\\\c/d\"");
    STRING(KB_STR("\n\r\t\b\x01\x1f\x7f"), "\"\\n\\r\\t\\u0008\\u0001\\u001f\x7f\"");
    STRING(KB_STR("a\0b"), "\"a\\u0000b\"");
    STRING(KB_STR("\xc3\xa9\xf0\x9f\x98\x80"), "\"\xc3\xa9\xf0\x9f\x98\x80\"");
    STRING(KB_STR("x\xff\xc3"), "\"x\xef\xbf\xbd\xef\xbf\xbd\"");
    STRING(KB_STR("\xef\xbf\xbd"), "\"\xef\xbf\xbd\"");
}

#define NUMBER(v, want)                                                                            \
    do {                                                                                           \
        struct kb_buf b;                                                                           \
        kb_buf_init(&b, 0);                                                                        \
        struct kb_json j = kb_json_to(&b);                                                         \
        kb_json_number(&j, (v));                                                                   \
        CHECK_STR(kb_buf_view(&b), (want));                                                        \
        kb_buf_free(&b);                                                                           \
    } while (0)

TEST(json_numbers_are_short_and_read_back)
{
    NUMBER(0.0, "0");
    NUMBER(-0.0, "0");
    NUMBER(10000, "10000");
    NUMBER(-7, "-7");
    NUMBER(0.1, "0.1");
    NUMBER(1.9, "1.9");
    NUMBER(-2.5, "-2.5");
    NUMBER(1.5e12, "1500000000000");
    NUMBER(NAN, "null");
    NUMBER(INFINITY, "null");
    static const double hard[] = { 1.0 / 3, 1e300, 5e-324, 123456789.123456789, 1e15, 1e17 };
    for (size_t i = 0; i < sizeof hard / sizeof *hard; i++) {
        struct kb_buf b;
        kb_buf_init(&b, 0);
        struct kb_json j = kb_json_to(&b);
        kb_json_number(&j, hard[i]);
        CHECK(strtod(kb_buf_text(&b), NULL) == hard[i]);
        kb_buf_free(&b);
    }
}

TEST(json_integers_of_every_size)
{
    struct kb_buf b;
    kb_buf_init(&b, 0);
    struct kb_json j = kb_json_to(&b);
    kb_json_open(&j, '[');
    kb_json_int(&j, 0);
    kb_json_int(&j, INT64_MAX);
    kb_json_int(&j, INT64_MIN);
    kb_json_number(&j, NAN);
    kb_json_close(&j, ']');
    CHECK_STR(kb_buf_view(&b), "[0,9223372036854775807,-9223372036854775808,null]");
    kb_buf_free(&b);
}
