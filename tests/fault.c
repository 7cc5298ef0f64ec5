/* Makes every allocation fail in turn while an engine opens and while a page is read: each must end
 * with KABAR_NO_MEMORY or with a whole record, and the next read must be fine again. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/heap.h"
#include "kabar.h"

#include "base/banned.h"

static const char *const pages[] = {
    "<html><head><title>Korsel menuduh Korut</title><meta property='article:published_time' "
    "content='2024-11-04T08:00:00+07:00'></head><body><article><p>SEOUL - Korea Selatan menuduh "
    "Korea Utara mengirim 10.000 tentara ke Rusia pada Jumat (1/11).</p><p>\"Kami mengecam "
    "pengiriman itu,\" kata juru bicara Kementerian Luar Negeri Korsel, seperti dikutip "
    "AFP.</p></article></body></html>",
    "The United States on Friday imposed sanctions on Iran, Treasury Secretary Scott Bessent said. "
    "\"We will not stop,\" he told Reuters. At least 12 people were killed.",
};

static unsigned passed, failed;

static void
check(bool ok, const char *what, unsigned long n)
{
    if (ok) {
        passed++;
        return;
    }
    failed++;
    printf("FAILED %s, allocation %lu\n", what, n);
}

static kabar_status
read_page(const kabar_engine *engine, const char *page, struct kb_buf *out)
{
    kabar_reader *reader = NULL;
    const char *json = NULL;
    kabar_status status = kabar_reader_open(engine, &reader);
    if (!status)
        status = kabar_read(reader, page, strlen(page), NULL, NULL, &json);
    if (!status && out)
        kb_buf_z(out, json);
    if (reader)
        kabar_reader_close(reader);
    return status;
}

static void
fail_reading(const kabar_engine *engine, const char *page)
{
    struct kb_buf whole, got;
    kb_buf_init(&whole, 0);
    kb_buf_init(&got, 0);
    kb_heap_fail_at(0);
    kabar_status status = read_page(engine, page, &whole);
    unsigned long count = kb_heap_fail_at(0);
    check(!status && count, "a read without faults", 0);
    for (unsigned long n = 1; n <= count; n++) {
        kb_heap_fail_at(n);
        status = read_page(engine, page, NULL);
        kb_heap_fail_at(0);
        check(status == KABAR_NO_MEMORY || status == KABAR_OK, "read", n);
    }
    kb_heap_fail_at(0);
    status = read_page(engine, page, &got);
    check(!status && kb_str_equal(kb_buf_view(&whole), kb_buf_view(&got)), "read afterwards",
          count);
    kb_buf_free(&whole);
    kb_buf_free(&got);
}

static void
fail_opening(void)
{
    kabar_engine *engine = NULL;
    kb_heap_fail_at(0);
    kabar_status status = kabar_engine_open(NULL, NULL, &engine, NULL, 0);
    unsigned long count = kb_heap_fail_at(0);
    check(!status && count, "opening without faults", 0);
    kabar_engine_close(engine);
    for (unsigned long n = 1; n <= count; n++) {
        engine = NULL;
        kb_heap_fail_at(n);
        status = kabar_engine_open(NULL, NULL, &engine, NULL, 0);
        kb_heap_fail_at(0);
        check(status == KABAR_NO_MEMORY ? !engine : status == KABAR_OK, "open", n);
        kabar_engine_close(engine);
    }
}

int
main(void)
{
    kabar_engine *engine = NULL;
    fail_opening();
    if (kabar_engine_open(NULL, NULL, &engine, NULL, 0) == KABAR_OK)
        for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
            fail_reading(engine, pages[i]);
    kabar_engine_close(engine);
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
