/* kabar-blocks: which blocks of a page are its text, learned from pages with their right text.
 *
 *   kabar-blocks train OUT SET...    all pages, into OUT (packs/blocks.bin)
 *   kabar-blocks folds DIR SET...    DIR/N/blocks.bin without the domains of fold N of
 *                                    KB_BLOCKS_FOLDS, DIR/N/files the pages of that fold
 *   kabar-blocks held SET...         each fold by the model of the others: precision, recall, F1
 *
 * SET is a folder with gold.jsonl and the pages that it names, and text.jsonl, their visible lines.
 */
#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#include "judge.h"
#include "sections.h"

#include "base/banned.h"

enum { MOST_SETS = 16 };

struct work {
    const struct kabar_engine *engine;
    char **sets;
    uint32_t set_count;
    struct kb_arena arena;
    struct kb_blocks blocks, lines;
    struct kb_judge_told told[2];
};

/* Precision and recall of pages, as the scorer of pages has them. */
struct sums {
    double precision, recall;
    uint32_t told, pages;
};

static void
measure(const struct kb_blocks *all, const bool *keep, uint32_t fold, struct sums *sums)
{
    for (uint32_t p = 0; p < all->pages.len; p++) {
        const struct kb_blocks_page *page = &all->pages.at[p];
        struct sums *s = &sums[page->set];
        double precision, recall;
        if (page->fold != fold)
            continue;
        kb_right_score(&page->right, &page->stream, keep + page->first, &precision, &recall);
        s->told += precision >= 0;
        s->precision += precision >= 0 ? precision : 0;
        s->recall += recall;
        s->pages++;
    }
}

static void
print_sums(const struct work *w, const char *what, const struct sums *sums)
{
    printf("%s\n", what);
    for (uint32_t i = 0; i < w->set_count; i++) {
        double p = sums[i].precision / (sums[i].told ? sums[i].told : 1);
        double r = sums[i].recall / (sums[i].pages ? sums[i].pages : 1);
        printf("  %s: P %.4f R %.4f F1 %.4f (%u pages)\n", w->sets[i], p, r,
               2 * p * r / (p + r + 1e-9), (unsigned)sums[i].pages);
    }
}

/* The model of all pages but a fold's. */
static kabar_status
train_file(struct work *w, uint32_t without, const char *path, struct sums sums[2][MOST_SETS],
           struct kb_error *err)
{
    struct kb_sections sections = { .count = 0 };
    for (unsigned of_lines = 0; of_lines < 2; of_lines++) {
        struct kb_blocks *all = of_lines ? &w->lines : &w->blocks;
        static struct kb_judge_made made;
        bool *keep = kb_arena_array(all->arena, all->blocks.len, sizeof *keep);
        kb_judge_train(all, without, &w->told[of_lines], &made, keep);
        measure(all, keep, without, sums[of_lines]);
        kb_buf_str(kb_sections_add(&sections, of_lines ? "lines" : "trees"),
                   kb_buf_view(&made.first));
        if (of_lines)
            kb_buf_str(kb_sections_add(&sections, "lines2"), kb_buf_view(&made.second));
        kb_buf_add(kb_sections_add(&sections, of_lines ? "wording2" : "wording"), made.said,
                   sizeof made.said);
        if (!of_lines)
            kb_buf_add(kb_sections_add(&sections, "words"), made.classes, sizeof made.classes);
        kb_buf_free(&made.first);
        kb_buf_free(&made.second);
    }
    if (path)
        return kb_sections_finish(&sections, path, err);
    for (uint32_t i = 0; i < sections.count; i++)
        kb_buf_free(&sections.bytes[i]);
    return KABAR_OK;
}

