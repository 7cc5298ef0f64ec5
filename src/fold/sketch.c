/* What is kept of a page for folding. */
#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "fold/fold.h"
#include "fold/shingles.h"

#include "base/banned.h"

enum {
    MAX_TERMS = 400,
    LEAD_WORDS = 60, /* the words in which news says what happened */
};

static void
make_title(struct kb_arena *arena, struct kb_str title, struct kb_sketch *sketch)
{
    struct kb_fold_walk walk = { title, 0, true };
    struct kb_fold_word word;
    KB_VEC(uint32_t) all = { NULL, 0, 0 };
    while (all.len < 100 && kb_fold_next_word(&walk, &word))
        *KB_PUSH(arena, &all) = (uint32_t)(word.hash >> 32);
    sketch->title_count = kb_numbers_settle(all.at, all.len);
    sketch->title = all.at;
}

static void
make_shingles(struct kb_arena *arena, struct kb_str text, struct kb_sketch *sketch)
{
    struct kb_fold_walk walk = { text, 0, true };
    struct kb_fold_word words[KB_FOLD_MAX_WORDS];
    uint32_t n = 0;
    while (n < KB_FOLD_MAX_WORDS && kb_fold_next_word(&walk, &words[n]))
        n++;
    kb_shingles_make(arena, words, n, sketch);
}

/* ---- terms -------------------------------------------------------------------------------------
 */

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

static void
make_terms(struct kb_arena *arena, const struct kb_record *record, struct kb_sketch *sketch)
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

/* ---- outlets -----------------------------------------------------------------------------------
 */

static uint64_t
hash_alnum(struct kb_str s)
{
    char folded[256], kept[256];
    size_t len = kb_utf8_fold(s, folded, sizeof folded), n = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)folded[i];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 0x80)
            kept[n++] = folded[i];
    }
    return n ? kb_hash_bytes(kept, n, 5) : 0;
}

/* "https://www.detik.com/x" -> "www.detik.com" */
static struct kb_str
host_part(struct kb_str name)
{
    size_t scheme = kb_str_find(name, KB_STR("://"), 0);
    if (scheme < name.len)
        name = kb_str_sub(name, scheme + 3, name.len);
    name = kb_str_sub(name, 0, kb_str_find(name, KB_STR("/"), 0));
    if (kb_str_starts(name, KB_STR("www.")))
        name = kb_str_sub(name, 4, name.len);
    return kb_str_trim(name);
}

static bool
cut_last_label(struct kb_str *host, size_t longest)
{
    for (size_t i = host->len; i-- > 1;)
        if (host->ptr[i] == '.') {
            if (host->len - i - 1 > longest)
                return false;
            host->len = i;
            return true;
        }
    return false;
}

struct kb_fold_outlet
kb_fold_outlet_of(struct kb_str name)
{
    struct kb_str host = host_part(name), label;
    struct kb_fold_outlet outlet = { hash_alnum(host), 0 };
    if (memchr(host.ptr ? host.ptr : "", ' ', host.len) || !cut_last_label(&host, 6))
        return outlet;
    label = host;
    cut_last_label(&host, 3); /* the "co" of co.id */
    size_t dot = host.len;
    while (dot > 0 && host.ptr[dot - 1] != '.')
        dot--;
    label = kb_str_sub(host, dot, host.len);
    outlet.label = hash_alnum(label);
    return outlet;
}

static bool
same_outlet(struct kb_fold_outlet a, struct kb_fold_outlet b)
{
    return (a.whole && (a.whole == b.whole || a.whole == b.label))
           || (a.label && (a.label == b.whole || a.label == b.label));
}

bool
kb_sketch_credits(const struct kb_sketch *page, struct kb_fold_outlet outlet)
{
    for (uint32_t i = 0; i < page->credit_count; i++)
        if (same_outlet(page->credits[i], outlet))
            return true;
    return false;
}

/* A page may credit itself in a dateline; that says nothing. */
static void
make_credits(struct kb_arena *arena, const struct kb_record *record, struct kb_sketch *sketch)
{
    sketch->credits = kb_arena_array(arena, record->source_count + 1, sizeof *sketch->credits);
    for (uint32_t i = 0; i < record->source_count; i++) {
        const struct kb_record_source *s = &record->sources[i];
        struct kb_fold_outlet outlet = kb_fold_outlet_of(s->name);
        if (kb_str_is(s->kind, "republished") && !same_outlet(outlet, sketch->outlet))
            sketch->credits[sketch->credit_count++] = outlet;
    }
}

/* When the page is about: a page that does not say when it appeared is as old as the last day it
 * tells. */
static int64_t
last_day(const struct kb_record *record)
{
    int64_t last = 0;
    for (uint32_t i = 0; i < record->time_count; i++) {
        struct kb_moment m;
        if (record->times[i].value.len >= 10 && kb_moment_parse(record->times[i].value, &m) && m.day
            && kb_moment_seconds(m) > last)
            last = kb_moment_seconds(m);
    }
    return last;
}

void
kb_sketch_make(struct kb_arena *arena, const struct kb_record *record, struct kb_sketch *sketch)
{
    memset(sketch, 0, sizeof *sketch);
    struct kb_str id = record->id.len     ? record->id
                       : record->url.len  ? record->url
                       : record->path.len ? record->path
                                          : kb_record_key(arena, record);
    sketch->id = kb_arena_copy(arena, id);
    sketch->content = kb_record_content_hash(record);
    if (record->published_at.year) {
        sketch->when = kb_moment_seconds(record->published_at);
        sketch->precision = record->published_at.hour >= 0 ? 2 : 1;
    }
    sketch->about = sketch->precision ? sketch->when : last_day(record);
    sketch->outlet = kb_fold_outlet_of(record->outlet.len ? record->outlet : record->url);
    make_credits(arena, record, sketch);
    make_title(arena, record->title, sketch);
    make_shingles(arena, record->text, sketch);
    make_terms(arena, record, sketch);
}

bool
kb_sketch_one_outlet(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return same_outlet(a->outlet, b->outlet);
}
