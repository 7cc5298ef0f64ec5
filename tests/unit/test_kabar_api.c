#include <pthread.h>
#include <stdlib.h>

#include "kabar.h"
#include "scene.h"

#include "base/banned.h"

static const char page[] =
    "<html><head><title>Putin bertemu Kim</title></head><body><p>MOSKOW - Presiden Rusia Vladimir "
    "Putin bertemu Kim Jong Un di Pyongyang, Rabu (19/6/2024). \"Kami siap,\" kata Putin.</p>"
    "<p>Sebanyak 10.000 tentara Korut dikirim ke Rusia, menurut laporan Reuters.</p></body></html>";

static bool
holds(const char *json, const char *z)
{
    return json && strstr(json, z);
}

TEST(api_reads_a_page_of_html)
{
    kabar_reader *reader;
    const char *json;
    CHECK_INT(kabar_reader_open(scene_engine(), &reader), KABAR_OK);
    CHECK_INT(kabar_read(reader, page, strlen(page), "https://www.detik.com/x", NULL, &json),
              KABAR_OK);
    CHECK(holds(json, "\"url\":\"https://www.detik.com/x\""));
    CHECK(holds(json, "\"lang\":\"id\""));
    CHECK(holds(json, "\"outlet\":\"detik.com\""));
    CHECK(holds(json, "person:vladimir-putin"));
    CHECK(holds(json, "\"cameo\":\"04"));
    CHECK(holds(json, "packs/id/events/"));
    CHECK(strcmp(kabar_reader_message(reader), "") == 0);
    kabar_reader_close(reader);
}

TEST(api_lang_is_what_the_caller_says)
{
    kabar_reader *reader;
    const char *json;
    static const char text[] = "Rusia menyerang Ukraina kemarin malam di dekat Kyiv.";
    CHECK_INT(kabar_reader_open(scene_engine(), &reader), KABAR_OK);
    CHECK_INT(kabar_read(reader, text, strlen(text), NULL, "id", &json), KABAR_OK);
    CHECK(holds(json, "\"lang\":\"id\"") && holds(json, "\"cameo\":\"19"));
    CHECK_INT(kabar_read(reader, text, strlen(text), NULL, "en", &json), KABAR_OK);
    CHECK(holds(json, "\"lang\":\"en\"") && !holds(json, "\"cameo\""));
    CHECK_INT(kabar_read(reader, text, strlen(text), NULL, "zz", &json), KABAR_OK);
    CHECK(holds(json, "\"lang\":\"zz\"") && holds(json, "\"events\":[]"));
    kabar_reader_close(reader);
}

TEST(api_failures_are_told_and_leave_the_reader_usable)
{
    kabar_reader *reader;
    const char *json = "x";
    static const char binary[] = "\x7f"
                                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0";
    CHECK_INT(kabar_reader_open(scene_engine(), &reader), KABAR_OK);
    CHECK(kabar_read(reader, binary, sizeof binary - 1, NULL, NULL, &json) != KABAR_OK);
    CHECK(json == NULL);
    CHECK(strlen(kabar_reader_message(reader)) > 0);
    CHECK_INT(kabar_read(reader, page, strlen(page), NULL, NULL, &json), KABAR_OK);
    CHECK(json != NULL && strcmp(kabar_reader_message(reader), "") == 0);
    json = "x";
    kabar_status status = kabar_read(reader, "", 0, NULL, NULL, &json);
    CHECK((status == KABAR_OK) == (json != NULL));
    kabar_reader_close(reader);
}

TEST(api_same_page_same_bytes_again_and_again)
{
    kabar_reader *reader;
    const char *json;
    CHECK_INT(kabar_reader_open(scene_engine(), &reader), KABAR_OK);
    CHECK_INT(kabar_read(reader, page, strlen(page), NULL, NULL, &json), KABAR_OK);
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct kb_str first = kb_arena_copy(&arena, (struct kb_str){ json, strlen(json) });
    for (int i = 0; i < 5; i++) {
        CHECK_INT(kabar_read(reader, "AS menyerang Iran.", 18, NULL, "id", &json), KABAR_OK);
        CHECK_INT(kabar_read(reader, page, strlen(page), NULL, NULL, &json), KABAR_OK);
        CHECK(kb_str_is(first, json));
    }
    kb_arena_free(&arena);
    kabar_reader_close(reader);
}

struct worker {
    const kabar_engine *engine;
    struct kb_buf out;
    bool failed;
};

static void *
read_often(void *context)
{
    struct worker *w = context;
    kabar_reader *reader;
    if (kabar_reader_open(w->engine, &reader) != KABAR_OK) {
        w->failed = true;
        return NULL;
    }
    for (int i = 0; i < 20; i++) {
        const char *json;
        w->failed |= kabar_read(reader, page, strlen(page), NULL, NULL, &json) != KABAR_OK;
        kb_buf_z(&w->out, json ? json : "");
        w->failed |= kabar_read(reader, "AS menyerang Iran.", 18, NULL, "id", &json) != KABAR_OK;
        kb_buf_z(&w->out, json ? json : "");
    }
    kabar_reader_close(reader);
    return NULL;
}

TEST(api_two_readers_on_two_threads_share_an_engine)
{
    struct worker a = { .engine = scene_engine() }, b = { .engine = scene_engine() };
    pthread_t thread;
    if (!CHECK_INT(pthread_create(&thread, NULL, read_often, &a), 0))
        return;
    read_often(&b);
    pthread_join(thread, NULL);
    CHECK(!a.failed && !b.failed && a.out.len > 1000);
    CHECK(kb_str_equal(kb_buf_view(&a.out), kb_buf_view(&b.out)));
    kb_buf_free(&a.out);
    kb_buf_free(&b.out);
}

TEST(api_null_where_it_is_allowed)
{
    kabar_engine *engine;
    kabar_engine_close(NULL);
    kabar_reader_close(NULL);
    CHECK_INT(kabar_engine_open(NULL, NULL, &engine, NULL, 0), KABAR_OK);
    kabar_engine_close(engine);
}

TEST(api_every_status_has_a_text)
{
    CHECK(strcmp(kabar_status_text(KABAR_OK), "fine") == 0);
    for (int i = 0; i <= KABAR_INTERRUPTED; i++)
        CHECK(strlen(kabar_status_text((kabar_status)i)) > 3);
    CHECK(strcmp(kabar_status_text((kabar_status)99), "unknown status") == 0);
    CHECK(strcmp(kabar_status_text((kabar_status)-1), "unknown status") == 0);
}
