/* A region of memory for one unit of work (a page, an engine), thrown away whole.
 *
 * kb_arena_alloc never returns NULL: when memory ends it leaves by longjmp to the place that
 * kb_arena_guard named. What lives outside the arena and must be freed on that way (a lexbor tree)
 * is registered by kb_arena_at_reset. */
#ifndef KB_BASE_ARENA_H
#define KB_BASE_ARENA_H

#include <setjmp.h>

#include "base/span.h"

struct kb_arena_block;
struct kb_arena_cleanup;

struct kb_arena {
    struct kb_arena_block *first, *current;
    char *at, *end;
    struct kb_arena_cleanup *cleanups;
    jmp_buf out_of_memory;
    bool guarded;
    bool eager; /* its large blocks will be filled: see kb_heap_touch */
};

void kb_arena_init(struct kb_arena *arena);
/* Runs the cleanups, keeps the first block. */
void kb_arena_reset(struct kb_arena *arena);
void kb_arena_free(struct kb_arena *arena);
size_t kb_arena_bytes(const struct kb_arena *arena);

/* `if (kb_arena_guard(a)) { out of memory: reset and give up }`. Without a guard, running out of
 * memory ends the process with a message. */
#define kb_arena_guard(arena) ((arena)->guarded = true, setjmp((arena)->out_of_memory))

/* size bytes, aligned for any type, zeroed. */
void *kb_arena_alloc(struct kb_arena *arena, size_t size);
/* The same with anything in it, for bytes that are written before they are read. */
void *kb_arena_room(struct kb_arena *arena, size_t size);
/* count elements of size bytes; an overflow counts as out of memory. */
void *kb_arena_array(struct kb_arena *arena, size_t count, size_t size);
/* A NUL-terminated copy. */
struct kb_str kb_arena_copy(struct kb_arena *arena, struct kb_str s);
struct kb_str kb_arena_format(struct kb_arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
/* `run(what)` when the arena is reset or freed, last registered first. */
void kb_arena_at_reset(struct kb_arena *arena, void (*run)(void *), void *what);

#define KB_NEW(arena, type) ((type *)kb_arena_alloc(arena, sizeof(type)))

/* A growing array in an arena: struct { T *at; uint32_t len, cap; }. Elements move when it grows.
 */
#define KB_VEC(T)                                                                                  \
    struct {                                                                                       \
        T *at;                                                                                     \
        uint32_t len, cap;                                                                         \
    }
/* Adds one zeroed element and gives its address. */
#define KB_PUSH(arena, vec)                                                                        \
    (((vec)->len == (vec)->cap                                                                     \
          ? (void)((vec)->at = kb_arena_widen(arena, (vec)->at, &(vec)->cap, sizeof *(vec)->at))   \
          : (void)0),                                                                              \
     &(vec)->at[(vec)->len++])
/* Room for so many without moving: for a vector whose size is roughly known. Only while it is
 * empty. */
#define KB_RESERVE(arena, vec, count)                                                              \
    ((vec)->at = kb_arena_array(arena, count, sizeof *(vec)->at), (vec)->cap = (count))
void *kb_arena_widen(struct kb_arena *arena, const void *old, uint32_t *cap, size_t size);

#endif
