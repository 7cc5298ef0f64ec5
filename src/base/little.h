/* Numbers as bytes in little endian, whatever the machine. */
#ifndef KB_BASE_LITTLE_H
#define KB_BASE_LITTLE_H

#include <stdint.h>

static inline uint32_t
kb_little_u32(const void *bytes)
{
    const unsigned char *b = bytes;
    return b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

/* The lowest `count` bytes of the value, at most 8. */
static inline void
kb_little_put(void *bytes, uint64_t value, unsigned count)
{
    unsigned char *b = bytes;
    for (unsigned i = 0; i < count; i++)
        b[i] = (unsigned char)(value >> (8 * i));
}

#endif
