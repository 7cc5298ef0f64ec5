#include "extract/said.h"

#include "test.h"

#include "base/banned.h"

struct scene {
    kabar_engine *engine;
    struct kb_arena arena;
    struct kb_error err;
    struct kb_article article;
    struct kb_text text;
    struct kb_findings findings;
};

static bool
begin(struct scene *s, const char *lang, const char *text)
{
    char message[256];
    memset(s, 0, sizeof *s);
    kb_arena_init(&s->arena);
    if (!CHECK_INT(kabar_engine_open(NULL, NULL, &s->engine, message, sizeof message), KABAR_OK))
        return false;
    struct kb_ctx ctx = { &s->arena, s->engine, &s->err };
    s->article.text = (struct kb_str){ text, strlen(text) };
    s->article.lang = (struct kb_str){ lang, strlen(lang) };
    s->article.pack = kb_engine_pack(s->engine, s->article.lang);
    return CHECK_INT(kb_lang_read(&ctx, &s->article, &s->text), KABAR_OK)
           && CHECK_INT(kb_extract_findings(&ctx, &s->article, &s->text, false, &s->findings),
                        KABAR_OK);
}

static void
end(struct scene *s)
{
    kb_arena_free(&s->arena);
    kabar_engine_close(s->engine);
}

/* "D speaker: words <via" of every statement, divided by '|'; kinds D, I and H, and N where denied.
 */
static struct kb_str
said_of(struct scene *s)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    for (uint32_t i = 0; i < s->findings.said.len; i++) {
        const struct kb_said *said = &s->findings.said.at[i];
        if (i)
            kb_buf_char(&out, '|');
        kb_buf_char(&out, said->denies ? 'N' : "DIH"[said->kind]);
        kb_buf_char(&out, ' ');
        kb_buf_str(&out, said->speaker_name);
        kb_buf_z(&out, ": ");
        kb_buf_str(&out, kb_span_str(s->text.text, said->span));
        for (uint32_t k = 0; k < said->via_count; k++) {
            kb_buf_z(&out, " <");
            kb_buf_str(&out, said->via[k].name);
        }
    }
    struct kb_str copy = kb_arena_copy(&s->arena, kb_buf_view(&out));
    kb_buf_free(&out);
    return copy;
}

#define SAID(lang, text, want)                                                                     \
    do {                                                                                           \
        struct scene s;                                                                            \
        if (begin(&s, (lang), (text)))                                                             \
            CHECK_STR(said_of(&s), (want));                                                        \
        end(&s);                                                                                   \
    } while (0)

TEST(said_speaker_stands_behind_in_front_or_inside)
{
    SAID("id", "\"Kami akan menang,\" kata Vladimir Putin di Moskow.",
         "D Vladimir Putin: Kami akan menang,");
    SAID("id", "Vladimir Putin mengatakan, \"Kami akan menang.\"",
         "D Vladimir Putin: Kami akan menang.");
    SAID("en", "\"We will win,\" said Vladimir Putin. \"We always do.\"",
         "D Vladimir Putin: We will win,|D Vladimir Putin: We always do.");
    SAID("en", "\"We will win,\" Vladimir Putin said, \"and we know it.\"",
         "D Vladimir Putin: We will win,|D Vladimir Putin: and we know it.");
}

TEST(said_clitic_and_pronoun_mean_the_last_speaker)
{
    SAID("id", "Hal itu diungkapkan Sergei Lavrov di Moskow.\n\"Kami siap berunding,\" ujarnya.",
         "D Sergei Lavrov: Kami siap berunding,");
    SAID("id",
         "Sergei Lavrov tiba kemarin. \"Kami siap,\" kata Sergei Lavrov.\n\"Besok dimulai,\" tegas "
         "dia.",
         "D Sergei Lavrov: Kami siap,|D Sergei Lavrov: Besok dimulai,");
}

TEST(said_marks_of_every_kind)
{
    SAID("id", "\xe2\x80\x9cKami siap,\xe2\x80\x9d kata Sergei Lavrov.",
         "D Sergei Lavrov: Kami siap,");
    SAID("en", "\xc2\xabWe are ready,\xc2\xbb said Sergei Lavrov.",
         "D Sergei Lavrov: We are ready,");
    SAID("en", "''We are ready,'' said Sergei Lavrov.", "D Sergei Lavrov: We are ready,");
    SAID("id", "\"Kami siap.\nKami menunggu,\" kata Sergei Lavrov.",
         "D Sergei Lavrov: Kami siap.\nKami menunggu,");
    SAID("id", "Sergei Lavrov mengatakan: \"Kami siap menunggu",
         "D Sergei Lavrov: Kami siap menunggu");
}

