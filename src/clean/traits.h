/* What is seen of each block of a page, as bytes for trees (model/trees.h) that tell the text from
 * what stands around it: how it is written, where it stands, what its elements are called, and what
 * its neighbours are. Nothing here is a language's: only marks, capitals, shares and places, and
 * words as numbers that were learned. */
#ifndef KB_CLEAN_TRAITS_H
#define KB_CLEAN_TRAITS_H

#include "clean/dom.h"

enum kb_trait {
    KB_TRAIT_LENGTH,
    KB_TRAIT_WORDS,
    KB_TRAIT_LINKED, /* share of bytes within links */
    KB_TRAIT_END,    /* 0 nothing, 1 comma, 2 colon, 3 a sentence's end */
    KB_TRAIT_COMMAS,
    KB_TRAIT_SENTENCES,
    KB_TRAIT_CAPITALS, /* share of words */
    KB_TRAIT_DIGITS,   /* share of bytes */
    KB_TRAIT_TAG,
    KB_TRAIT_FIRST,  /* what its first byte is */
    KB_TRAIT_HIDDEN, /* steps up to an element of that flag, 255: none */
    KB_TRAIT_DROP,
    KB_TRAIT_NAME,
    KB_TRAIT_DATE,
    KB_TRAIT_CAPTION,
    KB_TRAIT_WEIGHT, /* what class and id say; then of the two elements around */
    KB_TRAIT_WEIGHT_1,
    KB_TRAIT_WEIGHT_2,
    KB_TRAIT_WORD_MOST, /* the likeliest and unlikeliest word of the classes around, and their sum
                         */
    KB_TRAIT_WORD_LEAST,
    KB_TRAIT_WORD_SUM,
    KB_TRAIT_INSIDE, /* within the element that holds most of the page's text */
    KB_TRAIT_PLAIN,  /* and what simple rules keep there */
    KB_TRAIT_DEPTH,
    KB_TRAIT_GOOD_0, /* share of the page's text in the elements around */
    KB_TRAIT_GOOD_1,
    KB_TRAIT_GOOD_2,
    KB_TRAIT_GOOD_3,
    KB_TRAIT_GOOD_4,
    KB_TRAIT_LINKS_1, /* share of links in the elements around */
    KB_TRAIT_LINKS_2,
    KB_TRAIT_LINKS_3,
    KB_TRAIT_DENSE_1, /* share of good text in the elements around */
    KB_TRAIT_DENSE_2,
    KB_TRAIT_DENSE_3,
    KB_TRAIT_BLOCKS_1,
    KB_TRAIT_BLOCKS_2,
    KB_TRAIT_TAG_1,
    KB_TRAIT_TAG_2,
    KB_TRAIT_TAG_3,
    KB_TRAIT_PATH_GOOD, /* of all blocks with the same three elements around them */
    KB_TRAIT_PATH_COUNT,
    KB_TRAIT_PATH_LINKS,
    KB_TRAIT_BEHIND_TITLE, /* good text between the title and it; 128: none */
    KB_TRAIT_STEPS_TITLE,  /* blocks between */
    KB_TRAIT_LEFT,         /* good text from it on */
    KB_TRAIT_PLACE,        /* among the page's blocks */
    KB_TRAIT_SAME,         /* other blocks with the same text */
    KB_TRAIT_TITLE_WORDS,  /* share of the title's words in a short block */
    KB_TRAIT_SUMMARY,      /* 0 the head has none, 1 it is not that, 2 it is */
    KB_TRAIT_TOLD,         /* likewise the text that the head tells */
    KB_TRAIT_PAGE,         /* good text of the page */
    KB_TRAIT_SAID_MOST,    /* the likeliest and unlikeliest of its words, their sum and mean */
    KB_TRAIT_SAID_LEAST,
    KB_TRAIT_SAID_SUM,
    KB_TRAIT_SAID_MEAN,
    KB_TRAIT_UP_TITLE, /* steps up to an element that holds the title, 255: there is none */
    KB_TRAIT_ARTICLE,  /* of article elements: in none, in one with the title, in another */
    KB_TRAIT_TITLES,   /* titles of first rank between the page's and it */
    KB_TRAIT_REPEAT_0, /* how many elements are named as its own, and those around that */
    KB_TRAIT_REPEAT_1,
    KB_TRAIT_REPEAT_2,
    KB_TRAIT_REPEAT_3,
    KB_TRAIT_HEAD_SAID, /* of the words of the last heading above it */
    KB_TRAIT_HEAD_STEPS,
    KB_TRAIT_SHORT_SAID, /* the same of the last line that is short and no sentence */
    KB_TRAIT_SHORT_STEPS,
    KB_TRAIT_MAIN_STEPS,  /* blocks before, behind those of the path that holds most; 128: among */
    KB_TRAIT_UP_REGION,   /* steps up to an element that holds the one with most of the text, */
    KB_TRAIT_DOWN_REGION, /* steps down from there to that */
    KB_TRAIT_WORDS_BELOW, /* sum of the words of classes below it */
    KB_TRAIT_LINKS_SINCE, /* bytes of links since the last block that simple rules keep, */
    KB_TRAIT_LINKS_UNTIL, /* and up to the next */
    KB_TRAIT_PAGE_LINKS,  /* of the page: share of links, of text in the path that holds most, */
    KB_TRAIT_PAGE_MAIN,
    KB_TRAIT_PAGE_ITEMS, /* in items and cells; how many articles */
    KB_TRAIT_PAGE_ARTICLES,
    KB_TRAIT_OWN
};

