#include "read/stream.h"

#include "base/heap.h"
#include "read/encoding.h"
#include "read/members.h"
#include "read/warc.h"

#include "base/banned.h"

void
kb_stream_init(struct kb_stream *stream)
{
    memset(stream, 0, sizeof *stream);
    kb_buf_init(&stream->bytes, 0);
    kb_buf_init(&stream->mended, 0);
    kb_buf_init(&stream->path, 0);
    kb_buf_init(&stream->joined, 0);
    kb_warc_seen_init(&stream->seen);
}

void
kb_stream_close(struct kb_stream *stream)
{
    if (stream->kind && stream->kind->close)
        stream->kind->close(stream);
    kb_input_close(stream->in);
    stream->in = NULL;
    stream->kind = NULL;
    stream->state = NULL;
}

void
kb_stream_free(struct kb_stream *stream)
{
    kb_stream_close(stream);
    kb_buf_free(&stream->bytes);
    kb_buf_free(&stream->mended);
    kb_buf_free(&stream->path);
    kb_buf_free(&stream->joined);
    kb_warc_seen_free(&stream->seen);
}

const char *
kb_stream_path(struct kb_stream *stream)
{
    kb_buf_clear(&stream->path);
    kb_buf_z(&stream->path, stream->name);
    if (stream->kind && stream->kind->many && stream->record)
        kb_buf_format(&stream->path, ":%llu", (unsigned long long)stream->record);
    return kb_buf_text(&stream->path);
}

/* Takes one layer of packing off; *packed is false when there was none. */
static kabar_status
unpack_once(struct kb_stream *stream, bool *packed, struct kb_error *err)
{
    struct kb_str magic = kb_input_peek(stream->in, 4);
    bool gzip = kb_str_starts(magic, KB_STR("\x1f\x8b\x08"));
    bool zstd = kb_str_starts(magic, KB_STR("\x28\xb5\x2f\xfd"));
    if (magic.len >= 4 && memcmp(magic.ptr + 1, "\x2a\x4d\x18", 3) == 0)
        zstd = (magic.ptr[0] & 0xF0) == 0x50; /* a skippable frame */
    *packed = gzip || zstd;
    if (!*packed)
        return KABAR_OK;
    kabar_status status =
        gzip ? kb_input_gunzip(&stream->in, err) : kb_input_unzstd(&stream->in, err);
    /* Before anything else is looked at: its records are told by their members. */
    if (status == KABAR_OK && gzip && kb_warc_begins(kb_input_peek(stream->in, 8)))
        kb_members_stop(stream->in);
    return status;
}

static kabar_status
unpack(struct kb_stream *stream, struct kb_error *err)
{
    for (unsigned depth = 0;; depth++) {
        bool packed;
        kabar_status status = unpack_once(stream, &packed, err);
        if (status != KABAR_OK || !packed)
            return status;
        if (depth == KB_MAX_UNPACK_DEPTH)
            return kb_fail(err, KABAR_TOO_LARGE, "%s is packed more than %u times over",
                           stream->name, KB_MAX_UNPACK_DEPTH);
    }
}

static const struct kb_kind *
kind_of(const struct kb_head *head)
{
    const struct kb_kind *last = &kb_kinds[kb_kind_count - 1];
    for (const struct kb_kind *kind = kb_kinds; kind < last; kind++)
        if (kind->sniff(head))
            return kind;
    return last;
}

/* Chooses stream->kind by the head's bytes. */
static kabar_status
choose_kind(struct kb_stream *stream, const struct kb_head *head, bool utf16, struct kb_error *err)
{
    const struct kb_kind *kind = kind_of(head);
    /* Stray zero bytes do not unmake what clearly is markup or JSON. */
    bool unnamed = kind == &kb_kinds[kb_kind_count - 1];
    const char *binary = utf16 ? NULL : kb_binary_name(head->bytes, unnamed);
    bool named = binary && *binary;
    if (binary)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is binary%s%s%s, not a page", stream->name,
                       named ? " (" : "", binary, named ? ")" : "");
    stream->kind = kind;
    return KABAR_OK;
}

static kabar_status
decode_and_open(struct kb_stream *stream, enum kb_encoding encoding, size_t mark,
                struct kb_error *err)
{
    if (!stream->kind->own_bytes) {
        kb_input_skip(stream->in, mark);
        if (encoding != KB_ENCODING_BYTES) {
            kabar_status status =
                kb_input_utf16(&stream->in, encoding == KB_ENCODING_UTF16_BE, err);
            if (status != KABAR_OK)
                return status;
        }
    }
    return stream->kind->open ? stream->kind->open(stream, err) : KABAR_OK;
}

