#include "model/tree.h"

#include "model/net.h"
#include "model/tags.h"

#include "base/banned.h"

/* ---- opening: the section's parts in order, each at a multiple of 32 bytes ---- */

struct reader {
    struct kb_str bytes;
    size_t at;
    bool short_of; /* a part lies beyond the end */
};

static const void *
take(struct reader *r, size_t bytes)
{
    size_t at = r->at, next = (at + bytes + 31) & ~(size_t)31;
    if (r->short_of || bytes > r->bytes.len || at > r->bytes.len - bytes) {
        r->short_of = true;
        return NULL;
    }
    r->at = next;
    return r->bytes.ptr + at;
}

static struct kb_net_matrix
take_matrix(struct reader *r, uint32_t rows, uint32_t columns)
{
    struct kb_net_matrix m = { .rows = rows, .columns = columns };
    const float *scale = take(r, sizeof *scale);
    m.scale = scale ? *scale : 0;
    m.weights = take(r, (size_t)rows * columns * sizeof(int16_t));
    return m;
}

static const float *
take_floats(struct reader *r, uint32_t count)
{
    return take(r, count * sizeof(float));
}

static bool
is_sane(const struct kb_tree_head *h)
{
    return h->rows >= 1 && h->rows < (1u << 24) && h->depth >= 16 && h->depth <= 256
           && h->depth % 16 == 0 && h->width >= 16 && h->width <= 256 && h->width % 16 == 0
           && h->layers >= 1 && h->layers <= KB_TREE_LAYERS && h->arc >= 16 && h->arc <= 256
           && h->arc % 16 == 0 && h->label >= 16 && h->label <= 256 && h->label % 16 == 0
           && h->relations >= 1 && h->relations <= KB_TREE_RELATIONS && h->tag_columns == 32
           && h->hash_cap >= 2 && h->hash_cap <= (1u << 24)
           && (h->hash_cap & (h->hash_cap - 1)) == 0 && h->names_bytes >= h->relations
           && h->names_bytes < 4096 && h->unknown_row < h->rows;
}

static void
take_heads(struct reader *r, struct kb_tree *t)
{
    const struct kb_tree_head *h = &t->head;
    uint32_t side = 2 * h->width;
    for (uint32_t l = 0; l < h->layers; l++) {
        t->layers[l].in = take_matrix(r, l ? side : h->depth, (l ? 3 : 4) * side);
        t->layers[l].gates = take_floats(r, 4 * side);
    }
    t->arc_child = take_matrix(r, side, h->arc);
    t->arc_head = take_matrix(r, side, h->arc);
    t->arc_pair = take_matrix(r, h->arc, h->arc);
    t->label_child = take_matrix(r, side, h->label);
    t->label_head = take_matrix(r, side, h->label);
    t->label_out = take_matrix(r, h->label, KB_TREE_RELATIONS);
    t->tags = take_matrix(r, side, h->tag_columns);
    t->arc_child_bias = take_floats(r, h->arc);
    t->arc_head_bias = take_floats(r, h->arc);
    t->arc_lean = take_floats(r, h->arc);
    t->arc_root = take_floats(r, h->arc);
    t->label_bias = take_floats(r, h->label);
    t->label_root = take_floats(r, h->label);
    t->label_out_bias = take_floats(r, KB_TREE_RELATIONS);
    t->tag_bias = take_floats(r, h->tag_columns);
    t->pair_table = take_floats(r, KB_TREE_PAIRS);
}

static bool
rows_are_there(const struct kb_tree *t)
{
    for (uint32_t i = 0; i < t->features.cap; i++)
        if (t->features.pairs[i * 2 + 1] > t->head.rows)
            return false;
    return true;
}

kabar_status
kb_tree_open(struct kb_str bytes, bool check, struct kb_tree *tree, struct kb_error *err)
{
    struct reader r = { bytes, 0, false };
    const struct kb_tree_head *head = take(&r, sizeof *head);
    if (!head || !is_sane(head))
        return kb_fail(err, KABAR_BAD_DATA, "a tree model with a head that cannot be");
    *tree = (struct kb_tree){ .head = *head };
    tree->names = take(&r, head->names_bytes);
    tree->features = (struct kb_hashes){ take(&r, (size_t)head->hash_cap * 8), head->hash_cap };
    tree->rows = take(&r, (size_t)head->rows * head->depth);
    take_heads(&r, tree);
    if (r.short_of || tree->names[head->names_bytes - 1] != 0 || (check && !rows_are_there(tree)))
        return kb_fail(err, KABAR_BAD_DATA, "a tree model that is cut short");
    return KABAR_OK;
}

