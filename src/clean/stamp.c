/* Publication times. A paper writes one date and at most one clock time beside it; both are looked
 * for among the first tokens, whatever stands around them. */
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

#define MAX_STAMP_BYTES 240u
#define MAX_STAMP_TOKENS 56u

enum { TOKEN_NUMBER, TOKEN_WORD, TOKEN_MARK };

struct token {
    struct kb_str s;
    int kind, value;
};

struct scan {
    const struct kb_furniture *furniture;
    struct kb_str s;
    struct token at[MAX_STAMP_TOKENS];
    unsigned count;
};

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static size_t
word_end(struct kb_str s, size_t at)
{
    unsigned len;
    while (at < s.len) {
        uint32_t cp = kb_utf8_get(s, at, &len);
        if (!kb_utf8_is_letter(cp) && !kb_utf8_is_mark(cp) && cp != '\'' && cp != 0x2019)
            break;
        at += len;
    }
    return at;
}

/* "Budi SantosoSenin, 4 ...", "Jane DoeDec 05, 2023": where a scraper, or spans side by side, ran a
 * date's first word into what stands before it, the word ends there. */
static size_t
glue_end(const struct kb_furniture *f, struct kb_str s, size_t begin, size_t end)
{
    int unused;
    for (size_t i = begin + 2; i + 2 < end; i++) {
        bool turn =
            s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' && s.ptr[i - 1] >= 'a' && s.ptr[i - 1] <= 'z';
        struct kb_str tail = kb_str_sub(s, i, end);
        if (turn
            && (kb_furniture_date(f, tail, KB_DATE_MONTH, &unused)
                || kb_furniture_date(f, tail, KB_DATE_WEEKDAY, &unused)))
            return i;
    }
    return end;
}

static void
split(struct scan *scan, struct kb_str s)
{
    unsigned len;
    scan->s = s;
    scan->count = 0;
    for (size_t i = 0, end; i < s.len && scan->count < MAX_STAMP_TOKENS; i = end) {
        struct token *t = &scan->at[scan->count];
        t->value = 0;
        end = i;
        if (is_digit(s.ptr[i])) {
            for (; end < s.len && is_digit(s.ptr[end]); end++)
                t->value = t->value > 99999 ? t->value : t->value * 10 + s.ptr[end] - '0';
            t->kind = TOKEN_NUMBER;
        } else if ((end = word_end(s, i)) > i) {
            t->kind = TOKEN_WORD;
            end = glue_end(scan->furniture, s, i, end);
        } else {
            uint32_t cp = kb_utf8_get(s, i, &len);
            end = i + len;
            if (kb_utf8_is_space(cp))
                continue;
            t->kind = TOKEN_MARK;
        }
        t->s = kb_str_sub(s, i, end);
        scan->count++;
    }
}

static bool
number_at(const struct scan *scan, unsigned i, int low, int high, int *value)
{
    if (i >= scan->count || scan->at[i].kind != TOKEN_NUMBER || scan->at[i].value < low
        || scan->at[i].value > high)
        return false;
    *value = scan->at[i].value;
    return true;
}

static bool
mark_at(const struct scan *scan, unsigned i, const char *any)
{
    return i < scan->count && scan->at[i].kind == TOKEN_MARK && scan->at[i].s.len == 1
           && strchr(any, scan->at[i].s.ptr[0]);
}

static bool
word_at(const struct scan *scan, unsigned i, enum kb_date_word kind, int *value)
{
    return i < scan->count && scan->at[i].kind == TOKEN_WORD
           && kb_furniture_date(scan->furniture, scan->at[i].s, kind, value);
}

static unsigned
skip_marks(const struct scan *scan, unsigned i, const char *any)
{
    while (mark_at(scan, i, any))
        i++;
    return i;
}

static bool
make_date(struct kb_moment *m, int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    if (year < 1900 || year > 2100 || !kb_civil_valid(year, (unsigned)month, (unsigned)day))
        return false;
    *m = KB_MOMENT_NONE;
    m->year = (int16_t)year;
    m->month = (uint8_t)month;
    m->day = (uint8_t)day;
    return true;
}

/* "3 November 2024", "3rd of..." is not news; "November 3, 2024". Gives the token behind, 0: none.
 */
