#include "extract/frames.h"

#include "data/alternatives.h"

#include "base/banned.h"

/* Rows and forms of one of our languages, so that nothing moves while it opens. */
enum { EXPECTED_FRAMES = 1 << 10, EXPECTED_FORMS = 1 << 14 };

struct opening {
    struct kb_arena *arena;
    struct kb_pack *pack;
    struct kb_frames *frames;
    struct kb_map needs; /* from a name to its number */
};

/* Where in which file a cell is wrong. */
struct place {
    const struct kb_table *table;
    const struct kb_row *row;
};

static kabar_status
bad(const struct place *at, const char *what, struct kb_str cell, struct kb_error *err)
{
    return kb_fail(err, KABAR_BAD_DATA, "%s:%u: bad %s '%.*s'", at->table->file, at->row->line,
                   what, KB_FMT(cell));
}

/* ---- needs.tsv ---- */

static kabar_status
read_needs(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    uint32_t name = kb_table_column(table, "class"), words = kb_table_column(table, "words");
    for (uint32_t i = 0; i < table->row_count; i++) {
        struct kb_str list = table->rows[i].cells[words], word;
        uint32_t index =
            *kb_map_put(o->arena, &o->needs, table->rows[i].cells[name], o->frames->needs.len);
        if (index == KB_MAX_NEEDS)
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: more than %u classes", table->file,
                           table->rows[i].line, KB_MAX_NEEDS);
        if (index == o->frames->needs.len)
            *KB_PUSH(o->arena, &o->frames->needs) = table->rows[i].cells[name];
        while (kb_str_next(&list, ';', &word))
            if (word.len)
                kb_lexicon_add(o->pack->lexicon, word, KB_LEX_NEED, index);
    }
    return KABAR_OK;
}

/* ---- cells ---- */

