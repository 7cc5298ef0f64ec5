#include "boost.h"

#include <math.h>
#include <stdio.h>

#include "random.h"

#include "base/arena.h"

#include "base/banned.h"

struct bin {
    float gradient, weight; /* sums; weight: of the second derivative */
};

struct leaf {
    struct bin *bins; /* trait_count x 256 */
    struct bin all;
    uint32_t begin, end; /* of the order of rows */
    uint32_t node;       /* among the tree's */
    float gain;          /* of the best cut, 0: none */
    uint8_t trait, limit;
};

struct grower {
    const struct kb_boost_recipe *recipe;
    const struct kb_boost_rows *rows;
    struct bin *of_row;
    float *scores;
    uint32_t *order, *spare;
    struct leaf leaves[KB_BOOST_LEAVES];
    uint32_t leaf_count, sampled;
    uint8_t open[KB_TREES_TRAITS]; /* traits that this tree may cut by */
    uint32_t open_count;
    struct kb_trees_node nodes[2 * KB_BOOST_LEAVES];
    uint32_t node_count;
};

static void
count_bins(const struct grower *g, struct leaf *leaf)
{
    uint32_t traits = g->rows->trait_count;
    memset(leaf->bins, 0, (size_t)traits * 256 * sizeof *leaf->bins);
    leaf->all = (struct bin){ 0, 0 };
    for (uint32_t i = leaf->begin; i < leaf->end; i++) {
        uint32_t row = g->order[i];
        const uint8_t *t = g->rows->traits + (size_t)row * traits;
        struct bin one = g->of_row[row];
        leaf->all.gradient += one.gradient;
        leaf->all.weight += one.weight;
        for (uint32_t o = 0; o < g->open_count; o++) {
            struct bin *bin = &leaf->bins[g->open[o] * 256 + t[g->open[o]]];
            bin->gradient += one.gradient;
            bin->weight += one.weight;
        }
    }
}

static float
worth(const struct grower *g, struct bin b)
{
    return b.gradient * b.gradient / (b.weight + g->recipe->decay);
}

static void
find_cut(const struct grower *g, struct leaf *leaf)
{
    leaf->gain = 0;
    for (uint32_t o = 0; o < g->open_count; o++) {
        uint32_t k = g->open[o];
        struct bin low = { 0, 0 };
        for (uint32_t limit = 0; limit < 255; limit++) {
            const struct bin *bin = &leaf->bins[k * 256 + limit];
            low.gradient += bin->gradient;
            low.weight += bin->weight;
            struct bin high = { leaf->all.gradient - low.gradient, leaf->all.weight - low.weight };
            if (bin->weight <= 0 || low.weight < g->recipe->least || high.weight < g->recipe->least)
                continue;
            float gain = worth(g, low) + worth(g, high) - worth(g, leaf->all);
            if (gain > leaf->gain) {
                leaf->gain = gain;
                leaf->trait = (uint8_t)k;
                leaf->limit = (uint8_t)limit;
            }
        }
    }
}

/* The rows up to the limit first, each side in its order; gives where the others begin. */
static uint32_t
part_rows(struct grower *g, const struct leaf *leaf)
{
    uint32_t low = leaf->begin, high = 0;
    for (uint32_t i = leaf->begin; i < leaf->end; i++) {
        uint32_t row = g->order[i];
        if (g->rows->traits[(size_t)row * g->rows->trait_count + leaf->trait] <= leaf->limit)
            g->order[low++] = row;
        else
            g->spare[high++] = row;
    }
    memcpy(g->order + low, g->spare, high * sizeof *g->spare);
    return low;
}

/* Only the smaller side is counted; the larger is what is left of the whole. */
static void
cut_leaf(struct grower *g, uint32_t which)
{
    struct leaf *low = &g->leaves[which], *high = &g->leaves[g->leaf_count++];
    uint32_t middle = part_rows(g, low);
    struct kb_trees_node *node = &g->nodes[low->node];
    node->trait = low->trait;
    node->limit = low->limit;
    node->low = (uint16_t)g->node_count;
    high->begin = middle;
    high->end = low->end;
    low->end = middle;
    low->node = g->node_count++;
    high->node = g->node_count++;
    struct leaf *small = low->end - low->begin < high->end - high->begin ? low : high;
    struct leaf *large = small == low ? high : low;
    struct bin all = low->all;
    if (small == low) { /* the sums of the whole go to the larger side */
        struct bin *bins = low->bins;
        low->bins = high->bins;
        high->bins = bins;
    }
    count_bins(g, small);
    for (uint32_t i = 0; i < g->rows->trait_count * 256; i++) {
        large->bins[i].gradient -= small->bins[i].gradient;
        large->bins[i].weight -= small->bins[i].weight;
    }
    large->all = (struct bin){ all.gradient - small->all.gradient, all.weight - small->all.weight };
    find_cut(g, low);
    find_cut(g, high);
}

