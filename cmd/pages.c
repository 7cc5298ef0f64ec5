#include "pages.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

enum { BAR_WIDTH = 24, LINE_WIDTH = 72 };

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* The size of all inputs; 0 when one of them does not tell it. */
static uint64_t
size_of(const struct kb_arguments *a)
{
    uint64_t sum = 0;
    struct stat is;
    for (int i = 0; i < a->count; i++) {
        if (strcmp(a->at[i], "-") == 0 || stat(a->at[i], &is) != 0 || !S_ISREG(is.st_mode))
            return 0;
        sum += (uint64_t)is.st_size;
    }
    return sum;
}

void
kb_progress_begin(struct kb_progress *p, bool shown, const struct kb_arguments *arguments)
{
    memset(p, 0, sizeof *p);
    p->shown = shown && !arguments->options.quiet && isatty(STDERR_FILENO);
    p->begin = p->last = now();
    p->size = arguments->options.records ? 0 : size_of(arguments);
}

static void
draw(const struct kb_progress *p, double seconds)
{
    char bar[BAR_WIDTH + 1];
    double part = p->size ? (double)p->counters.bytes / (double)p->size : 0;
    if (part > 1)
        part = 1;
    if (p->size) {
        memset(bar, ' ', BAR_WIDTH);
        memset(bar, '#', (size_t)(part * BAR_WIDTH));
        bar[BAR_WIDTH] = 0;
        fprintf(stderr, "\r[%s] %3.0f%%  ", bar, part * 100);
    } else {
        fputs("\r", stderr);
    }
    fprintf(stderr, "%llu pages, %.0f a second ", (unsigned long long)p->pages,
            (double)p->pages / seconds);
}

void
kb_progress_page(struct kb_progress *p)
{
    p->pages++;
    if (!p->shown || (p->pages & 15))
        return;
    double t = now();
    if (t - p->last < 0.2)
        return;
    p->last = t;
    draw(p, t - p->begin);
}

void
kb_progress_note(const struct kb_progress *p, const char *what)
{
    if (p->shown)
        fprintf(stderr, "\r%-*s", LINE_WIDTH, what);
}

void
kb_progress_wipe(const struct kb_progress *p)
{
    if (p->shown)
        fprintf(stderr, "\r%*s\r", LINE_WIDTH, "");
}

void
kb_progress_end(struct kb_progress *p)
{
    kb_progress_wipe(p);
    p->shown = false;
}

void
kb_complain_page(const struct kb_progress *p, struct kb_line_place place,
                 const struct kb_record *record)
{
    kb_progress_wipe(p);
    fputs("kabar: ", stderr);
    if (place.file)
        fprintf(stderr, "%s:%llu: ", place.file, (unsigned long long)place.line);
    if (record->path.len && !kb_str_starts(record->error, record->path))
        fprintf(stderr, "%.*s: ", KB_FMT(record->path));
    fprintf(stderr, "%.*s\n", KB_FMT(record->error));
}

/* ---- records already read -----------------------------------------------------------------------
 */

/* Lines of one open file; false when the sink has enough. */
static bool
each_line(FILE *file, kb_pipeline_sink_fn *sink, void *context, struct kb_progress *progress)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t len;
    bool more = true;
    while (more && !kb_stop && (len = getline(&line, &cap, file)) > 0) {
        struct kb_str record = kb_str_trim((struct kb_str){ line, (size_t)len });
        progress->place.line++;
        if (!record.len)
            continue;
        progress->counters.pages++;
        more = sink(context, record);
    }
    free(line);
    return more;
}

static kabar_status
each_file(const struct kb_arguments *a, kb_pipeline_sink_fn *sink, void *context,
          struct kb_progress *progress, struct kb_error *err)
{
    for (int i = 0; i < a->count && !kb_stop; i++) {
        bool standard = strcmp(a->at[i], "-") == 0;
        FILE *file = standard ? stdin : fopen(a->at[i], "r");
        if (!file)
            return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", a->at[i], strerror(errno));
        progress->place = (struct kb_line_place){ a->at[i], 0 };
        bool more = each_line(file, sink, context, progress);
        bool broken = ferror(file) && !kb_stop;
        if (!standard)
            fclose(file);
        if (broken)
            return kb_fail(err, KABAR_CANNOT_READ, "%s: it could not be read to its end", a->at[i]);
        if (!more)
            return KABAR_OK;
    }
    return kb_stop ? kb_fail(err, KABAR_INTERRUPTED, "interrupted") : KABAR_OK;
}

/* A language that nobody knows is no error, since the text is kept, but is seldom what was meant.
 */
static void
look_at_language(const struct kabar_engine *engine, const struct kb_options *o)
{
    if (!o->lang || o->quiet || kb_engine_pack(engine, (struct kb_str){ o->lang, strlen(o->lang) }))
        return;
    fprintf(
        stderr,
        "kabar: --lang %s: no pack knows this language, so nothing will be found; known:", o->lang);
    for (uint32_t i = 0; i < engine->pack_count; i++)
        fprintf(stderr, " %.*s", KB_FMT(engine->packs[i].code));
    fputs("\n", stderr);
}

struct kb_fetch_rules
kb_fetch_rules_of(const struct kb_options *o)
{
    return (struct kb_fetch_rules){ o->allow_private, (unsigned)o->timeout };
}

kabar_status
kb_each_record(const struct kb_arguments *a, kb_pipeline_sink_fn *sink, void *context,
               struct kb_progress *progress, struct kb_error *err)
{
    const struct kb_options *o = &a->options;
    struct kabar_engine *engine;
    if (o->records)
        return each_file(a, sink, context, progress, err);
    kabar_status status = kb_engine_open(o->knowledge, o->pack, &engine, err);
    if (status != KABAR_OK)
        return status;
    look_at_language(engine, o);
    struct kb_pipeline_options options = {
        .inputs = a->at,
        .input_count = a->count,
        .threads = (unsigned)o->threads,
        .lang = o->lang,
        .fetch = kb_fetch_rules_of(o),
        .only_article = o->only && strcmp(o->only, "article") == 0,
        .stop = &kb_stop,
    };
    status = kb_pipeline_run(engine, &options, sink, context, &progress->counters, err);
    kabar_engine_close(engine);
    return status;
}
