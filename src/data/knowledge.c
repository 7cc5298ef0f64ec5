#include "data/knowledge.h"

#include "base/banned.h"

typedef kabar_status load_fn(struct kb_arena *arena, struct kb_knowledge *k,
                             const struct kb_table *table, struct kb_error *err);

/* Rows that may come from two files (a user's own and ours) grow in these. */
static void *
grow(struct kb_arena *arena, const void *old, uint32_t count, uint32_t more, size_t size)
{
    char *wide = kb_arena_array(arena, count + more, size);
    if (count)
        memcpy(wide, old, count * size);
    return wide;
}

static kabar_status
bad_cell(const struct kb_table *table, const struct kb_row *row, uint32_t column,
         struct kb_error *err)
{
    return kb_fail(err, KABAR_BAD_DATA, "%s:%u: bad %.*s '%.*s'", table->file, row->line,
                   KB_FMT(table->columns[column]), KB_FMT(row->cells[column]));
}

static bool
number_cell(struct kb_str cell, double *value)
{
    *value = 0;
    return cell.len == 0 || kb_str_number(cell, value);
}

/* "+07:00" to minutes; an empty cell is 0. */
static bool
zone_cell(struct kb_str cell, int16_t *minutes)
{
    *minutes = 0;
    if (!cell.len)
        return true;
    if (cell.len != 6 || cell.ptr[3] != ':' || (cell.ptr[0] != '+' && cell.ptr[0] != '-'))
        return false;
    for (size_t i = 1; i < 6; i++)
        if (i != 3 && (cell.ptr[i] < '0' || cell.ptr[i] > '9'))
            return false;
    int m = ((cell.ptr[1] - '0') * 10 + cell.ptr[2] - '0') * 60 + (cell.ptr[4] - '0') * 10
            + cell.ptr[5] - '0';
    if (m > 14 * 60 || cell.ptr[4] > '5')
        return false;
    *minutes = (int16_t)(cell.ptr[0] == '-' ? -m : m);
    return true;
}

static bool
date_cell(struct kb_str cell, struct kb_moment *m)
{
    *m = KB_MOMENT_NONE;
    return cell.len == 0 || (kb_moment_parse(cell, m) && m->hour < 0);
}

#define COL(name) kb_table_column(table, name)

static kabar_status
load_nations(struct kb_arena *arena, struct kb_knowledge *k, const struct kb_table *table,
             struct kb_error *err)
{
    uint32_t code = COL("code"), name = COL("name"), names = COL("names"), dem = COL("demonyms");
    uint32_t seats = COL("seats"), lat = COL("lat"), lon = COL("lon"), zone = COL("zone");
    k->nations = grow(arena, k->nations, k->nation_count, table->row_count, sizeof *k->nations);
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        const struct kb_str *c = row->cells;
        struct kb_nation n = { .code = c[code],
                               .name = c[name],
                               .names = c[names],
                               .demonyms = c[dem],
                               .seats = c[seats] };
        if (n.code.len != 3)
            return bad_cell(table, row, code, err);
        if (kb_map_get(&k->nation_map, n.code) != KB_MAP_NONE)
            continue;
        if (!number_cell(c[lat], &n.lat))
            return bad_cell(table, row, lat, err);
        if (!number_cell(c[lon], &n.lon))
            return bad_cell(table, row, lon, err);
        if (!zone_cell(c[zone], &n.zone))
            return bad_cell(table, row, zone, err);
        n.entity = kb_arena_format(arena, "nation:%.*s", KB_FMT(n.code));
        *kb_map_put(arena, &k->nation_map, n.code, 0) = k->nation_count;
        k->nations[k->nation_count++] = n;
    }
    return KABAR_OK;
}

/* Which columns an office is told in. */
struct office_columns {
    uint32_t country, actor, from, to;
};

static struct office_columns
office_columns(const struct kb_table *table)
{
    return (struct office_columns){ COL("country"), COL("actor"), COL("from"), COL("to") };
}

