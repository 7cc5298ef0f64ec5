#include "trees.h"

#include <math.h>

#include "net.h"
#include "random.h"
#include "tags.h"

#include "base/map.h"
#include "model/net.h"

#include "base/banned.h"

enum { FEWEST = 2 }; /* a feature has a row when it stands so often */

struct trainer {
    struct kb_arena *arena;
    const struct kb_trees_recipe *recipe;
    const struct kb_corpus *corpus;
    struct kb_net net;
    struct kb_map relation_map, row_map, count_map;
    KB_VEC(struct kb_str) relations;
    uint32_t (*hashes)[KB_TREE_FEATURES]; /* of every word of every sentence */
    uint32_t *offsets;                    /* sentence -> its first word */
    uint32_t feature_count, unknown;
    struct kb_net_example *examples;
    uint32_t example_count, *example_of; /* -> sentence */
    uint64_t random;
    uint8_t *const *given; /* tags of every sentence, as a tagger gives them */
};

static struct kb_str
key_of(const uint32_t *hash)
{
    return (struct kb_str){ (const char *)hash, sizeof *hash };
}

/* ---- what is learned from ---- */

static void
count_features(struct trainer *t, const struct kb_wordlist *list, uint8_t *const *tags)
{
    uint32_t words = 0;
    t->offsets = kb_arena_array(t->arena, t->corpus->sentences.len + 1, sizeof *t->offsets);
    for (uint32_t s = 0; s < t->corpus->sentences.len; s++)
        t->offsets[s + 1] = words += t->corpus->sentences.at[s].count;
    t->hashes = kb_arena_array(t->arena, words, sizeof *t->hashes);
    for (uint32_t s = 0; s < t->corpus->sentences.len; s++) {
        const struct kb_labelled *x = &t->corpus->sentences.at[s];
        const struct kb_form *forms = kb_train_forms(t->arena, list, x);
        for (uint32_t i = 0; i < x->count; i++) {
            uint32_t *h = t->hashes[t->offsets[s] + i];
            t->feature_count = kb_tree_features(&forms[i], tags[s][i], x->treebank, h);
            for (uint32_t k = 0; k < t->feature_count; k++)
                ++*kb_map_put(t->arena, &t->count_map, key_of(&h[k]), 0);
        }
    }
    uint32_t rows = 0;
    for (uint32_t w = 0; w < words; w++)
        for (uint32_t k = 0; k < t->feature_count; k++) {
            struct kb_str key = key_of(&t->hashes[w][k]);
            if (kb_map_get(&t->count_map, key) >= FEWEST
                && kb_map_get(&t->row_map, key) == KB_MAP_NONE)
                *kb_map_put(t->arena, &t->row_map, key, 0) = rows++;
        }
    t->unknown = rows;
}

static bool
is_tree(const struct kb_labelled *x)
{
    for (uint32_t i = 0; x->heads && i < x->count; i++)
        if (x->tags[i] >= 17 || x->heads[i] > x->count || x->heads[i] == i + 1)
            return false;
    return x->heads && x->count <= KB_TREE_WORDS;
}

static void
make_examples(struct trainer *t)
{
    uint32_t all = t->corpus->sentences.len;
    t->examples = kb_arena_array(t->arena, all, sizeof *t->examples);
    t->example_of = kb_arena_array(t->arena, all, sizeof *t->example_of);
    for (uint32_t s = 0; s < all; s++) {
        const struct kb_labelled *x = &t->corpus->sentences.at[s];
        if (!is_tree(x))
            continue;
        uint8_t *relations = kb_arena_array(t->arena, x->count, 1);
        for (uint32_t i = 0; i < x->count; i++) {
            uint32_t *at = kb_map_put(t->arena, &t->relation_map, x->rels[i], KB_MAP_NONE);
            if (*at == KB_MAP_NONE) {
                *at = t->relations.len;
                *KB_PUSH(t->arena, &t->relations) = x->rels[i];
            }
            relations[i] = (uint8_t)*at;
        }
        t->example_of[t->example_count] = s;
        t->examples[t->example_count++] = (struct kb_net_example){
            x->count, kb_arena_array(t->arena, x->count, sizeof(uint32_t[KB_TREE_FEATURES])),
            x->heads, relations,
            x->tags,  t->given[s]
        };
    }
}

/* The rows of an example, some left out: seldom words more often than common ones, so that the
 * unknown word's row is learned and endings carry their share. */
