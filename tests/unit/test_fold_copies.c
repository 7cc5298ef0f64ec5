/* Near copies: what a pair of sketches must share, how pages find each other, who took it from
 * whom. */
#include "fold/fold.h"

#include <stdio.h>

#include "test.h"

#include "base/banned.h"

enum { MOST = 4000 };

struct heap {
    struct kb_arena arena;
    struct kb_sketch *pages;
    struct kb_folded *folded;
    uint32_t count;
};

static void
open_heap(struct heap *h)
{
    kb_arena_init(&h->arena);
    h->pages = kb_arena_array(&h->arena, MOST, sizeof *h->pages);
    h->folded = kb_arena_array(&h->arena, MOST, sizeof *h->folded);
    h->count = 0;
}

/* Words that differ from seed to seed; every `change`th one is another (0: none). */
static void
put_words(struct kb_buf *out, unsigned seed, unsigned from, unsigned to, unsigned change)
{
    for (unsigned i = from; i < to; i++)
        kb_buf_format(out, "%s%c%xq%c%s", out->len ? " " : "", 'a' + i % 23, seed * 7919 + i * 31,
                      'a' + seed % 26, change && i % change == 0 ? "z" : "");
}

/* A page of `hour`, -1: without a time. */
static uint32_t
add(struct heap *h, const char *outlet, int hour, const char *title, struct kb_buf *text)
{
    char id[16];
    struct kb_record r = { .outlet = { outlet, strlen(outlet) },
                           .title = { title, strlen(title) } };
    int len = snprintf(id, sizeof id, "p%05u", (unsigned)h->count);
    r.id = (struct kb_str){ id, (size_t)len };
    r.text = kb_buf_view(text);
    if (hour >= 0)
        CHECK(kb_moment_parse(
            kb_arena_format(&h->arena, "2024-11-%02dT%02d:00:00Z", 3 + hour / 24, hour % 24),
            &r.published_at));
    kb_sketch_make(&h->arena, &r, &h->pages[h->count]);
    kb_buf_clear(text);
    return h->count++;
}

static uint32_t
add_words(struct heap *h, const char *outlet, int hour, const char *title, unsigned seed,
          unsigned from, unsigned to)
{
    struct kb_buf text;
    kb_buf_init(&text, 0);
    put_words(&text, seed, from, to, 0);
    uint32_t page = add(h, outlet, hour, title, &text);
    kb_buf_free(&text);
    return page;
}

static bool
are_copies(const struct heap *h, uint32_t a, uint32_t b)
{
    bool copies = kb_sketch_are_copies(&h->pages[a], &h->pages[b]);
    CHECK(copies == kb_sketch_are_copies(&h->pages[b], &h->pages[a]));
    return copies;
}

/* How many keys two pages share that are made of text, or of figures. */
static uint32_t
shared_keys(const struct kb_sketch *a, const struct kb_sketch *b, bool figures)
{
    uint32_t a_len, b_len, i = 0, j = 0, shared = 0;
    const uint32_t *x = kb_sketch_keys(a, &a_len), *y = kb_sketch_keys(b, &b_len);
    while (i < a_len && j < b_len) {
        shared += x[i] == y[j] && kb_sketch_is_key_of_figures(a, x[i]) == figures;
        uint32_t low = x[i] < y[j] ? x[i] : y[j];
        i += x[i] == low;
        j += y[j] == low;
    }
    return shared;
}

static bool
share_key(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return shared_keys(a, b, false) + shared_keys(a, b, true) > 0;
}

static bool
share_enough(const struct heap *h, uint32_t a, uint32_t b)
{
    const struct kb_sketch *x = &h->pages[a], *y = &h->pages[b];
    return kb_sketch_share_enough_keys(kb_sketch_breadth(x), kb_sketch_breadth(y),
                                       shared_keys(x, y, false));
}

