#include "import/own.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

/* Larger files are not read (data/files.c). */
enum { LARGEST_FILE = 64 << 20 };

static const char *const names[KB_OWN_TABLES][2] = {
    [KB_OWN_PEOPLE] = { "people", "knowledge/people.tsv" },
    [KB_OWN_BODIES] = { "bodies", "knowledge/bodies.tsv" },
    [KB_OWN_PLACES] = { "places", "knowledge/places.tsv" },
    [KB_OWN_AGENCIES] = { "agencies", "knowledge/agencies.tsv" },
    [KB_OWN_OUTLETS] = { "outlets", "knowledge/outlets.tsv" },
    [KB_OWN_NATIONS] = { "nations", "knowledge/nations.tsv" },
};

/* ---- lines ---- */

static uint32_t
column_of(const struct kb_own_table *table, struct kb_str name)
{
    for (uint32_t i = 0; i < table->column_count; i++)
        if (kb_str_equal(table->columns[i], name))
            return i;
    return KB_OWN_COLUMNS;
}

static struct kb_str
cell_at(struct kb_str line, uint32_t column)
{
    struct kb_str cell = KB_STR_NONE;
    for (uint32_t i = 0; i <= column; i++)
        if (!kb_str_next(&line, '\t', &cell))
            return KB_STR_NONE;
    return kb_str_is(cell, "-") ? KB_STR_NONE : cell;
}

struct kb_str
kb_own_key(const struct kb_own_table *table)
{
    struct kb_str columns = { kb_knowledge_columns(table->file), 0 }, first;
    columns.len = strlen(columns.ptr);
    kb_str_next(&columns, ' ', &first);
    return first;
}

uint32_t
kb_own_row(const struct kb_own_table *table, struct kb_str id)
{
    return kb_map_get(&table->rows, id);
}

struct kb_str
kb_own_cell(const struct kb_own_table *table, uint32_t row, const char *column)
{
    uint32_t c = column_of(table, (struct kb_str){ column, strlen(column) });
    return c < table->column_count ? cell_at(table->lines.at[row], c) : KB_STR_NONE;
}

/* Of rows of one id the one with the most names counts, as for the readers of the table. */
static void
index_row(struct kb_own *own, struct kb_own_table *table, uint32_t row)
{
    struct kb_str id = cell_at(table->lines.at[row], column_of(table, kb_own_key(table)));
    uint32_t *at = kb_map_put(own->arena, &table->rows, id, row);
    if (kb_own_cell(table, row, "aliases").len > kb_own_cell(table, *at, "aliases").len)
        *at = row;
}

static struct kb_str
take_line(struct kb_str *rest)
{
    size_t end = kb_str_find(*rest, KB_STR("\n"), 0);
    struct kb_str line = kb_str_sub(*rest, 0, end);
    *rest = kb_str_sub(*rest, end + (end < rest->len), rest->len);
    if (line.len && line.ptr[line.len - 1] == '\r')
        line.len--;
    return line;
}

static kabar_status
name_columns(struct kb_own_table *table, struct kb_str head, char cut, struct kb_error *err)
{
    struct kb_str name;
    table->column_count = 0;
    while (kb_str_next(&head, cut, &name)) {
        if (table->column_count == KB_OWN_COLUMNS)
            return kb_fail(err, KABAR_BAD_DATA, "%s:1: more than %d columns", table->file,
                           KB_OWN_COLUMNS);
        table->columns[table->column_count++] = name;
    }
    return KABAR_OK;
}

static kabar_status
take_table(struct kb_own *own, struct kb_own_table *table, struct kb_str bytes,
           struct kb_error *err)
{
    struct kb_str rest = bytes, head = take_line(&rest);
    kabar_status status = name_columns(table, kb_str_sub(head, 2, head.len), '\t', err);
    while (status == KABAR_OK && bytes.len) {
        struct kb_str line = take_line(&bytes);
        *KB_PUSH(own->arena, &table->lines) = line;
        if (table->lines.len > 1 && line.len && line.ptr[0] != '#')
            index_row(own, table, table->lines.len - 1);
    }
    return status;
}

/* A table that the user has none of yet. */
static void
fresh_table(struct kb_own *own, struct kb_own_table *table)
{
    const char *columns = kb_knowledge_columns(table->file);
    struct kb_error err;
    KB_ASSERT(name_columns(table, (struct kb_str){ columns, strlen(columns) }, ' ', &err)
              == KABAR_OK);
    struct kb_str head = KB_STR("# ");
    for (uint32_t i = 0; i < table->column_count; i++)
        head = kb_arena_format(own->arena, "%.*s%s%.*s", KB_FMT(head), i ? "\t" : "",
                               KB_FMT(table->columns[i]));
    *KB_PUSH(own->arena, &table->lines) = head;
}