struct kb_str
kb_tree_relation(const struct kb_tree *tree, uint32_t relation)
{
    const char *at = tree->names;
    if (relation >= tree->head.relations)
        return KB_STR("dep");
    while (relation-- > 0)
        at += strlen(at) + 1;
    return (struct kb_str){ at, strlen(at) };
}

uint32_t
kb_tree_features(const struct kb_form *form, uint8_t tag, uint32_t treebank, uint32_t *hashes)
{
    const uint32_t values[] = { form->low,     form->tail[1], form->tail[2], form->tail[3],
                                form->head[1], form->head[2], form->shape,   form->list,
                                form->seen,    tag,           treebank };
    uint32_t count = sizeof values / sizeof *values;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t h = (uint32_t)kb_mix((uint64_t)(i + 1) * 0x9E3779B97F4A7C15ull, values[i]);
        hashes[i] = h ? h : 1;
    }
    return count;
}

/* ---- parsing ---- */

struct parse {
    struct kb_arena *arena;
    const struct kb_tree *tree;
    uint32_t words;
    int16_t *whole; /* activations as whole numbers, room for the widest */
    float *context; /* [words][2 * width] */
};

static void *
aligned(struct kb_arena *arena, size_t bytes)
{
    char *room = kb_arena_alloc(arena, bytes + 32);
    return room + (32 - (uintptr_t)room % 32) % 32;
}

static float *
floats(struct parse *p, uint32_t columns)
{
    return aligned(p->arena, (size_t)p->words * columns * sizeof(float));
}

static void
add_bytes(const int8_t *row, int16_t *sum, uint32_t depth)
{
    for (uint32_t i = 0; i < depth; i++)
        sum[i] = (int16_t)(sum[i] + row[i]);
}

static void
sum_rows(struct parse *p, const struct kb_form *forms, const uint8_t *tags)
{
    const struct kb_tree *t = p->tree;
    uint32_t hashes[KB_TREE_FEATURES], depth = t->head.depth;
    memset(p->whole, 0, (size_t)p->words * depth * sizeof *p->whole);
    for (uint32_t i = 0; i < p->words; i++) {
        uint32_t n = kb_tree_features(&forms[i], tags[i], 0, hashes);
        for (uint32_t k = 0; k < n; k++) {
            uint32_t row = kb_hashes_get(&t->features, hashes[k]);
            if (!row && k == 0)
                row = t->head.unknown_row + 1;
            if (row)
                add_bytes(t->rows + (size_t)(row - 1) * depth, p->whole + (size_t)i * depth,
                          depth);
        }
    }
}

static void
run_layers(struct parse *p)
{
    const struct kb_tree *t = p->tree;
    uint32_t side = 2 * t->head.width;
    float *u = floats(p, 4 * side), *now = floats(p, side), *before = floats(p, side);
    float scale = t->head.row_scale;
    for (uint32_t l = 0; l < t->head.layers; l++) {
        float *swap = before;
        kb_net_times(&t->layers[l].in, p->whole, scale, u, p->words);
        kb_net_recur(&t->layers[l], t->head.width, l ? 3 : 4, u, before, now, p->words);
        kb_net_round(now, KB_NET_ONE, KB_NET_MOST, p->whole, p->words * side);
        before = now;
        now = swap;
        scale = 1.0f / KB_NET_ONE;
    }
    p->context = before;
}

static float *
affine(struct parse *p, const struct kb_net_matrix *m, const float *bias)
{
    float *y = floats(p, m->columns);
    kb_net_times(m, p->whole, 1.0f / KB_NET_ONE, y, p->words);
    for (uint32_t t = 0; bias && t < p->words; t++)
        for (uint32_t i = 0; i < m->columns; i++)
            y[(size_t)t * m->columns + i] += bias[i];
    return y;
}

static void
bend(float *y, size_t count)
{
    for (size_t i = 0; i < count; i++)
        y[i] = y[i] < 0 ? y[i] * 0.1f : y[i];
}

