/* kabar knowledge: looks after the tables of who and what there is. */
#include <stdio.h>

#include "cmd.h"
#include "data/check.h"

#include "base/banned.h"

static void
print(void *context, struct kb_str line)
{
    (void)context;
    printf("%.*s\n", KB_FMT(line));
}

static int
check(const struct kb_arguments *a)
{
    struct kabar_engine *engine;
    struct kb_checked checked;
    struct kb_error err;
    kabar_status status = kb_engine_open(a->options.knowledge, a->options.pack, &engine, &err);
    if (status == KABAR_OK)
        status = kb_knowledge_check(engine, print, NULL, &checked, &err);
    kabar_engine_close(engine);
    if (status != KABAR_OK)
        return kb_complain(&err);
    printf("%u rows, %u complaints\n", (unsigned)checked.rows, (unsigned)checked.complaints);
    return checked.complaints ? KB_EXIT_PAGES : KB_EXIT_FINE;
}

int
kb_cmd_knowledge(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { kb_engine_options } };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.count != 1 || strcmp(a.at[0], "check") != 0)
        return kb_wrong_usage(command, "say what to do: check");
    return check(&a);
}
