/* Text whose UTF-8 was read as Latin letters somewhere on its way and written as UTF-8 again
 * ("AtlÃ©tico", "â€œ"): what was meant is taken back where the letters can only be the bytes of one
 * character. */
#include "base/utf8.h"
#include "clean/clean.h"
#include "read/encoding.h"

#include "base/banned.h"

/* The byte that the character at s[at] was, -1: none above ASCII. */
static int
byte_of(struct kb_str s, size_t at, unsigned *len)
{
    *len = 1;
    if (at >= s.len || (unsigned char)s.ptr[at] < 0x80)
        return -1;
    uint32_t cp = kb_utf8_get(s, at, len);
    if (cp <= 0xFF)
        return (int)cp;
    for (int i = 0; i < 32; i++)
        if (kb_windows_1252[i] == cp)
            return 0x80 + i;
    return -1;
}

/* Two to four characters from s[at] on that are the bytes of one: its bytes in out, their count in
 * *wrote; gives how far they reach, 0 when they are no such thing. */
static size_t
meant_at(struct kb_str s, size_t at, char out[4], size_t *wrote)
{
    unsigned len;
    int lead = byte_of(s, at, &len);
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    size_t need = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, end = at + len;
    out[0] = (char)lead;
    for (size_t i = 1; i < need; i++, end += len) {
        int next = byte_of(s, end, &len);
        if (next < 0x80 || next > 0xBF)
            return 0;
        out[i] = (char)next;
    }
    *wrote = need;
    return kb_utf8_valid((struct kb_str){ out, need }) ? end - at : 0;
}

struct kb_str
kb_garbled_mend(struct kb_arena *arena, struct kb_str s)
{
    char meant[4], *out = NULL;
    size_t len = 0, done = 0, wrote;
    for (size_t at = 0; at < s.len;) {
        const char *lead = memchr(s.ptr + at, '\xc3', s.len - at);
        at = lead ? (size_t)(lead - s.ptr) : s.len;
        size_t took = lead ? meant_at(s, at, meant, &wrote) : 0;
        if (!took) {
            at += lead != NULL;
            continue;
        }
        out = out ? out : kb_arena_alloc(arena, s.len);
        memcpy(out + len, s.ptr + done, at - done);
        memcpy(out + len + (at - done), meant, wrote);
        len += at - done + wrote;
        done = at += took;
    }
    if (!out)
        return s;
    memcpy(out + len, s.ptr + done, s.len - done);
    return (struct kb_str){ out, len + (s.len - done) };
}
