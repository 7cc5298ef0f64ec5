#include "query/export.h"

#include "base/json.h"

#include "base/banned.h"

static bool
put_record(void *context, const struct kb_value *c, unsigned count)
{
    FILE *out = context;
    (void)count;
    fwrite(c[0].s.ptr, 1, c[0].s.len, out);
    fputc('\n', out);
    return !ferror(out);
}

static kabar_status
export_jsonl(struct kb_store *store, FILE *out, struct kb_error *err)
{
    return kb_store_ask(store,
                        "SELECT r.line FROM kb_record r JOIN kb_page p ON p.id = r.page"
                        " WHERE p.current = 1 ORDER BY p.id",
                        NULL, 0, put_record, out, err);
}

static kabar_status
export_view(struct kb_store *store, const char *view, enum kb_answer_format format, FILE *out,
            struct kb_error *err)
{
    const struct kb_question *question = kb_question_named(view ? view : "events");
    struct kb_filters filters = { .all = true };
    struct kb_answer answer = { format, 0, false, out };
    if (!question || strcmp(view ? view : "events", "search") == 0)
        return kb_fail(err, KABAR_USAGE, "there is no view %s", view);
    return kb_query_run(store, question, &filters, &answer, NULL, err);
}

/* ---- GDELT 1.0 ----------------------------------------------------------------------------------
 */

/* Columns of the question below. */
enum {
    ID,
    DAY,
    CAMEO,
    QUAD,
    GOLDSTEIN,
    ARTICLES,
    OUTLETS,
    REPORTS,
    SOURCE_ACTOR,
    SOURCE_NAME,
    SOURCE_COUNTRY,
    TARGET_ACTOR,
    TARGET_NAME,
    TARGET_COUNTRY,
    PLACE,
    LAT,
    LON,
    ADDED,
    URL,
    ROOT
};

static const char gdelt_events[] =
    "SELECT v.id, v.day, v.cameo, v.quad, v.goldstein, v.articles, v.outlets, v.reports,"
    " v.source_actor, v.source_name, v.source_country,"
    " v.target_actor, v.target_name, v.target_country, v.place, v.lat, v.lon, p.added,"
    " coalesce(v.url, p.path),"
    " instr(p.text || char(10), char(10)) > r.begin"
    " FROM events v JOIN kb_page p ON p.id = v.article JOIN kb_report r ON r.id = v.report"
    " WHERE v.status IN ('asserted', 'claimed') AND v.day IS NOT NULL ORDER BY v.day, v.id";

static void
put_empty(struct kb_buf *out, unsigned count)
{
    while (count--)
        kb_buf_char(out, '\t');
}

static void
put_str(struct kb_buf *out, struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++)
        kb_buf_char(out, (unsigned char)s.ptr[i] < 0x20 ? ' ' : s.ptr[i]);
    kb_buf_char(out, '\t');
}

static void
put_upper(struct kb_buf *out, struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        kb_buf_char(out, (unsigned char)c < 0x20 ? ' ' : c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
    }
    kb_buf_char(out, '\t');
}

static int
digits(struct kb_str s, size_t from, size_t count, int otherwise)
{
    int n = 0;
    if (s.len < from + count)
        return otherwise;
    for (size_t i = from; i < from + count; i++)
        n = n * 10 + (s.ptr[i] - '0');
    return n;
}

/* SQLDATE, MonthYear, Year, FractionDate (the year and (month * 30 + day) / 365). */
static void
put_days(struct kb_buf *out, struct kb_str day)
{
    int y = digits(day, 0, 4, 0), m = digits(day, 5, 2, 1), d = digits(day, 8, 2, 1);
    kb_buf_format(out, "%04d%02d%02d\t%04d%02d\t%04d\t%.4f\t", y, m, d, y, m, y,
                  y + (m * 30 + d) / 365.0);
}

/* Code, Name, CountryCode, KnownGroupCode, EthnicCode, Religion1Code, Religion2Code, Type1Code,
 * Type2Code, Type3Code. A CAMEO code is a row of triples: a country, or a kind of body with its
 * group, then roles. */
static void
put_actor(struct kb_buf *out, struct kb_str actor, struct kb_str name, struct kb_str country)
{
    struct kb_str code = actor.len ? actor : country;
    bool nation = country.len == 3 && kb_str_starts(code, country);
    bool body = !nation && code.len == 6;
    size_t roles = nation ? 3 : 0;
    put_str(out, code);
    put_upper(out, name.len ? name : country);
    put_str(out, nation ? country : KB_STR_NONE);
    put_str(out, body ? kb_str_sub(code, 3, 6) : KB_STR_NONE);
    put_empty(out, 3);
    for (int i = 0; i < 3; i++, roles += 3) {
        bool there = roles + 3 <= code.len && !(body && i > 0);
        put_str(out, there ? kb_str_sub(code, roles, roles + 3) : KB_STR_NONE);
    }
}

