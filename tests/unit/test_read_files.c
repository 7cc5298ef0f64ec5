/* Files, folders, standard input; stopping, and every read and allocation failing in turn. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/limits.h"
#include "read/input.h"
#include "read_help.h"
#include "test.h"

#include "base/banned.h"

static const char *
sub(struct kb_arena *arena, const char *folder, const char *name)
{
    const char *path = kb_arena_format(arena, "%s/%s", folder, name).ptr;
    CHECK(mkdir(path, 0700) == 0);
    return path;
}

static bool
path_is(const struct heard_one *one, const char *folder, const char *rest)
{
    struct kb_str path = one->page.path;
    size_t len = strlen(folder);
    return path.len > len && memcmp(path.ptr, folder, len) == 0
           && kb_str_is(kb_str_sub(path, len, path.len), rest);
}

TEST(read_folders_in_sorted_order)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    const char *folder = read_help_folder(&arena), *inner = sub(&arena, folder, "b");
    sub(&arena, folder, "empty");
    const char *last = read_help_file(&arena, folder, "c.html", KB_STR("<p>c</p>"));
    read_help_file(&arena, folder, "a.txt", KB_STR("a"));
    read_help_file(&arena, folder, "B.jsonl", KB_STR("{\"text\":\"B1\"}\n{\"text\":\"B2\"}\n"));
    read_help_file(&arena, folder, ".hidden", KB_STR("no"));
    read_help_file(&arena, inner, "2.txt", KB_STR("b2"));
    read_help_file(&arena, inner, "10.txt", KB_STR("b10"));
    CHECK(symlink("..", kb_arena_format(&arena, "%s/circle", inner).ptr) == 0);
    CHECK(mkfifo(kb_arena_format(&arena, "%s/pipe", inner).ptr, 0600) == 0);
    CHECK(symlink("../c.html", kb_arena_format(&arena, "%s/z", inner).ptr) == 0);
    CHECK(symlink("nowhere", kb_arena_format(&arena, "%s/gone", inner).ptr) == 0);
    char *paths[] = { (char *)(uintptr_t)last, (char *)(uintptr_t)folder };
    read_help_paths(paths, 2, &h);
    CHECK_INT(h.count, 9);
    static const char *const want[] = { "/c.html", "/B.jsonl:1", "/B.jsonl:2",
                                        "/a.txt",  "/b/10.txt",  "/b/2.txt",
                                        "/b/gone", "/b/z",       "/c.html" };
    for (size_t i = 0; i < h.count && i < 9; i++)
        kb_test_check(path_is(&h.at[i], folder, want[i]), __FILE__, __LINE__, "%zu is %.*s", i,
                      KB_FMT(h.at[i].page.path));
    CHECK_INT(h.at[6].status, KABAR_NOT_FOUND);
    CHECK_STR(h.at[4].page.bytes, "b10");
    read_help_free(&h);
    read_help_remove(folder);
    kb_arena_free(&arena);
}

TEST(read_files_that_cannot_be_opened_do_not_end_the_run)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    const char *folder = read_help_folder(&arena);
    char *good = (char *)(uintptr_t)read_help_file(&arena, folder, "a", KB_STR("Satu"));
    char *gone = (char *)(uintptr_t)kb_arena_format(&arena, "%s/gone", folder).ptr;
    char *paths[] = { gone, good, gone, good };
    read_help_paths(paths, 4, &h);
    CHECK_INT(h.pages, 2);
    CHECK_INT(h.errors, 2);
    CHECK_INT(h.at[0].status, KABAR_NOT_FOUND);
    CHECK(path_is(&h.at[0], folder, "/gone"));
    CHECK(strstr(h.at[0].message, "/gone cannot be opened: ") != NULL);
    CHECK_STR(h.at[3].page.bytes, "Satu");
    read_help_free(&h);
    read_help_remove(folder);
    kb_arena_free(&arena);
}

TEST(read_folders_too_deep)
{
    struct kb_arena arena;
    struct heard h;
    kb_arena_init(&arena);
    const char *folder = read_help_folder(&arena), *at = folder;
    for (unsigned i = 0; i < KB_MAX_DIR_DEPTH + 2; i++) {
        read_help_file(&arena, at, "z", KB_STR("z"));
        at = sub(&arena, at, "d");
    }
    char *paths[] = { (char *)(uintptr_t)folder };
    read_help_paths(paths, 1, &h);
    CHECK_INT(h.pages, KB_MAX_DIR_DEPTH);
    CHECK_INT(h.errors, 1);
    CHECK_INT(h.at[0].status, KABAR_TOO_LARGE);
    read_help_free(&h);
    read_help_remove(folder);
    kb_arena_free(&arena);
}

TEST(read_standard_input)
{
    struct heard h;
    int ends[2], was = dup(STDIN_FILENO);
    CHECK(pipe(ends) == 0);
    CHECK(write(ends[1], "{\"text\":\"Satu\"}\n{\"text\":\"Dua\"}", 30) == 30);
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    close(ends[0]);
    char dash[] = "-", *paths[] = { dash };
    read_help_paths(paths, 1, &h);
    CHECK_INT(h.pages, 2);
    CHECK_STR(h.at[1].page.path, "-:2");
    CHECK_STR(h.at[1].page.bytes, "Dua");
    read_help_free(&h);
    if (was >= 0)
        dup2(was, STDIN_FILENO);
    close(was);
}

TEST(read_stops_between_pages)
{
    struct kb_arena arena;
    struct kb_read *read;
    struct kb_page page;
    volatile sig_atomic_t stop = 0;
    bool more;
    kb_arena_init(&arena);
    const char *folder = read_help_folder(&arena);
    char *path = (char *)(uintptr_t)read_help_file(&arena, folder, "a",
                                                   KB_STR("{\"text\":\"a\"}\n{\"text\":\"b\"}\n"));
    CHECK(!kb_read_open(&path, 1, &stop, &read, NULL));
    CHECK(!kb_read_next(read, &page, &more, NULL) && more);
    stop = 1;
    CHECK(kb_read_next(read, &page, &more, NULL) == KABAR_INTERRUPTED && !more);
    kb_read_close(read);
    kb_read_close(NULL);
    read_help_remove(folder);
    kb_arena_free(&arena);
}

enum { MOST_FILES = 16, ALL_PAGES = 20 };

/* A page packed in chunks, and a revisit of it. */
static struct kb_str
archive(struct kb_arena *arena)
{
    struct kb_str page = read_help_gzip(arena, KB_STR("<html><meta charset=iso-8859-2><p>\xa3"));
    struct kb_str head = KB_STR("HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\n"
                                "Transfer-Encoding: chunked\n\n");
    struct kb_buf all;
    kb_buf_init(&all, 0);
    size_t digits = (size_t)snprintf(NULL, 0, "%zx", page.len);
    kb_buf_format(&all,
                  "WARC/1.0\nWARC-Type: response\nWARC-Target-URI: http://uji.id/\n"
                  "WARC-Payload-Digest: a\nContent-Length: %zu\n\n%.*s%zx\n",
                  head.len + digits + 1 + page.len + 4, KB_FMT(head), page.len);
    kb_buf_str(&all, page);
    kb_buf_z(&all, "\n0\n\n\n\n"
                   "WARC/1.0\nWARC-Type: revisit\nWARC-Target-URI: http://uji.id/2\n"
                   "WARC-Payload-Digest: a\nContent-Length: 0\n\n\n\n");
    struct kb_str copy = kb_arena_copy(arena, kb_buf_view(&all));
    kb_buf_free(&all);
    return copy;
}

