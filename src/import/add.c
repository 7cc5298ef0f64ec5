#include "import/add.h"

#include "base/utf8.h"
#include "import/known.h"
#include "import/nation.h"
#include "import/own.h"
#include "import/words.h"

#include "base/banned.h"

struct adder {
    struct kb_arena *arena;
    const struct kabar_engine *engine;
    struct kb_own own;
    struct kb_own_table *table;
    struct kb_known known;
    const char *columns; /* as messages name them */
    struct kb_own_cell cells[KB_OWN_COLUMNS];
    size_t count;
    struct kb_buf *row;
    struct kb_error *err;
};

static struct kb_str
z(const char *text)
{
    return (struct kb_str){ text, strlen(text) };
}

static struct kb_str *
cell(struct adder *a, const char *column)
{
    for (size_t i = 0; i < a->count; i++)
        if (strcmp(a->cells[i].column, column) == 0)
            return &a->cells[i].value;
    return NULL;
}

static struct kb_str
value_of(struct adder *a, const char *column)
{
    const struct kb_str *value = cell(a, column);
    return value ? *value : KB_STR_NONE;
}

static void
set(struct adder *a, const char *column, struct kb_str value)
{
    struct kb_str *at = cell(a, column);
    if (at)
        *at = value;
    else if (a->count < KB_OWN_COLUMNS)
        a->cells[a->count++] = (struct kb_own_cell){ column, value };
}

static bool
has_column(const struct adder *a, struct kb_str name)
{
    struct kb_str rest = z(a->columns), one;
    while (kb_str_next(&rest, ' ', &one))
        if (kb_str_equal(one, name))
            return true;
    return false;
}

/* ---- what was told ---- */

static kabar_status
take_field(struct adder *a, const char *field)
{
    const char *equals = strchr(field, '=');
    struct kb_str name = equals ? kb_str_sub(z(field), 0, (size_t)(equals - field)) : KB_STR_NONE;
    bool role = kb_str_is(name, "role") && has_column(a, KB_STR("actor"));
    if (!name.len || (!role && !has_column(a, name)))
        return kb_fail(a->err, KABAR_USAGE, "'%s': %s takes FIELD=VALUE with the fields %s%s",
                       field, a->table->name, a->columns,
                       has_column(a, KB_STR("actor")) ? ", and role" : "");
    struct kb_str value = kb_str_trim(z(equals + 1));
    const char *column = kb_arena_copy(a->arena, name).ptr;
    if (cell(a, column))
        return kb_fail(a->err, KABAR_USAGE, "%s is told twice", column);
    if (!kb_utf8_valid(value) || strpbrk(equals, "\t\n\r"))
        return kb_fail(a->err, KABAR_USAGE,
                       "%s: tabs, line ends and what is not UTF-8 cannot "
                       "stand in a table",
                       column);
    set(a, column, kb_str_is(value, "-") ? KB_STR_NONE : value);
    return KABAR_OK;
}

/* ---- what follows from it ---- */

static kabar_status
fill_actor(struct adder *a)
{
    struct kb_str role = value_of(a, "role"), actor = value_of(a, "actor"), of, whole;
    struct kb_str country = value_of(a, "country");
    if (!has_column(a, KB_STR("actor")))
        return KABAR_OK;
    if (role.len && (actor.len || !country.len))
        return kb_fail(a->err, KABAR_USAGE, "role= goes with country=, and without actor=");
    if (!actor.len)
        actor = kb_arena_format(a->arena, "%.*s%.*s", KB_FMT(country), KB_FMT(role));
    if (!actor.len)
        return kb_fail(a->err, KABAR_USAGE, "country= and role=, or actor=, are missing");
    if (!kb_actor_split(a->arena, &a->own.knowledge, actor, &of, &whole))
        return kb_fail(a->err, KABAR_USAGE, "'%.*s' is no CAMEO actor code", KB_FMT(actor));
    set(a, "actor", actor);
    if (!country.len && of.len)
        set(a, "country", of);
    return KABAR_OK;
}

