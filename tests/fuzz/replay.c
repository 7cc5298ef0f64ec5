/* A plain main for a fuzz target: feeds it the files of the folders or files given, each whole and
 * cut at a few places. Prints `N passed, 0 failed` when it comes to the end. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/buf.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static unsigned passed, failed;

/* A copy of its own size, so that a sanitizer sees a read past its end. */
static void
feed(const char *bytes, size_t len)
{
    uint8_t *copy = malloc(len ? len : 1);
    if (!copy)
        return;
    if (len)
        memcpy(copy, bytes, len);
    LLVMFuzzerTestOneInput(copy, len);
    free(copy);
    passed++;
}

static void
feed_file(const char *path)
{
    struct kb_buf buf;
    char block[65536];
    FILE *file = fopen(path, "rb");
    if (!file) {
        printf("FAILED %s cannot be opened\n", path);
        failed++;
        return;
    }
    kb_buf_init(&buf, 0);
    for (size_t got; (got = fread(block, 1, sizeof block, file)) > 0;)
        kb_buf_add(&buf, block, got);
    fclose(file);
    for (size_t part = 1; part < 16; part++)
        feed(buf.ptr, buf.len * part / 16);
    for (size_t cut = 0; cut < 4 && cut <= buf.len; cut++)
        feed(buf.ptr, buf.len - cut);
    kb_buf_free(&buf);
}

static int
not_hidden(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void
feed_path(const char *path)
{
    struct dirent **names = NULL;
    struct stat is;
    if (stat(path, &is) != 0 || !S_ISDIR(is.st_mode)) {
        feed_file(path);
        return;
    }
    int count = scandir(path, &names, not_hidden, alphasort);
    for (int i = 0; i < count; i++) {
        char inner[4096];
        snprintf(inner, sizeof inner, "%s/%s", path, names[i]->d_name);
        feed_path(inner);
        free(names[i]);
    }
    free(names);
}

int
main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        feed_path(argv[i]);
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
