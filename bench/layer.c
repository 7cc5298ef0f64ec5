/* How fast the language layer is on one core: the texts of the pages named (or the examples) are
 * cut into words once, then each model runs over them again and again; last the whole layer, text
 * to trees.
 *
 * layer [--seconds S] LANGUAGE [PAGES...] */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "clean/article.h"
#include "lang/text.h"
#include "model/models.h"
#include "pipeline.h"
#include "read/copy.h"
#include "read/read.h"

#include "base/banned.h"

struct bench {
    const struct kabar_engine *engine;
    const struct kb_models *models;
    struct kb_arena keep, work;
    struct kb_error err;
    KB_VEC(struct kb_article) articles;
    KB_VEC(struct kb_names_sentence) sentences; /* of all pages */
    KB_VEC(uint32_t) page_of; /* page -> its first sentence; one more at the end */
    KB_VEC(struct kb_str) words;
    uint64_t word_count;
};

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void
add_page(struct bench *b, const struct kb_page *page, struct kb_str lang)
{
    struct kb_ctx ctx = { &b->keep, b->engine, &b->err };
    struct kb_article a;
    struct kb_text t;
    if (kb_clean_page(&ctx, page, &a) != KABAR_OK)
        return;
    a.pack = kb_engine_pack(b->engine, lang);
    if (kb_lang_guess(b->engine, a.text) != a.pack || kb_lang_read(&ctx, &a, &t) != KABAR_OK)
        return;
    *KB_PUSH(&b->keep, &b->articles) = a;
    *KB_PUSH(&b->keep, &b->page_of) = b->sentences.len;
    for (uint32_t s = 0; s < t.sentence_count; s++) {
        uint32_t count = t.sentences[s].last - t.sentences[s].first;
        struct kb_form *forms = kb_arena_array(&b->keep, count, sizeof *forms);
        for (uint32_t i = 0; i < count; i++)
            *KB_PUSH(&b->keep, &b->words) = kb_token_str(&t, t.sentences[s].first + i);
        *KB_PUSH(&b->keep, &b->sentences) =
            (struct kb_names_sentence){ forms, kb_arena_alloc(&b->keep, count + 1), count };
        b->word_count += count;
    }
}

static bool
load(struct bench *b, char **paths, size_t count, struct kb_str lang)
{
    struct kb_read *read;
    struct kb_page page;
    bool more = true;
    if (kb_read_open(paths, count, NULL, &read, &b->err) != KABAR_OK) {
        fprintf(stderr, "layer: %s\n", b->err.message);
        return false;
    }
    while (kb_read_next(read, &page, &more, &b->err) != KABAR_OK || more)
        if (more)
            add_page(b, kb_page_copy(&b->keep, &page), lang);
    kb_read_close(read);
    *KB_PUSH(&b->keep, &b->page_of) = b->sentences.len;
    return b->word_count > 0;
}

/* Words to forms: part of tagging, since nothing else needs them before. */
static void
run_tags(struct bench *b)
{
    uint32_t word = 0;
    for (uint32_t s = 0; s < b->sentences.len; s++) {
        struct kb_names_sentence *x = &b->sentences.at[s];
        struct kb_form *forms = (struct kb_form *)(uintptr_t)x->forms;
        for (uint32_t i = 0; i < x->count; i++) {
            kb_form_of(b->words.at[word++], &forms[i]);
            kb_wordlist_look(&b->models->words, &forms[i]);
        }
        kb_tags_find(&b->work, &b->models->tags, forms, x->count, (uint8_t *)(uintptr_t)x->tags);
        kb_arena_reset(&b->work);
    }
}

static void
run_names(struct bench *b)
{
    for (uint32_t p = 0; p + 1 < b->page_of.len; p++) {
        uint32_t first = b->page_of.at[p];
        kb_names_find(&b->work, &b->models->names, &b->models->words, b->sentences.at + first,
                      b->page_of.at[p + 1] - first, 0);
        kb_arena_reset(&b->work);
    }
}

static void
run_trees(struct bench *b)
{
    struct kb_arena room;
    kb_arena_init(&room);
    struct kb_tree_space *space = kb_tree_space_of(&room, &b->models->tree, KB_TREE_WORDS);
    for (uint32_t s = 0; s < b->sentences.len; s++) {
        const struct kb_names_sentence *x = &b->sentences.at[s];
        struct kb_tree_word *words = kb_arena_array(&b->work, x->count + 1, sizeof *words);
        kb_tree_find(&b->work, space, x->forms, x->tags, x->count, words);
        kb_arena_reset(&b->work);
    }
    kb_arena_free(&room);
}

static void
run_layer(struct bench *b)
{
    for (uint32_t i = 0; i < b->articles.len; i++) {
        struct kb_ctx ctx = { &b->work, b->engine, &b->err };
        struct kb_text t;
        if (kb_lang_read(&ctx, &b->articles.at[i], &t) == KABAR_OK)
            kb_lang_analyse(&ctx, &t, KB_FIND_NAMES | KB_FIND_TREES, NULL);
        kb_arena_reset(&b->work);
    }
}

static void
report(struct bench *b, const char *what, void (*run)(struct bench *), double seconds)
{
    uint64_t rounds = 0;
    run(b); /* warm */
    double begin = now(), took;
    do {
        run(b);
        rounds++;
        took = now() - begin;
    } while (took < seconds);
    printf("%-34s %10.0f words/s\n", what, (double)(b->word_count * rounds) / took);
}

int
main(int argc, char **argv)
{
    struct bench b = { .word_count = 0 };
    struct kabar_engine *engine;
    double seconds = 2;
    char *examples[] = { (char[]){ "examples/pages" } };
    int i = 1;
    if (argc > 2 && strcmp(argv[1], "--seconds") == 0) {
        seconds = strtod(argv[2], NULL);
        i = 3;
    }
    const char *lang = i < argc ? argv[i++] : "id";
    kb_arena_init(&b.keep);
    kb_arena_init(&b.work);
    if (kb_engine_open(NULL, NULL, &engine, &b.err) != KABAR_OK) {
        fprintf(stderr, "layer: %s\n", b.err.message);
        return 1;
    }
    struct kb_str code = { lang, strlen(lang) };
    const struct kb_pack *pack = kb_engine_pack(engine, code);
    b.engine = engine;
    b.models = pack ? pack->models : NULL;
    if (!b.models
        || !load(&b, i < argc ? argv + i : examples, i < argc ? (size_t)(argc - i) : 1, code)) {
        fprintf(stderr, "layer: no models for %s, or no page in it\n", lang);
        return 1;
    }
    printf("%s: %llu words of %u pages\n", lang, (unsigned long long)b.word_count,
           (unsigned)b.articles.len);
    report(&b, "tags (with what is known of words)", run_tags, seconds);
    report(&b, "names", run_names, seconds);
    report(&b, "trees", run_trees, seconds);
    report(&b, "whole layer, text to trees", run_layer, seconds);
    kb_arena_free(&b.work);
    kb_arena_free(&b.keep);
    kabar_engine_close(engine);
    return 0;
}
