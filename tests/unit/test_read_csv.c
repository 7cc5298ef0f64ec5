/* CSV: quoting, dividers, and rows that are wrong. */
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

TEST(read_csv_quotes_and_lines)
{
    struct heard h = hear_z("\xef\xbb\xbfurl,judul,isi\r\n"
                            "u1,\"Kata \"\"Ya\"\", lalu\",\"Satu\nDua\r\nTiga\"\r\n"
                            "\r\n"
                            "u2,,  \"Empat\" \r\n"
                            "u3,J,Lima");
    CHECK_INT(h.count, 3);
    CHECK_STR(h.at[0].page.path, "in:1");
    CHECK_STR(h.at[0].page.url, "u1");
    CHECK_STR(h.at[0].page.title, "Kata \"Ya\", lalu");
    CHECK_STR(h.at[0].page.bytes, "Satu\nDua\r\nTiga");
    CHECK_STR(h.at[1].page.path, "in:2");
    CHECK_STR(h.at[1].page.bytes, "Empat");
    CHECK(h.at[1].page.title.len == 0);
    CHECK_STR(h.at[2].page.bytes, "Lima");
    read_help_free(&h);
}

TEST(read_csv_dividers)
{
    static const char dividers[] = { ',', ';', '\t', '|' };
    for (size_t i = 0; i < sizeof dividers; i++) {
        char text[] = "no#Tanggal#Konten#Sumber\n1#2024-11-03#Isi #Antara\n2#x#\"a#b\"#Tempo\n";
        for (char *at = text; *at; at++)
            *at = *at == '#' ? dividers[i] : *at;
        struct heard h = hear_z(text);
        CHECK_INT(h.pages, 2);
        CHECK_STR(h.at[0].page.bytes, "Isi ");
        CHECK_STR(h.at[0].page.published, "2024-11-03");
        CHECK_STR(h.at[0].page.outlet, "Antara");
        CHECK_INT(h.at[1].page.bytes.len, 3);
        CHECK_STR(h.at[1].page.published_raw, "x");
        read_help_free(&h);
    }
}

TEST(read_csv_ragged_rows_are_errors_of_their_own)
{
    struct heard h = hear_z("url,text\nu1,Satu\nu2\nu3,a,b\nu4,Dua\n,\nu5,Tiga\n");
    CHECK_INT(h.count, 6);
    CHECK_STR(h.at[0].page.bytes, "Satu");
    CHECK(strcmp(h.at[1].message, "in:2 has 1 columns, but the header has 2") == 0);
    CHECK_STR(h.at[1].page.path, "in:2");
    CHECK(strcmp(h.at[2].message, "in:3 has 3 columns, but the header has 2") == 0);
    CHECK_STR(h.at[3].page.bytes, "Dua");
    CHECK_STR(h.at[3].page.path, "in:4");
    CHECK(strcmp(h.at[4].message, "in:5 has neither text nor html in it; its fields: url, text")
          == 0);
    CHECK_STR(h.at[5].page.bytes, "Tiga");
    read_help_free(&h);
}

TEST(read_csv_bad_quotes)
{
    struct heard h = hear_z("id,text\n1,\"kata \"apa\" itu\"\n2,\"Dua\"\n3,Kata \"ya\" dia\n"
                            "4,\"tidak ditutup\n5,x\n");
    CHECK_INT(h.count, 4);
    CHECK(strcmp(h.at[0].message, "in:1 has a quote inside a quoted cell that is not doubled")
          == 0);
    CHECK_STR(h.at[1].page.bytes, "Dua");
    CHECK_STR(h.at[2].page.bytes, "Kata \"ya\" dia");
    CHECK(strcmp(h.at[3].message, "in:4 opens a quote that is never closed") == 0);
    read_help_free(&h);
}

TEST(read_csv_without_text_is_one_error)
{
    struct heard h = hear_z("url,title,kolom\nu1,J,K\nu2,J,K\n");
    CHECK_INT(h.count, 1);
    CHECK(
        strcmp(h.at[0].message, "in has no column of text or html; its columns: url, title, kolom")
        == 0);
    read_help_free(&h);
}

TEST(read_csv_in_other_encodings)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    read_help_bytes(KB_STR("id;isi\n1;caf\xe9 \x93ya\x94\n2;caf\xc3\xa9\n"), &h);
    CHECK_STR(h.at[0].page.bytes, "caf\xc3\xa9 \xe2\x80\x9cya\xe2\x80\x9d");
    CHECK_STR(h.at[1].page.bytes, "caf\xc3\xa9");
    read_help_free(&h);
    read_help_bytes(read_help_utf16(&arena, "id\tisi\r\n1\t\"Satu\"\r\n", false, true), &h);
    CHECK_STR(h.at[0].page.bytes, "Satu");
    CHECK_STR(h.at[0].page.id, "1");
    read_help_free(&h);
    kb_arena_free(&arena);
}

TEST(read_csv_of_one_quoted_column)
{
    struct heard h = hear_z("text\n\"Satu, dua\"\n\"Tiga\"\n");
    CHECK_INT(h.pages, 2);
    CHECK_STR(h.at[0].page.bytes, "Satu, dua");
    read_help_free(&h);
}

TEST(read_csv_more_columns_than_allowed)
{
    struct kb_buf buf;
    struct heard h;
    kb_buf_init(&buf, 0);
    kb_buf_z(&buf, "id,text\n1");
    for (int i = 0; i < 100000; i++)
        kb_buf_z(&buf, ",a");
    kb_buf_z(&buf, "\n2,Dua\n");
    read_help_bytes(kb_buf_view(&buf), &h);
    CHECK_INT(h.count, 2);
    CHECK_INT(h.at[0].status, KABAR_BAD_FORMAT);
    CHECK_STR(h.at[1].page.bytes, "Dua");
    read_help_free(&h);
    kb_buf_free(&buf);
}
