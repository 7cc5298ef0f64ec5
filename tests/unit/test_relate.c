#include <math.h>
#include <stdlib.h>

#include "model/choice.h"
#include "relate.h"
#include "relate_line.h"
#include "scene.h"

#include "base/banned.h"

static const struct kb_pack *
english(void)
{
    const kabar_engine *engine = scene_engine();
    return engine ? kb_engine_pack(engine, KB_STR("en")) : NULL;
}

TEST(choice_weighs_to_one)
{
    static const uint64_t features[] = { 1, 2, 3, UINT64_MAX, 1ull << 40 };
    const struct kb_pack *pack = english();
    if (!CHECK(pack && pack->choices))
        return;
    for (uint32_t count = 0; count <= 5; count++) {
        float p[KB_CHAIN_LABELS], sum = 0;
        kb_choice_weigh(&pack->choices->roots, features, count, p);
        for (uint32_t i = 0; i < pack->choices->roots.chain.label_count; i++)
            sum += p[i];
        CHECK(fabsf(sum - 1) < 1e-4f);
    }
}

TEST(choices_that_are_damaged_are_refused)
{
    const kabar_engine *engine = scene_engine();
    const struct kb_file *file =
        engine ? kb_files_find(&engine->files, "packs/en/relate.bin") : NULL;
    struct kb_choices choices;
    struct kb_error err = { .status = KABAR_OK };
    if (!CHECK(file != NULL))
        return;
    struct kb_str bytes = file->bytes;
    CHECK_INT(kb_choices_open(bytes, "r", true, &choices, &err), KABAR_OK);
    for (size_t cut = 0; cut < 4096; cut += 37)
        if (!CHECK(kb_choices_open(kb_str_sub(bytes, 0, cut), "r", true, &choices, &err)
                   == KABAR_BAD_DATA))
            return;
    char *damaged = aligned_alloc(32, (bytes.len + 31) & ~(size_t)31);
    if (!CHECK(damaged != NULL))
        return;
    memcpy(damaged, bytes.ptr, bytes.len);
    damaged[bytes.len / 2] ^= 4;
    CHECK_INT(kb_choices_open((struct kb_str){ damaged, bytes.len }, "r", true, &choices, &err),
              KABAR_BAD_DATA);
    CHECK_STR(((struct kb_str){ err.message, strlen(err.message) }),
              "r: damaged: its checksum is wrong");
    free(damaged);
}

/* Of two spans that share words the shorter one has them. */
TEST(parties_within_one_another)
{
    const struct kb_pack *pack = english();
    struct kb_arena arena;
    struct kb_error err = { .status = KABAR_OK };
    struct kb_pair pair;
    kb_arena_init(&arena);
    struct kb_ctx ctx = { &arena, scene_engine(), &err };
    struct kb_relating *r = KB_NEW(&arena, struct kb_relating);
    const struct kb_span nested[2] = { { 0, 14 }, { 0, 5 } }, apart[2] = { { 0, 5 }, { 21, 27 } };
    const struct kb_span none[2] = { { 0, 14 }, { 30, 30 } }, same[2] = { { 0, 5 }, { 0, 5 } };
    if (CHECK(pack != NULL)
        && CHECK_INT(kb_relate_read(&ctx, pack, KB_STR("Iraqi fighters freed Syrian men"), r),
                     KABAR_OK)) {
        CHECK(kb_relate_pair(&r->text, nested, &pair));
        CHECK_INT(pair.first[0], 1), CHECK_INT(pair.last[0], 2);
        CHECK_INT(pair.first[1], 0), CHECK_INT(pair.last[1], 1);
        CHECK(kb_relate_pair(&r->text, apart, &pair));
        CHECK_INT(pair.first[1], 3), CHECK_INT(pair.last[1], 4);
        CHECK(kb_relate_pair(&r->text, none, &pair));
        CHECK_INT(pair.first[1], pair.last[1]);
        CHECK(kb_relate_pair(&r->text, same, &pair));
        CHECK_INT(pair.last[0], 1), CHECK_INT(pair.first[1], pair.last[1]);
    }
    kb_arena_free(&arena);
}

/* A long text without an end to its sentence, and a party in its last word: bounded, and answered.
 */
TEST(relate_long_text)
{
    enum { WORDS = 20000 };
    struct kb_arena arena;
    struct kb_buf line, out;
    struct kb_error err = { .status = KABAR_OK };
    kb_arena_init(&arena);
    kb_buf_init(&line, 0);
    kb_buf_init(&out, 0);
    struct kb_ctx ctx = { &arena, scene_engine(), &err };
    kb_buf_z(&line, "{\"id\":\"long\",\"lang\":\"en\",\"source\":\"Russia\",\"target\":\"Ukraine\","
                    "\"text\":\"");
    kb_buf_z(&line, "Russia attacked ");
    for (int i = 0; i < WORDS; i++)
        kb_buf_z(&line, "and again ");
    kb_buf_z(&line, "Ukraine\"}");
    if (CHECK(ctx.engine != NULL)) {
        CHECK_INT(kb_relate_line(&ctx, kb_buf_view(&line), NULL, &out), KABAR_OK);
        CHECK(kb_str_find(kb_buf_view(&out), KB_STR("\"cameo\":\""), 0) < out.len);
    }
    kb_buf_free(&line);
    kb_buf_free(&out);
    kb_arena_free(&arena);
}
