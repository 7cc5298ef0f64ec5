/* From what a list holds to rows: who is known already gets what is new about them, who is not gets
 * rows and an id. A row never takes anything from what the tables know. */
#include "base/utf8.h"
#include "import/found.h"
#include "import/words.h"

#include "base/banned.h"

/* Somebody who got an id just now. */
struct newcomer {
    struct kb_own_table *table;
    struct kb_str id, name;
};

struct settler {
    struct kb_import *im;
    struct kb_own_table *people, *bodies, *places;
    struct kb_map rows; /* id, actor and first day of the rows added */
    KB_VEC(struct newcomer) fresh;
};

/* Whom a find is about, as the tables have them. */
struct target {
    struct kb_own_table *table;
    struct kb_whose whose; /* of someone known */
    bool known;
    struct kb_str id, name;
    const struct kb_office *offices; /* that are known */
    uint32_t office_count;
};

/* ---- names ---- */

static bool
has_capital(struct kb_str name)
{
    unsigned len;
    for (size_t i = 0; i < name.len; i += len) {
        uint32_t cp = kb_utf8_get(name, i, &len);
        if (kb_utf8_is_letter(cp) && !kb_utf8_is_lower(cp))
            return true;
    }
    return false;
}

static bool
all_capitals(struct kb_str name)
{
    unsigned len;
    size_t count = 0;
    for (size_t i = 0; i < name.len; i += len, count++)
        if (!kb_utf8_is_upper(kb_utf8_get(name, i, &len)))
            return false;
    return count >= 2;
}

static bool
lone_word(struct kb_str key)
{
    return !memchr(key.ptr, ' ', key.len);
}

/* Written so, the words would be found where nobody is meant. In capitals alone they are safe. */
static bool
means_something(const struct settler *s, struct kb_str name, struct kb_str key)
{
    return !has_capital(name) || (!all_capitals(name) && kb_name_common(s->im->engine, key));
}

/* A further name that is new, can be found, and is nobody else's. Of one word only where the whole
 * entry is new: "Kim" is no name for one Kim among those that the tables know. */
static bool
good_alias(struct settler *s, const struct target *t, struct kb_str alias, struct kb_str key)
{
    struct kb_whose whose;
    if (!key.len || kb_known_find(&s->im->known, key, &whose) || means_something(s, alias, key))
        return false;
    if (!lone_word(key))
        return true;
    return !t->known && alias.len > 2 && kb_map_get(&s->im->known.words, key) == KB_MAP_NONE;
}

/* The new ones among the further names, as a cell has them; each is given away with that. */
static struct kb_str
new_names(struct settler *s, const struct kb_found *f, const struct target *t)
{
    struct kb_arena *arena = s->im->arena;
    struct kb_str names = KB_STR_NONE;
    for (uint32_t i = 0; i <= f->aliases.len; i++) { /* first the name, where another counts */
        struct kb_str name = i ? f->aliases.at[i - 1] : f->name;
        struct kb_str clean = kb_name_clean(arena, name), key = kb_name_key(arena, clean);
        if ((!i && !t->known) || !good_alias(s, t, clean, key))
            continue;
        kb_known_add(&s->im->known, arena, key, t->whose);
        names = kb_arena_format(arena, "%.*s%s%.*s", KB_FMT(names), names.len ? "; " : "",
                                KB_FMT(clean));
    }
    return names;
}

/* ---- whom ---- */

static void
known_target(struct settler *s, struct kb_whose whose, struct target *t)
{
    const struct kb_knowledge *k = &s->im->own->knowledge;
    uint32_t count = whose.kind == KB_LEX_PERSON ? k->person_count : k->body_count;
    if (whose.index >= count) {
        KB_ASSERT(whose.index - count < s->fresh.len);
        const struct newcomer *n = &s->fresh.at[whose.index - count];
        *t = (struct target){ n->table, whose, true, n->id, n->name, NULL, 0 };
    } else if (whose.kind == KB_LEX_PERSON) {
        const struct kb_person *p = &k->persons[whose.index];
        *t = (struct target){ s->people, whose, true, p->id, p->name, p->offices, p->office_count };
    } else {
        const struct kb_body *b = &k->bodies[whose.index];
        *t = (struct target){ s->bodies, whose, true, b->id, b->name, b->offices, b->office_count };
    }
}