static kabar_status
list_fold(const struct work *w, uint32_t fold, const char *path, struct kb_error *err)
{
    FILE *out = fopen(path, "wb");
    if (!out)
        return kb_fail(err, KABAR_CANNOT_WRITE, "%s: %s", path, strerror(errno));
    for (uint32_t p = 0; p < w->blocks.pages.len; p++) {
        const struct kb_blocks_page *page = &w->blocks.pages.at[p];
        if (page->fold == fold)
            fprintf(out, "%s/%.*s\n", w->sets[page->set], KB_FMT(page->file));
    }
    return fclose(out) == 0 ? KABAR_OK : kb_fail(err, KABAR_CANNOT_WRITE, "%s", path);
}

/* `dir` NULL: only measured. */
static kabar_status
hold_out(struct work *w, const char *dir, struct kb_error *err)
{
    struct sums sums[2][MOST_SETS] = { 0 };
    kabar_status status = KABAR_OK;
    for (uint32_t fold = 0; status == KABAR_OK && fold < KB_BLOCKS_FOLDS; fold++) {
        const char *at = NULL, *model = NULL;
        if (dir) {
            at = kb_arena_format(&w->arena, "%s/%u", dir, (unsigned)fold).ptr;
            model = kb_arena_format(&w->arena, "%s/blocks.bin", at).ptr;
            if (mkdir(at, 0777) != 0 && errno != EEXIST)
                return kb_fail(err, KABAR_CANNOT_WRITE, "%s: %s", at, strerror(errno));
            status = list_fold(w, fold, kb_arena_format(&w->arena, "%s/files", at).ptr, err);
        }
        if (status == KABAR_OK)
            status = train_file(w, fold, model, sums, err);
    }
    print_sums(w, "blocks", sums[0]);
    print_sums(w, "lines", sums[1]);
    return status;
}

static kabar_status
read_sets(struct work *w, struct kb_error *err)
{
    kabar_status status = KABAR_OK;
    w->blocks = (struct kb_blocks){ .arena = &w->arena };
    w->lines = (struct kb_blocks){ .arena = &w->arena, .of_lines = true };
    for (uint32_t i = 0; status == KABAR_OK && i < w->set_count; i++) {
        status = kb_blocks_read(&w->blocks, w->engine, w->sets[i], i, err);
        if (status == KABAR_OK)
            status = kb_blocks_read(&w->lines, w->engine, w->sets[i], i, err);
    }
    fprintf(stderr, "%u pages, %u blocks, %u lines\n", (unsigned)w->blocks.pages.len,
            (unsigned)w->blocks.blocks.len, (unsigned)w->lines.blocks.len);
    return status;
}

static kabar_status
run(struct work *w, const char *command, const char *out, struct kb_error *err)
{
    struct sums sums[2][MOST_SETS] = { 0 };
    kabar_status status = read_sets(w, err);
    if (status == KABAR_OK && strcmp(command, "train") == 0)
        status = train_file(w, KB_JUDGE_NO_FOLD, out, sums, err);
    else if (status == KABAR_OK)
        status = hold_out(w, strcmp(command, "folds") == 0 ? out : NULL, err);
    return status;
}

int
main(int argc, char **argv)
{
    struct kb_error err = { .message = "kabar-blocks: see train/main_blocks.c for its commands" };
    struct kabar_engine *engine = NULL;
    int first = argc < 3                                                         ? 0
                : strcmp(argv[1], "held") == 0                                   ? 2
                : strcmp(argv[1], "train") == 0 || strcmp(argv[1], "folds") == 0 ? 3
                                                                                 : 0;
    kabar_status status = KABAR_USAGE;
    if (first && argc > first && argc - first <= MOST_SETS)
        status = kb_engine_open(NULL, NULL, &engine, &err);
    if (status == KABAR_OK) {
        struct work work = { .engine = engine,
                             .sets = argv + first,
                             .set_count = (uint32_t)(argc - first) };
        kb_arena_init(&work.arena);
        status = run(&work, argv[1], argv[first - 1], &err);
        kb_arena_free(&work.arena);
    }
    if (status != KABAR_OK)
        fprintf(stderr, "%s\n", err.message);
    kabar_engine_close(engine);
    return status == KABAR_OK ? 0 : 1;
}