static bool
filter_of(struct kb_str s, uint8_t *filter)
{
    static const char *const names[] = { "",       "armed",  "state", "law",
                                         "person", "people", "force", "official" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (kb_str_is(s, names[i])) {
            *filter = (uint8_t)i;
            return true;
        }
    return false;
}

/* "S", "O:people", "@with", "C", "-" */
static bool
slot_of(const struct opening *o, struct kb_str s, struct kb_slot *slot)
{
    size_t colon = kb_str_find(s, KB_STR(":"), 0);
    struct kb_str where = kb_str_sub(s, 0, colon), filter = KB_STR_NONE;
    if (colon < s.len)
        filter = kb_str_sub(s, colon + 1, s.len);
    *slot = (struct kb_slot){ .where = KB_SLOT_NONE };
    if (!filter_of(filter, &slot->filter))
        return false;
    if (!where.len || kb_str_is(where, "-"))
        return true;
    if (where.ptr[0] == '@') {
        struct kb_str name = kb_str_sub(where, 1, where.len);
        uint32_t c = kb_class_index(name);
        slot->where = KB_SLOT_PREP;
        slot->class_index = (uint16_t)(c == KB_CLASSES ? 0 : c);
        slot->word = c == KB_CLASSES ? kb_lexicon_word(o->pack->lexicon, name) : 0;
        return c != KB_CLASSES || slot->word != KB_WORD_UNKNOWN;
    }
    slot->where = kb_str_is(where, "S")   ? KB_SLOT_SUBJECT
                  : kb_str_is(where, "O") ? KB_SLOT_OBJECT
                  : kb_str_is(where, "C") ? KB_SLOT_CLAUSE
                  : kb_str_is(where, "V") ? KB_SLOT_VOICE
                                          : KB_SLOT_NONE;
    return slot->where != KB_SLOT_NONE;
}

/* Cuts "?ROLE" off the end of a cell. */
static struct kb_str
cut_role(struct kb_str *cell)
{
    size_t at = kb_str_find(*cell, KB_STR("?"), 0);
    if (at >= cell->len)
        return KB_STR_NONE;
    struct kb_str role = kb_str_trim(kb_str_sub(*cell, at + 1, cell->len));
    *cell = kb_str_trim(kb_str_sub(*cell, 0, at));
    return role;
}

/* A row of slots; *must: one of them ends in '!'. */
static bool
read_slots(const struct opening *o, struct kb_str cell, struct kb_slot *slots, uint8_t *count,
           bool *must)
{
    struct kb_str one;
    while (kb_str_next(&cell, ',', &one)) {
        if (kb_str_ends(one, KB_STR("!"))) {
            *must = true;
            one.len--;
        }
        if (!one.len || kb_str_is(one, "-"))
            continue;
        if (*count == KB_MOST_SLOTS || !slot_of(o, one, &slots[*count]))
            return false;
        ++*count;
    }
    return true;
}

static bool
read_need(const struct opening *o, struct kb_str cell, struct kb_frame *f)
{
    struct kb_str part, one;
    while (kb_str_next(&cell, ' ', &part)) {
        bool forbid = kb_str_starts(part, KB_STR("not:"));
        if (forbid)
            part = kb_str_sub(part, 4, part.len);
        while (kb_str_next(&part, '|', &one)) {
            uint32_t c = kb_map_get(&o->needs, one);
            if (c == KB_MAP_NONE)
                return false;
            uint64_t *bits = forbid ? f->forbid : f->need;
            bits[c / 64] |= 1ull << (c % 64);
            f->needs |= !forbid;
            f->forbids |= forbid;
        }
    }
    return true;
}

static bool
read_flags(struct kb_str cell, struct kb_frame *f)
{
    static const struct {
        const char *name;
        uint16_t flag;
    } flags[] = { { "mutual", KB_FRAME_MUTUAL }, { "plan", KB_FRAME_PLAN },
                  { "weak", KB_FRAME_WEAK },     { "obj", KB_FRAME_OBJECT },
                  { "both", KB_FRAME_BOTH },     { "say", KB_FRAME_SAY },
                  { "own", KB_FRAME_OWN } };
    struct kb_str one;
    const char cut = kb_str_find(cell, KB_STR(","), 0) < cell.len ? ',' : ' ';
    while (kb_str_next(&cell, cut, &one)) {
        size_t i = 0;
        while (i < sizeof flags / sizeof *flags && !kb_str_is(one, flags[i].name))
            i++;
        if (one.len && i == sizeof flags / sizeof *flags)
            return false;
        if (one.len)
            f->flags |= flags[i].flag;
    }
    return true;
}

static bool
good_code(const struct kb_pack *pack, struct kb_str code)
{
    const struct kb_code *c = kb_code_of(pack->knowledge, code);
    return c && code.len <= 4;
}

/* ---- rows ---- */

struct adding {
    struct opening *o;
    struct kb_frame_form form;
};

static void
add_phrase(void *context, struct kb_str phrase)
{
    const struct adding *a = context;
    kb_lexicon_add(a->o->pack->lexicon, phrase, KB_LEX_FRAME, a->o->frames->forms.len);
    *KB_PUSH(a->o->arena, &a->o->frames->forms) = a->form;
}

/* The phrases are in the lexicon already: only their number is asked for. */
static bool
add_known(const struct adding *a, struct kb_str form)
{
    const uint32_t count = kb_alternatives_count(form);
    for (uint32_t i = 0; i < count; i++)
        *KB_PUSH(a->o->arena, &a->o->frames->forms) = a->form;
    return count > 0;
}

/* A voice's mark anywhere but at the end, where it would be taken for a letter. */
static bool
holds_mark(struct kb_str form)
{
    for (size_t i = 0; i < form.len; i++)
        if (form.ptr[i] == '<' || form.ptr[i] == '=' || form.ptr[i] == '^')
            return true;
    return false;
}

static bool
add_forms(struct opening *o, struct kb_str list, uint32_t frame)
{
    struct kb_str form;
    while (kb_str_next(&list, ';', &form)) {
        struct adding adding = { o, { frame, KB_VOICE_ACTIVE } };
        if (kb_str_ends(form, KB_STR("<")))
            adding.form.voice = KB_VOICE_PASSIVE;
        else if (kb_str_ends(form, KB_STR("=")))
            adding.form.voice = KB_VOICE_NOUN;
        else if (kb_str_ends(form, KB_STR("^")))
            adding.form.voice = KB_VOICE_HEADLINE;
        form.len -= adding.form.voice != KB_VOICE_ACTIVE;
        if (!form.len)
            continue;
        if (holds_mark(form))
            return false;
        bool added = kb_lexicon_sealed(o->pack->lexicon)
                         ? add_known(&adding, form)
                         : kb_alternatives(form, add_phrase, &adding);
        if (!added)
            return false;
    }
    return true;
}

static kabar_status
read_row(struct opening *o, const struct place *at, struct kb_error *err)
{
    const struct kb_table *table = at->table;
    const struct kb_str *c = at->row->cells;
    struct kb_frame f = { .code = c[kb_table_column(table, "code")],
                          .file = table->file,
                          .line = at->row->line };
    struct kb_str words = c[kb_table_column(table, "words")];
    struct kb_str who = c[kb_table_column(table, "who")];
    struct kb_str whom = c[kb_table_column(table, "whom")];
    struct kb_str need = c[kb_table_column(table, "need")];
    struct kb_str flags = c[kb_table_column(table, "flags")];
    bool must = false, ignored = false;
    f.who_else = cut_role(&who);
    f.whom_else = cut_role(&whom);
    if (!good_code(o->pack, f.code))
        return bad(at, "code", f.code, err);
    if (!read_slots(o, who, f.who, &f.who_count, &ignored))
        return bad(at, "who", who, err);
    if (!read_slots(o, whom, f.whom, &f.whom_count, &must))
        return bad(at, "whom", whom, err);
    f.flags |= must ? KB_FRAME_MUST : 0;
    if (!read_need(o, need, &f))
        return bad(at, "need", need, err);
    if (!read_flags(flags, &f))
        return bad(at, "flags", flags, err);
    uint32_t index = o->frames->frames.len;
    *KB_PUSH(o->arena, &o->frames->frames) = f;
    if (!add_forms(o, words, index))
        return bad(at, "words", words, err);
    return KABAR_OK;
}

static kabar_status
read_rows(void *context, const struct kb_table *table, struct kb_error *err)
{
    for (uint32_t i = 0; i < table->row_count; i++) {
        struct place at = { table, &table->rows[i] };
        kabar_status status = read_row(context, &at, err);
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

kabar_status
kb_frames_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err)
{
    struct opening o = { .arena = arena, .pack = pack, .frames = KB_NEW(arena, struct kb_frames) };
    KB_RESERVE(arena, &o.frames->frames, EXPECTED_FRAMES);
    KB_RESERVE(arena, &o.frames->forms, EXPECTED_FORMS);
    kabar_status status =
        kb_pack_tables(arena, pack, "needs.tsv", "class words", read_needs, &o, err);
    if (status == KABAR_OK)
        status = kb_pack_tables(arena, pack, "events/", "code words who whom need flags", read_rows,
                                &o, err);
    o.frames->unpolitical = kb_map_get(&o.needs, KB_STR("unpolitical"));
    pack->frames = o.frames;
    return status;
}

bool
kb_verb_at(const struct kb_text *t, uint32_t token)
{
    if (kb_token_flag(t, token, KB_TOK_PUNCT | KB_TOK_INSIDE))
        return false;
    if (kb_token_is(t, token, KB_CLASS_verb) || kb_match_at(t, token, KB_LEX_CUE))
        return true;
    const struct kb_match *m = kb_match_at(t, token, KB_LEX_FRAME);
    for (; m; m = kb_match_next(t, m))
        if (t->pack->frames->forms.at[m->value].voice != KB_VOICE_NOUN)
            return true;
    return false;
}
