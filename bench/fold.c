/* How fast pages are folded, and in how much memory: records (as `kabar read` writes them, or any
 * lines with "id", "outlet", "title", "published", "text") become sketches, sketches are compared.
 * Parsing is not counted; stories only when asked for.
 *
 * fold [--stories] RECORDS.jsonl */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "fold/fold.h"

#include "base/banned.h"

struct bench {
    struct kb_arena keep, page;
    struct kb_buf sketches; /* struct kb_sketch each: grows in place */
    double sketching;
    uint64_t bytes;
};

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double
peak_megabytes(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1024;
}

static bool
load(struct bench *b, const char *path)
{
    char *line = NULL;
    size_t room = 0;
    ssize_t len;
    FILE *in = fopen(path, "r");
    if (!in)
        return false;
    while ((len = getline(&line, &room, in)) > 0) {
        struct kb_record record;
        struct kb_sketch sketch;
        kb_arena_reset(&b->page);
        if (kb_record_parse(&b->page, (struct kb_str){ line, (size_t)len }, &record, NULL)
            != KABAR_OK)
            continue;
        double begin = now();
        kb_sketch_make(&b->keep, &record, &sketch);
        b->sketching += now() - begin;
        b->bytes += record.text.len;
        kb_buf_add(&b->sketches, &sketch, sizeof sketch);
    }
    free(line);
    fclose(in);
    return b->sketches.len > 0 && !b->sketches.failed;
}

static void
report(const char *what, double seconds, uint64_t bytes)
{
    printf("%-12s %8.3f s %8.1f MB/s\n", what, seconds, (double)bytes / 1e6 / seconds);
}

static void
fold(struct bench *b, bool stories)
{
    const struct kb_sketch *pages = (const void *)b->sketches.ptr;
    uint32_t count = (uint32_t)(b->sketches.len / sizeof *pages), families = 0;
    struct kb_folded *folded = kb_arena_array(&b->keep, count, sizeof *folded);
    for (uint32_t i = 0; i < count; i++)
        folded[i] = (struct kb_folded){ i, KB_FOLD_NONE, i, 0 };
    double held = peak_megabytes(), begin = now();
    const uint32_t *order = kb_fold_order(&b->keep, pages, count);
    kb_fold_copies(&b->keep, pages, count, order, folded);
    double copies = now() - begin;
    begin = now();
    kb_fold_parents(&b->keep, pages, count, order, folded);
    double parents = now() - begin;
    for (uint32_t i = 0; i < count; i++)
        families += folded[i].copies == i;
    printf("%u pages, %.1f MB of text, %u families\n", (unsigned)count, (double)b->bytes / 1e6,
           (unsigned)families);
    report("sketches", b->sketching, b->bytes);
    report("copies", copies, b->bytes);
    report("parents", parents, b->bytes);
    report("together", b->sketching + copies + parents, b->bytes);
    printf("peak memory  %.0f MB with sketches, %.0f MB with copies and parents\n", held,
           peak_megabytes());
    if (!stories)
        return;
    begin = now();
    kb_fold_stories(&b->keep, pages, count, order, folded);
    report("stories", now() - begin, b->bytes);
    printf("peak memory  %.0f MB\n", peak_megabytes());
}

int
main(int argc, char **argv)
{
    struct bench b = { .bytes = 0 };
    bool stories = argc > 2 && strcmp(argv[1], "--stories") == 0;
    kb_arena_init(&b.keep);
    kb_arena_init(&b.page);
    kb_buf_init(&b.sketches, 0);
    if (argc < 2 || !load(&b, argv[argc - 1])) {
        fprintf(stderr, "fold: no records\n");
        return 1;
    }
    fold(&b, stories);
    kb_buf_free(&b.sketches);
    kb_arena_free(&b.page);
    kb_arena_free(&b.keep);
    return 0;
}
