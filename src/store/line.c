#include "store/line.h"

#include <zstd.h>

#include "base/limits.h"

#include "base/banned.h"

enum { LEVEL = 3 };

struct kb_value
kb_store_pack_line(struct kb_str line, struct kb_buf *into)
{
    kb_buf_clear(into);
    if (line.len > KB_MAX_RECORD_BYTES)
        return kb_value_text(line);
    size_t room = ZSTD_compressBound(line.len);
    char *to = kb_buf_reserve(into, room);
    size_t len = to ? ZSTD_compress(to, room, line.ptr, line.len, LEVEL) : 0;
    if (!to || ZSTD_isError(len))
        return kb_value_text(line);
    into->len += len;
    return kb_value_blob(kb_buf_view(into));
}

struct kb_str
kb_store_unpack_line(struct kb_arena *arena, const struct kb_value *cell)
{
    if (cell->kind != KB_VALUE_BLOB)
        return kb_arena_copy(arena, cell->s);
    unsigned long long len = ZSTD_getFrameContentSize(cell->s.ptr, cell->s.len);
    if (len == ZSTD_CONTENTSIZE_UNKNOWN || len == ZSTD_CONTENTSIZE_ERROR
        || len > KB_MAX_RECORD_BYTES)
        return KB_STR_NONE;
    char *text = kb_arena_alloc(arena, (size_t)len + 1);
    size_t got = ZSTD_decompress(text, (size_t)len, cell->s.ptr, cell->s.len);
    return ZSTD_isError(got) ? KB_STR_NONE : (struct kb_str){ text, got };
}