TEST(copies_share_a_key_when_they_share_a_run_of_words)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t whole = add_words(&h, "a.com", 1, "", 1, 0, KB_SKETCH_DENSE);
    for (unsigned at = 0; at + KB_SKETCH_RUN <= 300; at += 7) {
        put_words(&text, 100 + at, 0, at % 50, 0);
        put_words(&text, 1, at, at + KB_SKETCH_RUN, 0);
        put_words(&text, 200 + at, 0, 40, 0);
        CHECK(share_key(&h.pages[whole], &h.pages[add(&h, "b.com", 2, "", &text)]));
    }
    uint32_t far = add_words(&h, "a.com", 1, "", 3, 0, 30000);
    CHECK(h.pages[far].key_count <= KB_SKETCH_MOST_KEYS);
    CHECK(!share_key(&h.pages[whole], &h.pages[far]));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(copies_are_found_cut_and_changed)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t whole = add_words(&h, "a.com", 1, "harga beras naik", 1, 0, 1500);
    uint32_t lead = add_words(&h, "b.com", 2, "", 1, 0, 40);
    put_words(&text, 1, 0, 1500, 9);
    uint32_t changed = add(&h, "c.com", 3, "", &text);
    put_words(&text, 9, 0, 20, 0);
    put_words(&text, 1, 40, 1500, 0);
    uint32_t led_anew = add(&h, "d.com", 4, "", &text);
    uint32_t other = add_words(&h, "a.com", 5, "harga beras naik", 2, 0, 1500);
    CHECK(are_copies(&h, whole, whole));
    CHECK(are_copies(&h, whole, lead));
    CHECK(are_copies(&h, whole, changed));
    CHECK(are_copies(&h, whole, led_anew));
    CHECK(!are_copies(&h, whole, other));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(copies_share_more_keys_than_a_phrase_gives)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t whole = add_words(&h, "a.com", 1, "", 1, 0, 1500);
    uint32_t lead = add_words(&h, "b.com", 2, "", 1, 0, 60);
    uint32_t deep = add_words(&h, "b.com", 2, "", 1, 900, 1200);
    uint32_t half = add_words(&h, "b.com", 2, "", 1, 0, 300);
    put_words(&text, 1, 0, 300, 9);
    uint32_t changed = add(&h, "c.com", 3, "", &text);
    put_words(&text, 7, 0, 300, 0);
    put_words(&text, 1, 0, 20, 0);
    uint32_t phrase = add(&h, "d.com", 4, "", &text);
    CHECK(share_enough(&h, whole, lead));
    CHECK(share_enough(&h, whole, deep));
    CHECK(share_enough(&h, whole, changed));
    CHECK(share_enough(&h, half, changed));
    CHECK(share_key(&h.pages[half], &h.pages[phrase]));
    CHECK(!share_enough(&h, half, phrase));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(copies_are_not_items_of_a_list_nor_second_halves)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t first = add_words(&h, "a.com", 1, "satu dua tiga", 1, 0, 200);
    uint32_t second = add_words(&h, "b.com", 2, "empat lima enam", 2, 0, 160);
    put_words(&text, 1, 0, 200, 0);
    put_words(&text, 2, 0, 100, 0);
    uint32_t merged = add(&h, "c.com", 3, "satu dua tiga", &text);
    CHECK(are_copies(&h, first, merged));
    CHECK(!are_copies(&h, second, merged));
    for (unsigned seed = 1; seed < 6; seed++)
        put_words(&text, seed, 0, 45, 0);
    uint32_t list = add(&h, "d.com", 4, "lima berita", &text);
    uint32_t lead = add_words(&h, "e.com", 3, "empat lima enam", 2, 0, 45);
    CHECK(are_copies(&h, second, lead));
    CHECK(!are_copies(&h, lead, list));
    CHECK(!are_copies(&h, first, list));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

