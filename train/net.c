#include "net.h"

#include <math.h>

#include "matrix.h"
#include "random.h"

#include "base/error.h"
#include "model/clones.h"
#include "model/maths.h"

#include "base/banned.h"

static const float leak = 0.1f;
static const float tag_share = 0.5f;

/* ---- parameters ---- */

static void
make_param(struct kb_arena *arena, struct kb_param *p, uint32_t count, float spread,
           uint64_t *random)
{
    float **all[] = { &p->value, &p->gradient, &p->mean, &p->square, &p->average };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        char *room = kb_arena_alloc(arena, count * sizeof(float) + 32);
        *all[i] = (float *)(void *)(room + (32 - (uintptr_t)room % 32) % 32);
    }
    p->count = count;
    for (uint32_t i = 0; i < count; i++)
        p->value[i] = (kb_random_unit(random) * 2 - 1) * spread;
}

static void
make_matrix(struct kb_arena *arena, struct kb_param *p, uint32_t rows, uint32_t columns,
            uint64_t *random)
{
    make_param(arena, p, rows * columns, sqrtf(3.0f / (float)rows), random);
}

void
kb_net_make(struct kb_arena *arena, struct kb_net *net, const struct kb_tree_head *size,
            uint64_t seed)
{
    *net = (struct kb_net){ .size = *size, .random = seed * 2 + 1 };
    uint64_t *r = &net->random;
    uint32_t side = 2 * size->width;
    make_param(arena, &net->rows, size->rows * size->depth, 0.2f, r);
    net->row_steps = kb_arena_array(arena, size->rows, sizeof *net->row_steps);
    for (uint32_t l = 0; l < size->layers; l++) {
        struct kb_net_layer *layer = &net->layers[l];
        layer->input = l ? side : size->depth;
        layer->parts = l ? 3 : 4;
        make_matrix(arena, &layer->in, layer->input, layer->parts * side, r);
        make_param(arena, &layer->gates, 4 * side, 0.1f, r);
    }
    make_matrix(arena, &net->arc_child, side, size->arc, r);
    make_matrix(arena, &net->arc_head, side, size->arc, r);
    make_matrix(arena, &net->arc_pair, size->arc, size->arc, r);
    make_matrix(arena, &net->label_child, side, size->label, r);
    make_matrix(arena, &net->label_head, side, size->label, r);
    make_matrix(arena, &net->label_out, size->label, KB_TREE_RELATIONS, r);
    make_matrix(arena, &net->tags, side, size->tag_columns, r);
    make_param(arena, &net->arc_child_bias, size->arc, 0, r);
    make_param(arena, &net->arc_head_bias, size->arc, 0, r);
    make_param(arena, &net->arc_lean, size->arc, 0, r);
    make_param(arena, &net->arc_root, size->arc, 0.5f, r);
    make_param(arena, &net->label_bias, size->label, 0, r);
    make_param(arena, &net->label_root, size->label, 0.5f, r);
    make_param(arena, &net->label_out_bias, KB_TREE_RELATIONS, 0, r);
    make_param(arena, &net->tag_bias, size->tag_columns, 0, r);
    make_param(arena, &net->pair_table, KB_TREE_PAIRS, 0, r);
    make_param(arena, &net->label_table, KB_TREE_RELATION_ROWS * KB_TREE_RELATIONS, 0, r);
}

void
kb_net_each(struct kb_net *net, void (*each)(struct kb_param *, void *), void *context)
{
    struct kb_param *rest[] = { &net->arc_child,   &net->arc_head,       &net->arc_pair,
                                &net->label_child, &net->label_head,     &net->label_out,
                                &net->tags,        &net->arc_child_bias, &net->arc_head_bias,
                                &net->arc_lean,    &net->arc_root,       &net->label_bias,
                                &net->label_root,  &net->label_out_bias, &net->tag_bias,
                                &net->pair_table,  &net->label_table };
    each(&net->rows, context);
    for (uint32_t l = 0; l < net->size.layers; l++) {
        each(&net->layers[l].in, context);
        each(&net->layers[l].gates, context);
    }
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++)
        each(rest[i], context);
}

static void
average_one(struct kb_param *p, void *context)
{
    float share = *(const float *)context;
    for (uint32_t i = 0; i < p->count; i++)
        p->average[i] += share * (p->value[i] - p->average[i]);
}

