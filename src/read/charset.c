#include "read/charset.h"

#include <lexbor/encoding/encoding.h>
#include <lexbor/html/encoding.h>

#include "base/heap.h"
#include "base/utf8.h"
#include "read/encoding.h"

#include "base/banned.h"

enum { POINTS = 1024, META_WITHIN = 4096 };

struct decoder {
    const lxb_encoding_data_t *encoding;
    lxb_encoding_decode_t state;
    lxb_codepoint_t points[POINTS];
};

static const lxb_codepoint_t broken = 0xFFFD;

static bool
decoder_init(struct decoder *d, const lxb_encoding_data_t *encoding)
{
    d->encoding = encoding;
    return lxb_encoding_decode_init(&d->state, encoding, d->points, POINTS) == LXB_STATUS_OK
           && lxb_encoding_decode_replace_set(&d->state, &broken, 1) == LXB_STATUS_OK;
}

/* At most POINTS code points from the bytes at *at on, which it moves. Gives how many. At the end
 * of all (*at == end and `last`) what was begun and not ended comes as U+FFFD. */
static size_t
decode_some(struct decoder *d, const lxb_char_t **at, const lxb_char_t *end, bool last)
{
    lxb_encoding_decode_buf_used_set(&d->state, 0);
    lxb_status_t status = d->encoding->decode(&d->state, at, end);
    if (status != LXB_STATUS_SMALL_BUFFER)
        *at = end; /* some decoders stay on a last byte that stands for nothing, which they gave */
    if (last && status == LXB_STATUS_CONTINUE && *at == end)
        lxb_encoding_decode_finish(&d->state);
    return lxb_encoding_decode_buf_used(&d->state);
}

static void
put_point(struct kb_buf *out, lxb_codepoint_t cp)
{
    char utf8[4];
    bool fine = cp <= 0x10FFFF && (cp < 0xD800 || cp > 0xDFFF);
    if (cp)
        kb_buf_add(out, utf8, kb_utf8_put(fine ? (uint32_t)cp : broken, utf8));
}

static struct kb_str
decode(const lxb_encoding_data_t *encoding, struct kb_str s, struct kb_buf *out)
{
    struct decoder d;
    const lxb_char_t *at = (const lxb_char_t *)s.ptr, *end = at + s.len;
    if (!decoder_init(&d, encoding)) {
        out->failed = true;
        return KB_STR_NONE;
    }
    kb_buf_reserve(out, s.len + s.len / 4);
    for (;;) {
        const lxb_char_t *before = at;
        size_t count = decode_some(&d, &at, end, true);
        for (size_t i = 0; i < count; i++)
            put_point(out, d.points[i]);
        if (out->failed || (count < POINTS - 8 && at == end) || (count == 0 && at == before))
            return kb_buf_view(out);
    }
}

static const lxb_encoding_data_t *
by_name(struct kb_str name)
{
    if (!name.len)
        return NULL;
    return lxb_encoding_data_by_pre_name((const lxb_char_t *)name.ptr, name.len);
}

struct kb_str
kb_charset_xml(struct kb_str head)
{
    size_t end = kb_str_starts(head, KB_STR("<?xml")) ? kb_str_find(head, KB_STR("?>"), 0) : 0;
    struct kb_str declaration = kb_str_sub(head, 0, end < META_WITHIN ? end : 0);
    size_t at = kb_str_find(declaration, KB_STR("encoding"), 0);
    if (at == declaration.len)
        return KB_STR_NONE;
    struct kb_str value = kb_str_trim(kb_str_sub(declaration, at + 8, declaration.len));
    if (!kb_str_starts(value, KB_STR("=")))
        return KB_STR_NONE;
    value = kb_str_trim(kb_str_sub(value, 1, value.len));
    const char *quote = value.len > 1 ? memchr(value.ptr + 1, value.ptr[0], value.len - 1) : NULL;
    return quote ? kb_str_sub(value, 1, (size_t)(quote - value.ptr)) : KB_STR_NONE;
}

static bool
is_wide(const lxb_encoding_data_t *encoding)
{
    return encoding
           && (encoding->encoding == LXB_ENCODING_UTF_16LE
               || encoding->encoding == LXB_ENCODING_UTF_16BE);
}

/* What the page says of itself. That it is UTF-16 cannot be, since this could be read. */
static const lxb_encoding_data_t *
by_page(struct kb_str s)
{
    lxb_html_encoding_t scan;
    struct kb_str name = KB_STR_NONE;
    const lxb_char_t *data = (const lxb_char_t *)s.ptr;
    if (lxb_html_encoding_init(&scan) == LXB_STATUS_OK)
        name.ptr = (const char *)lxb_html_encoding_prescan(
            &scan, data, data + (s.len < META_WITHIN ? s.len : META_WITHIN), &name.len);
    const lxb_encoding_data_t *found = name.ptr ? by_name(name) : NULL;
    lxb_html_encoding_destroy(&scan, false);
    if (!found)
        found = by_name(kb_charset_xml(s));
    return is_wide(found) ? lxb_encoding_data(LXB_ENCODING_UTF_8) : found;
}

static const lxb_encoding_data_t *
by_shape(struct kb_str s)
{
    size_t mark;
    struct kb_str head = kb_str_sub(s, 0, s.len < META_WITHIN ? s.len : META_WITHIN);
    enum kb_encoding shape = kb_encoding_of(head, &mark);
    return shape == KB_ENCODING_UTF16_LE   ? lxb_encoding_data(LXB_ENCODING_UTF_16LE)
           : shape == KB_ENCODING_UTF16_BE ? lxb_encoding_data(LXB_ENCODING_UTF_16BE)
                                           : NULL;
}

