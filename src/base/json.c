#include "base/json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/eight.h"
#include "base/utf8.h"

#include "base/banned.h"

static void
before_value(struct kb_json *j)
{
    if (j->comma)
        kb_buf_char(j->out, ',');
    j->comma = true;
}

void
kb_json_open(struct kb_json *j, char open)
{
    before_value(j);
    kb_buf_char(j->out, open);
    j->comma = false;
}

void
kb_json_close(struct kb_json *j, char close)
{
    kb_buf_char(j->out, close);
    j->comma = true;
}

static void
escape(struct kb_buf *out, unsigned char c)
{
    switch (c) {
    case '"': kb_buf_add(out, "\\\"", 2); break;
    case '\\': kb_buf_add(out, "\\\\", 2); break;
    case '\n': kb_buf_add(out, "\\n", 2); break;
    case '\r': kb_buf_add(out, "\\r", 2); break;
    case '\t': kb_buf_add(out, "\\t", 2); break;
    default: kb_buf_format(out, "\\u%04x", c);
    }
}

/* From where on one of the next eight bytes is to be looked at by itself: a control, a quote, a
 * backslash, or no ASCII. */
static size_t
skip_plain(struct kb_str s, size_t i)
{
    for (; i + 8 <= s.len; i += 8) {
        uint64_t x = kb_eight(s.ptr + i);
        if (kb_eight_wide(x) | kb_eight_below(x, ' ') | kb_eight_equal(x, '"')
            | kb_eight_equal(x, '\\'))
            break;
    }
    return i;
}

static void
quoted(struct kb_buf *out, struct kb_str s)
{
    size_t from = 0;
    kb_buf_char(out, '"');
    for (size_t i = skip_plain(s, 0); i < s.len;) {
        unsigned char c = (unsigned char)s.ptr[i];
        unsigned len = 1;
        bool broken = c >= 0x80 && kb_utf8_get(s, i, &len) == 0xFFFD && len == 1;
        if (c >= 0x20 && c != '"' && c != '\\' && !broken) {
            i = skip_plain(s, i + len);
            continue;
        }
        kb_buf_add(out, s.ptr + from, i - from);
        if (broken)
            kb_buf_add(out, "\xef\xbf\xbd", 3);
        else
            escape(out, c);
        from = ++i;
    }
    kb_buf_add(out, s.ptr + from, s.len - from);
    kb_buf_char(out, '"');
}

void
kb_json_key(struct kb_json *j, const char *key)
{
    before_value(j);
    quoted(j->out, (struct kb_str){ key, strlen(key) });
    kb_buf_char(j->out, ':');
    j->comma = false;
}

void
kb_json_str(struct kb_json *j, struct kb_str s)
{
    before_value(j);
    quoted(j->out, s);
}

void
kb_json_z(struct kb_json *j, const char *z)
{
    kb_json_str(j, (struct kb_str){ z, strlen(z) });
}

/* Offsets are most of what a record holds, so they do without printf. */
static void
whole(struct kb_buf *out, int64_t value)
{
    char digits[24];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    do
        digits[--at] = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0)
        digits[--at] = '-';
    kb_buf_add(out, digits + at, sizeof digits - at);
}

void
kb_json_int(struct kb_json *j, int64_t value)
{
    before_value(j);
    whole(j->out, value);
}

void
kb_json_number(struct kb_json *j, double value)
{
    char text[40];
    if (!isfinite(value)) {
        kb_json_null(j);
        return;
    }
    before_value(j);
    if (value == floor(value) && fabs(value) < 1e15) {
        whole(j->out, (int64_t)value);
        return;
    }
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            break;
    }
    kb_buf_z(j->out, text);
}

void
kb_json_bool(struct kb_json *j, bool value)
{
    before_value(j);
    kb_buf_z(j->out, value ? "true" : "false");
}

void
kb_json_null(struct kb_json *j)
{
    before_value(j);
    kb_buf_z(j->out, "null");
}

void
kb_json_field_str(struct kb_json *j, const char *key, struct kb_str s)
{
    kb_json_key(j, key);
    if (s.len)
        kb_json_str(j, s);
    else
        kb_json_null(j);
}

void
kb_json_field_int(struct kb_json *j, const char *key, int64_t value)
{
    kb_json_key(j, key);
    kb_json_int(j, value);
}