void
kb_net_average(struct kb_net *net, float share)
{
    kb_net_each(net, average_one, &share);
}

/* ---- one batch ---- */

struct work {
    struct kb_arena *arena;
    struct kb_net *net;
    const struct kb_net_example *const *batch;
    uint32_t count, words;
    uint32_t *offsets;
    float *in[KB_TREE_LAYERS + 1];   /* [words][input], the share left out set to zero */
    float *keep[KB_TREE_LAYERS + 1]; /* [count][input]: 0 or 1 / (1 - share) */
    float *u[KB_TREE_LAYERS], *c[KB_TREE_LAYERS], *f[KB_TREE_LAYERS], *r[KB_TREE_LAYERS];
    float *d_out; /* [words][2 * width] */
    double loss;
};

static float *
floats(struct work *w, size_t count)
{
    char *room = kb_arena_alloc(w->arena, count * sizeof(float) + 32);
    return (float *)(void *)(room + (32 - (uintptr_t)room % 32) % 32);
}

static float *
mask_of(struct work *w, uint32_t rows, uint32_t columns, float share)
{
    float *mask = floats(w, (size_t)rows * columns), keep = 1.0f / (1.0f - share);
    for (size_t i = 0; i < (size_t)rows * columns; i++)
        mask[i] = kb_random_unit(&w->net->random) < share ? 0 : keep;
    return mask;
}

/* in[l] times its mask, one mask a sentence. */
static void
apply_keep(const struct work *w, const float *keep, float *x, uint32_t columns)
{
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t t = w->offsets[s]; t < w->offsets[s + 1]; t++)
            for (uint32_t i = 0; i < columns; i++)
                x[(size_t)t * columns + i] *= keep[(size_t)s * columns + i];
}

static void
sum_rows(struct work *w)
{
    uint32_t depth = w->net->size.depth;
    float *x = w->in[0] = floats(w, (size_t)w->words * depth);
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t t = 0; t < w->batch[s]->count; t++)
            for (uint32_t k = 0; k < KB_TREE_FEATURES; k++) {
                uint32_t row = w->batch[s]->rows[t][k];
                const float *from = w->net->rows.value + (size_t)(row - 1) * depth;
                float *to = x + (size_t)(w->offsets[s] + t) * depth;
                for (uint32_t i = 0; row && i < depth; i++)
                    to[i] += from[i];
            }
}

KB_CLONES static void
recur(const float *gates, uint32_t side, uint32_t width, const float *u, const float *highway,
      const float *before, float *c, float *f, float *r, float *out)
{
    const float *vf = gates, *vr = gates + side, *bf = gates + 2 * side, *br = gates + 3 * side;
    for (uint32_t i = 0; i < width; i += 8)
        for (int gate = 0; gate < 2; gate++) {
            const float *carry = gate ? vr : vf, *bias = gate ? br : bf;
            kb_f32x8 x;
            for (int k = 0; k < 8; k++)
                x[k] = u[(size_t)(gate + 1) * side + i + k] + carry[i + k] * before[i + k]
                       + bias[i + k];
            kb_sigmoid8(&x, &x);
            memcpy((gate ? r : f) + i, &x, sizeof x);
        }
    for (uint32_t i = 0; i < width; i++) {
        c[i] = f[i] * before[i] + (1.0f - f[i]) * u[i];
        out[i] = r[i] * c[i] + (1.0f - r[i]) * highway[i];
    }
}

static const float nothing[512];

static void
layer_forward(struct work *w, uint32_t l)
{
    const struct kb_net_layer *layer = &w->net->layers[l];
    uint32_t width = w->net->size.width, side = 2 * width, parts = layer->parts;
    size_t all = (size_t)w->words * side;
    w->u[l] = floats(w, all * parts);
    kb_matrix_times(w->in[l], layer->in.value, w->u[l], w->words, layer->input, parts * side);
    w->c[l] = floats(w, all), w->f[l] = floats(w, all), w->r[l] = floats(w, all);
    float *out = w->in[l + 1] = floats(w, all);
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t back = 0; back < 2; back++)
            for (uint32_t k = 0, n = w->batch[s]->count; k < n; k++) {
                size_t t = w->offsets[s] + (back ? n - 1 - k : k), at = t * side + back * width;
                const float *before = k == 0 ? nothing : w->c[l] + (back ? at + side : at - side);
                const float *u = w->u[l] + t * parts * side + back * width;
                const float *highway = parts == 4 ? u + 3 * side : w->in[l] + at;
                recur(layer->gates.value + back * width, side, width, u, highway, before,
                      w->c[l] + at, w->f[l] + at, w->r[l] + at, out + at);
            }
    w->keep[l + 1] = mask_of(w, w->count, side, w->net->drop_layer);
    apply_keep(w, w->keep[l + 1], out, side);
}

