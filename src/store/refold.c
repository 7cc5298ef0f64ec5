/* Folding what the store holds: batch by batch, each in a transaction of its own. */
#include "base/heap.h"
#include "store/folding.h"

#include "base/banned.h"

enum { BATCH = 8192 };

/* A page that is no longer current leaves its copies, which may hang together without it or not:
 * they are folded again. Its story is settled anew, and so is what it told of. */
static kabar_status
retire(struct kb_folding *f)
{
    static const char *const steps[] = {
        "UPDATE kb_folded SET copies=0, parent=NULL, similarity=NULL WHERE current=1 AND copies IN"
        " (SELECT copies FROM kb_folded WHERE current=0 AND copies<>0)",
        "UPDATE kb_folded SET copies=0, parent=NULL, similarity=NULL, story=NULL"
        " WHERE current=0 AND copies<>0",
    };
    kabar_status status = kb_folding_ids(
        f, "SELECT page FROM kb_folded WHERE current=0 AND copies<>0", NULL, 0, &f->left);
    if (status == KABAR_OK && f->left.len)
        status = kb_folding_ids(f,
                                "SELECT story FROM kb_folded WHERE current=0 AND copies<>0"
                                " AND story IS NOT NULL",
                                NULL, 0, &f->left_stories);
    for (size_t i = 0; i < sizeof steps / sizeof *steps && status == KABAR_OK && f->left.len; i++)
        status = f->store->driver->run(f->store, steps[i], NULL, 0, NULL, NULL, f->err);
    return status;
}

static kabar_status
load_batch(struct kb_folding *f)
{
    kb_id_list ids = { NULL, 0, 0 };
    struct kb_value v[] = { kb_value_int(BATCH) };
    kabar_status status = kb_folding_ids(f,
                                         "SELECT page FROM kb_folded WHERE current=1 AND"
                                         " ifnull(copies,0)=0 ORDER BY page LIMIT $1",
                                         v, 1, &ids);
    for (uint32_t i = 0; i < ids.len && status == KABAR_OK; i++) {
        struct kb_shelf_page *page;
        status = kb_shelf_get(f, ids.at[i], &page);
        if (status == KABAR_OK && page)
            *KB_PUSH(&f->work, &f->fresh) = page;
    }
    return status;
}

static kabar_status
fold_batch(struct kb_folding *f)
{
    static kabar_status (*const parts[])(struct kb_folding *) = {
        retire,
        load_batch,
        kb_folding_index_copies,
        kb_folding_copies,
        kb_folding_stories,
        kb_folding_index_stories,
        kb_folding_merge,
    };
    kabar_status status = KABAR_OK;
    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == KABAR_OK; i++)
        status = parts[i](f);
    return status;
}

/* ---- the index between batches ----------------------------------------------------------------
 */

static void
drop_index(struct kb_folding *f)
{
    kb_arena_reset(&f->life);
    f->postings = NULL;
}

static bool
take_count(void *context, const struct kb_value *cells, unsigned count)
{
    (void)count;
    *(int64_t *)context = cells[0].i;
    return false;
}

/* What lies in memory is good as long as nobody else folded: another's pages would be missing in
 * it, and would be taken for saved with it. So the store counts the batches that were folded. */
static kabar_status
use_index(struct kb_folding *f)
{
    int64_t folds = 0;
    kabar_status status =
        kb_store_ask(f->store, "SELECT CAST(value AS INTEGER) FROM kb_meta WHERE key='folds'", NULL,
                     0, take_count, &folds, f->err);
    if (status != KABAR_OK || (f->postings && folds == f->folds))
        return status;
    drop_index(f);
    f->folds = folds;
    return kb_folding_open_index(f);
}

static kabar_status
count_fold(struct kb_folding *f)
{
    struct kb_value v[] = { kb_value_int(++f->folds) };
    return KB_RUN(f->store, "INSERT OR REPLACE INTO kb_meta VALUES ('folds',$1)", v, f->err);
}

static kabar_status
mark_folded(struct kb_folding *f)
{
    return f->store->driver->run(f->store, "INSERT OR REPLACE INTO kb_meta VALUES ('folded','1')",
                                 NULL, 0, NULL, NULL, f->err);
}

/* One transaction. */
static kabar_status
fold_next(struct kb_folding *f, bool *more)
{
    kabar_status status = kb_store_begin(f->store, f->err);
    if (status == KABAR_OK)
        status = use_index(f);
    if (status == KABAR_OK)
        status = fold_batch(f);
    *more = f->fresh.len > 0;
    if (status == KABAR_OK)
        status = *more ? count_fold(f) : mark_folded(f);
    if (status == KABAR_OK)
        status = kb_store_commit(f->store, f->err);
    kb_shelf_clear(f);
    if (f->postings && kb_postings_wasteful(f->postings))
        drop_index(f);
    return status;
}

static kabar_status
fold_all(struct kb_folding *f)
{
    kabar_status status = KABAR_OK;
    for (bool more = true; more && status == KABAR_OK;)
        status = fold_next(f, &more);
    return status;
}

static struct kb_folding *
folding_of(struct kb_store *store)
{
    struct kb_folding *f = store->folding ? store->folding : kb_heap_alloc(sizeof *f);
    if (!f || store->folding)
        return f;
    memset(f, 0, sizeof *f);
    f->store = store;
    kb_arena_init(&f->life);
    kb_arena_init(&f->work);
    return store->folding = f;
}

void
kb_folding_close(struct kb_folding *f)
{
    if (!f)
        return;
    kb_arena_free(&f->work);
    kb_arena_free(&f->life);
    kb_heap_free(f);
}

kabar_status
kb_store_fold(struct kb_store *store, struct kb_error *err)
{
    struct kb_folding *f = folding_of(store);
    kabar_status status;
    if (!f)
        return kb_fail(err, KABAR_NO_MEMORY, "folding: out of memory");
    f->err = err;
    if (kb_arena_guard(&f->life) || kb_arena_guard(&f->work))
        status = kb_fail(err, KABAR_NO_MEMORY, "folding: out of memory");
    else
        status = fold_all(f);
    f->life.guarded = f->work.guarded = false;
    if (status == KABAR_OK)
        return status;
    kb_store_undo(store);
    store->folding = NULL; /* it holds what was undone */
    kb_folding_close(f);
    return status;
}

static bool
take_flag(void *context, const struct kb_value *cells, unsigned count)
{
    (void)count;
    *(bool *)context = kb_str_is(cells[0].s, "0");
    return false;
}

kabar_status
kb_store_needs_fold(struct kb_store *store, bool *needs, struct kb_error *err)
{
    *needs = false;
    return kb_store_ask(store, "SELECT value FROM kb_meta WHERE key='folded'", NULL, 0, take_flag,
                        needs, err);
}
