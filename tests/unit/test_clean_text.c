#include "test_clean_help.h"

#include "base/banned.h"

static const char scraped[] =
    "search\n"
    "radio_button_unchecked\nradio_button_unchecked\n"
    "light_mode dark_mode\n"
    "Menlu Brasil Temui Mitra dari Norwegia di Oslo\n"
    "Selasa, 4 Maret 2025, 08:05 WITA Follow\n"
    "image\n\n"
    "beritabali.com/cnnindonesia.com/Menlu Brasil Temui Mitra dari Norwegia di Oslo\n\n"
    "IKUTI BERITABALI.COM DI\n\nGOOGLE NEWS\n\nBERITABALI.COM, DUNIA.\n\n"
    "Menteri Luar Negeri Brasil bertemu mitranya dari Norwegia di Oslo pada Senin kemarin.\n\n"
    "Baca Juga: Harga Beras Turun di Sejumlah Pasar\n\n"
    "\"Kami sepakat,\" kata sang menteri. (sumber: cnnindonesia.com)\n\n"
    "Editor: Sari Dewi\n\nReporter: bbn/net\n\n"
    "Ikuti saluran kami di WhatsApp Channel untuk informasi terbaru.\nIkuti kami";

TEST(clean_text_drops_furniture_and_keeps_the_story)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_text(&t, scraped), KABAR_OK);
    CHECK_STR(t.article.text,
              "Menteri Luar Negeri Brasil bertemu mitranya dari Norwegia di Oslo pada Senin "
              "kemarin.\n\"Kami sepakat,\" kata sang menteri.");
    CHECK_STR(t.article.title, "Menlu Brasil Temui Mitra dari Norwegia di Oslo");
    CHECK_STR(t.article.outlet, "beritabali.com");
    CHECK_INT(t.article.published.day, 4);
    CHECK_INT(t.article.published.month, 3);
    CHECK_INT(t.article.published.offset, 480);
    CHECK_INT(t.article.zone, 480);
    test_clean_close(&t);
}

TEST(clean_text_tells_names_and_sources)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_text(&t, scraped), KABAR_OK);
    if (CHECK_INT(t.article.byline_count, 2)) {
        CHECK_STR(t.article.bylines[0].name, "Sari Dewi");
        CHECK_INT(t.article.bylines[0].role, KB_BY_EDITOR);
        CHECK_STR(t.article.bylines[1].name, "bbn/net");
        CHECK_INT(t.article.bylines[1].role, KB_BY_REPORTER);
    }
    if (CHECK_INT(t.article.credit_count, 1)) {
        CHECK_STR(t.article.credits[0].name, "CNN Indonesia");
        CHECK_INT(t.article.credits[0].kind, KB_CREDIT_REPUBLISHED);
    }
    test_clean_close(&t);
}

TEST(clean_text_sets_captions_apart)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_text(&t, "Banjir Besar Landa Kota Pelabuhan di Pesisir\n"
                                  "Warga menyelamatkan barang dari rumah. (Foto: AFP/JANE ROE)\n"
                                  "OSLO, KOMPAS.TV - Banjir besar melanda kota itu sejak Minggu "
                                  "malam.\n"
                                  "Penulis : Rina Wati Editor : Budi-Santoso\n"
                                  "Sumber : Al-Jazeera\n\nTERBARU\nGempa Kecil Guncang Selatan"),
              KABAR_OK);
    CHECK_STR(t.article.text, "Banjir besar melanda kota itu sejak Minggu malam.");
    CHECK_STR(t.article.outlet, "kompas.tv");
    if (CHECK_INT(t.article.caption_count, 1))
        CHECK_STR(t.article.captions[0], "Warga menyelamatkan barang dari rumah.");
    if (CHECK_INT(t.article.credit_count, 2)) {
        CHECK_STR(t.article.credits[0].name, "AFP");
        CHECK_INT(t.article.credits[0].kind, KB_CREDIT_PHOTO);
        CHECK_INT(t.article.credits[1].kind, KB_CREDIT_REPUBLISHED);
    }
    if (CHECK_INT(t.article.byline_count, 2))
        CHECK_STR(t.article.bylines[1].name, "Budi-Santoso");
    test_clean_close(&t);
}

