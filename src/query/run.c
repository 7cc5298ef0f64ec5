#include <errno.h>

#include "base/json.h"
#include "query/question.h"

#include "base/banned.h"

struct told_event {
    int64_t id, story;
    struct kb_str sides[2]; /* countries or bodies */
};

struct answering {
    struct kb_store *store;
    const struct kb_question *question;
    const struct kb_answer *answer;
    struct kb_arena arena;
    struct kb_people_table table;
    KB_VEC(struct told_event) events;
    struct kb_buf line;
    unsigned columns; /* for programs */
    uint64_t rows;
    struct kb_error *err;
};

/* ---- rows for programs --------------------------------------------------------------------------
 */

static void
json_cell(struct kb_json *j, const struct kb_row_column *column, const struct kb_value *cell)
{
    kb_json_key(j, column->name);
    if (cell->kind == KB_VALUE_NULL) {
        kb_json_null(j);
    } else if (column->flags & KB_COLUMN_BOOL) {
        kb_json_bool(j, cell->i != 0);
    } else if (column->flags & KB_COLUMN_JSON) {
        kb_buf_str(j->out, cell->s);
        j->comma = true;
    } else if (cell->kind == KB_VALUE_INT) {
        kb_json_int(j, cell->i);
    } else if (cell->kind == KB_VALUE_REAL) {
        kb_json_number(j, cell->d);
    } else {
        kb_json_str(j, cell->s);
    }
}

static void
json_row(struct answering *a, const struct kb_value *cells)
{
    struct kb_json j = kb_json_to(&a->line);
    kb_json_open(&j, '{');
    for (unsigned i = 0; i < a->columns; i++)
        json_cell(&j, &a->question->rows[i], &cells[i]);
    kb_json_close(&j, '}');
}

/* RFC 4180: quoted where it must be. */
static void
csv_text(struct kb_buf *out, struct kb_str s)
{
    bool plain = true;
    for (size_t i = 0; i < s.len && plain; i++)
        plain = s.ptr[i] != '"' && s.ptr[i] != ',' && s.ptr[i] != '\n' && s.ptr[i] != '\r';
    if (plain) {
        kb_buf_str(out, s);
        return;
    }
    kb_buf_char(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '"')
            kb_buf_char(out, '"');
        kb_buf_char(out, s.ptr[i]);
    }
    kb_buf_char(out, '"');
}

/* Tabs and line ends have no place in a cell: they become blanks. */
static void
tsv_text(struct kb_buf *out, struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++)
        kb_buf_char(out, s.ptr[i] == '\t' || s.ptr[i] == '\n' || s.ptr[i] == '\r' ? ' ' : s.ptr[i]);
}

static void
put_cell(struct answering *a, const struct kb_value *cell)
{
    if (cell->kind == KB_VALUE_INT) {
        kb_buf_format(&a->line, "%lld", (long long)cell->i);
    } else if (cell->kind == KB_VALUE_REAL) {
        struct kb_json j = kb_json_to(&a->line);
        kb_json_number(&j, cell->d);
    } else if (a->answer->format == KB_ANSWER_CSV) {
        csv_text(&a->line, cell->s);
    } else {
        tsv_text(&a->line, cell->s);
    }
}

static void
separated_row(struct answering *a, const struct kb_value *cells)
{
    for (unsigned i = 0; i < a->columns; i++) {
        if (i)
            kb_buf_char(&a->line, a->answer->format == KB_ANSWER_CSV ? ',' : '\t');
        put_cell(a, &cells[i]);
    }
}

static bool
put_line(struct answering *a)
{
    kb_buf_z(&a->line, a->answer->format == KB_ANSWER_CSV ? "\r\n" : "\n");
    fwrite(a->line.ptr, 1, a->line.len, a->answer->out);
    kb_buf_clear(&a->line);
    return !ferror(a->answer->out);
}

static bool
program_row(void *context, const struct kb_value *cells, unsigned count)
{
    struct answering *a = context;
    (void)count;
    a->rows++;
    if (a->answer->format == KB_ANSWER_JSON)
        json_row(a, cells);
    else
        separated_row(a, cells);
    return put_line(a);
}

static void
head_line(struct answering *a)
{
    struct kb_value names[KB_MOST_COLUMNS];
    for (unsigned i = 0; i < a->columns; i++) {
        const char *name = a->question->rows[i].name;
        names[i] = kb_value_text((struct kb_str){ name, strlen(name) });
    }
    separated_row(a, names);
    put_line(a);
}

/* ---- tables for people --------------------------------------------------------------------------
 */

