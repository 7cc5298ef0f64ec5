/* Outlets as pages name them: by domain, by name, by a part of either. */
#include "fold/outlet.h"

#include "base/hash.h"
#include "base/order.h"
#include "base/utf8.h"
#include "fold/shingles.h"
#include "fold/words.h"

#include "base/banned.h"

enum {
    CLOSING_WORDS = 14, /* words of a last line that may be a credit */
    CLOSING_RUN = 3,    /* words of an outlet's name */
};

/* Letters and digits alone, so that a name and a domain meet. */
static uint64_t
hash_alnum(struct kb_str s)
{
    char kept[256];
    size_t n = kb_utf8_fold_bare(s, kept, sizeof kept);
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
    struct kb_str host = host_part(name);
    struct kb_fold_outlet outlet = { hash_alnum(host), 0 };
    if (!host.ptr || memchr(host.ptr, ' ', host.len) || !cut_last_label(&host, 6))
        return outlet;
    cut_last_label(&host, 3); /* the "co" of co.id */
    size_t dot = host.len;
    while (dot > 0 && host.ptr[dot - 1] != '.')
        dot--;
    outlet.label = hash_alnum(kb_str_sub(host, dot, host.len));
    return outlet;
}

bool
kb_outlet_same(struct kb_fold_outlet a, struct kb_fold_outlet b)
{
    return (a.whole && (a.whole == b.whole || a.whole == b.label))
           || (a.label && (a.label == b.whole || a.label == b.label));
}

bool
kb_sketch_credits(const struct kb_sketch *page, struct kb_fold_outlet outlet)
{
    for (uint32_t i = 0; i < page->credit_count; i++)
        if (kb_outlet_same(page->credits[i], outlet))
            return true;
    return false;
}

/* A text that was taken over; also what a last line cites which cleaning cut off ("Source: X"): no
 * sentence stands on it, but the page does. */
static bool
is_credit(const struct kb_record_source *s)
{
    return kb_str_is(s->kind, "republished")
           || (kb_str_is(s->kind, "cited") && s->span.begin == s->span.end);
}

/* A page may credit itself in a dateline; that says nothing. */
void
kb_outlet_credits(struct kb_arena *arena, const struct kb_record *record, struct kb_sketch *sketch)
{
    sketch->credits = kb_arena_array(arena, record->source_count + 1, sizeof *sketch->credits);
    for (uint32_t i = 0; i < record->source_count; i++) {
        const struct kb_record_source *s = &record->sources[i];
        struct kb_fold_outlet outlet = kb_fold_outlet_of(s->name);
        if (is_credit(s) && !kb_outlet_same(outlet, sketch->outlet))
            sketch->credits[sketch->credit_count++] = outlet;
    }
}

bool
kb_sketch_one_outlet(const struct kb_sketch *a, const struct kb_sketch *b)
{
    return kb_outlet_same(a->outlet, b->outlet);
}

/* ---- the last line -----------------------------------------------------------------------------
 */

static struct kb_str
last_line(struct kb_str text)
{
    text = kb_str_trim(text);
    size_t at = text.len;
    while (at > 0 && text.ptr[at - 1] != '\n')
        at--;
    return at ? kb_str_sub(text, at, text.len) : KB_STR_NONE;
}

void
kb_outlet_closing(struct kb_arena *arena, struct kb_str text, struct kb_sketch *sketch)
{
    struct kb_str line = last_line(text);
    struct kb_fold_walk walk = { line, 0, true };
    struct kb_fold_word word;
    size_t begin[CLOSING_WORDS];
    uint32_t n = 0, found[CLOSING_WORDS * CLOSING_RUN], len = 0;
    for (; kb_fold_next_word(&walk, &word); n++) {
        if (n == CLOSING_WORDS)
            return; /* a line of that length is text */
        begin[n] = walk.at - word.bytes;
        for (uint32_t k = 0; k < CLOSING_RUN && k <= n; k++)
            found[len++] = (uint32_t)(hash_alnum(kb_str_sub(line, begin[n - k], walk.at)) >> 32);
    }
    sketch->closing_count = kb_settle_u32(found, len);
    sketch->closing = kb_arena_array(arena, sketch->closing_count, sizeof *found);
    if (len)
        memcpy(sketch->closing, found, sketch->closing_count * sizeof *found);
}

static bool
closes_with(const struct kb_sketch *page, uint64_t name)
{
    for (uint32_t i = 0; name && i < page->closing_count; i++)
        if (page->closing[i] == (uint32_t)(name >> 32))
            return true;
    return false;
}

bool
kb_sketch_closes_with(const struct kb_sketch *page, const struct kb_sketch *other)
{
    return !kb_outlet_same(page->outlet, other->outlet)
           && (closes_with(page, other->outlet.whole) || closes_with(page, other->outlet.label));
}

bool
kb_sketch_takes_from(const struct kb_sketch *page, const struct kb_sketch *other)
{
    if (kb_outlet_same(page->outlet, other->outlet))
        return false;
    return kb_sketch_credits(page, other->outlet) || kb_sketch_closes_with(page, other);
}
