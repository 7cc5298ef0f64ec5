/* The commands of kabar: a row in main.c and a function each. */
#ifndef KB_CMD_H
#define KB_CMD_H

#include <signal.h>

#include "options.h"

/* What the shell gets. */
enum {
    KB_EXIT_FINE = 0,
    KB_EXIT_PAGES = 1,
    KB_EXIT_USAGE = 2,
    KB_EXIT_STORE = 3,
    KB_EXIT_STOPPED = 130
};

struct kb_command {
    const char *name;
    int (*run)(const struct kb_command *command, int argc, char **argv);
    const char *line;    /* one line for the list of commands */
    const char *usage;   /* behind "kabar name " */
    const char *teaches; /* what it does, and examples, for --help */
};

int kb_cmd_read(const struct kb_command *command, int argc, char **argv);
int kb_cmd_add(const struct kb_command *command, int argc, char **argv);
int kb_cmd_fold(const struct kb_command *command, int argc, char **argv);
int kb_cmd_ask(const struct kb_command *command, int argc, char **argv); /* events, quotes, ... */
int kb_cmd_search(const struct kb_command *command, int argc, char **argv);
int kb_cmd_show(const struct kb_command *command, int argc, char **argv);
int kb_cmd_explain(const struct kb_command *command, int argc, char **argv);
int kb_cmd_knowledge(const struct kb_command *command, int argc, char **argv);
int kb_cmd_relate(const struct kb_command *command, int argc, char **argv);
int kb_cmd_tag(const struct kb_command *command, int argc, char **argv);
int kb_cmd_export(const struct kb_command *command, int argc, char **argv);

/* Not zero once the user has asked to stop (SIGINT, SIGTERM). A second signal ends at once. */
extern volatile sig_atomic_t kb_stop;
void kb_catch_signals(void);

/* "kabar: message" on stderr; gives the exit status that belongs to the error. */
int kb_complain(const struct kb_error *err);
/* The exit status for a failure of the store. */
int kb_complain_store(const struct kb_error *err);

#endif
