#include "data/scan.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "test.h"

#include "base/banned.h"

static struct kb_str
str(const char *z)
{
    return (struct kb_str){ z, strlen(z) };
}

/* The pieces divided by '|', each with the letters of those of its flags that are asked for. */
static void
pieces(struct kb_buf *out, struct kb_str text, uint32_t asked)
{
    static const char letters[] = "CUNPQ<>HGAab"; /* in the order of the flags */
    struct kb_scan scan = { text, 0 };
    struct kb_scan_piece piece;
    size_t end = 0;
    kb_buf_clear(out);
    while (kb_scan_next(&scan, &piece)) {
        CHECK(piece.begin >= end && piece.end > piece.begin && piece.end <= text.len);
        end = piece.end;
        if (out->len)
            kb_buf_char(out, '|');
        kb_buf_str(out, kb_str_sub(text, piece.begin, piece.end));
        for (unsigned i = 0; letters[i]; i++)
            if (piece.flags & asked & 1u << i)
                kb_buf_char(out, letters[i]);
        if (out->len > 1 << 20)
            return;
    }
}

#define CUTS_WITH(flags, text, want)                                                               \
    do {                                                                                           \
        struct kb_buf got;                                                                         \
        kb_buf_init(&got, 0);                                                                      \
        pieces(&got, str(text), (flags));                                                          \
        CHECK_STR(kb_buf_view(&got), (want));                                                      \
        kb_buf_free(&got);                                                                         \
    } while (0)
#define CUTS(text, want) CUTS_WITH(0, text, want)

TEST(scan_words_and_marks)
{
    CUTS("", "");
    CUTS(" \t\n", "");
    CUTS("Ia tiba, lalu pergi.", "Ia|tiba|,|lalu|pergi|.");
    CUTS("(AS)/Rusia & Iran;", "(|AS|)|/|Rusia|&|Iran|;");
    CUTS("a", "a");
    CUTS("...", ".|.|.");
    CUTS("x@y", "x|@|y");
}

TEST(scan_cuts_glued_words_at_capitals)
{
    CUTS("tankIsrael", "tank|Israel");
    CUTS("ASPete Hegseth", "AS|Pete|Hegseth");
    CUTS("PBBAntonio", "PBB|Antonio");
    CUTS("menyerangUSA", "menyerang|USA");
    CUTS("McDonald", "Mc|Donald"); /* the price of it */
    CUTS("DPRdan", "DP|Rdan");
    CUTS("Jakarta2024", "Jakarta|2024");
    CUTS("G20 dan B-52", "G20|dan|B|52");
    CUTS("F16Amerika", "F16|Amerika");
    CUTS("5G", "5|G");
}

TEST(scan_acronyms_with_stops)
{
    CUTS_WITH(KB_SCAN_ACRONYM, "U.S. forces", "U.S.A|forces");
    CUTS_WITH(KB_SCAN_ACRONYM, "A.S menyerang", "A.SA|menyerang");
    CUTS_WITH(KB_SCAN_ACRONYM | KB_SCAN_UPPER, "the U.S.", "the|U.S.UA");
    CUTS_WITH(KB_SCAN_ACRONYM, "B. J. Habibie", "B|.|J|.|Habibie");
    CUTS_WITH(KB_SCAN_ACRONYM, "J.D. Vance", "J.D.A|Vance");
    CUTS_WITH(KB_SCAN_ACRONYM, "Ia pergi ke A. Lalu", "Ia|pergi|ke|A|.|Lalu");
}

TEST(scan_host_names_and_addresses_stay_whole)
{
    CUTS("detik.com melaporkan", "detik.com|melaporkan");
    CUTS("en.tempo.co, REPUBLIKA.CO.ID.", "en.tempo.co|,|REPUBLIKA.CO.ID|.");
    CUTS("Liputan6.comJakarta", "Liputan6.com|Jakarta");
    CUTS("Liputan6.com, Jakarta", "Liputan6.com|,|Jakarta");
    CUTS("https://x.id/a?b=1 baca", "https://x.id/a?b=1|baca");
    CUTS("kompas.com/read", "kompas.com|/|read");
    CUTS("selesai.Ia pergi", "selesai|.|Ia|pergi");
    CUTS("http", "http");
}

TEST(scan_sentences_glued_by_a_stop_are_no_hosts)
{
    CUTS("It ended today.US forces left", "It|ended|today|.|US|forces|left");
    CUTS("selesai.IDN Times", "selesai|.|IDN|Times");
    CUTS("the war.My friend", "the|war|.|My|friend");
    CUTS("Tempo.Co dan TEMPO.CO", "Tempo.Co|dan|TEMPO.CO");
}

