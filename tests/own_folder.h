/* A user's own knowledge/ and packs/ for a test: files in a fresh folder, and an engine over them.
 */
#ifndef KB_TEST_OWN_FOLDER_H
#define KB_TEST_OWN_FOLDER_H

#include "data/engine.h"

struct own_folder {
    struct kb_arena arena;
    const char *path; /* holds knowledge/ and packs/id, packs/en, packs/xx */
    kabar_engine *engine;
    char message[512];
};

void own_folder_open(struct own_folder *own);
/* `name` as "packs/id/events/x.tsv"; the folders are there. */
void own_folder_file(struct own_folder *own, const char *name, const char *bytes);
/* Opens the engine over it (NULL when it does not open: see message). */
kabar_status own_folder_engine(struct own_folder *own);
void own_folder_close(struct own_folder *own);

#endif
