/* The best tree of all (Chu and Liu, Edmonds). Most sentences need none of it: everyone's best head
 * makes a tree already. */
#include "base/error.h"
#include "model/clones.h"
#include "model/tree.h"

#include "base/banned.h"

/* Node 0 is the root; weight[child * nodes + head]. */
struct graph {
    uint32_t nodes;
    float *weight;
    uint32_t *heads; /* of nodes 1 ... */
};

typedef float near_f32x8 __attribute__((vector_size(32), aligned(4), may_alias));

/* The first of the greatest of row[count], never `self`. */
KB_CLONES static uint32_t
best_head(const float *row, uint32_t count, uint32_t self)
{
    kb_f32x8 best = { -3e38f, -3e38f, -3e38f, -3e38f, -3e38f, -3e38f, -3e38f, -3e38f };
    kb_i32x8 at = { 0 }, now = { 0, 1, 2, 3, 4, 5, 6, 7 };
    uint32_t i = 0, found = 0;
    float top = -3e38f;
    for (; i + 8 <= count; i += 8, now += 8) {
        kb_f32x8 x = *(const near_f32x8 *)(row + i);
        kb_i32x8 more = (x > best) & (now != (int32_t)self);
        best = (kb_f32x8)(((kb_i32x8)x & more) | ((kb_i32x8)best & ~more));
        at = (now & more) | (at & ~more);
    }
    for (int k = 0; k < 8; k++)
        if (best[k] > top || (best[k] == top && (uint32_t)at[k] < found))
            top = best[k], found = (uint32_t)at[k];
    for (; i < count; i++)
        if (row[i] > top && i != self)
            top = row[i], found = i;
    return found;
}

static void
choose_heads(struct graph *g)
{
    for (uint32_t c = 1; c < g->nodes; c++) {
        const float *row = g->weight + (size_t)c * g->nodes;
        g->heads[c] = best_head(row, g->nodes, c);
    }
}

/* A node of some cycle among the heads, 0 when they make a tree. */
static uint32_t
find_cycle(const struct graph *g, uint32_t *seen)
{
    memset(seen, 0, g->nodes * sizeof *seen);
    for (uint32_t start = 1; start < g->nodes; start++) {
        uint32_t at = start;
        while (at && !seen[at]) {
            seen[at] = start;
            at = g->heads[at];
        }
        if (at && seen[at] == start)
            return at;
    }
    return 0;
}

/* The graph with one cycle drawn into its last node; where that node's edges truly begin and end.
 */
struct drawn {
    struct graph small;
    uint32_t *number; /* old node -> new; those of the cycle: the last */
    uint32_t *enters; /* new head -> old child of the cycle */
    uint32_t *leaves; /* new child -> old head of the cycle */
    uint32_t *old;    /* new -> old, but for the last */
    uint8_t *in_cycle;
};

static void
number_nodes(struct kb_arena *arena, const struct graph *g, uint32_t entry, struct drawn *d)
{
    uint32_t n = g->nodes, at = entry, next = 0;
    d->in_cycle = kb_arena_array(arena, n, 1);
    d->number = kb_arena_array(arena, n, sizeof(uint32_t));
    d->enters = kb_arena_array(arena, n, sizeof(uint32_t));
    d->leaves = kb_arena_array(arena, n, sizeof(uint32_t));
    d->old = kb_arena_array(arena, n, sizeof(uint32_t));
    do {
        d->in_cycle[at] = 1;
        at = g->heads[at];
    } while (at != entry);
    for (uint32_t i = 0; i < n; i++)
        if (!d->in_cycle[i]) {
            d->old[next] = i;
            d->number[i] = next++;
        }
    for (uint32_t i = 0; i < n; i++)
        if (d->in_cycle[i])
            d->number[i] = next;
    d->small.nodes = next + 1;
    d->small.heads = kb_arena_array(arena, next + 1, sizeof(uint32_t));
    d->small.weight = kb_arena_array(arena, (size_t)(next + 1) * (next + 1), sizeof(float));
}

static void
draw_edges(const struct graph *g, struct drawn *d)
{
    uint32_t n = g->nodes, m = d->small.nodes, last = m - 1;
    for (uint32_t a = 0; a < last; a++) {
        uint32_t o = d->old[a];
        float in = -3e38f, out = -3e38f;
        for (uint32_t b = 0; b < last; b++)
            d->small.weight[a * m + b] = g->weight[o * n + d->old[b]]; /* b over a */
        for (uint32_t c = 1; c < n; c++) {
            if (!d->in_cycle[c])
                continue;
            float gain = g->weight[c * n + o] - g->weight[c * n + g->heads[c]];
            if (gain > in)
                in = gain, d->enters[a] = c;
            if (g->weight[o * n + c] > out)
                out = g->weight[o * n + c], d->leaves[a] = c;
        }
        d->small.weight[last * m + a] = in;
        d->small.weight[a * m + last] = out;
    }
}

/* Every level has at least one node less, so the depth is bounded by KB_TREE_WORDS. */
static void
solve(struct kb_arena *arena, struct graph *g, uint32_t *seen)
{
    choose_heads(g);
    uint32_t entry = find_cycle(g, seen);
    if (!entry)
        return;
    struct drawn d;
    number_nodes(arena, g, entry, &d);
    draw_edges(g, &d);
    solve(arena, &d.small, seen);
    uint32_t last = d.small.nodes - 1;
    for (uint32_t a = 1; a < last; a++) {
        uint32_t h = d.small.heads[a];
        g->heads[d.old[a]] = h == last ? d.leaves[a] : d.old[h];
    }
    uint32_t above = d.small.heads[last];
    g->heads[d.enters[above]] = d.old[above];
}

static uint32_t
count_roots(const struct graph *g)
{
    uint32_t roots = 0;
    for (uint32_t c = 1; c < g->nodes; c++)
        roots += g->heads[c] == 0;
    return roots;
}

void
kb_tree_best(struct kb_arena *arena, const float *scores, uint32_t count, uint16_t *heads)
{
    /* More than any difference of scores, and little enough to leave them their digits. */
    static const float one_root_only = 4096.0f;
    struct graph g = { .nodes = count + 1 };
    KB_ASSERT(count <= KB_TREE_WORDS);
    g.heads = kb_arena_array(arena, g.nodes, sizeof *g.heads);
    g.weight = kb_arena_array(arena, (size_t)g.nodes * g.nodes, sizeof *g.weight);
    uint32_t *seen = kb_arena_array(arena, g.nodes, sizeof *seen);
    memcpy(g.weight + g.nodes, scores, (size_t)count * g.nodes * sizeof *scores);
    solve(arena, &g, seen);
    if (count_roots(&g) > 1) {
        for (uint32_t c = 1; c < g.nodes; c++)
            g.weight[(size_t)c * g.nodes] -= one_root_only;
        solve(arena, &g, seen);
    }
    for (uint32_t c = 0; c < count; c++)
        heads[c] = (uint16_t)g.heads[c + 1];
}
