/* One frame tried at one trigger: its sides are looked for where it says they stand. */
#include "extract/reading.h"

#include "extract/clause.h"
#include "extract/said.h"

#include "base/banned.h"

/* Behind a quote its speaker stands behind the bare verb: `"...", kecam federasi Palestina`. */
bool
kb_frame_inverted(const struct kb_findings *f, const struct kb_trigger *t)
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

/* "The United States said it would ...": a pronoun that stands for nobody told before is the
 * speaker. */
static uint32_t
speaker_for(const struct kb_findings *f, uint32_t mention)
{
    if (mention == KB_NONE || !(f->mentions.at[mention].flags & KB_MEN_PRONOUN)
        || f->mentions.at[mention].country.len || f->mentions.at[mention].actor.len)
        return mention;
    uint32_t said = kb_said_at(f, f->mentions.at[mention].first);
    bool known = said != KB_NONE && f->said.at[said].speaker != KB_NONE;
    return known ? f->said.at[said].speaker : mention;
}

static struct kb_side
look(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_slot *slot, bool doer)
{
    struct kb_side side = { KB_NONE, 0, "" };
    bool passive = t->voice == KB_VOICE_PASSIVE, noun = t->voice == KB_VOICE_NOUN;
    switch ((enum kb_slot_where)slot->where) {
    case KB_SLOT_NONE: return side;
    case KB_SLOT_SUBJECT:
        if (t->voice == KB_VOICE_HEADLINE && kb_frame_inverted(f, t)) {
            side = (struct kb_side){ kb_mention_at(f, t->last), 0, "right behind the verb" };
            break;
        }
        side = noun              ? kb_clause_possessor(f, t)
               : passive && doer ? kb_clause_agent(f, t)
                                 : kb_clause_subject(f, t);
        break;
    case KB_SLOT_OBJECT:
        side = noun      ? kb_clause_prep(f, t, KB_CLASS_to, 0)
               : passive ? kb_clause_subject(f, t)
                         : kb_clause_object(f, t);
        break;
    case KB_SLOT_PREP: side = kb_clause_prep(f, t, slot->class_index, slot->word); break;
    case KB_SLOT_CLAUSE: side = kb_clause_said(f, t); break;
    case KB_SLOT_VOICE: side = voice_of(f, t); break;
    }
    side.mention = speaker_for(f, side.mention);
    if (side.mention != KB_NONE && f->mentions.at[side.mention].first < t->last
        && t->first < f->mentions.at[side.mention].last)
        side.mention = KB_NONE; /* a headline's words taken for a name */
    if (side.mention != KB_NONE
        && (!kb_side_acts(f, side.mention) || !kb_filter_fits(f, side.mention, slot->filter)))
        side.mention = KB_NONE;
    return side;
}

static bool
has_need(const struct kb_text *t, uint32_t token, const uint64_t *bits)
{
    for (const struct kb_match *m = kb_match_at(t, token, KB_LEX_NEED); m; m = kb_match_next(t, m))
        if (bits[m->value / 64] >> (m->value % 64) & 1)
            return true;
    return false;
}

/* What is asked, promised or threatened stands behind "untuk"; so does what a row with @purpose
 * helps. */
static bool
asks_further(const struct kb_frame *frame)
{
    if (kb_code_among(frame->code, KB_SPEECH_OF_ACTS))
        return true;
    for (uint8_t i = 0; i < frame->whom_count; i++)
        if (frame->whom[i].where == KB_SLOT_PREP && !frame->whom[i].word
            && frame->whom[i].class_index == KB_CLASS_purpose)
            return true;
    return false;
}

/* As far as the act's own words go: over one "untuk ..." or "agar ...", and over a name put in
 * between commas. */
static uint32_t
content_end(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_frame *frame)
{
    const struct kb_text *text = f->text;
    uint32_t end = kb_clause_end(f, t), sentence = text->sentences[t->sentence].last;
    struct kb_trigger on = *t;
    if (end < sentence && kb_token_mark(text, end) == ','
        && kb_token_flag(text, end + 1, KB_TOK_CAPITAL)) {
        uint32_t close = end + 1;
        while (close < sentence && close < end + 8 && kb_token_mark(text, close) != ',')
            close++;
        if (close < sentence && kb_token_mark(text, close) == ',') {
            on.last = close + 1;
            end = kb_clause_end(f, &on);
        }
    }
    if (end < sentence && end > t->last && kb_token_is(text, end, KB_CLASS_purpose)
        && asks_further(frame)) {
        on.last = end;
        end = kb_clause_end(f, &on);
    }
    return end;
}