TEST(said_scare_quotes_and_titles_are_nobodys_words)
{
    SAID("id", "Windy \"Idol\" datang ke kantor itu.", "");
    SAID("id", "Mereka menonton film \"Laskar Pelangi\" kemarin.", "");
    SAID("en", "They watched \"Gone With the Wind\" again.", "");
}

TEST(said_part_of_a_clause_belongs_to_its_speaker)
{
    SAID("id", "Kim Jong Un berjanji untuk \"mendukung tanpa syarat\" Rusia.",
         "D Kim Jong Un: mendukung tanpa syarat");
}

TEST(said_indirect_ends_where_the_next_voice_begins)
{
    SAID("id", "Antony Blinken mengatakan bahwa 8.000 tentara berada di Kursk.",
         "I Antony Blinken: 8.000 tentara berada di Kursk");
    SAID("id", "Rusia menyerang Kyiv semalam, kata Volodymyr Zelensky.",
         "I Volodymyr Zelensky: Rusia menyerang Kyiv semalam");
    SAID("en", "Russia attacked Kyiv overnight, according to Volodymyr Zelensky.",
         "I Volodymyr Zelensky: Russia attacked Kyiv overnight");
}

TEST(said_denied_and_held_are_marked)
{
    SAID("id", "Sergei Lavrov membantah Rusia menyerang warga sipil.",
         "N Sergei Lavrov: Rusia menyerang warga sipil");
    SAID("id", "Antony Blinken meyakini ribuan tentara telah dikerahkan ke Rusia.",
         "H Antony Blinken: ribuan tentara telah dikerahkan ke Rusia");
    SAID("id", "Sergei Lavrov tidak mengatakan apa yang akan dilakukan Rusia.", "");
}

TEST(said_agencies_hand_it_on)
{
    SAID("id", "\"Kami siap,\" kata Sergei Lavrov, seperti dikutip AFP.",
         "D Sergei Lavrov: Kami siap, <AFP");
    SAID("id", "Kim Jong Un bertemu Sergei Shoigu di Pyongyang, lapor kantor berita KCNA.",
         "I KCNA: Kim Jong Un bertemu Sergei Shoigu di Pyongyang");
}

TEST(said_words_are_nearest_first)
{
    struct scene s;
    struct kb_via words[4];
    if (begin(&s, "id", "KCNA mengatakan Kim Jong Un mengatakan bahwa Pyongyang mendukung Rusia.")
        && CHECK(s.findings.said.len == 2)) {
        uint32_t token = s.findings.said.at[1].first;
        if (CHECK_INT(kb_said_words(&s.findings, token, words, 4), 2)) {
            CHECK_STR(words[0].name, "Kim Jong Un");
            CHECK_STR(words[1].name, "KCNA");
        }
        CHECK_INT(kb_said_words(&s.findings, 0, words, 4), 0);
        CHECK_INT(kb_said_words(&s.findings, token, words, 1), 1);
    }
    end(&s);
}

TEST(said_survives_marks_without_sense)
{
    static const char *const texts[] = {
        "\"",
        "\"\"\"\"\"\"",
        "\" \" \" \"",
        "kata kata kata",
        "'' '' '' ''",
        ", kata\n, ujarnya\n",
        "menurut",
        "\xe2\x80\x9d\xe2\x80\x9d a b \xe2\x80\x9c",
        "\"a b\n\n\"c d\n\n\"e f",
        "@@@ kata @",
        "dikutip dikutip dari dari AFP AFP",
        "mengatakan bahwa bahwa bahwa \"x y\" mengatakan",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct scene s;
        if (begin(&s, i % 2 ? "en" : "id", texts[i]))
            for (uint32_t k = 0; k < s.findings.said.len; k++)
                CHECK(s.findings.said.at[k].first < s.findings.said.at[k].last);
        end(&s);
        if (begin(&s, i % 2 ? "id" : "en", texts[i]))
            CHECK(s.findings.said.len < 20);
        end(&s);
    }
}
