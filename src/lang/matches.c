#include "lang/lang.h"

#include "base/banned.h"

enum { FRAME_LENGTHS = 4 };

/* Of every kind the longest phrase that begins at one token; of frames the longest few, for the words of a
 * longer one may ask for more than stands there. */
struct best {
    uint32_t last[KB_LEX_KINDS];  /* 0: none */
    uint32_t state[KB_LEX_KINDS]; /* where its entries are */
    uint32_t frame_last[FRAME_LENGTHS], frame_state[FRAME_LENGTHS], frames;
};

static void
note_frame(struct best *best, uint32_t last, uint32_t state)
{
    if (best->frames && best->frame_last[best->frames - 1] == last)
        return;
    if (best->frames == FRAME_LENGTHS) { /* the shortest goes */
        for (uint32_t i = 0; i + 1 < FRAME_LENGTHS; i++) {
            best->frame_last[i] = best->frame_last[i + 1];
            best->frame_state[i] = best->frame_state[i + 1];
        }
        best->frames--;
    }
    best->frame_last[best->frames] = last;
    best->frame_state[best->frames++] = state;
}

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
                if (e->kind == KB_LEX_FRAME)
                    note_frame(best, i + 1, state);
            }
        /* A clitic closes a phrase: "negaranya Rusia" is no "negara Rusia". */
        if (t->tokens[i].flags & KB_TOK_CLITIC)
            return;
    }
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
            t->tokens[at].classes |= 1ull << e->value;
    for (uint32_t i = at + 1; i < best->last[KB_LEX_CLASS]; i++)
        t->tokens[i].flags |= KB_TOK_INSIDE;
}

typedef KB_VEC(struct kb_match) match_list;

static void
take_state(struct kb_ctx *ctx, const struct kb_text *t, uint32_t at, uint32_t last,
           uint32_t state, uint32_t kind, match_list *list)
{
    const struct kb_lexicon *lexicon = t->pack->lexicon;
    for (const struct kb_lex_entry *e = kb_lexicon_entries(lexicon, state); e;
         e = kb_lexicon_entry(lexicon, e->next))
        if (e->kind == kind && case_fits(&t->tokens[at], e->case_rule))
            *KB_PUSH(ctx->arena, list) = (struct kb_match){ at, last, kind, e->value };
}

static void
take(struct kb_ctx *ctx, const struct kb_text *t, uint32_t at, const struct best *best,
     match_list *list)
{
    for (uint32_t kind = 0; kind < KB_LEX_KINDS; kind++) {
        if (!best->last[kind])
            continue;
        if (kind != KB_LEX_FRAME)
            take_state(ctx, t, at, best->last[kind], best->state[kind], kind, list);
        for (uint32_t i = kind == KB_LEX_FRAME ? best->frames : 0; i-- > 0;)
            take_state(ctx, t, at, best->frame_last[i], best->frame_state[i], kind, list);
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
            struct best best = { .frames = 0 };
            walk(t, i, t->sentences[s].last, &best);
            set_classes(t, i, &best);
            take(ctx, t, i, &best, &list);
        }
    t->match_of[t->token_count] = list.len;
    t->matches = list.at;
    t->match_count = list.len;
}