/* The same words each day, other figures in every tenth place. */
static uint32_t
add_form(struct heap *h, const char *outlet, unsigned day)
{
    struct kb_buf text;
    kb_buf_init(&text, 0);
    for (unsigned i = 0; i < 12; i++) {
        put_words(&text, 50, i * 9, i * 9 + 9, 0);
        kb_buf_format(&text, " %u", 1000 + day * 37 + i * 11);
    }
    uint32_t page = add(h, outlet, (int)day, "harga emas hari ini", &text);
    kb_buf_free(&text);
    return page;
}

TEST(copies_are_not_forms_filled_in_anew)
{
    struct heap h;
    open_heap(&h);
    uint32_t today = add_form(&h, "a.com", 1), tomorrow = add_form(&h, "a.com", 2);
    uint32_t taken = add_form(&h, "b.com", 1), elsewhere = add_form(&h, "b.com", 2);
    CHECK(!are_copies(&h, today, tomorrow));
    CHECK(!are_copies(&h, today, elsewhere));
    CHECK(are_copies(&h, today, taken));
    kb_arena_free(&h.arena);
}

/* A report of a day: every second figure is another than an hour before. */
static uint32_t
add_report(struct heap *h, const char *outlet, int hour, const char *title, unsigned grown)
{
    struct kb_buf text;
    kb_buf_init(&text, 0);
    for (unsigned i = 0; i < 12; i++) {
        put_words(&text, 60, i * 9, i * 9 + 9, 0);
        kb_buf_format(&text, " %u", 100 + i * 13 + (i % 2 ? grown : 0));
    }
    uint32_t page = add(h, outlet, hour, title, &text);
    kb_buf_free(&text);
    return page;
}

TEST(copies_are_reports_brought_up_to_date)
{
    struct heap h;
    const char *title = "korban gempa bertambah";
    open_heap(&h);
    uint32_t morning = add_report(&h, "a.com", 8, title, 0);
    uint32_t evening = add_report(&h, "b.com", 18, title, 7);
    uint32_t later = add_report(&h, "b.com", 50, title, 7);
    uint32_t other = add_report(&h, "b.com", 18, "korban banjir di desa lain", 7);
    CHECK(are_copies(&h, morning, evening));
    CHECK(!are_copies(&h, morning, later));
    CHECK(!are_copies(&h, morning, other));
    kb_arena_free(&h.arena);
}

