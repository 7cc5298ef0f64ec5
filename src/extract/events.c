/* Who did what to whom: each trigger's frames are tried, the best one that fires makes the events. */
#include "extract/events.h"
#include "extract/said.h"

#include "base/banned.h"

enum { MOST_EQUALS = 4 };

/* One frame tried at one trigger. */
struct reading {
    const struct kb_frame *frame;
    struct kb_side source, target;
    struct kb_str source_actor, target_actor; /* of an unnamed side */
    uint32_t how;
    int score;
};

/* ---- what a side must be ---- */

static struct kb_str
role_of(const struct kb_mention *m)
{
    size_t cut = m->country.len && kb_str_starts(m->actor, m->country) ? m->country.len : 0;
    return kb_str_sub(m->actor, cut, m->actor.len);
}

static bool
role_among(struct kb_str role, const char *list)
{
    struct kb_str rest = { list, strlen(list) }, one;
    while (kb_str_next(&rest, ' ', &one))
        if (kb_str_starts(role, one))
            return true;
    return false;
}

bool
kb_filter_fits(const struct kb_findings *f, uint32_t mention, uint8_t filter)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    struct kb_str role = role_of(m);
    bool state = m->kind == KB_ACTOR_NATION || (m->flags & KB_MEN_WE);
    bool beyond = !m->country.len && m->actor.len; /* a body of no one country */
    switch ((enum kb_slot_filter)filter) {
    case KB_FILTER_ANY: return true;
    case KB_FILTER_ARMED:
        return state || beyond || role_among(role, "MIL COP REB UAF SPY GOV SEP");
    case KB_FILTER_STATE:
        return state || beyond
               || role_among(role, "GOV MIL LEG SPY IGO ELI JUD COP PTY OPP NGO REB SEP");
    case KB_FILTER_LAW: return state || role_among(role, "COP JUD GOV MIL SPY LEG");
    case KB_FILTER_PERSON: return m->kind == KB_ACTOR_PERSON || m->kind == KB_ACTOR_GROUP;
    case KB_FILTER_PEOPLE:
        return m->kind == KB_ACTOR_PERSON || m->kind == KB_ACTOR_GROUP
               || role_among(role, "CVL OPP LAB EDU MED REF REB UAF");
    case KB_FILTER_FORCE: return role_among(role, "MIL COP REB UAF SPY");
    case KB_FILTER_OFFICIAL:
        return state || beyond || (role.len && !role_among(role, "CVL BUS MED"));
    }
    return false;
}

/* A mention that can be a side at all: somebody with a country or a code, or a named one. */
static bool
acts(const struct kb_findings *f, uint32_t mention)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    if (m->flags & KB_MEN_CITED)
        return false;
    bool named = m->name.len && m->kind != KB_ACTOR_PLACE && !(m->flags & KB_MEN_PRONOUN);
    return m->country.len || m->actor.len || named;
}

static bool
coded(const struct kb_findings *f, uint32_t mention)
{
    return mention != KB_NONE
           && (f->mentions.at[mention].country.len || f->mentions.at[mention].actor.len);
}

static bool
violent(struct kb_str code)
{
    return kb_str_is(kb_str_sub(code, 0, 2), "15") || kb_str_is(kb_str_sub(code, 0, 2), "17")
           || kb_str_is(kb_str_sub(code, 0, 2), "18") || kb_str_is(kb_str_sub(code, 0, 2), "19")
           || kb_str_is(kb_str_sub(code, 0, 2), "20");
}

/* A mere name may suffer or break the law; else it takes a body of public life on the other side. */
static bool
names_fit(const struct kb_findings *f, uint32_t source, uint32_t target, struct kb_str code)
{
    bool a = source == KB_NONE || coded(f, source), b = target == KB_NONE || coded(f, target);
    if (a && b)
        return true;
    uint32_t other = a ? source : b ? target : KB_NONE;
    if (other == KB_NONE)
        return false;
    return kb_str_is(kb_str_sub(code, 0, 2), "09") || violent(code)
           || kb_filter_fits(f, other, KB_FILTER_OFFICIAL);
}

/* ---- slots ---- */

/* Behind a quote its speaker stands behind the bare verb: `"...", kecam federasi Palestina`. */
static bool
inverted(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t m = kb_mention_at(f, t->last);
    bool quote = kb_token_flag(f->text, t->first - 1, KB_TOK_QUOTE)
                 || (kb_token_mark(f->text, t->first - 1) == ',' && t->first > 1
                     && kb_token_flag(f->text, t->first - 2, KB_TOK_QUOTE));
    return quote && m != KB_NONE;
}


