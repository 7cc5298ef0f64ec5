/* Status, on whose word, when and where: what an event is told with. */
#include "extract/events.h"
#include "extract/said.h"

#include "base/banned.h"

enum { MOST_WORDS = 6 };

/* ---- on whose word ---- */

static bool
same_party(const struct kb_mention *m, const struct kb_via *v)
{
    if (v->entity.len && m->entity.len)
        return kb_str_equal(v->entity, m->entity);
    return v->name.len && kb_str_equal(v->name, m->name);
}

/* An agency or outlet passes on; it does not claim. */
static bool
passes_on(const struct kb_via *v)
{
    return kb_str_starts(v->entity, KB_STR("agency:")) || kb_str_ends(v->actor, KB_STR("MED"));
}

static bool
speech(const struct kb_event *e)
{
    return kb_code_among(e->cameo, KB_ROOT(1) | KB_ROOT(2) | KB_ROOT(3) | KB_ROOT(5) | KB_ROOT(10)
                                       | KB_ROOT(11) | KB_ROOT(12) | KB_ROOT(13));
}

/* A state's official who tells what his own state says makes no claim: "Indonesia condemns". */
static bool
own_speech(const struct kb_findings *f, const struct kb_event *e, const struct kb_via *v)
{
    return speech(e) && e->source != KB_NONE && v->country.len
           && kb_str_equal(v->country, f->mentions.at[e->source].country);
}

static bool
has_word(const struct kb_event *e, const struct kb_via *v)
{
    for (uint32_t i = 0; i < e->word_count; i++)
        if (kb_str_equal(e->words[i].name, v->name))
            return true;
    return false;
}

static void
add_word(struct kb_ctx *ctx, struct kb_event *e, const struct kb_via *v)
{
    if (has_word(e, v))
        return;
    struct kb_via *wide = kb_arena_array(ctx->arena, e->word_count + 1, sizeof *wide);
    if (e->word_count)
        memcpy(wide, e->words, e->word_count * sizeof *wide);
    wide[e->word_count++] = *v;
    e->words = wide;
}

/* An agency whose report the sentence is goes for all of it, also for what stands before its verb:
 * "Bertemu Shoigu, KCNA menulis Kim mengatakan ..." */
static void
add_reporters(struct kb_ctx *ctx, const struct kb_findings *f, struct kb_event *e)
{
    for (uint32_t i = 0; i < f->said.len; i++) {
        struct kb_via v;
        const struct kb_said *s = &f->said.at[i];
        if (s->sentence != e->sentence)
            continue;
        if (kb_said_speaker(f, s, &v) && passes_on(&v))
            add_word(ctx, e, &v);
        for (uint32_t k = 0; k < s->via_count; k++)
            if (passes_on(&s->via[k]))
                add_word(ctx, e, &s->via[k]);
    }
}

/* Fills e->words; true when somebody other than the doer of a speech vouches for the event. */
static bool
find_words(struct kb_ctx *ctx, const struct kb_findings *f, const struct kb_trigger *t,
           struct kb_event *e)
{
    struct kb_via words[MOST_WORDS];
    uint32_t n = kb_said_words(f, t->first, words, MOST_WORDS);
    bool claimed = false;
    e->words = kb_arena_array(ctx->arena, n, sizeof *e->words);
    for (uint32_t i = 0; i < n; i++) {
        bool self =
            e->source != KB_NONE && speech(e) && same_party(&f->mentions.at[e->source], &words[i]);
        if (self)
            continue;
        e->words[e->word_count++] = words[i];
        claimed |= !passes_on(&words[i]) && !own_speech(f, e, &words[i]);
    }
    add_reporters(ctx, f, e);
    return claimed;
}

/* ---- status ---- */

/* Words further left in the clause that make all that follows unsure. */
static uint32_t
how_of_clause(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t how = 0, begin = kb_clause_begin(f, t);
    for (uint32_t i = t->first; i-- > begin;) {
        if (kb_token_is(f->text, i, KB_CLASS_cond) && !kb_token_is(f->text, i, KB_CLASS_when))
            how |= KB_HOW_COND;
        if (kb_token_is(f->text, i, KB_CLASS_unreal) && t->first - i <= 3)
            how |= KB_HOW_UNREAL;
        if (t->first - i > 12)
            break;
    }
    return how;
}

static bool
is_denial(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t said = kb_said_at(f, t->first);
    return said != KB_NONE && f->said.at[said].denies;
}

static enum kb_status_kind
status_of(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_frame *frame,
          uint32_t how, const struct kb_event *e, bool claimed)
{
    how |= how_of_clause(f, t);
    if (how & KB_HOW_UNREAL)
        how |= KB_HOW_MODAL;
    if (kb_str_starts(e->cameo, KB_STR("03")))
        return how & KB_HOW_NOT ? KB_DENIED : KB_PLANNED;
    if (how & (KB_HOW_NOT | KB_HOW_FAIL))
        return KB_DENIED;
    if (is_denial(f, t) && !(frame->flags & KB_FRAME_SAY))
        return KB_DENIED;
    if (how & KB_HOW_COND)
        return KB_HYPOTHETICAL;
    if ((how & (KB_HOW_FUTURE | KB_HOW_PURPOSE)) || (frame->flags & KB_FRAME_PLAN))
        return KB_PLANNED;
    if (how & KB_HOW_MODAL)
        return KB_HYPOTHETICAL;
    if (how & KB_HOW_HEDGE)
        return KB_CLAIMED;
    return claimed ? KB_CLAIMED : KB_ASSERTED;
}

