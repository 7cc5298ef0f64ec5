#include "clean/furniture.h"

#include <stdlib.h>

#include "base/table.h"
#include "base/utf8.h"
#include "clean/article.h"
#include "clean/judge.h"

#include "base/banned.h"

#define DATE_BIAS 2048
#define MARKUP_BIAS 1000

struct word_value {
    const char *word;
    uint8_t value;
};

static const struct word_value what_words[] = {
    { "drop", KB_RULE_DROP },     { "lead", KB_RULE_LEAD },     { "block", KB_RULE_BLOCK },
    { "byline", KB_RULE_BYLINE }, { "credit", KB_RULE_CREDIT }, { "via", KB_RULE_VIA },
    { "join", KB_RULE_JOIN },     { "stamp", KB_RULE_STAMP },   { "cut", KB_RULE_CUT },
    { "nobody", KB_RULE_NOBODY }, { "filed", KB_RULE_FILED },   { NULL, 0 }
};
static const struct word_value where_words[] = { { "is", KB_WHERE_IS },
                                                 { "starts", KB_WHERE_STARTS },
                                                 { "has", KB_WHERE_HAS },
                                                 { "tail", KB_WHERE_TAIL },
                                                 { NULL, 0 } };
static const struct word_value case_words[] = { { "any", KB_RULE_CASE_ANY },
                                                { "capital", KB_RULE_CASE_CAPITAL },
                                                { "upper", KB_RULE_CASE_UPPER },
                                                { NULL, 0 } };
static const struct word_value value_words[] = { { "", 0 },
                                                 { "author", KB_BY_AUTHOR },
                                                 { "writer", KB_BY_WRITER },
                                                 { "reporter", KB_BY_REPORTER },
                                                 { "editor", KB_BY_EDITOR },
                                                 { "translator", KB_BY_TRANSLATOR },
                                                 { "photographer", KB_BY_PHOTOGRAPHER },
                                                 { "republished", KB_CREDIT_REPUBLISHED },
                                                 { "cited", KB_CREDIT_CITED },
                                                 { "photo", KB_CREDIT_PHOTO },
                                                 { "caption", KB_CREDIT_CAPTION },
                                                 { "updated", KB_STAMP_UPDATED },
                                                 { "tags", KB_FILED_TAGS },
                                                 { "section", KB_FILED_SECTION },
                                                 { "none", KB_FILED_NONE },
                                                 { NULL, 0 } };
static const struct word_value date_words[] = { { "month", KB_DATE_MONTH },
                                                { "weekday", KB_DATE_WEEKDAY },
                                                { "half", KB_DATE_HALF },
                                                { "zone", KB_DATE_ZONE },
                                                { NULL, 0 } };

/* "ant" for Antara; waits until the names are known. */
struct short_name {
    struct kb_str word, name;
    const char *file;
    unsigned line;
};

struct loader {
    struct kb_arena *arena;
    struct kb_furniture *furniture;
    KB_VEC(struct short_name) shorts;
    struct kb_error *err;
};

static bool
word_value(const struct word_value *words, struct kb_str cell, uint8_t *value)
{
    for (; words->word; words++)
        if (kb_str_is(cell, words->word)) {
            *value = words->value;
            return true;
        }
    return false;
}

static kabar_status
bad_cell(struct loader *l, const struct kb_table *table, const struct kb_row *row,
         const char *column)
{
    return kb_fail(l->err, KABAR_BAD_DATA, "%s:%u: bad %s '%.*s'", table->file, row->line, column,
                   KB_FMT(row->cells[kb_table_column(table, column)]));
}

#define CELL(name) row->cells[kb_table_column(table, name)]

