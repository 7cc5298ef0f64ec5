/* Figures in words, and those that stand beside each other under an event. */
#include <math.h>

#include "base/map.h"
#include "query/question.h"

#include "base/banned.h"

/* 10000 -> "10,000"; small fractions keep two digits. */
static void
put_number(struct kb_buf *out, double x)
{
    char digits[64];
    double whole = floor(fabs(x));
    if (whole > 1e15) {
        kb_buf_format(out, "%g", x);
        return;
    }
    int len = snprintf(digits, sizeof digits, "%.0f", whole);
    kb_buf_z(out, x < 0 ? "-" : "");
    for (int i = 0; i < len; i++) {
        if (i && (len - i) % 3 == 0)
            kb_buf_char(out, ',');
        kb_buf_char(out, digits[i]);
    }
    int hundredths = (int)((fabs(x) - whole) * 100 + 0.5);
    if (hundredths > 0 && hundredths < 100)
        kb_buf_format(out, hundredths % 10 ? ".%02d" : ".%.1d",
                      hundredths % 10 ? hundredths : hundredths / 10);
}

void
kb_query_value(struct kb_buf *out, double low, double high, struct kb_str bound)
{
    static const struct {
        const char *bound, *before;
    } words[] = { { "about", "about " }, { "at_least", "at least " }, { "at_most", "at most " } };
    if (kb_str_is(bound, "tens") || kb_str_is(bound, "hundreds") || kb_str_is(bound, "thousands")
        || kb_str_is(bound, "millions")) {
        kb_buf_str(out, bound);
        return;
    }
    for (int i = 0; i < 3; i++)
        if (kb_str_is(bound, words[i].bound))
            kb_buf_z(out, words[i].before);
    if (!isnan(low))
        put_number(out, low);
    if (!isnan(high) && !isnan(low) && low < high)
        kb_buf_z(out, " to ");
    if (!isnan(high) && !(low == high))
        put_number(out, high);
}

struct telling {
    struct kb_arena *arena;
    struct kb_map *seen;
    struct kb_buf out;
    struct kb_buf line; /* of the claim being told */
    int64_t claim;
    unsigned values;
    bool skip;
    const struct kb_str *of; /* NULL: whosesoever */
    unsigned of_count;
};

static void
end_claim(struct telling *t)
{
    if (t->values > 1 && !t->skip) {
        kb_buf_str(&t->out, kb_buf_view(&t->line));
        kb_buf_char(&t->out, '\n');
    }
    kb_buf_clear(&t->line);
    t->values = 0;
}

static bool
is_asked(const struct telling *t, struct kb_str of)
{
    for (unsigned i = 0; i < t->of_count; i++)
        if (kb_str_equal(t->of[i], of))
            return true;
    return !t->of;
}

/* claim, kind, unit, of, place, low, high, bound, claimant, outlets, conflict */
static void
begin_claim(struct telling *t, const struct kb_value *c)
{
    struct kb_str key = kb_arena_format(t->arena, "%lld", (long long)c[0].i);
    t->claim = c[0].i;
    t->skip = !is_asked(t, c[3].s);
    if (!t->skip) {
        uint32_t *told = kb_map_put(t->arena, t->seen, key, 0);
        t->skip = *told == 1;
        *told = 1;
    }
    kb_buf_z(&t->line, c[10].i ? "            conflicting figures, " : "            figures, ");
    kb_buf_str(&t->line, c[1].s.len ? c[1].s : c[2].s);
    if (c[3].s.len)
        kb_buf_format(&t->line, " of %.*s", KB_FMT(c[3].s));
    if (c[4].s.len)
        kb_buf_format(&t->line, ", %.*s", KB_FMT(c[4].s));
    kb_buf_z(&t->line, ": ");
}

static double
real(const struct kb_value *v)
{
    return v->kind == KB_VALUE_INT ? (double)v->i : v->kind == KB_VALUE_REAL ? v->d : NAN;
}

static bool
take_figure(void *context, const struct kb_value *c, unsigned count)
{
    struct telling *t = context;
    (void)count;
    if (t->claim != c[0].i) {
        end_claim(t);
        begin_claim(t, c);
    }
    kb_buf_z(&t->line, t->values++ ? " | " : "");
    kb_query_value(&t->line, real(&c[5]), real(&c[6]), c[7].s);
    kb_buf_z(&t->line, " (");
    if (c[8].s.len)
        kb_buf_format(&t->line, "%.*s, ", KB_FMT(c[8].s));
    kb_buf_format(&t->line, "%.*s)", KB_FMT(c[9].s));
    return true;
}

#define FIGURES                                                                                    \
    "SELECT g.claim, max(g.kind), max(g.unit), max(g.\"of\"),"                                     \
    " (SELECT CASE WHEN count(DISTINCT x.place) = 1 THEN max(x.place) END"                         \
    "  FROM kb_figure x WHERE x.claim = g.claim), g.low, g.high,"                                  \
    " g.bound, g.claimant, group_concat(DISTINCT p.outlet), c.conflict"                            \
    " FROM kb_figure g JOIN kb_page p ON p.id = g.page JOIN kb_claim c ON c.id = g.claim"          \
    " WHERE p.current = 1 AND "
#define BY_CLAIM                                                                                   \
    " GROUP BY g.claim, g.low, g.high, g.bound, g.claimant"                                        \
    " ORDER BY g.claim, g.low DESC, g.claimant"

static const char of_event[] =
    FIGURES "g.claim IN (SELECT f.claim FROM kb_report r"
            " JOIN kb_figure f ON f.page = r.page AND f.begin >= r.begin AND f.\"end\" <= r.\"end\""
            " WHERE r.event = $1 AND f.claim IS NOT NULL)" BY_CLAIM;
static const char of_story[] =
    FIGURES "c.conflict = 1 AND g.claim IN (SELECT f.claim FROM kb_folded a"
            " JOIN kb_figure f ON f.page = a.page WHERE a.story = $1)" BY_CLAIM;

static kabar_status
tell(const struct kb_figures_asked *asked, const char *sql, int64_t number, struct telling *t,
     struct kb_str *lines)
{
    struct kb_value value = kb_value_int(number);
    t->arena = asked->arena;
    t->seen = asked->seen;
    kb_buf_init(&t->out, 0);
    kb_buf_init(&t->line, 0);
    kabar_status status = kb_store_ask(asked->store, sql, &value, 1, take_figure, t, asked->err);
    end_claim(t);
    kb_buf_str(&t->line, *lines);
    kb_buf_str(&t->line, kb_buf_view(&t->out));
    *lines = kb_arena_copy(asked->arena, kb_buf_view(&t->line));
    kb_buf_free(&t->out);
    kb_buf_free(&t->line);
    return status;
}

kabar_status
kb_query_event_figures(const struct kb_figures_asked *asked, int64_t event, struct kb_str *lines)
{
    struct telling t = { .values = 0 };
    return tell(asked, of_event, event, &t, lines);
}

kabar_status
kb_query_story_figures(const struct kb_figures_asked *asked, int64_t story, const struct kb_str *of,
                       unsigned of_count, struct kb_str *lines)
{
    struct telling t = { .of = of, .of_count = of_count };
    return tell(asked, of_story, story, &t, lines);
}
