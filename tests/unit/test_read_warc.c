/* Web archives: what is a page, and what is left of files that were cut or damaged. */
#include "base/buf.h"
#include "read_help.h"
#include "test.h"

#include "base/banned.h"

enum { MOST_RECORDS = 8 };

/* An archive under way: its text and where each record begins. */
struct archive {
    struct kb_arena arena;
    struct kb_buf text;
    size_t begins[MOST_RECORDS + 1];
    size_t count;
};

static void
begin(struct archive *a)
{
    memset(a, 0, sizeof *a);
    kb_arena_init(&a->arena);
    kb_buf_init(&a->text, 0);
}

static void
end(struct archive *a)
{
    kb_buf_free(&a->text);
    kb_arena_free(&a->arena);
}

/* `extra`: further lines of the head; `length`: what is said of the block, when it is not true. */
static void
add(struct archive *a, const char *type, const char *kind, const char *extra, struct kb_str block,
    long length)
{
    size_t n = a->count + 1;
    CHECK(a->count < MOST_RECORDS);
    a->begins[a->count++] = a->text.len;
    kb_buf_format(&a->text,
                  "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: https://uji.id/%zu\r\n"
                  "WARC-Date: 2024-11-04T01:02:0%zuZ\r\nWARC-Record-ID: <urn:uuid:%zu>\r\n"
                  "Content-Type: %s\r\n%sContent-Length: %ld\r\n\r\n",
                  type, n, n, n, kind, extra, length >= 0 ? length : (long)block.len);
    kb_buf_str(&a->text, block);
    kb_buf_z(&a->text, "\r\n\r\n");
    a->begins[a->count] = a->text.len;
}

static struct kb_str
z(const char *text)
{
    return (struct kb_str){ text, strlen(text) };
}

static void
add_answer(struct archive *a, const char *head, const char *body)
{
    struct kb_str block = kb_arena_format(&a->arena, "HTTP/1.1 %s\r\n\r\n%s", head, body);
    add(a, "response", "application/http;msgtype=response", "", block, -1);
}

static const char html[] = "200 OK\r\nContent-Type: text/html; charset=utf-8";

/* Each record a member. */
static struct kb_str
members(struct archive *a, size_t *begins)
{
    struct kb_buf all;
    kb_buf_init(&all, 0);
    for (size_t i = 0; i < a->count; i++) {
        begins[i] = all.len;
        kb_buf_str(&all, read_help_gzip(&a->arena, kb_str_sub(kb_buf_view(&a->text), a->begins[i],
                                                              a->begins[i + 1])));
    }
    begins[a->count] = all.len;
    struct kb_str s = kb_arena_copy(&a->arena, kb_buf_view(&all));
    kb_buf_free(&all);
    return s;
}

static void
hear_members(struct archive *a, struct heard *h)
{
    size_t begins[MOST_RECORDS + 1];
    read_help_bytes(members(a, begins), h);
}

static void
expect_message(const struct heard *h, size_t i, const char *part)
{
    kb_test_check(i < h->count && strstr(h->at[i].message, part), __FILE__, __LINE__,
                  "'%s', want '%s' in it", i < h->count ? h->at[i].message : "", part);
}

TEST(read_warc_pages_are_html_with_status_200)
{
    struct archive a;
    struct heard h[3];
    begin(&a);
    add(&a, "warcinfo", "application/warc-fields", "", KB_STR("software: uji\r\n"), -1);
    add_answer(&a, html, "<html><p>Satu");
    add_answer(&a, "404 Not Found\r\nContent-Type: text/html", "<html><p>Dua");
    add_answer(&a, "302 Found\r\nContent-Type: text/html\r\nLocation: /x", "<html><p>Tiga");
    add_answer(&a, "200 OK\r\nContent-Type: image/png", "\x89PNG");
    add_answer(&a, "200 OK\r\nContent-Type: text/plain", "User-agent: *");
    add_answer(&a, "203 OK", "<html><p>Tujuh");
    read_help_bytes(kb_buf_view(&a.text), &h[0]);
    hear_members(&a, &h[1]);
    read_help_bytes(read_help_gzip(&a.arena, kb_buf_view(&a.text)), &h[2]);
    for (size_t i = 0; i < 3; i++) {
        CHECK_INT(h[i].count, 2);
        CHECK_STR(h[i].at[0].page.bytes, "<html><p>Satu");
        CHECK_STR(h[i].at[0].page.url, "https://uji.id/2");
        CHECK_STR(h[i].at[0].page.id, "urn:uuid:2");
        CHECK_STR(h[i].at[0].page.retrieved, "2024-11-04T01:02:02Z");
        CHECK_STR(h[i].at[0].page.path, "in:2");
        CHECK_STR(h[i].at[1].page.bytes, "<html><p>Tujuh");
        CHECK_STR(h[i].at[1].page.path, "in:7");
        read_help_free(&h[i]);
    }
    end(&a);
}

