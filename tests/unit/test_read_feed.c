/* Feeds, sitemaps, and pages saved as mail. */
#include "base/buf.h"
#include "read/entities.h"
#include "read_help.h"
#include "test.h"

#include "base/banned.h"

#define RSS                                                                                        \
    "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Kanal</title>"                  \
    "<image><url>http://uji.id/a.png</url><title>x</title></image>"
#define RSS_END "</channel></rss>"
#define ITEM(n, more) "<item><title>Judul</title><link>http://uji.id/" n "</link>" more "</item>"
#define BODY "<content:encoded><![CDATA[<p>Presiden tiba.</p>]]></content:encoded>"

static void
hear(const char *text, struct heard *h)
{
    read_help_bytes((struct kb_str){ text, strlen(text) }, h);
}

static void
expect_message(const struct heard *h, size_t i, const char *part)
{
    kb_test_check(i < h->count && strstr(h->at[i].message, part), __FILE__, __LINE__,
                  "'%s', want '%s' in it", i < h->count ? h->at[i].message : "", part);
}

TEST(read_rss_items_with_text_are_pages)
{
    struct heard h;
    hear(RSS "<item><title>Presiden &amp;#8217;tiba&amp;#8217; &lt;b&gt;kini&lt;/b&gt;</title>"
             "<link> http://uji.id/1 </link><pubDate>Mon, 04 Nov 2024 08:00:00 +0700</pubDate>"
             "<dc:creator>Ani</dc:creator><description>cuplikan</description>" BODY
             "<media:content><media:title>bukan</media:title></media:content></item>"
             "<item><guid>http://uji.id/2</guid><author>a@uji.id (Budi)</author>"
             "<description>Cuplikan.</description></item>"
             "<item><guid "
             "isPermaLink=\"false\">3</guid><description>Cuplikan.</description></item>" RSS_END,
         &h);
    CHECK_INT(h.count, 3);
    CHECK_STR(h.at[0].page.title, "Presiden \xe2\x80\x99tiba\xe2\x80\x99 kini");
    CHECK_STR(h.at[0].page.url, "http://uji.id/1");
    CHECK_STR(h.at[0].page.published_raw, "Mon, 04 Nov 2024 08:00:00 +0700");
    CHECK_STR(h.at[0].page.author, "Ani");
    CHECK_STR(h.at[0].page.bytes, "<p>Presiden tiba.</p>");
    CHECK_STR(h.at[0].page.path, "in:1");
    CHECK_INT(h.at[0].page.kind, KB_PAGE_HTML);
    CHECK_INT(h.at[1].status, KABAR_NOT_FOUND);
    CHECK_STR(h.at[1].page.url, "http://uji.id/2");
    expect_message(&h, 1, "in:2 has no text in the feed, only a link: kabar read http://uji.id/2");
    expect_message(&h, 2, "in:3 has no text in the feed and no link");
    read_help_free(&h);
}

TEST(read_atom_entries)
{
    struct heard h;
    hear("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title>"
         "<entry><title>Satu</title><link rel=\"edit\" href=\"http://uji.id/e\"/>"
         "<link href=\"http://uji.id/1\"/><updated>2024-11-05T00:00:00Z</updated>"
         "<published>2024-11-04T08:00:00+07:00</published><author><name>Ani</name><uri>u</uri>"
         "</author><source><title>Lain</title><updated>2020-01-01</updated></source>"
         "<content type=\"xhtml\"><div><p>A &lt; B <b>di</b> Bali.</p></div></content></entry>"
         "<entry><title>Dua</title><content type=\"text\">A &amp; B.</content></entry>"
         "<entry><title>Tiga</title><link href=\"http://uji.id/3\"/>"
         "<content src=\"http://uji.id/3\"/></entry></feed>",
         &h);
    CHECK_INT(h.count, 3);
    CHECK_STR(h.at[0].page.url, "http://uji.id/1");
    CHECK_STR(h.at[0].page.title, "Satu");
    CHECK_STR(h.at[0].page.author, "Ani");
    CHECK_STR(h.at[0].page.published, "2024-11-04T08:00:00+07:00");
    CHECK_STR(h.at[0].page.bytes, "<div><p>A &lt; B <b>di</b> Bali.</p></div>");
    CHECK_INT(h.at[1].page.kind, KB_PAGE_TEXT);
    CHECK_STR(h.at[1].page.bytes, "A & B.");
    CHECK_INT(h.at[2].status, KABAR_NOT_FOUND);
    read_help_free(&h);
}

