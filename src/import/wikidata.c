/* CSV as query.wikidata.org gives it. What its columns are called is up to who asked: they are
 * known by name, and one that is not known is not read. */
#include "base/heap.h"
#include "base/utf8.h"
#include "import/found.h"
#include "import/nation.h"
#include "import/words.h"
#include "read/cells.h"

#include "base/banned.h"

enum field { ITEM, NAME, BODY, OFFICE, COUNTRY, FROM, TO, ALIASES, CODE, FIELDS };

/* Names of columns without blanks and punctuation, in small letters; the first of two that are
 * there wins. */
static const struct {
    enum field field;
    const char *name;
} columns[] = {
    { NAME, "itemlabel" },
    { NAME, "personlabel" },
    { NAME, "humanlabel" },
    { NAME, "politicianlabel" },
    { NAME, "officeholderlabel" },
    { NAME, "holderlabel" },
    { NAME, "leaderlabel" },
    { NAME, "headlabel" },
    { NAME, "entitylabel" },
    { NAME, "subjectlabel" },
    { NAME, "name" },
    { NAME, "label" },
    { NAME, "fullname" },
    { BODY, "organizationlabel" },
    { BODY, "organisationlabel" },
    { BODY, "orglabel" },
    { BODY, "companylabel" },
    { BODY, "bodylabel" },
    { BODY, "organization" },
    { BODY, "organisation" },
    { BODY, "company" },
    { ITEM, "item" },
    { ITEM, "person" },
    { ITEM, "human" },
    { ITEM, "politician" },
    { ITEM, "officeholder" },
    { ITEM, "holder" },
    { ITEM, "leader" },
    { ITEM, "head" },
    { ITEM, "entity" },
    { ITEM, "subject" },
    { ITEM, "qid" },
    { ITEM, "id" },
    { ITEM, "org" },
    { OFFICE, "positionlabel" },
    { OFFICE, "positionheldlabel" },
    { OFFICE, "officelabel" },
    { OFFICE, "rolelabel" },
    { OFFICE, "jobtitle" },
    { OFFICE, "title" },
    { OFFICE, "position" },
    { OFFICE, "office" },
    { COUNTRY, "countrycode" },
    { COUNTRY, "iso3" },
    { COUNTRY, "alpha3" },
    { COUNTRY, "iso" },
    { COUNTRY, "isocode" },
    { COUNTRY, "iso2" },
    { COUNTRY, "countrylabel" },
    { COUNTRY, "country" },
    { COUNTRY, "citizenshiplabel" },
    { COUNTRY, "nationalitylabel" },
    { COUNTRY, "jurisdictionlabel" },
    { FROM, "start" },
    { FROM, "starttime" },
    { FROM, "startdate" },
    { FROM, "from" },
    { FROM, "begin" },
    { FROM, "since" },
    { TO, "end" },
    { TO, "endtime" },
    { TO, "enddate" },
    { TO, "to" },
    { TO, "until" },
    { ALIASES, "altlabel" },
    { ALIASES, "itemaltlabel" },
    { ALIASES, "personaltlabel" },
    { ALIASES, "altlabels" },
    { ALIASES, "aliases" },
    { ALIASES, "alias" },
    { ALIASES, "alsoknownas" },
    { CODE, "actor" },
    { CODE, "cameo" },
    { CODE, "code" },
    { CODE, "role" },
};

enum { COLUMNS = sizeof columns / sizeof *columns, LONGEST_COLUMN = 40, NOT_THERE = -1 };

struct csv {
    struct kb_import *im;
    struct kb_cells machine;
    int at[FIELDS]; /* which column, NOT_THERE */
    size_t count;   /* of the head's columns */
    struct kb_str cells[KB_MAX_CSV_FIELDS];
    struct kb_buf record;
    uint64_t line; /* on which the record begins */
};

/* ---- the head ---- */

static int
column_named(struct kb_str name)
{
    char plain[LONGEST_COLUMN];
    size_t len = 0;
    for (size_t i = 0; i < name.len && len < sizeof plain; i++) {
        char c = name.ptr[i];
        c = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain[len++] = c;
    }
    for (int i = 0; i < COLUMNS; i++)
        if (kb_str_is((struct kb_str){ plain, len }, columns[i].name))
            return i;
    return COLUMNS;
}

