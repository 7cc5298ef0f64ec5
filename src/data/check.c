#include "data/check.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"
#include "data/classes.h"

#include "base/banned.h"

struct checker {
    struct kb_arena arena;
    const struct kabar_engine *engine;
    kb_check_fn *tell;
    void *context;
    struct kb_checked *checked;
    struct kb_error *err;
    struct kb_map names; /* id -> 1 + which name in `name_list` */
    struct kb_map rows;  /* id, actor and from -> line */
    struct kb_map ids;   /* name -> 1 + which id in `id_list` */
    KB_VEC(struct kb_str) name_list, id_list;
};

/* A row and the columns that all three tables have in some form. */
struct entry {
    const struct kb_table *table;
    const struct kb_row *row;
    struct kb_str id, country, actor, from, to, name, aliases;
};

static void complain(struct checker *c, const struct entry *e, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void
complain(struct checker *c, const struct entry *e, const char *format, ...)
{
    char what[300];
    va_list rest;
    va_start(rest, format);
    vsnprintf(what, sizeof what, format, rest);
    va_end(rest);
    c->checked->complaints++;
    c->tell(c->context,
            kb_arena_format(&c->arena, "%s:%u: %s", e->table->file, (unsigned)e->row->line, what));
}

/* ---- one row ---- */

static bool
good_id(struct kb_str id)
{
    size_t colon = kb_str_find(id, KB_STR(":"), 0);
    if (colon == 0 || colon + 1 >= id.len)
        return false;
    for (size_t i = 0; i < id.len; i++) {
        char ch = id.ptr[i];
        bool fits = (ch >= 'a' && ch <= 'z') || (ch >= '0' && ch <= '9') || ch == '-' || i == colon;
        if (!fits)
            return false;
    }
    return true;
}

static void
check_codes(struct checker *c, const struct entry *e)
{
    bool nation = kb_nation_by_code(&c->engine->knowledge, e->country) != NULL;
    if (!good_id(e->id))
        complain(c, e, "'%.*s' is no id: kind, a colon, small letters, digits, hyphens",
                 KB_FMT(e->id));
    if (nation && e->actor.len && !kb_str_starts(e->actor, e->country))
        complain(c, e, "the actor %.*s is not of the country %.*s", KB_FMT(e->actor),
                 KB_FMT(e->country));
    if (e->country.len && !nation && e->actor.len && !kb_str_starts(e->actor, e->country))
        complain(c, e, "%.*s is the code of no nation", KB_FMT(e->country));
    for (size_t i = 0; i < e->actor.len; i++)
        if (!(e->actor.ptr[i] >= 'A' && e->actor.ptr[i] <= 'Z')
            && !(e->actor.ptr[i] >= '0' && e->actor.ptr[i] <= '9')) {
            complain(c, e, "the actor '%.*s' is no CAMEO actor code", KB_FMT(e->actor));
            break;
        }
}

static void
check_dates(struct checker *c, const struct entry *e)
{
    struct kb_moment from, to;
    if (!e->from.len || !e->to.len || !kb_moment_parse(e->from, &from)
        || !kb_moment_parse(e->to, &to))
        return;
    /* "2011" to "2011" and "2011-05" to "2011" are fine: only as exact as both are. */
    size_t exact = e->from.len < e->to.len ? e->from.len : e->to.len;
    if (memcmp(e->from.ptr, e->to.ptr, exact) > 0)
        complain(c, e, "it ends on %.*s, before it begins on %.*s", KB_FMT(e->to), KB_FMT(e->from));
}

static void
check_doubles(struct checker *c, const struct entry *e)
{
    uint32_t *at = kb_map_put(&c->arena, &c->names, e->id, 0);
    if (!*at) {
        *KB_PUSH(&c->arena, &c->name_list) = e->name;
        *at = c->name_list.len;
    } else if (!kb_str_equal(c->name_list.at[*at - 1], e->name))
        complain(c, e, "%.*s is '%.*s' here and '%.*s' before", KB_FMT(e->id), KB_FMT(e->name),
                 KB_FMT(c->name_list.at[*at - 1]));
    struct kb_str key = kb_arena_format(&c->arena, "%.*s %.*s %.*s", KB_FMT(e->id),
                                        KB_FMT(e->actor), KB_FMT(e->from));
    uint32_t *line = kb_map_put(&c->arena, &c->rows, key, 0);
    if (*line)
        complain(c, e, "%.*s as %.*s from the same day stands in line %u too", KB_FMT(e->id),
                 KB_FMT(e->actor), (unsigned)*line);
    else
        *line = e->row->line;
}

/* Two persons of one name cannot be told apart in a text; of two offices they should be one. */
static void
check_namesakes(struct checker *c, const struct entry *e)
{
    if (!kb_str_starts(e->id, KB_STR("person:")))
        return;
    uint32_t *at = kb_map_put(&c->arena, &c->ids, e->name, 0);
    if (!*at) {
        *KB_PUSH(&c->arena, &c->id_list) = e->id;
        *at = c->id_list.len;
    } else if (!kb_str_equal(c->id_list.at[*at - 1], e->id))
        complain(c, e, "'%.*s' is %.*s here and %.*s before", KB_FMT(e->name), KB_FMT(e->id),
                 KB_FMT(c->id_list.at[*at - 1]));
}

/* ---- names ---- */

/* A word that every text has: a preposition, a pronoun, an auxiliary of a language. */
static const struct kb_pack *
common_word(const struct checker *c, struct kb_str name)
{
    char folded[KB_MAX_TOKEN_BYTES];
    struct kb_str word = { folded, kb_utf8_fold(name, folded, sizeof folded) };
    for (uint32_t p = 0; p < c->engine->pack_count; p++) {
        const struct kb_lexicon *lexicon = c->engine->packs[p].lexicon;
        uint32_t state = kb_lexicon_step(lexicon, 0, kb_lexicon_word(lexicon, word));
        const struct kb_lex_entry *e = state ? kb_lexicon_entries(lexicon, state) : NULL;
        for (; e; e = kb_lexicon_entry(lexicon, e->next))
            if (e->kind == KB_LEX_CLASS && e->value == KB_CLASS_stop)
                return &c->engine->packs[p];
    }
    return NULL;
}

static void
check_name(struct checker *c, const struct entry *e, struct kb_str name)
{
    /* A name that is written in capitals or with one is matched only so. */
    unsigned len;
    if (!name.len || kb_utf8_is_upper(kb_utf8_get(name, 0, &len)))
        return;
    const struct kb_pack *pack = common_word(c, name);
    if (pack)
        complain(c, e, "the name '%.*s' is a common word of the language %.*s", KB_FMT(name),
                 KB_FMT(pack->code));
}

static void
check_names(struct checker *c, const struct entry *e)
{
    struct kb_str rest = e->aliases, one;
    check_name(c, e, e->name);
    while (kb_str_next(&rest, ';', &one)) {
        size_t colon = kb_str_find(one, KB_STR(":"), 0);
        if (colon == 2) /* "id:Belanda": for one language */
            one = kb_str_trim(kb_str_sub(one, 3, one.len));
        check_name(c, e, one);
    }
}

/* ---- tables ---- */

static struct kb_str
cell(const struct kb_table *table, const struct kb_row *row, const char *column)
{
    for (uint32_t i = 0; i < table->column_count; i++)
        if (kb_str_is(table->columns[i], column))
            return row->cells[i];
    return KB_STR_NONE;
}

static kabar_status
check_file(struct checker *c, const struct kb_file *file)
{
    struct kb_table table;
    kabar_status status = kb_table_parse(&c->arena, file->name, file->bytes,
                                         "id country name aliases", &table, c->err);
    for (uint32_t i = 0; status == KABAR_OK && i < table.row_count; i++) {
        const struct kb_row *row = &table.rows[i];
        struct entry e = { &table,
                           row,
                           cell(&table, row, "id"),
                           cell(&table, row, "country"),
                           cell(&table, row, "actor"),
                           cell(&table, row, "from"),
                           cell(&table, row, "to"),
                           cell(&table, row, "name"),
                           cell(&table, row, "aliases") };
        c->checked->rows++;
        check_codes(c, &e);
        check_dates(c, &e);
        check_doubles(c, &e);
        check_namesakes(c, &e);
        check_names(c, &e);
    }
    return status;
}

kabar_status
kb_knowledge_check(const struct kabar_engine *engine, kb_check_fn *tell, void *context,
                   struct kb_checked *checked, struct kb_error *err)
{
    static const char *const names[] = { "knowledge/people.tsv", "knowledge/bodies.tsv",
                                         "knowledge/places.tsv" };
    struct checker c = {
        .engine = engine, .tell = tell, .context = context, .checked = checked, .err = err
    };
    kabar_status status = KABAR_OK;
    *checked = (struct kb_checked){ 0 };
    kb_arena_init(&c.arena);
    for (size_t n = 0; n < sizeof names / sizeof *names; n++)
        for (uint32_t i = 0; status == KABAR_OK && i < engine->files.count; i++)
            if (strcmp(engine->files.at[i].name, names[n]) == 0)
                status = check_file(&c, &engine->files.at[i]);
    kb_arena_free(&c.arena);
    return status;
}
