#include "read_help.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "read/copy.h"
#include "test.h"

#include "base/banned.h"

static void
hear(struct heard *heard, kabar_status status, const struct kb_page *page, const char *message)
{
    heard->pages += status == KABAR_OK;
    heard->errors += status != KABAR_OK;
    if (heard->count == HEARD_MOST)
        return;
    struct heard_one *one = &heard->at[heard->count++];
    one->status = status;
    one->page = *kb_page_copy(&heard->arena, page);
    one->message = status == KABAR_OK ? "" : kb_arena_format(&heard->arena, "%s", message).ptr;
}

void
read_help_run(struct kb_read *read, struct heard *heard)
{
    memset(heard, 0, sizeof *heard);
    kb_arena_init(&heard->arena);
    for (unsigned turns = 0; CHECK(turns < 1000000); turns++) {
        struct kb_page page;
        struct kb_error err = { 0 };
        bool more;
        kabar_status status = kb_read_next(read, &page, &more, &err);
        if (status == KABAR_OK && !more)
            break;
        CHECK(page.path.len > 0 || status == KABAR_INTERRUPTED);
        hear(heard, status, &page, err.message);
        if (!more)
            break;
    }
    kb_read_close(read);
}

void
read_help_bytes(struct kb_str bytes, struct heard *heard)
{
    struct kb_read *read;
    CHECK(kb_read_open_bytes("in", bytes, &read, NULL) == KABAR_OK);
    read_help_run(read, heard);
}

void
read_help_paths(char *const *paths, size_t count, struct heard *heard)
{
    struct kb_read *read;
    CHECK(kb_read_open(paths, count, NULL, &read, NULL) == KABAR_OK);
    read_help_run(read, heard);
}

void
read_help_free(struct heard *heard)
{
    kb_arena_free(&heard->arena);
}

struct kb_str
read_help_gzip(struct kb_arena *arena, struct kb_str bytes)
{
    z_stream z = { 0 };
    CHECK(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    size_t cap = deflateBound(&z, bytes.len) + 64;
    char *out = kb_arena_alloc(arena, cap);
    z.next_in = (Bytef *)(uintptr_t)bytes.ptr;
    z.avail_in = (uInt)bytes.len;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)cap;
    CHECK(deflate(&z, Z_FINISH) == Z_STREAM_END);
    size_t len = cap - z.avail_out;
    deflateEnd(&z);
    return (struct kb_str){ out, len };
}

struct kb_str
read_help_gzip_repeat(struct kb_arena *arena, struct kb_str head, struct kb_str again, size_t times)
{
    z_stream z = { 0 };
    CHECK(deflateInit2(&z, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) == Z_OK);
    size_t cap = head.len + again.len / 100 * times + 4096;
    char *out = kb_arena_alloc(arena, cap);
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)cap;
    for (size_t i = 0; i <= times; i++) {
        struct kb_str part = i ? again : head;
        z.next_in = (Bytef *)(uintptr_t)part.ptr;
        z.avail_in = (uInt)part.len;
        CHECK(deflate(&z, i == times ? Z_FINISH : Z_NO_FLUSH)
              == (i == times ? Z_STREAM_END : Z_OK));
    }
    size_t len = cap - z.avail_out;
    deflateEnd(&z);
    return (struct kb_str){ out, len };
}

struct kb_str
read_help_zstd(struct kb_arena *arena, struct kb_str bytes)
{
    size_t cap = ZSTD_compressBound(bytes.len);
    char *out = kb_arena_alloc(arena, cap);
    return (struct kb_str){ out, ZSTD_compress(out, cap, bytes.ptr, bytes.len, 3) };
}

struct kb_str
read_help_utf16(struct kb_arena *arena, const char *text, bool big_endian, bool mark)
{
    size_t len = strlen(text), at = 0;
    char *out = kb_arena_alloc(arena, 2 * len + 2);
    if (mark) {
        out[at++] = big_endian ? '\xfe' : '\xff';
        out[at++] = big_endian ? '\xff' : '\xfe';
    }
    for (size_t i = 0; i < len; i++) {
        out[at++] = big_endian ? '\0' : text[i];
        out[at++] = big_endian ? text[i] : '\0';
    }
    return (struct kb_str){ out, at };
}

const char *
read_help_folder(struct kb_arena *arena)
{
    const char *base = getenv("TMPDIR");
    struct kb_str path = kb_arena_format(arena, "%s/kabar-test-XXXXXX", base ? base : "/tmp");
    char *name = (char *)(uintptr_t)path.ptr;
    CHECK(mkdtemp(name) != NULL);
    return name;
}

const char *
read_help_file(struct kb_arena *arena, const char *folder, const char *name, struct kb_str bytes)
{
    const char *path = kb_arena_format(arena, "%s/%s", folder, name).ptr;
    FILE *file = fopen(path, "wb");
    if (CHECK(file != NULL)) {
        CHECK(fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len);
        fclose(file);
    }
    return path;
}

void
read_help_remove(const char *folder)
{
    DIR *dir = opendir(folder);
    struct kb_arena arena;
    const struct dirent *entry;
    kb_arena_init(&arena);
    while (dir && (entry = readdir(dir))) {
        struct stat is;
        const char *path = kb_arena_format(&arena, "%s/%s", folder, entry->d_name).ptr;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        if (lstat(path, &is) == 0 && S_ISDIR(is.st_mode))
            read_help_remove(path);
        else
            unlink(path);
    }
    if (dir)
        closedir(dir);
    rmdir(folder);
    kb_arena_free(&arena);
}
