#include "model/chain.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "model/clones.h"

#include "base/banned.h"

enum { LANES = 32, LOWEST = -12000, HIGHEST = 8000 };

static size_t
padded(size_t bytes)
{
    return (bytes + 31) & ~(size_t)31;
}

kabar_status
kb_chain_open(struct kb_str bytes, struct kb_chain *chain, struct kb_error *err)
{
    struct kb_chain_head head;
    if (bytes.len < sizeof head)
        return kb_fail(err, KABAR_BAD_DATA, "a chain model without its head");
    memcpy(&head, bytes.ptr, sizeof head);
    bool sane = head.label_count >= 1 && head.label_count <= KB_CHAIN_LABELS
                && (head.stride == 16 || head.stride == 24 || head.stride == LANES)
                && head.label_count <= head.stride && head.row_count >= 1
                && head.row_count < (1u << 24) && head.names_bytes >= head.label_count
                && head.names_bytes < 4096;
    if (!sane)
        return kb_fail(err, KABAR_BAD_DATA, "a chain model with a head that cannot be");
    size_t names = sizeof head, places = (size_t)head.row_count + KB_CHAIN_REACH + 1;
    size_t step = padded(names + head.names_bytes);
    size_t checks = padded(step + (size_t)(head.label_count + 1) * LANES * sizeof(int16_t));
    size_t rows = padded(checks + places * sizeof(uint16_t));
    if (bytes.len < rows + places * head.stride + LANES
        || bytes.ptr[names + head.names_bytes - 1] != 0)
        return kb_fail(err, KABAR_BAD_DATA, "a chain model that is cut short");
    *chain = (struct kb_chain){ .label_count = head.label_count,
                                .stride = head.stride,
                                .row_count = head.row_count,
                                .checks = (const uint16_t *)(const void *)(bytes.ptr + checks),
                                .rows = (const int8_t *)bytes.ptr + rows,
                                .step = (const int16_t *)(const void *)(bytes.ptr + step),
                                .label_names = bytes.ptr + names };
    return KABAR_OK;
}

struct kb_str
kb_chain_label(const struct kb_chain *chain, uint32_t label)
{
    const char *at = chain->label_names;
    while (label-- > 0)
        at += strlen(at) + 1;
    return (struct kb_str){ at, strlen(at) };
}

/* How far behind its place a row with that check lies; 16 when there is none. */
static inline uint32_t
reach_of(const uint16_t *checks, uint16_t check)
{
#ifdef __SSE2__
    const __m128i wanted = _mm_set1_epi16((int16_t)check), none = _mm_setzero_si128();
    __m128i a = _mm_loadu_si128((const __m128i *)(const void *)checks);
    __m128i b = _mm_loadu_si128((const __m128i *)(const void *)(checks + 8));
    uint32_t found = (uint32_t)_mm_movemask_epi8(
        _mm_packs_epi16(_mm_cmpeq_epi16(a, wanted), _mm_cmpeq_epi16(b, wanted)));
    uint32_t empty = (uint32_t)_mm_movemask_epi8(
        _mm_packs_epi16(_mm_cmpeq_epi16(a, none), _mm_cmpeq_epi16(b, none)));
    found &= (empty & (0u - empty)) - 1; /* what lies before the first empty place */
    return (uint32_t)__builtin_ctz(found | 1u << 16);
#else
    for (uint32_t reach = 0; reach <= KB_CHAIN_REACH && checks[reach]; reach++)
        if (checks[reach] == check)
            return reach;
    return KB_CHAIN_REACH + 1;
#endif
}

/* Row numbers of features; the last row, which adds nothing, for those that the model has not. */
static void
find_rows(const struct kb_chain *chain, const uint64_t *features, uint32_t count, uint32_t *rows)
{
    const uint32_t none = chain->row_count + KB_CHAIN_REACH;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t place = kb_chain_place(features[i], chain->row_count);
        uint32_t reach = reach_of(chain->checks + place, kb_chain_check(features[i]));
        rows[i] = reach > KB_CHAIN_REACH ? none : place + reach;
        __builtin_prefetch(chain->rows + (size_t)rows[i] * chain->stride);
    }
}

typedef int8_t i8x16 __attribute__((vector_size(16)));

