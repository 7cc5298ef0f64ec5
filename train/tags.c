#include "tags.h"

#include "chain.h"

#include "base/banned.h"

struct kb_form *
kb_train_forms(struct kb_arena *arena, const struct kb_wordlist *list,
               const struct kb_labelled *sentence)
{
    struct kb_form *forms = kb_arena_array(arena, sentence->count, sizeof *forms);
    for (uint32_t i = 0; i < sentence->count; i++) {
        kb_form_of(sentence->words[i], &forms[i]);
        kb_wordlist_look(list, &forms[i]);
    }
    return forms;
}

/* Other treebanks divide the words otherwise: only the first is learned from. */
static bool
is_tagged(const struct kb_labelled *s)
{
    for (uint32_t i = 0; s->tags && i < s->count; i++)
        if (s->tags[i] >= KB_UPOS_COUNT)
            return false;
    return s->tags != NULL && s->treebank == 0;
}

static struct kb_chain_example
example_of(struct kb_arena *arena, const struct kb_labelled *s, const struct kb_wordlist *list)
{
    uint64_t features[KB_CHAIN_FEATURES];
    const struct kb_form *forms = kb_train_forms(arena, list, s);
    uint32_t *feature_of = kb_arena_array(arena, s->count + 1, sizeof *feature_of);
    uint64_t *all = NULL;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t n = kb_tags_features(forms, i, s->count, features);
        if (!all)
            all = kb_arena_array(arena, (size_t)s->count * n, sizeof *all);
        memcpy(all + feature_of[i], features, n * sizeof *features);
        feature_of[i + 1] = feature_of[i] + n;
    }
    return (struct kb_chain_example){ s->count, s->tags, feature_of, all };
}

void
kb_tags_train(struct kb_arena *arena, const struct kb_corpus *corpus,
              const struct kb_wordlist *list, const struct kb_tags_recipe *how, uint32_t parts,
              uint32_t without, struct kb_buf *out)
{
    const char *names[KB_UPOS_COUNT];
    uint32_t count = 0;
    struct kb_chain_example *examples =
        kb_arena_array(arena, corpus->sentences.len, sizeof *examples);
    for (uint32_t i = 0; i < KB_UPOS_COUNT; i++)
        names[i] = kb_upos_name(i);
    for (uint32_t i = 0; i < corpus->sentences.len; i++)
        if (is_tagged(&corpus->sentences.at[i]) && (!parts || i % parts != without))
            examples[count++] = example_of(arena, &corpus->sentences.at[i], list);
    struct kb_chain_recipe recipe = { .label_count = KB_UPOS_COUNT,
                                      .label_names = names,
                                      .rounds = how->rounds,
                                      .cutoff = 2,
                                      .most_rows = how->most_rows,
                                      .rate = how->rate,
                                      .decay = 1e-6f,
                                      .leave_out = 0.2f,
                                      .seed = 7 };
    kb_chain_train(arena, &recipe, examples, count, out);
}
