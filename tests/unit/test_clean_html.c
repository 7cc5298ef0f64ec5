#include "clean/dom.h"
#include "test_clean_help.h"

#include "base/banned.h"

static const char page[] =
    "<!doctype html><html lang=en-GB><head><title>Bridge to be rebuilt | The Paper</title>"
    "<meta property='og:title' content='Bridge to be rebuilt'>"
    "<meta property='og:site_name' content='The Paper'>"
    "<link rel=canonical href='https://www.paper.example/2025/03/04/bridge'>"
    "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
    "\"datePublished\":\"2025-03-04T10:15:00+01:00\",\"author\":[{\"@type\":\"Person\","
    "\"name\":\"Jane Roe\"}]}]}</script></head><body><nav><ul><li><a href=/>Home</a></ul></nav>"
    "<div class=sidebar><p>Ten other things that you should read this week, says our "
    "editor.</p></div>"
    "<article><h1>Bridge to be rebuilt</h1><p class=byline>By Jane Roe</p>"
    "<figure><img src=x><figcaption>The bridge in 2019. (AFP/Joe Bloggs)</figcaption></figure>"
    "<div class=article-body><p>The council voted on Tuesday to rebuild the bridge over the "
    "harbour &amp; the road.</p><p>Work begins in May, the mayor told reporters at the site.</p>"
    "<h2>What it costs</h2><p>The work will cost forty million, the council&#8217;s papers say.</p>"
    "<div class=related-stories><p>Ferry fares rise again this year, and nobody knows "
    "why.</p></div>"
    "</div></article><footer><p>Copyright The Paper. All rights reserved by the "
    "paper.</p></footer>";

TEST(clean_html_finds_the_article)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_html(&t, page), KABAR_OK);
    CHECK_STR(t.article.text,
              "The council voted on Tuesday to rebuild the bridge over the harbour & the road.\n"
              "Work begins in May, the mayor told reporters at the site.\n"
              "What it costs\n"
              "The work will cost forty million, the council\xe2\x80\x99s papers say.");
    test_clean_close(&t);
}

TEST(clean_html_reads_the_head)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_html(&t, page), KABAR_OK);
    CHECK_STR(t.article.title, "Bridge to be rebuilt");
    CHECK_STR(t.article.url, "https://www.paper.example/2025/03/04/bridge");
    CHECK_STR(t.article.outlet, "paper.example");
    CHECK_STR(t.article.lang, "en");
    CHECK_INT(t.article.published.hour, 10);
    CHECK_INT(t.article.published.offset, 60);
    if (CHECK_INT(t.article.byline_count, 1))
        CHECK_STR(t.article.bylines[0].name, "Jane Roe");
    if (CHECK_INT(t.article.caption_count, 1))
        CHECK_STR(t.article.captions[0], "The bridge in 2019.");
    if (CHECK_INT(t.article.credit_count, 1))
        CHECK_STR(t.article.credits[0].name, "AFP");
    test_clean_close(&t);
}

TEST(clean_html_takes_other_encodings)
{
    static const char latin[] =
        "<meta charset=iso-8859-1><p>Le pr\xe9sident est arriv\xe9 hier soir "
        "dans la capitale, a dit la radio publique.</p>";
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    CHECK_INT(test_clean_html(&t, latin), KABAR_OK);
    CHECK(test_clean_holds(&t, "Le pr\xc3\xa9sident est arriv\xc3\xa9 hier"));
    test_clean_close(&t);
}

static char *
repeated(struct kb_arena *arena, const char *head, const char *piece, size_t count,
         const char *tail)
{
    size_t h = strlen(head), p = strlen(piece), l = strlen(tail);
    char *out = kb_arena_alloc(arena, h + p * count + l + 1);
    memcpy(out, head, h);
    for (size_t i = 0; i < count; i++)
        memcpy(out + h + p * i, piece, p);
    memcpy(out + h + p * count, tail, l);
    return out;
}

