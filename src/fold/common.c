#include "fold/common.h"

#include <math.h>

#include "base/little.h"
#include "data/files.h"

#include "base/banned.h"

/* So many pages in a thousand are taken to hold a word on top of those counted: what is known of a
 * rare word is little. */
static const double SMOOTH = 4;
static const double STEPS = 40; /* of one unit of rarity */

uint32_t
kb_common_entry(uint32_t stem, double share)
{
    double rarity = log((1000 + SMOOTH) / (share + SMOOTH));
    return (stem & ~(uint32_t)255) | (uint32_t)(rarity * STEPS);
}

static uint32_t
entry_at(struct kb_str table, size_t i)
{
    return kb_little_u32(table.ptr + 4 * i);
}

struct kb_str
kb_common_table(void)
{
    return kb_files_builtin("packs/common.bin");
}

double
kb_common_rarity(struct kb_str table, uint32_t stem)
{
    size_t low = 0, high = table.len / 4;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (entry_at(table, middle) >> 8 < stem >> 8)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == table.len / 4 || entry_at(table, low) >> 8 != stem >> 8)
        return KB_COMMON_RAREST;
    return (entry_at(table, low) & 255) / STEPS;
}
