#include "fold/fold.h"

#include <math.h>

#include "base/json.h"
#include "fold/merge.h"
#include "test.h"

#include "base/banned.h"

/* Words that differ from seed to seed: news that nobody else wrote. */
static void
put_words(struct kb_buf *out, unsigned seed, unsigned from, unsigned to)
{
    for (unsigned i = from; i < to; i++)
        kb_buf_format(out, "%sw%xq%u", i > from ? " " : "", seed * 7919 + i * 31, seed + i);
}

struct heap {
    struct kb_arena arena;
    struct kb_sketch pages[16];
    struct kb_folded folded[16];
    unsigned count;
};

static void
add_page(struct heap *heap, const char *id, const char *outlet, const char *published,
         const char *credit, const char *text)
{
    struct kb_arena page;
    struct kb_buf line;
    struct kb_record record;
    struct kb_error err;
    kb_arena_init(&page);
    kb_buf_init(&line, 0);
    struct kb_json j = kb_json_to(&line);
    kb_json_open(&j, '{');
    kb_json_key(&j, "id");
    kb_json_z(&j, id);
    kb_json_key(&j, "outlet");
    kb_json_z(&j, outlet);
    if (published) {
        kb_json_key(&j, "published");
        kb_json_z(&j, published);
    }
    if (credit) {
        kb_json_key(&j, "sources");
        kb_json_open(&j, '[');
        kb_json_open(&j, '{');
        kb_json_key(&j, "kind");
        kb_json_z(&j, "republished");
        kb_json_key(&j, "name");
        kb_json_z(&j, credit);
        kb_json_close(&j, '}');
        kb_json_close(&j, ']');
    }
    kb_json_key(&j, "text");
    kb_json_z(&j, text);
    kb_json_close(&j, '}');
    if (CHECK_INT(kb_record_parse(&page, kb_buf_view(&line), &record, &err), KABAR_OK))
        kb_sketch_make(&heap->arena, &record, &heap->pages[heap->count++]);
    kb_buf_free(&line);
    kb_arena_free(&page);
}

static void
add_words(struct heap *heap, const char *id, const char *outlet, const char *published,
          const char *credit, unsigned seed, unsigned from, unsigned to)
{
    struct kb_buf text;
    kb_buf_init(&text, 0);
    put_words(&text, seed, from, to);
    add_page(heap, id, outlet, published, credit, kb_buf_text(&text));
    kb_buf_free(&text);
}

static void
fold(struct heap *heap)
{
    kb_fold_pages(&heap->arena, heap->pages, heap->count, heap->folded);
}

TEST(fold_finds_copies_cut_or_changed_and_nothing_else)
{
    struct heap h = { 0 };
    add_words(&h, "whole", "a.com", "2024-11-03T08:00:00Z", NULL, 1, 0, 300);
    add_words(&h, "cut", "b.com", "2024-11-03T09:00:00Z", NULL, 1, 0, 60);
    add_words(&h, "middle", "c.com", "2024-11-03T10:00:00Z", NULL, 1, 100, 220);
    add_words(&h, "other", "d.com", "2024-11-03T11:00:00Z", NULL, 2, 0, 300);
    fold(&h);
    CHECK_INT(h.folded[1].copies, 0);
    CHECK_INT(h.folded[2].copies, 0);
    CHECK_INT(h.folded[1].parent, 0);
    CHECK_INT(h.folded[2].parent, 0);
    CHECK(h.folded[1].similarity > 0.99);
    CHECK_INT(h.folded[0].parent, KB_FOLD_NONE);
    CHECK_INT(h.folded[3].copies, 3);
    CHECK_INT(h.folded[0].story, h.folded[1].story);
    CHECK(h.folded[3].story != h.folded[0].story);
    kb_arena_free(&h.arena);
}

