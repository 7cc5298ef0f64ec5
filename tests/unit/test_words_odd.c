/* Words and sentences of odd text: characters that are not seen, other scripts, damage. */
#include <stdlib.h>

#include "base/hash.h"
#include "lang_rules.h"
#include "scene.h"

#include "base/banned.h"

struct row {
    const char *lang, *text, *want;
};

static void
check_rows(const struct row *rows, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct scene s;
        if (scene_text(&s, rows[i].lang, (struct kb_str){ rows[i].text, strlen(rows[i].text) })) {
            CHECK_STR(scene_tokens(&s), rows[i].want);
            const char *broken = lang_broken(&s.text);
            kb_test_check(!broken, __FILE__, __LINE__, "'%s': %s", rows[i].text, broken);
        }
        scene_end(&s);
    }
}
#define CHECK_ROWS(rows) check_rows((rows), sizeof(rows) / sizeof *(rows))

TEST(words_unseen_characters_part_no_word)
{
    static const struct row rows[] = {
        { "id", "pemerin\u00ADtah Rusia", "pemerin\u00ADtah Rusia" },
        { "id", "Rusia\u00AD, Iran", "Rusia , Iran" },
        { "id", "ten\u200Dtara per\u2060gi", "ten\u200Dtara per\u2060gi" },
        { "id", "Ka\uFEFFtanya \uFEFFbegitu", "Ka\uFEFFtanya begitu" },
        { "id", "\u202ARusia\u202C \u2066Iran\u2069.", "Rusia Iran ." },
        { "id", "Rusia\u200E. Iran\u200F, Irak", "Rusia . Iran , Irak" },
        { "id", "anak\u00AD-\u00ADanak ke-\u00AD5", "anak\u00AD-\u00ADanak ke 5" },
        { "en", "gov\u00ADern\u00ADment", "gov\u00ADern\u00ADment" },
        { "en", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
          "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645" },
    };
    CHECK_ROWS(rows);
}

TEST(words_blanks_of_every_width_part_words)
{
    static const struct row rows[] = {
        { "id", "Rp\u00A01,5\u00A0triliun", "Rp 1,5 triliun" },
        { "id", "10\u202F000\u2009orang", "10 000 orang" },
        { "id", "Rusia\u3000Iran\u200BIrak", "Rusia Iran Irak" },
        { "id", "Rusia\u2028Iran\xC2\x85 Irak\tChina", "Rusia Iran Irak China" },
    };
    CHECK_ROWS(rows);
}

TEST(words_wide_and_joined_letters)
{
    static const struct row rows[] = {
        { "id", "\uFF11\uFF10\uFF0C\uFF15 orang", "\uFF11\uFF10 \uFF0C \uFF15 orang" },
        { "id", "\uFF32\uFF55\uFF53\uFF49\uFF41 pergi", "\uFF32\uFF55\uFF53\uFF49\uFF41 pergi" },
        { "en", "o\uFB03ce \uFB01nd", "o\uFB03ce \uFB01nd" },
        { "id", "\u0661\u0662\u0663 \u0966\u0967", "\u0661\u0662\u0663 \u0966\u0967" },
        { "id", "se\u0301pe, u\u0308\u0304ber", "se\u0301pe , u\u0308\u0304ber" },
    };
    CHECK_ROWS(rows);
}

TEST(words_an_emoji_is_one_mark)
{
    static const struct row rows[] = {
        { "id", "Menang \U0001F600!", "Menang \U0001F600 !" },
        { "id", "\U0001F1EE\U0001F1E9\U0001F1F7\U0001F1FA kata",
          "\U0001F1EE\U0001F1E9 \U0001F1F7\U0001F1FA kata" },
        { "id", "a\U0001F468\u200D\U0001F469\u200D\U0001F467b",
          "a \U0001F468\u200D\U0001F469\u200D\U0001F467 b" },
        { "id", "\U0001F44D\U0001F3FD ya", "\U0001F44D\U0001F3FD ya" },
        { "id", "\u2764\uFE0F ya", "\u2764\uFE0F ya" },
        { "id", "1\uFE0F\u20E3 Rusia", "1\uFE0F\u20E3 Rusia" },
        { "id", "#\uFE0F\u20E3 Rusia", "#\uFE0F\u20E3 Rusia" },
    };
    CHECK_ROWS(rows);
}

