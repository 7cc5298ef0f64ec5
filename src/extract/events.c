/* Who did what to whom: each trigger's frames are tried, the best one that fires makes the events.
 */
#include "extract/reading.h"

#include "extract/said.h"
#include "extract/topic.h"

#include "base/banned.h"

enum { MOST_EQUALS = 4 };

/* ---- near misses ---- */

static void
note_miss(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_trigger *t,
          const struct kb_frame *frame, const char *why)
{
    if (!f->explain)
        return;
    *KB_PUSH(ctx->arena, &f->near_misses) =
        (struct kb_near_miss){ t->sentence, kb_tokens_span(f->text, t->first, t->last),
                               kb_arena_format(ctx->arena, "%s:%u", frame->file, frame->line),
                               why };
}

/* ---- triggers ---- */

/* "the protest", "his demand", "joint attack": no verb. */
static bool
behind_article(const struct kb_findings *f, const struct kb_trigger *t)
{
    if (t->first == f->text->sentences[t->sentence].first)
        return false;
    uint32_t before = t->first - 1;
    struct kb_str s = kb_token_str(f->text, before);
    if (kb_mention_at(f, before) != KB_NONE || kb_token_is(f->text, before, KB_CLASS_rel))
        return false; /* "the US military attacked", "the group that attacked" */
    return kb_token_is(f->text, before, KB_CLASS_det)
           || kb_token_is(f->text, before, KB_CLASS_adjective) || kb_str_is(s, "'s")
           || kb_str_is(s, "’s");
}

/* Where heads come last a participle is a passive only behind its auxiliary or before "by". */
static bool
voice_fits(const struct kb_findings *f, const struct kb_trigger *t, uint8_t voice, bool has_passive)
{
    if (f->text->pack->head_first)
        return true;
    if (voice == KB_VOICE_ACTIVE && t->last == t->first + 1 && behind_article(f, t))
        return false;
    if (!has_passive)
        return true;
    struct kb_side side = kb_clause_subject(f, t);
    bool passive = (side.how & KB_HOW_PASSIVE) || kb_token_is(f->text, t->last, KB_CLASS_by);
    return passive == (voice == KB_VOICE_PASSIVE) || voice == KB_VOICE_NOUN;
}

/* "Kecam Israel, [Malaysia] desak PBB bertindak": it opens the sentence, and who does it opens what
 * stands behind the comma. */
static bool
fronted(const struct kb_findings *f, const struct kb_trigger *t)
{
    enum { FURTHEST = 8 };
    const uint32_t end = f->text->sentences[t->sentence].last;
    for (uint32_t i = t->last; i < end && i < t->last + FURTHEST; i++)
        if (kb_token_mark(f->text, i) == ',' && kb_mention_at(f, i) == KB_NONE)
            return f->text->pack->head_first && kb_mention_at(f, i + 1) != KB_NONE;
    return false;
}

/* A headline's bare verb stands right behind its subject. */
static bool
headline_fits(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t first = f->text->sentences[t->sentence].first;
    if (t->first == first)
        return fronted(f, t);
    uint32_t m = kb_mention_at(f, t->first - 1), i = t->first - 1;
    while (
        i > first
        && (kb_token_flag(f->text, i, KB_TOK_INSIDE) || kb_token_is(f->text, i, KB_CLASS_adverb)))
        i--; /* "did not attack", "may attack": behind an auxiliary it is a verb too */
    if (!f->text->pack->head_first
        && (kb_token_is(f->text, i, KB_CLASS_not_) || kb_token_is(f->text, i, KB_CLASS_future)
            || kb_token_is(f->text, i, KB_CLASS_modal)
            || kb_token_is(f->text, i, KB_CLASS_purpose)))
        return true;
    if (kb_token_is(f->text, t->first - 1, KB_CLASS_each_other)) /* "saling kecam" */
        return true;
    return (m != KB_NONE && !(f->mentions.at[m].flags & (KB_MEN_AT | KB_MEN_CITED)))
           || kb_frame_inverted(f, t);
}