/* A folder with one file of each kind; gives the paths. */
static size_t
one_of_each(struct kb_arena *arena, const char *folder, char *paths[static MOST_FILES])
{
    struct kb_str lines =
        KB_STR("{\"text\":\"caf\xe9\",\"author\":[\"a\",\"b\"]}\n{\"text\":\"b\"}\n");
    struct kb_str files[] = {
        lines,
        KB_STR("[{\"text\":\"a\"},\n{\"text\":\"b\"}]"),
        KB_STR("id,text\n1,a\n2,\"b\"\n"),
        KB_STR("<html><p>a</p></html>"),
        KB_STR("teks caf\xe9"),
        read_help_gzip(arena, lines),
        read_help_zstd(arena, lines),
        read_help_utf16(arena, "id,text\n1,a\n", false, true),
        KB_STR("<html><meta charset=shift_jis><p>\x83\x4a</p></html>"),
        KB_STR("<?xml version=\"1.0\" encoding=\"iso-8859-2\"?><rss><channel><item><title>\xa3 "
               "&amp;amp;"
               "</title><content:encoded>\xa3</content:encoded></item></channel></rss>"),
        KB_STR(
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: "
            "text/html; charset=iso-8859-2\nContent-Location: http://uji.id/\n\n<p>\xa3\n--b--\n"),
        archive(arena),
        read_help_gzip(arena, archive(arena)),
    };
    size_t count = sizeof files / sizeof *files;
    CHECK(count <= MOST_FILES);
    for (size_t i = 0; i < count; i++) {
        struct kb_str name = kb_arena_format(arena, "%zu", i);
        paths[i] = (char *)(uintptr_t)read_help_file(arena, folder, name.ptr, files[i]);
    }
    return count;
}