TEST(read_warc_resources_and_conversions)
{
    struct archive a;
    struct heard h;
    begin(&a);
    add(&a, "resource", "text/html; charset=iso-8859-2", "", KB_STR("<html><p>\xa3ukasz"), -1);
    add(&a, "resource", "text/plain", "", KB_STR("log"), -1);
    add(&a, "conversion", "text/plain", "", KB_STR("Presiden tiba."), -1);
    read_help_bytes(kb_buf_view(&a.text), &h);
    CHECK_INT(h.count, 2);
    CHECK_STR(h.at[0].page.bytes, "<html><p>\xc5\x81ukasz");
    CHECK_INT(h.at[1].page.kind, KB_PAGE_TEXT);
    CHECK_STR(h.at[1].page.bytes, "Presiden tiba.");
    read_help_free(&h);
    end(&a);
}

TEST(read_warc_bodies_are_undone)
{
    struct archive a;
    struct heard h;
    begin(&a);
    add_answer(&a, "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
               "6\r\n<html>\r\n7;x=y\r\n<p>Satu\r\n0\r\n\r\n");
    add_answer(&a, "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
               "<html><p>joined already");
    add_answer(&a, "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br", "<html><p>plain");
    add_answer(&a, "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
               "6\r\n<html>\r\nfff\r\n<p>Empat\r\n0\r\n\r\n");
    struct kb_buf block;
    kb_buf_init(&block, 0);
    kb_buf_z(&block, "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n");
    kb_buf_str(&block, read_help_gzip(&a.arena, KB_STR("<html><p>Lima")));
    add(&a, "response", "application/http", "", kb_buf_view(&block), -1);
    block.len -= 12;
    add(&a, "response", "application/http", "", kb_buf_view(&block), -1);
    kb_buf_free(&block);
    read_help_bytes(kb_buf_view(&a.text), &h);
    CHECK_INT(h.count, 6);
    CHECK_STR(h.at[0].page.bytes, "<html><p>Satu");
    CHECK_STR(h.at[1].page.bytes, "<html><p>joined already");
    CHECK_STR(h.at[2].page.bytes, "<html><p>plain");
    expect_message(&h, 3, "is cut inside a chunk");
    CHECK_STR(h.at[4].page.bytes, "<html><p>Lima");
    expect_message(&h, 5, "is cut inside its packed body");
    CHECK_STR(h.at[5].page.url, "https://uji.id/6");
    read_help_free(&h);
    end(&a);
}

TEST(read_warc_a_body_that_unpacks_without_end_is_too_large)
{
    struct archive a;
    struct heard h;
    struct kb_buf block;
    begin(&a);
    kb_buf_init(&block, 0);
    kb_buf_z(&block, "HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n\n");
    char *zeros = kb_arena_alloc(&a.arena, 2 * KB_MAX_PAGE_BYTES);
    memset(zeros, 'a', 2 * KB_MAX_PAGE_BYTES);
    kb_buf_str(&block, read_help_gzip(&a.arena, (struct kb_str){ zeros, 2 * KB_MAX_PAGE_BYTES }));
    add(&a, "response", "application/http", "", kb_buf_view(&block), -1);
    add_answer(&a, html, "<html><p>Dua");
    kb_buf_free(&block);
    read_help_bytes(kb_buf_view(&a.text), &h);
    CHECK_INT(h.count, 2);
    CHECK_INT(h.at[0].status, KABAR_TOO_LARGE);
    CHECK_STR(h.at[1].page.bytes, "<html><p>Dua");
    read_help_free(&h);
    end(&a);
}

/* The bomb's member is left alone as soon as it is known, and the next one is found. */
TEST(read_warc_a_member_that_unpacks_without_end_is_left)
{
    struct archive a;
    struct heard h;
    struct kb_buf all;
    size_t begins[MOST_RECORDS + 1];
    begin(&a);
    kb_buf_init(&all, 0);
    add(&a, "resource", "video/mp4", "", KB_STR(""), 2000000000);
    struct kb_str head = kb_str_sub(kb_buf_view(&a.text), 0, a.text.len);
    size_t len = 1200u << 20;
    char *zeros = kb_arena_alloc(&a.arena, 16 << 20);
    kb_buf_str(&all, read_help_gzip_repeat(&a.arena, head, (struct kb_str){ zeros, 16 << 20 },
                                           len / (16 << 20)));
    size_t second = all.len;
    a.count = 0;
    a.text.len = 0;
    add_answer(&a, html, "<html><p>Dua");
    kb_buf_str(&all, members(&a, begins));
    read_help_bytes(kb_buf_view(&all), &h);
    CHECK_INT(h.count, 2);
    expect_message(&h, 0, "in:1 (at byte 0) unpacks without an end; reading goes on at byte ");
    expect_message(&h, 0, kb_arena_format(&a.arena, "at byte %zu", second).ptr);
    CHECK_STR(h.at[1].page.bytes, "<html><p>Dua");
    read_help_free(&h);
    kb_buf_free(&all);
    end(&a);
}

