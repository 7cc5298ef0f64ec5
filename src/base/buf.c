#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/heap.h"

#include "base/banned.h"

void
kb_buf_init(struct kb_buf *buf, size_t ceiling)
{
    memset(buf, 0, sizeof *buf);
    buf->ceiling = ceiling;
}

void
kb_buf_free(struct kb_buf *buf)
{
    kb_heap_free(buf->ptr);
    kb_buf_init(buf, buf->ceiling);
}

void
kb_buf_clear(struct kb_buf *buf)
{
    buf->len = 0;
    buf->failed = false;
}

char *
kb_buf_reserve(struct kb_buf *buf, size_t more)
{
    if (buf->failed || more > SIZE_MAX / 4 || (buf->ceiling && buf->len + more > buf->ceiling)) {
        buf->failed = true;
        return NULL;
    }
    if (buf->len + more + 1 > buf->cap) {
        size_t cap = buf->cap ? buf->cap * 2 : 256;
        if (cap < buf->len + more + 1)
            cap = buf->len + more + 1;
        char *wide = kb_heap_grow(buf->ptr, cap);
        if (!wide) {
            buf->failed = true;
            return NULL;
        }
        buf->ptr = wide;
        buf->cap = cap;
    }
    return buf->ptr + buf->len;
}

void
kb_buf_add(struct kb_buf *buf, const void *bytes, size_t len)
{
    char *room = kb_buf_reserve(buf, len);
    if (!room || !len)
        return;
    memcpy(room, bytes, len);
    buf->len += len;
}

void
kb_buf_str(struct kb_buf *buf, struct kb_str s)
{
    kb_buf_add(buf, s.ptr, s.len);
}

void
kb_buf_z(struct kb_buf *buf, const char *z)
{
    kb_buf_add(buf, z, strlen(z));
}

void
kb_buf_char(struct kb_buf *buf, char c)
{
    kb_buf_add(buf, &c, 1);
}

void
kb_buf_format(struct kb_buf *buf, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *room = n < 0 ? NULL : kb_buf_reserve(buf, (size_t)n);
    if (room) {
        vsnprintf(room, (size_t)n + 1, format, again);
        buf->len += (size_t)n;
    }
    va_end(again);
}

const char *
kb_buf_text(struct kb_buf *buf)
{
    if (!kb_buf_reserve(buf, 0))
        return "";
    buf->ptr[buf->len] = '\0';
    return buf->ptr;
}
