#include "read/transfer.h"

#include "base/banned.h"

/* The length of a soft line break at s[0] ('='): the line goes on behind it; 0 for none. */
static size_t
soft_break(struct kb_str s)
{
    size_t i = 1;
    while (i < s.len && (s.ptr[i] == ' ' || s.ptr[i] == '\t'))
        i++;
    i += i < s.len && s.ptr[i] == '\r';
    return i < s.len && s.ptr[i] == '\n' ? i + 1 : 0;
}

size_t
kb_transfer_unquote(char *bytes, size_t len)
{
    size_t to = 0;
    for (size_t i = 0; i < len;) {
        struct kb_str rest = { bytes + i, len - i };
        size_t soft = bytes[i] == '=' ? soft_break(rest) : 0;
        unsigned high = bytes[i] == '=' && rest.len > 2 ? kb_hex_digit(bytes[i + 1]) : 16;
        unsigned low = high < 16 ? kb_hex_digit(bytes[i + 2]) : 16;
        if (soft) {
            i += soft;
        } else if (low < 16) {
            bytes[to++] = (char)(high << 4 | low);
            i += 3;
        } else {
            bytes[to++] = bytes[i++];
        }
    }
    return to;
}

static int
digit64(char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+'             ? 62
           : c == '/'             ? 63
                                  : -1;
}

size_t
kb_transfer_base64(char *bytes, size_t len)
{
    uint32_t bits = 0;
    unsigned have = 0;
    size_t to = 0;
    for (size_t i = 0; i < len; i++) {
        int digit = digit64(bytes[i]);
        if (digit < 0)
            continue;
        bits = (bits << 6 | (uint32_t)digit) & 0xFFFFFF;
        have += 6;
        if (have >= 8) {
            have -= 8;
            bytes[to++] = (char)(bits >> have);
        }
    }
    return to;
}
