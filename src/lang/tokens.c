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
    WHOLE = KB_SCAN_NUMBER | KB_SCAN_PUNCT | KB_SCAN_ACRONYM | KB_SCAN_UPPER | KB_SCAN_HYPHEN
};

typedef KB_VEC(struct kb_token) token_list;

/* The word's number; with a clitic cut off when only so the lexicon has it. */
static uint32_t
look_up(const struct kb_pack *pack, struct kb_str folded, uint32_t *flags)
{
    uint32_t word = kb_lexicon_word(pack->lexicon, folded);
    for (uint32_t i = 0; word == KB_WORD_UNKNOWN && i < pack->clitic_count; i++) {
        struct kb_str clitic = pack->clitics[i];
        if (folded.len < clitic.len + 2 || !kb_str_ends(folded, clitic))
            continue;
        word = kb_lexicon_word(pack->lexicon, kb_str_sub(folded, 0, folded.len - clitic.len));
        if (word != KB_WORD_UNKNOWN)
            *flags |= KB_TOK_CLITIC;
    }
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

enum { SHORTEST_GLUE = 6, SHORTEST_LEFT = 4, SHORTEST_RIGHT = 2, SURE_LENGTH = 5 };

/* "Irankembali", "Israeldi", "polisimenyita": where an unknown word is two known ones, its second begins;
 * 0 when it is not certain. A name may be followed by any small word, a plain word only by a long one. */
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
        if (b && stands_alone(pack, a, !capital) && stands_alone(pack, b, true))
            return cut;
    }
    return 0;
}

static void
add_token(struct kb_ctx *ctx, struct kb_text *t, token_list *list, struct kb_token token)
{
    struct kb_token *before = list->len ? &list->at[list->len - 1] : NULL;
    if (before && before->end + 1 == token.begin && doubles(t, before, &token)) {
        before->end = token.end;
        before->flags |= KB_TOK_DOUBLED | (token.flags & KB_TOK_CLITIC);
        return;
    }
    *KB_PUSH(ctx->arena, list) = token;
}

void
kb_tokens_cut(struct kb_ctx *ctx, struct kb_text *t, uint8_t **breaks)
{
    struct kb_scan scan = { t->text, 0 };
    struct kb_scan_piece piece;
    token_list list = { 0 };
    KB_VEC(uint8_t) broken = { 0 };
    list.cap = (uint32_t)(t->text.len / 5 + 16);
    list.at = kb_arena_array(ctx->arena, list.cap, sizeof *list.at);
    while (kb_scan_next(&scan, &piece)) {
        char folded[KB_MAX_TOKEN_BYTES];
        struct kb_str s = kb_str_sub(t->text, piece.begin, piece.end);
        struct kb_token token = { .begin = (uint32_t)piece.begin, .end = (uint32_t)piece.end,
                                  .flags = piece.flags & SCAN_FLAGS };
        size_t len = kb_scan_fold(s, piece.flags, folded, sizeof folded);
        token.word = look_up(t->pack, (struct kb_str){ folded, len }, &token.flags);
        size_t cut = token.word || !(piece.flags & KB_SCAN_ASCII) || (piece.flags & WHOLE)
                         ? 0
                         : glue_at(t->pack, (struct kb_str){ folded, len },
                                   piece.flags & KB_SCAN_CAPITAL);
        if (cut) {
            struct kb_token left = token;
            left.end = left.begin + (uint32_t)cut;
            left.word = kb_lexicon_word(t->pack->lexicon, (struct kb_str){ folded, cut });
            add_token(ctx, t, &list, left);
            while (broken.len < list.len)
                *KB_PUSH(ctx->arena, &broken) = 0;
            if (piece.flags & KB_SCAN_BREAK)
                broken.at[list.len - 1] = 1;
            piece.flags &= ~(uint32_t)KB_SCAN_BREAK;
            token.begin = left.end;
            token.flags = KB_TOK_GLUED;
            token.word = kb_lexicon_word(t->pack->lexicon,
                                         (struct kb_str){ folded + cut, len - cut });
        }
        add_token(ctx, t, &list, token);
        while (broken.len < list.len)
            *KB_PUSH(ctx->arena, &broken) = 0;
        if (piece.flags & KB_SCAN_BREAK)
            broken.at[list.len - 1] = 1;
    }
    t->tokens = list.at;
    t->token_count = list.len;
    *breaks = broken.at;
}