/* Counts pages and errors without touching the heap that is made to fail. */
static void
count_all(char *const *paths, size_t count, size_t *pages, size_t *errors)
{
    struct kb_read *read;
    struct kb_page page;
    struct kb_error err;
    bool more = true;
    *pages = *errors = 0;
    if (kb_read_open(paths, count, NULL, &read, &err) != KABAR_OK) {
        *errors = 1;
        return;
    }
    for (unsigned turns = 0; more && CHECK(turns < 1000); turns++) {
        kabar_status status = kb_read_next(read, &page, &more, &err);
        *errors += status != KABAR_OK;
        *pages += status == KABAR_OK && more;
    }
    kb_read_close(read);
}

TEST(read_every_allocation_fails_in_turn)
{
    struct kb_arena arena;
    char *paths[MOST_FILES];
    size_t pages, errors;
    kb_arena_init(&arena);
    const char *folder = read_help_folder(&arena);
    size_t count = one_of_each(&arena, folder, paths);
    kb_heap_fail_at(0);
    count_all(paths, count, &pages, &errors);
    unsigned long most = kb_heap_fail_at(0);
    CHECK_INT(pages, ALL_PAGES);
    CHECK_INT(errors, 0);
    CHECK(most > 20);
    for (unsigned long n = 1; n <= most; n++) {
        kb_heap_fail_at(n);
        count_all(paths, count, &pages, &errors);
        kb_heap_fail_at(0);
        kb_test_check(errors > 0 && pages < ALL_PAGES, __FILE__, __LINE__,
                      "allocation %lu of %lu fails unheard: %zu pages", n, most, pages);
    }
    kb_heap_fail_at(0);
    read_help_remove(folder);
    kb_arena_free(&arena);
}

TEST(read_every_file_read_fails_in_turn)
{
    struct kb_arena arena;
    char *paths[MOST_FILES];
    size_t pages, errors;
    kb_arena_init(&arena);
    const char *folder = read_help_folder(&arena);
    size_t count = one_of_each(&arena, folder, paths);
    kb_input_fail_at(0);
    count_all(paths, count, &pages, &errors);
    unsigned long most = kb_input_fail_at(0);
    CHECK(most >= count);
    for (unsigned long n = 1; n <= most; n++) {
        kb_input_fail_at(n);
        count_all(paths, count, &pages, &errors);
        kb_input_fail_at(0);
        kb_test_check(errors > 0, __FILE__, __LINE__, "read %lu of %lu fails unheard", n, most);
    }
    kb_input_fail_at(0);
    read_help_remove(folder);
    kb_arena_free(&arena);
}
