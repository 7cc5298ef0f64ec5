/* 64-bit hashes of bytes and numbers; stable over runs and machines (they go into records). */
#ifndef KB_BASE_HASH_H
#define KB_BASE_HASH_H

#include "base/span.h"

uint64_t kb_hash_bytes(const void *bytes, size_t len, uint64_t seed);

/* splitmix64's finaliser (Steele, Lea, Flood 2014): a bijection that spreads every bit. */
static inline uint64_t
kb_hash_mix(uint64_t x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9u;
    x ^= x >> 27;
    x *= 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

static inline uint64_t
kb_hash_pair(uint64_t a, uint64_t b)
{
    return kb_hash_mix(a * 0x9e3779b97f4a7c15u + b);
}

#endif