TEST(read_sitemaps_are_links)
{
    struct heard h;
    hear("<urlset><url><loc>http://uji.id/1</loc><lastmod>2024-01-01</lastmod><news:news>"
         "<news:title>Judul</news:title></news:news></url><url><loc>http://uji.id/2</loc></url>"
         "</urlset>",
         &h);
    CHECK_INT(h.count, 2);
    CHECK_STR(h.at[0].page.url, "http://uji.id/1");
    CHECK_STR(h.at[0].page.title, "Judul");
    expect_message(&h, 1, "is a place of a sitemap, only a link: kabar read http://uji.id/2");
    read_help_free(&h);
}

TEST(read_feeds_that_are_not_whole_xml)
{
    static const struct {
        const char *text, *message;
        size_t pages, errors;
    } feeds[] = {
        { RSS ITEM("1", BODY) "<item>a & b" BODY "</item>" ITEM("3", BODY) RSS_END,
          "in:2 is not whole XML (at byte 2", 2, 1 },
        { RSS ITEM("1", BODY) "<item><title>a</item>" ITEM("3", BODY) RSS_END, "mismatched tag", 2,
          1 },
        { RSS ITEM("1", BODY) "<item><title>a", "in:2 is cut: it ends within the feed", 1, 1 },
        { RSS ITEM("1", BODY), "is cut: it ends within the feed", 1, 1 },
        { RSS ITEM("1", "&nbsp;" BODY) RSS_END, NULL, 1, 0 },
        { RSS ITEM("1", "\x01\x02" BODY) RSS_END, NULL, 1, 0 },
        { RSS ITEM("1", "<x>\xff</x>" BODY) RSS_END, NULL, 1, 0 },
        { RSS RSS_END, "in holds no records", 0, 1 },
    };
    for (size_t i = 0; i < sizeof feeds / sizeof *feeds; i++) {
        struct heard h;
        hear(feeds[i].text, &h);
        CHECK(h.pages == feeds[i].pages && h.errors == feeds[i].errors);
        for (size_t k = 0; feeds[i].message && k < h.count; k++)
            if (h.at[k].status != KABAR_OK)
                kb_test_check(strstr(h.at[k].message, feeds[i].message) != NULL, __FILE__, __LINE__,
                              "'%s', want '%s'", h.at[k].message, feeds[i].message);
        read_help_free(&h);
    }
}

TEST(read_feed_entities_of_its_own_are_not_resolved)
{
    struct heard h;
    hear("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
         "<rss><channel>" ITEM("1", "<description>&b;</description>" BODY) RSS_END,
         &h);
    CHECK_INT(h.count, 2);
    expect_message(&h, 0, "entities are defined in it, which are not resolved");
    CHECK_STR(h.at[1].page.bytes, "<p>Presiden tiba.</p>");
    read_help_free(&h);
}

static void
fill(struct kb_buf *out, const char *piece, size_t times)
{
    for (size_t i = 0; i < times; i++)
        kb_buf_z(out, piece);
}

TEST(read_feed_items_too_deep_or_too_large_leave_the_others)
{
    static const struct {
        const char *begin, *piece, *end, *message;
        size_t times;
    } items[] = {
        { "<description>", "<a>", "", "elements are nested too deep", 100000 },
        { "<description>", "aaaaaaaaaaaaaaaa", "</description>", "in:1 is larger than 8 MB",
          1 << 20 },
        { "<x y=\"", "aaaaaaaaaaaaaaaa", "\"/>", "in:1 has too large a part", 1 << 20 },
    };
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        struct heard h;
        struct kb_buf all;
        kb_buf_init(&all, 0);
        kb_buf_z(&all, RSS "<item>");
        kb_buf_z(&all, items[i].begin);
        fill(&all, items[i].piece, items[i].times);
        kb_buf_z(&all, items[i].end);
        kb_buf_z(&all, "</item>" ITEM("2", BODY) RSS_END);
        read_help_bytes(kb_buf_view(&all), &h);
        CHECK_INT(h.count, 2);
        expect_message(&h, 0, items[i].message);
        CHECK_STR(h.at[1].page.bytes, "<p>Presiden tiba.</p>");
        read_help_free(&h);
        kb_buf_free(&all);
    }
}

