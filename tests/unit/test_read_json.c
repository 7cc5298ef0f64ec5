/* JSON Lines, single objects, arrays; and the fields of records. */
#include <stdio.h>

#include "read_help.h"
#include "test.h"

#include "base/banned.h"

static struct heard
hear_z(const char *text)
{
    struct heard h;
    read_help_bytes((struct kb_str){ text, strlen(text) }, &h);
    return h;
}

TEST(read_json_lines)
{
    struct heard h = hear_z("{\"id\":\"a\",\"text\":\"Satu\"}\n\n{\"id\":2,\"text\":\"Dua\\n\"}\r\n"
                            "{\"id\":3.50,\"text\":\"Tiga \\u00e9\"}");
    CHECK_INT(h.count, 3);
    CHECK_STR(h.at[0].page.path, "in:1");
    CHECK_STR(h.at[0].page.id, "a");
    CHECK_STR(h.at[0].page.bytes, "Satu");
    CHECK_STR(h.at[1].page.path, "in:2");
    CHECK_STR(h.at[1].page.id, "2");
    CHECK_STR(h.at[1].page.bytes, "Dua\n");
    CHECK_STR(h.at[2].page.id, "3.50");
    CHECK_STR(h.at[2].page.bytes, "Tiga \xc3\xa9");
    read_help_free(&h);
}

TEST(read_json_broken_lines_leave_the_others_whole)
{
    struct heard h = hear_z("{\"text\":\"cut\n{\"text\":\"Satu\"}\nnonsense\n{\"text\":\"Dua\"}\n"
                            "[1]\n{\"text\":\"Tiga\"} x\n{\"judul\":\"J\"}\n{}\n{\"text\":5}\n");
    CHECK_INT(h.count, 9);
    CHECK_INT(h.pages, 3);
    CHECK(strncmp(h.at[0].message, "in:1 is not valid JSON: ", 24) == 0);
    CHECK_STR(h.at[1].page.bytes, "Satu");
    CHECK_STR(h.at[2].page.path, "in:3");
    CHECK_STR(h.at[3].page.bytes, "Dua");
    CHECK(strcmp(h.at[4].message, "in:5 is not a JSON object") == 0);
    CHECK_INT(h.at[5].status, KABAR_BAD_FORMAT);
    CHECK(strcmp(h.at[6].message, "in:7 has neither text nor html in it; its fields: judul") == 0);
    CHECK(strcmp(h.at[7].message, "in:8 has neither text nor html in it; its fields: none") == 0);
    CHECK_STR(h.at[8].page.bytes, "5");
    read_help_free(&h);
}

TEST(read_json_first_line_cut_outside_a_string)
{
    struct heard h = hear_z("{\"id\": 1,\n{\"text\":\"Satu\"}\n{\"text\":\"Dua\"}\n");
    CHECK_INT(h.count, 3);
    CHECK_INT(h.pages, 2);
    CHECK_STR(h.at[1].page.bytes, "Satu");
    read_help_free(&h);
}

TEST(read_json_first_line_of_another_shape)
{
    struct heard h = hear_z("[1, 2]\n{\"text\":\"Satu\"}\nnull\n");
    CHECK_INT(h.count, 3);
    CHECK_STR(h.at[1].page.bytes, "Satu");
    read_help_free(&h);
    h = hear_z("[\n{\"text\":\"Satu\"}\n]\n");
    CHECK_INT(h.count, 1);
    CHECK_INT(h.pages, 1);
    read_help_free(&h);
}

TEST(read_json_pretty_object)
{
    struct heard h = hear_z("\xef\xbb\xbf  {\n  \"judul\": \"J {\",\n  \"isi\": \"I \\\" }\",\n"
                            "  \"meta\": {\n \"a\": [1, {}]\n }\n}\n{\n \"isi\": \"Dua\"\n}\n");
    CHECK_INT(h.count, 2);
    CHECK_STR(h.at[0].page.title, "J {");
    CHECK_STR(h.at[0].page.bytes, "I \" }");
    CHECK_STR(h.at[1].page.bytes, "Dua");
    CHECK_STR(h.at[1].page.path, "in:2");
    read_help_free(&h);
}

