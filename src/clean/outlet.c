/* Which outlet a page belongs to: by address, breadcrumb and dateline. */
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

#define MAX_DATELINE_BYTES 110u

static bool
is_alnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool
kb_is_domain(struct kb_str s)
{
    size_t dot = 0, last = 0, letters = 0;
    if (s.len < 4 || s.len > 80 || !is_alnum(s.ptr[0]))
        return false;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '.') {
            if (i == last)
                return false;
            dot++;
            last = i + 1;
            letters = 0;
        } else if (is_alnum(c) || c == '-') {
            letters += !(c >= '0' && c <= '9') && c != '-';
        } else {
            return false;
        }
    }
    size_t tail = s.len - last;
    return dot > 0 && tail >= 2 && tail <= 7 && letters == tail;
}

struct kb_str
kb_url_host(struct kb_str url)
{
    size_t begin = kb_str_find(url, KB_STR("://"), 0);
    begin = begin < url.len ? begin + 3 : 0;
    if (!begin && kb_str_starts(url, KB_STR("//")))
        begin = 2;
    size_t end = begin;
    while (end < url.len && (is_alnum(url.ptr[end]) || url.ptr[end] == '.' || url.ptr[end] == '-'))
        end++;
    struct kb_str host = kb_str_sub(url, begin, end);
    if (host.len > 4 && kb_str_equal_nocase(kb_str_sub(host, 0, 4), KB_STR("www.")))
        host = kb_str_sub(host, 4, host.len);
    return kb_is_domain(host) ? host : KB_STR_NONE;
}