static bool
people_row(void *context, const struct kb_value *cells, unsigned count)
{
    struct answering *a = context;
    a->rows++;
    kb_people_add(&a->table, cells);
    if (a->question->figures)
        *KB_PUSH(&a->arena, &a->events) = (struct told_event){
            cells[count - 4].i,
            cells[count - 3].i,
            { kb_arena_copy(&a->arena, cells[count - 2].s),
              kb_arena_copy(&a->arena, cells[count - 1].s) },
        };
    return true;
}

enum { MOST_SIDES = 32 };

/* Whose figures matter in a story: those whose acts are told. */
struct told_story {
    uint32_t last; /* its last row */
    struct kb_str sides[MOST_SIDES];
    unsigned count;
};

typedef KB_VEC(struct told_story) story_list;

static void
note_event(struct answering *a, struct kb_map *numbers, story_list *stories, uint32_t i)
{
    const struct told_event *e = &a->events.at[i];
    struct kb_str key = kb_arena_format(&a->arena, "%lld", (long long)e->story);
    uint32_t *number = kb_map_put(&a->arena, numbers, key, stories->len);
    if (*number == stories->len)
        KB_PUSH(&a->arena, stories);
    KB_ASSERT(*number < stories->len && stories->at);
    struct told_story *story = &stories->at[*number];
    story->last = i;
    for (int side = 0; side < 2 && story->count < MOST_SIDES; side++)
        if (e->sides[side].len)
            story->sides[story->count++] = e->sides[side];
}

static kabar_status
add_figures(struct answering *a)
{
    struct kb_map seen = { NULL, 0, 0 }, numbers = { NULL, 0, 0 };
    struct kb_figures_asked asked = { a->store, &a->arena, &seen, a->err };
    story_list stories = { NULL, 0, 0 };
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->events.len && status == KABAR_OK; i++) {
        note_event(a, &numbers, &stories, i);
        status = kb_query_event_figures(&asked, a->events.at[i].id, &a->table.under.at[i]);
    }
    for (uint32_t i = 0; i < stories.len && status == KABAR_OK; i++) {
        const struct told_story *s = &stories.at[i];
        status = kb_query_story_figures(&asked, a->events.at[s->last].story, s->sides, s->count,
                                        &a->table.under.at[s->last]);
    }
    return status;
}

static kabar_status
answer_people(struct answering *a, const struct kb_sql *sql)
{
    a->table.arena = &a->arena;
    a->table.columns = a->question->people;
    while (a->question->people[a->table.column_count].head)
        a->table.column_count++;
    kabar_status status =
        kb_store_ask(a->store, sql->text.ptr, sql->values, sql->count, people_row, a, a->err);
    if (status == KABAR_OK && a->question->figures)
        status = add_figures(a);
    if (status == KABAR_OK && a->rows)
        kb_people_print(&a->table, a->answer);
    return status;
}

static kabar_status
answer_programs(struct answering *a, const struct kb_sql *sql)
{
    while (a->question->rows[a->columns].name)
        a->columns++;
    if (a->answer->format != KB_ANSWER_JSON)
        head_line(a);
    return kb_store_ask(a->store, sql->text.ptr, sql->values, sql->count, program_row, a, a->err);
}

static kabar_status
answer_all(struct answering *a, const struct kb_filters *filters)
{
    bool people = a->answer->format == KB_ANSWER_TABLE;
    struct kb_sql *sql = KB_NEW(&a->arena, struct kb_sql);
    kb_buf_init(&sql->text, 0);
    sql->arena = &a->arena;
    kabar_status status = kb_query_compose(sql, a->question, filters, people, a->err);
    kb_buf_text(&sql->text);
    if (status == KABAR_OK)
        status = people ? answer_people(a, sql) : answer_programs(a, sql);
    kb_buf_free(&sql->text);
    return status;
}

kabar_status
kb_query_run(struct kb_store *store, const struct kb_question *question,
             const struct kb_filters *filters, const struct kb_answer *answer, uint64_t *rows,
             struct kb_error *err)
{
    struct answering a = { .store = store, .question = question, .answer = answer, .err = err };
    kb_arena_init(&a.arena);
    kb_buf_init(&a.line, 0);
    kabar_status status = answer_all(&a, filters);
    if (rows)
        *rows = a.rows;
    kb_buf_free(&a.line);
    kb_arena_free(&a.arena);
    if (status == KABAR_OK && (fflush(answer->out) != 0 || ferror(answer->out)))
        status = kb_fail(err, KABAR_CANNOT_WRITE, "the answer could not be written: %s",
                         strerror(errno));
    return status;
}
