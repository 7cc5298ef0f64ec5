/* A page's lines, told apart: what is text, what tells about it, what merely stands around it. */
#include "base/eight.h"
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

#define MAX_FURNITURE_BYTES 320u /* a longer line is text, whatever it starts with */
#define MAX_HAS_BYTES 220u
#define MAX_LEAD_HEADLINES 4u

void
kb_lines_split(struct kb_draft *draft, struct kb_str text)
{
    bool gap = false;
    struct kb_str rest = text;
    while (rest.len) {
        const char *at = memchr(rest.ptr, '\n', rest.len);
        size_t n = at ? (size_t)(at - rest.ptr) : rest.len;
        struct kb_str s = kb_str_trim(kb_str_sub(rest, 0, n));
        rest = kb_str_sub(rest, at ? n + 1 : n, rest.len);
        if (!s.len) {
            gap = true;
            continue;
        }
        *KB_PUSH(draft->ctx->arena, &draft->lines) =
            (struct kb_line){ .s = s, .kind = KB_LINE_BODY, .behind_gap = gap };
        gap = false;
    }
}

/* No letters: "> >", "***", "1". Every word with an underscore: names of icons. */
static bool
is_ornament(const struct kb_norm *n)
{
    bool words = false, icons = n->len > 0;
    for (uint32_t at = 0, next; at < n->len; at = next) {
        next = kb_norm_token(n, at);
        char c = n->bytes[at];
        if (c == ' ')
            continue;
        if (next == at + 1 && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c & 0x80)) {
            icons = false;
            continue;
        }
        words = true;
        icons = icons && memchr(n->bytes + at, '_', next - at) != NULL;
        if (!icons)
            return false; /* there is a word or number in it */
    }
    return icons || !words;
}

/* "[Gambas:Video 20detik]", "[iklan_2]": a mark by which the site puts something in. */
static bool
is_shortcode(struct kb_str s)
{
    if (s.len < 4 || s.len > 120 || s.ptr[0] != '[' || s.ptr[s.len - 1] != ']')
        return false;
    struct kb_str inside = kb_str_sub(s, 1, s.len - 1);
    return !memchr(inside.ptr, '[', inside.len)
           && (memchr(inside.ptr, ':', inside.len) || memchr(inside.ptr, '_', inside.len)
               || memchr(inside.ptr, '=', inside.len) || inside.ptr[0] == '/');
}

/* "#JalanDamai #KamiPeduli": what a page is to be found by on other sites. */
static bool
is_hashtags(struct kb_str s)
{
    struct kb_str rest = s, word;
    while (kb_str_next(&rest, ' ', &word))
        if (word.len < 3 || word.ptr[0] != '#' || word.ptr[word.len - 1] == '"')
            return false;
    return s.len > 0;
}

/* The rules of `is` fill the whole line, digits and marks between them aside. */
static const struct kb_rule *
filled(const struct kb_draft *draft, const struct kb_norm *n)
{
    const unsigned whats =
        1u << KB_RULE_DROP | 1u << KB_RULE_LEAD | 1u << KB_RULE_BLOCK | 1u << KB_RULE_STAMP;
    const struct kb_rule *found = NULL;
    for (uint32_t at = 0; at < n->len;) {
        char c = n->bytes[at];
        const struct kb_rule *r = kb_furniture_at(draft->furniture, n, at, whats, KB_WHERE_IS);
        if (r && (at == 0 || r->what != KB_RULE_LEAD)) {
            found = found ? found : r;
            at += (uint32_t)r->phrase.len;
            continue;
        }
        uint32_t next = kb_norm_token(n, at);
        bool digit = c >= '0' && c <= '9';
        if (!digit && (next > at + 1 || (c >= 'a' && c <= 'z') || (c & 0x80)))
            return NULL;
        at = next;
    }
    return found;
}

