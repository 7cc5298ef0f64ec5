/* A state, or the region of another state that bears its name: Georgia beside Florida. */
#include "extract/mentions_parts.h"

#include "base/banned.h"

/* The nation and the region of the same words at the token; false when there are not both. */
static bool
both_at(const struct kb_text *t, uint32_t token, const struct kb_nation **nation, uint32_t *place)
{
    uint32_t both = 1u << KB_LEX_NATION | 1u << KB_LEX_PLACE;
    if ((t->tokens[token].kinds & both) != both)
        return false;
    const struct kb_match *n = kb_match_at(t, token, KB_LEX_NATION);
    const struct kb_match *p = kb_match_at(t, token, KB_LEX_PLACE);
    *nation = &t->pack->knowledge->nations[n->value];
    for (; p; p = kb_match_next(t, p))
        if (p->last == n->last
            && !kb_str_equal(t->pack->knowledge->places[p->value].country, (*nation)->code)) {
            *place = p->value;
            return true;
        }
    return false;
}

/* Whether the page speaks of the one country by its towns and regions, and never of the other. */
static bool
region_meant(const struct kb_findings *f, struct kb_str region, struct kb_str nation)
{
    bool found = false;
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        const struct kb_mention *m = kb_mention_of(f, i);
        bool place = m->kind == KB_ACTOR_PLACE;
        if (kb_str_equal(m->country, nation) && (m->entity.len == 0 || m->kind != KB_ACTOR_NATION)
            && m->title == KB_NONE)
            return false;
        found |= place && kb_str_equal(m->country, region);
    }
    return found;
}

/* "Gubernur Georgia": a state of its own has none. */
static bool
regional_office(const struct kb_pack *pack, const struct kb_mention *m)
{
    if (m->title == KB_NONE)
        return false;
    const struct kb_title *title = &pack->titles[m->title];
    return title->home && title->kind == KB_ACTOR_PERSON && kb_str_is(title->role, "GOV");
}

void
kb_place_resolve(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    const struct kb_pack *pack = r->f->text->pack;
    const struct kb_nation *nation = NULL;
    uint32_t place = KB_NONE, at = m->first;
    while (at < m->last && !both_at(r->f->text, at, &nation, &place))
        at++;
    if (place == KB_NONE || !kb_str_equal(m->country, nation->code))
        return;
    const struct kb_place *row = &pack->knowledge->places[place];
    if (!regional_office(pack, m) && !region_meant(r->f, row->country, nation->code))
        return;
    m->country = row->country;
    if (m->kind == KB_ACTOR_NATION) {
        m->kind = KB_ACTOR_PLACE;
        m->name = row->name;
        m->entity = row->id;
        m->place = place;
        m->actor = row->country;
    } else if (m->title != KB_NONE) {
        m->actor = kb_arena_format(r->ctx->arena, "%.*s%.*s", KB_FMT(m->country),
                                   KB_FMT(pack->titles[m->title].role));
    }
}