static kabar_status
load_rule(struct loader *l, const struct kb_table *table, const struct kb_row *row)
{
    struct kb_rule rule = { .next = KB_MAP_NONE };
    struct kb_norm norm;
    kb_norm_make(&norm, CELL("phrase"));
    if (!norm.len)
        return bad_cell(l, table, row, "phrase");
    if (!word_value(what_words, CELL("what"), &rule.what))
        return bad_cell(l, table, row, "what");
    if (!word_value(where_words, CELL("where"), &rule.where))
        return bad_cell(l, table, row, "where");
    if (!word_value(case_words, CELL("case"), &rule.casing))
        return bad_cell(l, table, row, "case");
    if (!word_value(value_words, CELL("value"), &rule.value))
        return bad_cell(l, table, row, "value");
    rule.phrase = kb_arena_copy(l->arena, (struct kb_str){ norm.bytes, norm.len });
    *KB_PUSH(l->arena, &l->furniture->rules) = rule;
    return KABAR_OK;
}

static kabar_status
load_date(struct loader *l, const struct kb_table *table, const struct kb_row *row)
{
    uint8_t kind;
    double value;
    char key[64];
    struct kb_furniture *f = l->furniture;
    if (!word_value(date_words, CELL("kind"), &kind))
        return bad_cell(l, table, row, "kind");
    if (!kb_str_number(CELL("value"), &value) || value < -1200 || value > 1200)
        return bad_cell(l, table, row, "value");
    /* One word may be two things (the month March, the zone MART): the kind is part of the key. */
    key[0] = (char)('0' + kind);
    size_t len = kb_utf8_fold(CELL("word"), key + 1, sizeof key - 1);
    if (!len)
        return bad_cell(l, table, row, "word");
    *kb_map_put_copy(l->arena, &f->date_words, (struct kb_str){ key, len + 1 }, 0) = f->dates.len;
    *KB_PUSH(l->arena, &f->dates) = (int32_t)value + DATE_BIAS;
    return KABAR_OK;
}

static void
add_shape(struct kb_shapes *shapes, struct kb_str word)
{
    uint32_t shape = kb_shape_of(word);
    shapes->seen[shape / 64] |= (uint64_t)1 << shape % 64;
}

/* In the order of KB_MARKUP_*; "b" is the weight. */
static const char markup_kinds[] = "xXndfaptcw";

static kabar_status
load_markup(struct loader *l, const struct kb_table *table, const struct kb_row *row)
{
    double weight;
    struct kb_str kind = CELL("kind"), word = CELL("word");
    if (kind.len != 1)
        return bad_cell(l, table, row, "kind");
    if (!word.len || word.len > 40)
        return bad_cell(l, table, row, "word");
    if (!kb_str_number(CELL("weight"), &weight) || weight < -100 || weight > 100)
        return bad_cell(l, table, row, "weight");
    const char *letter = strchr(markup_kinds, kind.ptr[0]);
    if (!letter && kind.ptr[0] != 'b')
        return bad_cell(l, table, row, "kind");
    uint32_t *value = kb_map_put_copy(l->arena, &l->furniture->markup, word, MARKUP_BIAS);
    add_shape(&l->furniture->markup_shapes, word);
    if (letter)
        *value |= 1u << (16 + (letter - markup_kinds));
    else
        *value = (*value & ~0xFFFFu) | (uint32_t)((int)weight + MARKUP_BIAS);
    return KABAR_OK;
}

static kabar_status
load_short(struct loader *l, const struct kb_table *table, const struct kb_row *row)
{
    *KB_PUSH(l->arena, &l->shorts) =
        (struct short_name){ CELL("short"), CELL("name"), table->file, row->line };
    return KABAR_OK;
}

typedef kabar_status load_row_fn(struct loader *, const struct kb_table *, const struct kb_row *);

static const struct table_kind {
    const char *name;
    const char *columns;
    load_row_fn *load;
} table_kinds[] = {
    { "furniture.tsv", "what where case phrase value note", load_rule },
    { "clean-dates.tsv", "kind word value", load_date },
    { "markup.tsv", "kind word weight", load_markup },
    { "short-names.tsv", "short name", load_short },
};

