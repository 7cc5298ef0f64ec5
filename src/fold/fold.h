/* All pages together: which are copies of one text, who took it from whom, which tell of one
 * happening, which reports are one event, which figures are about one thing.
 *
 * Everything here is a function of the set of pages alone: the same heap gives the same answer in
 * any order and on any number of threads. A page comes as a sketch, small enough to keep for every
 * page of a store. */
#ifndef KB_FOLD_FOLD_H
#define KB_FOLD_FOLD_H

#include "base/arena.h"
#include "base/error.h"
#include "record/record.h"

#define KB_FOLD_NONE UINT32_MAX
/* Words behind this many are not looked at. */
#define KB_FOLD_MAX_WORDS 20000u
/* Words with digits that are kept of a page. */
#define KB_SKETCH_NUMBERS 24u

enum { KB_TERM_PLAIN, KB_TERM_NAME, KB_TERM_FIGURE };
/* A word or name of a page, for telling happenings apart. Six bytes, since there are many. */
struct __attribute__((packed)) kb_fold_term {
    uint32_t hash;
    uint8_t weight; /* how much the page is about it, 1 to 255 */
    uint8_t proper; /* a name, a day: rarer than the heap alone can tell; KB_TERM_... */
};

/* An outlet by the ways in which it may be named: "kompas.tv", "Kompas TV", "Kompas". */
struct kb_fold_outlet {
    uint64_t whole, label; /* hashes, 0: none */
};

struct kb_sketch {
    struct kb_str id;
    uint64_t content;  /* hash of text and title, orders pages of one id */
    uint64_t words;    /* hash of the text's words in their order; 0: no words */
    int64_t when;      /* seconds UTC of publication, the day's start for a bare day */
    uint8_t precision; /* 0: not told, 1: a day or less exact, 2: with a clock */
    int64_t about;     /* `when`, else the last day that the text tells; 0: not known */
    struct kb_fold_outlet outlet;
    struct kb_fold_outlet *credits; /* outlets from which the page says it took its text */
    /* Runs of five words, hashed, ascending, each once: of a long page only those whose low `level`
     * bits are 0, so that two samples of different pages are comparable at the higher level. */
    uint32_t *shingles;
    uint32_t *lead;    /* those of its first words, all of them, ascending */
    uint32_t *keys;    /* see kb_sketch_keys */
    uint32_t *numbers; /* words with digits, hashed; the lowest KB_SKETCH_NUMBERS, ascending */
    /* What stands in a short last line, which often says whence a text comes: runs of up to three
     * words, hashed as outlets are (the upper half), ascending. */
    uint32_t *closing;
    uint32_t *title;            /* its words, hashed, ascending, each once */
    struct kb_fold_term *terms; /* by hash, each once */
    uint32_t credit_count, shingle_count, lead_count, key_count, number_count, closing_count,
        title_count, term_count;
    uint32_t length; /* how many shingles the whole page has, repeated ones too */
    uint8_t level;
};

/* What folding found out about a page; page numbers are those of the call. */
struct kb_folded {
    uint32_t copies;   /* the first page of its copies, itself when alone or first */
    uint32_t parent;   /* the page it was taken from, KB_FOLD_NONE */
    uint32_t story;    /* the first page of its story */
    double similarity; /* to the parent, 0 to 1; 0 without one */
};

/* Makes the sketch of a page; strings are copied into the arena. */
void kb_sketch_make(struct kb_arena *arena, const struct kb_record *record,
                    struct kb_sketch *sketch);
/* The sketch as bytes for a store (little endian, versioned), and back. False: not a sketch of this
 * version. `bytes` may be dropped afterwards. */
void kb_sketch_write(const struct kb_sketch *sketch, struct kb_buf *out);
bool kb_sketch_read(struct kb_arena *arena, struct kb_str bytes, struct kb_sketch *sketch);

