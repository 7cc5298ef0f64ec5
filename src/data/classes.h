/* Word classes that the C knows by name; a pack's words.tsv says which words belong to them. */
#ifndef KB_DATA_CLASSES_H
#define KB_DATA_CLASSES_H

#include <stdbool.h>
#include <stdint.h>

/* name, meaning */
#define KB_CLASS_MAP(X)                                                                            \
    X(in, "place or time where: di, pada, in, at, on")                                             \
    X(to, "towards: ke, kepada, terhadap, to, toward, against")                                    \
    X(from, "dari, from")                                                                          \
    X(with, "dengan, bersama, with")                                                               \
    X(by, "oleh, by")                                                                              \
    X(of, "of; about: tentang, soal, atas, over")                                                  \
    X(prep, "every other preposition")                                                             \
    X(rel, "opens a relative clause: yang, who, which")                                            \
    X(comp, "opens a clause that is said or thought: bahwa, that")                                 \
    X(conj, "joins equals: dan, serta, and, &")                                                    \
    X(alt, "atau, or")                                                                             \
    X(but, "opens a main clause: tetapi, namun, sedangkan, but, while")                            \
    X(when, "opens a clause of time: saat, ketika, setelah, usai, when, after")                    \
    X(cause, "karena, sebab, because")                                                             \
    X(cond, "jika, apabila, kalau, if, unless")                                                    \
    X(purpose, "untuk, guna, agar, demi, supaya, in order to")                                     \
    X(not_, "tidak, tak, bukan, belum, not, never")                                                \
    X(future, "akan, bakal, hendak, will, would, plans to")                                        \
    X(perfect, "telah, sudah, pernah, has, have, had")                                             \
    X(progress, "sedang, tengah, masih")                                                           \
    X(modal, "bisa, dapat, mungkin, harus, perlu, can, may, must")                                 \
    X(hedge, "on nobody's own word: diduga, disebut, dilaporkan, konon, reportedly")               \
    X(fail, "came to nothing: gagal, batal, nyaris, urung, failed to")                             \
    X(i, "saya, aku, I, me")                                                                       \
    X(we, "kami, kita, we, us")                                                                    \
    X(he, "ia, dia, beliau, he, she")                                                              \
    X(they, "mereka, they")                                                                        \
    X(both, "both parties told before: keduanya, kedua negara, kedua pihak, both sides")           \
    X(both_states, "of those, which are states: kedua negara, both countries")                     \
    X(self, "whoever the sentence is about: pihaknya, dirinya")                                    \
    X(light, "verbs that lend their subject to a noun: melancarkan, launch, hold")                 \
    X(light_passive, "the same in the passive: dilancarkan, carried out")                          \
    X(it, "the body told before: badan itu, lembaga tersebut, the agency, the group")              \
    X(nation_it, "the state told before: negara itu, negeri tersebut, negaranya, the country")     \
    X(det, "itu, ini, tersebut, the, this, that")                                                  \
    X(quant, "para, semua, beberapa, sejumlah, sekitar, some, all, several")                       \
    X(adverb, "stands between subject and verb: juga, pun, kembali, terus, also, again")           \
    X(each_other, "each to the other: saling, each other, mutually")                               \
    X(be, "adalah, merupakan, ialah, is, are, was")                                                \
    X(passive, "auxiliary of the passive: was, were, been, being, be")                             \
    X(noun, "common nouns that may head a subject but act on nobody: pernyataan, hubungan")        \
    X(utterance, "speaks for whom it is of: pernyataan, laporan, resolusi")                        \
    X(unto, "leads in whom one speaks to: kepada, di hadapan, to, in front of")                    \
    X(hearer, "people who are spoken to, as such: wartawan, awak media, reporters")                \
    X(address, "what is said or written to somebody: keterangan, surat, letter, interview")        \
    X(unreal, "nouns and adjectives by which an act is only thought of: kemungkinan, potensi")     \
    X(verb, "verbs that end a noun phrase and code nothing")                                       \
    X(adjective, "adjectives that stand within a noun phrase")                                     \
    X(medium, "who publishes: media, surat kabar, kantor berita, newspaper, broadcaster")          \
    X(writing, "what is published: laporan, berita, artikel, report, article")                     \
    X(named, "between a description and its name: bernama, berinisial, named")                     \
    X(alias,                                                                                       \
      "joins two names of one person; a passive is of class named, too: alias, sapaan akrab")      \
    X(entitled, "before a title or a coined term in marks: berjudul, bertajuk, book, hashtag")     \
    X(name_link, "small words within a name: bin, binti, al, de, van, of")                         \
    X(org_word, "opens or closes the name of a body: PT, Yayasan, Universitas, Inc, Party")        \
    X(given, "given names that are places too: Jordan, Paris, Chad")                               \
    X(male, "who is a man by this word: Mr, king, brother, he, John")                              \
    X(female, "who is a woman by this word: Mrs, queen, sister, she, Mary")                        \
    X(befalls, "before a capital that is a town here: melanda, mengguncang, jolted")               \
    X(kin, "before the name of whom somebody belongs to: putra, istri, adik")                      \
    X(the, "before whom the page told before: sang, si, the, that")                                \
    X(past, "before an office that is held no more, or by another: mantan, former, deputy")        \
    X(name_stop, "capitalised words that are no names: month, day, heading words")                 \
    X(stop, "commonest words, for telling the language")

enum kb_class {
#define X(name, meaning) KB_CLASS_##name,
    KB_CLASS_MAP(X)
#undef X
        KB_CLASSES
};

/* A set of them, 64 in a cell. */
enum { KB_CLASS_CELLS = 2 };
struct kb_class_set {
    uint64_t bits[KB_CLASS_CELLS];
};
_Static_assert(KB_CLASSES <= 64 * KB_CLASS_CELLS,
               "more word classes than a set holds: KB_CLASS_CELLS must grow");

static inline bool
kb_class_in(const struct kb_class_set *set, uint32_t class_index)
{
    return set->bits[class_index / 64] >> (class_index % 64) & 1;
}

static inline void
kb_class_add(struct kb_class_set *set, uint32_t class_index)
{
    set->bits[class_index / 64] |= 1ull << (class_index % 64);
}

static inline void
kb_class_drop(struct kb_class_set *set, uint32_t class_index)
{
    set->bits[class_index / 64] &= ~(1ull << (class_index % 64));
}

static inline bool
kb_class_any(const struct kb_class_set *set)
{
    uint64_t any = 0;
    for (uint32_t i = 0; i < KB_CLASS_CELLS; i++)
        any |= set->bits[i];
    return any != 0;
}

/* Whether a class is in it that KB_CLASS_MAP lists before the given one. */
static inline bool
kb_class_below(const struct kb_class_set *set, uint32_t class_index)
{
    uint64_t any = set->bits[class_index / 64] & ((1ull << (class_index % 64)) - 1);
    for (uint32_t i = 0; i < class_index / 64; i++)
        any |= set->bits[i];
    return any != 0;
}

#endif
