#include "clean/clean.h"
#include "test_clean_help.h"

#include "base/banned.h"

/* text, what is read out of it in the public form; "" for nothing */
static const struct {
    const char *text, *want;
} stamps[] = {
    { "Minggu, 3 November 2024, 08:05 WITA", "2024-11-03T08:05:00+08:00" },
    { "Kompas dunia | 2 November 2024, 09:04 WIB", "2024-11-02T09:04:00+07:00" },
    { "05 June 2025 10:00", "2025-06-05T10:00" },
    { "16 Juni 2025 | 14.18 WIB", "2025-06-16T14:18:00+07:00" },
    { "18/06/2025, 20:29 WIT", "2025-06-18T20:29:00+09:00" },
    { ", Jurnalis-Jum'at, 13 Juni 2025 |07:39 WIB", "2025-06-13T07:39:00+07:00" },
    { "2024-11-03T08:05:00+08:00", "2024-11-03T08:05:00+08:00" },
    { "2024-11-03 08:05", "2024-11-03T08:05" },
    { "2024-04-30 16:17:29 +02:00", "2024-04-30T16:17:29+02:00" },
    { "Mon, 15 Aug 2005 15:52:01 +0000", "2005-08-15T15:52:01+00:00" },
    { "March 4th, 2025 at 1:07 p.m. ET", "2025-03-04T13:07:00-05:00" },
    { "10:15 AM EST, Mon June 5, 2023", "2023-06-05T10:15:00-05:00" },
    { "12:30 am, Jan. 2, 2020", "2020-01-02T00:30" },
    { "5 Mei 2025 10.00 GMT+7", "2025-05-05T10:00:00+07:00" },
    { "18 Jun 2025", "2025-06-18" },
    { "12/25/2024", "2024-12-25" },
    { "31 Februari 2025", "" },
    { "pukul 08.00 WIB", "" },
    { "2022-02-112023-06-08", "" }, /* two dates run into one: either may be meant */
    { "skor 2-0 dan 3-1", "" },
    { "", "" },
};

TEST(clean_stamp_reads_what_papers_write)
{
    struct test_clean t;
    struct kb_buf out;
    if (!test_clean_open(&t))
        return;
    kb_buf_init(&out, 0);
    for (size_t i = 0; i < sizeof stamps / sizeof *stamps; i++) {
        struct kb_moment m = KB_MOMENT_NONE;
        struct kb_span span;
        struct kb_str s = { stamps[i].text, strlen(stamps[i].text) };
        kb_buf_clear(&out);
        if (kb_stamp_find(t.engine->furniture, s, &m, &span)) {
            CHECK(span.begin < span.end && span.end <= s.len);
            kb_moment_write(&out, m);
        }
        CHECK_STR(kb_buf_view(&out), stamps[i].want);
    }
    kb_buf_free(&out);
    test_clean_close(&t);
}

TEST(clean_furniture_matches_the_longest_phrase_by_case)
{
    struct test_clean t;
    struct kb_norm n;
    if (!test_clean_open(&t))
        return;
    const struct kb_furniture *f = t.engine->furniture;
    const unsigned bylines = 1u << KB_RULE_BYLINE;
    kb_norm_make(&n, KB_STR("Penulis :  Rina"));
    CHECK_INT(n.len, 13);
    const struct kb_rule *r = kb_furniture_at(f, &n, 0, bylines, ~0u);
    if (CHECK(r != NULL))
        CHECK_STR(r->phrase, "penulis:");
    kb_norm_make(&n, KB_STR("by the river"));
    CHECK(kb_furniture_at(f, &n, 0, bylines, ~0u) == NULL);
    kb_norm_make(&n, KB_STR("By Jane Roe"));
    CHECK(kb_furniture_at(f, &n, 0, bylines, ~0u) != NULL);
    kb_norm_make(&n, KB_STR("Byron spoke"));
    CHECK(kb_furniture_at(f, &n, 0, bylines, ~0u) == NULL);
    test_clean_close(&t);
}

TEST(clean_dateline_is_told_from_text)
{
    static const struct {
        const char *text;
        size_t end;
    } cases[] = {
        { "MOSKOW, KOMPAS.TV - Rusia menolak.", 20 },
        { "Jakarta, CNBC Indonesia - Pemimpin itu datang.", 26 },
        { "TEHERAN- Di tengah konflik itu warga pergi.", 9 },
        { "Liputan6.com, JakartaKita semua tahu.", 21 },
        { "Liputan6.com, TangerangWakil wali kota datang.", 23 },
        { "WASHINGTON (AP) \xe2\x80\x94 The vote failed.", 20 },
        { "ALIH-alih mundur mereka maju.", 0 },
        { "Presiden Prancis - yang baru tiba - menolak.", 0 },
        { "Kata \"A - b\" itu asing.", 0 },
        { "-", 0 },
    };
    struct test_clean t;
    if (!test_clean_open(&t))
        return;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kb_draft draft = { .ctx = &t.ctx, .furniture = t.engine->furniture };
        struct kb_str s = { cases[i].text, strlen(cases[i].text) };
        CHECK_INT(kb_dateline_end(&draft, s), cases[i].end);
    }
    CHECK(kb_is_domain(KB_STR("KOMPAS.TV")) && kb_is_domain(KB_STR("republika.co.id")));
    CHECK(!kb_is_domain(KB_STR("14.30")) && !kb_is_domain(KB_STR("akhir.")));
    CHECK_STR(kb_url_host(KB_STR("https://www.Example.org/a.b/c")), "Example.org");
    CHECK_INT(kb_url_host(KB_STR("mailto:x")).len, 0);
    test_clean_close(&t);
}
