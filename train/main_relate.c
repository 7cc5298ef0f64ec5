/* kabar-relate: what one party does to another, learned from training/events/.
 *
 *   kabar-relate train ROOT LANGUAGE OUT   all sentences, into OUT (packs/<xx>/relate.bin)
 *   kabar-relate held ROOT LANGUAGE        all but every fifth; how many of those come out right
 *
 * ROOT is the project's folder; what is set otherwise than here stands in training/<xx>/recipe.tsv.
 * Needs the language's other models: what is learned from is a text as kabar reads it. */
#include <stdio.h>

#include "acts.h"
#include "choice.h"
#include "recipe.h"
#include "sections.h"

#include "extract/findings.h"

#include "base/banned.h"

/* What is learned of a pair, each a choice of its own. */
enum what {
    ROOTS,    /* which class, when something is done: for `kabar relate` */
    ACTS,     /* which class, or nothing: for what frames miss */
    STATUSES, /* whether it is stated, claimed, planned, denied or imagined */
    CHOICES
};
static const char *const names[CHOICES] = { "roots", "acts", "status" };

static const char *const root_names[] = { "-",  "01", "02", "03", "04", "05", "06",
                                          "07", "08", "09", "10", "11", "12", "13",
                                          "14", "15", "16", "17", "18", "19", "20" };

static struct kb_chain_recipe
recipe_of(enum what what, const struct kb_recipe *r)
{
    static const char *status_names[KB_STATUSES];
    bool statuses = what == STATUSES;
    for (enum kb_status_kind status = 0; status < KB_STATUSES; status++)
        status_names[status] = kb_status_name(status);
    return (struct kb_chain_recipe){
        .label_names = statuses       ? status_names
                       : what == ACTS ? root_names
                                      : root_names + 1,
        .label_count = statuses ? KB_STATUSES : KB_ACTS_ROOTS + (what == ACTS),
        .most_rows = (uint32_t)(statuses       ? kb_recipe_number(r, "relate-status-rows", 20000)
                                : what == ACTS ? kb_recipe_number(r, "relate-act-rows", 60000)
                                               : kb_recipe_number(r, "relate-rows", 100000)),
        .rounds = (uint32_t)kb_recipe_number(r, "relate-rounds", 12),
        .cutoff = (uint32_t)kb_recipe_number(r, "relate-cutoff", 2),
        .rate = (float)kb_recipe_number(r, "relate-rate", 0.012),
        .leave_out = (float)kb_recipe_number(r, "relate-leave-out", 0.65),
        .decay = 1e-6f,
        .runs = (uint32_t)kb_recipe_number(r, "relate-runs", 4),
        .seed = (uint64_t)kb_recipe_number(r, "relate-seed", 7),
    };
}

static uint8_t
label_of(const struct kb_act *act, enum what what)
{
    return what == STATUSES ? act->status : what == ACTS ? act->root : (uint8_t)(act->root - 1);
}

/* The acts as a choice's examples; what nothing is done in teaches only whether something is. */
static uint32_t
examples_of(struct kb_arena *arena, const struct kb_acts *acts, enum what what,
            struct kb_chain_example **examples)
{
    uint32_t n = 0;
    *examples = kb_arena_array(arena, acts->list.len + (size_t)1, sizeof **examples);
    for (uint32_t i = 0; i < acts->list.len; i++) {
        const struct kb_act *act = &acts->list.at[i];
        uint32_t *offsets = kb_arena_array(arena, 2, sizeof *offsets);
        uint8_t *label = kb_arena_alloc(arena, 1);
        if (!act->root && what != ACTS)
            continue;
        offsets[1] = act->count;
        *label = label_of(act, what);
        (*examples)[n++] = (struct kb_chain_example){ 1, label, offsets, act->features };
    }
    return n;
}

static void
train_or_hold(const struct kb_acts *acts, enum what what, const struct kb_recipe *r,
              struct kb_sections *to)
{
    struct kb_arena scratch;
    struct kb_chain_example *examples;
    kb_arena_init(&scratch);
    struct kb_chain_recipe recipe = recipe_of(what, r);
    uint32_t count = examples_of(&scratch, acts, what, &examples);
    fprintf(stderr, "%s: %u examples\n", names[what], (unsigned)count);
    if (to)
        kb_choice_train(&scratch, &recipe, examples, count, kb_sections_add(to, names[what]));
    else
        kb_choice_hold(&scratch, &recipe, examples, count);
    kb_arena_free(&scratch);
}

/* `out` NULL: only measured. */
static kabar_status
run(struct kb_arena *arena, const struct kabar_engine *engine, const char *root,
    const char *language, const char *out, struct kb_error *err)
{
    struct kb_acts acts = { .lost = 0 };
    struct kb_sections sections = { .count = 0 };
    struct kb_recipe recipe;
    struct kb_str folder = kb_arena_format(arena, "%s/training/events/%s", root, language);
    const struct kb_pack *pack =
        kb_engine_pack(engine, (struct kb_str){ language, strlen(language) });
    if (!pack)
        return kb_fail(err, KABAR_USAGE, "%s: there is no such language pack", language);
    kabar_status status = kb_recipe_open(arena, root, ".", language, &recipe, err);
    if (status == KABAR_OK)
        status = kb_acts_read(arena, engine, pack, folder.ptr, &acts, err);
    if (acts.lost)
        fprintf(stderr, "%u sentences lost\n", (unsigned)acts.lost);
    for (enum what what = 0; status == KABAR_OK && what < CHOICES; what++)
        train_or_hold(&acts, what, &recipe, out ? &sections : NULL);
    return status == KABAR_OK && out ? kb_sections_finish(&sections, out, err) : status;
}

int
main(int argc, char **argv)
{
    struct kb_arena arena;
    struct kb_error err = { .message = "kabar-relate: see train/main_relate.c for its commands" };
    struct kabar_engine *engine = NULL;
    bool train = argc == 5 && strcmp(argv[1], "train") == 0;
    kabar_status status = KABAR_USAGE;
    kb_arena_init(&arena);
    if (train || (argc == 4 && strcmp(argv[1], "held") == 0))
        status = kb_engine_open(NULL, NULL, &engine, &err);
    if (status == KABAR_OK)
        status = run(&arena, engine, argv[2], argv[3], train ? argv[4] : NULL, &err);
    if (status != KABAR_OK)
        fprintf(stderr, "%s\n", err.message);
    kabar_engine_close(engine);
    kb_arena_free(&arena);
    return status == KABAR_OK ? 0 : 1;
}
