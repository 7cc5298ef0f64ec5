#include <math.h>

#include "record/show.h"
#include "test.h"

#include "base/banned.h"

/* Findings made by hand over a text of three words, so that only the printer is looked at. */
struct scene {
    struct kb_arena arena;
    struct kb_article article;
    struct kb_text text;
    struct kb_token tokens[4];
    struct kb_findings findings;
    struct kb_buf out;
};

static void
begin(struct scene *s)
{
    memset(s, 0, sizeof *s);
    kb_arena_init(&s->arena);
    kb_buf_init(&s->out, 0);
    s->text.text = KB_STR("Korsel menuduh\nKorut");
    s->text.tokens = s->tokens;
    s->text.token_count = 3;
    s->tokens[0] = (struct kb_token){ .begin = 0, .end = 6 };
    s->tokens[1] = (struct kb_token){ .begin = 7, .end = 14 };
    s->tokens[2] = (struct kb_token){ .begin = 15, .end = 20 };
    s->findings.article = &s->article;
    s->findings.text = &s->text;
    for (uint32_t i = 0; i < 3; i += 2)
        *KB_PUSH(&s->arena, &s->findings.mentions) = (struct kb_mention){
            .first = i,
            .last = i + 1,
            .kind = KB_ACTOR_NATION,
            .name = i ? KB_STR("Korea Utara") : KB_STR("Korea Selatan"),
            .country = i ? KB_STR("PRK") : KB_STR_NONE,
        };
}

static struct kb_str
shown(struct scene *s, const char *which)
{
    kb_buf_clear(&s->out);
    kb_show_findings(&s->out, &s->findings, which);
    return kb_buf_view(&s->out);
}

static void
end(struct scene *s)
{
    kb_buf_free(&s->out);
    kb_arena_free(&s->arena);
}

TEST(show_event_has_codes_names_and_the_word_that_gave_the_class)
{
    struct scene s;
    struct kb_via words[] = { { .name = KB_STR("Kremlin") }, { .name = KB_STR("TASS") } };
    begin(&s);
    struct kb_event *e = KB_PUSH(&s.arena, &s.findings.events);
    *e = (struct kb_event){ .cameo = KB_STR("112"), .source = 0, .target = 1 };
    e->trigger = (struct kb_span){ 7, 14 };
    e->date = KB_MOMENT_NONE;
    CHECK_STR(shown(&s, "events"), "event 112 \"Korea Selatan\" -> PRK asserted | menuduh\n");
    e->target = KB_NONE;
    e->status = KB_CLAIMED;
    kb_moment_parse(KB_STR("2024-11"), &e->date);
    e->place_name = KB_STR("Kursk");
    e->place_country = KB_STR("RUS");
    e->words = words;
    e->word_count = 2;
    CHECK_STR(shown(&s, "events"), "event 112 \"Korea Selatan\" -> - claimed 2024-11 | menuduh"
                                   " | at Kursk, RUS | according to Kremlin, TASS\n");
    end(&s);
}

TEST(show_puts_the_words_of_a_finding_on_one_line)
{
    struct scene s;
    begin(&s);
    *KB_PUSH(&s.arena, &s.findings.said) =
        (struct kb_said){ .kind = KB_SAID_DIRECT, .span = { 7, 20 }, .speaker = KB_NONE };
    CHECK_STR(shown(&s, "quotes"), "quote direct - | menuduh Korut\n");
    end(&s);
}

TEST(show_figure_tells_open_ends)
{
    struct scene s;
    begin(&s);
    struct kb_figure *f = KB_PUSH(&s.arena, &s.findings.figures);
    *f = (struct kb_figure){ .low = 1000, .high = NAN, .bound = KB_BOUND_thousands };
    f->unit = KB_STR("tentara");
    f->of = KB_STR("PRK");
    f->kind = KB_STR("troops");
    CHECK_STR(shown(&s, "figures"), "figure 1000..? thousands tentara of PRK, troops\n");
    f->high = 1000;
    f->claimant.name = KB_STR("Pentagon");
    CHECK_STR(shown(&s, "figures"),
              "figure 1000 thousands tentara of PRK, troops | claimant Pentagon\n");
    end(&s);
}

TEST(show_prints_only_the_lists_that_are_named)
{
    struct scene s;
    begin(&s);
    *KB_PUSH(&s.arena, &s.findings.sources) =
        (struct kb_source){ .kind = KB_CREDIT_CITED, .name = KB_STR("AFP") };
    *KB_PUSH(&s.arena, &s.findings.times) = (struct kb_time){ .span = { 0, 6 } };
    CHECK_STR(shown(&s, "events"), "");
    CHECK_STR(shown(&s, "sources"), "source cited AFP\n");
    struct kb_source *source = &s.findings.sources.at[0];
    *KB_PUSH(&s.arena, &source->sentences) = 0;
    *KB_PUSH(&s.arena, &source->sentences) = 2;
    CHECK_STR(shown(&s, "sources"), "source cited AFP | in 0 2\n");
    source->sentences.len = 0;
    CHECK_STR(shown(&s, "sources,times"), "time ? | Korsel\nsource cited AFP\n");
    CHECK_STR(shown(&s, NULL), "time ? | Korsel\nsource cited AFP\n"
                               "mention nation Korea Selatan | Korsel\n"
                               "mention nation PRK Korea Utara | Korut\n");
    CHECK(kb_str_equal(shown(&s, "all"), kb_buf_view(&s.out)));
    end(&s);
}

TEST(show_article_has_a_line_a_paragraph)
{
    struct scene s;
    begin(&s);
    s.article.title = KB_STR("T");
    s.article.lang = KB_STR("id");
    s.article.published = KB_MOMENT_NONE;
    s.article.text = KB_STR("Satu.\nDua.");
    kb_show_article(&s.out, &s.article);
    CHECK_STR(kb_buf_view(&s.out), "title T\nlang id\ntext Satu.\ntext Dua.\n");
    end(&s);
}
