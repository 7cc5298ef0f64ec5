/* Pages saved as mail: the bytes as they are, and once more as the parts of one. */
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
    kb_buf_z(&text, "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n");
    kb_buf_add(&text, bytes, len);
    fuzz_read_pages(kb_buf_view(&text));
    kb_buf_free(&text);
    return 0;
}
