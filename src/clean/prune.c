/* A page's bytes without what the tree of it is not asked for, told apart as
 * https://html.spec.whatwg.org/#tokenization has it. Where a page is so odd that it could be told
 * otherwise, nothing is left out. */
#include "base/byteset.h"
#include "base/eight.h"
#include "base/limits.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MAX_ATTRIBUTES 512u
#define MAX_GAPS 24u
#define NAME_BYTES 8u
#define FEW_BLANKS 4u

/* What is known of an element by its name. */
enum {
    FLAT = 1,    /* never holds others open: void, or closed by the next of its kind */
    RAW = 2,     /* what stands in it is no markup... */
    UNREAD = 4,  /* ... and of these nobody reads it, but for JSON */
    FOREIGN = 8, /* opens another language, in which the above are elements like any other */
    PICTURE = 16 /* of svg and nothing else */
};
struct element {
    char name[NAME_BYTES];
    uint8_t kinds;
};
/* By the length of their names. */
static const struct element elements[] = {
    { "p", FLAT },
    { "g", PICTURE },
    { "br", FLAT },
    { "li", FLAT },
    { "td", FLAT },
    { "tr", FLAT },
    { "hr", FLAT },
    { "dd", FLAT },
    { "dt", FLAT },
    { "th", FLAT },
    { "img", FLAT },
    { "svg", FOREIGN },
    { "use", PICTURE },
    { "wbr", FLAT },
    { "col", FLAT },
    { "xmp", RAW },
    { "path", PICTURE },
    { "meta", FLAT },
    { "link", FLAT },
    { "html", FLAT },
    { "head", FLAT },
    { "body", FLAT },
    { "area", FLAT },
    { "base", FLAT },
    { "rect", PICTURE },
    { "line", PICTURE },
    { "defs", PICTURE },
    { "mask", PICTURE },
    { "math", FOREIGN },
    { "stop", PICTURE },
    { "style", RAW | UNREAD | PICTURE },
    { "title", RAW | PICTURE },
    { "input", FLAT },
    { "tbody", FLAT },
    { "thead", FLAT },
    { "tfoot", FLAT },
    { "embed", FLAT },
    { "track", FLAT },
    { "param", FLAT },
    { "script", RAW | UNREAD },
    { "source", FLAT },
    { "option", FLAT },
    { "iframe", RAW },
    { "circle", PICTURE },
    { "symbol", PICTURE },
    { "noembed", RAW },
    { "polygon", PICTURE },
    { "ellipse", PICTURE },
    { "textarea", RAW },
    { "noframes", RAW },
    { "clippath", PICTURE },
    { "polyline", PICTURE },
};
/* The first element whose name has so many letters. */
static const uint8_t first_of_length[NAME_BYTES + 2] = { 0, 0, 2, 10, 16, 30, 39, 45, 48, 52 };

/* By their first letter, the attributes that html.c reads, and those that decide how a tree grows
 * (what is hidden in a table, and in the two other languages). */
static const struct attribute {
    const char *name;
    size_t len;
} kept_attributes[26][4] = {
#define KEPT(word)                                                                                 \
    {                                                                                              \
        word, sizeof word - 1                                                                      \
    }
    ['a' - 'a'] = { KEPT("aria-hidden") },
    ['c' - 'a'] = { KEPT("class"), KEPT("content"), KEPT("color") },
    ['d' - 'a'] = { KEPT("datetime") },
    ['e' - 'a'] = { KEPT("encoding") },
    ['f' - 'a'] = { KEPT("face") },
    ['h' - 'a'] = { KEPT("href"), KEPT("hidden") },
    ['i' - 'a'] = { KEPT("id"), KEPT("itemprop") },
    ['l' - 'a'] = { KEPT("lang") },
    ['n' - 'a'] = { KEPT("name") },
    ['p' - 'a'] = { KEPT("property") },
    ['r' - 'a'] = { KEPT("rel"), KEPT("role") },
    ['s' - 'a'] = { KEPT("style"), KEPT("size"), KEPT("shadowrootmode") },
    ['t' - 'a'] = { KEPT("type") },
#undef KEPT
};

struct gap {
    size_t begin, end;
};

/* A tag, told apart. */
struct tag {
    struct kb_str name;
    uint8_t kinds; /* of its element */
    size_t begin, end;
    bool closes, closed; /* "</p>", "<br/>" */
    unsigned attributes, gap_count;
    struct gap gaps[MAX_GAPS]; /* attributes that nobody reads */
};

