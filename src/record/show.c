#include "record/show.h"

#include <math.h>

#include "base/banned.h"

#define X(name) #name,
static const char *const bound_names[] = { KB_BOUND_MAP(X) };
#undef X
static const char *const kind_names[] = { "person", "organisation", "place", "nation", "group" };
static const char *const said_names[] = { "direct", "indirect", "held" };
static const char *const credit_names[] = { "republished", "cited", "photo" };

/* One line a finding: breaks and runs of blanks in the page's words become one blank. */
static void
show_words(struct kb_buf *out, struct kb_str s)
{
    bool blank = false;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            blank = true;
            continue;
        }
        if (blank && i > 0)
            kb_buf_char(out, ' ');
        blank = false;
        kb_buf_char(out, c);
    }
}

static void
show_span(struct kb_buf *out, const struct kb_findings *f, struct kb_span span)
{
    if (span.end > span.begin && span.end <= f->text->text.len) {
        kb_buf_z(out, " | ");
        show_words(out, kb_span_str(f->text->text, span));
    }
}

static void
show_part(struct kb_buf *out, const char *before, struct kb_str s)
{
    if (s.len) {
        kb_buf_z(out, before);
        show_words(out, s);
    }
}

static void
show_moment(struct kb_buf *out, const char *before, struct kb_moment m)
{
    if (m.year) {
        kb_buf_z(out, before);
        kb_moment_write(out, m);
    }
}

static void
show_actor(struct kb_buf *out, const struct kb_findings *f, uint32_t mention)
{
    if (mention >= f->mentions.len) {
        kb_buf_char(out, '-');
        return;
    }
    const struct kb_mention *m = &f->mentions.at[mention];
    struct kb_str code = m->actor.len ? m->actor : m->country;
    if (code.len) {
        kb_buf_str(out, code);
        return;
    }
    kb_buf_char(out, '"');
    show_words(out, m->name);
    kb_buf_char(out, '"');
}

static void
show_vias(struct kb_buf *out, const char *before, const struct kb_via *vias, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        show_part(out, i ? ", " : before, vias[i].name);
}

static void
show_event(struct kb_buf *out, const struct kb_findings *f, const struct kb_event *e)
{
    kb_buf_z(out, "event ");
    kb_buf_str(out, e->cameo);
    kb_buf_char(out, ' ');
    show_actor(out, f, e->source);
    kb_buf_z(out, " -> ");
    show_actor(out, f, e->target);
    kb_buf_char(out, ' ');
    kb_buf_z(out, kb_status_name(e->status));
    show_moment(out, " ", e->date);
    show_span(out, f, e->trigger);
    show_part(out, " | at ", e->place_name);
    show_part(out, e->place_name.len ? ", " : " | at ", e->place_country);
    show_vias(out, " | according to ", e->words, e->word_count);
    kb_buf_char(out, '\n');
}

static void
show_said(struct kb_buf *out, const struct kb_findings *f, const struct kb_said *s)
{
    kb_buf_z(out, s->kind == KB_SAID_HELD ? "" : "quote ");
    kb_buf_z(out, said_names[s->kind]);
    kb_buf_char(out, ' ');
    if (s->speaker_name.len)
        show_words(out, s->speaker_name);
    else
        kb_buf_char(out, '-');
    show_span(out, f, s->span);
    show_part(out, " | to ", s->to_name);
    show_vias(out, " | via ", s->via, s->via_count);
    kb_buf_char(out, '\n');
}

static void
show_number(struct kb_buf *out, double number)
{
    if (isnan(number))
        kb_buf_char(out, '?');
    else
        kb_buf_format(out, "%.15g", number);
}

static void
show_figure(struct kb_buf *out, const struct kb_findings *f, const struct kb_figure *g)
{
    kb_buf_z(out, "figure ");
    show_number(out, g->low);
    bool one = g->high == g->low || (isnan(g->high) && isnan(g->low));
    if (!one) {
        kb_buf_z(out, "..");
        show_number(out, g->high);
    }
    kb_buf_char(out, ' ');
    kb_buf_z(out, bound_names[g->bound]);
    show_part(out, " ", g->unit);
    show_part(out, " of ", g->of);
    show_part(out, ", ", g->kind);
    show_span(out, f, g->span);
    show_part(out, " | claimant ", g->claimant.name);
    show_part(out, " | at ", g->place);
    show_moment(out, " | on ", g->date);
    if (g->trend)
        kb_buf_z(out, g->trend > 0 ? " | up" : " | down");
    if (g->has_was) {
        kb_buf_z(out, " from ");
        show_number(out, g->was);
    }
    if (g->part_of) {
        kb_buf_z(out, " | part of ");
        show_number(out, f->figures.at[g->part_of - 1].low);
    }
    kb_buf_char(out, '\n');
}

