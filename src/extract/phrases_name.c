/* Whom a phrase names: known persons, bodies and states, guessed names, roles; and how it stands in
 * its sentence. */
#include "extract/frames.h"
#include "extract/phrases.h"

#include "base/banned.h"

/* A name without a title: a body when one of its words says so. */
uint8_t
kb_phrase_guess_kind(const struct kb_phrase_parser *p, const struct kb_piece *who)
{
    for (uint32_t i = who->first; i < who->last; i++)
        if (kb_token_is(p->t, i, KB_CLASS_org_word))
            return KB_ACTOR_ORGANISATION;
    bool upper = who->last == who->first + 1 && kb_token_flag(p->t, who->first, KB_TOK_UPPER);
    if (upper && kb_token_mark(p->t, who->last) == '('
        && kb_token_flag(p->t, who->last + 1, KB_TOK_NUMBER))
        return KB_ACTOR_PERSON; /* a suspect's initials and age: "ZF (29)" */
    return upper ? KB_ACTOR_ORGANISATION : KB_ACTOR_PERSON;
}

static const struct kb_person *
person_of(const struct kb_phrase_parser *p, const struct kb_piece *who, struct kb_str country)
{
    const struct kb_knowledge *k = p->t->pack->knowledge;
    const struct kb_person *first = &k->persons[who->match->value], *same = NULL;
    for (const struct kb_match *m = who->match; m; m = kb_match_next(p->t, m)) {
        const struct kb_person *one = &k->persons[m->value];
        for (uint32_t i = 0; i < one->office_count && country.len && !same; i++)
            if (kb_str_equal(one->offices[i].country, country))
                same = one;
    }
    return same ? same : country.len ? NULL : first;
}

static void
set_nation(const struct kb_phrase_parser *p, struct kb_mention *m, uint32_t nation)
{
    const struct kb_nation *n = &p->t->pack->knowledge->nations[nation];
    m->country = n->code;
    m->actor = n->code;
}

static uint32_t
nation_index(const struct kb_phrase_parser *p, struct kb_str code)
{
    const struct kb_knowledge *k = p->t->pack->knowledge;
    return kb_map_get(&k->nation_map, code);
}

static void
set_place(const struct kb_phrase_parser *p, struct kb_mention *m, const struct kb_piece *piece_)
{
    const struct kb_match *place = kb_match_at(p->t, piece_->first, KB_LEX_PLACE);
    const struct kb_place *row = place ? &p->t->pack->knowledge->places[place->value] : NULL;
    bool other = row && piece_->kind == KB_PIECE_NATION && !kb_str_equal(row->country, m->country);
    if (place && place->last == piece_->last && !other)
        m->place = place->value;
}

/* The country (or body) that owns the phrase. */
static void
apply_owner(const struct kb_phrase_parser *p, struct kb_mention *m, const struct kb_piece *owner)
{
    const struct kb_knowledge *k = p->t->pack->knowledge;
    switch (owner->kind) {
    case KB_PIECE_NATION:
    case KB_PIECE_DEMONYM:
    case KB_PIECE_SEAT: set_nation(p, m, owner->match->value); break;
    case KB_PIECE_PLACE: {
        uint32_t n = nation_index(p, k->places[owner->match->value].country);
        if (n != KB_MAP_NONE)
            set_nation(p, m, n);
        break;
    }
    case KB_PIECE_BODY: {
        const struct kb_body *b = &k->bodies[owner->match->value];
        const struct kb_office *o =
            kb_office_on(b->offices, b->office_count, p->f->article->published);
        m->country = o->country;
        m->actor = o->actor;
        break;
    }
    default: break;
    }
}

static struct kb_str
code_with_role(const struct kb_phrase_parser *p, struct kb_str country, struct kb_str role)
{
    if (kb_str_starts(role, KB_STR("IGO:")))
        return kb_str_sub(role, 4, role.len);
    if (!country.len)
        return KB_STR_NONE;
    return kb_arena_format(p->ctx->arena, "%.*s%.*s", KB_FMT(country), KB_FMT(role));
}

