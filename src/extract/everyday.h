/* Words that have a capital only because they begin a sentence: "Kehadiran Rizieq", "Singer
 * Beyonce". What the word lists of the language's models know (model/wordlist.h) and how the pack
 * says that nouns are made tell them from names. */
#ifndef KB_EXTRACT_EVERYDAY_H
#define KB_EXTRACT_EVERYDAY_H

#include "lang/text.h"

/* Whether the token of the sentence is an everyday word, of which no list knows that a name is or
 * begins with it. False for packs without models. */
bool kb_everyday(const struct kb_text *t, const struct kb_sentence *s, uint32_t token);

#endif