/* Who says the clause that the trigger stands in. */
static struct kb_side
voice_of(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t said = kb_said_at(f, t->first);
    while (said != KB_NONE && f->said.at[said].speaker == KB_NONE)
        said = kb_said_around(f, said, t->first);
    if (said == KB_NONE)
        return (struct kb_side){ KB_NONE, 0, "" };
    return (struct kb_side){ f->said.at[said].speaker, 0, "who says it" };
}

static struct kb_side
look(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_slot *slot,
     bool doer)
{
    struct kb_side side = { KB_NONE, 0, "" };
    bool passive = t->voice == KB_VOICE_PASSIVE, noun = t->voice == KB_VOICE_NOUN;
    switch ((enum kb_slot_where)slot->where) {
    case KB_SLOT_NONE: return side;
    case KB_SLOT_SUBJECT:
        if (t->voice == KB_VOICE_HEADLINE && inverted(f, t)) {
            side = (struct kb_side){ kb_mention_at(f, t->last), 0, "right behind the verb" };
            break;
        }
        side = noun                ? kb_clause_possessor(f, t)
               : passive && doer   ? kb_clause_agent(f, t)
                                   : kb_clause_subject(f, t);
        break;
    case KB_SLOT_OBJECT:
        side = noun ? kb_clause_prep(f, t, KB_CLASS_to, 0)
               : passive ? kb_clause_subject(f, t) : kb_clause_object(f, t);
        break;
    case KB_SLOT_PREP: side = kb_clause_prep(f, t, slot->class_index, slot->word); break;
    case KB_SLOT_CLAUSE: side = kb_clause_said(f, t); break;
    case KB_SLOT_VOICE: side = voice_of(f, t); break;
    }
    if (side.mention != KB_NONE
        && (!acts(f, side.mention) || !kb_filter_fits(f, side.mention, slot->filter)))
        side.mention = KB_NONE;
    return side;
}

static bool
has_need(const struct kb_text *t, uint32_t token, const uint64_t *bits)
{
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_NEED); m;
         m = kb_match_next(t, m))
        if (bits[m->value / 64] >> (m->value % 64) & 1)
            return true;
    return false;
}

/* Whether a word that the frame asks for stands in the clause (around it for nouns and passives). */
static bool
holds(const struct kb_findings *f, const struct kb_trigger *t, const uint64_t *bits)
{
    uint32_t begin = t->first, end = kb_clause_end(f, t);
    if (t->voice == KB_VOICE_NOUN || t->voice == KB_VOICE_PASSIVE) {
        uint32_t clause = kb_clause_begin(f, t);
        begin = t->first > clause + 10 ? t->first - 10 : clause;
    }
    for (uint32_t i = begin; i < end; i++)
        if (has_need(f->text, i, bits))
            return true;
    return false;
}

/* "pertemuan (antara) X dan Y", "talks between X and Y": both sides behind the noun. */
static void
look_mutual_noun(const struct kb_findings *f, const struct kb_trigger *t, struct reading *r)
{
    if (r->source.mention == KB_NONE)
        r->source = kb_clause_prep(f, t, KB_CLASS_with, 0);
    if (r->source.mention == KB_NONE)
        return;
    uint32_t other = f->mentions.at[r->source.mention].next_equal;
    if (r->target.mention == r->source.mention)
        r->target.mention = KB_NONE;
    if (other != KB_NONE && r->target.mention == KB_NONE)
        r->target = (struct kb_side){ other, 0, "joined to the first" };
    if (r->target.mention == KB_NONE) {
        struct kb_trigger behind = *t;
        behind.last = f->mentions.at[r->source.mention].last;
        r->target = kb_clause_prep(f, &behind, KB_CLASS_with, 0);
    }
}

static void
look_source(const struct kb_findings *f, const struct kb_trigger *t, struct reading *r)
{
    r->source = (struct kb_side){ KB_NONE, 0, "" };
    for (uint8_t i = 0; i < r->frame->who_count && r->source.mention == KB_NONE; i++) {
        uint32_t how = r->source.how;
        r->source = look(f, t, &r->frame->who[i], true);
        r->source.how |= how;
    }
}

