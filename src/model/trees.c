#include "model/trees.h"

#include "model/clones.h"

#include "base/banned.h"

#define SURE_TREES 32u /* behind these a sum beyond SURE stands: the others correct by less */
#define SURE 2.5f

/* Every way through a tree ends, and every node but its first has one parent: children lie behind
 * their parent and within the tree. */
static bool
is_tree(const struct kb_trees *t, const struct kb_trees_node *nodes, uint32_t count)
{
    bool reached[KB_TREES_NODES + 1] = { true };
    uint32_t inner = 0;
    if (count > KB_TREES_NODES)
        return false;
    for (uint32_t n = 0; n < count; n++) {
        const struct kb_trees_node *node = &nodes[n];
        if (node->trait == KB_TREES_LEAF)
            continue;
        if (node->trait >= t->trait_count || node->low <= n || node->low + 1u >= count
            || reached[node->low] || reached[node->low + 1u])
            return false;
        reached[node->low] = reached[node->low + 1u] = true;
        inner++;
    }
    return count == 2 * inner + 1;
}

static bool
is_sound(const struct kb_trees *t, uint32_t node_count)
{
    for (uint32_t i = 0; i < t->tree_count; i++) {
        uint32_t begin = t->roots[i], end = i + 1 < t->tree_count ? t->roots[i + 1] : node_count;
        if (begin >= end || end > node_count || !is_tree(t, t->nodes + begin, end - begin))
            return false;
    }
    return true;
}

/* The tree as a plan of where lanes go, see kb_trees_scores. */
static struct kb_trees_plan
make_plan(struct kb_arena *arena, const struct kb_trees_node *nodes, uint32_t count)
{
    uint16_t from[KB_TREES_NODES] = { 0 };
    uint32_t cuts = 0, leaves = 0, inner = count / 2;
    struct kb_trees_cut *cut = kb_arena_array(arena, inner, sizeof *cut);
    uint16_t *leaf = kb_arena_array(arena, inner + (size_t)1, sizeof *leaf);
    float *values = kb_arena_array(arena, inner + (size_t)1, sizeof *values);
    for (uint32_t n = 0; n < count; n++) {
        const struct kb_trees_node *node = &nodes[n];
        if (node->trait == KB_TREES_LEAF) {
            leaf[leaves] = from[n];
            values[leaves++] = node->value;
            continue;
        }
        cut[cuts++] = (struct kb_trees_cut){ node->trait, node->limit, from[n] };
        from[node->low] = (uint16_t)(2 * cuts);
        from[node->low + 1u] = (uint16_t)(2 * cuts + 1);
    }
    return (struct kb_trees_plan){ cut, leaf, values, cuts };
}

static void
make_plans(struct kb_arena *arena, struct kb_trees *t, uint32_t node_count)
{
    struct kb_trees_plan *plans = kb_arena_array(arena, t->tree_count, sizeof *plans);
    for (uint32_t i = 0; i < t->tree_count; i++) {
        uint32_t begin = t->roots[i], end = i + 1 < t->tree_count ? t->roots[i + 1] : node_count;
        plans[i] = make_plan(arena, t->nodes + begin, end - begin);
    }
    t->plans = plans;
}

kabar_status
kb_trees_open(struct kb_arena *arena, struct kb_str bytes, struct kb_trees *trees,
              struct kb_error *err)
{
    struct kb_trees_head head;
    if (bytes.len < sizeof head)
        return kb_fail(err, KABAR_BAD_DATA, "trees without their head");
    memcpy(&head, bytes.ptr, sizeof head);
    uint64_t need = sizeof head + (uint64_t)head.tree_count * sizeof *trees->roots
                    + (uint64_t)head.node_count * sizeof *trees->nodes;
    if (need > bytes.len || !head.trait_count || head.trait_count > KB_TREES_TRAITS)
        return kb_fail(err, KABAR_BAD_DATA, "trees with a head that cannot be");
    *trees =
        (struct kb_trees){ .base = head.base,
                           .trait_count = head.trait_count,
                           .tree_count = head.tree_count,
                           .roots = (const uint32_t *)(const void *)(bytes.ptr + sizeof head) };
    trees->nodes =
        (const struct kb_trees_node *)(const void *)(bytes.ptr + sizeof head
                                                     + head.tree_count * sizeof *trees->roots);
    if (!is_sound(trees, head.node_count))
        return kb_fail(err, KABAR_BAD_DATA, "trees that lead nowhere");
    make_plans(arena, trees, head.node_count);
    return KABAR_OK;
}