TEST(scan_numbers_dates_and_clock_times_stay_whole)
{
    CUTS_WITH(KB_SCAN_NUMBER, "10.000 tentara", "10.000N|tentara");
    CUTS_WITH(KB_SCAN_NUMBER, "1,5 juta, 2.", "1,5N|juta|,|2N|.");
    CUTS_WITH(KB_SCAN_NUMBER, "(1/11/2024)", "(|1/11/2024N|)");
    CUTS_WITH(KB_SCAN_NUMBER, "08:05 WIB", "08:05N|WIB");
    CUTS_WITH(KB_SCAN_NUMBER, "2024-11-03", "2024-11-03N");
    CUTS_WITH(KB_SCAN_NUMBER, "2024-11-031", "2024N|11N|031N");
    CUTS_WITH(KB_SCAN_NUMBER | KB_SCAN_HYPHEN, "10-12 orang", "10N|12NH|orang");
    CUTS_WITH(KB_SCAN_NUMBER, "Rp1,5", "Rp|1,5N");
    CUTS_WITH(KB_SCAN_NUMBER, "20an 3x", "20N|an|3N|x");
    CUTS_WITH(KB_SCAN_NUMBER, "-5", "-|5N");
}

TEST(scan_genitives_and_apostrophes)
{
    CUTS("Russia's army", "Russia|'s|army");
    CUTS("Russia\xe2\x80\x99s army", "Russia|\xe2\x80\x99s|army");
    CUTS("the troops' base", "the|troops|'|base");
    CUTS("Jum'at Ma'ruf", "Jum'at|Ma'ruf");
    CUTS("Jum\xe2\x80\x99"
         "at",
         "Jum\xe2\x80\x99"
         "at");
    CUTS("don't O'Brien", "don't|O'Brien");
    CUTS("TRUMP'S", "TRUMP|'S");
}

#define QUOTES(text, want) CUTS_WITH(KB_SCAN_QUOTE | KB_SCAN_OPENS | KB_SCAN_CLOSES, text, want)

TEST(scan_quotation_marks_open_or_close)
{
    QUOTES("\"Kami siap,\" kata", "\"Q<|Kami|siap|,|\"Q>|kata");
    QUOTES("(\"x\")", "(|\"Q<|x|\"Q>|)");
    QUOTES("kata \"x\".", "kata|\"Q<|x|\"Q>|.");
    QUOTES("kata:\"x\"", "kata|:|\"Q|x|\"Q>");
    QUOTES("\"\"", "\"Q<|\"Q>");
    QUOTES(" \" ", "\"Q");
    QUOTES("\xe2\x80\x9cx\xe2\x80\x9d", "\xe2\x80\x9cQ<|x|\xe2\x80\x9dQ>");
    QUOTES("\xe2\x80\x9ex\xe2\x80\x9c", "\xe2\x80\x9eQ<|x|\xe2\x80\x9cQ<");
    QUOTES("\xc2\xabx\xc2\xbb", "\xc2\xabQ<|x|\xc2\xbbQ>");
    QUOTES("''x''", "'Q<|'Q|x|'Q|'Q>");
    QUOTES("`x`", "`Q<|x|`Q>");
}

TEST(scan_quotation_marks_beside_letters_of_several_bytes)
{
    QUOTES("voil\xc3\xa0\" kata", "voil\xc3\xa0|\"Q>|kata");
    QUOTES("\xc2\xa0\"x", "\"Q<|x");
    QUOTES("\xe2\x80\x8b\"x\"\xe2\x80\x8b", "\"Q<|x|\"Q>");
    QUOTES("\xe2\x80\x94\"x\"\xe2\x80\x94 y", "\xe2\x80\x94|\"Q<|x|\"Q>|\xe2\x80\x94|y");
    QUOTES("x\"\xe2\x80\xa6 y", "x|\"Q>|\xe2\x80\xa6|y");
}

TEST(scan_hyphens_join_words)
{
    CUTS_WITH(KB_SCAN_HYPHEN, "Kim Jong-un", "Kim|Jong|unH");
    CUTS_WITH(KB_SCAN_HYPHEN, "serangan-serangan", "serangan|seranganH");
    CUTS_WITH(KB_SCAN_HYPHEN, "F-16", "F|16H");
    CUTS_WITH(KB_SCAN_HYPHEN, "Moskow - Kyiv", "Moskow|-|Kyiv");
    CUTS_WITH(KB_SCAN_HYPHEN, "a--b", "a|-|-|b");
    CUTS_WITH(KB_SCAN_HYPHEN,
              "non\xe2\x80\x91"
              "blok",
              "non|blokH");
    CUTS_WITH(KB_SCAN_HYPHEN, "akhir-", "akhir|-");
}

TEST(scan_flags_of_letters)
{
    const uint32_t f = KB_SCAN_CAPITAL | KB_SCAN_UPPER;
    CUTS_WITH(f, "AS Rusia tank A", "ASCU|RusiaC|tank|AC");
    CUTS_WITH(f,
              "\xc4\xb0stanbul \xc3\x89"
              "A",
              "\xc4\xb0stanbulC|\xc3\x89"
              "ACU");
    CUTS_WITH(f, "G20 U.S.", "G20C|U.S.CU");
    CUTS_WITH(KB_SCAN_BREAK | KB_SCAN_GLUED, "a\nb c,", "a|bb|c|,G");
}

