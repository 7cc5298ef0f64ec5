#include "tell.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "random.h"

#include "model/clones.h"
#include "model/maths.h"

#include "base/banned.h"

enum {
    LEAST_WORDS = 3,
    LANES = KB_TELL_LANES,
    FEWEST_DENSE = 14, /* a row of so many pairs is faster added whole */
    UNKNOWN = UINT32_MAX
};

/* Which pieces are kept, and where. */
struct index {
    uint64_t *keys;
    uint32_t *counts;
    uint32_t *rows; /* UNKNOWN: not kept */
    uint32_t cap, len;
};

/* One sentence: words of pieces. */
struct example {
    uint32_t words;
    uint32_t *begin; /* words + 1 offsets into rows */
    uint32_t *rows;
    bool *name; /* a capitalised word inside of a sentence */
    uint32_t language, script;
};

struct trainer {
    const struct kb_tell_recipe *recipe;
    struct kb_arena *arena;
    struct index index;
    struct example *examples;
    uint32_t example_count;
    uint32_t row_count, lanes; /* lanes: languages rounded up to 8 */
    float *weights, *sums;     /* [row_count][lanes] */
    float *squares; /* [row_count]: one step size a row; one a cell would move a piece away
                     * from every language at its first sight */
    uint32_t *used; /* rows of one step */
    uint64_t random;
};

/* ---- pieces ---- */

static void
widen(struct trainer *t)
{
    struct index old = t->index, *x = &t->index;
    x->cap = old.cap ? old.cap * 2 : 1 << 20;
    x->keys = kb_arena_array(t->arena, x->cap, sizeof *x->keys);
    x->counts = kb_arena_array(t->arena, x->cap, sizeof *x->counts);
    for (uint32_t i = 0; i < old.cap; i++) {
        uint32_t at = (uint32_t)(old.keys[i] >> 17) & (x->cap - 1);
        if (!old.keys[i])
            continue;
        while (x->keys[at])
            at = (at + 1) & (x->cap - 1);
        x->keys[at] = old.keys[i];
        x->counts[at] = old.counts[i];
    }
}

static uint32_t
slot_of(const struct index *x, uint64_t key)
{
    uint32_t at = (uint32_t)(key >> 17) & (x->cap - 1);
    while (x->keys[at] && x->keys[at] != key)
        at = (at + 1) & (x->cap - 1);
    return at;
}

static void
count_text(struct trainer *t, struct kb_str text)
{
    struct kb_tell_scan scan = { .text = text };
    struct kb_tell_word word;
    uint64_t features[KB_TELL_FEATURES];
    while (kb_tell_next(&scan, &word)) {
        uint32_t count = kb_tell_features(&word, features);
        for (uint32_t i = 0; i < count; i++) {
            if (t->index.len * 2 >= t->index.cap)
                widen(t);
            uint32_t slot = slot_of(&t->index, features[i]);
            t->index.len += !t->index.keys[slot];
            t->index.keys[slot] = features[i];
            t->index.counts[slot]++;
        }
    }
}

static void
choose_rows(struct trainer *t)
{
    struct index *x = &t->index;
    x->rows = kb_arena_array(t->arena, x->cap, sizeof *x->rows);
    for (uint32_t i = 0; i < x->cap; i++)
        x->rows[i] = x->counts[i] >= t->recipe->cutoff ? t->row_count++ : UNKNOWN;
}

static uint32_t
script_of(const struct kb_tell_recipe *r, uint32_t cp)
{
    for (uint32_t i = 0; i < r->range_count; i++)
        if (cp >= r->ranges[i].first && cp <= r->ranges[i].last)
            return r->ranges[i].script;
    return 0;
}

static void
make_example(struct trainer *t, const struct kb_tell_text *text, struct example *e)
{
    struct kb_tell_scan scan = { .text = text->text };
    struct kb_tell_word word;
    uint64_t features[KB_TELL_FEATURES];
    KB_VEC(uint32_t) rows = { 0 }, begin = { 0 };
    KB_VEC(bool) names = { 0 };
    e->language = text->language;
    while (kb_tell_next(&scan, &word)) {
        uint32_t count = kb_tell_features(&word, features);
        if (!e->words)
            e->script = script_of(t->recipe, word.letters[1]);
        *KB_PUSH(t->arena, &begin) = rows.len;
        *KB_PUSH(t->arena, &names) = word.capital && e->words;
        for (uint32_t i = 0; i < count; i++)
            *KB_PUSH(t->arena, &rows) = t->index.rows[slot_of(&t->index, features[i])];
        e->words++;
    }
    *KB_PUSH(t->arena, &begin) = rows.len;
    e->begin = begin.at;
    e->rows = rows.at;
    e->name = names.at;
}

/* ---- one step ---- */

