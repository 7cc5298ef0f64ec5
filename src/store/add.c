/* A page's record as rows. */
#include <math.h>

#include "base/json.h"
#include "fold/fold.h"
#include "store/driver.h"
#include "store/line.h"

#include "base/banned.h"

#define SCRATCH 4 /* lists of one statement that are written as JSON */

#define INT(x) kb_value_int((int64_t)(x))
#define REAL(x) kb_value_real(x)
#define TEXT(x) kb_value_text(x)

/* What adding one page needs; freed whole behind it. */
struct adding {
    struct kb_store *store;
    const struct kb_record *record;
    struct kb_arena arena;
    struct kb_buf scratch[SCRATCH];
    int64_t page;
    struct kb_error *err;
};

/* ---- lists as JSON -----------------------------------------------------------------------------
 */

static struct kb_value
bylines(struct kb_buf *out, const struct kb_record *r)
{
    struct kb_json j = kb_json_to(out);
    if (!r->byline_count)
        return TEXT(KB_STR_NONE);
    kb_json_open(&j, '[');
    for (uint32_t i = 0; i < r->byline_count; i++) {
        kb_json_open(&j, '{');
        kb_json_field_str(&j, "role", r->bylines[i].role);
        kb_json_field_str(&j, "name", r->bylines[i].name);
        kb_json_close(&j, '}');
    }
    kb_json_close(&j, ']');
    return TEXT(kb_buf_view(out));
}

static struct kb_value
string_list(struct kb_buf *out, const struct kb_str *strings, uint32_t count)
{
    struct kb_json j = kb_json_to(out);
    if (!count)
        return TEXT(KB_STR_NONE);
    kb_buf_clear(out);
    kb_json_open(&j, '[');
    for (uint32_t i = 0; i < count; i++)
        kb_json_str(&j, strings[i]);
    kb_json_close(&j, ']');
    return TEXT(kb_buf_view(out));
}

static struct kb_value
party_list(struct kb_buf *out, const struct kb_record_party *parties, uint32_t count)
{
    struct kb_json j = kb_json_to(out);
    if (!count)
        return TEXT(KB_STR_NONE);
    kb_buf_clear(out);
    kb_json_open(&j, '[');
    for (uint32_t i = 0; i < count; i++) {
        kb_json_open(&j, '{');
        kb_json_field_str(&j, "name", parties[i].name);
        kb_json_field_str(&j, "entity", parties[i].entity);
        kb_json_field_str(&j, "country", parties[i].country);
        kb_json_field_str(&j, "actor", parties[i].actor);
        kb_json_close(&j, '}');
    }
    kb_json_close(&j, ']');
    return TEXT(kb_buf_view(out));
}

/* "Lloyd Austin; AFP" */
static struct kb_value
party_names(struct kb_buf *out, const struct kb_record_party *parties, uint32_t count)
{
    kb_buf_clear(out);
    for (uint32_t i = 0; i < count; i++) {
        kb_buf_z(out, i ? "; " : "");
        kb_buf_str(out, parties[i].name.len ? parties[i].name : parties[i].country);
    }
    return TEXT(kb_buf_view(out));
}

/* ---- rows of a page ----------------------------------------------------------------------------
 */

static kabar_status
add_sentences(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->sentence_count && status == KABAR_OK; i++) {
        const struct kb_span *s = &a->record->sentences[i];
        struct kb_value v[] = { INT(a->page), INT(i + 1), INT(s->begin), INT(s->end) };
        status = KB_RUN(a->store, "INSERT INTO kb_sentence VALUES ($1,$2,$3,$4)", v, a->err);
    }
    return status;
}

/* "[1,2]": as the view of sentences numbers them, from 1. */
static struct kb_value
standing(struct kb_buf *out, const struct kb_record_source *source)
{
    if (!source->sentence_count)
        return TEXT(KB_STR_NONE);
    struct kb_json j = kb_json_to(out);
    kb_buf_clear(out);
    kb_json_open(&j, '[');
    for (uint32_t i = 0; i < source->sentence_count; i++)
        kb_json_int(&j, source->sentences[i] + 1);
    kb_json_close(&j, ']');
    return TEXT(kb_buf_view(out));
}

