#include "fold/merge.h"

#include <math.h>

#include "test.h"

#include "base/banned.h"

enum { PAGES = 4 };

/* Pages of one story, an hour apart, each of another outlet. */
struct scene {
    struct kb_arena arena;
    struct kb_sketch pages[PAGES];
    struct kb_folded folded[PAGES];
};

static void
set(struct scene *s)
{
    static const char *const ids[] = { "a", "b", "c", "d" };
    for (uint32_t i = 0; i < PAGES; i++) {
        s->pages[i] = (struct kb_sketch){ .id = { ids[i], 1 },
                                          .content = i + 1,
                                          .when = 1730620800 + 3600 * (int64_t)i,
                                          .precision = 2,
                                          .outlet = { i + 1, 0 } };
        s->pages[i].about = s->pages[i].when;
        s->folded[i] = (struct kb_folded){ i, KB_FOLD_NONE, 0, 0 };
    }
}

static struct kb_report
report(uint32_t page, const char *cameo)
{
    return (struct kb_report){
        .page = page,
        .source_country = KB_STR("IDN"),
        .target_country = KB_STR("IDN"),
        .cameo = { cameo, strlen(cameo) },
        .plover = KB_STR("COERCE"),
        .date = KB_STR("2024-11-03"),
        .status = KB_STR("asserted"),
    };
}

TEST(events_tell_who_told_them_first_and_their_codes)
{
    struct scene s = { 0 };
    struct kb_merged *events;
    uint32_t event_of[4], count;
    set(&s);
    struct kb_report reports[] = { report(2, "173"), report(1, "171"), report(3, "173"),
                                   report(1, "173") };
    reports[3].begin = 50;
    kb_merge_events(&s.arena, s.pages, s.folded, reports, 4, event_of, &events, &count);
    CHECK_INT(count, 1);
    CHECK_INT(events[0].first, 1);
    CHECK_INT(events[0].code_count, 2);
    CHECK_STR(events[0].codes[0].cameo, "173");
    CHECK_INT(events[0].codes[0].reports, 3);
    CHECK_INT(events[0].codes[1].reports, 1);
    s.pages[1].precision = 0; /* it does not say when it appeared */
    kb_merge_events(&s.arena, s.pages, s.folded, reports, 4, event_of, &events, &count);
    CHECK_INT(events[0].first, 0);
    kb_arena_free(&s.arena);
}

TEST(events_of_people_go_by_their_names)
{
    struct scene s = { 0 };
    struct kb_merged *events;
    uint32_t event_of[4], count;
    set(&s);
    struct kb_report reports[] = { report(0, "173"), report(1, "173"), report(2, "173"),
                                   report(3, "173") };
    reports[0].target_entity = KB_STR("person:marta-novy");
    reports[1].target_entity = KB_STR("person:petr-holub");
    reports[2].target_entity = KB_STR("person:novy");
    reports[3].target_entity = KB_STR("person:holub");
    kb_merge_events(&s.arena, s.pages, s.folded, reports, 4, event_of, &events, &count);
    CHECK_INT(count, 2);
    CHECK_INT(event_of[0], event_of[2]);
    CHECK_INT(event_of[1], event_of[3]);
    kb_arena_free(&s.arena);
}

/* Three pages of one day in court; each also says "the defendant". */
TEST(events_of_whom_only_the_page_names_stay_with_it)
{
    struct scene s = { 0 };
    struct kb_merged *events;
    uint32_t event_of[7], count;
    set(&s);
    struct kb_report reports[] = { report(0, "173"), report(0, "173"), report(1, "173"),
                                   report(1, "173"), report(2, "173"), report(3, "173"),
                                   report(3, "173") };
    for (int i = 0; i < 7; i++)
        reports[i].begin = (uint32_t)i;
    reports[1].target_entity = reports[5].target_entity = KB_STR("person:anna-kovac");
    reports[3].target_entity = KB_STR("person:petr-holub");
    reports[1].date = reports[3].date = KB_STR_NONE;
    kb_merge_events(&s.arena, s.pages, s.folded, reports, 7, event_of, &events, &count);
    CHECK_INT(count, 3);
    CHECK_INT(event_of[0], event_of[1]);
    CHECK_INT(event_of[0], event_of[5]);
    CHECK_INT(event_of[0], event_of[6]);
    CHECK_INT(event_of[2], event_of[3]);
    CHECK(event_of[2] != event_of[0] && event_of[4] != event_of[0] && event_of[4] != event_of[2]);
    CHECK_INT(events[event_of[0]].best, 5);
    kb_arena_free(&s.arena);
}