static void
show_time(struct kb_buf *out, const struct kb_findings *f, const struct kb_time *t)
{
    kb_buf_z(out, "time ");
    if (t->value.year)
        kb_moment_write(out, t->value);
    else
        kb_buf_char(out, '?');
    show_moment(out, "..", t->until);
    show_span(out, f, t->span);
    show_part(out, " | ", t->note);
    kb_buf_char(out, '\n');
}

static void
show_set(struct kb_buf *out, const struct kb_findings *f, const struct kb_time *t)
{
    kb_buf_z(out, "set ");
    kb_buf_z(out, t->timex);
    if (t->freq[0])
        kb_buf_format(out, " %s", t->freq);
    show_span(out, f, t->span);
    kb_buf_char(out, '\n');
}

static void
show_source(struct kb_buf *out, const struct kb_findings *f, const struct kb_source *s)
{
    kb_buf_z(out, "source ");
    kb_buf_z(out, credit_names[s->kind]);
    show_part(out, " ", s->name);
    show_span(out, f, s->span);
    for (uint32_t i = 0; i < s->sentences.len; i++)
        kb_buf_format(out, "%s%u", i ? " " : " | in ", s->sentences.at[i]);
    kb_buf_char(out, '\n');
}

static void
show_mention(struct kb_buf *out, const struct kb_findings *f, uint32_t index)
{
    const struct kb_mention *m = &f->mentions.at[index];
    kb_buf_z(out, "mention ");
    kb_buf_z(out, kind_names[m->kind]);
    if (m->actor.len || m->country.len) {
        kb_buf_char(out, ' ');
        kb_buf_str(out, m->actor.len ? m->actor : m->country);
    }
    show_part(out, " ", m->name);
    show_span(out, f, kb_tokens_span(f->text, m->first, m->last));
    show_part(out, " | ", m->entity);
    if (m->flags & KB_MEN_AT)
        kb_buf_z(out, " | place");
    kb_buf_char(out, '\n');
}

/* Is `name` one of the words of the list? */
static bool
is_wanted(const char *which, const char *name)
{
    if (!which || !*which)
        return true;
    struct kb_str rest = { which, strlen(which) }, word;
    while (rest.len) {
        size_t end = 0;
        while (end < rest.len && rest.ptr[end] != ' ' && rest.ptr[end] != ',')
            end++;
        word = kb_str_sub(rest, 0, end);
        rest = kb_str_sub(rest, end < rest.len ? end + 1 : end, rest.len);
        if (kb_str_is(word, name) || kb_str_is(word, "all"))
            return true;
    }
    return false;
}

/* Quotes, or what was only held to be so. */
static void
show_saids(struct kb_buf *out, const struct kb_findings *f, bool held)
{
    for (uint32_t i = 0; i < f->said.len; i++)
        if ((f->said.at[i].kind == KB_SAID_HELD) == held)
            show_said(out, f, &f->said.at[i]);
}

void
kb_show_findings(struct kb_buf *out, const struct kb_findings *f, const char *which)
{
    if (is_wanted(which, "events"))
        for (uint32_t i = 0; i < f->events.len; i++)
            show_event(out, f, &f->events.at[i]);
    if (is_wanted(which, "quotes"))
        show_saids(out, f, false);
    if (is_wanted(which, "figures"))
        for (uint32_t i = 0; i < f->figures.len; i++)
            show_figure(out, f, &f->figures.at[i]);
    if (is_wanted(which, "times"))
        for (uint32_t i = 0; i < f->times.len; i++)
            show_time(out, f, &f->times.at[i]);
    if (is_wanted(which, "sets"))
        for (uint32_t i = 0; i < f->sets.len; i++)
            show_set(out, f, &f->sets.at[i]);
    if (is_wanted(which, "sources"))
        for (uint32_t i = 0; i < f->sources.len; i++)
            show_source(out, f, &f->sources.at[i]);
    if (is_wanted(which, "mentions"))
        for (uint32_t i = 0; i < f->mentions.len; i++)
            show_mention(out, f, i);
    if (is_wanted(which, "held"))
        show_saids(out, f, true);
    if (is_wanted(which, "warnings"))
        for (uint32_t i = 0; i < f->warnings.len; i++)
            kb_buf_format(out, "warning %.*s\n", KB_FMT(f->warnings.at[i]));
}
