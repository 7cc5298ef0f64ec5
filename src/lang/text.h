/* An article's text as sentences of tokens, with every lexicon phrase that stands in it. */
#ifndef KB_LANG_TEXT_H
#define KB_LANG_TEXT_H

#include "clean/article.h"

enum {
    KB_TOK_CAPITAL = 1 << 0,  /* starts with an upper-case letter */
    KB_TOK_UPPER = 1 << 1,    /* all letters upper case, two or more */
    KB_TOK_NUMBER = 1 << 2,   /* starts with a digit: 10.000, 1/11, 08:05, 5G */
    KB_TOK_PUNCT = 1 << 3,    /* a mark; its first byte tells which (or KB_TOK_QUOTE) */
    KB_TOK_QUOTE = 1 << 4,    /* any quotation mark */
    KB_TOK_OPENS = 1 << 5,    /* a quotation mark that opens */
    KB_TOK_CLOSES = 1 << 6,   /* a quotation mark that closes */
    KB_TOK_HYPHEN = 1 << 7,   /* joined to the token before by a hyphen: Jong-(un) */
    KB_TOK_GLUED = 1 << 8,    /* no white space before it */
    KB_TOK_CLITIC = 1 << 9,   /* a clitic was cut off: negara(nya) */
    KB_TOK_DOUBLED = 1 << 10, /* reduplicated: serangan-serangan, kept as one token */
    KB_TOK_FIRST = 1 << 11,   /* first word of its sentence (behind marks) */
    KB_TOK_INSIDE = 1 << 12,  /* a later word of a longer class phrase */
    KB_TOK_WHOLE = 1 << 13,   /* phrases hold it with its clitic too: (dalam) laporannya */
};

struct kb_token {
    uint32_t begin, end; /* bytes of the text */
    uint32_t word;       /* of the pack's lexicon, the clitic cut off; KB_WORD_UNKNOWN */
    uint32_t flags;
    uint32_t kinds;   /* bits 1 << enum kb_lex_kind of the matches that begin here */
    uint8_t tag;      /* enum kb_upos; this and the next two once kb_lang_analyse was asked */
    uint8_t name;     /* 0: in no name; 1 + 2 * enum kb_name_kind: begins one, one more: inside */
    uint8_t relation; /* to its head, see kb_token_relation */
    struct kb_class_set classes; /* of the phrase that begins here */
};

struct kb_sentence {
    uint32_t first, last; /* tokens, last excluded */
    uint32_t begin, end;  /* bytes */
    uint32_t paragraph;   /* from 0 */
};

/* A lexicon phrase in the text. Of every kind only the longest at a place is kept (all its values),
 * of frames also shorter ones behind it. */
struct kb_match {
    uint32_t first, last; /* tokens, last excluded */
    uint32_t kind;        /* enum kb_lex_kind */
    uint32_t value;
};

struct kb_text {
    struct kb_str text;
    const struct kb_pack *pack;
    struct kb_token *tokens;
    struct kb_sentence *sentences;
    struct kb_match *matches; /* by first token, then kind, then longer first */
    uint32_t *match_of;       /* token -> its first match; token_count + 1 entries */
    uint32_t token_count, sentence_count, match_count;
    bool analysed;   /* tags are there, and what else was asked for */
    uint32_t *heads; /* token -> the token that governs it, itself at the root; NULL: no trees */
};

/* The language stage. With article->pack NULL there are no tokens. */
kabar_status kb_lang_read(struct kb_ctx *ctx, const struct kb_article *article,
                          struct kb_text *text);

/* What the language's models find beside the tags. */
enum { KB_FIND_NAMES = 1 << 0, KB_FIND_TREES = 1 << 1 };
/* Tags, and as asked names and trees, into the tokens of all sentences, or of those for which
 * wanted[sentence] is set. False where the language has no models; then nothing changes. */
bool kb_lang_analyse(struct kb_ctx *ctx, struct kb_text *text, uint32_t what,
                     const uint8_t *wanted);
/* The relation (DEPREL) of a token to its head; only where text->heads is set. */
struct kb_str kb_token_relation(const struct kb_text *t, uint32_t token);

static inline bool
kb_token_is(const struct kb_text *t, uint32_t token, uint32_t class_index)
{
    return token < t->token_count && kb_class_in(&t->tokens[token].classes, class_index);
}
static inline bool
kb_token_flag(const struct kb_text *t, uint32_t token, uint32_t flags)
{
    return token < t->token_count && (t->tokens[token].flags & flags);
}
/* A small word (preposition, conjunction, auxiliary, pronoun, ...) rather than a noun, verb or
 * name. */
static inline bool
kb_token_small(const struct kb_text *t, uint32_t token)
{
    return token < t->token_count
           && (kb_class_below(&t->tokens[token].classes, KB_CLASS_noun)
               || (t->tokens[token].flags & KB_TOK_INSIDE));
}
struct kb_str kb_token_str(const struct kb_text *t, uint32_t token);
/* The first byte of a mark, 0 when the token is a word or behind the end. */
char kb_token_mark(const struct kb_text *t, uint32_t token);
/* Bytes from the first token's begin to the last one's end (last excluded; first < last). */
struct kb_span kb_tokens_span(const struct kb_text *t, uint32_t first, uint32_t last);
/* The words of that span as they stand, blanks that a scraper lost put back. */
struct kb_str kb_tokens_spelled(struct kb_arena *arena, const struct kb_text *t, uint32_t first,
                                uint32_t last);
/* The match of `kind` that starts at `token`, or NULL. */
const struct kb_match *kb_match_at(const struct kb_text *t, uint32_t token, enum kb_lex_kind kind);
/* Its next value at the same place, or NULL. */
const struct kb_match *kb_match_next(const struct kb_text *t, const struct kb_match *match);
/* The sentence that holds the token. */
uint32_t kb_sentence_of(const struct kb_text *t, uint32_t token);

/* Best pack for a text by its commonest words, NULL when none fits (or too little text). */
const struct kb_pack *kb_lang_guess(const struct kabar_engine *engine, struct kb_str text);

#endif
