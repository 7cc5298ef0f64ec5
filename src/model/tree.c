#include "model/tree.h"

#include "model/clones.h"
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
    t->label_table = take_floats(r, KB_TREE_RELATION_ROWS * KB_TREE_RELATIONS);
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

/* Room for one piece of a sentence at a time, used again for the next. */
struct kb_tree_space {
    const struct kb_tree *tree;
    uint32_t most, words; /* room; of the piece at hand */
    int16_t *whole,
        *narrow;    /* activations as whole numbers: [most][widest], [most][arc or label] */
    int16_t *heads; /* [arc][most + 1 to 16] */
    float *u, *now, *before;             /* [most][4 * side], [most][side] twice */
    float *child, *head, *pair, *scores; /* what the network's heads say */
    uint16_t *best;
};

static void *
aligned(struct kb_arena *arena, size_t bytes)
{
    char *room = kb_arena_alloc(arena, bytes + 32);
    return room + (32 - (uintptr_t)room % 32) % 32;
}

static uint32_t
greater(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

struct kb_tree_space *
kb_tree_space_of(struct kb_arena *arena, const struct kb_tree *tree, uint32_t words)
{
    const struct kb_tree_head *h = &tree->head;
    struct kb_tree_space *s = KB_NEW(arena, struct kb_tree_space);
    size_t most = words < KB_TREE_WORDS ? words + 1 : KB_TREE_WORDS, side = 2 * h->width;
    size_t columns = (most + 16) & ~(size_t)15, wide = greater(h->arc, h->label);
    *s = (struct kb_tree_space){ .tree = tree, .most = (uint32_t)most };
    s->whole = aligned(arena, most * greater(h->depth, 2 * h->width) * sizeof(int16_t));
    s->narrow = aligned(arena, most * wide * sizeof(int16_t));
    s->heads = aligned(arena, h->arc * columns * sizeof(int16_t));
    s->u = aligned(arena, most * 4 * side * sizeof(float));
    s->now = aligned(arena, most * side * sizeof(float));
    s->before = aligned(arena, most * side * sizeof(float));
    s->child = aligned(arena, most * wide * sizeof(float));
    s->head = aligned(arena, most * wide * sizeof(float));
    s->pair = aligned(arena, most * wide * sizeof(float));
    s->scores = aligned(arena, most * greater((uint32_t)columns, 64) * sizeof(float));
    s->best = kb_arena_array(arena, most, sizeof *s->best);
    return s;
}

static void
sum_rows(struct kb_tree_space *p, const struct kb_form *forms, const uint8_t *tags)
{
    const struct kb_tree *t = p->tree;
    uint32_t hashes[KB_TREE_FEATURES], depth = t->head.depth;
    const int8_t *rows[KB_TREE_FEATURES];
    for (uint32_t i = 0; i < p->words; i++) {
        uint32_t n = kb_tree_features(&forms[i], tags[i], 0, hashes), count = 0;
        for (uint32_t k = 0; k < n; k++) {
            uint32_t row = kb_hashes_get(&t->features, hashes[k]);
            if (!row && k == 0)
                row = t->head.unknown_row + 1;
            if (row)
                rows[count++] = t->rows + (size_t)(row - 1) * depth;
        }
        kb_net_sum(rows, count, depth, p->whole + (size_t)i * depth);
    }
}

/* Leaves what the last layer says in p->whole. */
static void
run_layers(struct kb_tree_space *p)
{
    const struct kb_tree *t = p->tree;
    uint32_t side = 2 * t->head.width;
    float scale = t->head.row_scale;
    for (uint32_t l = 0; l < t->head.layers; l++) {
        float *swap = p->before;
        kb_net_times(&t->layers[l].in, p->whole, scale, p->u, p->words);
        kb_net_recur(&t->layers[l], t->head.width, l ? 3 : 4, p->u, p->before, p->now, p->words);
        kb_net_round(p->now, KB_NET_ONE, KB_NET_MOST, p->whole, p->words * side);
        p->before = p->now;
        p->now = swap;
        scale = 1.0f / KB_NET_ONE;
    }
}

static void
affine(const struct kb_tree_space *p, const struct kb_net_matrix *m, const float *bias, float *y)
{
    kb_net_times(m, p->whole, 1.0f / KB_NET_ONE, y, p->words);
    for (uint32_t t = 0; bias && t < p->words; t++)
        for (uint32_t i = 0; i < m->columns; i++)
            y[(size_t)t * m->columns + i] += bias[i];
}

/* Leaky: what is below nothing counts a tenth. */
KB_CLONES static void
bend(float *y, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        float low = y[i] * 0.1f;
        y[i] = low > y[i] ? low : y[i];
    }
}

/* The heads as a matrix, a column each; how likely each is to be one at all in lean[]. */
static void
turn_heads(struct kb_tree_space *p, float *lean)
{
    const struct kb_tree *t = p->tree;
    uint32_t arc = t->head.arc;
    int16_t one[256];
    for (uint32_t h = 0; h <= p->words; h++) {
        const float *from = h ? p->head + (size_t)(h - 1) * arc : t->arc_root;
        lean[h] = 0;
        kb_net_round(from, KB_NET_ONE, KB_NET_MOST, one, arc);
        for (uint32_t i = 0; i < arc; i++)
            lean[h] += from[i] * t->arc_lean[i];
        for (uint32_t i = 0; i < arc; i += 2)
            memcpy(p->heads + kb_net_place(arc, i, h), one + i, 2 * sizeof *one);
    }
}

