/* The tables of a user's own folder: read whole, rows added or changed, written back at once. What
 * the user wrote by hand, comments and columns of their own among it, stays as it is. */
#ifndef KB_IMPORT_OWN_H
#define KB_IMPORT_OWN_H

#include "data/knowledge.h"

enum kb_own_index {
    KB_OWN_PEOPLE,
    KB_OWN_BODIES,
    KB_OWN_PLACES,
    KB_OWN_AGENCIES,
    KB_OWN_OUTLETS,
    KB_OWN_NATIONS,
    KB_OWN_TABLES
};

enum { KB_OWN_COLUMNS = 32 };

struct kb_own_table {
    const char *name; /* "people": of people.tsv */
    const char *file; /* as messages call it: "knowledge/people.tsv" */
    struct kb_str columns[KB_OWN_COLUMNS];
    uint32_t column_count;
    KB_VEC(struct kb_str) lines; /* the first names the columns */
    struct kb_map rows;          /* id -> the line of that id with the most names */
    uint32_t added, changed;     /* rows */
};

struct kb_own {
    struct kb_arena *arena;
    const char *dir; /* NULL: there is none, nothing is written */
    struct kb_own_table tables[KB_OWN_TABLES];
    struct kb_files files;         /* with the user's as they were */
    struct kb_knowledge knowledge; /* the user's rows, and ours */
};

struct kb_own_cell {
    const char *column;
    struct kb_str value;
};

#define KB_OWN_NO_ROW UINT32_MAX

/* A folder that is not there yet holds nothing. Broken tables are refused. */
kabar_status kb_own_open(struct kb_arena *arena, const char *dir, struct kb_own *own,
                         struct kb_error *err);
/* NULL when no table is called so. */
struct kb_own_table *kb_own_table(struct kb_own *own, struct kb_str name);
/* The column by which rows are told apart: id, domain or code. */
struct kb_str kb_own_key(const struct kb_own_table *table);
uint32_t kb_own_row(const struct kb_own_table *table, struct kb_str id);
struct kb_str kb_own_cell(const struct kb_own_table *table, uint32_t row, const char *column);
void kb_own_set(struct kb_own *own, struct kb_own_table *table, uint32_t row, const char *column,
                struct kb_str value);
/* Columns that are not named stay empty. Values hold no tab and no line end. */
void kb_own_add(struct kb_own *own, struct kb_own_table *table, const struct kb_own_cell *cells,
                size_t count);
/* All files as they will be, for looking at them before they are written. */
void kb_own_preview(struct kb_own *own, struct kb_files *files);
/* Writes what changed: each file whole under another name first, then renamed. Makes the folder. */
kabar_status kb_own_save(struct kb_own *own, struct kb_error *err);

#endif
