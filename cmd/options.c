#include "options.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/heap.h"
#include "cmd.h"

#include "base/banned.h"

#define END                                                                                        \
    {                                                                                              \
        NULL, NULL, NULL, KB_OPTION_FLAG, 0                                                        \
    }
#define FLAG(name, field, help)                                                                    \
    {                                                                                              \
        name, NULL, help, KB_OPTION_FLAG, AT(field)                                                \
    }
#define TEXT(name, v, field, help)                                                                 \
    {                                                                                              \
        name, v, help, KB_OPTION_STRING, AT(field)                                                 \
    }
#define COUNT(name, v, field, help)                                                                \
    {                                                                                              \
        name, v, help, KB_OPTION_NUMBER, AT(field)                                                 \
    }
#define LIST(name, v, field, help)                                                                 \
    {                                                                                              \
        name, v, help, KB_OPTION_LIST, AT(field)                                                   \
    }
#define AT(field) offsetof(struct kb_options, field)

const struct kb_option kb_db_options[] = {
    TEXT("db", "FILE", db, "the database (kabar.db)"),
    END,
};

const struct kb_option kb_engine_options[] = {
    TEXT("knowledge", "DIR", knowledge, "your own actors, places, outlets over the built-in ones"),
    TEXT("pack", "DIR", pack, "your own language packs over the built-in ones"),
    END,
};

const struct kb_option kb_page_options[] = {
    TEXT("lang", "XX", lang, "the pages' language (told by each page)"),
    COUNT("threads", "N", threads, "how many threads; 0: all cores (0)"),
    FLAG("allow-private", allow_private, "fetch from private addresses as well"),
    COUNT("timeout", "N", timeout, "seconds for fetching one page (30)"),
    FLAG("quiet", quiet, "no progress and no summary"),
    END,
};

const struct kb_option kb_record_options[] = {
    FLAG("records", records, "the files hold records that `kabar read` wrote"),
    END,
};

const struct kb_option kb_answer_options[] = {
    FLAG("json", json, "JSON Lines"),
    FLAG("csv", csv, "comma separated, with a head line"),
    FLAG("tsv", tsv, "tab separated, with a head line"),
    COUNT("limit", "N", filters.limit, "at most N rows"),
    END,
};

const struct kb_option kb_filter_options[] = {
    TEXT("from", "DAY", filters.from, "not before this day (2024-11-03, 2024-11, 2024)"),
    TEXT("to", "DAY", filters.to, "not after this day"),
    LIST("source", "WHO", filters.source,
         "who acts: a country (PRK), an actor code, part of a name"),
    LIST("target", "WHO", filters.target, "who is acted on"),
    LIST("actor", "WHO", filters.actor,
         "on either side; given twice or more: both sides among them"),
    LIST("root", "NN", filters.root, "CAMEO root, 01 to 20"),
    LIST("plover", "CLASS", filters.plover, "PLOVER class: CONSULT, ASSAULT, ..."),
    LIST("status", "WORD", filters.status, "asserted, claimed, planned, denied, hypothetical"),
    TEXT("story", "N", filters.story, "of one story"),
    TEXT("article", "N", filters.article, "of one article"),
    LIST("outlet", "NAME", filters.outlet, "of an outlet: detik.com"),
    LIST("place", "NAME", filters.place, "at a place"),
    LIST("lang", "XX", filters.lang, "pages in a language"),
    LIST("kind", "KIND", filters.kind, "of a kind: direct, troops, republished, person, ..."),
    TEXT("speaker", "NAME", filters.speaker, "who said it, who vouches for it, who it is from"),
    COUNT("min-sources", "N", filters.min_sources, "known from at least N independent sources"),
    FLAG("conflict", filters.conflict, "claims: only where not all figures can be true"),
    FLAG("all", filters.all, "also copies, older versions, figures that stand alone"),
    END,
};

int
kb_wrong_usage(const struct kb_command *command, const char *format, ...)
{
    va_list args;
    fprintf(stderr, "kabar %s: ", command->name);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fprintf(stderr, "; see `kabar help %s`\n", command->name);
    return KB_EXIT_USAGE;
}

static void
print_options(const struct kb_option *table)
{
    for (; table->name; table++) {
        int width = printf("  --%s%s%s", table->name, table->value ? " " : "",
                           table->value ? table->value : "");
        printf("%*s%s\n", width < 24 ? 24 - width : 1, "", table->help);
    }
}

