/* How fast HTML is cleaned, beside lexbor's tree of the same bytes: pages from the files named (or
 * the examples) are held in memory, and the tree alone, cleaning, and the whole of
 * `kabar read --only=article` run over them in turn. Each figure is its fastest round, in the time
 * of one thread.
 *
 * road [--seconds S] [PAGES...] */
#include <lexbor/html/html.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "clean/article.h"
#include "pipeline.h"
#include "read/copy.h"
#include "read/read.h"

#include "base/banned.h"

struct bench {
    const struct kabar_engine *engine;
    struct kb_arena keep, work;
    KB_VEC(const struct kb_page *) pages;
    uint64_t bytes;
    char **paths;
    int path_count;
};

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static bool
load(struct bench *b)
{
    struct kb_error err;
    struct kb_read *read;
    struct kb_page page;
    bool more = true;
    if (kb_read_open(b->paths, (size_t)b->path_count, NULL, &read, &err) != KABAR_OK) {
        fprintf(stderr, "road: %s\n", err.message);
        return false;
    }
    while (kb_read_next(read, &page, &more, &err) != KABAR_OK || more) {
        if (!more || page.kind != KB_PAGE_HTML)
            continue;
        *KB_PUSH(&b->keep, &b->pages) = kb_page_copy(&b->keep, &page);
        b->bytes += page.bytes.len;
    }
    kb_read_close(read);
    return b->pages.len > 0;
}

static void
run_tree(struct bench *b)
{
    for (uint32_t i = 0; i < b->pages.len; i++) {
        struct kb_str s = b->pages.at[i]->bytes;
        lxb_html_document_t *document = lxb_html_document_create();
        lxb_html_document_parse(document, (const lxb_char_t *)s.ptr, s.len);
        lxb_html_document_destroy(document);
    }
}

static void
run_clean(struct bench *b)
{
    struct kb_error err;
    struct kb_ctx ctx = { &b->work, b->engine, &err };
    struct kb_article article;
    for (uint32_t i = 0; i < b->pages.len; i++) {
        kb_clean_page(&ctx, b->pages.at[i], &article);
        kb_arena_reset(&b->work);
    }
}

static bool
drop(void *context, struct kb_str record)
{
    *(uint64_t *)context += record.len;
    return true;
}

/* The files too, read anew. */
static void
run_road(struct bench *b)
{
    struct kb_error err;
    struct kb_pipeline_options options = {
        .inputs = b->paths, .input_count = b->path_count, .threads = 1, .only_article = true
    };
    uint64_t bytes = 0;
    kb_pipeline_run(b->engine, &options, drop, &bytes, NULL, &err);
}

static const struct stage {
    const char *name;
    void (*run)(struct bench *);
} stages[] = { { "lexbor's tree alone", run_tree },
               { "cleaning", run_clean },
               { "read --only=article", run_road } };
enum { STAGES = sizeof stages / sizeof *stages };

static void
report(struct bench *b, double seconds)
{
    double best[STAGES] = { 0 };
    for (double end = now() + seconds; now() < end;)
        for (int i = 0; i < STAGES; i++) {
            double begin = now();
            stages[i].run(b);
            double took = now() - begin;
            if (!best[i] || took < best[i])
                best[i] = took;
        }
    printf("%-22s %10s %8s %14s\n", "HTML, one thread", "pages/s", "MB/s", "of the tree's");
    for (int i = 0; i < STAGES; i++)
        printf("%-22s %10.0f %8.1f %13.0f%%\n", stages[i].name, (double)b->pages.len / best[i],
               (double)b->bytes / 1e6 / best[i], 100 * best[0] / best[i]);
}

int
main(int argc, char **argv)
{
    char *examples[] = { (char[]){ "examples/pages" } };
    struct bench b = { .paths = examples, .path_count = 1 };
    struct kabar_engine *engine;
    struct kb_error err;
    double seconds = 6;
    int at = 1;
    if (argc > 2 && strcmp(argv[1], "--seconds") == 0) {
        seconds = strtod(argv[2], NULL);
        at = 3;
    }
    if (at < argc) {
        b.paths = argv + at;
        b.path_count = argc - at;
    }
    kb_arena_init(&b.keep);
    kb_arena_init(&b.work);
    if (kb_engine_open(NULL, NULL, &engine, &err) != KABAR_OK) {
        fprintf(stderr, "road: %s\n", err.message);
        return 1;
    }
    b.engine = engine;
    if (load(&b)) {
        printf("%u pages of HTML, %.1f MB\n", (unsigned)b.pages.len, (double)b.bytes / 1e6);
        report(&b, seconds);
    } else {
        printf("no page of HTML\n");
    }
    kb_arena_free(&b.work);
    kb_arena_free(&b.keep);
    kabar_engine_close(engine);
    return 0;
}
