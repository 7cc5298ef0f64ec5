#include "base/error.h"
#include "extract/said_parts.h"

#include "base/banned.h"

#define X(name, kind) #name,
static const char *const kind_names[] = { KB_CUE_MAP(X) };
#undef X
#define X(name) #name,
static const char *const frame_names[] = { KB_CUE_FRAME_MAP(X) };
static const char *const need_names[] = { "", KB_CUE_NEED_MAP(X) };
#undef X

struct opening {
    struct kb_arena *arena;
    struct kb_pack *pack;
    KB_VEC(struct kb_cue) rows;
};

static kabar_status
choose(const struct kb_table *table, const struct kb_row *row, const char *column,
       const char *const *names, uint8_t count, uint8_t *out, struct kb_error *err)
{
    struct kb_str cell = row->cells[kb_table_column(table, column)];
    for (uint8_t i = 0; i < count; i++)
        if (kb_str_is(cell, names[i])) {
            *out = i;
            return KABAR_OK;
        }
    return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is no %s of a cue", table->file, row->line,
                   KB_FMT(cell), column);
}

static kabar_status
read_cue(struct opening *o, const struct kb_table *table, const struct kb_row *row,
         struct kb_error *err)
{
    struct kb_cue cue = { 0 };
    struct kb_str phrases = row->cells[kb_table_column(table, "phrases")], phrase;
    kabar_status status = choose(table, row, "kind", kind_names, KB_CUE_KINDS, &cue.kind, err);
    if (status == KABAR_OK)
        status = choose(table, row, "frame", frame_names, KB_CUE_FRAMES, &cue.frame, err);
    if (status == KABAR_OK)
        status = choose(table, row, "needs", need_names, KB_CUE_NEEDS, &cue.need, err);
    if (status != KABAR_OK)
        return status;
    while (kb_str_next(&phrases, ';', &phrase))
        if (phrase.len && !kb_lexicon_add(o->pack->lexicon, phrase, KB_LEX_CUE, o->rows.len))
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is too long a phrase", table->file,
                           row->line, KB_FMT(phrase));
    *KB_PUSH(o->arena, &o->rows) = cue;
    return KABAR_OK;
}

static kabar_status
read_cues(void *context, const struct kb_table *table, struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < table->row_count && status == KABAR_OK; i++)
        status = read_cue(context, table, &table->rows[i], err);
    return status;
}

kabar_status
kb_said_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err)
{
    struct opening o = { .arena = arena, .pack = pack };
    kabar_status status =
        kb_pack_tables(arena, pack, "cues.tsv", "kind frame needs phrases", read_cues, &o, err);
    if (status != KABAR_OK)
        return status;
    struct kb_cues *cues = KB_NEW(arena, struct kb_cues);
    cues->rows = o.rows.at;
    cues->count = o.rows.len;
    pack->cues = cues;
    return KABAR_OK;
}
