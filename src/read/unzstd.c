/* Zstandard (RFC 8878) as a layer around an input. */
#include <zstd.h>

#include "base/heap.h"
#include "read/input.h"

#include "base/banned.h"

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