static kabar_status
load_file(struct loader *l, const struct kb_file *file)
{
    const char *slash = strrchr(file->name, '/');
    const char *name = slash ? slash + 1 : file->name;
    if (strncmp(file->name, "packs/", 6) != 0)
        return KABAR_OK;
    for (size_t i = 0; i < sizeof table_kinds / sizeof *table_kinds; i++) {
        struct kb_table table;
        if (strcmp(name, table_kinds[i].name) != 0)
            continue;
        kabar_status status = kb_table_parse(l->arena, file->name, file->bytes,
                                             table_kinds[i].columns, &table, l->err);
        for (uint32_t r = 0; status == KABAR_OK && r < table.row_count; r++)
            status = table_kinds[i].load(l, &table, &table.rows[r]);
        return status;
    }
    return KABAR_OK;
}

/* Hyphens and blanks are equal in names. */
static struct kb_str
name_key(struct kb_str name, char *out, size_t cap)
{
    size_t len = kb_utf8_fold(name, out, cap);
    for (size_t i = 0; i < len; i++)
        if (out[i] == '-')
            out[i] = ' ';
    return (struct kb_str){ out, len };
}

static void
add_publisher(struct loader *l, struct kb_str name, struct kb_publisher publisher)
{
    char folded[128];
    struct kb_furniture *f = l->furniture;
    if (name.len > 3 && name.ptr[2] == ':')
        name = kb_str_trim(kb_str_sub(name, 3, name.len)); /* "en:Petra": for one language */
    struct kb_str key = name_key(name, folded, sizeof folded);
    if (key.len < 2)
        return;
    uint32_t at = *kb_map_put_copy(l->arena, &f->names, key, f->publishers.len);
    if (at == f->publishers.len) {
        *KB_PUSH(l->arena, &f->publishers) = publisher;
        return;
    }
    struct kb_publisher *p = &f->publishers.at[at];
    p->outlet = p->outlet ? p->outlet : publisher.outlet;
}

static void
add_aliases(struct loader *l, struct kb_str list, struct kb_publisher publisher)
{
    struct kb_str part;
    while (kb_str_next(&list, ';', &part))
        add_publisher(l, part, publisher);
}

static void
load_names(struct loader *l, const struct kb_knowledge *k)
{
    for (uint32_t i = 0; i < k->agency_count; i++) {
        add_publisher(l, k->agencies[i].name, (struct kb_publisher){ NULL, &k->agencies[i] });
        add_aliases(l, k->agencies[i].aliases, (struct kb_publisher){ NULL, &k->agencies[i] });
    }
    for (uint32_t i = 0; i < k->outlet_count; i++) {
        struct kb_publisher p = { &k->outlets[i], NULL };
        add_publisher(l, k->outlets[i].domain, p);
        add_publisher(l, k->outlets[i].name, p);
        add_aliases(l, k->outlets[i].aliases, p);
    }
}

static kabar_status
load_shorts(struct loader *l)
{
    for (uint32_t i = 0; i < l->shorts.len; i++) {
        const struct short_name *s = &l->shorts.at[i];
        const struct kb_publisher *p = kb_furniture_publisher(l->furniture, s->name);
        if (!p || !s->word.len)
            return kb_fail(l->err, KABAR_BAD_DATA, "%s:%u: no agency or outlet is named '%.*s'",
                           s->file, s->line, KB_FMT(s->name));
        add_publisher(l, s->word, *p);
    }
    return KABAR_OK;
}

static void
add_places(struct loader *l, struct kb_str list)
{
    struct kb_str part;
    char folded[128];
    while (kb_str_next(&list, ';', &part)) {
        if (part.len > 3 && part.ptr[2] == ':')
            part = kb_str_trim(kb_str_sub(part, 3, part.len));
        struct kb_str key = { folded, kb_utf8_fold(part, folded, sizeof folded) };
        if (key.len >= 4)
            kb_map_put_copy(l->arena, &l->furniture->places, key, 1);
    }
}

/* Rules of one token are chained with longer phrases first, so that the first that matches is the
 * longest. */
