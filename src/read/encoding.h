/* Which encoding bytes are in, and UTF-8 out of them. */
#ifndef KB_READ_ENCODING_H
#define KB_READ_ENCODING_H

#include "base/buf.h"

enum kb_encoding {
    KB_ENCODING_BYTES, /* UTF-8 or a single-byte encoding: told apart text by text */
    KB_ENCODING_UTF16_LE,
    KB_ENCODING_UTF16_BE
};

/* What Windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252); 0 where it
 * has nothing. */
extern const uint16_t kb_windows_1252[32];

/* By the byte-order mark (its length in *mark), else by where the zero bytes stand. */
enum kb_encoding kb_encoding_of(struct kb_str head, size_t *mark);

/* Text of KB_ENCODING_BYTES as valid UTF-8. Whole UTF-8 without NUL is given back as it is; else
 * the result lies in `out` (cleared first): Windows-1252 (WHATWG Encoding Standard, index
 * windows-1252) when the broken places look like it, else UTF-8 with the broken places as U+FFFD.
 * Ask out->failed. */
struct kb_str kb_encoding_text(struct kb_str s, struct kb_buf *out);

/* UTF-16 code units to UTF-8. Gives how many bytes of `s` were used: all, but for an odd byte or
 * half a pair at the end when not `last`. NUL is left out. */
size_t kb_encoding_utf16(struct kb_str s, bool big_endian, bool last, struct kb_buf *out);

#endif
