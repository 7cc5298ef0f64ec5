#include "judge.h"

#include <math.h>

#include "boost.h"

#include "clean/judge.h"
#include "clean/second.h"

#include "base/banned.h"

/* A page that shows much beside a short text must not outweigh others: what is not its text weighs
 * at most so many of its texts. */
#define MOST_AGAINST 1.5f

/* Of blocks of markup, of lines, and of lines when their neighbours have been judged. */
static const struct kb_boost_recipe block_recipe = { .trees = 200,
                                                     .leaves = 20,
                                                     .rate = 0.1f,
                                                     .decay = 2,
                                                     .least = 8,
                                                     .sample = 0.2f,
                                                     .traits = 0.4f,
                                                     .limit = 0.40f,
                                                     .seed = 11 };
static const struct kb_boost_recipe line_recipe = { .trees = 160,
                                                    .leaves = 20,
                                                    .rate = 0.1f,
                                                    .decay = 2,
                                                    .least = 8,
                                                    .sample = 0.2f,
                                                    .traits = 1,
                                                    .limit = 0.36f,
                                                    .seed = 11 };
static const struct kb_boost_recipe second_recipe = { .trees = 100,
                                                      .leaves = 16,
                                                      .rate = 0.08f,
                                                      .decay = 4,
                                                      .least = 12,
                                                      .sample = 0.2f,
                                                      .traits = 1,
                                                      .limit = 0.42f,
                                                      .seed = 12 };

/* Folds that are left out; KB_JUDGE_NO_FOLD where there are fewer. */
struct without {
    uint32_t folds[3];
};

static bool
is_out(const struct without *w, uint32_t fold)
{
    return fold == w->folds[0] || fold == w->folds[1] || fold == w->folds[2];
}

/* ---- words ---- */

static struct kb_traits
traits_of(const struct kb_blocks *all, const struct kb_blocks_page *page)
{
    return (struct kb_traits){ all->rows + (size_t)page->first * KB_TRAITS,
                               all->places + page->first, page->last - page->first };
}

static const struct list {
    uint32_t keys, domains; /* words of fewer domains count nothing: they are a site's own */
} lists[KB_BLOCKS_LISTS] = { { KB_CLASS_WORDS, 4 }, { KB_WORDING_KEYS, 6 } };

struct word_sums {
    float yes[KB_WORDING_KEYS], no[KB_WORDING_KEYS], all_yes, all_no;
    uint32_t domains[KB_WORDING_KEYS], last[KB_WORDING_KEYS];
};

static void
count_words(const struct kb_blocks *all, const struct kb_blocks_page *page,
            enum kb_blocks_list list, struct word_sums *s)
{
    for (uint32_t i = page->first; i < page->last; i++) {
        const struct kb_blocks_block *b = &all->blocks.at[i];
        *(b->label ? &s->all_yes : &s->all_no) += b->weight;
        for (uint32_t k = 0; k < b->lists[list].count; k++) {
            uint16_t word = all->words.at[b->lists[list].begin + k];
            s->domains[word] += s->last[word] != page->domain;
            s->last[word] = page->domain;
            *(b->label ? &s->yes[word] : &s->no[word]) += b->weight;
        }
    }
}

/* How much each word speaks for text, in twentieths of log odds. */
static void
score_words(const struct kb_blocks *all, const struct without *without, enum kb_blocks_list list,
            int8_t *scores)
{
    static struct word_sums s;
    memset(&s, 0, sizeof s);
    s.all_yes = s.all_no = 1;
    for (uint32_t p = 0; p < all->pages.len; p++)
        if (!is_out(without, all->pages.at[p].fold))
            count_words(all, &all->pages.at[p], list, &s);
    for (uint32_t w = 0; w < lists[list].keys; w++) {
        float odds = logf((s.yes[w] + .5f) / (s.no[w] + .5f * s.all_no / s.all_yes))
                     - logf(s.all_yes / s.all_no);
        float score = s.domains[w] < lists[list].domains ? 0 : odds * 20;
        scores[w] = (int8_t)(score > 120 ? 120 : score < -120 ? -120 : score);
    }
}

static uint8_t
clamped(int n)
{
    return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n);
}

/* The traits of a block that come from the words of its classes, as clean/traits.c makes them. */
static void
set_classes(const uint16_t *words, uint32_t count, uint32_t below, const int8_t *scores, uint8_t *t)
{
    int most = 0, least = 0, sum = 0, under = 0;
    for (uint32_t k = 0; k < count; k++) {
        int score = scores[words[k]];
        most = score > most ? score : most;
        least = score < least ? score : least;
        sum += score;
        under += k < below ? score : 0;
    }
    t[KB_TRAIT_WORDS_BELOW] = clamped(under / 8 + 128);
    t[KB_TRAIT_WORD_MOST] = clamped(most + 128);
    t[KB_TRAIT_WORD_LEAST] = clamped(least + 128);
    t[KB_TRAIT_WORD_SUM] = clamped(sum / 8 + 128);
}

