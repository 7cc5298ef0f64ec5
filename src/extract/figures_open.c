#include "extract/figures.h"

#include "base/banned.h"

static const char *const number_roles[] = {
#define X(name) #name,
    KB_NUMBER_ROLE_MAP(X)
#undef X
};
static const char *const thing_roles[] = {
#define X(name) #name,
    KB_THING_ROLE_MAP(X)
#undef X
};

struct opening {
    struct kb_numbers *numbers;
    struct kb_pack *pack;
};

static int
index_of(const char *const *names, int count, struct kb_str s)
{
    for (int i = 0; i < count; i++)
        if (kb_str_is(s, names[i]))
            return i;
    return -1;
}

static kabar_status
add_phrases(struct opening *o, const struct kb_table *table, const struct kb_row *row,
            enum kb_lex_kind kind, uint32_t value, struct kb_error *err)
{
    struct kb_str list = row->cells[kb_table_column(table, "words")], phrase;
    while (kb_str_next(&list, ';', &phrase))
        if (phrase.len && !kb_lexicon_add(o->pack->lexicon, phrase, kind, value))
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is too long", table->file, row->line,
                           KB_FMT(phrase));
    return KABAR_OK;
}

static kabar_status
read_numbers(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    uint32_t role = kb_table_column(table, "role"), value = kb_table_column(table, "value");
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        struct kb_number_word word = { 0 };
        int index = index_of(number_roles, KB_NUMBER_ROLES, row->cells[role]);
        if (index < 0)
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: unknown role '%.*s'", table->file,
                           row->line, KB_FMT(row->cells[role]));
        word.role = (uint8_t)index;
        if (row->cells[value].len ? !kb_str_number(row->cells[value], &word.value)
                                  : index <= KB_NUM_vague && index != KB_NUM_teen)
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is no value for %s", table->file,
                           row->line, KB_FMT(row->cells[value]), number_roles[index]);
        uint32_t at = o->numbers->words.len;
        *KB_PUSH(o->numbers->arena, &o->numbers->words) = word;
        kabar_status status = add_phrases(o, table, row, KB_LEX_NUMBER, at, err);
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

static kabar_status
read_things(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    uint32_t role = kb_table_column(table, "role"), kind = kb_table_column(table, "kind");
    uint32_t unit = kb_table_column(table, "unit");
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        int index = index_of(thing_roles, KB_THING_ROLES, row->cells[role]);
        if (index < 0)
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: unknown role '%.*s'", table->file,
                           row->line, KB_FMT(row->cells[role]));
        uint32_t at = o->numbers->things.len;
        struct kb_str of = row->cells[kind], named = KB_STR_NONE; /* "people:IDN" */
        kb_str_next(&of, ':', &named);
        *KB_PUSH(o->numbers->arena, &o->numbers->things) =
            (struct kb_thing_word){ (uint8_t)index, named, of, row->cells[unit] };
        if (index == KB_THING_verbal) {
            struct kb_str list = row->cells[kb_table_column(table, "words")];
            struct kb_str *verbal = KB_PUSH(o->numbers->arena, &o->numbers->verbal);
            while (kb_str_next(&list, ';', verbal))
                verbal = KB_PUSH(o->numbers->arena, &o->numbers->verbal);
            o->numbers->verbal.len--;
            continue;
        }
        kabar_status status = add_phrases(o, table, row, KB_LEX_THING, at, err);
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

kabar_status
kb_figures_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err)
{
    struct opening o = { KB_NEW(arena, struct kb_numbers), pack };
    o.numbers->arena = arena;
    kabar_status status =
        kb_pack_tables(arena, pack, "numbers.tsv", "role value words", read_numbers, &o, err);
    if (status == KABAR_OK)
        status =
            kb_pack_tables(arena, pack, "things.tsv", "role kind unit words", read_things, &o, err);
    pack->numbers = o.numbers;
    return status;
}
