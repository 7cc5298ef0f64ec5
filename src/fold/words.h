/* The words of a text as folding sees them: runs of letters and digits, lower case, no diacritics.
 */
#ifndef KB_FOLD_WORDS_H
#define KB_FOLD_WORDS_H

#include "base/span.h"

struct kb_fold_word {
    uint64_t hash;  /* of the folded form */
    uint32_t stem;  /* hash of the first bytes of that form, see common.h */
    uint32_t bytes; /* of the word in the text; the walk stands at its end */
    uint8_t len;    /* bytes of the folded form */
    bool capital;   /* begins with an upper-case letter */
    bool number;    /* begins with a digit */
    bool opens;     /* stands behind a full stop, a quotation mark, a line's end, or first */
};

struct kb_fold_walk {
    struct kb_str text;
    size_t at;
    bool opens;
};

/* False at the end of the text. */
bool kb_fold_next_word(struct kb_fold_walk *walk, struct kb_fold_word *word);
/* The first words of a text, at most so many; gives how many. */
uint32_t kb_fold_words(struct kb_str text, struct kb_fold_word *words, uint32_t most);

#endif
