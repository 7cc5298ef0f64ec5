/* UTF-16 as a layer around an input, so that records are cut in UTF-8 whatever the file's encoding.
 */
#include "base/heap.h"
#include "read/encoding.h"
#include "read/input.h"

#include "base/banned.h"

struct utf16 {
    bool big_endian;
    struct kb_buf out; /* decoded */
    size_t given;      /* how much of it was taken */
};

static size_t
fill_utf16(struct kb_input *in, char *out, size_t cap)
{
    struct utf16 *utf16 = in->state;
    while (utf16->given == utf16->out.len && !utf16->out.failed) {
        struct kb_str s = kb_input_peek(in->inner, 4);
        if (!s.len)
            return kb_input_end_as_inner(in);
        utf16->given = 0;
        kb_buf_clear(&utf16->out);
        bool last = s.len < 4;
        kb_input_skip(in->inner, kb_encoding_utf16(s, utf16->big_endian, last, &utf16->out));
    }
    if (utf16->out.failed)
        return kb_input_break(in, KABAR_NO_MEMORY, "cannot be decoded: out of memory");
    size_t len = utf16->out.len - utf16->given;
    len = len < cap ? len : cap;
    memcpy(out, utf16->out.ptr + utf16->given, len);
    utf16->given += len;
    return len;
}

static void
close_utf16(struct kb_input *in)
{
    struct utf16 *utf16 = in->state;
    kb_buf_free(&utf16->out);
    kb_heap_free(utf16);
}

kabar_status
kb_input_utf16(struct kb_input **in, bool big_endian, struct kb_error *err)
{
    struct kb_input *layer;
    struct utf16 *utf16 = kb_heap_alloc(sizeof *utf16);
    if (!utf16)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", (*in)->name);
    kb_buf_init(&utf16->out, 0);
    utf16->given = 0;
    utf16->big_endian = big_endian;
    kabar_status status = kb_input_layer(in, &layer, err);
    if (status != KABAR_OK) {
        kb_heap_free(utf16);
        return status;
    }
    layer->state = utf16;
    layer->fill = fill_utf16;
    layer->close = close_utf16;
    return KABAR_OK;
}
