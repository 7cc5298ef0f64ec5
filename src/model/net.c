#include "model/net.h"

#include "model/clones.h"
#include "base/error.h"
#include "model/maths.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

#include "base/banned.h"

/* ---- whole-number products ---- */

enum { TILE_WORDS = 4 };

#ifdef __x86_64__

/* Sixteen columns (of `lanes` numbers twice) times four words, each sum in a name of its own so
 * that it stays in a register. A piece of fewer words reads its first one instead. */
#define WORD(r, lanes, broadcast, madd, add)                                                       \
    do {                                                                                           \
        memcpy(&pair, x[r] + k, sizeof pair);                                                      \
        b = broadcast(pair);                                                                       \
        low##r = add(low##r, madd(w0, b));                                                         \
        high##r = add(high##r, madd(w1, b));                                                       \
    } while (0)
#define KEPT(r, lanes, keep)                                                                       \
    do {                                                                                           \
        if (r < n) {                                                                               \
            keep(out + (i + r) * columns + j, low##r, scale);                                      \
            keep(out + (i + r) * columns + j + (lanes), high##r, scale);                           \
        }                                                                                          \
    } while (0)
#define PRODUCT(name, target, type, lanes, load, broadcast, madd, add, zero, keep)                 \
    target static void name(const struct kb_net_matrix *m, const int16_t *in, float scale,         \
                            float *out, uint32_t words)                                            \
    {                                                                                              \
        const size_t rows = m->rows, columns = m->columns;                                         \
        for (size_t j = 0; j < columns; j += 2 * (lanes))                                          \
            for (uint32_t i = 0; i < words; i += TILE_WORDS) {                                     \
                uint32_t n = words - i < TILE_WORDS ? words - i : TILE_WORDS;                      \
                const int16_t *x[TILE_WORDS];                                                      \
                for (uint32_t r = 0; r < TILE_WORDS; r++)                                          \
                    x[r] = in + (i + (r < n ? r : 0)) * rows;                                      \
                type low0 = zero(), low1 = zero(), low2 = zero(), low3 = zero();                   \
                type high0 = zero(), high1 = zero(), high2 = zero(), high3 = zero();               \
                const int16_t *w = m->weights + j / 16 * rows * 16 + j % 16 * 2;                   \
                for (size_t k = 0; k < rows; k += 2, w += 32) {                                    \
                    type w0 = load((const type *)(const void *)w), b;                              \
                    type w1 = load((const type *)(const void *)(w + 2 * (lanes)));                 \
                    int32_t pair;                                                                  \
                    WORD(0, lanes, broadcast, madd, add);                                          \
                    WORD(1, lanes, broadcast, madd, add);                                          \
                    WORD(2, lanes, broadcast, madd, add);                                          \
                    WORD(3, lanes, broadcast, madd, add);                                          \
                }                                                                                  \
                KEPT(0, lanes, keep);                                                              \
                KEPT(1, lanes, keep);                                                              \
                KEPT(2, lanes, keep);                                                              \
                KEPT(3, lanes, keep);                                                              \
            }                                                                                      \
    }

#define KEEP_8(to, sum, scale)                                                                     \
    _mm256_storeu_ps(to, _mm256_mul_ps(_mm256_cvtepi32_ps(sum), _mm256_set1_ps(scale)))
#define KEEP_4(to, sum, scale)                                                                     \
    _mm_storeu_ps(to, _mm_mul_ps(_mm_cvtepi32_ps(sum), _mm_set1_ps(scale)))

PRODUCT(times_8, __attribute__((target("avx2"))), __m256i, 8, _mm256_loadu_si256, _mm256_set1_epi32,
        _mm256_madd_epi16, _mm256_add_epi32, _mm256_setzero_si256, KEEP_8)
PRODUCT(times_4, , __m128i, 4, _mm_loadu_si128, _mm_set1_epi32, _mm_madd_epi16, _mm_add_epi32,
        _mm_setzero_si128, KEEP_4)

void
kb_net_times(const struct kb_net_matrix *m, const int16_t *in, float in_scale, float *out,
             uint32_t words)
{
    if (__builtin_cpu_supports("avx2"))
        times_8(m, in, m->scale * in_scale, out, words);
    else
        times_4(m, in, m->scale * in_scale, out, words);
}

#else

void
kb_net_times(const struct kb_net_matrix *m, const int16_t *in, float in_scale, float *out,
             uint32_t words)
{
    for (uint32_t i = 0; i < words; i++)
        for (uint32_t j = 0; j < m->columns; j++) {
            const int16_t *x = in + (size_t)i * m->rows;
            int32_t sum = 0;
            for (uint32_t k = 0; k < m->rows; k++)
                sum += x[k] * m->weights[kb_net_place(m->rows, k, j)];
            out[(size_t)i * m->columns + j] = (float)sum * (m->scale * in_scale);
        }
}

#endif

KB_CLONES void
kb_net_sum(const int8_t *const *rows, uint32_t count, uint32_t depth, int16_t *sum)
{
    for (uint32_t i = 0; i < depth; i += 16) {
        int16_t part[16] = { 0 };
        for (uint32_t k = 0; k < count; k++)
            for (int l = 0; l < 16; l++)
                part[l] = (int16_t)(part[l] + rows[k][i + l]);
        memcpy(sum + i, part, sizeof part);
    }
}

KB_CLONES void
kb_net_round(const float *from, float scale, int most, int16_t *to, uint32_t count)
{
    float high = (float)most;
    for (uint32_t i = 0; i < count; i++) {
        float x = from[i] * scale;
        x = x > high ? high : x;
        x = x < -high ? -high : x;
        to[i] = (int16_t)(int32_t)(x + (x < 0 ? -0.5f : 0.5f));
    }
}

/* ---- the recurrent layer ---- */

/* Eight floats wherever they lie. */
typedef float kb_f32x8_near __attribute__((vector_size(32), aligned(4), may_alias));
static inline const kb_f32x8_near *
at8(const float *x)
{
    return (const kb_f32x8_near *)x;
}

/* One word, one direction: state c, gates' carries and biases each `width` wide. */
KB_CLONES static void
recur_word(const float *restrict gates, uint32_t side, uint32_t width, const float *restrict u,
           const float *restrict highway, float *restrict c, float *restrict out)
{
    const float *carry_f = gates, *carry_r = gates + side, *bias_f = gates + 2 * side,
                *bias_r = gates + 3 * side;
    const float *uf = u + side, *ur = u + 2 * side;
    for (uint32_t i = 0; i < width; i += 8) {
        const kb_f32x8_near *cf = at8(carry_f + i), *cr = at8(carry_r + i), *state = at8(c + i);
        kb_f32x8 f = *at8(uf + i) + *cf * *state + *at8(bias_f + i);
        kb_f32x8 r = *at8(ur + i) + *cr * *state + *at8(bias_r + i);
        kb_sigmoid8(&f, &f);
        kb_sigmoid8(&r, &r);
        kb_f32x8 now = f * *state + (1.0f - f) * *at8(u + i);
        *(kb_f32x8_near *)(c + i) = now;
        *(kb_f32x8_near *)(out + i) = r * now + (1.0f - r) * *at8(highway + i);
    }
}

void
kb_net_recur(const struct kb_tree_layer *layer, uint32_t width, uint32_t parts, const float *u,
             const float *in, float *out, uint32_t words)
{
    float c[256];
    uint32_t side = 2 * width;
    KB_ASSERT(width <= 256);
    for (uint32_t back = 0; back < 2; back++) {
        memset(c, 0, sizeof c);
        for (uint32_t k = 0; k < words; k++) {
            size_t t = back ? words - 1 - k : k;
            uint32_t at = back * width;
            const float *row = u + t * parts * side + at;
            const float *highway = parts == 4 ? row + 3 * side : in + t * side + at;
            recur_word(layer->gates + at, side, width, row, highway, c, out + t * side + at);
        }
    }
}
