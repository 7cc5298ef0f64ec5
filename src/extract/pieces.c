/* One name, title or pronoun at one token. */
#include "base/hash.h"
#include "extract/mentions.h"

#include "base/banned.h"

enum { LONGEST_NAME = 7 };

static uint64_t
word_hash(const struct kb_text *t, uint32_t token)
{
    struct kb_str s = kb_token_str(t, token);
    return kb_hash_bytes(s.ptr, s.len, 7);
}

struct kb_capitals
kb_capitals_find(struct kb_ctx *ctx, const struct kb_text *t)
{
    struct kb_capitals c = { .mask = 1023 };
    while (c.mask < t->token_count)
        c.mask = c.mask * 2 + 1;
    c.bits = kb_arena_array(ctx->arena, c.mask / 64 + 1, sizeof *c.bits);
    for (uint32_t i = 0; i < t->token_count; i++) {
        uint32_t flags = t->tokens[i].flags;
        if (!(flags & KB_TOK_CAPITAL) || (flags & KB_TOK_FIRST)
            || kb_token_flag(t, i ? i - 1 : i, KB_TOK_QUOTE))
            continue;
        uint64_t h = word_hash(t, i) & c.mask;
        c.bits[h / 64] |= 1ull << (h % 64);
    }
    return c;
}

static bool
seen_capital(const struct kb_capitals *c, const struct kb_text *t, uint32_t token)
{
    uint64_t h = word_hash(t, token) & c->mask;
    return c->bits[h / 64] >> (h % 64) & 1;
}

static const struct {
    enum kb_lex_kind lex;
    enum kb_piece_kind piece;
} lex_pieces[] = { /* of equally long ones the first wins */
                   { KB_LEX_PERSON, KB_PIECE_PERSON }, { KB_LEX_BODY, KB_PIECE_BODY },
                   { KB_LEX_NATION, KB_PIECE_NATION }, { KB_LEX_SEAT, KB_PIECE_SEAT },
                   { KB_LEX_AGENCY, KB_PIECE_AGENCY }, { KB_LEX_OUTLET, KB_PIECE_AGENCY },
                   { KB_LEX_TITLE, KB_PIECE_TITLE },   { KB_LEX_DEMONYM, KB_PIECE_DEMONYM },
                   { KB_LEX_PLACE, KB_PIECE_PLACE }
};

static bool
is_nation_at(const struct kb_text *t, uint32_t token)
{
    return kb_match_at(t, token, KB_LEX_NATION) || kb_match_at(t, token, KB_LEX_SEAT);
}

/* A ministry that a table knows as our own, but which another state's name follows, is only a
 * title. */
static bool
title_instead(const struct kb_text *t, const struct kb_piece *p)
{
    const struct kb_match *title = kb_match_at(t, p->first, KB_LEX_TITLE);
    return p->kind == KB_PIECE_BODY && title && title->last == p->last && is_nation_at(t, p->last);
}

static struct kb_piece
lexical_piece(const struct kb_text *t, uint32_t token)
{
    struct kb_piece p = { .kind = KB_PIECE_NONE, .first = token, .last = token };
    for (size_t i = 0; i < sizeof lex_pieces / sizeof *lex_pieces; i++) {
        const struct kb_match *m = kb_match_at(t, token, lex_pieces[i].lex);
        if (m && m->last > p.last)
            p = (struct kb_piece){ lex_pieces[i].piece, token, m->last, m, 0 };
    }
    /* "The Australian Government": no newspaper where the name goes on. */
    if (p.kind == KB_PIECE_AGENCY && kb_token_flag(t, p.last, KB_TOK_CAPITAL)
        && kb_match_at(t, p.last, KB_LEX_TITLE) && !t->pack->head_first)
        p = (struct kb_piece){ .kind = KB_PIECE_NONE, .first = token, .last = token };
    if (title_instead(t, &p)) {
        p.kind = KB_PIECE_TITLE;
        p.match = kb_match_at(t, token, KB_LEX_TITLE);
    }
    return p;
}

/* Longer words of the language beat a name or title that they begin with ("ibu kota"). */
static bool
swallowed(const struct kb_text *t, const struct kb_piece *p)
{
    const struct kb_match *class = kb_match_at(t, p->first, KB_LEX_CLASS);
    return kb_token_flag(t, p->first, KB_TOK_INSIDE) || (class && class->last > p->last);
}

static const uint32_t pronouns[] = { KB_CLASS_self, KB_CLASS_both, KB_CLASS_nation_it, KB_CLASS_it,
                                     KB_CLASS_he,   KB_CLASS_they, KB_CLASS_we,        KB_CLASS_i };

