/* Compiles the word lists and name lists of a language into the section that models ask
 * (model/wordlist.h). Which files hold what is told by training/<xx>/lists.tsv, how words are
 * inflected by training/<xx>/inflections.tsv. */
#ifndef KB_TRAIN_WORDLIST_H
#define KB_TRAIN_WORDLIST_H

#include "base/buf.h"
#include "corpus.h"
#include "model/wordlist.h"

/* root: the project's folder; lang: "en". `tagged`: treebank sentences, from which the tags that a
 * word was seen with are kept. Appends the section to *out. */
kabar_status kb_wordlist_compile(struct kb_arena *arena, const char *root, const char *lang,
                                 const struct kb_corpus *tagged, struct kb_buf *out,
                                 struct kb_error *err);

#endif