TEST(words_of_other_scripts_stand_among_ours)
{
    static const struct row rows[] = {
        { "id", "Ia (\u7FD2\u8FD1\u5E73) tiba", "Ia ( \u7FD2\u8FD1\u5E73 ) tiba" },
        { "id", "Ia \u0627\u0644\u0633\u0644\u0627\u0645, lalu",
          "Ia \u0627\u0644\u0633\u0644\u0627\u0645 , lalu" },
        { "id", "\u041F\u0443\u0442\u0438\u043D \u0438 Putin",
          "\u041F\u0443\u0442\u0438\u043D \u0438 Putin" },
        { "id", "\u0E44\u0E17\u0E22 \uD55C\uAD6D", "\u0E44\u0E17\u0E22 \uD55C\uAD6D" },
    };
    CHECK_ROWS(rows);
}

TEST(words_quotation_marks_beside_what_is_not_seen)
{
    struct scene s;
    if (scene_text(&s, "id", KB_STR("Ia: \"\u200BKami siap.\u200B\" Lalu"))) {
        CHECK(kb_token_flag(&s.text, 2, KB_TOK_OPENS));
        CHECK(kb_token_flag(&s.text, 6, KB_TOK_CLOSES));
        CHECK_INT(s.text.sentence_count, 2);
    }
    scene_end(&s);
}

/* Each pair is one word in two spellings, as the lexicon has it. */
TEST(words_are_found_however_their_letters_are_put_together)
{
    static const char *const pairs[][2] = {
        { "Rusia", "\uFF32\uFF55\uFF53\uFF49\uFF41" },
        { "Rusia", "R\u00ADu\u200Dsia" },
        { "Rusia", "Rusi\u0301a" },
        { "tentara", "ten\u00ADtara" },
        { "menyerang", "menyera\u0301ng" },
        { "Erdo\u011Fan", "Erdog\u0306an" },
        { "Erdo\u011Fan", "Erdogan" },
        { "\uAE40", "\u1100\u1175\u11B7" },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct scene a, b;
        struct kb_str one = { pairs[i][0], strlen(pairs[i][0]) };
        struct kb_str two = { pairs[i][1], strlen(pairs[i][1]) };
        if (scene_text(&a, "id", one) && scene_text(&b, "id", two)
            && CHECK_INT(a.text.token_count, 1) && CHECK_INT(b.text.token_count, 1)) {
            CHECK_INT(a.text.tokens[0].word, b.text.tokens[0].word);
            CHECK_INT(b.text.tokens[0].begin, 0);
            CHECK_INT(b.text.tokens[0].end, two.len);
        }
        scene_end(&a);
        scene_end(&b);
    }
}

