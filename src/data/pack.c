#include "data/pack.h"

#include "base/utf8.h"

#include "base/banned.h"

static const char *const class_names[] = {
#define X(name, meaning) #name,
    KB_CLASS_MAP(X)
#undef X
};

struct opening {
    struct kb_arena *arena;
    struct kb_pack *pack;
    struct kb_map keys; /* of pack.tsv, with the file that set them: a user's own comes first */
    uint32_t files;
};

struct kb_str
kb_class_name(uint32_t class_index)
{
    const char *name = class_names[class_index];
    size_t len = strlen(name);
    return (struct kb_str){ name, name[len - 1] == '_' ? len - 1 : len };
}

uint32_t
kb_class_index(struct kb_str name)
{
    const char first = name.len ? name.ptr[0] : 0;
    uint32_t i = 0;
    while (i < KB_CLASSES && (class_names[i][0] != first || !kb_str_equal(kb_class_name(i), name)))
        i++;
    return i;
}

kabar_status
kb_pack_tables(struct kb_arena *arena, const struct kb_pack *pack, const char *stem,
               const char *wanted_columns, kb_pack_table_fn *each, void *context,
               struct kb_error *err)
{
    struct kb_str want = kb_arena_format(arena, "packs/%.*s/%s", KB_FMT(pack->code), stem);
    bool folder = want.ptr[want.len - 1] == '/';
    for (uint32_t i = 0; i < pack->files->count; i++) {
        const struct kb_file *file = &pack->files->at[i];
        struct kb_str name = { file->name, strlen(file->name) };
        struct kb_table table;
        if (folder ? !kb_str_starts(name, want) : !kb_str_equal(name, want))
            continue;
        kabar_status status =
            kb_table_parse(arena, file->name, file->bytes, wanted_columns, &table, err);
        if (status == KABAR_OK)
            status = each(context, &table, err);
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

static uint32_t
list_length(struct kb_str list)
{
    uint32_t n = 0;
    struct kb_str item;
    while (kb_str_next(&list, ';', &item))
        n += item.len > 0;
    return n;
}

static struct kb_str *
list_items(struct kb_arena *arena, struct kb_str list, uint32_t *count)
{
    struct kb_str *items = kb_arena_array(arena, list_length(list), sizeof *items), item;
    *count = 0;
    while (kb_str_next(&list, ';', &item))
        if (item.len)
            items[(*count)++] = item;
    return items;
}

/* The list's items into the map of abbreviations. */
static void
add_abbreviations(struct opening *o, struct kb_str list, uint32_t kind)
{
    struct kb_str item;
    while (kb_str_next(&list, ';', &item)) {
        char folded[32];
        unsigned len;
        if (!item.len)
            continue;
        struct kb_str key = { folded, kb_utf8_fold(item, folded, sizeof folded) };
        bool capital = kb_utf8_is_upper(kb_utf8_get(item, 0, &len));
        *kb_map_put(o->arena, &o->pack->abbreviations, kb_arena_copy(o->arena, key), 0) =
            kind | (capital ? KB_ABBR_CAPITAL : 0);
    }
}

static bool
minutes(struct kb_str s, int16_t *zone)
{
    double value;
    if (!kb_str_number(s, &value) || value < -840 || value > 840)
        return false;
    *zone = (int16_t)value;
    return true;
}

static kabar_status
set_key(struct opening *o, const struct kb_table *table, const struct kb_row *row,
        struct kb_error *err)
{
    struct kb_pack *p = o->pack;
    struct kb_str key = row->cells[kb_table_column(table, "key")];
    struct kb_str value = row->cells[kb_table_column(table, "value")];
    bool good = true;
    if (kb_str_is(key, "head"))
        p->head_first = kb_str_is(value, "first");
    else if (kb_str_is(key, "decimal") && value.len == 1)
        p->decimal_mark = value.ptr[0];
    else if (kb_str_is(key, "thousands") && value.len == 1)
        p->thousands_mark = value.ptr[0];
    else if (kb_str_is(key, "zone"))
        good = minutes(value, &p->zone);
    else if (kb_str_is(key, "home"))
        p->home = value;
    else if (kb_str_is(key, "near"))
        p->near = list_items(o->arena, value, &p->near_count);
    else if (kb_str_is(key, "participle"))
        p->participle = value;
    else if (kb_str_is(key, "clitics"))
        p->clitics = list_items(o->arena, value, &p->clitic_count);
    else if (kb_str_is(key, "endings"))
        p->endings = list_items(o->arena, value, &p->ending_count);
    else if (kb_str_is(key, "noun-forms"))
        p->forms = list_items(o->arena, value, &p->form_count);
    else if (kb_str_is(key, "hyphens"))
        p->hyphens_join = kb_str_is(value, "join");
    else if (kb_str_is(key, "proclitics"))
        p->proclitics = list_items(o->arena, value, &p->proclitic_count);
    else if (kb_str_is(key, "abbreviations"))
        add_abbreviations(o, value, KB_ABBR_LEADS);
    else if (kb_str_is(key, "abbreviations-end"))
        add_abbreviations(o, value, KB_ABBR_ENDS);
    else if (kb_str_is(key, "abbreviations-number"))
        add_abbreviations(o, value, KB_ABBR_NUMBER);
    else
        good = false;
    if (!good)
        return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' cannot be '%.*s'", table->file,
                       row->line, KB_FMT(key), KB_FMT(value));
    return KABAR_OK;
}

static kabar_status
read_keys(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    uint32_t key = kb_table_column(table, "key");
    o->files++;
    for (uint32_t i = 0; i < table->row_count; i++) {
        struct kb_str name = table->rows[i].cells[key];
        if (*kb_map_put(o->arena, &o->keys, name, o->files) != o->files)
            continue;
        kabar_status status = set_key(o, table, &table->rows[i], err);
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

static kabar_status
read_words(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    uint32_t class_column = kb_table_column(table, "class");
    uint32_t words_column = kb_table_column(table, "words");
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        struct kb_str list = row->cells[words_column], word;
        uint32_t index = kb_class_index(row->cells[class_column]);
        if (index == KB_CLASSES)
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: no word class '%.*s'", table->file,
                           row->line, KB_FMT(row->cells[class_column]));
        while (kb_str_next(&list, ';', &word))
            if (word.len && !kb_lexicon_add(o->pack->lexicon, word, KB_LEX_CLASS, index))
                return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is too long", table->file,
                               row->line, KB_FMT(word));
    }
    return KABAR_OK;
}

