#include "base/span.h"

#include <stdlib.h>

#include "base/banned.h"

static int
lower(unsigned char c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

size_t
kb_str_find(struct kb_str hay, struct kb_str needle, size_t from)
{
    if (needle.len == 0 || from >= hay.len)
        return from < hay.len ? from : hay.len;
    const char *at = memmem(hay.ptr + from, hay.len - from, needle.ptr, needle.len);
    return at ? (size_t)(at - hay.ptr) : hay.len;
}

size_t
kb_str_find_nocase(struct kb_str hay, struct kb_str needle, size_t from)
{
    int first = needle.len ? lower((unsigned char)needle.ptr[0]) : 0;
    for (size_t i = from; i + needle.len <= hay.len; i++)
        if ((!needle.len || lower((unsigned char)hay.ptr[i]) == first)
            && kb_str_equal_nocase(kb_str_sub(hay, i, i + needle.len), needle))
            return i;
    return hay.len;
}

bool
kb_str_equal_nocase(struct kb_str a, struct kb_str b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower((unsigned char)a.ptr[i]) != lower((unsigned char)b.ptr[i]))
            return false;
    return true;
}

/* Length of the white space that starts at s[0]: ASCII, or the two bytes of U+00A0. */
static size_t
space_at(struct kb_str s)
{
    if (s.len && (s.ptr[0] == ' ' || (s.ptr[0] >= '\t' && s.ptr[0] <= '\r')))
        return 1;
    return s.len >= 2 && memcmp(s.ptr, "\xc2\xa0", 2) == 0 ? 2 : 0;
}

/* A byte with which white space can begin or end. */
static bool
may_be_space(unsigned char c)
{
    return c <= ' ' || c == 0xc2 || c == 0xa0;
}

struct kb_str
kb_str_trim(struct kb_str s)
{
    size_t n;
    while (s.len && s.ptr[0] == ' ')
        s.ptr++, s.len--;
    if (s.len && !may_be_space((unsigned char)s.ptr[0])
        && !may_be_space((unsigned char)s.ptr[s.len - 1]))
        return s;
    while ((n = space_at(s)) > 0)
        s = kb_str_sub(s, n, s.len);
    for (;;) {
        if (s.len >= 1 && space_at(kb_str_sub(s, s.len - 1, s.len)) == 1)
            s.len -= 1;
        else if (s.len >= 2 && space_at(kb_str_sub(s, s.len - 2, s.len)) == 2)
            s.len -= 2;
        else
            return s;
    }
}

bool
kb_str_next(struct kb_str *rest, char cut, struct kb_str *part)
{
    if (rest->len == 0)
        return false;
    const char *at = memchr(rest->ptr, cut, rest->len);
    size_t n = at ? (size_t)(at - rest->ptr) : rest->len;
    *part = kb_str_trim(kb_str_sub(*rest, 0, n));
    *rest = at ? kb_str_sub(*rest, n + 1, rest->len) : KB_STR_NONE;
    return true;
}

/* Digits with one point at most, so few that the quotient of two whole numbers is exactly what
 * strtod gives. */
static bool
short_number(struct kb_str s, double *value)
{
    static const double tens[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10 };
    const size_t sign = s.len && s.ptr[0] == '-', most = sizeof tens / sizeof *tens;
    size_t digits = 0, point = s.len;
    uint64_t whole = 0;
    if (s.len - sign > most)
        return false;
    for (size_t i = sign; i < s.len; i++) {
        if (s.ptr[i] == '.' && point == s.len) {
            point = i;
            continue;
        }
        if (s.ptr[i] < '0' || s.ptr[i] > '9')
            return false;
        whole = whole * 10 + (uint64_t)(s.ptr[i] - '0');
        digits++;
    }
    double size = (double)whole / tens[point < s.len ? s.len - 1 - point : 0];
    *value = sign ? -size : size;
    return digits > 0;
}

bool
kb_str_number(struct kb_str s, double *value)
{
    if (short_number(s, value))
        return true;
    char copy[64];
    char *end;
    if (s.len == 0 || s.len >= sizeof copy)
        return false;
    for (size_t i = 0; i < s.len; i++)
        if (!strchr("+-.0123456789", s.ptr[i]))
            return false;
    memcpy(copy, s.ptr, s.len);
    copy[s.len] = '\0';
    *value = strtod(copy, &end);
    return end == copy + s.len;
}
