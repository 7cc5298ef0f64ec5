/* Options by table: --name value, --name=value, --flag; everything else is an argument. */
#ifndef KB_CMD_OPTIONS_H
#define KB_CMD_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "query/query.h"

struct kb_command;

enum kb_option_kind {
    KB_OPTION_FLAG,   /* bool */
    KB_OPTION_STRING, /* const char * */
    KB_OPTION_NUMBER, /* int64_t, not negative */
    KB_OPTION_LIST,   /* struct kb_asked_list; may be given more than once */
};

/* All that any command can be told; each takes what its own tables name. */
struct kb_options {
    const char *db, *knowledge, *pack, *lang, *at, *only, *format, *view, *which;
    const char *as, *classes, *population;
    int64_t threads, timeout;
    bool allow_private, links, records, names, no_fold, quiet, json, csv, tsv, cameo, wikidata,
        geonames;
    struct kb_filters filters;
};

struct kb_option {
    const char *name;
    const char *value; /* how help names it; NULL for a flag */
    const char *help;
    enum kb_option_kind kind;
    size_t offset; /* in struct kb_options */
};

/* Tables end with a NULL name. */
extern const struct kb_option kb_db_options[];
extern const struct kb_option kb_engine_options[];
extern const struct kb_option kb_page_options[];
extern const struct kb_option kb_record_options[];
extern const struct kb_option kb_answer_options[];
extern const struct kb_option kb_filter_options[];

enum { KB_MOST_TABLES = 6 };

struct kb_arguments {
    const struct kb_option *tables[KB_MOST_TABLES]; /* NULL behind the last */
    struct kb_options options;
    char **at; /* what is no option, in order */
    int count;
};

/* -1: go on. Else the exit status: help was printed, or the usage was wrong and said so. argv is
 * reordered. */
int kb_read_arguments(const struct kb_command *command, struct kb_arguments *arguments, int argc,
                      char **argv);
void kb_print_help(const struct kb_command *command, const struct kb_option *const *tables);
/* Complains and gives KB_EXIT_USAGE. */
int kb_wrong_usage(const struct kb_command *command, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* The answer's form by the options and by where it goes. */
struct kb_answer kb_answer_form(const struct kb_options *options);

#endif
