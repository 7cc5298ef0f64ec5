#include "fold/story.h"

#include "base/json.h"
#include "fold/common.h"
#include "fold/words.h"
#include "test.h"

#include "base/banned.h"

enum { MOST = 16 };

struct pages {
    struct kb_arena arena;
    struct kb_sketch sketches[MOST];
    struct kb_story_page pages[MOST];
    uint32_t family[MOST], group[MOST], count;
};

static void
add_from(struct pages *p, const char *outlet, const char *title, const char *published,
         const char *text)
{
    struct kb_buf line;
    struct kb_record record;
    struct kb_error err;
    kb_buf_init(&line, 0);
    struct kb_json j = kb_json_to(&line);
    kb_json_open(&j, '{');
    kb_json_key(&j, "outlet");
    kb_json_z(&j, outlet);
    kb_json_key(&j, "title");
    kb_json_z(&j, title);
    kb_json_key(&j, "published");
    kb_json_z(&j, published);
    kb_json_key(&j, "text");
    kb_json_z(&j, text);
    kb_json_close(&j, '}');
    struct kb_str kept = kb_arena_copy(&p->arena, kb_buf_view(&line));
    if (CHECK_INT(kb_record_parse(&p->arena, kept, &record, &err), KABAR_OK)) {
        kb_sketch_make(&p->arena, &record, &p->sketches[p->count]);
        kb_story_page(&p->arena, &p->sketches[p->count], &p->pages[p->count]);
        p->family[p->count] = p->count;
        p->count++;
    }
    kb_buf_free(&line);
}

static void
add(struct pages *p, const char *title, const char *published, const char *text)
{
    add_from(p, "", title, published, text);
}

static void
group(struct pages *p)
{
    kb_story_group(&p->arena, p->pages, p->count, p->family, p->group);
}

static uint32_t
stem(const char *text)
{
    struct kb_fold_walk walk = { { text, strlen(text) }, 0, true };
    struct kb_fold_word word;
    return kb_fold_next_word(&walk, &word) ? word.stem : 0;
}

TEST(common_words_are_known_in_both_languages)
{
    CHECK(kb_common_rarity(kb_common_table(), stem("yang")) < 0.2);
    CHECK(kb_common_rarity(kb_common_table(), stem("the")) < 0.2);
    CHECK(kb_common_rarity(kb_common_table(), stem("police"))
          > kb_common_rarity(kb_common_table(), stem("people")));
    CHECK(kb_common_rarity(kb_common_table(), stem("Kwrzqx")) == KB_COMMON_RAREST);
    CHECK_INT(stem("Firing"), stem("firing"));
    CHECK_INT(stem("gempanya"), stem("GEMPANY"));
}

TEST(stories_of_one_happening_are_found_without_the_heap)
{
    struct pages p = { 0 };
    add(&p, "Harbour fire in Tolmin kills two", "2024-11-03T08:00:00Z",
        "A fire in the harbour of Tolmin killed two dockers on Sunday, mayor Anna Kovac said.");
    add(&p, "Two dockers die in Tolmin blaze", "2024-11-03T10:00:00Z",
        "Mayor Anna Kovac said that two dockers had died when fire broke out in Tolmin harbour.");
    add(&p, "Bakers of Ruzin ask for flour", "2024-11-03T09:00:00Z",
        "The bakers of Ruzin told minister Petr Holub on Sunday that flour had become dear.");
    double score = kb_story_score(&p.pages[0], &p.pages[1]);
    CHECK(score > KB_STORY_PAIR && score <= 1);
    CHECK(score == kb_story_score(&p.pages[1], &p.pages[0]));
    CHECK(kb_story_score(&p.pages[0], &p.pages[2]) < KB_STORY_PAIR);
    CHECK(p.pages[0].key_count > 4);
    group(&p);
    CHECK_INT(p.group[1], 0);
    CHECK_INT(p.group[2], 2);
    kb_arena_free(&p.arena);
}

TEST(stories_are_named_by_the_page_most_like_all)
{
    struct pages p = { 0 };
    add(&p, "Mayor speaks", "2024-11-03T08:00:00Z", "Anna Kovac, a beekeeper, spoke of her bees.");
    add(&p, "Fire in Tolmin", "2024-11-03T09:00:00Z", "Anna Kovac saw the fire in Tolmin harbour.");
    add(&p, "Harbour burns", "2024-11-03T10:00:00Z", "The harbour of Tolmin burned in a fire.");
    CHECK_INT(kb_story_label(p.pages, p.count), 1);
    CHECK_INT(kb_story_label(p.pages, 1), 0);
    kb_arena_free(&p.arena);
}

