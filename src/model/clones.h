/* Loops over small numbers are compiled twice, for the newer vector instructions and for every
 * machine, and chosen at start. Only whole-number loops, or float loops whose order of additions is
 * written out: both kinds give the same bits either way. */
#ifndef KB_MODEL_CLONES_H
#define KB_MODEL_CLONES_H

#include <stdint.h>

/* The sanitizers' own start comes after the choice would be made; clang cannot make one of both. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)                                \
    && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define KB_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define KB_CLONES
#endif

enum { KB_LANES = 32 };
typedef uint8_t kb_u8x32 __attribute__((vector_size(KB_LANES)));
typedef int16_t kb_i16x16 __attribute__((vector_size(32)));
typedef int32_t kb_i32x8 __attribute__((vector_size(32)));
typedef float kb_f32x8 __attribute__((vector_size(32)));

#endif