/* "hubungan antara tentara dan layanan khusus Korut dan Rusia": of those behind a preposition the first
 * that is not of the doer's own country, when it stands next. */
static uint32_t
other_country(const struct kb_findings *f, uint32_t source, uint32_t side)
{
    if (source == KB_NONE || side == KB_NONE)
        return side;
    const struct kb_mention *s = &f->mentions.at[source], *m = &f->mentions.at[side];
    if (!s->country.len || !kb_str_equal(s->country, m->country) || side + 1 >= f->mentions.len)
        return side;
    const struct kb_mention *next = m + 1;
    bool near = next->sentence == m->sentence && next->first < m->last + 5;
    return near && next->country.len && !kb_str_equal(next->country, s->country) ? side + 1 : side;
}

/* "memperingatkan [tentara Korut] sudah berada": the object is the subject of what is said. */
static bool
opens_clause(const struct kb_findings *f, uint32_t side)
{
    if (side == KB_NONE)
        return false;
    uint32_t next = f->mentions.at[side].last;
    return kb_token_is(f->text, next, KB_CLASS_perfect)
           || kb_token_is(f->text, next, KB_CLASS_progress)
           || kb_token_is(f->text, next, KB_CLASS_be);
}

static void
look_target(const struct kb_findings *f, const struct kb_trigger *t, struct reading *r)
{
    const struct kb_frame *frame = r->frame;
    r->target = (struct kb_side){ KB_NONE, 0, "" };
    for (uint8_t i = 0; i < frame->whom_count && r->target.mention == KB_NONE; i++) {
        struct kb_side side = look(f, t, &frame->whom[i], false);
        r->how |= side.how;
        if (frame->whom[i].where == KB_SLOT_PREP)
            side.mention = other_country(f, r->source.mention, side.mention);
        if (frame->whom[i].where == KB_SLOT_OBJECT && kb_str_starts(frame->code, KB_STR("13"))
            && opens_clause(f, side.mention))
            continue; /* a warning of what is so threatens nobody */
        if (side.mention != KB_NONE && side.mention != r->source.mention)
            r->target = side;
    }
}

/* An unnamed side belongs to the other side's country; where that is unnamed too, to the page's. */
static struct kb_str
implied(struct kb_ctx *ctx, const struct kb_findings *f, uint32_t other, struct kb_str role)
{
    struct kb_str country = coded(f, other) ? f->mentions.at[other].country : f->setting;
    if (country.len != 3)
        return KB_STR_NONE;
    return kb_arena_format(ctx->arena, "%.*s%.*s", KB_FMT(country), KB_FMT(role));
}

static bool
same_country(const struct kb_findings *f, const struct reading *r)
{
    if (r->source.mention == KB_NONE || r->target.mention == KB_NONE)
        return false;
    const struct kb_mention *a = &f->mentions.at[r->source.mention];
    const struct kb_mention *b = &f->mentions.at[r->target.mention];
    return a->country.len && kb_str_equal(a->country, b->country) && role_of(a).len < 4
           && !kb_str_is(role_of(b), "CVL") && !kb_str_is(role_of(a), "COP");
}

/* NULL when the sides do, else what is wrong with them. */
static const char *
sides_lack(const struct kb_findings *f, const struct reading *r, const struct kb_trigger *t)
{
    const struct kb_frame *frame = r->frame;
    bool source = r->source.mention != KB_NONE || r->source_actor.len;
    bool target = r->target.mention != KB_NONE || r->target_actor.len;
    if (!r->source_actor.len && !r->target_actor.len
        && !names_fit(f, r->source.mention, r->target.mention, frame->code))
        return "only names that no table knows";
    if ((frame->flags & KB_FRAME_MUST) && !target)
        return "no target";
    if ((frame->flags & (KB_FRAME_WEAK | KB_FRAME_BOTH)) && !(source && target))
        return "not both sides";
    if ((frame->flags & KB_FRAME_OBJECT) && !target && !frame->needs)
        return "no object";
    if (t->voice == KB_VOICE_NOUN && violent(frame->code) && same_country(f, r))
        return "both sides are one";
    if (frame->who_count == 0)
        return target ? NULL : "no target";
    if (t->voice == KB_VOICE_NOUN)
        return source && (target || frame->whom_count == 0) ? NULL : "the noun lacks a side";
    if (!source)
        return t->voice == KB_VOICE_PASSIVE && target && violent(frame->code)
                       && !kb_str_starts(frame->code, KB_STR("15"))
                   ? NULL
                                                                              : "no source";
    return NULL;
}

