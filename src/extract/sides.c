/* What a mention must be to be a side of an event, and whom a side that is not told means. */
#include "extract/reading.h"

#include "extract/said.h"

#include "base/banned.h"

struct kb_str
kb_side_role(const struct kb_mention *m)
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
    struct kb_str role = kb_side_role(m);
    /* "kami" is a state, but not in the mouth of players, sellers and stars */
    bool private = f->unpolitical && (m->flags & (KB_MEN_HOME | KB_MEN_GUESSED));
    bool state = m->kind == KB_ACTOR_NATION || ((m->flags & KB_MEN_WE) && !private);
    bool beyond = !m->country.len && m->actor.len; /* a body of no one country */
    switch ((enum kb_slot_filter)filter) {
    case KB_FILTER_ANY: return true;
    case KB_FILTER_ARMED: return state || beyond || role_among(role, "MIL COP REB UAF SPY GOV SEP");
    case KB_FILTER_STATE:
        return state || beyond
               || role_among(role, "GOV MIL LEG SPY IGO ELI JUD COP PTY OPP NGO REB SEP");
    case KB_FILTER_LAW: return state || role_among(role, "COP JUD GOV MIL SPY LEG");
    case KB_FILTER_PERSON: return m->kind == KB_ACTOR_PERSON || m->kind == KB_ACTOR_GROUP;
    case KB_FILTER_PEOPLE:
        return m->kind == KB_ACTOR_PERSON || m->kind == KB_ACTOR_GROUP
               || role_among(role, "CVL OPP LAB EDU MED REF REB UAF");
    case KB_FILTER_FORCE: return role_among(role, "MIL REB UAF");
    case KB_FILTER_OFFICIAL:
        return state || beyond || (role.len && !role_among(role, "CVL BUS MED"));
    }
    return false;
}

/* A mention that can be a side at all: somebody with a country or a code, or a named one. */
bool
kb_side_acts(const struct kb_findings *f, uint32_t mention)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    if (m->flags & KB_MEN_CITED)
        return false;
    bool named = m->name.len && m->kind != KB_ACTOR_PLACE && !(m->flags & KB_MEN_PRONOUN);
    return m->country.len || m->actor.len || named;
}

/* "the prime minister" of a country that the page does not tell. */
static bool
public_role(const struct kb_findings *f, const struct kb_mention *m)
{
    if (m->title == KB_NONE)
        return false;
    struct kb_str role = f->text->pack->titles[m->title].role;
    return !kb_str_is(role, "CVL") && !kb_str_is(role, "BUS") && !kb_str_is(role, "MED");
}

bool
kb_side_coded(const struct kb_findings *f, uint32_t mention)
{
    return mention != KB_NONE
           && (f->mentions.at[mention].country.len || f->mentions.at[mention].actor.len
               || public_role(f, &f->mentions.at[mention]));
}

bool
kb_code_violent(struct kb_str code)
{
    return kb_code_among(code, KB_ROOT(15) | KB_ROOT(17) | KB_ROOT(18) | KB_ROOT(19) | KB_ROOT(20));
}

/* A mere name may suffer or break the law; else it takes a body of public life on the other side.
 */
bool
kb_sides_known(const struct kb_findings *f, uint32_t source, uint32_t target, struct kb_str code)
{
    bool a = source == KB_NONE || kb_side_coded(f, source),
         b = target == KB_NONE || kb_side_coded(f, target);
    if (a && b)
        return true;
    uint32_t other = a ? source : b ? target : KB_NONE;
    if (other == KB_NONE)
        return false;
    return kb_str_is(kb_str_sub(code, 0, 2), "09") || kb_code_violent(code)
           || kb_filter_fits(f, other, KB_FILTER_OFFICIAL);
}

/* To whom aid goes when the sentence does not say: the other side of what the doer did last, told
 * within the last few sentences. */
struct kb_side
kb_side_partner(const struct kb_findings *f, const struct kb_trigger *t, uint32_t source)
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
struct kb_side
kb_side_foe(const struct kb_findings *f, uint32_t source)
{
    struct kb_side none = { KB_NONE, 0, "" };
    if (source == KB_NONE || f->mentions.at[source].country.len != 3)
        return none;
    struct kb_str country = f->mentions.at[source].country;
    for (uint32_t i = 0; i < f->foes.len; i++)
        if (kb_str_equal(f->foes.at[i].country, country))
            return (struct kb_side){ f->foes.at[i].target, 0, "whom it fights on this page" };
    for (uint32_t i = f->events.len; i-- > 0;) {
        const struct kb_event *e = &f->events.at[i];
        if (!kb_str_starts(e->cameo, KB_STR("19")) || !kb_side_coded(f, e->source)
            || !kb_side_coded(f, e->target))
            continue;
        if (kb_str_equal(f->mentions.at[e->source].country, country)
            && !kb_str_equal(f->mentions.at[e->target].country, country))
            return (struct kb_side){ e->target, 0, "whom it fights elsewhere on the page" };
    }
    return none;
}

bool
kb_side_told(const struct kb_findings *f, const struct kb_trigger *t, uint32_t source)
{
    uint32_t said = kb_said_at(f, t->first);
    if (said == KB_NONE || f->said.at[said].speaker == KB_NONE || source == KB_NONE)
        return false;
    return !kb_str_equal(f->mentions.at[f->said.at[said].speaker].country,
                         f->mentions.at[source].country);
}

/* A state, its government, its soldiers and who leads it are one; its people, courts and rebels
 * others. */
static bool
speaks_for_state(const struct kb_mention *m)
{
    struct kb_str role = kb_side_role(m);
    return !role.len || role_among(role, "GOV MIL SPY ELI");
}

/* Same actor on both sides: one person, or one body or state without a role. */
bool
kb_sides_same(const struct kb_findings *f, uint32_t a, uint32_t b)
{
    if (a == KB_NONE || b == KB_NONE)
        return false;
    const struct kb_mention *x = &f->mentions.at[a], *y = &f->mentions.at[b];
    if (x->same_as == y->same_as)
        return true;
    if (x->entity.len && kb_str_equal(x->entity, y->entity))
        return true;
    if (!x->country.len || !kb_str_equal(x->country, y->country))
        return false;
    return (x->kind == KB_ACTOR_NATION && speaks_for_state(y))
           || (y->kind == KB_ACTOR_NATION && speaks_for_state(x));
}
