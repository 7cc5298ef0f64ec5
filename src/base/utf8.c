#include "base/utf8.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "base/eight.h"

#include "base/banned.h"

uint32_t
kb_utf8_get(struct kb_str s, size_t at, unsigned *len)
{
    unsigned char c = (unsigned char)s.ptr[at];
    *len = 1;
    if (c < 0x80)
        return c;
    utf8proc_int32_t cp;
    utf8proc_ssize_t n =
        utf8proc_iterate((const utf8proc_uint8_t *)s.ptr + at, (utf8proc_ssize_t)(s.len - at), &cp);
    if (n <= 0 || cp < 0)
        return 0xFFFD;
    *len = (unsigned)n;
    return (uint32_t)cp;
}

unsigned
kb_utf8_put(uint32_t cp, char out[4])
{
    return (unsigned)utf8proc_encode_char((utf8proc_int32_t)cp, (utf8proc_uint8_t *)out);
}

/* From where on one of the next eight bytes is zero or no ASCII. */
static size_t
skip_plain(struct kb_str s, size_t i)
{
    for (; i + 32 <= s.len; i += 32) {
        uint64_t odd = 0;
        for (size_t k = 0; k < 32; k += 8) {
            uint64_t x = kb_eight(s.ptr + i + k);
            odd |= x | (x - KB_EIGHT_ONES); /* borrows at zeros */
        }
        if (kb_eight_wide(odd))
            break;
    }
    for (; i + 8 <= s.len; i += 8) {
        uint64_t x = kb_eight(s.ptr + i);
        if (kb_eight_wide(x) | kb_eight_below(x, 1))
            break;
    }
    return i;
}

/* How many leading bytes of s are whole UTF-8 without NUL. */
static size_t
whole_prefix(struct kb_str s)
{
    size_t i = 0;
    while (i < s.len) {
        unsigned len;
        if ((unsigned char)s.ptr[i] < 0x80) {
            i = skip_plain(s, i);
            if (i < s.len && (unsigned char)s.ptr[i] < 0x80) {
                if (!s.ptr[i])
                    break;
                i++;
            }
            continue;
        }
        if (kb_utf8_get(s, i, &len) == 0xFFFD && len == 1)
            break;
        i += len;
    }
    return i;
}

bool
kb_utf8_valid(struct kb_str s)
{
    return whole_prefix(s) == s.len;
}

bool
kb_utf8_mend(struct kb_buf *out, struct kb_str s)
{
    bool whole = true;
    while (s.len) {
        size_t n = whole_prefix(s);
        kb_buf_add(out, s.ptr, n);
        if (n == s.len)
            break;
        whole = false;
        if (s.ptr[n] != '\0')
            kb_buf_add(out, "\xef\xbf\xbd", 3);
        s = kb_str_sub(s, n + 1, s.len);
    }
    return whole;
}

size_t
kb_utf8_floor(struct kb_str s, size_t at)
{
    if (at >= s.len)
        return s.len;
    while (at > 0 && ((unsigned char)s.ptr[at] & 0xC0) == 0x80)
        at--;
    return at;
}

static utf8proc_category_t
category(uint32_t cp)
{
    return utf8proc_category((utf8proc_int32_t)cp);
}

bool
kb_utf8_is_letter(uint32_t cp)
{
    if (cp < 0x80)
        return (cp | 32) >= 'a' && (cp | 32) <= 'z';
    utf8proc_category_t c = category(cp);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool
kb_utf8_is_upper(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z';
    utf8proc_category_t c = category(cp);
    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LT;
}

bool
kb_utf8_is_lower(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'a' && cp <= 'z' : category(cp) == UTF8PROC_CATEGORY_LL;
}

uint32_t
kb_utf8_lower(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

bool
kb_utf8_is_digit(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

bool
kb_utf8_is_mark(uint32_t cp)
{
    if (cp < 0x300)
        return false;
    utf8proc_category_t c = category(cp);
    return c >= UTF8PROC_CATEGORY_MN && c <= UTF8PROC_CATEGORY_ME;
}

bool
kb_utf8_is_space(uint32_t cp)
{
    return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0xA0 || cp == 0x85
           || (cp >= 0x2000 && cp <= 0x200F) || (cp >= 0x2028 && cp <= 0x202F) || cp == 0x205F
           || cp == 0x2060 || cp == 0x3000 || cp == 0xFEFF;
}

bool
kb_utf8_is_digit_of_any(uint32_t cp)
{
    return cp < 0x80 ? kb_utf8_is_digit(cp) : category(cp) == UTF8PROC_CATEGORY_ND;
}

bool
kb_utf8_is_unseen(uint32_t cp)
{
    return cp == 0xAD || cp == 0x61C || cp == 0x180E || (cp >= 0x200C && cp <= 0x200F)
           || (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2060 && cp <= 0x206F) || cp == 0xFEFF;
}

size_t
kb_utf8_cluster(struct kb_str s, size_t at, size_t most)
{
    utf8proc_int32_t state = 0;
    unsigned len;
    uint32_t before = kb_utf8_get(s, at, &len);
    size_t end = at + len;
    while (end < s.len && (unsigned char)s.ptr[end] >= 0x80) {
        uint32_t cp = kb_utf8_get(s, end, &len);
        if (end + len - at > most
            || utf8proc_grapheme_break_stateful((utf8proc_int32_t)before, (utf8proc_int32_t)cp,
                                                &state))
            break;
        end += len;
        before = cp;
    }
    return end;
}

/* One code point above ASCII, folded, to out; *len is the length written, 0 when it vanishes. False
 * when there is no room for all of it. */
static bool
fold_one(uint32_t cp, char *out, size_t cap, size_t *len)
{
    utf8proc_int32_t parts[8];
    int boundary = 0;
    *len = 0;
    if (kb_utf8_is_unseen(cp))
        return true;
    if (cp == 0x2019 || cp == 0x2018 || cp == 0x02BC) {
        out[(*len)++] = '\'';
        return true;
    }
    utf8proc_ssize_t n = utf8proc_decompose_char(
        (utf8proc_int32_t)cp, parts, 8,
        UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK, &boundary);
    for (utf8proc_ssize_t i = 0; i < n && i < 8; i++) {
        char one[4];
        utf8proc_int32_t part = parts[i] == 0x131 ? 'i' : parts[i];
        if (kb_utf8_is_mark((uint32_t)part))
            continue;
        unsigned k = kb_utf8_put((uint32_t)part, one);
        if (*len + k > cap)
            return false;
        memcpy(out + *len, one, k);
        *len += k;
    }
    return true;
}

size_t
kb_utf8_fold(struct kb_str s, char *out, size_t cap)
{
    size_t len = 0;
    for (size_t i = 0; i < s.len && len < cap;) {
        size_t most = s.len - i < cap - len ? s.len - i : cap - len, ascii = 0;
        for (; ascii < most && (unsigned char)s.ptr[i + ascii] < 0x80; ascii++) {
            char c = s.ptr[i + ascii];
            out[len + ascii] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        i += ascii;
        len += ascii;
        if (ascii == most)
            continue;
        unsigned n;
        size_t wrote;
        uint32_t cp = kb_utf8_get(s, i, &n);
        bool whole = fold_one(cp, out + len, cap - len, &wrote);
        len += wrote;
        if (!whole)
            break;
        i += n;
    }
    return len;
}

size_t
kb_utf8_fold_bare(struct kb_str s, char *out, size_t cap)
{
    size_t len = kb_utf8_fold(s, out, cap), n = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)out[i];
        if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[n++] = (char)c;
    }
    return n;
}