static void
choose_rows(struct trainer *t, struct kb_net_example *e, uint32_t sentence)
{
    uint32_t(*rows)[KB_TREE_FEATURES] = (uint32_t(*)[KB_TREE_FEATURES])(uintptr_t)e->rows;
    for (uint32_t i = 0; i < e->count; i++)
        for (uint32_t k = 0; k < t->feature_count; k++) {
            struct kb_str key = key_of(&t->hashes[t->offsets[sentence] + i][k]);
            uint32_t row = kb_map_get(&t->row_map, key);
            float often = (float)kb_map_get(&t->count_map, key);
            float drop = k ? t->recipe->drop_word * 0.4f
                           : t->recipe->drop_word + 0.5f / (1.0f + often * 0.5f);
            bool gone = row == KB_MAP_NONE || kb_random_unit(&t->random) < drop;
            rows[i][k] = !gone ? row + 1 : k == 0 ? t->unknown + 1 : 0;
        }
}

/* ---- as bytes ---- */

static void
pad(struct kb_buf *out)
{
    while (out->len % 32 && !out->failed)
        kb_buf_char(out, 0);
}

static void
put(struct kb_buf *out, const void *bytes, size_t len)
{
    kb_buf_add(out, bytes, len);
    pad(out);
}

static void
put_matrix(struct kb_arena *arena, struct kb_buf *out, const struct kb_param *p, uint32_t rows,
           uint32_t columns)
{
    float most = 1e-6f;
    for (uint32_t i = 0; i < p->count; i++)
        most = fmaxf(most, fabsf(p->average[i]));
    float scale = most / KB_NET_WEIGHT;
    int16_t *w = kb_arena_array(arena, p->count, sizeof *w);
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t c = 0; c < columns; c++) {
            float x = p->average[(size_t)r * columns + c] / scale;
            w[kb_net_place(rows, r, c)] = (int16_t)(x + (x < 0 ? -0.5f : 0.5f));
        }
    put(out, &scale, sizeof scale);
    put(out, w, p->count * sizeof *w);
}

static void
put_floats(struct kb_buf *out, const struct kb_param *p)
{
    put(out, p->average, p->count * sizeof(float));
}

static void
put_rows(struct trainer *t, struct kb_buf *out, float scale)
{
    const struct kb_param *p = &t->net.rows;
    int8_t *bytes = kb_arena_array(t->arena, p->count, 1);
    for (uint32_t i = 0; i < p->count; i++) {
        float x = p->average[i] / scale;
        x = x > 127 ? 127 : x < -127 ? -127 : x;
        bytes[i] = (int8_t)(x + (x < 0 ? -0.5f : 0.5f));
    }
    put(out, bytes, p->count);
}

static void
put_hashes(struct trainer *t, struct kb_buf *out, uint32_t cap)
{
    uint32_t *pairs = kb_arena_array(t->arena, (size_t)cap * 2, sizeof *pairs);
    uint32_t words = t->offsets[t->corpus->sentences.len];
    for (uint32_t w = 0; w < words; w++)
        for (uint32_t k = 0; k < t->feature_count; k++) {
            uint32_t hash = t->hashes[w][k], at = hash & (cap - 1);
            uint32_t row = kb_map_get(&t->row_map, key_of(&t->hashes[w][k]));
            while (pairs[at * 2] && pairs[at * 2] != hash)
                at = (at + 1) & (cap - 1);
            if (row != KB_MAP_NONE)
                pairs[at * 2] = hash, pairs[at * 2 + 1] = row + 1;
        }
    put(out, pairs, (size_t)cap * 8);
}

/* The row scale that loses least: all but one weight in ten thousand fit. */
static float
row_scale(const struct kb_param *p)
{
    uint32_t counts[4096] = { 0 }, above = 0, bin = 4095;
    for (uint32_t i = 0; i < p->count; i++) {
        uint32_t b = (uint32_t)(fabsf(p->average[i]) * 256);
        counts[b < 4095 ? b : 4095]++;
    }
    for (; bin > 16; bin--) {
        above += counts[bin];
        if (above > p->count / 10000)
            break;
    }
    return (float)(bin + 1) / 256 / 127;
}

