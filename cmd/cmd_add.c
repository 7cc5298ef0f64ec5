#include <stdio.h>

#include "pages.h"

#include "base/banned.h"

enum {
    BATCH_PAGES = 1024,
    BATCH_BYTES = 16 << 20,
    FOLD_PAGES = 8192, /* new pages after which they are folded, so that a stop loses little */
};

static const struct kb_option own_options[] = {
    { "no-fold", NULL, "leave folding to a later `kabar add`", KB_OPTION_FLAG,
      offsetof(struct kb_options, no_fold) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

/* Records wait here while the next ones are read, so that the database is locked only for writing.
 */
struct adding {
    struct kb_store *store;
    struct kb_arena arena;
    struct kb_buf lines;
    struct waiting {
        size_t end; /* in `lines` */
        struct kb_line_place place;
    } at[BATCH_PAGES];
    unsigned waiting;
    uint64_t fresh, changed, same, failed;
    uint64_t folded; /* of fresh and changed */
    bool fold;
    struct kb_progress progress;
    struct kb_error err;
    kabar_status status;
};

static kabar_status
add_line(struct adding *a, struct kb_str line, struct kb_line_place place)
{
    struct kb_record record;
    struct kb_error err;
    enum kb_added added;
    kb_arena_reset(&a->arena);
    if (kb_record_parse(&a->arena, line, &record, &err) != KABAR_OK) {
        record.error = (struct kb_str){ err.message, strlen(err.message) };
        record.path = record.path.len ? record.path : record.url;
    }
    if (record.error.len) {
        a->failed++;
        kb_complain_page(&a->progress, place, &record);
        return KABAR_OK;
    }
    kabar_status status = kb_store_add(a->store, &record, &added, &a->err);
    if (status == KABAR_OK) {
        a->fresh += added == KB_ADDED_NEW;
        a->changed += added == KB_ADDED_CHANGED;
        a->same += added == KB_ADDED_SAME;
    }
    return status;
}

/* All that waits, in one transaction: whole or not at all. */
static void
write_waiting(struct adding *a)
{
    size_t from = 0;
    if (!a->waiting || a->status != KABAR_OK)
        return;
    a->status = kb_store_begin(a->store, &a->err);
    for (unsigned i = 0; i < a->waiting && a->status == KABAR_OK; i++) {
        struct kb_str line = kb_str_sub(kb_buf_view(&a->lines), from, a->at[i].end);
        a->status = add_line(a, line, a->at[i].place);
        from = a->at[i].end;
    }
    if (a->status == KABAR_OK)
        a->status = kb_store_commit(a->store, &a->err);
    else
        kb_store_undo(a->store);
    a->waiting = 0;
    kb_buf_clear(&a->lines);
}

static void
fold_some(struct adding *a, uint64_t enough)
{
    if (a->status != KABAR_OK || !a->fold || a->fresh + a->changed - a->folded < enough)
        return;
    kb_progress_note(&a->progress, "finding copies, stories and events ...");
    a->status = kb_store_fold(a->store, &a->err);
    a->folded = a->fresh + a->changed;
}

/* What an earlier run left is folded too. */
static void
fold_rest(struct adding *a)
{
    bool needs = false;
    if (a->status == KABAR_OK)
        a->status = kb_store_needs_fold(a->store, &needs, &a->err);
    if (needs)
        fold_some(a, 0);
}

static bool
take_record(void *context, struct kb_str record)
{
    struct adding *a = context;
    kb_buf_str(&a->lines, record);
    if (a->lines.failed) {
        a->status = kb_fail(&a->err, KABAR_NO_MEMORY, "adding pages: out of memory");
        return false;
    }
    a->at[a->waiting++] = (struct waiting){ a->lines.len, a->progress.place };
    kb_progress_page(&a->progress);
    if (a->waiting == BATCH_PAGES || a->lines.len > BATCH_BYTES)
        write_waiting(a);
    fold_some(a, FOLD_PAGES);
    return a->status == KABAR_OK;
}

/* ---- names of classes ---------------------------------------------------------------------------
 */

static bool
take_count(void *context, const struct kb_value *cells, unsigned count)
{
    (void)count;
    *(int64_t *)context = cells[0].i;
    return false;
}

static kabar_status
write_names(struct kb_store *store, const struct kb_knowledge *k, struct kb_error *err)
{
    kabar_status status = kb_store_begin(store, err);
    for (uint32_t i = 0; i < k->code_count && status == KABAR_OK; i++)
        status = kb_store_name_code(store, k->codes[i].code, k->codes[i].name, err);
    if (status == KABAR_OK)
        return kb_store_commit(store, err);
    kb_store_undo(store);
    return status;
}

/* Once in a store's life. */
static kabar_status
name_codes(struct kb_store *store, const struct kb_options *o, struct kb_error *err)
{
    struct kb_arena arena;
    struct kb_files files;
    struct kb_knowledge knowledge = { 0 };
    int64_t known = 0;
    kabar_status status =
        kb_store_ask(store, "SELECT count(*) FROM kb_code", NULL, 0, take_count, &known, err);
    if (status != KABAR_OK || known)
        return status;
    kb_arena_init(&arena);
    status = kb_files_open(&arena, o->knowledge, NULL, &files, err);
    if (status == KABAR_OK)
        status = kb_knowledge_open(&arena, &files, &knowledge, err);
    if (status == KABAR_OK)
        status = write_names(store, &knowledge, err);
    kb_arena_free(&arena);
    return status;
}

/* ---- the command --------------------------------------------------------------------------------
 */

static void
summarize(const struct adding *a, const struct kb_options *o)
{
    if (!o->quiet)
        fprintf(stderr, "%s: %llu pages new, %llu changed, %llu already there, %llu failed\n",
                o->db, (unsigned long long)a->fresh, (unsigned long long)a->changed,
                (unsigned long long)a->same, (unsigned long long)a->failed);
}

static int
stopped(const struct kb_options *o)
{
    if (!o->quiet)
        fprintf(stderr, "kabar: stopped; what was added stays, the same command goes on with it\n");
    return KB_EXIT_STOPPED;
}

static int
add_pages(struct adding *a, const struct kb_arguments *arguments)
{
    const struct kb_options *o = &arguments->options;
    struct kb_error read_err = { .status = KABAR_OK };
    kabar_status status = name_codes(a->store, o, &a->err);
    if (status != KABAR_OK)
        return kb_complain_store(&a->err);
    a->fold = !o->no_fold;
    kb_progress_begin(&a->progress, true, arguments);
    kabar_status reading = arguments->count
                               ? kb_each_record(arguments, take_record, a, &a->progress, &read_err)
                               : KABAR_OK;
    write_waiting(a);
    if (reading != KABAR_INTERRUPTED)
        fold_rest(a);
    kb_progress_end(&a->progress);
    if (a->status != KABAR_OK && a->status != KABAR_INTERRUPTED)
        return kb_complain_store(&a->err);
    summarize(a, o);
    if (a->status != KABAR_OK || reading == KABAR_INTERRUPTED)
        return stopped(o);
    if (reading != KABAR_OK)
        return kb_complain(&read_err);
    return a->failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}

int
kb_cmd_add(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments arguments = { .tables = { kb_db_options, kb_record_options, own_options,
                                                  kb_page_options, kb_engine_options } };
    struct adding a = { .status = KABAR_OK };
    int exit_status = kb_read_arguments(command, &arguments, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (kb_store_open(arguments.options.db, KB_STORE_WRITE, &kb_stop, &a.store, &a.err) != KABAR_OK)
        return kb_complain_store(&a.err);
    kb_arena_init(&a.arena);
    kb_buf_init(&a.lines, 0);
    exit_status = add_pages(&a, &arguments);
    kb_buf_free(&a.lines);
    kb_arena_free(&a.arena);
    kb_store_close(a.store);
    return exit_status;
}
