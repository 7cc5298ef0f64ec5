#include "read/objects.h"

#include "base/banned.h"

size_t
kb_objects_cut_line(void *state, struct kb_str bytes, bool *end)
{
    (void)state;
    const char *newline = memchr(bytes.ptr, '\n', bytes.len);
    *end = newline != NULL;
    return newline ? (size_t)(newline - bytes.ptr) + 1 : bytes.len;
}

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* One byte; true when the value ends behind it. */
static bool
step_value(struct kb_objects_scan *scan, char c)
{
    if (c == '"') {
        scan->at = KB_OBJECTS_STRING;
    } else if (c == '{' || c == '[') {
        scan->depth++;
    } else if (c == '}' || c == ']') {
        scan->depth--;
        return scan->depth == 0;
    }
    return false;
}

static void
step_string(struct kb_objects_scan *scan, char c)
{
    if (c == '"')
        scan->at = KB_OBJECTS_VALUE;
    else if (c == '\\')
        scan->at = KB_OBJECTS_ESCAPE;
    else if (c == '\n')
        scan->at = KB_OBJECTS_BROKEN_LINE;
}

/* True when the record ends before c. */
static bool
step_broken(struct kb_objects_scan *scan, char c)
{
    if (scan->at == KB_OBJECTS_BROKEN_LINE && c == '{')
        return true;
    if (c == '\n')
        scan->at = KB_OBJECTS_BROKEN_LINE;
    else if (!is_blank(c))
        scan->at = KB_OBJECTS_BROKEN;
    return false;
}

size_t
kb_objects_cut_value(void *state, struct kb_str bytes, bool *end)
{
    struct kb_objects_scan *scan = state;
    size_t i = 0;
    if (scan->at == KB_OBJECTS_START) {
        scan->depth = 0;
        scan->at = bytes.ptr[0] == '{' ? KB_OBJECTS_VALUE : KB_OBJECTS_JUNK;
        i = scan->at == KB_OBJECTS_JUNK;
    }
    for (; i < bytes.len && !*end; i++) {
        char c = bytes.ptr[i];
        switch (scan->at) {
        case KB_OBJECTS_START:
        case KB_OBJECTS_VALUE: *end = step_value(scan, c); break;
        case KB_OBJECTS_STRING: step_string(scan, c); break;
        case KB_OBJECTS_ESCAPE: scan->at = KB_OBJECTS_STRING; break;
        case KB_OBJECTS_JUNK:
            *end = c == '{' || (c == ']' && scan->in_array);
            if (*end)
                return i;
            break;
        case KB_OBJECTS_BROKEN:
        case KB_OBJECTS_BROKEN_LINE:
            *end = step_broken(scan, c);
            if (*end)
                return i;
            break;
        }
    }
    return i;
}

void
kb_objects_skip_gap(struct kb_objects_scan *scan, struct kb_input *in)
{
    for (struct kb_str next = kb_input_peek(in, 1); next.len; next = kb_input_peek(in, 1)) {
        size_t i = 0;
        for (; i < next.len; i++) {
            char c = next.ptr[i];
            if (c == '[' && !scan->in_array)
                scan->in_array = true;
            else if (c == ']' && scan->in_array)
                scan->in_array = false;
            else if (c != ',' && !is_blank(c))
                break;
        }
        kb_input_skip(in, i);
        if (i < next.len)
            return;
    }
}

/* The 16 bits of \uXXXX at s; 0 when there are none. */
static unsigned
escape_unit(const char *s, const char *end)
{
    unsigned unit = 0;
    if (end - s < 6 || s[0] != '\\' || s[1] != 'u')
        return 0;
    for (int i = 2; i < 6; i++) {
        char c = s[i];
        unsigned digit = c >= '0' && c <= '9'                 ? (unsigned)(c - '0')
                         : (c | 32) >= 'a' && (c | 32) <= 'f' ? (unsigned)((c | 32) - 'a') + 10
                                                              : 16;
        if (digit == 16)
            return 0;
        unit = unit << 4 | digit;
    }
    return unit;
}

/* `at` points at a backslash; gives how long the escape is. */
static size_t
soften_escape(char *at, const char *end)
{
    static const char mended[6] = { '\\', 'u', 'f', 'f', 'f', 'd' };
    unsigned unit = escape_unit(at, end);
    if (unit >= 0xD800 && unit < 0xDC00) {
        unsigned low = escape_unit(at + 6, end);
        if (low >= 0xDC00 && low < 0xE000)
            return 12;
    }
    if (unit >= 0xD800 && unit < 0xE000)
        memcpy(at, mended, sizeof mended);
    return end - at < 2 ? 1 : 2;
}

void
kb_objects_soften(char *bytes, size_t len)
{
    const char *end = bytes + len;
    for (size_t i = 0; i < len; i++)
        if ((unsigned char)bytes[i] < ' ')
            bytes[i] = ' ';
    for (char *at = bytes; at < end && (at = memchr(at, '\\', (size_t)(end - at)));)
        at += soften_escape(at, end);
}
