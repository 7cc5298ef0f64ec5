#include "store/store.h"

#include "base/heap.h"
#include "store/driver.h"
#include "store/folding.h"

#include "base/banned.h"

static const struct kb_driver *const drivers[] = { &kb_driver_sqlite };

static const struct kb_driver *
driver_for(const char *where)
{
    for (size_t i = 0; i < sizeof drivers / sizeof *drivers; i++)
        if (strncmp(where, drivers[i]->scheme, strlen(drivers[i]->scheme)) == 0)
            return drivers[i];
    return NULL;
}

static kabar_status
run_schema(struct kb_store *store, int from, struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    for (int n = from; n < kb_schema_count && status == KABAR_OK; n++)
        for (const char *const *script = kb_schema[n]; *script && status == KABAR_OK; script++)
            status = store->driver->script(store, *script, err);
    if (status == KABAR_OK)
        status = store->driver->set_version(store, kb_schema_count, err);
    return status;
}

/* The version is asked again within the transaction: another process may have been first. */
static kabar_status
bring_up_to_date(struct kb_store *store, struct kb_error *err)
{
    int version;
    kabar_status status = kb_store_begin(store, err);
    if (status == KABAR_OK)
        status = store->driver->version(store, &version, err);
    if (status == KABAR_OK && version < kb_schema_count)
        status = run_schema(store, version, err);
    if (status == KABAR_OK)
        return kb_store_commit(store, err);
    kb_store_undo(store);
    return status;
}

/* A step grows until it is released; a store that was made before it was whole cannot be helped. */
static kabar_status
check_whole(struct kb_store *store, struct kb_error *err)
{
    struct kb_error missing = { 0 };
    kabar_status status = store->driver->script(store, "SELECT 1 FROM kb_folded LIMIT 0", &missing);
    if (status == KABAR_OK || !strstr(missing.message, "no such table")) {
        if (err && status != KABAR_OK)
            *err = missing;
        return status;
    }
    return kb_fail(err, KABAR_STORE,
                   "%s was made by a kabar between two releases: add its pages to a new store",
                   store->where);
}

static kabar_status
check_version(struct kb_store *store, struct kb_error *err)
{
    int version;
    kabar_status status = store->driver->version(store, &version, err);
    if (status != KABAR_OK)
        return status;
    if (version > kb_schema_count)
        return kb_fail(err, KABAR_NEWER,
                       "%s was made by a newer kabar (schema %d, this one knows up to %d)",
                       store->where, version, kb_schema_count);
    if (version == kb_schema_count)
        return check_whole(store, err);
    if (store->mode == KB_STORE_READ)
        return kb_fail(err, KABAR_STORE,
                       "%s holds no pages, or was made by an older kabar: run `kabar add --db %s`",
                       store->where, store->where);
    return bring_up_to_date(store, err);
}

kabar_status
kb_store_open(const char *where, enum kb_store_mode mode, const volatile sig_atomic_t *stop,
              struct kb_store **out, struct kb_error *err)
{
    *out = NULL;
    const struct kb_driver *driver = driver_for(where);
    if (!driver)
        return kb_fail(err, KABAR_USAGE, "%s: no such kind of store", where);
    struct kb_store *store = kb_heap_alloc(sizeof *store);
    char *name = kb_heap_alloc(strlen(where) + 1);
    if (!store || !name) {
        kb_heap_free(store);
        kb_heap_free(name);
        return kb_fail(err, KABAR_NO_MEMORY, "opening %s: out of memory", where);
    }
    memcpy(name, where, strlen(where) + 1);
    *store = (struct kb_store){ .driver = driver, .where = name, .mode = mode, .stop = stop };
    kabar_status status = driver->open(store, where, mode, err);
    if (status == KABAR_OK)
        status = check_version(store, err);
    if (status == KABAR_OK)
        *out = store;
    else
        kb_store_close(store);
    return status;
}

void
kb_store_close(struct kb_store *store)
{
    if (!store)
        return;
    kb_store_undo(store);
    kb_folding_close(store->folding);
    store->driver->close(store);
    kb_heap_free(store->where);
    kb_heap_free(store);
}

kabar_status
kb_store_begin(struct kb_store *store, struct kb_error *err)
{
    kabar_status status = store->driver->run(store, "BEGIN IMMEDIATE", NULL, 0, NULL, NULL, err);
    store->open_transaction = status == KABAR_OK;
    return status;
}

kabar_status
kb_store_commit(struct kb_store *store, struct kb_error *err)
{
    kabar_status status = store->driver->run(store, "COMMIT", NULL, 0, NULL, NULL, err);
    if (status == KABAR_OK)
        store->open_transaction = false;
    else
        kb_store_undo(store);
    return status;
}

void
kb_store_undo(struct kb_store *store)
{
    struct kb_error ignored;
    if (store->open_transaction)
        store->driver->run(store, "ROLLBACK", NULL, 0, NULL, NULL, &ignored);
    store->open_transaction = false;
}

kabar_status
kb_store_ask(struct kb_store *store, const char *sql, const struct kb_value *values, unsigned count,
             kb_row_fn *row, void *context, struct kb_error *err)
{
    return store->driver->run(store, sql, values, count, row, context, err);
}