enum {
    KB_TRAIT_NEAR = 8,       /* traits of a neighbour */
    KB_TRAIT_NEIGHBOURS = 6, /* three before, three behind */
    KB_TRAITS = KB_TRAIT_OWN + KB_TRAIT_NEAR * KB_TRAIT_NEIGHBOURS,
    KB_TRAIT_AROUND = 4,
    KB_CLASS_WORDS = 8192 /* a word of a class is its hash */
};

/* Blocks that stand in one element: those of a page have its blocks in one run. */
struct kb_block_run {
    uint32_t first, count;
};

/* Where a block stands, for what is seen of it when its neighbours were judged (clean/second.h). */
struct kb_trait_place {
    uint32_t len;  /* of its text */
    uint32_t path; /* blocks with the same three elements around them have one number below count */
    uint32_t head, brief; /* the last heading above it, the last short line; UINT32_MAX: none */
    struct kb_block_run around[KB_TRAIT_AROUND]; /* its own block element, and those around that */
};

/* In the page's arena: for each block a row of KB_TRAITS bytes, and its place. */
struct kb_traits {
    uint8_t *rows; /* NULL: nothing was seen */
    struct kb_trait_place *places;
    uint32_t count;
};

/* How much words speak for text, in twentieths of log odds. */
struct kb_trait_words {
    const int8_t *classes; /* KB_CLASS_WORDS scores */
    const int8_t *said;    /* KB_WORDING_KEYS scores (clean/wording.h) */
};
extern const struct kb_trait_words kb_trait_no_words; /* nothing is known of any */

struct kb_traits kb_traits_make(const struct kb_draft *draft, const struct kb_dom *dom,
                                const struct kb_region *region, const struct kb_trait_words *words);
/* The traits of a block that come from its words; and, when those of all are known, from the words
 * of what stands above each. */
void kb_traits_said(const uint16_t *keys, uint32_t count, const int8_t *said, uint8_t *row);
void kb_traits_said_above(const struct kb_traits *traits);

/* Fills those from KB_TRAIT_MAIN_STEPS on, when the traits before them are known of all blocks. */
void kb_traits_beside(struct kb_arena *arena, const struct kb_dom *dom,
                      const struct kb_region *region, const int8_t *classes,
                      const struct kb_traits *traits);
/* The innermost element that holds both an element and the region. */
uint32_t kb_region_above(const struct kb_dom *dom, const struct kb_region *region, uint32_t node);

/* A count in steps that widen with it: 2 to the power of `fine` steps, at most 3, for each
 * doubling. */
static inline uint8_t
kb_traits_steps(uint32_t n, unsigned fine)
{
    unsigned bits = 31u - (unsigned)__builtin_clz(n + 1);
    return (uint8_t)((bits << fine) + ((((uint64_t)n + 1) << fine >> bits) & ((1u << fine) - 1)));
}

#endif