static unsigned
worded_date(const struct scan *scan, unsigned i, struct kb_moment *m)
{
    int day, month, year, unused;
    unsigned j;
    if (number_at(scan, i, 1, 31, &day)) {
        j = i + 1;
        if (j + 1 < scan->count && scan->at[j].kind == TOKEN_WORD && scan->at[j].s.len == 2
            && !word_at(scan, j, KB_DATE_MONTH, &unused))
            j++; /* 3rd */
        j = skip_marks(scan, j, ".-/,");
        if (!word_at(scan, j, KB_DATE_MONTH, &month))
            return 0;
        j = skip_marks(scan, j + 1, ".,-/");
    } else if (word_at(scan, i, KB_DATE_MONTH, &month)) {
        j = skip_marks(scan, i + 1, ".-");
        if (!number_at(scan, j, 1, 31, &day))
            return 0;
        j++;
        if (j < scan->count && scan->at[j].kind == TOKEN_WORD && scan->at[j].s.len == 2)
            j++;
        j = skip_marks(scan, j, ",-.");
    } else {
        return 0;
    }
    return number_at(scan, j, 1900, 2100, &year) && make_date(m, year, month, day) ? j + 1 : 0;
}

/* 18/06/2025, 18-06-2025, 18.06.2025, 2025/06/18. */
static unsigned
numbered_date(const struct scan *scan, unsigned i, struct kb_moment *m)
{
    int a, b, c;
    if (!number_at(scan, i, 1, 2100, &a) || !mark_at(scan, i + 1, "/-.")
        || !mark_at(scan, i + 3, "/-.") || !number_at(scan, i + 2, 1, 31, &b)
        || !number_at(scan, i + 4, 1, 2100, &c)
        || scan->at[i + 1].s.ptr[0] != scan->at[i + 3].s.ptr[0])
        return 0;
    if (scan->at[i + 4].s.len == 2 && scan->at[i + 1].s.ptr[0] == '.')
        return 0; /* rather a clock time */
    if (a >= 1900)
        return make_date(m, a, b, c) ? i + 5 : 0;
    if (scan->at[i + 4].s.len != 2 && scan->at[i + 4].s.len != 4)
        return 0;
    if (b > 12 && a <= 12)
        return make_date(m, c, a, b) ? i + 5 : 0;
    return b <= 12 && make_date(m, c, b, a) ? i + 5 : 0;
}

