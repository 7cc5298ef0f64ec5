#include "model/names.h"

#include <stdio.h>

#include "test.h"

#include "model/tags.h"

#include "base/banned.h"

enum { ROWS = 512, PLACES = ROWS + KB_CHAIN_REACH + 1, MOST_WORDS = 10000 };

/* A section with 13 labels whose steps and rows are noise: what comes out may be anything, but must
 * be well formed. */
struct noise {
    struct kb_chain_head head;
    char names[KB_NAMES_LABELS * 2 + 22];
    _Alignas(32) int16_t step[(KB_NAMES_LABELS + 1) * 32];
    _Alignas(32) uint16_t checks[PLACES];
    _Alignas(32) int8_t rows[PLACES * 16 + 32];
};

static uint32_t
random_from(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 8;
}

static struct kb_chain
noisy_chain(struct noise *n)
{
    uint32_t state = 7;
    *n = (struct noise){ .head = { KB_NAMES_LABELS, 16, ROWS, 0 } };
    n->head.names_bytes = sizeof n->names;
    for (size_t i = 0; i < sizeof n->step / sizeof *n->step; i++)
        n->step[i] = (int16_t)(random_from(&state) % 200) - 100;
    for (size_t i = 0; i < sizeof n->rows; i++)
        n->rows[i] = (int8_t)(random_from(&state) % 250 - 125);
    for (size_t i = 0; i < PLACES; i++)
        n->checks[i] = (uint16_t)(random_from(&state) % 65535 + 1);
    struct kb_chain chain;
    struct kb_error err;
    CHECK(kb_chain_open((struct kb_str){ (const char *)n, sizeof *n }, &chain, &err) == KABAR_OK);
    return chain;
}

static const uint32_t empty_list[] = { 2, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };

static struct kb_wordlist
open_empty_list(void)
{
    struct kb_wordlist list;
    struct kb_error err;
    struct kb_str bytes = { (const char *)empty_list, sizeof empty_list };
    CHECK(kb_wordlist_open(bytes, &list, &err) == KABAR_OK);
    return list;
}

/* Words apart by blanks; PROPN for those with a capital. */
static struct kb_names_sentence
sentence_of(struct kb_arena *arena, const char *text)
{
    struct kb_str rest = { text, strlen(text) }, word;
    struct kb_form *forms = kb_arena_array(arena, MOST_WORDS, sizeof *forms);
    uint8_t *tags = kb_arena_alloc(arena, MOST_WORDS);
    uint32_t count = 0;
    while (count < MOST_WORDS && kb_str_next(&rest, ' ', &word)) {
        kb_form_of(word, &forms[count]);
        tags[count] = (forms[count].shape & KB_FORM_CAPITAL) ? KB_UPOS_PROPN : KB_UPOS_NOUN;
        count++;
    }
    return (struct kb_names_sentence){ forms, tags, count };
}

static bool
is_well_formed(const uint8_t *names, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        bool inside = names[i] && names[i] % 2 == 0;
        if (names[i] > 2 * KB_NAME_KINDS
            || (inside && (i == 0 || (names[i - 1] != names[i] && names[i - 1] + 1 != names[i]))))
            return false;
    }
    return true;
}

TEST(names_features_are_the_same_every_time_and_not_too_many)
{
    struct kb_arena arena;
    struct kb_wordlist list = open_empty_list();
    uint64_t once[KB_CHAIN_FEATURES], again[KB_CHAIN_FEATURES];
    kb_arena_init(&arena);
    struct kb_names_sentence s[2] = {
        sentence_of(&arena, "Kota Arumsari ( KA ) dan kata wali Budi Santoso kemarin ."),
        sentence_of(&arena, "ARUMSARI tenang - Santoso"),
    };
    struct kb_names_word **a = kb_names_look(&arena, &list, s, 2);
    struct kb_names_word **b = kb_names_look(&arena, &list, s, 2);
    for (uint32_t i = 0; i < 2; i++)
        for (uint32_t k = 0; k < s[i].count; k++) {
            uint32_t n = kb_names_features(&s[i], a[i], k, 1, once);
            CHECK(n >= 1 && n <= KB_CHAIN_FEATURES);
            CHECK_INT(kb_names_features(&s[i], b[i], k, 1, again), n);
            CHECK(!memcmp(once, again, n * sizeof *once));
        }
    kb_arena_free(&arena);
}

TEST(names_schemes_share_features_and_have_their_own)
{
    struct kb_arena arena;
    struct kb_wordlist list = open_empty_list();
    uint64_t one[KB_CHAIN_FEATURES], other[KB_CHAIN_FEATURES];
    uint32_t same = 0;
    kb_arena_init(&arena);
    struct kb_names_sentence s = sentence_of(&arena, "di Arumsari kemarin");
    struct kb_names_word **words = kb_names_look(&arena, &list, &s, 1);
    uint32_t n = kb_names_features(&s, words[0], 1, 0, one);
    CHECK_INT(kb_names_features(&s, words[0], 1, 1, other), n);
    for (uint32_t i = 0; i < n; i++)
        same += one[i] == other[i];
    CHECK(same > n / 2 && same < n);
    kb_arena_free(&arena);
}