TEST(stories_of_a_series_are_one_a_day)
{
    struct pages p = { 0 };
    const char *text =
        "The Ruzin exchange closed lower, and shares of Holub Steel fell by 3.7 per cent.";
    add(&p, "Ruzin exchange today, 3 November 2024", "2024-11-03T18:00:00Z", text);
    add(&p, "Ruzin exchange today, 4 November 2024", "2024-11-04T18:00:00Z", text);
    add(&p, "Holub Steel falls on 4 November 2024", "2024-11-04T19:00:00Z", text);
    CHECK_INT(p.pages[1].day - p.pages[0].day, 1);
    CHECK(kb_story_score(&p.pages[0], &p.pages[1]) == 0);
    group(&p);
    CHECK_INT(p.group[1], 1);
    CHECK_INT(p.group[2], 1);
    kb_arena_free(&p.arena);
}

/* Five pages of each of two trials: all share the court and its words, each trial its own names. */
TEST(stories_of_one_kind_stay_two)
{
    struct pages p = { 0 };
    const char *kinds[] = { "Milan Dvorak, a pharmacist of Brenov, who poisoned Marta Novy"
                            " with arsenic in Vinohrad",
                            "Tomas Hajek, a banker of Lisna, who kidnapped Josef Blaha for"
                            " ransom at Ostrov" };
    for (int i = 0; i < 10; i++) {
        struct kb_buf text;
        kb_buf_init(&text, 0);
        kb_buf_format(&text,
                      "The Ruzin Regional Court jury under judge Irena Malik heard prosecutor Karel"
                      " Zeman. The defendant was %s. Witness%d described evening%d.",
                      kinds[i / 5], i, i);
        add(&p, "", "2024-11-03T08:00:00Z", kb_buf_text(&text));
        kb_buf_free(&text);
    }
    group(&p);
    for (uint32_t i = 0; i < 10; i++)
        CHECK_INT(p.group[i], i / 5 * 5);
    kb_arena_free(&p.arena);
}

/* Lines under pictures share a word or two with dozens of others. */
TEST(stories_are_not_made_of_a_few_words)
{
    struct pages p = { 0 };
    add(&p, "", "2024-11-03T08:00:00Z", "Flooded market, Brenov.");
    add(&p, "", "2024-11-03T08:00:00Z", "Flooded school, Brenov.");
    add(&p, "", "2024-11-03T08:00:00Z", "Market in Ostrov.");
    group(&p);
    for (uint32_t i = 0; i < 3; i++)
        CHECK_INT(p.group[i], i);
    kb_arena_free(&p.arena);
}

TEST(stories_keep_copies_together)
{
    struct pages p = { 0 };
    add(&p, "", "2024-11-03T08:00:00Z", "Anna Kovac of Tolmin.");
    add(&p, "", "2024-11-20T08:00:00Z", "Petr Holub of Ruzin.");
    add(&p, "", "2024-11-20T08:00:00Z", "");
    p.family[1] = 0;
    group(&p);
    CHECK_INT(p.group[1], 0);
    CHECK_INT(p.group[2], 2);
    CHECK_INT(p.pages[2].len, 0);
    kb_arena_free(&p.arena);
}

/* A checker of hoaxes writes about each in the same words. */
static void
add_hoax(struct pages *p, const char *outlet, const char *title, const char *what)
{
    struct kb_buf text;
    kb_buf_init(&text, 0);
    kb_buf_format(&text,
                  "A posting that went round claims this: %s Our checkers searched backwards and"
                  " found no such report. It is a hoax.",
                  what);
    add_from(p, outlet, title, "2024-11-03T08:00:00Z", kb_buf_text(&text));
    kb_buf_free(&text);
}

TEST(stories_of_one_outlet_must_agree_more)
{
    const char *quake = "the lighthouse of Tolmin, built by Jakob Zeman, fell in a quake that was"
                        " felt in the bakery of Lisna.";
    const char *flood = "a windmill near Brenov was carried off by water while Tomas Hajek, a"
                        " banker from Ostrov, milled his rye.";
    struct pages p = { 0 };
    add_hoax(&p, "checks.example.org", "Hoax: lighthouse fallen", quake);
    add_hoax(&p, "checks.example.org", "Hoax: windmill carried off", flood);
    add_hoax(&p, "other.example.net", "Tolmin lighthouse fallen? A hoax", quake);
    CHECK(kb_story_score(&p.pages[0], &p.pages[1]) > KB_STORY_PAIR);
    group(&p);
    CHECK_INT(p.group[1], 1);
    CHECK_INT(p.group[2], 0);
    kb_arena_free(&p.arena);
}

/* What day a text tells is no time of the page: it keeps nothing apart from texts that tell none.
 */
TEST(stories_of_texts_without_a_time_do_not_need_one)
{
    struct pages p = { 0 };
    add(&p, "", "", "A fire in the harbour of Tolmin killed two dockers, mayor Anna Kovac said.");
    add(&p, "", "",
        "On 3 November 2024 Petr Holub, a pilot of Ruzin, saw the flames. Firemen of Brenov came"
        " by boat to the harbour of Tolmin, where Marta Novy sells fish, and wept.");
    p.pages[1].about = 1730592000;
    group(&p);
    CHECK(!p.pages[0].told && !p.pages[1].told);
    CHECK_INT(p.group[1], 0);
    p.pages[1].told = true;
    group(&p);
    CHECK_INT(p.group[1], 1);
    kb_arena_free(&p.arena);
}