/* The record's fields go before what the text says; short lines of the text stay. */
TEST(clean_text_keeps_short_lines_of_records)
{
    struct test_clean t;
    struct kb_page page = {
        .bytes = KB_STR("Liputan6.com, Jakarta -Kelas tiket dibagi menjadi tiga bagian saja.\n"
                        "Advertisement\nFestival\nTribun\nVIP\nBaca Juga\n"
                        "Penonton diminta datang lebih awal."),
        .url = KB_STR("https://www.liputan6.com/news/read/1/tiket"),
        .title = KB_STR("Tiga Kelas Tiket"),
        .author = KB_STR("Rina Wati, Budi Santoso"),
        .published_raw = KB_STR("Diperbarui 18 Jun 2025, 14:05 WIB"),
    };
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_page(&t, page), KABAR_OK);
    CHECK_STR(t.article.text,
              "Kelas tiket dibagi menjadi tiga bagian saja.\nFestival\nTribun\nVIP\n"
              "Penonton diminta datang lebih awal.");
    CHECK_STR(t.article.title, "Tiga Kelas Tiket");
    CHECK_INT(t.article.byline_count, 2);
    CHECK_INT(t.article.published.hour, 14);
    CHECK_INT(t.article.published.offset, 420);
    test_clean_close(&t);
}

/* What only looks like a dateline, a teaser or a credit is text. */
TEST(clean_text_leaves_sentences_alone)
{
    static const char body[] = "ALIH-alih mundur, pasukan itu maju ke arah kota pada malam hari.\n"
                               "Sumber militer mengatakan serangan itu menewaskan tiga orang.\n"
                               "Foto udara menunjukkan asap di atas pelabuhan pada Minggu pagi.\n"
                               "\"Ikuti kami,\" kata tentara itu kepada warga yang ketakutan.";
    struct test_clean t;
    struct kb_page page = { .bytes = { body, sizeof body - 1 }, .title = KB_STR("Maju") };
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_page(&t, page), KABAR_OK);
    CHECK_STR(t.article.text, body);
    CHECK_INT(t.article.credit_count, 0);
    CHECK_INT(t.article.caption_count, 0);
    test_clean_close(&t);
}

TEST(clean_text_keeps_raw_pages_as_they_are)
{
    struct test_clean t;
    struct kb_page page = { .bytes = KB_STR("Baca Juga: x\n\n  dua  spasi "), .raw = true };
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_page(&t, page), KABAR_OK);
    CHECK_STR(t.article.text, "Baca Juga: x\n\n  dua  spasi ");
    CHECK_INT(t.article.zone, INT16_MIN);
    test_clean_close(&t);
}

TEST(clean_text_refuses_binary_and_mends_broken_utf8)
{
    struct test_clean t;
    char bytes[256];
    for (unsigned i = 0; i < sizeof bytes; i++)
        bytes[i] = (char)i;
    if (!test_clean_open(&t))
        return;
    struct kb_page page = { .bytes = { bytes, 32 } };
    CHECK_INT(test_clean_page(&t, page), KABAR_BAD_FORMAT);
    page.bytes = KB_STR("Kata yang rusak \xe2\x80 tetap terbaca oleh semua orang di sini.");
    CHECK_INT(test_clean_page(&t, page), KABAR_OK);
    CHECK(test_clean_holds(&t, "rusak \xef\xbf\xbd"));
    CHECK_INT(t.article.warnings.len, 1);
    test_clean_close(&t);
}

/* Menus of hundreds of lines around a few paragraphs, no markup left. */
TEST(clean_text_finds_the_stretch_in_a_crude_page)
{
    struct test_clean t;
    struct kb_buf buf;
    if (!test_clean_open(&t))
        return;
    kb_buf_init(&buf, 0);
    for (int i = 0; i < 40; i++)
        kb_buf_format(&buf, "Section %d of menu\n", i);
    kb_buf_z(&buf, "Council votes to rebuild the old harbour bridge\nBy Jane Roe\n"
                   "March 4, 2025 10:15 AM EST\n"
                   "The city council voted on Tuesday to rebuild the bridge over the harbour.\n"
                   "Work will begin in May and take two years, the mayor told reporters there.\n");
    for (int i = 0; i < 40; i++)
        kb_buf_format(&buf, "Another story teaser %d\n", i);
    struct kb_page page = { .bytes = kb_buf_view(&buf) };
    CHECK_INT(test_clean_page(&t, page), KABAR_OK);
    CHECK_STR(t.article.text,
              "The city council voted on Tuesday to rebuild the bridge over the harbour.\n"
              "Work will begin in May and take two years, the mayor told reporters there.");
    CHECK_STR(t.article.title, "Council votes to rebuild the old harbour bridge");
    CHECK_INT(t.article.published.offset, -300);
    if (CHECK_INT(t.article.byline_count, 1))
        CHECK_STR(t.article.bylines[0].name, "Jane Roe");
    kb_buf_free(&buf);
    test_clean_close(&t);
}
