/* One question of `kabar relate` and its answer, as lines of JSON. */
#ifndef KB_RELATE_LINE_H
#define KB_RELATE_LINE_H

#include "base/buf.h"
#include "relate.h"

/* {"id", "text", "source", "target", "lang"} in; appends {"id", "cameo", "plover", "quad",
 * "status", "score", "rule"} to *out. `lang` (NULL: told by the line, else by its text) names the
 * language. A line that cannot be answered gives {"id", "error"} and an error. The caller resets
 * ctx->arena. */
kabar_status kb_relate_line(struct kb_ctx *ctx, struct kb_str line, const char *lang,
                            struct kb_buf *out);

#endif
