#include "base/utf8.h"
#include "lang/lang.h"

#include "base/banned.h"

typedef KB_VEC(struct kb_sentence) sentence_list;

static bool
ends_sentence(const struct kb_text *t, uint32_t i)
{
    struct kb_str s = kb_token_str(t, i);
    char c = kb_token_mark(t, i);
    return c == '.' || c == '!' || c == '?' || kb_str_is(s, "…");
}

/* A stop behind an abbreviation, an initial or inside a number ends nothing. */
static bool
abbreviated(const struct kb_text *t, uint32_t stop)
{
    char folded[32];
    if (kb_token_mark(t, stop) != '.' || stop == 0 || !(t->tokens[stop].flags & KB_TOK_GLUED))
        return false;
    const struct kb_token *w = &t->tokens[stop - 1];
    struct kb_str s = kb_token_str(t, stop - 1);
    if (s.len >= sizeof folded || (w->flags & KB_TOK_PUNCT))
        return false;
    if (s.len == 1 && (w->flags & KB_TOK_CAPITAL))
        return true;
    size_t len = kb_utf8_fold(s, folded, sizeof folded);
    return kb_map_get(&t->pack->abbreviation_map, (struct kb_str){ folded, len }) != KB_MAP_NONE;
}

/* Marks that close with the sentence: quotes, brackets, further stops; not beyond `end`. */
static uint32_t
over_closers(const struct kb_text *t, uint32_t i, uint32_t end, const uint8_t *breaks)
{
    while (i < t->token_count && i < end && !breaks[i]) {
        const struct kb_token *k = &t->tokens[i];
        bool quote = (k->flags & KB_TOK_QUOTE) && (k->flags & KB_TOK_GLUED)
                     && ((k->flags & KB_TOK_CLOSES) || !(k->flags & KB_TOK_OPENS));
        if (!quote && kb_token_mark(t, i) != ')'
            && !(ends_sentence(t, i) && (k->flags & KB_TOK_GLUED)))
            break;
        i++;
    }
    return i;
}

/* Whether a new sentence may begin at token i: a capital, a digit, an opening mark. */
static bool
may_begin(const struct kb_text *t, uint32_t i)
{
    const struct kb_token *k = &t->tokens[i];
    if (k->flags & KB_TOK_GLUED)
        return (k->flags & KB_TOK_CAPITAL) && !(k->flags & KB_TOK_UPPER);
    if (k->flags & KB_TOK_PUNCT)
        return (k->flags & KB_TOK_QUOTE) || kb_token_mark(t, i) == '(' || k->end - k->begin > 1;
    if (k->flags & (KB_TOK_CAPITAL | KB_TOK_NUMBER))
        return true;
    struct kb_str s = kb_token_str(t, i);
    unsigned len;
    uint32_t cp = kb_utf8_get(s, 0, &len);
    return !kb_utf8_is_lower(cp) && kb_utf8_is_letter(cp);
}

static void
close_sentence(struct kb_ctx *ctx, struct kb_text *t, sentence_list *list, uint32_t first,
               uint32_t last, uint32_t paragraph)
{
    if (first >= last)
        return;
    *KB_PUSH(ctx->arena, list) = (struct kb_sentence){ first, last, t->tokens[first].begin,
                                                       t->tokens[last - 1].end, paragraph };
    for (uint32_t i = first; i < last; i++)
        if (!(t->tokens[i].flags & KB_TOK_PUNCT)) {
            t->tokens[i].flags |= KB_TOK_FIRST;
            break;
        }
}

void
kb_sentences_cut(struct kb_ctx *ctx, struct kb_text *t, const uint8_t *breaks)
{
    sentence_list list = { 0 };
    uint32_t first = 0, paragraph = 0;
    for (uint32_t i = 0; i < t->token_count;) {
        if (breaks[i] && i > first) {
            close_sentence(ctx, t, &list, first, i, paragraph);
            first = i;
        }
        paragraph += breaks[i] && i > 0;
        uint32_t next = i + 1;
        bool cut = false;
        if (ends_sentence(t, i) && !abbreviated(t, i)) {
            next = over_closers(t, next, first + KB_MAX_SENTENCE_TOKENS, breaks);
            cut = next < t->token_count && may_begin(t, next);
        }
        if (cut || next - first >= KB_MAX_SENTENCE_TOKENS) {
            close_sentence(ctx, t, &list, first, next, paragraph);
            first = next;
        }
        i = next;
    }
    close_sentence(ctx, t, &list, first, t->token_count, paragraph);
    t->sentences = list.at;
    t->sentence_count = list.len;
}