TEST(clean_html_stands_hostile_markup)
{
    static const char *const pieces[] = {
        "<div>",   "<b>",      "<table><tr><td>",  "<!--", "</x>", "<svg><g>", "&nLt;", "<p>a",
        "<a b=\"", "<script>", "<select><option>", "</"
    };
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        char *html = repeated(&t.arena, "<p>The first words of a page.</p>", pieces[i], 20000,
                              "<p>The last.</p>");
        CHECK_INT(test_clean_html(&t, html), KABAR_OK);
        kb_arena_reset(&t.arena);
    }
    char *deep = repeated(&t.arena, "", "<div>", 100000,
                          "<p>At the very bottom lies one sentence that should be found.</p>");
    CHECK_INT(test_clean_html(&t, deep), KABAR_OK);
    CHECK(test_clean_holds(&t, "At the very bottom lies one sentence"));
    test_clean_close(&t);
}

TEST(clean_html_prune_cuts_only_what_is_too_much)
{
    struct kb_arena arena;
    uint32_t tags;
    kb_arena_init(&arena);
    struct kb_str plain = KB_STR("<div><p class=a>a &lt; b</p><!-- <div> --></div>");
    CHECK(kb_html_prune(&arena, plain, &tags).ptr == plain.ptr);
    char *deep = repeated(&arena, "", "<i>", 600, "x");
    struct kb_str thin = kb_html_prune(&arena, (struct kb_str){ deep, strlen(deep) }, &tags);
    CHECK_INT(thin.len, 512 * 3 + 88 + 1);
    CHECK(kb_str_find(thin, KB_STR("<i>   "), 0) < thin.len && tags == 512);
    char *wide = repeated(&arena, "<p", " a=1", 600, ">x");
    thin = kb_html_prune(&arena, (struct kb_str){ wide, strlen(wide) }, &tags);
    CHECK_STR(kb_str_trim(thin), "x");
    char *many = repeated(&arena, "", "<br>", 50001, "x");
    thin = kb_html_prune(&arena, (struct kb_str){ many, strlen(many) }, &tags);
    CHECK(tags == 50001 && thin.len == (size_t)50000 * 4);
    kb_arena_free(&arena);
}

TEST(clean_html_prune_leaves_what_is_read)
{
    static const struct {
        const char *page, *left;
    } tests[] = {
        { "<p data-a='>' CLASS=b onclick=\"x\">c", "<p  CLASS=b >c" },
        { "<img src=a.png alt='b'/><br/>", "<img /><br/>" },
        { "<a title = \"a b\" href=c/>d</a e=f>", "<a  href=c/>d</a >" },
        { "<script>a < b && '<p>'</script>c", "<script></script>c" },
        { "<STYLE media=all>p{}</Style>c", "<STYLE ></Style>c" },
        { "<div><script src=a></script><style>b</style ></div>c", "<div><style></style ></div>c" },
        /* JSON, also where it is told by a reference */
        { "<script type='application/ld+JSON'>{}</script>", NULL },
        { "<script type='application/ld&#43;x'>{}</script>", NULL },
        /* where a script may end elsewhere, or is none */
        { "<script><!-- <script> </script> --></script>", NULL },
        { "<script>a", NULL },
        { "<script>a</scripts>", NULL },
        { "<svg><style>a<p>b</style></svg>", NULL },
        { "<svg /><style>a</style>", "<svg /><style></style>" },
        { "<title><b x=1></title>", NULL },
        /* pictures, but not where one may hold something else */
        { "<svg id=a><title>b</title><g><PATH d=c /></g></svg>d", "<svg id=a></svg>d" },
        { "<svg><p>a</svg>", NULL },
        { "<svg><title>a</svg><p>b<svg><title>c</title></svg>", NULL },
        { "<svg><svg></svg><g></g></svg>", NULL },
        { "<!--><b x=1>--><i y>", "<!--><b >--><i >" },
        { "<!-- <b x=1> --!><i y>", "<!-- <b x=1> --!><i >" },
        { "<!-- a", NULL },
        { "<plaintext><b x=1>", NULL },
        { "<b x='", "<b " },
        { "<", NULL },
    };
    struct kb_arena arena;
    uint32_t tags;
    kb_arena_init(&arena);
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
        struct kb_str all = { tests[i].page, strlen(tests[i].page) };
        struct kb_str thin = kb_html_prune(&arena, all, &tags);
        CHECK_STR(thin, tests[i].left ? tests[i].left : tests[i].page);
        kb_arena_reset(&arena);
    }
    kb_arena_free(&arena);
}