/* Finding copies without looking at all pages: two pages are candidates when they share a key, and
 * copies when kb_sketch_are_copies says so of the two. Both are functions of the sketches alone, so
 * a store may keep an index of keys and ask it for each new page. Groups are what verified pairs
 * join.
 *
 * Keys are chosen by their values within a window of the text (winnowing: S. Schleimer, D.
 * Wilkerson, A. Aiken, "Winnowing", SIGMOD 2003): a run of words that two pages share gives both
 * the same key wherever it stands, if it is as long as KB_SKETCH_RUN, within the first
 * KB_SKETCH_DENSE words of both; behind those keys are four times as rare. One key in ten words of
 * news, about; never more than KB_SKETCH_MOST_KEYS. Two more are made of figures, by which
 * translations meet. A page without words has none. A key that stands on very many pages is
 * furniture or a text of that many copies; it is enough to compare a few of them, since what is
 * copied shares many keys. */
#define KB_SKETCH_RUN 20u
#define KB_SKETCH_DENSE 400u
#define KB_SKETCH_MOST_KEYS 1024u
const uint32_t *kb_sketch_keys(const struct kb_sketch *sketch, uint32_t *count);
/* Whether two pages that share so many keys are worth comparing. What is copied shares many keys of
 * those that are made of text; two long texts that share one or two share a phrase. Of each page
 * its breadth is asked, a number below KB_SKETCH_BREADTHS that says how many keys of text it has, 0
 * for few or not known; for pages that share a key made of figures the question has no meaning. */
#define KB_SKETCH_BREADTHS 16u
uint32_t kb_sketch_breadth(const struct kb_sketch *sketch);
bool kb_sketch_share_enough_keys(uint32_t breadth_a, uint32_t breadth_b, uint32_t shared);
/* Of a page with KB_SKETCH_NUMBERS figures only one of its two such keys is known. */
bool kb_sketch_is_key_of_figures(const struct kb_sketch *sketch, uint32_t key);
/* By keys of figures alone only pages meet whose days (of `when`) are no farther apart, and only
 * where both tell the day. */
#define KB_SKETCH_FIGURES_DAYS 3
/* Symmetric; a page is a copy of itself unless it has no words. Text decides; titles, figures, the
 * clock and credits say how much of it must agree. */
bool kb_sketch_are_copies(const struct kb_sketch *a, const struct kb_sketch *b);
/* Below 0: a appeared before b, as far as their own times can tell; 0: they cannot. */
int kb_sketch_time_order(const struct kb_sketch *a, const struct kb_sketch *b);

/* Share of the smaller page's shingles that the other holds too. */
double kb_sketch_containment(const struct kb_sketch *a, const struct kb_sketch *b);
/* The share of a's shingles that b holds (0 to 1), and of all of both that both hold. */
void kb_sketch_shares(const struct kb_sketch *a, const struct kb_sketch *b, double *inside,
                      double *alike);
/* Of all words of both titles the share that both hold. */
double kb_sketch_titles_resemble(const struct kb_sketch *a, const struct kb_sketch *b);
/* Whether both are known to be from one outlet. */
bool kb_sketch_one_outlet(const struct kb_sketch *a, const struct kb_sketch *b);
/* Whether `page` says that it took its text from `outlet`. */
bool kb_sketch_credits(const struct kb_sketch *page, struct kb_fold_outlet outlet);
/* Whether its last line names the outlet of `other`, which a copier writes himself; other credits
 * may be handed on with the text. */
bool kb_sketch_closes_with(const struct kb_sketch *page, const struct kb_sketch *other);
/* Whether it does or `page` credits the outlet of `other`. */
bool kb_sketch_takes_from(const struct kb_sketch *page, const struct kb_sketch *other);
struct kb_fold_outlet kb_fold_outlet_of(struct kb_str name);

/* Folds the pages; folded[i] belongs to pages[i]. Scratch memory comes from the arena. */
void kb_fold_pages(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                   struct kb_folded *folded);

/* The order that depends on nothing but the pages themselves; in the arena. */
uint32_t *kb_fold_order(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count);

/* Parents among pages that are all copies of one text. */
void kb_fold_family(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                    struct kb_folded *folded);

/* The parts of kb_fold_pages, each filling its fields; `order` is that of kb_fold_order. */
void kb_fold_copies(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                    const uint32_t *order, struct kb_folded *folded);
void kb_fold_parents(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                     const uint32_t *order, struct kb_folded *folded);
void kb_fold_stories(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                     const uint32_t *order, struct kb_folded *folded);

#endif
