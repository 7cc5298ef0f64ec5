/* ICEWS (20 columns with a head), PLOVER (JSON Lines), GraphML (who acts on whom). */
#include "base/json.h"
#include "query/export_forms.h"

#include "base/banned.h"

static void
put_cell(struct kb_buf *out, const struct kb_value *v, char end)
{
    if (v->kind == KB_VALUE_INT) {
        kb_buf_format(out, "%lld", (long long)v->i);
    } else if (v->kind == KB_VALUE_REAL) {
        struct kb_json j = kb_json_to(out);
        kb_json_number(&j, v->d);
    } else {
        for (size_t i = 0; i < v->s.len; i++)
            kb_buf_char(out, (unsigned char)v->s.ptr[i] < 0x20 ? ' ' : v->s.ptr[i]);
    }
    kb_buf_char(out, end);
}

/* ---- ICEWS -------------------------------------------------------------------------------------
 */

static const char icews_head[] =
    "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
    "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\t"
    "City\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

static const char icews_sql[] =
    "SELECT v.id, v.day, coalesce(v.source_name, v.source_country), substr(v.source_actor, 4),"
    " v.source_country, v.what, v.cameo, v.goldstein,"
    " coalesce(v.target_name, v.target_country), substr(v.target_actor, 4), v.target_country,"
    " v.story, (SELECT count(*) FROM kb_sentence s WHERE s.page = r.page AND s.begin <= r.begin),"
    " v.outlet, v.place, NULL, NULL, v.place_country, v.lat, v.lon"
    " FROM events v JOIN kb_report r ON r.id = v.report"
    " WHERE v.status IN ('asserted', 'claimed') ORDER BY v.day IS NULL, v.day, v.id";

static void
put_icews(struct kb_buf *out, const struct kb_value *c)
{
    for (int i = 0; i < 20; i++)
        put_cell(out, &c[i], i < 19 ? '\t' : '\n');
}

/* ---- PLOVER ------------------------------------------------------------------------------------
 */

enum {
    ID,
    DAY,
    CLASS,
    MODE,
    QUAD,
    SCALE,
    SOURCE,
    TARGET = SOURCE + 4,
    PLACE = TARGET + 4,
    LAT,
    LON,
    STATUS,
    TEXT,
    LINK,
    CITE,
    LANG,
};

static const char plover_sql[] =
    "SELECT v.id, v.day, coalesce(v.plover, v.cameo), v.mode, v.quad, v.goldstein,"
    " v.source_country, v.source_actor, v.source_name, v.source_entity,"
    " v.target_country, v.target_actor, v.target_name, v.target_entity,"
    " v.place, v.lat, v.lon, v.status, v.sentence, v.url, v.outlet, v.lang"
    " FROM events v ORDER BY v.day IS NULL, v.day, v.id";

static void
json_number(struct kb_json *j, const char *key, const struct kb_value *v)
{
    if (v->kind == KB_VALUE_NULL)
        return;
    kb_json_key(j, key);
    kb_json_number(j, v->kind == KB_VALUE_INT ? (double)v->i : v->d);
}

/* country, actor code, name, entity; a sector is what stands behind the country in the code. */
static void
json_party(struct kb_json *j, const char *key, const struct kb_value *c)
{
    struct kb_str country = c[0].s, actor = c[1].s;
    bool within = actor.len > country.len && kb_str_starts(actor, country);
    kb_json_key(j, key);
    kb_json_open(j, '{');
    kb_json_field_str(j, "code", country.len ? country : actor);
    kb_json_field_str(j, "sector",
                      within ? kb_str_sub(actor, country.len, actor.len) : KB_STR_NONE);
    kb_json_field_str(j, "entity_text", c[2].s);
    kb_json_field_str(j, "identifier_id", c[3].s);
    kb_json_close(j, '}');
}

static void
put_plover(struct kb_buf *out, const struct kb_value *c)
{
    struct kb_json j = kb_json_to(out);
    kb_json_open(&j, '{');
    kb_json_field_int(&j, "id", c[ID].i);
    kb_json_field_str(&j, "date", c[DAY].s);
    json_party(&j, "actor", c + SOURCE);
    json_party(&j, "recipient", c + TARGET);
    kb_json_field_str(&j, "event", c[CLASS].s);
    kb_json_field_str(&j, "mode", c[MODE].s);
    json_number(&j, "quad_code", &c[QUAD]);
    json_number(&j, "event_scale", &c[SCALE]);
    kb_json_key(&j, "event_loc");
    kb_json_open(&j, '{');
    kb_json_field_str(&j, "name", c[PLACE].s);
    json_number(&j, "lat", &c[LAT]);
    json_number(&j, "lon", &c[LON]);
    kb_json_close(&j, '}');
    kb_json_field_str(&j, "event_text", c[TEXT].s);
    kb_json_field_str(&j, "status", c[STATUS].s);
    kb_json_field_str(&j, "link", c[LINK].s);
    kb_json_field_str(&j, "cite_info", c[CITE].s);
    kb_json_field_str(&j, "language", c[LANG].s);
    kb_json_field_str(&j, "coder", KB_STR("kabar"));
    kb_json_close(&j, '}');
    kb_buf_char(out, '\n');
}

