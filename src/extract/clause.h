/* Inside the clause's files: to the right (clause.c), to the left (clause_left.c), around a noun
 * (clause_noun.c), small words (clause_words.c). What all of them ask of a token. */
#ifndef KB_EXTRACT_CLAUSE_H
#define KB_EXTRACT_CLAUSE_H

#include "extract/events.h"

static inline bool
is(const struct kb_findings *f, uint32_t token, uint32_t class_index)
{
    return kb_token_is(f->text, token, class_index);
}

static inline bool
verb_at(const struct kb_findings *f, uint32_t token)
{
    return kb_verb_at(f->text, token);
}

static inline bool
quote(const struct kb_findings *f, uint32_t token)
{
    return kb_token_flag(f->text, token, KB_TOK_QUOTE);
}

static inline uint32_t
sentence_end(const struct kb_findings *f, const struct kb_trigger *t)
{
    return f->text->sentences[t->sentence].last;
}

static inline uint32_t
sentence_begin(const struct kb_findings *f, const struct kb_trigger *t)
{
    return f->text->sentences[t->sentence].first;
}

/* ---- small words and governing verbs: clause_words.c ---- */

/* What a small word before a verb says of it, KB_HOW_ bits; *skip: whether it is one of those that
 * stand between subject and verb. */
uint32_t kb_clause_auxiliary(const struct kb_findings *f, uint32_t token, bool *skip);
/* The preposition before a mention, over articles and counts, not before `begin`; KB_NONE. */
uint32_t kb_clause_before(const struct kb_findings *f, uint32_t mention, uint32_t begin);
/* The nearest verb left of `from`, not beyond a part of the sentence that it cannot govern from. */
uint32_t kb_clause_governor(const struct kb_findings *f, uint32_t from, uint32_t begin);
/* What a verb before another does to it, KB_HOW_ bits: "mengancam menyerang" is not yet. */
uint32_t kb_clause_governed_how(const struct kb_findings *f, uint32_t verb);
/* Requests are obeyed by their object: "mendesak [Iran] untuk menghentikan". */
bool kb_clause_object_obeys(const struct kb_findings *f, uint32_t verb);

bool kb_clause_preposition(const struct kb_findings *f, uint32_t token);
/* First token of the class phrase that holds the token. */
uint32_t kb_clause_phrase_begin(const struct kb_findings *f, uint32_t token, uint32_t begin);
/* Behind a preposition of the class (or that very word) between two tokens. */
struct kb_side kb_clause_prep_from(const struct kb_findings *f, uint32_t from, uint32_t end,
                                   uint32_t class_index, uint32_t word);
/* The first actor of the sentence, whom a clitic most often means. */
struct kb_side kb_clause_leading(const struct kb_findings *f, const struct kb_trigger *t);

#endif
