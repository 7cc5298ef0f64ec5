/* A page's record as the store keeps it: packed by zstd, as it is half of what a page takes; older
 * stores hold it as text. */
#ifndef KB_STORE_LINE_H
#define KB_STORE_LINE_H

#include "store/store.h"

/* The packed line as a value; its bytes lie in the buffer. The line itself where packing fails. */
struct kb_value kb_store_pack_line(struct kb_str line, struct kb_buf *into);
/* The line of a cell of kb_record.line. It lies in the arena; empty when the cell is damaged. */
struct kb_str kb_store_unpack_line(struct kb_arena *arena, const struct kb_value *cell);

#endif
