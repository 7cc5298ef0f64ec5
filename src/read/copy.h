/* A page that outlives its reader, for another thread. */
#ifndef KB_READ_COPY_H
#define KB_READ_COPY_H

#include "base/arena.h"
#include "read/page.h"

struct kb_page *kb_page_copy(struct kb_arena *arena, const struct kb_page *page);

#endif
