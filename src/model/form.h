/* A word as models see it: numbers for its form, its beginnings and endings, its shape, and what
 * the word list of the language knows of it. Computed once a word, read by every feature. */
#ifndef KB_MODEL_FORM_H
#define KB_MODEL_FORM_H

#include "base/span.h"

enum { KB_FORM_HEADS = 4, KB_FORM_TAILS = 5 };

/* Bits of `shape`. */
enum {
    KB_FORM_CAPITAL = 1 << 0,
    KB_FORM_UPPER = 1 << 1,  /* all letters upper case, two or more */
    KB_FORM_LOWER = 1 << 2,  /* all letters lower case */
    KB_FORM_DIGIT = 1 << 3,  /* some digit */
    KB_FORM_NUMBER = 1 << 4, /* digits and the marks of numbers only */
    KB_FORM_MARK = 1 << 5,   /* no letter, no digit */
    KB_FORM_HYPHEN = 1 << 6,
    KB_FORM_APOSTROPHE = 1 << 7,
    KB_FORM_DOT = 1 << 8,
    KB_FORM_FOREIGN = 1 << 9, /* bytes outside of ASCII */
    KB_FORM_MIXED = 1 << 10,  /* a capital behind the first letter, not all upper */
    KB_FORM_SINGLE = 1 << 11, /* one character */
    KB_FORM_AT = 1 << 12,     /* @, :// or www: an address */
};

struct kb_form {
    uint32_t exact;               /* as written */
    uint32_t low;                 /* folded, each digit as 0 */
    uint32_t plain;               /* folded, digits as they are: what lists are asked by */
    uint32_t head[KB_FORM_HEADS]; /* its first 1 to 4 bytes, folded; 0 where it is shorter */
    uint32_t tail[KB_FORM_TAILS]; /* its last 1 to 5 bytes, folded */
    uint32_t shape;               /* bits above */
    uint32_t pattern;             /* "Xxx-00" with runs drawn together */
    uint32_t list;                /* set of word-list classes (model/wordlist.h), 0: unknown */
    uint32_t seen;                /* set of tags that training text gave the word, 0: none */
};

/* Everything but `list` and `seen`. Words longer than KB_MAX_TOKEN_BYTES are read to there. */
void kb_form_of(struct kb_str word, struct kb_form *form);

/* Mixing for feature numbers. */
static inline uint64_t
kb_mix(uint64_t a, uint64_t b)
{
    uint64_t x = (a ^ (b + 0x9E3779B97F4A7C15ull + (a << 6))) * 0xD6E8FEB86659FD93ull;
    return x ^ (x >> 32);
}

#endif