KB_CLONES static void
add_row(float *scores, const float *row, uint32_t lanes)
{
    for (uint32_t i = 0; i < lanes; i += 8)
        for (uint32_t k = 0; k < 8; k++)
            scores[i + k] += row[i + k];
}

KB_CLONES static void
move_row(float *row, const float *gradient, uint32_t lanes, float rate, float decay)
{
    for (uint32_t i = 0; i < lanes; i++)
        row[i] -= rate * (gradient[i] + decay * row[i]);
}

static bool
is_written_in(const struct kb_tell_script *script, uint32_t language)
{
    return (script->languages[language / 64] >> (language % 64)) & 1;
}

/* scores to probabilities minus what is right, times `factor`; languages of other scripts get 0. */
static void
gradient(const struct kb_tell_recipe *r, const struct example *e, float *scores, float factor)
{
    const struct kb_tell_script *script = &r->scripts[e->script];
    float top = -1e30f, sum = 0;
    for (uint32_t k = 0; k < r->language_count; k++)
        if (is_written_in(script, k))
            top = scores[k] > top ? scores[k] : top;
    for (uint32_t k = 0; k < LANES; k++) {
        bool in = k < r->language_count && is_written_in(script, k);
        scores[k] = in ? kb_expf(scores[k] - top) : 0;
        sum += scores[k];
    }
    for (uint32_t k = 0; k < r->language_count; k++)
        scores[k] = factor * (scores[k] / sum - (k == e->language ? 1.0f : 0.0f));
}

/* Some words in a row of a sentence, now short, now all. */
static void
choose_words(struct trainer *t, const struct example *e, uint32_t *first, uint32_t *last)
{
    *first = 0;
    *last = e->words;
    if (e->words <= LEAST_WORDS || kb_random_unit(&t->random) < 0.4f)
        return;
    uint32_t spread = e->words - LEAST_WORDS;
    uint32_t count = LEAST_WORDS + (uint32_t)(kb_random_unit(&t->random) * (float)(spread + 1));
    *first = (uint32_t)(kb_random_unit(&t->random) * (float)(e->words - count + 1));
    *last = *first + count;
}

static void
learn(struct trainer *t, const struct example *e)
{
    const struct kb_tell_recipe *r = t->recipe;
    float scores[LANES] = { 0 };
    uint32_t first, last, count = 0;
    choose_words(t, e, &first, &last);
    for (uint32_t w = first; w < last; w++) {
        if (e->name[w] && kb_random_unit(&t->random) < r->leave_out_names)
            continue;
        for (uint32_t i = e->begin[w]; i < e->begin[w + 1]; i++) {
            bool out = kb_random_unit(&t->random) < r->leave_out;
            if (e->rows[i] == UNKNOWN || out)
                continue;
            t->used[count++] = e->rows[i];
            add_row(scores, t->weights + (size_t)e->rows[i] * t->lanes, t->lanes);
        }
    }
    float factor = 1 / sqrtf((float)count + 1);
    for (uint32_t k = 0; k < t->lanes; k++)
        scores[k] *= factor;
    gradient(r, e, scores, factor);
    float square = 0;
    for (uint32_t k = 0; k < t->lanes; k++)
        square += scores[k] * scores[k];
    for (uint32_t i = 0; i < count; i++) {
        uint32_t row = t->used[i];
        t->squares[row] += square;
        float rate = r->rate / sqrtf(t->squares[row] + 1e-8f);
        move_row(t->weights + (size_t)row * t->lanes, scores, t->lanes, rate, r->decay);
    }
}

/* ---- rounds ---- */

/* A round: from each language as many sentences as it shall have, in an order of chance. */
struct round {
    uint32_t *order, len, cap;
};

static void
draw_language(struct trainer *t, const struct kb_tell_text *texts, uint32_t language,
              struct round *round)
{
    const struct kb_tell_recipe *r = t->recipe;
    double all = 0, sum = 0;
    for (uint32_t i = 0; i < t->example_count; i++)
        all += texts[i].language == language ? texts[i].weight : 0;
    double want = r->draws * pow(all, r->power) + r->draws_base, part = kb_random_unit(&t->random);
    for (uint32_t i = 0; i < t->example_count; i++) {
        if (texts[i].language != language || !t->examples[i].words)
            continue;
        sum += texts[i].weight / all * want;
        for (; part < sum && round->len < round->cap; part += 1)
            round->order[round->len++] = i;
    }
}

static void
shuffle(struct trainer *t, struct round *round)
{
    for (uint32_t i = round->len; i > 1; i--) {
        uint32_t k = (uint32_t)(kb_random(&t->random) % i), swap = round->order[k];
        round->order[k] = round->order[i - 1];
        round->order[i - 1] = swap;
    }
}

