#include "read/entities.h"

#include "base/utf8.h"

#include "base/banned.h"

enum { LONGEST_REFERENCE = 10 };

static const struct {
    struct kb_str name;
    uint32_t cp;
} named[] = {
    { { "amp", 3 }, '&' },       { { "lt", 2 }, '<' },       { { "gt", 2 }, '>' },
    { { "quot", 4 }, '"' },      { { "apos", 4 }, '\'' },    { { "nbsp", 4 }, 0xA0 },
    { { "lsquo", 5 }, 0x2018 },  { { "rsquo", 5 }, 0x2019 }, { { "ldquo", 5 }, 0x201C },
    { { "rdquo", 5 }, 0x201D },  { { "ndash", 5 }, 0x2013 }, { { "mdash", 5 }, 0x2014 },
    { { "hellip", 6 }, 0x2026 }, { { "laquo", 5 }, 0xAB },   { { "raquo", 5 }, 0xBB },
    { { "eacute", 6 }, 0xE9 },   { { "bull", 4 }, 0x2022 },  { { "euro", 4 }, 0x20AC },
};

/* "#8217" or "#x2019"; 0 when it is no number of a character. */
static uint32_t
by_number(struct kb_str s)
{
    uint32_t cp = 0, base = s.len > 1 && (s.ptr[1] == 'x' || s.ptr[1] == 'X') ? 16 : 10;
    size_t i = base == 16 ? 2 : 1;
    if (i >= s.len)
        return 0;
    for (; i < s.len; i++) {
        uint32_t digit = kb_hex_digit(s.ptr[i]);
        if (digit >= base || cp > 0x10FFFF)
            return 0;
        cp = cp * base + digit;
    }
    return cp > 0x10FFFF || (cp >= 0xD800 && cp < 0xE000) || cp < 0x20 ? 0 : cp;
}

/* The character that the reference at s[0] ('&') means and its length; 0 for none. */
static uint32_t
reference(struct kb_str s, size_t *len)
{
    struct kb_str look = kb_str_sub(s, 0, s.len < LONGEST_REFERENCE ? s.len : LONGEST_REFERENCE);
    const char *end = memchr(look.ptr, ';', look.len);
    if (!end)
        return 0;
    struct kb_str name = kb_str_sub(look, 1, (size_t)(end - look.ptr));
    *len = name.len + 2;
    if (name.len && name.ptr[0] == '#')
        return by_number(name);
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (kb_str_equal(name, named[i].name))
            return named[i].cp;
    return 0;
}

/* The length of a tag at s[0] ('<'); 0 when it is none. */
static size_t
tag(struct kb_str s)
{
    bool opens = s.len > 2
                 && (s.ptr[1] == '/' || (s.ptr[1] >= 'a' && s.ptr[1] <= 'z')
                     || (s.ptr[1] >= 'A' && s.ptr[1] <= 'Z'));
    const char *end = opens ? memchr(s.ptr, '>', s.len < 256 ? s.len : 256) : NULL;
    return end ? (size_t)(end - s.ptr) + 1 : 0;
}

void
kb_entities_plain(struct kb_buf *out, struct kb_str s)
{
    for (size_t i = 0; i < s.len;) {
        size_t len = 1;
        struct kb_str rest = kb_str_sub(s, i, s.len);
        uint32_t cp = s.ptr[i] == '&' ? reference(rest, &len) : 0;
        size_t skip = s.ptr[i] == '<' ? tag(rest) : 0;
        char utf8[4];
        if (cp)
            kb_buf_add(out, utf8, kb_utf8_put(cp, utf8));
        else if (!skip)
            kb_buf_char(out, s.ptr[i]);
        i += skip ? skip : cp ? len : 1;
    }
}
