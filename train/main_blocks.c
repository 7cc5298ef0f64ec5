/* kabar-blocks: which blocks of a page are its text, learned from pages with their right text.
 *
 *   kabar-blocks train OUT SET...    all pages, into OUT (packs/blocks.bin)
 *   kabar-blocks fold N OUT SET...   without the domains of fold N of KB_BLOCKS_FOLDS, and names
 * the pages of that fold kabar-blocks held SET...         each fold by the model of the others:
 * precision, recall, F1
 *
 * SET is a folder with gold.jsonl and the pages that it names, and text.jsonl, their visible lines.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "blocks.h"
#include "boost.h"
#include "sections.h"

#include "clean/traits.h"
#include "model/file.h"

#include "base/banned.h"

enum { NONE = KB_BLOCKS_FOLDS, LEAST_DOMAINS = 4, MOST_SETS = 16 };

static const struct kb_boost_recipe recipe = { .trees = 160,
                                               .leaves = 20,
                                               .rate = 0.1f,
                                               .decay = 2,
                                               .least = 8,
                                               .sample = 0.6f,
                                               .limit = 0.36f,
                                               .seed = 11 };

/* How much each word of a class speaks for text, in twentieths of log odds, by the pages of all
 * folds but two. Words of few domains count nothing: they are a site's own. */
static void
score_words(const struct kb_blocks *all, uint32_t without, uint32_t without_too, int8_t *scores)
{
    static float yes[KB_CLASS_WORDS], no[KB_CLASS_WORDS];
    static uint32_t domains[KB_CLASS_WORDS], last[KB_CLASS_WORDS];
    float all_yes = 1, all_no = 1;
    memset(yes, 0, sizeof yes);
    memset(no, 0, sizeof no);
    memset(domains, 0, sizeof domains);
    memset(last, 0, sizeof last);
    for (uint32_t p = 0; p < all->pages.len; p++) {
        const struct kb_blocks_page *page = &all->pages.at[p];
        if (page->fold == without || page->fold == without_too)
            continue;
        for (uint32_t i = page->first; i < page->last; i++) {
            const struct kb_blocks_block *b = &all->blocks.at[i];
            *(b->label ? &all_yes : &all_no) += b->weight;
            for (uint32_t k = b->words; k < b->words + b->count; k++) {
                uint16_t word = all->words.at[k];
                domains[word] += last[word] != page->domain;
                last[word] = page->domain;
                *(b->label ? &yes[word] : &no[word]) += b->weight;
            }
        }
    }
    for (uint32_t w = 0; w < KB_CLASS_WORDS; w++) {
        float odds =
            logf((yes[w] + .5f) / (no[w] + .5f * all_no / all_yes)) - logf(all_yes / all_no);
        float score = domains[w] < LEAST_DOMAINS ? 0 : odds * 20;
        scores[w] = (int8_t)(score > 120 ? 120 : score < -120 ? -120 : score);
    }
}

static uint8_t
clamped(int n)
{
    return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n);
}

/* The traits of a block that come from its words, as clean/traits.c makes them. */
static void
set_words(const struct kb_blocks *all, const struct kb_blocks_block *b, const int8_t *scores)
{
    int most = 0, least = 0, sum = 0;
    for (uint32_t k = b->words; k < b->words + b->count; k++) {
        int score = scores[all->words.at[k]];
        most = score > most ? score : most;
        least = score < least ? score : least;
        sum += score;
    }
    uint8_t *t = all->rows + (size_t)b->row * KB_TRAITS;
    t[KB_TRAIT_WORD_MOST] = clamped(most + 128);
    t[KB_TRAIT_WORD_LEAST] = clamped(least + 128);
    t[KB_TRAIT_WORD_SUM] = clamped(sum / 8 + 128);
}

/* A page that is learned from gets words that were scored without it, or the trees would trust
 * them too much. */
static void
set_all_words(const struct kb_blocks *all, uint32_t without, int8_t *scores)
{
    for (uint32_t fold = 0; fold < KB_BLOCKS_FOLDS; fold++) {
        score_words(all, without, fold, scores);
        for (uint32_t p = 0; p < all->pages.len; p++)
            if (all->pages.at[p].fold == fold)
                for (uint32_t i = all->pages.at[p].first; i < all->pages.at[p].last; i++)
                    set_words(all, &all->blocks.at[i], scores);
    }
    score_words(all, without, NONE, scores);
}

static void
train(const struct kb_blocks *all, uint32_t without, struct kb_sections *sections)
{
    struct kb_arena arena;
    int8_t scores[KB_CLASS_WORDS];
    kb_arena_init(&arena);
    uint8_t *rows = kb_arena_array(&arena, all->row_count, KB_TRAITS);
    bool *labels = kb_arena_array(&arena, all->row_count, sizeof *labels);
    float *weights = kb_arena_array(&arena, all->row_count, sizeof *weights), sum = 0;
    struct kb_boost_rows data = { rows, labels, weights, 0, KB_TRAITS };
    set_all_words(all, without, scores);
    for (uint32_t p = 0; p < all->pages.len; p++)
        for (uint32_t i = all->pages.at[p].first; i < all->pages.at[p].last; i++) {
            const struct kb_blocks_block *b = &all->blocks.at[i];
            if (all->pages.at[p].fold == without)
                continue;
            memcpy(rows + (size_t)data.count * KB_TRAITS, all->rows + (size_t)b->row * KB_TRAITS,
                   KB_TRAITS);
            labels[data.count] = b->label;
            weights[data.count++] = b->weight;
            sum += b->weight;
        }
    for (uint32_t i = 0; i < data.count; i++)
        weights[i] *= (float)data.count / sum;
    kb_boost_train(&recipe, &data, kb_sections_add(sections, all->of_lines ? "lines" : "trees"));
    if (!all->of_lines)
        kb_buf_add(kb_sections_add(sections, "words"), scores, sizeof scores);
    kb_arena_free(&arena);
}