static kabar_status
open_tables(struct kb_arena *arena, const char *dir, struct kb_own *own, struct kb_error *err)
{
    struct stat is;
    bool there = dir && (stat(dir, &is) == 0 || errno != ENOENT);
    *own = (struct kb_own){ .arena = arena, .dir = dir };
    kabar_status status = kb_files_open(arena, there ? dir : NULL, NULL, &own->files, err);
    if (status == KABAR_OK) /* refuses what is broken */
        status = kb_knowledge_open(arena, &own->files, &own->knowledge, err);
    for (size_t t = 0; status == KABAR_OK && t < KB_OWN_TABLES; t++) {
        struct kb_own_table *table = &own->tables[t];
        table->name = names[t][0];
        table->file = names[t][1];
        const struct kb_file *file = kb_files_find(&own->files, table->file);
        if (file && file->own)
            status = take_table(own, table, file->bytes, err);
        else
            fresh_table(own, table);
    }
    return status;
}

kabar_status
kb_own_open(struct kb_arena *arena, const char *dir, struct kb_own *own, struct kb_error *err)
{
    kabar_status status = KABAR_NO_MEMORY;
    if (kb_arena_guard(arena))
        kb_fail(err, status, "out of memory while reading your own tables");
    else
        status = open_tables(arena, dir, own, err);
    arena->guarded = false;
    return status;
}

struct kb_own_table *
kb_own_table(struct kb_own *own, struct kb_str name)
{
    for (size_t t = 0; t < KB_OWN_TABLES; t++)
        if (kb_str_is(name, own->tables[t].name))
            return &own->tables[t];
    return NULL;
}

/* ---- changing ---- */

/* A line of the table with these cells. */
static struct kb_str
make_line(struct kb_own *own, const struct kb_str *cells, uint32_t count)
{
    size_t size = count + 1, len = 0;
    for (uint32_t i = 0; i < count; i++)
        size += cells[i].len + 1;
    char *line = kb_arena_alloc(own->arena, size);
    for (uint32_t i = 0; i < count; i++) {
        struct kb_str cell = cells[i].len ? cells[i] : KB_STR("-");
        KB_ASSERT(!memchr(cell.ptr, '\t', cell.len) && !memchr(cell.ptr, '\n', cell.len));
        if (i)
            line[len++] = '\t';
        memcpy(line + len, cell.ptr, cell.len);
        len += cell.len;
    }
    return (struct kb_str){ line, len };
}

void
kb_own_set(struct kb_own *own, struct kb_own_table *table, uint32_t row, const char *column,
           struct kb_str value)
{
    uint32_t c = column_of(table, (struct kb_str){ column, strlen(column) });
    struct kb_str cells[KB_OWN_COLUMNS];
    for (uint32_t i = 0; i < table->column_count; i++)
        cells[i] = i == c ? value : cell_at(table->lines.at[row], i);
    table->lines.at[row] = make_line(own, cells, table->column_count);
    table->changed++;
}

void
kb_own_add(struct kb_own *own, struct kb_own_table *table, const struct kb_own_cell *cells,
           size_t count)
{
    struct kb_str values[KB_OWN_COLUMNS] = { 0 };
    for (uint32_t i = 0; i < table->column_count; i++)
        for (size_t k = 0; k < count; k++)
            if (kb_str_is(table->columns[i], cells[k].column))
                values[i] = cells[k].value;
    *KB_PUSH(own->arena, &table->lines) = make_line(own, values, table->column_count);
    index_row(own, table, table->lines.len - 1);
    table->added++;
}

/* ---- the whole ---- */

static bool
touched(const struct kb_own_table *table)
{
    return table->added || table->changed;
}

static struct kb_str
compose(struct kb_own *own, const struct kb_own_table *table)
{
    size_t size = 0, len = 0;
    for (uint32_t i = 0; i < table->lines.len; i++)
        size += table->lines.at[i].len + 1;
    char *bytes = kb_arena_alloc(own->arena, size + 1);
    for (uint32_t i = 0; i < table->lines.len; i++) {
        struct kb_str line = table->lines.at[i];
        if (line.len)
            memcpy(bytes + len, line.ptr, line.len);
        len += line.len;
        bytes[len++] = '\n';
    }
    return (struct kb_str){ bytes, len };
}

