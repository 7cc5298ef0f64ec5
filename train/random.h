/* Numbers that look random and are the same every time (xorshift64*, Vigna 2014). */
#ifndef KB_TRAIN_RANDOM_H
#define KB_TRAIN_RANDOM_H

#include <stdint.h>

static inline uint64_t
kb_random(uint64_t *state)
{
    uint64_t x = *state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    *state = x;
    return x * 0x2545F4914F6CDD1Dull;
}
/* In [0, 1). */
static inline float
kb_random_unit(uint64_t *state)
{
    return (float)(kb_random(state) >> 40) * 0x1p-24f;
}

#endif
