#include "pages.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

void
kb_progress_begin(struct kb_progress *p, bool quiet)
{
    p->shown = !quiet && isatty(STDERR_FILENO);
    p->begin = p->last = now();
    p->pages = 0;
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
    fprintf(stderr, "\r%llu pages, %.0f a second ", (unsigned long long)p->pages,
            (double)p->pages / (t - p->begin));
}

void
kb_progress_end(struct kb_progress *p)
{
    if (p->shown)
        fprintf(stderr, "\r%*s\r", 50, "");
    p->shown = false;
}

/* ---- records already read -----------------------------------------------------------------------
 */

/* Lines of one open file; false when the sink has enough. */
static bool
each_line(FILE *file, kb_pipeline_sink_fn *sink, void *context,
          struct kb_pipeline_counters *counters)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t len;
    bool more = true;
    while (more && !kb_stop && (len = getline(&line, &cap, file)) > 0) {
        struct kb_str record = kb_str_trim((struct kb_str){ line, (size_t)len });
        if (!record.len)
            continue;
        counters->pages++;
        more = sink(context, record);
    }
    free(line);
    return more;
}

static kabar_status
each_file(const struct kb_arguments *a, kb_pipeline_sink_fn *sink, void *context,
          struct kb_pipeline_counters *counters, struct kb_error *err)
{
    for (int i = 0; i < a->count && !kb_stop; i++) {
        bool standard = strcmp(a->at[i], "-") == 0;
        FILE *file = standard ? stdin : fopen(a->at[i], "r");
        if (!file)
            return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", a->at[i], strerror(errno));
        bool more = each_line(file, sink, context, counters);
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

kabar_status
kb_each_record(const struct kb_arguments *a, kb_pipeline_sink_fn *sink, void *context,
               struct kb_pipeline_counters *counters, struct kb_error *err)
{
    const struct kb_options *o = &a->options;
    struct kabar_engine *engine;
    *counters = (struct kb_pipeline_counters){ 0, 0 };
    if (o->records)
        return each_file(a, sink, context, counters, err);
    kabar_status status = kb_engine_open(o->knowledge, o->pack, &engine, err);
    if (status != KABAR_OK)
        return status;
    struct kb_pipeline_options options = {
        .inputs = a->at,
        .input_count = a->count,
        .threads = (unsigned)o->threads,
        .lang = o->lang,
        .only_article = o->only && strcmp(o->only, "article") == 0,
        .stop = &kb_stop,
    };
    status = kb_pipeline_run(engine, &options, sink, context, counters, err);
    kabar_engine_close(engine);
    return status;
}
