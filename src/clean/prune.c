/* A page's bytes without what the tree of it is not asked for, told apart as
 * https://html.spec.whatwg.org/#tokenization has it. Where a page is so odd that it could be told
 * otherwise, nothing is left out. */
#include "base/limits.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MAX_ATTRIBUTES 512u
#define MAX_GAPS 24u
#define NAME_BYTES 8u

/* Elements that never hold others open: void ones, and those that the next of their kind closes. */
static const char flat_names[][NAME_BYTES] = {
    "p",    "li",   "br",   "img",  "td",     "meta",  "link",  "input", "tr",  "source",
    "hr",   "dd",   "dt",   "th",   "option", "tbody", "thead", "tfoot", "wbr", "html",
    "head", "body", "area", "base", "col",    "embed", "track", "param",
};
/* What stands in these is no markup; of the first two nobody reads it, but for JSON. */
static const char raw_names[][NAME_BYTES] = {
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes",
};
/* Another language in which the above are elements like any other. */
static const char foreign_names[][NAME_BYTES] = { "svg", "math" };

enum { UNREAD_NAMES = 2, COUNT_FLAT = sizeof flat_names / NAME_BYTES };
enum { COUNT_RAW = sizeof raw_names / NAME_BYTES, COUNT_FOREIGN = 2 };

/* By their first letter, the attributes that html.c reads, and those that decide how a tree grows
 * (what is hidden in a table, and in the two other languages). */
static const char *const kept_names[26][4] = {
    ['a' - 'a'] = { "aria-hidden" },    ['c' - 'a'] = { "class", "content", "color" },
    ['d' - 'a'] = { "datetime" },       ['e' - 'a'] = { "encoding" },
    ['f' - 'a'] = { "face" },           ['h' - 'a'] = { "href", "hidden" },
    ['i' - 'a'] = { "id", "itemprop" }, ['l' - 'a'] = { "lang" },
    ['n' - 'a'] = { "name" },           ['p' - 'a'] = { "property" },
    ['r' - 'a'] = { "rel", "role" },    ['s' - 'a'] = { "style", "size", "shadowrootmode" },
    ['t' - 'a'] = { "type" },
};

struct gap {
    size_t begin, end;
};

/* A tag, told apart. */
struct tag {
    char name[NAME_BYTES]; /* in small letters, zero-padded; empty when it is longer */
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

static bool
ends_name(char c)
{
    return is_blank(c) || c == '/' || c == '>';
}

static bool
is_among(const char (*names)[NAME_BYTES], size_t count, const struct tag *tag)
{
    uint64_t word, name;
    memcpy(&word, tag->name, sizeof word);
    for (size_t i = 0; i < count; i++) {
        memcpy(&name, names[i], sizeof name);
        if (name == word)
            return true;
    }
    return false;
}

static bool
is_read(struct kb_str name)
{
    if (!is_letter(name.ptr[0]))
        return false;
    const char *const *kept = kept_names[(name.ptr[0] | 32) - 'a'];
    for (; *kept; kept++)
        if (kb_str_equal_nocase(name, (struct kb_str){ *kept, strlen(*kept) }))
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
    while (i < s.len && !is_blank(s.ptr[i]) && s.ptr[i] != '>')
        i++;
    return i;
}

/* From behind a tag's name to behind its '>'. */
static void
read_attributes(struct kb_str s, size_t at, struct tag *tag)
{
    for (;;) {
        tag->closed = false;
        for (; at < s.len && (is_blank(s.ptr[at]) || s.ptr[at] == '/'); at++)
            tag->closed = s.ptr[at] == '/';
        if (at == s.len || s.ptr[at] == '>')
            break;
        size_t begin = at++; /* a name may begin with '=' */
        while (at < s.len && !ends_name(s.ptr[at]) && s.ptr[at] != '=')
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
    while (end < s.len && !ends_name(s.ptr[end]))
        end++;
    memset(tag->name, 0, sizeof tag->name);
    if (end - name <= NAME_BYTES)
        for (size_t i = name; i < end; i++)
            tag->name[i - name] = (char)(is_letter(s.ptr[i]) ? s.ptr[i] | 32 : s.ptr[i]);
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
    struct kb_str name = { tag->name, strnlen(tag->name, NAME_BYTES) };
    *odd = false;
    for (size_t at = tag->end; at < s.len; at++) {
        const char *open = memchr(s.ptr + at, '<', s.len - at);
        if (!open)
            break;
        at = (size_t)(open - s.ptr);
        struct kb_str rest = kb_str_sub(s, at + 1, s.len);
        *odd = *odd || kb_str_starts(rest, KB_STR("!--"));
        if (rest.len > name.len + 1 && rest.ptr[0] == '/' && ends_name(rest.ptr[name.len + 1])
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
    return !p->foreign && is_among(raw_names, UNREAD_NAMES, tag) && !memchr(all.ptr, '&', all.len)
           && kb_str_find_nocase(all, KB_STR("json"), 0) == all.len;
}

static size_t
pass_raw(struct pruner *p, const struct tag *tag)
{
    bool odd;
    size_t end = raw_end(p->s, tag, &odd);
    if (end > tag->end && end < p->s.len && !odd && is_unread(p, tag))
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

static void
count_foreign(struct pruner *p, const struct tag *tag)
{
    if (!is_among(foreign_names, COUNT_FOREIGN, tag))
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
    count_foreign(p, &tag);
    bool flat = tag.closed || is_among(flat_names, COUNT_FLAT, &tag);
    bool raw = !tag.closes && !(p->foreign && tag.closed) && is_among(raw_names, COUNT_RAW, &tag);
    if (tag.attributes > MAX_ATTRIBUTES || (!flat && !raw && is_too_deep(p, &tag))) {
        blank_out(p, &tag);
        return tag.end;
    }
    for (unsigned i = 0; i < tag.gap_count; i++)
        leave_out(p, tag.gaps[i].begin, tag.gaps[i].end);
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
    }
    *tags = cut_short ? KB_MAX_HTML_TAGS + 1 : p.tags;
    if (!p.out)
        return drop_wide_names(arena, p.s, NULL);
    leave_out(&p, p.s.len, p.s.len);
    return drop_wide_names(arena, (struct kb_str){ p.out, p.len }, p.out);
}
