#include "names.h"

#include "chain.h"
#include "random.h"
#include "tags.h"

#include "base/banned.h"

/* ---- labels ---- */

/* KB_NAME_KINDS: none of the three. */
static uint32_t
kind_of(struct kb_str name)
{
    static const struct {
        const char *name;
        uint32_t kind;
    } known[] = {
        { "per", KB_NAME_PERSON },
        { "person", KB_NAME_PERSON },
        { "org", KB_NAME_ORGANISATION },
        { "organisation", KB_NAME_ORGANISATION },
        { "organization", KB_NAME_ORGANISATION },
        { "corporation", KB_NAME_ORGANISATION },
        { "group", KB_NAME_ORGANISATION },
        { "loc", KB_NAME_PLACE },
        { "place", KB_NAME_PLACE },
        { "location", KB_NAME_PLACE },
    };
    if (name.len < 3 || name.ptr[1] != '-')
        return KB_NAME_KINDS;
    name = kb_str_sub(name, 2, name.len);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        size_t k = 0;
        while (k < name.len && (name.ptr[k] | 32) == known[i].name[k])
            k++;
        if (k == name.len && !known[i].name[k])
            return known[i].kind;
    }
    return KB_NAME_KINDS;
}

static bool
goes_on(const struct kb_str *names, uint32_t count, uint32_t i, uint32_t kind)
{
    return i < count && kind_of(names[i]) == kind && names[i].ptr[0] == 'I';
}

void
kb_names_labels(const struct kb_str *names, uint32_t count, uint8_t *labels)
{
    uint32_t before = KB_NAME_KINDS;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t kind = kind_of(names[i]);
        bool begins = kind != KB_NAME_KINDS && (names[i].ptr[0] == 'B' || kind != before);
        bool more = kind != KB_NAME_KINDS && goes_on(names, count, i + 1, kind);
        uint32_t part = begins ? (more ? KB_NAME_BEGIN : KB_NAME_SINGLE)
                               : (more ? KB_NAME_INSIDE : KB_NAME_END);
        labels[i] = (uint8_t)(kind == KB_NAME_KINDS ? 0 : 1 + kind * KB_NAME_PARTS + part);
        before = kind;
    }
}

/* Whether `b` may stand behind `a`; `a` KB_NAMES_LABELS: the start. */
static bool
may_follow(uint32_t a, uint32_t b)
{
    bool open =
        a > 0 && a < KB_NAMES_LABELS
        && ((a - 1) % KB_NAME_PARTS == KB_NAME_BEGIN || (a - 1) % KB_NAME_PARTS == KB_NAME_INSIDE);
    bool inner =
        b > 0
        && ((b - 1) % KB_NAME_PARTS == KB_NAME_INSIDE || (b - 1) % KB_NAME_PARTS == KB_NAME_END);
    return open == inner && (!open || (a - 1) / KB_NAME_PARTS == (b - 1) / KB_NAME_PARTS);
}

/* ---- pages ---- */

struct kb_names_sentence
kb_names_sentence_of(struct kb_arena *arena, const struct kb_labelled *sentence,
                     const struct kb_wordlist *list, const struct kb_chain *tagger)
{
    struct kb_form *forms = kb_train_forms(arena, list, sentence);
    uint8_t *tags = kb_arena_alloc(arena, sentence->count + 1);
    kb_tags_find(arena, tagger, forms, sentence->count, tags);
    return (struct kb_names_sentence){ forms, tags, sentence->count };
}

/* Sentences that are looked at together. */
struct page {
    struct kb_names_sentence *sentences;
    struct kb_names_word **words;
    uint8_t **labels;
    uint32_t count, scheme;
};

struct trainer {
    struct kb_arena *arena;
    struct kb_corpus corpus; /* what was given and what was made of it */
    const struct kb_wordlist *list;
    const struct kb_chain *tagger;
    const struct kb_names_recipe *recipe;
    uint32_t given_files;
    KB_VEC(struct page) pages;
};

/* Real pages have from one sentence to many; so do these. */
static const uint32_t page_sizes[] = { 30, 8, 60, 1, 200, 20, 1, 100 };
enum { PAGE_SIZES = sizeof page_sizes / sizeof *page_sizes };

static uint32_t
add_page(struct trainer *t, uint32_t from, uint32_t most)
{
    const struct kb_labelled *all = t->corpus.sentences.at;
    struct page *p = KB_PUSH(t->arena, &t->pages);
    uint32_t end = from;
    while (end < t->corpus.sentences.len && end - from < most && all[end].names
           && all[end].treebank == all[from].treebank)
        end++;
    p->count = end - from;
    bool given = all[from].treebank < t->given_files;
    p->scheme = given ? t->recipe->schemes[all[from].treebank] : t->recipe->unnamed_scheme;
    p->sentences = kb_arena_array(t->arena, p->count, sizeof *p->sentences);
    p->labels = kb_arena_array(t->arena, p->count, sizeof *p->labels);
    for (uint32_t i = 0; i < p->count; i++) {
        const struct kb_labelled *s = &all[from + i];
        p->sentences[i] = kb_names_sentence_of(t->arena, s, t->list, t->tagger);
        p->labels[i] = kb_arena_alloc(t->arena, s->count);
        kb_names_labels(s->names, s->count, p->labels[i]);
    }
    p->words = kb_names_look(t->arena, t->list, p->sentences, p->count);
    return end;
}

