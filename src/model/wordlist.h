/* What lists know of words and of names: classes of single words, and phrases that name somebody or
 * something. Compiled by train/wordlist.c from the files in training/ and knowledge/. */
#ifndef KB_MODEL_WORDLIST_H
#define KB_MODEL_WORDLIST_H

#include "base/error.h"
#include "model/form.h"

/* A table from 32-bit hashes to 32-bit values, as it lies in the file: head, then `cap` pairs. */
struct kb_hashes {
    const uint32_t *pairs; /* hash (0: empty), value */
    uint32_t cap;          /* power of two */
};

struct kb_wordlist {
    struct kb_hashes words;   /* form.plain -> list set | seen set << 16 */
    struct kb_hashes phrases; /* rolling hash -> kinds | KB_PHRASE_MORE */
};

/* Kinds of phrases: bits of a phrase's value. */
enum {
    KB_PHRASE_PERSON = 1 << 0,
    KB_PHRASE_ORGANISATION = 1 << 1,
    KB_PHRASE_PLACE = 1 << 2,
    KB_PHRASE_OTHER = 1 << 3,
    KB_PHRASE_KINDS = 15,
    KB_PHRASE_MORE = 1 << 4, /* a longer phrase begins with this one */
};

enum { KB_PHRASE_WORDS = 8 };

kabar_status kb_wordlist_open(struct kb_str bytes, struct kb_wordlist *list, struct kb_error *err);
/* The value, 0 when the hash is not there. */
uint32_t kb_hashes_get(const struct kb_hashes *hashes, uint32_t hash);
/* Fills form->list and form->seen. */
void kb_wordlist_look(const struct kb_wordlist *list, struct kb_form *form);
/* Hash of a phrase of which `before` is the hash so far (0 at its first word). */
static inline uint32_t
kb_phrase_hash(uint32_t before, uint32_t plain)
{
    uint32_t h = (uint32_t)kb_mix(before + 0x51ED27u, plain);
    return h ? h : 1;
}
/* The longest phrase that begins at forms[at]: its length in words and *kinds; 0 when none does. */
uint32_t kb_wordlist_phrase(const struct kb_wordlist *list, const struct kb_form *forms,
                            uint32_t at, uint32_t count, uint32_t *kinds);

/* The section's head. */
struct kb_wordlist_head {
    uint32_t word_cap, phrase_cap;
};

#endif