static void
grow(struct grower *g)
{
    g->leaf_count = g->node_count = 1;
    g->leaves[0].begin = g->leaves[0].node = 0;
    g->leaves[0].end = g->sampled;
    count_bins(g, &g->leaves[0]);
    find_cut(g, &g->leaves[0]);
    while (g->leaf_count < g->recipe->leaves) {
        uint32_t best = 0;
        for (uint32_t i = 1; i < g->leaf_count; i++)
            best = g->leaves[i].gain > g->leaves[best].gain ? i : best;
        if (g->leaves[best].gain <= 1e-6f)
            break;
        cut_leaf(g, best);
    }
    for (uint32_t i = 0; i < g->leaf_count; i++) {
        const struct leaf *leaf = &g->leaves[i];
        g->nodes[leaf->node] =
            (struct kb_trees_node){ KB_TREES_LEAF, 0, 0,
                                    -g->recipe->rate * leaf->all.gradient
                                        / (leaf->all.weight + g->recipe->decay) };
    }
}

static void
add_tree(struct grower *g)
{
    for (uint32_t i = 0; i < g->rows->count; i++) {
        const uint8_t *t = g->rows->traits + (size_t)i * g->rows->trait_count;
        const struct kb_trees_node *at = g->nodes;
        while (at->trait != KB_TREES_LEAF)
            at = g->nodes + at->low + (t[at->trait] > at->limit);
        g->scores[i] += at->value;
    }
}

static float
pull(struct bin b)
{
    return sqrtf(b.gradient * b.gradient + b.weight * b.weight);
}

static void
take_sample(struct grower *g, uint64_t *seed)
{
    double all = 0;
    g->sampled = 0;
    for (uint32_t i = 0; i < g->rows->count; i++) {
        float p = 1 / (1 + expf(-g->scores[i])), w = g->rows->weights[i];
        g->of_row[i] = (struct bin){ w * (p - (float)g->rows->labels[i]), w * p * (1 - p) };
        all += (double)pull(g->of_row[i]);
    }
    float scale = g->recipe->sample * (float)(g->rows->count / all);
    for (uint32_t i = 0; i < g->rows->count; i++) {
        struct bin *b = &g->of_row[i];
        float chance = scale * pull(*b);
        if (kb_random_unit(seed) >= chance)
            continue;
        if (chance < 1) {
            b->gradient /= chance;
            b->weight /= chance;
        }
        g->order[g->sampled++] = i;
    }
}

static void
choose_traits(struct grower *g, uint64_t *seed)
{
    g->open_count = 0;
    for (uint32_t k = 0; k < g->rows->trait_count; k++)
        if (g->recipe->traits >= 1 || kb_random_unit(seed) < g->recipe->traits)
            g->open[g->open_count++] = (uint8_t)k;
}

static float
first_score(const struct kb_boost_rows *rows)
{
    double yes = 1, no = 1;
    for (uint32_t i = 0; i < rows->count; i++)
        *(rows->labels[i] ? &yes : &no) += (double)rows->weights[i];
    return (float)log(yes / no);
}

static void
write_section(const struct kb_boost_recipe *recipe, float first, struct kb_buf *roots,
              struct kb_buf *nodes, uint32_t trait_count, struct kb_buf *section)
{
    struct kb_trees_head head = { first - logf(recipe->limit / (1 - recipe->limit)), trait_count,
                                  (uint32_t)(roots->len / sizeof(uint32_t)),
                                  (uint32_t)(nodes->len / sizeof(struct kb_trees_node)) };
    kb_buf_add(section, &head, sizeof head);
    kb_buf_str(section, kb_buf_view(roots));
    kb_buf_str(section, kb_buf_view(nodes));
    kb_buf_free(roots);
    kb_buf_free(nodes);
}

void
kb_boost_train(const struct kb_boost_recipe *recipe, const struct kb_boost_rows *rows,
               struct kb_buf *section)
{
    struct kb_arena arena;
    struct kb_buf roots, nodes;
    uint64_t seed = recipe->seed;
    kb_arena_init(&arena);
    kb_buf_init(&roots, 0);
    kb_buf_init(&nodes, 0);
    KB_ASSERT(recipe->leaves <= KB_BOOST_LEAVES && rows->trait_count <= KB_TREES_TRAITS);
    struct grower *g = KB_NEW(&arena, struct grower);
    g->recipe = recipe;
    g->rows = rows;
    g->of_row = kb_arena_array(&arena, rows->count, sizeof *g->of_row);
    g->scores = kb_arena_array(&arena, rows->count, sizeof *g->scores);
    g->order = kb_arena_array(&arena, rows->count, sizeof *g->order);
    g->spare = kb_arena_array(&arena, rows->count, sizeof *g->spare);
    for (uint32_t i = 0; i < recipe->leaves; i++)
        g->leaves[i].bins =
            kb_arena_array(&arena, (size_t)rows->trait_count * 256, sizeof(struct bin));
    float first = first_score(rows);
    for (uint32_t i = 0; i < rows->count; i++)
        g->scores[i] = first;
    for (uint32_t tree = 0; tree < recipe->trees; tree++) {
        uint32_t root = (uint32_t)(nodes.len / sizeof *g->nodes);
        take_sample(g, &seed);
        choose_traits(g, &seed);
        grow(g);
        add_tree(g);
        kb_buf_add(&roots, &root, sizeof root);
        kb_buf_add(&nodes, g->nodes, g->node_count * sizeof *g->nodes);
    }
    write_section(recipe, first, &roots, &nodes, rows->trait_count, section);
    kb_arena_free(&arena);
}
