/* SQLite behind the driver's functions; nothing of it is seen elsewhere. */
#include <sqlite3.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/heap.h"
#include "store/driver.h"

#include "base/banned.h"

enum {
    KEPT = 128, /* prepared statements */
    MOST_CELLS = 64,
    WAIT_MS = 20,
    LONGEST_WAIT_MS = 300000,
    APPLICATION_ID = 0x6b626172, /* "kbar" */
    STEPS_BETWEEN_CHECKS = 20000,
};

struct connection {
    sqlite3 *db;
    struct {
        const char *text;
        sqlite3_stmt *statement;
    } kept[KEPT];
    unsigned kept_count;
};

static bool
stopped(const struct kb_store *store)
{
    return store->stop && *store->stop;
}

static int
wait_for_other(void *context, int calls)
{
    struct timespec pause = { 0, WAIT_MS * 1000000L };
    if (stopped(context) || calls > LONGEST_WAIT_MS / WAIT_MS)
        return 0;
    nanosleep(&pause, NULL);
    return 1;
}

static int
check_stop(void *context)
{
    return stopped(context);
}

static const char *
why(int code, sqlite3 *db)
{
    switch (code & 0xff) {
    case SQLITE_FULL: return "the disk is full";
    case SQLITE_READONLY: return "it cannot be written to (read-only)";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "another process has been writing to it for too long";
    case SQLITE_NOTADB: return "this is no kabar database";
    case SQLITE_CORRUPT: return "the database is damaged";
    case SQLITE_CANTOPEN: return "it cannot be opened";
    default: return db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    }
}

static kabar_status
failed(struct kb_store *store, int code, struct kb_error *err)
{
    struct connection *c = store->connection;
    if ((code & 0xff) == SQLITE_INTERRUPT || stopped(store))
        return kb_fail(err, KABAR_INTERRUPTED, "interrupted");
    if ((code & 0xff) == SQLITE_NOMEM)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", store->where);
    int cause = c && c->db ? sqlite3_system_errno(c->db) : 0;
    if ((code & 0xff) == SQLITE_CANTOPEN && cause)
        return kb_fail(err, KABAR_STORE, "%s: it cannot be opened: %s", store->where,
                       strerror(cause));
    return kb_fail(err, KABAR_STORE, "%s: %s", store->where, why(code, c ? c->db : NULL));
}

/* ---- opening -----------------------------------------------------------------------------------
 */

static int
set_up(struct kb_store *store, sqlite3 *db)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_busy_handler(db, wait_for_other, store);
    sqlite3_progress_handler(db, STEPS_BETWEEN_CHECKS, check_stop, store);
    const char *pragmas = store->mode == KB_STORE_READ
                              ? "PRAGMA query_only=1"
                              : "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                                "PRAGMA secure_delete=0; PRAGMA foreign_keys=0;"
                                "PRAGMA cache_size=-65536; PRAGMA journal_size_limit=67108864;"
                                "PRAGMA wal_autocheckpoint=8192;";
    /* The change to a log is refused at once, without waiting, while another process makes it too.
     */
    int code = sqlite3_exec(db, pragmas, NULL, NULL, NULL);
    for (int calls = 0; (code & 0xff) == SQLITE_BUSY && wait_for_other(store, calls); calls++)
        code = sqlite3_exec(db, pragmas, NULL, NULL, NULL);
    return code;
}

/* A folder that cannot be written to has no place for the log's index: read what the file holds. */
static int
open_immutable(const char *where, sqlite3 **db)
{
    char *uri = sqlite3_mprintf("file:%s?immutable=1", where);
    if (!uri)
        return SQLITE_NOMEM;
    sqlite3_close(*db);
    int code = sqlite3_open_v2(uri, db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, NULL);
    sqlite3_free(uri);
    return code;
}

