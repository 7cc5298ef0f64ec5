/* One name, title or pronoun at one token. */
#include "base/hash.h"
#include "extract/everyday.h"
#include "extract/mentions.h"

#include "base/banned.h"

enum { LONGEST_NAME = 7 };

static uint64_t
word_hash(const struct kb_text *t, uint32_t token)
{
    struct kb_str s = kb_token_str(t, token);
    return kb_hash_bytes(s.ptr, s.len, 7);
}

/* Of a word, but for its first letter's case. */
static uint64_t
rest_hash(const struct kb_text *t, uint32_t token)
{
    struct kb_str s = kb_token_str(t, token);
    return kb_hash_bytes(s.ptr + 1, s.len - 1, (unsigned char)(s.ptr[0] | 32));
}

static bool
seen_small(const struct kb_capitals *c, const struct kb_text *t, uint32_t token)
{
    uint64_t h = rest_hash(t, token) & c->mask;
    return t->tokens[token].word == KB_WORD_UNKNOWN && c->small[h / 64] >> (h % 64) & 1;
}

/* A known person's full name at a sentence's start: its first word may stand alone later. */
static bool
opens_person(const struct kb_text *t, uint32_t token)
{
    const struct kb_match *m = kb_match_at(t, token, KB_LEX_PERSON);
    return m && m->last > token + 1;
}

struct kb_capitals
kb_capitals_find(struct kb_ctx *ctx, const struct kb_text *t)
{
    struct kb_capitals c = { .mask = 1023 };
    while (c.mask < t->token_count)
        c.mask = c.mask * 2 + 1;
    c.bits = kb_arena_array(ctx->arena, c.mask / 64 + 1, sizeof *c.bits);
    c.small = kb_arena_array(ctx->arena, c.mask / 64 + 1, sizeof *c.small);
    for (uint32_t i = 0; i < t->token_count; i++) {
        uint32_t flags = t->tokens[i].flags;
        if (!(flags & (KB_TOK_CAPITAL | KB_TOK_PUNCT | KB_TOK_NUMBER | KB_TOK_HYPHEN))
            && t->tokens[i].word == KB_WORD_UNKNOWN) {
            uint64_t h = rest_hash(t, i) & c.mask;
            c.small[h / 64] |= 1ull << (h % 64);
            continue;
        }
        bool starts = (flags & KB_TOK_FIRST) || kb_token_flag(t, i ? i - 1 : i, KB_TOK_QUOTE);
        if (!(flags & KB_TOK_CAPITAL) || (starts && !opens_person(t, i)))
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

/* A capitalised word that may belong to a name, not one of a longer noun ("Ibu Kota"). */
static bool
name_word(const struct kb_text *t, uint32_t token)
{
    const struct kb_token *k = &t->tokens[token];
    if (!(k->flags & KB_TOK_CAPITAL) || (k->flags & (KB_TOK_NUMBER | KB_TOK_INSIDE)))
        return false;
    bool noun = kb_token_is(t, token, KB_CLASS_noun) && kb_token_flag(t, token + 1, KB_TOK_INSIDE);
    return !noun && !kb_token_is(t, token, KB_CLASS_name_stop);
}

/* Whether it is of another class than those of words that names are made of. */
static bool
classed(const struct kb_token *k)
{
    struct kb_class_set rest = k->classes;
    kb_class_drop(&rest, KB_CLASS_medium); /* "Daily Mail" */
    kb_class_drop(&rest, KB_CLASS_writing);
    kb_class_drop(&rest, KB_CLASS_given);
    kb_class_drop(&rest, KB_CLASS_male);
    kb_class_drop(&rest, KB_CLASS_female);
    return kb_class_any(&rest);
}

static bool
plain_word(const struct kb_text *t, uint32_t token)
{
    const struct kb_token *k = &t->tokens[token];
    return classed(k) || kb_match_at(t, token, KB_LEX_FRAME) || kb_match_at(t, token, KB_LEX_CUE)
           || kb_match_at(t, token, KB_LEX_NUMBER) || kb_match_at(t, token, KB_LEX_TIME)
           || kb_match_at(t, token, KB_LEX_THING);
}

/* "Maria", but not "ibu": of the words that tell a man or woman those that need a capital. */
static bool
given_name(const struct kb_text *t, uint32_t token)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    if (!kb_token_is(t, token, KB_CLASS_given) && !kb_token_is(t, token, KB_CLASS_male)
        && !kb_token_is(t, token, KB_CLASS_female))
        return false;
    uint32_t state = kb_lexicon_step(lexicon, 0, t->tokens[token].word);
    for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, state); e;
         e = kb_lexicon_entry(lexicon, e->next))
        if (e->kind == KB_LEX_CLASS && e->case_rule == KB_CASE_ANY)
            return false;
    return true;
}