TEST(read_json_array)
{
    struct heard h = hear_z(" [ {\"text\":\"Satu [\"},\n{\"text\":\"Dua\"} , 7, \"x\",\n"
                            "{\"text\":\"a\nb\"},\n{\"text\":\"Tiga\"}]\n");
    CHECK_INT(h.count, 5);
    CHECK_STR(h.at[0].page.bytes, "Satu [");
    CHECK_STR(h.at[1].page.bytes, "Dua");
    CHECK_INT(h.at[2].status, KABAR_BAD_FORMAT);
    CHECK_STR(h.at[2].page.path, "in:3");
    CHECK_INT(h.at[3].status, KABAR_BAD_FORMAT);
    CHECK_STR(h.at[4].page.bytes, "Tiga");
    read_help_free(&h);
}

TEST(read_json_array_that_is_cut)
{
    struct heard h = hear_z("[{\"text\":\"Satu\"},\n{\"text\":\"Dua\"}");
    CHECK_INT(h.pages, 2);
    CHECK_INT(h.errors, 1);
    CHECK(strcmp(h.at[2].message, "in is cut: it ends inside its JSON array") == 0);
    CHECK_STR(h.at[2].page.path, "in");
    read_help_free(&h);
}

TEST(read_json_what_scrapers_write_wrong_is_mended)
{
    struct heard h = hear_z("{\"text\":\"a\tb \\ud83d c \\ud83d\\ude00 \\\\ud83d \\u0000d\","
                            "\"title\":NaN,\"url\":null,\"outlet\":\"caf\xe9\"}\n");
    CHECK_INT(h.pages, 1);
    CHECK_STR(h.at[0].page.bytes, "a b \xef\xbf\xbd c \xf0\x9f\x98\x80 \\ud83d d");
    CHECK(h.at[0].page.title.len == 0);
    CHECK(h.at[0].page.url.len == 0);
    CHECK_STR(h.at[0].page.outlet, "caf\xc3\xa9");
    read_help_free(&h);
}

TEST(read_json_escapes_at_the_very_end)
{
    static const char *const broken[] = { "{\"text\":\"\\ud8", "{\"text\":\"a\\",
                                          "{\"text\":\"\\ud83d\\u" };
    for (size_t i = 0; i < 3; i++) {
        struct heard h = hear_z(broken[i]);
        CHECK_INT(h.errors, 1);
        read_help_free(&h);
    }
}

TEST(read_json_values_of_other_shapes)
{
    struct heard h =
        hear_z("{\"content\":{\"rendered\":\"<p>Isi</p>\"},\"title\":{\"rendered\":\"T\"},"
               "\"source\":{\"id\":null,\"name\":\"Antara\"},\"raw\":false,"
               "\"authors\":[\"A\",{\"name\":\"B\"},null,3,4,5,6,7,8,9]}\n"
               "{\"paragraphs\":[\"Satu\",\"Dua\"],\"raw\":true}");
    CHECK_INT(h.pages, 2);
    CHECK_INT(h.at[0].page.kind, KB_PAGE_HTML);
    CHECK(h.at[0].page.is_utf8);
    CHECK_STR(h.at[0].page.bytes, "<p>Isi</p>");
    CHECK_STR(h.at[0].page.title, "T");
    CHECK_STR(h.at[0].page.outlet, "Antara");
    CHECK_STR(h.at[0].page.author, "A, B, 3, 4, 5, 6, 7, 8, 9");
    CHECK(!h.at[0].page.raw);
    CHECK_STR(h.at[1].page.bytes, "Satu\nDua");
    CHECK(h.at[1].page.raw);
    read_help_free(&h);
}

TEST(read_json_raw_text_keeps_its_offsets)
{
    struct heard h = hear_z("{\"text\":\" <p> Satu\\n\",\"raw\":true,\"html\":\"<p>x</p>\"}");
    CHECK_INT(h.at[0].page.kind, KB_PAGE_TEXT);
    CHECK_STR(h.at[0].page.bytes, " <p> Satu\n");
    read_help_free(&h);
}

