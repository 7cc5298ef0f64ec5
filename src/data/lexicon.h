/* The words and phrases of one language with what they mean to each part of kabar, matched in one
 * walk over the tokens. A phrase is a row of words by their folded forms (base/utf8.h); hyphens and
 * blanks are equal. How a phrase is written says what it matches: "AS" only all capitals, "Turki"
 * needs a capital, "tentara" matches in any case. */
#ifndef KB_DATA_LEXICON_H
#define KB_DATA_LEXICON_H

#include "base/arena.h"
#include "base/buf.h"

enum kb_lex_kind {
    KB_LEX_CLASS,   /* value: class index of the pack (data/pack.h) */
    KB_LEX_NEED,    /* value: kb_frames.needs (extract/frames.h) */
    KB_LEX_TITLE,   /* value: row of pack titles */
    KB_LEX_NATION,  /* value: nation (data/knowledge.h) */
    KB_LEX_DEMONYM, /* value: nation */
    KB_LEX_SEAT,    /* value: nation whose power sits there */
    KB_LEX_PERSON,  /* value: person */
    KB_LEX_BODY,    /* value: body */
    KB_LEX_PLACE,   /* value: place */
    KB_LEX_AGENCY,  /* value: agency */
    KB_LEX_OUTLET,  /* value: outlet */
    KB_LEX_CUE,     /* value: row of pack cues */
    KB_LEX_FRAME,   /* value: frame word (extract/frames.h) */
    KB_LEX_TIME,    /* value: row of pack dates */
    KB_LEX_NUMBER,  /* value: row of pack numbers */
    KB_LEX_THING,   /* value: row of pack things (what figures count) */
    KB_LEX_KINDS
};

struct kb_lexicon;

/* Word 0 is every word that no phrase holds. */
#define KB_WORD_UNKNOWN 0u

struct kb_lexicon *kb_lexicon_new(struct kb_arena *arena);
/* Adds a phrase; the first of two equal phrases of one kind and value set wins, and several values
 * may share a phrase. False when the phrase is empty or too long. A sealed lexicon has all phrases
 * already: nothing is added, and true is given. */
bool kb_lexicon_add(struct kb_lexicon *lexicon, struct kb_str phrase, enum kb_lex_kind kind,
                    uint32_t value);
/* The word's number, KB_WORD_UNKNOWN when no phrase holds it. `folded` by kb_utf8_fold. */
uint32_t kb_lexicon_word(const struct kb_lexicon *lexicon, struct kb_str folded);
/* The folded form of a word, for messages and comparisons. */
struct kb_str kb_lexicon_spelling(const struct kb_lexicon *lexicon, uint32_t word);
uint32_t kb_lexicon_word_count(const struct kb_lexicon *lexicon);

/* A lexicon as bytes, appended to `out`: the same phrases added in the same order give the same
 * bytes. For this machine's byte order only. */
void kb_lexicon_image(const struct kb_lexicon *lexicon, struct kb_buf *out);
/* A sealed lexicon that reads an image where it lies; it must outlive the lexicon and begin at a
 * multiple of 16. Asserts that it is whole. */
struct kb_lexicon *kb_lexicon_over(struct kb_arena *arena, struct kb_str image);
bool kb_lexicon_sealed(const struct kb_lexicon *lexicon);

/* Walking: state 0 is the start; 0 back means that no phrase goes on. */
uint32_t kb_lexicon_step(const struct kb_lexicon *lexicon, uint32_t state, uint32_t word);

enum { KB_CASE_ANY, KB_CASE_CAPITAL, KB_CASE_UPPER };

struct kb_lex_entry {
    uint16_t kind;      /* enum kb_lex_kind */
    uint16_t case_rule; /* KB_CASE_* */
    uint32_t value;
    uint32_t next; /* index of the next entry that ends in this state, 0: none */
};
/* First entry that ends in `state`, or NULL; then by kb_lexicon_entry(next). */
const struct kb_lex_entry *kb_lexicon_entries(const struct kb_lexicon *lexicon, uint32_t state);
const struct kb_lex_entry *kb_lexicon_entry(const struct kb_lexicon *lexicon, uint32_t index);

#endif