/* ---- GraphML: http://graphml.graphdrawing.org --------------------------------------------------
 */

static const char graph_head[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
    "<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>\n"
    "<key id=\"country\" for=\"node\" attr.name=\"country\" attr.type=\"string\"/>\n"
    "<key id=\"cameo\" for=\"edge\" attr.name=\"cameo\" attr.type=\"string\"/>\n"
    "<key id=\"class\" for=\"edge\" attr.name=\"plover\" attr.type=\"string\"/>\n"
    "<key id=\"day\" for=\"edge\" attr.name=\"day\" attr.type=\"string\"/>\n"
    "<key id=\"status\" for=\"edge\" attr.name=\"status\" attr.type=\"string\"/>\n"
    "<key id=\"sources\" for=\"edge\" attr.name=\"sources\" attr.type=\"int\"/>\n"
    "<graph edgedefault=\"directed\">\n";

#define NODE(side)                                                                                 \
    "coalesce(" side "_entity, " side "_country || ':' || " side "_name, " side "_country, " side  \
    "_name)"

static const char nodes_sql[] =
    "SELECT id, max(name), max(country) FROM ("
    "SELECT " NODE("source") " AS id, coalesce(source_name, source_country) AS name,"
                             " source_country AS country FROM events UNION ALL "
                             "SELECT " NODE(
                                 "target") ", coalesce(target_name, target_country), "
                                           "target_country FROM events)"
                                           " WHERE id IS NOT NULL GROUP BY id ORDER BY id";

static const char edges_sql[] = "SELECT id, " NODE("source") ", " NODE(
    "target") ", cameo, plover, day, status, sources"
              " FROM events WHERE " NODE("source") " IS NOT NULL AND " NODE(
                  "target") " IS NOT NULL"
                            " ORDER BY id";

/* What XML 1.0 does not allow becomes a blank. */
static void
put_xml(struct kb_buf *out, const struct kb_value *v)
{
    if (v->kind == KB_VALUE_INT)
        kb_buf_format(out, "%lld", (long long)v->i);
    for (size_t i = 0; i < v->s.len; i++) {
        switch (v->s.ptr[i]) {
        case '<': kb_buf_z(out, "&lt;"); break;
        case '>': kb_buf_z(out, "&gt;"); break;
        case '&': kb_buf_z(out, "&amp;"); break;
        case '"': kb_buf_z(out, "&quot;"); break;
        default: kb_buf_char(out, (unsigned char)v->s.ptr[i] < 0x20 ? ' ' : v->s.ptr[i]);
        }
    }
}

static void
put_data(struct kb_buf *out, const char *key, const struct kb_value *v)
{
    if (v->kind == KB_VALUE_NULL)
        return;
    kb_buf_format(out, "<data key=\"%s\">", key);
    put_xml(out, v);
    kb_buf_z(out, "</data>");
}

static void
put_node(struct kb_buf *out, const struct kb_value *c)
{
    kb_buf_z(out, "<node id=\"");
    put_xml(out, &c[0]);
    kb_buf_z(out, "\">");
    put_data(out, "name", &c[1]);
    put_data(out, "country", &c[2]);
    kb_buf_z(out, "</node>\n");
}

static void
put_edge(struct kb_buf *out, const struct kb_value *c)
{
    static const char *const keys[] = { "cameo", "class", "day", "status", "sources" };
    kb_buf_format(out, "<edge id=\"e%lld\" source=\"", (long long)c[0].i);
    put_xml(out, &c[1]);
    kb_buf_z(out, "\" target=\"");
    put_xml(out, &c[2]);
    kb_buf_z(out, "\">");
    for (int i = 0; i < 5; i++)
        put_data(out, keys[i], &c[3 + i]);
    kb_buf_z(out, "</edge>\n");
}

const struct kb_export_form kb_form_icews = {
    "icews", icews_head, { { icews_sql, put_icews } }, NULL
};
const struct kb_export_form kb_form_plover = {
    "plover", NULL, { { plover_sql, put_plover } }, NULL
};
const struct kb_export_form kb_form_graphml = { "graphml",
                                                graph_head,
                                                { { nodes_sql, put_node },
                                                  { edges_sql, put_edge } },
                                                "</graph>\n</graphml>\n" };