TEST(fold_believes_a_credit_before_the_clock)
{
    struct heap h = { 0 };
    /* The taker's clock is an hour ahead of its source. */
    add_words(&h, "taker", "beritabali.com", "2024-11-03T07:00:00Z", "CNN Indonesia", 3, 0, 200);
    add_words(&h, "giver", "cnnindonesia.com", "2024-11-03T08:00:00Z", NULL, 3, 0, 200);
    add_words(&h, "later", "x.com", "2024-11-03T09:00:00Z", NULL, 3, 0, 200);
    fold(&h);
    CHECK_INT(h.folded[0].parent, 1);
    CHECK_INT(h.folded[1].parent, KB_FOLD_NONE);
    CHECK(h.folded[2].parent != KB_FOLD_NONE);
    CHECK_INT(h.folded[2].copies, 1);
    kb_arena_free(&h.arena);
}

TEST(fold_parents_never_form_a_circle)
{
    struct heap h = { 0 };
    add_words(&h, "a", "a.com", "2024-11-03", "b.com", 4, 0, 100);
    add_words(&h, "b", "b.com", "2024-11-03", "c.com", 4, 0, 100);
    add_words(&h, "c", "c.com", "2024-11-03", "a.com", 4, 0, 100);
    fold(&h);
    for (unsigned i = 0; i < 3; i++) {
        unsigned steps = 0;
        for (uint32_t at = i; at != KB_FOLD_NONE && steps < 9; steps++)
            at = h.folded[at].parent;
        CHECK(steps <= 3);
    }
    kb_arena_free(&h.arena);
}

