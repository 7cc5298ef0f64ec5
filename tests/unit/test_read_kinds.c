/* What a file is told by its content. */
#include "read/copy.h"
#include "read_help.h"
#include "test.h"

#include "base/banned.h"

static void
expect_one(struct kb_str bytes, enum kb_page_kind kind, struct kb_str text)
{
    struct heard h;
    read_help_bytes(bytes, &h);
    CHECK_INT(h.count, 1);
    CHECK_INT(h.at[0].status, KABAR_OK);
    CHECK_INT(h.at[0].page.kind, kind);
    kb_test_check(kb_str_equal(h.at[0].page.bytes, text), __FILE__, __LINE__,
                  "'%.40s' is read as '%.*s'", bytes.ptr, KB_FMT(h.at[0].page.bytes));
    CHECK_STR(h.at[0].page.path, "in");
    read_help_free(&h);
}

static void
expect_error(struct kb_str bytes, kabar_status status, const char *message)
{
    struct heard h;
    read_help_bytes(bytes, &h);
    CHECK_INT(h.count, 1);
    CHECK_INT(h.at[0].status, status);
    kb_test_check(h.count && strcmp(h.at[0].message, message) == 0, __FILE__, __LINE__,
                  "'%s', want '%s'", h.count ? h.at[0].message : "", message);
    read_help_free(&h);
}

TEST(read_html_is_known_by_its_start)
{
    static const char *const pages[] = {
        "<!DOCTYPE html><title>a</title>",
        "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><p>a",
        "<html lang=id><body>a",
        "\n\n  <HTML>",
        "<head><meta charset=utf-8>",
        "<meta charset=\"utf-8\"><p>a",
        "<!-- saved from url --><html>a",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html><html>a",
        "<div class=isi>Jakarta</div>",
        "<p>Jakarta</p>",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><html><body>a",
        "Warning: mysql_connect()\n<html><head></head><body>a</body></html>",
    };
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct kb_str page = { pages[i], strlen(pages[i]) };
        expect_one(page, KB_PAGE_HTML, page);
    }
    expect_one(KB_STR("\xef\xbb\xbf<!doctype html>a"), KB_PAGE_HTML, KB_STR("<!doctype html>a"));
}

TEST(read_html_comes_as_utf8)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_str latin = KB_STR("<html><meta charset=windows-1252><p>caf\xe9");
    expect_one(latin, KB_PAGE_HTML, KB_STR("<html><meta charset=windows-1252><p>caf\xc3\xa9"));
    struct kb_str wide = read_help_utf16(&arena, "<html><p>Jakarta</p>", false, true);
    expect_one(wide, KB_PAGE_HTML, KB_STR("<html><p>Jakarta</p>"));
    wide = read_help_utf16(&arena, "<html><p>Jakarta</p>", true, false);
    expect_one(wide, KB_PAGE_HTML, KB_STR("<html><p>Jakarta</p>"));
    kb_arena_free(&arena);
}

TEST(read_text_is_what_is_nothing_else)
{
    static const char *const pages[] = {
        "Menteri berkata, \"Ya\".\nHari ini, Jakarta.\n",
        "<3 untuk semua, kata dia",
        "[Jakarta] Presiden tiba.",
        "{foto} Presiden tiba.",
        "Judul\nIsi berita, panjang sekali, dan lama.",
        "Isi, kata dia, sudah jelas.\nTidak ada yang lain.",
        "BZh bukan berkas, kata dia",
        "x",
    };
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        struct kb_str page = { pages[i], strlen(pages[i]) };
        expect_one(page, KB_PAGE_TEXT, page);
    }
}

TEST(read_text_becomes_utf8)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    expect_one(KB_STR("\xef\xbb\xbfJakarta"), KB_PAGE_TEXT, KB_STR("Jakarta"));
    expect_one(KB_STR("kata \x93Ya\x94 \x96 caf\xe9 itu"), KB_PAGE_TEXT,
               KB_STR("kata \xe2\x80\x9cYa\xe2\x80\x9d \xe2\x80\x93 caf\xc3\xa9 itu"));
    /* one broken byte among whole UTF-8 is mended, not taken for another encoding */
    expect_one(KB_STR("Erdo\xc4\x9f"
                      "an, caf\xc3\xa9, \xff."),
               KB_PAGE_TEXT,
               KB_STR("Erdo\xc4\x9f"
                      "an, caf\xc3\xa9, \xef\xbf\xbd."));
    /* a sequence cut at the end is UTF-8 all the same */
    expect_one(KB_STR("kata dia \xe2\x80"), KB_PAGE_TEXT,
               KB_STR("kata dia \xef\xbf\xbd\xef\xbf\xbd"));
    /* a byte that Windows-1252 does not have */
    expect_one(KB_STR("a \x81\xe9 b"), KB_PAGE_TEXT, KB_STR("a \xef\xbf\xbd\xef\xbf\xbd b"));
    for (unsigned i = 0; i < 4; i++)
        expect_one(read_help_utf16(&arena, "Presiden tiba di Jakarta.", i & 1, i & 2), KB_PAGE_TEXT,
                   KB_STR("Presiden tiba di Jakarta."));
    kb_arena_free(&arena);
}