static void
make_pages(struct trainer *t, uint32_t from)
{
    uint32_t n = 0;
    for (uint32_t i = from; i < t->corpus.sentences.len; n++) {
        if (t->corpus.sentences.at[i].names)
            i = add_page(t, i, page_sizes[n % PAGE_SIZES]);
        else
            i++;
    }
}

/* ---- examples ---- */

static struct kb_chain_example
example_of(struct kb_arena *arena, const struct page *p, uint32_t i)
{
    const struct kb_names_sentence *s = &p->sentences[i];
    uint64_t features[KB_CHAIN_FEATURES];
    KB_VEC(uint64_t) all = { 0 };
    uint32_t *feature_of = kb_arena_array(arena, s->count + 1, sizeof *feature_of);
    for (uint32_t k = 0; k < s->count; k++) {
        uint32_t n = kb_names_features(s, p->words[i], k, p->scheme, features);
        for (uint32_t f = 0; f < n; f++)
            *KB_PUSH(arena, &all) = features[f];
        feature_of[k + 1] = feature_of[k] + n;
    }
    return (struct kb_chain_example){ s->count, p->labels[i], feature_of, all.at };
}

static void
train_on_pages(struct trainer *t, struct kb_arena *arena, struct kb_buf *out)
{
    static const char *const names[KB_NAMES_LABELS] = { "O",     "B-PER", "I-PER", "E-PER", "S-PER",
                                                        "B-ORG", "I-ORG", "E-ORG", "S-ORG", "B-LOC",
                                                        "I-LOC", "E-LOC", "S-LOC" };
    uint32_t count = 0, most = 0;
    for (uint32_t i = 0; i < t->pages.len; i++)
        most += t->pages.at[i].count;
    struct kb_chain_example *examples = kb_arena_array(arena, most, sizeof *examples);
    for (uint32_t i = 0; i < t->pages.len; i++)
        for (uint32_t k = 0; k < t->pages.at[i].count; k++)
            examples[count++] = example_of(arena, &t->pages.at[i], k);
    struct kb_chain_recipe recipe = { .label_count = KB_NAMES_LABELS,
                                      .label_names = names,
                                      .may_follow = may_follow,
                                      .rounds = t->recipe->rounds,
                                      .cutoff = 2,
                                      .most_rows = t->recipe->most_rows,
                                      .rate = t->recipe->rate,
                                      .decay = t->recipe->decay,
                                      .leave_out = t->recipe->leave_out,
                                      .seed = 11 };
    kb_chain_train(arena, &recipe, examples, count, out);
}

/* A first model names the unnamed sentences, of which pages are made. */
static void
learn_from_unnamed(struct trainer *t)
{
    struct kb_arena arena;
    struct kb_chain chain;
    struct kb_buf section;
    struct kb_error err;
    uint32_t from = t->corpus.sentences.len;
    kb_arena_init(&arena);
    kb_buf_init(&section, 0);
    train_on_pages(t, &arena, &section);
    char *aligned = kb_arena_alloc(&arena, section.len + 32);
    aligned += (32 - (uintptr_t)aligned % 32) % 32;
    memcpy(aligned, section.ptr, section.len);
    KB_ASSERT(kb_chain_open((struct kb_str){ aligned, section.len }, &chain, &err) == KABAR_OK);
    kb_buf_free(&section);
    kb_names_add_unnamed(t->arena, &chain, t->list, t->recipe, t->given_files, &t->corpus);
    kb_arena_free(&arena);
    make_pages(t, from);
}

void
kb_names_train(struct kb_arena *arena, const struct kb_corpus *corpus,
               const struct kb_wordlist *list, const struct kb_chain *tagger,
               const struct kb_names_recipe *recipe, struct kb_buf *out)
{
    struct trainer t = { .arena = arena,
                         .list = list,
                         .tagger = tagger,
                         .recipe = recipe,
                         .given_files = corpus->files };
    for (uint32_t i = 0; i < corpus->sentences.len; i++)
        *KB_PUSH(arena, &t.corpus.sentences) = corpus->sentences.at[i];
    kb_names_add_cases(arena, corpus, recipe, &t.corpus);
    make_pages(&t, 0);
    if (recipe->unnamed)
        learn_from_unnamed(&t);
    train_on_pages(&t, arena, out);
}