static void
put_real(struct kb_buf *out, const struct kb_value *v)
{
    struct kb_json j = kb_json_to(out);
    if (v->kind == KB_VALUE_REAL)
        kb_json_number(&j, v->d);
    else if (v->kind == KB_VALUE_INT)
        kb_buf_format(out, "%lld", (long long)v->i);
    kb_buf_char(out, '\t');
}

/* EventCode, EventBaseCode, EventRootCode; a root alone is written as its general class: "04" is
 * 040. */
static void
put_classes(struct kb_buf *out, struct kb_str cameo)
{
    const char *zero = cameo.len == 2 ? "0" : "";
    kb_buf_format(out, "%.*s%s\t", KB_FMT(cameo), zero);
    kb_buf_format(out, "%.*s%s\t", (int)(cameo.len < 3 ? cameo.len : 3), cameo.ptr, zero);
    kb_buf_format(out, "%.*s\t", (int)(cameo.len < 2 ? cameo.len : 2), cameo.ptr);
}

/* Type, FullName, CountryCode, ADM1Code, Lat, Long, FeatureID. */
static void
put_place(struct kb_buf *out, const struct kb_value *c)
{
    if (!c[PLACE].s.len) {
        kb_buf_z(out, "0\t");
        put_empty(out, 6);
        return;
    }
    kb_buf_z(out, "4\t");
    put_str(out, c[PLACE].s);
    put_empty(out, 2);
    put_real(out, &c[LAT]);
    put_real(out, &c[LON]);
    put_empty(out, 1);
}

struct exporting {
    FILE *file;
    struct kb_buf line;
};

static bool
put_gdelt(void *context, const struct kb_value *c, unsigned count)
{
    struct exporting *e = context;
    struct kb_buf *out = &e->line;
    (void)count;
    kb_buf_clear(out);
    kb_buf_format(out, "%lld\t", (long long)c[ID].i);
    put_days(out, c[DAY].s);
    put_actor(out, c[SOURCE_ACTOR].s, c[SOURCE_NAME].s, c[SOURCE_COUNTRY].s);
    put_actor(out, c[TARGET_ACTOR].s, c[TARGET_NAME].s, c[TARGET_COUNTRY].s);
    kb_buf_format(out, "%d\t", c[ROOT].i != 0);
    put_classes(out, c[CAMEO].s);
    kb_buf_format(out, "%lld\t", (long long)c[QUAD].i);
    put_real(out, &c[GOLDSTEIN]);
    kb_buf_format(out, "%lld\t%lld\t%lld\t0\t", (long long)c[REPORTS].i, (long long)c[OUTLETS].i,
                  (long long)c[ARTICLES].i);
    for (int actor = 0; actor < 2; actor++) {
        kb_buf_z(out, "0\t");
        put_empty(out, 6);
    }
    put_place(out, c);
    struct kb_str added = c[ADDED].s;
    kb_buf_format(out, "%04d%02d%02d\t", digits(added, 0, 4, 0), digits(added, 5, 2, 1),
                  digits(added, 8, 2, 1));
    put_str(out, c[URL].s);
    out->ptr[out->len - 1] = '\n';
    fwrite(out->ptr, 1, out->len, e->file);
    return !out->failed && !ferror(e->file);
}

static kabar_status
export_gdelt(struct kb_store *store, FILE *out, struct kb_error *err)
{
    struct exporting e = { .file = out };
    kb_buf_init(&e.line, 0);
    kabar_status status = kb_store_ask(store, gdelt_events, NULL, 0, put_gdelt, &e, err);
    kb_buf_free(&e.line);
    return status;
}

kabar_status
kb_export(struct kb_store *store, const char *format, const char *view, FILE *out,
          struct kb_error *err)
{
    kabar_status status;
    if (strcmp(format, "jsonl") == 0)
        status = export_jsonl(store, out, err);
    else if (strcmp(format, "csv") == 0)
        status = export_view(store, view, KB_ANSWER_CSV, out, err);
    else if (strcmp(format, "tsv") == 0)
        status = export_view(store, view, KB_ANSWER_TSV, out, err);
    else if (strcmp(format, "gdelt1") == 0)
        status = export_gdelt(store, out, err);
    else
        return kb_fail(err, KABAR_USAGE, "--format %s: jsonl, csv, tsv or gdelt1 is wanted",
                       format);
    if (status == KABAR_OK && (fflush(out) != 0 || ferror(out)))
        status = kb_fail(err, KABAR_CANNOT_WRITE, "the export could not be written");
    return status;
}
