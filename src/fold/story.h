/* Which pages tell of one happening, decided from sketches alone.
 *
 * Three steps, none of which needs the whole heap at hand: keys find the pages that may belong
 * together (an index over keys is all that must be kept), a score says of two pages how far they
 * tell of one thing, and a group is made out of a bounded neighbourhood, such as a new page with
 * the stories of all pages that its keys find.
 *
 * How rare a word is, is built in (see common.h) and not counted in the heap: a score stays what it
 * was, whatever is added. */
#ifndef KB_FOLD_STORY_H
#define KB_FOLD_STORY_H

#include "fold/fold.h"

enum {
    KB_STORY_KEYS = 16,          /* by so many terms a page is found */
    KB_STORY_CROWD = 150,        /* a key of more pages within the window finds few of them */
    KB_STORY_WINDOW = 4 * 86400, /* seconds that may lie between two pages about one happening */
};

struct kb_story_term {
    uint32_t hash;
    float weight, name; /* name: the weight once more where the term is a name, else 0 */
};

/* A page's terms by hash, of unit length or (where it names hardly anybody) less; empty for a page
 * that says nothing. */
struct kb_story_page {
    struct kb_story_term *terms;
    uint32_t len, key_count;
    /* The heaviest terms, heaviest first, by which others find the page: two pages that share none
     * never stand in one story on their own account. */
    uint32_t keys[KB_STORY_KEYS];
    int64_t about;   /* seconds; 0: not known */
    bool told;       /* the page itself says when it appeared; else `about` is a day of its text */
    uint64_t outlet; /* 0: not known */
    int32_t day;     /* by which its title is dated, days since 1970; 0: by none */
};

/* What a sketch is compared by; lies in the arena. A function of the sketch alone. */
void kb_story_page(struct kb_arena *arena, const struct kb_sketch *sketch,
                   struct kb_story_page *page);

/* How far two pages tell of one happening, 0 to 1, the same both ways; 0 when too much time lies
 * between them, or when their titles are dated by different days. From KB_STORY_PAIR on they may
 * stand in one story, if their groups agree. */
double kb_story_score(const struct kb_story_page *a, const struct kb_story_page *b);
#define KB_STORY_PAIR 0.1

/* The page whose title names their story best: the one most like all others, of equals the first
 * (give them by time). Behind KB_STORY_CROWD pages none is looked at. `count` is not 0. */
uint32_t kb_story_label(const struct kb_story_page *pages, uint32_t count);

/* Puts the pages of a neighbourhood into stories: group_of[i] is the first page of the story of
 * page i. family[i] is the first page of its copies (itself when it has none); copies stay together
 * and count as their first page. The answer depends on the order of the pages only in which of two
 * equally good joins comes first, so give them in an order of their own (by id). Time grows with
 * the pairs that share a key, so a neighbourhood may be a whole heap. */
void kb_story_group(struct kb_arena *arena, const struct kb_story_page *pages, uint32_t count,
                    const uint32_t *family, uint32_t *group_of);

/* kb_fold_stories (fold.h) where what pages are compared by is already known: told[i] of pages[i].
 */
void kb_fold_told_stories(struct kb_arena *arena, const struct kb_sketch *pages,
                          const struct kb_story_page *told, uint32_t count, const uint32_t *order,
                          struct kb_folded *folded);

#endif
