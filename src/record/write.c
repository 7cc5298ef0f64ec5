#include "record/write.h"

#include <math.h>
#include <stdio.h>

#include "base/json.h"
#include "data/engine.h"

#include "base/banned.h"

static void
field_moment(struct kb_json *j, const char *key, struct kb_moment m)
{
    kb_json_key(j, key);
    if (!m.year) {
        kb_json_null(j);
        return;
    }
    if (j->comma)
        kb_buf_char(j->out, ',');
    kb_buf_char(j->out, '"');
    kb_moment_write(j->out, m);
    kb_buf_char(j->out, '"');
    j->comma = true;
}

static void
field_span(struct kb_json *j, struct kb_span span)
{
    kb_json_field_int(j, "begin", span.begin);
    kb_json_field_int(j, "end", span.end);
}

static void
open_list(struct kb_json *j, const char *key)
{
    kb_json_key(j, key);
    kb_json_open(j, '[');
}

static void
write_bylines(struct kb_json *j, const struct kb_article *a)
{
    static const char *const roles[] = { "author", "writer",     "reporter",
                                         "editor", "translator", "photographer" };
    open_list(j, "byline");
    for (uint32_t i = 0; i < a->byline_count; i++) {
        kb_json_open(j, '{');
        kb_json_key(j, "role");
        kb_json_z(j, roles[a->bylines[i].role]);
        kb_json_field_str(j, "name", a->bylines[i].name);
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static void
write_article(struct kb_json *j, const struct kb_article *a)
{
    kb_json_field_str(j, "id", a->id);
    kb_json_field_str(j, "path", a->path);
    kb_json_field_str(j, "url", a->url);
    kb_json_field_str(j, "lang", a->lang);
    kb_json_field_str(j, "outlet", a->outlet);
    kb_json_field_str(j, "title", a->title);
    field_moment(j, "published", a->published);
    field_moment(j, "modified", a->modified);
    kb_json_field_str(j, "section", a->section);
    open_list(j, "tags");
    for (uint32_t i = 0; i < a->tag_count; i++)
        kb_json_str(j, a->tags[i]);
    kb_json_close(j, ']');
    write_bylines(j, a);
    open_list(j, "captions");
    for (uint32_t i = 0; i < a->caption_count; i++)
        kb_json_str(j, a->captions[i]);
    kb_json_close(j, ']');
    kb_json_key(j, "text");
    kb_json_str(j, a->text);
}

static void
write_sentences(struct kb_json *j, const struct kb_findings *f)
{
    open_list(j, "sentences");
    for (uint32_t i = 0; i < f->text->sentence_count; i++) {
        kb_json_open(j, '[');
        kb_json_int(j, f->text->sentences[i].begin);
        kb_json_int(j, f->text->sentences[i].end);
        kb_json_close(j, ']');
    }
    kb_json_close(j, ']');
}

static const char *const credit_kinds[] = { "republished", "cited", "photo" };

/* Numbers of the sentences that stand on it. */
static void
write_standing(struct kb_json *j, const struct kb_source *s)
{
    open_list(j, "sentences");
    for (uint32_t i = 0; i < s->sentences.len; i++)
        kb_json_int(j, s->sentences.at[i]);
    kb_json_close(j, ']');
}

static void
write_sources(struct kb_json *j, const struct kb_findings *f)
{
    open_list(j, "sources");
    for (uint32_t i = 0; i < f->sources.len; i++) {
        const struct kb_source *s = &f->sources.at[i];
        kb_json_open(j, '{');
        kb_json_field_str(j, "name", s->name);
        kb_json_key(j, "kind");
        kb_json_z(j, credit_kinds[s->kind]);
        kb_json_field_str(j, "entity", s->entity);
        if (s->span.end)
            field_span(j, s->span);
        if (s->kind == KB_CREDIT_CITED)
            write_standing(j, s);
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static struct kb_span
mention_span(const struct kb_findings *f, const struct kb_mention *m)
{
    return kb_tokens_span(f->text, m->first, m->last);
}

/* A side that the words imply and nobody names ("ditangkap"): its code, at the trigger. */
static void
write_implied(struct kb_json *j, struct kb_span trigger, struct kb_str actor)
{
    kb_json_open(j, '{');
    field_span(j, trigger);
    kb_json_field_str(j, "text", KB_STR_NONE);
    kb_json_field_str(j, "name", KB_STR_NONE);
    kb_json_field_str(j, "entity", KB_STR_NONE);
    kb_json_field_str(j, "actor", actor);
    kb_json_field_str(j, "country", kb_str_sub(actor, 0, 3));
    kb_json_close(j, '}');
}

static void
write_who(struct kb_json *j, const struct kb_findings *f, uint32_t mention, struct kb_span trigger,
          struct kb_str implied)
{
    if (mention == KB_NONE) {
        if (implied.len >= 3)
            write_implied(j, trigger, implied);
        else
            kb_json_null(j);
        return;
    }
    const struct kb_mention *m = &f->mentions.at[mention];
    struct kb_span span = mention_span(f, m);
    kb_json_open(j, '{');
    field_span(j, span);
    kb_json_field_str(j, "text", kb_span_str(f->text->text, span));
    kb_json_field_str(j, "name", m->name);
    kb_json_field_str(j, "entity", m->entity);
    bool named_only = !m->actor.len && !m->country.len && implied.len >= 3;
    kb_json_field_str(j, "actor", named_only ? implied : m->actor);
    kb_json_field_str(j, "country", named_only ? kb_str_sub(implied, 0, 3) : m->country);
    kb_json_close(j, '}');
}

static void
write_mentions(struct kb_json *j, const struct kb_findings *f)
{
    static const char *const kinds[] = { "person", "organisation", "place", "nation", "group" };
    open_list(j, "mentions");
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        struct kb_span span = mention_span(f, m);
        kb_json_open(j, '{');
        field_span(j, span);
        kb_json_field_str(j, "text", kb_span_str(f->text->text, span));
        kb_json_key(j, "kind");
        kb_json_z(j, kinds[m->kind]);
        kb_json_field_str(j, "entity", m->entity);
        kb_json_field_str(j, "name", m->name);
        kb_json_field_str(j, "country", m->country);
        kb_json_field_str(j, "actor", m->actor);
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static void
field_zone(struct kb_json *j, int minutes)
{
    char zone[8];
    if (minutes == KB_NO_ZONE)
        return;
    unsigned size = (unsigned)(minutes < 0 ? -minutes : minutes);
    snprintf(zone, sizeof zone, "%c%02u:%02u", minutes < 0 ? '-' : '+', size / 60 % 24, size % 60);
    kb_json_key(j, "zone");
    kb_json_z(j, zone);
}

/* Fields that only some times have. */
static void
field_z(struct kb_json *j, const char *key, const char *value)
{
    if (!value[0])
        return;
    kb_json_key(j, key);
    kb_json_z(j, value);
}

/* Repeated times: each by what TIMEX3 calls a set. */
static void
write_sets(struct kb_json *j, const struct kb_findings *f)
{
    open_list(j, "sets");
    for (uint32_t i = 0; i < f->sets.len; i++) {
        const struct kb_time *t = &f->sets.at[i];
        kb_json_open(j, '{');
        field_span(j, t->span);
        kb_json_field_str(j, "text", kb_span_str(f->text->text, t->span));
        field_z(j, "value", t->timex);
        field_z(j, "freq", t->freq);
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static const char *
grain_of(const struct kb_time *t)
{
    if (!t->value.year)
        return "none";
    return t->value.hour >= 0 ? "minute"
                              : (t->value.day ? "day" : (t->value.month ? "month" : "year"));
}

static void
write_times(struct kb_json *j, const struct kb_findings *f)
{
    open_list(j, "times");
    for (uint32_t i = 0; i < f->times.len; i++) {
        const struct kb_time *t = &f->times.at[i];
        kb_json_open(j, '{');
        field_span(j, t->span);
        kb_json_field_str(j, "text", kb_span_str(f->text->text, t->span));
        field_moment(j, "value", t->value);
        if (t->until.year)
            field_moment(j, "until", t->until);
        kb_json_key(j, "grain");
        kb_json_z(j, grain_of(t));
        field_z(j, "timex", t->timex);
        field_z(j, "mod", t->mod);
        if (t->value.hour >= 0)
            field_zone(j, t->zone);
        kb_json_field_str(j, "note", t->note);
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static void
write_place(struct kb_json *j, const struct kb_findings *f, uint32_t place, struct kb_str name,
            struct kb_str country)
{
    const struct kb_knowledge *k = f->text->pack->knowledge;
    kb_json_field_str(j, "name", name);
    kb_json_field_str(j, "country", country);
    kb_json_key(j, "lat");
    if (place == KB_NONE)
        kb_json_null(j);
    else
        kb_json_number(j, k->places[place].lat);
    kb_json_key(j, "lon");
    if (place == KB_NONE)
        kb_json_null(j);
    else
        kb_json_number(j, k->places[place].lon);
}

static void
write_places(struct kb_json *j, const struct kb_findings *f)
{
    open_list(j, "places");
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if (m->kind != KB_ACTOR_PLACE && !(m->flags & KB_MEN_AT))
            continue;
        kb_json_open(j, '{');
        field_span(j, mention_span(f, m));
        kb_json_field_str(j, "text", kb_span_str(f->text->text, mention_span(f, m)));
        write_place(j, f, m->place, m->name, m->country);
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static struct kb_str
entity_of(const struct kb_findings *f, uint32_t mention)
{
    return mention == KB_NONE ? KB_STR_NONE : f->mentions.at[mention].entity;
}

static void
write_quotes(struct kb_json *j, const struct kb_findings *f)
{
    open_list(j, "quotes");
    for (uint32_t i = 0; i < f->said.len; i++) {
        const struct kb_said *s = &f->said.at[i];
        if (s->kind == KB_SAID_HELD)
            continue;
        kb_json_open(j, '{');
        field_span(j, s->span);
        kb_json_field_str(j, "text", kb_span_str(f->text->text, s->span));
        kb_json_key(j, "kind");
        kb_json_z(j, s->kind == KB_SAID_DIRECT ? "direct" : "indirect");
        kb_json_field_str(j, "speaker", s->speaker_name);
        kb_json_field_str(j, "speaker_entity", entity_of(f, s->speaker));
        kb_json_field_str(j, "to", s->to_name);
        kb_json_field_str(j, "to_entity", entity_of(f, s->to));
        kb_json_field_str(j, "cue",
                          s->cue == KB_NONE ? KB_STR_NONE : kb_token_str(f->text, s->cue));
        open_list(j, "via");
        for (uint32_t v = 0; v < s->via_count; v++)
            kb_json_str(j, s->via[v].name);
        kb_json_close(j, ']');
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static void
write_via(struct kb_json *j, const struct kb_via *via)
{
    kb_json_open(j, '{');
    kb_json_field_str(j, "name", via->name);
    kb_json_field_str(j, "entity", via->entity);
    kb_json_field_str(j, "country", via->country);
    kb_json_field_str(j, "actor", via->actor);
    kb_json_close(j, '}');
}

static void
write_figure_value(struct kb_json *j, const struct kb_figure *g)
{
    bool open = isnan(g->low) || isnan(g->high) || g->low != g->high;
    if (!open) {
        kb_json_key(j, "value");
        kb_json_number(j, g->low);
        return;
    }
    kb_json_key(j, "low");
    kb_json_number(j, g->low);
    kb_json_key(j, "high");
    kb_json_number(j, g->high);
}

/* What only some figures have: the number before, which way it went, the figure it is a part of. */
static void
write_figure_links(struct kb_json *j, const struct kb_figure *g)
{
    if (g->has_was) {
        kb_json_key(j, "was");
        kb_json_number(j, g->was);
    }
    if (g->trend)
        field_z(j, "trend", g->trend > 0 ? "up" : "down");
    if (g->part_of)
        kb_json_field_int(j, "part_of", (int)g->part_of - 1);
}

static void
write_figures(struct kb_json *j, const struct kb_findings *f)
{
    static const char *const bounds[] = {
#define X(name) #name,
        KB_BOUND_MAP(X)
#undef X
    };
    open_list(j, "figures");
    for (uint32_t i = 0; i < f->figures.len; i++) {
        const struct kb_figure *g = &f->figures.at[i];
        kb_json_open(j, '{');
        field_span(j, g->span);
        kb_json_field_str(j, "text", kb_span_str(f->text->text, g->span));
        write_figure_value(j, g);
        kb_json_key(j, "bound");
        kb_json_z(j, bounds[g->bound]);
        kb_json_field_str(j, "unit", g->unit);
        kb_json_field_str(j, "of", g->of);
        kb_json_field_str(j, "kind", g->kind);
        kb_json_key(j, "claimant");
        if (g->claimant.name.len)
            write_via(j, &g->claimant);
        else
            kb_json_null(j);
        kb_json_field_str(j, "place", g->place);
        field_moment(j, "date", g->date);
        write_figure_links(j, g);
        kb_json_close(j, '}');
    }
    kb_json_close(j, ']');
}

static void
write_class(struct kb_json *j, const struct kb_event *e)
{
    kb_json_field_str(j, "cameo", e->cameo);
    kb_json_field_str(j, "plover", e->code->plover);
    kb_json_field_str(j, "mode", e->code->mode);
    kb_json_field_int(j, "quad", e->code->quad);
    kb_json_key(j, "goldstein");
    kb_json_number(j, e->code->goldstein);
}

static void
write_event(struct kb_json *j, const struct kb_findings *f, const struct kb_event *e)
{
    kb_json_open(j, '{');
    field_span(j, e->span);
    kb_json_key(j, "trigger");
    kb_json_open(j, '{');
    field_span(j, e->trigger);
    kb_json_close(j, '}');
    write_class(j, e);
    kb_json_key(j, "source");
    write_who(j, f, e->source, e->trigger, e->source_actor);
    kb_json_key(j, "target");
    write_who(j, f, e->target, e->trigger, e->target_actor);
    field_moment(j, "date", e->date);
    kb_json_field_str(j, "grain",
                      e->date.day     ? KB_STR("day")
                      : e->date.month ? KB_STR("month")
                      : e->date.year  ? KB_STR("year")
                                      : KB_STR_NONE);
    kb_json_key(j, "place");
    if (e->place_name.len) {
        kb_json_open(j, '{');
        write_place(j, f, e->place, e->place_name, e->place_country);
        kb_json_close(j, '}');
    } else {
        kb_json_null(j);
    }
    kb_json_key(j, "status");
    kb_json_z(j, kb_status_name(e->status));
    open_list(j, "according_to");
    for (uint32_t i = 0; i < e->word_count; i++)
        write_via(j, &e->words[i]);
    kb_json_close(j, ']');
    kb_json_field_str(j, "rule", e->rule);
    kb_json_close(j, '}');
}

static void
write_findings(struct kb_json *j, const struct kb_findings *f)
{
    write_sentences(j, f);
    write_sources(j, f);
    write_mentions(j, f);
    write_times(j, f);
    write_sets(j, f);
    write_places(j, f);
    write_quotes(j, f);
    write_figures(j, f);
    open_list(j, "events");
    for (uint32_t i = 0; i < f->events.len; i++)
        write_event(j, f, &f->events.at[i]);
    kb_json_close(j, ']');
}

void
kb_record_write(struct kb_buf *out, const struct kb_page *page, const struct kb_article *article,
                const struct kb_findings *findings)
{
    struct kb_json j = kb_json_to(out);
    struct kb_moment retrieved;
    kb_json_open(&j, '{');
    write_article(&j, article);
    if (kb_moment_parse(page->retrieved, &retrieved))
        field_moment(&j, "retrieved", retrieved);
    if (findings)
        write_findings(&j, findings);
    open_list(&j, "warnings");
    for (uint32_t i = 0; i < article->warnings.len; i++)
        kb_json_str(&j, article->warnings.at[i]);
    for (uint32_t i = 0; findings && i < findings->warnings.len; i++)
        kb_json_str(&j, findings->warnings.at[i]);
    kb_json_close(&j, ']');
    kb_json_close(&j, '}');
}

void
kb_record_write_error(struct kb_buf *out, const struct kb_page *page, const char *message)
{
    struct kb_json j = kb_json_to(out);
    kb_json_open(&j, '{');
    if (page->id.len)
        kb_json_field_str(&j, "id", page->id);
    kb_json_field_str(&j, "path", page->path);
    if (page->url.len)
        kb_json_field_str(&j, "url", page->url);
    kb_json_key(&j, "error");
    kb_json_z(&j, message);
    kb_json_close(&j, '}');
}
