#include "fold/terms.h"

#include <stdio.h>

#include "base/hash.h"
#include "base/utf8.h"

#include "base/banned.h"

enum {
    MAX_TERMS = 128,
    LEAD_WORDS = 60,  /* the words in which news says what happened */
    SLOTS = 1 << 16,  /* of the table of one page's terms */
    MOST = SLOTS / 2, /* terms behind these are left out */
    TITLE_WORDS = 1000,
};

/* Terms by the upper bits of their hashes, so that they come out nearly sorted; weight 0: empty. */
struct table {
    struct kb_fold_term *at;
    uint32_t shift, mask, len;
};

/* Twice as many slots as there may be terms. */
static struct table
make_table(struct kb_fold_term *room, uint64_t terms)
{
    struct table t = { room, 26, 63, 0 };
    while (t.mask < 2 * terms && t.mask + 1 < SLOTS) {
        t.shift--;
        t.mask = 2 * t.mask + 1;
    }
    memset(room, 0, (t.mask + (size_t)1) * sizeof *room);
    return t;
}

static struct kb_fold_term *
find_slot(struct table *table, uint32_t hash)
{
    uint32_t i = hash >> table->shift;
    while (table->at[i].weight && table->at[i].hash != hash)
        i = (i + 1) & table->mask;
    return &table->at[i];
}

/* Equal terms become one with their weights added. */
static void
add_term(struct table *table, uint64_t hash, unsigned weight, bool proper)
{
    struct kb_fold_term *t = find_slot(table, (uint32_t)(hash >> 32));
    if (!t->weight && table->len >= MOST)
        return;
    table->len += !t->weight;
    unsigned sum = t->weight + weight;
    *t = (struct kb_fold_term){ (uint32_t)(hash >> 32), (uint8_t)(sum > 255 ? 255 : sum),
                                t->proper | proper };
}

static bool
tells(const struct kb_fold_word *word, bool proper)
{
    return word->len >= (proper || word->number ? 2 : 5);
}

static void
title_terms(struct kb_str title, struct table *table)
{
    struct kb_fold_walk walk = { title, 0, true };
    struct kb_fold_word word;
    for (uint32_t n = 0; n < TITLE_WORDS && kb_fold_next_word(&walk, &word); n++)
        if (tells(&word, false))
            add_term(table, word.hash, 3, false);
}

static void
text_terms(const struct kb_fold_word *words, uint32_t count, struct table *table)
{
    for (uint32_t n = 0; n < count; n++) {
        bool proper = words[n].capital && !words[n].opens;
        if (tells(&words[n], proper))
            add_term(table, words[n].hash, n < LEAD_WORDS ? 2 : 1, proper);
    }
}

static void
name_term(struct kb_str name, uint64_t kind, unsigned weight, struct table *table)
{
    char folded[256];
    if (name.len) {
        size_t len = kb_utf8_fold(name, folded, sizeof folded);
        add_term(table, kb_hash_bytes(folded, len, kind), weight, true);
    }
}

/* Who did what kind of thing to whom: two pages that share it are likelier about one happening. */
static void
event_terms(const struct kb_record *record, struct table *table)
{
    for (uint32_t i = 0; i < record->event_count; i++) {
        const struct kb_record_event *e = &record->events[i];
        char act[256];
        if (!e->source.country.len || !e->target.country.len)
            continue;
        struct kb_str what = e->plover.len ? e->plover : e->cameo;
        int len = snprintf(act, sizeof act, "%.*s>%.*s:%.*s", KB_FMT(e->source.country),
                           KB_FMT(e->target.country), KB_FMT(what));
        if (len > 0 && len < (int)sizeof act)
            name_term((struct kb_str){ act, (size_t)len }, 3, 2, table);
        if (e->date.len == 10)
            name_term(e->date, 4, 2, table);
    }
}

/* Names of nations stand in every second page: they count as plain words. */
static void
plain_nations(const struct kb_record *record, struct table *table)
{
    for (uint32_t i = 0; i < record->mention_count; i++) {
        const struct kb_record_mention *m = &record->mentions[i];
        struct kb_fold_walk walk = { m->text, 0, true };
        struct kb_fold_word word;
        while (kb_str_is(m->kind, "nation") && kb_fold_next_word(&walk, &word)) {
            struct kb_fold_term *t = find_slot(table, (uint32_t)(word.hash >> 32));
            t->proper = 0;
        }
    }
}

/* Terms that stand nearly in order need few moves. */
static void
sort_by_hash(struct kb_fold_term *at, uint32_t len)
{
    for (uint32_t i = 1; i < len; i++) {
        struct kb_fold_term t = at[i];
        uint32_t k = i;
        for (; k > 0 && at[k - 1].hash > t.hash; k--)
            at[k] = at[k - 1];
        at[k] = t;
    }
}

static unsigned
rank_of(const struct kb_fold_term *t)
{
    return t->weight * (1u + t->proper);
}

/* The heaviest stay, of equals those of the lowest hashes. */
static uint32_t
keep_heaviest(struct kb_fold_term *at, uint32_t len)
{
    uint32_t lens[2 * UINT8_MAX + 1] = { 0 }, above = 0, n = 0;
    unsigned least = 2 * UINT8_MAX;
    if (len <= MAX_TERMS)
        return len;
    for (uint32_t i = 0; i < len; i++)
        lens[rank_of(&at[i])]++;
    for (; above + lens[least] <= MAX_TERMS; least--)
        above += lens[least];
    uint32_t equal = MAX_TERMS - above; /* of rank `least` */
    for (uint32_t i = 0; i < len; i++)
        if (rank_of(&at[i]) > least || (rank_of(&at[i]) == least && equal && equal--))
            at[n++] = at[i];
    return n;
}

static void
settle_terms(struct kb_arena *arena, struct table *table, struct kb_sketch *sketch)
{
    struct kb_fold_term *at = table->at;
    uint32_t n = 0;
    for (uint32_t i = 0; i <= table->mask; i++)
        if (at[i].weight)
            at[n++] = at[i];
    sort_by_hash(at, n);
    n = keep_heaviest(at, n);
    sketch->terms = kb_arena_array(arena, n, sizeof *at);
    if (n)
        memcpy(sketch->terms, at, n * sizeof *at);
    sketch->term_count = n;
}

void
kb_sketch_terms(struct kb_arena *arena, const struct kb_record *record,
                const struct kb_fold_word *words, uint32_t count, struct kb_sketch *sketch)
{
    struct kb_fold_term room[SLOTS];
    struct table table =
        make_table(room, (uint64_t)count + record->title.len / 2 + record->mention_count
                             + 2 * (uint64_t)record->event_count);
    title_terms(record->title, &table);
    text_terms(words, count, &table);
    for (uint32_t i = 0; i < record->mention_count; i++) {
        const struct kb_record_mention *m = &record->mentions[i];
        if (!kb_str_is(m->kind, "nation"))
            name_term(m->entity, 2, 2, &table);
    }
    event_terms(record, &table);
    plain_nations(record, &table);
    settle_terms(arena, &table, sketch);
}
