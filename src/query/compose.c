/* A question and its filters as SQL. Values are always parameters, never text of the statement. */
#include "base/civil.h"
#include "query/question.h"

#include "base/banned.h"

static void
add_value(struct kb_sql *sql, struct kb_value value)
{
    if (sql->count < KB_MOST_PARAMETERS)
        sql->values[sql->count++] = value;
}

/* Each '?' of the text becomes the next parameter with this value. */
static void
add_text(struct kb_sql *sql, const char *text, struct kb_value value)
{
    for (; *text; text++) {
        if (*text != '?') {
            kb_buf_char(&sql->text, *text);
            continue;
        }
        add_value(sql, value);
        kb_buf_format(&sql->text, "$%u", sql->count);
    }
}

static void
open_condition(struct kb_sql *sql)
{
    kb_buf_z(&sql->text, sql->any ? " AND (" : " WHERE (");
    sql->any = true;
}

static struct kb_value
text_value(const char *z)
{
    return kb_value_text((struct kb_str){ z, strlen(z) });
}

static void
condition(struct kb_sql *sql, const char *before, const char *column, const char *after,
          struct kb_value value)
{
    open_condition(sql);
    kb_buf_z(&sql->text, before);
    kb_buf_z(&sql->text, column);
    add_text(sql, after, value);
    kb_buf_char(&sql->text, ')');
}

/* One of the values, ASCII letters of either case. */
static void
one_of(struct kb_sql *sql, const char *column, const struct kb_asked_list *list, const char *test)
{
    if (!list->count)
        return;
    open_condition(sql);
    for (unsigned i = 0; i < list->count; i++) {
        kb_buf_z(&sql->text, i ? " OR " : "");
        kb_buf_z(&sql->text, column);
        add_text(sql, test, text_value(list->at[i]));
    }
    kb_buf_char(&sql->text, ')');
}

static bool
is_code(const char *z)
{
    size_t n = 0;
    for (; z[n]; n++)
        if (z[n] < 'A' || z[n] > 'Z')
            return false;
    return n >= 3;
}

/* "PRK" and "PRKGOV" are codes, everything else is part of a name. */
static void
party_is(struct kb_sql *sql, const char *prefix, const char *asked)
{
    struct kb_value value = text_value(asked);
    const char *const code[] = { "country = ?", " OR ", "actor LIKE ? || '%'", " OR ", "name = ?" };
    const char *const name[] = { "name LIKE '%' || ? || '%'", " OR ", "entity = ?", NULL, NULL };
    const char *const *parts = is_code(asked) ? code : name;
    for (int i = 0; i < 5 && parts[i]; i++) {
        if (i % 2 == 0)
            kb_buf_z(&sql->text, prefix);
        add_text(sql, parts[i], value);
    }
}

static void
party_among(struct kb_sql *sql, const char *prefix, const struct kb_asked_list *list)
{
    kb_buf_char(&sql->text, '(');
    for (unsigned i = 0; i < list->count; i++) {
        kb_buf_z(&sql->text, i ? " OR " : "");
        party_is(sql, prefix, list->at[i]);
    }
    kb_buf_char(&sql->text, ')');
}

/* One actor: on either side. Several: both sides are among them. */
static void
add_parties(struct kb_sql *sql, const struct kb_question *q, const struct kb_filters *f)
{
    if (f->source.count) {
        open_condition(sql);
        party_among(sql, q->source, &f->source);
        kb_buf_char(&sql->text, ')');
    }
    if (f->target.count) {
        open_condition(sql);
        party_among(sql, q->target, &f->target);
        kb_buf_char(&sql->text, ')');
    }
    if (f->actor.count) {
        open_condition(sql);
        party_among(sql, q->source, &f->actor);
        kb_buf_z(&sql->text, f->actor.count == 1 ? " OR " : " AND ");
        party_among(sql, q->target, &f->actor);
        kb_buf_char(&sql->text, ')');
    }
}

static kabar_status
check_day(const char *option, const char *z, struct kb_error *err)
{
    struct kb_moment m;
    if (!z || kb_moment_parse((struct kb_str){ z, strlen(z) }, &m))
        return KABAR_OK;
    return kb_fail(err, KABAR_USAGE, "--%s %s: a day as in 2024-11-03 is wanted", option, z);
}

static kabar_status
add_days(struct kb_sql *sql, const struct kb_question *q, const struct kb_filters *f,
         struct kb_error *err)
{
    kabar_status status = check_day("from", f->from, err);
    if (status == KABAR_OK)
        status = check_day("to", f->to, err);
    if (status != KABAR_OK)
        return status;
    /* A month counts where it and the asked day overlap. */
    if (f->from) {
        open_condition(sql);
        kb_buf_z(&sql->text, q->day);
        add_text(sql, " >= substr(?, 1, CASE WHEN length(", text_value(f->from));
        kb_buf_z(&sql->text, q->day);
        kb_buf_z(&sql->text, ") = 7 THEN 7 ELSE 10 END))");
    }
    if (f->to)
        condition(sql, "substr(", q->day, ", 1, length(?)) <= ?", text_value(f->to));
    return KABAR_OK;
}

/* Words as typed into a full-text question: each must be there, "several words" together, no
 * operators, so that nothing typed is a syntax error. */
