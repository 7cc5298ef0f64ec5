/* The few functions that models need, by additions and multiplications alone, so that every machine
 * computes the same bits. Built without contraction of a*b+c (ISO C mode). */
#ifndef KB_MODEL_MATHS_H
#define KB_MODEL_MATHS_H

#include <stdint.h>
#include <string.h>

/* e^x within 3e-7 of it, relative; x is held to [-87, 87]. */
static inline float
kb_expf(float x)
{
    x = x < -87.0f ? -87.0f : x > 87.0f ? 87.0f : x;
    float scaled = x * 1.44269504f;
    int32_t whole = (int32_t)(scaled + (scaled < 0 ? -0.5f : 0.5f));
    float r = x - (float)whole * 0.693359375f + (float)whole * 2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    uint32_t bits = (uint32_t)(whole + 127) << 23;
    float power;
    memcpy(&power, &bits, sizeof power);
    return p * power;
}

static inline float
kb_sigmoidf(float x)
{
    return 1.0f / (1.0f + kb_expf(-x));
}

#endif
