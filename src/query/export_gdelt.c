/* GDELT 1.0 events (58 columns), 2.0 events (61) and 2.0 mentions (16): tab separated, no head. */
#include "base/json.h"
#include "query/export_forms.h"

#include "base/banned.h"

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

static void
put_no_place(struct kb_buf *out, int version)
{
    kb_buf_z(out, "0\t");
    put_empty(out, version == 1 ? 6 : 7);
}

/* Type, FullName, CountryCode, ADM1Code, in version 2 ADM2Code, Lat, Long, FeatureID. */
static void
put_place(struct kb_buf *out, const struct kb_value *c, int version)
{
    if (!c[PLACE].s.len) {
        put_no_place(out, version);
        return;
    }
    kb_buf_z(out, "4\t");
    put_str(out, c[PLACE].s);
    put_empty(out, version == 1 ? 2 : 3);
    put_real(out, &c[LAT]);
    put_real(out, &c[LON]);
    put_empty(out, 1);
}

/* "2026-11-21T03:31:12Z" as YYYYMMDD, in version 2 YYYYMMDDHHMMSS. */
static void
put_added(struct kb_buf *out, struct kb_str added, int version)
{
    if (added.len)
        kb_buf_format(out, "%04d%02d%02d", digits(added, 0, 4, 0), digits(added, 5, 2, 1),
                      digits(added, 8, 2, 1));
    if (added.len && version == 2)
        kb_buf_format(out, "%02d%02d%02d", digits(added, 11, 2, 0), digits(added, 14, 2, 0),
                      digits(added, 17, 2, 0));
    kb_buf_char(out, '\t');
}

static void
put_event(struct kb_buf *out, const struct kb_value *c, int version)
{
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
    put_no_place(out, version);
    put_no_place(out, version);
    put_place(out, c, version);
    put_added(out, c[ADDED].s, version);
    put_str(out, c[URL].s);
    if (!out->failed)
        out->ptr[out->len - 1] = '\n';
}

static void
put_event_1(struct kb_buf *out, const struct kb_value *c)
{
    put_event(out, c, 1);
}

static void
put_event_2(struct kb_buf *out, const struct kb_value *c)
{
    put_event(out, c, 2);
}

/* event, its day, when the page appeared, outlet, page, sentence, place of the trigger in letters,
 * length of the page in letters */
static const char mentions_sql[] =
    "SELECT r.event, coalesce(e.date, r.published), r.published, r.outlet,"
    " coalesce(r.url, p.path),"
    " (SELECT count(*) FROM kb_sentence s WHERE s.page = r.article AND s.begin <= r.begin),"
    " length(CAST(substr(CAST(p.text AS BLOB), 1, r.trigger_begin) AS TEXT)), length(p.text)"
    " FROM reports r JOIN kb_page p ON p.id = r.article JOIN kb_event e ON e.id = r.event"
    " WHERE e.status IN ('asserted', 'claimed') ORDER BY r.event, r.id";

/* The places of the actors are not kept: -1, as GDELT writes it. The page's own words were coded
 * (1), all findings count as certain (100). */
static void
put_mention(struct kb_buf *out, const struct kb_value *c)
{
    kb_buf_format(out, "%lld\t", (long long)c[0].i);
    put_added(out, c[1].s, 2);
    put_added(out, c[2].s, 2);
    kb_buf_z(out, "1\t");
    put_str(out, c[3].s);
    put_str(out, c[4].s);
    kb_buf_format(out, "%lld\t-1\t-1\t%lld\t1\t100\t%lld\t0\t\t\n", (long long)c[5].i,
                  (long long)c[6].i, (long long)c[7].i);
}

const struct kb_export_form kb_form_gdelt1 = {
    "gdelt1", NULL, { { gdelt_events, put_event_1 } }, NULL
};
const struct kb_export_form kb_form_gdelt2 = {
    "gdelt2", NULL, { { gdelt_events, put_event_2 } }, NULL
};
const struct kb_export_form kb_form_mentions = {
    "mentions", NULL, { { mentions_sql, put_mention } }, NULL
};