static const struct kb_rule *
has_rule(const struct kb_draft *draft, const struct kb_norm *n)
{
    if (n->bytes[0] == '"')
        return NULL;
    for (uint32_t at = 0; at < n->len; at = kb_norm_token(n, at)) {
        const struct kb_rule *r =
            n->bytes[at] == ' '
                ? NULL
                : kb_furniture_at(draft->furniture, n, at, 1u << KB_RULE_DROP, KB_WHERE_HAS);
        if (r)
            return r;
    }
    return NULL;
}

static uint8_t
kind_of_rule(const struct kb_rule *r)
{
    return r->what == KB_RULE_LEAD    ? KB_LINE_LEAD
           : r->what == KB_RULE_BLOCK ? KB_LINE_BLOCK
                                      : KB_LINE_FURNITURE;
}

static uint8_t
kind_by_rules(struct kb_draft *draft, struct kb_line *line, const struct kb_norm *n)
{
    const unsigned whats = 1u << KB_RULE_DROP | 1u << KB_RULE_LEAD;
    const struct kb_rule *r = line->s.len <= MAX_HAS_BYTES ? filled(draft, n) : NULL;
    if (r)
        return kind_of_rule(r);
    if (is_ornament(n) || is_shortcode(line->s) || (n->bytes[0] == '#' && is_hashtags(line->s)))
        return KB_LINE_FURNITURE;
    if (kb_byline_line(draft, n) || kb_credit_line(draft, line, n) || kb_filed_line(draft, n)
        || (draft->body == UINT32_MAX && kb_dateline_alone(draft, line->s)))
        return KB_LINE_ABOUT;
    if (line->s.len <= MAX_FURNITURE_BYTES) {
        uint32_t at = n->bytes[0] == '[' || n->bytes[0] == '(' || n->bytes[0] == '*';
        while (at && at < n->len && (n->bytes[at] == '*' || n->bytes[at] == ' '))
            at++;
        r = kb_furniture_at(draft->furniture, n, 0, whats, KB_WHERE_STARTS | KB_WHERE_TAIL);
        if (!r && at && n->len > at)
            r = kb_furniture_at(draft->furniture, n, at, whats, KB_WHERE_STARTS | KB_WHERE_TAIL);
    }
    if (!r && line->s.len <= MAX_HAS_BYTES)
        r = has_rule(draft, n);
    if (!r)
        return KB_LINE_BODY;
    kb_byline_inside(draft, n, r->where == KB_WHERE_HAS ? 0 : (uint32_t)r->phrase.len);
    uint8_t kind = kind_of_rule(r);
    /* "Baca Juga: a title": only a bare one is followed by its title. */
    if (kind == KB_LINE_LEAD && n->len > r->phrase.len + 3)
        kind = KB_LINE_FURNITURE;
    return kind;
}

static bool
same_title(struct kb_str a, struct kb_str b)
{
    char fa[256], fb[256];
    if (!a.len || a.len > b.len + 16 || b.len > a.len + 16)
        return false;
    size_t la = kb_utf8_fold(a, fa, sizeof fa), lb = kb_utf8_fold(b, fb, sizeof fb);
    return la == lb && memcmp(fa, fb, la) == 0;
}

bool
kb_is_paragraph(const struct kb_line *line)
{
    unsigned capital, all;
    if (line->s.len >= 200)
        return true;
    if (line->s.len < 35 || !kb_ends_sentence(line->s))
        return false;
    kb_count_words(line->s, &capital, &all);
    return all >= 6 && capital * 10 < all * 7;
}

/* Above the body of a page without a title field: title, names, time; the rest is not kept, but for
 * what reads like a summary under the title. */
struct front {
    uint32_t title; /* index of the best candidate, UINT32_MAX */
    unsigned title_words;
    bool behind_title; /* a time or name was met: the title stands above it */
};

