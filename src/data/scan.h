/* Cutting text into words and marks: the one rule that both the lexicon's phrases and the pages go
 * by. */
#ifndef KB_DATA_SCAN_H
#define KB_DATA_SCAN_H

#include "base/span.h"

enum {
    KB_SCAN_CAPITAL = 1 << 0,
    KB_SCAN_UPPER = 1 << 1, /* all letters upper case, two or more */
    KB_SCAN_NUMBER = 1 << 2,
    KB_SCAN_PUNCT = 1 << 3,
    KB_SCAN_QUOTE = 1 << 4,
    KB_SCAN_OPENS = 1 << 5,
    KB_SCAN_CLOSES = 1 << 6,
    KB_SCAN_HYPHEN = 1 << 7, /* the hyphen before it was swallowed */
    KB_SCAN_GLUED = 1 << 8,
    KB_SCAN_ACRONYM = 1 << 9, /* letters with full stops between: U.S. */
    KB_SCAN_ASCII = 1 << 10,
    KB_SCAN_BREAK = 1 << 11, /* a line end lies before it */
    KB_SCAN_INNER = 1 << 12, /* begins small and has a capital: d'Ivoire */
};

struct kb_scan {
    struct kb_str text;
    size_t at;
};

struct kb_scan_piece {
    size_t begin, end;
    uint32_t flags;
};

/* The next word or mark; false at the end. Words are cut where a small letter meets a capital
 * ("tankIsrael"), where capitals meet a capitalised word ("ASPete"), and at digits; host names,
 * decimal numbers, clock times and dates stay whole; "'s" is a word of its own. Bounded by
 * KB_MAX_TOKEN_BYTES. */
bool kb_scan_next(struct kb_scan *scan, struct kb_scan_piece *piece);

/* The form by which a piece is looked up: folded, an acronym without its stops. Gives the length.
 */
size_t kb_scan_fold(struct kb_str piece, uint32_t flags, char *out, size_t cap);

#endif