static kabar_status
look_at_country(struct adder *a)
{
    struct kb_str country = value_of(a, "country");
    if (!country.len || kb_nation_by_code(&a->own.knowledge, country))
        return KABAR_OK;
    return kb_fail(a->err, KABAR_USAGE,
                   "'%.*s' is the code of no nation (ISO 3166-1, three letters)", KB_FMT(country));
}

/* The id of somebody of that name in a table of persons or bodies; "" for a name that is new. */
static struct kb_str
id_of(const struct adder *a, struct kb_whose whose, struct kb_str *name)
{
    const struct kb_knowledge *k = &a->own.knowledge;
    if (whose.kind == KB_LEX_PERSON) {
        *name = k->persons[whose.index].name;
        return k->persons[whose.index].id;
    }
    if (whose.kind == KB_LEX_BODY) {
        *name = k->bodies[whose.index].name;
        return k->bodies[whose.index].id;
    }
    if (whose.kind == KB_LEX_PLACE) {
        *name = k->places[whose.index].name;
        return k->places[whose.index].id;
    }
    *name = KB_STR("a nation, an agency or an outlet");
    return KB_STR_NONE;
}

static kabar_status
fill_id(struct adder *a, const char *kind, enum kb_lex_kind lex)
{
    struct kb_str name = value_of(a, "name"), key = kb_name_key(a->arena, name), holder, id;
    struct kb_whose whose;
    if (!key.len)
        return kb_fail(a->err, KABAR_USAGE,
                       "name= must be there, with a letter in it and at most "
                       "%u words",
                       KB_MAX_PHRASE_TOKENS);
    if (value_of(a, "id").len)
        return KABAR_OK;
    if (!kb_known_find(&a->known, key, &whose)) {
        set(a, "id", kb_known_fresh_id(&a->known, a->arena, kind, name));
        return KABAR_OK;
    }
    id = id_of(a, whose, &holder);
    if (whose.kind != lex || !kb_str_equal(holder, name))
        return kb_fail(a->err, KABAR_BAD_DATA,
                       "'%.*s' names %.*s%s%.*s%s already; say id= to add it all the same",
                       KB_FMT(name), KB_FMT(holder), id.len ? " (" : "", KB_FMT(id),
                       id.len ? ")" : "");
    set(a, "id", id); /* a further office of the same */
    return KABAR_OK;
}

static kabar_status
fill_place(struct adder *a)
{
    if (!value_of(a, "kind").len)
        set(a, "kind", KB_STR("city"));
    if (value_of(a, "lat").len && value_of(a, "lon").len)
        return KABAR_OK;
    return kb_fail(a->err, KABAR_USAGE, "lat= and lon= are missing");
}

static kabar_status
fill(struct adder *a)
{
    kabar_status status = look_at_country(a);
    if (status == KABAR_OK)
        status = fill_actor(a);
    if (status == KABAR_OK && strcmp(a->table->name, "people") == 0)
        status = fill_id(a, "person", KB_LEX_PERSON);
    if (status == KABAR_OK && strcmp(a->table->name, "bodies") == 0) {
        if (!value_of(a, "kind").len)
            set(a, "kind", KB_STR("organisation"));
        status = fill_id(a, "org", KB_LEX_BODY);
    }
    if (status == KABAR_OK && strcmp(a->table->name, "places") == 0)
        status = fill_place(a);
    if (status == KABAR_OK && strcmp(a->table->name, "places") == 0)
        status = fill_id(a, "place", KB_LEX_PLACE);
    if (status == KABAR_OK && strcmp(a->table->name, "agencies") == 0)
        status = fill_id(a, "agency", KB_LEX_AGENCY);
    return status;
}

/* ---- whether it may stand ---- */

