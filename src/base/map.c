#include "base/map.h"

#include "base/hash.h"

#include "base/banned.h"

static uint64_t
hash_of(struct kb_str key)
{
    return kb_hash_bytes(key.ptr, key.len, 1) | 1;
}

static struct kb_map_slot *
slot_of(const struct kb_map *map, struct kb_str key, uint64_t hash)
{
    for (uint32_t i = (uint32_t)(hash >> 7) & (map->cap - 1);; i = (i + 1) & (map->cap - 1)) {
        struct kb_map_slot *s = &map->slots[i];
        if (!s->hash || (s->hash == hash && kb_str_equal(s->key, key)))
            return s;
    }
}

uint32_t
kb_map_get(const struct kb_map *map, struct kb_str key)
{
    if (!map->len)
        return KB_MAP_NONE;
    const struct kb_map_slot *s = slot_of(map, key, hash_of(key));
    return s->hash ? s->value : KB_MAP_NONE;
}

static void
move_to(struct kb_arena *arena, struct kb_map *map, uint32_t cap)
{
    struct kb_map wide = { .cap = cap, .len = map->len };
    wide.slots = kb_arena_array(arena, wide.cap, sizeof *wide.slots);
    for (uint32_t i = 0; i < map->cap; i++)
        if (map->slots[i].hash)
            *slot_of(&wide, map->slots[i].key, map->slots[i].hash) = map->slots[i];
    *map = wide;
}

void
kb_map_reserve(struct kb_arena *arena, struct kb_map *map, uint32_t count)
{
    uint32_t cap = 128;
    while (cap <= UINT32_MAX / 4 && cap / 4 * 3 <= count)
        cap *= 2;
    if (cap > map->cap)
        move_to(arena, map, cap);
}

static uint32_t *
put(struct kb_arena *arena, struct kb_map *map, struct kb_str key, bool copy, uint32_t fresh)
{
    if (map->len * 4 >= map->cap * 3)
        move_to(arena, map, map->cap ? map->cap * 2 : 128);
    uint64_t hash = hash_of(key);
    struct kb_map_slot *s = slot_of(map, key, hash);
    if (!s->hash) {
        *s = (struct kb_map_slot){ .key = copy ? kb_arena_copy(arena, key) : key,
                                   .hash = hash,
                                   .value = fresh };
        map->len++;
    }
    return &s->value;
}

uint32_t *
kb_map_put(struct kb_arena *arena, struct kb_map *map, struct kb_str key, uint32_t fresh)
{
    return put(arena, map, key, false, fresh);
}

uint32_t *
kb_map_put_copy(struct kb_arena *arena, struct kb_map *map, struct kb_str key, uint32_t fresh)
{
    return put(arena, map, key, true, fresh);
}