/* Whether a word that the frame asks for stands in the clause (around it for nouns and passives).
 */
static bool
holds(const struct kb_findings *f, const struct kb_trigger *t, const struct kb_frame *frame,
      const uint64_t *bits)
{
    uint32_t begin = t->first, end = content_end(f, t, frame);
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
look_mutual_noun(const struct kb_findings *f, const struct kb_trigger *t, struct kb_reading *r)
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
look_source(const struct kb_findings *f, const struct kb_trigger *t, struct kb_reading *r)
{
    r->source = (struct kb_side){ KB_NONE, 0, "" };
    for (uint8_t i = 0; i < r->frame->who_count && r->source.mention == KB_NONE; i++) {
        uint32_t how = r->source.how;
        r->source = look(f, t, &r->frame->who[i], true);
        r->source.how |= how;
    }
    if (r->source.mention == KB_NONE)
        return;
    /* A place acts no more than a state that only describes who does, but for its weapons. */
    bool modifier = (r->source.how & KB_HOW_MODIFIER) && !kb_code_violent(r->frame->code);
    if (modifier || f->mentions.at[r->source.mention].kind == KB_ACTOR_PLACE)
        r->source.mention = KB_NONE;
}

/* "hubungan antara tentara dan layanan khusus Korut dan Rusia": of those behind a preposition the
 * first that is not of the doer's own country, when it stands next. */
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

/* "Korea Utara mengirim [pasukan]", "Malaysia menutup [kedutaannya] di Teheran": the doer's own,
 * which is no other side. */
static bool
doers_own(const struct kb_findings *f, uint32_t source, uint32_t side)
{
    if (source == KB_NONE || !kb_sides_same(f, source, side))
        return source == side && side != KB_NONE;
    const struct kb_mention *a = &f->mentions.at[source], *b = &f->mentions.at[side];
    bool reflexive = a->entity.len && kb_str_equal(a->entity, b->entity);
    return source == side || (!reflexive && !(b->flags & KB_MEN_PRONOUN));
}

static void
look_target(const struct kb_findings *f, const struct kb_trigger *t, struct kb_reading *r)
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
        bool row = frame->whom[i].where == KB_SLOT_PREP && side.mention != KB_NONE;
        if (row && doers_own(f, r->source.mention, side.mention)) /* "Indonesia dan [Uni Eropa]" */
            side.mention = f->mentions.at[side.mention].next_equal;
        bool own = frame->whom[i].class_index == KB_CLASS_purpose
                   && frame->whom[i].where == KB_SLOT_PREP && side.mention != KB_NONE
                   && r->source.mention != KB_NONE
                   && kb_str_equal(f->mentions.at[side.mention].country,
                                   f->mentions.at[r->source.mention].country);
        if (side.mention != KB_NONE && !own && !doers_own(f, r->source.mention, side.mention))
            r->target = side;
    }
}

/* An unnamed side belongs to the other side's country; where that is unnamed too, to the page's.
 * But the police that hold a foreigner are those of where the page plays. */
static struct kb_str
implied(struct kb_ctx *ctx, const struct kb_findings *f, uint32_t other, struct kb_str role)
{
    bool law = kb_str_is(role, "COP") || kb_str_is(role, "JUD");
    bool here = law && other != KB_NONE && f->setting.len == 3
                && (f->mentions.at[other].kind == KB_ACTOR_PERSON
                    || f->mentions.at[other].kind == KB_ACTOR_GROUP);
    struct kb_str country =
        kb_side_coded(f, other) && !here ? f->mentions.at[other].country : f->setting;
    if (country.len != 3)
        return KB_STR_NONE;
    return kb_arena_format(ctx->arena, "%.*s%.*s", KB_FMT(country), KB_FMT(role));
}

static bool
same_country(const struct kb_findings *f, const struct kb_reading *r)
{
    if (r->source.mention == KB_NONE || r->target.mention == KB_NONE)
        return false;
    const struct kb_mention *a = &f->mentions.at[r->source.mention];
    const struct kb_mention *b = &f->mentions.at[r->target.mention];
    return a->country.len && kb_str_equal(a->country, b->country) && kb_side_role(a).len < 4
           && !kb_str_is(kb_side_role(b), "CVL") && !kb_str_is(kb_side_role(a), "COP");
}

/* What officials refuse or threaten with is an act though nobody is named whom it is told to; what
 * they ask for or reproach, where it matters publicly or in another country. */