/* Precision and recall of pages, as the scorer of pages has them. */
struct sums {
    double precision, recall;
    uint32_t told, pages;
};

static void
measure(const struct kb_blocks *all, const struct kb_trees *trees, uint32_t fold, struct sums *sums)
{
    for (uint32_t p = 0; p < all->pages.len; p++) {
        const struct kb_blocks_page *page = &all->pages.at[p];
        struct sums *s = &sums[page->set];
        uint32_t pieces = 0, hits = 0;
        if (page->fold != fold)
            continue;
        for (uint32_t i = page->first; i < page->last; i++) {
            const struct kb_blocks_block *b = &all->blocks.at[i];
            if (kb_trees_score(trees, all->rows + (size_t)b->row * KB_TRAITS) < 0)
                continue;
            pieces += b->pieces;
            hits += b->hits;
        }
        s->told += pieces > 0;
        s->precision += pieces ? (double)hits / pieces : 0;
        s->recall += page->pieces ? fmin(1, (double)hits / page->pieces) : 1;
        s->pages++;
    }
}

static void
hold(const struct kb_blocks *all, uint32_t set_count, char **names)
{
    struct sums sums[MOST_SETS] = { 0 };
    for (uint32_t fold = 0; fold < KB_BLOCKS_FOLDS; fold++) {
        struct kb_sections sections = { .count = 0 };
        struct kb_trees trees;
        struct kb_error err;
        struct kb_arena arena;
        kb_arena_init(&arena);
        train(all, fold, &sections);
        const int8_t *scores = (const int8_t *)(const void *)kb_buf_view(&sections.bytes[1]).ptr;
        for (uint32_t p = 0; !all->of_lines && p < all->pages.len; p++)
            if (all->pages.at[p].fold == fold)
                for (uint32_t i = all->pages.at[p].first; i < all->pages.at[p].last; i++)
                    set_words(all, &all->blocks.at[i], scores);
        if (kb_trees_open(&arena, kb_buf_view(&sections.bytes[0]), &trees, &err) == KABAR_OK)
            measure(all, &trees, fold, sums);
        for (uint32_t i = 0; i < sections.count; i++)
            kb_buf_free(&sections.bytes[i]);
        kb_arena_free(&arena);
    }
    for (uint32_t i = 0; i < set_count; i++) {
        double p = sums[i].precision / (sums[i].told ? sums[i].told : 1);
        double r = sums[i].recall / (sums[i].pages ? sums[i].pages : 1);
        printf("%s: P %.4f R %.4f F1 %.4f (%u pages)\n", names[i], p, r, 2 * p * r / (p + r + 1e-9),
               (unsigned)sums[i].pages);
    }
}

/* Learns of blocks or of lines. `out` NULL: only measured. */
static kabar_status
learn(const struct kabar_engine *engine, char **sets, int set_count, uint32_t without,
      bool of_lines, struct kb_sections *out, struct kb_error *err)
{
    struct kb_arena arena;
    struct kb_blocks all = { .arena = &arena, .of_lines = of_lines };
    kabar_status status = KABAR_OK;
    kb_arena_init(&arena);
    for (int i = 0; status == KABAR_OK && i < set_count; i++)
        status = kb_blocks_read(&all, engine, sets[i], (uint32_t)i, err);
    if (status == KABAR_OK)
        fprintf(stderr, "%u pages, %u %s\n", (unsigned)all.pages.len, (unsigned)all.blocks.len,
                of_lines ? "lines" : "blocks");
    if (status == KABAR_OK && out)
        train(&all, without, out);
    else if (status == KABAR_OK)
        hold(&all, (uint32_t)set_count, sets);
    for (uint32_t p = 0; out && !of_lines && p < all.pages.len; p++)
        if (all.pages.at[p].fold == without)
            printf("%s/%.*s\n", sets[all.pages.at[p].set], KB_FMT(all.pages.at[p].file));
    kb_arena_free(&arena);
    return status;
}

static kabar_status
run(const struct kabar_engine *engine, char **sets, int set_count, uint32_t without,
    const char *out, struct kb_error *err)
{
    struct kb_sections sections = { .count = 0 };
    kabar_status status = KABAR_OK;
    for (int of_lines = 0; status == KABAR_OK && of_lines < 2; of_lines++)
        status = learn(engine, sets, set_count, without, of_lines, out ? &sections : NULL, err);
    return status == KABAR_OK && out ? kb_sections_finish(&sections, out, err) : status;
}

int
main(int argc, char **argv)
{
    struct kb_error err = { .message = "kabar-blocks: see train/main_blocks.c for its commands" };
    struct kabar_engine *engine = NULL;
    int first = argc < 3                        ? 0
                : strcmp(argv[1], "held") == 0  ? 2
                : strcmp(argv[1], "train") == 0 ? 3
                : strcmp(argv[1], "fold") == 0  ? 4
                                                : 0;
    uint32_t without = first == 4 ? (uint32_t)strtoul(argv[2], NULL, 10) : NONE;
    kabar_status status = KABAR_USAGE;
    if (first && argc > first && argc - first <= MOST_SETS)
        status = kb_engine_open(NULL, NULL, &engine, &err);
    if (status == KABAR_OK)
        status = run(engine, argv + first, argc - first, without,
                     first == 2 ? NULL : argv[first - 1], &err);
    if (status != KABAR_OK)
        fprintf(stderr, "%s\n", err.message);
    kabar_engine_close(engine);
    return status == KABAR_OK ? 0 : 1;
}
