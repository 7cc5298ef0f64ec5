/* From a string to a number: open addressing, in an arena. Keys are borrowed. */
#ifndef KB_BASE_MAP_H
#define KB_BASE_MAP_H

#include "base/arena.h"

struct kb_map_slot {
    struct kb_str key;
    uint64_t hash; /* 0: empty */
    uint32_t value;
};

struct kb_map {
    struct kb_map_slot *slots;
    uint32_t cap, len;
};

#define KB_MAP_NONE UINT32_MAX

/* KB_MAP_NONE when the key is not in the map. */
uint32_t kb_map_get(const struct kb_map *map, struct kb_str key);
/* Room for so many keys before it moves. */
void kb_map_reserve(struct kb_arena *arena, struct kb_map *map, uint32_t count);
/* The address of the key's value; a new key starts with `fresh`. Valid until the next put. */
uint32_t *kb_map_put(struct kb_arena *arena, struct kb_map *map, struct kb_str key, uint32_t fresh);
/* The same, and of a new key the arena keeps a copy: for keys that lie in a buffer. */
uint32_t *kb_map_put_copy(struct kb_arena *arena, struct kb_map *map, struct kb_str key,
                          uint32_t fresh);

#endif