/* At a sentence's start, or where a whole line is capitals, a capital says little. */
static bool
opens_name(const struct kb_text *t, const struct kb_capitals *c, const struct kb_sentence *s,
           uint32_t token)
{
    const struct kb_token *k = &t->tokens[token];
    if (!name_word(t, token))
        return false;
    bool after_quote = token > 0 && kb_token_flag(t, token - 1, KB_TOK_OPENS);
    if (!(k->flags & KB_TOK_FIRST) && !after_quote)
        return !(plain_word(t, token) && !(k->flags & KB_TOK_UPPER)) || seen_capital(c, t, token);
    if (kb_token_is(t, token, KB_CLASS_org_word) && kb_token_flag(t, token + 1, KB_TOK_CAPITAL)
        && !kb_match_at(t, token, KB_LEX_TITLE))
        return true;
    if (plain_word(t, token) || seen_small(c, t, token))
        return false;
    if (seen_capital(c, t, token) || given_name(t, token))
        return true;
    if (kb_everyday(t, s, token))
        return false;
    if (k->word == KB_WORD_UNKNOWN)
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

/* The stop of an initial within a name: "John F. Kennedy". */
static bool
initial_stop(const struct kb_text *t, const struct kb_sentence *s, uint32_t first, uint32_t token)
{
    const struct kb_token *before = &t->tokens[token - 1];
    return token > first + 1 && token + 1 < s->last && kb_token_mark(t, token) == '.'
           && kb_token_flag(t, token, KB_TOK_GLUED) && before->end - before->begin == 1
           && (before->flags & KB_TOK_CAPITAL) && name_word(t, token + 1);
}

/* "Persija [Jakarta]": a town's name that ends a club's or a shop's. */
static bool
town_of(const struct kb_text *t, const struct kb_sentence *s, uint32_t first,
        const struct kb_piece *next)
{
    const struct kb_match *town = kb_match_at(t, next->first, KB_LEX_PLACE);
    return next->kind == KB_PIECE_SEAT && t->pack->head_first && town && town->last == next->last
           && next->first == first + 1
           && (first == s->first || !kb_token_flag(t, first - 1, KB_TOK_CAPITAL));
}

/* A table's own piece ends an unknown name; not a person's (a shared given name), a town's ("Persib
 * Bandung"), nor a trade within a body's name ("Ikatan [Dokter] Indonesia"). */
static bool
ends_name(const struct kb_text *t, uint32_t first, const struct kb_piece *next)
{
    if (next->kind == KB_PIECE_TITLE && kb_token_is(t, first, KB_CLASS_org_word)) {
        struct kb_str role = t->pack->titles[next->match->value].role;
        return !kb_str_is(role, "CVL") && !kb_str_is(role, "MED") && !kb_str_is(role, "BUS");
    }
    return next->kind != KB_PIECE_NONE && next->kind != KB_PIECE_PERSON
           && next->kind != KB_PIECE_PLACE;
}

/* "Universitas [Islam] Bandung": what ends a person's name may go on in a body's; not a day. */
static bool
stop_in_name(const struct kb_text *t, uint32_t token)
{
    return kb_token_flag(t, token, KB_TOK_CAPITAL) && kb_token_is(t, token, KB_CLASS_name_stop)
           && !kb_token_flag(t, token, KB_TOK_INSIDE) && !kb_match_at(t, token, KB_LEX_TIME);
}

/* "Aliansi Peduli Waropen [Robert Niki]": behind a body's name that of who speaks for it. */
static bool
person_behind(const struct kb_text *t, uint32_t first, uint32_t token)
{
    return token > first + 2 && kb_token_flag(t, token + 1, KB_TOK_CAPITAL) && given_name(t, token);
}

/* The name that begins at the token, whatever stands before it. */
static struct kb_piece
name_at(const struct kb_text *t, const struct kb_sentence *s, uint32_t token)
{
    uint32_t i = token + 1;
    bool body = kb_token_is(t, token, KB_CLASS_org_word);
    while (i < s->last && i < token + LONGEST_NAME) {
        i = over_links(t, s, i);
        if (kb_token_flag(t, i, KB_TOK_HYPHEN) && !kb_token_flag(t, i, KB_TOK_NUMBER)
            && !kb_token_small(t, i) && !kb_token_flag(t, i, KB_TOK_CAPITAL)) {
            i++; /* Lee Seong-kweun */
            continue;
        }
        i += initial_stop(t, s, token, i);
        if (!(name_word(t, i) || (body && stop_in_name(t, i)))
            || kb_token_flag(t, i - 1, KB_TOK_CLITIC))
            break;
        struct kb_piece next = lexical_piece(t, i);
        if (town_of(t, s, token, &next))
            i = next.last;
        if (ends_name(t, token, &next) || (body && person_behind(t, token, i)))
            break;
        i++;
    }
    return (struct kb_piece){ KB_PIECE_NAME, token, i, NULL, 0 };
}

static struct kb_piece
name_piece(const struct kb_text *t, const struct kb_capitals *c, const struct kb_sentence *s,
           uint32_t token)
{
    if (!opens_name(t, c, s, token))
        return (struct kb_piece){ .kind = KB_PIECE_NONE, .first = token, .last = token };
    return name_at(t, s, token);
}

/* "Paris Hilton", "Chad Smith": a place's name that is also a given name, and a name behind it. Not
 * where a title owns it ("Raja Jordan Abdullah"). */
static bool
given_before_name(const struct kb_text *t, const struct kb_capitals *c, const struct kb_sentence *s,
                  const struct kb_piece *p)
{
    if (!kb_token_is(t, p->first, KB_CLASS_given) || p->last >= s->last
        || kb_token_flag(t, p->last, KB_TOK_HYPHEN | KB_TOK_UPPER))
        return false;
    if (!name_word(t, p->last) || (plain_word(t, p->last) && !seen_capital(c, t, p->last)))
        return false;
    struct kb_piece next = lexical_piece(t, p->last);
    if (next.kind != KB_PIECE_NONE && next.kind != KB_PIECE_PERSON)
        return false;
    for (uint32_t i = p->first; t->pack->head_first && i-- > s->first && p->first - i < 5;) {
        const struct kb_match *title = kb_match_at(t, i, KB_LEX_TITLE);
        if (title && title->last == p->first)
            return false;
    }
    return true;
}

/* "Manchester United": a town's name that begins a body's. */
static bool
club_of(const struct kb_text *t, const struct kb_sentence *s, const struct kb_piece *p)
{
    bool town = p->kind == KB_PIECE_PLACE
                || (p->kind == KB_PIECE_SEAT && kb_match_at(t, p->first, KB_LEX_PLACE));
    return town && p->last < s->last && kb_token_is(t, p->last, KB_CLASS_org_word)
           && kb_token_flag(t, p->last, KB_TOK_CAPITAL) && !kb_token_flag(t, p->last, KB_TOK_HYPHEN)
           && lexical_piece(t, p->last).kind == KB_PIECE_NONE;
}

struct kb_piece
kb_piece_at(const struct kb_text *t, const struct kb_capitals *capitals,
            const struct kb_sentence *s, uint32_t token)
{
    struct kb_piece p = lexical_piece(t, token);
    bool place = p.kind == KB_PIECE_NATION || p.kind == KB_PIECE_SEAT || p.kind == KB_PIECE_PLACE;
    if (place && p.last == p.first + 1 && kb_token_flag(t, p.last, KB_TOK_CAPITAL)
        && (given_before_name(t, capitals, s, &p) || club_of(t, s, &p)))
        return name_at(t, s, token);
    if (p.kind != KB_PIECE_NONE && !swallowed(t, &p))
        return p;
    p = pronoun_piece(t, token);
    if (p.kind != KB_PIECE_NONE)
        return p;
    return name_piece(t, capitals, s, token);
}
