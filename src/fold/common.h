/* How usual a word is in news, from packs/common.bin, which kabar-common (train/main_common.c)
 * counted once: a heap alone is too small to tell, and would tell something else tomorrow.
 *
 * The file is numbers, ascending, little endian, one a word: 24 bits of its hash, 8 of its rarity.
 */
#ifndef KB_FOLD_COMMON_H
#define KB_FOLD_COMMON_H

#include "base/span.h"

/* A word is known here and in terms by its stem (words.h): the hash of its first letters, which
 * leaves most of what a word takes on behind it ("fired", "firing"; "gempa", "gempanya") out.
 * share: of a thousand pages. */
uint32_t kb_common_entry(uint32_t stem, double share);
/* log(pages / pages with the word), smoothed: 0 for what stands in all, KB_COMMON_RAREST for a word
 * that is not in the table. */
double kb_common_rarity(struct kb_str table, uint32_t stem);
struct kb_str kb_common_table(void); /* the built-in one */
#define KB_COMMON_RAREST 5.5

#endif
