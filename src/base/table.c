#include "base/table.h"

#include "base/banned.h"

static uint32_t
count_char(struct kb_str s, char c)
{
    uint32_t n = 0;
    const char *end = s.ptr + s.len;
    for (const char *p = s.ptr; p < end && (p = memchr(p, c, (size_t)(end - p))) != NULL; p++)
        n++;
    return n;
}

static struct kb_str
take_line(struct kb_str *rest)
{
    const char *at = rest->len ? memchr(rest->ptr, '\n', rest->len) : NULL;
    size_t n = at ? (size_t)(at - rest->ptr) : rest->len;
    struct kb_str line = kb_str_sub(*rest, 0, n);
    *rest = kb_str_sub(*rest, at ? n + 1 : n, rest->len);
    if (line.len && line.ptr[line.len - 1] == '\r')
        line.len--;
    return line;
}

/* The line's first `most` cells; gives how many it has. */
static uint32_t
split(struct kb_str line, struct kb_str *cells, uint32_t most)
{
    const char *begin = line.ptr, *end = line.ptr + line.len;
    for (uint32_t count = 1;; count++) {
        const char *at = begin < end ? memchr(begin, '\t', (size_t)(end - begin)) : NULL;
        if (count <= most) {
            struct kb_str *cell = &cells[count - 1];
            *cell = kb_str_trim((struct kb_str){ begin, (size_t)((at ? at : end) - begin) });
            if (cell->len == 1 && cell->ptr[0] == '-')
                cell->len = 0;
        }
        if (!at)
            return count;
        begin = at + 1;
    }
}

static uint32_t
column_index(const struct kb_table *table, struct kb_str name)
{
    for (uint32_t i = 0; i < table->column_count; i++)
        if (kb_str_equal(table->columns[i], name))
            return i;
    return UINT32_MAX;
}

uint32_t
kb_table_column_named(const struct kb_table *table, struct kb_str name)
{
    uint32_t i = column_index(table, name);
    KB_ASSERT(i != UINT32_MAX);
    return i;
}

static kabar_status
check_columns(const struct kb_table *table, const char *wanted, struct kb_error *err)
{
    struct kb_str rest = { wanted, strlen(wanted) }, name;
    while (kb_str_next(&rest, ' ', &name))
        if (name.len && column_index(table, name) == UINT32_MAX)
            return kb_fail(err, KABAR_BAD_DATA, "%s:1: no column '%.*s' (wanted: %s)", table->file,
                           KB_FMT(name), wanted);
    return KABAR_OK;
}

kabar_status
kb_table_parse(struct kb_arena *arena, const char *file, struct kb_str bytes, const char *wanted,
               struct kb_table *table, struct kb_error *err)
{
    *table = (struct kb_table){ .file = file };
    uint32_t lines = count_char(bytes, '\n') + 1;
    struct kb_str head = take_line(&bytes);
    if (!kb_str_starts(head, KB_STR("# ")))
        return kb_fail(err, KABAR_BAD_DATA,
                       "%s:1: the first line must name the columns (# a<TAB>b)", file);
    head = kb_str_sub(head, 2, head.len);
    table->column_count = count_char(head, '\t') + 1;
    table->columns = kb_arena_array(arena, table->column_count, sizeof(struct kb_str));
    split(head, table->columns, table->column_count);
    kabar_status status = check_columns(table, wanted, err);
    if (status != KABAR_OK)
        return status;
    table->rows = kb_arena_array(arena, lines, sizeof(struct kb_row));
    struct kb_str *cells =
        kb_arena_array(arena, (size_t)lines * table->column_count, sizeof *cells);
    for (uint32_t n = 2; bytes.len; n++) {
        struct kb_str line = take_line(&bytes);
        if (!line.len || line.ptr[0] == '#')
            continue;
        uint32_t count = split(line, cells, table->column_count);
        if (count != table->column_count)
            return kb_fail(err, KABAR_BAD_DATA, "%s:%u: %u cells, but %u columns", file, n, count,
                           table->column_count);
        table->rows[table->row_count++] = (struct kb_row){ cells, n };
        cells += count;
    }
    return KABAR_OK;
}