static kabar_status
office_of(const struct kb_table *table, const struct office_columns *at, const struct kb_row *row,
          struct kb_office *office, struct kb_error *err)
{
    office->country = row->cells[at->country];
    office->actor = row->cells[at->actor];
    if (!date_cell(row->cells[at->from], &office->from))
        return bad_cell(table, row, at->from, err);
    if (!date_cell(row->cells[at->to], &office->to))
        return bad_cell(table, row, at->to, err);
    return KABAR_OK;
}

/* A row that tells no office only adds names. */
static void
add_office(struct kb_arena *arena, struct kb_office **offices, uint32_t *count,
           struct kb_office office)
{
    if (!office.country.len && !office.actor.len && !office.title.len)
        return;
    struct kb_office *wide = grow(arena, *offices, *count, 1, sizeof **offices);
    wide[(*count)++] = office;
    *offices = wide;
}

static kabar_status
load_people(struct kb_arena *arena, struct kb_knowledge *k, const struct kb_table *table,
            struct kb_error *err)
{
    uint32_t id = COL("id"), name = COL("name"), office = COL("office"), aliases = COL("aliases");
    struct office_columns columns = office_columns(table);
    struct kb_map seen = { 0 };
    kb_map_reserve(arena, &seen, table->row_count);
    k->persons = grow(arena, k->persons, k->person_count, table->row_count, sizeof *k->persons);
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        struct kb_office o = { .title = row->cells[office] };
        kabar_status status = office_of(table, &columns, row, &o, err);
        if (status != KABAR_OK)
            return status;
        if (!row->cells[id].len || !row->cells[name].len)
            return bad_cell(table, row, row->cells[id].len ? name : id, err);
        uint32_t *at = kb_map_put(arena, &seen, row->cells[id], k->person_count);
        if (*at == k->person_count)
            k->persons[k->person_count++] =
                (struct kb_person){ .id = row->cells[id], .name = row->cells[name] };
        struct kb_person *p = &k->persons[*at];
        if (row->cells[aliases].len > p->aliases.len)
            p->aliases = row->cells[aliases];
        add_office(arena, &p->offices, &p->office_count, o);
    }
    return KABAR_OK;
}

static kabar_status
load_bodies(struct kb_arena *arena, struct kb_knowledge *k, const struct kb_table *table,
            struct kb_error *err)
{
    uint32_t id = COL("id"), name = COL("name"), kind = COL("kind"), aliases = COL("aliases");
    struct office_columns columns = office_columns(table);
    struct kb_map seen = { 0 };
    kb_map_reserve(arena, &seen, table->row_count);
    k->bodies = grow(arena, k->bodies, k->body_count, table->row_count, sizeof *k->bodies);
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        struct kb_office o = { .title = KB_STR_NONE };
        kabar_status status = office_of(table, &columns, row, &o, err);
        if (status != KABAR_OK)
            return status;
        bool group = kb_str_is(row->cells[kind], "group");
        if (!group && !kb_str_is(row->cells[kind], "organisation"))
            return bad_cell(table, row, kind, err);
        uint32_t *at = kb_map_put(arena, &seen, row->cells[id], k->body_count);
        if (*at == k->body_count)
            k->bodies[k->body_count++] =
                (struct kb_body){ .id = row->cells[id],
                                  .name = row->cells[name],
                                  .kind = group ? KB_ACTOR_GROUP : KB_ACTOR_ORGANISATION };
        struct kb_body *b = &k->bodies[*at];
        if (row->cells[aliases].len > b->aliases.len)
            b->aliases = row->cells[aliases];
        add_office(arena, &b->offices, &b->office_count, o);
    }
    return KABAR_OK;
}

static kabar_status
load_places(struct kb_arena *arena, struct kb_knowledge *k, const struct kb_table *table,
            struct kb_error *err)
{
    uint32_t lat = COL("lat"), lon = COL("lon"), id = COL("id"), name = COL("name");
    uint32_t kind = COL("kind"), country = COL("country"), aliases = COL("aliases");
    k->places = grow(arena, k->places, k->place_count, table->row_count, sizeof *k->places);
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        const struct kb_str *c = row->cells;
        struct kb_place p = { .id = c[id],
                              .name = c[name],
                              .kind = c[kind],
                              .country = c[country],
                              .aliases = c[aliases] };
        if (!number_cell(c[lat], &p.lat))
            return bad_cell(table, row, lat, err);
        if (!number_cell(c[lon], &p.lon))
            return bad_cell(table, row, lon, err);
        k->places[k->place_count++] = p;
    }
    return KABAR_OK;
}

