/* Numbers in digits and words, and what they count. Words come from packs/<xx>/numbers.tsv and
 * packs/<xx>/things.tsv. */
#ifndef KB_EXTRACT_FIGURES_H
#define KB_EXTRACT_FIGURES_H

#include "extract/findings.h"

/* What a row of numbers.tsv says its words are. */
#define KB_NUMBER_ROLE_MAP(X)                                                                      \
    X(number)   /* 1 to 19, 20, 30 ... */                                                          \
    X(teen)     /* belas: adds ten */                                                              \
    X(times)    /* puluh, ratus, hundred: multiplies what stands before */                         \
    X(scale)    /* ribu, juta, million: closes a group */                                          \
    X(whole)    /* seratus, selusin: a number that takes nothing before it */                      \
    X(vague)    /* puluhan, ribuan, dozens: value is the least */                                  \
    X(joint)    /* "two hundred [and] five" */                                                     \
    X(about)    /* before a number: sekitar */                                                     \
    X(at_least) /* before: lebih dari */                                                           \
    X(at_most)  /* before: hingga */                                                               \
    X(between)  /* before a range: antara 1; 2: from, whose end only "to" is */                    \
    X(to)       /* inside a range: dan, hingga, to */                                              \
    X(filler)   /* may stand before a number and says nothing: sebanyak */                         \
    X(another)  /* before: the same thing again: another 25 */                                     \
    X(reach)    /* between a toll and its number: mencapai, stands at */                           \
    X(becomes)  /* before the number that is now: menjadi, to */                                   \
    X(from)     /* before the number that was: dari, from */                                       \
    X(rise)     /* naik, rose */                                                                   \
    X(fall)     /* turun, fell */                                                                  \
    X(part)     /* before a number of those told just before: termasuk, including */               \
    X(none)     /* tidak ada, no: no victims at all */                                             \
    X(more)     /* behind a number: lebih, or more */                                              \
    X(around)   /* behind a number: -an, or so */                                                  \
    X(other)    /* behind a number: lainnya, others: the same thing again */                       \
    X(among)    /* behind a number: di antaranya, of them: of those told just before */            \
    X(one_of)   /* salah satu: one, where something befell it */                                   \
    X(give)     /* between a number and how far it may be off: plus minus */                       \
    X(sum)      /* glued to or in capitals behind money: Rp 1,2 [T] */                             \
    X(label)    /* what follows is a name or a rank: Pasal, nomor, usia */                         \
    X(linker)   /* between a number and its thing: of */
enum kb_number_role {
#define X(name) KB_NUM_##name,
    KB_NUMBER_ROLE_MAP(X)
#undef X
        KB_NUMBER_ROLES
};

/* What a row of things.tsv says its words are. */
#define KB_THING_ROLE_MAP(X)                                                                       \
    X(strong)     /* counts at any number: tentara, rudal */                                       \
    X(force)      /* people under arms: likewise */                                                \
    X(person)     /* people: likewise; what befell them gives the kind */                          \
    X(weak)       /* counts from ten on: rumah, desa */                                            \
    X(classifier) /* orang, unit, pucuk: the thing may follow */                                   \
    X(never)      /* negara, kali, persen: is not counted */                                       \
    X(mass)       /* gram, ton: counts where it weighs something that matters */                   \
    X(share)      /* persen: a part of a hundred */                                                \
    X(toll)       /* korban tewas, death toll: what a number without a thing counts */             \
    X(money)      /* before or behind the number; kind names the currency */                       \
    X(stuff)      /* sabu, drugs: what a mass may be of */                                         \
    X(before)     /* what befalls those named behind it: menewaskan */                             \
    X(after)      /* what befell those named before it: tewas */                                   \
    X(either)     /* both: killed */                                                               \
    X(office)     /* a local office, behind it the place it is of, else unit names that: Polsek */ \
    X(region)     /* between a preposition and its place: wilayah, the city of */                  \
    X(stop)       /* ends the name of a thing: yang, telah */                                      \
    X(verbal)     /* not words: long words that begin so are verbs, not things */
enum kb_thing_role {
#define X(name) KB_THING_##name,
    KB_THING_ROLE_MAP(X)
#undef X
        KB_THING_ROLES
};

struct kb_number_word {
    uint8_t role;
    double value;
};
struct kb_thing_word {
    uint8_t role;
    struct kb_str kind; /* troops, killed, ...; "" when it gives none */
    struct kb_str of;   /* whose they are by their name: WNI; "" */
    struct kb_str unit; /* how the thing is called, "" for as the page words it */
};

struct kb_numbers {
    struct kb_arena *arena;
    KB_VEC(struct kb_number_word) words;
    KB_VEC(struct kb_thing_word) things;
    KB_VEC(struct kb_str) verbal; /* beginnings of verbs */
};

/* A number as it stands in the text. */
struct kb_amount {
    double low, high; /* NAN where open */
    enum kb_bound bound;
    uint32_t first, last; /* tokens, last excluded */
    bool digits;          /* written in digits */
    bool vague, ranged, modified;
    bool another; /* of what was told before */
};

/* "17,1 triliun" is whole, whatever binary fractions make of it. */
double kb_number_scaled(double value, double scale);
/* A plain number without bounds at `token`: "1,5 juta", "dua ratus", "10.000". Numbers that are
 * dates or clock times are none. */
bool kb_number_at(const struct kb_text *t, uint32_t token, uint32_t end, double *value,
                  uint32_t *last);
/* A number with its bounds: "lebih dari 10.000", "antara 8 dan 10", "puluhan ribu". */
bool kb_amount_at(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *amount);

const struct kb_match *kb_number_role(const struct kb_text *t, uint32_t token,
                                      enum kb_number_role role);
/* The row that stands at the token, NULL for none; *last is set when there is one. */
const struct kb_thing_word *kb_thing_at(const struct kb_text *t, uint32_t token,
                                        enum kb_thing_role role, uint32_t *last);
/* Walks the sayings along with the figures; tokens must be asked for in rising order. */
struct kb_claims {
    const struct kb_findings *f;
    uint32_t open;   /* first saying that may not have ended */
    uint32_t behind; /* first saying that begins behind the token asked for */
    uint32_t sole;   /* first saying of the only one who speaks; KB_NONE: there are more */
};
void kb_claims_start(const struct kb_findings *f, struct kb_claims *claims);
/* Fills the claimant: on whose word what stands at `token` is told. Untouched when on the page's
 * own. */
void kb_figure_claimant(struct kb_claims *claims, uint32_t token, struct kb_via *claimant);

/* Which way a number went, and what it was, from the words before it; untouched when nothing is
 * told. `was`: the number told with "from" in this sentence, NAN for none. */
void kb_figure_change(const struct kb_text *t, uint32_t sentence_first, double was,
                      struct kb_figure *g);
/* Does `g`, which is about to follow the last figure of f, count some of those, or go on with them?
 * Then what befell those befell it, and in the first case its part_of is set. */
void kb_figure_part(const struct kb_findings *f, struct kb_figure *g);
/* "termasuk", "rinciannya," before the token. */
bool kb_figure_each(const struct kb_text *t, uint32_t token);
/* "menjadi 45 [, naik dari 30]": the same told behind the last figure of f, whose it becomes; the
 * token behind, 0 when there is no such thing at `token`. */
uint32_t kb_figure_was_behind(const struct kb_findings *f, uint32_t token, uint32_t end);
/* "naik [dari 30] menjadi 45": behind what was, 0 when there is no such thing at the token. */
uint32_t kb_figure_was(const struct kb_text *t, uint32_t first, uint32_t token, uint32_t end,
                       double *was);

#endif