/* scores[child][head], head 0 the root; [words][words + 1]. */
static float *
score_pairs(struct parse *p, const uint8_t *tags)
{
    const struct kb_tree *t = p->tree;
    uint32_t arc = t->head.arc, heads = p->words + 1, columns = (heads + 15) & ~15u;
    float *child = affine(p, &t->arc_child, t->arc_child_bias);
    float *head = affine(p, &t->arc_head, t->arc_head_bias);
    bend(child, (size_t)p->words * arc);
    bend(head, (size_t)p->words * arc);
    int16_t *child_whole = aligned(p->arena, (size_t)p->words * arc * sizeof(int16_t));
    kb_net_round(child, KB_NET_ONE, KB_NET_MOST, child_whole, p->words * arc);
    float *pair = floats(p, arc);
    kb_net_times(&t->arc_pair, child_whole, 1.0f / KB_NET_ONE, pair, p->words);
    kb_net_round(pair, 32.0f, KB_NET_MOST, child_whole, p->words * arc);
    /* The heads as a matrix of their own: two numbers of one head side by side. */
    int16_t *heads_whole = aligned(p->arena, (size_t)arc * columns * sizeof(int16_t));
    int16_t *one = aligned(p->arena, arc * sizeof(int16_t));
    float *lean = aligned(p->arena, columns * sizeof(float));
    for (uint32_t h = 0; h < heads; h++) {
        const float *from = h ? head + (size_t)(h - 1) * arc : t->arc_root;
        kb_net_round(from, KB_NET_ONE, KB_NET_MOST, one, arc);
        for (uint32_t i = 0; i < arc; i++) {
            lean[h] += from[i] * t->arc_lean[i];
            heads_whole[(size_t)(i & ~1u) * columns + 2 * h + (i & 1)] = one[i];
        }
    }
    struct kb_net_matrix m = { arc, columns, 1.0f / KB_NET_ONE, heads_whole };
    float *wide = floats(p, columns), *scores = floats(p, heads);
    kb_net_times(&m, child_whole, 1.0f / 32, wide, p->words);
    for (uint32_t c = 0; c < p->words; c++)
        for (uint32_t h = 0; h < heads; h++)
            scores[(size_t)c * heads + h] = wide[(size_t)c * columns + h] + lean[h]
                                            + t->pair_table[kb_tree_pair(tags, c + 1, h)];
    return scores;
}

static uint8_t
best_of(const float *scores, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        if (scores[i] > scores[best])
            best = i;
    return (uint8_t)best;
}

static void
name_relations(struct parse *p, struct kb_tree_word *words)
{
    const struct kb_tree *t = p->tree;
    uint32_t width = t->head.label;
    float *child = affine(p, &t->label_child, t->label_bias);
    float *head = affine(p, &t->label_head, NULL);
    float *tags = affine(p, &t->tags, t->tag_bias);
    for (uint32_t i = 0; i < p->words; i++) {
        const float *from =
            words[i].head ? head + (size_t)(words[i].head - 1) * width : t->label_root;
        for (uint32_t k = 0; k < width; k++)
            child[(size_t)i * width + k] += from[k];
    }
    bend(child, (size_t)p->words * width);
    int16_t *whole = aligned(p->arena, (size_t)p->words * width * sizeof(int16_t));
    kb_net_round(child, KB_NET_ONE, KB_NET_MOST, whole, p->words * width);
    float *scores = floats(p, KB_TREE_RELATIONS);
    kb_net_times(&t->label_out, whole, 1.0f / KB_NET_ONE, scores, p->words);
    for (uint32_t i = 0; i < p->words; i++) {
        float *row = scores + (size_t)i * KB_TREE_RELATIONS;
        for (uint32_t k = 0; k < t->head.relations; k++)
            row[k] += t->label_out_bias[k];
        words[i].relation = best_of(row, t->head.relations);
        words[i].tag = best_of(tags + (size_t)i * t->head.tag_columns, KB_UPOS_COUNT);
    }
}

static void
parse_piece(struct kb_arena *arena, const struct kb_tree *tree, const struct kb_form *forms,
            const uint8_t *tags, uint32_t count, struct kb_tree_word *words)
{
    uint32_t widest = 2 * tree->head.width;
    widest = tree->head.depth > widest ? tree->head.depth : widest;
    struct parse p = { .arena = arena, .tree = tree, .words = count };
    p.whole = aligned(arena, (size_t)count * widest * sizeof(int16_t));
    sum_rows(&p, forms, tags);
    run_layers(&p);
    float *scores = score_pairs(&p, tags);
    uint16_t *heads = kb_arena_array(arena, count, sizeof *heads);
    kb_tree_best(arena, scores, count, heads);
    for (uint32_t i = 0; i < count; i++)
        words[i].head = heads[i];
    name_relations(&p, words);
}

void
kb_tree_find(struct kb_arena *arena, const struct kb_tree *tree, const struct kb_form *forms,
             const uint8_t *tags, uint32_t count, struct kb_tree_word *words)
{
    uint32_t root = 0;
    for (uint32_t at = 0; at < count; at += KB_TREE_WORDS) {
        uint32_t n = count - at < KB_TREE_WORDS ? count - at : KB_TREE_WORDS;
        parse_piece(arena, tree, forms + at, tags + at, n, words + at);
        /* One root: that of the first piece governs those of the others. */
        for (uint32_t i = at; i < at + n; i++) {
            if (words[i].head)
                words[i].head = (uint16_t)(words[i].head + at);
            else if (at)
                words[i].head = (uint16_t)(root + 1);
            else
                root = i;
        }
    }
}
