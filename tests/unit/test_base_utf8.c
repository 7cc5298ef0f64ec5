#include "base/utf8.h"

#include "test.h"

#include "base/banned.h"

static struct kb_str
str(const char *z)
{
    return (struct kb_str){ z, strlen(z) };
}

#define FOLDS(from, to)                                                                            \
    do {                                                                                           \
        char folded[64];                                                                           \
        struct kb_str got = { folded, kb_utf8_fold(str(from), folded, sizeof folded) };            \
        CHECK_STR(got, (to));                                                                      \
    } while (0)

TEST(utf8_get_reads_whole_code_points_and_steps_over_broken_bytes)
{
    static const struct {
        const char *bytes;
        uint32_t cp;
        unsigned len;
    } rows[] = {
        { "a", 'a', 1 },
        { "\xc3\xa9", 0xE9, 2 },
        { "\xe2\x80\x9c", 0x201C, 3 },
        { "\xf0\x9f\x98\x80", 0x1F600, 4 },
        { "\x80", 0xFFFD, 1 },
        { "\xc3", 0xFFFD, 1 },
        { "\xe2\x80", 0xFFFD, 1 },
        { "\xc0\xaf", 0xFFFD, 1 },         /* overlong */
        { "\xed\xa0\x80", 0xFFFD, 1 },     /* a surrogate */
        { "\xf4\x90\x80\x80", 0xFFFD, 1 }, /* above U+10FFFF */
        { "\xff", 0xFFFD, 1 },
        { "\xef\xbf\xbd", 0xFFFD, 3 }, /* U+FFFD itself is whole */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned len;
        CHECK_INT(kb_utf8_get(str(rows[i].bytes), 0, &len), rows[i].cp);
        CHECK_INT(len, rows[i].len);
    }
}

TEST(utf8_put_and_get_agree)
{
    static const uint32_t points[] = { 1,      0x7F,   0x80,   0x7FF,   0x800,
                                       0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF };
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        char out[4];
        unsigned len, n = kb_utf8_put(points[i], out);
        CHECK_INT(kb_utf8_get((struct kb_str){ out, n }, 0, &len), points[i]);
        CHECK_INT(len, n);
    }
}

TEST(utf8_valid_knows_whole_text)
{
    CHECK(kb_utf8_valid(KB_STR_NONE));
    CHECK(kb_utf8_valid(KB_STR("Erdo\xc4\x9f \xef\xbf\xbd \xf0\x9f\x98\x80")));
    CHECK(!kb_utf8_valid(KB_STR("a\xc4")));
    CHECK(!kb_utf8_valid(KB_STR("a\x80z")));
    CHECK(!kb_utf8_valid(KB_STR("a\0b")));
}

TEST(utf8_mend_replaces_each_broken_byte_and_drops_nul)
{
    struct kb_buf b;
    kb_buf_init(&b, 0);
    CHECK(kb_utf8_mend(&b, KB_STR("whole \xc3\xa9")));
    CHECK_STR(kb_buf_view(&b), "whole \xc3\xa9");
    kb_buf_clear(&b);
    CHECK(!kb_utf8_mend(&b, KB_STR("a\xc3z\0y\xff")));
    CHECK_STR(kb_buf_view(&b), "a\xef\xbf\xbdzy\xef\xbf\xbd");
    CHECK(kb_utf8_valid(kb_buf_view(&b)));
    kb_buf_clear(&b);
    CHECK(kb_utf8_mend(&b, KB_STR_NONE));
    CHECK_INT(b.len, 0);
    kb_buf_free(&b);
}

TEST(utf8_floor_cuts_no_code_point)
{
    struct kb_str s = KB_STR("a\xe2\x80\x9cz");
    static const size_t want[] = { 0, 1, 1, 1, 4, 5, 5 };
    for (size_t i = 0; i < sizeof want / sizeof *want; i++)
        CHECK_INT(kb_utf8_floor(s, i), want[i]);
}

TEST(utf8_kinds_of_code_points)
{
    CHECK(kb_utf8_is_letter('a') && kb_utf8_is_letter(0xE9) && kb_utf8_is_letter(0x4E2D));
    CHECK(!kb_utf8_is_letter('1') && !kb_utf8_is_letter('@') && !kb_utf8_is_letter('['));
    CHECK(!kb_utf8_is_letter('`') && !kb_utf8_is_letter('{') && !kb_utf8_is_letter(0x1F600));
    CHECK(kb_utf8_is_upper(0x130) && kb_utf8_is_upper('Z') && !kb_utf8_is_upper(0x131));
    CHECK(kb_utf8_is_lower(0xDF) && !kb_utf8_is_lower(0x4E2D));
    CHECK(kb_utf8_is_digit('0') && !kb_utf8_is_digit(0x0661));
    CHECK(kb_utf8_is_mark(0x301) && !kb_utf8_is_mark('a'));
    CHECK(kb_utf8_is_space(0xA0) && kb_utf8_is_space(0x200B) && kb_utf8_is_space(0xFEFF));
    CHECK(kb_utf8_is_space(0x200F) && !kb_utf8_is_space(0x2010) && !kb_utf8_is_space('x'));
}

TEST(utf8_fold_lowers_and_strips)
{
    FOLDS("Erdo\xc4\x9f", "erdog");
    FOLDS("K\xc4\xb1r\xc4\xb1kkale", "kirikkale"); /* dotless i */
    FOLDS("\xc4\xb0stanbul", "istanbul");          /* capital i with a dot */
    FOLDS("Gro\xc3\x9f", "gross");
    FOLDS("e\xcc\x81", "e"); /* a combining accent */
    FOLDS("Jum\xe2\x80\x99t", "jum't");
    FOLDS("\xef\xbc\xa1\xef\xbc\xb3", "as"); /* full-width */
    FOLDS("\xce\xa3\xce\xb1\xcf\x82", "\xcf\x83\xce\xb1\xcf\x83");
    FOLDS("", "");
}

TEST(utf8_fold_never_passes_its_room_nor_cuts_a_code_point)
{
    static const char text[] = "a\xe4\xb8\xad\xe4\xb8\xadzy\xc3\x9f";
    static const char whole[] = "a\xe4\xb8\xad\xe4\xb8\xadzyss";
    for (size_t cap = 0; cap < 16; cap++) {
        char out[20];
        memset(out, '#', sizeof out);
        size_t n = kb_utf8_fold(str(text), out, cap);
        CHECK(n <= cap && out[cap] == '#');
        CHECK(kb_utf8_valid((struct kb_str){ out, n }));
        CHECK(memcmp(out, whole, n) == 0); /* the beginning of what comes out with room */
    }
}

TEST(utf8_fold_of_a_point_with_a_long_decomposition)
{
    char out[64];
    size_t n = kb_utf8_fold(KB_STR("\xef\xb7\xba"), out, sizeof out); /* U+FDFA: 18 letters */
    CHECK(n <= sizeof out && kb_utf8_valid((struct kb_str){ out, n }));
    n = kb_utf8_fold(KB_STR("\xff\xfe"), out, sizeof out);
    CHECK(kb_utf8_valid((struct kb_str){ out, n }));
}
