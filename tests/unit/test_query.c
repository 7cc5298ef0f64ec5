#include "query/query.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "test.h"

#include "base/banned.h"

/* A small store: a meeting told by two, of which one denies it, and two figures for one thing. */
static const char *const pages[] = {
    "{\"url\":\"http://a.com/1\",\"outlet\":\"a.com\",\"lang\":\"id\",\"title\":\"Choe bertemu "
    "Lavrov di Moskow\","
    "\"published\":\"2024-11-03T08:00:00+08:00\",\"text\":\"Choe bertemu Lavrov di Moskow. Ada "
    "10.000 "
    "tentara.\",\"quotes\":[{\"begin\":0,\"end\":4,\"text\":\"a, "
    "\\\"b\\\"\",\"kind\":\"direct\",\"speaker\":"
    "\"Sergei Lavrov\"}],\"figures\":[{\"begin\":31,\"end\":49,\"text\":\"10.000 "
    "tentara\",\"value\":10000,"
    "\"bound\":\"about\",\"of\":\"PRK\",\"kind\":\"troops\",\"place\":\"Kursk\",\"claimant\":{"
    "\"name\":"
    "\"Lloyd "
    "Austin\"}}],\"events\":[{\"begin\":0,\"end\":49,\"cameo\":\"040\",\"plover\":\"CONSULT\","
    "\"quad\":1,\"goldstein\":1.9,\"source\":{\"name\":\"Choe Son "
    "Hui\",\"country\":\"PRK\",\"actor\":"
    "\"PRKGOV\"},\"target\":{\"name\":\"Sergei "
    "Lavrov\",\"country\":\"RUS\"},\"date\":\"2024-11-01\","
    "\"status\":\"asserted\"}]}",
    "{\"url\":\"http://b.com/1\",\"outlet\":\"b.com\",\"lang\":\"id\",\"title\":\"Choe bertemu "
    "Lavrov di Moskow\","
    "\"published\":\"2024-11-02T08:00:00+07:00\",\"text\":\"Choe bertemu Lavrov di Moskow! Kata "
    "Blinken "
    "8.000 tentara saja.\",\"figures\":[{\"begin\":31,\"end\":40,\"text\":\"8.000 "
    "tentara\",\"value\":8000,"
    "\"bound\":\"about\",\"of\":\"PRK\",\"kind\":\"troops\",\"place\":\"Kursk\",\"claimant\":{"
    "\"name\":"
    "\"Antony "
    "Blinken\"}}],\"events\":[{\"begin\":0,\"end\":20,\"cameo\":\"190\",\"plover\":\"ASSAULT\","
    "\"source\":{\"country\":\"RUS\"},\"target\":{\"country\":\"UKR\"},\"status\":\"claimed\"}]}",
};

struct world {
    char folder[64], file[96];
    struct kb_store *store;
    struct kb_error err;
    char *text;
    size_t len;
    uint64_t rows;
};

static void
open_world(struct world *w)
{
    struct kb_arena arena;
    struct kb_record record;
    enum kb_added added;
    memset(w, 0, sizeof *w);
    kb_arena_init(&arena);
    snprintf(w->folder, sizeof w->folder, "/tmp/kabar-test-XXXXXX");
    CHECK(mkdtemp(w->folder) != NULL);
    snprintf(w->file, sizeof w->file, "%s/t.db", w->folder);
    CHECK_INT(kb_store_open(w->file, KB_STORE_WRITE, NULL, &w->store, &w->err), KABAR_OK);
    kb_store_begin(w->store, &w->err);
    for (int i = 0; i < 2; i++) {
        struct kb_str line = { pages[i], strlen(pages[i]) };
        if (!CHECK_INT(kb_record_parse(&arena, line, &record, &w->err), KABAR_OK))
            printf("  %s\n", w->err.message);
        CHECK_INT(kb_store_add(w->store, &record, &added, &w->err), KABAR_OK);
    }
    CHECK_INT(kb_store_commit(w->store, &w->err), KABAR_OK);
    CHECK_INT(kb_store_fold(w->store, &w->err), KABAR_OK);
    kb_arena_free(&arena);
}

static void
close_world(struct world *w)
{
    kb_store_close(w->store);
    free(w->text);
    unlink(w->file);
    rmdir(w->folder);
}

static kabar_status
ask(struct world *w, const char *name, const struct kb_filters *f, enum kb_answer_format format,
    unsigned width)
{
    free(w->text);
    w->text = NULL;
    FILE *out = open_memstream(&w->text, &w->len);
    struct kb_answer answer = { format, width, false, out };
    kabar_status status =
        kb_query_run(w->store, kb_question_named(name), f, &answer, &w->rows, &w->err);
    fclose(out);
    return status;
}

static bool
has(const struct world *w, const char *part)
{
    return w->text && strstr(w->text, part) != NULL;
}

