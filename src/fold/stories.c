/* The stories of a whole heap. */
#include "fold/story.h"

#include "base/banned.h"

static bool
was_before(const struct kb_sketch *a, const struct kb_sketch *b)
{
    if (!a->precision || !b->precision)
        return a->precision > b->precision;
    return a->when < b->when;
}

void
kb_fold_told_stories(struct kb_arena *arena, const struct kb_sketch *pages,
                     const struct kb_story_page *told, uint32_t count, const uint32_t *order,
                     struct kb_folded *folded)
{
    struct kb_story_page *ranked = kb_arena_array(arena, count, sizeof *ranked);
    uint32_t *rank_of = kb_arena_array(arena, count, sizeof *rank_of);
    uint32_t *family = kb_arena_array(arena, count, sizeof *family);
    uint32_t *group = kb_arena_array(arena, count, sizeof *group);
    uint32_t *first = kb_arena_array(arena, count, sizeof *first);
    for (uint32_t rank = 0; rank < count; rank++) {
        rank_of[order[rank]] = rank;
        ranked[rank] = told[order[rank]];
    }
    for (uint32_t rank = 0; rank < count; rank++)
        family[rank] = rank_of[folded[order[rank]].copies];
    kb_story_group(arena, ranked, count, family, group);
    for (uint32_t rank = 0; rank < count; rank++) {
        uint32_t g = group[rank]; /* never behind its members */
        if (g == rank || was_before(&pages[order[rank]], &pages[order[first[g]]]))
            first[g] = rank;
    }
    for (uint32_t rank = 0; rank < count; rank++)
        folded[order[rank]].story = order[first[group[rank]]];
}

void
kb_fold_stories(struct kb_arena *arena, const struct kb_sketch *pages, uint32_t count,
                const uint32_t *order, struct kb_folded *folded)
{
    struct kb_story_page *told = kb_arena_array(arena, count, sizeof *told);
    for (uint32_t i = 0; i < count; i++)
        if (folded[i].copies == i)
            kb_story_page(arena, &pages[i], &told[i]);
    kb_fold_told_stories(arena, pages, told, count, order, folded);
}