/* Persons and bodies may have several rows, which `check` tells apart; all else has one. */
static kabar_status
look_for_double(struct adder *a)
{
    struct kb_str column = kb_own_key(a->table);
    struct kb_str key = value_of(a, kb_arena_copy(a->arena, column).ptr);
    if (!key.len)
        return kb_fail(a->err, KABAR_USAGE, "%.*s= is missing", KB_FMT(column));
    uint32_t row = kb_own_row(a->table, key);
    if (row == KB_OWN_NO_ROW || has_column(a, KB_STR("actor")))
        return KABAR_OK;
    return kb_fail(a->err, KABAR_BAD_DATA, "%s:%u: %.*s stands there already", a->table->file,
                   (unsigned)row + 1, KB_FMT(key));
}

/* Complaints about the tables with the row, but for those that there are without it. */
struct comparison {
    struct kb_arena *arena;
    struct kb_map before;
    bool second;
    uint32_t fresh;
    kb_check_fn *tell;
    void *context;
};

static void
compare(void *context, struct kb_str line)
{
    struct comparison *c = context;
    if (!c->second) {
        kb_map_put_copy(c->arena, &c->before, line, 0);
    } else if (kb_map_get(&c->before, line) == KB_MAP_NONE) {
        c->fresh++;
        c->tell(c->context, line);
    }
}

static kabar_status
check_with(struct adder *a, kb_check_fn *tell, void *context)
{
    struct comparison c = { .arena = a->arena, .tell = tell, .context = context };
    struct kabar_engine with = *a->engine; /* the languages, and other tables */
    struct kb_checked checked;
    with.files = a->own.files;
    with.knowledge = a->own.knowledge;
    kabar_status status = kb_knowledge_check(&with, compare, &c, &checked, a->err);
    kb_own_preview(&a->own, &with.files);
    if (status == KABAR_OK)
        status = kb_knowledge_open(a->arena, &with.files, &with.knowledge, a->err);
    c.second = true;
    if (status == KABAR_OK)
        status = kb_knowledge_check(&with, compare, &c, &checked, a->err);
    if (status == KABAR_OK && c.fresh)
        status = kb_fail(a->err, KABAR_BAD_DATA, "the row was not added");
    return status;
}

static kabar_status
add(struct adder *a, char *const *fields, int count, kb_check_fn *tell, void *context)
{
    kabar_status status = KABAR_OK;
    a->columns = kb_knowledge_columns(a->table->file);
    kb_known_open(a->arena, &a->own.knowledge, &a->known);
    for (int i = 0; status == KABAR_OK && i < count; i++)
        status = take_field(a, fields[i]);
    if (status == KABAR_OK)
        status = fill(a);
    if (status == KABAR_OK)
        status = look_for_double(a);
    if (status != KABAR_OK)
        return status;
    kb_own_add(&a->own, a->table, a->cells, a->count);
    status = check_with(a, tell, context);
    if (status == KABAR_OK)
        status = kb_own_save(&a->own, a->err);
    if (status == KABAR_OK)
        kb_buf_str(a->row, a->table->lines.at[a->table->lines.len - 1]);
    return status;
}

kabar_status
kb_knowledge_add(const struct kabar_engine *engine, const char *dir, const char *table,
                 char *const *fields, int count, kb_check_fn *tell, void *context,
                 struct kb_buf *row, struct kb_error *err)
{
    struct kb_arena arena;
    struct adder a = { .arena = &arena, .engine = engine, .row = row, .err = err };
    kb_arena_init(&arena);
    kabar_status status = kb_own_open(&arena, dir, &a.own, err);
    if (status != KABAR_OK) {
        kb_arena_free(&arena);
        return status;
    }
    a.table = kb_own_table(&a.own, z(table));
    if (kb_arena_guard(&arena))
        status = kb_fail(err, KABAR_NO_MEMORY, "out of memory; nothing was changed");
    else if (!a.table)
        status = kb_fail(err, KABAR_USAGE,
                         "there is no table %s; there are people, bodies, places, agencies, "
                         "outlets, nations",
                         table);
    else
        status = add(&a, fields, count, tell, context);
    kb_arena_free(&arena);
    return status;
}