static int
open_file(struct kb_store *store, const char *where, sqlite3 **db)
{
    int flags = SQLITE_OPEN_READWRITE | (store->mode == KB_STORE_WRITE ? SQLITE_OPEN_CREATE : 0);
    int code = sqlite3_open_v2(where, db, flags, NULL);
    if (code == SQLITE_OK)
        code = set_up(store, *db);
    if (store->mode == KB_STORE_WRITE)
        return code;
    if (code == SQLITE_OK)
        code = sqlite3_exec(*db, "SELECT count(*) FROM sqlite_schema", NULL, NULL, NULL);
    if ((code & 0xff) != SQLITE_CANTOPEN && (code & 0xff) != SQLITE_READONLY)
        return code;
    code = open_immutable(where, db);
    return code == SQLITE_OK ? set_up(store, *db) : code;
}

static kabar_status
sqlite_open(struct kb_store *store, const char *where, enum kb_store_mode mode,
            struct kb_error *err)
{
    if (mode == KB_STORE_READ && access(where, F_OK) != 0)
        return kb_fail(err, KABAR_NOT_FOUND,
                       "there is no database %s: make it with `kabar add --db %s FILES`", where,
                       where);
    struct connection *c = kb_heap_alloc(sizeof *c);
    if (!c)
        return kb_fail(err, KABAR_NO_MEMORY, "opening %s: out of memory", where);
    memset(c, 0, sizeof *c);
    store->connection = c;
    int code = open_file(store, where, &c->db);
    return code == SQLITE_OK ? KABAR_OK : failed(store, code, err);
}

static void
sqlite_close(struct kb_store *store)
{
    struct connection *c = store->connection;
    if (!c)
        return;
    for (unsigned i = 0; i < c->kept_count; i++)
        sqlite3_finalize(c->kept[i].statement);
    sqlite3_close_v2(c->db);
    kb_heap_free(c);
    store->connection = NULL;
}

/* ---- statements --------------------------------------------------------------------------------
 */

static int
find_statement(struct connection *c, const char *sql, sqlite3_stmt **statement, bool *kept)
{
    *kept = true;
    for (unsigned i = 0; i < c->kept_count; i++)
        if (c->kept[i].text == sql && strcmp(sqlite3_sql(c->kept[i].statement), sql) == 0) {
            *statement = c->kept[i].statement;
            return SQLITE_OK;
        }
    int code = sqlite3_prepare_v2(c->db, sql, -1, statement, NULL);
    *kept = code == SQLITE_OK && c->kept_count < KEPT;
    if (*kept) {
        c->kept[c->kept_count].text = sql;
        c->kept[c->kept_count++].statement = *statement;
    }
    return code;
}

static int
bind(sqlite3_stmt *s, int at, const struct kb_value *v)
{
    const char *bytes = v->s.ptr ? v->s.ptr : "";
    switch (v->kind) {
    case KB_VALUE_INT: return sqlite3_bind_int64(s, at, v->i);
    case KB_VALUE_REAL: return sqlite3_bind_double(s, at, v->d);
    case KB_VALUE_TEXT: return sqlite3_bind_text(s, at, bytes, (int)v->s.len, SQLITE_STATIC);
    case KB_VALUE_BLOB: return sqlite3_bind_blob(s, at, bytes, (int)v->s.len, SQLITE_STATIC);
    default: return sqlite3_bind_null(s, at);
    }
}

static struct kb_value
cell(sqlite3_stmt *s, int at)
{
    switch (sqlite3_column_type(s, at)) {
    case SQLITE_INTEGER: return kb_value_int(sqlite3_column_int64(s, at));
    case SQLITE_FLOAT: return kb_value_real(sqlite3_column_double(s, at));
    case SQLITE_NULL: return kb_value_text(KB_STR_NONE);
    default: break;
    }
    struct kb_value v = kb_value_blob(KB_STR_NONE);
    if (sqlite3_column_type(s, at) == SQLITE_TEXT)
        v.kind = KB_VALUE_TEXT;
    v.s.ptr = sqlite3_column_blob(s, at);
    v.s.len = (size_t)sqlite3_column_bytes(s, at);
    return v;
}

