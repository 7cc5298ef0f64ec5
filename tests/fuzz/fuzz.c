/* Feeds damaged pages to the reader. Seeds are the examples and golden pages; what once broke
 * something lies in tests/fuzz/found/ and is replayed by every run. The damage is made from a
 * counted seed, so a failure comes back: `fuzz --seed=N --rounds=1`. A page under work lies in
 * fuzz-last.bin beside the binary, where a crash leaves it.
 *
 * fuzz [--replay] [--seconds N] [--seed=N] [--rounds=N] [--slow=MILLISECONDS] */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "kabar.h"

#include "base/banned.h"

#define MAX_SEEDS 400

static struct kb_buf seeds[MAX_SEEDS];
static unsigned seed_count, passed, failed;
static uint64_t state;
static double slow_seconds = 5;
static const char *last_file;

static const char *const folders[] = { "tests/fuzz/found", "tests/golden", "examples/pages" };

/* Pieces that readers of pages have been known to stumble over. */
static const char *const pieces[] = {
    "<div>",
    "</div>",
    "<p",
    "<script>",
    "<!--",
    "]]>",
    "&#x110000;",
    "&#0;",
    "&amp",
    "\"",
    "\xe2\x80\x9c",
    "\xff\xfe",
    "\xed\xa0\x80",
    "\xf4\x90\x80\x80",
    "\xc0\x80",
    "\xef\xbb\xbf",
    "\r\n",
    "\n\n",
    "(1/11)",
    "(31/2/2024)",
    "99999999999999999999",
    "1.000.000,00",
    "-",
    "--",
    "(",
    "))",
    "kata",
    "said",
    "\"Kata\"",
    "pada Jumat",
    "dikutip",
    "\t",
    ".",
    "...",
    "!",
    "<meta property='og:title' content='",
    "{\"text\":\"",
    "\\u0000",
    "\\ud800",
    "Kim Jong Un",
    "Korea",
    "<table><tr><td>",
    "<a href='",
};

static uint64_t
next_random(void)
{
    state += 0x9e3779b97f4a7c15u;
    return kb_hash_mix(state);
}

static size_t
below(size_t n)
{
    return n ? (size_t)(next_random() % n) : 0;
}

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
load_file(const char *path)
{
    FILE *file = seed_count < MAX_SEEDS ? fopen(path, "rb") : NULL;
    if (!file)
        return;
    struct kb_buf *seed = &seeds[seed_count];
    kb_buf_init(seed, 0);
    char *room = kb_buf_reserve(seed, 1 << 18);
    if (room)
        seed->len = fread(room, 1, 1 << 18, file);
    seed_count += seed->len > 0;
    fclose(file);
}

static int
by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void
load_folder(const char *folder)
{
    struct dirent **names = NULL;
    int count = scandir(folder, &names, NULL, by_name);
    for (int i = 0; i < count; i++) {
        char path[512];
        snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        if (names[i]->d_name[0] != '.')
            load_file(path);
        free(names[i]);
    }
    free(names);
}

/* One kind of damage at a random place of the page. */
static void
damage(struct kb_buf *page)
{
    size_t at = below(page->len), len = 1 + below(1 + below(200));
    if (at + len > page->len)
        len = page->len - at;
    const char *piece = pieces[below(sizeof pieces / sizeof *pieces)];
    struct kb_buf tail;
    kb_buf_init(&tail, 0);
    kb_buf_add(&tail, page->ptr + at, page->len - at);
    switch (below(6)) {
    case 0: page->ptr[at] = (char)next_random(); break;
    case 1: page->ptr[at] ^= (char)(1u << below(8)); break;
    case 2: page->len = at; break;
    case 3:
        page->len = at;
        for (size_t n = 1 + below(1 + below(300)); n > 0; n--)
            kb_buf_z(page, piece);
        kb_buf_str(page, kb_buf_view(&tail));
        break;
    case 4:
        page->len = at;
        kb_buf_add(page, tail.ptr + len, tail.len - len);
        break;
    default: kb_buf_add(page, tail.ptr, len); kb_buf_str(page, kb_buf_view(&tail));
    }
    if (page->len > (1u << 19))
        page->len = 1u << 19;
    kb_buf_free(&tail);
}

