/* What the commands that take pages share: records from pages or from files of records, and the
 * progress of it. */
#ifndef KB_CMD_PAGES_H
#define KB_CMD_PAGES_H

#include "cmd.h"
#include "pipeline.h"

/* Hands one record a page to the sink, in input order: the pages of the arguments through the
 * pipeline, or with --records the lines of files that `kabar read` wrote ("-": standard input). */
kabar_status kb_each_record(const struct kb_arguments *arguments, kb_pipeline_sink_fn *sink,
                            void *context, struct kb_pipeline_counters *counters,
                            struct kb_error *err);

struct kb_progress {
    bool shown; /* stderr is a terminal */
    double begin, last;
    uint64_t pages;
};

void kb_progress_begin(struct kb_progress *progress, bool quiet);
void kb_progress_page(struct kb_progress *progress); /* one more */
void kb_progress_end(struct kb_progress *progress);  /* wipes the line */

#endif
