/* Inside the language stage: its steps, in the order in which lang.c takes them. */
#ifndef KB_LANG_LANG_H
#define KB_LANG_LANG_H

#include "lang/text.h"

/* Words and marks of the whole text, clitics cut off, doubled words joined. A line end sets
 * breaks[token] to 1: the token begins a paragraph. */
void kb_tokens_cut(struct kb_ctx *ctx, struct kb_text *text, uint8_t **breaks);
/* Sentences over the tokens. */
void kb_sentences_cut(struct kb_ctx *ctx, struct kb_text *text, const uint8_t *breaks);
/* Lexicon phrases over the tokens, word classes into the tokens. */
void kb_matches_find(struct kb_ctx *ctx, struct kb_text *text);

#endif
