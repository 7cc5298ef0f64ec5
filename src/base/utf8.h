/* UTF-8: checking, mending, and the folded form by which words are looked up. */
#ifndef KB_BASE_UTF8_H
#define KB_BASE_UTF8_H

#include "base/buf.h"

/* The code point at s[at] and its length in *len. A broken byte gives U+FFFD with length 1. */
uint32_t kb_utf8_get(struct kb_str s, size_t at, unsigned *len);
/* Writes cp as UTF-8 to out (4 bytes of room), gives the length. */
unsigned kb_utf8_put(uint32_t cp, char out[4]);
bool kb_utf8_valid(struct kb_str s);
/* Appends s with each broken sequence as U+FFFD and NUL bytes left out; true when s was whole. */
bool kb_utf8_mend(struct kb_buf *out, struct kb_str s);
/* The largest position <= at that does not cut a code point of s. */
size_t kb_utf8_floor(struct kb_str s, size_t at);

bool kb_utf8_is_letter(uint32_t cp);
bool kb_utf8_is_upper(uint32_t cp);
bool kb_utf8_is_lower(uint32_t cp);
/* The small letter of a capital; any other code point as it is. */
uint32_t kb_utf8_lower(uint32_t cp);
bool kb_utf8_is_digit(uint32_t cp);        /* ASCII digits only */
bool kb_utf8_is_mark(uint32_t cp);         /* combining marks */
bool kb_utf8_is_space(uint32_t cp);        /* also no-break and zero-width spaces */
bool kb_utf8_is_digit_of_any(uint32_t cp); /* decimal digits of every script */
/* Seen by nobody, though it may stand within a word: soft hyphen, joiners, direction marks, byte
 * order mark. Of these some are spaces too. */
bool kb_utf8_is_unseen(uint32_t cp);
/* Where the character that begins at `at` ends as a reader counts it: with its combining marks, a
 * joined emoji or a flag whole; at most `most` bytes, never within a code point. */
size_t kb_utf8_cluster(struct kb_str s, size_t at, size_t most);

/* Lower case without diacritics and unseen characters, curly apostrophes straight: "Erdoğan" ->
 * "erdogan". Writes at most
 * cap bytes to out, never a cut code point, and gives the length. */
size_t kb_utf8_fold(struct kb_str s, char *out, size_t cap);
/* The same without what is neither letter nor digit, so that a name and a domain meet
 * ("Al-Jazeera", "aljazeera"). */
size_t kb_utf8_fold_bare(struct kb_str s, char *out, size_t cap);

#endif