static kabar_status
add_sources(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->source_count && status == KABAR_OK; i++) {
        const struct kb_record_source *s = &a->record->sources[i];
        struct kb_value v[] = {
            INT(a->page),  INT(s->span.begin), INT(s->span.end),           TEXT(s->name),
            TEXT(s->kind), TEXT(s->entity),    standing(&a->scratch[0], s)
        };
        status = KB_RUN(a->store,
                        "INSERT INTO kb_source (page,begin,\"end\",name,kind,entity,sentences)"
                        " VALUES ($1,$2,$3,$4,$5,$6,$7)",
                        v, a->err);
    }
    return status;
}

static kabar_status
add_mentions(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->mention_count && status == KABAR_OK; i++) {
        const struct kb_record_mention *m = &a->record->mentions[i];
        struct kb_value v[] = { INT(a->page),  INT(m->span.begin), INT(m->span.end),
                                TEXT(m->text), TEXT(m->kind),      TEXT(m->entity),
                                TEXT(m->name), TEXT(m->country),   TEXT(m->actor) };
        status = KB_RUN(a->store,
                        "INSERT INTO kb_mention"
                        " (page,begin,\"end\",text,kind,entity,name,country,actor)"
                        " VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)",
                        v, a->err);
    }
    return status;
}

static kabar_status
add_times(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->time_count && status == KABAR_OK; i++) {
        const struct kb_record_time *t = &a->record->times[i];
        struct kb_value v[] = { INT(a->page),   INT(t->span.begin), INT(t->span.end), TEXT(t->text),
                                TEXT(t->value), TEXT(t->grain),     TEXT(t->note) };
        status = KB_RUN(a->store,
                        "INSERT INTO kb_time (page,begin,\"end\",text,value,grain,note)"
                        " VALUES ($1,$2,$3,$4,$5,$6,$7)",
                        v, a->err);
    }
    return status;
}

static kabar_status
add_places(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->place_count && status == KABAR_OK; i++) {
        const struct kb_record_place *p = &a->record->places[i];
        struct kb_value v[] = { INT(a->page),  INT(p->span.begin), INT(p->span.end), TEXT(p->text),
                                TEXT(p->name), TEXT(p->country),   REAL(p->lat),     REAL(p->lon) };
        status = KB_RUN(a->store,
                        "INSERT INTO kb_place (page,begin,\"end\",text,name,country,lat,lon)"
                        " VALUES ($1,$2,$3,$4,$5,$6,$7,$8)",
                        v, a->err);
    }
    return status;
}

static kabar_status
add_quotes(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->quote_count && status == KABAR_OK; i++) {
        const struct kb_record_quote *q = &a->record->quotes[i];
        struct kb_value v[] = { INT(a->page),
                                INT(q->span.begin),
                                INT(q->span.end),
                                TEXT(q->text),
                                TEXT(q->kind),
                                TEXT(q->speaker),
                                TEXT(q->speaker_entity),
                                TEXT(q->cue),
                                string_list(&a->scratch[0], q->via, q->via_count),
                                TEXT(q->to),
                                TEXT(q->to_entity) };
        status = KB_RUN(a->store,
                        "INSERT INTO kb_quote"
                        " (page,begin,\"end\",text,kind,speaker,speaker_entity,cue,via,"
                        "hearer,hearer_entity) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)",
                        v, a->err);
    }
    return status;
}

static kabar_status
add_figures(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->figure_count && status == KABAR_OK; i++) {
        const struct kb_record_figure *f = &a->record->figures[i];
        const struct kb_record_party *who = &f->claimant;
        struct kb_value v[] = {
            INT(a->page),    INT(f->span.begin), INT(f->span.end),   TEXT(f->text),  REAL(f->low),
            REAL(f->high),   TEXT(f->bound),     TEXT(f->unit),      TEXT(f->of),    TEXT(f->kind),
            TEXT(who->name), TEXT(who->entity),  TEXT(who->country), TEXT(f->place), TEXT(f->date),
        };
        status = KB_RUN(a->store,
                        "INSERT INTO kb_figure (page,begin,\"end\",text,low,high,bound,unit,\"of\","
                        "kind,claimant,claimant_entity,claimant_country,place,date)"
                        " VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)",
                        v, a->err);
    }
    return status;
}

/* The first agency on whose word the event is told; two pages that lean on one agency are one
 * source. */
static struct kb_str
agency_of(const struct kb_record_event *e)
{
    for (uint32_t i = 0; i < e->according_to_count; i++)
        if (kb_str_starts(e->according_to[i].entity, KB_STR("agency:")))
            return e->according_to[i].entity;
    return KB_STR_NONE;
}

