/* Memory for reading JSON with yyjson: an arena, so that a document is thrown away with the page.
 */
#ifndef KB_BASE_JSON_IN_H
#define KB_BASE_JSON_IN_H

#include <yyjson.h>

#include "base/arena.h"

/* What yyjson takes of it is freed with the arena, nothing before. */
yyjson_alc kb_json_in(struct kb_arena *arena);

#endif
