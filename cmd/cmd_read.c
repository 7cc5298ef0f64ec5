#include <errno.h>
#include <stdio.h>
#include <unistd.h>

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
    kb_progress_page(context);
    fwrite(record.ptr, 1, record.len, stdout);
    return putchar('\n') != EOF;
}

int
kb_cmd_read(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { own_options, kb_page_options, kb_engine_options } };
    struct kb_progress progress;
    struct kb_error err;
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.options.only && strcmp(a.options.only, "article") != 0)
        return kb_wrong_usage(command, "--only=%s: there is only `article`", a.options.only);
    kb_progress_begin(&progress, !isatty(STDOUT_FILENO), &a);
    kabar_status status = kb_each_record(&a, print_record, &progress, &progress, &err);
    kb_progress_end(&progress);
    if (fflush(stdout) != 0 || ferror(stdout))
        status = kb_fail(&err, KABAR_CANNOT_WRITE, "the records could not be written: %s",
                         strerror(errno));
    if (status != KABAR_OK)
        return kb_complain(&err);
    if (progress.counters.failed && !a.options.quiet)
        fprintf(stderr,
                "kabar: %llu of %llu pages could not be read: see the lines with \"error\"\n",
                (unsigned long long)progress.counters.failed,
                (unsigned long long)progress.counters.pages);
    return progress.counters.failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}
