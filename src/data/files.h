/* The project's data files as they lie in the binary, and a user's own files over them. */
#ifndef KB_DATA_FILES_H
#define KB_DATA_FILES_H

#include "base/arena.h"
#include "base/error.h"

struct kb_file {
    const char *name;    /* "packs/id/words.tsv" */
    struct kb_str bytes; /* whole, not NUL terminated; begin at a multiple of 32 */
    bool own;            /* a user's */
};

struct kb_files {
    struct kb_file *at;  /* a user's files first, then the built-in ones, each in name order */
    uint32_t count, own; /* how many are there, how many of them a user's */
};

/* knowledge_dir stands for knowledge/, pack_dir for packs/ (so pack_dir/id/words.tsv); NULL: none.
 * Only *.tsv and *.bin (models) are taken. */
kabar_status kb_files_open(struct kb_arena *arena, const char *knowledge_dir, const char *pack_dir,
                           struct kb_files *files, struct kb_error *err);
/* The first file of that name, a user's before ours; NULL when there is none. */
const struct kb_file *kb_files_find(const struct kb_files *files, const char *name);
/* The built-in file of that name, whatever a user gives: for what must be the same for everybody,
 * such as a measure by which stored pages were compared. "" when there is none. */
struct kb_str kb_files_builtin(const char *name);
/* The language's lexicon as it was compiled from the built-in files (data/lexicon.h), "" when there
 * is none or when a user's own files are there, for these change what it holds. */
struct kb_str kb_files_lexicon(const struct kb_files *files, struct kb_str code);

#endif
