/* Pieces of text. A span is a place in the page's one text; a str is bytes somewhere, not owned. */
#ifndef KB_BASE_SPAN_H
#define KB_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Byte offsets into the article's text, end excluded. */
struct kb_span {
    uint32_t begin, end;
};

/* Bytes, not NUL terminated unless said; ptr may be NULL only when len is 0. */
struct kb_str {
    const char *ptr;
    size_t len;
};

#define KB_STR(literal) ((struct kb_str){ "" literal, sizeof(literal) - 1 })
#define KB_STR_NONE ((struct kb_str){ NULL, 0 })
/* For printf: "%.*s", KB_FMT(s) */
#define KB_FMT(s) (int)(s).len, (s).ptr ? (s).ptr : ""

static inline bool
kb_str_equal(struct kb_str a, struct kb_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static inline bool
kb_str_is(struct kb_str a, const char *z)
{
    return kb_str_equal(a, (struct kb_str){ z, strlen(z) });
}

static inline bool
kb_str_starts(struct kb_str a, struct kb_str head)
{
    return a.len >= head.len && (head.len == 0 || memcmp(a.ptr, head.ptr, head.len) == 0);
}

static inline bool
kb_str_ends(struct kb_str a, struct kb_str tail)
{
    return a.len >= tail.len
           && (tail.len == 0 || memcmp(a.ptr + a.len - tail.len, tail.ptr, tail.len) == 0);
}

static inline struct kb_str
kb_str_sub(struct kb_str s, size_t begin, size_t end)
{
    return (struct kb_str){ begin ? s.ptr + begin : s.ptr, end - begin }; /* ptr may be NULL */
}

/* What a hexadecimal digit of either case is worth; 16 for any other byte. */
static inline unsigned
kb_hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? (unsigned)(c - '0')
           : c >= 'a' && c <= 'f' ? (unsigned)(c - 'a' + 10)
           : c >= 'A' && c <= 'F' ? (unsigned)(c - 'A' + 10)
                                  : 16;
}

/* The bytes of `text` that `span` names. */
static inline struct kb_str
kb_span_str(struct kb_str text, struct kb_span span)
{
    return kb_str_sub(text, span.begin, span.end);
}

/* Where `needle` first stands in `hay` at or after `from`; hay.len when nowhere. */
size_t kb_str_find(struct kb_str hay, struct kb_str needle, size_t from);
/* As kb_str_find, but ASCII letters of either case are equal. */
size_t kb_str_find_nocase(struct kb_str hay, struct kb_str needle, size_t from);
bool kb_str_equal_nocase(struct kb_str a, struct kb_str b);
/* Without ASCII white space and no-break spaces at either end. */
struct kb_str kb_str_trim(struct kb_str s);
/* Takes the part of *rest before the first `cut` off *rest (and the cut with it), trimmed.
 * Returns false when nothing is left. */
bool kb_str_next(struct kb_str *rest, char cut, struct kb_str *part);
/* A plain decimal number, optional sign and fraction; false when s is anything else. */
bool kb_str_number(struct kb_str s, double *value);

#endif