static kabar_status
load_agencies(struct kb_arena *arena, struct kb_knowledge *k, const struct kb_table *table,
              struct kb_error *err)
{
    (void)err;
    k->agencies = grow(arena, k->agencies, k->agency_count, table->row_count, sizeof *k->agencies);
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_str *c = table->rows[i].cells;
        k->agencies[k->agency_count++] = (struct kb_agency){ .id = c[COL("id")],
                                                             .name = c[COL("name")],
                                                             .country = c[COL("country")],
                                                             .aliases = c[COL("aliases")] };
    }
    return KABAR_OK;
}

static kabar_status
load_outlets(struct kb_arena *arena, struct kb_knowledge *k, const struct kb_table *table,
             struct kb_error *err)
{
    uint32_t zone = COL("zone");
    k->outlets = grow(arena, k->outlets, k->outlet_count, table->row_count, sizeof *k->outlets);
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        const struct kb_str *c = row->cells;
        struct kb_outlet o = { .domain = c[COL("domain")],
                               .name = c[COL("name")],
                               .aliases = c[COL("aliases")],
                               .country = c[COL("country")],
                               .lang = c[COL("lang")] };
        if (!zone_cell(c[zone], &o.zone))
            return bad_cell(table, row, zone, err);
        if (kb_map_get(&k->outlet_map, o.domain) != KB_MAP_NONE)
            continue;
        *kb_map_put(arena, &k->outlet_map, o.domain, 0) = k->outlet_count;
        k->outlets[k->outlet_count++] = o;
    }
    return KABAR_OK;
}

static kabar_status
load_codes(struct kb_arena *arena, struct kb_knowledge *k, const struct kb_table *table,
           struct kb_error *err)
{
    uint32_t quad = COL("quad"), goldstein = COL("goldstein");
    k->codes = grow(arena, k->codes, k->code_count, table->row_count, sizeof *k->codes);
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        const struct kb_str *c = row->cells;
        double q;
        struct kb_code code = { .code = c[COL("code")],
                                .name = c[COL("name")],
                                .plover = c[COL("plover")],
                                .mode = c[COL("mode")] };
        if (!kb_str_number(c[quad], &q) || q < 1 || q > 4)
            return bad_cell(table, row, quad, err);
        if (!number_cell(c[goldstein], &code.goldstein))
            return bad_cell(table, row, goldstein, err);
        if (kb_map_get(&k->code_map, code.code) != KB_MAP_NONE)
            continue;
        code.quad = (uint8_t)q;
        *kb_map_put(arena, &k->code_map, code.code, 0) = k->code_count;
        k->codes[k->code_count++] = code;
    }
    return KABAR_OK;
}

/* ---- one of whom two files tell ---- */

/* Whoever stands in a user's file and in ours has the offices of both, the user's first: a row of
 * one's own adds to what is known and takes nothing away. Nobody is without an office, be it an
 * empty one. */
static void
share_offices(struct kb_arena *arena, struct kb_office **first, uint32_t *first_count,
              struct kb_office **second, uint32_t *second_count)
{
    uint32_t count = *first_count + *second_count;
    struct kb_office *all = grow(arena, *first, *first_count, *second_count, sizeof *all);
    for (uint32_t i = 0; i < *first_count; i++)
        all[i].own = true;
    if (*second_count)
        memcpy(all + *first_count, *second, *second_count * sizeof *all);
    *first = *second = all;
    *first_count = *second_count = count;
}

/* One entry of a list, of persons or of bodies. */
struct holder {
    struct kb_str id;
    struct kb_office **offices;
    uint32_t *count;
};