struct pruner {
    struct kb_arena *arena;
    struct kb_str s;
    char *out;        /* NULL until something is left out */
    size_t len, from; /* bytes of s before `from` are in out, or left out */
    unsigned depth, over, tags, foreign;
    size_t picture; /* where out was behind the tag that opened it */
    bool pure;      /* nothing but a picture was met since */
};

static bool
is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static bool
is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* What ends the name of a tag; an attribute's ends at '=' as well. */
#define BLANKS (KB_BYTE(' ') | KB_BYTE('\n') | KB_BYTE('\t') | KB_BYTE('\r') | KB_BYTE('\f'))
static const struct kb_byteset tag_ends = { { BLANKS | KB_BYTE('/') | KB_BYTE('>'), 0, 0, 0 } };
static const struct kb_byteset attribute_ends = {
    { BLANKS | KB_BYTE('/') | KB_BYTE('>') | KB_BYTE('='), 0, 0, 0 }
};
static const struct kb_byteset value_ends = { { BLANKS | KB_BYTE('>'), 0, 0, 0 } };
static const struct kb_byteset between = { { BLANKS | KB_BYTE('/'), 0, 0, 0 } };

static uint8_t
kinds_of(struct kb_str name)
{
    char word[NAME_BYTES] = { 0 };
    if (name.len > NAME_BYTES)
        return 0;
    for (size_t i = 0; i < name.len; i++)
        word[i] = (char)(is_letter(name.ptr[i]) ? name.ptr[i] | 32 : name.ptr[i]);
    for (size_t i = first_of_length[name.len]; i < first_of_length[name.len + 1]; i++)
        if (memcmp(elements[i].name, word, NAME_BYTES) == 0)
            return elements[i].kinds;
    return 0;
}

static bool
is_gradient(struct kb_str name)
{
    return kb_str_equal_nocase(name, KB_STR("lineargradient"))
           || kb_str_equal_nocase(name, KB_STR("radialgradient"));
}

static bool
is_read(struct kb_str name)
{
    if (!is_letter(name.ptr[0]))
        return false;
    const struct attribute *kept = kept_attributes[(name.ptr[0] | 32) - 'a'];
    for (; kept->len; kept++)
        if (kept->len == name.len
            && (memcmp(kept->name, name.ptr, name.len) == 0
                || kb_str_equal_nocase(name, (struct kb_str){ kept->name, kept->len })))
            return true;
    return false;
}

static void
leave_out(struct pruner *p, size_t begin, size_t end)
{
    if (!p->out)
        p->out = kb_arena_room(p->arena, p->s.len);
    memcpy(p->out + p->len, p->s.ptr + p->from, begin - p->from);
    p->len += begin - p->from;
    p->from = end;
}

/* Leaves a blank where a whole tag was, for it parted words. */
static void
blank_out(struct pruner *p, const struct tag *tag)
{
    leave_out(p, tag->begin, tag->end);
    p->out[p->len++] = ' ';
}

/* Nothing but blanks stands between a gap and the next: they are one. */
static void
add_gap(struct tag *tag, struct kb_str s, size_t begin, size_t end)
{
    struct gap *last = tag->gap_count ? &tag->gaps[tag->gap_count - 1] : NULL;
    size_t at = last ? last->end : begin;
    while (last && at < begin && is_blank(s.ptr[at]))
        at++;
    if (last && at == begin)
        last->end = end;
    else if (tag->gap_count < MAX_GAPS)
        tag->gaps[tag->gap_count++] = (struct gap){ begin, end };
}

/* The end of the value that may follow an attribute's name; `at` is behind the name. */
static size_t
pass_value(struct kb_str s, size_t at)
{
    size_t i = at;
    while (i < s.len && is_blank(s.ptr[i]))
        i++;
    if (i == s.len || s.ptr[i] != '=')
        return at;
    i++;
    while (i < s.len && is_blank(s.ptr[i]))
        i++;
    if (i < s.len && (s.ptr[i] == '"' || s.ptr[i] == '\'')) {
        const char *quote = memchr(s.ptr + i + 1, s.ptr[i], s.len - i - 1);
        return quote ? (size_t)(quote - s.ptr) + 1 : s.len;
    }
    while (i < s.len && !kb_byteset_has(&value_ends, s.ptr[i]))
        i++;
    return i;
}

