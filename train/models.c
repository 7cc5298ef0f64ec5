#include "models.h"

#include <stdio.h>

#include "model/file.h"
#include "names.h"
#include "silver.h"
#include "tags.h"
#include "trees.h"
#include "wordlist.h"

#include "base/banned.h"

/* ---- one language ---- */

struct work {
    struct kb_arena *arena;
    const struct kb_recipe *recipe;
    void (*tell)(const char *line);
    struct kb_corpus trees, names;
    uint8_t schemes[32];
    struct kb_wordlist list;
    struct kb_sections sections;
};

/* A section's bytes where models want them: a copy at a multiple of 32. */
static struct kb_str
settled(struct kb_arena *arena, const struct kb_buf *section)
{
    char *room = kb_arena_alloc(arena, section->len + KB_MODEL_ALIGN);
    room += (KB_MODEL_ALIGN - (uintptr_t)room % KB_MODEL_ALIGN) % KB_MODEL_ALIGN;
    memcpy(room, section->ptr, section->len);
    return (struct kb_str){ room, section->len };
}

static struct kb_tags_recipe
tags_recipe(const struct kb_recipe *r)
{
    return (struct kb_tags_recipe){ .rounds = (uint32_t)kb_recipe_number(r, "tag-rounds", 8),
                                    .most_rows = (uint32_t)kb_recipe_number(r, "tag-rows", 110000),
                                    .rate = (float)kb_recipe_number(r, "tag-rate", 0.05) };
}

/* Tags for the parser to learn with: each fifth of the sentences by a tagger that has not seen it.
 */
static kabar_status
tag_unseen(struct work *w, uint8_t **tags, struct kb_error *err)
{
    enum { PARTS = 5 };
    struct kb_tags_recipe recipe = tags_recipe(w->recipe);
    kabar_status status = KABAR_OK;
    for (uint32_t part = 0; part < PARTS && status == KABAR_OK; part++) {
        struct kb_arena scratch;
        struct kb_buf section;
        struct kb_chain chain;
        kb_arena_init(&scratch);
        kb_buf_init(&section, 0);
        kb_tags_train(&scratch, &w->trees, &w->list, &recipe, PARTS, part, &section);
        status = kb_chain_open(settled(&scratch, &section), &chain, err);
        for (uint32_t s = part; status == KABAR_OK && s < w->trees.sentences.len; s += PARTS) {
            const struct kb_labelled *x = &w->trees.sentences.at[s];
            tags[s] = kb_arena_alloc(w->arena, x->count);
            kb_tags_find(&scratch, &chain, kb_train_forms(&scratch, &w->list, x), x->count,
                         tags[s]);
        }
        kb_buf_free(&section);
        kb_arena_free(&scratch);
    }
    return status;
}

static void (*tell_round)(const char *line);

static void
watch(uint32_t round, float loss, struct kb_str section, void *context)
{
    char line[120];
    (void)section;
    (void)context;
    snprintf(line, sizeof line, "  round %u, loss %.4f a word", (unsigned)round + 1, (double)loss);
    tell_round(line);
}

static struct kb_trees_recipe
trees_recipe(const struct kb_recipe *r)
{
    return (struct kb_trees_recipe){
        .depth = (uint32_t)kb_recipe_number(r, "tree-depth", 64),
        .width = (uint32_t)kb_recipe_number(r, "tree-width", 64),
        .layers = (uint32_t)kb_recipe_number(r, "tree-layers", 2),
        .arc = (uint32_t)kb_recipe_number(r, "tree-arc", 64),
        .label = (uint32_t)kb_recipe_number(r, "tree-label", 48),
        .rounds = (uint32_t)kb_recipe_number(r, "tree-rounds", 12),
        .batch_words = (uint32_t)kb_recipe_number(r, "tree-batch", 400),
        .rate = (float)kb_recipe_number(r, "tree-rate", 0.003),
        .drop_layer = (float)kb_recipe_number(r, "tree-drop-layer", 0.15),
        .drop_head = (float)kb_recipe_number(r, "tree-drop-head", 0.25),
        .drop_word = (float)kb_recipe_number(r, "tree-drop-word", 0.1),
        .seed = (uint64_t)kb_recipe_number(r, "tree-seed", 3),
        .watch = watch,
    };
}