struct recur_back {
    const float *gates, *u, *highway, *before, *c, *f, *r, *d_out;
    float *d_gates, *d_u, *d_highway,
        *d_c; /* d_c: of this word on entry, of the one before after */
};

KB_CLONES static void
recur_backward(const struct recur_back *b, uint32_t side, uint32_t width)
{
    const float *vf = b->gates, *vr = b->gates + side;
    for (uint32_t i = 0; i < width; i++) {
        float f = b->f[i], r = b->r[i], before = b->before[i];
        float d_r = b->d_out[i] * (b->c[i] - b->highway[i]) * r * (1 - r);
        float d_c = b->d_c[i] + b->d_out[i] * r;
        float d_f = d_c * (before - b->u[i]) * f * (1 - f);
        b->d_highway[i] += b->d_out[i] * (1 - r);
        b->d_u[i] = d_c * (1 - f);
        b->d_u[side + i] = d_f;
        b->d_u[2 * side + i] = d_r;
        b->d_gates[i] += d_f * before;
        b->d_gates[side + i] += d_r * before;
        b->d_gates[2 * side + i] += d_f;
        b->d_gates[3 * side + i] += d_r;
        b->d_c[i] = d_c * f + d_f * vf[i] + d_r * vr[i];
    }
}

/* d_in += d_y * weights turned; weights' gradient += in turned * d_y. */
static void
matrix_backward(struct work *w, struct kb_param *weights, const float *in, const float *d_y,
                float *d_in, uint32_t words, uint32_t input, uint32_t output)
{
    float *turned = floats(w, (size_t)input * output);
    kb_matrix_turn(weights->value, turned, input, output);
    if (d_in)
        kb_matrix_times(d_y, turned, d_in, words, output, input);
    float *in_turned = floats(w, (size_t)words * input);
    kb_matrix_turn(in, in_turned, words, input);
    kb_matrix_times(in_turned, d_y, weights->gradient, input, words, output);
}

/* d_out: the gradient of this layer's masked output; gives that of its input. */
static float *
layer_backward(struct work *w, uint32_t l, float *d_out)
{
    struct kb_net_layer *layer = &w->net->layers[l];
    uint32_t width = w->net->size.width, side = 2 * width, parts = layer->parts;
    float *d_u = floats(w, (size_t)w->words * parts * side);
    float *d_in = floats(w, (size_t)w->words * layer->input);
    apply_keep(w, w->keep[l + 1], d_out, side);
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t back = 0; back < 2; back++) {
            float d_c[256] = { 0 };
            for (uint32_t n = w->batch[s]->count, k = n; k-- > 0;) {
                size_t t = w->offsets[s] + (back ? n - 1 - k : k), at = t * side + back * width;
                float *du = d_u + t * parts * side + back * width;
                const float *u = w->u[l] + t * parts * side + back * width;
                struct recur_back b = {
                    .gates = layer->gates.value + back * width,
                    .u = u,
                    .highway = parts == 4 ? u + 3 * side : w->in[l] + at,
                    .before = k == 0 ? nothing : w->c[l] + (back ? at + side : at - side),
                    .c = w->c[l] + at,
                    .f = w->f[l] + at,
                    .r = w->r[l] + at,
                    .d_out = d_out + at,
                    .d_gates = layer->gates.gradient + back * width,
                    .d_u = du,
                    .d_highway = parts == 4 ? du + 3 * side : d_in + at,
                    .d_c = d_c,
                };
                recur_backward(&b, side, width);
            }
        }
    matrix_backward(w, &layer->in, w->in[l], d_u, d_in, w->words, layer->input, parts * side);
    return d_in;
}

/* ---- what the heads of the network say ---- */

