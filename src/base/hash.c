#include "base/hash.h"

#include "base/eight.h"

#include "base/banned.h"

uint64_t
kb_hash_bytes(const void *bytes, size_t len, uint64_t seed)
{
    const char *p = bytes;
    uint64_t h = seed ^ (len * 0x9e3779b97f4a7c15u);
    for (; len >= 8; p += 8, len -= 8)
        h = kb_hash_pair(h, kb_eight_low(p));
    if (len)
        h = kb_hash_pair(h, kb_eight_short(p, len));
    return kb_hash_mix(h);
}
