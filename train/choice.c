#include "choice.h"

#include <math.h>
#include <stdio.h>

#include "base/error.h"
#include "model/choice.h"

#include "base/banned.h"

enum { FOLDS = 5, STEPS = 40 };

static bool
is_held(uint32_t example)
{
    return example % FOLDS == FOLDS - 1;
}

/* A choice trained on the others, its memory in the arena. */
static struct kb_choice
train_on_others(struct kb_arena *arena, const struct kb_chain_recipe *recipe,
                const struct kb_chain_example *examples, uint32_t count)
{
    struct kb_chain_example *others = kb_arena_array(arena, count + (size_t)1, sizeof *others);
    struct kb_choice choice = { .unit = 1 };
    struct kb_error err;
    struct kb_buf section;
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++)
        if (!is_held(i))
            others[n++] = examples[i];
    kb_buf_init(&section, 0);
    kb_chain_train(arena, recipe, others, n, &section);
    char *room = kb_arena_alloc(arena, section.len + 32);
    room += (32 - (uintptr_t)room % 32) % 32;
    memcpy(room, section.ptr, section.len);
    KB_ASSERT(kb_chain_open((struct kb_str){ room, section.len }, &choice.chain, &err) == KABAR_OK);
    kb_buf_free(&section);
    return choice;
}

/* Mean surprise at the held examples, in nats. */
static double
surprise(const struct kb_choice *choice, const struct kb_chain_example *examples, uint32_t count)
{
    float p[KB_CHAIN_LABELS];
    double sum = 0;
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (!is_held(i))
            continue;
        kb_choice_weigh(choice, examples[i].features, examples[i].feature_of[1], p);
        sum -= log((double)p[examples[i].labels[0]] + 1e-9);
        n++;
    }
    return n ? sum / n : 0;
}

static float
fit_unit(struct kb_choice *choice, const struct kb_chain_example *examples, uint32_t count)
{
    float best = 0.01f, unit = 0.002f;
    double least = INFINITY;
    for (int step = 0; step < STEPS; step++, unit *= 1.12f) {
        choice->unit = unit;
        double here = surprise(choice, examples, count);
        if (here < least)
            least = here, best = unit;
    }
    return best;
}

void
kb_choice_train(struct kb_arena *arena, const struct kb_chain_recipe *recipe,
                const struct kb_chain_example *examples, uint32_t count, struct kb_buf *out)
{
    struct kb_arena scratch;
    struct kb_buf section;
    kb_arena_init(&scratch);
    struct kb_choice held = train_on_others(&scratch, recipe, examples, count);
    struct kb_choice_head head = { .unit = fit_unit(&held, examples, count) };
    kb_buf_init(&section, 0);
    kb_chain_train(arena, recipe, examples, count, &section);
    kb_buf_add(out, &head, sizeof head);
    kb_buf_str(out, kb_buf_view(&section));
    kb_buf_free(&section);
    kb_arena_free(&scratch);
}

void
kb_choice_hold(struct kb_arena *arena, const struct kb_chain_recipe *recipe,
               const struct kb_chain_example *examples, uint32_t count)
{
    uint32_t all[KB_CHAIN_LABELS] = { 0 }, right[KB_CHAIN_LABELS] = { 0 }, sum = 0, good = 0;
    struct kb_choice choice = train_on_others(arena, recipe, examples, count);
    for (uint32_t i = 0; i < count; i++) {
        float p[KB_CHAIN_LABELS];
        uint32_t label = examples[i].labels[0];
        if (!is_held(i))
            continue;
        kb_choice_weigh(&choice, examples[i].features, examples[i].feature_of[1], p);
        uint32_t best = kb_choice_best(p, recipe->label_count);
        all[label]++, sum++;
        right[label] += best == label, good += best == label;
    }
    for (uint32_t k = 0; k < recipe->label_count; k++)
        fprintf(stderr, "%-12s %5u held out, %.3f right\n", recipe->label_names[k],
                (unsigned)all[k], all[k] ? (double)right[k] / all[k] : 0);
    fprintf(stderr, "%-12s %5u held out, %.3f right\n", "all", (unsigned)sum,
            sum ? (double)good / sum : 0);
}