/* Which column each field is in; gives how many fields there are. */
static unsigned
map_columns(struct csv *csv)
{
    int best[FIELDS];
    unsigned known = 0;
    for (int f = 0; f < FIELDS; f++)
        csv->at[f] = NOT_THERE, best[f] = COLUMNS;
    for (size_t i = 0; i < csv->count && i < KB_MAX_CSV_FIELDS; i++) {
        int named = column_named(csv->cells[i]);
        if (named == COLUMNS || named >= best[columns[named].field])
            continue;
        best[columns[named].field] = named;
        csv->at[columns[named].field] = (int)i;
    }
    for (int f = 0; f < FIELDS; f++)
        known += csv->at[f] != NOT_THERE;
    return known;
}

/* The head under the divider that makes the most of it; `room` holds the head's bytes. */
static bool
read_head(struct csv *csv, struct kb_str head, char *room)
{
    unsigned best = 0;
    char divider = ',';
    for (const char *d = ",;\t"; *d; d++) {
        csv->machine = (struct kb_cells){ .delimiter = *d };
        csv->count = kb_cells_split(&csv->machine, head, room, csv->cells);
        unsigned known = map_columns(csv);
        if (known > best)
            best = known, divider = *d;
    }
    csv->machine = (struct kb_cells){ .delimiter = divider };
    csv->count = kb_cells_split(&csv->machine, head, room, csv->cells);
    map_columns(csv);
    return (csv->at[NAME] != NOT_THERE || csv->at[BODY] != NOT_THERE) && best >= 2
           && csv->count <= KB_MAX_CSV_FIELDS;
}

bool
kb_wikidata_sniff(struct kb_str head)
{
    struct kb_str line;
    struct csv *csv = kb_heap_zero(sizeof *csv);
    bool known = false;
    if (csv && kb_str_next(&head, '\n', &line)) {
        char *room = kb_heap_alloc(line.len + 1);
        known = room && read_head(csv, line, room);
        kb_heap_free(room);
    }
    kb_heap_free(csv);
    return known;
}

static void
tell_columns(struct csv *csv)
{
    static const char *const names[FIELDS] = { "item", "name", "body",    "office", "country",
                                               "from", "to",   "aliases", "code" };
    struct kb_import *im = csv->im;
    struct kb_buf out;
    if (!im->options->tell)
        return;
    kb_buf_init(&out, 0);
    kb_buf_format(&out, "%s: columns read:", im->lines.in->name);
    for (int f = 0; f < FIELDS; f++)
        if (csv->at[f] != NOT_THERE)
            kb_buf_format(&out, " %s=%.*s", names[f], KB_FMT(csv->cells[csv->at[f]]));
    im->options->tell(im->options->context, kb_arena_copy(&im->scratch, kb_buf_view(&out)));
    kb_buf_free(&out);
}

/* ---- a row ---- */

static struct kb_str
cell(const struct csv *csv, enum field field)
{
    return csv->at[field] == NOT_THERE ? KB_STR_NONE : kb_str_trim(csv->cells[csv->at[field]]);
}

/* "http://www.wikidata.org/entity/Q252", "Q252": the item's number, "" when it is none. */
static struct kb_str
item_number(struct kb_str s)
{
    while (s.len && memchr(s.ptr, '/', s.len))
        s = kb_str_sub(s, kb_str_find(s, KB_STR("/"), 0) + 1, s.len);
    for (size_t i = 1; i < s.len; i++)
        if (s.ptr[i] < '0' || s.ptr[i] > '9')
            return KB_STR_NONE;
    return s.len > 1 && s.ptr[0] == 'Q' ? s : KB_STR_NONE;
}

/* "2014-10-20T00:00:00Z"; what is no day of our era is not told ("t123" for unknown ones). */
static struct kb_moment
day_of(struct kb_str s)
{
    struct kb_moment day;
    if (!s.len)
        return KB_MOMENT_NONE;
    size_t clock = kb_str_find(s, KB_STR("T"), 0);
    s = kb_str_sub(s, 0, clock);
    if (kb_str_starts(s, KB_STR("+")))
        s = kb_str_sub(s, 1, s.len);
    while (s.len > 3 && kb_str_ends(s, KB_STR("-00")))
        s.len -= 3;
    return kb_moment_parse(s, &day) && day.hour < 0 ? day : KB_MOMENT_NONE;
}