static void
run_rounds(struct trainer *t, const struct kb_tell_text *texts)
{
    const struct kb_tell_recipe *r = t->recipe;
    struct round round = { .cap = 1 << 20 };
    round.order = kb_arena_array(t->arena, round.cap, sizeof *round.order);
    for (uint32_t n = 0; n < r->rounds; n++) {
        round.len = 0;
        for (uint32_t k = 0; k < r->language_count; k++)
            draw_language(t, texts, k, &round);
        shuffle(t, &round);
        for (uint32_t i = 0; i < round.len; i++)
            learn(t, &t->examples[round.order[i]]);
        for (size_t i = 0; n * 2 >= r->rounds && i < (size_t)t->row_count * t->lanes; i++)
            t->sums[i] += t->weights[i];
    }
    float part = 1.0f / (float)(r->rounds - (r->rounds + 1) / 2);
    for (size_t i = 0; i < (size_t)t->row_count * t->lanes; i++)
        t->weights[i] = t->sums[i] * part;
}

/* ---- as bytes ---- */

struct kept {
    float size;
    uint32_t slot;
};

static int
by_size(const void *a, const void *b)
{
    const struct kept *x = a, *y = b;
    if (x->size != y->size)
        return x->size < y->size ? 1 : -1;
    return x->slot < y->slot ? -1 : 1;
}

/* What one step is worth: all but one weight in many thousand fit into a byte. */
static float
step_of(struct trainer *t)
{
    uint32_t *counts = kb_arena_array(t->arena, 1 << 16, sizeof *counts), bin = (1 << 16) - 1;
    size_t all = (size_t)t->row_count * t->lanes, above = 0;
    for (size_t i = 0; i < all; i++) {
        uint32_t at = (uint32_t)(fabsf(t->weights[i]) * 64);
        counts[at < (1 << 16) ? at : (1 << 16) - 1]++;
    }
    while (bin > 1 && (above += counts[bin]) <= all / 200000)
        bin--;
    return (float)(bin + 1) / 64 / 127;
}

/* Rows of (language, weight) pairs; equal rows lie there once. */
struct pool {
    KB_VEC(uint8_t) bytes;
    uint32_t *at, cap; /* hash table: place of a row, 0: none */
    uint32_t len;
};

/* The pairs as one weight a language. Gives the length in bytes. */
static uint32_t
make_dense(uint8_t *row, uint32_t len, uint32_t language_count)
{
    uint8_t dense[LANES + 2] = { KB_TELL_DENSE, 0 };
    uint32_t width = kb_tell_width(language_count) + 2;
    for (uint32_t i = 0; i < len; i += 2)
        dense[2 + (row[i] & 0x7F)] = row[i + 1];
    memcpy(row, dense, width);
    return width;
}

/* The row's place in pairs; 0 when it has none. */
static uint32_t
put_row(struct trainer *t, struct pool *p, const float *weights, float step)
{
    uint8_t row[LANES * 2 + 2];
    uint32_t len = 0;
    uint64_t hash = 1;
    for (uint32_t k = 0; k < t->recipe->language_count; k++) {
        float s = weights[k] / step;
        s = s < -127 ? -127 : s > 127 ? 127 : s;
        int weight = (int)(s + (s < 0 ? -0.5f : 0.5f));
        if (abs(weight) < (int)t->recipe->least_step)
            continue;
        row[len++] = (uint8_t)k;
        row[len++] = (uint8_t)(int8_t)weight;
        hash = (hash ^ (k << 8 | (uint8_t)weight)) * 0x9E3779B97F4A7C15ull;
        hash ^= hash >> 29;
    }
    if (!len)
        return 0;
    row[len - 2] |= 0x80;
    if (len / 2 >= FEWEST_DENSE)
        len = make_dense(row, len, t->recipe->language_count);
    uint32_t slot = (uint32_t)(hash >> 20) & (p->cap - 1);
    for (; p->at[slot]; slot = (slot + 1) & (p->cap - 1))
        if (p->at[slot] * 2 + len <= p->bytes.len
            && memcmp(p->bytes.at + p->at[slot] * 2, row, len) == 0)
            return p->at[slot];
    p->at[slot] = p->bytes.len / 2;
    for (uint32_t i = 0; i < len; i++)
        *KB_PUSH(t->arena, &p->bytes) = row[i];
    return p->at[slot];
}

static void
pad(struct kb_buf *out)
{
    while (out->len % 32 && !out->failed)
        kb_buf_char(out, 0);
}

