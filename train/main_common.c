/* kabar-common: in how many pages of news a word stands, for packs/common.bin (fold/common.h).
 *
 *   kabar-common OUT FILE...
 *
 * FILE: lines of `kabar read` (.jsonl, a page each), or sentences cut into words (.conllu,
 * .ner), of which a dozen are taken for a page. A word's share is that of the language in which it
 * is more usual: files of one kind are one language's. */
#include <stdio.h>
#include <stdlib.h>

#include "corpus.h"
#include "sections.h"

#include "base/order.h"
#include "fold/common.h"
#include "fold/words.h"
#include "record/record.h"

#include "base/banned.h"

enum { SENTENCES = 12, MOST_BYTES = 6000, LEAST = 7 /* of a thousand pages */ };

struct seen {
    uint32_t hash, page;
};

struct counting {
    struct kb_arena *arena;
    KB_VEC(struct seen) seen;
    uint32_t pages;
};

static void
see_text(struct counting *c, struct kb_str text)
{
    struct kb_fold_walk walk = { kb_str_sub(text, 0, text.len < MOST_BYTES ? text.len : MOST_BYTES),
                                 0, true };
    struct kb_fold_word word;
    while (kb_fold_next_word(&walk, &word))
        *KB_PUSH(c->arena, &c->seen) = (struct seen){ word.stem, c->pages };
}

static kabar_status
see_records(struct counting *c, const char *path, struct kb_error *err)
{
    struct kb_str rest, line;
    struct kb_arena one;
    kabar_status status = kb_corpus_file(c->arena, path, &rest, err);
    kb_arena_init(&one);
    while (status == KABAR_OK && kb_corpus_line(&rest, &line)) {
        struct kb_record record;
        status = kb_record_parse(&one, line, &record, err);
        if (status == KABAR_OK && kb_str_is(record.lang, "en") && record.text.len) {
            see_text(c, record.text);
            c->pages++;
        }
        kb_arena_reset(&one);
    }
    kb_arena_free(&one);
    return status;
}

static kabar_status
see_sentences(struct counting *c, const char *path, struct kb_error *err)
{
    struct kb_corpus corpus = { 0 };
    kabar_status status = kb_corpus_add(c->arena, path, &corpus, err);
    for (uint32_t i = 0; status == KABAR_OK && i < corpus.sentences.len; i++) {
        const struct kb_labelled *s = &corpus.sentences.at[i];
        for (uint32_t k = 0; k < s->count; k++)
            see_text(c, s->words[k]);
        c->pages += i % SENTENCES == SENTENCES - 1 || i + 1 == corpus.sentences.len;
    }
    return status;
}

static int
by_hash(const void *a, const void *b)
{
    const struct seen *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash > y->hash ? 1 : -1;
    return (x->page > y->page) - (x->page < y->page);
}

typedef KB_VEC(uint32_t) number_list;

/* Adds the words that stand in LEAST of a thousand pages, as kb_common_entry makes them. */
static void
add_common(struct counting *c, number_list *out)
{
    if (c->seen.len)
        qsort(c->seen.at, c->seen.len, sizeof *c->seen.at, by_hash);
    for (uint32_t i = 0, end; i < c->seen.len; i = end) {
        uint32_t pages = 0;
        for (end = i; end < c->seen.len && c->seen.at[end].hash == c->seen.at[i].hash; end++)
            pages += end == i || c->seen.at[end].page != c->seen.at[end - 1].page;
        double share = 1000.0 * pages / c->pages;
        if (share >= LEAST)
            *KB_PUSH(c->arena, out) = kb_common_entry(c->seen.at[i].hash, share);
    }
}

/* Ascending; of two entries for one word the one that makes it more usual. */
static kabar_status
save(number_list *list, const char *path, struct kb_error *err)
{
    uint32_t n = 0;
    qsort(list->at, list->len, sizeof *list->at, kb_order_u32);
    for (uint32_t i = 0; i < list->len; i++)
        if (i == 0 || list->at[i] >> 8 != list->at[i - 1] >> 8)
            list->at[n++] = list->at[i];
    printf("%u words\n", n);
    return kb_sections_save(path, (struct kb_str){ (const char *)list->at, n * sizeof *list->at },
                            err);
}

int
main(int argc, char **argv)
{
    struct kb_arena arena;
    struct kb_error err = { 0 };
    struct counting records = { .arena = &arena }, sentences = { .arena = &arena };
    number_list common = { NULL, 0, 0 };
    kabar_status status = argc < 3 ? KABAR_USAGE : KABAR_OK;
    kb_arena_init(&arena);
    for (int i = 2; i < argc && status == KABAR_OK; i++) {
        struct kb_str name = { argv[i], strlen(argv[i]) };
        status = kb_str_ends(name, KB_STR(".jsonl")) ? see_records(&records, argv[i], &err)
                                                     : see_sentences(&sentences, argv[i], &err);
    }
    if (status == KABAR_OK) {
        add_common(&records, &common);
        add_common(&sentences, &common);
        status = save(&common, argv[1], &err);
    }
    if (status != KABAR_OK)
        fprintf(stderr, "kabar-common: %s\n", argc < 3 ? "OUT FILE..." : err.message);
    kb_arena_free(&arena);
    return status != KABAR_OK;
}
