#include "record/record.h"

#include <math.h>

#include "base/hash.h"
#include "base/json_in.h"
#include "base/utf8.h"

#include "base/banned.h"

/* The place in the record that is being read, and the first thing that was wrong with it. */
struct reader {
    struct kb_arena *arena;
    struct kb_error *err;
    struct kb_str text;
    const char *list; /* "" at the top */
    const char *part; /* "source", "claimant", ... or "" */
    size_t index;
    kabar_status status;
    uint32_t sentence_count; /* of the page */
};

static void
wrong(struct reader *r, const char *key, const char *wanted)
{
    if (r->status != KABAR_OK)
        return;
    const char *dot = *r->part ? "." : "";
    if (*r->list)
        r->status = kb_fail(r->err, KABAR_BAD_FORMAT, "%s[%zu]%s%s.%s: %s", r->list, r->index, dot,
                            r->part, key, wanted);
    else
        r->status = kb_fail(r->err, KABAR_BAD_FORMAT, "%s%s%s: %s", r->part, dot, key, wanted);
}

/* NULL when the key is not there or null. */
static yyjson_val *
field(yyjson_val *object, const char *key)
{
    yyjson_val *value = yyjson_obj_get(object, key);
    return value && !yyjson_is_null(value) ? value : NULL;
}

static struct kb_str
value_str(yyjson_val *value)
{
    return (struct kb_str){ yyjson_get_str(value), yyjson_get_len(value) };
}

static struct kb_str
string(struct reader *r, yyjson_val *object, const char *key)
{
    yyjson_val *value = field(object, key);
    if (!value)
        return KB_STR_NONE;
    if (yyjson_is_str(value))
        return value_str(value);
    wrong(r, key, "a string is wanted");
    return KB_STR_NONE;
}

static double
number(struct reader *r, yyjson_val *object, const char *key)
{
    yyjson_val *value = field(object, key);
    if (!value)
        return NAN;
    if (yyjson_is_num(value))
        return yyjson_get_num(value);
    wrong(r, key, "a number is wanted");
    return NAN;
}

static uint32_t
offset(struct reader *r, yyjson_val *object, const char *key)
{
    yyjson_val *value = field(object, key);
    if (!value)
        return 0;
    if (!yyjson_is_uint(value))
        wrong(r, key, "an offset (a whole number from 0) is wanted");
    else if (yyjson_get_uint(value) > r->text.len)
        wrong(r, key, "the offset lies behind the end of the text");
    else
        return (uint32_t)yyjson_get_uint(value);
    return 0;
}

static struct kb_span
span(struct reader *r, yyjson_val *object)
{
    struct kb_span s = { offset(r, object, "begin"), offset(r, object, "end") };
    if (s.end < s.begin) {
        wrong(r, "end", "it lies before the beginning");
        s.end = s.begin;
    }
    return s;
}

/* An inner object, NULL when not there. */
static yyjson_val *
object_in(struct reader *r, yyjson_val *object, const char *key)
{
    yyjson_val *value = field(object, key);
    if (value && !yyjson_is_obj(value)) {
        wrong(r, key, "an object is wanted");
        return NULL;
    }
    return value;
}

/* An inner list, NULL when not there or empty. */
static yyjson_val *
list_in(struct reader *r, yyjson_val *object, const char *key)
{
    yyjson_val *value = field(object, key);
    if (value && !yyjson_is_arr(value)) {
        wrong(r, key, "a list is wanted");
        return NULL;
    }
    return value && yyjson_arr_size(value) ? value : NULL;
}

static struct kb_str *
strings(struct reader *r, yyjson_val *object, const char *key, uint32_t *count)
{
    yyjson_val *list = list_in(r, object, key), *value;
    size_t i, n;
    *count = 0;
    if (!list)
        return NULL;
    struct kb_str *out = kb_arena_array(r->arena, yyjson_arr_size(list), sizeof *out);
    yyjson_arr_foreach(list, i, n, value)
    {
        if (!yyjson_is_str(value))
            wrong(r, key, "a list of strings is wanted");
        out[(*count)++] = value_str(value);
    }
    return out;
}

static void
party_fields(struct reader *r, yyjson_val *o, struct kb_record_party *p)
{
    p->there = true;
    p->span = span(r, o);
    p->text = string(r, o, "text");
    p->name = string(r, o, "name");
    p->entity = string(r, o, "entity");
    p->actor = string(r, o, "actor");
    p->country = string(r, o, "country");
}

