/* What is kept of a page for folding. */
#include "base/order.h"
#include "fold/outlet.h"
#include "fold/shingles.h"
#include "fold/terms.h"
#include "fold/words.h"

#include "base/banned.h"

enum { TITLE_WORDS = 100 };

static void
make_title(struct kb_arena *arena, struct kb_str title, struct kb_sketch *sketch)
{
    struct kb_fold_word words[TITLE_WORDS];
    uint32_t hashes[TITLE_WORDS], n = kb_fold_words(title, words, TITLE_WORDS);
    for (uint32_t i = 0; i < n; i++)
        hashes[i] = (uint32_t)(words[i].hash >> 32);
    sketch->title_count = kb_settle_u32(hashes, n);
    sketch->title = kb_numbers_copy(arena, hashes, sketch->title_count);
}

static void
make_lists(struct kb_arena *arena, const struct kb_record *record, struct kb_sketch *sketch)
{
    struct kb_fold_word words[KB_FOLD_MAX_WORDS];
    uint32_t n = kb_fold_words(record->text, words, KB_FOLD_MAX_WORDS);
    kb_shingles_make(arena, words, n, sketch);
    kb_sketch_terms(arena, record, words, n, sketch);
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
    kb_outlet_credits(arena, record, sketch);
    kb_outlet_closing(arena, record->text, sketch);
    make_title(arena, record->title, sketch);
    make_lists(arena, record, sketch);
}
