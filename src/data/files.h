/* The project's data files as they lie in the binary, and a user's own files over them. */
#ifndef KB_DATA_FILES_H
#define KB_DATA_FILES_H

#include "base/arena.h"
#include "base/error.h"

struct kb_file {
    const char *name;    /* "packs/id/words.tsv" */
    struct kb_str bytes; /* whole, not NUL terminated; ours begin at a multiple of 32 */
    bool own;            /* a user's */
};

struct kb_files {
    struct kb_file *at; /* a user's files first, then the built-in ones, each in name order */
    uint32_t count;
};

/* knowledge_dir stands for knowledge/, pack_dir for packs/ (so pack_dir/id/words.tsv); NULL: none.
 * Only *.tsv is taken; models (*.bin) are ours alone. */
kabar_status kb_files_open(struct kb_arena *arena, const char *knowledge_dir, const char *pack_dir,
                           struct kb_files *files, struct kb_error *err);

/* The bytes of the first file of that name, a user's before ours; ptr NULL when there is none. */
struct kb_str kb_files_find(const struct kb_files *files, const char *name);

#endif
