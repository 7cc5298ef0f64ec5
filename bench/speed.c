/* How fast each stage is: pages from the files named (or the examples) are held in memory and sent
 * down the road again and again, one stage after the other timed; then the whole road with one
 * thread and with all.
 *
 * speed [--seconds S] [PAGES...] */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "clean/article.h"
#include "extract/findings.h"
#include "pipeline.h"
#include "read/copy.h"
#include "read/read.h"
#include "record/write.h"

#include "base/banned.h"

enum { CLEAN, LANG, MENTIONS, TIMES, SAID, SOURCES, FIGURES, EVENTS, RECORD, STAGES };

static const char *const names[STAGES] = { "clean",   "lang",    "mentions", "times", "said",
                                           "sources", "figures", "events",   "record" };

struct pages {
    struct kb_arena arena;
    KB_VEC(const struct kb_page *) at;
    uint64_t bytes;
};

struct sums {
    double seconds[STAGES];
    uint64_t pages, bytes, sentences, tokens;
};

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static bool
load(struct pages *pages, char **paths, size_t count)
{
    struct kb_error err;
    struct kb_read *read;
    struct kb_page page;
    bool more = true;
    kb_arena_init(&pages->arena);
    if (kb_read_open(paths, count, NULL, &read, &err) != KABAR_OK) {
        fprintf(stderr, "speed: %s\n", err.message);
        return false;
    }
    while (kb_read_next(read, &page, &more, &err) != KABAR_OK || more) {
        if (!more)
            continue;
        *KB_PUSH(&pages->arena, &pages->at) = kb_page_copy(&pages->arena, &page);
        pages->bytes += page.bytes.len;
    }
    kb_read_close(read);
    return pages->at.len > 0;
}

/* One page down the road, each stage timed. */
static void
travel(const struct kabar_engine *engine, struct kb_arena *arena, const struct kb_page *page,
       struct kb_buf *out, struct sums *sums)
{
    static void (*const parts[])(struct kb_ctx *,
                                 struct kb_findings *) = { kb_extract_mentions, kb_extract_times,
                                                           kb_extract_said,     kb_extract_sources,
                                                           kb_extract_figures,  kb_extract_events };
    struct kb_error err;
    struct kb_ctx ctx = { arena, engine, &err };
    struct kb_article *article = KB_NEW(arena, struct kb_article);
    struct kb_text *text = KB_NEW(arena, struct kb_text);
    struct kb_findings *f = KB_NEW(arena, struct kb_findings);
    double t = now(), u;
    if (kb_clean_page(&ctx, page, article) != KABAR_OK)
        return;
    sums->seconds[CLEAN] += (u = now()) - t, t = u;
    if (!article->pack)
        article->pack = kb_lang_guess(engine, article->text);
    kb_lang_read(&ctx, article, text);
    sums->seconds[LANG] += (u = now()) - t, t = u;
    f->article = article;
    f->text = text;
    for (int i = 0; article->pack && i < EVENTS - LANG; i++) {
        parts[i](&ctx, f);
        sums->seconds[MENTIONS + i] += (u = now()) - t, t = u;
    }
    kb_record_write(out, page, article, article->pack ? f : NULL);
    sums->seconds[RECORD] += now() - t;
    sums->pages++;
    sums->bytes += page->bytes.len;
    sums->sentences += text->sentence_count;
    sums->tokens += text->token_count;
}

