/* kabar knowledge: looks after the tables of who and what there is. */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "cmd.h"
#include "data/check.h"
#include "import/add.h"
#include "import/import.h"

#include "base/banned.h"

#define AT(field) offsetof(struct kb_options, field)

static const struct kb_option own_options[] = {
    { "cameo", NULL, "import: FILE is a list of actors, NAME [CODE]", KB_OPTION_FLAG, AT(cameo) },
    { "tabari", NULL, "the same", KB_OPTION_FLAG, AT(cameo) },
    { "petrarch", NULL, "the same", KB_OPTION_FLAG, AT(cameo) },
    { "wikidata", NULL, "import: FILE is CSV of query.wikidata.org", KB_OPTION_FLAG, AT(wikidata) },
    { "geonames", NULL, "import: FILE is a GeoNames dump", KB_OPTION_FLAG, AT(geonames) },
    { "as", "KIND", "import: what actors are: person, organisation, group (told by their names)",
      KB_OPTION_STRING, AT(as) },
    { "min-population", "N", "import: of GeoNames' towns only those of N people and more (1000)",
      KB_OPTION_STRING, AT(population) },
    { "classes", "LIST",
      "import: GeoNames feature classes and codes (P,ADM1,ADM2,OCN,SEA,GULF,STRT)",
      KB_OPTION_STRING, AT(classes) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

static void
print(void *context, struct kb_str line)
{
    (void)context;
    printf("%.*s\n", KB_FMT(line));
}

/* ---- check ---- */

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

struct showing {
    bool terminal;
};

static void
wipe(const struct showing *s)
{
    if (s->terminal)
        fprintf(stderr, "\r%40s\r", "");
}

static void
tell(void *context, struct kb_str line)
{
    wipe(context);
    fprintf(stderr, "kabar: %.*s\n", KB_FMT(line));
}

/* ---- add ---- */

static int
add(const struct kb_arguments *a)
{
    struct showing showing = { .terminal = false };
    struct kabar_engine *engine;
    struct kb_buf row;
    struct kb_error err;
    kb_buf_init(&row, 0);
    kabar_status status = kb_engine_open(NULL, a->options.pack, &engine, &err);
    if (status == KABAR_OK)
        status = kb_knowledge_add(engine, a->options.knowledge, a->at[1], a->at + 2, a->count - 2,
                                  tell, &showing, &row, &err);
    kabar_engine_close(engine);
    if (status == KABAR_OK)
        print(NULL, kb_buf_view(&row));
    kb_buf_free(&row);
    return status == KABAR_OK ? KB_EXIT_FINE : kb_complain(&err);
}

/* ---- import ---- */

static void
tick(void *context, uint64_t lines)
{
    const struct showing *s = context;
    if (s->terminal)
        fprintf(stderr, "\r%llu lines ", (unsigned long long)lines);
}

static void
print_report(const struct kb_import_report *r)
{
    static const char *const why[KB_PASSED_COUNT] = {
#define X(name, text) text,
        KB_PASSED_MAP(X)
#undef X
    };
    printf("rows added: %u to people.tsv, %u to bodies.tsv, %u to places.tsv\n", r->people,
           r->bodies, r->places);
    if (r->names)
        printf("known already, with something new: %u\n", r->names);
    if (r->bare)
        printf("of no known role, coded as the country alone: %llu offices\n",
               (unsigned long long)r->bare);
    for (int i = 0; i < KB_PASSED_COUNT; i++)
        if (r->passed[i])
            printf("passed over, %s: %llu\n", why[i], (unsigned long long)r->passed[i]);
    if (r->refused)
        printf("could not be used: %llu of %llu lines\n", (unsigned long long)r->refused,
               (unsigned long long)r->lines);
}

/* -1, or the exit status of wrong usage. */
static int
import_options(const struct kb_command *command, const struct kb_options *o,
               struct kb_import_options *options)
{
    char *end;
    *options = (struct kb_import_options){ .as = o->as, .classes = o->classes, .population = -1 };
    if (o->cameo + o->wikidata + o->geonames > 1)
        return kb_wrong_usage(command, "a file is of one kind only");
    if (o->cameo)
        options->kind = KB_IMPORT_ACTORS;
    else if (o->wikidata || o->geonames)
        options->kind = o->wikidata ? KB_IMPORT_WIKIDATA : KB_IMPORT_GEONAMES;
    if (o->as && strcmp(o->as, "person") != 0 && strcmp(o->as, "organisation") != 0
        && strcmp(o->as, "group") != 0)
        return kb_wrong_usage(command, "--as %s: person, organisation or group is wanted", o->as);
    if (!o->population)
        return -1;
    options->population = strtoll(o->population, &end, 10);
    if (!*o->population || *end || options->population < 0)
        return kb_wrong_usage(command, "--min-population %s: a number from 0 is wanted",
                              o->population);
    return -1;
}

static int
import(const struct kb_command *command, const struct kb_arguments *a)
{
    struct showing showing = { !a->options.quiet && isatty(STDERR_FILENO) };
    struct kb_import_options options;
    struct kb_import_report report = { 0 };
    struct kabar_engine *engine;
    struct kb_input *in;
    struct kb_error err;
    int wrong = import_options(command, &a->options, &options);
    if (wrong >= 0)
        return wrong;
    options.stop = &kb_stop;
    options.tell = tell;
    options.tick = tick;
    options.context = &showing;
    kabar_status status = kb_engine_open(NULL, a->options.pack, &engine, &err);
    if (status == KABAR_OK)
        status = kb_input_open_file(a->at[1], &kb_stop, &in, &err);
    if (status == KABAR_OK) {
        if (strcmp(in->name, "-") == 0)
            in->name = "standard input";
        status = kb_import_run(engine, a->options.knowledge, in, &options, &report, &err);
    }
    kabar_engine_close(engine);
    wipe(&showing);
    if (status != KABAR_OK)
        return kb_complain(&err);
    print_report(&report);
    return report.refused ? KB_EXIT_PAGES : KB_EXIT_FINE;
}

int
kb_cmd_knowledge(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { own_options, kb_engine_options } };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    const char *what = a.count ? a.at[0] : "";
    if (strcmp(what, "check") == 0 && a.count == 1)
        return check(&a);
    if (strcmp(what, "add") != 0 && strcmp(what, "import") != 0)
        return kb_wrong_usage(command, "say what to do: check, add or import");
    if (!a.options.knowledge)
        return kb_wrong_usage(command, "say where your own tables are: --knowledge DIR");
    if (strcmp(what, "add") == 0 && a.count >= 3)
        return add(&a);
    if (strcmp(what, "import") == 0 && a.count == 2)
        return import(command, &a);
    return kb_wrong_usage(command, strcmp(what, "add") == 0 ? "add wants TABLE FIELD=VALUE..."
                                                            : "import wants one FILE");
}