static bool
speaks_to_all(const struct kb_findings *f, const struct kb_reading *r, const struct kb_trigger *t,
              bool spoken_to)
{
    const struct kb_frame *frame = r->frame;
    const bool refusal = kb_code_among(frame->code, KB_ROOT(12) | KB_ROOT(13));
    const bool request = kb_code_among(frame->code, KB_ROOT(2) | KB_ROOT(10));
    const bool reproach = kb_code_root(frame->code) == 11;
    if (!(refusal || request || reproach) || (frame->flags & KB_FRAME_BOTH)
        || t->voice != KB_VOICE_ACTIVE || frame->who[0].where != KB_SLOT_SUBJECT
        || (r->how & KB_HOW_NOT) || !kb_side_coded(f, r->source.mention)
        || !kb_filter_fits(f, r->source.mention, KB_FILTER_OFFICIAL))
        return false;
    struct kb_str country = f->mentions.at[r->source.mention].country;
    struct kb_str home =
        f->article->outlet_row ? f->article->outlet_row->country : f->text->pack->home;
    bool abroad = country.len == 3 && home.len == 3 && !kb_str_equal(country, home);
    return abroad || (!spoken_to && (refusal || (request && frame->needs)));
}

/* NULL when the sides do, else what is wrong with them. */
static const char *
sides_lack(const struct kb_findings *f, const struct kb_reading *r, const struct kb_trigger *t)
{
    const struct kb_frame *frame = r->frame;
    bool source = r->source.mention != KB_NONE || r->source_actor.len;
    bool target = r->target.mention != KB_NONE || r->target_actor.len;
    if (!r->source_actor.len && !r->target_actor.len
        && !kb_sides_known(f, r->source.mention, r->target.mention, frame->code))
        return "only names that no table knows";
    if ((frame->flags & KB_FRAME_MUST) && !target)
        return "no target";
    if ((frame->flags & (KB_FRAME_WEAK | KB_FRAME_BOTH)) && !(source && target) && !r->to_all)
        return "not both sides";
    if ((frame->flags & KB_FRAME_OBJECT) && !target && !frame->needs)
        return "no object";
    if (t->voice == KB_VOICE_NOUN && kb_code_violent(frame->code) && same_country(f, r))
        return "both sides are one";
    if (frame->who_count == 0)
        return target ? NULL : "no target";
    if (t->voice == KB_VOICE_NOUN && !source && target && (frame->flags & KB_FRAME_OBJECT)
        && kb_code_violent(frame->code))
        return NULL;
    if (t->voice == KB_VOICE_NOUN)
        return source && (target || frame->whom_count == 0) ? NULL : "the noun lacks a side";
    if (!source && target && frame->who_count == 1 && frame->who[0].where == KB_SLOT_PREP)
        return NULL; /* "menerima ancaman (dari ...)": it need not be told from whom */
    if (!source)
        return t->voice == KB_VOICE_PASSIVE && target && kb_code_violent(frame->code)
                       && !kb_str_starts(frame->code, KB_STR("15"))
                   ? NULL
                   : "no source";
    return NULL;
}

/* "attacked each other", "fired at one another"; "saling serang" as one phrase. */
static bool
each_other(const struct kb_findings *f, const struct kb_trigger *t)
{
    uint32_t i = t->last;
    return kb_token_is(f->text, t->first, KB_CLASS_each_other)
           || kb_token_is(f->text, i, KB_CLASS_each_other)
           || (kb_clause_preposition(f, i) && kb_token_is(f->text, i + 1, KB_CLASS_each_other));
}

/* "India memulangkan 110 mahasiswa": people of whom no country is told are the doer's, whatever
 * country the page plays in. */
static void
own_people(struct kb_ctx *ctx, const struct kb_findings *f, struct kb_reading *r)
{
    if (r->source.mention == KB_NONE || r->target.mention == KB_NONE)
        return;
    const struct kb_mention *source = &f->mentions.at[r->source.mention];
    const struct kb_mention *people = &f->mentions.at[r->target.mention];
    if (!(people->flags & KB_MEN_HOME) || people->kind != KB_ACTOR_GROUP || source->country.len != 3
        || kb_str_equal(source->country, people->country))
        return;
    struct kb_str role = kb_side_role(people);
    r->target.mention = KB_NONE;
    r->target_actor =
        kb_arena_format(ctx->arena, "%.*s%.*s", KB_FMT(source->country), KB_FMT(role));
}

