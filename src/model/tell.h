/* Which language a text is in: scripts first, then a linear model over hashed pieces of words
 * (letters in a row with the word's borders, and whole words), trained by train/tell.c. The bytes
 * are used as they lie; nothing is built at start.
 *
 * The section, all numbers little-endian, parts at multiples of 32 bytes:
 *
 * head      struct kb_tell_head
 *
 * names     codes, zero-ended, one behind the other
 *
 * scripts   struct kb_tell_script [script_count]
 *
 * ranges    struct kb_tell_range [range_count], sorted, not overlapping
 *
 * slots     u32 [slot_count + KB_TELL_REACH + 1]: 12 bits of check, 20 of place in pairs; 0: none
 *
 * pairs     u8 [pair_count][2]: language, its highest bit set in the last pair of a row, and an
 * int8 weight. A row of many languages is KB_TELL_DENSE, 0, int8 [kb_tell_width()] instead */
#ifndef KB_MODEL_TELL_H
#define KB_MODEL_TELL_H

#include "base/error.h"

enum {
    KB_TELL_LANGUAGES = 126,
    KB_TELL_LANES = 128,
    KB_TELL_DENSE = 0xFF, /* where a language stands: all languages' weights follow */
    KB_TELL_SCRIPTS = 64,
    KB_TELL_REACH = 15,
    KB_TELL_BYTES = 1200,  /* of a text that are looked at */
    KB_TELL_LETTERS = 32,  /* a longer word is cut into words of this size */
    KB_TELL_LONGEST = 4,   /* letters of the longest piece, borders counted */
    KB_TELL_FEATURES = 192 /* more than one word can have */
};

struct kb_tell_head {
    uint32_t language_count, names_bytes, script_count, range_count, slot_count, pair_count;
    float scale; /* what one step of a weight is worth */
    float least; /* below this probability a language is not told */
};

struct kb_tell_script {
    uint64_t languages[2]; /* bit n: language n is written in it */
    uint32_t weight;       /* what one letter counts: a syllable sign is rarer than a letter */
    uint32_t unused;
};

struct kb_tell_range {
    uint32_t first, last, script;
};

struct kb_tell {
    struct kb_tell_head head;
    const char *names[KB_TELL_LANGUAGES];
    const uint8_t *scripts, *ranges, *slots, *pairs;
    uint32_t ascii; /* the script of a to z */
};

/* Refuses a section that is cut short or cannot be. `bytes` must outlive *tell. */
kabar_status kb_tell_open(struct kb_str bytes, struct kb_tell *tell, struct kb_error *err);

/* The ISO 639 code of the language that the first KB_TELL_BYTES of `text` (UTF-8, may be broken)
 * are in; "" when they do not tell. *confidence, where not NULL: how probable the best language is,
 * 0 to 1, told or not. The code belongs to the model. */
struct kb_str kb_tell_language(const struct kb_tell *tell, struct kb_str text, float *confidence);
/* The same, but it stops looking as soon as it is so sure: of most texts the first lines are
 * enough, and a third of the work. */
struct kb_str kb_tell_soon(const struct kb_tell *tell, struct kb_str text, float sure,
                           float *confidence);

/* ---- shared with training ---- */

/* A word in lower case between two borders: letters[0] and letters[count - 1] are KB_TELL_BORDER.
 */
enum { KB_TELL_BORDER = 1 };
struct kb_tell_word {
    uint32_t letters[KB_TELL_LETTERS + 2];
    uint32_t count;
    bool capital;
};

struct kb_tell_scan {
    struct kb_str text;
    size_t at, run_end; /* run_end: up to where no blank is */
};

/* The next word; false at the end. Addresses, host names, digits and marks are passed over. */
bool kb_tell_next(struct kb_tell_scan *scan, struct kb_tell_word *word);
/* Hashes of the pieces of a word; at most KB_TELL_FEATURES. */
uint32_t kb_tell_features(const struct kb_tell_word *word, uint64_t *features);

static inline uint32_t
kb_tell_width(uint32_t language_count)
{
    return (language_count + 15) & ~15u;
}
static inline uint32_t
kb_tell_place(uint64_t feature, uint32_t slot_count)
{
    return (uint32_t)(((feature >> 32) * slot_count) >> 32);
}
static inline uint32_t
kb_tell_check(uint64_t feature)
{
    return (uint32_t)feature & 0xFFF;
}

#endif