static struct kb_str
country_of(const struct csv *csv, struct kb_str s)
{
    struct kb_import *im = csv->im;
    const struct kb_knowledge *k = &im->own->knowledge;
    struct kb_whose whose;
    struct kb_str code = s.len == 2 ? kb_nation_alpha3(s) : s;
    const struct kb_nation *n = code.len == 3 ? kb_nation_by_code(k, code) : NULL;
    struct kb_str key = kb_name_key(&im->scratch, s);
    if (!n && key.len && kb_known_find(&im->known, key, &whose) && whose.kind == KB_LEX_NATION)
        n = &k->nations[whose.index];
    return n ? n->code : KB_STR_NONE;
}

/* Which country, and what in it. False, and refused, where that cannot be told. */
static bool
code_row(struct csv *csv, struct kb_found_office *o)
{
    struct kb_import *im = csv->im;
    const struct kb_knowledge *k = &im->own->knowledge;
    struct kb_str named = cell(csv, COUNTRY), code = cell(csv, CODE), office = cell(csv, OFFICE);
    uint32_t of_office;
    if (item_number(office).len) /* not the label but the item itself */
        office = KB_STR_NONE;
    struct kb_str role = kb_office_role(im->engine, &im->scratch, office, &of_office);
    o->country = country_of(csv, named);
    if (!o->country.len && of_office != KB_MAP_NONE)
        o->country = im->engine->knowledge.nations[of_office].code;
    if (code.len > 3 && kb_actor_split(&im->scratch, k, code, &o->country, &o->actor))
        return true;
    if (!o->country.len) {
        kb_import_refuse(
            im, csv->line,
            named.len ? "'%.*s' is no country that is known" : "there is no country%.*s",
            (int)kb_utf8_floor(named, named.len < 60 ? named.len : 60), named.len ? named.ptr : "");
        return false;
    }
    struct kb_str whole = kb_arena_format(&im->scratch, "%.*s%.*s", KB_FMT(o->country),
                                          KB_FMT(code.len == 3 ? code : role));
    return kb_actor_split(&im->scratch, k, whole, &o->country, &o->actor)
           || (kb_import_refuse(im, csv->line, "'%.*s' is no CAMEO code", KB_FMT(code)), false);
}

static void
add_aliases(struct csv *csv, struct kb_found *f)
{
    struct kb_str list = cell(csv, ALIASES), one;
    char cut = list.len && memchr(list.ptr, ';', list.len) ? ';' : ',';
    if (list.len && memchr(list.ptr, '|', list.len))
        cut = '|';
    while (kb_str_next(&list, cut, &one)) {
        struct kb_str alias = kb_name_clean(&csv->im->scratch, one);
        bool there = !alias.len || f->aliases.len >= KB_FOUND_NAMES;
        for (uint32_t i = 0; i < f->aliases.len && !there; i++)
            there = kb_str_equal(f->aliases.at[i], alias);
        if (!there)
            *KB_PUSH(csv->im->arena, &f->aliases) = kb_arena_copy(csv->im->arena, alias);
    }
}

static bool
same_office(const struct kb_found *f, const struct kb_found_office *o)
{
    for (uint32_t i = 0; i < f->offices.len; i++)
        if (kb_str_equal(f->offices.at[i].actor, o->actor)
            && kb_moment_equal(f->offices.at[i].from, o->from)
            && kb_moment_equal(f->offices.at[i].to, o->to))
            return true;
    return false;
}