TEST(read_utf16_pairs_and_halves)
{
    expect_one(KB_STR("\xff\xfe\x3d\xd8\x00\xde!\0"), KB_PAGE_TEXT, KB_STR("\xf0\x9f\x98\x80!"));
    expect_one(KB_STR("\xff\xfe\x3d\xd8!\0"), KB_PAGE_TEXT, KB_STR("\xef\xbf\xbd!"));
    expect_one(KB_STR("\xff\xfe!\0\x00\xde"), KB_PAGE_TEXT, KB_STR("!\xef\xbf\xbd"));
    expect_one(KB_STR("\xff\xfe!\0\x3d\xd8"), KB_PAGE_TEXT, KB_STR("!\xef\xbf\xbd"));
    expect_one(KB_STR("\xff\xfe!\0a"), KB_PAGE_TEXT, KB_STR("!\xef\xbf\xbd"));
}

TEST(read_utf16_longer_than_the_window)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    char *text = kb_arena_alloc(&arena, 200001);
    for (size_t i = 0; i < 200000; i++)
        text[i] = (char)('a' + i % 26);
    expect_one(read_help_utf16(&arena, text, true, true), KB_PAGE_TEXT,
               (struct kb_str){ text, 200000 });
    kb_arena_free(&arena);
}

TEST(read_empty_is_an_error)
{
    expect_error(KB_STR(""), KABAR_BAD_FORMAT, "in is empty");
    expect_error(KB_STR(" \n\t\r\n"), KABAR_BAD_FORMAT, "in is empty");
    expect_error(KB_STR("\xef\xbb\xbf"), KABAR_BAD_FORMAT, "in is empty");
    expect_error(KB_STR("\xff\xfe"), KABAR_BAD_FORMAT, "in is empty");
    expect_error(KB_STR("[]"), KABAR_BAD_FORMAT, "in holds no records");
    expect_error(KB_STR("url,text\n"), KABAR_BAD_FORMAT, "in holds no records");
}

TEST(read_binary_is_an_error)
{
    expect_error(KB_STR("%PDF-1.7\n1 0 obj"), KABAR_BAD_FORMAT, "in is binary (PDF), not a page");
    expect_error(KB_STR("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), KABAR_BAD_FORMAT,
                 "in is binary (PNG), not a page");
    expect_error(KB_STR("\xff\xd8\xff\xe0\0\x10JFIF"), KABAR_BAD_FORMAT,
                 "in is binary (JPEG), not a page");
    expect_error(KB_STR("PK\3\4\24\0\0\0"), KABAR_BAD_FORMAT,
                 "in is binary (ZIP or an office document), not a page");
    expect_error(KB_STR("\x7f"
                        "ELF\2\1\1\0\0\0"),
                 KABAR_BAD_FORMAT, "in is binary (ELF), not a page");
    expect_error(KB_STR("abc\0def\1\2\3"), KABAR_BAD_FORMAT, "in is binary, not a page");
    expect_error(KB_STR("\1\2\3\4\5\6"), KABAR_BAD_FORMAT, "in is binary, not a page");
}

TEST(read_kinds_without_a_reader_are_not_taken_for_text)
{
    expect_error(KB_STR("<?xml version='1.0'?>\n<svg><g>"), KABAR_BAD_FORMAT,
                 "in is XML, which is not read as a page");
}

TEST(read_page_copy_outlives_the_reader)
{
    struct kb_arena arena;
    struct kb_read *read;
    struct kb_page page, *copy;
    bool more;
    kb_arena_init(&arena);
    char bytes[] = "{\"text\":\"Isi\",\"id\":7,\"title\":\"T\",\"author\":[\"A\",\"B\"]}";
    CHECK(!kb_read_open_bytes("m", (struct kb_str){ bytes, strlen(bytes) }, &read, NULL));
    CHECK(!kb_read_next(read, &page, &more, NULL));
    copy = kb_page_copy(&arena, &page);
    kb_read_close(read);
    memset(bytes, 'x', sizeof bytes);
    CHECK_STR(copy->bytes, "Isi");
    CHECK_STR(copy->path, "m:1");
    CHECK_STR(copy->id, "7");
    CHECK_STR(copy->title, "T");
    CHECK_STR(copy->author, "A, B");
    CHECK(copy->url.len == 0);
    kb_arena_free(&arena);
}
