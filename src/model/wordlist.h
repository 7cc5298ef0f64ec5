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

/* Classes of words that names are told by, as lists.tsv calls them ("-" for "_"); a word of any
 * other class is also `common`, an everyday word. Bits of kb_wordlist_classes, in this order. */
#define KB_WORD_CLASS_MAP(X)                                                                       \
    X(given)                                                                                       \
    X(surname)                                                                                     \
    X(particle) X(title) X(person_noun) X(org_word) X(place_word) X(nation_word) X(person)         \
        X(organisation) X(place) X(other) X(part_person) X(part_organisation) X(part_place)        \
            X(part_other) X(common)
enum kb_word_class {
#define X(name) KB_WORD_##name,
    KB_WORD_CLASS_MAP(X)
#undef X
        KB_WORD_CLASSES
};

struct kb_wordlist {
    struct kb_hashes words;   /* form.plain -> list set | seen set << 16 */
    struct kb_hashes phrases; /* rolling hash -> kinds | KB_PHRASE_MORE */
    const uint32_t *sets;     /* [set_count] bits 1 << enum kb_word_class of each list set */
    uint32_t set_count;
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
/* The classes of a list set (form->list), as bits 1 << enum kb_word_class. */
static inline uint32_t
kb_wordlist_classes(const struct kb_wordlist *list, uint32_t set)
{
    return set < list->set_count ? list->sets[set] : 0;
}
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

/* The section's head; the pairs of both tables and the sets follow. */
struct kb_wordlist_head {
    uint32_t word_cap, phrase_cap, set_count, unused;
};

#endif
