#include "fold/words.h"

#include "base/hash.h"
#include "base/utf8.h"

#include "base/banned.h"

enum {
    LONGEST_WORD = 64,
    STEM = 6, /* bytes by which a word is known to be common or rare, whatever its endings */
};

/* What a byte is, so that plain text needs no decoding. */
enum { OTHER, LOWER, UPPER, DIGIT, OPENER, BEYOND };

static unsigned
kind_of(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        return LOWER;
    if (c >= 'A' && c <= 'Z')
        return UPPER;
    if (c >= '0' && c <= '9')
        return DIGIT;
    if (c >= 0x80)
        return BEYOND;
    return c == '.' || c == '!' || c == '?' || c == '\n' || c == '"' || c == ':' ? OPENER : OTHER;
}

static bool
is_word_char(uint32_t cp)
{
    return kb_utf8_is_letter(cp) || kb_utf8_is_digit(cp) || kb_utf8_is_mark(cp);
}

/* Marks behind which a capital says nothing, beside those of kind_of. */
static bool
is_quotation_mark(uint32_t cp)
{
    return cp == 0x201C || cp == 0x201D;
}

/* The first code point of the next word; 0 at the end. */
static uint32_t
skip_to_word(struct kb_fold_walk *walk)
{
    while (walk->at < walk->text.len) {
        unsigned char c = (unsigned char)walk->text.ptr[walk->at];
        unsigned kind = kind_of(c), len = 1;
        if (kind >= LOWER && kind <= DIGIT)
            return c;
        if (kind == BEYOND) {
            uint32_t cp = kb_utf8_get(walk->text, walk->at, &len);
            if (is_word_char(cp))
                return cp;
            walk->opens |= is_quotation_mark(cp);
        }
        walk->opens |= kind == OPENER;
        walk->at += len;
    }
    return 0;
}

/* The word at the walk's place in its folded form as long as it is plain ASCII; false where more
 * follows. The walk moves behind what was read. */
static bool
fold_plain(struct kb_fold_walk *walk, char folded[LONGEST_WORD], size_t *len)
{
    const char *p = walk->text.ptr + walk->at, *end = walk->text.ptr + walk->text.len;
    unsigned kind = OTHER;
    *len = 0;
    for (; p < end && (kind = kind_of((unsigned char)*p)) >= LOWER && kind <= DIGIT; p++)
        if (*len < LONGEST_WORD)
            folded[(*len)++] = (char)(kind == UPPER ? *p + 32 : *p);
    walk->at = (size_t)(p - walk->text.ptr);
    return p == end || kind != BEYOND;
}

bool
kb_fold_next_word(struct kb_fold_walk *walk, struct kb_fold_word *word)
{
    char folded[LONGEST_WORD];
    size_t len;
    if (walk->at == 0)
        walk->opens = true;
    uint32_t cp = skip_to_word(walk);
    size_t begin = walk->at;
    if (begin >= walk->text.len)
        return false;
    word->capital = kb_utf8_is_upper(cp);
    word->number = kb_utf8_is_digit(cp);
    word->opens = walk->opens;
    if (!fold_plain(walk, folded, &len)) {
        unsigned n;
        while (walk->at < walk->text.len && is_word_char(kb_utf8_get(walk->text, walk->at, &n)))
            walk->at += n;
        len = kb_utf8_fold(kb_str_sub(walk->text, begin, walk->at), folded, sizeof folded);
    }
    word->bytes = (uint32_t)(walk->at - begin);
    word->len = (uint8_t)len;
    word->hash = kb_hash_bytes(folded, len, 0);
    word->stem = (uint32_t)(kb_hash_bytes(folded, len < STEM ? len : STEM, 6) >> 32);
    walk->opens = false;
    return true;
}

uint32_t
kb_fold_words(struct kb_str text, struct kb_fold_word *words, uint32_t most)
{
    struct kb_fold_walk walk = { text, 0, true };
    uint32_t n = 0;
    while (n < most && kb_fold_next_word(&walk, &words[n]))
        n++;
    return n;
}