static void
share_among(struct kb_arena *arena, const struct holder *all, uint32_t count)
{
    struct kb_map seen = { 0 };
    kb_map_reserve(arena, &seen, count);
    for (uint32_t i = 0; i < count; i++) {
        const struct holder *first = &all[*kb_map_put(arena, &seen, all[i].id, i)];
        if (first != &all[i])
            share_offices(arena, first->offices, first->count, all[i].offices, all[i].count);
    }
    for (uint32_t i = 0; i < count; i++)
        if (!*all[i].count) {
            *all[i].offices = KB_NEW(arena, struct kb_office);
            *all[i].count = 1;
        }
}

static void
share(struct kb_arena *arena, struct kb_knowledge *k)
{
    uint32_t most = k->person_count > k->body_count ? k->person_count : k->body_count;
    struct holder *all = kb_arena_array(arena, most, sizeof *all);
    for (uint32_t i = 0; i < k->person_count; i++) {
        struct kb_person *p = &k->persons[i];
        all[i] = (struct holder){ p->id, &p->offices, &p->office_count };
    }
    share_among(arena, all, k->person_count);
    for (uint32_t i = 0; i < k->body_count; i++) {
        struct kb_body *b = &k->bodies[i];
        all[i] = (struct holder){ b->id, &b->offices, &b->office_count };
    }
    share_among(arena, all, k->body_count);
}

static const struct {
    const char *file, *columns;
    load_fn *load;
} tables[] = {
    { "knowledge/nations.tsv", "code name names demonyms seats lat lon zone", load_nations },
    { "knowledge/people.tsv", "id country actor from to name aliases office", load_people },
    { "knowledge/bodies.tsv", "id kind country actor from to name aliases", load_bodies },
    { "knowledge/places.tsv", "id name kind country lat lon aliases", load_places },
    { "knowledge/agencies.tsv", "id name country aliases", load_agencies },
    { "knowledge/outlets.tsv", "domain name aliases country lang zone", load_outlets },
    { "knowledge/ontology.tsv", "code name plover mode quad goldstein", load_codes },
};

kabar_status
kb_knowledge_open(struct kb_arena *arena, const struct kb_files *files, struct kb_knowledge *k,
                  struct kb_error *err)
{
    memset(k, 0, sizeof *k);
    k->files = files;
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
        for (uint32_t i = 0; i < files->count; i++) {
            struct kb_table table;
            if (strcmp(files->at[i].name, tables[t].file) != 0)
                continue;
            kabar_status status = kb_table_parse(arena, files->at[i].name, files->at[i].bytes,
                                                 tables[t].columns, &table, err);
            if (status == KABAR_OK)
                status = tables[t].load(arena, k, &table, err);
            if (status != KABAR_OK)
                return status;
        }
    if (files->own)
        share(arena, k);
    return KABAR_OK;
}

const char *
kb_knowledge_columns(const char *file)
{
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++)
        if (strcmp(tables[t].file, file) == 0)
            return tables[t].columns;
    return NULL;
}

/* Adds the items of a list cell that are meant for `lang`. */
static void
add_names(struct kb_lexicon *lexicon, struct kb_str list, struct kb_str lang, enum kb_lex_kind kind,
          uint32_t value)
{
    struct kb_str item;
    while (kb_str_next(&list, ';', &item)) {
        if (item.len > 3 && item.ptr[2] == ':') {
            if (!kb_str_equal(kb_str_sub(item, 0, 2), lang))
                continue;
            item = kb_str_trim(kb_str_sub(item, 3, item.len));
        }
        kb_lexicon_add(lexicon, item, kind, value);
    }
}