static void
keep(const struct kb_buf *page, const char *path)
{
    FILE *file = fopen(path, "wb");
    if (file) {
        fwrite(page->ptr, 1, page->len, file);
        fclose(file);
    }
}

static void
try_page(const kabar_engine *engine, const struct kb_buf *page, uint64_t seed)
{
    static const char *const langs[] = { NULL, "id", "en", "xx" };
    kabar_reader *reader = NULL;
    const char *json = NULL;
    keep(page, last_file);
    double start = now();
    if (kabar_reader_open(engine, &reader))
        return;
    kabar_status status = kabar_read(reader, page->ptr, page->len, NULL, langs[seed % 4], &json);
    double took = now() - start;
    bool fine = (status == KABAR_OK) == (json != NULL) && took < slow_seconds;
    if (json)
        fine = fine && kb_utf8_valid((struct kb_str){ json, strlen(json) });
    kabar_reader_close(reader);
    passed += fine;
    if (!fine) {
        char name[64];
        failed++;
        snprintf(name, sizeof name, "build/fuzz-%llu.bin", (unsigned long long)seed);
        keep(page, name);
        printf("FAILED --seed=%llu: status %d, %.2f s, kept as %s\n", (unsigned long long)seed,
               (int)status, took, name);
    }
}

static void
try_damaged(const kabar_engine *engine, uint64_t seed)
{
    struct kb_buf page;
    state = seed * 0x2545f4914f6cdd1du;
    kb_buf_init(&page, 0);
    kb_buf_str(&page, kb_buf_view(&seeds[below(seed_count)]));
    for (size_t n = 1 + below(12); n > 0 && page.len; n--)
        damage(&page);
    if (!page.failed && page.len)
        try_page(engine, &page, seed);
    kb_buf_free(&page);
}

int
main(int argc, char **argv)
{
    kabar_engine *engine = NULL;
    uint64_t seed = 1, rounds = UINT64_MAX;
    double seconds = 20;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--replay") == 0)
            rounds = 300;
        else if (strcmp(argv[i], "--seconds") == 0 && i + 1 < argc)
            seconds = strtod(argv[++i], NULL);
        else if (strncmp(argv[i], "--seed=", 7) == 0)
            seed = strtoull(argv[i] + 7, NULL, 10);
        else if (strncmp(argv[i], "--rounds=", 9) == 0)
            rounds = strtoull(argv[i] + 9, NULL, 10);
        else if (strncmp(argv[i], "--slow=", 7) == 0)
            slow_seconds = strtod(argv[i] + 7, NULL) / 1000;
    }
    char last[512];
    const char *slash = strrchr(argv[0], '/');
    snprintf(last, sizeof last, "%.*sfuzz-last.bin", slash ? (int)(slash - argv[0] + 1) : 0,
             argv[0]);
    last_file = last;
    if (kabar_engine_open(NULL, NULL, &engine, NULL, 0)) {
        puts("the engine does not open\n0 passed, 1 failed");
        return 1;
    }
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        load_folder(folders[i]);
    for (unsigned i = 0; i < seed_count; i++)
        try_page(engine, &seeds[i], i);
    double end = now() + seconds;
    for (uint64_t n = 0; seed_count && n < rounds && (rounds != UINT64_MAX || now() < end); n++)
        try_damaged(engine, seed + n);
    kabar_engine_close(engine);
    for (unsigned i = 0; i < seed_count; i++)
        kb_buf_free(&seeds[i]);
    remove(last);
    printf("%u passed, %u failed\n", passed, failed);
    return failed != 0;
}
