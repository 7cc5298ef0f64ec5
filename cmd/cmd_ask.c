/* Questions to the store: events, timeline, quotes, figures, claims, sources, stories, actors,
 * articles, search, show. */
#include <stdio.h>

#include "base/buf.h"
#include "pages.h"
#include "pipeline.h"
#include "read/read.h"

#include "base/banned.h"

static int
open_store(const struct kb_options *o, struct kb_store **store)
{
    struct kb_error err;
    bool stale;
    if (kb_store_open(o->db, KB_STORE_READ, &kb_stop, store, &err) != KABAR_OK)
        return kb_complain_store(&err);
    if (kb_store_needs_fold(*store, &stale, &err) == KABAR_OK && stale)
        fprintf(stderr, "kabar: %s holds pages that are not folded yet: run `kabar add --db %s`\n",
                o->db, o->db);
    return -1;
}

static int
ask(const char *name, const struct kb_options *o)
{
    struct kb_store *store;
    struct kb_error err;
    struct kb_answer answer = kb_answer_form(o);
    uint64_t rows = 0;
    int exit_status = open_store(o, &store);
    if (exit_status >= 0)
        return exit_status;
    kabar_status status =
        kb_query_run(store, kb_question_named(name), &o->filters, &answer, &rows, &err);
    kb_store_close(store);
    if (status != KABAR_OK)
        return kb_complain(&err);
    if (rows == 0 && answer.format == KB_ANSWER_TABLE)
        fprintf(stderr, "kabar: nothing was found\n");
    return KB_EXIT_FINE;
}

int
kb_cmd_ask(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { kb_db_options, kb_filter_options, kb_answer_options } };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.count)
        return kb_wrong_usage(command, "%s is no option", a.at[0]);
    return ask(command->name, &a.options);
}

int
kb_cmd_search(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { kb_db_options, kb_filter_options, kb_answer_options } };
    struct kb_buf words;
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    kb_buf_init(&words, 0);
    for (int i = 0; i < a.count; i++) {
        kb_buf_z(&words, i ? " " : "");
        kb_buf_z(&words, a.at[i]);
    }
    a.options.filters.words = kb_buf_text(&words);
    if (strspn(a.options.filters.words, " \t\n\"") == strlen(a.options.filters.words))
        exit_status = kb_wrong_usage(command, "words to look for are missing");
    else
        exit_status = ask("search", &a.options);
    kb_buf_free(&words);
    return exit_status;
}

/* ---- show ---------------------------------------------------------------------------------------
 */

static const struct kb_option show_options[] = {
    { "at", "STAGE", "read FILE and show it at: article, sentences, findings", KB_OPTION_STRING,
      offsetof(struct kb_options, at) },
    { "which", "LISTS", "of the findings only: events, quotes, figures, times, ...",
      KB_OPTION_STRING, offsetof(struct kb_options, which) },
    { "json", NULL, "the article's record", KB_OPTION_FLAG, offsetof(struct kb_options, json) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

/* Every page of the files, shown at a stage. */
static int
show_pages(const struct kb_arguments *a, enum kb_pipeline_stop at)
{
    struct kabar_engine *engine;
    struct kb_error err;
    struct kb_read *read;
    struct kb_page page;
    struct kb_arena arena;
    struct kb_buf out;
    bool more = true, failed = false;
    if (kb_engine_open(a->options.knowledge, a->options.pack, &engine, &err) != KABAR_OK)
        return kb_complain(&err);
    if (kb_read_open(a->at, (size_t)a->count, &kb_stop, &read, &err) != KABAR_OK) {
        kabar_engine_close(engine);
        return kb_complain(&err);
    }
    kb_read_set_rules(read, kb_fetch_rules_of(&a->options));
    kb_arena_init(&arena);
    kb_buf_init(&out, 0);
    while (more && !kb_stop) {
        kabar_status status = kb_read_next(read, &page, &more, &err);
        kb_arena_reset(&arena);
        kb_buf_clear(&out);
        if (status == KABAR_OK && more)
            status = kb_pipeline_show(engine, &arena, &page, a->options.lang, at, a->options.which,
                                      &out, &err);
        fwrite(out.ptr, 1, out.len, stdout);
        if (status != KABAR_OK) {
            failed = true;
            kb_complain(&err);
        }
    }
    kb_buf_free(&out);
    kb_arena_free(&arena);
    kb_read_close(read);
    kabar_engine_close(engine);
    return kb_stop ? KB_EXIT_STOPPED : failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}

static int
show_at(const struct kb_command *command, const struct kb_arguments *a)
{
    static const char *const stages[] = { "article", "sentences", "findings" };
    for (int i = 0; i < 3; i++)
        if (strcmp(a->options.at, stages[i]) == 0)
            return show_pages(a, (enum kb_pipeline_stop)i);
    return kb_wrong_usage(command, "--at=%s: article, sentences or findings is wanted",
                          a->options.at);
}

static int
show_article(const struct kb_arguments *a)
{
    struct kb_store *store;
    struct kb_error err;
    struct kb_answer answer = kb_answer_form(&a->options);
    int exit_status = open_store(&a->options, &store);
    if (exit_status >= 0)
        return exit_status;
    kabar_status status = kb_query_show(store, a->at[0], &answer, &err);
    kb_store_close(store);
    return status == KABAR_OK ? KB_EXIT_FINE : kb_complain(&err);
}

int
kb_cmd_show(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { kb_db_options, show_options, kb_page_options,
                                          kb_engine_options } };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.count == 0 || (a.count > 1 && !a.options.at))
        return kb_wrong_usage(command, "one article is wanted: its number, its URL or a file");
    return a.options.at ? show_at(command, &a) : show_article(&a);
}

int
kb_cmd_explain(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { kb_page_options, kb_engine_options } };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.count == 0)
        return kb_wrong_usage(command, "a file is missing");
    return show_pages(&a, KB_AT_EXPLAIN);
}
