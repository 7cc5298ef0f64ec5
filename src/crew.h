/* Pages from one reader through many threads and out again in the order in which they came. */
#ifndef KB_CREW_H
#define KB_CREW_H

#include "pipeline.h"
#include "read/read.h"

/* As kb_pipeline_run, with the reader open. */
kabar_status kb_crew_run(const struct kabar_engine *engine,
                         const struct kb_pipeline_options *options, struct kb_read *read,
                         kb_pipeline_sink_fn *sink, void *context,
                         struct kb_pipeline_counters *counters, struct kb_error *err);

#endif