static void
write_section(struct trainer *t, struct kb_buf *out)
{
    struct kb_net *n = &t->net;
    struct kb_buf names;
    uint32_t cap = 64, side = 2 * n->size.width;
    while (cap * 3 < n->size.rows * 4)
        cap *= 2;
    kb_buf_init(&names, 0);
    for (uint32_t i = 0; i < t->relations.len; i++) {
        kb_buf_str(&names, t->relations.at[i]);
        kb_buf_char(&names, 0);
    }
    struct kb_tree_head head = n->size;
    head.relations = t->relations.len;
    head.hash_cap = cap;
    head.names_bytes = (uint32_t)names.len;
    head.unknown_row = t->unknown;
    head.row_scale = row_scale(&n->rows);
    put(out, &head, sizeof head);
    put(out, names.ptr, names.len);
    kb_buf_free(&names);
    put_hashes(t, out, cap);
    put_rows(t, out, head.row_scale);
    for (uint32_t l = 0; l < head.layers; l++) {
        put_matrix(t->arena, out, &n->layers[l].in, n->layers[l].input, n->layers[l].parts * side);
        put_floats(out, &n->layers[l].gates);
    }
    put_matrix(t->arena, out, &n->arc_child, side, head.arc);
    put_matrix(t->arena, out, &n->arc_head, side, head.arc);
    put_matrix(t->arena, out, &n->arc_pair, head.arc, head.arc);
    put_matrix(t->arena, out, &n->label_child, side, head.label);
    put_matrix(t->arena, out, &n->label_head, side, head.label);
    put_matrix(t->arena, out, &n->label_out, head.label, KB_TREE_RELATIONS);
    put_matrix(t->arena, out, &n->tags, side, head.tag_columns);
    const struct kb_param *rest[] = { &n->arc_child_bias, &n->arc_head_bias, &n->arc_lean,
                                      &n->arc_root,       &n->label_bias,    &n->label_root,
                                      &n->label_out_bias, &n->tag_bias,      &n->pair_table,
                                      &n->label_table };
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++)
        put_floats(out, rest[i]);
}

/* ---- rounds ---- */

/* Sentences of about one length together, in an order that changes from round to round. */
static void
shuffle(struct trainer *t, uint32_t *order)
{
    for (uint32_t i = 0; i < t->example_count; i++)
        order[i] = i;
    for (uint32_t i = t->example_count; i > 1; i--) {
        uint32_t k = (uint32_t)(kb_random(&t->random) % i), swap = order[k];
        order[k] = order[i - 1];
        order[i - 1] = swap;
    }
}

static float
run_round(struct trainer *t, uint32_t round, const uint32_t *order, struct kb_arena *scratch)
{
    const struct kb_trees_recipe *r = t->recipe;
    const struct kb_net_example *batch[512];
    double loss = 0;
    uint32_t count = 0, words = 0, steps = 0;
    for (uint32_t i = 0; i < t->example_count; i++) {
        struct kb_net_example *e = &t->examples[order[i]];
        choose_rows(t, e, t->example_of[order[i]]);
        batch[count++] = e;
        words += e->count;
        if (words < r->batch_words && count < 512 && i + 1 < t->example_count)
            continue;
        float done = ((float)round + (float)i / (float)t->example_count) / (float)r->rounds;
        float rate = r->rate * (done < 0.03f ? done / 0.03f : 1.0f - 0.97f * done);
        loss += kb_net_learn(scratch, &t->net, batch, count, rate);
        kb_net_average(&t->net, t->net.step < 100 ? 0.2f : 0.004f);
        kb_arena_reset(scratch);
        count = words = 0;
        steps++;
    }
    return (float)(loss / steps);
}

void
kb_trees_train(struct kb_arena *arena, const struct kb_trees_recipe *recipe,
               const struct kb_corpus *corpus, const struct kb_wordlist *list, uint8_t *const *tags,
               struct kb_buf *out)
{
    struct trainer *t = KB_NEW(arena, struct trainer);
    struct kb_arena scratch;
    t->arena = arena, t->recipe = recipe, t->corpus = corpus;
    t->random = recipe->seed * 2 + 1;
    t->given = tags;
    count_features(t, list, tags);
    make_examples(t);
    struct kb_tree_head size = { .rows = t->unknown + 1,
                                 .depth = recipe->depth,
                                 .width = recipe->width,
                                 .layers = recipe->layers,
                                 .arc = recipe->arc,
                                 .label = recipe->label,
                                 .tag_columns = 32 };
    kb_net_make(arena, &t->net, &size, recipe->seed + 5);
    t->net.drop_layer = recipe->drop_layer;
    t->net.drop_head = recipe->drop_head;
    uint32_t *order = kb_arena_array(arena, t->example_count, sizeof *order);
    kb_arena_init(&scratch);
    for (uint32_t round = 0; round < recipe->rounds; round++) {
        shuffle(t, order);
        float loss = run_round(t, round, order, &scratch);
        if (recipe->watch) {
            struct kb_buf now;
            kb_buf_init(&now, 0);
            write_section(t, &now);
            recipe->watch(round, loss, kb_buf_view(&now), recipe->context);
            kb_buf_free(&now);
        }
    }
    kb_arena_free(&scratch);
    write_section(t, out);
}
