#include "extract/backoff.h"

#include "extract/pair.h"
#include "extract/reading.h"
#include "extract/topic.h"
#include "model/choice.h"

#include "base/banned.h"

/* A longer sentence is a list or lost its stops; more parties than these are a list too. */
enum { LONGEST = 60, MOST_PARTIES = 5 };

/* How sure the model must be of the class. Read on a day of news: nine of ten events above this
 * were right, of those down to 0.4 two in three. */
static const float least_sure = 0.55f;

struct backoff {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    struct kb_pairs *pairs;
    const struct kb_choices *choices;
};

/* ---- which pairs ---- */

static bool
can_be_party(const struct kb_findings *f, uint32_t mention)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    return !(m->flags & (KB_MEN_CITED | KB_MEN_AT | KB_MEN_PRONOUN | KB_MEN_GUESSED | KB_MEN_HOME))
           && kb_side_coded(f, mention) && kb_side_acts(f, mention);
}

/* Sport, shares, films: what their words tell of states is no event. */
static bool
is_unpolitical(const struct kb_text *t, const struct kb_sentence *s)
{
    for (uint32_t i = s->first; i < s->last; i++)
        if (kb_topic_unpolitical_at(t, i))
            return true;
    return false;
}

static uint32_t
parties_of(const struct kb_findings *f, uint32_t sentence, uint32_t parties[MOST_PARTIES])
{
    const struct kb_sentence *s = &f->text->sentences[sentence];
    uint32_t count = 0;
    if (s->last - s->first > LONGEST)
        return 0;
    for (uint32_t m = kb_mention_from(f, s->first);
         m < f->mentions.len && f->mentions.at[m].first < s->last; m++) {
        if (!can_be_party(f, m))
            continue;
        if (count == MOST_PARTIES)
            return 0;
        parties[count++] = m;
    }
    return count;
}

/* The party's country or own code among the sides of the sentence's events. */
static bool
is_told(const struct kb_findings *f, uint32_t sentence, uint32_t party)
{
    const struct kb_mention *m = &f->mentions.at[party];
    for (uint32_t i = 0; i < f->events.len; i++) {
        const struct kb_event *e = &f->events.at[i];
        const uint32_t sides[2] = { e->source, e->target };
        for (unsigned k = 0; k < 2 && e->sentence == sentence; k++)
            if (sides[k] != KB_NONE
                && (sides[k] == party
                    || kb_str_equal(f->mentions.at[sides[k]].country, m->country)))
                return true;
    }
    return false;
}

/* Two parties of different countries, one of whom no event of the sentence has as a side. */
static bool
may_pair(const struct kb_findings *f, uint32_t sentence, uint32_t a, uint32_t b)
{
    const struct kb_mention *x = &f->mentions.at[a], *y = &f->mentions.at[b];
    return (kb_filter_fits(f, a, KB_FILTER_OFFICIAL) || kb_filter_fits(f, b, KB_FILTER_OFFICIAL))
           && x->country.len && y->country.len && !kb_str_equal(x->country, y->country)
           && !kb_sides_same(f, a, b) && !(is_told(f, sentence, a) && is_told(f, sentence, b));
}

bool
kb_backoff_wanted(const struct kb_findings *f, uint8_t *wanted)
{
    const struct kb_text *t = f->text;
    bool any = false;
    uint32_t parties[MOST_PARTIES];
    if (!t->pack || !t->pack->choices)
        return false;
    for (uint32_t s = 0; s < t->sentence_count; s++) {
        uint32_t count = parties_of(f, s, parties);
        if (count < 2 || is_unpolitical(t, &t->sentences[s]))
            continue;
        for (uint32_t i = 0; i < count; i++)
            for (uint32_t k = i + 1; k < count; k++)
                wanted[s] |= may_pair(f, s, parties[i], parties[k]);
        any |= wanted[s];
    }
    return any;
}

/* ---- one pair ---- */

struct guess {
    uint32_t source, target, label;
    float sure;
    uint64_t features[KB_PAIR_FEATURES];
    uint32_t count;
};

static void
weigh(struct backoff *b, struct guess *g)
{
    float p[KB_CHAIN_LABELS];
    const struct kb_mention *x = &b->f->mentions.at[g->source];
    const struct kb_mention *y = &b->f->mentions.at[g->target];
    const struct kb_pair pair = { { x->first, y->first }, { x->last, y->last } };
    g->count = kb_pair_features(b->pairs, &pair, g->features);
    kb_choice_weigh(&b->choices->acts, g->features, g->count, p);
    g->label = kb_choice_best(p, b->choices->acts.chain.label_count);
    g->sure = p[g->label];
}

