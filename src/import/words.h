/* What is known of the words of a name: how it is looked up, how it is written, whether it is a
 * common word, whose name it can be. */
#ifndef KB_IMPORT_WORDS_H
#define KB_IMPORT_WORDS_H

#include "data/engine.h"

/* The form by which a name is found in a text, its words folded with blanks between. Two names of
 * one key cannot be told apart. Empty when it is no name that could be found: no letter in it, or
 * more words than a phrase may have. */
struct kb_str kb_name_key(struct kb_arena *arena, struct kb_str name);
/* Cut at blanks only a name could not stand in a table's cell: white space is drawn together, tabs
 * and the dividers of lists become blanks. */
struct kb_str kb_name_clean(struct kb_arena *arena, struct kb_str name);
/* "BANK_OF_AMERICA" as a text writes it: "Bank of America". Short names and common words stay in
 * capitals, since only so they are a name ("WHO"). `person`: of somebody, so that short words are
 * none of these. */
struct kb_str kb_name_spell(const struct kabar_engine *engine, struct kb_arena *arena,
                            struct kb_str capitals, bool person);

/* Some language has a use for these words besides naming somebody: an everyday word, a title, a
 * verb's wording. */
bool kb_name_common(const struct kabar_engine *engine, struct kb_str key);
/* What the word lists of all languages know of a word: bits 1 << enum kb_word_class. */
uint32_t kb_word_classes(const struct kabar_engine *engine, struct kb_str word);

enum kb_name_guess { KB_GUESS_NOTHING, KB_GUESS_PERSON, KB_GUESS_BODY };
/* Whether a name is somebody's or a body's, as far as its words tell. */
enum kb_name_guess kb_name_guess(const struct kabar_engine *engine, struct kb_str key);

/* The role that a description of an office names (GOV of "President of Indonesia"), "" when no word
 * of it is a title; *nation: index of a nation that it names, KB_MAP_NONE. */
struct kb_str kb_office_role(const struct kabar_engine *engine, struct kb_arena *arena,
                             struct kb_str office, uint32_t *nation);

#endif
