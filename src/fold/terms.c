#include "fold/terms.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "fold/words.h"

#include "base/banned.h"

enum {
    MAX_TERMS = 400,
    LEAD_WORDS = 60, /* the words in which news says what happened */
};

typedef KB_VEC(struct kb_fold_term) term_list;

static void
add_term(struct kb_arena *arena, term_list *terms, uint64_t hash, unsigned weight, bool proper)
{
    *KB_PUSH(arena, terms) =
        (struct kb_fold_term){ (uint32_t)(hash >> 32), (uint8_t)weight, proper };
}

static void
word_terms(struct kb_arena *arena, struct kb_str text, bool title, term_list *terms)
{
    struct kb_fold_walk walk = { text, 0, true };
    struct kb_fold_word word;
    for (uint32_t n = 0; n < KB_FOLD_MAX_WORDS && kb_fold_next_word(&walk, &word); n++) {
        bool proper = !title && word.capital && !word.opens;
        if ((word.len < 5 && !proper && !word.number) || word.len < 2)
            continue;
        add_term(arena, terms, word.hash, title ? 3 : n < LEAD_WORDS ? 2 : 1, proper);
    }
}

static void
name_term(struct kb_arena *arena, struct kb_str name, uint64_t kind, unsigned weight,
          term_list *terms)
{
    char folded[256];
    if (name.len) {
        size_t len = kb_utf8_fold(name, folded, sizeof folded);
        add_term(arena, terms, kb_hash_bytes(folded, len, kind), weight, true);
    }
}

/* Who did what kind of thing to whom: two pages that share it are likelier about one happening. */
static void
event_terms(struct kb_arena *arena, const struct kb_record *record, term_list *terms)
{
    for (uint32_t i = 0; i < record->event_count; i++) {
        const struct kb_record_event *e = &record->events[i];
        if (!e->source.country.len || !e->target.country.len)
            continue;
        struct kb_str what = e->plover.len ? e->plover : e->cameo;
        name_term(arena,
                  kb_arena_format(arena, "%.*s>%.*s:%.*s", KB_FMT(e->source.country),
                                  KB_FMT(e->target.country), KB_FMT(what)),
                  3, 2, terms);
        if (e->date.len == 10)
            name_term(arena, e->date, 4, 2, terms);
    }
}

static int
by_hash(const void *a, const void *b)
{
    const struct kb_fold_term *x = a, *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

static int
by_weight(const void *a, const void *b)
{
    const struct kb_fold_term *x = a, *y = b;
    int px = x->weight * (1 + x->proper), py = y->weight * (1 + y->proper);
    return px != py ? py - px : by_hash(a, b);
}

/* Equal terms become one with their weights added; ascending by hash. */
static void
merge_terms(term_list *terms)
{
    uint32_t n = 0;
    if (!terms->len)
        return;
    qsort(terms->at, terms->len, sizeof *terms->at, by_hash);
    for (uint32_t i = 0; i < terms->len; i++) {
        struct kb_fold_term *last = n ? &terms->at[n - 1] : NULL, t = terms->at[i];
        if (!last || last->hash != t.hash) {
            terms->at[n++] = t;
            continue;
        }
        unsigned sum = (unsigned)last->weight + t.weight;
        last->weight = (uint8_t)(sum > 255 ? 255 : sum);
        last->proper |= t.proper;
    }
    terms->len = n;
}

/* The heaviest stay. */
static void
settle_terms(term_list *terms, struct kb_sketch *sketch)
{
    if (terms->len > MAX_TERMS) {
        qsort(terms->at, terms->len, sizeof *terms->at, by_weight);
        terms->len = MAX_TERMS;
        qsort(terms->at, terms->len, sizeof *terms->at, by_hash);
    }
    sketch->terms = terms->at;
    sketch->term_count = terms->len;
}

/* Names of nations stand in every second page: they count as plain words. */
static void
plain_nations(const struct kb_record *record, term_list *terms)
{
    for (uint32_t i = 0; i < record->mention_count; i++) {
        const struct kb_record_mention *m = &record->mentions[i];
        struct kb_fold_walk walk = { m->text, 0, true };
        struct kb_fold_word word;
        while (kb_str_is(m->kind, "nation") && kb_fold_next_word(&walk, &word)) {
            struct kb_fold_term key = { (uint32_t)(word.hash >> 32), 0, 0 };
            struct kb_fold_term *t =
                terms->len ? bsearch(&key, terms->at, terms->len, sizeof key, by_hash) : NULL;
            if (t)
                t->proper = 0;
        }
    }
}

void
kb_sketch_terms(struct kb_arena *arena, const struct kb_record *record, struct kb_sketch *sketch)
{
    term_list terms = { NULL, 0, 0 };
    word_terms(arena, record->title, true, &terms);
    word_terms(arena, record->text, false, &terms);
    for (uint32_t i = 0; i < record->mention_count; i++) {
        const struct kb_record_mention *m = &record->mentions[i];
        if (!kb_str_is(m->kind, "nation"))
            name_term(arena, m->entity, 2, 2, &terms);
    }
    event_terms(arena, record, &terms);
    merge_terms(&terms);
    plain_nations(record, &terms);
    settle_terms(&terms, sketch);
}
