#include "read/encoding.h"

#include "base/utf8.h"

#include "base/banned.h"

const uint16_t kb_windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static unsigned char
byte_at(struct kb_str s, size_t at)
{
    return (unsigned char)s.ptr[at];
}

/* Text in Latin letters has a zero in nearly every second byte when it is UTF-16, and no code unit
 * that is zero. */
static enum kb_encoding
utf16_by_zeros(struct kb_str head)
{
    size_t pairs = head.len / 2, high_first = 0, high_last = 0;
    if (!head.len || !memchr(head.ptr, 0, head.len))
        return KB_ENCODING_BYTES;
    for (size_t i = 0; i < pairs; i++) {
        bool first = !head.ptr[2 * i], last = !head.ptr[2 * i + 1];
        if (first && last)
            return KB_ENCODING_BYTES;
        high_first += first;
        high_last += last;
    }
    if (pairs < 2)
        return KB_ENCODING_BYTES;
    if (high_last * 10 >= pairs * 6 && high_first * 20 <= pairs)
        return KB_ENCODING_UTF16_LE;
    if (high_first * 10 >= pairs * 6 && high_last * 20 <= pairs)
        return KB_ENCODING_UTF16_BE;
    return KB_ENCODING_BYTES;
}

enum kb_encoding
kb_encoding_of(struct kb_str head, size_t *mark)
{
    *mark = 0;
    if (kb_str_starts(head, KB_STR("\xef\xbb\xbf"))) {
        *mark = 3;
        return KB_ENCODING_BYTES;
    }
    if (kb_str_starts(head, KB_STR("\xff\xfe"))) {
        *mark = 2;
        return KB_ENCODING_UTF16_LE;
    }
    if (kb_str_starts(head, KB_STR("\xfe\xff"))) {
        *mark = 2;
        return KB_ENCODING_UTF16_BE;
    }
    return utf16_by_zeros(head);
}

/* How many bytes at s[at] begin a UTF-8 sequence that was cut: its lead and one or more of the
 * bytes that must follow; 0 when it does not look so. */
static size_t
cut_sequence(struct kb_str s, size_t at)
{
    unsigned char lead = byte_at(s, at);
    size_t whole = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : 0, n = 1;
    while (n < whole && at + n < s.len && (byte_at(s, at + n) & 0xC0) == 0x80)
        n++;
    return n > 1 && n < whole ? n : 0;
}

/* Bytes that are no UTF-8 are Windows-1252 when each of them has a meaning there and there are more
 * of them than signs of UTF-8 (whole or cut sequences). */
static bool
looks_like_windows_1252(struct kb_str s)
{
    size_t for_utf8 = 0, against = 0;
    for (size_t i = 0; i < s.len;) {
        unsigned char c = byte_at(s, i);
        unsigned len = 1;
        if (c < 0x80) {
            i++;
            continue;
        }
        if (kb_utf8_get(s, i, &len) != 0xFFFD || len > 1) {
            for_utf8++;
        } else if (cut_sequence(s, i)) {
            for_utf8++;
            len = (unsigned)cut_sequence(s, i);
        } else {
            if (c < 0xA0 && !kb_windows_1252[c - 0x80])
                return false;
            against++;
        }
        i += len;
    }
    return against > for_utf8;
}

static void
from_windows_1252(struct kb_str s, struct kb_buf *out)
{
    size_t from = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = byte_at(s, i);
        if (c && c < 0x80)
            continue;
        kb_buf_add(out, s.ptr + from, i - from);
        from = i + 1;
        char utf8[4];
        uint32_t mapped = c >= 0xA0 || c < 0x80 ? c : kb_windows_1252[c - 0x80];
        if (c)
            kb_buf_add(out, utf8, kb_utf8_put(mapped ? mapped : 0xFFFD, utf8));
    }
    kb_buf_add(out, s.ptr + from, s.len - from);
}

struct kb_str
kb_encoding_text(struct kb_str s, struct kb_buf *out)
{
    kb_buf_clear(out);
    if (kb_utf8_valid(s))
        return s;
    if (looks_like_windows_1252(s))
        from_windows_1252(s, out);
    else
        kb_utf8_mend(out, s);
    return kb_buf_view(out);
}

static uint32_t
unit_at(struct kb_str s, size_t at, bool big_endian)
{
    uint32_t a = byte_at(s, at), b = byte_at(s, at + 1);
    return big_endian ? a << 8 | b : b << 8 | a;
}

size_t
kb_encoding_utf16(struct kb_str s, bool big_endian, bool last, struct kb_buf *out)
{
    size_t at = 0;
    while (s.len - at >= 2) {
        uint32_t cp = unit_at(s, at, big_endian);
        size_t used = 2;
        if (cp >= 0xD800 && cp < 0xDC00) {
            if (s.len - at < 4 && !last)
                break;
            uint32_t low = s.len - at >= 4 ? unit_at(s, at + 2, big_endian) : 0;
            bool paired = low >= 0xDC00 && low < 0xE000;
            cp = paired ? 0x10000 + ((cp - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
            used = paired ? 4 : 2;
        } else if (cp >= 0xDC00 && cp < 0xE000) {
            cp = 0xFFFD;
        }
        char utf8[4];
        if (cp)
            kb_buf_add(out, utf8, kb_utf8_put(cp, utf8));
        at += used;
    }
    if (last && at < s.len) {
        kb_buf_add(out, "\xef\xbf\xbd", 3);
        at = s.len;
    }
    return at;
}