static void
set_words(struct kb_blocks *all, const struct kb_blocks_page *page, enum kb_blocks_list list,
          const int8_t *scores)
{
    for (uint32_t i = page->first; i < page->last; i++) {
        const struct kb_blocks_block *b = &all->blocks.at[i];
        const uint16_t *words = all->words.at + b->lists[list].begin;
        uint8_t *row = all->rows + (size_t)i * KB_TRAITS;
        if (!b->asked)
            continue;
        if (list == KB_BLOCKS_SAID)
            kb_traits_said(words, b->lists[list].count, scores, row);
        else
            set_classes(words, b->lists[list].count, b->below, scores, row);
    }
}

/* A page that is learned from gets words that were scored without its fold, or the trees would
 * trust them too much. */
static void
set_all_words(struct kb_blocks *all, struct without without)
{
    static int8_t scores[KB_WORDING_KEYS];
    for (unsigned list = 0; list < KB_BLOCKS_LISTS; list++)
        for (uint32_t fold = 0; fold < KB_BLOCKS_FOLDS; fold++) {
            without.folds[2] = fold;
            score_words(all, &without, list, scores);
            for (uint32_t p = 0; p < all->pages.len; p++)
                if (all->pages.at[p].fold == fold)
                    set_words(all, &all->pages.at[p], list, scores);
        }
    for (uint32_t p = 0; p < all->pages.len; p++) {
        struct kb_traits traits = traits_of(all, &all->pages.at[p]);
        kb_traits_said_above(&traits);
    }
}

/* ---- trees ---- */

struct lesson {
    uint8_t *rows;
    bool *labels;
    float *weights;
    double sum;
    uint32_t count, width;
};

static struct lesson
make_lesson(struct kb_arena *arena, const struct kb_blocks *all, uint32_t width)
{
    return (struct lesson){ kb_arena_array(arena, all->blocks.len, width),
                            kb_arena_array(arena, all->blocks.len, sizeof(bool)),
                            kb_arena_array(arena, all->blocks.len, sizeof(float)),
                            0,
                            0,
                            width };
}

/* What the weights of a page's blocks that are no text are multiplied by. */
static float
scale_of(const struct kb_blocks *all, const struct kb_blocks_page *page)
{
    float sum = 0;
    for (uint32_t i = page->first; i < page->last; i++)
        sum += all->blocks.at[i].asked && !all->blocks.at[i].label ? all->blocks.at[i].weight : 0;
    return sum > MOST_AGAINST ? MOST_AGAINST / sum : 1;
}

/* `rows`: one a block of the page. */
static void
add_rows(struct lesson *l, const struct kb_blocks *all, const struct kb_blocks_page *page,
         const uint8_t *rows)
{
    float scale = scale_of(all, page);
    for (uint32_t i = page->first; i < page->last; i++, rows += l->width) {
        const struct kb_blocks_block *b = &all->blocks.at[i];
        if (!b->asked)
            continue;
        memcpy(l->rows + (size_t)l->count * l->width, rows, l->width);
        l->labels[l->count] = b->label;
        l->weights[l->count] = b->weight * (b->label ? 1 : scale);
        l->sum += (double)l->weights[l->count++];
    }
}

static void
learn(const struct kb_boost_recipe *recipe, struct lesson *l, struct kb_buf *section)
{
    struct kb_boost_rows rows = { l->rows, l->labels, l->weights, l->count, l->width };
    for (uint32_t i = 0; i < l->count; i++)
        l->weights[i] *= (float)(l->count / l->sum);
    kb_buf_init(section, 0);
    kb_boost_train(recipe, &rows, section);
}

/* What a section of trees says of the blocks of a fold. */
static void
answer_first(const struct kb_blocks *all, const struct kb_buf *section, uint32_t fold,
             float *scores)
{
    struct kb_arena arena;
    struct kb_trees trees;
    struct kb_error err;
    kb_arena_init(&arena);
    kabar_status status = kb_trees_open(&arena, kb_buf_view(section), &trees, &err);
    KB_ASSERT(status == KABAR_OK);
    for (uint32_t p = 0; p < all->pages.len; p++)
        for (uint32_t i = all->pages.at[p].first;
             all->pages.at[p].fold == fold && i < all->pages.at[p].last; i++)
            scores[i] = all->blocks.at[i].asked
                            ? kb_trees_score(&trees, all->rows + (size_t)i * KB_TRAITS)
                            : KB_JUDGE_UNASKED;
    kb_arena_free(&arena);
}