static void
front_line(struct kb_draft *draft, uint32_t i, struct front *front)
{
    struct kb_line *line = &draft->lines.at[i];
    struct kb_norm n;
    unsigned capital, all;
    kb_norm_make(&n, line->s);
    line->kind = KB_LINE_ABOUT;
    if (kb_crumb_line(draft, line->s))
        return;
    if (kb_stamp_line(draft, &n) || kb_byline_desk(draft, line->s)) {
        front->behind_title = front->title != UINT32_MAX;
        return;
    }
    if (kb_dateline_alone(draft, line->s))
        return;
    kb_count_words(line->s, &capital, &all);
    if (!front->behind_title && all >= 3 && line->s.len <= 250
        && (front->title == UINT32_MAX || all + 2 >= front->title_words)) {
        front->title = i;
        front->title_words = all;
    }
}

static void
sort_front(struct kb_draft *draft, uint32_t body)
{
    struct front front = { UINT32_MAX, 0, false };
    for (uint32_t i = 0; i < body; i++)
        if (draft->lines.at[i].kind == KB_LINE_BODY)
            front_line(draft, i, &front);
    if (!draft->title.len && front.title != UINT32_MAX) {
        struct kb_str s = draft->lines.at[front.title].s;
        size_t head = kb_dateline_end(draft, s);
        /* "wartasore.example - A title": only an outlet's address is surely no part of it. */
        if (head && memchr(s.ptr, '.', head))
            s = kb_str_sub(s, head, s.len);
        draft->title = kb_title_cut(draft, s);
    }
}

/* In a record with a title of its own only lines that are surely not text go from above the body.
 */
static void
sort_known_front(struct kb_draft *draft)
{
    bool summary = draft->from_markup; /* one may stand above the time and the names */
    for (uint32_t i = 0, seen = 0; i < draft->lines.len && seen < 4; i++) {
        struct kb_line *line = &draft->lines.at[i];
        struct kb_norm n;
        if (line->kind != KB_LINE_BODY)
            continue;
        if (kb_is_paragraph(line) && !summary)
            return;
        if (kb_is_paragraph(line)) {
            summary = false;
            continue;
        }
        kb_norm_make(&n, line->s);
        seen++;
        if (same_title(line->s, draft->title) || kb_crumb_line(draft, line->s)
            || kb_stamp_line(draft, &n) || kb_byline_desk(draft, line->s)
            || kb_dateline_alone(draft, line->s)) {
            line->kind = KB_LINE_ABOUT;
            seen--;
        }
    }
}

static bool
has_dateline(struct kb_draft *draft, struct kb_str s)
{
    struct kb_str outlet = draft->outlet;
    const struct kb_outlet *row = draft->outlet_row;
    uint32_t credits = draft->credits.len;
    bool found = s.len > (kb_ends_sentence(s) ? 60 : 120) && kb_dateline_end(draft, s) > 0;
    draft->outlet = outlet;
    draft->outlet_row = row;
    draft->credits.len = credits;
    return found;
}

static uint32_t
first_paragraph(struct kb_draft *draft)
{
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        const struct kb_line *line = &draft->lines.at[i];
        if (line->kind == KB_LINE_BODY && (kb_is_paragraph(line) || has_dateline(draft, line->s)))
            return i;
    }
    return draft->lines.len;
}

/* A bare "Baca Juga" is followed by the titles it means, if what follows is written like titles. */
static void
sort_leads(struct kb_draft *draft)
{
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_str s = draft->lines.at[i].s;
        if (draft->lines.at[i].kind != KB_LINE_LEAD)
            continue;
        draft->lines.at[i].kind = KB_LINE_FURNITURE;
        /* Where fields came with the text, links were often taken out and only the words left. */
        if (s.ptr[s.len - 1] != ':' && draft->page->title.len)
            continue;
        for (uint32_t j = i + 1; j < draft->lines.len && j <= i + MAX_LEAD_HEADLINES; j++) {
            struct kb_line *next = &draft->lines.at[j];
            if (next->kind == KB_LINE_FURNITURE)
                continue;
            if (next->kind != KB_LINE_BODY || !kb_looks_headline(next->s)
                || (j > i + 1 && next->behind_gap))
                break;
            next->kind = KB_LINE_FURNITURE;
        }
    }
}