TEST(words_clitics_pile_up_and_stand_before)
{
    static const struct {
        const char *word, *base;
    } rows[] = {
        { "tentaranyalah", "tentara" },  { "tentaranyapun", "tentara" },
        { "tentarakukah", "tentara" },   { "kumenyerang", "menyerang" },
        { "kaumenyerang", "menyerang" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct scene s;
        if (scene_text(&s, "id", (struct kb_str){ rows[i].word, strlen(rows[i].word) })) {
            const struct kb_token *k = &s.text.tokens[0];
            CHECK_INT(s.text.token_count, 1);
            CHECK_STR(kb_lexicon_spelling(s.text.pack->lexicon, k->word), rows[i].base);
            CHECK(k->flags & KB_TOK_CLITIC);
        }
        scene_end(&s);
    }
    struct scene s;
    if (scene_text(&s, "id", KB_STR("Kumenyerang"))) /* may be a name */
        CHECK_INT(s.text.tokens[0].word, KB_WORD_UNKNOWN);
    scene_end(&s);
}

/* ---- any text at all ---- */

static const char *const bits[] = {
    " ",      " ",         " ",          "\n",         ".",
    ". ",     ", ",        "\"",         "\u201C",     "\u201D",
    "\u2018", "\u2019",    "'",          "'s ",        "?",
    "!",      "\u2026",    "...",        "-",          "\u2011",
    "\u2013", "(",         ")",          "[1]",        ":",
    ";",      "@",         "#",          "_",          "/",
    "$",      "http://",   "www.",       ".com",       ".co.id",
    "a@b.id", "Dr.",       "dll.",       "No. ",       "U.S.",
    "p.m.",   "Ph.D.",     "1.",         "a.",         "iv.",
    "10.000", "1,5",       "17/8",       "2024-11-03", "5G",
    "F-16",   "Rp",        "Rusia",      "tentara",    "nya",
    "-lah",   "anak-anak", "ku",         "kata ",      "said ",
    "Smith ", "The ",      "Namun ",     "A",          "b",
    "I",      "TANK",      "tankIsrael", "\u00AD",     "\u200B",
    "\u200D", "\u200F",    "\uFEFF",     "\u00A0",     "\u3000",
    "\u0301", "\uFE0F",    "\u20E3",     "\uFF11",     "\uFF32",
    "\uFB01", "\u7FD2",    "\u3002",     "\uFF1F",     "\u061F",
    "\u0645", "\u0661",    "\U0001F600", "\U0001F1EE", "\U0001F3FD",
    "\u1100", "\xff",      "\xc3",       "\xe2\x80",   "\xed\xa0\x80",
    "\x01",   "\r",        "\x7f",
};

/* The next number of a row that is the same on every machine. */
static uint32_t
draw(uint64_t *state, uint32_t below)
{
    *state += 0x9E3779B97F4A7C15ull;
    return (uint32_t)(kb_hash_mix(*state) % below);
}

static void
check_text(const char *lang, struct kb_str text, uint64_t seed)
{
    struct scene s;
    if (scene_text(&s, lang, text)) {
        const char *broken = lang_broken(&s.text);
        kb_test_check(!broken, __FILE__, __LINE__, "seed %llu, %s: %s in '%.*s'",
                      (unsigned long long)seed, lang, broken ? broken : "", KB_FMT(text));
    }
    scene_end(&s);
}

TEST(words_of_random_text_keep_the_rules)
{
    enum { TEXTS = 3000, MOST_BITS = 60 };
    struct kb_buf text;
    kb_buf_init(&text, 0);
    for (uint64_t seed = 1; seed <= TEXTS; seed++) {
        uint64_t state = seed;
        bool damaged = seed % 4 == 0;
        uint32_t kinds = sizeof bits / sizeof *bits - (damaged ? 0 : 7);
        kb_buf_clear(&text);
        for (uint32_t n = draw(&state, MOST_BITS); n; n--)
            kb_buf_z(&text, bits[draw(&state, kinds)]);
        for (uint32_t n = damaged && text.len ? 3 : 0; n; n--)
            text.ptr[draw(&state, (uint32_t)text.len)] = (char)draw(&state, 256);
        check_text(seed % 2 ? "id" : "en", kb_buf_view(&text), seed);
    }
    kb_buf_free(&text);
}

TEST(words_of_one_piece_without_end_keep_the_rules)
{
    enum { BYTES = 30000 };
    struct kb_buf text;
    kb_buf_init(&text, 0);
    for (uint32_t i = 0; i < sizeof bits / sizeof *bits; i++) {
        kb_buf_clear(&text);
        while (text.len < BYTES)
            kb_buf_z(&text, bits[i]);
        check_text(i % 2 ? "id" : "en", kb_buf_view(&text), i);
    }
    kb_buf_free(&text);
}

/* ---- limits ---- */

static void
repeat(struct kb_buf *text, const char *piece, uint32_t times)
{
    for (uint32_t i = 0; i < times; i++)
        kb_buf_z(text, piece);
}

TEST(words_limits_cut)
{
    static const struct {
        const char *piece;
        uint32_t times, tokens, sentences;
    } rows[] = {
        { "kata ", 10000, 10000, 25 },           /* no mark at all */
        { "a", 10000, 40, 1 },                   /* a word of 10,000 letters */
        { "a", 1 << 20, 4096, 11 },              /* a megabyte without a blank */
        { ".", 100000, 100000, 250 },            /* full stops */
        { "\"", 100000, 100000, 250 },           /* quotation marks */
        { "()[]", 25000, 100000, 250 },          /* brackets */
        { "1", 10000, 40, 1 },                   /* a number */
        { "\u7FD2", 8500, 100, 1 },              /* letters of three bytes, 85 to a token */
        { "@", 4000, 4000, 10 },                 /* */
        { "\u0301", 12800, 100, 1 },             /* combining marks alone */
        { "\U0001F1EE\U0001F1E9", 400, 400, 1 }, /* flags */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct kb_buf text;
        struct scene s;
        kb_buf_init(&text, 0);
        repeat(&text, rows[i].piece, rows[i].times);
        if (scene_text(&s, "id", kb_buf_view(&text))) {
            const char *broken = lang_broken(&s.text);
            kb_test_check(!broken, __FILE__, __LINE__, "'%s': %s", rows[i].piece, broken);
            CHECK_INT(s.text.token_count, rows[i].tokens);
            CHECK_INT(s.text.sentence_count, rows[i].sentences);
        }
        scene_end(&s);
        kb_buf_free(&text);
    }
}
