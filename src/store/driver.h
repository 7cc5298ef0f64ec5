/* What a database must do to be a store. The SQL above it is one for all of them. */
#ifndef KB_STORE_DRIVER_H
#define KB_STORE_DRIVER_H

#include "store/store.h"

struct kb_folding;

struct kb_driver {
    const char *scheme; /* "postgresql://"; "" takes every other address */
    kabar_status (*open)(struct kb_store *store, const char *where, enum kb_store_mode mode,
                         struct kb_error *err);
    void (*close)(struct kb_store *store);
    /* One statement; `row` may be NULL. Statements are kept by the address of their text. */
    kabar_status (*run)(struct kb_store *store, const char *sql, const struct kb_value *values,
                        unsigned count, kb_row_fn *row, void *context, struct kb_error *err);
    /* Many statements without parameters. */
    kabar_status (*script)(struct kb_store *store, const char *sql, struct kb_error *err);
    int64_t (*last_id)(struct kb_store *store); /* of the row just inserted */
    /* Number of the last schema file that was run; 0 for an empty database. */
    kabar_status (*version)(struct kb_store *store, int *version, struct kb_error *err);
    kabar_status (*set_version)(struct kb_store *store, int version, struct kb_error *err);
};

struct kb_store {
    const struct kb_driver *driver;
    void *connection;
    char *where;
    enum kb_store_mode mode;
    const volatile sig_atomic_t *stop;
    bool open_transaction;
    struct kb_folding *folding; /* what folding knows from its last batch, or NULL */
};

extern const struct kb_driver kb_driver_sqlite;

/* The schema files in order: number n brings a database of version n - 1 to n. Each is a list of
 * scripts, NULL behind the last. */
extern const char *const *const kb_schema[];
extern const int kb_schema_count;

/* Statement with values from an array. */
#define KB_RUN(store, sql, values, err)                                                            \
    (store)->driver->run((store), (sql), (values), sizeof(values) / sizeof *(values), NULL, NULL,  \
                         (err))

#endif