void
kb_knowledge_names(const struct kb_knowledge *k, struct kb_arena *arena, struct kb_str lang,
                   struct kb_lexicon *lexicon)
{
    (void)arena;
    for (uint32_t i = 0; i < k->nation_count; i++) {
        add_names(lexicon, k->nations[i].names, lang, KB_LEX_NATION, i);
        add_names(lexicon, k->nations[i].demonyms, lang, KB_LEX_DEMONYM, i);
        add_names(lexicon, k->nations[i].seats, lang, KB_LEX_SEAT, i);
    }
    for (uint32_t i = 0; i < k->person_count; i++) {
        kb_lexicon_add(lexicon, k->persons[i].name, KB_LEX_PERSON, i);
        add_names(lexicon, k->persons[i].aliases, lang, KB_LEX_PERSON, i);
    }
    for (uint32_t i = 0; i < k->body_count; i++) {
        kb_lexicon_add(lexicon, k->bodies[i].name, KB_LEX_BODY, i);
        add_names(lexicon, k->bodies[i].aliases, lang, KB_LEX_BODY, i);
    }
    for (uint32_t i = 0; i < k->place_count; i++) {
        kb_lexicon_add(lexicon, k->places[i].name, KB_LEX_PLACE, i);
        add_names(lexicon, k->places[i].aliases, lang, KB_LEX_PLACE, i);
    }
    for (uint32_t i = 0; i < k->agency_count; i++) {
        kb_lexicon_add(lexicon, k->agencies[i].name, KB_LEX_AGENCY, i);
        add_names(lexicon, k->agencies[i].aliases, lang, KB_LEX_AGENCY, i);
    }
    for (uint32_t i = 0; i < k->outlet_count; i++) {
        kb_lexicon_add(lexicon, k->outlets[i].domain, KB_LEX_OUTLET, i);
        kb_lexicon_add(lexicon, k->outlets[i].name, KB_LEX_OUTLET, i);
        add_names(lexicon, k->outlets[i].aliases, lang, KB_LEX_OUTLET, i);
    }
}

/* How far the day lies outside an office's time, in days; 0 when inside. */
static int64_t
distance(const struct kb_office *office, struct kb_moment day)
{
    int64_t at = kb_moment_seconds(day) / 86400;
    struct kb_moment to = office->to;
    if (office->from.year && at < kb_moment_seconds(office->from) / 86400)
        return kb_moment_seconds(office->from) / 86400 - at;
    if (!to.year)
        return 0;
    to.month = to.month ? to.month : 12;
    to.day = to.day ? to.day : (uint8_t)kb_civil_month_length(to.year, to.month);
    int64_t end = kb_moment_seconds(to) / 86400;
    return at > end ? at - end : 0;
}

const struct kb_office *
kb_office_on(const struct kb_office *offices, uint32_t count, struct kb_moment day)
{
    const struct kb_office *best = count ? &offices[0] : NULL;
    if (!day.year) { /* no day: the office held last */
        for (uint32_t i = 1; i < count && !(best->own && !best->to.year && !offices[i].own); i++)
            if (!offices[i].to.year || (best->to.year && offices[i].to.year > best->to.year))
                best = &offices[i];
        return best;
    }
    for (uint32_t i = 1; i < count; i++)
        if (distance(&offices[i], day) < distance(best, day))
            best = &offices[i];
    return best;
}

bool
kb_office_held(const struct kb_office *office, struct kb_moment day)
{
    return day.year && distance(office, day) == 0;
}

const struct kb_nation *
kb_nation_by_code(const struct kb_knowledge *k, struct kb_str code)
{
    uint32_t i = kb_map_get(&k->nation_map, code);
    return i == KB_MAP_NONE ? NULL : &k->nations[i];
}

const struct kb_outlet *
kb_outlet_by_host(const struct kb_knowledge *k, struct kb_str host)
{
    while (host.len) {
        uint32_t i = kb_map_get(&k->outlet_map, host);
        if (i != KB_MAP_NONE)
            return &k->outlets[i];
        size_t dot = kb_str_find(host, KB_STR("."), 0);
        if (dot >= host.len)
            return NULL;
        host = kb_str_sub(host, dot + 1, host.len);
    }
    return NULL;
}

const struct kb_code *
kb_code_of(const struct kb_knowledge *k, struct kb_str cameo)
{
    for (; cameo.len >= 2; cameo.len--) {
        uint32_t i = kb_map_get(&k->code_map, cameo);
        if (i != KB_MAP_NONE)
            return &k->codes[i];
    }
    return NULL;
}
