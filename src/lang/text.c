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