static bool
is_actor(struct kb_whose whose)
{
    return whose.kind == KB_LEX_PERSON || whose.kind == KB_LEX_BODY;
}

/* By name, or by a further name of two words and more: the same under another spelling. */
static bool
find_known(struct settler *s, const struct kb_found *f, struct kb_whose *whose)
{
    if (kb_known_find(&s->im->known, f->key, whose))
        return true;
    for (uint32_t i = 0; i < f->aliases.len; i++) {
        struct kb_str key = kb_name_key(s->im->arena, f->aliases.at[i]);
        if (key.len && !lone_word(key) && kb_known_find(&s->im->known, key, whose)
            && is_actor(*whose))
            return true;
    }
    return false;
}

static struct kb_str
role_of(const struct kb_found *f)
{
    struct kb_str actor = f->offices.at[0].actor;
    return kb_str_sub(actor, actor.len < 3 ? actor.len : 3, actor.len);
}

static bool
begins_with(struct kb_str role, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (kb_str_starts(role, (struct kb_str){ list[i], 3 }))
            return true;
    return false;
}

/* What an actor is that its list does not tell: by its words, else by what such a role is mostly
 * held by. */
static enum kb_found_kind
guess_kind(const struct settler *s, const struct kb_found *f)
{
    static const char *const of_groups[] = { "REB", "SEP", "UAF", "RAD", "INS", "CVL", "CRM" };
    static const char *const of_bodies[] = { "PTY", "NGO", "BUS", "MNC", "MED", "EDU", "IGO" };
    struct kb_str role = role_of(f);
    enum kb_name_guess guess = kb_name_guess(s->im->engine, f->key);
    bool group = begins_with(role, of_groups, sizeof of_groups / sizeof *of_groups);
    bool body = begins_with(role, of_bodies, sizeof of_bodies / sizeof *of_bodies);
    group |= kb_str_starts(f->offices.at[0].actor, KB_STR("IMG")); /* armed, of no one country */
    enum kb_found_kind as = group ? KB_FOUND_GROUP : KB_FOUND_ORGANISATION;
    if (guess == KB_GUESS_PERSON)
        return KB_FOUND_PERSON;
    if (guess == KB_GUESS_BODY || group || body || lone_word(f->key)
        || !f->offices.at[0].country.len || !role.len)
        return as;
    return KB_FOUND_PERSON;
}

static enum kb_found_kind
kind_asked(const struct settler *s, const struct kb_found *f)
{
    const char *as = s->im->options->as;
    if (as)
        return strcmp(as, "person") == 0         ? KB_FOUND_PERSON
               : strcmp(as, "organisation") == 0 ? KB_FOUND_ORGANISATION
                                                 : KB_FOUND_GROUP;
    return f->kind == KB_FOUND_ACTOR ? guess_kind(s, f) : f->kind;
}

/* ---- offices ---- */

static int64_t
first_day(struct kb_moment from)
{
    return from.year ? kb_moment_seconds(from) / 86400 : INT64_MIN;
}

static int64_t
last_day(struct kb_moment to)
{
    if (!to.year)
        return INT64_MAX;
    to.month = to.month ? to.month : 12;
    to.day = to.day ? to.day : (uint8_t)kb_civil_month_length(to.year, to.month);
    return kb_moment_seconds(to) / 86400;
}

/* More than a day on which one ends and the other begins. */
static bool
overlaps(const struct kb_office *a, const struct kb_found_office *b)
{
    int64_t from = first_day(a->from), to = last_day(a->to);
    if (first_day(b->from) > from)
        from = first_day(b->from);
    if (last_day(b->to) < to)
        to = last_day(b->to);
    return from < to || (from == to && kb_moment_equal(a->from, b->from));
}

static struct kb_str
day_text(struct settler *s, struct kb_moment day)
{
    struct kb_arena *arena = s->im->arena;
    if (!day.year)
        return KB_STR_NONE;
    if (!day.month)
        return kb_arena_format(arena, "%04d", day.year);
    if (!day.day)
        return kb_arena_format(arena, "%04d-%02u", day.year, day.month);
    return kb_arena_format(arena, "%04d-%02u-%02u", day.year, day.month, day.day);
}

