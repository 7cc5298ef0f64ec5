#include "base/json_in.h"

#include "base/banned.h"

static void *
take(void *arena, size_t size)
{
    return kb_arena_alloc(arena, size);
}

static void *
widen(void *arena, void *old, size_t old_size, size_t size)
{
    void *fresh = kb_arena_alloc(arena, size);
    memcpy(fresh, old, old_size < size ? old_size : size);
    return fresh;
}

static void
leave(void *arena, void *what)
{
    (void)arena;
    (void)what;
}

yyjson_alc
kb_json_in(struct kb_arena *arena)
{
    return (yyjson_alc){ take, widen, leave, arena };
}
