/* In which encoding a page is. */
#include "read/charset.h"
#include "test.h"

#include "base/banned.h"

static void
expect(struct kb_str bytes, const char *told, const char *want)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    struct kb_str got = kb_charset_html(bytes, (struct kb_str){ told, strlen(told) }, &out);
    kb_test_check(kb_str_is(got, want), __FILE__, __LINE__, "'%.*s', want '%s'", KB_FMT(got), want);
    kb_buf_free(&out);
}

TEST(charset_by_mark_then_server_then_page)
{
    expect(KB_STR("\xef\xbb\xbf<p>\xc5\x81"), "iso-8859-1", "<p>\xc5\x81");
    expect(KB_STR("\xff\xfe<\0p\0>\0\x41\x01"), "utf-8", "<p>\xc5\x81");
    expect(KB_STR("\xfe\xff\0<\0p\0>\x01\x41"), "", "<p>\xc5\x81");
    expect(KB_STR("<p>\xa3"), "iso-8859-2", "<p>\xc5\x81");
    expect(KB_STR("<meta charset=koi8-r><p>\xa3"), "iso-8859-2",
           "<meta charset=koi8-r><p>\xc5\x81");
    expect(KB_STR("<meta charset=iso-8859-2><p>\xa3"), "", "<meta charset=iso-8859-2><p>\xc5\x81");
    expect(KB_STR("<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>\x83\x4a"),
           "", "<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>\xe3\x82\xab");
    expect(KB_STR("<?xml version='1.0' encoding='iso-8859-2'?><html>\xa3"), "",
           "<?xml version='1.0' encoding='iso-8859-2'?><html>\xc5\x81");
    expect(KB_STR("<p>\xb9\xfa\xbc\xca"), "gb2312", "<p>\xe5\x9b\xbd\xe9\x99\x85");
    expect(KB_STR("<p>\xf0\xf3\xf1"), "windows-1251", "<p>\xd1\x80\xd1\x83\xd1\x81");
}

TEST(charset_of_pages_that_say_nothing_or_what_is_not_so)
{
    expect(KB_STR("<p>caf\xe9"), "", "<p>caf\xc3\xa9");
    expect(KB_STR("<p>\x93kata\x94"), "", "<p>\xe2\x80\x9ckata\xe2\x80\x9d");
    expect(KB_STR("<p>caf\xe9"), "no-such-name", "<p>caf\xc3\xa9");
    expect(KB_STR("<p>caf\xc3\xa9"), "iso-8859-1", "<p>caf\xc3\xa9");
    expect(KB_STR("<p>caf\xc3\xa9 \xff"), "utf-8", "<p>caf\xc3\xa9 \xef\xbf\xbd");
    expect(KB_STR("<meta charset=utf-16><p>a"), "", "<meta charset=utf-16><p>a");
    expect(KB_STR("<p>a\0b"), "", "<p>ab");
    expect(KB_STR("<\0p\0>\0a\0"), "", "<p>a");
    expect(KB_STR(""), "", "");
}

TEST(charset_of_a_last_byte_that_stands_for_nothing)
{
    static const char *const names[] = { "iso-8859-6", "iso-8859-7", "windows-1253",
                                         "windows-874" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        expect(KB_STR("<p>\xff"), names[i], "<p>\xef\xbf\xbd");
    struct kb_input *input;
    CHECK(!kb_input_open_bytes("in", KB_STR("<p>\xff"), &input, NULL));
    CHECK(!kb_input_charset(&input, KB_STR("iso-8859-6"), KB_STR_NONE, NULL));
    CHECK_STR(kb_input_peek(input, 100), "<p>\xef\xbf\xbd");
    kb_input_close(input);
}

TEST(charset_of_seven_bits)
{
    expect(KB_STR("<p>\x1b$B%+\x1b(B"), "iso-2022-jp", "<p>\xe3\x82\xab");
    expect(KB_STR("<p>a"), "iso-2022-jp", "<p>a");
}

TEST(charset_of_a_letter_cut_at_the_end)
{
    expect(KB_STR("<p>\x83"), "shift_jis", "<p>\xef\xbf\xbd");
    expect(KB_STR("\xff\xfe<\0p\0>\0\x41"), "", "<p>\xef\xbf\xbd");
}

/* More than the decoder gives at once, and more than the layer's window. */
TEST(charset_of_long_pages)
{
    enum { LETTERS = 200000 };
    struct kb_buf in, out, want;
    kb_buf_init(&in, 0);
    kb_buf_init(&out, 0);
    kb_buf_init(&want, 0);
    for (int i = 0; i < LETTERS; i++) {
        kb_buf_add(&in, "\x83\x4a", 2);
        kb_buf_add(&want, "\xe3\x82\xab", 3);
    }
    struct kb_str got = kb_charset_html(kb_buf_view(&in), KB_STR("shift_jis"), &out);
    CHECK(kb_str_equal(got, kb_buf_view(&want)));
    struct kb_input *input;
    CHECK(!kb_input_open_bytes("in", kb_buf_view(&in), &input, NULL));
    CHECK(!kb_input_charset(&input, KB_STR("shift_jis"), KB_STR_NONE, NULL));
    kb_buf_clear(&out);
    for (struct kb_str s; (s = kb_input_peek(input, 1)).len;) {
        kb_buf_str(&out, s);
        kb_input_skip(input, s.len);
    }
    CHECK(kb_str_equal(kb_buf_view(&out), kb_buf_view(&want)));
    kb_input_close(input);
    kb_buf_free(&in);
    kb_buf_free(&out);
    kb_buf_free(&want);
}