static struct kb_piece
pronoun_piece(const struct kb_text *t, uint32_t token)
{
    struct kb_piece p = { .kind = KB_PIECE_NONE, .first = token, .last = token };
    const struct kb_match *m = kb_match_at(t, token, KB_LEX_CLASS);
    if (!m || kb_token_flag(t, token, KB_TOK_INSIDE))
        return p;
    for (uint32_t i = token + 1; i < m->last; i++) /* "the South" of "the South African" */
        if (lexical_piece(t, i).last > m->last)
            return p;
    for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++)
        if (kb_token_is(t, token, pronouns[i]))
            return (struct kb_piece){ KB_PIECE_PRONOUN, token, m->last, NULL, pronouns[i] };
    return p;
}

/* A capitalised word that may belong to a name. */
static bool
name_word(const struct kb_text *t, uint32_t token)
{
    const struct kb_token *k = &t->tokens[token];
    if (!(k->flags & KB_TOK_CAPITAL) || (k->flags & (KB_TOK_NUMBER | KB_TOK_INSIDE)))
        return false;
    return !kb_token_is(t, token, KB_CLASS_name_stop);
}

/* Classes of words that names are made of. */
static const uint64_t of_names =
    1ull << KB_CLASS_given | 1ull << KB_CLASS_male | 1ull << KB_CLASS_female;

static bool
plain_word(const struct kb_text *t, uint32_t token)
{
    const struct kb_token *k = &t->tokens[token];
    return (k->classes & ~of_names) || kb_match_at(t, token, KB_LEX_FRAME)
           || kb_match_at(t, token, KB_LEX_CUE) || kb_match_at(t, token, KB_LEX_NUMBER)
           || kb_match_at(t, token, KB_LEX_TIME) || kb_match_at(t, token, KB_LEX_THING);
}

/* At a sentence's start, or where a whole line is capitals, a capital says little. */
static bool
opens_name(const struct kb_text *t, const struct kb_capitals *c, uint32_t token)
{
    const struct kb_token *k = &t->tokens[token];
    if (!name_word(t, token))
        return false;
    bool after_quote = token > 0 && kb_token_flag(t, token - 1, KB_TOK_OPENS);
    if (!(k->flags & KB_TOK_FIRST) && !after_quote)
        return !(plain_word(t, token) && !(k->flags & KB_TOK_UPPER)) || seen_capital(c, t, token);
    if (plain_word(t, token))
        return false;
    if (seen_capital(c, t, token) || k->word == KB_WORD_UNKNOWN)
        return true;
    return kb_token_flag(t, token + 1, KB_TOK_CAPITAL);
}

/* "bin", "al": within a name when a name goes on behind them. */
static uint32_t
over_links(const struct kb_text *t, const struct kb_sentence *s, uint32_t token)
{
    uint32_t i = token;
    while (i < s->last && i < token + 2 && kb_token_is(t, i, KB_CLASS_name_link))
        i++;
    return i < s->last && i > token && name_word(t, i) ? i : token;
}

static struct kb_piece
name_piece(const struct kb_text *t, const struct kb_capitals *c, const struct kb_sentence *s,
           uint32_t token)
{
    struct kb_piece p = { .kind = KB_PIECE_NONE, .first = token, .last = token };
    if (!opens_name(t, c, token))
        return p;
    uint32_t i = token + 1;
    while (i < s->last && i < token + LONGEST_NAME) {
        i = over_links(t, s, i);
        if (kb_token_flag(t, i, KB_TOK_HYPHEN) && !kb_token_flag(t, i, KB_TOK_NUMBER)
            && !kb_token_small(t, i) && !kb_token_flag(t, i, KB_TOK_CAPITAL)) {
            i++; /* Lee Seong-kweun */
            continue;
        }
        if (!name_word(t, i) || kb_token_flag(t, i - 1, KB_TOK_CLITIC))
            break;
        /* A table's own piece ends an unknown name, unless it is a person's (a shared given name).
         */
        struct kb_piece next = lexical_piece(t, i);
        if (next.kind != KB_PIECE_NONE && next.kind != KB_PIECE_PERSON
            && next.kind != KB_PIECE_PLACE)
            break;
        i++;
    }
    p.kind = KB_PIECE_NAME;
    p.last = i;
    return p;
}

struct kb_piece
kb_piece_at(const struct kb_text *t, const struct kb_capitals *capitals,
            const struct kb_sentence *s, uint32_t token)
{
    struct kb_piece p = lexical_piece(t, token);
    if (p.kind != KB_PIECE_NONE && !swallowed(t, &p))
        return p;
    p = pronoun_piece(t, token);
    if (p.kind != KB_PIECE_NONE)
        return p;
    return name_piece(t, capitals, s, token);
}
