/* Eight bytes looked at at once, for loops that pass over what is common: each answer has the
 * highest bit of every byte that it is true of, and no other bit. The first byte is the lowest. */
#ifndef KB_BASE_EIGHT_H
#define KB_BASE_EIGHT_H

#include <stdint.h>
#include <string.h>

#define KB_EIGHT_ONES 0x0101010101010101u
#define KB_EIGHT_HIGH 0x8080808080808080u

static inline uint64_t
kb_eight(const char *bytes)
{
    uint64_t x;
    memcpy(&x, bytes, sizeof x);
    return x;
}

static inline uint64_t
kb_eight_equal(uint64_t x, unsigned char c)
{
    x ^= KB_EIGHT_ONES * c;
    return ~(((x & ~KB_EIGHT_HIGH) + ~KB_EIGHT_HIGH) | x) & KB_EIGHT_HIGH;
}

/* Bytes below `c`, which is at most 128. */
static inline uint64_t
kb_eight_below(uint64_t x, unsigned char c)
{
    return ~(((x & ~KB_EIGHT_HIGH) + KB_EIGHT_ONES * (128u - c)) | x) & KB_EIGHT_HIGH;
}

/* The first bytes of a word that is that long, 8 at most; zeroes behind them. */
static inline uint64_t
kb_eight_short(const char *bytes, size_t len)
{
    uint32_t low, high;
    if (len >= 8)
        return kb_eight(bytes);
    if (len >= 4) {
        memcpy(&low, bytes, sizeof low);
        memcpy(&high, bytes + len - 4, sizeof high);
        return low | (uint64_t)high << (len * 8 - 32);
    }
    if (!len)
        return 0;
    return (unsigned char)bytes[0] | (uint64_t)(unsigned char)bytes[len / 2] << (len / 2 * 8)
           | (uint64_t)(unsigned char)bytes[len - 1] << (len * 8 - 8);
}

/* Bytes of 128 and above. */
static inline uint64_t
kb_eight_wide(uint64_t x)
{
    return x & KB_EIGHT_HIGH;
}

/* With small letters for capitals of ASCII. */
static inline uint64_t
kb_eight_small(uint64_t x)
{
    return x | (kb_eight_below(x, 'Z' + 1) & ~kb_eight_below(x, 'A')) >> 2;
}

static inline uint32_t
kb_eight_count(uint64_t answer)
{
    return (uint32_t)((answer >> 7) * KB_EIGHT_ONES >> 56);
}

#endif
