/* Tables of the project's data: tab separated, the first line `# name<TAB>name...` names the
 * columns, other lines that start with '#' are comments, an empty cell is "-". */
#ifndef KB_BASE_TABLE_H
#define KB_BASE_TABLE_H

#include "base/arena.h"
#include "base/error.h"

struct kb_row {
    const struct kb_str *cells; /* one a column; "-" is given as the empty string */
    uint32_t line;              /* 1 is the file's first */
};

struct kb_table {
    const char *file; /* as shown in messages and in `rule` */
    struct kb_str *columns;
    uint32_t column_count;
    struct kb_row *rows;
    uint32_t row_count;
};

/* Cells point into `bytes`, which must outlive the table. `wanted` (space separated column names)
 * must all be there. Errors name file and line (KABAR_BAD_DATA). */
kabar_status kb_table_parse(struct kb_arena *arena, const char *file, struct kb_str bytes,
                            const char *wanted, struct kb_table *table, struct kb_error *err);
/* Index of a column; asserts that it is there. */
uint32_t kb_table_column_named(const struct kb_table *table, struct kb_str name);

static inline uint32_t
kb_table_column(const struct kb_table *table, const char *name)
{
    return kb_table_column_named(table, (struct kb_str){ name, strlen(name) });
}

#endif