/* Adds to the trees what as many parsers as the recipe says agree on. */
static kabar_status
add_silver(struct work *w, const struct kb_chain *tagger, const struct kb_corpus *unparsed,
           uint8_t **tags, struct kb_error *err)
{
    enum { MOST = 8 };
    struct kb_tree parsers[MOST];
    struct kb_silver silver = { w->arena, &w->list, tagger, parsers,
                                (uint32_t)kb_recipe_number(w->recipe, "tree-parsers", 3) };
    kabar_status status = KABAR_OK;
    char line[80];
    KB_ASSERT(silver.parser_count >= 1 && silver.parser_count <= MOST);
    for (uint32_t p = 0; p < silver.parser_count && status == KABAR_OK; p++) {
        struct kb_trees_recipe recipe = trees_recipe(w->recipe);
        struct kb_arena scratch;
        struct kb_buf section;
        recipe.seed += 100 + p;
        kb_arena_init(&scratch);
        kb_buf_init(&section, 0);
        kb_trees_train(&scratch, &recipe, &w->trees, &w->list, tags, &section);
        status = kb_tree_open(settled(w->arena, &section), true, &parsers[p], err);
        kb_buf_free(&section);
        kb_arena_free(&scratch);
    }
    if (status != KABAR_OK)
        return status;
    uint32_t added = kb_silver_add(&silver, unparsed, &w->trees, tags);
    snprintf(line, sizeof line, "trees: %u of %u sentences agreed on", (unsigned)added,
             (unsigned)unparsed->sentences.len);
    w->tell(line);
    return KABAR_OK;
}

static kabar_status
train_trees(struct work *w, const struct kb_chain *tagger, struct kb_error *err)
{
    struct kb_corpus unparsed = { .files = 0 };
    kabar_status status = kb_recipe_files(w->arena, w->recipe, "silver", &unparsed, NULL, err);
    uint32_t all = w->trees.sentences.len + unparsed.sentences.len;
    uint8_t **tags = kb_arena_array(w->arena, all, sizeof *tags);
    struct kb_trees_recipe recipe = trees_recipe(w->recipe);
    tell_round = w->tell;
    if (status == KABAR_OK)
        status = tag_unseen(w, tags, err);
    if (status == KABAR_OK && unparsed.sentences.len)
        status = add_silver(w, tagger, &unparsed, tags, err);
    if (status == KABAR_OK)
        kb_trees_train(w->arena, &recipe, &w->trees, &w->list, tags,
                       kb_sections_add(&w->sections, "tree"));
    return status;
}

static void
train_names(struct work *w, const struct kb_chain *tagger)
{
    const struct kb_recipe *r = w->recipe;
    double unnamed = kb_recipe_number(r, "name-unnamed", -1);
    struct kb_names_recipe recipe = {
        .rounds = (uint32_t)kb_recipe_number(r, "name-rounds", 10),
        .most_rows = (uint32_t)kb_recipe_number(r, "name-rows", 160000),
        .rate = (float)kb_recipe_number(r, "name-rate", 0.025),
        .leave_out = (float)kb_recipe_number(r, "name-leave-out", 0.3),
        .decay = (float)kb_recipe_number(r, "name-decay", 1e-6),
        .lower_every = (uint32_t)kb_recipe_number(r, "name-lower-every", 8),
        .upper_every = (uint32_t)kb_recipe_number(r, "name-upper-every", 30),
        .schemes = w->schemes,
        .unnamed = unnamed >= 0 ? &w->trees : NULL,
        .unnamed_scheme = (uint8_t)(unnamed >= 0 ? unnamed : 0),
    };
    kb_names_train(w->arena, &w->names, &w->list, tagger, &recipe,
                   kb_sections_add(&w->sections, "names"));
}

static kabar_status
train_all(struct work *w, struct kb_error *err)
{
    struct kb_tags_recipe how = tags_recipe(w->recipe);
    struct kb_buf *words = kb_sections_add(&w->sections, "words");
    struct kb_chain tagger;
    kabar_status status =
        kb_wordlist_compile(w->arena, w->recipe->root, w->recipe->lang, &w->trees, words, err);
    if (status == KABAR_OK)
        status = kb_wordlist_open(settled(w->arena, words), &w->list, err);
    if (status != KABAR_OK)
        return status;
    w->tell("tags");
    struct kb_buf *tags = kb_sections_add(&w->sections, "tags");
    kb_tags_train(w->arena, &w->trees, &w->list, &how, 0, 0, tags);
    status = kb_chain_open(settled(w->arena, tags), &tagger, err);
    if (status != KABAR_OK)
        return status;
    w->tell("names");
    train_names(w, &tagger);
    w->tell("trees");
    return train_trees(w, &tagger, err);
}

kabar_status
kb_models_train(struct kb_arena *arena, const struct kb_recipe *recipe,
                void (*tell)(const char *line), struct kb_buf *out, struct kb_error *err)
{
    struct work *w = KB_NEW(arena, struct work);
    w->arena = arena, w->recipe = recipe, w->tell = tell;
    kabar_status status = kb_recipe_files(arena, recipe, "treebank", &w->trees, NULL, err);
    if (status == KABAR_OK)
        status = kb_recipe_files(arena, recipe, "names", &w->names, w->schemes, err);
    if (status == KABAR_OK)
        status = train_all(w, err);
    if (status == KABAR_OK)
        kb_sections_write(&w->sections, out);
    return status;
}