/* More of what a row asks for is found; or the same class told more exactly; else the earlier row
 * stays. */
static bool
beats(const struct kb_reading *a, const struct kb_reading *b)
{
    struct kb_str x = a->frame->code, y = b->frame->code;
    if (a->score != b->score)
        return a->score > b->score;
    return x.len > y.len && kb_str_equal(kb_str_sub(x, 0, 2), kb_str_sub(y, 0, 2));
}

static bool
best_reading(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_match *match,
             struct kb_trigger *t, struct kb_reading *best)
{
    const struct kb_frames *frames = f->text->pack->frames;
    bool any = false, has_passive = false;
    *best = (struct kb_reading){ .score = 0 };
    for (const struct kb_match *m = match; m && m->last == t->last; m = kb_match_next(f->text, m))
        has_passive |= frames->forms.at[m->value].voice == KB_VOICE_PASSIVE;
    for (const struct kb_match *m = match; m && m->last == t->last; m = kb_match_next(f->text, m)) {
        const struct kb_frame_form *form = &frames->forms.at[m->value];
        struct kb_trigger one = *t;
        struct kb_reading r;
        one.voice = form->voice;
        if (form->voice == KB_VOICE_HEADLINE && !headline_fits(f, &one))
            continue;
        if (!voice_fits(f, &one, one.voice, has_passive))
            continue;
        const char *lack = kb_frame_try(ctx, f, &one, &frames->frames.at[form->frame], &r);
        if (lack)
            note_miss(ctx, f, &one, r.frame, lack);
        if (lack)
            continue;
        if (any && !beats(&r, best))
            continue;
        any = true;
        *best = r;
        t->voice = one.voice;
    }
    return any;
}

/* ---- events ---- */

static bool
same_event(const struct kb_findings *f, const struct kb_event *a, const struct kb_event *b)
{
    if (a->sentence != b->sentence || memcmp(a->cameo.ptr, b->cameo.ptr, 2) != 0)
        return false;
    const uint32_t sides[2][2] = { { a->source, b->source }, { a->target, b->target } };
    for (int i = 0; i < 2; i++) {
        if ((sides[i][0] == KB_NONE) != (sides[i][1] == KB_NONE))
            return false;
        if (sides[i][0] == KB_NONE)
            continue;
        const struct kb_mention *x = &f->mentions.at[sides[i][0]];
        const struct kb_mention *y = &f->mentions.at[sides[i][1]];
        if (!kb_str_equal(x->country, y->country)
            || (!x->country.len && !kb_str_equal(x->actor, y->actor)))
            return false;
    }
    return true;
}

/* A noun often only names again what a verb told before ("dalam pertemuan itu"): once a page. */
static bool
named_again(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_event *e)
{
    uint32_t before = t->first;
    if (t->voice != KB_VOICE_NOUN || kb_code_violent(e->cameo) || before == 0)
        return false;
    before--;
    if (!kb_token_is(f->text, before, KB_CLASS_in) && !kb_token_is(f->text, before, KB_CLASS_prep)
        && !kb_token_is(f->text, before, KB_CLASS_when)
        && !kb_token_is(f->text, before, KB_CLASS_of))
        return false;
    for (uint32_t i = 0; i < f->events.len; i++) {
        struct kb_event other = f->events.at[i];
        struct kb_event turned = other;
        other.sentence = turned.sentence = e->sentence;
        turned.source = other.target;
        turned.target = other.source;
        if (same_event(f, &other, e) || same_event(f, &turned, e))
            return true;
    }
    return false;
}

/* What others believe or fear that somebody will do is no plan of his. */
static bool
only_feared(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_event *e)
{
    uint32_t said = kb_said_at(f, t->first);
    if (said == KB_NONE || f->said.at[said].kind != KB_SAID_HELD || e->source == KB_NONE)
        return false;
    uint32_t speaker = f->said.at[said].speaker;
    return speaker == KB_NONE
           || !kb_str_equal(f->mentions.at[speaker].country, f->mentions.at[e->source].country);
}

