#include "relate.h"

#include "extract/frames.h"
#include "model/choice.h"

#include "base/banned.h"

kabar_status
kb_relate_read(struct kb_ctx *ctx, const struct kb_pack *pack, struct kb_str text,
               struct kb_relating *r)
{
    memset(r, 0, sizeof *r);
    r->article.pack = pack;
    r->article.lang = pack->code;
    r->article.text = text;
    kabar_status status = kb_lang_read(ctx, &r->article, &r->text);
    if (status != KABAR_OK)
        return status;
    kb_lang_analyse(ctx, &r->text, KB_FIND_TREES, NULL);
    status = kb_extract_findings(ctx, &r->article, &r->text, false, &r->findings);
    if (status == KABAR_OK)
        r->pairs = kb_pairs_of(ctx->arena, &r->findings);
    return status;
}

/* The tokens that a span touches. */
static void
find_tokens(const struct kb_text *text, struct kb_span span, uint32_t *first, uint32_t *last)
{
    uint32_t i = 0;
    while (i < text->token_count && (span.begin == span.end || text->tokens[i].end <= span.begin))
        i++;
    *first = i;
    while (i < text->token_count && text->tokens[i].begin < span.end)
        i++;
    *last = i;
}

bool
kb_relate_pair(const struct kb_text *text, const struct kb_span spans[2], struct kb_pair *p)
{
    for (unsigned side = 0; side < 2; side++)
        find_tokens(text, spans[side], &p->first[side], &p->last[side]);
    /* "Iraqi fighters" and "Iraqi": what both hold is the shorter one's. */
    unsigned small = p->last[0] - p->first[0] > p->last[1] - p->first[1];
    if (p->first[small] < p->last[!small] && p->last[small] > p->first[!small]) {
        if (p->first[small] <= p->first[!small])
            p->first[!small] = p->last[small];
        else
            p->last[!small] = p->first[small];
    }
    return p->first[0] < p->last[0];
}

/* ---- the answer ---- */

bool
kb_relate_can(const struct kb_pack *pack)
{
    return pack && pack->choices;
}

/* The word classes of needs.tsv that stand in a sentence, as bits. */
static void
needs_in(const struct kb_text *t, const struct kb_sentence *s, uint64_t bits[KB_MAX_NEEDS / 64])
{
    memset(bits, 0, KB_MAX_NEEDS / 8);
    for (uint32_t i = s->first; i < s->last; i++)
        for (const struct kb_match *m = kb_match_at(t, i, KB_LEX_NEED); m; m = kb_match_next(t, m))
            bits[m->value / 64] |= 1ull << (m->value % 64);
}

/* 0: a word that the frame needs is missing; else the better the more it asked for. */
static unsigned
fitness(const struct kb_frame *f, const uint64_t *bits)
{
    bool met = false;
    for (size_t i = 0; f->needs && i < KB_MAX_NEEDS / 64; i++)
        met |= (f->need[i] & bits[i]) != 0;
    return f->needs ? (met ? 2 : 0) : 1;
}

/* A frame of the class whose words stand in the sentence: the nearest to the second party, and
 * there the one that asks most; NULL: none does. */
static const struct kb_frame *
frame_near(const struct kb_relating *r, const struct kb_pair *p, struct kb_str root)
{
    const struct kb_text *t = &r->text;
    const struct kb_frames *frames = t->pack->frames;
    const struct kb_sentence *s = &t->sentences[kb_sentence_of(t, p->first[0])];
    uint32_t target = p->first[1] < p->last[1] ? p->first[1] : p->last[0], nearest = UINT32_MAX;
    uint64_t bits[KB_MAX_NEEDS / 64];
    unsigned fits = 0;
    const struct kb_frame *best = NULL;
    needs_in(t, s, bits);
    for (uint32_t i = s->first; i < s->last; i++)
        for (const struct kb_match *m = kb_match_at(t, i, KB_LEX_FRAME); m;
             m = kb_match_next(t, m)) {
            const struct kb_frame *f = &frames->frames.at[frames->forms.at[m->value].frame];
            uint32_t distance = i < target ? target - i : i - target;
            unsigned fit = kb_str_starts(f->code, root) ? fitness(f, bits) : 0;
            if (fit && (distance < nearest || (distance == nearest && fit > fits)))
                nearest = distance, fits = fit, best = f;
        }
    return best;
}

static void
set_code(struct kb_ctx *ctx, const struct kb_relating *r, const struct kb_pair *pair,
         struct kb_str root, struct kb_related *a)
{
    const struct kb_knowledge *knowledge = r->text.pack->knowledge;
    uint32_t event = kb_pair_event(&r->findings, pair, false);
    const struct kb_event *e = event == KB_NONE ? NULL : &r->findings.events.at[event];
    const struct kb_frame *frame = NULL;
    a->rule = kb_arena_format(ctx->arena, "packs/%.*s/relate.bin", KB_FMT(r->text.pack->code));
    if (e && kb_str_starts(e->cameo, root)) {
        a->cameo = e->cameo;
        a->rule = e->rule;
    } else if ((frame = frame_near(r, pair, root)) != NULL) {
        a->cameo = frame->code;
        a->rule = kb_arena_format(ctx->arena, "%.*s %s:%u", KB_FMT(a->rule), frame->file,
                                  (unsigned)frame->line);
    } else
        a->cameo = kb_arena_format(ctx->arena, "%.*s0", KB_FMT(root));
    a->code = kb_code_of(knowledge, a->cameo);
    if (!a->code)
        a->code = kb_code_of(knowledge, a->cameo = root);
}

void
kb_relate_answer(struct kb_ctx *ctx, const struct kb_relating *r, const struct kb_pair *pair,
                 struct kb_related *a)
{
    uint64_t features[KB_PAIR_FEATURES];
    float p[KB_CHAIN_LABELS];
    const struct kb_choices *choices = r->text.pack->choices;
    uint32_t count = kb_pair_features(r->pairs, pair, features);
    kb_choice_weigh(&choices->roots, features, count, p);
    /* A statement is what somebody does to another only where nothing else is told. */
    uint32_t best = 1 + kb_choice_best(p + 1, choices->roots.chain.label_count - 1);
    if (p[0] > 0.5f)
        best = 0;
    a->score = p[best];
    set_code(ctx, r, pair, kb_chain_label(&choices->roots.chain, best), a);
    kb_choice_weigh(&choices->status, features, count, p);
    a->status = (enum kb_status_kind)kb_choice_best(p, choices->status.chain.label_count);
}
