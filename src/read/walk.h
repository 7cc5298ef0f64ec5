/* From the inputs of a command line to single files, folders walked in sorted order. */
#ifndef KB_READ_WALK_H
#define KB_READ_WALK_H

#include "base/buf.h"
#include "base/error.h"

struct kb_walk_folder;

struct kb_walk {
    char *const *paths; /* borrowed */
    size_t count, next;
    struct kb_walk_folder *folder; /* innermost; NULL: between inputs */
    unsigned depth;
    struct kb_buf path; /* the file or folder of the last answer */
};

void kb_walk_init(struct kb_walk *walk, char *const *paths, size_t count);
void kb_walk_free(struct kb_walk *walk);
/* Puts the next file's path (or "-") into walk->path; *more is false at the end. An error is about
 * the folder in walk->path; the walk goes on behind it. */
kabar_status kb_walk_next(struct kb_walk *walk, bool *more, struct kb_error *err);

#endif
