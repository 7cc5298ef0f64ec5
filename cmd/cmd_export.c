#include <stdio.h>

#include "cmd.h"
#include "query/export.h"

#include "base/banned.h"

static const struct kb_option own_options[] = {
    { "format", "NAME", "jsonl, csv, tsv, gdelt1, gdelt2, mentions, icews, plover, graphml (jsonl)",
      KB_OPTION_STRING, offsetof(struct kb_options, format) },
    { "view", "NAME", "csv, tsv: events, reports, quotes, figures, ... (events)", KB_OPTION_STRING,
      offsetof(struct kb_options, view) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

int
kb_cmd_export(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { kb_db_options, own_options } };
    struct kb_store *store;
    struct kb_error err;
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    const char *format = a.options.format ? a.options.format : "jsonl";
    if (a.count)
        return kb_wrong_usage(command, "%s is no option", a.at[0]);
    if (kb_store_open(a.options.db, KB_STORE_READ, &kb_stop, &store, &err) != KABAR_OK)
        return kb_complain_store(&err);
    kabar_status status = kb_export(store, format, a.options.view, stdout, &err);
    kb_store_close(store);
    return status == KABAR_OK ? KB_EXIT_FINE : kb_complain(&err);
}