/* y = in * weights + bias, [words][output]. */
static float *
affine(struct work *w, const struct kb_param *weights, const struct kb_param *bias, uint32_t output)
{
    float *y = floats(w, (size_t)w->words * output);
    for (uint32_t t = 0; bias && t < w->words; t++)
        memcpy(y + (size_t)t * output, bias->value, output * sizeof *y);
    kb_matrix_times(w->in[w->net->size.layers], weights->value, y, w->words, 2 * w->net->size.width,
                    output);
    return y;
}

static void
affine_backward(struct work *w, struct kb_param *weights, struct kb_param *bias, const float *d_y,
                uint32_t output)
{
    for (uint32_t t = 0; bias && t < w->words; t++)
        for (uint32_t i = 0; i < output; i++)
            bias->gradient[i] += d_y[(size_t)t * output + i];
    matrix_backward(w, weights, w->in[w->net->size.layers], d_y, w->d_out, w->words,
                    2 * w->net->size.width, output);
}

/* Softmax in place over scores[count] that are not barred; gives the loss for `gold` and leaves the
 * gradient. */
static float
softmax(float *scores, uint32_t count, uint32_t gold, float weight)
{
    float top = -1e30f, sum = 0;
    for (uint32_t i = 0; i < count; i++)
        top = scores[i] > top ? scores[i] : top;
    for (uint32_t i = 0; i < count; i++)
        sum += scores[i] = kb_expf(scores[i] - top);
    for (uint32_t i = 0; i < count; i++)
        scores[i] = scores[i] / sum * weight;
    float loss = -logf(scores[gold] / weight + 1e-9f) * weight;
    scores[gold] -= weight;
    return loss;
}

/* Leaky, then some left out: `slope` keeps what each value's gradient is multiplied by. */
static float *
bend(struct work *w, float *y, uint32_t columns)
{
    float *slope = floats(w, (size_t)w->words * columns);
    float *keep = mask_of(w, w->count, columns, w->net->drop_head);
    for (size_t i = 0; i < (size_t)w->words * columns; i++)
        slope[i] = y[i] < 0 ? leak : 1;
    apply_keep(w, keep, slope, columns);
    for (size_t i = 0; i < (size_t)w->words * columns; i++)
        y[i] *= slope[i];
    return slope;
}

static void
times_each(float *a, const float *b, size_t count)
{
    for (size_t i = 0; i < count; i++)
        a[i] *= b[i];
}

/* One sentence's pairs: child[n][arc] times pair (already in p), heads with the root first. */
static void
pairs(struct work *w, uint32_t s, const float *p, const float *head, float *d_p, float *d_head)
{
    struct kb_net *net = w->net;
    uint32_t n = w->batch[s]->count, arc = net->size.arc, padded = (n + 1 + 15) & ~15u;
    float *b = floats(w, (size_t)padded * arc), *turned = floats(w, (size_t)padded * arc);
    memcpy(b, net->arc_root.value, arc * sizeof *b);
    memcpy(b + arc, head + (size_t)w->offsets[s] * arc, (size_t)n * arc * sizeof *b);
    kb_matrix_turn(b, turned, padded, arc);
    float *scores = floats(w, (size_t)n * padded), *lean = floats(w, padded);
    for (uint32_t h = 0; h <= n; h++)
        for (uint32_t i = 0; i < arc; i++)
            lean[h] += b[(size_t)h * arc + i] * net->arc_lean.value[i];
    const float *mine = p + (size_t)w->offsets[s] * arc;
    kb_matrix_times(mine, turned, scores, n, arc, padded);
    float *d_lean = floats(w, padded);
    const uint8_t *given = w->batch[s]->given;
    for (uint32_t t = 0; t < n; t++) {
        float *row = scores + (size_t)t * padded;
        for (uint32_t h = 0; h <= n; h++)
            row[h] += lean[h] + net->pair_table.value[kb_tree_pair(given, t + 1, h)];
        row[t + 1] = -1e30f;
        w->loss += softmax(row, n + 1, w->batch[s]->heads[t], 1);
        for (uint32_t h = 0; h <= n; h++) {
            d_lean[h] += row[h];
            net->pair_table.gradient[kb_tree_pair(given, t + 1, h)] += row[h];
        }
        for (uint32_t h = n + 1; h < padded; h++)
            row[h] = 0;
    }
    kb_matrix_times(scores, b, d_p + (size_t)w->offsets[s] * arc, n, padded, arc);
    float *d_b = floats(w, (size_t)padded * arc), *scores_turned = floats(w, (size_t)n * padded);
    kb_matrix_turn(scores, scores_turned, n, padded);
    kb_matrix_times(scores_turned, mine, d_b, padded, n, arc);
    for (uint32_t h = 0; h <= n; h++)
        for (uint32_t i = 0; i < arc; i++) {
            size_t at = (size_t)h * arc + i;
            net->arc_lean.gradient[i] += d_lean[h] * b[at];
            d_b[at] += d_lean[h] * net->arc_lean.value[i];
        }
    for (uint32_t i = 0; i < arc; i++)
        net->arc_root.gradient[i] += d_b[i];
    memcpy(d_head + (size_t)w->offsets[s] * arc, d_b + arc, (size_t)n * arc * sizeof *d_b);
}