/* False when this import added that row before. */
static bool
claim_row(struct settler *s, const struct target *t, const struct kb_found_office *o)
{
    struct kb_str from = day_text(s, o->from);
    struct kb_str key = kb_arena_format(s->im->arena, "%.*s %.*s %.*s", KB_FMT(t->id),
                                        KB_FMT(o->actor), KB_FMT(from));
    uint32_t before = s->rows.len;
    kb_map_put(s->im->arena, &s->rows, key, 0);
    return s->rows.len > before;
}

static bool
one_row(const struct kb_office *a, const struct kb_found_office *b)
{
    return kb_str_equal(a->actor, b->actor) && kb_moment_equal(a->from, b->from);
}

/* A last day that a row of the user's does not have yet. */
static bool
close_office(struct settler *s, const struct target *t, const struct kb_found_office *o)
{
    struct kb_str from = day_text(s, o->from);
    bool open = false;
    for (uint32_t i = 0; i < t->office_count; i++)
        open |= one_row(&t->offices[i], o) && !t->offices[i].to.year;
    for (uint32_t row = 1; row < t->table->lines.len && open && o->to.year; row++) {
        struct kb_str line = t->table->lines.at[row];
        if (!line.len || line.ptr[0] == '#'
            || !kb_str_equal(kb_own_cell(t->table, row, "id"), t->id)
            || !kb_str_equal(kb_own_cell(t->table, row, "actor"), o->actor)
            || !kb_str_equal(kb_own_cell(t->table, row, "from"), from)
            || kb_own_cell(t->table, row, "to").len)
            continue;
        kb_own_set(s->im->own, t->table, row, "to", day_text(s, o->to));
        return true;
    }
    return false;
}

/* An office that the tables do not tell of. Where they have any of that time they know better, or
 * the user said it. */
static bool
new_office(struct settler *s, const struct kb_found *f, uint32_t index, const struct target *t)
{
    const struct kb_found_office *o = &f->offices.at[index];
    for (uint32_t i = 0; i < t->office_count; i++) {
        const struct kb_office *known = &t->offices[i];
        bool empty = !known->country.len && !known->actor.len;
        if (!empty && (one_row(known, o) || overlaps(known, o)))
            return false;
    }
    if (first_day(o->from) > last_day(o->to)) {
        kb_import_refuse(s->im, f->line, "an office of '%.*s' ends before it begins",
                         KB_FMT(f->name));
        return false;
    }
    return claim_row(s, t, o);
}

static void
add_row(struct settler *s, const struct target *t, const struct kb_found_office *o,
        const char *kind, struct kb_str aliases)
{
    struct kb_own_cell cells[] = {
        { "id", t->id },
        { "name", t->name },
        { "aliases", aliases },
        { "kind", { kind, strlen(kind) } },
        { "country", o->country },
        { "actor", o->actor },
        { "office", o->title },
        { "from", day_text(s, o->from) },
        { "to", day_text(s, o->to) },
    };
    kb_own_add(s->im->own, t->table, cells, sizeof cells / sizeof *cells);
}

/* ---- one find ---- */

/* Of someone known: the offices and names that are new. */
static void
settle_known(struct settler *s, const struct kb_found *f, const struct target *t, const char *kind)
{
    struct kb_str names = new_names(s, f, t);
    uint32_t row = kb_own_row(t->table, t->id);
    bool any = names.len > 0;
    if (row != KB_OWN_NO_ROW && names.len) {
        struct kb_str old = kb_own_cell(t->table, row, "aliases");
        kb_own_set(s->im->own, t->table, row, "aliases",
                   kb_arena_format(s->im->arena, "%.*s%s%.*s", KB_FMT(old), old.len ? "; " : "",
                                   KB_FMT(names)));
        names = KB_STR_NONE;
    }
    for (uint32_t i = 0; i < f->offices.len; i++) {
        any |= close_office(s, t, &f->offices.at[i]);
        if (!new_office(s, f, i, t))
            continue;
        add_row(s, t, &f->offices.at[i], kind, names);
        names = KB_STR_NONE;
        any = true;
    }
    if (names.len) /* a row that tells no office only adds names */
        add_row(s, t, &(struct kb_found_office){ .from = KB_MOMENT_NONE, .to = KB_MOMENT_NONE },
                kind, names);
    if (any)
        s->im->report->names++;
    else
        kb_import_pass(s->im, KB_PASSED_known);
}