static struct kb_str
lower(struct kb_arena *arena, struct kb_str s)
{
    char *out = kb_arena_alloc(arena, s.len + 1);
    for (size_t i = 0; i < s.len; i++)
        out[i] = (char)(s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' ? s.ptr[i] + 32 : s.ptr[i]);
    return (struct kb_str){ out, s.len };
}

bool
kb_outlet_take(struct kb_draft *draft, struct kb_str name)
{
    name = kb_str_trim(name);
    const struct kb_publisher *p = kb_furniture_publisher(draft->furniture, name);
    const struct kb_outlet *row = p ? p->outlet : NULL;
    struct kb_str domain = KB_STR_NONE;
    if (row) {
        domain = row->domain;
    } else if (kb_is_domain(name)) {
        domain = lower(draft->ctx->arena, name);
        row = kb_outlet_by_host(&draft->ctx->engine->knowledge, domain);
        if (row)
            domain = row->domain;
    }
    if (!domain.len)
        return false;
    if (!draft->outlet.len) {
        draft->outlet = domain;
        draft->outlet_row = row;
    }
    return true;
}

bool
kb_crumb_line(struct kb_draft *draft, struct kb_str line)
{
    struct kb_str rest = line, part;
    unsigned domains = 0;
    if (line.len > 400 || !memchr(line.ptr, '/', line.len) || line.ptr[0] == '/')
        return false;
    while (kb_str_next(&rest, '/', &part) && kb_is_domain(part)) {
        if (domains++ == 0)
            kb_outlet_take(draft, part);
        else
            kb_credit_add(draft, KB_CREDIT_REPUBLISHED, part);
    }
    return domains > 0;
}

/* One comma-free part of a dateline: an outlet or agency, a date, a place. */
enum part { PART_BAD, PART_PLACE, PART_SHOUTED, PART_OUTLET, PART_AGENCY, PART_DATE };

static enum part
part_kind(struct kb_draft *draft, struct kb_str s, struct kb_str *publisher)
{
    unsigned capital, all, len;
    int unused;
    bool small = false, was_small = false;
    const struct kb_publisher *p = kb_furniture_publisher(draft->furniture, s);
    if (p || kb_is_domain(s)) {
        *publisher = s;
        return p && p->agency && !p->outlet ? PART_AGENCY : PART_OUTLET;
    }
    if (s.len >= 6 && kb_names_site(draft, s) && !kb_furniture_place(draft->furniture, s))
        return PART_OUTLET; /* a house that no table knows, in its own page */
    struct kb_str rest = s, word;
    for (unsigned words = 0; words < 4 && kb_str_next(&rest, ' ', &word); words++)
        if ((s.len < 30 && kb_furniture_date(draft->furniture, word, KB_DATE_MONTH, &unused))
            || (s.len < 30 && kb_furniture_date(draft->furniture, word, KB_DATE_WEEKDAY, &unused)))
            return PART_DATE;
    kb_count_words(s, &capital, &all);
    for (size_t i = 0; i < s.len; i += len) {
        uint32_t cp = kb_utf8_get(s, i, &len);
        if (kb_utf8_is_digit(cp) || cp == ':' || cp == '"' || cp == '?' || cp == '!')
            return (s.ptr[0] == '(' || all == 0) && cp != '"' ? PART_DATE : PART_BAD;
        if (was_small && kb_utf8_is_upper(cp))
            return PART_BAD; /* "JakartaTimnas": two words of which the second is text */
        was_small = kb_utf8_is_lower(cp);
        small = small || was_small;
    }
    if (all == 0 || all > 4 || capital < all)
        return PART_BAD;
    return small ? PART_PLACE : PART_SHOUTED;
}

struct dateline {
    unsigned places, shouted, outlets, agencies, dates;
    struct kb_str outlet, agency, place;
};

/* A blank beside an outlet's address: "JAKARTA KOMPAS.com". */
static bool
divides(struct kb_str head, size_t at)
{
    size_t begin = at, end = at + 1;
    if (head.ptr[at] != ' ')
        return strchr(",()/|", head.ptr[at]) != NULL;
    while (begin && !strchr(" ,()/|", head.ptr[begin - 1]))
        begin--;
    while (end < head.len && !strchr(" ,()/|", head.ptr[end]))
        end++;
    return kb_is_domain(kb_str_sub(head, begin, at)) || kb_is_domain(kb_str_sub(head, at + 1, end));
}

/* The head before the dash, part by part: commas, slashes and brackets divide. */
static bool
read_head(struct kb_draft *draft, struct kb_str head, struct dateline *d)
{
    *d = (struct dateline){ 0 };
    size_t begin = 0;
    for (size_t i = 0; i <= head.len; i++) {
        if (i < head.len && !divides(head, i))
            continue;
        struct kb_str part = kb_str_trim(kb_str_sub(head, begin, i)), who = KB_STR_NONE;
        begin = i + 1;
        while (part.len && part.ptr[part.len - 1] == '.')
            part.len--;
        if (!part.len)
            continue;
        if (part.ptr[part.len - 1] == '-')
            return false; /* two datelines: the first is another's */
        switch (part_kind(draft, part, &who)) {
        case PART_BAD: return false;
        case PART_PLACE: d->places++, d->place = part; break;
        case PART_SHOUTED: d->shouted++, d->place = part; break;
        case PART_OUTLET: d->outlets++, d->outlet = who; break;
        case PART_AGENCY: d->agencies++, d->agency = who; break;
        case PART_DATE: d->dates++; break;
        }
    }
    return true;
}

/* Length of the dash at `at`, blanks around it included; 0 when none stands there. *loose: blanks
 * or a long dash part it from the words. */
static size_t
dash_at(struct kb_str s, size_t at, bool *loose)
{
    size_t i = at;
    while (i < s.len && s.ptr[i] == ' ')
        i++;
    size_t marks = i;
    bool wide = false;
    for (;;) {
        if (i < s.len && s.ptr[i] == '-') {
            i++;
        } else if (i + 2 < s.len && s.ptr[i] == '\xe2' && s.ptr[i + 1] == '\x80'
                   && (s.ptr[i + 2] == '\x93' || s.ptr[i + 2] == '\x94')) {
            i += 3;
            wide = true;
        } else {
            break;
        }
    }
    if (i == marks)
        return 0;
    *loose = wide || marks > at || i - marks > 1 || (i < s.len && s.ptr[i] == ' ');
    while (i < s.len && s.ptr[i] == ' ')
        i++;
    return i - at;
}

static bool
accept(struct kb_draft *draft, const struct dateline *d, struct kb_str rest, bool loose)
{
    unsigned len;
    uint32_t cp = rest.len ? kb_utf8_get(rest, 0, &len) : 0;
    if (!rest.len || d->places + d->shouted > 3)
        return false;
    if (!loose && kb_utf8_is_lower(cp))
        return false;
    if (d->outlets || d->agencies)
        return loose || d->outlet.len || d->agencies;
    if (!d->shouted || d->places || d->shouted > 2 || d->place.len < 4)
        return false;
    if (!loose)
        return kb_utf8_is_upper(cp) && kb_furniture_place(draft->furniture, d->place);
    return !kb_utf8_is_lower(cp);
}

static void
tell(struct kb_draft *draft, const struct dateline *d)
{
    if (d->outlets && !draft->outlet.len)
        kb_outlet_take(draft, d->outlet);
    else if (d->outlet.len)
        kb_credit_add(draft, KB_CREDIT_REPUBLISHED, d->outlet);
    if (d->agencies)
        kb_credit_add(draft, KB_CREDIT_REPUBLISHED, d->agency);
}

/* "Liputan6.com, JakartaKita semua": the dash got lost, and place and text are one word. */
static size_t
glued_end(struct kb_draft *draft, struct kb_str s)
{
    const char *comma = memchr(s.ptr, ',', s.len < 40 ? s.len : 40);
    if (!comma)
        return 0;
    size_t at = (size_t)(comma - s.ptr);
    if (!kb_is_domain(kb_str_sub(s, 0, at)))
        return 0;
    size_t begin = at + 1;
    while (begin < s.len && s.ptr[begin] == ' ')
        begin++;
    size_t longest = 0;
    for (size_t i = begin + 1; i + 1 < s.len && i < begin + 40; i++) {
        bool turn =
            (s.ptr[i - 1] >= 'a' && s.ptr[i - 1] <= 'z') && (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z');
        struct kb_str place = kb_str_sub(s, begin, i), who;
        if ((turn || is_alnum(s.ptr[i])) && is_alnum(s.ptr[i - 1])
            && kb_furniture_place(draft->furniture, place))
            longest = i;
        if (!turn)
            continue;
        if (longest != i && part_kind(draft, place, &who) == PART_PLACE)
            longest = i;
        break;
    }
    if (longest)
        kb_outlet_take(draft, kb_str_sub(s, 0, at));
    return longest;
}

/* "KONTAN.CO.ID - JAKARTA. The text": a place with a full stop behind the dash. */
static size_t
place_behind(const struct kb_draft *draft, struct kb_str rest)
{
    size_t end = 0;
    while (end < rest.len && end < 40 && (rest.ptr[end] == ' ' || is_alnum(rest.ptr[end])))
        end++;
    if (end + 1 >= rest.len || rest.ptr[end] != '.' || rest.ptr[end + 1] != ' '
        || !kb_furniture_place(draft->furniture, kb_str_sub(rest, 0, end)))
        return 0;
    return end + 2;
}

static bool
opens_sentence(struct kb_str s, size_t at)
{
    unsigned len;
    uint32_t cp = at < s.len ? kb_utf8_get(s, at, &len) : 0;
    return kb_utf8_is_upper(cp) || cp == '"' || cp == 0x201C;
}

/* "Jakarta: Pemerintah ...", "KUALA LUMPUR: Menteri ...", "Jakarta, Indonesia: ...": a place with a
 * colon. */
static size_t
colon_end(const struct kb_draft *draft, struct kb_str s)
{
    const char *colon = memchr(s.ptr, ':', s.len < 40 ? s.len : 40);
    size_t at = colon ? (size_t)(colon - s.ptr) : 0;
    if (at < 4 || at + 3 >= s.len || s.ptr[at + 1] != ' ' || !opens_sentence(s, at + 2))
        return 0;
    struct kb_str rest = kb_str_sub(s, 0, at), place;
    return kb_str_next(&rest, ',', &place) && rest.len < 16
                   && kb_furniture_place(draft->furniture, place)
               ? at + 2
               : 0;
}

/* "(Puspen TNI). Panglima ...", "(Humas) - ...": who released it, in brackets. */
static size_t
bracket_end(struct kb_str s)
{
    const char *close =
        s.len && s.ptr[0] == '(' ? memchr(s.ptr, ')', s.len < 40 ? s.len : 40) : NULL;
    size_t at = close ? (size_t)(close - s.ptr) : 0, end = at + 1;
    unsigned capital, all;
    kb_count_words(kb_str_sub(s, 0, at), &capital, &all);
    if (at < 4 || !all || capital < all)
        return 0;
    while (end < s.len && strchr(" .,:-", s.ptr[end]))
        end++;
    return end > at + 1 && opens_sentence(s, end) ? end : 0;
}

size_t
kb_dateline_end(struct kb_draft *draft, struct kb_str s)
{
    struct dateline d;
    bool loose = false;
    for (size_t i = 2; i < s.len && i < MAX_DATELINE_BYTES; i++) {
        char c = s.ptr[i];
        if (c == '"' || c == ':' || c == ';')
            break;
        if (c != '-' && c != '\xe2' && c != ' ')
            continue;
        size_t dash = dash_at(s, i, &loose);
        if (!dash)
            continue;
        struct kb_str head = kb_str_sub(s, 0, i);
        struct kb_str rest = kb_str_sub(s, i + dash, s.len);
        if (read_head(draft, head, &d) && accept(draft, &d, rest, loose)) {
            tell(draft, &d);
            return i + dash + place_behind(draft, rest);
        }
        i += dash - 1;
    }
    size_t end = colon_end(draft, s);
    end = end ? end : bracket_end(s);
    return end ? end : glued_end(draft, s);
}

/* "Jakarta -": a place and a dash, where markup parts them from the text. */
static bool
is_place_alone(const struct kb_draft *draft, struct kb_str line)
{
    bool loose, dash = false;
    for (size_t i = 2; i < line.len && i < 60 && !dash; i++)
        if (dash_at(line, i, &loose)) {
            dash = i + dash_at(line, i, &loose) == line.len;
            if (!dash)
                return false;
            line = kb_str_sub(line, 0, i);
        }
    return dash && kb_furniture_place(draft->furniture, kb_str_trim(line));
}

/* "Search outlet.example" is no dateline. */
static bool
has_divider(struct kb_str line)
{
    for (size_t i = 0; i < line.len; i++)
        if (strchr(",(/|", line.ptr[i]))
            return true;
    return false;
}

/* "BERITABALI.COM, DUNIA." alone on a line. */
bool
kb_dateline_alone(struct kb_draft *draft, struct kb_str line)
{
    struct dateline d;
    if (is_place_alone(draft, line))
        return true;
    while (line.len > 4 && (kb_str_ends(line, KB_STR("-")) || kb_str_ends(line, KB_STR(" "))))
        line.len--;
    if (line.len > 60 || !has_divider(line) || !read_head(draft, line, &d)
        || (!d.outlets && !d.agencies) || !(d.places + d.shouted))
        return false;
    tell(draft, &d);
    return true;
}