static enum kb_status_kind
status_of(const struct backoff *b, const struct guess *g)
{
    float p[KB_CHAIN_LABELS];
    kb_choice_weigh(&b->choices->status, g->features, g->count, p);
    return (enum kb_status_kind)kb_choice_best(p, b->choices->status.chain.label_count);
}

static void
add_event(struct backoff *b, uint32_t sentence, const struct guess *g)
{
    struct kb_findings *f = b->f;
    const struct kb_mention *x = &f->mentions.at[g->source], *y = &f->mentions.at[g->target];
    const struct kb_sentence *s = &f->text->sentences[sentence];
    struct kb_str root = kb_chain_label(&b->choices->acts.chain, g->label);
    struct kb_event e = { .sentence = sentence, .source = g->source, .target = g->target };
    struct kb_trigger t = { x->last, x->last, sentence, KB_VOICE_ACTIVE };
    struct kb_frame frame = { .flags = 0 };
    uint32_t first = x->first < y->first ? x->first : y->first;
    uint32_t last = x->last > y->last ? x->last : y->last;
    e.cameo = kb_arena_format(b->ctx->arena, "%.*s0", KB_FMT(root));
    e.code = kb_code_of(f->text->pack->knowledge, e.cameo);
    if (!e.code || f->events.len >= KB_MAX_EVENTS)
        return;
    e.span = (struct kb_span){ s->begin, s->end };
    e.trigger = kb_tokens_span(f->text, first, last);
    e.rule = kb_arena_format(b->ctx->arena, "packs/%.*s/relate.bin", KB_FMT(f->text->pack->code));
    e.why = kb_arena_format(b->ctx->arena, "no frame tells it; the model is sure of it at %.2f",
                            (double)g->sure);
    kb_event_settle(b->ctx, f, &t, &frame, 0, &e);
    if (e.status == KB_ASSERTED)
        e.status = status_of(b, g);
    if (e.status == KB_HYPOTHETICAL) /* a condition's act is seldom the class that is guessed */
        return;
    *KB_PUSH(b->ctx->arena, &f->events) = e;
}

/* A frame told the same class of the same doer, only not to whom, or took its words for another
 * doer of the same to the same. */
static bool
same_told(const struct backoff *b, uint32_t sentence, const struct guess *g)
{
    struct kb_str root = kb_chain_label(&b->choices->acts.chain, g->label);
    for (uint32_t i = 0; i < b->f->events.len; i++) {
        const struct kb_event *e = &b->f->events.at[i];
        bool shared = (e->source == g->source && e->target == KB_NONE) || e->target == g->target;
        bool own = e->source == g->source && e->target_actor.len; /* told to one's own people */
        if (e->sentence == sentence && (own || (shared && kb_str_starts(e->cameo, root))))
            return true;
    }
    return false;
}

/* ---- sentences ---- */

static void
try_sentence(struct backoff *b, uint32_t sentence)
{
    uint32_t parties[MOST_PARTIES], count = parties_of(b->f, sentence, parties);
    struct guess best = { .sure = 0 }, g;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < count; k++) {
            if (i == k || !may_pair(b->f, sentence, parties[i], parties[k]))
                continue;
            g.source = parties[i], g.target = parties[k];
            if (!kb_filter_fits(b->f, g.source, KB_FILTER_OFFICIAL))
                continue;
            weigh(b, &g);
            if (g.label > 1 && g.sure > best.sure) /* 1: a statement, which no one needs here */
                best = g;
        }
    if (best.sure >= least_sure && !same_told(b, sentence, &best))
        add_event(b, sentence, &best);
}

/* Into the order of the text: what was added stands at the end. Stable. */
static void
sort_events(struct kb_findings *f)
{
    for (uint32_t i = 1; i < f->events.len; i++) {
        struct kb_event e = f->events.at[i];
        uint32_t k = i;
        for (; k > 0 && f->events.at[k - 1].sentence > e.sentence; k--)
            f->events.at[k] = f->events.at[k - 1];
        f->events.at[k] = e;
    }
}

void
kb_backoff_events(struct kb_ctx *ctx, struct kb_findings *f, const uint8_t *wanted)
{
    struct backoff b = { ctx, f, kb_pairs_of(ctx->arena, f), f->text->pack->choices };
    uint32_t before = f->events.len;
    for (uint32_t s = 0; s < f->text->sentence_count; s++)
        if (wanted[s])
            try_sentence(&b, s);
    if (f->events.len > before)
        sort_events(f);
}
