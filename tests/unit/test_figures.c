#include <math.h>

#include "extract/figures.h"
#include "test.h"

#include "base/banned.h"

struct scene {
    kabar_engine *engine;
    struct kb_arena arena;
    struct kb_error err;
    struct kb_article article;
    struct kb_text text;
    struct kb_findings findings;
};

static bool
begin(struct scene *s, const char *lang, const char *text)
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

/* The number that the whole text is, NAN when it is none. */
static double
number(const char *lang, const char *text)
{
    struct scene s;
    double value = NAN;
    uint32_t last = 0;
    if (begin(&s, lang, text) && !kb_number_at(&s.text, 0, s.text.token_count, &value, &last))
        value = NAN;
    if (last != s.text.token_count)
        value = NAN;
    end(&s);
    return value;
}

TEST(numbers_in_digits_follow_the_packs_marks)
{
    CHECK(number("id", "10.000") == 10000);
    CHECK(number("id", "1,5") == 1.5);
    CHECK(number("id", "1.234.567,25") == 1234567.25);
    CHECK(number("en", "10,000") == 10000);
    CHECK(number("en", "1.5") == 1.5);
    CHECK(number("id", "6,35") == 6.35);
    CHECK(number("id", "17,1 triliun") == 17.1e12);
}

TEST(numbers_that_are_dates_clocks_or_codes_are_none)
{
    CHECK(isnan(number("id", "1/11")));
    CHECK(isnan(number("id", "08:05")));
    CHECK(isnan(number("id", "08.05")));
    CHECK(isnan(number("id", "2025-06-18")));
    CHECK(isnan(number("id", "1.23.456")));
}

TEST(numbers_in_words_add_up)
{
    CHECK(number("id", "dua ratus lima puluh tiga") == 253);
    CHECK(number("id", "seratus dua belas ribu") == 112000);
    CHECK(number("id", "tiga juta dua ratus ribu") == 3200000);
    CHECK(number("id", "dua lusin") == 24);
    CHECK(number("en", "twenty-five") == 25);
    CHECK(number("en", "two hundred and five thousand") == 205000);
    CHECK(number("en", "a dozen") == 12);
    CHECK(isnan(number("id", "ribu")));
    CHECK(isnan(number("id", "dua tiga")));
}

TEST(figures_carry_bounds)
{
    struct scene s;
    if (begin(&s, "id", "Setidaknya 50 orang tewas dan puluhan ribu tentara terluka.")
        && CHECK_INT(s.findings.figures.len, 2)) {
        const struct kb_figure *a = &s.findings.figures.at[0], *b = &s.findings.figures.at[1];
        CHECK(a->low == 50 && a->high == 50);
        CHECK_INT(a->bound, KB_BOUND_at_least);
        CHECK_STR(a->kind, "killed");
        CHECK(b->low == 10000 && isnan(b->high));
        CHECK_INT(b->bound, KB_BOUND_thousands);
        CHECK_STR(b->kind, "wounded");
        CHECK_STR(b->unit, "tentara");
    }
    end(&s);
}

TEST(figures_tell_whose_and_on_whose_word)
{
    struct scene s;
    if (begin(&s, "id",
              "Menteri Pertahanan AS Lloyd Austin mengatakan sekitar 10.000 tentara Korut "
              "telah tewas.")
        && CHECK_INT(s.findings.figures.len, 1)) {
        CHECK_STR(s.findings.figures.at[0].of, "PRK");
        CHECK_STR(s.findings.figures.at[0].claimant.name, "Lloyd Austin");
        CHECK_STR(s.findings.figures.at[0].claimant.country, "USA");
    }
    end(&s);
}

TEST(figures_leave_dates_ages_ranks_and_laws_alone)
{
    struct scene s;
    if (begin(&s, "id",
              "Pada 18 Juni 2025 pukul 15.30, AR (34), 35 tahun, dijerat Pasal 114 di KTT "
              "G7 dengan pesawat C-17 selama 20 (dua puluh) hari."))
        CHECK_INT(s.findings.figures.len, 0);
    end(&s);
    if (begin(&s, "en",
              "On June 18, 2025 at 3 p.m. the 44-year-old man cited Article 5, 20 degrees "
              "and 130 miles."))
        CHECK_INT(s.findings.figures.len, 0);
    end(&s);
}

TEST(figures_of_a_long_heap_of_numbers_take_no_long_time)
{
    static char heap[60000];
    static const char piece[] = "menewaskan 5 orang dan Rp 3 juta 1,5 ";
    for (size_t i = 0; i + 1 < sizeof heap; i++)
        heap[i] = piece[i % (sizeof piece - 1)];
    struct scene s;
    if (begin(&s, "id", heap))
        CHECK(s.findings.figures.len > 1000);
    end(&s);
}
