/* Cells of the tables for people that are made of several columns. */
#include "query/cells.h"

#include <math.h>

#include "base/banned.h"

static double
real(const struct kb_value *v)
{
    return v->kind == KB_VALUE_INT ? (double)v->i : v->kind == KB_VALUE_REAL ? v->d : NAN;
}

/* date, day: a day that is only the page's own stands behind a "~" */
void
kb_put_day(struct kb_buf *out, const struct kb_value *c)
{
    if (!c[0].s.len)
        kb_buf_z(out, c[1].s.len ? "~" : "?");
    kb_buf_str(out, c[0].s.len ? c[0].s : c[1].s);
}

void
kb_put_clock(struct kb_buf *out, const struct kb_value *c)
{
    struct kb_str s = c[0].s;
    kb_buf_str(out, kb_str_sub(s, 0, s.len < 10 ? s.len : 10));
    if (s.len >= 16) {
        kb_buf_char(out, ' ');
        kb_buf_str(out, kb_str_sub(s, 11, 16));
    }
}

/* name, country */
void
kb_put_party(struct kb_buf *out, const struct kb_value *c)
{
    kb_buf_str(out, c[0].s.len ? c[0].s : c[1].s.len ? c[1].s : KB_STR("-"));
    if (c[0].s.len && c[1].s.len && !kb_str_equal(c[0].s, c[1].s))
        kb_buf_format(out, " (%.*s)", KB_FMT(c[1].s));
}

/* source name, source country, target name, target country */
void
kb_put_pair(struct kb_buf *out, const struct kb_value *c)
{
    kb_put_party(out, c);
    if (c[2].s.len || c[3].s.len) {
        kb_buf_z(out, " \xE2\x86\x92 ");
        kb_put_party(out, c + 2);
    }
}

/* status, disputed */
void
kb_put_status(struct kb_buf *out, const struct kb_value *c)
{
    if (c[1].i)
        kb_buf_z(out, "disputed");
    else
        kb_buf_str(out, c[0].s);
}

static void
put_count(struct kb_buf *out, int64_t n, const char *one, const char *many)
{
    kb_buf_format(out, "%lld %s", (long long)n, n == 1 ? one : many);
}

/* sources, articles, copies, outlet names */
void
kb_put_weight(struct kb_buf *out, const struct kb_value *c)
{
    put_count(out, c[0].i, "source", "sources");
    if (c[1].i > 1) {
        kb_buf_z(out, ", ");
        put_count(out, c[1].i, "page", "pages");
    }
    if (c[2].i) {
        kb_buf_z(out, ", ");
        put_count(out, c[2].i, "copy", "copies");
    }
    if (c[3].s.len)
        kb_buf_format(out, ": %.*s", KB_FMT(c[3].s));
}

/* low, high, bound */
void
kb_put_value(struct kb_buf *out, const struct kb_value *c)
{
    kb_query_value(out, real(&c[0]), real(&c[1]), c[2].s);
}

/* kind, unit, of, place */
void
kb_put_thing(struct kb_buf *out, const struct kb_value *c)
{
    kb_buf_str(out, c[0].s.len ? c[0].s : c[1].s);
    if (c[2].s.len)
        kb_buf_format(out, " of %.*s", KB_FMT(c[2].s));
    if (c[3].s.len)
        kb_buf_format(out, ", %.*s", KB_FMT(c[3].s));
}

void
kb_put_share(struct kb_buf *out, const struct kb_value *c)
{
    if (c[0].kind == KB_VALUE_REAL)
        kb_buf_format(out, "%.0f%%", c[0].d * 100);
}

/* text, kind: indirect speech is not put between marks */
void
kb_put_quote(struct kb_buf *out, const struct kb_value *c)
{
    bool direct = kb_str_is(c[1].s, "direct");
    kb_buf_z(out, direct ? "\xE2\x80\x9C" : "");
    kb_buf_str(out, c[0].s);
    kb_buf_z(out, direct ? "\xE2\x80\x9D" : "");
}

void
kb_put_conflict(struct kb_buf *out, const struct kb_value *c)
{
    if (!kb_str_is(c[1].s, "alone"))
        kb_buf_str(out, c[1].s);
    else if (c[0].i)
        kb_buf_z(out, "conflict");
    kb_buf_z(out, c[2].i ? ", latest" : "");
    kb_buf_z(out, c[3].i ? ", most cautious" : "");
}
