/* Everything that a language's model file holds, trained one after the other. */
#ifndef KB_TRAIN_MODELS_H
#define KB_TRAIN_MODELS_H

#include "base/buf.h"
#include "recipe.h"

enum { KB_TRAIN_SECTIONS = 8 };

/* Sections on their way into a file. */
struct kb_sections {
    uint32_t count;
    const char *names[KB_TRAIN_SECTIONS];
    struct kb_buf bytes[KB_TRAIN_SECTIONS];
};

/* Adds an empty section of that name (at most 8 bytes, static) and gives its bytes. */
struct kb_buf *kb_sections_add(struct kb_sections *sections, const char *name);
/* The whole model file (model/file.h); frees the sections. */
void kb_sections_write(struct kb_sections *sections, struct kb_buf *out);

/* Trains word list, tags, trees and names by the recipe and appends the file to *out. `tell` is called
 * with a line now and then. */
kabar_status kb_models_train(struct kb_arena *arena, const struct kb_recipe *recipe,
                             void (*tell)(const char *line), struct kb_buf *out,
                             struct kb_error *err);

#endif
