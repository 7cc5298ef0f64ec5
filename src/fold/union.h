/* Sets that grow together; the root of a set is its member that comes first in rank. */
#ifndef KB_FOLD_UNION_H
#define KB_FOLD_UNION_H

#include <stdint.h>

static inline uint32_t
kb_union_root(uint32_t *up, uint32_t x)
{
    while (up[x] != x) {
        up[x] = up[up[x]];
        x = up[x];
    }
    return x;
}

/* Smaller numbers become roots. */
static inline void
kb_union_join(uint32_t *up, uint32_t a, uint32_t b)
{
    a = kb_union_root(up, a);
    b = kb_union_root(up, b);
    if (a < b)
        up[b] = a;
    else
        up[a] = b;
}

#endif
