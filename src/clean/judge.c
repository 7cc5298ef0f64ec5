#include "clean/judge.h"

#include "clean/wording.h"
#include "clean/second.h"
#include "model/file.h"

#include "base/banned.h"

#define SURE 3.0f /* the first pass stands beyond it */

/* What a kind's sections are called. */
struct names {
    const char *first, *second, *classes, *said;
};
static const struct names block_names = { "trees", NULL, "words", "wording" },
                          line_names = { "lines", "lines2", NULL, "wording2" };

static const int8_t *
scores_of(const struct kb_file *file, const char *name, size_t count)
{
    struct kb_str bytes = kb_model_find(file->bytes, name);
    return bytes.len >= count ? (const int8_t *)bytes.ptr : NULL;
}

static kabar_status
open_trees(struct kb_arena *arena, const struct kb_file *file, const char *name,
           uint32_t trait_count, struct kb_trees *trees, struct kb_error *err)
{
    struct kb_str bytes = kb_model_find(file->bytes, name);
    if (!bytes.ptr)
        return kb_fail(err, KABAR_BAD_DATA, "%s: a section is missing", file->name);
    kabar_status status = kb_trees_open(arena, bytes, trees, err);
    if (status == KABAR_OK && trees->trait_count != trait_count)
        return kb_fail(err, KABAR_BAD_DATA, "%s: made for other traits", file->name);
    return status;
}

static kabar_status
open_passes(struct kb_arena *arena, const struct kb_file *file, const struct names *names,
            struct kb_judge_passes *passes, struct kb_error *err)
{
    struct kb_trees *second = names->second ? KB_NEW(arena, struct kb_trees) : NULL;
    passes->second = second;
    passes->words = kb_trait_no_words;
    passes->words.said = scores_of(file, names->said, KB_WORDING_KEYS);
    if (names->classes)
        passes->words.classes = scores_of(file, names->classes, KB_CLASS_WORDS);
    if (!passes->words.said || !passes->words.classes)
        return kb_fail(err, KABAR_BAD_DATA, "%s: a section is missing", file->name);
    kabar_status status = open_trees(arena, file, names->first, KB_TRAITS, &passes->first, err);
    if (status == KABAR_OK && second)
        status = open_trees(arena, file, names->second, KB_SECOND_END, second, err);
    return status;
}

kabar_status
kb_judge_open(struct kb_arena *arena, const struct kb_files *files, const struct kb_judge **judge,
              struct kb_error *err)
{
    static const char name[] = "packs/blocks.bin";
    const struct kb_file *file = kb_files_find(files, name);
    *judge = NULL;
    if (!file)
        return KABAR_OK;
    struct kb_judge *j = KB_NEW(arena, struct kb_judge);
    kabar_status status = kb_model_check(file->bytes, name, file->own, err);
    if (status == KABAR_OK)
        status = open_passes(arena, file, &block_names, &j->blocks, err);
    if (status == KABAR_OK)
        status = open_passes(arena, file, &line_names, &j->lines, err);
    *judge = j;
    return status;
}

/* Asks again of what is not sure; keep: what is asked of. */
static void
ask_again(struct kb_arena *arena, const struct kb_trees *second, const struct kb_traits *traits,
          const bool *keep, float *scores)
{
    bool *open = kb_arena_array(arena, traits->count + (size_t)1, sizeof *open);
    for (uint32_t i = 0; i < traits->count; i++)
        open[i] = keep[i] && scores[i] > -SURE && scores[i] < SURE;
    const uint8_t *rows = kb_second_make(arena, traits, scores, open);
    kb_trees_scores(second, rows, traits->count, open, scores);
}

void
kb_judge_tell(struct kb_arena *arena, const struct kb_judge_passes *passes,
              const struct kb_traits *traits, bool *keep)
{
    float *scores = kb_arena_array(arena, traits->count + (size_t)1, sizeof *scores);
    for (uint32_t i = 0; i < traits->count; i++)
        scores[i] = KB_JUDGE_UNASKED;
    kb_trees_scores(&passes->first, traits->rows, traits->count, keep, scores);
    if (passes->second)
        ask_again(arena, passes->second, traits, keep, scores);
    for (uint32_t i = 0; i < traits->count; i++)
        keep[i] = scores[i] >= 0;
}
