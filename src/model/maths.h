/* The few functions that models need, by additions and multiplications alone, so that every machine
 * computes the same bits. Built without contraction of a*b+c (ISO C mode). */
#ifndef KB_MODEL_MATHS_H
#define KB_MODEL_MATHS_H

#include <stdint.h>
#include <string.h>

#include "model/clones.h"

/* e^x within 3e-7 of it, relative; x is held to [-87, 87]. */
static inline float
kb_expf(float x)
{
    x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
    /* Added to a small number, this leaves its nearest whole number in the last bits. */
    const float shift = 12582912.0f;
    float shifted = x * 1.44269504f + shift, whole = shifted - shift;
    uint32_t shifted_bits;
    memcpy(&shifted_bits, &shifted, sizeof shifted_bits);
    float r = x - whole * 0.693359375f + whole * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    uint32_t bits = (shifted_bits + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}

static inline float
kb_sigmoidf(float x)
{
    return 1.0f / (1.0f + kb_expf(-x));
}

/* The same for eight numbers at once, bit for bit. */
__attribute__((always_inline)) static inline void
kb_sigmoid8(const kb_f32x8 *in, kb_f32x8 *out)
{
    kb_f32x8 x = -*in;
    kb_i32x8 high = x > 87.0f, low = x < -87.0f;
    kb_f32x8 top = x - x + 87.0f;
    x = (kb_f32x8)(((kb_i32x8)x & ~(high | low)) | ((kb_i32x8)top & high) | ((kb_i32x8)-top & low));
    const float shift = 12582912.0f;
    kb_f32x8 shifted = x * 1.44269504f + shift, whole = shifted - shift;
    kb_f32x8 r = x - whole * 0.693359375f + whole * 2.12194440e-4f;
    kb_f32x8 p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    kb_i32x8 power = ((kb_i32x8)shifted + 127) << 23;
    *out = 1.0f / (1.0f + p * (kb_f32x8)power);
}

#endif
