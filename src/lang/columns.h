/* Text that is already cut into words, a word a line: CoNLL-U in, tags and trees filled in; or
 * words in, names out. What `kabar tag` does. */
#ifndef KB_LANG_COLUMNS_H
#define KB_LANG_COLUMNS_H

#include "base/buf.h"
#include "model/models.h"

/* A longer sentence is refused: heads are 16-bit numbers. */
enum { KB_COLUMNS_WORDS = 60000 };

/* CoNLL-U with UPOS, HEAD and DEPREL of every word filled in; all else as it came. `name` is the
 * file's, for messages (KABAR_BAD_DATA with its line). Appends to *out. */
kabar_status kb_columns_trees(const struct kb_models *models, const char *name, struct kb_str bytes,
                              struct kb_buf *out, struct kb_error *err);
/* Words (the first column; the second of CoNLL-U) as `word TAB label`, labels B-, I- and O. Names
 * are drawn and called as the labels that the file has (PERSON, PLACE, ORGANISATION: as
 * encyclopaedias do it), else as newspapers do it: PER, LOC, ORG. Appends to *out. */
kabar_status kb_columns_names(const struct kb_models *models, const char *name, struct kb_str bytes,
                              struct kb_buf *out, struct kb_error *err);
/* The first words of the file, blanks between, as far as `most` bytes: what its language is told
 * by. */
void kb_columns_words(struct kb_str bytes, size_t most, struct kb_buf *out);

#endif
