#include "model/chain.h"

#include "model/clones.h"

#include "base/banned.h"

enum { LANES = 32, FIRST_LANE = 2, LOWEST = -12000, HIGHEST = 8000 };

static uint32_t
padded(uint32_t bytes)
{
    return (bytes + 31) & ~31u;
}

kabar_status
kb_chain_open(struct kb_str bytes, struct kb_chain *chain, struct kb_error *err)
{
    struct kb_chain_head head;
    if (bytes.len < sizeof head)
        return kb_fail(err, KABAR_BAD_DATA, "a chain model without its head");
    memcpy(&head, bytes.ptr, sizeof head);
    bool sane = head.label_count >= 1 && head.label_count <= KB_CHAIN_LABELS
                && (head.stride == LANES || (head.stride == 16 && head.label_count <= 14))
                && head.row_count >= 1 && head.row_count < (1u << 24)
                && head.names_bytes >= head.label_count && head.names_bytes < 4096;
    if (!sane)
        return kb_fail(err, KABAR_BAD_DATA, "a chain model with a head that cannot be");
    size_t names = sizeof head;
    size_t step = padded((uint32_t)names + head.names_bytes);
    size_t rows = step + (size_t)(head.label_count + 1) * LANES * sizeof(int16_t);
    size_t whole = rows + (size_t)(head.row_count + KB_CHAIN_REACH + 1) * head.stride;
    if (bytes.len < whole || bytes.ptr[names + head.names_bytes - 1] != 0)
        return kb_fail(err, KABAR_BAD_DATA, "a chain model that is cut short");
    *chain = (struct kb_chain){ .label_count = head.label_count,
                                .stride = head.stride,
                                .row_count = head.row_count,
                                .rows = (const uint8_t *)bytes.ptr + rows,
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

/* The row of a feature, NULL when the model has none. */
static inline const uint8_t *
find_row(const struct kb_chain *chain, uint64_t feature, uint32_t stride)
{
    const uint8_t *row = chain->rows + (size_t)kb_chain_place(feature, chain->row_count) * stride;
    uint16_t check = kb_chain_check(feature);
    for (uint32_t reach = 0; reach <= KB_CHAIN_REACH; reach++, row += stride) {
        uint16_t there;
        memcpy(&there, row, sizeof there);
        if (there == check)
            return row;
        if (!there)
            return NULL;
    }
    return NULL;
}

KB_CLONES static void
add_wide(const uint8_t *row, int16_t *lanes)
{
    const int8_t *weights = (const int8_t *)row;
    for (int i = 0; i < LANES; i++)
        lanes[i] = (int16_t)(lanes[i] + weights[i]);
}

KB_CLONES static void
add_narrow(const uint8_t *row, int16_t *lanes)
{
    const int8_t *weights = (const int8_t *)row;
    for (int i = 0; i < 16; i++)
        lanes[i] = (int16_t)(lanes[i] + weights[i]);
}

void
kb_chain_score(const struct kb_chain *chain, const uint64_t *features, uint32_t count,
               int16_t scores[32])
{
    int16_t lanes[LANES + FIRST_LANE] = { 0 };
    for (uint32_t i = 0; i < count; i++)
        __builtin_prefetch(chain->rows
                           + (size_t)kb_chain_place(features[i], chain->row_count) * chain->stride);
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *row = find_row(chain, features[i], chain->stride);
        if (row && chain->stride == LANES)
            add_wide(row, lanes);
        else if (row)
            add_narrow(row, lanes);
    }
    for (uint32_t k = 0; k < LANES; k++) {
        int16_t s = k < chain->label_count ? lanes[k + FIRST_LANE] : LOWEST;
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
