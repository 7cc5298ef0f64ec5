#include "clean/judge.h"
#include "clean/second.h"
#include "clean/wording.h"
#include "test.h"

#include "base/banned.h"

TEST(words_have_keys_in_any_case_and_numbers_one)
{
    uint16_t a[KB_WORDING_MOST], b[KB_WORDING_MOST];
    CHECK_INT(kb_wording_keys(KB_STR("Kami, pakai 12 kuki"), a), 7); /* four and three pairs */
    CHECK_INT(kb_wording_keys(KB_STR("kami PAKAI -- 2024 kuki!"), b), 7);
    CHECK(memcmp(a, b, 7 * sizeof *a) == 0);
    CHECK_INT(kb_wording_keys(KB_STR("\" -- ..."), a), 0);
    CHECK_INT(kb_wording_keys(KB_STR(""), a), 0);
}

TEST(words_of_a_long_block_have_no_more_keys_than_there_is_room_for)
{
    uint16_t keys[KB_WORDING_MOST];
    char text[4096];
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = i % 2 ? ' ' : (char)('a' + i / 2 % 26);
    uint32_t count = kb_wording_keys((struct kb_str){ text, sizeof text }, keys);
    CHECK(count > KB_WORDING_MOST - 2 && count <= KB_WORDING_MOST);
}

/* Blocks of 100 bytes each in one element, every other pair of one path. */
static struct kb_traits
make_traits(struct kb_arena *arena, uint32_t count)
{
    struct kb_traits t = { kb_arena_array(arena, count, KB_TRAITS),
                           kb_arena_array(arena, count, sizeof *t.places), count };
    for (uint32_t i = 0; i < count; i++) {
        t.places[i] = (struct kb_trait_place){ .len = 100, .path = i / 2 % 2 };
        for (unsigned up = 0; up < KB_TRAIT_AROUND; up++)
            t.places[i].around[up] = (struct kb_block_run){ 0, count };
        memset(t.rows + (size_t)i * KB_TRAITS, (int)i, KB_TRAITS);
    }
    return t;
}

TEST(second_rows_see_what_was_said_of_the_others)
{
    static const float scores[5] = { 9, -9, 0.5f, -9, 9 };
    static const bool asked[5] = { false, true, true, false, false };
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_traits traits = make_traits(&arena, 5);
    const uint8_t *rows = kb_second_make(&arena, &traits, scores, asked);
    const uint8_t *one = rows + KB_SECOND_END, *two = one + KB_SECOND_END;
    CHECK_INT(one[0], 1); /* its own traits come first */
    CHECK_INT(one[KB_SECOND_OWN], 0);
    CHECK_INT(one[KB_SECOND_NEAR + 2], 255); /* the one before it */
    CHECK_INT(one[KB_SECOND_NEAR + 1], 0);   /* and there is none before that */
    CHECK_INT(two[KB_SECOND_OWN], 140);
    CHECK_INT(two[KB_SECOND_SINCE_PATH], 0);
    CHECK_INT(two[KB_SECOND_UNTIL_PATH], 0);
    CHECK_INT(one[KB_SECOND_SINCE_PATH], 1);
    CHECK_INT(one[KB_SECOND_SINCE], one[KB_SECOND_UNTIL]); /* a block on either side is text */
    CHECK_INT(two[KB_SECOND_SINCE], two[KB_SECOND_UNTIL]);
    CHECK(two[KB_SECOND_SINCE] > one[KB_SECOND_SINCE]);
    kb_arena_free(&arena);
}

TEST(second_rows_of_a_page_of_one_block)
{
    static const float score = -2;
    static const bool asked = true;
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_traits traits = make_traits(&arena, 1);
    const uint8_t *row = kb_second_make(&arena, &traits, &score, &asked);
    CHECK_INT(row[KB_SECOND_SINCE], 255);
    CHECK_INT(row[KB_SECOND_UNTIL_BYTES], 255);
    CHECK_INT(row[KB_SECOND_WITHIN], 255);
    kb_arena_free(&arena);
}