static struct kb_str
words_question(struct kb_arena *arena, const char *typed)
{
    struct kb_buf out;
    bool inside = false, open = false;
    kb_buf_init(&out, 0);
    for (const char *c = typed; *c; c++) {
        if (*c == '"') {
            inside = !inside;
            continue;
        }
        bool blank = strchr(" \t\n", *c) != NULL;
        if (blank && !inside && open) {
            kb_buf_z(&out, "\" ");
            open = false;
        } else if (!blank || inside) {
            if (!open)
                kb_buf_char(&out, '"');
            open = true;
            kb_buf_char(&out, *c);
        }
    }
    if (open)
        kb_buf_char(&out, '"');
    struct kb_str copy = kb_arena_copy(arena, kb_buf_view(&out));
    kb_buf_free(&out);
    return copy;
}

static void
add_lists(struct kb_sql *sql, const struct kb_question *q, const struct kb_filters *f)
{
    one_of(sql, q->root, &f->root, " = substr('0' || ?, -2)");
    one_of(sql, q->plover, &f->plover, " = upper(?)");
    one_of(sql, q->status, &f->status, " = lower(?)");
    one_of(sql, q->outlet, &f->outlet, " LIKE '%' || ? || '%'");
    one_of(sql, q->place, &f->place, " LIKE '%' || ? || '%'");
    one_of(sql, q->lang, &f->lang, " = lower(?)");
    one_of(sql, q->kind, &f->kind, " = lower(?)");
}

static void
add_singles(struct kb_sql *sql, const struct kb_question *q, const struct kb_filters *f)
{
    if (f->speaker)
        condition(sql, "", q->speaker, " LIKE '%' || ? || '%'", text_value(f->speaker));
    if (f->story)
        condition(sql, "", q->story, " = CAST(? AS INTEGER)", text_value(f->story));
    if (f->article)
        condition(sql, "", q->article, " = CAST(? AS INTEGER)", text_value(f->article));
    if (f->min_sources > 0)
        condition(sql, "", q->sources, " >= ?", kb_value_int(f->min_sources));
    if (f->words)
        condition(sql, "", "", q->words, kb_value_text(words_question(sql->arena, f->words)));
    if (f->conflict)
        condition(sql, q->conflict, "", "", kb_value_int(0));
    if (q->always)
        condition(sql, q->always, "", "", kb_value_int(0));
    if (q->unless_all && !f->all)
        condition(sql, q->unless_all, "", "", kb_value_int(0));
}

static const char *
unknown_filter(const struct kb_question *q, const struct kb_filters *f)
{
    const struct {
        bool asked;
        const char *column, *name;
    } filters[] = {
        { f->from || f->to, q->day, "from/--to" },
        { f->source.count > 0, q->source, "source" },
        { f->target.count > 0, q->target, "target" },
        { f->actor.count > 0, q->source, "actor" },
        { f->root.count > 0, q->root, "root" },
        { f->plover.count > 0, q->plover, "plover" },
        { f->status.count > 0, q->status, "status" },
        { f->outlet.count > 0, q->outlet, "outlet" },
        { f->place.count > 0, q->place, "place" },
        { f->lang.count > 0, q->lang, "lang" },
        { f->kind.count > 0, q->kind, "kind" },
        { f->speaker != NULL, q->speaker, "speaker" },
        { f->story != NULL, q->story, "story" },
        { f->article != NULL, q->article, "article" },
        { f->min_sources > 0, q->sources, "min-sources" },
        { f->words != NULL, q->words, "words" },
        { f->conflict, q->conflict, "conflict" },
    };
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (filters[i].asked && !filters[i].column)
            return filters[i].name;
    return NULL;
}

static void
add_columns(struct kb_sql *sql, const struct kb_question *q, bool people)
{
    kb_buf_z(&sql->text, "SELECT ");
    for (unsigned i = 0; people && q->people[i].head; i++) {
        kb_buf_z(&sql->text, i ? ", " : "");
        kb_buf_z(&sql->text, q->people[i].sql);
    }
    for (unsigned i = 0; !people && q->rows[i].name; i++) {
        const char *column = q->rows[i].sql;
        kb_buf_z(&sql->text, i ? ", " : "");
        kb_buf_z(&sql->text, column ? column : "v.");
        kb_buf_z(&sql->text, column ? "" : q->rows[i].name);
    }
    /* By what the figures under an event are found. */
    if (people && q->figures)
        kb_buf_z(&sql->text, ", v.id, v.story, v.source_country, v.target_country");
    kb_buf_z(&sql->text, " FROM ");
    kb_buf_z(&sql->text, q->from);
}

kabar_status
kb_query_compose(struct kb_sql *sql, const struct kb_question *q, const struct kb_filters *f,
                 bool people, struct kb_error *err)
{
    const char *unknown = unknown_filter(q, f);
    if (unknown)
        return kb_fail(err, KABAR_USAGE, "%s have no --%s", q->name, unknown);
    add_columns(sql, q, people);
    kabar_status status = add_days(sql, q, f, err);
    if (status != KABAR_OK)
        return status;
    add_parties(sql, q, f);
    add_lists(sql, q, f);
    add_singles(sql, q, f);
    if (people && q->group) {
        kb_buf_z(&sql->text, " GROUP BY ");
        kb_buf_z(&sql->text, q->group);
    }
    kb_buf_z(&sql->text, " ORDER BY ");
    kb_buf_z(&sql->text, q->order);
    if (f->limit > 0)
        add_text(sql, " LIMIT ?", kb_value_int(f->limit));
    return sql->text.failed ? kb_fail(err, KABAR_NO_MEMORY, "asking: out of memory") : KABAR_OK;
}
