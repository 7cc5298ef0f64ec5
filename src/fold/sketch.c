/* What is kept of a page for folding. */
#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "fold/fold.h"
#include "fold/shingles.h"
#include "fold/terms.h"
#include "fold/words.h"

#include "base/banned.h"

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
    kb_sketch_terms(arena, record, sketch);
}

bool
kb_sketch_one_outlet(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return same_outlet(a->outlet, b->outlet);
}