/* A block's opening counts only where most of the text stands before it. */
static void
sort_blocks(struct kb_draft *draft)
{
    const size_t share = draft->from_markup ? 10 : 4;
    size_t total = 0, before = 0;
    bool open = false;
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_line *line = &draft->lines.at[i];
        line->paragraph = line->kind == KB_LINE_BODY && kb_is_paragraph(line);
        total += line->paragraph ? line->s.len : 0;
    }
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_line *line = &draft->lines.at[i];
        if (line->kind == KB_LINE_BLOCK) {
            open = open || (before > 0 && before * share >= total * (share - 1));
            line->kind = KB_LINE_FURNITURE;
        } else if (line->kind == KB_LINE_BODY) {
            if (line->paragraph)
                before += line->s.len;
            if (open)
                line->kind = KB_LINE_FURNITURE;
        }
    }
}

static void
cut_dateline(struct kb_draft *draft)
{
    for (uint32_t i = 0, seen = 0; i < draft->lines.len && seen < 3; i++) {
        struct kb_line *line = &draft->lines.at[i];
        if (line->kind != KB_LINE_BODY)
            continue;
        size_t end = kb_dateline_end(draft, line->s);
        if (end > 0) {
            line->s = kb_str_trim(kb_str_sub(line->s, end, line->s.len));
            return;
        }
        seen += kb_is_paragraph(line);
        if (seen > draft->from_markup)
            return;
    }
}

/* "... kata dia.***", "... kata dia. (*)": how the end of a text is marked. */
static struct kb_str
cut_stars(struct kb_str s)
{
    struct kb_str rest = s;
    bool stars = false;
    while (rest.len && strchr("*()[] ", rest.ptr[rest.len - 1]) && s.len - rest.len < 8) {
        stars |= rest.ptr[rest.len - 1] == '*';
        rest.len--;
    }
    return stars && kb_ends_sentence(rest) ? rest : s;
}

/* The writer's name and office below the text; place and day of a release, with all who signed it,
 * as long as none of that is a sentence. */
static void
drop_signature(struct kb_draft *draft)
{
    uint32_t last = draft->lines.len, signed_at = last, kept = 0;
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        const struct kb_line *line = &draft->lines.at[i];
        if (line->kind != KB_LINE_BODY)
            continue;
        last = i;
        if (kept++ > 1 && kb_signature_place(draft, line->s))
            signed_at = i;
        else if (kb_ends_sentence(line->s))
            signed_at = draft->lines.len;
    }
    if (kept > 2 && kb_signature_writer(draft, draft->lines.at[last].s))
        draft->lines.at[last].kind = KB_LINE_ABOUT;
    for (uint32_t i = signed_at; i < draft->lines.len; i++)
        draft->lines.at[i].kind = KB_LINE_ABOUT;
}

/* Nothing but the page's own outlet. */
static bool
names_outlet(const struct kb_draft *draft, struct kb_str s)
{
    const struct kb_publisher *p = s.len <= 40 ? kb_furniture_publisher(draft->furniture, s) : NULL;
    return p && p->outlet && p->outlet == draft->outlet_row;
}

/* Nothing but the name of who wrote or published: above the text, or in a box below it. */
static void
drop_names(struct kb_draft *draft)
{
    for (uint32_t i = 0; i < draft->lines.len; i++)
        if (draft->lines.at[i].kind == KB_LINE_BODY && names_outlet(draft, draft->lines.at[i].s))
            draft->lines.at[i].kind = KB_LINE_ABOUT;
    for (uint32_t i = 0; i < draft->lines.len; i++)
        for (uint32_t b = 0; b < draft->bylines.len; b++)
            if (draft->lines.at[i].kind == KB_LINE_BODY
                && kb_str_equal_nocase(draft->lines.at[i].s, draft->bylines.at[b].name))
                draft->lines.at[i].kind = KB_LINE_ABOUT;
}