TEST(events_of_two_bodies_of_one_country_are_two)
{
    struct scene s = { 0 };
    struct kb_merged *events;
    uint32_t event_of[3], count;
    set(&s);
    struct kb_report reports[] = { report(0, "173"), report(1, "173"), report(2, "173") };
    reports[0].source_entity = KB_STR("org:kpk");
    reports[1].source_entity = KB_STR("org:polri");
    reports[2].source_entity = KB_STR("person:anna-kovac");
    kb_merge_events(&s.arena, s.pages, s.folded, reports, 3, event_of, &events, &count);
    CHECK_INT(count, 2);
    CHECK_INT(event_of[2], event_of[0]);
    for (int i = 0; i < 3; i++)
        reports[i].target_country = KB_STR("MYS");
    kb_merge_events(&s.arena, s.pages, s.folded, reports, 3, event_of, &events, &count);
    CHECK_INT(count, 1);
    kb_arena_free(&s.arena);
}

TEST(events_take_what_a_sentence_leaves_out_from_their_page)
{
    struct scene s = { 0 };
    struct kb_merged *events;
    uint32_t event_of[4], count;
    set(&s);
    struct kb_report reports[] = { report(0, "173"), report(1, "173"), report(1, "173"),
                                   report(0, "173") };
    reports[0].target_entity = KB_STR("person:marta-novy");
    reports[1].target_entity = KB_STR("person:petr-holub");
    reports[2].begin = reports[3].begin = 80;
    reports[2].date = reports[3].date = KB_STR("2024-11");
    kb_merge_events(&s.arena, s.pages, s.folded, reports, 4, event_of, &events, &count);
    CHECK_INT(count, 2);
    CHECK_INT(event_of[2], event_of[1]);
    CHECK_INT(event_of[3], event_of[0]);
    kb_arena_free(&s.arena);
}

static struct kb_counted
killed(uint32_t page, double low, const char *bound)
{
    return (struct kb_counted){ .page = page,
                                .kind = KB_STR("killed"),
                                .bound = { bound, strlen(bound) },
                                .low = low,
                                .high = low };
}

static struct kb_claim
claim_of(struct scene *s, const struct kb_counted *counted, uint32_t count)
{
    uint32_t all[8] = { 0 };
    return kb_describe_claims(&s->arena, s->pages, counted, count, all, 1)[0];
}

TEST(claims_tell_how_their_figures_stand_to_each_other)
{
    struct scene s = { 0 };
    set(&s);
    struct kb_counted alone[] = { killed(1, 7, "exact") };
    CHECK_INT(claim_of(&s, alone, 1).relation, KB_CLAIM_ALONE);
    struct kb_counted agreeing[] = { killed(1, 7, "exact"), killed(2, 7, "exact") };
    CHECK_INT(claim_of(&s, agreeing, 2).relation, KB_CLAIM_AGREEING);
    struct kb_counted widening[] = { killed(2, 10, "exact"), killed(1, 7, "at_least") };
    CHECK_INT(claim_of(&s, widening, 2).relation, KB_CLAIM_WIDENING);
    struct kb_counted growing[] = { killed(2, 12, "exact"), killed(1, 7, "exact") };
    CHECK_INT(claim_of(&s, growing, 2).relation, KB_CLAIM_REVISED);
    struct kb_counted falling[] = { killed(1, 12, "exact"), killed(2, 7, "exact") };
    CHECK_INT(claim_of(&s, falling, 2).relation, KB_CLAIM_CONTRADICTING);
    falling[0].claimant = falling[1].claimant = KB_STR("Basarnas");
    CHECK_INT(claim_of(&s, falling, 2).relation, KB_CLAIM_REVISED);
    struct kb_counted at_once[] = { killed(1, 7, "exact"), killed(1, 12, "exact") };
    CHECK_INT(claim_of(&s, at_once, 2).relation, KB_CLAIM_CONTRADICTING);
    CHECK(strcmp(kb_claim_relation_name(KB_CLAIM_REVISED), "revised") == 0);
    kb_arena_free(&s.arena);
}