static void
apply_title(const struct kb_phrase_parser *p, struct kb_mention *m, const struct kb_phrase *ph)
{
    const struct kb_title *title = title_of(p, &ph->title);
    bool body_owner = ph->owner.kind == KB_PIECE_BODY;
    if (title->country.len && !m->country.len)
        m->country = title->country;
    m->kind = title->kind;
    m->title = ph->title.match->value;
    if (kb_token_flag(p->t, ph->title.first, KB_TOK_DOUBLED))
        m->flags |= KB_MEN_PLURAL;
    if (kb_str_starts(title->role, KB_STR("IGO:"))) {
        m->country = KB_STR_NONE;
        m->actor = code_with_role(p, m->country, title->role);
    } else if (!body_owner) {
        m->actor = code_with_role(p, m->country, title->role);
    }
    if (!m->country.len && !m->actor.len)
        m->flags |= KB_MEN_HOME;
}

static void
apply_person(const struct kb_phrase_parser *p, struct kb_mention *m, const struct kb_phrase *ph)
{
    const struct kb_person *one = person_of(p, &ph->who, m->country);
    m->kind = KB_ACTOR_PERSON;
    m->flags &= (uint16_t)~KB_MEN_HOME;
    if (!one) { /* a namesake of another country */
        m->flags |= KB_MEN_GUESSED;
        return;
    }
    m->entity = one->id;
    m->name = one->name;
    if (m->actor.len)
        return;
    const struct kb_office *o =
        kb_office_on(one->offices, one->office_count, p->f->article->published);
    m->country = o->country;
    m->actor = o->actor;
}

static void
apply_known(const struct kb_phrase_parser *p, struct kb_mention *m, const struct kb_phrase *ph)
{
    const struct kb_knowledge *k = p->t->pack->knowledge;
    const struct kb_match *match = ph->who.match;
    switch (ph->who.kind) {
    case KB_PIECE_NATION:
    case KB_PIECE_DEMONYM:
        set_nation(p, m, match->value);
        m->kind = KB_ACTOR_NATION;
        m->entity = k->nations[match->value].entity;
        m->name = k->nations[match->value].name;
        break;
    case KB_PIECE_SEAT:
        set_nation(p, m, match->value);
        m->kind = KB_ACTOR_NATION;
        m->actor = code_with_role(p, m->country, KB_STR("GOV"));
        m->entity = k->nations[match->value].entity;
        break;
    case KB_PIECE_BODY: {
        const struct kb_body *b = &k->bodies[match->value];
        if (!ph->owner.kind)
            apply_owner(p, m, &ph->who);
        m->kind = b->kind;
        m->entity = b->id;
        m->name = b->name;
        break;
    }
    case KB_PIECE_PLACE:
        m->kind = KB_ACTOR_PLACE;
        m->place = match->value;
        m->name = k->places[match->value].name;
        m->entity = k->places[match->value].id;
        m->country = k->places[match->value].country;
        m->actor = m->country;
        break;
    case KB_PIECE_AGENCY: {
        bool agency = match->kind == KB_LEX_AGENCY;
        m->kind = KB_ACTOR_ORGANISATION;
        m->flags |= KB_MEN_CITED;
        m->name = agency ? k->agencies[match->value].name : k->outlets[match->value].name;
        m->entity = agency ? k->agencies[match->value].id : KB_STR_NONE;
        m->country = agency ? k->agencies[match->value].country : k->outlets[match->value].country;
        m->actor = code_with_role(p, m->country, KB_STR("MED"));
        break;
    }
    default: break;
    }
}

static void
apply_pronoun(struct kb_mention *m, uint32_t class_index)
{
    m->flags |= KB_MEN_PRONOUN;
    m->pronoun = (uint8_t)class_index;
    m->kind = KB_ACTOR_PERSON;
    if (class_index == KB_CLASS_they)
        m->flags |= KB_MEN_PLURAL;
    if (class_index == KB_CLASS_both)
        m->flags |= KB_MEN_BOTH | KB_MEN_PLURAL;
    if (class_index == KB_CLASS_we || class_index == KB_CLASS_i)
        m->flags |= KB_MEN_WE;
    if (class_index == KB_CLASS_it)
        m->kind = KB_ACTOR_ORGANISATION;
    if (class_index == KB_CLASS_nation_it)
        m->kind = KB_ACTOR_NATION;
    if (class_index == KB_CLASS_they || class_index == KB_CLASS_both)
        m->kind = KB_ACTOR_GROUP;
}