/* Rows of `columns` scores become rows of words + 1, from the first on, with what is likely by tags
 * and distance added: kb_tree_pair for all pairs at once. */
static void
add_pairs(struct kb_tree_space *p, const uint8_t *tags, const float *lean, uint32_t columns)
{
    const struct kb_tree *t = p->tree;
    uint32_t heads = p->words + 1;
    uint16_t of_head[KB_TREE_WORDS + 1], apart[2 * KB_TREE_WORDS + 1];
    for (uint32_t h = 0; h < heads; h++)
        of_head[h] = (uint16_t)((h ? tags[h - 1] : KB_TREE_TAGS - 1) * KB_TREE_SPACES);
    for (uint32_t i = 0; i <= 2 * p->words; i++)
        apart[i] = (uint16_t)kb_tree_space(p->words, i);
    for (uint32_t c = 0; c < p->words; c++) {
        const float *table = t->pair_table + tags[c] * KB_TREE_TAGS * KB_TREE_SPACES;
        const uint16_t *far = apart + p->words - c - 1;
        const float *from = p->scores + (size_t)c * columns;
        float *to = p->scores + (size_t)c * heads;
        for (uint32_t h = 0; h < heads; h++)
            to[h] = from[h] + lean[h] + table[of_head[h] + far[h]];
    }
}

/* p->scores[child][head], head 0 the root; [words][words + 1]. */
static void
score_pairs(struct kb_tree_space *p, const uint8_t *tags)
{
    const struct kb_tree *t = p->tree;
    uint32_t arc = t->head.arc, heads = p->words + 1, columns = (heads + 15) & ~15u;
    const float pair_one = 32.0f;
    float lean[KB_TREE_WORDS + 1];
    affine(p, &t->arc_child, t->arc_child_bias, p->child);
    affine(p, &t->arc_head, t->arc_head_bias, p->head);
    bend(p->child, (size_t)p->words * arc);
    bend(p->head, (size_t)p->words * arc);
    kb_net_round(p->child, KB_NET_ONE, KB_NET_MOST, p->narrow, p->words * arc);
    kb_net_times(&t->arc_pair, p->narrow, 1.0f / KB_NET_ONE, p->pair, p->words);
    kb_net_round(p->pair, pair_one, KB_NET_MOST, p->narrow, p->words * arc);
    turn_heads(p, lean);
    struct kb_net_matrix m = { arc, columns, 1.0f / KB_NET_ONE, p->heads };
    kb_net_times(&m, p->narrow, 1.0f / pair_one, p->scores, p->words);
    add_pairs(p, tags, lean, columns);
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

/* How sure the network must be to overrule the tagger. */
static const float tagger_weight = 2.0f;

static void
name_relations(struct kb_tree_space *p, const uint8_t *tags, struct kb_tree_word *words)
{
    const struct kb_tree *t = p->tree;
    uint32_t width = t->head.label;
    affine(p, &t->label_child, t->label_bias, p->child);
    affine(p, &t->label_head, NULL, p->head);
    for (uint32_t i = 0; i < p->words; i++) {
        const float *from =
            words[i].head ? p->head + (size_t)(words[i].head - 1) * width : t->label_root;
        for (uint32_t k = 0; k < width; k++)
            p->child[(size_t)i * width + k] += from[k];
    }
    bend(p->child, (size_t)p->words * width);
    kb_net_round(p->child, KB_NET_ONE, KB_NET_MOST, p->narrow, p->words * width);
    kb_net_times(&t->label_out, p->narrow, 1.0f / KB_NET_ONE, p->scores, p->words);
    for (uint32_t i = 0; i < p->words; i++) {
        float *row = p->scores + (size_t)i * KB_TREE_RELATIONS;
        const float *likely =
            t->label_table
            + (size_t)kb_tree_relation_row(tags, i + 1, words[i].head) * KB_TREE_RELATIONS;
        for (uint32_t k = 0; k < t->head.relations; k++)
            row[k] += t->label_out_bias[k] + likely[k];
        words[i].relation = best_of(row, t->head.relations);
    }
    affine(p, &t->tags, t->tag_bias, p->scores);
    for (uint32_t i = 0; i < p->words; i++) {
        float *row = p->scores + (size_t)i * t->head.tag_columns;
        row[tags[i]] += tagger_weight;
        words[i].tag = best_of(row, KB_UPOS_COUNT);
    }
}

static void
parse_piece(struct kb_arena *arena, struct kb_tree_space *p, const struct kb_form *forms,
            const uint8_t *tags, uint32_t count, struct kb_tree_word *words)
{
    p->words = count;
    sum_rows(p, forms, tags);
    run_layers(p);
    score_pairs(p, tags);
    kb_tree_best(arena, p->scores, count, p->best);
    for (uint32_t i = 0; i < count; i++)
        words[i].head = p->best[i];
    name_relations(p, tags, words);
}

void
kb_tree_find(struct kb_arena *arena, struct kb_tree_space *space, const struct kb_form *forms,
             const uint8_t *tags, uint32_t count, struct kb_tree_word *words)
{
    uint32_t root = 0;
    for (uint32_t at = 0; at < count; at += space->most) {
        uint32_t n = count - at < space->most ? count - at : space->most;
        parse_piece(arena, space, forms + at, tags + at, n, words + at);
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
