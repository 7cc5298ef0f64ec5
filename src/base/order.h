/* Lists of numbers: orders for qsort and bsearch, and each number once. */
#ifndef KB_BASE_ORDER_H
#define KB_BASE_ORDER_H

#include <stdint.h>
#include <stdlib.h>

/* kb_order_TYPE compares two; kb_settle_TYPE sorts a list and keeps each number once, giving how
 * many are left. */
#define KB_ORDER(type, kind)                                                                       \
    static inline int kb_order_##kind(const void *a, const void *b)                                \
    {                                                                                              \
        type x = *(const type *)a, y = *(const type *)b;                                           \
        return (x > y) - (x < y);                                                                  \
    }                                                                                              \
    static inline uint32_t kb_settle_##kind(type *at, uint32_t len)                                \
    {                                                                                              \
        uint32_t n = 0;                                                                            \
        if (len)                                                                                   \
            qsort(at, len, sizeof *at, kb_order_##kind);                                           \
        for (uint32_t i = 0; i < len; i++)                                                         \
            if (i == 0 || at[i] != at[i - 1])                                                      \
                at[n++] = at[i];                                                                   \
        return n;                                                                                  \
    }
KB_ORDER(uint32_t, u32)
KB_ORDER(uint64_t, u64)
KB_ORDER(int64_t, i64)
#undef KB_ORDER

#endif
