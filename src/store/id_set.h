/* Numbers in the order in which they came, each once; in an arena. */
#ifndef KB_STORE_ID_SET_H
#define KB_STORE_ID_SET_H

#include "base/arena.h"
#include "base/hash.h"

struct kb_id_set {
    int64_t *at;
    uint32_t len, cap;
    uint32_t *slots; /* by number, to places from 1 */
    uint32_t slot_count;
};

static inline uint32_t *
kb_id_set_slot(const struct kb_id_set *set, int64_t id)
{
    uint32_t mask = set->slot_count - 1, at = (uint32_t)kb_hash_mix((uint64_t)id) & mask;
    while (set->slots[at] && set->at[set->slots[at] - 1] != id)
        at = (at + 1) & mask;
    return &set->slots[at];
}

#define KB_ID_SET_NONE UINT32_MAX

/* Its place in `at`, KB_ID_SET_NONE when it is not there. */
static inline uint32_t
kb_id_set_place(const struct kb_id_set *set, int64_t id)
{
    return set->slot_count ? *kb_id_set_slot(set, id) - 1 : KB_ID_SET_NONE;
}

/* Whether it is new. */
static inline bool
kb_id_set_add(struct kb_arena *arena, struct kb_id_set *set, int64_t id)
{
    if (2 * set->len >= set->slot_count) {
        set->slot_count = set->slot_count ? set->slot_count * 2 : 64;
        set->slots = kb_arena_array(arena, set->slot_count, sizeof *set->slots);
        for (uint32_t i = 0; i < set->len; i++)
            *kb_id_set_slot(set, set->at[i]) = i + 1;
    }
    uint32_t *slot = kb_id_set_slot(set, id);
    if (*slot)
        return false;
    *KB_PUSH(arena, set) = id;
    *slot = set->len;
    return true;
}

#endif
