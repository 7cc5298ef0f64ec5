#include "data/engine.h"
#include "model/models.h"
#include "scene.h"

#include "base/banned.h"

enum { LABELS = 3, WORDS = 5, LANES = 32 };

static uint32_t
next(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static int
score_of(const struct kb_chain *c, const int16_t *scores, const uint8_t *labels)
{
    int sum = c->step[LABELS * LANES + labels[0]] + scores[labels[0]];
    for (int i = 1; i < WORDS; i++)
        sum += c->step[labels[i - 1] * LANES + labels[i]] + scores[i * LANES + labels[i]];
    return sum;
}

TEST(chain_best_is_the_best_of_all_sequences)
{
    static int16_t step[(LABELS + 1) * LANES], scores[WORDS * LANES];
    struct kb_chain chain = { .label_count = LABELS, .step = step };
    uint8_t back[WORDS * LANES], labels[WORDS], tried[WORDS];
    uint32_t seed = 5;
    for (int round = 0; round < 200; round++) {
        int best = -100000;
        for (int i = 0; i < (LABELS + 1) * LANES; i++)
            step[i] = i % LANES < LABELS ? (int16_t)(next(&seed) % 200 - 100) : -3000;
        for (int i = 0; i < WORDS * LANES; i++)
            scores[i] = i % LANES < LABELS ? (int16_t)(next(&seed) % 200 - 100) : -12000;
        kb_chain_best(&chain, scores, WORDS, back, labels);
        for (int k = 0; k < 243; k++) {
            for (int i = 0, rest = k; i < WORDS; i++, rest /= LABELS)
                tried[i] = (uint8_t)(rest % LABELS);
            int sum = score_of(&chain, scores, tried);
            best = sum > best ? sum : best;
        }
        if (!CHECK_INT(score_of(&chain, scores, labels), best))
            return;
    }
}

/* Sentences of odd words, the same every time. */
static struct kb_names_sentence
odd_sentence(struct kb_arena *arena, const struct kb_models *m, uint32_t count, uint32_t *seed)
{
    static const char *const words[] = { "Presiden", "JOKO", "widodo",   "(",       ")",     "\"",
                                         "di",       "PT",   "McDonald", "Jakarta", "31/10", "-",
                                         ".",        "ﷺ",    "x",        "Kim" };
    struct kb_form *forms = kb_arena_array(arena, count, sizeof *forms);
    uint8_t *tags = kb_arena_alloc(arena, count);
    for (uint32_t i = 0; i < count; i++) {
        const char *word = words[next(seed) % 16];
        kb_form_of((struct kb_str){ word, strlen(word) }, &forms[i]);
        kb_wordlist_look(&m->words, &forms[i]);
    }
    kb_tags_find(arena, &m->tags, forms, count, tags);
    return (struct kb_names_sentence){ forms, tags, count };
}

static bool
well_formed(const uint8_t *names, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        if (names[i] > 2 * KB_NAME_KINDS)
            return false;
        bool inside = names[i] && names[i] % 2 == 0;
        if (inside && (i == 0 || (names[i - 1] != names[i] && names[i - 1] + 1 != names[i])))
            return false;
    }
    return true;
}

static const struct kb_models *
models(void)
{
    const struct kb_pack *pack = kb_engine_pack(scene_engine(), KB_STR("id"));
    return CHECK(pack && pack->models && pack->models->has_names) ? pack->models : NULL;
}

TEST(names_are_well_formed_and_the_same_every_time)
{
    const struct kb_models *m = models();
    struct kb_arena arena;
    uint32_t seed = 9;
    kb_arena_init(&arena);
    for (int round = 0; m && round < 60; round++) {
        struct kb_names_sentence page[8];
        for (int i = 0; i < 8; i++)
            page[i] = odd_sentence(&arena, m, 1 + next(&seed) % 30, &seed);
        for (uint32_t scheme = 0; scheme < 2; scheme++) {
            uint8_t **a = kb_names_find(&arena, &m->names, &m->words, page, 8, scheme);
            uint8_t **b = kb_names_find(&arena, &m->names, &m->words, page, 8, scheme);
            for (int i = 0; i < 8; i++)
                CHECK(well_formed(a[i], page[i].count) && memcmp(a[i], b[i], page[i].count) == 0);
        }
        kb_arena_reset(&arena);
    }
    kb_arena_free(&arena);
}

TEST(names_of_a_sentence_of_ten_thousand_words)
{
    const struct kb_models *m = models();
    struct kb_arena arena;
    uint32_t seed = 2;
    kb_arena_init(&arena);
    if (m) {
        struct kb_names_sentence s = odd_sentence(&arena, m, 10000, &seed);
        uint8_t **names = kb_names_find(&arena, &m->names, &m->words, &s, 1, 0);
        CHECK(well_formed(names[0], 10000));
    }
    kb_arena_free(&arena);
}
