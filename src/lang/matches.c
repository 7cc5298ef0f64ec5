#include "lang/lang.h"

#include "base/banned.h"

/* Of every kind the longest phrase that begins at one token. */
struct best {
    uint32_t last[KB_LEX_KINDS];  /* 0: none */
    uint32_t state[KB_LEX_KINDS]; /* where its entries are */
};

static bool
case_fits(const struct kb_token *token, uint8_t rule)
{
    if (rule == KB_CASE_UPPER)
        return token->flags & KB_TOK_UPPER;
    return rule == KB_CASE_ANY || (token->flags & KB_TOK_CAPITAL);
}

static void
walk(const struct kb_text *t, uint32_t at, uint32_t end, struct best *best)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    uint32_t state = 0;
    for (uint32_t i = at; i < end && i < at + KB_MAX_PHRASE_TOKENS; i++) {
        state = kb_lexicon_step(lexicon, state, t->tokens[i].word);
        if (!state)
            return;
        for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, state); e;
             e = kb_lexicon_entry(lexicon, e->next))
            if (case_fits(&t->tokens[at], e->case_rule)) {
                best->last[e->kind] = i + 1;
                best->state[e->kind] = state;
            }
        /* A clitic closes a phrase: "negaranya Rusia" is no "negara Rusia". */
        if (t->tokens[i].flags & KB_TOK_CLITIC)
            return;
    }
}

/* A word that a frame asks for may be part of another phrase: it takes nothing from that. */
static void
set_needs(struct kb_text *t, uint32_t at, const struct best *best)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    if (!best->last[KB_LEX_NEED])
        return;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, best->state[KB_LEX_NEED]); e;
         e = kb_lexicon_entry(lexicon, e->next))
        if (e->kind == KB_LEX_NEED)
            t->tokens[at].classes[e->value / 64] |= 1ull << (e->value % 64);
}

static void
set_classes(struct kb_text *t, uint32_t at, const struct best *best)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    if (!best->last[KB_LEX_CLASS] || (t->tokens[at].flags & KB_TOK_INSIDE))
        return;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, best->state[KB_LEX_CLASS]); e;
         e = kb_lexicon_entry(lexicon, e->next))
        if (e->kind == KB_LEX_CLASS && case_fits(&t->tokens[at], e->case_rule))
            t->tokens[at].classes[e->value / 64] |= 1ull << (e->value % 64);
    for (uint32_t i = at + 1; i < best->last[KB_LEX_CLASS]; i++)
        t->tokens[i].flags |= KB_TOK_INSIDE;
}

typedef KB_VEC(struct kb_match) match_list;

static void
take(struct kb_ctx *ctx, const struct kb_text *t, uint32_t at, const struct best *best,
     match_list *list)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    for (uint32_t kind = 0; kind < KB_LEX_KINDS; kind++) {
        if (!best->last[kind])
            continue;
        for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, best->state[kind]); e;
             e = kb_lexicon_entry(lexicon, e->next))
            if (e->kind == kind && case_fits(&t->tokens[at], e->case_rule))
                *KB_PUSH(ctx->arena, list) =
                    (struct kb_match){ at, best->last[kind], kind, e->value };
    }
}

void
kb_matches_find(struct kb_ctx *ctx, struct kb_text *t)
{
    match_list list = { 0 };
    t->match_of = kb_arena_array(ctx->arena, t->token_count + 1, sizeof *t->match_of);
    for (uint32_t s = 0; s < t->sentence_count; s++)
        for (uint32_t i = t->sentences[s].first; i < t->sentences[s].last; i++) {
            t->match_of[i] = list.len;
            if (t->tokens[i].word == KB_WORD_UNKNOWN)
                continue;
            struct best best = { { 0 }, { 0 } };
            walk(t, i, t->sentences[s].last, &best);
            set_classes(t, i, &best);
            set_needs(t, i, &best);
            take(ctx, t, i, &best, &list);
        }
    t->match_of[t->token_count] = list.len;
    t->matches = list.at;
    t->match_count = list.len;
}