static void
apply_who(const struct kb_phrase_parser *p, struct kb_mention *m, const struct kb_phrase *ph)
{
    if (ph->who.kind == KB_PIECE_NONE) {
        m->flags |= KB_MEN_UNNAMED;
        return;
    }
    bool with_owner = ph->who.kind == KB_PIECE_NAME && ph->owner.kind && !ph->title.kind;
    m->name = kb_tokens_spelled(p->ctx->arena, p->t, ph->who.first,
                                with_owner ? ph->owner.last : ph->who.last);
    if (ph->who.kind == KB_PIECE_PERSON) {
        apply_person(p, m, ph);
    } else if (ph->who.kind == KB_PIECE_NAME) {
        m->flags |= KB_MEN_GUESSED;
        if (!ph->title.kind)
            m->kind = with_owner ? KB_ACTOR_ORGANISATION : kb_phrase_guess_kind(p, &ph->who);
    } else if (ph->who.kind == KB_PIECE_PRONOUN) {
        apply_pronoun(m, ph->who.class_index);
    } else {
        apply_known(p, m, ph);
    }
    if (ph->who.kind != KB_PIECE_PRONOUN)
        set_place(p, m, &ph->who);
}

/* "di Suriah", "in Syria"; a state behind "on" or "between" is no place ("sanctions on Syria"). */
static bool
stands_in(const struct kb_text *t, uint32_t preposition, uint8_t kind)
{
    bool other = kb_token_is(t, preposition, KB_CLASS_of)
                 || kb_token_is(t, preposition, KB_CLASS_with)
                 || kb_token_is(t, preposition, KB_CLASS_to);
    return kb_token_is(t, preposition, KB_CLASS_in)
           && !(other && kind == KB_ACTOR_NATION && !t->pack->head_first);
}

/* Where it stands: as a place, as somebody's possessor, as a mere description of another noun. */
static void
apply_position(const struct kb_phrase_parser *p, struct kb_mention *m)
{
    const struct kb_text *t = p->t;
    bool first = m->first == p->s->first;
    bool state = m->kind == KB_ACTOR_NATION || m->kind == KB_ACTOR_PLACE;
    uint32_t before = m->first;
    while (!first && before > p->s->first + 1 && kb_token_flag(t, before - 1, KB_TOK_INSIDE))
        before--;
    if (!first && state && stands_in(t, before - 1, m->kind))
        m->flags |= KB_MEN_AT;
    struct kb_str next = m->last < p->s->last ? kb_token_str(t, m->last) : KB_STR_NONE;
    if (kb_str_is(next, "'s") || kb_str_is(next, "’s"))
        m->flags |= KB_MEN_POSSESSOR | KB_MEN_MODIFIER;
    if (first)
        return;
    uint32_t flags = t->tokens[m->first - 1].flags;
    bool lower = !(flags & (KB_TOK_CAPITAL | KB_TOK_PUNCT | KB_TOK_NUMBER));
    bool noun = kb_token_is(t, m->first - 1, KB_CLASS_noun) && !kb_verb_at(t, m->first - 1);
    bool other = kb_verb_at(t, m->first - 1);
    bool small = kb_token_small(t, m->first - 1);
    bool speaks = kb_token_is(t, before - 1, KB_CLASS_utterance);
    if (t->pack->head_first && !(m->flags & KB_MEN_PRONOUN) && !speaks
        && (noun || (state && lower && !small && !other)))
        m->flags |= KB_MEN_MODIFIER;
}

/* The capital of the country that the page is written in: there a town more than a government. */
static bool
at_home(const struct kb_phrase_parser *p, const struct kb_mention *m)
{
    const struct kb_outlet *outlet = p->f->article->outlet_row;
    return kb_str_equal(outlet ? outlet->country : p->t->pack->home, m->country);
}

