#include "base/utf8.h"
#include "data/scan.h"
#include "lang/lang.h"

#include "base/banned.h"

#define SAME_BIT(name) ((int)KB_TOK_##name == (int)KB_SCAN_##name)
_Static_assert(SAME_BIT(CAPITAL) && SAME_BIT(UPPER) && SAME_BIT(NUMBER) && SAME_BIT(PUNCT)
                   && SAME_BIT(QUOTE) && SAME_BIT(OPENS) && SAME_BIT(CLOSES) && SAME_BIT(HYPHEN)
                   && SAME_BIT(GLUED),
               "the token's flags begin with the scanner's");

enum {
    SCAN_FLAGS = (1 << 9) - 1,
    WHOLE_TOKEN = KB_TOK_NUMBER | KB_TOK_PUNCT | KB_TOK_UPPER | KB_TOK_HYPHEN | KB_TOK_CLITIC,
    WHOLE = KB_SCAN_NUMBER | KB_SCAN_PUNCT | KB_SCAN_ACRONYM | KB_SCAN_UPPER | KB_SCAN_HYPHEN
};

typedef KB_VEC(struct kb_token) token_list;

/* The word without the clitic at its end; the same when it has none. */
static struct kb_str
without_clitic(const struct kb_pack *pack, struct kb_str word)
{
    for (uint32_t i = 0; i < pack->clitic_count; i++)
        if (word.len >= pack->clitics[i].len + 2 && kb_str_ends(word, pack->clitics[i]))
            return kb_str_sub(word, 0, word.len - pack->clitics[i].len);
    return word;
}

/* "kulihat", "kausebut" without what stands for the subject: only of a long word in small letters,
 * for many a name begins like one. */
static struct kb_str
without_proclitic(const struct kb_pack *pack, struct kb_str word)
{
    enum { SHORTEST_REST = 5 };
    for (uint32_t i = 0; i < pack->proclitic_count; i++)
        if (word.len >= pack->proclitics[i].len + SHORTEST_REST
            && kb_str_starts(word, pack->proclitics[i]))
            return kb_str_sub(word, pack->proclitics[i].len, word.len);
    return word;
}

/* Whether the lexicon has the word for itself and not only as a part of longer phrases, or as one
 * of the words that a frame needs. */
static bool
says_something(const struct kb_pack *pack, uint32_t word)
{
    uint32_t state = kb_lexicon_step(pack->lexicon, 0, word);
    const struct kb_lex_entry *e = state ? kb_lexicon_entries(pack->lexicon, state) : NULL;
    for (; e; e = kb_lexicon_entry(pack->lexicon, e->next))
        if (e->kind != KB_LEX_NEED)
            return true;
    return false;
}

/* "negaranyalah": the longest beginning that the lexicon has, *rest. */
static uint32_t
without_clitics(const struct kb_pack *pack, struct kb_str *rest)
{
    uint32_t word = KB_WORD_UNKNOWN;
    for (int cut = 0; word == KB_WORD_UNKNOWN && cut < 2; cut++) {
        struct kb_str less = without_clitic(pack, *rest);
        if (less.len == rest->len)
            break;
        *rest = less;
        word = kb_lexicon_word(pack->lexicon, *rest);
    }
    return word;
}

/* The word's number; with clitics cut off when the lexicon has it only so, or has it with them only
 * within phrases: a row with "dalam serangannya" takes no meaning from "serangannya". */
static uint32_t
look_up(const struct kb_pack *pack, struct kb_str folded, uint32_t *flags)
{
    uint32_t whole = kb_lexicon_word(pack->lexicon, folded), word = whole;
    struct kb_str rest = folded;
    if (word == KB_WORD_UNKNOWN || without_clitic(pack, folded).len < folded.len)
        word = whole && says_something(pack, whole) ? whole : without_clitics(pack, &rest);
    if (word == KB_WORD_UNKNOWN && !(*flags & KB_TOK_CAPITAL)) {
        rest = without_proclitic(pack, folded);
        if (rest.len < folded.len)
            word = kb_lexicon_word(pack->lexicon, rest);
    }
    if (word == KB_WORD_UNKNOWN)
        return whole;
    if (word != whole && rest.len < folded.len)
        *flags |= KB_TOK_CLITIC | (whole ? KB_TOK_WHOLE : 0);
    return word;
}

/* "serangan-serangan", "negara-negaranya": the second half says no more than the first. */
static bool
doubles(const struct kb_text *t, const struct kb_token *a, const struct kb_token *b)
{
    struct kb_str one = kb_span_str(t->text, (struct kb_span){ a->begin, a->end });
    struct kb_str two = kb_span_str(t->text, (struct kb_span){ b->begin, b->end });
    if (!(b->flags & KB_TOK_HYPHEN) || (a->flags & (KB_TOK_PUNCT | KB_TOK_NUMBER)) || one.len < 3)
        return false;
    if (two.len < one.len || !kb_str_equal_nocase(one, kb_str_sub(two, 0, one.len)))
        return false;
    if (two.len == one.len)
        return true;
    for (uint32_t i = 0; i < t->pack->clitic_count; i++)
        if (kb_str_equal(kb_str_sub(two, one.len, two.len), t->pack->clitics[i]))
            return true;
    return false;
}

