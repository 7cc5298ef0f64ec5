#include "extract/said.h"

#include "test.h"

#include "base/banned.h"

/* "kind name" of the page's sources, divided by '|'. */
static void
check_sources(const char *lang, const char *text, struct kb_credit *credits, uint32_t count,
              const char *want)
{
    char message[256];
    kabar_engine *engine;
    static const char *const kinds[] = { "republished", "cited", "photo" };
    if (!CHECK_INT(kabar_engine_open(NULL, NULL, &engine, message, sizeof message), KABAR_OK))
        return;
    struct kb_arena arena;
    struct kb_error err = { 0 };
    kb_arena_init(&arena);
    struct kb_ctx ctx = { &arena, engine, &err };
    struct kb_article article = { .text = { text, strlen(text) },
                                  .credits = credits,
                                  .credit_count = count,
                                  .outlet = KB_STR("kompas.com") };
    struct kb_text t = { 0 };
    struct kb_findings f;
    struct kb_buf out;
    kb_buf_init(&out, 0);
    article.pack = kb_engine_pack(engine, (struct kb_str){ lang, strlen(lang) });
    if (CHECK_INT(kb_lang_read(&ctx, &article, &t), KABAR_OK)
        && CHECK_INT(kb_extract_findings(&ctx, &article, &t, false, &f), KABAR_OK))
        for (uint32_t i = 0; i < f.sources.len; i++) {
            kb_buf_z(&out, i ? "|" : "");
            kb_buf_z(&out, kinds[f.sources.at[i].kind]);
            kb_buf_char(&out, ' ');
            kb_buf_str(&out, f.sources.at[i].name);
        }
    CHECK_STR(kb_buf_view(&out), want);
    kb_buf_free(&out);
    kb_arena_free(&arena);
    kabar_engine_close(engine);
}

TEST(sources_are_cited_once_each)
{
    check_sources("id",
                  "\"Kami siap,\" kata Sergei Lavrov, seperti dikutip AFP.\n"
                  "Rusia menyerang Kyiv, lapor kantor berita TASS.\n"
                  "\"Kami siap,\" kata Sergei Lavrov, dikutip dari AFP.",
                  NULL, 0, "cited AFP|cited TASS");
    check_sources("en",
                  "Russia is ready, Sergei Lavrov told TASS.\nRussia attacked, Reuters reported.",
                  NULL, 0, "cited TASS|cited Reuters");
}

TEST(sources_told_by_nobody)
{
    check_sources("id", "Rusia menyerang Kyiv semalam.", NULL, 0, "");
    check_sources("id", "\"Kami siap,\" kata Sergei Lavrov kepada Kompas.com.", NULL, 0, "");
}

TEST(sources_taken_over_win_and_photos_stand_apart)
{
    struct kb_credit credits[] = { { KB_CREDIT_REPUBLISHED, KB_STR("AFP"), { 0, 0 } },
                                   { KB_CREDIT_PHOTO, KB_STR("TASS"), { 0, 0 } } };
    check_sources("id",
                  "\"Kami siap,\" kata Sergei Lavrov, seperti dikutip AFP.\n"
                  "Rusia menyerang Kyiv, lapor kantor berita TASS.",
                  credits, 2, "republished AFP|photo TASS|cited TASS");
}
