#include "chain.h"

#include <math.h>
#include <stdlib.h>

#include "random.h"

#include "base/error.h"
#include "model/chain.h"
#include "model/clones.h"
#include "model/maths.h"

#include "base/banned.h"

enum { LANES = 32, STEP_SCALE_LIMIT = 3000, NEVER = -40 };

/* Which features are kept, and where. */
struct index {
    uint64_t *keys;
    uint32_t *counts; /* while counting; then row + 1 */
    uint32_t cap, len;
};

static uint32_t
slot_of(const struct index *x, uint64_t key)
{
    uint32_t at = (uint32_t)(key >> 17) & (x->cap - 1);
    while (x->keys[at] && x->keys[at] != key)
        at = (at + 1) & (x->cap - 1);
    return at;
}

struct trainer {
    const struct kb_chain_recipe *recipe;
    struct kb_arena *arena;
    struct index index;
    uint32_t rows, lanes;            /* lanes: labels rounded up to 8 */
    float *weights, *squares, *sums; /* [rows][lanes] */
    float step[LANES][LANES], step_squares[LANES][LANES], step_sums[LANES][LANES];
    uint32_t **places; /* of each example's features: row, or UINT32_MAX */
    uint64_t random;
    uint32_t averaged; /* how many rounds lie in the sums */
};

static void
count_features(struct trainer *t, const struct kb_chain_example *examples, uint32_t count)
{
    uint64_t all = 0;
    for (uint32_t i = 0; i < count; i++)
        all += examples[i].feature_of[examples[i].count];
    struct index *x = &t->index;
    x->cap = 1 << 16;
    while (x->cap < all && x->cap < (1u << 26))
        x->cap *= 2;
    x->keys = kb_arena_array(t->arena, x->cap, sizeof *x->keys);
    x->counts = kb_arena_array(t->arena, x->cap, sizeof *x->counts);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < examples[i].feature_of[examples[i].count]; k++) {
            uint32_t slot = slot_of(x, examples[i].features[k]);
            x->keys[slot] = examples[i].features[k];
            x->counts[slot]++;
        }
    for (uint32_t i = 0; i < x->cap; i++)
        x->counts[i] = x->counts[i] >= t->recipe->cutoff ? ++t->rows : 0;
}

static void
place_features(struct trainer *t, const struct kb_chain_example *examples, uint32_t count)
{
    t->places = kb_arena_array(t->arena, count, sizeof *t->places);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t n = examples[i].feature_of[examples[i].count];
        t->places[i] = kb_arena_array(t->arena, n, sizeof(uint32_t));
        for (uint32_t k = 0; k < n; k++)
            t->places[i][k] = t->index.counts[slot_of(&t->index, examples[i].features[k])] - 1;
    }
}

/* ---- one sentence ---- */

KB_CLONES static void
add_row(float *scores, const float *row, uint32_t lanes)
{
    for (uint32_t i = 0; i < lanes; i += 8)
        for (uint32_t k = 0; k < 8; k++)
            scores[i + k] += row[i + k];
}

KB_CLONES static void
ada_row(float *row, float *squares, const float *gradient, uint32_t lanes, float rate, float decay)
{
    for (uint32_t i = 0; i < lanes; i++) {
        float g = gradient[i] + decay * row[i];
        squares[i] += g * g;
        row[i] -= rate * g / __builtin_sqrtf(squares[i] + 1e-8f);
    }
}

/* exp(score - greatest), so that products stay within a float. */
static void
exponents(float *scores, uint32_t labels)
{
    float top = scores[0];
    for (uint32_t k = 1; k < labels; k++)
        top = scores[k] > top ? scores[k] : top;
    for (uint32_t k = 0; k < labels; k++)
        scores[k] = kb_expf(scores[k] - top);
    for (uint32_t k = labels; k < LANES; k++)
        scores[k] = 0;
}

static void
normalize(float *v, uint32_t labels)
{
    float sum = 0;
    for (uint32_t k = 0; k < labels; k++)
        sum += v[k];
    for (uint32_t k = 0; k < labels; k++)
        v[k] = sum > 0 ? v[k] / sum : 1.0f / (float)labels;
}

KB_CLONES static void
times_step(const float (*step)[LANES], const float *v, float *out, uint32_t labels)
{
    for (int k = 0; k < LANES; k++)
        out[k] = 0;
    for (uint32_t p = 0; p < labels; p++)
        for (int k = 0; k < LANES; k++)
            out[k] += v[p] * step[p][k];
}