/* Two texts, sentence by sentence: a copy of the one whose title and beginning it has. */
TEST(copies_woven_of_two_texts_are_of_the_first)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t first = add_words(&h, "a.com", 1, "satu dua tiga", 1, 0, 300);
    uint32_t second = add_words(&h, "b.com", 2, "empat lima enam", 2, 0, 200);
    for (unsigned i = 0; i < 300; i += 20) {
        put_words(&text, 1, i, i + 20, 0);
        if (i < 120)
            put_words(&text, 2, i, i + 20, 0);
    }
    uint32_t woven = add(&h, "c.com", -1, "satu dua tiga", &text);
    CHECK(are_copies(&h, first, woven));
    CHECK(!are_copies(&h, second, woven));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(copies_of_a_few_words_need_one_title)
{
    struct heap h;
    struct kb_buf text;
    uint32_t page[4];
    const char *titles[] = { "foto banjir di kota", "foto gempa di desa", "foto banjir di kota",
                             "" };
    open_heap(&h);
    kb_buf_init(&text, 0);
    for (unsigned i = 0; i < 4; i++) {
        kb_buf_z(&text, "Simak videonya berikut ini");
        page[i] = add(&h, "a.com", 1, titles[i], &text);
    }
    CHECK(!are_copies(&h, page[0], page[1]));
    CHECK(are_copies(&h, page[0], page[2]));
    CHECK(are_copies(&h, page[1], page[3]));
    uint32_t empty = add(&h, "a.com", 1, "", &text);
    CHECK(!are_copies(&h, empty, empty));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(copies_of_a_crowd_are_one_family)
{
    struct heap h;
    open_heap(&h);
    for (unsigned i = 0; i < 2000; i++)
        add_words(&h, i % 2 ? "a.com" : "b.com", -1, "", 1, 0, 300 - i % 200);
    for (unsigned i = 0; i < 100; i++)
        add_words(&h, "c.com", 1, "", 10 + i, 0, 200);
    kb_fold_pages(&h.arena, h.pages, h.count, h.folded);
    for (unsigned i = 0; i < 2000; i++)
        CHECK_INT(h.folded[i].copies, h.folded[0].copies);
    for (unsigned i = 2000; i < h.count; i++)
        CHECK_INT(h.folded[i].copies, i);
    kb_arena_free(&h.arena);
}

static const char english[] =
    "Some 10,000 soldiers have reached the Kursk region, said General Pat Ryder on Monday, up from "
    "8,000 a week earlier. President Volodymyr Zelensky told reporters in Kyiv that 600 of them "
    "had "
    "been seen near Sudzha. Minister Sergei Lavrov met his counterpart Choe Son Hui for 90 "
    "minutes, "
    "while Mark Rutte spoke to Yoon Suk Yeol. Lloyd Austin counted 15 vehicles at Khabarovsk.";
static const char indonesian[] =
    "Sekitar 10.000 tentara telah tiba di wilayah Kursk, kata Jenderal Pat Ryder pada Senin, naik "
    "dari 8.000 sepekan sebelumnya. Presiden Volodymyr Zelensky memberi tahu wartawan di Kyiv "
    "bahwa "
    "600 di antaranya terlihat di dekat Sudzha. Menteri Sergei Lavrov bertemu rekannya Choe Son "
    "Hui "
    "selama 90 menit, sementara Mark Rutte berbicara dengan Yoon Suk Yeol. Lloyd Austin menghitung "
    "15 "
    "kendaraan di Khabarovsk.";

TEST(copies_in_another_language_need_a_credit_and_figures)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    kb_buf_z(&text, english);
    uint32_t wire = add(&h, "bbc.com", 1, "", &text);
    kb_buf_z(&text, indonesian);
    uint32_t unsaid = add(&h, "warta.id", 5, "", &text);
    kb_buf_format(&text, "%s\nSumber: BBC", indonesian);
    uint32_t taken = add(&h, "kabar.id", 5, "", &text);
    kb_buf_format(&text, "%s\nSumber: BBC", indonesian);
    uint32_t weeks_later = add(&h, "kabar.id", 500, "", &text);
    CHECK_INT(shared_keys(&h.pages[wire], &h.pages[taken], false), 0);
    CHECK(shared_keys(&h.pages[wire], &h.pages[taken], true) > 0);
    CHECK(are_copies(&h, wire, taken));
    CHECK(!are_copies(&h, wire, unsaid));
    CHECK(!are_copies(&h, wire, weeks_later));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(parents_are_told_by_a_last_line)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t first = add_words(&h, "kabarpagi.com", 1, "", 1, 0, 200);
    uint32_t second = add_words(&h, "warta-senja.net", 2, "", 1, 0, 200);
    put_words(&text, 1, 0, 200, 0);
    kb_buf_z(&text, "\nDikutip dari Warta Senja.");
    uint32_t third = add(&h, "c.com", 3, "", &text);
    CHECK(kb_sketch_takes_from(&h.pages[third], &h.pages[second]));
    CHECK(!kb_sketch_takes_from(&h.pages[third], &h.pages[first]));
    CHECK(!kb_sketch_takes_from(&h.pages[second], &h.pages[third]));
    kb_fold_pages(&h.arena, h.pages, h.count, h.folded);
    CHECK_INT(h.folded[first].parent, KB_FOLD_NONE);
    CHECK_INT(h.folded[second].parent, first);
    CHECK_INT(h.folded[third].parent, second);
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

/* The first outlet's dateline goes with the text; whom a last line names is whom it was taken from.
 */
TEST(parents_by_a_last_line_go_before_a_dateline)
{
    struct heap h;
    struct kb_record r = { 0 };
    struct kb_record_source sources[] = {
        { .name = KB_STR("Kabar Pagi"), .kind = KB_STR("republished"), .span = { 0, 10 } },
        { .name = KB_STR("Harian Muara"), .kind = KB_STR("cited") },
        { .name = KB_STR("Rantau Pos"), .kind = KB_STR("cited"), .span = { 20, 30 } },
    };
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t first = add_words(&h, "kabarpagi.com", 1, "", 1, 0, 200);
    put_words(&text, 1, 0, 190, 0);
    put_words(&text, 4, 0, 10, 0);
    uint32_t second = add(&h, "warta-senja.net", 2, "", &text);
    uint32_t third = add_words(&h, "harianmuara.co.id", 3, "", 1, 0, 200);
    uint32_t fourth = add_words(&h, "rantaupos.com", 3, "", 1, 0, 200);
    put_words(&text, 1, 0, 200, 0);
    kb_buf_z(&text, "\nDikutip dari Warta Senja.");
    r.text = kb_buf_view(&text);
    r.sources = sources;
    r.source_count = 1;
    CHECK(kb_moment_parse(KB_STR("2024-11-03T09:00:00Z"), &r.published_at));
    kb_sketch_make(&h.arena, &r, &h.pages[h.count++]);
    kb_fold_pages(&h.arena, h.pages, h.count, h.folded);
    CHECK(kb_sketch_takes_from(&h.pages[4], &h.pages[first]));
    CHECK(!kb_sketch_closes_with(&h.pages[4], &h.pages[first]));
    CHECK_INT(h.folded[4].parent, second);
    r.source_count = 3;
    kb_sketch_make(&h.arena, &r, &h.pages[h.count++]);
    CHECK(kb_sketch_takes_from(&h.pages[5], &h.pages[third]));
    CHECK(!kb_sketch_takes_from(&h.pages[5], &h.pages[fourth]));
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(parents_without_a_time_stand_between_others)
{
    struct heap h;
    struct kb_buf text;
    open_heap(&h);
    kb_buf_init(&text, 0);
    uint32_t wire = add_words(&h, "a.com", 1, "", 1, 0, 200);
    put_words(&text, 1, 0, 200, 0);
    put_words(&text, 2, 0, 60, 0);
    uint32_t between = add(&h, "b.com", -1, "", &text);
    put_words(&text, 1, 0, 200, 0);
    put_words(&text, 2, 0, 60, 0);
    put_words(&text, 3, 0, 20, 0);
    uint32_t last = add(&h, "c.com", 9, "", &text);
    kb_fold_pages(&h.arena, h.pages, h.count, h.folded);
    CHECK_INT(h.folded[wire].parent, KB_FOLD_NONE);
    CHECK_INT(h.folded[between].parent, wire);
    CHECK_INT(h.folded[last].parent, between);
    kb_buf_free(&text);
    kb_arena_free(&h.arena);
}

TEST(parents_where_no_clock_tells_hang_on_what_holds_most)
{
    struct heap h;
    open_heap(&h);
    uint32_t lead = add_words(&h, "a.com", -1, "", 1, 0, 60);
    uint32_t part = add_words(&h, "b.com", -1, "", 1, 0, 150);
    uint32_t whole = add_words(&h, "c.com", -1, "", 1, 0, 300);
    kb_fold_pages(&h.arena, h.pages, h.count, h.folded);
    CHECK_INT(h.folded[whole].parent, KB_FOLD_NONE);
    CHECK_INT(h.folded[part].parent, whole);
    CHECK(h.folded[lead].parent != KB_FOLD_NONE);
    kb_arena_free(&h.arena);
}