TEST(claims_name_the_first_the_latest_and_the_most_cautious)
{
    struct scene s = { 0 };
    set(&s);
    struct kb_counted figures[] = { killed(3, 20, "exact"), killed(1, 9, "about"),
                                    killed(0, 12, "exact"), killed(2, NAN, "at_most") };
    figures[3].high = 30;
    struct kb_claim c = claim_of(&s, figures, 4);
    CHECK_INT(c.figures, 4);
    CHECK_INT(c.articles, 4);
    CHECK_INT(c.first, 2);
    CHECK_INT(c.latest, 0);
    CHECK_INT(c.cautious, 1);
    CHECK_INT(c.relation, KB_CLAIM_CONTRADICTING); /* 12, then about 9 */
    kb_arena_free(&s.arena);
}

TEST(claims_bring_the_same_number_of_one_story_together)
{
    struct scene s = { 0 };
    uint32_t claim_of_each[5];
    bool conflict[5];
    set(&s);
    struct kb_counted figures[5];
    for (uint32_t i = 0; i < 5; i++) {
        figures[i] = killed(i % PAGES, 915, "exact");
        figures[i].kind = KB_STR("money");
        figures[i].unit = KB_STR("IDR");
    }
    figures[2].unit = KB_STR("USD");
    figures[3].low = figures[3].high = 20; /* anybody may say twenty */
    figures[4] = figures[3];
    CHECK_INT(kb_merge_claims(&s.arena, s.pages, s.folded, figures, 5, claim_of_each, conflict), 4);
    CHECK_INT(claim_of_each[0], claim_of_each[1]);
    CHECK(claim_of_each[0] != claim_of_each[2] && claim_of_each[3] != claim_of_each[4]);
    CHECK(!conflict[claim_of_each[0]]);
    s.folded[1].story = 1;
    CHECK_INT(kb_merge_claims(&s.arena, s.pages, s.folded, figures, 5, claim_of_each, conflict), 5);
    kb_arena_free(&s.arena);
}

/* "73 people, 25 women among them"; "81 in a day, 46,700 since the war began"; but two who say two
 * numbers of one thing contradict each other. */
TEST(claims_do_not_hold_parts_against_the_whole)
{
    struct scene s = { 0 };
    uint32_t claim_of_each[6];
    bool conflict[6];
    set(&s);
    struct kb_counted figures[] = { killed(0, 73, "exact"),       killed(0, 25, "exact"),
                                    killed(1, 73, "exact"),       killed(2, 81, "exact"),
                                    killed(2, 46700, "at_least"), killed(3, 90, "exact") };
    for (uint32_t i = 0; i < 6; i++) {
        figures[i].unit = i == 1 ? KB_STR("women") : KB_STR("people");
        figures[i].claimant = i % 2 ? KB_STR("ministry") : KB_STR("rescuers");
        figures[i].begin = i;
    }
    CHECK_INT(kb_merge_claims(&s.arena, s.pages, s.folded, figures, 6, claim_of_each, conflict), 4);
    CHECK_INT(claim_of_each[0], claim_of_each[2]);
    CHECK_INT(claim_of_each[0], claim_of_each[5]);
    CHECK(conflict[claim_of_each[0]]);
    for (uint32_t i = 1; i < 5; i++)
        CHECK(i == 2 || !conflict[claim_of_each[i]]);
    kb_arena_free(&s.arena);
}

TEST(claims_of_a_range_not_understood_contradict_nobody)
{
    struct scene s = { 0 };
    set(&s);
    struct kb_counted range[] = { killed(1, 200, "range") };
    range[0].high = 3;
    CHECK_INT(claim_of(&s, range, 1).relation, KB_CLAIM_ALONE);
    kb_arena_free(&s.arena);
}