TEST(read_feed_in_other_encodings)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    hear("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><rss><channel>"
         "<item><content:encoded>\xa3ukasz</content:encoded></item></channel></rss>",
         &h);
    CHECK_STR(h.at[0].page.bytes, "\xc5\x81ukasz");
    read_help_free(&h);
    for (int mark = 0; mark < 2; mark++) {
        read_help_bytes(
            read_help_utf16(
                &arena,
                "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel>" ITEM("1", BODY) RSS_END,
                mark != 0, mark != 0),
            &h);
        CHECK_INT(h.count, 1);
        CHECK_STR(h.at[0].page.bytes, "<p>Presiden tiba.</p>");
        read_help_free(&h);
    }
    kb_arena_free(&arena);
}

TEST(entities_in_titles)
{
    static const char *const pairs[][2] = {
        { "A &amp; B", "A & B" },
        { "&#8217;&#x2019;&rsquo;", "\xe2\x80\x99\xe2\x80\x99\xe2\x80\x99" },
        { "a & b &; &#; &#x; &#1114112; &#xD800; &nosuch; &#0;",
          "a & b &; &#; &#x; &#1114112; &#xD800; &nosuch; &#0;" },
        { "<b>a</b> < b <3 <", "a < b <3 <" },
        { "", "" },
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        struct kb_buf out;
        kb_buf_init(&out, 0);
        kb_entities_plain(&out, (struct kb_str){ pairs[i][0], strlen(pairs[i][0]) });
        CHECK_STR(kb_buf_view(&out), pairs[i][1]);
        kb_buf_free(&out);
    }
}

#define MAIL(more)                                                                                 \
    "From: <Saved>\r\nMIME-Version: 1.0\r\nSnapshot-Content-Location: http://uji.id/0\r\n"         \
    "Content-Type: "                                                                               \
    "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n\r\n"              \
    "----b--\r\nContent-Type: text/css\r\n\r\na{}\r\n----b--\r\n" more
#define MAIL_END "\r\n----b----\r\n"

TEST(read_mhtml)
{
    static const struct {
        const char *text, *want;
    } mails[] = {
        { MAIL("Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
               "Content-Location: http://uji.id/1\r\n\r\n<p class=3D=\r\n\"a\">caf=C3=A9 "
               "=zz" MAIL_END),
          "<p class=\"a\">caf\xc3\xa9 =zz\r\n" },
        { MAIL(
              "Content-Type: text/html; charset=iso-8859-2\r\nContent-Transfer-Encoding: base64\r\n"
              "Content-Location: http://uji.id/1\r\n\r\nPHA+\r\now==" MAIL_END),
          "<p>\xc5\x81" },
        { MAIL("Content-Type: text/html\r\nContent-Location: http://uji.id/1\r\n\r\n<p>a" MAIL_END),
          "<p>a\r\n" },
    };
    for (size_t i = 0; i < sizeof mails / sizeof *mails; i++) {
        struct heard h;
        hear(mails[i].text, &h);
        CHECK_INT(h.count, 1);
        kb_test_check(kb_str_is(h.at[0].page.bytes, mails[i].want), __FILE__, __LINE__,
                      "'%.*s', want '%s'", KB_FMT(h.at[0].page.bytes), mails[i].want);
        CHECK_STR(h.at[0].page.url, "http://uji.id/1");
        read_help_free(&h);
    }
}

TEST(read_mhtml_that_is_cut_or_holds_no_page)
{
    static const char *const mails[][2] = {
        { MAIL("Content-Type: text/html\r\n\r\n<p>a"), "in is cut inside its page" },
        { MAIL("Content-Type: image/png\r\n\r\nabc" MAIL_END), "in has no part in HTML" },
        { MAIL("Content-Type: text/html\r\n\r\n" MAIL_END), "in holds an empty page" },
        { MAIL("Content-Type: text/html\r\n"), "in has no part in HTML" },
    };
    for (size_t i = 0; i < sizeof mails / sizeof *mails; i++) {
        struct heard h;
        hear(mails[i][0], &h);
        CHECK_INT(h.count, 1);
        expect_message(&h, 0, mails[i][1]);
        read_help_free(&h);
    }
}
