/* gzip (RFC 1952) as a layer around an input: all members in a row, or one after the other. */
#include <zlib.h>

#include "base/heap.h"
#include "read/members.h"
#include "read/zmemory.h"

#include "base/banned.h"

struct gzip {
    z_stream z;
    bool between;   /* a member is whole, none has begun behind it */
    bool by_member; /* the input ends behind each */
    uint64_t at;    /* where the member under way begins in the packed bytes */
    uint64_t begin; /* and in what was unpacked */
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
    for (size_t zeros; (zeros = leading_zeros(next)) > 0;) {
        kb_input_skip(in->inner, zeros);
        next = kb_input_peek(in->inner, 2);
    }
    gzip->at = kb_input_at(in->inner);
    gzip->begin = in->taken;
    if (kb_str_starts(next, KB_STR("\x1f\x8b"))) {
        inflateReset(&gzip->z);
        gzip->between = false;
        return true;
    }
    if (next.len)
        kb_input_break(in, KABAR_BAD_FORMAT, "has bytes behind its end that are not gzip");
    else
        kb_input_end_as_inner(in);
    return false;
}

static size_t
fill_gunzip(struct kb_input *in, char *out, size_t cap)
{
    struct gzip *gzip = in->state;
    z_stream *z = &gzip->z;
    z->next_out = (Bytef *)out;
    z->avail_out = (uInt)cap;
    while (z->avail_out == cap) {
        if (gzip->between && (gzip->by_member || !next_member(in, gzip)))
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
            return kb_input_cut_short(in, "is cut: the gzip stream has no end");
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
    gzip->at = kb_input_at(*in);
    gzip->z.zalloc = kb_zlib_alloc;
    gzip->z.zfree = kb_zlib_free;
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

static struct gzip *
by_member(const struct kb_input *in)
{
    struct gzip *gzip = in->fill == fill_gunzip ? in->state : NULL;
    return gzip && gzip->by_member ? gzip : NULL;
}

void
kb_members_stop(struct kb_input *in)
{
    if (in->fill == fill_gunzip)
        ((struct gzip *)in->state)->by_member = true;
}

bool
kb_members_told_apart(const struct kb_input *in)
{
    return by_member(in) != NULL;
}

bool
kb_members_next(struct kb_input *in)
{
    struct gzip *gzip = by_member(in);
    if (!gzip || !in->ended || in->status != KABAR_OK || !gzip->between || !next_member(in, gzip))
        return false;
    in->ended = false;
    return true;
}

uint64_t
kb_members_at(const struct kb_input *in)
{
    const struct gzip *gzip = by_member(in);
    return gzip ? gzip->at : kb_input_at(in);
}

bool
kb_members_begins_here(const struct kb_input *in)
{
    const struct gzip *gzip = by_member(in);
    return gzip && kb_input_at(in) == gzip->begin;
}

uint64_t
kb_members_unpacked(const struct kb_input *in)
{
    const struct gzip *gzip = by_member(in);
    return gzip ? in->taken - gzip->begin : 0;
}

uint64_t
kb_members_packed(const struct kb_input *in)
{
    const struct gzip *gzip = by_member(in);
    return gzip ? kb_input_at(in->inner) - gzip->at : 0;
}

enum { LOOK_AT = 1024 };

/* A member stands next in the packed bytes, and its text begins with `start`. */
static bool
begins_with(struct kb_input *inner, z_stream *z, struct kb_str start)
{
    char text[16];
    struct kb_str packed = kb_input_peek(inner, LOOK_AT);
    KB_ASSERT(start.len <= sizeof text);
    inflateReset(z);
    z->next_in = (Bytef *)packed.ptr;
    z->avail_in = (uInt)packed.len;
    z->next_out = (Bytef *)text;
    z->avail_out = (uInt)start.len;
    inflate(z, Z_SYNC_FLUSH);
    bool same = z->avail_out == 0 && memcmp(text, start.ptr, start.len) == 0;
    inflateReset(z);
    return same;
}

/* A member that was cut swallows the head of the next one before its end is missed: as far as the
 * window still has them, the packed bytes behind the broken member's first are looked at again. */
static void
step_back(struct kb_input *inner, const struct gzip *gzip)
{
    uint64_t back = kb_input_at(inner) - gzip->at;
    back -= back > 0;
    inner->begin -= back < inner->begin ? (size_t)back : inner->begin;
}

bool
kb_members_mend(struct kb_input *in, struct kb_str start)
{
    static const struct kb_str magic = { "\x1f\x8b\x08", 3 };
    struct gzip *gzip = by_member(in);
    if (!gzip || in->inner->status != KABAR_OK)
        return false;
    struct kb_input *inner = in->inner;
    step_back(inner, gzip);
    for (;;) {
        struct kb_str packed = kb_input_peek(inner, LOOK_AT);
        size_t at = kb_str_find(packed, magic, 0);
        if (packed.len < magic.len)
            return false;
        if (at == packed.len) {
            kb_input_skip(inner, packed.len - (magic.len - 1));
            continue;
        }
        kb_input_skip(inner, at);
        if (begins_with(inner, &gzip->z, start))
            break;
        kb_input_skip(inner, 1);
    }
    gzip->at = kb_input_at(inner);
    gzip->begin = in->taken;
    gzip->between = false;
    in->begin = in->end = 0;
    in->ended = false;
    in->status = KABAR_OK;
    return true;
}