static int
step_all(sqlite3_stmt *s, kb_row_fn *row, void *context)
{
    struct kb_value cells[MOST_CELLS];
    int code, columns = sqlite3_column_count(s);
    KB_ASSERT(columns >= 0);
    if (columns > MOST_CELLS)
        columns = MOST_CELLS;
    while ((code = sqlite3_step(s)) == SQLITE_ROW) {
        for (int i = 0; i < columns && row; i++)
            cells[i] = cell(s, i);
        if (row && !row(context, cells, (unsigned)columns))
            return SQLITE_DONE;
    }
    return code;
}

static kabar_status
sqlite_run(struct kb_store *store, const char *sql, const struct kb_value *values, unsigned count,
           kb_row_fn *row, void *context, struct kb_error *err)
{
    struct connection *c = store->connection;
    sqlite3_stmt *statement = NULL;
    bool kept;
    int code = find_statement(c, sql, &statement, &kept);
    for (unsigned i = 0; i < count && code == SQLITE_OK; i++)
        code = bind(statement, (int)i + 1, &values[i]);
    if (code == SQLITE_OK)
        code = step_all(statement, row, context);
    kabar_status status = code == SQLITE_DONE ? KABAR_OK : failed(store, code, err);
    if (kept) {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    } else {
        sqlite3_finalize(statement);
    }
    return status;
}

static kabar_status
sqlite_script(struct kb_store *store, const char *sql, struct kb_error *err)
{
    struct connection *c = store->connection;
    int code = sqlite3_exec(c->db, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? KABAR_OK : failed(store, code, err);
}

static int64_t
sqlite_last_id(struct kb_store *store)
{
    struct connection *c = store->connection;
    return sqlite3_last_insert_rowid(c->db);
}

/* ---- version -----------------------------------------------------------------------------------
 */

static bool
take_number(void *context, const struct kb_value *cells, unsigned count)
{
    *(int64_t *)context = count ? cells[0].i : 0;
    return false;
}

static kabar_status
ask_version(struct kb_store *store, int *version, struct kb_error *err)
{
    int64_t number = 0, mark = 0, tables = 0;
    kabar_status status =
        sqlite_run(store, "SELECT count(*) FROM sqlite_schema", NULL, 0, take_number, &tables, err);
    if (status == KABAR_OK)
        status = sqlite_run(store, "PRAGMA user_version", NULL, 0, take_number, &number, err);
    if (status == KABAR_OK)
        status = sqlite_run(store, "PRAGMA application_id", NULL, 0, take_number, &mark, err);
    if (status == KABAR_OK && mark != APPLICATION_ID && (number || tables))
        return kb_fail(err, KABAR_STORE, "%s is a database of another program", store->where);
    *version = (int)number;
    return status;
}

/* All of it at one moment: another process may be making the tables just now. */
static kabar_status
sqlite_version(struct kb_store *store, int *version, struct kb_error *err)
{
    kabar_status status = sqlite_script(store, "SAVEPOINT kb_version", err);
    if (status != KABAR_OK)
        return status;
    status = ask_version(store, version, err);
    kabar_status end = sqlite_script(store, "RELEASE kb_version", status == KABAR_OK ? err : NULL);
    return status == KABAR_OK ? end : status;
}

static kabar_status
sqlite_set_version(struct kb_store *store, int version, struct kb_error *err)
{
    char sql[100];
    snprintf(sql, sizeof sql, "PRAGMA application_id=%d; PRAGMA user_version=%d", APPLICATION_ID,
             version);
    return sqlite_script(store, sql, err);
}

const struct kb_driver kb_driver_sqlite = {
    .scheme = "",
    .open = sqlite_open,
    .close = sqlite_close,
    .run = sqlite_run,
    .script = sqlite_script,
    .last_id = sqlite_last_id,
    .version = sqlite_version,
    .set_version = sqlite_set_version,
};
