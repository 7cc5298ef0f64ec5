/* The ways of reading a page's markup, beside one another: straight off the bytes, by a tree of
 * what is left of them, by a tree of all. */
#include "clean/straight.h"
#include "read/read.h"
#include "same_dom.h"
#include "test_clean_help.h"

#include "base/banned.h"

static void
read_by(struct test_clean *t, struct kb_str s, enum kb_dom_way way, struct kb_dom *dom)
{
    struct kb_page page = { .kind = KB_PAGE_HTML, .bytes = s, .is_utf8 = true };
    struct kb_draft draft = {
        .ctx = &t->ctx, .page = &page, .article = &t->article, .furniture = t->engine->furniture
    };
    CHECK_INT(kb_dom_read_by(&draft, dom, way), KABAR_OK);
}

static void
check_ways(struct test_clean *t, struct kb_str path, struct kb_str s)
{
    struct kb_dom straight = { 0 }, tree = { 0 }, whole = { 0 };
    read_by(t, s, KB_DOM_STRAIGHT, &straight);
    read_by(t, s, KB_DOM_TREE, &tree);
    read_by(t, s, KB_DOM_WHOLE_TREE, &whole);
    const char *first = dom_difference(&straight, &whole), *second = dom_difference(&tree, &whole);
    kb_test_check(!first, __FILE__, __LINE__, "%.*s, straight: %s", KB_FMT(path), first);
    kb_test_check(!second, __FILE__, __LINE__, "%.*s, pruned: %s", KB_FMT(path), second);
}

TEST(clean_pages_read_the_same_by_every_way)
{
    char *paths[] = { (char[]){ "examples/pages" }, (char[]){ "tests/golden" } };
    struct test_clean t;
    struct kb_read *read;
    struct kb_page page;
    bool more = true;
    unsigned seen = 0;
    if (!test_clean_open(&t) || !CHECK_INT(kb_read_open(paths, 2, NULL, &read, &t.err), KABAR_OK))
        return;
    while (kb_read_next(read, &page, &more, &t.err) != KABAR_OK || more) {
        if (!more || page.kind != KB_PAGE_HTML)
            continue;
        check_ways(&t, page.path, page.bytes);
        kb_arena_reset(&t.arena);
        seen++;
    }
    kb_read_close(read);
    CHECK(seen > 5);
    test_clean_close(&t);
}

/* Whether the page was read without a tree; then it must be what the tree tells. */
static bool
is_straight(struct test_clean *t, const char *html)
{
    struct kb_str s = { html, strlen(html) };
    struct kb_draft draft = { .ctx = &t->ctx,
                              .article = &t->article,
                              .furniture = t->engine->furniture };
    struct kb_dom dom = { 0 };
    struct kb_walk walk;
    kb_walk_begin(&walk, &draft, &dom, s.len);
    bool straight = kb_straight_read(&walk, s);
    if (straight)
        check_ways(t, s, s);
    kb_arena_reset(&t->arena);
    return straight;
}

TEST(clean_straight_closes_what_needs_no_end_tag)
{
    static const char *const pages[] = {
        "",
        "a<b",
        "<p>one<p>two<div>three</p>four",
        "<ul><li>one<li>two<ul><li>three</ul><li>four</ul>",
        "<dl><dt>a<dd>b<dt>c</dl>",
        "<!doctype html><p>a<table><tr><td>b<td>c<tr><th>d<tbody><tr><td>e</table>f",
        "<p>a<table><caption>b<col><tr><td>c<table><td>d</table>e</table>f",
        "<select><option>a<option>b<optgroup><option>c</select>d",
        "<h1>a<h2>b</h3>c",
        "<form><div></form>a</div><form>b</form>",
        "<title>a &amp; b</title><meta name=x content='y&quot;z'><noscript><img src=x></noscript>c",
        "<head><noscript><link rel=next href=a></noscript></head><link rel=canonical href=b><p>c",
        "<img src=a><body class=x id=y><p>b",
        "<p><b>a<i>b<p>c</i>d</b>e",
        "<a href=x>a<a href=y>b</a>c</a>",
        "<svg><path d=x><title>a</title></svg>b<svg><g></p>c",
        "<template><p>a<template>b</template></template>c<button>d<button>e",
        "<script>a<!-- b </script>c<style><p></style><!-- d --!>e<!-->f</ x>g</>h<?i>j",
        "<p>1 &lt 2 &copy; &#8217;&#x27;&#128; AT&T &amp&nbsp;x<a href='?a=1&b=2&copy=3&amp;d'>k",
        "<p>a</p><svg><image></svg>b<title>d",
        "<pre>\r\n\r\na</pre><br></br></p><nav/>b<my-tag>c</MY-TAG>d",
    };
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        kb_test_check(is_straight(&t, pages[i]), __FILE__, __LINE__, "odd: %s", pages[i]);
    test_clean_close(&t);
}

TEST(clean_straight_leaves_the_odd_to_a_tree)
{
    static const char *const pages[] = {
        "<table>a<tr><td>b</table>", /* before the table */
        "<b>a<p>b</b>c</p>",         /* the standard moves the paragraph */
        "<p>a<plaintext>b</p>",
        "<frameset><frame></frameset>",
        "<math><mi>a</math>b",
        "<svg><foreignObject><p>a</svg>",
        "<p>a &blk14; b", /* a reference that few pages hold */
        "<script><!-- <script> </script> </script>a",
        "<html lang=a><p><html class=b>",
        "<!doctype html public 'x'><p>a<table>",
    };
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        kb_test_check(!is_straight(&t, pages[i]), __FILE__, __LINE__, "not odd: %s", pages[i]);
    test_clean_close(&t);
}
