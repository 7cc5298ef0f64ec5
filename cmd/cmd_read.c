#include <stdio.h>

#include "pages.h"

#include "base/banned.h"

static const struct kb_option own_options[] = {
    { "only", "STAGE", "stop behind a stage: article", KB_OPTION_STRING,
      offsetof(struct kb_options, only) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

static bool
print_record(void *context, struct kb_str record)
{
    (void)context;
    fwrite(record.ptr, 1, record.len, stdout);
    return putchar('\n') != EOF;
}

int
kb_cmd_read(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { own_options, kb_page_options, kb_engine_options } };
    struct kb_pipeline_counters counters;
    struct kb_error err;
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.options.only && strcmp(a.options.only, "article") != 0)
        return kb_wrong_usage(command, "--only=%s: there is only `article`", a.options.only);
    kabar_status status = kb_each_record(&a, print_record, NULL, &counters, &err);
    if (fflush(stdout) != 0 || ferror(stdout))
        status = kb_fail(&err, KABAR_CANNOT_WRITE, "the records could not be written");
    if (status != KABAR_OK)
        return kb_complain(&err);
    return counters.failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}