KB_CLONES static void
times_step_back(const float (*step)[LANES], const float *v, float *out, uint32_t labels)
{
    for (uint32_t p = 0; p < labels; p++) {
        float sum = 0;
        for (uint32_t k = 0; k < labels; k++)
            sum += step[p][k] * v[k];
        out[p] = sum;
    }
}

struct pass {
    float (*local)[LANES], (*alpha)[LANES], (*beta)[LANES];
    float power[LANES][LANES]; /* exp(step) */
    float step_gradient[LANES][LANES];
};

static void
forward_backward(const struct trainer *t, struct pass *p, uint32_t count)
{
    uint32_t labels = t->recipe->label_count;
    float moved[LANES];
    for (uint32_t k = 0; k < LANES; k++)
        p->alpha[0][k] = k < labels ? p->local[0][k] * p->power[labels][k] : 0;
    normalize(p->alpha[0], labels);
    for (uint32_t i = 1; i < count; i++) {
        times_step((const float(*)[LANES])p->power, p->alpha[i - 1], moved, labels);
        for (uint32_t k = 0; k < LANES; k++)
            p->alpha[i][k] = moved[k] * p->local[i][k];
        normalize(p->alpha[i], labels);
    }
    for (uint32_t k = 0; k < LANES; k++)
        p->beta[count - 1][k] = 1;
    for (uint32_t i = count - 1; i-- > 0;) {
        for (uint32_t k = 0; k < LANES; k++)
            moved[k] = p->beta[i + 1][k] * p->local[i + 1][k];
        times_step_back((const float(*)[LANES])p->power, moved, p->beta[i], labels);
        normalize(p->beta[i], labels);
    }
}

/* Expected minus seen, for the steps; the words' own are left in alpha. */
static void
gradients(const struct trainer *t, struct pass *p, const struct kb_chain_example *e)
{
    uint32_t labels = t->recipe->label_count;
    memset(p->step_gradient, 0, sizeof p->step_gradient);
    for (uint32_t i = 1; i < e->count; i++) {
        float pairs[LANES][LANES], sum = 0;
        for (uint32_t a = 0; a < labels; a++)
            for (uint32_t b = 0; b < labels; b++) {
                pairs[a][b] = p->alpha[i - 1][a] * p->power[a][b] * p->local[i][b] * p->beta[i][b];
                sum += pairs[a][b];
            }
        float part = sum > 0 ? 1.0f / sum : 0;
        for (uint32_t a = 0; a < labels; a++)
            for (uint32_t b = 0; b < labels; b++)
                p->step_gradient[a][b] += pairs[a][b] * part;
        p->step_gradient[e->labels[i - 1]][e->labels[i]] -= 1;
    }
    for (uint32_t i = 0; i < e->count; i++) {
        for (uint32_t k = 0; k < labels; k++)
            p->alpha[i][k] *= p->beta[i][k];
        normalize(p->alpha[i], labels);
        p->alpha[i][e->labels[i]] -= 1;
    }
    for (uint32_t k = 0; k < labels; k++)
        p->step_gradient[labels][k] = p->alpha[0][k];
}

static void
learn(struct trainer *t, struct pass *p, const struct kb_chain_example *e, uint32_t *places)
{
    const struct kb_chain_recipe *r = t->recipe;
    uint32_t labels = r->label_count;
    uint64_t threshold = (uint64_t)(r->leave_out * 4294967296.0);
    uint64_t random = t->random;
    float keep = 1.0f / (1.0f - r->leave_out);
    for (uint32_t a = 0; a <= labels; a++)
        for (uint32_t b = 0; b < LANES; b++)
            p->power[a][b] = b < labels ? kb_expf(t->step[a][b]) : 0;
    for (uint32_t i = 0; i < e->count; i++) {
        float *scores = p->local[i];
        memset(scores, 0, LANES * sizeof *scores);
        for (uint32_t k = e->feature_of[i]; k < e->feature_of[i + 1]; k++)
            if (places[k] != UINT32_MAX && (kb_random(&t->random) >> 32) >= threshold)
                add_row(scores, t->weights + (size_t)places[k] * t->lanes, t->lanes);
        for (uint32_t k = 0; k < labels; k++)
            scores[k] *= keep;
        exponents(scores, labels);
    }
    forward_backward(t, p, e->count);
    gradients(t, p, e);
    for (uint32_t i = 0; i < e->count; i++) {
        for (uint32_t k = labels; k < t->lanes; k++)
            p->alpha[i][k] = 0;
        for (uint32_t k = e->feature_of[i]; k < e->feature_of[i + 1]; k++) {
            size_t at = (size_t)places[k] * t->lanes;
            if (places[k] != UINT32_MAX && (kb_random(&random) >> 32) >= threshold)
                ada_row(t->weights + at, t->squares + at, p->alpha[i], t->lanes, r->rate, r->decay);
        }
    }
    for (uint32_t a = 0; a <= labels; a++)
        ada_row(t->step[a], t->step_squares[a], p->step_gradient[a], t->lanes, r->rate, r->decay);
}