/* To whom aid goes when the sentence does not say: the other side of what the doer did last, told within
 * the last few sentences. */
static struct kb_side
partner(const struct kb_findings *f, const struct kb_trigger *t, uint32_t source)
{
    struct kb_side none = { KB_NONE, 0, "" };
    if (source == KB_NONE || f->mentions.at[source].country.len != 3)
        return none;
    struct kb_str country = f->mentions.at[source].country;
    for (uint32_t i = f->events.len; i-- > 0;) {
        const struct kb_event *e = &f->events.at[i];
        if (t->sentence - e->sentence > 3 || e->source == KB_NONE || e->target == KB_NONE)
            continue;
        struct kb_str a = f->mentions.at[e->source].country;
        struct kb_str b = f->mentions.at[e->target].country;
        if (e->cameo.ptr[0] != '0' || a.len != 3 || b.len != 3 || kb_str_equal(a, b))
            continue;
        if (kb_str_equal(a, country) || kb_str_equal(b, country))
            return (struct kb_side){ kb_str_equal(a, country) ? e->target : e->source, 0,
                                     "the other side of what was told before" };
    }
    return none;
}

/* Whom the same state fights on this page, when the sentence only names its attack. */
static struct kb_side
foe(const struct kb_findings *f, uint32_t source)
{
    struct kb_side none = { KB_NONE, 0, "" };
    if (source == KB_NONE || f->mentions.at[source].country.len != 3)
        return none;
    struct kb_str country = f->mentions.at[source].country;
    for (uint32_t i = f->events.len; i-- > 0;) {
        const struct kb_event *e = &f->events.at[i];
        if (!kb_str_starts(e->cameo, KB_STR("19")) || !coded(f, e->source) || !coded(f, e->target))
            continue;
        if (kb_str_equal(f->mentions.at[e->source].country, country)
            && !kb_str_equal(f->mentions.at[e->target].country, country))
            return (struct kb_side){ e->target, 0, "whom it fights elsewhere on the page" };
    }
    return none;
}

static bool
told_by_others(const struct kb_findings *f, const struct kb_trigger *t, uint32_t source)
{
    uint32_t said = kb_said_at(f, t->first);
    if (said == KB_NONE || f->said.at[said].speaker == KB_NONE || source == KB_NONE)
        return false;
    return !kb_str_equal(f->mentions.at[f->said.at[said].speaker].country,
                         f->mentions.at[source].country);
}

/* NULL when the frame fires, else what it lacks. */
static const char *
try_frame(struct kb_ctx *ctx, const struct kb_findings *f, const struct kb_trigger *t,
          const struct kb_frame *frame, struct reading *r)
{
    *r = (struct reading){ .frame = frame };
    if (frame->needs && !holds(f, t, frame->need))
        return "none of the words that it needs";
    if (frame->forbids && holds(f, t, frame->forbid))
        return "a word that it forbids";
    look_source(f, t, r);
    if (r->source.mention != KB_NONE
        && f->mentions.at[r->source.mention].kind == KB_ACTOR_PLACE)
        r->source.mention = KB_NONE;
    r->how = r->source.how;
    if (r->source.mention != KB_NONE && (r->how & KB_HOW_MODIFIER) && !violent(frame->code))
        r->source.mention = KB_NONE;
    look_target(f, t, r);
    bool shared = (frame->flags & KB_FRAME_MUTUAL) || (r->how & KB_HOW_EACH_OTHER);
    if ((frame->flags & KB_FRAME_MUTUAL) && t->voice == KB_VOICE_NOUN)
        look_mutual_noun(f, t, r);
    else if (shared && r->target.mention == KB_NONE
             && r->source.mention != KB_NONE
             && f->mentions.at[r->source.mention].next_equal != KB_NONE)
        r->target = (struct kb_side){ f->mentions.at[r->source.mention].next_equal, 0,
                                      "joined to the first" };
    bool unnamed = r->source.mention == KB_NONE && r->target.mention == KB_NONE;
    if (unnamed && !(frame->who_else.len && frame->whom_else.len))
        return r->source.why && *r->source.why ? r->source.why : "nobody on either side";
    if (!coded(f, r->source.mention) && frame->who_else.len
        && (r->source.mention != KB_NONE || t->voice == KB_VOICE_PASSIVE))
        r->source_actor = implied(ctx, f, r->target.mention, frame->who_else);
    if (!coded(f, r->target.mention) && frame->whom_else.len)
        r->target_actor = implied(ctx, f, r->source.mention, frame->whom_else);
    if (r->source.mention != KB_NONE && r->target.mention == KB_NONE
        && (f->mentions.at[r->source.mention].flags & KB_MEN_BOTH))
        r->target = (struct kb_side){ f->mentions.at[r->source.mention].next_equal, 0,
                                      "both told before" };
    if (r->target.mention == KB_NONE && kb_str_starts(frame->code, KB_STR("07")))
        r->target = partner(f, t, r->source.mention);
    if (r->target.mention == KB_NONE && kb_str_starts(frame->code, KB_STR("19")))
        r->target = foe(f, r->source.mention);
    if (kb_str_starts(frame->code, KB_STR("03")) && kb_token_is(f->text, t->first, KB_CLASS_future)
        && told_by_others(f, t, r->source.mention))
        return "others say that he will; he promised nothing";
    const char *lack = sides_lack(f, r, t);
    if (lack)
        return lack;
    r->score = (frame->needs ? 8 : 0) + (r->target.mention != KB_NONE ? 4 : 0)
               + (r->source.mention != KB_NONE ? 2 : 0);
    return NULL;
}