/* Whether a verb or its helper follows, perhaps behind adverbs. */
static bool
acts_next(const struct kb_text *t, uint32_t token)
{
    while (kb_token_is(t, token, KB_CLASS_adverb))
        token++;
    return kb_verb_at(t, token) || kb_token_is(t, token, KB_CLASS_not_)
           || kb_token_is(t, token, KB_CLASS_future) || kb_token_is(t, token, KB_CLASS_perfect)
           || kb_token_is(t, token, KB_CLASS_progress) || kb_token_is(t, token, KB_CLASS_modal);
}

/* A capital in its sentence is a town where something is or happens ("di Jakarta", "a Washington
 * restaurant", "gempa mengguncang Manila"), else its government. */
static bool
is_town(const struct kb_phrase_parser *p, const struct kb_mention *m)
{
    const struct kb_text *t = p->t;
    if (m->place == KB_NONE)
        return false;
    if (m->flags & KB_MEN_AT)
        return true;
    if (acts_next(t, m->last))
        return false;
    if (m->first == p->s->first)
        return at_home(p, m);
    if (kb_token_is(t, m->first - 1, KB_CLASS_befalls))
        return true;
    if (at_home(p, m) && !kb_verb_at(t, m->first - 1))
        return true;
    bool article = kb_token_is(t, m->first - 1, KB_CLASS_det) && !t->pack->head_first;
    return article && m->last < p->s->last
           && !kb_token_flag(t, m->last, KB_TOK_PUNCT | KB_TOK_CAPITAL)
           && !kb_token_small(t, m->last) && !kb_verb_at(t, m->last);
}

static void
become_town(const struct kb_phrase_parser *p, struct kb_mention *m)
{
    const struct kb_place *place = &p->t->pack->knowledge->places[m->place];
    m->kind = KB_ACTOR_PLACE;
    m->name = place->name;
    m->entity = place->id;
    m->country = m->actor = place->country;
}

/* A title and the country (or the title's own) and nothing else. */
static bool
is_office(const struct kb_phrase_parser *p, const struct kb_phrase *ph)
{
    bool state = ph->owner.kind == KB_PIECE_NATION || ph->owner.kind == KB_PIECE_DEMONYM
                 || ph->owner.kind == KB_PIECE_SEAT;
    if (!ph->title.kind || ph->who.kind || title_of(p, &ph->title)->kind != KB_ACTOR_PERSON)
        return false;
    if (!state)
        return !ph->owner.kind && title_of(p, &ph->title)->country.len && ph->last == ph->title.last
               && ph->first == ph->title.first;
    for (uint32_t i = ph->first; i < ph->last; i++) {
        bool title = i >= ph->title.first && i < ph->title.last;
        bool owner = i >= ph->owner.first && i < ph->owner.last;
        bool between = kb_token_is(p->t, i, KB_CLASS_of) || kb_token_is(p->t, i, KB_CLASS_det)
                       || kb_str_ends(kb_token_str(p->t, i), KB_STR("s"));
        if (!title && !owner && (!between || kb_match_at(p->t, i, KB_LEX_TITLE)))
            return false;
    }
    return true;
}

void
kb_phrase_mention(const struct kb_phrase_parser *p, const struct kb_phrase *ph)
{
    uint32_t index = p->f->mentions.len;
    struct kb_mention *m = KB_PUSH(p->ctx->arena, &p->f->mentions);
    m->first = ph->first;
    m->last = ph->last;
    m->sentence = p->sentence;
    m->place = m->next_equal = m->title = KB_NONE;
    m->same_as = index;
    if (ph->owner.kind)
        apply_owner(p, m, &ph->owner);
    if (ph->title.kind) {
        apply_title(p, m, ph);
        m->name = kb_tokens_spelled(p->ctx->arena, p->t, ph->first, ph->last);
    }
    apply_who(p, m, ph);
    if (ph->who.kind == KB_PIECE_DEMONYM && !(ph->title.kind))
        m->flags |= KB_MEN_MODIFIER;
    if (is_office(p, ph))
        m->flags |= KB_MEN_OFFICE;
    apply_position(p, m);
    if (ph->who.kind == KB_PIECE_SEAT && !ph->title.kind && is_town(p, m))
        become_town(p, m);
}
