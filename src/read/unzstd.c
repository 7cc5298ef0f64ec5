/* Zstandard (RFC 8878) as a layer around an input. The first frame may be a skippable one that
 * holds the dictionary of all that follow, itself packed or not: "Use of Zstandard Compression in
 * WARC files 1.0", IIPC. */
#include <zstd.h>

#include "base/buf.h"
#include "base/heap.h"
#include "base/limits.h"
#include "base/little.h"
#include "read/input.h"

#include "base/banned.h"

#define DICTIONARY_FRAME 0x184D2A5Du

struct zstd {
    ZSTD_DStream *stream;
    size_t hint; /* 0: between frames */
    bool begun;  /* the first frame was looked at */
};

/* Moves `len` bytes of the input to `out`; false when there are not so many. */
static bool
take(struct kb_input *in, size_t len, struct kb_buf *out)
{
    while (len) {
        struct kb_str s = kb_input_peek(in, 1);
        size_t n = s.len < len ? s.len : len;
        if (!n)
            return false;
        kb_buf_str(out, kb_str_sub(s, 0, n));
        kb_input_skip(in, n);
        len -= n;
    }
    return !out->failed;
}

/* The dictionary as its compressor made it, out of the frame's bytes. */
static bool
load_dictionary(ZSTD_DStream *stream, struct kb_str bytes)
{
    if (bytes.len < 8 || kb_little_u32(bytes.ptr) != ZSTD_MAGICNUMBER)
        return bytes.len >= 8 && kb_little_u32(bytes.ptr) == ZSTD_MAGIC_DICTIONARY
               && !ZSTD_isError(ZSTD_DCtx_loadDictionary(stream, bytes.ptr, bytes.len));
    unsigned long long room = ZSTD_getFrameContentSize(bytes.ptr, bytes.len);
    room = room > KB_MAX_ZSTD_DICTIONARY ? KB_MAX_ZSTD_DICTIONARY : room; /* or it is not told */
    char *plain = room ? kb_heap_alloc((size_t)room) : NULL;
    size_t len = plain ? ZSTD_decompress(plain, (size_t)room, bytes.ptr, bytes.len) : 0;
    bool fine = plain && !ZSTD_isError(len) && len >= 8
                && !ZSTD_isError(ZSTD_DCtx_loadDictionary(stream, plain, len));
    kb_heap_free(plain);
    return fine;
}

/* At the beginning: where a dictionary stands there, it is taken for all frames behind it. */
static bool
begin(struct kb_input *in, struct zstd *zstd)
{
    struct kb_str head = kb_input_peek(in->inner, 8);
    zstd->begun = true;
    if (head.len < 8 || kb_little_u32(head.ptr) != DICTIONARY_FRAME)
        return true;
    uint32_t len = kb_little_u32(head.ptr + 4);
    if (len > KB_MAX_ZSTD_DICTIONARY) {
        kb_input_break(in, KABAR_TOO_LARGE, "has a zstd dictionary that is too large");
        return false;
    }
    struct kb_buf bytes;
    kb_buf_init(&bytes, 0);
    kb_input_skip(in->inner, 8);
    bool whole = take(in->inner, len, &bytes);
    bool loaded = whole && load_dictionary(zstd->stream, kb_buf_view(&bytes));
    kb_buf_free(&bytes);
    if (!whole)
        kb_input_cut_short(in, "is cut: its zstd dictionary has no end");
    else if (!loaded)
        kb_input_break(in, KABAR_BAD_FORMAT, "has a zstd dictionary that is none");
    return loaded;
}

static size_t
fill_unzstd(struct kb_input *in, char *out, size_t cap)
{
    struct zstd *zstd = in->state;
    ZSTD_outBuffer into = { out, cap, 0 };
    if (!zstd->begun && !begin(in, zstd))
        return 0;
    while (into.pos == 0) {
        struct kb_str packed = kb_input_peek(in->inner, 1);
        if (!packed.len && zstd->hint == 0)
            return kb_input_end_as_inner(in);
        ZSTD_inBuffer from = { packed.ptr, packed.len, 0 };
        size_t hint = ZSTD_decompressStream(zstd->stream, &into, &from);
        if (ZSTD_isError(hint))
            return kb_input_break(in, KABAR_BAD_FORMAT, "is broken inside its zstd stream");
        kb_input_skip(in->inner, from.pos);
        zstd->hint = hint;
        if (!packed.len && into.pos == 0)
            return kb_input_cut_short(in, "is cut: the zstd stream has no end");
    }
    return into.pos;
}

static void
close_unzstd(struct kb_input *in)
{
    struct zstd *zstd = in->state;
    ZSTD_freeDStream(zstd->stream);
    kb_heap_free(zstd);
}

kabar_status
kb_input_unzstd(struct kb_input **in, struct kb_error *err)
{
    struct kb_input *layer;
    struct zstd *zstd = kb_heap_alloc(sizeof *zstd);
    ZSTD_DStream *stream = zstd ? ZSTD_createDStream() : NULL;
    if (!stream) {
        kb_heap_free(zstd);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", (*in)->name);
    }
    *zstd = (struct zstd){ stream, 1, false };
    kabar_status status = kb_input_layer(in, &layer, err);
    if (status != KABAR_OK) {
        ZSTD_freeDStream(stream);
        kb_heap_free(zstd);
        return status;
    }
    layer->state = zstd;
    layer->fill = fill_unzstd;
    layer->close = close_unzstd;
    return KABAR_OK;
}
