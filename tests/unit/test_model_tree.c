#include "model/net.h"
#include "model/tree.h"
#include "test.h"

#include "base/banned.h"

static uint32_t
next(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

/* Whether every word reaches the root, by one word only. */
static bool
is_tree(const uint16_t *heads, uint32_t count)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = i + 1, steps = 0;
        roots += heads[i] == 0;
        while (at && steps++ <= count)
            at = heads[at - 1];
        if (at)
            return false;
    }
    return roots == 1;
}

static float
sum_of(const float *scores, const uint16_t *heads, uint32_t count)
{
    float sum = 0;
    for (uint32_t i = 0; i < count; i++)
        sum += scores[i * (count + 1) + heads[i]];
    return sum;
}

/* The best of all trees, by trying every choice of heads. */
static float
best_by_trying(const float *scores, uint32_t count)
{
    uint16_t heads[8];
    float best = -1e30f;
    uint32_t all = 1;
    for (uint32_t i = 0; i < count; i++)
        all *= count + 1;
    for (uint32_t k = 0; k < all; k++) {
        uint32_t rest = k;
        bool self = false;
        for (uint32_t i = 0; i < count; i++, rest /= count + 1) {
            heads[i] = (uint16_t)(rest % (count + 1));
            self = self || heads[i] == i + 1;
        }
        if (!self && is_tree(heads, count) && sum_of(scores, heads, count) > best)
            best = sum_of(scores, heads, count);
    }
    return best;
}

TEST(tree_best_is_the_best_of_all_trees)
{
    struct kb_arena arena;
    uint32_t seed = 7;
    kb_arena_init(&arena);
    for (int round = 0; round < 300; round++) {
        uint32_t count = 1 + next(&seed) % 5;
        float scores[5 * 6];
        uint16_t heads[8];
        for (uint32_t i = 0; i < count * (count + 1); i++)
            scores[i] = (float)(next(&seed) % 1000) / 10;
        kb_tree_best(&arena, scores, count, heads);
        float got = sum_of(scores, heads, count), want = best_by_trying(scores, count);
        if (!CHECK(is_tree(heads, count)) || !CHECK(got > want - 0.01f && got < want + 0.01f))
            break;
        kb_arena_reset(&arena);
    }
    kb_arena_free(&arena);
}

TEST(tree_best_of_long_sentences_is_a_tree)
{
    struct kb_arena arena;
    uint32_t seed = 3, count = KB_TREE_WORDS;
    uint16_t heads[KB_TREE_WORDS];
    kb_arena_init(&arena);
    float *scores = kb_arena_array(&arena, (size_t)count * (count + 1), sizeof *scores);
    for (uint32_t i = 0; i < count * (count + 1); i++)
        scores[i] = (float)(next(&seed) % 100);
    kb_tree_best(&arena, scores, count, heads);
    CHECK(is_tree(heads, count));
    /* All alike: no difference to choose by. */
    for (uint32_t i = 0; i < count * (count + 1); i++)
        scores[i] = 1;
    kb_tree_best(&arena, scores, count, heads);
    CHECK(is_tree(heads, count));
    kb_arena_free(&arena);
}

TEST(net_times_is_exact)
{
    enum { ROWS = 34, COLUMNS = 48, WORDS = 7 };
    static int16_t weights[ROWS * COLUMNS], in[WORDS * ROWS];
    static float out[WORDS * COLUMNS];
    uint32_t seed = 11;
    struct kb_net_matrix m = { ROWS, COLUMNS, 0.5f, weights };
    for (int i = 0; i < ROWS * COLUMNS; i++)
        weights[i] = (int16_t)(next(&seed) % 8190 - 4095);
    for (int i = 0; i < WORDS * ROWS; i++)
        in[i] = (int16_t)(next(&seed) % 4094 - 2047);
    kb_net_times(&m, in, 2.0f, out, WORDS);
    for (uint32_t w = 0; w < WORDS; w++)
        for (uint32_t c = 0; c < COLUMNS; c++) {
            int32_t sum = 0;
            for (uint32_t r = 0; r < ROWS; r++)
                sum += in[w * ROWS + r] * weights[kb_net_place(ROWS, r, c)];
            if (!CHECK(out[w * COLUMNS + c] == (float)sum))
                return;
        }
}
