#include "read/walk.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/heap.h"

#include "base/banned.h"

struct kb_walk_folder {
    struct kb_walk_folder *outer;
    struct kb_buf path;  /* NUL terminated */
    struct kb_buf names; /* each NUL terminated */
    const char **sorted; /* into names */
    size_t count, next;
};

void
kb_walk_init(struct kb_walk *walk, char *const *paths, size_t count)
{
    memset(walk, 0, sizeof *walk);
    walk->paths = paths;
    walk->count = count;
}

static void
free_folder(struct kb_walk_folder *folder)
{
    kb_buf_free(&folder->path);
    kb_buf_free(&folder->names);
    kb_heap_free(folder->sorted);
    kb_heap_free(folder);
}

static void
leave_folder(struct kb_walk *walk)
{
    struct kb_walk_folder *folder = walk->folder;
    walk->folder = folder->outer;
    walk->depth--;
    free_folder(folder);
}

void
kb_walk_free(struct kb_walk *walk)
{
    while (walk->folder)
        leave_folder(walk);
    kb_buf_free(&walk->path);
}

static int
by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool
sort_names(struct kb_walk_folder *folder)
{
    if (folder->path.failed || folder->names.failed)
        return false;
    folder->sorted = kb_heap_alloc(folder->count * sizeof *folder->sorted);
    if (!folder->sorted)
        return false;
    const char *at = folder->names.ptr;
    for (size_t i = 0; i < folder->count; i++, at += strlen(at) + 1)
        folder->sorted[i] = at;
    if (folder->count)
        qsort(folder->sorted, folder->count, sizeof *folder->sorted, by_bytes);
    return true;
}

/* False with errno set when the folder could not be read to its end. */
static bool
read_names(struct kb_walk_folder *folder, const char *path)
{
    DIR *dir = opendir(path);
    if (!dir)
        return false;
    const struct dirent *entry;
    errno = 0;
    while ((entry = readdir(dir))) {
        if (entry->d_name[0] != '.') {
            kb_buf_add(&folder->names, entry->d_name, strlen(entry->d_name) + 1);
            folder->count++;
        }
        errno = 0;
    }
    int failure = errno;
    closedir(dir);
    errno = failure;
    return failure == 0;
}

static kabar_status
enter_folder(struct kb_walk *walk, struct kb_error *err)
{
    const char *path = kb_buf_text(&walk->path);
    if (walk->depth >= KB_MAX_DIR_DEPTH)
        return kb_fail(err, KABAR_TOO_LARGE, "%s: folders more than %u deep are not read", path,
                       KB_MAX_DIR_DEPTH);
    struct kb_walk_folder *folder = kb_heap_alloc(sizeof *folder);
    if (!folder)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", path);
    memset(folder, 0, sizeof *folder);
    kb_buf_add(&folder->path, path, walk->path.len + 1);
    errno = 0;
    if (!read_names(folder, path)) {
        int failure = errno;
        free_folder(folder);
        return kb_fail(err, KABAR_CANNOT_READ, "%s cannot be read: %s", path, strerror(failure));
    }
    if (!sort_names(folder)) {
        free_folder(folder);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", path);
    }
    folder->outer = walk->folder;
    walk->folder = folder;
    walk->depth++;
    return KABAR_OK;
}

static void
join_path(struct kb_buf *path, const struct kb_walk_folder *folder, const char *name)
{
    const char *outer = folder->path.ptr;
    kb_buf_clear(path);
    kb_buf_z(path, outer);
    if (outer[0] && outer[strlen(outer) - 1] != '/')
        kb_buf_char(path, '/');
    kb_buf_z(path, name);
}

enum entry { ENTRY_FILE, ENTRY_FOLDER, ENTRY_OTHER };

/* Inside a folder only plain files and links to plain files count as pages: a pipe would wait for
 * ever, and a link to a folder may be a circle. */
static enum entry
inner_entry(const char *path)
{
    struct stat is, target;
    if (lstat(path, &is) != 0)
        return ENTRY_FILE; /* opening it will tell why */
    if (S_ISDIR(is.st_mode))
        return ENTRY_FOLDER;
    if (S_ISLNK(is.st_mode))
        return stat(path, &target) != 0 || S_ISREG(target.st_mode) ? ENTRY_FILE : ENTRY_OTHER;
    return S_ISREG(is.st_mode) ? ENTRY_FILE : ENTRY_OTHER;
}

/* The next entry of the innermost folder or the next input; false at the end of both. */
static bool
next_entry(struct kb_walk *walk, enum entry *entry)
{
    struct kb_walk_folder *folder = walk->folder;
    struct stat is;
    if (folder) {
        join_path(&walk->path, folder, folder->sorted[folder->next++]);
        *entry = inner_entry(kb_buf_text(&walk->path));
        return true;
    }
    if (walk->next == walk->count)
        return false;
    const char *path = walk->paths[walk->next++];
    kb_buf_clear(&walk->path);
    kb_buf_z(&walk->path, path);
    *entry = strcmp(path, "-") != 0 && stat(path, &is) == 0 && S_ISDIR(is.st_mode) ? ENTRY_FOLDER
                                                                                   : ENTRY_FILE;
    return true;
}

kabar_status
kb_walk_next(struct kb_walk *walk, bool *more, struct kb_error *err)
{
    enum entry entry;
    for (;;) {
        while (walk->folder && walk->folder->next == walk->folder->count)
            leave_folder(walk);
        *more = next_entry(walk, &entry);
        if (!*more)
            return KABAR_OK;
        kb_buf_text(&walk->path);
        if (walk->path.failed)
            return kb_fail(err, KABAR_NO_MEMORY, "out of memory");
        if (entry == ENTRY_FILE)
            return KABAR_OK;
        if (entry == ENTRY_FOLDER) {
            kabar_status status = enter_folder(walk, err);
            if (status != KABAR_OK)
                return status;
        }
    }
}
