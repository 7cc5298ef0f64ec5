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
load_rest(const unsigned char *p, size_t n)
{
    uint64_t x = 0;
    for (size_t i = 0; i < n; i++)
        x |= (uint64_t)p[i] << (8 * i);
    return x;
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