TEST(query_filters_by_who_what_and_when)
{
    struct world w;
    open_world(&w);
    const struct {
        struct kb_filters f;
        unsigned rows;
    } cases[] = {
        { { .limit = 0 }, 2 },
        { { .source = { { "PRK" }, 1 } }, 1 },
        { { .source = { { "PRKGOV" }, 1 } }, 1 },
        { { .source = { { "choe son" }, 1 } }, 1 },
        { { .source = { { "UKR" }, 1 } }, 0 },
        { { .actor = { { "RUS" }, 1 } }, 2 },
        { { .actor = { { "RUS", "PRK" }, 2 } }, 1 },
        { { .root = { { "19" }, 1 } }, 1 },
        { { .root = { { "4" }, 1 } }, 1 },
        { { .plover = { { "consult", "assault" }, 2 } }, 2 },
        { { .status = { { "claimed" }, 1 } }, 1 },
        { { .from = "2024-11-02" }, 1 },
        { { .from = "2024-11", .to = "2024-11" }, 2 },
        { { .to = "2024-10" }, 0 },
        { { .outlet = { { "b.com" }, 1 } }, 1 },
        { { .limit = 1 }, 1 },
        { { .min_sources = 2 }, 0 },
        { { .source = { { "x' OR 1=1 --" }, 1 } }, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(ask(&w, "events", &cases[i].f, KB_ANSWER_JSON, 0), KABAR_OK);
        if (!CHECK_INT(w.rows, cases[i].rows))
            printf("  case %zu\n", i);
    }
    struct kb_filters bad = { .from = "kemarin" };
    CHECK_INT(ask(&w, "events", &bad, KB_ANSWER_JSON, 0), KABAR_USAGE);
    struct kb_filters foreign = { .root = { { "19" }, 1 } };
    CHECK_INT(ask(&w, "quotes", &foreign, KB_ANSWER_JSON, 0), KABAR_USAGE);
    close_world(&w);
}

TEST(query_every_question_answers_in_every_form)
{
    static const char *const names[] = { "events",   "timeline", "reports",  "quotes", "figures",
                                         "claims",   "sources",  "stories",  "actors", "articles",
                                         "mentions", "times",    "sentences" };
    struct world w;
    struct kb_filters none = { .all = true };
    open_world(&w);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (int format = KB_ANSWER_TABLE; format <= KB_ANSWER_TSV; format++)
            if (!CHECK_INT(ask(&w, names[i], &none, (enum kb_answer_format)format, 60), KABAR_OK))
                printf("  %s: %s\n", names[i], w.err.message);
    CHECK(kb_question_named("nonsense") == NULL);
    close_world(&w);
}

TEST(query_timeline_puts_figures_beside_each_other)
{
    struct world w;
    struct kb_filters f = { .actor = { { "PRK", "RUS" }, 2 } };
    open_world(&w);
    CHECK_INT(ask(&w, "timeline", &f, KB_ANSWER_TABLE, 0), KABAR_OK);
    CHECK(has(&w, "2024-11-01"));
    CHECK(has(&w, "Choe Son Hui (PRK)"));
    CHECK(has(&w, "about 10,000 (Lloyd Austin, a.com) | about 8,000 (Antony Blinken, b.com)"));
    CHECK(has(&w, "conflicting"));
    close_world(&w);
}

TEST(query_search_takes_any_words)
{
    static const char *const typed[] = { "Lavrov",      "\"bertemu Lavrov\"",
                                         "\"Lavrov",    "a OR AND",
                                         "Choe-Lavrov", "NEAR(x",
                                         "*",           "title:x" };
    struct world w;
    open_world(&w);
    for (size_t i = 0; i < sizeof typed / sizeof *typed; i++) {
        struct kb_filters f = { .words = typed[i] };
        if (!CHECK_INT(ask(&w, "search", &f, KB_ANSWER_TABLE, 80), KABAR_OK))
            printf("  %s: %s\n", typed[i], w.err.message);
        if (i < 3)
            CHECK_INT(w.rows, 2);
    }
    close_world(&w);
}

TEST(query_table_keeps_to_the_width_and_the_csv_to_its_quotes)
{
    struct world w;
    struct kb_filters none = { 0 };
    open_world(&w);
    CHECK_INT(ask(&w, "articles", &none, KB_ANSWER_TABLE, 60), KABAR_OK);
    for (const char *line = w.text, *end; (end = strchr(line, '\n')); line = end + 1)
        CHECK(end - line <= 62); /* an ellipsis is three bytes on one column */
    CHECK_INT(ask(&w, "quotes", &none, KB_ANSWER_CSV, 0), KABAR_OK);
    CHECK(has(&w, "\"a, \"\"b\"\"\""));
    close_world(&w);
}

static bool
value_is(double low, double high, const char *bound, const char *want)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    kb_query_value(&out, low, high, (struct kb_str){ bound, strlen(bound) });
    bool same = strcmp(kb_buf_text(&out), want) == 0;
    if (!same)
        printf("  %s\n", kb_buf_text(&out));
    kb_buf_free(&out);
    return same;
}

TEST(query_values_in_words)
{
    CHECK(value_is(10000, 10000, "about", "about 10,000"));
    CHECK(value_is(1234567, 1234567, "exact", "1,234,567"));
    CHECK(value_is(600, 800, "range", "600 to 800"));
    CHECK(value_is(1000, NAN, "thousands", "thousands"));
    CHECK(value_is(1000, NAN, "at_least", "at least 1,000"));
    CHECK(value_is(NAN, 50, "at_most", "at most 50"));
    CHECK(value_is(2.5, 2.5, "exact", "2.5"));
    CHECK(value_is(999, 999, "", "999"));
}

TEST(query_show_finds_an_article)
{
    struct world w;
    open_world(&w);
    FILE *out = open_memstream(&w.text, &w.len);
    struct kb_answer answer = { KB_ANSWER_TABLE, 80, false, out };
    CHECK_INT(kb_query_show(w.store, "1", &answer, &w.err), KABAR_OK);
    CHECK_INT(kb_query_show(w.store, "http://b.com/1", &answer, &w.err), KABAR_OK);
    CHECK_INT(kb_query_show(w.store, "77", &answer, &w.err), KABAR_NOT_FOUND);
    fclose(out);
    CHECK(has(&w, "Ada 10.000 tentara.") && has(&w, "8.000 tentara saja"));
    close_world(&w);
}
