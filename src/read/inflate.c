#include "read/inflate.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include "base/heap.h"
#include "read/zmemory.h"

#include "base/banned.h"

enum { STEP = 64 << 10 };

/* Room for some more bytes; NULL with *full when the ceiling was reached. */
static char *
room(struct kb_buf *out, size_t *len, bool *full)
{
    size_t left = out->ceiling ? out->ceiling - out->len : STEP;
    *len = left < STEP ? left : STEP;
    *full = left == 0;
    return *full ? NULL : kb_buf_reserve(out, *len);
}

static enum kb_inflated
no_room(bool full)
{
    return full ? KB_INFLATE_TOO_LARGE : KB_INFLATE_NO_MEMORY;
}

/* One stream; *packed is moved behind it. */
static enum kb_inflated
one_stream(z_stream *z, struct kb_str *packed, struct kb_buf *out)
{
    int result = Z_OK;
    z->next_in = (Bytef *)packed->ptr;
    z->avail_in = (uInt)packed->len;
    while (result != Z_STREAM_END) {
        size_t len;
        bool full;
        char *to = room(out, &len, &full);
        if (!to)
            return no_room(full);
        z->next_out = (Bytef *)to;
        z->avail_out = (uInt)len;
        result = inflate(z, Z_NO_FLUSH);
        out->len += len - z->avail_out;
        if (result == Z_BUF_ERROR || (result == Z_OK && !z->avail_in && z->avail_out))
            return KB_INFLATE_CUT;
        if (result != Z_OK && result != Z_STREAM_END)
            return result == Z_MEM_ERROR ? KB_INFLATE_NO_MEMORY : KB_INFLATE_BROKEN;
    }
    *packed = kb_str_sub(*packed, packed->len - z->avail_in, packed->len);
    return KB_INFLATED;
}

static bool
is_gzip(struct kb_str s)
{
    return kb_str_starts(s, KB_STR("\x1f\x8b"));
}

static enum kb_inflated
by_zlib(struct kb_str packed, int window_bits, struct kb_buf *out)
{
    z_stream z = { .zalloc = kb_zlib_alloc, .zfree = kb_zlib_free };
    if (inflateInit2(&z, window_bits) != Z_OK)
        return KB_INFLATE_NO_MEMORY;
    enum kb_inflated how = one_stream(&z, &packed, out);
    while (how == KB_INFLATED && is_gzip(packed) && inflateReset(&z) == Z_OK)
        how = one_stream(&z, &packed, out);
    inflateEnd(&z);
    return how;
}

enum kb_inflated
kb_inflate_gzip(struct kb_str packed, struct kb_buf *out)
{
    return by_zlib(packed, 15 + 16, out);
}

enum kb_inflated
kb_inflate_deflate(struct kb_str packed, struct kb_buf *out)
{
    enum kb_inflated how = by_zlib(packed, 15, out);
    if (how != KB_INFLATE_BROKEN || out->len)
        return how;
    return by_zlib(packed, -15, out);
}

static void *
brotli_alloc(void *opaque, size_t size)
{
    (void)opaque;
    return kb_heap_alloc(size);
}

static void
brotli_free(void *opaque, void *ptr)
{
    (void)opaque;
    kb_heap_free(ptr);
}

static enum kb_inflated
run_brotli(BrotliDecoderState *state, struct kb_str packed, struct kb_buf *out)
{
    const uint8_t *from = (const uint8_t *)packed.ptr;
    size_t left = packed.len;
    for (;;) {
        size_t len;
        bool full;
        char *to = room(out, &len, &full);
        if (!to)
            return no_room(full);
        size_t free_bytes = len;
        uint8_t *next = (uint8_t *)to;
        BrotliDecoderResult result =
            BrotliDecoderDecompressStream(state, &left, &from, &free_bytes, &next, NULL);
        out->len += len - free_bytes;
        if (result == BROTLI_DECODER_RESULT_SUCCESS)
            return KB_INFLATED;
        if (result == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT)
            return KB_INFLATE_CUT;
        if (result == BROTLI_DECODER_RESULT_ERROR)
            return KB_INFLATE_BROKEN;
    }
}

enum kb_inflated
kb_inflate_brotli(struct kb_str packed, struct kb_buf *out)
{
    BrotliDecoderState *state = BrotliDecoderCreateInstance(brotli_alloc, brotli_free, NULL);
    if (!state)
        return KB_INFLATE_NO_MEMORY;
    enum kb_inflated how = run_brotli(state, packed, out);
    BrotliDecoderDestroyInstance(state);
    return how;
}

static enum kb_inflated
run_zstd(ZSTD_DStream *stream, struct kb_str packed, struct kb_buf *out)
{
    ZSTD_inBuffer from = { packed.ptr, packed.len, 0 };
    for (;;) {
        size_t len;
        bool full;
        char *to = room(out, &len, &full);
        if (!to)
            return no_room(full);
        ZSTD_outBuffer into = { to, len, 0 };
        size_t hint = ZSTD_decompressStream(stream, &into, &from);
        if (ZSTD_isError(hint))
            return KB_INFLATE_BROKEN;
        out->len += into.pos;
        if (hint == 0 && from.pos == from.size)
            return KB_INFLATED;
        if (from.pos == from.size && into.pos < into.size)
            return KB_INFLATE_CUT;
    }
}

enum kb_inflated
kb_inflate_zstd(struct kb_str packed, struct kb_buf *out)
{
    ZSTD_DStream *stream = ZSTD_createDStream();
    if (!stream)
        return KB_INFLATE_NO_MEMORY;
    enum kb_inflated how = run_zstd(stream, packed, out);
    ZSTD_freeDStream(stream);
    return how;
}
