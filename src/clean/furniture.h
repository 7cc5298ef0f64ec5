/* The wording of what stands around an article: menus, teasers, bylines, credits, dates' words. All
 * packs' tables are compiled into one structure, for a page's menus may be in another language than
 * its text, and the language is known only after cleaning.
 *
 * packs/<xx>/furniture.tsv: what, where, case, phrase, value, note.
 *   what   drop     the line (or the tail) is no part of the article
 *          cut      a word that starts so goes, the line stays
 *          lead     a link to another article: the line goes, and a headline that follows it
 *          block    near the end: all that follows is no part of the article
 *          byline   a name follows; value: author, writer, reporter, editor,
 *                   translator, photographer
 *          credit   a source follows; value: republished, cited, photo, caption (as photo, but what
 *                   stands before the source is the picture's caption)
 *          via      within a credit: the source stands behind this word
 *          join     between two names
 *          nobody   where a name is expected: is, it is none; has, no name has it; tail, the name
 *                   ends before it
 *          stamp    goes with a publication time; value: updated where it is a later one
 *          filed    what the page is filed under follows; value: tags, section; none: the whole
 *                   of a section's or tag's name, which is none
 *   where  is       the whole line (or one of several such pieces that fill it)
 *          starts   at the line's start
 *          has      anywhere in a short line
 *          tail     at a line's start, or behind a sentence's end or an opening bracket in its last
 * part case   any, capital (first letter), upper (all letters) phrase any case; blanks before a
 * colon do not count packs/<xx>/clean-dates.tsv: kind (month, weekday, half, zone), word, value.
 * packs/<xx>/short-names.tsv: short, name: how a credit's brackets shorten an agency or outlet.
 * packs/<xx>/markup.tsv: kind (see clean/blocks.h), word, weight. */
#ifndef KB_CLEAN_FURNITURE_H
#define KB_CLEAN_FURNITURE_H

#include "base/arena.h"
#include "base/byteset.h"
#include "base/eight.h"
#include "base/map.h"
#include "data/files.h"
#include "data/knowledge.h"

enum kb_rule_what {
    KB_RULE_DROP,
    KB_RULE_LEAD,
    KB_RULE_BLOCK,
    KB_RULE_BYLINE,
    KB_RULE_CREDIT,
    KB_RULE_VIA,
    KB_RULE_JOIN,
    KB_RULE_STAMP,
    KB_RULE_CUT,
    KB_RULE_NOBODY,
    KB_RULE_FILED
};

enum kb_rule_where { KB_WHERE_IS = 1, KB_WHERE_STARTS = 2, KB_WHERE_HAS = 4, KB_WHERE_TAIL = 8 };

enum { KB_RULE_CASE_ANY, KB_RULE_CASE_CAPITAL, KB_RULE_CASE_UPPER };

/* Value of credit rules besides enum kb_credit_kind. */
#define KB_CREDIT_CAPTION 3
/* Values of a filed rule. */
enum { KB_FILED_TAGS, KB_FILED_SECTION, KB_FILED_NONE };
/* Value of a stamp rule: the time is not the first publication's. */
#define KB_STAMP_UPDATED 1

struct kb_rule {
    struct kb_str phrase; /* as kb_norm_make writes it */
    uint8_t what;         /* enum kb_rule_what */
    uint8_t where;        /* enum kb_rule_where */
    uint8_t casing;
    uint8_t value; /* by `what`: role, credit kind, updated */
    uint32_t next; /* the next rule with the same first token, KB_MAP_NONE: none */
};

enum kb_date_word { KB_DATE_MONTH, KB_DATE_WEEKDAY, KB_DATE_HALF, KB_DATE_ZONE };

/* Who a name belongs to. */
struct kb_publisher {
    const struct kb_outlet *outlet; /* one of the two may be NULL */
    const struct kb_agency *agency;
};

/* What is seen of the words of a set: the first eight letters, in any case, and the length, hashed.
 * Most words are not among them, which then is known without looking them up. */
struct kb_shapes {
    uint64_t seen[512];
};
static inline uint32_t
kb_shape_of(struct kb_str word)
{
    uint64_t head = kb_eight_small(kb_eight_short(word.ptr, word.len));
    return (uint32_t)((head + word.len * 0xBF58476D1CE4E5B9u) * 0x9E3779B97F4A7C15u >> 49);
}
static inline bool
kb_shapes_have(const struct kb_shapes *shapes, struct kb_str word)
{
    uint32_t shape = kb_shape_of(word);
    return shapes->seen[shape / 64] >> shape % 64 & 1;
}

