/* Inside the phrases: pieces that belong together (phrases.c), and who they name (phrases_name.c).
 */
#ifndef KB_EXTRACT_PHRASES_H
#define KB_EXTRACT_PHRASES_H

#include "extract/mentions.h"

struct kb_phrase {
    uint32_t first, last;
    struct kb_piece title; /* the first title */
    struct kb_piece owner; /* nation, seat or body that the title belongs to */
    struct kb_piece who;   /* person, name, body, agency, nation, place */
    bool possessor;
};

struct kb_phrase_parser {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    const struct kb_text *t;
    const struct kb_sentence *s;
    struct kb_capitals capitals;
    uint32_t sentence;
};

/* The pack's row of a title piece. */
static inline const struct kb_title *
title_of(const struct kb_phrase_parser *p, const struct kb_piece *title)
{
    return &p->t->pack->titles[title->match->value];
}

/* What a name is that no title goes with (enum kb_actor_kind). */
uint8_t kb_phrase_guess_kind(const struct kb_phrase_parser *p, const struct kb_piece *who);
/* Appends the mention that the phrase makes. */
void kb_phrase_mention(const struct kb_phrase_parser *p, const struct kb_phrase *phrase);

#endif