void
kb_print_help(const struct kb_command *command, const struct kb_option *const *tables)
{
    printf("kabar %s: %s\n\nusage: kabar %s %s\n\n%s\n", command->name, command->line,
           command->name, command->usage, command->teaches);
    if (tables[0])
        puts("\noptions:");
    for (int i = 0; i < KB_MOST_TABLES && tables[i]; i++)
        print_options(tables[i]);
}

static const struct kb_option *
find_option(const struct kb_arguments *a, const char *name, size_t len)
{
    for (int t = 0; t < KB_MOST_TABLES && a->tables[t]; t++)
        for (const struct kb_option *o = a->tables[t]; o->name; o++)
            if (strlen(o->name) == len && memcmp(o->name, name, len) == 0)
                return o;
    return NULL;
}

static bool
set_number(int64_t *number, const char *value)
{
    char *end;
    long long n = strtoll(value, &end, 10);
    *number = n;
    return *value && !*end && n >= 0 && n <= 1000000000;
}

static int
set_option(const struct kb_command *command, struct kb_options *options, const struct kb_option *o,
           const char *value)
{
    void *field = (char *)options + o->offset;
    struct kb_asked_list *list = field;
    switch (o->kind) {
    case KB_OPTION_FLAG: *(bool *)field = true; break;
    case KB_OPTION_STRING: *(const char **)field = value; break;
    case KB_OPTION_NUMBER:
        if (!set_number(field, value))
            return kb_wrong_usage(command, "--%s %s: a number from 0 is wanted", o->name, value);
        break;
    case KB_OPTION_LIST:
        if (list->count == KB_MAX_ASKED)
            return kb_wrong_usage(command, "--%s: at most %u times", o->name, KB_MAX_ASKED);
        list->at[list->count++] = value;
    }
    return -1;
}

/* One option at argv[*i]; moves *i over its value. */
static int
take_option(const struct kb_command *command, struct kb_arguments *a, int argc, char **argv, int *i)
{
    const char *name = argv[*i] + 2, *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    const struct kb_option *o = find_option(a, name, len);
    const char *value = equals ? equals + 1 : NULL;
    if (argv[*i][1] != '-' || !o)
        return kb_wrong_usage(command, "there is no option %s", argv[*i]);
    if (o->kind == KB_OPTION_FLAG && value)
        return kb_wrong_usage(command, "--%s takes no value", o->name);
    if (o->kind != KB_OPTION_FLAG && !value) {
        if (*i + 1 >= argc)
            return kb_wrong_usage(command, "--%s: a value is missing", o->name);
        value = argv[++*i];
    }
    return set_option(command, &a->options, o, value);
}

int
kb_read_arguments(const struct kb_command *command, struct kb_arguments *a, int argc, char **argv)
{
    bool options_end = false;
    a->at = argv;
    a->count = 0;
    a->options.db = "kabar.db";
    for (int i = 0; i < argc; i++) {
        if (options_end || argv[i][0] != '-' || !argv[i][1]) {
            argv[a->count++] = argv[i];
        } else if (strcmp(argv[i], "--") == 0) {
            options_end = true;
        } else if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) {
            kb_print_help(command, a->tables);
            return KB_EXIT_FINE;
        } else {
            int status = take_option(command, a, argc, argv, &i);
            if (status >= 0)
                return status;
        }
    }
    return -1;
}

static unsigned
terminal_width(void)
{
    struct winsize size;
    const char *columns = getenv("COLUMNS");
    long width = columns ? strtol(columns, NULL, 10) : 0;
    if (width >= 20 && width <= 1000)
        return (unsigned)width;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col)
        return size.ws_col;
    return 0;
}

struct kb_answer
kb_answer_form(const struct kb_options *options)
{
    struct kb_answer answer = { KB_ANSWER_TABLE, terminal_width(), false, stdout };
    const char *no_color = getenv("NO_COLOR");
    answer.color = isatty(STDOUT_FILENO) && !(no_color && *no_color);
    if (options->json)
        answer.format = KB_ANSWER_JSON;
    else if (options->csv)
        answer.format = KB_ANSWER_CSV;
    else if (options->tsv)
        answer.format = KB_ANSWER_TSV;
    return answer;
}