/* +0700, -05:00, +7 at token i; gives the token behind. */
static unsigned
signed_offset(const struct scan *scan, unsigned i, struct kb_moment *m)
{
    int hours, minutes = 0;
    if (!mark_at(scan, i, "+-") || !number_at(scan, i + 1, 0, 1400, &hours))
        return 0;
    unsigned end = i + 2;
    if (scan->at[i + 1].s.len == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (mark_at(scan, end, ":") && number_at(scan, end + 1, 0, 59, &minutes)) {
        end += 2;
    }
    if (hours > 14 || minutes > 59)
        return 0;
    int offset = hours * 60 + minutes;
    m->has_offset = true;
    m->offset = (int16_t)(scan->at[i].s.ptr[0] == '-' ? -offset : offset);
    return end;
}

static unsigned
zone(const struct scan *scan, unsigned i, struct kb_moment *m)
{
    int offset;
    unsigned j = skip_marks(scan, i, "(");
    if (!word_at(scan, j, KB_DATE_ZONE, &offset)) {
        unsigned end = signed_offset(scan, i, m);
        return end ? end : i;
    }
    unsigned end = offset == 0 ? signed_offset(scan, j + 1, m) : 0; /* UTC+7 */
    if (end)
        return end;
    m->has_offset = true;
    m->offset = (int16_t)offset;
    return j + 1;
}

/* am, pm, a.m.; gives the token behind, i when there is none. */
static unsigned
half(const struct scan *scan, unsigned i, int *hours)
{
    char both[2];
    if (word_at(scan, i, KB_DATE_HALF, hours))
        return i + 1;
    if (i + 2 >= scan->count || scan->at[i].s.len != 1 || !mark_at(scan, i + 1, ".")
        || scan->at[i + 2].s.len != 1)
        return i;
    both[0] = scan->at[i].s.ptr[0];
    both[1] = scan->at[i + 2].s.ptr[0];
    if (!kb_furniture_date(scan->furniture, (struct kb_str){ both, 2 }, KB_DATE_HALF, hours))
        return i;
    return skip_marks(scan, i + 3, ".");
}

/* 08:05, 14.18, 10:00:31, 10 am, with what tells the zone. */
static unsigned
clock_time(const struct scan *scan, unsigned i, struct kb_moment *m)
{
    int hour, minute = 0, second = -1, late = -1;
    if (!number_at(scan, i, 0, 23, &hour))
        return 0;
    unsigned j = i + 1;
    if (mark_at(scan, j, ":.") && number_at(scan, j + 1, 0, 59, &minute)
        && scan->at[j + 1].s.len == 2) {
        j += 2;
        if (mark_at(scan, j, ":.") && number_at(scan, j + 1, 0, 59, &second)
            && scan->at[j + 1].s.len == 2)
            j += 2;
        else
            second = -1;
    } else {
        minute = -1;
    }
    unsigned behind = half(scan, j, &late);
    if (minute < 0 && behind == j)
        return 0;
    if (behind > j && hour <= 12)
        hour = hour % 12 + late;
    m->hour = (int8_t)hour;
    m->minute = (int8_t)(minute < 0 ? 0 : minute);
    m->second = (int8_t)second;
    return zone(scan, behind, m);
}

/* A clock time within a few tokens behind the date (at most one of them a word), or right before
 * it. */
static void
find_clock(const struct scan *scan, unsigned *first, unsigned *last, struct kb_moment *m)
{
    unsigned words = 0;
    for (unsigned i = *last; i < scan->count && i < *last + 5; i++) {
        unsigned end = clock_time(scan, i, m);
        if (end) {
            *last = end;
            return;
        }
        if (scan->at[i].kind == TOKEN_NUMBER)
            break;
        words += scan->at[i].kind == TOKEN_WORD;
        if (words > 1)
            break;
    }
    for (unsigned i = *first > 10 ? *first - 10 : 0; i < *first; i++) {
        struct kb_moment probe = *m;
        unsigned end = clock_time(scan, i, &probe);
        if (end && end <= *first && end + 4 >= *first) {
            *m = probe;
            *first = i;
            return;
        }
    }
}

/* "2024-04-30 16:17:29 +02:00": a blank before the offset. */
static bool
parted_offset(struct kb_str s, size_t at, size_t stop, struct kb_moment *m, size_t *end)
{
    char whole[64];
    size_t tail = stop + 1, len = stop - at;
    if (tail + 3 > s.len || s.ptr[stop] != ' ' || !strchr("+-", s.ptr[tail]))
        return false;
    while (tail < s.len && tail < stop + 8 && strchr("+-:0123456789", s.ptr[tail]))
        tail++;
    if (len + tail - stop > sizeof whole)
        return false;
    memcpy(whole, s.ptr + at, len);
    memcpy(whole + len, s.ptr + stop + 1, tail - stop - 1);
    struct kb_moment found;
    if (!kb_moment_parse((struct kb_str){ whole, len + tail - stop - 1 }, &found)
        || !found.has_offset)
        return false;
    *m = found;
    *end = tail;
    return true;
}

/* RFC 3339 at byte `at`: the longest that can be read. */
static bool
written_date(struct kb_str s, size_t at, struct kb_moment *m, size_t *end)
{
    size_t stop = at, day = at + 10;
    if (at + 10 > s.len || s.ptr[at + 4] != '-' || (day < s.len && is_digit(s.ptr[day])))
        return false;
    while (stop < s.len && stop < at + 40 && strchr("0123456789-:TtZz.+", s.ptr[stop]))
        stop++;
    if (stop == day && stop + 5 < s.len && s.ptr[stop] == ' ' && is_digit(s.ptr[stop + 1])) {
        for (stop++; stop < s.len && stop < at + 40; stop++)
            if (!strchr("0123456789:.+Z", s.ptr[stop]))
                break;
    }
    if (stop > day && parted_offset(s, at, stop, m, end))
        return true;
    size_t ends[2] = { stop, day };
    for (int i = 0; i < 2; i++)
        if (kb_moment_parse(kb_str_sub(s, at, ends[i]), m) && m->day) {
            *end = ends[i];
            return true;
        }
    return false;
}

bool
kb_stamp_find(const struct kb_furniture *furniture, struct kb_str s, struct kb_moment *m,
              struct kb_span *span)
{
    struct scan scan = { .furniture = furniture };
    s = kb_str_sub(s, 0, kb_utf8_floor(s, MAX_STAMP_BYTES));
    split(&scan, s);
    for (unsigned i = 0; i < scan.count; i++) {
        size_t begin = (size_t)(scan.at[i].s.ptr - s.ptr), end = 0;
        if (scan.at[i].kind == TOKEN_MARK)
            continue;
        if (scan.at[i].kind == TOKEN_NUMBER && scan.at[i].s.len == 4
            && written_date(s, begin, m, &end)) {
            *span = (struct kb_span){ (uint32_t)begin, (uint32_t)end };
            return true;
        }
        unsigned first = i, last = worded_date(&scan, i, m);
        if (!last)
            last = numbered_date(&scan, i, m);
        if (!last)
            continue;
        find_clock(&scan, &first, &last, m);
        const struct token *t = &scan.at[last - 1];
        span->begin = (uint32_t)(scan.at[first].s.ptr - s.ptr);
        span->end = (uint32_t)(t->s.ptr + t->s.len - s.ptr);
        return true;
    }
    return false;
}

/* Words that say which time it is stand before it ("Diperbarui", "Published"). */
static bool
is_update(const struct kb_draft *draft, const struct kb_norm *norm, uint32_t end)
{
    for (uint32_t at = 0; at < norm->len && norm->at[at] < end; at = kb_norm_token(norm, at)) {
        const struct kb_rule *r =
            kb_furniture_at(draft->furniture, norm, at, 1u << KB_RULE_STAMP, ~0u);
        if (r)
            return r->value == KB_STAMP_UPDATED;
    }
    return false;
}

static void
take(struct kb_draft *draft, struct kb_moment m, bool update)
{
    struct kb_moment *where = update ? &draft->updated : &draft->published;
    if (!where->year || (where->hour < 0 && m.hour >= 0))
        *where = m;
}

bool
kb_stamp_line(struct kb_draft *draft, const struct kb_norm *norm)
{
    struct kb_moment m;
    struct kb_span span;
    unsigned capital, words;
    int unused;
    if (norm->from.len > 140 || !kb_stamp_find(draft->furniture, norm->from, &m, &span))
        return false;
    struct kb_str head = kb_str_sub(norm->from, 0, span.begin);
    struct kb_str tail = kb_str_sub(norm->from, span.end, norm->from.len), part;
    kb_count_words(head, &capital, &words);
    for (struct kb_str rest = head; kb_str_next(&rest, ' ', &part);) {
        size_t n = word_end(part, 0);
        if (n
            && kb_furniture_date(draft->furniture, kb_str_sub(part, 0, n), KB_DATE_WEEKDAY,
                                 &unused))
            words -= words > 0;
    }
    unsigned tail_words;
    kb_count_words(tail, &capital, &tail_words);
    if (words + tail_words > 6 || head.len + tail.len > 70)
        return false;
    take(draft, m, is_update(draft, norm, span.begin));
    kb_byline_inside(draft, norm, 0); /* "4/11/2024, 08:30 | Penulis: A" */
    return true;
}

/* Without the weekday at its end, be it run into the word before. */
static struct kb_str
cut_weekday(const struct kb_furniture *f, struct kb_str s)
{
    int unused;
    struct kb_str head = s;
    while (head.len && strchr(" ,", head.ptr[head.len - 1]))
        head.len--;
    size_t begin = head.len, end;
    while (begin && head.ptr[begin - 1] != ' ')
        begin--;
    if (kb_furniture_date(f, kb_str_sub(head, begin, head.len), KB_DATE_WEEKDAY, &unused))
        return kb_str_sub(head, 0, begin);
    end = glue_end(f, head, begin, head.len);
    return end < head.len ? kb_str_sub(head, 0, end) : s;
}

struct kb_str
kb_stamp_cut(const struct kb_draft *draft, struct kb_str s)
{
    struct kb_moment m;
    struct kb_span span;
    struct kb_norm norm;
    if (s.len > MAX_STAMP_BYTES || !kb_stamp_find(draft->furniture, s, &m, &span))
        return s;
    s = cut_weekday(draft->furniture, kb_str_sub(s, 0, span.begin));
    kb_norm_make(&norm, s);
    for (uint32_t at = 0; at < norm.len; at = kb_norm_token(&norm, at))
        if ((!at || norm.bytes[at - 1] == ' ')
            && kb_furniture_at(draft->furniture, &norm, at, 1u << KB_RULE_STAMP, ~0u))
            return kb_str_trim(kb_str_sub(s, 0, norm.at[at]));
    return kb_str_trim(s);
}

void
kb_stamp_field(struct kb_draft *draft, struct kb_str field)
{
    struct kb_moment m;
    struct kb_span span;
    struct kb_norm norm;
    if (!field.len)
        return;
    if (!kb_stamp_find(draft->furniture, field, &m, &span)) {
        if (kb_moment_parse(field, &m))
            take(draft, m, false);
        return;
    }
    kb_norm_make(&norm, kb_str_sub(field, 0, kb_utf8_floor(field, MAX_STAMP_BYTES)));
    take(draft, m, is_update(draft, &norm, span.begin));
}
