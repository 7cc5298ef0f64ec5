#include "model/trees.h"
#include "test.h"

#include "base/banned.h"

/* One tree: trait 1 up to 7 gives -1, above it 2. */
struct room {
    struct kb_trees_head head;
    uint32_t root, gap[3];
    struct kb_trees_node nodes[3];
};

static struct kb_str
make(struct room *room, uint8_t trait, uint16_t low, uint32_t trees)
{
    const struct kb_trees_node nodes[3] = { { trait, 7, low, 0 },
                                            { KB_TREES_LEAF, 0, 0, -1 },
                                            { KB_TREES_LEAF, 0, 0, 2 } };
    memset(room, 0, sizeof *room);
    room->head = (struct kb_trees_head){ 0.5f, 2, trees, 3 };
    memcpy(&room->gap[0], nodes, sizeof nodes); /* right behind the root */
    return (struct kb_str){ (const char *)room, sizeof room->head + 4 + sizeof nodes };
}

TEST(trees_add_their_leaves_to_the_base)
{
    static _Alignas(32) struct room room;
    struct kb_trees trees;
    struct kb_error err;
    struct kb_arena arena;
    kb_arena_init(&arena);
    const uint8_t low[2] = { 200, 7 }, high[2] = { 0, 8 };
    CHECK_INT(kb_trees_open(&arena, make(&room, 1, 1, 1), &trees, &err), KABAR_OK);
    CHECK(kb_trees_score(&trees, low) == -0.5f);
    CHECK(kb_trees_score(&trees, high) == 2.5f);
    kb_arena_free(&arena);
}

TEST(trees_score_many_rows_as_they_score_one)
{
    static _Alignas(32) struct room room;
    struct kb_trees trees;
    struct kb_error err;
    struct kb_arena arena;
    uint8_t rows[100][2];
    bool asked[100];
    float sums[100];
    kb_arena_init(&arena);
    CHECK_INT(kb_trees_open(&arena, make(&room, 1, 1, 1), &trees, &err), KABAR_OK);
    for (uint32_t i = 0; i < 100; i++) {
        rows[i][0] = (uint8_t)(255 - i);
        rows[i][1] = (uint8_t)(i * 37);
        asked[i] = i % 5 != 0;
        sums[i] = 77;
    }
    kb_trees_scores(&trees, &rows[0][0], 100, asked, sums);
    for (uint32_t i = 0; i < 100; i++)
        CHECK(sums[i] == (asked[i] ? kb_trees_score(&trees, rows[i]) : 77));
    kb_arena_free(&arena);
}

TEST(trees_that_lead_nowhere_are_refused)
{
    static _Alignas(32) struct room room;
    struct kb_trees trees;
    struct kb_error err = { .status = KABAR_OK };
    struct kb_arena arena;
    kb_arena_init(&arena);
    CHECK(kb_trees_open(&arena, make(&room, 1, 0, 1), &trees, &err) != KABAR_OK); /* to itself */
    CHECK(kb_trees_open(&arena, make(&room, 1, 2, 1), &trees, &err)
          != KABAR_OK); /* behind the end */
    CHECK(kb_trees_open(&arena, make(&room, 2, 1, 1), &trees, &err)
          != KABAR_OK); /* no such trait */
    CHECK(kb_trees_open(&arena, make(&room, 1, 1, 9), &trees, &err)
          != KABAR_OK); /* too many trees */
    struct kb_str whole = make(&room, 1, 1, 1);
    for (size_t cut = 0; cut < whole.len; cut++)
        if (!CHECK(kb_trees_open(&arena, kb_str_sub(whole, 0, cut), &trees, &err) != KABAR_OK))
            break;
    kb_arena_free(&arena);
}