static void
arcs(struct work *w)
{
    struct kb_net *net = w->net;
    uint32_t arc = net->size.arc;
    size_t all = (size_t)w->words * arc;
    float *child = affine(w, &net->arc_child, &net->arc_child_bias, arc);
    float *head = affine(w, &net->arc_head, &net->arc_head_bias, arc);
    float *child_slope = bend(w, child, arc), *head_slope = bend(w, head, arc);
    float *p = floats(w, all), *d_p = floats(w, all), *d_head = floats(w, all);
    kb_matrix_times(child, net->arc_pair.value, p, w->words, arc, arc);
    for (uint32_t s = 0; s < w->count; s++)
        pairs(w, s, p, head, d_p, d_head);
    float *d_child = floats(w, all);
    matrix_backward(w, &net->arc_pair, child, d_p, d_child, w->words, arc, arc);
    times_each(d_child, child_slope, all);
    times_each(d_head, head_slope, all);
    affine_backward(w, &net->arc_child, &net->arc_child_bias, d_child, arc);
    affine_backward(w, &net->arc_head, &net->arc_head_bias, d_head, arc);
}

static void
labels(struct work *w)
{
    struct kb_net *net = w->net;
    uint32_t width = net->size.label;
    size_t all = (size_t)w->words * width;
    float *child = affine(w, &net->label_child, &net->label_bias, width);
    float *head = affine(w, &net->label_head, NULL, width);
    float *z = floats(w, all), *scores = floats(w, (size_t)w->words * KB_TREE_RELATIONS);
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t k = 0; k < w->batch[s]->count; k++) {
            size_t t = w->offsets[s] + k;
            uint32_t h = w->batch[s]->heads[k];
            const float *from =
                h ? head + (size_t)(w->offsets[s] + h - 1) * width : net->label_root.value;
            for (uint32_t i = 0; i < width; i++)
                z[t * width + i] = child[t * width + i] + from[i];
        }
    float *slope = bend(w, z, width);
    for (uint32_t t = 0; t < w->words; t++)
        memcpy(scores + (size_t)t * KB_TREE_RELATIONS, net->label_out_bias.value,
               KB_TREE_RELATIONS * sizeof *scores);
    kb_matrix_times(z, net->label_out.value, scores, w->words, width, KB_TREE_RELATIONS);
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t k = 0; k < w->batch[s]->count; k++) {
            float *row = scores + (size_t)(w->offsets[s] + k) * KB_TREE_RELATIONS;
            size_t likely =
                (size_t)KB_TREE_RELATIONS
                * kb_tree_relation_row(w->batch[s]->given, k + 1, w->batch[s]->heads[k]);
            for (uint32_t i = 0; i < KB_TREE_RELATIONS; i++)
                row[i] += net->label_table.value[likely + i];
            w->loss += softmax(row, KB_TREE_RELATIONS, w->batch[s]->relations[k], 1);
            for (uint32_t i = 0; i < KB_TREE_RELATIONS; i++) {
                net->label_out_bias.gradient[i] += row[i];
                net->label_table.gradient[likely + i] += row[i];
            }
        }
    float *d_z = floats(w, all), *d_head = floats(w, all);
    matrix_backward(w, &net->label_out, z, scores, d_z, w->words, width, KB_TREE_RELATIONS);
    times_each(d_z, slope, all);
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t k = 0; k < w->batch[s]->count; k++) {
            uint32_t h = w->batch[s]->heads[k];
            float *to =
                h ? d_head + (size_t)(w->offsets[s] + h - 1) * width : net->label_root.gradient;
            for (uint32_t i = 0; i < width; i++)
                to[i] += d_z[(w->offsets[s] + k) * width + i];
        }
    affine_backward(w, &net->label_child, &net->label_bias, d_z, width);
    affine_backward(w, &net->label_head, NULL, d_head, width);
}

