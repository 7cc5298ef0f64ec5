/* The public record read back: one line of `kabar read`, as everything right of the bar sees a
 * page.
 *
 * Unknown fields are skipped, so that a newer writer can talk to an older reader. A known field of
 * the wrong type is an error that names it ("events[3].cameo: a string is wanted"); null counts as
 * not told. Strings are empty and lists have no elements where the record says nothing. */
#ifndef KB_RECORD_RECORD_H
#define KB_RECORD_RECORD_H

#include "base/arena.h"
#include "base/civil.h"
#include "base/error.h"

/* The version of the record that this reader knows best (field "record", may be left out). */
#define KB_RECORD_VERSION 1

/* Somebody: a side of an event, who vouches for something. */
struct kb_record_party {
    struct kb_span span;
    struct kb_str text, name, entity, actor, country;
    bool there; /* false: null or left out */
};

struct kb_record_place {
    struct kb_span span;
    struct kb_str text, name, country;
    double lat, lon; /* NAN: not told */
    bool there;
};

struct kb_record_byline {
    struct kb_str role, name;
};

struct kb_record_source {
    struct kb_span span;
    struct kb_str name, kind, entity;
    uint32_t *sentences; /* that stand on it, from 0 */
    uint32_t sentence_count;
};

struct kb_record_mention {
    struct kb_span span;
    struct kb_str text, kind, entity, name, country, actor;
};

struct kb_record_time {
    struct kb_span span;
    struct kb_str text, value, grain, note;
};

struct kb_record_quote {
    struct kb_span span;
    struct kb_str text, kind, speaker, speaker_entity, to, to_entity, cue;
    struct kb_str *via;
    uint32_t via_count;
};

struct kb_record_figure {
    struct kb_span span;
    struct kb_str text, bound, unit, of, kind, place, date;
    double low, high; /* "value" is both; NAN: open */
    struct kb_record_party claimant;
};

struct kb_record_event {
    struct kb_span span, trigger;
    struct kb_str cameo, plover, mode, date, grain, status, rule;
    int quad;         /* 0: not told */
    double goldstein; /* NAN: not told */
    struct kb_record_party source, target;
    struct kb_record_place place;
    struct kb_record_party *according_to; /* nearest first */
    uint32_t according_to_count;
};

struct kb_record {
    struct kb_str line; /* the JSON as it came */
    struct kb_str id, path, url, lang, outlet, title, published, modified, section, text, error;
    struct kb_moment published_at; /* year 0: not told */
    struct kb_record_byline *bylines;
    struct kb_str *tags, *captions, *warnings;
    struct kb_record_source *sources;
    struct kb_record_mention *mentions;
    struct kb_record_time *times;
    struct kb_record_place *places;
    struct kb_record_quote *quotes;
    struct kb_record_figure *figures;
    struct kb_record_event *events;
    struct kb_span *sentences; /* the record's own; cut at full stops where it has none */
    uint32_t tag_count, byline_count, caption_count, warning_count, source_count, mention_count,
        time_count;
    uint32_t place_count, quote_count, figure_count, event_count, sentence_count;
};

/* One line. Everything in *record lives in the arena (and in `line`, which must outlive it).
 * KABAR_BAD_FORMAT for what is no record, KABAR_TOO_LARGE past a limit. */
kabar_status kb_record_parse(struct kb_arena *arena, struct kb_str line, struct kb_record *record,
                             struct kb_error *err);

/* What tells one page from another: the URL, else a hash of title and text. In the arena. */
struct kb_str kb_record_key(struct kb_arena *arena, const struct kb_record *record);
/* What tells one version of a page from the next. */
uint64_t kb_record_content_hash(const struct kb_record *record);

#endif
