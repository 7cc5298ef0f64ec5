/* The words that a block is made of, as numbers: which of them speak for text and which for what
 * stands around it ("cookies", "sign up") is learned (packs/blocks.bin), so no word stands here. */
#ifndef KB_CLEAN_WORDING_H
#define KB_CLEAN_WORDING_H

#include "base/span.h"

enum {
    KB_WORDING_KEYS = 65536, /* a word's key, or that of two that follow one another, is below */
    KB_WORDING_MOST = 96     /* keys of a block */
};

/* Keys of the words with which `s` begins: letters of ASCII in any case, numbers all alike. */
uint32_t kb_wording_keys(struct kb_str s, uint16_t keys[KB_WORDING_MOST]);

/* What the scores of a block's keys come to. */
struct kb_wording_sum {
    int sum, most, least;
    uint32_t count;
};
struct kb_wording_sum kb_wording_sum(const uint16_t *keys, uint32_t count, const int8_t *scores);

#endif
