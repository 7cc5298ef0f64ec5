/* zlib's memory out of our heap, so that tests can make it fail. */
#ifndef KB_READ_ZMEMORY_H
#define KB_READ_ZMEMORY_H

#include "base/heap.h"

static inline void *
kb_zlib_alloc(void *opaque, unsigned count, unsigned size)
{
    (void)opaque;
    return kb_heap_alloc((size_t)count * size);
}

static inline void
kb_zlib_free(void *opaque, void *ptr)
{
    (void)opaque;
    kb_heap_free(ptr);
}

#endif