static kabar_status
identify(struct kb_stream *stream, struct kb_error *err)
{
    kabar_status status = unpack(stream, err);
    if (status != KABAR_OK)
        return status;
    struct kb_str window = kb_input_peek(stream->in, KB_INPUT_WINDOW);
    if (!window.len && stream->in->status != KABAR_OK) {
        *err = stream->in->error;
        return stream->in->status;
    }
    if (!window.len)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is empty", stream->name);
    size_t mark;
    enum kb_encoding encoding = kb_encoding_of(window, &mark);
    struct kb_head head = { kb_str_sub(window, mark, window.len), stream->in->ended };
    kb_buf_clear(&stream->mended);
    if (encoding != KB_ENCODING_BYTES) {
        kb_encoding_utf16(head.bytes, encoding == KB_ENCODING_UTF16_BE, true, &stream->mended);
        head.bytes = kb_buf_view(&stream->mended);
        if (stream->mended.failed)
            return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    }
    status = choose_kind(stream, &head, encoding != KB_ENCODING_BYTES, err);
    return status == KABAR_OK ? decode_and_open(stream, encoding, mark, err) : status;
}

kabar_status
kb_stream_open(struct kb_stream *stream, struct kb_input *in, struct kb_error *err)
{
    stream->in = in;
    stream->name = in->name;
    stream->kind = NULL;
    stream->record = 0;
    stream->done = false;
    kb_stream_path(stream);
    kabar_status status = identify(stream, err);
    if (status != KABAR_OK)
        kb_stream_close(stream);
    return status;
}

/* Takes bytes off the input until the record ends (*whole) or the input does; stores at most the
 * limit. Gives how many there were. */
static size_t
take_bytes(struct kb_stream *stream, kb_cut_fn *cut, void *state, bool *whole)
{
    size_t len = 0;
    *whole = false;
    while (!*whole && !stream->done) {
        struct kb_str window = kb_input_peek(stream->in, 1);
        if (!window.len)
            break;
        size_t used = cut(state, window, whole);
        if (len + used <= KB_MAX_LINE_BYTES)
            kb_buf_add(&stream->bytes, window.ptr, used);
        kb_input_skip(stream->in, used);
        len += used;
        stream->done = !*whole && len > KB_MAX_SKIP_BYTES;
    }
    return len;
}

static bool
begin_taking(struct kb_stream *stream)
{
    kb_buf_clear(&stream->bytes);
    bool more = !stream->done && kb_input_peek(stream->in, 1).len > 0;
    stream->record += more;
    return more;
}

/* What went wrong with the `len` bytes taken; whole: they end where they should. */
static kabar_status
check_taken(struct kb_stream *stream, size_t len, bool whole, bool *more, struct kb_error *err)
{
    if (!whole && !stream->done && stream->in->status != KABAR_OK) {
        stream->done = true;
        stream->record = 0; /* the break is about the file */
        *more = true;
        *err = stream->in->error;
        return stream->in->status;
    }
    if (stream->bytes.failed)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", kb_stream_path(stream));
    if (len > KB_MAX_LINE_BYTES)
        return kb_fail(err, KABAR_TOO_LARGE, "%s is larger than %u MB%s", kb_stream_path(stream),
                       KB_MAX_LINE_BYTES >> 20,
                       stream->done ? "; what comes behind it is not read" : "");
    return KABAR_OK;
}

kabar_status
kb_stream_take(struct kb_stream *stream, kb_cut_fn *cut, void *state, bool *more,
               struct kb_error *err)
{
    bool whole = false;
    *more = begin_taking(stream);
    size_t len = *more ? take_bytes(stream, cut, state, &whole) : 0;
    return check_taken(stream, len, whole, more, err);
}

kabar_status
kb_stream_take_all(struct kb_stream *stream, size_t most, bool *more, struct kb_error *err)
{
    struct kb_buf *to = &stream->bytes;
    *more = begin_taking(stream);
    while (*more && to->len <= most) {
        char *room = kb_buf_reserve(to, KB_INPUT_WINDOW);
        size_t got = room ? kb_input_read(stream->in, room, to->cap - to->len - 1) : 0;
        if (!got)
            break;
        to->len += got;
    }
    return check_taken(stream, to->len, to->len > most, more, err);
}

struct kb_buf *
kb_stream_text(struct kb_stream *stream)
{
    struct kb_str text = kb_encoding_text(kb_buf_view(&stream->bytes), &stream->mended);
    if (stream->mended.failed)
        return NULL;
    return text.ptr == stream->bytes.ptr ? &stream->bytes : &stream->mended;
}