/* What one promises or says that one will do oneself is an intent: CAMEO's 03 of the same kind. */
static struct kb_str
intent_code(struct kb_str code)
{
    static const struct {
        const char *root, *intent;
    } map[] = { { "04", "036" },   { "051", "032" },  { "05", "032" },   { "061", "0311" },
                { "062", "0312" }, { "063", "0313" }, { "064", "0314" }, { "06", "031" },
                { "071", "0331" }, { "072", "0332" }, { "073", "0333" }, { "074", "0334" },
                { "07", "033" },   { "08", "035" } };
    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        if (kb_str_starts(code, (struct kb_str){ map[i].root, strlen(map[i].root) }))
            return (struct kb_str){ map[i].intent, strlen(map[i].intent) };
    return code;
}

static bool
about_oneself(const struct kb_findings *f, const struct kb_event *e)
{
    if (e->source == KB_NONE)
        return false;
    const struct kb_mention *m = &f->mentions.at[e->source];
    for (uint32_t i = 0; i < e->word_count; i++)
        if (!passes_on(&e->words[i]) && !kb_str_equal(e->words[i].country, m->country))
            return false;
    return true;
}

static void
make_intent(const struct kb_findings *f, uint32_t how, struct kb_event *e)
{
    bool will = (how & KB_HOW_FUTURE) && about_oneself(f, e);
    if (!(how & KB_HOW_PROMISE) && !will)
        return;
    e->cameo = intent_code(e->cameo);
    e->code = kb_code_of(f->text->pack->knowledge, e->cameo);
}

/* ---- when ---- */

static uint32_t
time_distance(const struct kb_time *time, const struct kb_trigger *t)
{
    return time->first >= t->last ? time->first - t->last : t->first - time->last + 1;
}

static const struct kb_time *
time_in(const struct kb_findings *f, uint32_t sentence, const struct kb_trigger *t)
{
    const struct kb_time *best = NULL;
    for (uint32_t i = 0; i < f->times.len; i++) {
        const struct kb_time *time = &f->times.at[i];
        if (time->sentence != sentence || !time->value.year)
            continue;
        if (!best || time_distance(time, t) < time_distance(best, t))
            best = time;
    }
    return best;
}

/* What somebody says was said when his words behind it were: "X praised Y. ... X said on Monday".
 */
static const struct kb_time *
time_of_words(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_event *e)
{
    enum { NEAR = 3 };
    if (!speech(e) || e->source == KB_NONE)
        return NULL;
    const struct kb_mention *source = &f->mentions.at[e->source];
    for (uint32_t i = 0; i < f->said.len; i++) {
        const struct kb_said *said = &f->said.at[i];
        if (said->cue == KB_NONE || said->speaker == KB_NONE || said->first < t->first)
            continue;
        uint32_t sentence = kb_sentence_of(f->text, said->cue);
        if (sentence > t->sentence + NEAR)
            break;
        if (f->mentions.at[said->speaker].same_as != source->same_as)
            continue;
        struct kb_trigger cue = { said->cue, said->cue + 1, sentence, 0 };
        const struct kb_time *time = time_in(f, sentence, &cue);
        if (time)
            return time;
    }
    return NULL;
}

static void
find_date(const struct kb_findings *f, const struct kb_trigger *t, struct kb_event *e)
{
    const struct kb_time *time = time_in(f, t->sentence, t);
    if (!time && t->sentence > 0
        && f->text->sentences[t->sentence - 1].paragraph + 1
               >= f->text->sentences[t->sentence].paragraph)
        time = time_in(f, t->sentence - 1, t);
    if (!time && t->sentence == 0 && f->text->sentence_count > 1) /* a lead's day follows it */
        time = time_in(f, 1, t);
    if (!time)
        time = time_of_words(f, t, e);
    e->date = time ? kb_moment_day(time->value) : KB_MOMENT_NONE;
}

/* ---- where ---- */

static void
set_place(const struct kb_findings *f, const struct kb_mention *m, struct kb_event *e)
{
    const struct kb_knowledge *k = f->text->pack->knowledge;
    e->place = m->place;
    e->place_country = m->country;
    e->place_name = m->place != KB_NONE ? k->places[m->place].name : m->name;
}

/* A place of another verb ("... hingga menang di Ukraina") or of somebody's words around the act.
 */
static bool
elsewhere(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_mention *m)
{
    if (kb_said_at(f, m->first) != kb_said_at(f, t->first))
        return true;
    for (uint32_t i = t->last; t->voice != KB_VOICE_NOUN && i < m->first; i++)
        if (kb_mention_at(f, i) == KB_NONE && kb_verb_at(f->text, i)
            && !kb_token_is(f->text, i, KB_CLASS_noun))
            return true;
    return false;
}

static void
find_place(const struct kb_findings *f, const struct kb_trigger *t, struct kb_event *e)
{
    const struct kb_sentence *s = &f->text->sentences[t->sentence];
    const struct kb_mention *best = NULL;
    uint32_t nearest = UINT32_MAX;
    for (uint32_t i = kb_mention_from(f, s->first); i < f->mentions.len; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if (m->first >= s->last)
            break;
        if (!(m->flags & KB_MEN_AT) || elsewhere(f, t, m))
            continue;
        uint32_t d = m->first >= t->last ? m->first - t->last : (t->first - m->last + 1) * 2;
        if (d < nearest) {
            nearest = d;
            best = m;
        }
    }
    if (best)
        set_place(f, best, e);
}

void
kb_event_settle(struct kb_ctx *ctx, const struct kb_findings *f, const struct kb_trigger *t,
                const struct kb_frame *frame, uint32_t how, struct kb_event *e)
{
    bool claimed = find_words(ctx, f, t, e);
    make_intent(f, how, e);
    e->status = status_of(f, t, frame, how, e, claimed);
    e->place = KB_NONE;
    find_date(f, t, e);
    find_place(f, t, e);
}