static void
time_stages(const struct kabar_engine *engine, const struct pages *pages, double seconds)
{
    struct sums sums = { .pages = 0 };
    struct kb_arena arena;
    struct kb_buf out;
    double all = 0;
    kb_arena_init(&arena);
    kb_buf_init(&out, 0);
    for (double end = now() + seconds; now() < end;)
        for (uint32_t i = 0; i < pages->at.len; i++) {
            travel(engine, &arena, pages->at.at[i], &out, &sums);
            kb_arena_reset(&arena);
            kb_buf_clear(&out);
        }
    for (int i = 0; i < STAGES; i++)
        all += sums.seconds[i];
    printf("%llu pages, %.1f MB, %.0f sentences and %.0f words a page\n",
           (unsigned long long)sums.pages, (double)sums.bytes / 1e6,
           (double)sums.sentences / (double)sums.pages, (double)sums.tokens / (double)sums.pages);
    printf("%-10s %10s %12s %8s %6s\n", "stage", "pages/s", "sentences/s", "MB/s", "share");
    for (int i = 0; i < STAGES; i++)
        printf("%-10s %10.0f %12.0f %8.1f %5.1f%%\n", names[i],
               (double)sums.pages / sums.seconds[i], (double)sums.sentences / sums.seconds[i],
               (double)sums.bytes / 1e6 / sums.seconds[i], 100 * sums.seconds[i] / all);
    printf("%-10s %10.0f %12.0f %8.1f\n", "together", (double)sums.pages / all,
           (double)sums.sentences / all, (double)sums.bytes / 1e6 / all);
    kb_arena_free(&arena);
    kb_buf_free(&out);
}

static bool
count(void *context, struct kb_str record)
{
    *(uint64_t *)context += record.len;
    return true;
}

/* A few pages again and again, so that starting the threads does not count. The caller frees. */
static char **
repeat(char **paths, int count, int times)
{
    char **all = malloc((size_t)count * (size_t)times * sizeof *all);
    if (!all)
        abort();
    for (int i = 0; i < count * times; i++)
        all[i] = paths[i % count];
    return all;
}

enum { FEWEST_PAGES = 2000 };

/* The road as `kabar read` takes it, reading included; the best of three. */
static double
time_threads(const struct kabar_engine *engine, char **paths, int path_count, unsigned threads)
{
    double best = 0;
    for (int i = 0; i < 3; i++) {
        struct kb_error err;
        struct kb_pipeline_counters counters;
        struct kb_pipeline_options options = { .inputs = paths,
                                               .input_count = path_count,
                                               .threads = threads };
        uint64_t bytes = 0;
        double t = now();
        if (kb_pipeline_run(engine, &options, count, &bytes, &counters, &err) != KABAR_OK)
            break;
        double rate = (double)counters.pages / (now() - t);
        best = rate > best ? rate : best;
    }
    return best;
}

int
main(int argc, char **argv)
{
    char *examples[] = { (char[]){ "examples/pages" } };
    struct kb_error err;
    struct kabar_engine *engine;
    struct pages pages = { .bytes = 0 };
    struct rusage usage;
    double seconds = 3, start = now();
    int at = 1;
    if (argc > 2 && strcmp(argv[1], "--seconds") == 0) {
        seconds = strtod(argv[2], NULL);
        at = 3;
    }
    char **paths = at < argc ? argv + at : examples;
    int count_paths = at < argc ? argc - at : 1;
    if (kb_engine_open(NULL, NULL, &engine, &err) != KABAR_OK) {
        fprintf(stderr, "speed: %s\n", err.message);
        return 1;
    }
    printf("opening    %.0f ms\n", (now() - start) * 1e3);
    if (!load(&pages, paths, (size_t)count_paths))
        return 1;
    time_stages(engine, &pages, seconds);
    int times = FEWEST_PAGES / (int)(pages.at.len ? pages.at.len : 1) + 1;
    char **often = repeat(paths, count_paths, times);
    kb_arena_free(&pages.arena);
    double one = time_threads(engine, often, count_paths * times, 1);
    double more = time_threads(engine, often, count_paths * times, 0);
    free(often);
    getrusage(RUSAGE_SELF, &usage);
    printf("whole read, 1 thread %.0f pages/s; all cores %.0f pages/s (%.2f times); peak memory "
           "%.0f MB\n",
           one, more, more / one, (double)usage.ru_maxrss / 1024);
    kabar_engine_close(engine);
    return 0;
}