/* ---- words that a scraper glued together ---- */

/* Longer names begin with it: Robert, Robertson. */
static bool
given_name(const struct kb_lex_entry *e)
{
    return e->kind == KB_LEX_CLASS
           && (e->value == KB_CLASS_male || e->value == KB_CLASS_female
               || e->value == KB_CLASS_given);
}

/* A word of the lexicon by itself, but as a given name and nothing else. */
static bool
only_given(const struct kb_pack *pack, uint32_t word)
{
    uint32_t state = kb_lexicon_step(pack->lexicon, 0, word);
    const struct kb_lex_entry *e = state ? kb_lexicon_entries(pack->lexicon, state) : NULL;
    bool given = e != NULL;
    for (; e; e = kb_lexicon_entry(pack->lexicon, e->next))
        given &= given_name(e);
    return given;
}

static bool
stands_alone(const struct kb_pack *pack, uint32_t word, bool small)
{
    uint32_t state = kb_lexicon_step(pack->lexicon, 0, word);
    if (!state)
        return false;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(pack->lexicon, state); e;
         e = kb_lexicon_entry(pack->lexicon, e->next)) {
        if (small ? e->case_rule == KB_CASE_ANY : e->kind != KB_LEX_OUTLET)
            return true;
    }
    return false;
}

enum {
    SHORTEST_GLUE = 6,
    SHORTEST_LEFT = 4,
    SHORTEST_RIGHT = 2,
    SURE_LENGTH = 5,
    NO_ENDING = 4 /* letters: a shorter word may be a name's own ending, Harris and Harrison */
};

/* "Irankembali", "Israeldi", "polisimenyita": where an unknown word is two known ones, its second
 * begins; 0 when it is not certain. A name may be followed by any small word, a plain word only by
 * a long one. */
static size_t
glue_at(const struct kb_pack *pack, struct kb_str folded, bool capital)
{
    if (folded.len < SHORTEST_GLUE)
        return 0;
    for (size_t cut = folded.len - SHORTEST_RIGHT; cut >= SHORTEST_LEFT; cut--) {
        struct kb_str left = kb_str_sub(folded, 0, cut);
        struct kb_str right = kb_str_sub(folded, cut, folded.len);
        if (!capital && (right.len < SURE_LENGTH || left.len < SURE_LENGTH))
            continue;
        uint32_t a = kb_lexicon_word(pack->lexicon, left);
        uint32_t b = a ? kb_lexicon_word(pack->lexicon, right) : 0;
        /* "Nugrahadalam": part of a known name, then a word too long to be its ending */
        if (b && only_given(pack, a))
            continue;
        bool name = capital && left.len >= SURE_LENGTH && right.len >= NO_ENDING;
        if (b && (name || stands_alone(pack, a, !capital)) && stands_alone(pack, b, true))
            return cut;
    }
    return 0;
}

/* ---- the list as it grows ---- */

struct cutter {
    struct kb_ctx *ctx;
    struct kb_text *t;
    token_list list;
    KB_VEC(uint8_t) breaks;
    struct kb_map names; /* capitalised words as they stand alone on this page */
    uint32_t unknown;    /* how many the lexicon lacks, glued ones among them */
};

static void
add_token(struct cutter *c, struct kb_token token, bool breaks)
{
    struct kb_token *before = c->list.len ? &c->list.at[c->list.len - 1] : NULL;
    if (before && doubles(c->t, before, &token)) {
        before->end = token.end;
        before->flags |= KB_TOK_DOUBLED | (token.flags & KB_TOK_CLITIC);
        return;
    }
    *KB_PUSH(c->ctx->arena, &c->list) = token;
    *KB_PUSH(c->ctx->arena, &c->breaks) = breaks;
}

/* The token as two, when it is certain that it is two. */
static void
add_cut(struct cutter *c, struct kb_token token, size_t cut, struct kb_str folded, bool breaks)
{
    const struct kb_lexicon *lexicon = c->t->pack->lexicon;
    struct kb_token left = token;
    left.end = left.begin + (uint32_t)cut;
    left.word = kb_lexicon_word(lexicon, kb_str_sub(folded, 0, cut));
    add_token(c, left, breaks);
    token.begin = left.end;
    token.flags = KB_TOK_GLUED;
    token.word = kb_lexicon_word(lexicon, kb_str_sub(folded, cut, folded.len));
    add_token(c, token, false);
}

/* "AFPmelaporkan" comes as AF and Pmelaporkan: the capital goes back to the ones before it where
 * what is left is a word. */
