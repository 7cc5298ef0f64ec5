/* The travel of a page, read to record: the only place where one stage follows another.
 *
 *   read -> clean -> lang -> extract -> record
 *
 * Any number of threads; the records come out in input order, whatever their number. */
#ifndef KB_PIPELINE_H
#define KB_PIPELINE_H

#include <signal.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"
#include "data/engine.h"
#include "read/page.h"
#include "read/read.h"

struct kb_pipeline_options {
    char **inputs;                     /* files, folders, URLs, "-"; borrowed */
    int input_count;                   /* 0: standard input */
    unsigned threads;                  /* 0: all cores */
    const char *lang;                  /* NULL: told by each page */
    struct kb_fetch_rules fetch;       /* for addresses among the inputs */
    bool only_article;                 /* stop after cleaning */
    const volatile sig_atomic_t *stop; /* not zero: finish the pages under way and return */
};

struct kb_pipeline_counters {
    uint64_t pages;  /* handed to the sink, failed ones included */
    uint64_t failed; /* records that hold an error */
    uint64_t bytes;  /* of the files, read so far */
};

/* One page through all stages: appends its record (without the line's end) to *out. On failure the
 * record holds the error, and *err tells it too. The caller resets the arena. */
kabar_status kb_pipeline_page(const struct kabar_engine *engine,
                              const struct kb_pipeline_options *options, struct kb_arena *arena,
                              const struct kb_page *page, struct kb_buf *out, struct kb_error *err);
/* How far one page is shown by `kabar show --at=`. */
enum kb_pipeline_stop {
    KB_AT_ARTICLE,
    KB_AT_SENTENCES,
    KB_AT_FINDINGS,
    KB_AT_EXPLAIN,
    KB_AT_WORDS /* sentences without what is known of their words: for the cases */
};
/* The same road, printed for people; `which` as in record/show.h. */
kabar_status kb_pipeline_show(const struct kabar_engine *engine, struct kb_arena *arena,
                              const struct kb_page *page, const char *lang,
                              enum kb_pipeline_stop at, const char *which, struct kb_buf *out,
                              struct kb_error *err);

/* One page's record: one JSON object (the public record), without the line's end. The bytes live
 * for the call. False: enough, the rest is left unread. Called from one thread at a time. */
typedef bool kb_pipeline_sink_fn(void *context, struct kb_str record);

/* A page that cannot be read is a record with an error and no failure here. KABAR_INTERRUPTED when
 * options->stop was set. `counters` may be NULL. */
kabar_status kb_pipeline_run(const struct kabar_engine *engine,
                             const struct kb_pipeline_options *options, kb_pipeline_sink_fn *sink,
                             void *context, struct kb_pipeline_counters *counters,
                             struct kb_error *err);

#endif
