/* All models of a language, opened from its model file: packs/<xx>/model.bin. */
#ifndef KB_MODEL_MODELS_H
#define KB_MODEL_MODELS_H

#include "model/names.h"
#include "model/tags.h"
#include "model/tree.h"

struct kb_models {
    struct kb_wordlist words;
    struct kb_chain tags, names;
    struct kb_tree tree;
    bool has_tags, has_names, has_tree;
};

/* Opens what the file holds; it must begin at a multiple of 32 bytes and outlive the models.
 * `check`: the bytes are an outsider's, their checksum and every reference in them are looked at.
 */
kabar_status kb_models_open(struct kb_str bytes, const char *name, bool check,
                            struct kb_models *models, struct kb_error *err);

#endif
