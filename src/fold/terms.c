#include "fold/terms.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "fold/common.h"
#include "fold/words.h"

#include "base/banned.h"

enum {
    MAX_TERMS = 400,
    LEAD_WORDS = 60, /* the words in which news says what happened */
    SHORTEST = 3,    /* bytes of a word that counts */
};

/* A term that was seen once, and whether it was written as a name is or as a plain word is, where
 * that can be told. */
struct sight {
    uint32_t hash, weight;
    uint8_t as_name, as_word;
};

typedef KB_VEC(struct sight) sight_list;
typedef KB_VEC(struct kb_fold_term) term_list;

static void
add_name(struct kb_arena *arena, sight_list *seen, uint64_t hash, unsigned weight)
{
    *KB_PUSH(arena, seen) = (struct sight){ (uint32_t)(hash >> 32), weight, 1, 0 };
}

static void
word_terms(struct kb_arena *arena, struct kb_str text, bool title, sight_list *seen)
{
    struct kb_fold_walk walk = { text, 0, true };
    struct kb_fold_word word;
    for (uint32_t n = 0; n < KB_FOLD_MAX_WORDS && kb_fold_next_word(&walk, &word); n++) {
        bool tells = !title && !word.opens;
        if (word.len < (word.number ? 2 : SHORTEST))
            continue;
        *KB_PUSH(arena, seen) = (struct sight){
            .hash = kb_common_stem(&word),
            .weight = title            ? 3
                      : n < LEAD_WORDS ? 2
                                       : 1,
            .as_name = word.number || (tells && word.capital),
            .as_word = tells && !word.capital && !word.number,
        };
    }
}

static void
name_term(struct kb_arena *arena, struct kb_str name, uint64_t kind, unsigned weight,
          sight_list *seen)
{
    char folded[256];
    if (name.len) {
        size_t len = kb_utf8_fold(name, folded, sizeof folded);
        add_name(arena, seen, kb_hash_bytes(folded, len, kind), weight);
    }
}

/* Who did what kind of thing to whom: two pages that share it are likelier about one happening. */
static void
event_terms(struct kb_arena *arena, const struct kb_record *record, sight_list *seen)
{
    for (uint32_t i = 0; i < record->event_count; i++) {
        const struct kb_record_event *e = &record->events[i];
        if (!e->source.country.len || !e->target.country.len)
            continue;
        struct kb_str what = e->plover.len ? e->plover : e->cameo;
        name_term(arena,
                  kb_arena_format(arena, "%.*s>%.*s:%.*s", KB_FMT(e->source.country),
                                  KB_FMT(e->target.country), KB_FMT(what)),
                  3, 2, seen);
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

static int
by_sight(const void *a, const void *b)
{
    const struct sight *x = a, *y = b;
    return (x->hash > y->hash) - (x->hash < y->hash);
}

/* Equal terms become one with their weights added, ascending by hash: a name where it was written
 * as one more often than not. */
static void
merge_sights(struct kb_arena *arena, sight_list *seen, term_list *terms)
{
    if (seen->len)
        qsort(seen->at, seen->len, sizeof *seen->at, by_sight);
    for (uint32_t i = 0, end; i < seen->len; i = end) {
        uint32_t weight = 0, as_name = 0, as_word = 0;
        for (end = i; end < seen->len && seen->at[end].hash == seen->at[i].hash; end++) {
            weight += seen->at[end].weight;
            as_name += seen->at[end].as_name;
            as_word += seen->at[end].as_word;
        }
        *KB_PUSH(arena, terms) =
            (struct kb_fold_term){ seen->at[i].hash, (uint8_t)(weight > 255 ? 255 : weight),
                                   as_name > as_word };
    }
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
            struct kb_fold_term key = { kb_common_stem(&word), 0, 0 };
            struct kb_fold_term *t =
                terms->len ? bsearch(&key, terms->at, terms->len, sizeof key, by_hash) : NULL;
            if (t)
                t->proper = 0;
        }
    }
}

uint32_t
kb_story_day(int32_t day)
{
    return (uint32_t)(kb_hash_pair(4, (uint64_t)(int64_t)day) >> 32);
}

static bool
is_number(struct kb_str s, unsigned value)
{
    unsigned n = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] < '0' || s.ptr[i] > '9' || i == 4)
            return false;
        n = n * 10 + (unsigned)(s.ptr[i] - '0');
    }
    return s.len && n == value;
}

static void
day_term(struct kb_arena *arena, const struct kb_record *record, sight_list *seen)
{
    struct kb_fold_walk walk = { record->title, 0, true };
    struct kb_fold_word word;
    struct kb_moment m = record->published_at;
    bool day = false, year = false;
    while (m.day && kb_fold_next_word(&walk, &word)) {
        day |= is_number(word.text, m.day);
        year |= is_number(word.text, (unsigned)m.year);
    }
    if (day && year)
        *KB_PUSH(arena, seen) =
            (struct sight){ kb_story_day(kb_civil_days(m.year, m.month, m.day)), 1, 1, 0 };
}

void
kb_sketch_terms(struct kb_arena *arena, const struct kb_record *record, struct kb_sketch *sketch)
{
    sight_list seen = { NULL, 0, 0 };
    term_list terms = { NULL, 0, 0 };
    word_terms(arena, record->title, true, &seen);
    word_terms(arena, record->text, false, &seen);
    event_terms(arena, record, &seen);
    day_term(arena, record, &seen);
    merge_sights(arena, &seen, &terms);
    plain_nations(record, &terms);
    settle_terms(&terms, sketch);
}
