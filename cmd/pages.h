/* What the commands that take pages share: records from pages or from files of records, and the
 * progress of it. */
#ifndef KB_CMD_PAGES_H
#define KB_CMD_PAGES_H

#include "cmd.h"
#include "pipeline.h"
#include "record/record.h"

/* Where a record stood; no file where it was made from a page, which tells its own. */
struct kb_line_place {
    const char *file;
    uint64_t line;
};

/* A line on stderr, for people at a terminal. */
struct kb_progress {
    bool shown;
    double begin, last;
    uint64_t pages;
    uint64_t size; /* of all inputs together; 0: not known */
    /* Filled by kb_each_record: */
    struct kb_pipeline_counters counters;
    struct kb_line_place place; /* of the record handed out */
};

/* Shown where `shown`, stderr is a terminal and nobody asked for quiet. */
void kb_progress_begin(struct kb_progress *progress, bool shown,
                       const struct kb_arguments *arguments);
void kb_progress_page(struct kb_progress *progress); /* one more */
void kb_progress_note(const struct kb_progress *progress, const char *what);
void kb_progress_wipe(const struct kb_progress *progress); /* for a message of another kind */
void kb_progress_end(struct kb_progress *progress);
/* On stderr: which page failed, and why (record->error). */
void kb_complain_page(const struct kb_progress *progress, struct kb_line_place place,
                      const struct kb_record *record);

/* What the options say about fetching. */
struct kb_fetch_rules kb_fetch_rules_of(const struct kb_options *options);
/* Hands one record a page to the sink, in input order: the pages of the arguments through the
 * pipeline, or with --records the lines of files that `kabar read` wrote ("-": standard input).
 * The progress was begun. */
kabar_status kb_each_record(const struct kb_arguments *arguments, kb_pipeline_sink_fn *sink,
                            void *context, struct kb_progress *progress, struct kb_error *err);

#endif
