/* For the tests of src/read: bytes in, all that the reader says about them out. */
#ifndef KB_TEST_READ_HELP_H
#define KB_TEST_READ_HELP_H

#include "base/arena.h"
#include "base/buf.h"
#include "read/page.h"
#include "read/read.h"

enum { HEARD_MOST = 64 };

struct heard_one {
    kabar_status status;
    struct kb_page page; /* copied */
    const char *message; /* copied; "" for a page */
};

struct heard {
    struct kb_arena arena;
    struct heard_one at[HEARD_MOST];
    size_t count, pages, errors; /* count stops at HEARD_MOST, the others do not */
};

void read_help_run(struct kb_read *read, struct heard *heard);
/* Bytes in memory under the name "in". */
void read_help_bytes(struct kb_str bytes, struct heard *heard);
/* Paths, as on the command line. */
void read_help_paths(char *const *paths, size_t count, struct heard *heard);
void read_help_free(struct heard *heard);

struct kb_str read_help_gzip(struct kb_arena *arena, struct kb_str bytes);
/* A member that begins with `head` and goes on with `again` so many times. */
struct kb_str read_help_gzip_repeat(struct kb_arena *arena, struct kb_str head, struct kb_str again,
                                    size_t times);
struct kb_str read_help_zstd(struct kb_arena *arena, struct kb_str bytes);
/* ASCII text as UTF-16. */
struct kb_str read_help_utf16(struct kb_arena *arena, const char *text, bool big_endian, bool mark);

/* A fresh folder, and files in it; paths are NUL terminated in the arena. */
const char *read_help_folder(struct kb_arena *arena);
const char *read_help_file(struct kb_arena *arena, const char *folder, const char *name,
                           struct kb_str bytes);
void read_help_remove(const char *folder);

#endif