static bool
is_sure(float sum)
{
    return sum > SURE || sum < -SURE;
}

float
kb_trees_score(const struct kb_trees *trees, const uint8_t *traits)
{
    float sum = trees->base;
    for (uint32_t i = 0; i < trees->tree_count; i++) {
        const struct kb_trees_node *root = &trees->nodes[trees->roots[i]], *at = root;
        while (at->trait != KB_TREES_LEAF)
            at = root + at->low + (traits[at->trait] > at->limit);
        sum += at->value;
        if (i + 1 == SURE_TREES && is_sure(sum))
            break;
    }
    return sum;
}

/* ---- many rows at once ---- */

/* As many rows as a vector has bytes, a column for each trait. */
struct lanes {
    _Alignas(KB_LANES) uint8_t columns[KB_TREES_TRAITS][KB_LANES];
    float sums[KB_LANES];
    uint32_t rows[KB_LANES];
    uint32_t count;
};

/* Which leaf of a tree each lane comes to: its number in each lane. A place of the plan is a mask
 * of the lanes that come there, 0xFF or 0; to part it by a cut is one comparison for all lanes, and
 * no branch. */
KB_CLONES static void
find_leaves(const struct kb_trees_plan *plan, const struct lanes *l, uint8_t leaves[KB_LANES])
{
    kb_u8x32 places[KB_TREES_NODES + 2], found = { 0 }, *next = places;
    *next = ~found;
    next += 2;
    for (uint32_t i = 0; i < plan->cut_count; i++, next += 2) {
        kb_u8x32 column, here = places[plan->cuts[i].from];
        memcpy(&column, l->columns[plan->cuts[i].trait], sizeof column);
        kb_u8x32 above = (kb_u8x32)(column > plan->cuts[i].limit) & here;
        next[0] = here ^ above;
        next[1] = above;
    }
    for (uint32_t i = 0; i <= plan->cut_count; i++)
        found |= places[plan->leaves[i]] & (uint8_t)i;
    memcpy(leaves, &found, sizeof found);
}

static void
add_trees(const struct kb_trees *trees, uint32_t first, uint32_t last, struct lanes *l)
{
    uint8_t leaves[KB_LANES];
    for (uint32_t i = first; i < last; i++) {
        const float *values = trees->plans[i].values;
        find_leaves(&trees->plans[i], l, leaves);
        for (uint32_t k = 0; k < KB_LANES; k++)
            l->sums[k] += values[leaves[k]];
    }
}

static void
add_lane(const struct kb_trees *trees, const uint8_t *rows, uint32_t row, float sum,
         struct lanes *l)
{
    const uint8_t *traits = rows + (size_t)row * trees->trait_count;
    for (uint32_t t = 0; t < trees->trait_count; t++)
        l->columns[t][l->count] = traits[t];
    l->sums[l->count] = sum;
    l->rows[l->count++] = row;
}

/* The trees behind the first few, for rows of which those are not sure. */
static void
end_lanes(const struct kb_trees *trees, struct lanes *l, float *sums)
{
    add_trees(trees, SURE_TREES, trees->tree_count, l);
    for (uint32_t k = 0; k < l->count; k++)
        sums[l->rows[k]] = l->sums[k];
    l->count = 0;
}

static void
begin_lanes(const struct kb_trees *trees, const uint8_t *rows, struct lanes *l,
            struct lanes *unsure, float *sums)
{
    uint32_t few = trees->tree_count < SURE_TREES ? trees->tree_count : SURE_TREES;
    add_trees(trees, 0, few, l);
    for (uint32_t k = 0; k < l->count; k++) {
        sums[l->rows[k]] = l->sums[k];
        if (few == trees->tree_count || is_sure(l->sums[k]))
            continue;
        add_lane(trees, rows, l->rows[k], l->sums[k], unsure);
        if (unsure->count == KB_LANES)
            end_lanes(trees, unsure, sums);
    }
    l->count = 0;
}

void
kb_trees_scores(const struct kb_trees *trees, const uint8_t *rows, uint32_t count,
                const bool *asked, float *sums)
{
    struct lanes some, unsure;
    memset(&some, 0, sizeof some);
    memset(&unsure, 0, sizeof unsure);
    for (uint32_t i = 0; i < count; i++) {
        if (asked[i])
            add_lane(trees, rows, i, trees->base, &some);
        if (some.count == KB_LANES || (some.count && i + 1 == count))
            begin_lanes(trees, rows, &some, &unsure, sums);
    }
    if (unsure.count)
        end_lanes(trees, &unsure, sums);
}
