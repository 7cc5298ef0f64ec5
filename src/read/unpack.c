/* gzip (RFC 1952, also many members in a row) and Zstandard (RFC 8878), as layers around an input.
 */
#include <zlib.h>
#include <zstd.h>

#include "base/heap.h"
#include "read/input.h"

#include "base/banned.h"

static void *
zlib_alloc(void *opaque, unsigned count, unsigned size)
{
    (void)opaque;
    return kb_heap_alloc((size_t)count * size);
}

static void
zlib_free(void *opaque, void *ptr)
{
    (void)opaque;
    kb_heap_free(ptr);
}

struct gzip {
    z_stream z;
    bool between; /* a member is whole, none has begun behind it */
};

static size_t
leading_zeros(struct kb_str s)
{
    size_t n = 0;
    while (n < s.len && !s.ptr[n])
        n++;
    return n;
}

/* Between members: true when another one begins. Tapes and some writers pad with zeros. */
static bool
next_member(struct kb_input *in, struct gzip *gzip)
{
    struct kb_str next = kb_input_peek(in->inner, 2);
    if (kb_str_starts(next, KB_STR("\x1f\x8b"))) {
        inflateReset(&gzip->z);
        gzip->between = false;
        return true;
    }
    for (size_t zeros; (zeros = leading_zeros(next)) > 0;) {
        kb_input_skip(in->inner, zeros);
        next = kb_input_peek(in->inner, 1);
    }
    if (next.len)
        kb_input_break(in, KABAR_BAD_FORMAT, "has bytes behind its end that are not gzip");
    else
        kb_input_end_as_inner(in);
    return false;
}

static size_t
cut_short(struct kb_input *in, const char *message)
{
    kb_input_end_as_inner(in);
    return in->status == KABAR_OK ? kb_input_break(in, KABAR_CANNOT_READ, message) : 0;
}

static size_t
fill_gunzip(struct kb_input *in, char *out, size_t cap)
{
    struct gzip *gzip = in->state;
    z_stream *z = &gzip->z;
    z->next_out = (Bytef *)out;
    z->avail_out = (uInt)cap;
    while (z->avail_out == cap) {
        if (gzip->between && !next_member(in, gzip))
            return 0;
        struct kb_str packed = kb_input_peek(in->inner, 1);
        z->next_in = (Bytef *)packed.ptr;
        z->avail_in = (uInt)packed.len;
        int result = inflate(z, Z_NO_FLUSH);
        kb_input_skip(in->inner, packed.len - z->avail_in);
        if (result == Z_STREAM_END)
            gzip->between = true;
        else if (result == Z_MEM_ERROR)
            return kb_input_break(in, KABAR_NO_MEMORY, "cannot be unpacked: out of memory");
        else if (result != Z_OK && result != Z_BUF_ERROR)
            break;
        else if (!packed.len && z->avail_out == cap)
            return cut_short(in, "is cut: the gzip stream has no end");
    }
    size_t got = cap - z->avail_out;
    return got ? got : kb_input_break(in, KABAR_BAD_FORMAT, "is broken inside its gzip stream");
}

static void
close_gunzip(struct kb_input *in)
{
    struct gzip *gzip = in->state;
    inflateEnd(&gzip->z);
    kb_heap_free(gzip);
}

kabar_status
kb_input_gunzip(struct kb_input **in, struct kb_error *err)
{
    struct kb_input *layer;
    struct gzip *gzip = kb_heap_alloc(sizeof *gzip);
    if (!gzip)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", (*in)->name);
    memset(gzip, 0, sizeof *gzip);
    gzip->z.zalloc = zlib_alloc;
    gzip->z.zfree = zlib_free;
    if (inflateInit2(&gzip->z, 15 + 16) != Z_OK) {
        kb_heap_free(gzip);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", (*in)->name);
    }
    kabar_status status = kb_input_layer(in, &layer, err);
    if (status != KABAR_OK) {
        inflateEnd(&gzip->z);
        kb_heap_free(gzip);
        return status;
    }
    layer->state = gzip;
    layer->fill = fill_gunzip;
    layer->close = close_gunzip;
    return KABAR_OK;
}

struct zstd {
    ZSTD_DStream *stream;
    size_t hint; /* 0: between frames */
};

static size_t
fill_unzstd(struct kb_input *in, char *out, size_t cap)
{
    struct zstd *zstd = in->state;
    ZSTD_outBuffer into = { out, cap, 0 };
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
            return cut_short(in, "is cut: the zstd stream has no end");
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
    *zstd = (struct zstd){ stream, 1 };
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
