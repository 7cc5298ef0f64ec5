/* Pages of a neighbourhood that share a key, and how much alike they are. */
#ifndef KB_FOLD_PAIRS_H
#define KB_FOLD_PAIRS_H

#include "fold/story.h"

struct kb_story_pair {
    uint32_t a, b; /* pages, a < b */
    float score;   /* at least KB_STORY_PAIR */
};

/* Each pair once, ascending, of pages that stand for their copies (family[i] == i); in the arena.
 */
struct kb_story_pair *kb_story_pairs(struct kb_arena *arena, const struct kb_story_page *pages,
                                     uint32_t count, const uint32_t *family, uint32_t *found);

#endif