static kabar_status
add_event(struct adding *a, const struct kb_record_event *e)
{
    const struct kb_record_party *s = &e->source, *t = &e->target;
    uint32_t told = e->according_to_count;
    struct kb_value quad = e->quad ? INT(e->quad) : TEXT(KB_STR_NONE);
    struct kb_value v[] = {
        INT(a->page),
        INT(e->span.begin),
        INT(e->span.end),
        INT(e->trigger.begin),
        INT(e->trigger.end),
        TEXT(e->cameo),
        TEXT(e->plover),
        TEXT(e->mode),
        quad,
        REAL(e->goldstein),
        TEXT(s->text),
        TEXT(s->name),
        TEXT(s->entity),
        TEXT(s->actor),
        TEXT(s->country),
        TEXT(t->text),
        TEXT(t->name),
        TEXT(t->entity),
        TEXT(t->actor),
        TEXT(t->country),
        TEXT(e->date),
        TEXT(e->grain),
        TEXT(e->place.name),
        TEXT(e->place.country),
        REAL(e->place.lat),
        REAL(e->place.lon),
        TEXT(e->status),
        party_list(&a->scratch[0], e->according_to, told),
        party_names(&a->scratch[1], e->according_to, told),
        TEXT(agency_of(e)),
        TEXT(e->rule),
    };
    return KB_RUN(
        a->store,
        "INSERT INTO kb_report (page,begin,\"end\",trigger_begin,trigger_end,cameo,plover,"
        "mode,quad,goldstein,source_text,source_name,source_entity,source_actor,"
        "source_country,target_text,target_name,target_entity,target_actor,"
        "target_country,date,grain,place,place_country,lat,lon,status,according_to,"
        "told_by,via,rule) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,"
        "$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,$28,$29,$30,$31)",
        v, a->err);
}

static kabar_status
add_events(struct adding *a)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < a->record->event_count && status == KABAR_OK; i++)
        status = add_event(a, &a->record->events[i]);
    return status;
}

/* The line as it came. */
static kabar_status
add_record(struct adding *a)
{
    struct kb_value v[] = { INT(a->page), kb_store_pack_line(a->record->line, &a->scratch[0]) };
    return KB_RUN(a->store, "INSERT INTO kb_record VALUES ($1,$2)", v, a->err);
}

static kabar_status
add_sketch(struct adding *a)
{
    struct kb_sketch sketch;
    kb_sketch_make(&a->arena, a->record, &sketch);
    kb_sketch_write(&sketch, &a->scratch[0]);
    struct kb_value v[] = { INT(a->page), kb_value_blob(kb_buf_view(&a->scratch[0])) };
    return KB_RUN(a->store, "INSERT INTO kb_sketch VALUES ($1,$2)", v, a->err);
}

static kabar_status
add_words(struct adding *a)
{
    struct kb_value v[] = { INT(a->page), TEXT(a->record->title), TEXT(a->record->text) };
    return KB_RUN(a->store, "INSERT INTO kb_words (rowid,title,text) VALUES ($1,$2,$3)", v, a->err);
}

static kabar_status
add_page(struct adding *a, struct kb_str key, int64_t version)
{
    const struct kb_record *r = a->record;
    bool told = r->published_at.year != 0;
    struct kb_value v[] = {
        TEXT(key),
        INT(version),
        INT(kb_record_content_hash(r)),
        TEXT(r->id),
        TEXT(r->path),
        TEXT(r->url),
        TEXT(r->lang),
        TEXT(r->outlet),
        TEXT(r->title),
        TEXT(r->published),
        told ? INT(kb_moment_seconds(r->published_at)) : TEXT(KB_STR_NONE),
        bylines(&a->scratch[0], r),
        string_list(&a->scratch[1], r->captions, r->caption_count),
        string_list(&a->scratch[2], r->warnings, r->warning_count),
        TEXT(r->text),
        TEXT(r->modified),
        TEXT(r->section),
        string_list(&a->scratch[3], r->tags, r->tag_count),
    };
    kabar_status status =
        KB_RUN(a->store,
               "INSERT INTO kb_page (key,version,current,hash,ident,path,url,lang,outlet,title,"
               "published,published_s,byline,captions,warnings,text,modified,section,tags)"
               " VALUES ($1,$2,1,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18)",
               v, a->err);
    a->page = status == KABAR_OK ? a->store->driver->last_id(a->store) : 0;
    return status;
}

