#include "base/utf8.h"
#include "lang/lang.h"

#include "base/banned.h"

enum { MOST_LENGTHS = 4 };

/* Phrases of one kind that begin at one token, shortest first. */
struct lengths {
    uint32_t count;
    uint32_t last[MOST_LENGTHS];  /* tokens, excluded */
    uint32_t state[MOST_LENGTHS]; /* where its entries are */
};

/* Of every kind the longest; of frames and what they need the longest few, for the words of a
 * longer one may ask for more than stands there. */
struct best {
    struct lengths kinds[KB_LEX_KINDS];
};

static void
note(struct lengths *l, uint32_t kind, uint32_t last, uint32_t state)
{
    bool many = kind == KB_LEX_FRAME || kind == KB_LEX_NEED;
    if (!many || (l->count && l->last[l->count - 1] == last))
        l->count = many ? l->count - 1 : 0;
    if (l->count == MOST_LENGTHS) { /* the shortest goes */
        memmove(l->last, l->last + 1, (MOST_LENGTHS - 1) * sizeof *l->last);
        memmove(l->state, l->state + 1, (MOST_LENGTHS - 1) * sizeof *l->state);
        l->count--;
    }
    l->last[l->count] = last;
    l->state[l->count++] = state;
}

static bool
case_fits(const struct kb_token *token, uint8_t rule)
{
    if (rule == KB_CASE_UPPER)
        return token->flags & KB_TOK_UPPER;
    return rule == KB_CASE_ANY || (token->flags & KB_TOK_CAPITAL);
}

static void
note_state(const struct kb_text *t, uint32_t at, uint32_t last, uint32_t state, struct best *best)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, state); e;
         e = kb_lexicon_entry(lexicon, e->next))
        if (case_fits(&t->tokens[at], e->case_rule))
            note(&best->kinds[e->kind], e->kind, last, state);
}

/* The token's word with its clitic, of those that phrases hold so. */
static uint32_t
whole_word(const struct kb_text *t, uint32_t token)
{
    char folded[KB_MAX_TOKEN_BYTES];
    struct kb_str s = kb_token_str(t, token);
    return kb_lexicon_word(t->pack->lexicon,
                           (struct kb_str){ folded, kb_utf8_fold(s, folded, sizeof folded) });
}

/* One token on; *closed: its clitic ends the phrase ("negaranya Rusia" is no "negara Rusia"). */
static uint32_t
step(const struct kb_text *t, uint32_t state, uint32_t token, bool whole, bool *closed)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    const struct kb_token *one = &t->tokens[token];
    *closed = false;
    uint32_t next = whole && (one->flags & KB_TOK_WHOLE)
                        ? kb_lexicon_step(lexicon, state, whole_word(t, token))
                        : 0;
    if (next)
        return next;
    *closed = one->flags & KB_TOK_CLITIC;
    return kb_lexicon_step(lexicon, state, one->word);
}

/* `whole`: the first word is taken with its clitic. */
static void
walk(const struct kb_text *t, uint32_t at, uint32_t end, bool whole, struct best *best)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    uint32_t state = 0;
    bool closed = false;
    for (uint32_t i = at; i < end && i < at + KB_MAX_PHRASE_TOKENS && !closed; i++) {
        const struct kb_token *token = &t->tokens[i];
        state = step(t, state, i, i > at || whole, &closed);
        if (!state)
            return;
        note_state(t, at, i + 1, state, best);
        /* A doubled word is a phrase of two where there is one: "mata-mata" is no "mata". */
        uint32_t twice =
            token->flags & KB_TOK_DOUBLED ? kb_lexicon_step(lexicon, state, token->word) : 0;
        if (twice)
            note_state(t, at, i + 1, state = twice, best);
    }
}

static void
set_classes(struct kb_text *t, uint32_t at, const struct best *best)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    const struct lengths *l = &best->kinds[KB_LEX_CLASS];
    if (!l->count || (t->tokens[at].flags & KB_TOK_INSIDE))
        return;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, l->state[0]); e;
         e = kb_lexicon_entry(lexicon, e->next))
        if (e->kind == KB_LEX_CLASS && case_fits(&t->tokens[at], e->case_rule))
            kb_class_add(&t->tokens[at].classes, e->value);
    for (uint32_t i = at + 1; i < l->last[0]; i++)
        t->tokens[i].flags |= KB_TOK_INSIDE;
}

typedef KB_VEC(struct kb_match) match_list;

static void
take_state(struct kb_ctx *ctx, const struct kb_text *t, uint32_t at, uint32_t last, uint32_t state,
           uint32_t kind, match_list *list)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, state); e;
         e = kb_lexicon_entry(lexicon, e->next))
        if (e->kind == kind && case_fits(&t->tokens[at], e->case_rule))
            *KB_PUSH(ctx->arena, list) = (struct kb_match){ at, last, kind, e->value };
}

static void
take(struct kb_ctx *ctx, struct kb_text *t, uint32_t at, const struct best *best, match_list *list)
{
    for (uint32_t kind = 0; kind < KB_LEX_KINDS; kind++) {
        if (best->kinds[kind].count)
            t->tokens[at].kinds |= 1u << kind;
        for (uint32_t i = best->kinds[kind].count; i-- > 0;)
            take_state(ctx, t, at, best->kinds[kind].last[i], best->kinds[kind].state[i], kind,
                       list);
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
            struct best best;
            for (uint32_t kind = 0; kind < KB_LEX_KINDS; kind++)
                best.kinds[kind].count = 0;
            walk(t, i, t->sentences[s].last, false, &best);
            if (t->tokens[i].flags & KB_TOK_WHOLE)
                walk(t, i, t->sentences[s].last, true, &best);
            set_classes(t, i, &best);
            take(ctx, t, i, &best, &list);
        }
    t->match_of[t->token_count] = list.len;
    t->matches = list.at;
    t->match_count = list.len;
}
