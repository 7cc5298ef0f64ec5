#include "data/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/banned.h"

/* Made by tools/embed.sh; ended by a zero name. */
struct embedded {
    const char *name, *begin, *end;
};
extern const struct embedded kb_embedded[], kb_lexicons[];

enum { LARGEST_FILE = 64 << 20, DEEPEST = 4, ALIGN = 32 };

typedef KB_VEC(struct kb_file) file_list;

static int
by_name(const void *a, const void *b)
{
    return strcmp(((const struct kb_file *)a)->name, ((const struct kb_file *)b)->name);
}

static kabar_status
take_file(struct kb_arena *arena, const char *path, size_t size, struct kb_str *bytes,
          struct kb_error *err)
{
    if (size > LARGEST_FILE)
        return kb_fail(err, KABAR_TOO_LARGE, "%s: larger than %d bytes", path, LARGEST_FILE);
    char *room = kb_arena_alloc(arena, size + ALIGN + 1); /* models are used as they lie */
    FILE *in = fopen(path, "rb");
    if (!in)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path, strerror(errno));
    room += (ALIGN - (uintptr_t)room % ALIGN) % ALIGN;
    size_t got = fread(room, 1, size, in);
    int failed = ferror(in);
    fclose(in);
    if (failed)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path, strerror(errno));
    *bytes = (struct kb_str){ room, got };
    return KABAR_OK;
}

static kabar_status take_folder(struct kb_arena *arena, const char *dir, const char *shown,
                                int depth, file_list *list, struct kb_error *err);

static kabar_status
take_entry(struct kb_arena *arena, const char *dir, const char *shown, const char *name, int depth,
           file_list *list, struct kb_error *err)
{
    struct stat st;
    struct kb_str path = kb_arena_format(arena, "%s/%s", dir, name);
    struct kb_str as = kb_arena_format(arena, "%s/%s", shown, name);
    if (name[0] == '.')
        return KABAR_OK;
    if (stat(path.ptr, &st) != 0)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path.ptr, strerror(errno));
    if (S_ISDIR(st.st_mode))
        return depth < DEEPEST ? take_folder(arena, path.ptr, as.ptr, depth + 1, list, err)
                               : KABAR_OK;
    if (!kb_str_ends(as, KB_STR(".tsv")) && !kb_str_ends(as, KB_STR(".bin")))
        return KABAR_OK;
    struct kb_file file = { .name = as.ptr, .own = true };
    kabar_status status = take_file(arena, path.ptr, (size_t)st.st_size, &file.bytes, err);
    if (status == KABAR_OK)
        *KB_PUSH(arena, list) = file;
    return status;
}

static void
close_folder(void *what)
{
    DIR **folder = what;
    if (*folder)
        closedir(*folder);
    *folder = NULL;
}

static kabar_status
take_folder(struct kb_arena *arena, const char *dir, const char *shown, int depth, file_list *list,
            struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    DIR **folder = KB_NEW(arena, DIR *);
    kb_arena_at_reset(arena, close_folder, folder); /* memory may end while it is open */
    *folder = opendir(dir);
    if (!*folder)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", dir, strerror(errno));
    for (struct dirent *e; status == KABAR_OK && (e = readdir(*folder)) != NULL;)
        status = take_entry(arena, dir, shown, e->d_name, depth, list, err);
    close_folder(folder);
    return status;
}

kabar_status
kb_files_open(struct kb_arena *arena, const char *knowledge_dir, const char *pack_dir,
              struct kb_files *files, struct kb_error *err)
{
    file_list list = { 0 };
    kabar_status status = KABAR_OK;
    if (knowledge_dir)
        status = take_folder(arena, knowledge_dir, "knowledge", 0, &list, err);
    if (pack_dir && status == KABAR_OK)
        status = take_folder(arena, pack_dir, "packs", 0, &list, err);
    if (status != KABAR_OK)
        return status;
    if (list.len)
        qsort(list.at, list.len, sizeof *list.at, by_name);
    uint32_t own = list.len;
    for (const struct embedded *e = kb_embedded; e->name; e++)
        *KB_PUSH(arena, &list) =
            (struct kb_file){ e->name, { e->begin, (size_t)(e->end - e->begin) }, false };
    if (list.len > own)
        qsort(list.at + own, list.len - own, sizeof *list.at, by_name);
    *files = (struct kb_files){ list.at, list.len, own };
    return KABAR_OK;
}

const struct kb_file *
kb_files_find(const struct kb_files *files, const char *name)
{
    for (uint32_t i = 0; i < files->count; i++)
        if (strcmp(files->at[i].name, name) == 0)
            return &files->at[i];
    return NULL;
}

struct kb_str
kb_files_builtin(const char *name)
{
    for (const struct embedded *e = kb_embedded; e->name; e++)
        if (strcmp(e->name, name) == 0)
            return (struct kb_str){ e->begin, (size_t)(e->end - e->begin) };
    return KB_STR_NONE;
}

struct kb_str
kb_files_lexicon(const struct kb_files *files, struct kb_str code)
{
    for (const struct embedded *e = kb_lexicons; !files->own && e->name; e++) {
        const char *slash = strrchr(e->name, '/');
        if (kb_str_is(code, slash ? slash + 1 : e->name))
            return (struct kb_str){ e->begin, (size_t)(e->end - e->begin) };
    }
    return KB_STR_NONE;
}