static struct kb_record_party
party(struct reader *r, yyjson_val *object, const char *key)
{
    struct kb_record_party p = { 0 };
    yyjson_val *inner = object_in(r, object, key);
    if (inner) {
        r->part = key;
        party_fields(r, inner, &p);
        r->part = "";
    }
    return p;
}

static void
place_fields(struct reader *r, yyjson_val *o, struct kb_record_place *p)
{
    p->there = true;
    p->span = span(r, o);
    p->text = string(r, o, "text");
    p->name = string(r, o, "name");
    p->country = string(r, o, "country");
    p->lat = number(r, o, "lat");
    p->lon = number(r, o, "lon");
}

static struct kb_record_place
place(struct reader *r, yyjson_val *object, const char *key)
{
    struct kb_record_place p = { .lat = NAN, .lon = NAN };
    yyjson_val *inner = object_in(r, object, key);
    if (inner) {
        r->part = key;
        place_fields(r, inner, &p);
        r->part = "";
    }
    return p;
}

static void
read_byline(struct reader *r, yyjson_val *o, void *element)
{
    struct kb_record_byline *b = element;
    b->role = string(r, o, "role");
    b->name = string(r, o, "name");
}

/* Numbers of the page's sentences, from 0. */
static uint32_t *
sentence_numbers(struct reader *r, yyjson_val *object, const char *key, uint32_t *count)
{
    yyjson_val *list = list_in(r, object, key), *value;
    size_t i, n;
    *count = 0;
    if (!list)
        return NULL;
    uint32_t *out = kb_arena_array(r->arena, yyjson_arr_size(list), sizeof *out);
    yyjson_arr_foreach(list, i, n, value)
    {
        if (!yyjson_is_uint(value) || yyjson_get_uint(value) >= r->sentence_count)
            wrong(r, key, "a list of the numbers of the record's sentences (from 0) is wanted");
        else
            out[(*count)++] = (uint32_t)yyjson_get_uint(value);
    }
    return out;
}

static void
read_source(struct reader *r, yyjson_val *o, void *element)
{
    struct kb_record_source *s = element;
    s->span = span(r, o);
    s->name = string(r, o, "name");
    s->kind = string(r, o, "kind");
    s->entity = string(r, o, "entity");
    s->sentences = sentence_numbers(r, o, "sentences", &s->sentence_count);
}

static void
read_mention(struct reader *r, yyjson_val *o, void *element)
{
    struct kb_record_mention *m = element;
    m->span = span(r, o);
    m->text = string(r, o, "text");
    m->kind = string(r, o, "kind");
    m->entity = string(r, o, "entity");
    m->name = string(r, o, "name");
    m->country = string(r, o, "country");
    m->actor = string(r, o, "actor");
}

static void
read_time(struct reader *r, yyjson_val *o, void *element)
{
    struct kb_record_time *t = element;
    t->span = span(r, o);
    t->text = string(r, o, "text");
    t->value = string(r, o, "value");
    t->grain = string(r, o, "grain");
    t->note = string(r, o, "note");
}

static void
read_place(struct reader *r, yyjson_val *o, void *element)
{
    place_fields(r, o, element);
}

static void
read_quote(struct reader *r, yyjson_val *o, void *element)
{
    struct kb_record_quote *q = element;
    q->span = span(r, o);
    q->text = string(r, o, "text");
    q->kind = string(r, o, "kind");
    q->speaker = string(r, o, "speaker");
    q->speaker_entity = string(r, o, "speaker_entity");
    q->to = string(r, o, "to");
    q->to_entity = string(r, o, "to_entity");
    q->cue = string(r, o, "cue");
    q->via = strings(r, o, "via", &q->via_count);
}

static void
read_figure(struct reader *r, yyjson_val *o, void *element)
{
    struct kb_record_figure *f = element;
    f->span = span(r, o);
    f->text = string(r, o, "text");
    f->bound = string(r, o, "bound");
    f->unit = string(r, o, "unit");
    f->of = string(r, o, "of");
    f->kind = string(r, o, "kind");
    f->place = string(r, o, "place");
    f->date = string(r, o, "date");
    f->low = f->high = number(r, o, "value");
    if (isnan(f->low)) {
        f->low = number(r, o, "low");
        f->high = number(r, o, "high");
    }
    f->claimant = party(r, o, "claimant");
}

