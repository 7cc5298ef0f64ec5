/* Names of persons, organisations and places in the sentences of one page: a chain over the words
 * of a sentence, which also sees what the lists say of phrases and how the same word stands
 * elsewhere on the page. */
#ifndef KB_MODEL_NAMES_H
#define KB_MODEL_NAMES_H

#include "model/chain.h"
#include "model/wordlist.h"

enum kb_name_kind { KB_NAME_PERSON, KB_NAME_ORGANISATION, KB_NAME_PLACE, KB_NAME_KINDS };

/* Labels of the chain: 0 is outside, 1 + kind * 4 + part a word of a name. */
enum kb_name_part { KB_NAME_BEGIN, KB_NAME_INSIDE, KB_NAME_END, KB_NAME_SINGLE, KB_NAME_PARTS };
enum { KB_NAMES_LABELS = 1 + KB_NAME_KINDS * KB_NAME_PARTS };

/* Where names begin and end is drawn otherwise by each set of training text; a scheme is one way of
 * it. What all have in common is learned once. */
enum { KB_NAMES_SCHEMES = 4 };

struct kb_names_sentence {
    const struct kb_form *forms; /* [count] with list and seen */
    const uint8_t *tags;         /* [count] enum kb_upos */
    uint32_t count;
};

/* What is known of a word before features are made; filled by kb_names_look. */
struct kb_names_word {
    uint32_t classes; /* kb_wordlist_classes */
    uint8_t shape;    /* how it is written, and where */
    uint8_t mark;     /* listed phrase: kinds | place in it << 4; 0: none */
    uint8_t wide;     /* words of that phrase, at most 3 */
    uint8_t inside;   /* of brackets (1), of quotes (2), perhaps short for what is before (4) */
    uint8_t page;     /* how the word stands elsewhere on the page */
    uint8_t style; /* of the sentence: 0 plain, 1 all lower, 2 capitals begin words, 3 all upper */
    bool plain;    /* nothing in it or beside it looks like a name: read no further */
    uint32_t run, run_end; /* capitalised words in a row around it; both 0: none */
};

/* words[i][k]: of word k of sentence i. Works in the arena. */
struct kb_names_word **kb_names_look(struct kb_arena *arena, const struct kb_wordlist *list,
                                     const struct kb_names_sentence *sentences, uint32_t count);
/* The features of the word at `at`; at most KB_CHAIN_FEATURES. Gives how many. */
uint32_t kb_names_features(const struct kb_names_sentence *sentence,
                           const struct kb_names_word *words, uint32_t at, uint32_t scheme,
                           uint64_t *features);
/* The names of a page. Gives names[i][k]: 0 outside, 1 + kind * 2 where a name begins, 2 + kind * 2
 * inside of it; never inside without a begin of the same kind before. In the arena. */
uint8_t **kb_names_find(struct kb_arena *arena, const struct kb_chain *chain,
                        const struct kb_wordlist *list, const struct kb_names_sentence *sentences,
                        uint32_t count, uint32_t scheme);

#endif
