/* What holds for the words and sentences of any text at all, however odd or damaged. */
#ifndef KB_TEST_LANG_RULES_H
#define KB_TEST_LANG_RULES_H

#include "base/utf8.h"
#include "lang/text.h"

#include "base/banned.h"

/* Nothing but blanks and unseen characters lies between two words, or a swallowed hyphen without a
 * blank. */
static inline const char *
lang_gap_broken(struct kb_str gap)
{
    unsigned blanks = 0, hyphens = 0;
    for (size_t i = 0; i < gap.len; i++) {
        unsigned char c = (unsigned char)gap.ptr[i];
        hyphens += c == '-';
        blanks += c <= ' ' || c == 0x7f;
        if (c > ' ' && c < 0x7f && c != '-')
            return "a letter or mark lies in no token";
    }
    return hyphens > 1 || (hyphens && blanks) ? "a hyphen lies in no token" : NULL;
}

static inline const char *
lang_tokens_broken(const struct kb_text *t)
{
    enum { HYPHEN = 3 };
    bool whole = kb_utf8_valid(t->text);
    uint32_t end = 0;
    for (uint32_t i = 0; i < t->token_count; i++) {
        const struct kb_token *k = &t->tokens[i];
        if (k->begin < end || k->end <= k->begin || k->end > t->text.len)
            return "tokens overlap, are empty or lie outside";
        if (k->end - k->begin > KB_MAX_TOKEN_BYTES
            && !((k->flags & KB_TOK_DOUBLED)
                 && k->end - k->begin <= 2 * KB_MAX_TOKEN_BYTES + HYPHEN))
            return "a token is too long";
        if (whole
            && (kb_utf8_floor(t->text, k->begin) != k->begin
                || kb_utf8_floor(t->text, k->end) != k->end))
            return "a token cuts a code point";
        const char *gap = lang_gap_broken(kb_str_sub(t->text, end, k->begin));
        if (gap)
            return gap;
        end = k->end;
    }
    return lang_gap_broken(kb_str_sub(t->text, end, t->text.len));
}

static inline const char *
lang_sentences_broken(const struct kb_text *t)
{
    uint32_t next = 0, paragraph = 0;
    for (uint32_t i = 0; i < t->sentence_count; i++) {
        const struct kb_sentence *s = &t->sentences[i];
        unsigned firsts = 0;
        if (s->first != next || s->last <= s->first || s->last > t->token_count)
            return "a token is in no sentence or in two";
        if (s->last - s->first > KB_MAX_SENTENCE_TOKENS)
            return "a sentence is too long";
        if (s->begin != t->tokens[s->first].begin || s->end != t->tokens[s->last - 1].end)
            return "a sentence is not where its tokens are";
        if (s->paragraph < paragraph)
            return "paragraphs go back";
        if (memchr(t->text.ptr + s->begin, '\n', s->end - s->begin))
            return "a sentence goes over a line end";
        for (uint32_t k = s->first; k < s->last; k++)
            firsts += (t->tokens[k].flags & KB_TOK_FIRST) != 0;
        if (firsts > 1)
            return "a sentence has two first words";
        next = s->last;
        paragraph = s->paragraph;
    }
    return next == t->token_count ? NULL : "tokens lie behind the last sentence";
}

static inline const char *
lang_matches_broken(const struct kb_text *t)
{
    for (uint32_t i = 0; i < t->match_count; i++) {
        const struct kb_match *m = &t->matches[i];
        if (m->first >= m->last || m->last > t->token_count)
            return "a match is empty or lies outside";
        if (kb_sentence_of(t, m->first) != kb_sentence_of(t, m->last - 1))
            return "a match goes over a sentence's end";
        if (i && m->first < m[-1].first)
            return "matches go back";
    }
    return NULL;
}

/* What is broken, NULL when nothing is. */
static inline const char *
lang_broken(const struct kb_text *t)
{
    const char *what = lang_tokens_broken(t);
    if (!what)
        what = lang_sentences_broken(t);
    return what ? what : lang_matches_broken(t);
}

#endif
