#include "read/headers.h"

#include "base/banned.h"

size_t
kb_header_end(struct kb_str s)
{
    for (size_t i = 0; i < s.len;) {
        const char *end = memchr(s.ptr + i, '\n', s.len - i);
        if (!end)
            return 0;
        size_t next = (size_t)(end - s.ptr) + 1;
        if (next - i == 1 || (next - i == 2 && s.ptr[i] == '\r'))
            return next;
        i = next;
    }
    return 0;
}

static size_t
line_end(struct kb_str s, size_t from)
{
    const char *end = from < s.len ? memchr(s.ptr + from, '\n', s.len - from) : NULL;
    return end ? (size_t)(end - s.ptr) + 1 : s.len;
}

/* Behind the line at `from` and the lines that go on with it. */
static size_t
field_end(struct kb_str s, size_t from)
{
    size_t end = line_end(s, from);
    while (end < s.len && (s.ptr[end] == ' ' || s.ptr[end] == '\t'))
        end = line_end(s, end);
    return end;
}

struct kb_str
kb_header_get(struct kb_str lines, const char *name)
{
    struct kb_str wanted = { name, strlen(name) };
    for (size_t i = 0; i < lines.len;) {
        size_t end = field_end(lines, i);
        struct kb_str field = kb_str_sub(lines, i, end);
        const char *colon = memchr(field.ptr, ':', field.len);
        size_t at = colon ? (size_t)(colon - field.ptr) : field.len;
        if (colon && kb_str_equal_nocase(kb_str_trim(kb_str_sub(field, 0, at)), wanted))
            return kb_str_trim(kb_str_sub(field, at + 1, field.len));
        i = end;
    }
    return KB_STR_NONE;
}

/* Where the part that begins at `from` ends: at a semicolon outside of quotes. */
static size_t
part_end(struct kb_str value, size_t from)
{
    bool quoted = false;
    size_t i = from;
    for (; i < value.len && (quoted || value.ptr[i] != ';'); i++) {
        if (quoted && value.ptr[i] == '\\' && i + 1 < value.len)
            i++;
        else if (value.ptr[i] == '"')
            quoted = !quoted;
    }
    return i;
}

struct kb_str
kb_header_bare(struct kb_str value)
{
    return kb_str_trim(kb_str_sub(value, 0, part_end(value, 0)));
}

static struct kb_str
unquoted(struct kb_str s)
{
    s = kb_str_trim(s);
    if (s.len >= 2 && (s.ptr[0] == '"' || s.ptr[0] == '\'') && s.ptr[s.len - 1] == s.ptr[0])
        s = kb_str_trim(kb_str_sub(s, 1, s.len - 1));
    return s;
}

struct kb_str
kb_header_param(struct kb_str value, const char *name)
{
    struct kb_str wanted = { name, strlen(name) };
    for (size_t i = part_end(value, 0); i < value.len;) {
        size_t end = part_end(value, i + 1);
        struct kb_str part = kb_str_sub(value, i + 1, end);
        const char *equals = part.len ? memchr(part.ptr, '=', part.len) : NULL;
        size_t at = equals ? (size_t)(equals - part.ptr) : part.len;
        if (equals && kb_str_equal_nocase(kb_str_trim(kb_str_sub(part, 0, at)), wanted))
            return unquoted(kb_str_sub(part, at + 1, part.len));
        i = end;
    }
    return KB_STR_NONE;
}

bool
kb_header_number(struct kb_str value, uint64_t *number)
{
    *number = 0;
    if (!value.len || value.len > 18)
        return false;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] < '0' || value.ptr[i] > '9')
            return false;
        *number = *number * 10 + (uint64_t)(value.ptr[i] - '0');
    }
    return true;
}
