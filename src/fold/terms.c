#include "fold/terms.h"

#include <stdio.h>

#include "base/hash.h"
#include "base/utf8.h"

#include "base/banned.h"

enum {
    MAX_TERMS = 128,
    LEAD_WORDS = 60,  /* the words in which news says what happened */
    SHORTEST = 3,     /* bytes of a word that counts */
    SLOTS = 1 << 16,  /* of the table of one page's terms */
    MOST = SLOTS / 2, /* terms behind these are left out */
    TITLE_WORDS = 1000,
};

/* A term, how much is said of it, and how often it was written as a name is and as a plain word is,
 * where that can be told. Weight 0: an empty slot. */
struct sight {
    uint32_t hash;
    uint16_t weight, as_name, as_word;
    bool figure;
};

/* By the upper bits of the hashes, so that terms come out nearly sorted. */
struct table {
    struct sight *at;
    uint32_t shift, mask, len;
};

/* Twice as many slots as there may be terms. */
static struct table
make_table(struct sight *room, uint64_t terms)
{
    struct table t = { room, 26, 63, 0 };
    while (t.mask < 2 * terms && t.mask + 1 < SLOTS) {
        t.shift--;
        t.mask = 2 * t.mask + 1;
    }
    memset(room, 0, (t.mask + (size_t)1) * sizeof *room);
    return t;
}

static struct sight *
find_slot(struct table *table, uint32_t hash)
{
    uint32_t i = hash >> table->shift;
    while (table->at[i].weight && table->at[i].hash != hash)
        i = (i + 1) & table->mask;
    return &table->at[i];
}

static void
add_term(struct table *table, uint32_t hash, unsigned weight, bool as_name, bool as_word)
{
    struct sight *t = find_slot(table, hash);
    if (!t->weight && table->len >= MOST)
        return;
    table->len += !t->weight;
    t->hash = hash;
    t->weight = (uint16_t)(t->weight + weight);
    t->as_name = (uint16_t)(t->as_name + as_name);
    t->as_word = (uint16_t)(t->as_word + as_word);
}

/* A capital says nothing in a title, nor where a sentence opens. */
static void
word_term(struct table *table, const struct kb_fold_word *word, unsigned weight, bool title)
{
    bool tells = !title && !word->opens;
    if (word->len < (word->number ? 2 : SHORTEST))
        return;
    add_term(table, word->stem, weight, word->number || (tells && word->capital),
             tells && !word->capital && !word->number);
    if (word->number)
        find_slot(table, word->stem)->figure = true;
}

static void
title_terms(struct table *table, struct kb_str title)
{
    struct kb_fold_walk walk = { title, 0, true };
    struct kb_fold_word word;
    for (uint32_t n = 0; n < TITLE_WORDS && kb_fold_next_word(&walk, &word); n++)
        word_term(table, &word, 3, true);
}

static void
text_terms(struct table *table, const struct kb_fold_word *words, uint32_t count)
{
    for (uint32_t n = 0; n < count; n++)
        word_term(table, &words[n], n < LEAD_WORDS ? 2 : 1, false);
}

/* Who did what kind of thing to whom: two pages that share it are likelier about one happening. */
static void
event_terms(struct table *table, const struct kb_record *record)
{
    for (uint32_t i = 0; i < record->event_count; i++) {
        const struct kb_record_event *e = &record->events[i];
        char act[256], folded[256];
        if (!e->source.country.len || !e->target.country.len)
            continue;
        struct kb_str what = e->plover.len ? e->plover : e->cameo;
        int len = snprintf(act, sizeof act, "%.*s>%.*s:%.*s", KB_FMT(e->source.country),
                           KB_FMT(e->target.country), KB_FMT(what));
        if (len <= 0 || len >= (int)sizeof act)
            continue;
        size_t n = kb_utf8_fold((struct kb_str){ act, (size_t)len }, folded, sizeof folded);
        add_term(table, (uint32_t)(kb_hash_bytes(folded, n, 3) >> 32), 2, true, false);
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
day_term(struct table *table, const struct kb_record *record)
{
    struct kb_fold_walk walk = { record->title, 0, true };
    struct kb_fold_word word;
    struct kb_moment m = record->published_at;
    bool day = false, year = false;
    while (m.day && kb_fold_next_word(&walk, &word)) {
        struct kb_str text = kb_str_sub(walk.text, walk.at - word.bytes, walk.at);
        day |= is_number(text, m.day);
        year |= is_number(text, (unsigned)m.year);
    }
    if (day && year)
        add_term(table, kb_story_day(kb_civil_days(m.year, m.month, m.day)), 1, true, false);
}

/* Names of nations stand in every second page: they count as plain words. */
static void
plain_nations(struct table *table, const struct kb_record *record)
{
    for (uint32_t i = 0; i < record->mention_count; i++) {
        const struct kb_record_mention *m = &record->mentions[i];
        struct kb_fold_walk walk = { m->text, 0, true };
        struct kb_fold_word word;
        while (kb_str_is(m->kind, "nation") && kb_fold_next_word(&walk, &word))
            find_slot(table, word.stem)->as_name = 0;
    }
}

/* ---- the heaviest ------------------------------------------------------------------------------
 */

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
    return t->weight * (t->proper ? 2u : 1u);
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

/* A name is what was written as one more often than not. */
static uint8_t
kind_of(const struct sight *s)
{
    if (s->as_name <= s->as_word)
        return KB_TERM_PLAIN;
    return s->figure ? KB_TERM_FIGURE : KB_TERM_NAME;
}

static void
settle_terms(struct kb_arena *arena, const struct table *table, struct kb_sketch *sketch)
{
    struct kb_fold_term at[MOST];
    uint32_t n = 0;
    for (uint32_t i = 0; i <= table->mask; i++) {
        const struct sight *s = &table->at[i];
        uint16_t weight = s->weight > UINT8_MAX ? UINT8_MAX : s->weight;
        if (s->weight)
            at[n++] = (struct kb_fold_term){ s->hash, (uint8_t)weight, kind_of(s) };
    }
    sort_by_hash(at, n);
    n = keep_heaviest(at, n);
    sketch->terms = kb_arena_array(arena, n + (size_t)1, sizeof *at);
    memcpy(sketch->terms, at, n * sizeof *at);
    sketch->term_count = n;
}

void
kb_sketch_terms(struct kb_arena *arena, const struct kb_record *record,
                const struct kb_fold_word *words, uint32_t count, struct kb_sketch *sketch)
{
    struct sight room[SLOTS];
    struct table table = make_table(room, (uint64_t)count + record->title.len / 2
                                              + 2 * (uint64_t)record->event_count + 1);
    title_terms(&table, record->title);
    text_terms(&table, words, count);
    event_terms(&table, record);
    day_term(&table, record);
    plain_nations(&table, record);
    settle_terms(arena, &table, sketch);
}
