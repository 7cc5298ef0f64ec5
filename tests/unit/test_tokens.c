#include "scene.h"

#include "base/banned.h"

#define TOKENS(lang, words, want)                                                                  \
    do {                                                                                           \
        struct scene s;                                                                            \
        if (scene_text(&s, (lang), (struct kb_str){ (words), strlen(words) }))                     \
            CHECK_STR(scene_tokens(&s), (want));                                                   \
        scene_end(&s);                                                                             \
    } while (0)

static struct kb_str
spelling(const struct scene *s, const char *word)
{
    return kb_lexicon_spelling(s->text.pack->lexicon, s->text.tokens[scene_token(s, word)].word);
}

TEST(tokens_clitics_are_cut_for_looking_up_only)
{
    struct scene s;
    if (scene_text(&s, "id", KB_STR("Negaranya menyerang tentaranya, ujarnya."))) {
        CHECK_STR(scene_tokens(&s), "Negaranya menyerang tentaranya , ujarnya .");
        CHECK_STR(spelling(&s, "tentaranya"), "tentara");
        CHECK(kb_token_flag(&s.text, scene_token(&s, "tentaranya"), KB_TOK_CLITIC));
        /* what the lexicon has whole stays whole */
        CHECK_STR(spelling(&s, "Negaranya"), "negaranya");
        CHECK(!kb_token_flag(&s.text, scene_token(&s, "Negaranya"), KB_TOK_CLITIC));
        CHECK(!kb_token_flag(&s.text, scene_token(&s, "menyerang"), KB_TOK_CLITIC));
    }
    scene_end(&s);
}

TEST(tokens_doubled_nouns_are_one)
{
    TOKENS("id", "Serangan-serangan itu", "Serangan-serangan itu");
    TOKENS("id", "negara-negaranya", "negara-negaranya");
    TOKENS("id", "tentara-Tentara", "tentara-Tentara");
    TOKENS("id", "serangan - serangan", "serangan - serangan");
    TOKENS("id", "bersama-sama, porak-poranda", "bersama sama , porak poranda");
    TOKENS("id", "2-2, a-a", "2 2 , a a");
    struct scene s;
    if (scene_text(&s, "id", KB_STR("Serangan-serangannya"))) {
        CHECK_INT(s.text.token_count, 1);
        CHECK(kb_token_flag(&s.text, 0, KB_TOK_DOUBLED));
        CHECK_STR(spelling(&s, "Serangan-serangannya"), "serangan");
    }
    scene_end(&s);
}

TEST(tokens_glued_words_are_cut_where_it_is_certain)
{
    TOKENS("id", "Irankembali menyerang", "Iran kembali menyerang");
    TOKENS("id", "Israeldi Gaza", "Israel di Gaza");
    TOKENS("id", "tentaramenyerang", "tentara menyerang");
    TOKENS("id", "Rusiadan Iran", "Rusia dan Iran");
    TOKENS("en", "Iranxontinued", "Iranxontinued"); /* the second is no word of ours */
}

TEST(tokens_known_words_and_names_are_never_cut)
{
    static const char *const id[] = { "Iran",       "Indonesia", "Rusia",     "Kardinal",
                                      "Budiman",    "Pakistan",  "Israel",    "menyerang",
                                      "pertahanan", "perdana",   "Kurdistan", "Afghanistan" };
    static const char *const en[] = { "Washington", "Anderson", "Pakistan", "Iranian",
                                      "understand", "Thailand", "Maryland", "Christian" };
    for (size_t i = 0; i < sizeof id / sizeof *id; i++)
        TOKENS("id", id[i], id[i]);
    for (size_t i = 0; i < sizeof en / sizeof *en; i++)
        TOKENS("en", en[i], en[i]);
}

TEST(tokens_glued_names_are_cut_by_the_pages_own_names)
{
    TOKENS("id", "Gundala tiba. Gundaladalam rapat.", "Gundala tiba . Gundala dalam rapat .");
    TOKENS("id", "Gundaladalam rapat. Lalu Gundala pergi.",
           "Gundala dalam rapat . Lalu Gundala pergi .");
    TOKENS("id", "Gundaladalam rapat.", "Gundaladalam rapat .");
}

TEST(tokens_names_that_end_like_a_small_word_stay_whole)
{
    TOKENS("en", "Harris met Harrison.", "Harris met Harrison .");
    TOKENS("en", "Marc and Marcus left.", "Marc and Marcus left .");
    TOKENS("en", "Thom met Thomas.", "Thom met Thomas .");
    TOKENS("en", "Alex and Alexis left.", "Alex and Alexis left .");
}

TEST(tokens_flags_of_the_scanner_go_on)
{
    struct scene s;
    if (scene_text(&s, "id", KB_STR("AS menyerang 10.000 \"tentara\" Jong-un"))) {
        CHECK(kb_token_flag(&s.text, 0, KB_TOK_UPPER));
        CHECK(kb_token_flag(&s.text, 2, KB_TOK_NUMBER));
        CHECK(kb_token_flag(&s.text, 3, KB_TOK_OPENS) && kb_token_mark(&s.text, 3) == '"');
        CHECK(kb_token_flag(&s.text, 5, KB_TOK_CLOSES));
        CHECK(kb_token_flag(&s.text, 7, KB_TOK_HYPHEN));
        CHECK(kb_token_flag(&s.text, 0, KB_TOK_FIRST) && !kb_token_flag(&s.text, 1, KB_TOK_FIRST));
        CHECK(!kb_token_flag(&s.text, s.text.token_count, KB_TOK_UPPER));
        CHECK_INT(kb_token_mark(&s.text, s.text.token_count), 0);
    }
    scene_end(&s);
}

TEST(tokens_of_an_empty_text_and_without_a_language)
{
    struct scene s;
    if (scene_text(&s, "id", KB_STR_NONE)) {
        CHECK_INT(s.text.token_count, 0);
        CHECK_INT(s.text.sentence_count, 0);
        CHECK_INT(s.text.match_count, 0);
    }
    scene_end(&s);
    struct kb_article none = { .text = KB_STR("abc") };
    struct kb_text text;
    struct kb_ctx ctx = { NULL, NULL, NULL };
    CHECK_INT(kb_lang_read(&ctx, &none, &text), KABAR_OK);
    CHECK_INT(text.token_count, 0);
}
