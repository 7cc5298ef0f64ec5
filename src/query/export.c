#include <errno.h>

#include "query/export_forms.h"
#include "store/line.h"

#include "base/banned.h"

struct writing_lines {
    FILE *out;
    struct kb_arena arena;
};

static bool
put_record(void *context, const struct kb_value *c, unsigned count)
{
    struct writing_lines *w = context;
    (void)count;
    kb_arena_reset(&w->arena);
    struct kb_str line = kb_store_unpack_line(&w->arena, &c[0]);
    fwrite(line.ptr, 1, line.len, w->out);
    fputc('\n', w->out);
    return !ferror(w->out);
}

static kabar_status
export_jsonl(struct kb_store *store, FILE *out, struct kb_error *err)
{
    struct writing_lines w = { .out = out };
    kb_arena_init(&w.arena);
    kabar_status status = kb_store_ask(store,
                                       "SELECT r.line FROM kb_record r JOIN kb_page p"
                                       " ON p.id = r.page WHERE p.current = 1 ORDER BY p.id",
                                       NULL, 0, put_record, &w, err);
    kb_arena_free(&w.arena);
    return status;
}

static kabar_status
export_view(struct kb_store *store, const char *view, enum kb_answer_format format, FILE *out,
            struct kb_error *err)
{
    const struct kb_question *question = kb_question_named(view ? view : "events");
    struct kb_filters filters = { .all = true };
    struct kb_answer answer = { format, 0, false, out };
    if (!question || strcmp(view ? view : "events", "search") == 0)
        return kb_fail(err, KABAR_USAGE, "there is no view %s", view);
    return kb_query_run(store, question, &filters, &answer, NULL, err);
}

/* ---- rows of a question of their own ------------------------------------------------------------
 */

static const struct kb_export_form *const forms[] = { &kb_form_gdelt1,   &kb_form_gdelt2,
                                                      &kb_form_mentions, &kb_form_icews,
                                                      &kb_form_plover,   &kb_form_graphml };

struct exporting {
    FILE *file;
    kb_form_fn *put;
    struct kb_buf line;
};

static bool
put_row(void *context, const struct kb_value *c, unsigned count)
{
    struct exporting *e = context;
    (void)count;
    kb_buf_clear(&e->line);
    e->put(&e->line, c);
    fwrite(e->line.ptr, 1, e->line.len, e->file);
    return !e->line.failed && !ferror(e->file);
}

static kabar_status
export_form(struct kb_store *store, const struct kb_export_form *form, FILE *out,
            struct kb_error *err)
{
    struct exporting e = { .file = out };
    kabar_status status = KABAR_OK;
    kb_buf_init(&e.line, 0);
    fputs(form->head ? form->head : "", out);
    for (int i = 0; i < 2 && form->asks[i].sql && status == KABAR_OK; i++) {
        e.put = form->asks[i].put;
        status = kb_store_ask(store, form->asks[i].sql, NULL, 0, put_row, &e, err);
    }
    fputs(form->tail ? form->tail : "", out);
    if (e.line.failed && status == KABAR_OK)
        status = kb_fail(err, KABAR_NO_MEMORY, "exporting: out of memory");
    kb_buf_free(&e.line);
    return status;
}

static const struct kb_export_form *
form_named(const char *name)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (strcmp(forms[i]->name, name) == 0)
            return forms[i];
    return NULL;
}

kabar_status
kb_export(struct kb_store *store, const char *format, const char *view, FILE *out,
          struct kb_error *err)
{
    const struct kb_export_form *form = form_named(format);
    kabar_status status;
    if (form)
        status = export_form(store, form, out, err);
    else if (strcmp(format, "jsonl") == 0)
        status = export_jsonl(store, out, err);
    else if (strcmp(format, "csv") == 0)
        status = export_view(store, view, KB_ANSWER_CSV, out, err);
    else if (strcmp(format, "tsv") == 0)
        status = export_view(store, view, KB_ANSWER_TSV, out, err);
    else
        return kb_fail(err, KABAR_USAGE,
                       "--format %s: jsonl, csv, tsv, gdelt1, gdelt2, mentions, icews, plover or"
                       " graphml is wanted",
                       format);
    if (status == KABAR_OK && (fflush(out) != 0 || ferror(out)))
        status = kb_fail(err, KABAR_CANNOT_WRITE, "the export could not be written: %s",
                         strerror(errno));
    return status;
}