static uint32_t
choose_kept(struct trainer *t, float step, struct kept *kept)
{
    const struct index *x = &t->index;
    uint32_t count = 0;
    for (uint32_t slot = 0; slot < x->cap; slot++) {
        if (!x->keys[slot] || x->rows[slot] == UNKNOWN)
            continue;
        struct kept k = { 0, slot };
        const float *row = t->weights + (size_t)x->rows[slot] * t->lanes;
        for (uint32_t i = 0; i < t->recipe->language_count; i++)
            k.size = fmaxf(k.size, fabsf(row[i]));
        if (k.size / step >= (float)t->recipe->least_step)
            kept[count++] = k;
    }
    qsort(kept, count, sizeof *kept, by_size);
    return t->recipe->most_rows && count > t->recipe->most_rows ? t->recipe->most_rows : count;
}

static void
write_section(struct trainer *t, struct kb_buf *out)
{
    const struct kb_tell_recipe *r = t->recipe;
    struct pool pool = { .cap = 1 << 20 };
    struct kept *kept = kb_arena_array(t->arena, t->row_count, sizeof *kept);
    float step = step_of(t);
    uint32_t count = choose_kept(t, step, kept), lost = 0;
    uint32_t slot_count = count + count / 3 + 16;
    uint32_t *slots = kb_arena_array(t->arena, slot_count + KB_TELL_REACH + 1, sizeof *slots);
    pool.at = kb_arena_array(t->arena, pool.cap, sizeof *pool.at);
    *KB_PUSH(t->arena, &pool.bytes) = 0x80; /* place 0 is no row */
    *KB_PUSH(t->arena, &pool.bytes) = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t feature = t->index.keys[kept[i].slot];
        const float *row = t->weights + (size_t)t->index.rows[kept[i].slot] * t->lanes;
        uint32_t place = kb_tell_place(feature, slot_count), reach = 0;
        while (reach <= KB_TELL_REACH && slots[place + reach])
            reach++;
        uint32_t at = reach <= KB_TELL_REACH ? put_row(t, &pool, row, step) : 0;
        if (at && at < (1 << 20))
            slots[place + reach] = kb_tell_check(feature) << 20 | at;
        else
            lost++;
    }
    *KB_PUSH(t->arena, &pool.bytes) = 0x80; /* a walk over pairs ends here at the latest */
    *KB_PUSH(t->arena, &pool.bytes) = 0;
    struct kb_buf names;
    kb_buf_init(&names, 0);
    for (uint32_t i = 0; i < r->language_count; i++)
        kb_buf_add(&names, r->languages[i], strlen(r->languages[i]) + 1);
    struct kb_tell_head head = { r->language_count,
                                 (uint32_t)names.len,
                                 r->script_count,
                                 r->range_count,
                                 slot_count,
                                 pool.bytes.len / 2,
                                 step,
                                 r->least };
    KB_ASSERT(out->len % 32 == 0);
    kb_buf_add(out, &head, sizeof head);
    pad(out);
    kb_buf_add(out, names.ptr, names.len);
    pad(out);
    kb_buf_add(out, r->scripts, r->script_count * sizeof *r->scripts);
    pad(out);
    kb_buf_add(out, r->ranges, r->range_count * sizeof *r->ranges);
    pad(out);
    kb_buf_add(out, slots, (slot_count + KB_TELL_REACH + 1) * sizeof *slots);
    pad(out);
    kb_buf_add(out, pool.bytes.at, pool.bytes.len);
    pad(out);
    kb_buf_free(&names);
    fprintf(stderr, "languages: %u pieces of %u, %u lost, %u pairs, step %g\n", (unsigned)count,
            (unsigned)t->index.len, (unsigned)lost, (unsigned)head.pair_count, (double)step);
}

void
kb_tell_train(struct kb_arena *arena, const struct kb_tell_recipe *recipe,
              const struct kb_tell_text *texts, uint32_t text_count, struct kb_buf *out)
{
    struct trainer *t = KB_NEW(arena, struct trainer);
    *t = (struct trainer){ .recipe = recipe, .arena = arena, .example_count = text_count };
    t->random = recipe->seed;
    t->lanes = (recipe->language_count + 7) & ~7u;
    widen(t);
    for (uint32_t i = 0; i < text_count; i++)
        count_text(t, texts[i].text);
    choose_rows(t);
    t->examples = kb_arena_array(arena, text_count, sizeof *t->examples);
    uint32_t longest = 1;
    for (uint32_t i = 0; i < text_count; i++) {
        make_example(t, &texts[i], &t->examples[i]);
        uint32_t pieces = t->examples[i].begin[t->examples[i].words];
        longest = pieces > longest ? pieces : longest;
    }
    t->used = kb_arena_array(arena, longest, sizeof *t->used);
    size_t cells = (size_t)t->row_count * t->lanes;
    t->weights = kb_arena_array(arena, cells, sizeof *t->weights);
    t->squares = kb_arena_array(arena, t->row_count, sizeof *t->squares);
    t->sums = kb_arena_array(arena, cells, sizeof *t->sums);
    run_rounds(t, texts);
    write_section(t, out);
}