static void
add_to_average(struct trainer *t)
{
    for (size_t i = 0; i < (size_t)t->rows * t->lanes; i++)
        t->sums[i] += t->weights[i];
    for (int a = 0; a < LANES; a++)
        for (int b = 0; b < LANES; b++)
            t->step_sums[a][b] += t->step[a][b];
    t->averaged++;
}

static void
run_rounds(struct trainer *t, const struct kb_chain_example *examples, uint32_t count)
{
    struct pass *p = KB_NEW(t->arena, struct pass);
    uint32_t *order = kb_arena_array(t->arena, count, sizeof *order), longest = 1;
    for (uint32_t i = 0; i < count; i++) {
        order[i] = i;
        longest = examples[i].count > longest ? examples[i].count : longest;
    }
    p->local = kb_arena_array(t->arena, longest, sizeof *p->local);
    p->alpha = kb_arena_array(t->arena, longest, sizeof *p->alpha);
    p->beta = kb_arena_array(t->arena, longest, sizeof *p->beta);
    for (uint32_t round = 0; round < t->recipe->rounds; round++) {
        for (uint32_t i = count; i > 1; i--) {
            uint32_t k = (uint32_t)(kb_random(&t->random) % i), swap = order[k];
            order[k] = order[i - 1];
            order[i - 1] = swap;
        }
        for (uint32_t i = 0; i < count; i++)
            learn(t, p, &examples[order[i]], t->places[order[i]]);
        if (round * 2 >= t->recipe->rounds)
            add_to_average(t);
    }
}

/* ---- as bytes ---- */

struct kept {
    float size;
    uint32_t slot, row; /* slot of the index; row of the weights */
};

static int
by_size(const void *a, const void *b)
{
    const struct kept *x = a, *y = b;
    if (x->size != y->size)
        return x->size < y->size ? 1 : -1;
    return x->slot < y->slot ? -1 : 1;
}

/* The scale at which all but one weight in ten thousand fit into a byte. */
static float
scale_of(struct trainer *t)
{
    uint32_t counts[4096] = { 0 };
    size_t all = (size_t)t->rows * t->lanes, above = 0;
    for (size_t i = 0; i < all; i++) {
        float w = t->weights[i] < 0 ? -t->weights[i] : t->weights[i];
        uint32_t bin = (uint32_t)(w * 64);
        counts[bin < 4095 ? bin : 4095]++;
    }
    uint32_t bin = 4095;
    for (; bin > 1; bin--) {
        above += counts[bin];
        if (above > all / 20000)
            break;
    }
    float widest = (float)(bin + 1) / 64;
    return 127.0f / (widest < 1 ? 1 : widest);
}

static int8_t
to_byte(float w, float scale)
{
    float s = w * scale;
    s = s < -127 ? -127 : s > 127 ? 127 : s;
    return (int8_t)(s + (s < 0 ? -0.5f : 0.5f));
}

/* The table as it lies in the file. */
struct table {
    uint16_t *checks;
    int8_t *rows;
    uint32_t row_count, stride;
};

/* False when no place is left within reach. */
static bool
put_row(const struct trainer *t, const struct table *table, const struct kept *k, float scale)
{
    uint64_t feature = t->index.keys[k->slot];
    uint32_t place = kb_chain_place(feature, table->row_count);
    uint16_t check = kb_chain_check(feature);
    for (uint32_t i = place; i <= place + KB_CHAIN_REACH; i++) {
        /* The last row of all stands for features that the model has not. */
        if (table->checks[i] == check || i == table->row_count + KB_CHAIN_REACH)
            return false;
        if (table->checks[i])
            continue;
        table->checks[i] = check;
        for (uint32_t l = 0; l < t->recipe->label_count; l++)
            table->rows[(size_t)i * table->stride + l] =
                to_byte(t->weights[(size_t)k->row * t->lanes + l], scale);
        return true;
    }
    return false;
}

static void
pad(struct kb_buf *out, size_t to)
{
    while (out->len % to && !out->failed)
        kb_buf_char(out, 0);
}

