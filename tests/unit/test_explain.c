#include "pipeline.h"
#include "scene.h"

#include "base/banned.h"

static struct kb_str
explain(struct kb_arena *arena, const char *lang, const char *text)
{
    struct kb_page page = { .kind = KB_PAGE_TEXT, .bytes = { text, strlen(text) }, .raw = true };
    struct kb_error err = { 0 };
    struct kb_buf out;
    kb_buf_init(&out, 0);
    CHECK_INT(kb_pipeline_show(scene_engine(), arena, &page, lang, KB_AT_EXPLAIN, NULL, &out, &err),
              KABAR_OK);
    struct kb_str copy = kb_arena_copy(arena, kb_buf_view(&out));
    kb_buf_free(&out);
    return copy;
}

#define HOLDS(s, z)                                                                                \
    kb_test_check(strstr((s).ptr, z) != NULL, __FILE__, __LINE__, "no '%s' in:\n%.*s", z, KB_FMT(s))

TEST(explain_marks_the_sentence_and_names_the_rule)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_str s = explain(&arena, "id", "Kemarin Rusia menyerang Ukraina.");
    HOLDS(s, "Kemarin [Rusia] {menyerang} <Ukraina>.\n");
    HOLDS(s, "  = 19");
    HOLDS(s, ", asserted\n    by packs/id/events/19-fight.tsv:");
    HOLDS(s, "    who  RUS (Russia, nation:RUS)\n");
    HOLDS(s, "    whom UKR (Ukraine, nation:UKR)\n");
    HOLDS(s, "    why  source: ");
    kb_arena_free(&arena);
    kb_arena_init(&arena);
    s = explain(&arena, "en", "Russia attacked Ukraine, Volodymyr Zelensky said.");
    HOLDS(s, "[Russia] {attacked} <Ukraine>");
    HOLDS(s, "by packs/en/events/");
    HOLDS(s, "according to Volodymyr Zelensky\n");
    kb_arena_free(&arena);
}

TEST(explain_tells_near_misses_with_their_reason)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_str s =
        explain(&arena, "id", "Rusia bersiap. Mereka datang untuk menyerang Ukraina.");
    HOLDS(s, "Mereka datang untuk menyerang Ukraina.\n  not \"menyerang\" (packs/id/events/");
    HOLDS(s, "): ");
    kb_arena_free(&arena);
}

TEST(explain_of_a_page_without_events_is_empty)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    CHECK_STR(explain(&arena, "id", "Cuaca hari ini cerah."), "");
    CHECK_STR(explain(&arena, "zz", "Rusia menyerang Ukraina."), "");
    kb_arena_free(&arena);
}