static void
settle_fresh(struct settler *s, const struct kb_found *f, struct target *t, bool person,
             const char *kind)
{
    struct kb_import *im = s->im;
    t->table = person ? s->people : s->bodies;
    t->name = f->name;
    t->id = kb_known_fresh_id(&im->known, im->arena, person ? "person" : "org", f->name);
    const struct kb_knowledge *k = &im->own->knowledge;
    uint32_t index = (person ? k->person_count : k->body_count) + s->fresh.len;
    *KB_PUSH(im->arena, &s->fresh) = (struct newcomer){ t->table, t->id, t->name };
    t->whose = (struct kb_whose){ person ? KB_LEX_PERSON : KB_LEX_BODY, index };
    kb_known_add(&im->known, im->arena, f->key, t->whose);
    struct kb_str names = new_names(s, f, t);
    for (uint32_t i = 0; i < f->offices.len; i++)
        if (new_office(s, f, i, t))
            add_row(s, t, &f->offices.at[i], kind, names);
}

/* Of a body that is known its own kind stays. */
static const char *
kind_word(const struct settler *s, const struct kb_whose *known, enum kb_found_kind as)
{
    const struct kb_knowledge *k = &s->im->own->knowledge;
    if (known && known->kind == KB_LEX_BODY && known->index < k->body_count)
        as =
            k->bodies[known->index].kind == KB_ACTOR_GROUP ? KB_FOUND_GROUP : KB_FOUND_ORGANISATION;
    return as == KB_FOUND_GROUP ? "group" : "organisation";
}

static void
settle_actor(struct settler *s, const struct kb_found *f)
{
    struct target t = { .known = false };
    struct kb_whose whose;
    enum kb_found_kind as = kind_asked(s, f);
    if (find_known(s, f, &whose)) {
        if (is_actor(whose)) {
            known_target(s, whose, &t);
            settle_known(s, f, &t, kind_word(s, &whose, as));
        } else {
            kb_import_pass(s->im, KB_PASSED_other);
        }
    } else if (means_something(s, f->name, f->key)) {
        kb_import_pass(s->im, KB_PASSED_common);
    } else {
        settle_fresh(s, f, &t, as == KB_FOUND_PERSON, kind_word(s, NULL, as));
    }
}

static void
settle_place(struct settler *s, const struct kb_found *f)
{
    struct kb_import *im = s->im;
    struct kb_whose whose;
    struct target t = { .table = s->places, .whose = { KB_LEX_PLACE, 0 } };
    if (kb_known_find(&im->known, f->key, &whose)) /* another's further name by now */
        return;
    if (!has_capital(f->name)) {
        kb_import_pass(im, KB_PASSED_common);
        return;
    }
    kb_known_add(&im->known, im->arena, f->key, t.whose);
    struct kb_own_cell cells[] = {
        { "id", kb_known_fresh_id(&im->known, im->arena, "place", f->name) },
        { "name", f->name },
        { "kind", f->place_kind },
        { "country", f->country },
        { "lat", f->lat },
        { "lon", f->lon },
        { "aliases", new_names(s, f, &t) },
    };
    kb_own_add(im->own, s->places, cells, sizeof cells / sizeof *cells);
}

void
kb_import_settle(struct kb_import *im)
{
    struct settler s = { .im = im,
                         .people = &im->own->tables[KB_OWN_PEOPLE],
                         .bodies = &im->own->tables[KB_OWN_BODIES],
                         .places = &im->own->tables[KB_OWN_PLACES] };
    for (uint32_t i = 0; i < im->found.len; i++) {
        if (im->found.at[i].kind == KB_FOUND_PLACE)
            settle_place(&s, &im->found.at[i]);
        else
            settle_actor(&s, &im->found.at[i]);
    }
}