static void
write_steps(const struct trainer *t, float scale, struct kb_buf *out)
{
    uint32_t labels = t->recipe->label_count;
    for (uint32_t a = 0; a <= labels; a++)
        for (uint32_t b = 0; b < LANES; b++) {
            float s = b < labels ? t->step[a][b] * scale : -STEP_SCALE_LIMIT;
            s = s < -STEP_SCALE_LIMIT ? -STEP_SCALE_LIMIT : s > 3000 ? 3000 : s;
            int16_t step = (int16_t)(s + (s < 0 ? -0.5f : 0.5f));
            kb_buf_add(out, &step, sizeof step);
        }
}

static void
write_section(struct trainer *t, struct kb_buf *out)
{
    const struct kb_chain_recipe *r = t->recipe;
    struct kb_buf names;
    float scale = scale_of(t);
    uint32_t count = 0;
    struct kept *kept = kb_arena_array(t->arena, t->rows, sizeof *kept);
    for (uint32_t slot = 0; slot < t->index.cap; slot++) {
        if (!t->index.counts[slot])
            continue;
        struct kept k = { 0, slot, t->index.counts[slot] - 1 };
        for (uint32_t i = 0; i < r->label_count; i++)
            k.size = fmaxf(k.size, fabsf(t->weights[(size_t)k.row * t->lanes + i]));
        if (k.size * scale >= 1.0f)
            kept[count++] = k;
    }
    qsort(kept, count, sizeof *kept, by_size);
    if (r->most_rows && count > r->most_rows)
        count = r->most_rows;
    uint32_t stride = r->label_count <= 16 ? 16 : r->label_count <= 24 ? 24 : LANES;
    struct kb_chain_head head = { r->label_count, stride, count + count / 5 + 16, 0 };
    kb_buf_init(&names, 0);
    for (uint32_t i = 0; i < r->label_count; i++)
        kb_buf_add(&names, r->label_names[i], strlen(r->label_names[i]) + 1);
    head.names_bytes = (uint32_t)names.len;
    KB_ASSERT(out->len % 32 == 0);
    kb_buf_add(out, &head, sizeof head);
    kb_buf_add(out, names.ptr, names.len);
    kb_buf_free(&names);
    pad(out, 32);
    write_steps(t, scale, out);
    pad(out, 32);
    size_t places = (size_t)head.row_count + KB_CHAIN_REACH + 1;
    struct table table = { kb_arena_array(t->arena, places, sizeof(uint16_t)),
                           kb_arena_alloc(t->arena, places * stride + LANES), head.row_count,
                           stride };
    for (uint32_t i = 0; i < count; i++)
        put_row(t, &table, &kept[i], scale);
    kb_buf_add(out, table.checks, places * sizeof(uint16_t));
    pad(out, 32);
    kb_buf_add(out, table.rows, places * stride + LANES);
    pad(out, 32);
}

/* Everything but the averages, for a run that begins anew. */
static void
forget(struct trainer *t)
{
    const struct kb_chain_recipe *r = t->recipe;
    size_t all = (size_t)t->rows * t->lanes;
    memset(t->weights, 0, all * sizeof *t->weights);
    memset(t->squares, 0, all * sizeof *t->squares);
    memset(t->step, 0, sizeof t->step);
    memset(t->step_squares, 0, sizeof t->step_squares);
    for (uint32_t a = 0; r->may_follow && a <= r->label_count; a++)
        for (uint32_t b = 0; b < r->label_count; b++)
            t->step[a][b] = r->may_follow(a, b) ? 0 : NEVER;
}

void
kb_chain_train(struct kb_arena *arena, const struct kb_chain_recipe *recipe,
               const struct kb_chain_example *examples, uint32_t example_count, struct kb_buf *out)
{
    struct trainer *t = KB_NEW(arena, struct trainer);
    t->recipe = recipe;
    t->arena = arena;
    t->random = recipe->seed * 2 + 1;
    t->lanes = (recipe->label_count + 7) & ~7u;
    count_features(t, examples, example_count);
    place_features(t, examples, example_count);
    size_t all = (size_t)t->rows * t->lanes;
    t->weights = kb_arena_array(arena, all, sizeof *t->weights);
    t->squares = kb_arena_array(arena, all, sizeof *t->squares);
    t->sums = kb_arena_array(arena, all, sizeof *t->sums);
    for (uint32_t run = 0; run == 0 || run < recipe->runs; run++) {
        forget(t);
        run_rounds(t, examples, example_count);
    }
    for (size_t i = 0; i < all; i++)
        t->weights[i] = t->sums[i] / (float)t->averaged;
    for (int a = 0; a < LANES; a++)
        for (int b = 0; b < LANES; b++)
            t->step[a][b] = t->step_sums[a][b] / (float)t->averaged;
    write_section(t, out);
}