static void
take_row(struct csv *csv)
{
    struct kb_import *im = csv->im;
    bool body = csv->at[NAME] == NOT_THERE;
    struct kb_str name = cell(csv, body ? BODY : NAME), item = item_number(cell(csv, ITEM));
    struct kb_str office = cell(csv, OFFICE);
    struct kb_found_office o = { .from = day_of(cell(csv, FROM)), .to = day_of(cell(csv, TO)) };
    if (!name.len || item_number(name).len) {
        kb_import_refuse(im, csv->line, "'%.*s' has no name in the language of the question",
                         KB_FMT(name.len ? name : item));
        return;
    }
    if (!code_row(csv, &o))
        return;
    struct kb_found *f = kb_import_found(im, body ? KB_FOUND_ORGANISATION : KB_FOUND_PERSON, name);
    if (!f)
        return;
    if (!f->source.len)
        f->source = kb_arena_copy(im->arena, item);
    if (item.len && !kb_str_equal(f->source, item)) {
        kb_import_refuse(im, csv->line,
                         "%.*s is another '%.*s' than %.*s: texts cannot tell them "
                         "apart",
                         KB_FMT(item), KB_FMT(f->name), KB_FMT(f->source));
        return;
    }
    if (!same_office(f, &o) && f->offices.len < KB_FOUND_OFFICES) {
        im->report->bare += office.len && kb_str_equal(o.actor, o.country);
        o.title = item_number(office).len ? KB_STR_NONE : kb_name_clean(im->arena, office);
        o.actor = kb_arena_copy(im->arena, o.actor);
        *KB_PUSH(im->arena, &f->offices) = o;
    }
    add_aliases(csv, f);
}

/* ---- the file ---- */

/* A record may run over several lines; where a quote is never closed, only its first is lost. */
static kabar_status
next_record(struct csv *csv, bool *more, struct kb_error *err)
{
    struct kb_str line;
    kb_buf_clear(&csv->record);
    csv->machine.at = KB_AT_START;
    csv->machine.bad = false;
    do {
        kabar_status status = kb_import_line(csv->im, &line, more, err);
        if (status != KABAR_OK || !*more)
            return status;
        if (!csv->record.len)
            csv->line = csv->im->lines.number;
        else
            kb_buf_char(&csv->record, '\n');
        kb_buf_str(&csv->record, line);
        for (size_t i = 0; i < line.len; i++)
            kb_cells_step(&csv->machine, line.ptr[i]);
        if (csv->record.failed)
            return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", csv->im->lines.in->name);
    } while (csv->machine.at == KB_AT_QUOTED && csv->record.len < KB_MAX_ROW_BYTES);
    return KABAR_OK;
}

static kabar_status
read_rows(struct csv *csv, struct kb_error *err)
{
    for (bool more = true; more;) {
        kb_arena_reset(&csv->im->scratch);
        kabar_status status = next_record(csv, &more, err);
        if (status != KABAR_OK)
            return status;
        struct kb_str record = kb_buf_view(&csv->record);
        if (!kb_str_trim(record).len)
            continue;
        bool open = csv->machine.at == KB_AT_QUOTED;
        size_t count = kb_cells_split(&csv->machine, record, csv->record.ptr, csv->cells);
        if (open)
            kb_import_refuse(csv->im, csv->line, "a quote is opened here and never closed");
        else if (csv->machine.bad)
            kb_import_refuse(csv->im, csv->line, "a quote stands in the midst of a cell");
        else if (count != csv->count)
            kb_import_refuse(csv->im, csv->line, "%zu cells, but %zu columns", count, csv->count);
        else
            take_row(csv);
    }
    return KABAR_OK;
}

kabar_status
kb_wikidata_read(struct kb_import *im, struct kb_error *err)
{
    struct csv *csv = kb_arena_alloc(im->arena, sizeof *csv);
    bool more;
    csv->im = im;
    kb_buf_init(&csv->record, 0);
    kabar_status status = next_record(csv, &more, err);
    struct kb_str head = kb_buf_view(&csv->record);
    char *room = kb_arena_alloc(im->arena, head.len + 1);
    if (status == KABAR_OK && !read_head(csv, head, room))
        status = kb_fail(err, KABAR_BAD_FORMAT,
                         "%s: its first line names no column for a name (itemLabel, personLabel, "
                         "name) beside one for an office, a country or days",
                         im->lines.in->name);
    if (status == KABAR_OK) {
        tell_columns(csv);
        status = read_rows(csv, err);
    }
    kb_buf_free(&csv->record);
    return status;
}
