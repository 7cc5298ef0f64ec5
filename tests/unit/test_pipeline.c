#include "pipeline.h"

#include "read_help.h"
#include "scene.h"

#include "base/banned.h"

/* What a run handed over. */
struct taken {
    struct kb_buf all;
    unsigned count, most; /* most: stop there; 0: never */
};

static bool
take(void *context, struct kb_str record)
{
    struct taken *t = context;
    kb_buf_str(&t->all, record);
    kb_buf_char(&t->all, '\n');
    t->count++;
    return !t->most || t->count < t->most;
}

struct heap {
    struct kb_arena arena;
    const char *folder;
    char *path;
};

/* A file of JSON Lines: many pages, every seventh broken. */
static void
open_heap(struct heap *h, unsigned pages)
{
    struct kb_buf lines;
    kb_arena_init(&h->arena);
    kb_buf_init(&lines, 0);
    for (unsigned i = 0; i < pages; i++)
        if (i % 7 == 3)
            kb_buf_format(&lines, "{\"id\": \"p%u\", \"text\": \n", i);
        else
            kb_buf_format(&lines,
                          "{\"id\":\"p%u\",\"lang\":\"id\",\"published\":\"2024-11-03\",\"text\":"
                          "\"Presiden Rusia Vladimir Putin bertemu Kim Jong Un kemarin. %u "
                          "tentara Korut dikirim ke Rusia, kata Menlu AS Antony Blinken.\"}\n",
                          i, i * 100);
    h->folder = read_help_folder(&h->arena);
    h->path =
        (char *)(uintptr_t)read_help_file(&h->arena, h->folder, "heap.jsonl", kb_buf_view(&lines));
    kb_buf_free(&lines);
}

static void
close_heap(struct heap *h)
{
    read_help_remove(h->folder);
    kb_arena_free(&h->arena);
}

static kabar_status
run(struct heap *h, struct kb_pipeline_options options, struct taken *t,
    struct kb_pipeline_counters *counters)
{
    struct kb_error err = { 0 };
    options.inputs = &h->path;
    options.input_count = 1;
    kabar_status status = kb_pipeline_run(scene_engine(), &options, take, t, counters, &err);
    return status;
}

TEST(pipeline_same_bytes_with_any_number_of_threads)
{
    struct heap h;
    struct taken one = { 0 };
    struct kb_pipeline_counters counters;
    open_heap(&h, 90);
    CHECK_INT(run(&h, (struct kb_pipeline_options){ .threads = 1 }, &one, &counters), KABAR_OK);
    CHECK_INT(one.count, 90);
    CHECK_INT(counters.pages, 90);
    CHECK_INT(counters.failed, 13);
    for (unsigned threads = 0; threads <= 5; threads++) {
        struct taken more = { 0 };
        if (threads == 1)
            continue;
        CHECK_INT(run(&h, (struct kb_pipeline_options){ .threads = threads }, &more, &counters),
                  KABAR_OK);
        CHECK(kb_str_equal(kb_buf_view(&one.all), kb_buf_view(&more.all)));
        CHECK_INT(counters.failed, 13);
        kb_buf_free(&more.all);
    }
    kb_buf_free(&one.all);
    close_heap(&h);
}

TEST(pipeline_records_come_in_input_order_and_errors_name_their_line)
{
    struct heap h;
    struct taken t = { 0 };
    open_heap(&h, 10);
    CHECK_INT(run(&h, (struct kb_pipeline_options){ .threads = 3 }, &t, NULL), KABAR_OK);
    struct kb_str rest = kb_buf_view(&t.all), line;
    for (unsigned i = 0; i < 10 && CHECK(kb_str_next(&rest, '\n', &line)); i++) {
        struct kb_str id = kb_arena_format(&h.arena, "\"id\":\"p%u\"", i);
        struct kb_str place = kb_arena_format(&h.arena, "heap.jsonl:%u\"", i + 1);
        bool broken = i % 7 == 3;
        CHECK((kb_str_find(line, id, 0) < line.len) == !broken);
        CHECK(kb_str_find(line, place, 0) < line.len);
        CHECK((kb_str_find(line, KB_STR("\"error\":\""), 0) < line.len) == broken);
    }
    kb_buf_free(&t.all);
    close_heap(&h);
}

TEST(pipeline_ends_when_the_sink_has_enough)
{
    struct heap h;
    open_heap(&h, 60);
    for (unsigned threads = 1; threads <= 5; threads += 2) {
        struct taken t = { .most = 4 };
        struct kb_pipeline_counters counters;
        CHECK_INT(run(&h, (struct kb_pipeline_options){ .threads = threads }, &t, &counters),
                  KABAR_OK);
        CHECK_INT(t.count, 4);
        CHECK_INT(counters.pages, 4);
        kb_buf_free(&t.all);
    }
    close_heap(&h);
}

TEST(pipeline_ends_when_it_is_interrupted)
{
    static const volatile sig_atomic_t stop = 1;
    struct heap h;
    open_heap(&h, 40);
    for (unsigned threads = 1; threads <= 3; threads++) {
        struct taken t = { 0 };
        CHECK_INT(
            run(&h, (struct kb_pipeline_options){ .threads = threads, .stop = &stop }, &t, NULL),
            KABAR_INTERRUPTED);
        CHECK(t.count < 40);
        kb_buf_free(&t.all);
    }
    close_heap(&h);
}

TEST(pipeline_only_the_article)
{
    struct heap h;
    struct taken t = { 0 };
    open_heap(&h, 1);
    CHECK_INT(run(&h, (struct kb_pipeline_options){ .threads = 1, .only_article = true }, &t, NULL),
              KABAR_OK);
    CHECK(strstr(kb_buf_text(&t.all), "\"text\":") != NULL);
    CHECK(strstr(kb_buf_text(&t.all), "\"events\"") == NULL);
    kb_buf_free(&t.all);
    close_heap(&h);
}

TEST(pipeline_a_file_that_is_not_there)
{
    struct heap h;
    struct taken t = { 0 };
    struct kb_pipeline_counters counters;
    open_heap(&h, 1);
    char *paths[] = { (char[]){ "/nonexistent/page.html" }, h.path };
    struct kb_pipeline_options options = { .inputs = paths, .input_count = 2, .threads = 2 };
    struct kb_error err = { 0 };
    CHECK_INT(kb_pipeline_run(scene_engine(), &options, take, &t, &counters, &err), KABAR_OK);
    CHECK_INT(counters.pages, 2);
    CHECK_INT(counters.failed, 1);
    CHECK(strstr(kb_buf_text(&t.all), "/nonexistent/page.html") != NULL);
    CHECK(strstr(kb_buf_text(&t.all), "\"id\":\"p0\"") != NULL);
    kb_buf_free(&t.all);
    close_heap(&h);
}