/* Said to nobody in particular, or to one's own people. */
static void
look_to_all(const struct kb_findings *f, const struct kb_trigger *t, struct kb_reading *r)
{
    if (!(r->frame->flags & KB_FRAME_WEAK) || r->source.mention == KB_NONE
        || r->target.mention != KB_NONE || r->target_actor.len)
        return;
    struct kb_side people = kb_clause_object(f, t);
    r->to_all = speaks_to_all(f, r, t, people.mention != KB_NONE);
    if (!r->to_all || people.mention == KB_NONE || people.mention == r->source.mention)
        return;
    const struct kb_mention *source = &f->mentions.at[r->source.mention];
    const struct kb_mention *m = &f->mentions.at[people.mention];
    if (m->kind == KB_ACTOR_GROUP && kb_str_equal(m->country, source->country))
        r->target = people;
}

/* What speaks for the reading against others of the same words: a met need more than a target, a
 * target more than a source; one that is said to nobody in particular only where no other fires. */
static int
score_of(const struct kb_reading *r)
{
    if (r->to_all)
        return 0;
    return (r->frame->needs ? 8 : 0) + (r->target.mention != KB_NONE ? 4 : 0)
           + (r->source.mention != KB_NONE ? 2 : 0);
}

/* Both told as one row of equals: "X dan Y bertemu", "X and Y attacked each other". */
static void
look_shared(const struct kb_findings *f, const struct kb_trigger *t, struct kb_reading *r)
{
    const bool mutual = r->frame->flags & KB_FRAME_MUTUAL;
    const bool each = each_other(f, t) || (r->how & KB_HOW_EACH_OTHER);
    if (each && !mutual)
        r->how |= KB_HOW_EACH_OTHER;
    if (mutual && t->voice == KB_VOICE_NOUN) {
        look_mutual_noun(f, t, r);
        return;
    }
    if (!(mutual || each) || r->source.mention == KB_NONE)
        return;
    const uint32_t next = f->mentions.at[r->source.mention].next_equal;
    if (next != KB_NONE && (each || !kb_side_coded(f, r->target.mention)))
        r->target = (struct kb_side){ next, 0, "joined to the first" };
}

/* Sides that the row names by their role, and those that the page tells elsewhere. */
static void
look_elsewhere(struct kb_ctx *ctx, const struct kb_findings *f, const struct kb_trigger *t,
               struct kb_reading *r)
{
    const struct kb_frame *frame = r->frame;
    const uint32_t source = r->source.mention;
    if (!kb_side_coded(f, source) && frame->who_else.len
        && (source != KB_NONE || t->voice == KB_VOICE_PASSIVE))
        r->source_actor = implied(ctx, f, r->target.mention, frame->who_else);
    if (!kb_side_coded(f, r->target.mention) && frame->whom_else.len)
        r->target_actor = implied(ctx, f, source, frame->whom_else);
    if (frame->flags & KB_FRAME_OWN)
        own_people(ctx, f, r);
    if (r->target.mention != KB_NONE || r->target_actor.len)
        return;
    if (source != KB_NONE && (f->mentions.at[source].flags & KB_MEN_BOTH))
        r->target = (struct kb_side){ f->mentions.at[source].next_equal, 0, "both told before" };
    else if (kb_str_starts(frame->code, KB_STR("07")))
        r->target = kb_side_partner(f, t, source);
    else if (kb_str_starts(frame->code, KB_STR("19")))
        r->target = kb_side_foe(f, source);
    look_to_all(f, t, r);
}

/* NULL when the frame fires, else what it lacks. */
const char *
kb_frame_try(struct kb_ctx *ctx, const struct kb_findings *f, const struct kb_trigger *t,
             const struct kb_frame *frame, struct kb_reading *r)
{
    *r = (struct kb_reading){ .frame = frame };
    if (frame->needs && !holds(f, t, frame, frame->need))
        return "none of the words that it needs";
    if (frame->forbids && holds(f, t, frame, frame->forbid))
        return "a word that it forbids";
    look_source(f, t, r);
    r->how = r->source.how;
    look_target(f, t, r);
    look_shared(f, t, r);
    bool unnamed = r->source.mention == KB_NONE && r->target.mention == KB_NONE;
    if (unnamed && !(frame->who_else.len && frame->whom_else.len))
        return r->source.why && *r->source.why ? r->source.why : "nobody on either side";
    look_elsewhere(ctx, f, t, r);
    if (kb_str_starts(frame->code, KB_STR("03")) && kb_token_is(f->text, t->first, KB_CLASS_future)
        && kb_side_told(f, t, r->source.mention))
        return "others say that he will; he promised nothing";
    const char *lack = sides_lack(f, r, t);
    if (!lack)
        r->score = score_of(r);
    return lack;
}
