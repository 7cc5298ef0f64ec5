/* Feeds: the bytes as they are, and once more within an item. */
#include "base/buf.h"
#include "fuzz_pages.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    struct kb_buf text;
    fuzz_read_pages((struct kb_str){ (const char *)bytes, len });
    kb_buf_init(&text, 0);
    kb_buf_z(&text, "<rss><channel><item><link>http://uji.id/</link>");
    kb_buf_add(&text, bytes, len);
    kb_buf_z(&text, "</item><item><content:encoded>a</content:encoded></item></channel></rss>");
    fuzz_read_pages(kb_buf_view(&text));
    kb_buf_free(&text);
    return 0;
}
