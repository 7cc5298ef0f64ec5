#include "extract/times.h"

#include "base/banned.h"

static const char *const role_names[] = {
#define X(name) #name,
    KB_DATE_ROLE_MAP(X)
#undef X
};
static const char *const shape_names[] = {
#define X(name) #name,
    KB_DATE_SHAPE_MAP(X)
#undef X
};
static const char *const unit_names[] = {
#define X(name) #name,
    KB_DATE_UNIT_MAP(X)
#undef X
};
static const char *const kind_names[] = {
#define X(name) #name,
    KB_DATE_KIND_MAP(X)
#undef X
};

_Static_assert(KB_DATE_future <= KB_SHAPE_BIT && KB_SHAPE_BIT + KB_SHAPES <= 64, "bits of a form");

struct opening {
    struct kb_dates *dates;
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

/* "11-25", or "11-4-4" for the fourth Thursday of November. */
static bool
holiday(struct kb_str s, struct kb_date_word *word)
{
    double n[3] = { 0, 0, 0 };
    struct kb_str part;
    int count = 0;
    while (count < 3 && kb_str_next(&s, '-', &part))
        if (!kb_str_number(part, &n[count++]))
            return false;
    if (count < 2 || n[0] < 1 || n[0] > 12 || n[1] < 1 || n[1] > 31 || n[2] < 0 || n[2] > 6)
        return false;
    if (count == 3) {
        word->value = (int16_t)(n[0] * 100);
        word->nth = (int8_t)n[1];
        word->weekday = (int8_t)n[2];
    } else {
        word->value = (int16_t)(n[0] * 100 + n[1]);
    }
    return true;
}

/* am, pm, noon, night or nothing */
static int16_t
half_of_day(struct kb_str s)
{
    static const char *const names[] = { "am", "pm", "noon", "night" };
    static const int16_t halves[] = { KB_HALF_AM, KB_HALF_PM, KB_HALF_NOON, KB_HALF_NIGHT };
    int index = index_of(names, 4, s);
    return index < 0 ? KB_HALF_NONE : halves[index];
}

/* The part behind a colon, into the word's code; *s keeps the rest. */
static bool
take_code(struct kb_str *s, struct kb_date_word *word)
{
    struct kb_str rest = *s;
    if (!kb_str_next(&rest, ':', s) || rest.len >= sizeof word->code)
        return false;
    if (rest.len)
        memcpy(word->code, rest.ptr, rest.len);
    return true;
}

static bool
is_coded(uint8_t role)
{
    return role == KB_DATE_day_part || role == KB_DATE_season || role == KB_DATE_edge
           || role == KB_DATE_term;
}

/* Days, each "2025-03-31". */
static bool
feast(struct kb_dates *dates, struct kb_str s, struct kb_date_word *word)
{
    struct kb_str rest = s, day;
    struct kb_moment m;
    word->value = (int16_t)dates->feasts.len;
    *KB_PUSH(dates->arena, &dates->feasts) = s;
    while (kb_str_next(&rest, ',', &day))
        if (!kb_moment_parse(day, &m) || !m.day)
            return false;
    return s.len > 0;
}

static bool
word_value(struct kb_str s, struct kb_date_word *word)
{
    double n;
    struct kb_str hour;
    word->value = -1;
    if (s.len && is_coded(word->role) && !take_code(&s, word))
        return false;
    switch (word->role) {
    case KB_DATE_holiday: return holiday(s, word);
    case KB_DATE_unit:
    case KB_DATE_term:
    case KB_DATE_one_unit: return (word->value = (int16_t)index_of(unit_names, KB_UNITS, s)) >= 0;
    case KB_DATE_often:
        word->value = (int16_t)index_of(unit_names, KB_UNITS, s);
        if (word->value < 0 && kb_str_number(s, &n) && n >= 0 && n <= 6)
            word->value = (int16_t)(32 + n);
        return word->value >= 0;
    case KB_DATE_day_part:
    case KB_DATE_meridiem: word->value = half_of_day(s); return true;
    case KB_DATE_zone: word->value = KB_NO_ZONE; break;
    case KB_DATE_clock:
        if (!kb_str_next(&s, ':', &hour) || !kb_str_number(hour, &n) || n < 0 || n > 23)
            return false;
        word->value = (int16_t)(n * 60);
        return true;
    default: break;
    }
    if (s.len && kb_str_number(s, &n) && n > -1000 && n < 1000)
        word->value = (int16_t)n;
    return !s.len || (word->value != -1 && word->value != KB_NO_ZONE) || kb_str_is(s, "-1");
}

static bool
needs_value(uint8_t role)
{
    return role == KB_DATE_weekday || role == KB_DATE_weak_weekday || role == KB_DATE_month
           || role == KB_DATE_weak_month || role == KB_DATE_offset || role == KB_DATE_step
           || role == KB_DATE_season || role == KB_DATE_rank || role == KB_DATE_feast;
}

static kabar_status
add_row(struct opening *o, const struct kb_table *table, const struct kb_row *row,
        struct kb_error *err)
{
    struct kb_str role = row->cells[kb_table_column(table, "role")];
    struct kb_str value = row->cells[kb_table_column(table, "value")];
    struct kb_str list = row->cells[kb_table_column(table, "words")], phrase;
    struct kb_date_word word = { 0 };
    int index = index_of(role_names, KB_DATE_ROLES, role);
    if (index < 0)
        return kb_fail(err, KABAR_BAD_DATA, "%s:%u: unknown role '%.*s'", table->file, row->line,
                       KB_FMT(role));
    word.role = (uint8_t)index;
    bool good =
        word.role == KB_DATE_feast ? feast(o->dates, value, &word) : word_value(value, &word);
    if (!good || (needs_value(word.role) && !value.len))
        return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is no value for %.*s", table->file,
                       row->line, KB_FMT(value), KB_FMT(role));
    uint32_t at = o->dates->words.len;
    *KB_PUSH(o->dates->arena, &o->dates->words) = word;
    while (kb_str_next(&list, ';', &phrase)) {
        if (word.role == KB_DATE_month_first)
            *KB_PUSH(o->dates->arena, &o->dates->month_first) = phrase;
        else if (phrase.len && !kb_lexicon_add(o->pack->lexicon, phrase, KB_LEX_TIME, at))
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is too long", table->file, row->line,
                           KB_FMT(phrase));
    }
    return KABAR_OK;
}

