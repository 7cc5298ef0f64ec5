/* Actors and places out of other people's lists, as rows of a user's own tables. */
#ifndef KB_IMPORT_IMPORT_H
#define KB_IMPORT_IMPORT_H

#include <signal.h>

#include "data/engine.h"
#include "import/own.h"
#include "read/input.h"

enum kb_import_kind {
    KB_IMPORT_BY_CONTENT,
    KB_IMPORT_ACTORS,   /* CAMEO and TABARI .actors, PETRARCH's too */
    KB_IMPORT_WIKIDATA, /* CSV of query.wikidata.org */
    KB_IMPORT_GEONAMES, /* lines of a GeoNames dump */
};

/* name, what it means: why something that could be read was not taken. No fault of the file. */
#define KB_PASSED_MAP(X)                                                                           \
    X(known, "known already, with their offices and names")                                        \
    X(other, "named like something else that is known")                                            \
    X(common, "named by a common word or a person's name")                                         \
    X(smaller, "smaller than another of that name")                                                \
    X(unasked, "of a class or size that was not asked for")                                        \
    X(agents, "agents, roles without a country: these are language (packs/*/titles.tsv)")

enum kb_passed {
#define X(name, text) KB_PASSED_##name,
    KB_PASSED_MAP(X)
#undef X
        KB_PASSED_COUNT
};

/* A line for people: what could not be used, as "file:line: why", or which columns were read. */
typedef void kb_import_tell_fn(void *context, struct kb_str line);
typedef void kb_import_tick_fn(void *context, uint64_t lines);

struct kb_import_options {
    enum kb_import_kind kind;
    const char *as;      /* person, organisation, group: what actors are; NULL: guessed by name */
    int64_t population;  /* of towns, at least; below 0: the default */
    const char *classes; /* GeoNames feature classes and codes, comma separated; NULL: default */
    const volatile sig_atomic_t *stop; /* may be NULL, as what follows */
    kb_import_tell_fn *tell;
    kb_import_tick_fn *tick;
    void *context;
};

enum { KB_IMPORT_TOLD = 10 }; /* lines that could not be used, of which the reason is told */

struct kb_import_report {
    enum kb_import_kind kind;
    uint64_t lines, refused; /* refused: lines that could not be used */
    uint64_t passed[KB_PASSED_COUNT];
    uint32_t people, bodies, places; /* rows added */
    uint64_t bare;                   /* offices of no known role: coded as the country alone */
    uint32_t names;                  /* known ones that got further names or a last day */
};

/* Takes `in` over. `engine` is one without the user's rows; these are read from `dir`, which may
 * not be there yet, and written to it at the end, all or none. The same file again changes nothing.
 */
kabar_status kb_import_run(const struct kabar_engine *engine, const char *dir, struct kb_input *in,
                           const struct kb_import_options *options, struct kb_import_report *report,
                           struct kb_error *err);
/* The same into tables that are open, and nothing is written: kb_own_save does that. */
kabar_status kb_import_into(const struct kabar_engine *engine, struct kb_own *own,
                            struct kb_input *in, const struct kb_import_options *options,
                            struct kb_import_report *report, struct kb_error *err);

#endif
