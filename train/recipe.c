#include "recipe.h"

#include "base/banned.h"

enum { WHAT, NAME, VALUE };

kabar_status
kb_recipe_open(struct kb_arena *arena, const char *root, const char *data, const char *lang,
               struct kb_recipe *recipe, struct kb_error *err)
{
    struct kb_str path = kb_arena_format(arena, "%s/training/%s/recipe.tsv", root, lang), bytes;
    *recipe = (struct kb_recipe){ .root = root, .data = data, .lang = lang };
    kabar_status status = kb_corpus_file(arena, path.ptr, &bytes, err);
    if (status == KABAR_OK)
        status = kb_table_parse(arena, path.ptr, bytes, "what name value", &recipe->table, err);
    return status;
}

kabar_status
kb_recipe_files(struct kb_arena *arena, const struct kb_recipe *recipe, const char *kind,
                struct kb_corpus *corpus, uint8_t *schemes, struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; status == KABAR_OK && i < recipe->table.row_count; i++) {
        const struct kb_str *cells = recipe->table.rows[i].cells;
        double scheme = 0;
        if (!kb_str_is(cells[WHAT], kind))
            continue;
        bool ours = kb_str_starts(cells[NAME], KB_STR("training/"));
        struct kb_str path = kb_arena_format(arena, "%s/%.*s", ours ? recipe->root : recipe->data,
                                             KB_FMT(cells[NAME]));
        kb_str_number(cells[VALUE], &scheme);
        if (schemes)
            schemes[corpus->files] = (uint8_t)scheme;
        status = kb_corpus_add(arena, path.ptr, corpus, err);
    }
    return status;
}

double
kb_recipe_number(const struct kb_recipe *recipe, const char *name, double otherwise)
{
    double value = otherwise;
    for (uint32_t i = 0; i < recipe->table.row_count; i++) {
        const struct kb_str *cells = recipe->table.rows[i].cells;
        if (kb_str_is(cells[WHAT], "set") && kb_str_is(cells[NAME], name))
            kb_str_number(cells[VALUE], &value);
    }
    return value;
}