/* ---- near misses ---- */

static void
note_miss(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_trigger *t,
          const struct kb_frame *frame, const char *why)
{
    if (!f->explain)
        return;
    *KB_PUSH(ctx->arena, &f->near_misses) = (struct kb_near_miss){
        t->sentence, kb_tokens_span(f->text, t->first, t->last),
        kb_arena_format(ctx->arena, "%s:%u", frame->file, frame->line), why
    };
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
    return kb_token_is(f->text, before, KB_CLASS_det)
           || kb_token_is(f->text, before, KB_CLASS_adjective) || kb_str_is(s, "'s")
           || kb_str_is(s, "’s");
}

/* Where heads come last a participle is a passive only behind its auxiliary or before "by". */
static bool
voice_fits(const struct kb_findings *f, const struct kb_trigger *t, uint8_t voice,
           bool has_passive)
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

/* A headline's bare verb stands right behind its subject. */
static bool
headline_fits(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t first = f->text->sentences[t->sentence].first;
    if (t->first == first)
        return false;
    uint32_t m = kb_mention_at(f, t->first - 1);
    return (m != KB_NONE && !(f->mentions.at[m].flags & (KB_MEN_AT | KB_MEN_CITED)))
           || inverted(f, t);
}

static bool
best_reading(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_match *match,
             struct kb_trigger *t, struct reading *best)
{
    const struct kb_frames *frames = f->text->pack->frames;
    bool any = false, has_passive = false;
    *best = (struct reading){ .score = 0 };
    for (const struct kb_match *m = match; m && m->last == t->last;
         m = kb_match_next(f->text, m))
        has_passive |= frames->forms.at[m->value].voice == KB_VOICE_PASSIVE;
    for (const struct kb_match *m = match; m && m->last == t->last;
         m = kb_match_next(f->text, m)) {
        const struct kb_frame_form *form = &frames->forms.at[m->value];
        struct kb_trigger one = *t;
        struct reading r;
        one.voice = form->voice;
        if (form->voice == KB_VOICE_HEADLINE && !headline_fits(f, &one))
            continue;
        if (!voice_fits(f, &one, one.voice, has_passive))
            continue;
        const char *lack = try_frame(ctx, f, &one, &frames->frames.at[form->frame], &r);
        if (lack)
            note_miss(ctx, f, &one, r.frame, lack);
        if (lack)
            continue;
        if (any && r.score <= best->score)
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
    if (t->voice != KB_VOICE_NOUN || violent(e->cameo) || before == 0)
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

/* What is asked for, promised, refused or threatened with is no act of its own: the nearest event before
 * in the sentence that is such a speech, with nothing but its complement between. */
static bool
governed(const struct kb_findings *f, const struct kb_trigger *t)
{
    if (!f->events.len)
        return false;
    const struct kb_event *e = &f->events.at[f->events.len - 1];
    if (e->sentence != t->sentence
        || e->trigger.begin >= f->text->tokens[t->first].begin)
        return false;
    static const char *const roots[] = { "02", "03", "10", "12", "13" };
    bool rules = false;
    for (size_t i = 0; i < sizeof roots / sizeof *roots; i++)
        rules |= kb_str_starts(e->cameo, (struct kb_str){ roots[i], 2 });
    if (!rules)
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

static void
add_event(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_trigger *t,
          const struct reading *r, uint32_t source, uint32_t target)
{
    struct kb_event e = { .sentence = t->sentence, .cameo = r->frame->code, .source = source,
                          .target = target, .source_actor = r->source_actor,
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
    const char *idle = told_already(f, &e)            ? "told already in this sentence"
                       : named_again(f, t, &e)        ? "only names again what was told"
                       : too_vague(f, t, &e, r->how)        ? "a purpose, or not yet and without a side"
                       : t->voice == KB_VOICE_NOUN && e.status == KB_HYPOTHETICAL
                           ? "a noun for what is only possible"
                       : t->voice != KB_VOICE_NOUN && governed(f, t)
                           ? "what is asked for or promised, not done"
                           : NULL;
    if (idle) {
        note_miss(ctx, f, t, r->frame, idle);
        return;
    }
    *KB_PUSH(ctx->arena, &f->events) = e;
}

/* Same actor on both sides: one person, or one body or state without a role. */
static bool
same_actor(const struct kb_findings *f, uint32_t a, uint32_t b)
{
    if (a == KB_NONE || b == KB_NONE)
        return false;
    const struct kb_mention *x = &f->mentions.at[a], *y = &f->mentions.at[b];
    if (x->same_as == y->same_as)
        return true;
    if (x->entity.len && kb_str_equal(x->entity, y->entity))
        return true;
    return x->country.len && kb_str_equal(x->country, y->country)
           && (x->kind == KB_ACTOR_NATION || y->kind == KB_ACTOR_NATION);
}

/* Every source with every target; of a mutual act each pair once. */
static void
add_events(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_trigger *t,
           const struct reading *r)
{
    bool mutual = r->frame->flags & KB_FRAME_MUTUAL;
    bool each = r->how & KB_HOW_EACH_OTHER;
    bool turns = ((mutual && violent(r->frame->code)) || each) && r->target.mention != KB_NONE
                 && r->source.mention != KB_NONE;
    uint32_t source = r->source.mention;
    mutual |= each;
    if (r->target.mention != KB_NONE && (f->mentions.at[r->target.mention].flags & KB_MEN_PRONOUN)
        && same_actor(f, source, r->target.mention))
        return; /* "jika mereka ...": they are those who act */
    for (unsigned i = 0; i < MOST_EQUALS; i++) {
        uint32_t target = r->target.mention;
        for (unsigned k = 0; k < MOST_EQUALS; k++) {
            if (!same_actor(f, source, target))
                add_event(ctx, f, t, r, source, target);
            if (turns && !same_actor(f, source, target))
                add_event(ctx, f, t, r, target, source);
            target = target == KB_NONE ? KB_NONE : f->mentions.at[target].next_equal;
            if (target == KB_NONE)
                break;
        }
        if (source != KB_NONE && (f->mentions.at[source].flags & KB_MEN_BOTH))
            break;
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
    }
}

/* Tries the phrases that begin at the token, longest first; gives the token to go on with. */
static uint32_t
read_trigger(struct kb_ctx *ctx, struct kb_findings *f, uint32_t sentence, uint32_t token)
{
    const struct kb_match *match = kb_match_at(f->text, token, KB_LEX_FRAME);
    if (kb_token_flag(f->text, token, KB_TOK_HYPHEN)) /* "Iranian-backed" */
        return token + 1;
    while (match) {
        struct kb_trigger t = { token, match->last, sentence, 0 };
        struct reading best;
        if (best_reading(ctx, f, match, &t, &best)) {
            add_events(ctx, f, &t, &best);
            return t.last;
        }
        uint32_t tried = match->last;
        while (match && match->last == tried)
            match = kb_match_next(f->text, match);
    }
    return token + 1;
}

void
kb_extract_events(struct kb_ctx *ctx, struct kb_findings *f)
{
    const struct kb_text *text = f->text;
    resolve_speakers(f);
    for (uint32_t s = 0; s < text->sentence_count; s++)
        for (uint32_t i = text->sentences[s].first; i < text->sentences[s].last;) {
            uint32_t next = read_trigger(ctx, f, s, i);
            i = next;
        }
}
