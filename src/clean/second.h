/* What is seen of a block once the first trees have judged all of them: what they say of it, of its
 * neighbours, and of what stands in the same elements (stacked sequential learning: Cohen and
 * Carvalho, "Stacked sequential learning", IJCAI 2005). */
#ifndef KB_CLEAN_SECOND_H
#define KB_CLEAN_SECOND_H

#include "clean/traits.h"

enum kb_second {
    KB_SECOND_OWN = KB_TRAITS,             /* behind a row of the first: 128 is a score of 0 */
    KB_SECOND_NEAR,                        /* of three before, three behind */
    KB_SECOND_BEFORE = KB_SECOND_NEAR + 6, /* share of text in the few blocks before, behind */
    KB_SECOND_BEHIND,
    KB_SECOND_WIDE_BEFORE,
    KB_SECOND_WIDE_BEHIND,
    KB_SECOND_PLACE,      /* share of the page's text that stands before it */
    KB_SECOND_PAGE,       /* text of the page */
    KB_SECOND_PAGE_SHARE, /* and its share of all that stands there */
    KB_SECOND_SINCE,      /* blocks, then bytes, since the last block that is text; 255: none */
    KB_SECOND_SINCE_BYTES,
    KB_SECOND_UNTIL,
    KB_SECOND_UNTIL_BYTES,
    KB_SECOND_SINCE_PATH, /* whether that block has the same elements around it */
    KB_SECOND_UNTIL_PATH,
    KB_SECOND_WITHIN, /* share of text in the elements around, without it */
    KB_SECOND_HOLDS =
        KB_SECOND_WITHIN + KB_TRAIT_AROUND,             /* how much of the page's text they hold */
    KB_SECOND_PATH = KB_SECOND_HOLDS + KB_TRAIT_AROUND, /* likewise of the blocks of its path */
    KB_SECOND_PATH_HOLDS,
    KB_SECOND_END
};

/* Rows of KB_SECOND_END bytes for those blocks that are `asked`, in the arena; scores: log odds of
 * each block. The others' rows are not filled. */
uint8_t *kb_second_make(struct kb_arena *arena, const struct kb_traits *traits, const float *scores,
                        const bool *asked);

#endif