static void
chain_rules(struct loader *l)
{
    struct kb_furniture *f = l->furniture;
    for (uint32_t i = 0; i < f->rules.len; i++) {
        struct kb_rule *rule = &f->rules.at[i];
        struct kb_norm norm;
        kb_norm_make(&norm, rule->phrase);
        struct kb_str token = { rule->phrase.ptr, kb_norm_token(&norm, 0) };
        uint32_t *link = kb_map_put(l->arena, &f->by_token, token, KB_MAP_NONE);
        add_shape(&f->token_shapes, token);
        while (*link != KB_MAP_NONE && f->rules.at[*link].phrase.len >= rule->phrase.len)
            link = &f->rules.at[*link].next;
        rule->next = *link;
        *link = i;
    }
}

kabar_status
kb_furniture_open(struct kb_arena *arena, const struct kb_files *files,
                  const struct kb_knowledge *knowledge, const struct kb_furniture **furniture,
                  struct kb_error *err)
{
    struct loader l = { .arena = arena,
                        .furniture = KB_NEW(arena, struct kb_furniture),
                        .err = err };
    *furniture = NULL;
    for (uint32_t i = 0; i < files->count; i++) {
        kabar_status status = load_file(&l, &files->at[i]);
        if (status != KABAR_OK)
            return status;
    }
    /* Two names each, roughly. */
    kb_map_reserve(arena, &l.furniture->names,
                   2 * (knowledge->agency_count + knowledge->outlet_count));
    kb_map_reserve(arena, &l.furniture->places, 2 * knowledge->place_count);
    load_names(&l, knowledge);
    kabar_status status = load_shorts(&l);
    if (status != KABAR_OK)
        return status;
    for (uint32_t i = 0; i < knowledge->place_count; i++) {
        add_places(&l, knowledge->places[i].name);
        add_places(&l, knowledge->places[i].aliases);
    }
    chain_rules(&l);
    *furniture = l.furniture;
    return kb_judge_open(arena, files, &l.furniture->judge, err);
}

bool
kb_furniture_date(const struct kb_furniture *f, struct kb_str word, enum kb_date_word kind,
                  int *value)
{
    char key[64];
    if (!word.len || word.len > 40)
        return false;
    key[0] = (char)('0' + (int)kind);
    size_t len = kb_utf8_fold(word, key + 1, sizeof key - 1);
    uint32_t i = kb_map_get(&f->date_words, (struct kb_str){ key, len + 1 });
    if (i == KB_MAP_NONE)
        return false;
    *value = f->dates.at[i] - DATE_BIAS;
    return true;
}

const struct kb_publisher *
kb_furniture_publisher(const struct kb_furniture *f, struct kb_str name)
{
    char folded[128];
    if (name.len < 2 || name.len > 100)
        return NULL;
    uint32_t i = kb_map_get(&f->names, name_key(name, folded, sizeof folded));
    return i == KB_MAP_NONE ? NULL : &f->publishers.at[i];
}

bool
kb_furniture_place(const struct kb_furniture *f, struct kb_str name)
{
    char folded[128];
    if (name.len < 4 || name.len > 60)
        return false;
    struct kb_str key = { folded, kb_utf8_fold(name, folded, sizeof folded) };
    return kb_map_get(&f->places, key) != KB_MAP_NONE;
}

struct kb_markup
kb_furniture_markup(const struct kb_furniture *f, struct kb_str word)
{
    char key[48];
    if (!word.len || word.len > 40 || !kb_shapes_have(&f->markup_shapes, word))
        return (struct kb_markup){ 0, 0 };
    for (size_t i = 0; i < word.len; i++)
        key[i] = (char)(word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? word.ptr[i] + 32 : word.ptr[i]);
    uint32_t i = kb_map_get(&f->markup, (struct kb_str){ key, word.len });
    if (i == KB_MAP_NONE)
        return (struct kb_markup){ 0, 0 };
    return (struct kb_markup){ (int16_t)((int)(i & 0xFFFF) - MARKUP_BIAS), (uint16_t)(i >> 16) };
}