/* Bytes that are all ASCII can be something else only in an encoding with escapes. */
static bool
may_be_utf8(struct kb_str s, const lxb_encoding_data_t *told)
{
    bool escapes =
        told && told->encoding == LXB_ENCODING_ISO_2022_JP && s.len && memchr(s.ptr, 0x1B, s.len);
    return !escapes && kb_utf8_valid(s);
}

/* windows-1252 where nothing was told, but UTF-8 with a few broken places as that. */
static struct kb_str
guess(struct kb_str s, struct kb_buf *out)
{
    return kb_encoding_text(s, out);
}

static struct kb_str
to_utf8(struct kb_str s, struct kb_str told_name, bool is_html, struct kb_buf *out)
{
    kb_buf_clear(out);
    if (!s.len)
        return KB_STR("");
    lxb_encoding_t mark = lxb_encoding_bom_sniff((const lxb_char_t *)s.ptr, s.len);
    if (mark != LXB_ENCODING_DEFAULT)
        s = kb_str_sub(s, mark == LXB_ENCODING_UTF_8 ? 3 : 2, s.len);
    if (mark != LXB_ENCODING_DEFAULT && mark != LXB_ENCODING_UTF_8)
        return decode(lxb_encoding_data(mark), s, out);
    const lxb_encoding_data_t *told = mark == LXB_ENCODING_UTF_8 ? NULL : by_name(told_name);
    const lxb_encoding_data_t *by_zeros = told || mark == LXB_ENCODING_UTF_8 ? NULL : by_shape(s);
    if (by_zeros)
        return decode(by_zeros, s, out);
    if (!told && is_html)
        told = by_page(s);
    if (may_be_utf8(s, told))
        return s;
    if (!told || told->encoding == LXB_ENCODING_UTF_8)
        return guess(s, out);
    return decode(told, s, out);
}

struct kb_str
kb_charset_html(struct kb_str bytes, struct kb_str told, struct kb_buf *out)
{
    return to_utf8(bytes, told, true, out);
}

struct kb_str
kb_charset_text(struct kb_str bytes, struct kb_str told, struct kb_buf *out)
{
    return to_utf8(bytes, told, false, out);
}

/* ---- the layer ---- */

struct charset {
    struct decoder decoder;
    struct kb_buf ready; /* decoded, from `given` on not given yet */
    size_t given;
    bool over;
};

static void
put_for_xml(struct kb_buf *out, lxb_codepoint_t cp)
{
    bool control = cp < 0x20 && cp != '\t' && cp != '\n' && cp != '\r';
    put_point(out, control ? ' ' : cp == 0xFFFE || cp == 0xFFFF ? broken : cp);
}

static bool
decode_more(struct kb_input *in, struct charset *c)
{
    struct kb_str raw = kb_input_peek(in->inner, 1);
    const lxb_char_t *begin = (const lxb_char_t *)raw.ptr, *at = begin;
    kb_buf_clear(&c->ready);
    c->given = 0;
    size_t count = decode_some(&c->decoder, &at, begin + raw.len, false);
    if (!raw.len) {
        lxb_encoding_decode_finish(&c->decoder.state);
        count = lxb_encoding_decode_buf_used(&c->decoder.state);
        c->over = true;
    }
    for (size_t i = 0; i < count; i++)
        put_for_xml(&c->ready, c->decoder.points[i]);
    kb_input_skip(in->inner, (size_t)(at - begin));
    return !c->ready.failed;
}

static size_t
fill_charset(struct kb_input *in, char *out, size_t cap)
{
    struct charset *c = in->state;
    while (c->given == c->ready.len) {
        if (c->over)
            return kb_input_end_as_inner(in);
        if (!decode_more(in, c))
            return kb_input_break(in, KABAR_NO_MEMORY, "cannot be read: out of memory");
    }
    size_t len = c->ready.len - c->given < cap ? c->ready.len - c->given : cap;
    memcpy(out, c->ready.ptr + c->given, len);
    c->given += len;
    return len;
}

static void
close_charset(struct kb_input *in)
{
    struct charset *c = in->state;
    kb_buf_free(&c->ready);
    kb_heap_free(c);
}

/* UTF-16 was decoded before any of the file could be looked at. */
static const lxb_encoding_data_t *
xml_encoding(struct kb_str name, struct kb_str head)
{
    const lxb_encoding_data_t *told = by_name(name);
    if (told && told->encoding != LXB_ENCODING_UTF_8 && !is_wide(told))
        return told;
    head.len = kb_utf8_floor(head, head.len ? head.len - 1 : 0); /* it may be cut in a letter */
    return lxb_encoding_data(kb_utf8_valid(head) ? LXB_ENCODING_UTF_8 : LXB_ENCODING_WINDOWS_1252);
}

kabar_status
kb_input_charset(struct kb_input **in, struct kb_str name, struct kb_str head, struct kb_error *err)
{
    struct kb_input *layer;
    const lxb_encoding_data_t *encoding = xml_encoding(name, head);
    struct charset *c = kb_heap_alloc(sizeof *c);
    if (!c)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", (*in)->name);
    memset(c, 0, sizeof *c);
    kb_buf_init(&c->ready, 0);
    kabar_status status =
        decoder_init(&c->decoder, encoding) ? kb_input_layer(in, &layer, err) : KABAR_NO_MEMORY;
    if (status != KABAR_OK) {
        kb_heap_free(c);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", (*in)->name);
    }
    layer->state = c;
    layer->fill = fill_charset;
    layer->close = close_charset;
    return KABAR_OK;
}
