#include "read/body.h"

#include "read/headers.h"
#include "read/inflate.h"
#include "read/stream.h"

#include "base/banned.h"

enum { MOST_CODINGS = 3 };

void
kb_body_init(struct kb_body *body)
{
    memset(body, 0, sizeof *body);
    kb_buf_init(&body->work[0], KB_MAX_PAGE_BYTES);
    kb_buf_init(&body->work[1], KB_MAX_PAGE_BYTES);
}

void
kb_body_free(struct kb_body *body)
{
    kb_buf_free(&body->work[0]);
    kb_buf_free(&body->work[1]);
}

static kabar_status
fail(struct kb_body *body, kabar_status status, const char *why)
{
    body->why = why;
    return status;
}

/* The line that begins a chunk: its length, what may stand behind it, the line's end. False when
 * there is no such line at *at, which is moved behind it otherwise. */
static bool
chunk_head(struct kb_str s, size_t *at, uint64_t *len)
{
    size_t i = *at, digits = 0;
    *len = 0;
    for (unsigned digit; i < s.len && (digit = kb_hex_digit(s.ptr[i])) < 16; i++, digits++)
        *len = *len * 16 + digit;
    if (!digits || digits > 15)
        return false;
    while (i < s.len && (s.ptr[i] == ' ' || s.ptr[i] == '\t'))
        i++;
    if (i < s.len && s.ptr[i] == ';') { /* an extension */
        const char *end = memchr(s.ptr + i, '\n', s.len - i);
        i = end ? (size_t)(end - s.ptr) : s.len;
    }
    i += i < s.len && s.ptr[i] == '\r';
    if (i >= s.len || s.ptr[i] != '\n')
        return false;
    *at = i + 1;
    return true;
}

static kabar_status
join_chunks(struct kb_body *body, char *raw, size_t len)
{
    struct kb_str s = { raw, len };
    size_t at = 0, to = 0;
    uint64_t chunk;
    if (!chunk_head(s, &at, &chunk)) {
        body->bytes = s; /* joined already */
        return KABAR_OK;
    }
    while (chunk) {
        if (chunk > s.len - at)
            return fail(body, KABAR_BAD_FORMAT, "is cut inside a chunk of its HTTP body");
        memmove(raw + to, raw + at, (size_t)chunk);
        to += (size_t)chunk;
        at += (size_t)chunk;
        at += at < s.len && raw[at] == '\r';
        at += at < s.len && raw[at] == '\n';
        if (!chunk_head(s, &at, &chunk))
            return fail(body, KABAR_BAD_FORMAT,
                        at < s.len ? "has a broken chunk in its HTTP body"
                                   : "is cut: the last chunk of its HTTP body is missing");
    }
    body->bytes = (struct kb_str){ raw, to };
    return KABAR_OK;
}

static const struct {
    const char *name;
    kb_inflate_fn *inflate;
} codings[] = {
    { "gzip", kb_inflate_gzip },       { "x-gzip", kb_inflate_gzip }, { "br", kb_inflate_brotli },
    { "deflate", kb_inflate_deflate }, { "zstd", kb_inflate_zstd },
};

/* What a body looks like that was unpacked already. */
static bool
looks_plain(struct kb_str s)
{
    struct kb_head head = { kb_str_sub(s, 0, s.len < 4096 ? s.len : 4096), false };
    return kb_html_sniff(&head) || kb_html_sniff_inside(&head);
}

static kabar_status
unpack(struct kb_body *body, struct kb_str coding)
{
    kb_inflate_fn *inflate = NULL;
    for (size_t i = 0; i < sizeof codings / sizeof *codings; i++)
        if (kb_str_equal_nocase(coding,
                                (struct kb_str){ codings[i].name, strlen(codings[i].name) }))
            inflate = codings[i].inflate;
    if (!coding.len || kb_str_equal_nocase(coding, KB_STR("identity")) || looks_plain(body->bytes))
        return KABAR_OK;
    if (!inflate)
        return fail(body, KABAR_BAD_FORMAT, "is packed in a way that is not known");
    struct kb_buf *out = &body->work[body->bytes.ptr == body->work[0].ptr];
    kb_buf_clear(out);
    switch (inflate(body->bytes, out)) {
    case KB_INFLATED: body->bytes = kb_buf_view(out); return KABAR_OK;
    case KB_INFLATE_TOO_LARGE: return fail(body, KABAR_TOO_LARGE, "unpacks to more than 8 MB");
    case KB_INFLATE_NO_MEMORY: return fail(body, KABAR_NO_MEMORY, "cannot be unpacked: no memory");
    case KB_INFLATE_CUT: return fail(body, KABAR_BAD_FORMAT, "is cut inside its packed body");
    case KB_INFLATE_BROKEN: break;
    }
    return fail(body, KABAR_BAD_FORMAT, "has a packed body that is broken");
}

/* Codings are named in the order in which they were laid around the page. */
static kabar_status
unpack_all(struct kb_body *body, struct kb_str names)
{
    for (unsigned n = 0; names.len; n++) {
        size_t at = names.len;
        while (at > 0 && names.ptr[at - 1] != ',')
            at--;
        if (n == MOST_CODINGS)
            return fail(body, KABAR_TOO_LARGE, "is packed too many times over");
        kabar_status status = unpack(body, kb_str_trim(kb_str_sub(names, at, names.len)));
        if (status != KABAR_OK)
            return status;
        names = kb_str_sub(names, 0, at ? at - 1 : 0);
    }
    return KABAR_OK;
}

kabar_status
kb_body_plain(struct kb_body *body, struct kb_str head, char *raw, size_t len)
{
    struct kb_str transfer = kb_header_get(head, "Transfer-Encoding");
    kabar_status status = KABAR_OK;
    body->bytes = (struct kb_str){ raw, len };
    if (kb_str_find_nocase(transfer, KB_STR("chunked"), 0) < transfer.len)
        status = join_chunks(body, raw, len);
    return status == KABAR_OK ? unpack_all(body, kb_header_get(head, "Content-Encoding")) : status;
}