static void
train_first(struct kb_blocks *all, struct without without, struct kb_buf *section)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct lesson lesson = make_lesson(&arena, all, KB_TRAITS);
    set_all_words(all, without);
    for (uint32_t p = 0; p < all->pages.len; p++)
        if (!is_out(&without, all->pages.at[p].fold))
            add_rows(&lesson, all, &all->pages.at[p],
                     all->rows + (size_t)all->pages.at[p].first * KB_TRAITS);
    learn(all->of_lines ? &line_recipe : &block_recipe, &lesson, section);
    kb_arena_free(&arena);
}

static void
add_seconds(const struct kb_blocks *all, const struct kb_blocks_page *page, const float *scores,
            struct lesson *lesson)
{
    struct kb_arena arena;
    uint32_t count = page->last - page->first;
    kb_arena_init(&arena);
    struct kb_traits traits = traits_of(all, page);
    bool *asked = kb_arena_array(&arena, count + (size_t)1, sizeof *asked);
    for (uint32_t i = 0; i < count; i++)
        asked[i] = all->blocks.at[page->first + i].asked;
    add_rows(lesson, all, page, kb_second_make(&arena, &traits, scores + page->first, asked));
    kb_arena_free(&arena);
}

static void
train_second(struct kb_blocks *all, uint32_t without, const float *scores, struct kb_buf *section)
{
    struct kb_arena arena;
    kb_arena_init(&arena);
    struct lesson lesson = make_lesson(&arena, all, KB_SECOND_END);
    set_all_words(all, (struct without){ { without, KB_JUDGE_NO_FOLD, KB_JUDGE_NO_FOLD } });
    for (uint32_t p = 0; p < all->pages.len; p++)
        if (all->pages.at[p].fold != without)
            add_seconds(all, &all->pages.at[p], scores, &lesson);
    learn(&second_recipe, &lesson, section);
    kb_arena_free(&arena);
}

/* What a model says of the pages of a fold. */
static void
answer(const struct kb_blocks *all, const struct kb_judge_made *made, uint32_t fold, bool *keep)
{
    struct kb_arena arena;
    struct kb_trees trees[2];
    struct kb_error err;
    kb_arena_init(&arena);
    kabar_status status = kb_trees_open(&arena, kb_buf_view(&made->first), &trees[0], &err);
    if (status == KABAR_OK && made->second.len)
        status = kb_trees_open(&arena, kb_buf_view(&made->second), &trees[1], &err);
    KB_ASSERT(status == KABAR_OK);
    struct kb_judge_passes passes = { trees[0], made->second.len ? &trees[1] : NULL, { 0 } };
    for (uint32_t p = 0; p < all->pages.len; p++) {
        const struct kb_blocks_page *page = &all->pages.at[p];
        struct kb_traits traits = traits_of(all, page);
        if (page->fold != fold)
            continue;
        for (uint32_t i = page->first; i < page->last; i++)
            keep[i] = all->blocks.at[i].asked;
        kb_judge_tell(&arena, &passes, &traits, keep + page->first);
    }
    kb_arena_free(&arena);
}

static void
tell_fold(struct kb_blocks *all, uint32_t without, uint32_t fold, struct kb_judge_told *told)
{
    struct kb_buf section;
    if (told->done[without][fold])
        return;
    train_first(all, (struct without){ { without, fold, KB_JUDGE_NO_FOLD } }, &section);
    answer_first(all, &section, fold, told->out[without]);
    told->done[without][fold] = true;
    if (without != KB_JUDGE_NO_FOLD) {
        answer_first(all, &section, without, told->out[fold]);
        told->done[fold][without] = true;
    }
    kb_buf_free(&section);
}

static void
tell_folds(struct kb_blocks *all, uint32_t without, struct kb_judge_told *told)
{
    for (uint32_t fold = 0; fold <= KB_BLOCKS_FOLDS; fold++)
        if (!told->out[fold])
            told->out[fold] = kb_arena_array(all->arena, all->blocks.len, sizeof(float));
    for (uint32_t fold = 0; fold < KB_BLOCKS_FOLDS; fold++)
        if (fold != without)
            tell_fold(all, without, fold, told);
}

void
kb_judge_train(struct kb_blocks *all, uint32_t without, struct kb_judge_told *told,
               struct kb_judge_made *made, bool *keep)
{
    struct without one = { { without, KB_JUDGE_NO_FOLD, KB_JUDGE_NO_FOLD } };
    kb_buf_init(&made->second, 0);
    if (all->of_lines) {
        tell_folds(all, without, told);
        train_second(all, without, told->out[without], &made->second);
    }
    train_first(all, one, &made->first);
    score_words(all, &one, KB_BLOCKS_CLASSES, made->classes);
    score_words(all, &one, KB_BLOCKS_SAID, made->said);
    answer(all, made, without, keep);
}
