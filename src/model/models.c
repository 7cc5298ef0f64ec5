#include "model/models.h"

#include <stdio.h>

#include "model/file.h"

#include "base/banned.h"

/* The section's own message, with the file's name before it. */
static kabar_status
blame(const char *name, const struct kb_error *why, struct kb_error *err)
{
    return kb_fail(err, KABAR_BAD_DATA, "%s: %s", name, why->message);
}

kabar_status
kb_models_open(struct kb_str bytes, const char *name, bool check, struct kb_models *models,
               struct kb_error *err)
{
    struct kb_error why = { .status = KABAR_OK };
    struct kb_str part;
    *models = (struct kb_models){ .has_tags = false };
    kabar_status status = kb_model_check(bytes, name, check, err);
    if (status != KABAR_OK)
        return status;
    part = kb_model_find(bytes, "words");
    if (!part.ptr)
        return kb_fail(err, KABAR_BAD_DATA, "%s: a model file without word list", name);
    if (kb_wordlist_open(part, &models->words, &why) != KABAR_OK)
        return blame(name, &why, err);
    part = kb_model_find(bytes, "tags");
    models->has_tags = part.ptr != NULL;
    if (part.ptr && kb_chain_open(part, &models->tags, &why) != KABAR_OK)
        return blame(name, &why, err);
    if (part.ptr && models->tags.label_count != KB_UPOS_COUNT)
        return kb_fail(err, KABAR_BAD_DATA, "%s: a tagger with other tags than UPOS", name);
    part = kb_model_find(bytes, "tree");
    models->has_tree = part.ptr != NULL && models->has_tags;
    if (part.ptr && kb_tree_open(part, check, &models->tree, &why) != KABAR_OK)
        return blame(name, &why, err);
    part = kb_model_find(bytes, "names");
    models->has_names = part.ptr != NULL && models->has_tags;
    if (part.ptr && kb_chain_open(part, &models->names, &why) != KABAR_OK)
        return blame(name, &why, err);
    if (part.ptr && models->names.label_count != KB_NAMES_LABELS)
        return kb_fail(err, KABAR_BAD_DATA, "%s: a name finder with labels of its own", name);
    return KABAR_OK;
}
