/* What is seen of each block of a page, as bytes for trees (model/trees.h) that tell the text from
 * what stands around it: how it is written, where it stands, what its elements are called, and what
 * its neighbours are. Nothing here is a language's: only marks, capitals, shares and places. */
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
    KB_TRAIT_OWN
};

enum {
    KB_TRAIT_NEAR = 8,       /* traits of a neighbour */
    KB_TRAIT_NEIGHBOURS = 6, /* three before, three behind */
    KB_TRAITS = KB_TRAIT_OWN + KB_TRAIT_NEAR * KB_TRAIT_NEIGHBOURS,
    KB_CLASS_WORDS = 8192 /* a word of a class is its hash */
};

/* A row of KB_TRAITS bytes for each block, in the page's arena. `words` are KB_CLASS_WORDS scores.
 */
uint8_t *kb_traits_make(const struct kb_draft *draft, const struct kb_dom *dom,
                        const struct kb_region *region, const int8_t *words);

#endif