static void
read_according_to(struct reader *r, yyjson_val *object, struct kb_record_event *e)
{
    yyjson_val *list = list_in(r, object, "according_to"), *value;
    size_t i, n;
    if (!list)
        return;
    e->according_to = kb_arena_array(r->arena, yyjson_arr_size(list), sizeof *e->according_to);
    r->part = "according_to";
    yyjson_arr_foreach(list, i, n, value)
    {
        if (yyjson_is_obj(value))
            party_fields(r, value, &e->according_to[e->according_to_count++]);
        else
            wrong(r, "name", "a list of objects is wanted");
    }
    r->part = "";
}

static void
read_event(struct reader *r, yyjson_val *o, void *element)
{
    struct kb_record_event *e = element;
    e->span = span(r, o);
    yyjson_val *trigger = object_in(r, o, "trigger");
    if (trigger)
        e->trigger = span(r, trigger);
    e->cameo = string(r, o, "cameo");
    e->plover = string(r, o, "plover");
    e->mode = string(r, o, "mode");
    double quad = number(r, o, "quad");
    e->quad = quad >= 1 && quad <= 4 ? (int)quad : 0;
    e->goldstein = number(r, o, "goldstein");
    e->source = party(r, o, "source");
    e->target = party(r, o, "target");
    e->date = string(r, o, "date");
    e->grain = string(r, o, "grain");
    e->place = place(r, o, "place");
    e->status = string(r, o, "status");
    read_according_to(r, o, e);
    e->rule = string(r, o, "rule");
}

typedef void read_fn(struct reader *r, yyjson_val *object, void *element);

/* A list of objects into an array of `size`-byte elements. */
static void *
objects(struct reader *r, yyjson_val *root, const char *key, size_t size, read_fn *read,
        uint32_t *count)
{
    yyjson_val *list = list_in(r, root, key), *value;
    size_t i, n;
    *count = 0;
    if (!list)
        return NULL;
    char *out = kb_arena_array(r->arena, yyjson_arr_size(list), size);
    yyjson_arr_foreach(list, i, n, value)
    {
        r->list = key;
        r->index = i;
        if (yyjson_is_obj(value))
            read(r, value, out + size * (*count)++);
        else
            wrong(r, "", "an object is wanted");
    }
    r->list = "";
    return out;
}

/* A full stop that ends a sentence: a blank and something other than a small letter follow. */
static bool
ends_sentence(struct kb_str text, size_t at)
{
    if (text.ptr[at] == '\n')
        return true;
    if (!strchr(".!?", text.ptr[at]) || at + 2 >= text.len || text.ptr[at + 1] != ' ')
        return false;
    unsigned char next = (unsigned char)text.ptr[at + 2];
    return !(next >= 'a' && next <= 'z');
}

static void
cut_sentences(struct reader *r, struct kb_record *record)
{
    KB_VEC(struct kb_span) cut = { NULL, 0, 0 };
    size_t from = 0;
    for (size_t i = 0; i <= r->text.len; i++) {
        if (i < r->text.len && (!r->text.ptr[i] || !ends_sentence(r->text, i)))
            continue;
        size_t end = i < r->text.len && r->text.ptr[i] != '\n' ? i + 1 : i;
        struct kb_str part = kb_str_trim(kb_str_sub(r->text, from, end));
        if (part.len) {
            uint32_t begin = (uint32_t)(part.ptr - r->text.ptr);
            *KB_PUSH(r->arena, &cut) = (struct kb_span){ begin, begin + (uint32_t)part.len };
        }
        from = i + 1;
    }
    record->sentences = cut.at;
    record->sentence_count = cut.len;
}

static void
read_sentences(struct reader *r, yyjson_val *root, struct kb_record *record)
{
    yyjson_val *list = list_in(r, root, "sentences"), *value;
    size_t i, n;
    if (!list) {
        if (r->text.len)
            cut_sentences(r, record);
        return;
    }
    record->sentences = kb_arena_array(r->arena, yyjson_arr_size(list), sizeof(struct kb_span));
    yyjson_arr_foreach(list, i, n, value)
    {
        yyjson_val *begin = yyjson_arr_get(value, 0), *end = yyjson_arr_get(value, 1);
        if (!yyjson_is_uint(begin) || !yyjson_is_uint(end)
            || yyjson_get_uint(begin) > yyjson_get_uint(end)
            || yyjson_get_uint(end) > r->text.len) {
            wrong(r, "sentences", "pairs of offsets into the text are wanted");
            return;
        }
        record->sentences[record->sentence_count++] =
            (struct kb_span){ (uint32_t)yyjson_get_uint(begin), (uint32_t)yyjson_get_uint(end) };
    }
}

