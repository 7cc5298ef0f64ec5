/* kabar-train: the models of a language from treebanks, name files and word lists. */
#include <stdio.h>
#include <string.h>

#include "models.h"

#include "base/banned.h"

static const char usage[] =
    "kabar-train: trains the models of a language\n\n"
    "usage: kabar-train --data DIR --out FILE [--root DIR] LANGUAGE\n\n"
    "  --data DIR    where the public sets lie that training/LANGUAGE/recipe.tsv names\n"
    "  --out FILE    the model file to write, say packs/id/model.bin\n"
    "  --root DIR    the project's folder (.)\n\n"
    "The same sources give the same bytes, every time. `make models` trains all languages.\n";

static void
tell(const char *line)
{
    fprintf(stderr, "%s\n", line);
}

static int
complain(const struct kb_error *err)
{
    fprintf(stderr, "kabar-train: %s\n", err->message);
    return err->status == KABAR_USAGE ? 2 : 1;
}

int
main(int argc, char **argv)
{
    const char *data = NULL, *path = NULL, *root = ".", *lang = NULL;
    struct kb_error err = { .status = KABAR_OK };
    struct kb_recipe recipe;
    struct kb_arena arena;
    struct kb_buf out;
    for (int i = 1; i < argc; i++) {
        const char **value = strcmp(argv[i], "--data") == 0   ? &data
                             : strcmp(argv[i], "--out") == 0  ? &path
                             : strcmp(argv[i], "--root") == 0 ? &root
                                                              : NULL;
        if (strcmp(argv[i], "--help") == 0) {
            fputs(usage, stdout);
            return 0;
        }
        if (value && i + 1 < argc)
            *value = argv[++i];
        else if (!value && argv[i][0] != '-' && !lang)
            lang = argv[i];
        else
            lang = data = NULL, i = argc;
    }
    if (!data || !path || !lang) {
        fputs(usage, stderr);
        return 2;
    }
    kb_arena_init(&arena);
    kb_buf_init(&out, 0);
    kabar_status status = kb_recipe_open(&arena, root, data, lang, &recipe, &err);
    if (status == KABAR_OK)
        status = kb_models_train(&arena, &recipe, tell, &out, &err);
    if (status == KABAR_OK && out.failed)
        status = kb_fail(&err, KABAR_NO_MEMORY, "out of memory");
    if (status == KABAR_OK)
        status = kb_sections_save(path, kb_buf_view(&out), &err);
    kb_buf_free(&out);
    kb_arena_free(&arena);
    return status == KABAR_OK ? 0 : complain(&err);
}
