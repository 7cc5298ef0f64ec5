/* Web archives: the bytes as they are, behind the head of an archive where they have none, and once
 * more with each record a gzip member, so that damage within a packed file is met as well: the last
 * byte tells where one is cut or changed. */
#include <zlib.h>

#include "base/buf.h"
#include "fuzz_pages.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static const char head[] = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://uji.id/\r\n"
                           "Content-Type: application/http\r\nContent-Length: 60\r\n\r\n"
                           "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

static void
pack(struct kb_buf *out, struct kb_str s)
{
    z_stream z = { 0 };
    if (deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return;
    size_t cap = deflateBound(&z, s.len) + 64;
    char *room = kb_buf_reserve(out, cap);
    z.next_in = (Bytef *)(uintptr_t)s.ptr;
    z.avail_in = (uInt)s.len;
    z.next_out = (Bytef *)room;
    z.avail_out = (uInt)cap;
    if (room && deflate(&z, Z_FINISH) == Z_STREAM_END)
        out->len += cap - z.avail_out;
    deflateEnd(&z);
}

static void
read_members(struct kb_str s, uint8_t where)
{
    struct kb_buf all;
    kb_buf_init(&all, 0);
    for (size_t from = 0; from < s.len;) {
        size_t next = kb_str_find(s, KB_STR("WARC/"), from + 1);
        pack(&all, kb_str_sub(s, from, next));
        from = next;
    }
    fuzz_read_pages(kb_buf_view(&all));
    size_t at = all.len * where / 256;
    if (at < all.len)
        all.ptr[at] ^= 0x41;
    fuzz_read_pages(kb_buf_view(&all));
    all.len = at;
    fuzz_read_pages(kb_buf_view(&all));
    kb_buf_free(&all);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_buf text;
    kb_buf_init(&text, 0);
    if (len > 1 && bytes[0] == 0x1F) {
        fuzz_read_pages((struct kb_str){ (const char *)bytes, len });
        return 0;
    }
    if (len < 5 || memcmp(bytes, "WARC/", 5) != 0)
        kb_buf_z(&text, head);
    kb_buf_add(&text, bytes, len);
    fuzz_read_pages(kb_buf_view(&text));
    if (len)
        read_members(kb_buf_view(&text), bytes[len - 1]);
    kb_buf_free(&text);
    return 0;
}