static void
tags(struct work *w)
{
    uint32_t columns = w->net->size.tag_columns;
    float *scores = affine(w, &w->net->tags, &w->net->tag_bias, columns);
    for (uint32_t s = 0; s < w->count; s++)
        for (uint32_t k = 0; k < w->batch[s]->count; k++)
            w->loss += softmax(scores + (size_t)(w->offsets[s] + k) * columns, columns,
                               w->batch[s]->tags[k], tag_share);
    affine_backward(w, &w->net->tags, &w->net->tag_bias, scores, columns);
}

/* ---- a step ---- */

/* Rows of words that the batch does not hold stay as they are, moments too. */
static void
learn_rows(struct work *w, const float *d_x, float rate)
{
    struct kb_net *net = w->net;
    uint32_t depth = net->size.depth;
    float *g = net->rows.gradient;
    for (int learn = 0; learn < 2; learn++)
        for (uint32_t s = 0; s < w->count; s++)
            for (uint32_t t = 0; t < w->batch[s]->count; t++)
                for (uint32_t k = 0; k < KB_TREE_FEATURES; k++) {
                    uint32_t row = w->batch[s]->rows[t][k];
                    const float *from = d_x + (size_t)(w->offsets[s] + t) * depth;
                    size_t at = (size_t)(row - 1) * depth;
                    if (!row)
                        continue;
                    if (!learn) {
                        for (uint32_t i = 0; i < depth; i++)
                            g[at + i] += from[i];
                        net->row_steps[row - 1] |= 1u << 31;
                    } else if (net->row_steps[row - 1] >> 31) {
                        net->row_steps[row - 1] = (net->row_steps[row - 1] & ~(1u << 31)) + 1;
                        kb_matrix_adam(net->rows.value + at, g + at, net->rows.mean + at,
                                       net->rows.square + at, depth, rate, net->row_steps[row - 1]);
                    }
                }
}

struct step {
    float rate;
    uint32_t number;
    double norm;
    float scale;
};

static void
add_norm(struct kb_param *p, void *context)
{
    struct step *step = context;
    for (uint32_t i = 0; i < p->count; i++)
        step->norm += (double)p->gradient[i] * p->gradient[i];
}

static void
learn_param(struct kb_param *p, void *context)
{
    const struct step *step = context;
    for (uint32_t i = 0; step->scale < 1 && i < p->count; i++)
        p->gradient[i] *= step->scale;
    kb_matrix_adam(p->value, p->gradient, p->mean, p->square, p->count, step->rate, step->number);
}

float
kb_net_learn(struct kb_arena *scratch, struct kb_net *net,
             const struct kb_net_example *const *batch, uint32_t count, float rate)
{
    struct work *w = KB_NEW(scratch, struct work);
    *w = (struct work){ .arena = scratch, .net = net, .batch = batch, .count = count };
    w->offsets = kb_arena_array(scratch, count + 1, sizeof *w->offsets);
    for (uint32_t s = 0; s < count; s++)
        w->offsets[s + 1] = w->offsets[s] + batch[s]->count;
    w->words = w->offsets[count];
    uint32_t layers = net->size.layers;
    sum_rows(w);
    for (uint32_t l = 0; l < layers; l++)
        layer_forward(w, l);
    w->d_out = floats(w, (size_t)w->words * 2 * net->size.width);
    arcs(w);
    labels(w);
    tags(w);
    float *d = w->d_out, part = 1.0f / (float)w->words;
    for (uint32_t l = layers; l-- > 0;)
        d = layer_backward(w, l, d);
    learn_rows(w, d, rate);
    net->step++;
    struct step step = { rate, net->step, 0, 1 };
    struct kb_param rows = net->rows;
    net->rows.count = 0; /* learned above */
    kb_net_each(net, add_norm, &step);
    double most = 5.0 * w->words / 20;
    if (sqrt(step.norm) > most)
        step.scale = (float)(most / sqrt(step.norm));
    kb_net_each(net, learn_param, &step);
    net->rows = rows;
    return (float)w->loss * part;
}
