#include "base/hash.h"

#include "base/banned.h"

static uint64_t
load(const unsigned char *p, size_t n)
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
        h = kb_hash_pair(h, load(p, 8));
    if (len)
        h = kb_hash_pair(h, load(p, len));
    return kb_hash_mix(h);
}