static bool
actor_kind(struct kb_str s, uint8_t *kind)
{
    static const char *const names[] = { "person", "organisation", "place", "nation", "group" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (kb_str_is(s, names[i])) {
            *kind = (uint8_t)i;
            return true;
        }
    return false;
}

static bool
has_flag(struct kb_str flags, const char *name)
{
    struct kb_str flag;
    while (kb_str_next(&flags, ' ', &flag))
        if (kb_str_is(flag, name))
            return true;
    return false;
}

/* "=IDN" among the flags. */
static struct kb_str
country_flag(struct kb_str flags)
{
    struct kb_str flag;
    while (kb_str_next(&flags, ' ', &flag))
        if (flag.len == 4 && flag.ptr[0] == '=')
            return kb_str_sub(flag, 1, 4);
    return KB_STR_NONE;
}

static kabar_status
read_titles(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    struct kb_pack *p = o->pack;
    KB_VEC(struct kb_title) titles = { p->titles, p->title_count, p->title_count };
    uint32_t words = kb_table_column(table, "words"), role = kb_table_column(table, "role");
    uint32_t kind = kb_table_column(table, "kind"), flags = kb_table_column(table, "flags");
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        struct kb_title t = { .role = row->cells[role], .file = table->file, .line = row->line };
        struct kb_str list = row->cells[words];
        if (!actor_kind(row->cells[kind], &t.kind))
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: unknown kind '%.*s'", table->file,
                           row->line, KB_FMT(row->cells[kind]));
        t.country = country_flag(row->cells[flags]);
        t.leads = has_flag(row->cells[flags], "lead");
        t.home = has_flag(row->cells[flags], "home");
        t.seat = has_flag(row->cells[flags], "seat");
        t.told = has_flag(row->cells[flags], "told");
        while (kb_str_next(&list, ';', &t.phrase)) {
            if (!t.phrase.len)
                continue;
            kb_lexicon_add(p->lexicon, t.phrase, KB_LEX_TITLE, titles.len);
            *KB_PUSH(o->arena, &titles) = t;
        }
    }
    p->titles = titles.at;
    p->title_count = titles.len;
    return KABAR_OK;
}

kabar_status
kb_pack_open(struct kb_arena *arena, const struct kb_files *files, struct kb_str code,
             const struct kb_knowledge *knowledge, struct kb_pack *pack, struct kb_error *err)
{
    struct opening o = { .arena = arena, .pack = pack };
    *pack = (struct kb_pack){ .arena = pack->arena,
                              .code = code,
                              .files = files,
                              .knowledge = knowledge,
                              .decimal_mark = '.',
                              .thousands_mark = ',' };
    struct kb_str image = kb_files_lexicon(files, code);
    pack->lexicon = image.len ? kb_lexicon_over(arena, image) : kb_lexicon_new(arena);
    kabar_status status = kb_pack_tables(arena, pack, "pack.tsv", "key value", read_keys, &o, err);
    if (status == KABAR_OK)
        status = kb_pack_tables(arena, pack, "words.tsv", "class words", read_words, &o, err);
    if (status == KABAR_OK)
        status = kb_pack_tables(arena, pack, "titles.tsv", "words role kind flags", read_titles, &o,
                                err);
    if (status == KABAR_OK && !kb_lexicon_sealed(pack->lexicon))
        kb_knowledge_names(knowledge, arena, code, pack->lexicon);
    return status;
}
