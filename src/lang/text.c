#include "lang/text.h"

#include "base/error.h"

#include "base/banned.h"

struct kb_str
kb_token_str(const struct kb_text *t, uint32_t token)
{
    KB_ASSERT(token < t->token_count);
    return kb_str_sub(t->text, t->tokens[token].begin, t->tokens[token].end);
}

char
kb_token_mark(const struct kb_text *t, uint32_t token)
{
    if (token >= t->token_count || !(t->tokens[token].flags & KB_TOK_PUNCT))
        return 0;
    return t->text.ptr[t->tokens[token].begin];
}

struct kb_span
kb_tokens_span(const struct kb_text *t, uint32_t first, uint32_t last)
{
    KB_ASSERT(first < last && last <= t->token_count);
    return (struct kb_span){ t->tokens[first].begin, t->tokens[last - 1].end };
}

/* "Mc|Connell": the beginning of a name, which is no word for itself. */
static bool
begins_name(const struct kb_text *t, uint32_t i)
{
    const struct kb_token *a = &t->tokens[i];
    return a->end - a->begin == 2 && (a->flags & KB_TOK_CAPITAL) && !(a->flags & KB_TOK_UPPER)
           && !kb_token_small(t, i) && !kb_match_at(t, i, KB_LEX_TITLE);
}

/* Whether a scraper lost the blank before the token: "Militer|Israel", both known words. */
static bool
lost_blank(const struct kb_text *t, uint32_t i)
{
    const struct kb_token *a = &t->tokens[i - 1], *b = &t->tokens[i];
    return (b->flags & KB_TOK_GLUED) && a->end == b->begin && a->word && b->word
           && !((a->flags | b->flags) & (KB_TOK_PUNCT | KB_TOK_NUMBER))
           && !(b->flags & KB_TOK_HYPHEN) && (t->text.ptr[b->begin] | 32) >= 'a'
           && !begins_name(t, i - 1);
}

struct kb_str
kb_tokens_spelled(struct kb_arena *arena, const struct kb_text *t, uint32_t first, uint32_t last)
{
    struct kb_str whole = kb_span_str(t->text, kb_tokens_span(t, first, last));
    uint32_t lost = 0, from = t->tokens[first].begin;
    size_t len = 0;
    for (uint32_t i = first + 1; i < last; i++)
        lost += lost_blank(t, i);
    if (!lost)
        return whole;
    char *out = kb_arena_alloc(arena, whole.len + lost);
    for (uint32_t i = first + 1; i <= last; i++) {
        uint32_t to = i < last ? t->tokens[i].begin : t->tokens[last - 1].end;
        memcpy(out + len, t->text.ptr + from, to - from);
        len += to - from;
        from = to;
        if (i < last && lost_blank(t, i))
            out[len++] = ' ';
    }
    return (struct kb_str){ out, len };
}

const struct kb_match *
kb_match_at(const struct kb_text *t, uint32_t token, enum kb_lex_kind kind)
{
    if (token >= t->token_count || !(t->tokens[token].kinds >> kind & 1))
        return NULL;
    for (uint32_t i = t->match_of[token]; i < t->match_of[token + 1]; i++)
        if (t->matches[i].kind == (uint32_t)kind)
            return &t->matches[i];
    return NULL;
}

const struct kb_match *
kb_match_next(const struct kb_text *t, const struct kb_match *match)
{
    const struct kb_match *next = match + 1;
    if (next >= t->matches + t->match_count || next->first != match->first
        || next->kind != match->kind)
        return NULL;
    return next;
}

uint32_t
kb_sentence_of(const struct kb_text *t, uint32_t token)
{
    uint32_t low = 0, high = t->sentence_count;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (t->sentences[mid].last <= token)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}
