/* What the models of a language are trained on and how: training/<xx>/recipe.tsv. */
#ifndef KB_TRAIN_RECIPE_H
#define KB_TRAIN_RECIPE_H

#include "base/table.h"
#include "corpus.h"

struct kb_recipe {
    const char *root, *data, *lang; /* the project's folder; that of the public sets; "id" */
    struct kb_table table;
};

/* root and data must outlive the recipe. */
kabar_status kb_recipe_open(struct kb_arena *arena, const char *root, const char *data,
                            const char *lang, struct kb_recipe *recipe, struct kb_error *err);
/* Adds every file of that kind ("treebank", "names") to the corpus, in the recipe's order; schemes
 * (or NULL) takes each one's value. */
kabar_status kb_recipe_files(struct kb_arena *arena, const struct kb_recipe *recipe,
                             const char *kind, struct kb_corpus *corpus, uint8_t *schemes,
                             struct kb_error *err);
/* The number set under that name, else `otherwise`. */
double kb_recipe_number(const struct kb_recipe *recipe, const char *name, double otherwise);

#endif
