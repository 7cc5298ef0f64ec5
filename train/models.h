/* Everything that a language's model file holds, trained one after the other. */
#ifndef KB_TRAIN_MODELS_H
#define KB_TRAIN_MODELS_H

#include "base/buf.h"
#include "recipe.h"
#include "sections.h"

/* Trains word list, tags, trees and names by the recipe and appends the file to *out. `tell` is
 * called with a line now and then. */
kabar_status kb_models_train(struct kb_arena *arena, const struct kb_recipe *recipe,
                             void (*tell)(const char *line), struct kb_buf *out,
                             struct kb_error *err);

#endif