/* What folding is to say of it. */
static kabar_status
add_unfolded(struct adding *a)
{
    const struct kb_record *r = a->record;
    bool told = r->published_at.year != 0;
    struct kb_value v[] = { INT(a->page),
                            told ? INT(kb_moment_seconds(r->published_at)) : TEXT(KB_STR_NONE) };
    return KB_RUN(a->store, "INSERT INTO kb_folded (page,current,published_s) VALUES ($1,1,$2)", v,
                  a->err);
}

static kabar_status
retire_versions(struct adding *a, struct kb_str key)
{
    struct kb_value v[] = { TEXT(key) };
    kabar_status status =
        KB_RUN(a->store,
               "UPDATE kb_folded SET current=0 WHERE page IN (SELECT id FROM kb_page WHERE key=$1)",
               v, a->err);
    return status == KABAR_OK
               ? KB_RUN(a->store, "UPDATE kb_page SET current=0 WHERE key=$1", v, a->err)
               : status;
}

static kabar_status
add_all(struct adding *a, struct kb_str key, int64_t version)
{
    static kabar_status (*const parts[])(struct adding *) = {
        add_unfolded, add_record, add_sketch, add_words,  add_sentences, add_sources,
        add_mentions, add_times,  add_places, add_quotes, add_figures,   add_events,
    };
    kabar_status status = KABAR_OK;
    if (version > 1)
        status = retire_versions(a, key);
    if (status == KABAR_OK)
        status = add_page(a, key, version);
    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == KABAR_OK; i++) {
        kb_buf_clear(&a->scratch[0]);
        status = parts[i](a);
    }
    if (status == KABAR_OK)
        status =
            a->store->driver->run(a->store, "INSERT OR REPLACE INTO kb_meta VALUES ('folded','0')",
                                  NULL, 0, NULL, NULL, a->err);
    for (int i = 0; i < SCRATCH; i++)
        if (a->scratch[i].failed && status == KABAR_OK)
            status = kb_fail(a->err, KABAR_NO_MEMORY, "adding a page: out of memory");
    return status;
}

struct known {
    int64_t versions;
    bool same;
    int64_t hash;
};

static bool
take_version(void *context, const struct kb_value *cells, unsigned count)
{
    struct known *known = context;
    (void)count;
    if (cells[0].i > known->versions)
        known->versions = cells[0].i;
    known->same |= cells[1].i == known->hash;
    return true;
}

static kabar_status
add_unless_known(struct adding *a, enum kb_added *added)
{
    struct kb_str key = kb_record_key(&a->arena, a->record);
    struct kb_value v[] = { TEXT(key) };
    struct known known = { 0, false, (int64_t)kb_record_content_hash(a->record) };
    kabar_status status =
        a->store->driver->run(a->store, "SELECT version, hash FROM kb_page WHERE key=$1", v, 1,
                              take_version, &known, a->err);
    if (status != KABAR_OK)
        return status;
    *added = known.same ? KB_ADDED_SAME : known.versions ? KB_ADDED_CHANGED : KB_ADDED_NEW;
    return known.same ? KABAR_OK : add_all(a, key, known.versions + 1);
}

kabar_status
kb_store_add(struct kb_store *store, const struct kb_record *record, enum kb_added *added,
             struct kb_error *err)
{
    struct adding a = { .store = store, .record = record, .err = err };
    kabar_status status;
    kb_arena_init(&a.arena);
    for (int i = 0; i < SCRATCH; i++)
        kb_buf_init(&a.scratch[i], 0);
    if (kb_arena_guard(&a.arena))
        status = kb_fail(err, KABAR_NO_MEMORY, "adding a page: out of memory");
    else
        status = add_unless_known(&a, added);
    for (int i = 0; i < SCRATCH; i++)
        kb_buf_free(&a.scratch[i]);
    kb_arena_free(&a.arena);
    return status;
}

kabar_status
kb_store_name_code(struct kb_store *store, struct kb_str code, struct kb_str name,
                   struct kb_error *err)
{
    struct kb_value v[] = { TEXT(code), TEXT(name) };
    return KB_RUN(store, "INSERT OR REPLACE INTO kb_code VALUES ($1,$2)", v, err);
}