static void
give_back_capital(struct cutter *c, struct kb_scan_piece *piece)
{
    char folded[KB_MAX_TOKEN_BYTES];
    struct kb_token *before = c->list.len ? &c->list.at[c->list.len - 1] : NULL;
    bool joined = before && (before->flags & KB_TOK_UPPER) && before->end == piece->begin
                  && (piece->flags & KB_SCAN_GLUED) && (piece->flags & KB_SCAN_CAPITAL)
                  && (piece->flags & KB_SCAN_ASCII) && piece->end - piece->begin >= SHORTEST_GLUE;
    if (!joined)
        return;
    const struct kb_lexicon *lexicon = c->t->pack->lexicon;
    struct kb_str s = kb_str_sub(c->t->text, piece->begin, piece->end);
    struct kb_str whole = { folded, kb_utf8_fold(s, folded, sizeof folded) };
    uint32_t rest = kb_lexicon_word(lexicon, kb_str_sub(whole, 1, whole.len));
    if (kb_lexicon_word(lexicon, whole) || !rest || !stands_alone(c->t->pack, rest, true))
        return;
    piece->begin++;
    piece->flags &= ~(uint32_t)KB_SCAN_CAPITAL;
    before->end++;
    s = kb_str_sub(c->t->text, before->begin, before->end);
    before->word =
        kb_lexicon_word(lexicon, (struct kb_str){ folded, kb_utf8_fold(s, folded, sizeof folded) });
}

static void
add_piece(struct cutter *c, struct kb_scan_piece *piece)
{
    char folded[KB_MAX_TOKEN_BYTES];
    give_back_capital(c, piece);
    struct kb_str s = kb_str_sub(c->t->text, piece->begin, piece->end);
    struct kb_token token = { .begin = (uint32_t)piece->begin,
                              .end = (uint32_t)piece->end,
                              .flags = piece->flags & SCAN_FLAGS };
    bool breaks = piece->flags & KB_SCAN_BREAK;
    struct kb_str word = { folded, kb_scan_fold(s, piece->flags, folded, sizeof folded) };
    token.word = look_up(c->t->pack, word, &token.flags);
    bool may_cut = !token.word && (piece->flags & KB_SCAN_ASCII) && !(piece->flags & WHOLE);
    size_t cut = may_cut ? glue_at(c->t->pack, word, piece->flags & KB_SCAN_CAPITAL) : 0;
    if (cut) {
        add_cut(c, token, cut, word, breaks);
        return;
    }
    if ((piece->flags & KB_SCAN_CAPITAL) && !(piece->flags & WHOLE)) {
        *kb_map_put(c->ctx->arena, &c->names, s, 1) = 1;
        c->unknown += may_cut;
    }
    add_token(c, token, breaks);
}

/* "Nugrahadalam" where the page has "Nugraha" alone, and "dalam" is a word: where the second
 * begins. */
static size_t
name_glue_at(const struct cutter *c, const struct kb_token *token)
{
    const struct kb_pack *pack = c->t->pack;
    struct kb_str s = kb_str_sub(c->t->text, token->begin, token->end);
    if (token->word || !(token->flags & KB_TOK_CAPITAL) || (token->flags & WHOLE_TOKEN)
        || s.len < SHORTEST_LEFT - 1 + NO_ENDING)
        return 0;
    for (size_t cut = s.len - NO_ENDING; cut >= SHORTEST_LEFT - 1; cut--) {
        uint32_t right = kb_lexicon_word(pack->lexicon, kb_str_sub(s, cut, s.len));
        if (right && stands_alone(pack, right, true)
            && kb_map_get(&c->names, kb_str_sub(s, 0, cut)) != KB_MAP_NONE)
            return cut;
    }
    return 0;
}

/* A second look with the page's own names. */
static void
cut_names(struct cutter *c)
{
    struct cutter again = { .ctx = c->ctx, .t = c->t };
    for (uint32_t i = 0; i < c->list.len; i++) {
        const struct kb_token *token = &c->list.at[i];
        size_t cut = name_glue_at(c, token);
        if (!cut && !again.list.len)
            continue;
        if (!again.list.len) { /* the first one found: what stands before it as it is */
            for (uint32_t k = 0; k < i; k++) {
                *KB_PUSH(c->ctx->arena, &again.list) = c->list.at[k];
                *KB_PUSH(c->ctx->arena, &again.breaks) = c->breaks.at[k];
            }
        }
        if (cut) {
            add_cut(&again, *token, cut, kb_str_sub(c->t->text, token->begin, token->end),
                    c->breaks.at[i]);
            continue;
        }
        *KB_PUSH(c->ctx->arena, &again.list) = *token;
        *KB_PUSH(c->ctx->arena, &again.breaks) = c->breaks.at[i];
    }
    if (again.list.len) {
        c->list = again.list;
        c->breaks.at = again.breaks.at;
    }
}

void
kb_tokens_cut(struct kb_ctx *ctx, struct kb_text *t, uint8_t **breaks)
{
    struct kb_scan scan = { t->text, 0 };
    struct kb_scan_piece piece;
    struct cutter c = { .ctx = ctx, .t = t };
    c.list.cap = (uint32_t)(t->text.len / 5 + 16);
    c.list.at = kb_arena_array(ctx->arena, c.list.cap, sizeof *c.list.at);
    while (kb_scan_next(&scan, &piece))
        add_piece(&c, &piece);
    if (c.unknown)
        cut_names(&c);
    t->tokens = c.list.at;
    t->token_count = c.list.len;
    *breaks = c.breaks.at;
}