TEST(names_words_far_from_any_capital_cost_one_feature)
{
    struct kb_arena arena;
    struct kb_wordlist list = open_empty_list();
    uint64_t features[KB_CHAIN_FEATURES];
    kb_arena_init(&arena);
    struct kb_names_sentence s = sentence_of(&arena, "Arumsari tetap tenang pada malam itu");
    struct kb_names_word **words = kb_names_look(&arena, &list, &s, 1);
    CHECK(kb_names_features(&s, words[0], 0, 0, features) > 40);
    CHECK(kb_names_features(&s, words[0], 1, 0, features) > 40); /* a name may end before it */
    CHECK_INT(kb_names_features(&s, words[0], 3, 0, features), 1);
    kb_arena_free(&arena);
}

TEST(names_see_how_a_word_stands_elsewhere_on_the_page)
{
    struct kb_arena arena;
    struct kb_wordlist list = open_empty_list();
    kb_arena_init(&arena);
    struct kb_names_sentence s[3] = {
        sentence_of(&arena, "Mawar layu di taman"),
        sentence_of(&arena, "Di taman ada mawar putih"),
        sentence_of(&arena, "Melati layu di taman"),
    };
    struct kb_names_word **words = kb_names_look(&arena, &list, s, 3);
    CHECK(words[0][0].page != 0);
    CHECK_INT(words[2][0].page, 0); /* its own place is no evidence */
    kb_arena_free(&arena);
}

TEST(names_are_well_formed_whatever_the_model_says)
{
    static struct noise noise;
    struct kb_arena arena;
    struct kb_chain chain = noisy_chain(&noise);
    struct kb_wordlist list = open_empty_list();
    uint32_t named = 0;
    kb_arena_init(&arena);
    struct kb_names_sentence s[3] = {
        sentence_of(&arena, "Kata Budi Santoso dari PT Arum Sari Tbk di Kota Baru , Jawa Tengah"),
        sentence_of(&arena, ""),
        sentence_of(&arena, "A B C d E F g H I J K l M N O"),
    };
    uint8_t **names = kb_names_find(&arena, &chain, &list, s, 3, 0);
    for (uint32_t i = 0; i < 3; i++) {
        CHECK(is_well_formed(names[i], s[i].count));
        for (uint32_t k = 0; k < s[i].count; k++)
            named += names[i][k] != 0;
    }
    CHECK(named > 0);
    kb_arena_free(&arena);
}

TEST(names_of_a_sentence_of_ten_thousand_words)
{
    static struct noise noise;
    static char text[MOST_WORDS * 6 + 1];
    struct kb_arena arena;
    struct kb_chain chain = noisy_chain(&noise);
    struct kb_wordlist list = open_empty_list();
    kb_arena_init(&arena);
    for (uint32_t i = 0; i < MOST_WORDS; i++)
        memcpy(text + (size_t)i * 6, i % 3 ? "Arum( " : i % 2 ? "(Sari " : "ketua ", 6);
    struct kb_names_sentence s = sentence_of(&arena, text);
    CHECK_INT(s.count, MOST_WORDS);
    uint8_t **names = kb_names_find(&arena, &chain, &list, &s, 1, KB_NAMES_SCHEMES - 1);
    CHECK(is_well_formed(names[0], s.count));
    kb_arena_free(&arena);
}

TEST(names_of_no_sentence)
{
    static struct noise noise;
    struct kb_arena arena;
    struct kb_chain chain = noisy_chain(&noise);
    struct kb_wordlist list = open_empty_list();
    kb_arena_init(&arena);
    CHECK(kb_names_find(&arena, &chain, &list, NULL, 0, 0) != NULL);
    kb_arena_free(&arena);
}

/* ---- the chain below ---- */

TEST(chain_finds_a_row_behind_its_place_but_not_behind_a_gap)
{
    static struct noise noise;
    struct kb_chain chain = noisy_chain(&noise);
    uint64_t feature = 0x123456789ABCDEF0ull;
    uint32_t place = kb_chain_place(feature, ROWS);
    uint16_t check = kb_chain_check(feature);
    int16_t scores[32];
    for (uint32_t i = 0; i < PLACES; i++)
        noise.checks[i] = noise.checks[i] == check ? 1 : noise.checks[i];
    memset(noise.rows + (PLACES - 1) * 16, 0, 16); /* what stands for no row */
    kb_chain_score(&chain, &feature, 1, scores);
    CHECK_INT(scores[3], 0);
    noise.checks[place + 5] = check;
    kb_chain_score(&chain, &feature, 1, scores);
    CHECK_INT(scores[3], noise.rows[(place + 5) * 16 + 3]);
    noise.checks[place + 2] = 0;
    kb_chain_score(&chain, &feature, 1, scores);
    CHECK_INT(scores[3], 0);
    CHECK(scores[KB_NAMES_LABELS] < -10000); /* no label: never best */
}

TEST(chain_refuses_a_section_that_is_cut_short)
{
    static struct noise noise;
    struct kb_chain chain = noisy_chain(&noise);
    struct kb_error err;
    for (size_t len = 0; len < sizeof noise; len += len < 64 ? 1 : 997)
        CHECK(kb_chain_open((struct kb_str){ (const char *)&noise, len }, &chain, &err)
              != KABAR_OK);
}
