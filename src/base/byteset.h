/* A set of bytes, asked with a shift: for loops that look at every byte of a page. */
#ifndef KB_BASE_BYTESET_H
#define KB_BASE_BYTESET_H

#include <stdbool.h>
#include <stdint.h>

struct kb_byteset {
    uint64_t bits[4]; /* byte c: bit c % 64 of number c / 64 */
};

/* For writing a set of ASCII down: KB_BYTE of each below '@' in bits[0], of the others in bits[1].
 */
#define KB_BYTE(c) ((uint64_t)1 << ((c)&63))

static inline bool
kb_byteset_has(const struct kb_byteset *set, char c)
{
    return set->bits[(unsigned char)c >> 6] >> ((unsigned char)c & 63) & 1;
}

#endif
