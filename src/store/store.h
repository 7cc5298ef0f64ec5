/* Where records are kept: pages, what was found in them, and what folding made of it all.
 *
 * A store belongs to one thread. Writing happens in short transactions, so that several processes
 * may add at once, one writing at a time; what is half written when a process ends is not there. */
#ifndef KB_STORE_STORE_H
#define KB_STORE_STORE_H

#include <signal.h>

#include "base/arena.h"
#include "base/error.h"
#include "record/record.h"

struct kb_store;

enum kb_store_mode {
    KB_STORE_READ,  /* must be there */
    KB_STORE_WRITE, /* made when it is not there, brought up to date when it is older */
};

enum kb_value_kind { KB_VALUE_NULL, KB_VALUE_INT, KB_VALUE_REAL, KB_VALUE_TEXT, KB_VALUE_BLOB };

struct kb_value {
    enum kb_value_kind kind;
    int64_t i;
    double d;
    struct kb_str s; /* TEXT, BLOB */
};

/* Cells live for the call. False: no more rows are wanted. */
typedef bool kb_row_fn(void *context, const struct kb_value *cells, unsigned count);

/* `where` is a file. `stop` (may be NULL): not zero ends waiting and long questions with
 * KABAR_INTERRUPTED. KABAR_NOT_FOUND, KABAR_NEWER, KABAR_STORE. */
kabar_status kb_store_open(const char *where, enum kb_store_mode mode,
                           const volatile sig_atomic_t *stop, struct kb_store **store,
                           struct kb_error *err);
void kb_store_close(struct kb_store *store); /* NULL is fine; an open transaction is undone */

kabar_status kb_store_begin(struct kb_store *store, struct kb_error *err);
kabar_status kb_store_commit(struct kb_store *store, struct kb_error *err);
void kb_store_undo(struct kb_store *store);

enum kb_added { KB_ADDED_NEW, KB_ADDED_CHANGED, KB_ADDED_SAME };

/* One page within a transaction. The same page again changes nothing; a page whose text has changed
 * is kept beside its older version, which is current no more. */
kabar_status kb_store_add(struct kb_store *store, const struct kb_record *record,
                          enum kb_added *added, struct kb_error *err);
/* The name of a CAMEO class, for people; kept so that questions need nothing but the store. */
kabar_status kb_store_name_code(struct kb_store *store, struct kb_str code, struct kb_str name,
                                struct kb_error *err);

/* Folds all current pages: copies, parents, stories, events, claims. A transaction of its own. */
kabar_status kb_store_fold(struct kb_store *store, struct kb_error *err);
/* Whether pages were added since the last folding. */
kabar_status kb_store_needs_fold(struct kb_store *store, bool *needs, struct kb_error *err);

/* A question in SQL with parameters $1, $2, ... (in order of first appearance). */
kabar_status kb_store_ask(struct kb_store *store, const char *sql, const struct kb_value *values,
                          unsigned count, kb_row_fn *row, void *context, struct kb_error *err);

static inline struct kb_value
kb_value_int(int64_t i)
{
    return (struct kb_value){ KB_VALUE_INT, i, 0, KB_STR_NONE };
}

static inline struct kb_value
kb_value_real(double d) /* NAN: null */
{
    return (struct kb_value){ d == d ? KB_VALUE_REAL : KB_VALUE_NULL, 0, d, KB_STR_NONE };
}

static inline struct kb_value
kb_value_text(struct kb_str s) /* empty: null */
{
    return (struct kb_value){ s.len ? KB_VALUE_TEXT : KB_VALUE_NULL, 0, 0, s };
}

static inline struct kb_value
kb_value_blob(struct kb_str s)
{
    return (struct kb_value){ KB_VALUE_BLOB, 0, 0, s };
}

#endif
