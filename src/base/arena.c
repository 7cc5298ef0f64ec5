#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/heap.h"

#include "base/banned.h"

enum { FIRST_BLOCK = 64 * 1024, LARGEST_STEP = 4 * 1024 * 1024, EAGER_FROM = 256 * 1024 };

struct kb_arena_block {
    struct kb_arena_block *next;
    size_t size;
    char *clean; /* from here on nothing has been handed out yet: still zero */
    alignas(max_align_t) char bytes[];
};

struct kb_arena_cleanup {
    struct kb_arena_cleanup *next;
    void (*run)(void *);
    void *what;
};

void
kb_arena_init(struct kb_arena *arena)
{
    memset(arena, 0, sizeof *arena);
}

static void
use_block(struct kb_arena *arena, struct kb_arena_block *block)
{
    arena->current = block;
    arena->at = block->bytes;
    arena->end = block->bytes + block->size;
}

static void
run_cleanups(struct kb_arena *arena)
{
    for (struct kb_arena_cleanup *c = arena->cleanups; c; c = c->next)
        c->run(c->what);
    arena->cleanups = NULL;
}

void
kb_arena_reset(struct kb_arena *arena)
{
    run_cleanups(arena);
    if (!arena->first)
        return;
    for (struct kb_arena_block *b = arena->first->next, *next; b; b = next) {
        next = b->next;
        kb_heap_free(b);
    }
    arena->first->next = NULL;
    use_block(arena, arena->first);
}

void
kb_arena_free(struct kb_arena *arena)
{
    kb_arena_reset(arena);
    kb_heap_free(arena->first);
    kb_arena_init(arena);
}

size_t
kb_arena_bytes(const struct kb_arena *arena)
{
    size_t sum = 0;
    for (const struct kb_arena_block *b = arena->first; b; b = b->next)
        sum += b->size;
    return sum;
}

static _Noreturn void
out_of_memory(struct kb_arena *arena)
{
    if (arena->guarded)
        longjmp(arena->out_of_memory, 1);
    fputs("kabar: out of memory\n", stderr);
    exit(3);
}

static void
add_block(struct kb_arena *arena, size_t need)
{
    size_t size = arena->current ? arena->current->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_STEP)
        size = LARGEST_STEP;
    if (size < need)
        size = need;
    /* An engine's tables lie in memory fresh from the system, which is zero; a page's in what the
     * page before left. */
    struct kb_arena_block *block =
        arena->eager ? kb_heap_zero(sizeof *block + size) : kb_heap_alloc(sizeof *block + size);
    if (!block)
        out_of_memory(arena);
    block->next = NULL;
    block->size = size;
    block->clean = block->bytes + (arena->eager ? 0 : size);
    if (arena->eager && size >= EAGER_FROM)
        kb_heap_touch(block, sizeof *block + size);
    if (arena->current)
        arena->current->next = block;
    else
        arena->first = block;
    use_block(arena, block);
}

/* The next bytes of the current block, or of a new one; sets *clean to where they are zero from. */
static char *
take(struct kb_arena *arena, size_t size, char **clean)
{
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX / 2)
        out_of_memory(arena);
    size = (size + align - 1) & ~(align - 1);
    if ((size_t)(arena->end - arena->at) < size || !arena->at)
        add_block(arena, size);
    struct kb_arena_block *block = arena->current;
    char *ptr = arena->at;
    arena->at += size;
    *clean = block->clean < arena->at ? block->clean : arena->at;
    if (arena->at > block->clean)
        block->clean = arena->at;
    return ptr;
}

void *
kb_arena_alloc(struct kb_arena *arena, size_t size)
{
    char *clean, *ptr = take(arena, size, &clean);
    if (ptr < clean) /* used before a reset */
        memset(ptr, 0, (size_t)(clean - ptr));
    return ptr;
}

void *
kb_arena_room(struct kb_arena *arena, size_t size)
{
    char *clean;
    return take(arena, size, &clean);
}

void *
kb_arena_array(struct kb_arena *arena, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / 2 / size)
        out_of_memory(arena);
    return kb_arena_alloc(arena, count * size);
}

struct kb_str
kb_arena_copy(struct kb_arena *arena, struct kb_str s)
{
    char *copy = kb_arena_room(arena, s.len + 1);
    if (s.len)
        memcpy(copy, s.ptr, s.len);
    copy[s.len] = '\0';
    return (struct kb_str){ copy, s.len };
}

struct kb_str
kb_arena_format(struct kb_arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    KB_ASSERT(n >= 0);
    char *text = kb_arena_room(arena, (size_t)n + 1);
    vsnprintf(text, (size_t)n + 1, format, again);
    va_end(again);
    return (struct kb_str){ text, (size_t)n };
}

void
kb_arena_at_reset(struct kb_arena *arena, void (*run)(void *), void *what)
{
    struct kb_arena_cleanup *c = KB_NEW(arena, struct kb_arena_cleanup);
    c->run = run;
    c->what = what;
    c->next = arena->cleanups;
    arena->cleanups = c;
}

void *
kb_arena_widen(struct kb_arena *arena, const void *old, uint32_t *cap, size_t size)
{
    uint32_t was = *cap;
    uint32_t now = was ? was * 2 : 8;
    KB_ASSERT(now > was);
    void *wide = kb_arena_array(arena, now, size);
    if (was)
        memcpy(wide, old, was * size);
    *cap = now;
    return wide;
}