/* Not yet or only perhaps: then both sides must be told, or it is no event at all. */
static bool
too_vague(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_event *e,
          uint32_t how)
{
    bool sides = (e->source != KB_NONE || e->source_actor.len)
                 && (e->target != KB_NONE || e->target_actor.len);
    bool unreal = e->status == KB_PLANNED || e->status == KB_HYPOTHETICAL;
    bool conflict = e->cameo.ptr[0] != '0' && kb_str_sub(e->cameo, 0, 2).ptr[1] >= '4';
    if (how & KB_HOW_PURPOSE)
        return true;
    if (unreal && conflict && only_feared(f, t, e))
        return true;
    return unreal && !sides && (conflict || e->cameo.ptr[0] == '2' || e->status == KB_HYPOTHETICAL);
}

/* What is asked for, promised, refused or threatened with is no act of its own: the nearest event
 * before in the sentence that is such a speech, with nothing but its complement between. */
static bool
governed(const struct kb_findings *f, const struct kb_trigger *t)
{
    if (!f->events.len)
        return false;
    const struct kb_event *e = &f->events.at[f->events.len - 1];
    if (e->sentence != t->sentence || e->trigger.begin >= f->text->tokens[t->first].begin)
        return false;
    if (!kb_code_among(e->cameo, KB_SPEECH_OF_ACTS))
        return false;
    for (uint32_t i = t->first; i-- > f->text->sentences[t->sentence].first;) {
        char mark = kb_token_mark(f->text, i);
        if (f->text->tokens[i].begin < e->trigger.end)
            return true;
        if (mark == ',' || mark == ';' || mark == ':' || kb_token_is(f->text, i, KB_CLASS_but)
            || kb_token_is(f->text, i, KB_CLASS_when) || kb_token_is(f->text, i, KB_CLASS_rel)
            || kb_token_is(f->text, i, KB_CLASS_cause))
            return false;
    }
    return false;
}

static bool
told_already(const struct kb_findings *f, const struct kb_event *e)
{
    for (uint32_t i = f->events.len; i-- > 0 && f->events.at[i].sentence == e->sentence;)
        if (same_event(f, &f->events.at[i], e))
            return true;
    return false;
}

/* "serangan Iran menewaskan 24 orang": a state is not taken to strike its own people where only a
 * guess makes them its own. */
static bool
guessed_own(const struct kb_findings *f, const struct kb_event *e)
{
    if (e->source == KB_NONE || e->target == KB_NONE || e->cameo.ptr[0] != '1'
        || (e->cameo.ptr[1] != '8' && e->cameo.ptr[1] != '9'))
        return false;
    const struct kb_mention *source = &f->mentions.at[e->source], *m = &f->mentions.at[e->target];
    return source->kind == KB_ACTOR_NATION && (m->flags & KB_MEN_HOME)
           && kb_str_equal(source->country, m->country);
}

/* Nobody of public life: somebody of whom only a guess, or the page's country, makes a side. */
static bool
hardly_known(const struct kb_findings *f, uint32_t side)
{
    if (side == KB_NONE)
        return true;
    const struct kb_mention *m = &f->mentions.at[side];
    bool office = kb_side_role(m).len && kb_filter_fits(f, side, KB_FILTER_LAW);
    return !m->entity.len && !office && (m->flags & (KB_MEN_HOME | KB_MEN_GUESSED | KB_MEN_WE));
}

/* "bersumpah ... tidak akan menunjukkan ampun kepada Israel": the last event was the same act of
 * the same doer, only not to whom. */
