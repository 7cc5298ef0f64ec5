/* Inside the mentions: pieces (one name or title), phrases (pieces that belong together), and who
 * they are on this page. */
#ifndef KB_EXTRACT_MENTIONS_H
#define KB_EXTRACT_MENTIONS_H

#include "extract/findings.h"

enum kb_piece_kind {
    KB_PIECE_NONE,
    KB_PIECE_TITLE,
    KB_PIECE_NATION,  /* a state by name */
    KB_PIECE_DEMONYM, /* Russian */
    KB_PIECE_SEAT,    /* Kremlin, Washington: also a place */
    KB_PIECE_PERSON,  /* known */
    KB_PIECE_BODY,    /* known */
    KB_PIECE_PLACE,
    KB_PIECE_AGENCY, /* a news agency or outlet */
    KB_PIECE_NAME,   /* capitalised, in no table */
    KB_PIECE_PRONOUN
};

struct kb_piece {
    enum kb_piece_kind kind;
    uint32_t first, last;         /* tokens */
    const struct kb_match *match; /* NULL for names and pronouns */
    uint32_t class_index;         /* of a pronoun */
};

/* Words that stand with a capital where they need none, so that "Choe" at a sentence's start is a
 * name; and unknown words that stand without one, so that "Desain" there is none. */
struct kb_capitals {
    uint64_t *bits, *small;
    uint32_t mask;
};
struct kb_capitals kb_capitals_find(struct kb_ctx *ctx, const struct kb_text *t);

/* What stands at the token; kind NONE when no piece begins there. Within sentence `s`. */
struct kb_piece kb_piece_at(const struct kb_text *t, const struct kb_capitals *capitals,
                            const struct kb_sentence *s, uint32_t token);

/* Phrases of the whole page, without what depends on other phrases. */
void kb_phrases_find(struct kb_ctx *ctx, struct kb_findings *f);
/* Short names, pronouns, same_as, conjuncts, and the country of those who only have a role. */
void kb_mentions_resolve(struct kb_ctx *ctx, struct kb_findings *f);
/* The country in which the page's unnamed police, courts and people are; may be empty. */
struct kb_str kb_setting_country(const struct kb_findings *f);

#endif