TEST(scan_combining_marks_belong_to_their_letter)
{
    CUTS("cafe\xcc\x81 x", "cafe\xcc\x81|x");
    CUTS("\xcc\x81", "\xcc\x81");
    CUTS("\xcc\x81"
         "abc",
         "\xcc\x81"
         "abc");
    CUTS("a \xcc\x81\xcc\x81 b", "a|\xcc\x81\xcc\x81|b");
}

TEST(scan_unseen_characters_are_blanks)
{
    CUTS("a\xe2\x80\x8b"
         "b",
         "a|b"); /* zero-width space */
    CUTS("\xe2\x80\x8f"
         "a\xe2\x80\x8e b",
         "a|b"); /* right-to-left, left-to-right */
    CUTS("\xef\xbb\xbf"
         "a",
         "a"); /* byte order mark */
    CUTS("a\xc2\xa0"
         "b",
         "a|b");
    CUTS("\xd7\xa9\xd7\x9c \xe2\x80\x8f\xd8\xb3\xd9\x84\xe2\x80\x8f",
         "\xd7\xa9\xd7\x9c|\xd8\xb3\xd9\x84"); /* Hebrew, Arabic */
}

TEST(scan_emoji_and_symbols_are_marks)
{
    CUTS_WITH(KB_SCAN_PUNCT, "aman\xf0\x9f\x98\x80siap", "aman|\xf0\x9f\x98\x80P|siap");
    CUTS_WITH(KB_SCAN_PUNCT,
              "\xe2\x82\xac"
              "5 \xe2\x80\xa6",
              "\xe2\x82\xacP|5|\xe2\x80\xa6P");
    CUTS_WITH(KB_SCAN_PUNCT, "\xe4\xb8\xad\xe5\x9b\xbd", "\xe4\xb8\xad\xe5\x9b\xbd");
}

/* Long runs of one piece: every token bounded, nothing lost, in time. */
static void
bounded(const char *piece, size_t bytes)
{
    size_t n = strlen(piece), kept = 0;
    char *text = malloc(bytes);
    bool small = true, whole = true;
    for (size_t i = 0; i < bytes; i++)
        text[i] = piece[i % n];
    struct kb_str s = { text, bytes - bytes % n };
    struct kb_scan scan = { s, 0 };
    struct kb_scan_piece p;
    while (kb_scan_next(&scan, &p)) {
        small &= p.end - p.begin <= KB_MAX_TOKEN_BYTES;
        whole &= kb_utf8_valid(kb_str_sub(s, p.begin, p.end));
        kept += p.end - p.begin;
    }
    kb_test_check(small && whole, __FILE__, __LINE__, "'%s': a long or a broken token", piece);
    kb_test_check(kept <= s.len && kept * (n + 1) >= s.len, __FILE__, __LINE__,
                  "'%s': %zu of %zu bytes", piece, kept, s.len);
    free(text);
}

TEST(scan_bounds_every_run)
{
    static const char *const runs[] = {
        "a",        "A",
        "1",        "1.",
        "A.",       "a.",
        "\xc3\xa9", "\xe4\xb8\xad",
        "\xcc\x81", "a'",
        "x-",       ".",
        "\"",       "\xf0\x9f\x98\x80",
        "http://a", "a.com.",
        "Aa",       "a\xe2\x80\x99",
        "abc.de-",
    };
    for (size_t i = 0; i < sizeof runs / sizeof *runs; i++)
        bounded(runs[i], 100000);
}

TEST(scan_of_broken_text_goes_on)
{
    static const char bytes[] = "a\xff\xc3 b\x80\xe2\x80 1\0002 \"\xa0\" c\xed\xa0\x80";
    struct kb_scan scan = { { bytes, sizeof bytes - 1 }, 0 };
    struct kb_scan_piece p;
    size_t at = 0, count = 0;
    while (kb_scan_next(&scan, &p) && count++ < 100) {
        CHECK(p.begin >= at && p.end > p.begin && p.end <= sizeof bytes - 1);
        at = p.end;
    }
    CHECK(count > 5 && count < 100);
}

TEST(scan_folds_pieces_for_looking_up)
{
    static const struct {
        const char *piece, *folded;
    } rows[] = {
        { "AS", "as" },         { "U.S.", "us" },
        { "Rusia", "rusia" },   { "Erdo\xc4\x9f", "erdog" },
        { "10.000", "10.000" }, { "\xe2\x80\x99s", "" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char out[32];
        struct kb_scan scan = { str(rows[i].piece), 0 };
        struct kb_scan_piece p;
        CHECK(kb_scan_next(&scan, &p));
        struct kb_str s = kb_str_sub(scan.text, p.begin, p.end);
        struct kb_str got = { out, kb_scan_fold(s, p.flags, out, sizeof out) };
        if (*rows[i].folded)
            CHECK_STR(got, rows[i].folded);
        CHECK(kb_scan_fold(s, p.flags, out, 1) <= 1);
    }
}
