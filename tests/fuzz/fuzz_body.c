/* HTTP bodies: the first two bytes choose how they are packed and in which encoding they are. */
#include "fuzz_pages.h"
#include "read/body.h"
#include "read/charset.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static const char *const heads[] = {
    "Transfer-Encoding: chunked\r\n",
    "Content-Encoding: gzip\r\n",
    "Content-Encoding: deflate\r\n",
    "Content-Encoding: br\r\n",
    "Content-Encoding: zstd\r\n",
    "Content-Encoding: gzip, br\r\nTransfer-Encoding: gzip, chunked\r\n",
    "Content-Encoding: deflate,deflate,deflate,deflate\r\n",
    "",
};
static const char *const names[] = { "",       "utf-8",       "shift_jis",      "gb18030",
                                     "big5",   "euc-kr",      "utf-16be",       "iso-2022-jp",
                                     "euc-jp", "koi8-r",      "x-user-defined", "replacement",
                                     "utf-16", "windows-1252" };

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_body body;
    struct kb_buf raw, out;
    if (len < 2)
        return 0;
    const char *head = heads[bytes[0] % (sizeof heads / sizeof *heads)];
    const char *name = names[bytes[1] % (sizeof names / sizeof *names)];
    kb_body_init(&body);
    kb_buf_init(&raw, 0);
    kb_buf_init(&out, 0);
    kb_buf_add(&raw, bytes + 2, len - 2);
    if (len > 2
        && kb_body_plain(&body, (struct kb_str){ head, strlen(head) }, raw.ptr, raw.len)
               == KABAR_OK) {
        struct kb_str told = { name, strlen(name) };
        KB_ASSERT(kb_utf8_valid(kb_charset_html(body.bytes, told, &out)) || out.failed);
        KB_ASSERT(kb_utf8_valid(kb_charset_text(body.bytes, told, &out)) || out.failed);
    } else if (len > 2) {
        KB_ASSERT(body.why && *body.why);
    }
    kb_buf_free(&raw);
    kb_buf_free(&out);
    kb_body_free(&body);
    return 0;
}
