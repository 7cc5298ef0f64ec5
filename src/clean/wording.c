#include "clean/wording.h"

#include "base/byteset.h"

#include "base/banned.h"

#define LOOK_BYTES 300u
#define WORD_BYTES 24u

/* Letters, digits, and what is not ASCII. */
static const struct kb_byteset word_bytes = { { 0x03FF000000000000u, 0x07FFFFFE07FFFFFEu,
                                                UINT64_MAX, UINT64_MAX } };

/* 0: none there. Numbers have one key. */
static uint32_t
next_word(struct kb_str s, size_t *at)
{
    uint32_t hash = 2166136261u, others = 0;
    size_t i = *at;
    while (i < s.len && !kb_byteset_has(&word_bytes, s.ptr[i]))
        i++;
    size_t begin = i;
    for (; i < s.len && kb_byteset_has(&word_bytes, s.ptr[i]); i++) {
        uint32_t c = (unsigned char)s.ptr[i];
        others |= c - '0' > 9;
        c |= (uint32_t)(c - 'A' < 26) << 5;
        hash = i - begin < WORD_BYTES ? (hash ^ c) * 16777619u : hash;
    }
    *at = i;
    return i == begin ? 0 : others ? hash | 2 : 1;
}

static uint16_t
key_of(uint32_t hash)
{
    hash *= 0x9E3779B1u;
    return (uint16_t)(hash >> 16);
}

uint32_t
kb_wording_keys(struct kb_str s, uint16_t keys[KB_WORDING_MOST])
{
    uint32_t count = 0, word, before = 0;
    s.len = s.len < LOOK_BYTES ? s.len : LOOK_BYTES;
    for (size_t at = 0; count + 2 <= KB_WORDING_MOST && (word = next_word(s, &at)); before = word) {
        keys[count++] = key_of(word);
        if (before)
            keys[count++] = key_of(before * 31 + word);
    }
    return count;
}

struct kb_wording_sum
kb_wording_sum(const uint16_t *keys, uint32_t count, const int8_t *scores)
{
    struct kb_wording_sum s = { .count = count };
    for (uint32_t i = 0; i < count; i++) {
        int score = scores[keys[i]];
        s.sum += score;
        s.most = score > s.most ? score : s.most;
        s.least = score < s.least ? score : s.least;
    }
    return s;
}