/* The first lines as markup, the whole as what a script would show, which begins so. */
static void
read_with_state(struct test_clean *t, const char *first)
{
    struct kb_buf buf;
    kb_buf_init(&buf, 0);
    kb_buf_str(&buf, KB_STR("<html lang=en><title>Harbour bridge</title><h1>Harbour bridge</h1>"));
    kb_buf_str(&buf, KB_STR("<article><p>The council voted on Tuesday to rebuild the bridge over "
                            "the harbour, at last.</p></article>"
                            "<script id=__NEXT_DATA__ type=application/json>{\"story\":{\"body\":"
                            "{\"content\":[{\"type\":\"paragraph\",\"content\":[{\"value\":\""));
    kb_buf_str(&buf, (struct kb_str){ first, strlen(first) });
    for (unsigned i = 0; i < 12; i++)
        kb_buf_str(&buf,
                   KB_STR("\"}]},{\"type\":\"ad\",\"content\":[]},{\"type\":\"paragraph\","
                          "\"content\":[{\"value\":\"Work begins in May, \"},{\"content\":[{"
                          "\"text\":\"the mayor told reporters at the site by the water.\"}]},{"
                          "\"value\":\""));
    kb_buf_str(&buf, KB_STR("\"}]}]}}}</script>"));
    kb_buf_char(&buf, 0);
    CHECK_INT(test_clean_html(t, buf.ptr), KABAR_OK);
    kb_buf_free(&buf);
}

TEST(clean_html_takes_the_text_of_a_script_that_goes_on_where_the_markup_ends)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    read_with_state(&t, "The council voted on Tuesday to rebuild the bridge over the harbour, at "
                        "last.");
    struct kb_str goes_on = KB_STR("at last.\nWork begins in May, the mayor told reporters at");
    CHECK(kb_str_find(t.article.text, goes_on, 0) < t.article.text.len);
    test_clean_close(&t);
}

TEST(clean_html_leaves_a_script_that_holds_another_text)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    read_with_state(&t, "Ferry fares rise again this year, and nobody at the harbour can say why.");
    CHECK(kb_str_find(t.article.text, KB_STR("Work begins"), 0) == t.article.text.len);
    test_clean_close(&t);
}

/* Forty paragraphs, and one block with all of them or with other numbers. */
static uint32_t
count_twice(struct test_clean *t, unsigned other)
{
    struct kb_buf buf;
    uint32_t lines = 1;
    kb_buf_init(&buf, 0);
    kb_buf_str(&buf, KB_STR("<html lang=en><title>Ships</title><article><h1>Ships</h1>"));
    for (unsigned round = 0; round < 2; round++) {
        kb_buf_str(&buf, round ? KB_STR("<p>") : KB_STR(""));
        for (unsigned i = 0; i < 40; i++) {
            struct kb_str ship = kb_arena_format(
                &t->arena,
                "%sShip number %u came into the harbour with %u sailors, who told the "
                "mayor of the port that storm number %u had kept them at sea. ",
                round ? "" : "<p>", 100 + i + round * other, 300 + i * 7 + round * other,
                500 + i * 3 + round * other);
            kb_buf_str(&buf, ship);
        }
    }
    kb_buf_char(&buf, 0);
    CHECK_INT(test_clean_html(t, buf.ptr), KABAR_OK);
    kb_buf_free(&buf);
    for (size_t i = 0; i < t->article.text.len; i++)
        lines += t->article.text.ptr[i] == '\n';
    return lines;
}

TEST(clean_html_takes_a_text_that_stands_twice_once)
{
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    CHECK_INT(count_twice(&t, 0), 40);
    CHECK_INT(count_twice(&t, 1000), 41);
    test_clean_close(&t);
}
