#include "import/import.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/utf8.h"
#include "import/found.h"
#include "import/words.h"

#include "base/banned.h"

/* HOPELESS: lines in a row, from the first, that cannot be used: the file is another one. */
enum { TICK_EVERY = 4096, HOPELESS = 2000 };

static const struct {
    const char *name;
    bool (*sniff)(struct kb_str head);
    kabar_status (*read)(struct kb_import *im, struct kb_error *err);
} readers[] = {
    [KB_IMPORT_ACTORS] = { "a list of actors", kb_actors_sniff, kb_actors_read },
    [KB_IMPORT_WIKIDATA] = { "CSV of Wikidata", kb_wikidata_sniff, kb_wikidata_read },
    [KB_IMPORT_GEONAMES] = { "a GeoNames dump", kb_geonames_sniff, kb_geonames_read },
};

enum { READERS = sizeof readers / sizeof *readers };

void
kb_import_refuse(struct kb_import *im, uint64_t line, const char *format, ...)
{
    char what[300];
    va_list rest;
    if (im->report->refused++ >= KB_IMPORT_TOLD || !im->options->tell)
        return;
    va_start(rest, format);
    vsnprintf(what, sizeof what, format, rest);
    va_end(rest);
    im->options->tell(im->options->context,
                      kb_arena_format(im->arena, "%s:%llu: %s", im->lines.in->name,
                                      (unsigned long long)line, what));
}

void
kb_import_pass(struct kb_import *im, enum kb_passed why)
{
    im->report->passed[why]++;
}

static bool
anything_used(const struct kb_import *im)
{
    bool used = im->found.len > 0;
    for (int i = 0; i < KB_PASSED_COUNT; i++)
        used |= im->report->passed[i] > 0;
    return used;
}

kabar_status
kb_import_line(struct kb_import *im, struct kb_str *line, bool *more, struct kb_error *err)
{
    for (;;) {
        kabar_status status = kb_lines_next(&im->lines, line, more, err);
        if (status != KABAR_OK || !*more)
            return status;
        im->report->lines++;
        if (im->options->stop && *im->options->stop)
            return kb_fail(err, KABAR_INTERRUPTED, "interrupted");
        if (im->options->tick && im->report->lines % TICK_EVERY == 0)
            im->options->tick(im->options->context, im->report->lines);
        if (im->report->refused >= HOPELESS && !anything_used(im))
            return kb_fail(err, KABAR_BAD_FORMAT,
                           "%s: of its first %llu lines none is of %s; nothing was changed",
                           im->lines.in->name, (unsigned long long)im->report->lines,
                           readers[im->report->kind].name);
        if (im->found.len >= KB_MAX_FOUND)
            return kb_fail(err, KABAR_TOO_LARGE,
                           "%s has more than %u actors or places to take; nothing was changed",
                           im->lines.in->name, KB_MAX_FOUND);
        if (!im->lines.fault)
            return KABAR_OK;
        kb_import_refuse(im, im->lines.number, "%s", im->lines.fault);
    }
}

struct kb_found *
kb_import_found(struct kb_import *im, enum kb_found_kind kind, struct kb_str name)
{
    struct kb_str clean = kb_name_clean(&im->scratch, name);
    struct kb_str key = kb_name_key(&im->scratch, clean);
    if (!key.len) {
        struct kb_str shown = kb_str_sub(clean, 0, kb_utf8_floor(clean, 60));
        kb_import_refuse(im, im->lines.number, "'%.*s' is no name that a text could have",
                         KB_FMT(clean.len > 60 ? shown : clean));
        return NULL;
    }
    uint32_t *at = kb_map_put_copy(im->arena, &im->keys, key, im->found.len);
    if (*at < im->found.len)
        return &im->found.at[*at];
    struct kb_found *f = KB_PUSH(im->arena, &im->found);
    *f = (struct kb_found){ .kind = kind,
                            .name = kb_arena_copy(im->arena, clean),
                            .key = kb_arena_copy(im->arena, key),
                            .line = im->lines.number };
    return f;
}

/* What the file is, by its beginning where nobody told. */
static kabar_status
choose_kind(struct kb_import *im, struct kb_error *err)
{
    struct kb_str head = kb_lines_head(&im->lines);
    im->report->kind = im->options->kind;
    for (int kind = KB_IMPORT_ACTORS; kind < READERS && !im->report->kind; kind++)
        if (readers[kind].sniff(head))
            im->report->kind = (enum kb_import_kind)kind;
    if (im->report->kind)
        return KABAR_OK;
    if (im->lines.in->status != KABAR_OK) {
        *err = im->lines.in->error;
        return im->lines.in->status;
    }
    if (!kb_str_trim(head).len)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is empty", im->lines.in->name);
    if (kb_str_starts(head, KB_STR("PK\x03\x04")))
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is a zip file: unpack it first",
                       im->lines.in->name);
    return kb_fail(err, KABAR_BAD_FORMAT,
                   "%s is not known as a list of actors (NAME [CODE]), as CSV of Wikidata with "
                   "columns such as itemLabel and positionLabel, or as a GeoNames dump",
                   im->lines.in->name);
}

static kabar_status
run(struct kb_import *im, struct kb_error *err)
{
    kb_known_open(im->arena, &im->own->knowledge, &im->known);
    kabar_status status = kb_lines_open(&im->lines, im->lines.in, err);
    if (status == KABAR_OK)
        status = choose_kind(im, err);
    if (status == KABAR_OK)
        status = readers[im->report->kind].read(im, err);
    if (status == KABAR_OK)
        kb_import_settle(im);
    return status;
}

kabar_status
kb_import_into(const struct kabar_engine *engine, struct kb_own *own, struct kb_input *in,
               const struct kb_import_options *options, struct kb_import_report *report,
               struct kb_error *err)
{
    struct kb_import im = { .arena = own->arena,
                            .engine = engine,
                            .own = own,
                            .options = options,
                            .report = report,
                            .lines = { .in = in } };
    kabar_status status;
    kb_arena_init(&im.scratch);
    if (kb_arena_guard(own->arena) || kb_arena_guard(&im.scratch))
        status = kb_fail(err, KABAR_NO_MEMORY, "out of memory; nothing was changed");
    else
        status = run(&im, err);
    own->arena->guarded = false;
    kb_lines_close(&im.lines);
    kb_arena_free(&im.scratch);
    report->people = own->tables[KB_OWN_PEOPLE].added;
    report->bodies = own->tables[KB_OWN_BODIES].added;
    report->places = own->tables[KB_OWN_PLACES].added;
    return status;
}

kabar_status
kb_import_run(const struct kabar_engine *engine, const char *dir, struct kb_input *in,
              const struct kb_import_options *options, struct kb_import_report *report,
              struct kb_error *err)
{
    struct kb_arena arena;
    struct kb_own own;
    *report = (struct kb_import_report){ 0 };
    kb_arena_init(&arena);
    kabar_status status = kb_own_open(&arena, dir, &own, err);
    if (status == KABAR_OK)
        status = kb_import_into(engine, &own, in, options, report, err);
    else
        kb_input_close(in);
    if (status == KABAR_OK)
        status = kb_own_save(&own, err);
    kb_arena_free(&arena);
    return status;
}