static bool
tells_more(const struct kb_findings *f, const struct kb_event *e)
{
    const struct kb_event *last = f->events.len ? &f->events.at[f->events.len - 1] : NULL;
    return last && last->sentence == e->sentence && memcmp(last->cameo.ptr, e->cameo.ptr, 2) == 0
           && last->target == KB_NONE && !last->target_actor.len && e->target != KB_NONE
           && last->source != KB_NONE && e->source != KB_NONE
           && kb_str_equal(f->mentions.at[last->source].country, f->mentions.at[e->source].country);
}

static void
add_event(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_trigger *t,
          const struct kb_reading *r, uint32_t source, uint32_t target)
{
    struct kb_event e = { .sentence = t->sentence,
                          .cameo = r->frame->code,
                          .source = source,
                          .target = target,
                          .source_actor = r->source_actor,
                          .target_actor = r->target_actor };
    const struct kb_sentence *s = &f->text->sentences[t->sentence];
    if (f->events.len >= KB_MAX_EVENTS)
        return;
    e.span = (struct kb_span){ s->begin, s->end };
    e.trigger = kb_tokens_span(f->text, t->first, t->last);
    e.code = kb_code_of(f->text->pack->knowledge, e.cameo);
    e.rule = kb_arena_format(ctx->arena, "%s:%u", r->frame->file, r->frame->line);
    e.why = kb_arena_format(ctx->arena, "source: %s; target: %s",
                            source == KB_NONE ? "not told" : r->source.why,
                            target == KB_NONE ? "not told" : r->target.why);
    kb_event_settle(ctx, f, t, r->frame, r->how, &e);
    const bool more = tells_more(f, &e);
    const char *idle =
        told_already(f, &e)     ? "told already in this sentence"
        : guessed_own(f, &e)    ? "whose people they are is only guessed"
        : named_again(f, t, &e) ? "only names again what was told"
        : f->unpolitical && hardly_known(f, e.source) && hardly_known(f, e.target)
            ? "nobody of public life, on a page of sport, shows or goods"
        : too_vague(f, t, &e, r->how) ? "a purpose, or not yet and without a side"
        : t->voice == KB_VOICE_NOUN && e.status == KB_HYPOTHETICAL && !kb_code_violent(e.cameo)
            ? "a noun for what is only possible"
        : t->voice != KB_VOICE_NOUN && governed(f, t) && !more
            ? "what is asked for or promised, not done"
            : NULL;
    if (idle) {
        note_miss(ctx, f, t, r->frame, idle);
        return;
    }
    if (more)
        f->events.len--;
    *KB_PUSH(ctx->arena, &f->events) = e;
}

/* Every source with every target; of a mutual act each pair once. */
static void
add_events(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_trigger *t,
           const struct kb_reading *r)
{
    bool mutual = r->frame->flags & KB_FRAME_MUTUAL;
    bool each = r->how & KB_HOW_EACH_OTHER;
    bool turns = ((mutual && kb_code_violent(r->frame->code)) || each)
                 && r->target.mention != KB_NONE && r->source.mention != KB_NONE;
    uint32_t source = r->source.mention;
    mutual |= each;
    if (r->target.mention != KB_NONE && (f->mentions.at[r->target.mention].flags & KB_MEN_PRONOUN)
        && kb_sides_same(f, source, r->target.mention))
        return; /* "jika mereka ...": they are those who act */
    for (unsigned i = 0; i < MOST_EQUALS; i++) {
        uint32_t target = r->target.mention;
        for (unsigned k = 0; k < MOST_EQUALS; k++) {
            if (!kb_sides_same(f, source, target))
                add_event(ctx, f, t, r, source, target);
            if (turns && !kb_sides_same(f, source, target))
                add_event(ctx, f, t, r, target, source);
            target = target == KB_NONE ? KB_NONE : f->mentions.at[target].next_equal;
            if (target == KB_NONE)
                break;
        }
        source = source == KB_NONE ? KB_NONE : f->mentions.at[source].next_equal;
        if (source == KB_NONE || source == r->target.mention || mutual)
            break;
    }
}

