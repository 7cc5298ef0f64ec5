#include "base/hash.h"

#include "base/banned.h"

/* Eight bytes, the first the lowest, on every machine. */
static uint64_t
load_word(const unsigned char *p)
{
    uint64_t x;
    memcpy(&x, p, sizeof x);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    x = __builtin_bswap64(x);
#endif
    return x;
}

static uint64_t
load_half(const unsigned char *p)
{
    uint32_t x;
    memcpy(&x, p, sizeof x);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    x = __builtin_bswap32(x);
#endif
    return x;
}

/* One to seven bytes, the first the lowest, without a loop: reads may overlap, since the same byte
 * falls on the same place. */
static uint64_t
load_rest(const unsigned char *p, size_t n)
{
    if (n >= 4)
        return load_half(p) | load_half(p + n - 4) << (8 * (n - 4));
    return p[0] | (uint64_t)p[n / 2] << (8 * (n / 2)) | (uint64_t)p[n - 1] << (8 * (n - 1));
}

uint64_t
kb_hash_bytes(const void *bytes, size_t len, uint64_t seed)
{
    const unsigned char *p = bytes;
    uint64_t h = seed ^ (len * 0x9e3779b97f4a7c15u);
    for (; len >= 8; p += 8, len -= 8)
        h = kb_hash_pair(h, load_word(p));
    if (len)
        h = kb_hash_pair(h, load_rest(p, len));
    return kb_hash_mix(h);
}
