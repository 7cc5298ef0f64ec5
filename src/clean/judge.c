#include "clean/judge.h"

#include "clean/traits.h"
#include "model/file.h"

#include "base/banned.h"

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
    if (status != KABAR_OK)
        return status;
    struct kb_str words = kb_model_find(file->bytes, "words");
    struct kb_str trees = kb_model_find(file->bytes, "trees");
    struct kb_str lines = kb_model_find(file->bytes, "lines");
    if (!trees.ptr || !lines.ptr || words.len < KB_CLASS_WORDS)
        return kb_fail(err, KABAR_BAD_DATA, "%s: a section is missing", name);
    j->words = (const int8_t *)words.ptr;
    status = kb_trees_open(arena, trees, &j->trees, err);
    if (status == KABAR_OK)
        status = kb_trees_open(arena, lines, &j->lines, err);
    if (status == KABAR_OK
        && (j->trees.trait_count != KB_TRAITS || j->lines.trait_count != KB_TRAITS))
        return kb_fail(err, KABAR_BAD_DATA, "%s: made for other traits", name);
    *judge = j;
    return status;
}

void
kb_judge_blocks(const struct kb_judge *judge, const struct kb_dom *dom, const uint8_t *rows,
                bool *keep)
{
    for (uint32_t i = 0; i < dom->blocks.len; i++)
        keep[i] = kb_block_is_asked(&dom->blocks.at[i]);
    kb_trees_tell(&judge->trees, rows, dom->blocks.len, keep);
}