/* "Kami" in somebody's mouth is he or his state. */
static void
resolve_speakers(struct kb_findings *f)
{
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        struct kb_mention *m = &f->mentions.at[i];
        if (!(m->flags & KB_MEN_WE))
            continue;
        uint32_t said = kb_said_at(f, m->first);
        while (said != KB_NONE && f->said.at[said].kind != KB_SAID_DIRECT)
            said = kb_said_around(f, said, m->first);
        if (said == KB_NONE || f->said.at[said].speaker == KB_NONE)
            continue;
        const struct kb_mention *who = &f->mentions.at[f->said.at[said].speaker];
        m->name = who->name;
        m->entity = who->entity;
        m->country = who->country;
        m->actor = who->actor;
        m->same_as = who->same_as;
        m->flags |= who->flags & (KB_MEN_HOME | KB_MEN_GUESSED);
    }
}

/* Tries the phrases that begin at the token, longest first; one that is said to nobody in
 * particular only when no shorter one has somebody. Gives the token to go on with. */
static uint32_t
read_trigger(struct kb_ctx *ctx, struct kb_findings *f, uint32_t sentence, uint32_t token)
{
    const struct kb_match *match = kb_match_at(f->text, token, KB_LEX_FRAME);
    struct kb_trigger to_all = { .last = token + 1 };
    struct kb_reading kept = { .frame = NULL };
    if (kb_token_flag(f->text, token, KB_TOK_HYPHEN)) /* "Iranian-backed" */
        return token + 1;
    while (match) {
        struct kb_trigger t = { token, match->last, sentence, 0 };
        struct kb_reading best;
        bool fires = best_reading(ctx, f, match, &t, &best);
        if (fires && !best.to_all) {
            add_events(ctx, f, &t, &best);
            return t.last;
        }
        if (fires && !kept.frame) {
            kept = best;
            to_all = t;
        }
        uint32_t tried = match->last;
        while (match && match->last == tried)
            match = kb_match_next(f->text, match);
    }
    if (kept.frame)
        add_events(ctx, f, &to_all, &kept);
    return to_all.last;
}

static void
read_triggers(struct kb_ctx *ctx, struct kb_findings *f)
{
    const struct kb_text *text = f->text;
    for (uint32_t s = 0; s < text->sentence_count; s++)
        for (uint32_t i = text->sentences[s].first; i < text->sentences[s].last;)
            i = read_trigger(ctx, f, s, i);
}

/* Who fights whom, from a first look at the page: each state's first foe. Where only the other is
 * told to strike (`turned`), it is the foe of whom it strikes. */
static void
note_foe(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_event *e, bool turned)
{
    uint32_t self = turned ? e->target : e->source, other = turned ? e->source : e->target;
    if (!kb_str_starts(e->cameo, KB_STR("19")) || self == KB_NONE || other == KB_NONE)
        return;
    struct kb_str country = f->mentions.at[self].country;
    struct kb_str against = f->mentions.at[other].country;
    if (country.len != 3 || against.len != 3 || kb_str_equal(country, against))
        return;
    for (uint32_t k = 0; k < f->foes.len; k++)
        if (kb_str_equal(f->foes.at[k].country, country))
            return;
    *KB_PUSH(ctx->arena, &f->foes) = (struct kb_foe){ country, other };
}

static void
find_foes(struct kb_ctx *ctx, struct kb_findings *f)
{
    for (unsigned turned = 0; turned < 2; turned++)
        for (uint32_t i = 0; i < f->events.len; i++)
            note_foe(ctx, f, &f->events.at[i], turned);
}

void
kb_extract_events(struct kb_ctx *ctx, struct kb_findings *f)
{
    resolve_speakers(f);
    f->unpolitical = kb_topic_unpolitical(f->text);
    read_triggers(ctx, f);
    find_foes(ctx, f);
    if (!f->foes.len)
        return;
    f->events.len = f->near_misses.len = 0;
    read_triggers(ctx, f);
}