TEST(read_json_names_in_two_languages)
{
    static const struct {
        const char *record, *outlet, *title, *author, *published, *published_raw, *lang, *url;
    } rows[] = {
        { "{\"Isi_Berita\":\"I\",\"sumber\":\"Antara\",\"JUDUL\":\"J\",\"penulis\":\"P\","
          "\"tanggal_publikasi\":\"2024-11-03\",\"bahasa\":\"id\",\"tautan\":\"U\"}",
          "Antara", "J", "P", "2024-11-03", "", "id", "U" },
        { "{\"content\":\"I\",\"source\":\"BBC\",\"headline\":\"J\",\"byline\":\"P\","
          "\"publishedAt\":\"2024-11-03T08:05:00+08:00\",\"language\":\"en-US\",\"link\":\"U\"}",
          "BBC", "J", "P", "2024-11-03T08:05:00+08:00", "", "en", "U" },
        { "{\"teks\":\"I\",\"domain\":\"a.com\",\"judul berita\":\"J\",\"Wartawan\":\"P\","
          "\"tgl\":\"Rabu, 18 Jun 2025 17:16 WIB\",\"lang\":\"id_ID\",\"url\":\"U\"}",
          "a.com", "J", "P", "", "Rabu, 18 Jun 2025 17:16 WIB", "id", "U" },
        { "{\"body\":\"I\",\"outlet\":\"best\",\"source\":\"worse\",\"title\":\"J\","
          "\"reporter\":\"P\",\"date\":1718700000,\"lang\":\"\",\"kategori\":\"K\",\"uri\":\"U\"}",
          "best", "J", "P", "2024-06-18T08:40:00Z", "", "", "U" },
        { "{\"source\":\"worse\",\"outlet\":\"best\",\"artikel\":\"I\",\"title\":\"J\","
          "\"author\":\"P\",\"waktu\":\"kemarin\",\"published_raw\":\"R\",\"url\":\"U\"}",
          "best", "J", "P", "", "R", "", "U" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct heard h = hear_z(rows[i].record);
        const struct kb_page *page = &h.at[0].page;
        CHECK_INT(h.pages, 1);
        CHECK_STR(page->bytes, "I");
        CHECK_STR(page->outlet, rows[i].outlet);
        CHECK_STR(page->title, rows[i].title);
        CHECK_STR(page->author, rows[i].author);
        CHECK_STR(page->published, rows[i].published);
        CHECK_STR(page->published_raw, rows[i].published_raw);
        CHECK_STR(page->lang, rows[i].lang);
        CHECK_STR(page->url, rows[i].url);
        read_help_free(&h);
    }
}

TEST(read_json_refuses_records_that_kabar_wrote)
{
    struct heard h = hear_z("{\"text\":\"I\",\"mentions\":[],\"events\":[],\"quotes\":[],"
                            "\"figures\":[]}\n{\"text\":\"I\",\"events\":\"Piala Dunia\"}\n");
    CHECK_INT(h.at[0].status, KABAR_BAD_FORMAT);
    CHECK_INT(h.at[1].status, KABAR_OK);
    read_help_free(&h);
}

TEST(read_json_deep_and_wide_records_stay_in_bounds)
{
    struct kb_buf buf;
    struct heard h;
    kb_buf_init(&buf, 0);
    kb_buf_z(&buf, "{\"a\":");
    for (int i = 0; i < 3000000; i++)
        kb_buf_char(&buf, '[');
    kb_buf_z(&buf, "\n{\"text\":\"Satu\"}\n{\"a\":[");
    for (int i = 0; i < 5000000; i++)
        kb_buf_z(&buf, "1,");
    kb_buf_z(&buf, "1]}\n{\"text\":\"Dua\"}\n");
    read_help_bytes(kb_buf_view(&buf), &h);
    CHECK_INT(h.count, 4);
    CHECK_INT(h.pages, 2);
    CHECK_STR(h.at[1].page.bytes, "Satu");
    CHECK_STR(h.at[3].page.bytes, "Dua");
    read_help_free(&h);
    kb_buf_free(&buf);
}
