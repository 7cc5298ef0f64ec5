/* Growing bytes on the heap. Failure is sticky: after it every append does nothing, and the owner
 * asks once at the end. */
#ifndef KB_BASE_BUF_H
#define KB_BASE_BUF_H

#include "base/span.h"

struct kb_buf {
    char *ptr;
    size_t len, cap;
    size_t ceiling; /* 0: none */
    bool failed;    /* no memory, or past the ceiling */
};

void kb_buf_init(struct kb_buf *buf, size_t ceiling);
void kb_buf_free(struct kb_buf *buf);
void kb_buf_clear(struct kb_buf *buf); /* keeps the memory */
/* Room for `more` bytes behind len; NULL on failure. The caller adds to len. */
char *kb_buf_reserve(struct kb_buf *buf, size_t more);
void kb_buf_add(struct kb_buf *buf, const void *bytes, size_t len);
void kb_buf_str(struct kb_buf *buf, struct kb_str s);
void kb_buf_z(struct kb_buf *buf, const char *z);
void kb_buf_char(struct kb_buf *buf, char c);
void kb_buf_format(struct kb_buf *buf, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* The contents, NUL terminated (the NUL is not counted); "" after a failure. */
const char *kb_buf_text(struct kb_buf *buf);

static inline struct kb_str
kb_buf_view(const struct kb_buf *buf)
{
    return (struct kb_str){ buf->ptr, buf->len };
}

#endif
