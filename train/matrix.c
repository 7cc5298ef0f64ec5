#include "matrix.h"

#include <string.h>

#include "model/clones.h"

#include "base/banned.h"

typedef float vector __attribute__((vector_size(32), aligned(4), may_alias));

/* Four rows of c, sixteen columns. */
#define TILE(rows)                                                                                 \
    do {                                                                                           \
        vector sum[rows][2];                                                                       \
        for (int r = 0; r < rows; r++)                                                             \
            for (int v = 0; v < 2; v++)                                                            \
                sum[r][v] = *(const vector *)(c + (i + r) * n + j + 8 * v);                        \
        for (uint32_t x = 0; x < k; x++) {                                                         \
            vector b0 = *(const vector *)(b + (size_t)x * n + j);                                  \
            vector b1 = *(const vector *)(b + (size_t)x * n + j + 8);                              \
            for (int r = 0; r < rows; r++) {                                                       \
                float f = a[(i + r) * k + x];                                                      \
                sum[r][0] += b0 * f;                                                               \
                sum[r][1] += b1 * f;                                                               \
            }                                                                                      \
        }                                                                                          \
        for (int r = 0; r < rows; r++)                                                             \
            for (int v = 0; v < 2; v++)                                                            \
                *(vector *)(c + (i + r) * n + j + 8 * v) = sum[r][v];                              \
    } while (0)

KB_CLONES void
kb_matrix_times(const float *a, const float *b, float *c, uint32_t m, uint32_t k, uint32_t n)
{
    for (uint32_t j = 0; j < n; j += 16) {
        size_t i = 0;
        for (; i + 4 <= m; i += 4)
            TILE(4);
        for (; i < m; i++)
            TILE(1);
    }
}

void
kb_matrix_turn(const float *in, float *out, uint32_t m, uint32_t n)
{
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t j = 0; j < n; j++)
            out[(size_t)j * m + i] = in[(size_t)i * n + j];
}

KB_CLONES void
kb_matrix_adam(float *values, float *gradients, float *means, float *squares, uint32_t count,
               float rate, uint32_t step)
{
    const float b1 = 0.9f, b2 = 0.98f;
    float p1 = 1, p2 = 1;
    for (uint32_t i = 0; i < step && i < 2000; i++)
        p1 *= b1, p2 *= b2;
    float scale = rate / (1 - p1), root = 1 / (1 - p2);
    for (uint32_t i = 0; i < count; i++) {
        float g = gradients[i];
        means[i] = b1 * means[i] + (1 - b1) * g;
        squares[i] = b2 * squares[i] + (1 - b2) * g * g;
        values[i] -= scale * means[i] / (__builtin_sqrtf(squares[i] * root) + 1e-8f);
        gradients[i] = 0;
    }
}