TEST(fold_does_not_call_a_round_up_a_copy)
{
    struct heap h = { 0 };
    struct kb_buf text;
    kb_buf_init(&text, 0);
    for (unsigned seed = 20; seed < 24; seed++) {
        put_words(&text, seed, 0, 80);
        kb_buf_z(&text, ". ");
    }
    add_words(&h, "item", "a.com", "2024-11-03T08:00:00Z", NULL, 21, 0, 80);
    add_page(&h, "five today", "a.com", "2024-11-03T20:00:00Z", NULL, kb_buf_text(&text));
    fold(&h);
    CHECK(h.folded[0].copies != h.folded[1].copies);
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(fold_does_not_depend_on_order)
{
    struct heap h = { 0 }, back = { 0 };
    for (unsigned i = 0; i < 12; i++) {
        char id[8] = { 'p', (char)('a' + i), 0 };
        add_words(&h, id, i % 2 ? "a.com" : "b.com", i % 3 ? "2024-11-03" : NULL,
                  i % 5 == 0 ? "a.com" : NULL, i / 3, i * 5, 150 + i * 3);
    }
    for (unsigned i = 12; i-- > 0;)
        back.pages[back.count++] = h.pages[i];
    fold(&h);
    fold(&back);
    for (unsigned i = 0; i < 12; i++) {
        const struct kb_folded *x = &h.folded[i], *y = &back.folded[11 - i];
        CHECK_INT(x->copies, 11 - y->copies);
        CHECK_INT(x->story, 11 - y->story);
        CHECK_INT(x->parent, y->parent == KB_FOLD_NONE ? KB_FOLD_NONE : 11 - y->parent);
        CHECK(x->similarity == y->similarity);
    }
    kb_arena_free(&h.arena);
    kb_arena_free(&back.arena);
}

TEST(fold_takes_empty_and_short_pages)
{
    struct heap h = { 0 };
    add_page(&h, "1", "", NULL, NULL, "");
    add_page(&h, "2", "", NULL, NULL, "");
    add_page(&h, "3", "", NULL, NULL, "dua kata");
    add_page(&h, "4", "", NULL, NULL, "dua kata");
    add_page(&h, "5", "", NULL, NULL, "\n...!\n");
    fold(&h);
    CHECK(h.folded[0].copies != h.folded[1].copies);
    CHECK_INT(h.folded[2].copies, h.folded[3].copies);
    kb_fold_pages(&h.arena, h.pages, 0, h.folded);
    kb_arena_free(&h.arena);
}

TEST(sketch_comes_back_from_its_bytes)
{
    struct heap h = { 0 };
    struct kb_sketch back;
    struct kb_buf bytes;
    kb_buf_init(&bytes, 0);
    add_words(&h, "id", "a.com", "2024-11-03T08:00:00Z", "b.com", 5, 0, 90);
    kb_sketch_write(&h.pages[0], &bytes);
    CHECK(kb_sketch_read(&h.arena, kb_buf_view(&bytes), &back));
    CHECK(kb_sketch_containment(&h.pages[0], &back) == 1);
    CHECK_STR(back.id, "id");
    CHECK(kb_sketch_credits(&back, kb_fold_outlet_of(KB_STR("b.com"))));
    for (size_t len = 0; len < bytes.len; len++)
        CHECK(!kb_sketch_read(&h.arena, kb_str_sub(kb_buf_view(&bytes), 0, len), &back));
    kb_buf_free(&bytes);
    kb_arena_free(&h.arena);
}

static bool
named_alike(const char *a, const char *b)
{
    struct kb_fold_outlet x = kb_fold_outlet_of((struct kb_str){ a, strlen(a) });
    struct kb_sketch page = { .credits = &x, .credit_count = 1 };
    return kb_sketch_credits(&page, kb_fold_outlet_of((struct kb_str){ b, strlen(b) }));
}

TEST(outlets_are_known_by_their_names)
{
    CHECK(named_alike("CNN Indonesia", "cnnindonesia.com"));
    CHECK(named_alike("https://www.cnnindonesia.com/a/b", "cnnindonesia.com"));
    CHECK(named_alike("Kompas TV", "kompas.tv"));
    CHECK(named_alike("republika", "republika.co.id"));
    CHECK(!named_alike("detik.com", "kompas.com"));
    CHECK(!named_alike("", ""));
}

/* ---- events and claims --------------------------------------------------------------------------
 */

static struct kb_report
report(uint32_t page, const char *source, const char *target, const char *date, const char *status)
{
    return (struct kb_report){
        .page = page,
        .source_country = { source, strlen(source) },
        .target_country = { target, strlen(target) },
        .cameo = KB_STR("042"),
        .plover = KB_STR("CONSULT"),
        .date = { date, strlen(date) },
        .status = { status, strlen(status) },
    };
}

TEST(events_merge_within_a_story_and_count_their_sources)
{
    struct heap h = { 0 };
    struct kb_merged *events;
    uint32_t event_of[6], count;
    add_words(&h, "a", "a.com", "2024-11-03T08:00:00Z", NULL, 6, 0, 200);
    add_words(&h, "b", "b.com", "2024-11-03T09:00:00Z", NULL, 6, 0, 200);
    add_words(&h, "c", "c.com", "2024-11-03T09:30:00Z", NULL, 7, 0, 200);
    fold(&h);
    h.folded[2].story = h.folded[0].story;
    struct kb_report reports[] = {
        report(0, "PRK", "RUS", "2024-11-01", "asserted"),
        report(1, "PRK", "RUS", "2024-11-01", "asserted"),
        report(2, "PRK", "RUS", "", "denied"),
        report(0, "PRK", "RUS", "2024-10-01", "asserted"),
        report(0, "RUS", "PRK", "2024-11-01", "asserted"),
        report(0, "PRK", "RUS", "2024-11-20", "planned"),
    };
    kb_merge_events(&h.arena, h.pages, h.folded, reports, 6, event_of, &events, &count);
    CHECK_INT(count, 4);
    CHECK_INT(event_of[0], event_of[1]);
    CHECK_INT(event_of[0], event_of[2]);
    CHECK(event_of[3] != event_of[0] && event_of[4] != event_of[0] && event_of[5] != event_of[0]);
    const struct kb_merged *e = &events[event_of[0]];
    CHECK_INT(e->articles, 3);
    CHECK_INT(e->copies, 1);
    CHECK_INT(e->outlets, 3);
    CHECK_INT(e->sources, 2); /* b copied a */
    CHECK(e->disputed);
    CHECK_STR(e->date, "2024-11-01");
    CHECK_STR(e->status, "asserted");
    kb_arena_free(&h.arena);
}

TEST(events_of_one_agency_have_one_source)
{
    struct heap h = { 0 };
    struct kb_merged *events;
    uint32_t event_of[2], count;
    add_words(&h, "a", "a.com", "2024-11-03T08:00:00Z", NULL, 8, 0, 200);
    add_words(&h, "b", "b.com", "2024-11-03T09:00:00Z", NULL, 9, 0, 200);
    fold(&h);
    h.folded[1].story = h.folded[0].story;
    struct kb_report reports[] = { report(0, "PRK", "RUS", "2024-11-01", "claimed"),
                                   report(1, "PRK", "RUS", "2024-11", "claimed") };
    reports[0].via = reports[1].via = KB_STR("agency:afp");
    kb_merge_events(&h.arena, h.pages, h.folded, reports, 2, event_of, &events, &count);
    CHECK_INT(count, 1);
    CHECK_INT(events[0].sources, 1);
    CHECK_INT(events[0].outlets, 2);
    kb_arena_free(&h.arena);
}

TEST(events_of_different_people_stay_apart)
{
    struct heap h = { 0 };
    struct kb_merged *events;
    uint32_t event_of[2], count;
    add_words(&h, "a", "a.com", "2024-11-03T08:00:00Z", NULL, 8, 0, 200);
    fold(&h);
    struct kb_report reports[] = { report(0, "PRK", "RUS", "", "asserted"),
                                   report(0, "PRK", "RUS", "", "asserted") };
    reports[0].source_entity = KB_STR("person:kim-jong-un");
    reports[1].source_entity = KB_STR("person:choe-son-hui");
    kb_merge_events(&h.arena, h.pages, h.folded, reports, 2, event_of, &events, &count);
    CHECK_INT(count, 2);
    kb_arena_free(&h.arena);
}

static struct kb_counted
counted(uint32_t page, double low, const char *bound, const char *place)
{
    return (struct kb_counted){
        .page = page,
        .kind = KB_STR("troops"),
        .of = KB_STR("PRK"),
        .place = { place, strlen(place) },
        .bound = { bound, strlen(bound) },
        .low = low,
        .high = low,
    };
}

TEST(claims_stand_side_by_side)
{
    struct heap h = { 0 };
    uint32_t claim_of[5];
    bool conflict[5];
    add_words(&h, "a", "a.com", "2024-11-03T08:00:00Z", NULL, 10, 0, 200);
    add_words(&h, "b", "b.com", "2024-11-02T09:00:00Z", NULL, 11, 0, 200);
    fold(&h);
    struct kb_counted figures[] = {
        counted(0, 10000, "about", "Kursk"), counted(1, 8000, "about", "Kursk"),
        counted(0, 600, "exact", "Donetsk"), counted(0, 590, "about", "Donetsk"),
        counted(0, 7, "exact", ""),
    };
    figures[3].claimant = KB_STR("Lee");
    figures[4].kind = KB_STR("killed");
    uint32_t n = kb_merge_claims(&h.arena, h.pages, h.folded, figures, 5, claim_of, conflict);
    CHECK_INT(n, 3);
    CHECK_INT(claim_of[0], claim_of[1]);
    CHECK(conflict[claim_of[0]]);
    CHECK_INT(claim_of[2], claim_of[3]);
    CHECK(!conflict[claim_of[2]]);
    CHECK(claim_of[4] != claim_of[2] && claim_of[2] != claim_of[0]);
    kb_arena_free(&h.arena);
}

TEST(claims_leave_out_what_one_teller_counts_twice)
{
    struct heap h = { 0 };
    uint32_t claim_of[3];
    bool conflict[3];
    add_words(&h, "a", "a.com", "2024-11-03T08:00:00Z", NULL, 10, 0, 200);
    add_words(&h, "b", "b.com", "2024-11-03T08:00:00Z", NULL, 10, 0, 200);
    fold(&h);
    struct kb_counted figures[] = { counted(0, 5, "exact", ""), counted(0, 90, "exact", ""),
                                    counted(1, 7, "exact", "") };
    CHECK_INT(kb_merge_claims(&h.arena, h.pages, h.folded, figures, 3, claim_of, conflict), 3);
    CHECK(!conflict[0] && !conflict[1] && !conflict[2]);
    kb_arena_free(&h.arena);
}