void
kb_own_preview(struct kb_own *own, struct kb_files *files)
{
    KB_VEC(struct kb_file) list = { 0 };
    for (size_t t = 0; t < KB_OWN_TABLES; t++)
        if (touched(&own->tables[t]))
            *KB_PUSH(own->arena, &list) =
                (struct kb_file){ own->tables[t].file, compose(own, &own->tables[t]), true };
    uint32_t fresh = list.len, mine = list.len;
    for (uint32_t i = 0; i < own->files.count; i++) {
        const struct kb_file *file = &own->files.at[i];
        bool replaced = false;
        for (uint32_t k = 0; k < fresh && file->own; k++)
            replaced |= strcmp(list.at[k].name, file->name) == 0;
        mine += file->own && !replaced;
        if (!replaced)
            *KB_PUSH(own->arena, &list) = *file;
    }
    *files = (struct kb_files){ list.at, list.len, mine };
}

/* One table on its way to the disk. */
struct writing {
    struct kb_str path, fresh; /* the name it has until it is whole */
};

static kabar_status
write_bytes(const struct writing *w, int fd, struct kb_str bytes, struct kb_error *err)
{
    while (bytes.len) {
        ssize_t wrote = write(fd, bytes.ptr, bytes.len);
        if (wrote < 0 && errno != EINTR)
            return kb_fail(err, KABAR_CANNOT_WRITE, "%.*s: %s", KB_FMT(w->path), strerror(errno));
        if (wrote > 0)
            bytes = kb_str_sub(bytes, (size_t)wrote, bytes.len);
    }
    if (fsync(fd) != 0 && errno != EINVAL)
        return kb_fail(err, KABAR_CANNOT_WRITE, "%.*s: %s", KB_FMT(w->path), strerror(errno));
    return KABAR_OK;
}

/* Files of others that may read the folder's files now may do so afterwards. */
static mode_t
mode_of(const char *path)
{
    struct stat is;
    if (stat(path, &is) == 0)
        return is.st_mode & 0777;
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static kabar_status
write_table(struct kb_own *own, const struct kb_own_table *table, struct writing *w,
            struct kb_error *err)
{
    struct kb_str bytes = compose(own, table);
    w->path = kb_arena_format(own->arena, "%s/%s.tsv", own->dir, table->name);
    size_t room = strlen(own->dir) + 32;
    char *fresh = kb_arena_alloc(own->arena, room);
    snprintf(fresh, room, "%s/.%s.XXXXXX", own->dir, table->name);
    if (bytes.len > LARGEST_FILE)
        return kb_fail(err, KABAR_TOO_LARGE,
                       "%.*s would be larger than %d MB, more than kabar reads; take less of it",
                       KB_FMT(w->path), LARGEST_FILE >> 20);
    int fd = mkstemp(fresh);
    kabar_status status = KABAR_OK;
    if (fd < 0) {
        status = kb_fail(err, KABAR_CANNOT_WRITE, "%.*s: %s", KB_FMT(w->path), strerror(errno));
    } else {
        w->fresh = (struct kb_str){ fresh, strlen(fresh) };
        status = write_bytes(w, fd, bytes, err);
        fchmod(fd, mode_of(w->path.ptr));
        if (close(fd) != 0 && status == KABAR_OK)
            status = kb_fail(err, KABAR_CANNOT_WRITE, "%.*s: %s", KB_FMT(w->path), strerror(errno));
    }
    return status;
}

/* The files under their first names, then all of them under their last. */
static kabar_status
write_tables(struct kb_own *own, struct writing *all, struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    for (size_t t = 0; status == KABAR_OK && t < KB_OWN_TABLES; t++)
        if (touched(&own->tables[t]))
            status = write_table(own, &own->tables[t], &all[t], err);
    for (size_t t = 0; status == KABAR_OK && t < KB_OWN_TABLES; t++) {
        if (!all[t].fresh.len)
            continue;
        if (rename(all[t].fresh.ptr, all[t].path.ptr) != 0)
            status =
                kb_fail(err, KABAR_CANNOT_WRITE, "%.*s: %s", KB_FMT(all[t].path), strerror(errno));
        else
            all[t].fresh.len = 0;
    }
    return status;
}

kabar_status
kb_own_save(struct kb_own *own, struct kb_error *err)
{
    struct writing all[KB_OWN_TABLES] = { 0 };
    kabar_status status = KABAR_NO_MEMORY;
    bool any = false;
    for (size_t t = 0; t < KB_OWN_TABLES; t++)
        any |= touched(&own->tables[t]);
    if (!own->dir || !any)
        return KABAR_OK;
    if (mkdir(own->dir, 0777) != 0 && errno != EEXIST)
        return kb_fail(err, KABAR_CANNOT_WRITE, "%s: %s", own->dir, strerror(errno));
    if (kb_arena_guard(own->arena))
        kb_fail(err, status, "out of memory while writing your own tables");
    else
        status = write_tables(own, all, err);
    own->arena->guarded = false;
    for (size_t t = 0; t < KB_OWN_TABLES; t++)
        if (all[t].fresh.len)
            unlink(all[t].fresh.ptr);
    return status;
}