static void
read_head(struct reader *r, yyjson_val *root, struct kb_record *record)
{
    record->id = string(r, root, "id");
    record->path = string(r, root, "path");
    record->url = string(r, root, "url");
    record->lang = string(r, root, "lang");
    record->outlet = string(r, root, "outlet");
    record->title = string(r, root, "title");
    record->published = string(r, root, "published");
    record->modified = string(r, root, "modified");
    record->section = string(r, root, "section");
    record->error = string(r, root, "error");
    record->text = r->text = string(r, root, "text");
    record->published_at = KB_MOMENT_NONE;
    if (record->published.len && !kb_moment_parse(record->published, &record->published_at))
        wrong(r, "published", "a time as in RFC 3339 is wanted");
    if (r->text.len > KB_MAX_TEXT_BYTES && r->status == KABAR_OK)
        r->status =
            kb_fail(r->err, KABAR_TOO_LARGE, "text: longer than %u bytes", KB_MAX_TEXT_BYTES);
    if (!field(root, "text") && !field(root, "error"))
        wrong(r, "text", "this is no record of `kabar read`, which has a text or an error");
}

static void
read_lists(struct reader *r, yyjson_val *root, struct kb_record *record)
{
#define LIST(key, one, to, count)                                                                  \
    record->to = objects(r, root, key, sizeof *record->to, read_##one, &record->count)
    read_sentences(r, root, record);
    r->sentence_count = record->sentence_count;
    LIST("byline", byline, bylines, byline_count);
    LIST("sources", source, sources, source_count);
    LIST("mentions", mention, mentions, mention_count);
    LIST("times", time, times, time_count);
    LIST("places", place, places, place_count);
    LIST("quotes", quote, quotes, quote_count);
    LIST("figures", figure, figures, figure_count);
    LIST("events", event, events, event_count);
#undef LIST
    record->tags = strings(r, root, "tags", &record->tag_count);
    record->captions = strings(r, root, "captions", &record->caption_count);
    record->warnings = strings(r, root, "warnings", &record->warning_count);
}

kabar_status
kb_record_parse(struct kb_arena *arena, struct kb_str line, struct kb_record *record,
                struct kb_error *err)
{
    yyjson_alc memory = kb_json_in(arena);
    yyjson_read_err bad;
    struct reader r = { .arena = arena, .err = err, .list = "", .part = "", .status = KABAR_OK };
    memset(record, 0, sizeof *record);
    record->line = line;
    if (line.len > KB_MAX_LINE_BYTES)
        return kb_fail(err, KABAR_TOO_LARGE, "a record of more than %u bytes", KB_MAX_LINE_BYTES);
    if (line.len == 0)
        return kb_fail(err, KABAR_BAD_FORMAT, "an empty line is no record");
    /* Without the in-situ flag the bytes are not written to. */
    char *bytes = (char *)(uintptr_t)line.ptr; /* NOLINT(performance-no-int-to-ptr) */
    yyjson_doc *doc = yyjson_read_opts(bytes, line.len, 0, &memory, &bad);
    if (!doc)
        return kb_fail(err, KABAR_BAD_FORMAT, "no JSON: %s at byte %zu", bad.msg, bad.pos);
    yyjson_val *root = yyjson_doc_get_root(doc);
    if (!yyjson_is_obj(root))
        return kb_fail(err, KABAR_BAD_FORMAT, "a record is a JSON object");
    double version = number(&r, root, "record");
    if (version > KB_RECORD_VERSION)
        return kb_fail(err, KABAR_NEWER, "record version %g; this kabar reads up to %d", version,
                       KB_RECORD_VERSION);
    read_head(&r, root, record);
    if (r.status == KABAR_OK)
        read_lists(&r, root, record);
    return r.status;
}

struct kb_str
kb_record_key(struct kb_arena *arena, const struct kb_record *record)
{
    if (record->url.len)
        return record->url;
    uint64_t hash = kb_hash_bytes(record->title.ptr, record->title.len, 1);
    hash = kb_hash_bytes(record->text.ptr, record->text.len, hash);
    return kb_arena_format(arena, "text:%016llx", (unsigned long long)hash);
}

uint64_t
kb_record_content_hash(const struct kb_record *record)
{
    uint64_t hash = kb_hash_bytes(record->title.ptr, record->title.len, 2);
    hash = kb_hash_bytes(record->published.ptr, record->published.len, hash);
    return kb_hash_bytes(record->text.ptr, record->text.len, hash);
}
