#include "model/trees.h"

#include "base/banned.h"

#define SURE_TREES 31u
#define SURE 2.5f

/* Every way through a tree ends: children lie behind their parent and within the nodes. */
static bool
is_sound(const struct kb_trees *t, uint32_t node_count)
{
    for (uint32_t i = 0; i < t->tree_count; i++) {
        uint32_t begin = t->roots[i], end = i + 1 < t->tree_count ? t->roots[i + 1] : node_count;
        if (begin >= end || end > node_count)
            return false;
        for (uint32_t n = begin; n < end; n++) {
            const struct kb_trees_node *node = &t->nodes[n];
            if (node->trait == KB_TREES_LEAF)
                continue;
            if (node->trait >= t->trait_count || node->low <= n - begin
                || node->low + (uint64_t)1 >= end - begin)
                return false;
        }
    }
    return true;
}

kabar_status
kb_trees_open(struct kb_str bytes, struct kb_trees *trees, struct kb_error *err)
{
    struct kb_trees_head head;
    if (bytes.len < sizeof head)
        return kb_fail(err, KABAR_BAD_DATA, "trees without their head");
    memcpy(&head, bytes.ptr, sizeof head);
    uint64_t need = sizeof head + (uint64_t)head.tree_count * sizeof *trees->roots
                    + (uint64_t)head.node_count * sizeof *trees->nodes;
    if (need > bytes.len || !head.trait_count || head.trait_count > KB_TREES_TRAITS)
        return kb_fail(err, KABAR_BAD_DATA, "trees with a head that cannot be");
    *trees = (struct kb_trees){ head.base, head.trait_count, head.tree_count,
                                (const uint32_t *)(const void *)(bytes.ptr + sizeof head), NULL };
    trees->nodes =
        (const struct kb_trees_node *)(const void *)(bytes.ptr + sizeof head
                                                     + head.tree_count * sizeof *trees->roots);
    if (!is_sound(trees, head.node_count))
        return kb_fail(err, KABAR_BAD_DATA, "trees that lead nowhere");
    return KABAR_OK;
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
        if (i == SURE_TREES && (sum > SURE || sum < -SURE))
            break; /* the trees behind correct by less than that */
    }
    return sum;
}
