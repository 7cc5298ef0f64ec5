/* Header lines, "Name: value", as WARC (ISO 28500), HTTP (RFC 9112) and mail (RFC 5322) have them.
 * Names in any case; lines end in CR LF or LF. */
#ifndef KB_READ_HEADERS_H
#define KB_READ_HEADERS_H

#include "base/span.h"

/* How many bytes they are, with the blank line behind them; 0 when that does not stand in s. */
size_t kb_header_end(struct kb_str s);
/* The value of the first field of that name, trimmed, with the folds in it; empty for none. */
struct kb_str kb_header_get(struct kb_str lines, const char *name);
/* The part before the parameters: "text/html" of "text/html; charset=utf-8". */
struct kb_str kb_header_bare(struct kb_str value);
/* A parameter without its quotes, "utf-8"; empty for none. Escapes within quotes stay. */
struct kb_str kb_header_param(struct kb_str value, const char *name);
/* Digits and nothing else, below 2^63. */
bool kb_header_number(struct kb_str value, uint64_t *number);

#endif