static void
three_pages(struct archive *a)
{
    begin(a);
    add_answer(a, html, "<html><p>Satu");
    add_answer(a, html, "<html><p>Dua");
    add_answer(a, html, "<html><p>Tiga");
}

TEST(read_warc_cut_files_keep_the_whole_records)
{
    struct archive a;
    struct heard h;
    size_t begins[MOST_RECORDS + 1];
    three_pages(&a);
    struct kb_str packed = members(&a, begins), text = kb_buf_view(&a.text);
    for (size_t cut = 1; cut + 4 < begins[3] - begins[2]; cut++) {
        read_help_bytes(kb_str_sub(packed, 0, begins[2] + cut), &h);
        CHECK_INT(h.pages, 2);
        CHECK_INT(h.errors, 1);
        expect_message(&h, 2, kb_arena_format(&a.arena, "in:3 (at byte %zu) is ", begins[2]).ptr);
        read_help_free(&h);
    }
    for (size_t cut = 8; cut + 5 < a.begins[3] - a.begins[2]; cut++) {
        read_help_bytes(kb_str_sub(text, 0, a.begins[2] + cut), &h);
        CHECK_INT(h.pages, 2);
        CHECK_INT(h.errors, 1);
        expect_message(&h, 2,
                       kb_arena_format(&a.arena, "in:3 (at byte %zu) is cut", a.begins[2]).ptr);
        read_help_free(&h);
    }
    end(&a);
}

TEST(read_warc_a_damaged_member_is_named_and_the_others_read)
{
    struct archive a;
    size_t begins[MOST_RECORDS + 1];
    three_pages(&a);
    struct kb_str packed = members(&a, begins);
    char *bytes = (char *)(uintptr_t)packed.ptr;
    for (size_t i = begins[1]; i < begins[2]; i++) {
        struct heard h;
        if (i >= begins[1] + 4 && i < begins[1] + 10)
            continue; /* time and system: nobody looks at them */
        bytes[i] ^= 0x55;
        read_help_bytes(packed, &h);
        bytes[i] ^= 0x55;
        CHECK_INT(h.pages, 2);
        CHECK_INT(h.errors, 1);
        CHECK_STR(h.at[0].page.bytes, "<html><p>Satu");
        expect_message(&h, 1, "in:2 (at byte ");
        CHECK_STR(h.at[2].page.bytes, "<html><p>Tiga");
        read_help_free(&h);
    }
    end(&a);
}

/* A crawler that died and was started anew. */
TEST(read_warc_a_cut_member_with_others_behind_it)
{
    struct archive a;
    struct heard h;
    size_t begins[MOST_RECORDS + 1];
    three_pages(&a);
    struct kb_str packed = members(&a, begins);
    for (size_t cut = begins[1] + 20; cut < begins[2]; cut += 7) {
        struct kb_buf all;
        kb_buf_init(&all, 0);
        kb_buf_str(&all, kb_str_sub(packed, 0, cut));
        kb_buf_str(&all, kb_str_sub(packed, begins[2], packed.len));
        read_help_bytes(kb_buf_view(&all), &h);
        CHECK_INT(h.pages, 2);
        CHECK_INT(h.errors, 1);
        CHECK_STR(h.at[2].page.bytes, "<html><p>Tiga");
        read_help_free(&h);
        kb_buf_free(&all);
    }
    end(&a);
}

TEST(read_warc_wrong_lengths)
{
    static const struct {
        long length;
        const char *message;
    } wrong[] = {
        { 10, "in:2 (at byte 0) has a wrong length: no record follows its 10 bytes" },
        { 70, "has a wrong length: 70 bytes are said, another record begins at" },
        { 5000000, "has a wrong length: 5000000 bytes are said, another record begins at" },
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct archive a;
        struct heard h[2];
        begin(&a);
        add_answer(&a, html, "<html><p>Satu");
        add(&a, "response", "application/http", "",
            KB_STR("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Dua"), wrong[i].length);
        add_answer(&a, html, "<html><p>Tiga");
        read_help_bytes(kb_buf_view(&a.text), &h[0]);
        hear_members(&a, &h[1]);
        for (size_t k = 0; k < 2; k++) {
            CHECK_INT(h[k].count, 3);
            expect_message(&h[k], 1, strstr(wrong[i].message, "has"));
            CHECK_STR(h[k].at[1].page.path, "in:2");
            CHECK_STR(h[k].at[2].page.bytes, "<html><p>Tiga");
            read_help_free(&h[k]);
        }
        end(&a);
    }
}