void
kb_lines_mark(struct kb_draft *draft)
{
    draft->body = UINT32_MAX;
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        struct kb_line *line = &draft->lines.at[i];
        struct kb_norm n;
        draft->line = i;
        kb_norm_make(&n, line->s);
        if (!n.len) {
            line->kind = KB_LINE_EMPTY;
            continue;
        }
        line->kind = kind_by_rules(draft, line, &n);
        if (line->kind == KB_LINE_BODY) {
            line->s = cut_stars(draft->from_markup ? line->s : kb_inlaid_cut(draft, line->s));
            kb_tail_cut(draft, line, &n);
        }
        if (line->kind == KB_LINE_BODY && draft->body == UINT32_MAX
            && (kb_is_paragraph(line) || has_dateline(draft, line->s)))
            draft->body = i;
    }
    sort_leads(draft);
}

void
kb_lines_sort(struct kb_draft *draft)
{
    kb_lines_mark(draft);
    uint32_t body = first_paragraph(draft);
    if (draft->title.len)
        sort_known_front(draft);
    else if (!kb_crude_sort(draft) && body < draft->lines.len)
        sort_front(draft, body);
    sort_blocks(draft);
    cut_dateline(draft);
    drop_signature(draft);
    drop_names(draft);
}

/* How many bytes at s[i], which is no blank, need no look one by one; less than all that is left.
 */
static size_t
plain_run(struct kb_str s, size_t i)
{
    size_t at = i;
    for (; at + 9 <= s.len; at += 8) {
        uint64_t x = kb_eight(s.ptr + at);
        if (kb_eight_wide(x) | kb_eight_below(x, ' ') | kb_eight_equal(x, 0x7F)
            | (kb_eight_equal(x, ' ') & kb_eight_equal(kb_eight(s.ptr + at + 1), ' ')))
            break;
    }
    return at - i;
}

/* Copies s with every run of white space as one blank and without invisible characters. */
static size_t
copy_plain(char *out, struct kb_str s)
{
    size_t len = 0;
    unsigned n;
    for (size_t i = 0; i < s.len; i += n) {
        size_t plain = s.ptr[i] == ' ' ? 0 : plain_run(s, i);
        memcpy(out + len, s.ptr + i, plain);
        len += plain;
        i += plain;
        unsigned char c = (unsigned char)s.ptr[i];
        n = 1;
        if (c > ' ' && c < 0x7F) {
            out[len++] = (char)c;
            continue;
        }
        uint32_t cp = c < 0x80 ? c : kb_utf8_get(s, i, &n);
        if (cp == 0xAD || (cp >= 0x200B && cp <= 0x200F) || cp == 0xFEFF || cp == 0x7F)
            continue;
        if (cp <= ' ' || kb_utf8_is_space(cp)) {
            if (len && out[len - 1] != ' ')
                out[len++] = ' ';
            continue;
        }
        memcpy(out + len, s.ptr + i, n);
        len += n;
    }
    while (len && out[len - 1] == ' ')
        len--;
    return len;
}

struct kb_str
kb_lines_join(struct kb_draft *draft)
{
    size_t room = 1, len = 0;
    for (uint32_t i = 0; i < draft->lines.len; i++)
        if (draft->lines.at[i].kind == KB_LINE_BODY)
            room += draft->lines.at[i].s.len + 1;
    char *out = kb_arena_alloc(draft->ctx->arena, room);
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        if (draft->lines.at[i].kind != KB_LINE_BODY)
            continue;
        size_t wrote = copy_plain(out + len + (len > 0), draft->lines.at[i].s);
        if (!wrote)
            continue;
        if (len)
            out[len++] = '\n';
        len += wrote;
    }
    return (struct kb_str){ out, len };
}
