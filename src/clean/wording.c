#include "clean/wording.h"

#include "base/banned.h"

#define LOOK_BYTES 300u
#define WORD_BYTES 24u

/* 0: none there. Numbers have one key. */
static uint32_t
next_word(struct kb_str s, size_t *at)
{
    uint32_t hash = 2166136261u, len = 0;
    bool digits = true;
    size_t i = *at;
    for (; i < s.len; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        bool digit = c >= '0' && c <= '9';
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        if (!digit && !letter && c < 0x80) {
            if (len)
                break;
            continue;
        }
        c = letter && c < 0x80 ? c | 32 : c;
        digits = digits && digit;
        hash = len++ < WORD_BYTES ? (hash ^ c) * 16777619u : hash;
    }
    *at = i;
    return !len ? 0 : digits ? 1 : hash | 2;
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