TEST(read_warc_heads_that_are_none)
{
    static const char *const heads[] = {
        "WARC/1.0\r\nWARC-Type: response\r\n\r\n",
        "WARC/1.0\r\nContent-Length: -1\r\n\r\n",
        "WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "junk\r\n\r\n",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        struct archive a;
        struct heard h;
        begin(&a);
        add_answer(&a, html, "<html><p>Satu");
        kb_buf_z(&a.text, heads[i]);
        add_answer(&a, html, "<html><p>Dua");
        read_help_bytes(kb_buf_view(&a.text), &h);
        CHECK_INT(h.errors, 1);
        CHECK_STR(h.at[h.count - 1].page.bytes, "<html><p>Dua");
        read_help_free(&h);
        end(&a);
    }
}

TEST(read_warc_a_thousand_damaged_records_are_enough)
{
    struct heard h;
    struct kb_buf all;
    kb_buf_init(&all, 0);
    for (int i = 0; i < 3000; i++)
        kb_buf_z(&all, "WARC/1.0\r\nWARC-Type: response\r\n\r\n");
    read_help_bytes(kb_buf_view(&all), &h);
    CHECK_INT(h.errors, KB_MAX_WARC_FAULTS);
    read_help_free(&h);
    kb_buf_free(&all);
}

TEST(read_warc_revisits_are_resolved_within_a_file)
{
    static const char digest[] = "WARC-Payload-Digest: sha1:ABC\r\n";
    struct archive a;
    struct heard h[3];
    begin(&a);
    struct kb_str page = z("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Satu");
    struct kb_str head = z("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    add(&a, "response", "application/http", digest, page, -1);
    add(&a, "revisit", "application/http", digest, head, -1);
    add(&a, "revisit", "application/http", "WARC-Refers-To-Target-URI: https://uji.id/1\r\n",
        KB_STR("HTTP/1.1 304 Not Modified\r\n\r\n"), -1);
    add(&a, "revisit", "application/http",
        "WARC-Payload-Digest: sha1:XYZ\r\nWARC-Refers-To-Target-URI: https://uji.id/0\r\n", head,
        -1);
    add(&a, "revisit", "application/http", "WARC-Payload-Digest: sha1:PNG\r\n",
        KB_STR("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n"), -1);
    read_help_bytes(kb_buf_view(&a.text), &h[0]);
    hear_members(&a, &h[1]);
    read_help_bytes(read_help_gzip(&a.arena, kb_buf_view(&a.text)), &h[2]);
    for (size_t i = 0; i < 3; i++) {
        CHECK_INT(h[i].count, 4);
        if (i < 2) { /* a file that is one member gives no way back */
            CHECK_STR(h[i].at[1].page.bytes, "<html><p>Satu");
            CHECK_STR(h[i].at[1].page.url, "https://uji.id/2");
            CHECK_STR(h[i].at[1].page.retrieved, "2024-11-04T01:02:02Z");
            CHECK_STR(h[i].at[2].page.bytes, "<html><p>Satu");
            CHECK_STR(h[i].at[2].page.url, "https://uji.id/3");
        }
        CHECK_INT(h[i].at[3].status, KABAR_NOT_FOUND);
        expect_message(&h[i], 3, "is a revisit: its text is in the record of https://uji.id/0");
        read_help_free(&h[i]);
    }
    end(&a);
}

TEST(read_warc_without_a_page_says_so)
{
    struct archive a;
    struct heard h;
    begin(&a);
    add(&a, "warcinfo", "application/warc-fields", "", KB_STR("a: b\r\n"), -1);
    read_help_bytes(kb_buf_view(&a.text), &h);
    CHECK_INT(h.count, 0); /* nothing was crawled here */
    read_help_free(&h);
    add_answer(&a, "404 Not Found\r\nContent-Type: text/html", "<html>");
    read_help_bytes(kb_buf_view(&a.text), &h);
    CHECK_INT(h.count, 1);
    expect_message(&h, 0, "in holds no page: none of its 1 answers is HTML with HTTP status 200");
    read_help_free(&h);
    end(&a);
}

TEST(read_warc_ten_thousand_tiny_records)
{
    struct archive a;
    struct heard h;
    struct kb_buf all;
    size_t begins[MOST_RECORDS + 1];
    begin(&a);
    kb_buf_init(&all, 0);
    add_answer(&a, html, "<p>a");
    struct kb_str member = members(&a, begins);
    for (int i = 0; i < 10000; i++)
        kb_buf_str(&all, member);
    read_help_bytes(kb_buf_view(&all), &h);
    CHECK_INT(h.pages, 10000);
    CHECK_INT(h.errors, 0);
    read_help_free(&h);
    kb_buf_free(&all);
    end(&a);
}