struct kb_judge; /* clean/judge.h */

struct kb_furniture {
    KB_VEC(struct kb_rule) rules;
    struct kb_map by_token;   /* a phrase's first token -> its first rule, longer phrases first */
    KB_VEC(int32_t) dates;    /* kind << 16 | (value + 2048) */
    struct kb_map date_words; /* folded word -> index in dates */
    KB_VEC(struct kb_publisher) publishers;
    struct kb_map names;          /* folded name of an outlet or agency -> publisher */
    struct kb_map places;         /* folded names of places */
    const struct kb_judge *judge; /* NULL: there is no model of blocks */
    struct kb_map markup;         /* word of class or id -> kinds << 16 | weight + 1000 */
    /* Of the words of `markup`, and of the first tokens of rules. */
    struct kb_shapes markup_shapes, token_shapes;
};

/* Reads every pack's tables out of `files`. Everything lies in the arena and is const afterwards.
 */
kabar_status kb_furniture_open(struct kb_arena *arena, const struct kb_files *files,
                               const struct kb_knowledge *knowledge,
                               const struct kb_furniture **furniture, struct kb_error *err);

/* A line's bytes as rules see them: lower case, no diacritics, one blank for many and none before a
 * colon, marks straight. `at[i]` is where byte i came from. Only the first KB_NORM_CAP bytes. */
#define KB_NORM_CAP 512u
struct kb_norm {
    char bytes[KB_NORM_CAP + 8];
    uint16_t at[KB_NORM_CAP + 9];
    uint16_t len;
    struct kb_str from;
};
void kb_norm_make(struct kb_norm *norm, struct kb_str line);
/* End of the token that starts at `at`: a run of letters and digits, or one mark. */
extern const struct kb_byteset kb_norm_words;
static inline uint32_t
kb_norm_token(const struct kb_norm *norm, uint32_t at)
{
    uint32_t end = at;
    while (end < norm->len && kb_byteset_has(&kb_norm_words, norm->bytes[end]))
        end++;
    return end > at || at >= norm->len ? end : at + 1;
}

/* The longest rule of the kinds in `whats` (bits 1 << what) and `wheres` that matches at `at`, or
 * NULL. `is` rules match here wherever they stand; the caller sees to the line's ends. */
const struct kb_rule *kb_furniture_at(const struct kb_furniture *furniture,
                                      const struct kb_norm *norm, uint32_t at, unsigned whats,
                                      unsigned wheres);
/* The value of a word of clean-dates.tsv; false when it is none of that kind. */
bool kb_furniture_date(const struct kb_furniture *furniture, struct kb_str word,
                       enum kb_date_word kind, int *value);
/* By name, alias or domain, in any case; NULL when unknown. */
const struct kb_publisher *kb_furniture_publisher(const struct kb_furniture *furniture,
                                                  struct kb_str name);
bool kb_furniture_place(const struct kb_furniture *furniture, struct kb_str name);

/* What a word of a class or id tells of its element; the letters are those of markup.tsv. */
enum {
    KB_MARKUP_DROP = 1 << 0,       /* x: no text in it */
    KB_MARKUP_DROP_WHOLE = 1 << 1, /* X: the same, where it is the whole word and no part of one */
    KB_MARKUP_NAME = 1 << 2,       /* n */
    KB_MARKUP_DATE = 1 << 3,       /* d */
    KB_MARKUP_CAPTION = 1 << 4,    /* f */
    KB_MARKUP_ADDRESS = 1 << 5,    /* a: within a link's address, it leads to who wrote */
    KB_MARKUP_PAGE = 1 << 6,       /* p: before a page's number in an address */
    KB_MARKUP_TAGS = 1 << 7,       /* t: links to what the page is filed under */
    KB_MARKUP_CRUMBS = 1 << 8,     /* c: the way from the front page to this one */
    KB_MARKUP_WHOLE = 1 << 9       /* w: in an address, all pages of a story as one */
};
struct kb_markup {
    int16_t weight; /* b: how likely the element is the text */
    uint16_t kinds;
};
/* All zero for a word of which no table knows. */
struct kb_markup kb_furniture_markup(const struct kb_furniture *furniture, struct kb_str word);

#endif
