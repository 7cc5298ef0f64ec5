#include "extract/times.h"
#include "test.h"

#include "base/banned.h"

/* A page of one text, read up to its findings. */
struct scene {
    kabar_engine *engine;
    struct kb_arena arena;
    struct kb_error err;
    struct kb_article article;
    struct kb_text text;
    struct kb_findings findings;
};

static bool
begin(struct scene *s, const char *lang, const char *published, const char *text)
{
    char message[256];
    memset(s, 0, sizeof *s);
    kb_arena_init(&s->arena);
    if (!CHECK(kabar_engine_open(NULL, NULL, &s->engine, message, sizeof message) == KABAR_OK))
        return false;
    struct kb_ctx ctx = { &s->arena, s->engine, &s->err };
    s->article.text = (struct kb_str){ text, strlen(text) };
    s->article.lang = (struct kb_str){ lang, strlen(lang) };
    s->article.pack = kb_engine_pack(s->engine, s->article.lang);
    if (published
        && !CHECK(kb_moment_parse((struct kb_str){ published, strlen(published) },
                                  &s->article.published)))
        return false;
    return CHECK(kb_lang_read(&ctx, &s->article, &s->text) == KABAR_OK)
           && CHECK(kb_extract_findings(&ctx, &s->article, &s->text, false, &s->findings)
                    == KABAR_OK);
}

static void
end(struct scene *s)
{
    kb_arena_free(&s->arena);
    kabar_engine_close(s->engine);
}

/* "value text" of the times, a line each. */
static struct kb_str
times_of(struct scene *s)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    for (uint32_t i = 0; i < s->findings.times.len; i++) {
        const struct kb_time *t = &s->findings.times.at[i];
        if (i)
            kb_buf_char(&out, '|');
        kb_moment_write(&out, t->value);
        kb_buf_char(&out, ' ');
        kb_buf_str(&out, kb_span_str(s->text.text, t->span));
    }
    struct kb_str copy = kb_arena_copy(&s->arena, kb_buf_view(&out));
    kb_buf_free(&out);
    return copy;
}

#define TIMES(lang, published, text, want)                                                         \
    do {                                                                                           \
        struct scene s;                                                                            \
        if (begin(&s, (lang), (published), (text)))                                                \
            CHECK_STR(times_of(&s), (want));                                                       \
        end(&s);                                                                                   \
    } while (0)

TEST(times_resolve_against_the_pages_own_day)
{
    TIMES("id", "2024-11-03T08:05:00+08:00", "Ia tiba di Moskow pada Jumat (1/11).",
          "2024-11-01 Jumat (1/11)");
    TIMES("en", "1998-08-18", "He arrived on Tuesday and left last Friday.",
          "1998-08-18 Tuesday|1998-08-14 last Friday");
}

TEST(times_of_the_night_belong_to_the_pages_own_zone)
{
    /* 00:30 in Jakarta is still the day before in UTC. */
    TIMES("id", "2025-06-18T00:30:00+07:00", "Ia tiba hari ini.", "2025-06-18 hari ini");
}

TEST(times_cross_the_turn_of_a_year)
{
    TIMES("id", "2025-01-02", "Ia tiba kemarin lusa. Rapat digelar bulan lalu.",
          "2024-12-31 kemarin lusa|2024-12 bulan lalu");
    TIMES("en", "2024-02-29", "They met a year ago and meet next year.",
          "2023 a year ago|2025 next year");
}

TEST(times_mend_a_date_that_contradicts_its_weekday_and_say_so)
{
    struct scene s;
    if (begin(&s, "id", "2025-06-05T10:00:00+07:00", "Ia berpidato pada Kamis (5/6/2024).")) {
        CHECK_STR(times_of(&s), "2025-06-05 Kamis (5/6/2024)");
        CHECK_STR(s.findings.times.at[0].note, "5 June 2024 was a Wednesday; read as 2025-06-05");
        if (CHECK_INT(s.findings.warnings.len, 1))
            CHECK_STR(s.findings.warnings.at[0], "\"Kamis (5/6/2024)\": 5 June 2024 was a "
                                                 "Wednesday; read as 2025-06-05");
    }
    end(&s);
}

TEST(times_of_a_right_weekday_warn_of_nothing)
{
    struct scene s;
    if (begin(&s, "id", "2025-06-18", "Ia berpidato pada Rabu (18/6/2025).")) {
        CHECK_INT(s.findings.warnings.len, 0);
        CHECK_INT(s.findings.times.len, 1);
        CHECK_STR(s.findings.times.at[0].note, "");
    }
    end(&s);
}

TEST(times_that_cannot_be_are_not_made_up)
{
    TIMES("id", "2025-06-18", "Kode 31/13 dan 45/7 tertera pada berkas 99.99.", "");
    TIMES("id", "2025-06-18", "Rapat digelar pada 31 April.", " 31 April");
    TIMES("en", NULL, "He came on Tuesday.", " Tuesday");
}

TEST(times_of_a_page_without_a_date_rest_on_who_held_office)
{
    TIMES("id", NULL,
          "Presiden AS Joe Biden bertemu Menteri Pertahanan Rusia Andrei Belousov pada 30 "
          "November.",
          "2024-11-30 30 November");
    /* Both hold their offices still: nothing to be told. */
    TIMES("id", NULL, "Presiden Rusia Vladimir Putin tiba pada 30 November.", " 30 November");
}

TEST(times_have_spans_in_bytes_behind_letters_of_several_bytes)
{
    struct scene s;
    if (begin(&s, "en", "2025-06-18", "Erdoğan’s visit — to Kırıkkale — ended on 5 May 2025.")) {
        CHECK_STR(times_of(&s), "2025-05-05 5 May 2025");
    }
    end(&s);
}

TEST(times_of_a_long_heap_of_numbers_take_no_long_time)
{
    static char heap[60000];
    static const char piece[] = "dua puluh 1/11 Jumat (";
    for (size_t i = 0; i + 1 < sizeof heap; i++)
        heap[i] = piece[i % (sizeof piece - 1)];
    struct scene s;
    if (begin(&s, "id", "2025-06-18", heap))
        CHECK(s.findings.times.len > 0);
    end(&s);
}

TEST(date_forms_of_a_pack_are_checked_when_it_is_opened)
{
    static struct kb_file files[] = {
        { "packs/xx/dates.tsv", { "# role\tvalue\twords\nweekday\t1\tSenin\n", 39 }, false },
        { "packs/xx/date-forms.tsv", { "# kind\tform\ndate\tweekdya\n", 25 }, false },
    };
    struct kb_files all = { .at = files, .count = 2 };
    struct kb_arena arena;
    struct kb_error err = { 0 };
    kb_arena_init(&arena);
    struct kb_pack pack = { .code = KB_STR("xx"), .files = &all };
    pack.lexicon = kb_lexicon_new(&arena);
    files[0].bytes.len = strlen(files[0].bytes.ptr);
    files[1].bytes.len = strlen(files[1].bytes.ptr);
    CHECK(kb_times_open(&arena, &pack, &err) == KABAR_BAD_DATA);
    CHECK(strstr(err.message, "date-forms.tsv:2") != NULL);
    kb_arena_free(&arena);
}
