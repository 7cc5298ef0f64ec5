/* What the words of a block say of it, and those of the lines above it. */
#include "clean/traits.h"
#include "clean/wording.h"

#include "base/banned.h"

static uint8_t
clamped(int n)
{
    return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n);
}

void
kb_traits_said(const uint16_t *keys, uint32_t count, const int8_t *said, uint8_t *row)
{
    struct kb_wording_sum s = kb_wording_sum(keys, count, said);
    row[KB_TRAIT_SAID_MOST] = clamped(s.most + 128);
    row[KB_TRAIT_SAID_LEAST] = clamped(s.least + 128);
    row[KB_TRAIT_SAID_SUM] = clamped(s.sum / 4 + 128);
    row[KB_TRAIT_SAID_MEAN] = clamped(s.sum * 3 / (int)(count ? count : 1) + 128);
}

void
kb_traits_said_above(const struct kb_traits *traits)
{
    for (uint32_t i = 0; i < traits->count; i++) {
        uint8_t *t = traits->rows + (size_t)i * KB_TRAITS;
        uint32_t head = traits->places[i].head, brief = traits->places[i].brief;
        if (head != UINT32_MAX)
            t[KB_TRAIT_HEAD_SAID] = traits->rows[(size_t)head * KB_TRAITS + KB_TRAIT_SAID_SUM];
        if (brief != UINT32_MAX)
            t[KB_TRAIT_SHORT_SAID] = traits->rows[(size_t)brief * KB_TRAITS + KB_TRAIT_SAID_SUM];
    }
}