static kabar_status
read_words(void *context, const struct kb_table *table, struct kb_error *err)
{
    for (uint32_t i = 0; i < table->row_count; i++) {
        kabar_status status = add_row(context, table, &table->rows[i], err);
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

/* Words of a form: a role, a SHAPE, alternatives of these by '|', one of which may be a mark;
 * behind it '?' for "may be left out", '!' for "not a weak word"; before it '<' for "stands before
 * it". */
static bool
read_item(struct kb_str s, struct kb_form_item *item)
{
    if (s.len && s.ptr[0] == '<') {
        item->behind = true;
        s = kb_str_sub(s, 1, s.len);
    }
    if (s.len > 1 && s.ptr[s.len - 1] == '?') {
        item->optional = true;
        s.len--;
    }
    if (s.len > 1 && s.ptr[s.len - 1] == '!') {
        item->strong = true;
        s.len--;
    }
    struct kb_str name;
    while (kb_str_next(&s, '|', &name)) {
        if (name.len == 1 && !item->mark) {
            item->mark = name.ptr[0];
            continue;
        }
        int role = index_of(role_names, KB_DATE_ROLES, name);
        int shape = index_of(shape_names, KB_SHAPES, name);
        if ((role < 0 && shape < 0) || role >= KB_DATE_future)
            return false;
        item->wants |= 1ull << (role >= 0 ? role : KB_SHAPE_BIT + shape);
    }
    if (!item->strong && item->wants & 1ull << KB_DATE_month)
        item->wants |= 1ull << KB_DATE_weak_month;
    if (item->wants & 1ull << KB_DATE_next)
        item->wants |= 1ull << KB_DATE_nigh;
    if (!item->strong && item->wants & 1ull << KB_DATE_weekday)
        item->wants |= 1ull << KB_DATE_weak_weekday;
    return item->wants || item->mark;
}

static bool
read_form(struct kb_str s, struct kb_date_form *form, uint64_t *first)
{
    struct kb_str word;
    while (kb_str_next(&s, ' ', &word)) {
        if (!word.len)
            continue;
        if (form->count == KB_MAX_FORM_ITEMS || !read_item(word, &form->items[form->count]))
            return false;
        form->count++;
    }
    for (uint8_t i = 0; i < form->count; i++) {
        if (form->items[i].behind)
            continue;
        *first |= form->items[i].wants;
        if (!form->items[i].optional)
            return true;
    }
    return false; /* nothing in it must be there */
}

/* The form that comes next may begin with these roles and shapes. */
static void
note_first(struct kb_dates *dates, uint64_t first)
{
    uint32_t form = dates->forms.len;
    for (unsigned bit = 0; bit < 64; bit++)
        if (first >> bit & 1)
            dates->begun_by[bit][form / 64] |= 1ull << form % 64;
}

static kabar_status
read_forms(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    uint32_t kind = kb_table_column(table, "kind"), form = kb_table_column(table, "form");
    for (uint32_t i = 0; i < table->row_count; i++) {
        const struct kb_row *row = &table->rows[i];
        struct kb_date_form one = { 0 };
        uint64_t first = 0;
        int index = index_of(kind_names, KB_FORM_KINDS, row->cells[kind]);
        one.kind = (uint8_t)index;
        if (index < 0 || o->dates->forms.len == KB_MAX_FORMS
            || !read_form(row->cells[form], &one, &first))
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: cannot read the form '%.*s'", table->file,
                           row->line, KB_FMT(row->cells[form]));
        o->dates->first_roles |= first;
        note_first(o->dates, first);
        *KB_PUSH(o->dates->arena, &o->dates->forms) = one;
    }
    return KABAR_OK;
}

kabar_status
kb_times_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err)
{
    struct opening o = { KB_NEW(arena, struct kb_dates), pack };
    o.dates->arena = arena;
    kabar_status status =
        kb_pack_tables(arena, pack, "dates.tsv", "role value words", read_words, &o, err);
    if (status == KABAR_OK)
        status = kb_pack_tables(arena, pack, "date-forms.tsv", "kind form", read_forms, &o, err);
    pack->dates = o.dates;
    return status;
}