__attribute__((always_inline)) static inline void
add_bytes(const int8_t *weights, kb_i16x16 *sum)
{
    i8x16 bytes;
    memcpy(&bytes, weights, sizeof bytes);
    *sum += __builtin_convertvector(bytes, kb_i16x16);
}

KB_CLONES static void
add_wide(const int8_t *weights, uint32_t stride, const uint32_t *rows, uint32_t count,
         int16_t *lanes)
{
    kb_i16x16 low = { 0 }, high = { 0 };
    for (uint32_t i = 0; i < count; i++) {
        add_bytes(weights + (size_t)rows[i] * stride, &low);
        add_bytes(weights + (size_t)rows[i] * stride + 16, &high); /* beyond the row: unused */
    }
    memcpy(lanes, &low, sizeof low);
    memcpy(lanes + 16, &high, sizeof high);
}

KB_CLONES static void
add_narrow(const int8_t *weights, const uint32_t *rows, uint32_t count, int16_t *lanes)
{
    kb_i16x16 low = { 0 };
    for (uint32_t i = 0; i < count; i++)
        add_bytes(weights + (size_t)rows[i] * 16, &low);
    memcpy(lanes, &low, sizeof low);
}

void
kb_chain_prepare(const struct kb_chain *chain, const uint64_t *features, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        __builtin_prefetch(chain->checks + kb_chain_place(features[i], chain->row_count));
}

void
kb_chain_score(const struct kb_chain *chain, const uint64_t *features, uint32_t count,
               int16_t scores[32])
{
    int16_t lanes[LANES] = { 0 };
    uint32_t rows[KB_CHAIN_FEATURES];
    KB_ASSERT(count <= KB_CHAIN_FEATURES);
    find_rows(chain, features, count, rows);
    if (chain->stride > 16)
        add_wide(chain->rows, chain->stride, rows, count, lanes);
    else
        add_narrow(chain->rows, rows, count, lanes);
    for (uint32_t k = 0; k < LANES; k++) {
        int16_t s = k < chain->label_count ? lanes[k] : LOWEST;
        scores[k] = (int16_t)(s > HIGHEST ? HIGHEST : s < LOWEST ? LOWEST : s);
    }
}

/* One step of Viterbi: now[] from before[], with whence each came. */
KB_CLONES static void
advance(const int16_t *step, uint32_t labels, const int16_t *scores, const int16_t *before,
        int16_t *now, uint8_t *back)
{
    int16_t best[LANES], from[LANES];
    for (int k = 0; k < LANES; k++)
        best[k] = INT16_MIN, from[k] = 0;
    for (uint32_t p = 0; p < labels; p++) {
        const int16_t *row = step + p * LANES;
        int16_t base = before[p];
        for (int k = 0; k < LANES; k++) {
            int16_t s = (int16_t)(base + row[k]);
            from[k] = s > best[k] ? (int16_t)p : from[k];
            best[k] = s > best[k] ? s : best[k];
        }
    }
    int16_t top = INT16_MIN;
    for (int k = 0; k < LANES; k++)
        top = best[k] > top ? best[k] : top;
    for (int k = 0; k < LANES; k++) {
        int32_t s = best[k] - top + scores[k];
        now[k] = (int16_t)(s < LOWEST ? LOWEST : s);
        back[k] = (uint8_t)from[k];
    }
}

void
kb_chain_best(const struct kb_chain *chain, const int16_t *scores, uint32_t count, uint8_t *back,
              uint8_t *labels)
{
    int16_t now[LANES], next[LANES];
    const int16_t *begin = chain->step + chain->label_count * LANES;
    if (count == 0)
        return;
    for (int k = 0; k < LANES; k++) {
        int32_t s = scores[k] + begin[k];
        now[k] = (int16_t)(s < LOWEST ? LOWEST : s);
    }
    for (uint32_t i = 1; i < count; i++) {
        advance(chain->step, chain->label_count, scores + (size_t)i * LANES, now, next,
                back + (size_t)i * LANES);
        memcpy(now, next, sizeof now);
    }
    uint8_t best = 0;
    for (uint32_t k = 1; k < chain->label_count; k++)
        if (now[k] > now[best])
            best = (uint8_t)k;
    for (uint32_t i = count; i-- > 0;) {
        labels[i] = best;
        best = i ? back[(size_t)i * LANES + best] : best;
    }
}