/* From behind a tag's name to behind its '>'. */
static void
read_attributes(struct kb_str s, size_t at, struct tag *tag)
{
    for (;;) {
        tag->closed = false;
        for (; at < s.len && kb_byteset_has(&between, s.ptr[at]); at++)
            tag->closed = s.ptr[at] == '/';
        if (at == s.len || s.ptr[at] == '>')
            break;
        size_t begin = at++; /* a name may begin with '=' */
        while (at < s.len && !kb_byteset_has(&attribute_ends, s.ptr[at]))
            at++;
        size_t end = pass_value(s, at);
        tag->attributes++;
        if (!is_read(kb_str_sub(s, begin, at)))
            add_gap(tag, s, begin, end);
        at = end;
    }
    tag->end = at < s.len ? at + 1 : s.len;
}

/* The tag whose '<' stands at `at`; false when none does. */
static bool
read_tag(struct kb_str s, size_t at, struct tag *tag)
{
    size_t name = at + 1 + (at + 1 < s.len && s.ptr[at + 1] == '/'), end = name;
    if (name >= s.len || !is_letter(s.ptr[name]))
        return false;
    while (end < s.len && !kb_byteset_has(&tag_ends, s.ptr[end]))
        end++;
    tag->name = kb_str_sub(s, name, end);
    tag->kinds = kinds_of(tag->name);
    tag->begin = at;
    tag->closes = name == at + 2;
    tag->attributes = tag->gap_count = 0;
    read_attributes(s, end, tag);
    return true;
}

/* Where the end tag of a raw element stands, s.len: nowhere. *odd: a script that opens a comment
 * may go on behind that. */
static size_t
raw_end(struct kb_str s, const struct tag *tag, bool *odd)
{
    struct kb_str name = tag->name;
    *odd = false;
    for (size_t at = tag->end; at < s.len; at++) {
        const char *open = memchr(s.ptr + at, '<', s.len - at);
        if (!open)
            break;
        at = (size_t)(open - s.ptr);
        struct kb_str rest = kb_str_sub(s, at + 1, s.len);
        *odd = *odd || kb_str_starts(rest, KB_STR("!--"));
        if (rest.len > name.len + 1 && rest.ptr[0] == '/'
            && kb_byteset_has(&tag_ends, rest.ptr[name.len + 1])
            && kb_str_equal_nocase(kb_str_sub(rest, 1, name.len + 1), name))
            return at;
    }
    return s.len;
}

/* The inside of a script or style is left out, but JSON, and what a reference may spell so. */
static bool
is_unread(const struct pruner *p, const struct tag *tag)
{
    struct kb_str all = kb_str_sub(p->s, tag->begin, tag->end);
    return !p->foreign && (tag->kinds & UNREAD) && !memchr(all.ptr, '&', all.len)
           && kb_str_find_nocase(all, KB_STR("json"), 0) == all.len;
}

static void
leave_gaps_out(struct pruner *p, const struct tag *tag)
{
    for (unsigned i = 0; i < tag->gap_count; i++)
        leave_out(p, tag->gaps[i].begin, tag->gaps[i].end);
}

/* A script within another element goes whole, since nothing hangs on that it is there. */
static size_t
pass_raw(struct pruner *p, const struct tag *tag)
{
    bool odd;
    size_t end = raw_end(p->s, tag, &odd), behind = end + tag->name.len + 2;
    p->pure = p->pure && !memchr(p->s.ptr + tag->end, '<', end - tag->end);
    bool unread = end < p->s.len && !odd && is_unread(p, tag);
    if (unread && p->depth && p->s.ptr[behind] == '>') {
        leave_out(p, tag->begin, behind + 1);
        return behind + 1;
    }
    leave_gaps_out(p, tag);
    if (unread && end > tag->end)
        leave_out(p, tag->end, end);
    return end;
}

/* Keeps account of what is open; whether the tag lies deeper than is allowed. */
static bool
is_too_deep(struct pruner *p, const struct tag *tag)
{
    bool deep = false;
    if (tag->closes) {
        deep = p->over > 0;
        p->over -= deep;
        p->depth -= !deep && p->depth;
    } else if (p->depth >= KB_MAX_HTML_DEPTH) {
        deep = true;
        p->over++;
        p->tags--;
    } else {
        p->depth++;
    }
    return deep;
}

/* A picture that holds nothing but itself goes whole when it ends: nobody looks into one. Others
 * might hold what stands in the page's text in truth, since markup within ends them. */
static void
pass_picture(struct pruner *p, const struct tag *tag)
{
    bool svg = kb_str_equal_nocase(tag->name, KB_STR("svg"));
    if (tag->closes && svg && p->foreign == 1 && p->pure) {
        leave_out(p, tag->begin, tag->begin);
        p->len = p->picture;
        p->pure = false;
    } else if (!tag->closes && svg && !p->foreign && !tag->closed) {
        leave_out(p, tag->end, tag->end);
        p->picture = p->len;
        p->pure = true;
    } else if (!(tag->kinds & PICTURE) && !is_gradient(tag->name)) {
        p->pure = false;
    }
}

