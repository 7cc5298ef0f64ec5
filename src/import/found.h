/* What the readers of lists share. Private to src/import. */
#ifndef KB_IMPORT_FOUND_H
#define KB_IMPORT_FOUND_H

#include "import/import.h"
#include "import/known.h"
#include "import/lines.h"
#include "import/own.h"

/* Of one actor; more are not taken. */
enum { KB_FOUND_NAMES = 64, KB_FOUND_OFFICES = 200 };

enum kb_found_kind {
    KB_FOUND_ACTOR, /* somebody or some body: not told */
    KB_FOUND_PERSON,
    KB_FOUND_ORGANISATION,
    KB_FOUND_GROUP,
    KB_FOUND_PLACE
};

struct kb_found_office {
    struct kb_str country, actor, title;
    struct kb_moment from, to; /* the first and the last day */
};

/* One actor or place, wherever in the file it is told. */
struct kb_found {
    enum kb_found_kind kind;
    struct kb_str name, key;
    struct kb_str source; /* its number in that list, "" */
    uint64_t line;
    KB_VEC(struct kb_str) aliases;
    KB_VEC(struct kb_found_office) offices;
    struct kb_str place_kind, country, lat, lon; /* of places */
    double weight;                               /* population */
};

struct kb_import {
    struct kb_arena *arena;  /* what is found */
    struct kb_arena scratch; /* a line's, reset by its reader */
    const struct kabar_engine *engine;
    struct kb_own *own;
    struct kb_known known;
    const struct kb_import_options *options;
    struct kb_import_report *report;
    struct kb_lines lines;
    KB_VEC(struct kb_found) found;
    struct kb_map keys; /* key -> index in `found` */
};

/* The next line that can be used, *more false at the end; those that cannot are refused here. Fails
 * where nothing of the file so far could be used, or somebody wants to stop. */
kabar_status kb_import_line(struct kb_import *im, struct kb_str *line, bool *more,
                            struct kb_error *err);
/* Counts what the line cannot be used for, and tells the first few. */
void kb_import_refuse(struct kb_import *im, uint64_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void kb_import_pass(struct kb_import *im, enum kb_passed why);
/* The one of that name, fresh or told before (its `line` is then another); its strings are copied.
 * NULL when the name could not be found in any text, which is refused. */
struct kb_found *kb_import_found(struct kb_import *im, enum kb_found_kind kind, struct kb_str name);

/* One list each: a look at its beginning, and the whole into `found`. */
bool kb_actors_sniff(struct kb_str head);
bool kb_wikidata_sniff(struct kb_str head);
bool kb_geonames_sniff(struct kb_str head);
kabar_status kb_actors_read(struct kb_import *im, struct kb_error *err);
kabar_status kb_wikidata_read(struct kb_import *im, struct kb_error *err);
kabar_status kb_geonames_read(struct kb_import *im, struct kb_error *err);

/* All that was found as rows of im->own. */
void kb_import_settle(struct kb_import *im);

#endif