static void
count_foreign(struct pruner *p, const struct tag *tag)
{
    if (!(tag->kinds & FOREIGN))
        return;
    if (!tag->closes)
        p->foreign += !tag->closed;
    else if (p->foreign)
        p->foreign--;
}

static size_t
pass_tag(struct pruner *p, size_t at)
{
    struct tag tag;
    if (!read_tag(p->s, at, &tag))
        return at + 1;
    p->tags += !tag.closes;
    bool flat = tag.closed || (tag.kinds & FLAT);
    bool raw = !tag.closes && (tag.kinds & RAW) && !(p->foreign && tag.closed);
    if (tag.attributes > MAX_ATTRIBUTES || (!flat && !raw && is_too_deep(p, &tag))) {
        blank_out(p, &tag);
        p->pure = false;
        count_foreign(p, &tag);
        return tag.end;
    }
    if (!raw)
        leave_gaps_out(p, &tag);
    if (p->foreign || tag.kinds & FOREIGN)
        pass_picture(p, &tag);
    count_foreign(p, &tag);
    return raw ? pass_raw(p, &tag) : tag.end;
}

/* Behind the comment that opens at `at`. */
static size_t
pass_comment(struct kb_str s, size_t at)
{
    at += 4;
    if (kb_str_starts(kb_str_sub(s, at, s.len), KB_STR(">")))
        return at + 1;
    if (kb_str_starts(kb_str_sub(s, at, s.len), KB_STR("->")))
        return at + 2;
    while ((at = kb_str_find(s, KB_STR("--"), at)) < s.len) {
        struct kb_str rest = kb_str_sub(s, at + 2, s.len);
        if (kb_str_starts(rest, KB_STR(">")))
            return at + 3;
        if (kb_str_starts(rest, KB_STR("!>")))
            return at + 4;
        at++;
    }
    return s.len;
}

/* Many blanks between two tags are as good as one, and cost a tree as much as text. */
static size_t
pass_blanks(struct pruner *p, size_t at)
{
    size_t end = at;
    for (; end + 8 <= p->s.len; end += 8) {
        uint64_t x = kb_eight(p->s.ptr + end);
        if ((kb_eight_equal(x, ' ') | kb_eight_equal(x, '\n') | kb_eight_equal(x, '\t'))
            != KB_EIGHT_HIGH)
            break;
    }
    while (end < p->s.len && is_blank(p->s.ptr[end]))
        end++;
    if (end > at + FEW_BLANKS)
        leave_out(p, at + 1, end);
    return end;
}

/* The two names whose UTF-8 is longer than they are: lexbor 3.0.1 makes room for less and writes
 * past its buffer where many follow one another. */
static struct kb_str
drop_wide_names(struct kb_arena *arena, struct kb_str s, char *own)
{
    for (size_t at = 0; at + 5 <= s.len; at++) {
        const char *found = memchr(s.ptr + at, '&', s.len - at - 4);
        if (!found)
            break;
        at = (size_t)(found - s.ptr);
        if (memcmp(found, "&nLt;", 5) != 0 && memcmp(found, "&nGt;", 5) != 0)
            continue;
        if (!own)
            s.ptr = own = (char *)kb_arena_copy(arena, s).ptr;
        memset(own + at, ' ', 5);
    }
    return s;
}

struct kb_str
kb_html_prune(struct kb_arena *arena, struct kb_str s, uint32_t *tags)
{
    struct pruner p = { .arena = arena, .s = s };
    bool cut_short = false;
    for (size_t at = 0; at < p.s.len;) {
        const char *open = memchr(s.ptr + at, '<', s.len - at);
        if (!open)
            break;
        at = (size_t)(open - s.ptr);
        if (p.tags >= KB_MAX_HTML_TAGS) {
            cut_short = true;
            p.s.len = at;
        } else if (kb_str_starts(kb_str_sub(s, at, s.len), KB_STR("<!--"))) {
            p.tags++;
            at = pass_comment(s, at);
        } else {
            at = pass_tag(&p, at);
        }
        at = pass_blanks(&p, at);
    }
    *tags = cut_short ? KB_MAX_HTML_TAGS + 1 : p.tags;
    if (!p.out)
        return drop_wide_names(arena, p.s, NULL);
    leave_out(&p, p.s.len, p.s.len);
    return drop_wide_names(arena, (struct kb_str){ p.out, p.len }, p.out);
}
