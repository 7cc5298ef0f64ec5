#include "base/limits.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MAX_ATTRIBUTES 512u
#define NAME_BYTES 8u

/* Elements that never hold others open: void ones, and those that the next of their kind closes. */
static const char flat_names[][NAME_BYTES] = {
    "p",    "li",   "br",   "img",  "td",     "meta",  "link",  "input", "tr",  "source",
    "hr",   "dd",   "dt",   "th",   "option", "tbody", "thead", "tfoot", "wbr", "html",
    "head", "body", "area", "base", "col",    "embed", "track", "param",
};
/* What stands in these is no markup. */
static const char raw_names[][NAME_BYTES] = { "script", "style", "textarea", "title", "xmp" };

static bool
is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == ':';
}

/* Whether the name stands among `names`, zero-padded and in small letters. */
static bool
is_among(const char (*names)[NAME_BYTES], size_t count, struct kb_str name)
{
    char word[NAME_BYTES] = { 0 };
    if (name.len > NAME_BYTES)
        return false;
    for (size_t i = 0; i < name.len; i++)
        word[i] = (char)(name.ptr[i] | 32);
    for (size_t i = 0; i < count; i++)
        if (memcmp(names[i], word, NAME_BYTES) == 0)
            return true;
    return false;
}

/* End of the tag that opens at `at`, its '>' included; *attributes counts words outside quotes. */
static size_t
tag_end(struct kb_str s, size_t at, unsigned *attributes)
{
    char quote = 0;
    bool blank = false;
    *attributes = 0;
    for (size_t i = at + 1; i < s.len; i++) {
        char c = s.ptr[i];
        if (quote) {
            if (c == quote)
                quote = 0;
            continue;
        }
        if (c == '>')
            return i + 1;
        if ((c == '"' || c == '\'') && s.ptr[i - 1] == '=')
            quote = c;
        bool now = (unsigned char)c <= ' ' || c == '/';
        *attributes += blank && !now;
        blank = now;
    }
    return s.len;
}

static size_t
raw_end(struct kb_str s, size_t at, struct kb_str name)
{
    for (;;) {
        at = kb_str_find(s, KB_STR("</"), at);
        if (at >= s.len)
            return s.len;
        struct kb_str rest = kb_str_sub(s, at + 2, s.len);
        if (rest.len >= name.len && kb_str_equal_nocase(kb_str_sub(rest, 0, name.len), name))
            return at;
        at += 2;
    }
}

struct flattener {
    struct kb_arena *arena;
    struct kb_str s;
    char *copy; /* NULL until something has to be cut */
    unsigned depth, over, tags;
};

static void
blank_out(struct flattener *f, size_t begin, size_t end)
{
    if (!f->copy)
        f->copy = (char *)kb_arena_copy(f->arena, f->s).ptr;
    memset(f->copy + begin, ' ', end - begin);
}

static size_t
pass_tag(struct flattener *f, size_t at)
{
    unsigned attributes;
    bool closes = at + 1 < f->s.len && f->s.ptr[at + 1] == '/';
    size_t begin = at + 1 + closes, end = begin;
    while (end < f->s.len && end < begin + 64 && is_name_byte(f->s.ptr[end]))
        end++;
    struct kb_str name = kb_str_sub(f->s, begin, end);
    if (!name.len)
        return at + 1;
    f->tags += !closes;
    size_t stop = tag_end(f->s, at, &attributes);
    bool flat = is_among(flat_names, sizeof flat_names / NAME_BYTES, name)
                || (stop >= 2 && f->s.ptr[stop - 2] == '/');
    if (attributes > MAX_ATTRIBUTES) {
        blank_out(f, at, stop);
    } else if (closes && !flat) {
        if (f->over) {
            f->over--;
            blank_out(f, at, stop);
        } else if (f->depth) {
            f->depth--;
        }
    } else if (!closes && is_among(raw_names, sizeof raw_names / NAME_BYTES, name)) {
        return raw_end(f->s, stop, name);
    } else if (!flat && !closes) {
        if (f->depth >= KB_MAX_HTML_DEPTH) {
            f->over++;
            f->tags--;
            blank_out(f, at, stop);
        } else {
            f->depth++;
        }
    }
    return stop;
}

/* The two names whose UTF-8 is longer than they are: lexbor 3.0.1 makes room for less and writes
 * past its buffer where many follow one another. */
static void
drop_wide_names(struct flattener *f)
{
    for (size_t at = 0; at + 5 <= f->s.len; at++) {
        const char *found = memchr(f->s.ptr + at, '&', f->s.len - at - 4);
        if (!found)
            return;
        at = (size_t)(found - f->s.ptr);
        if (memcmp(found, "&nLt;", 5) == 0 || memcmp(found, "&nGt;", 5) == 0)
            blank_out(f, at, at + 5);
    }
}

struct kb_str
kb_html_flatten(struct kb_arena *arena, struct kb_str s)
{
    struct flattener f = { .arena = arena, .s = s };
    for (size_t at = 0; at < f.s.len;) {
        const char *open = memchr(s.ptr + at, '<', s.len - at);
        if (!open)
            break;
        at = (size_t)(open - s.ptr);
        if (f.tags >= KB_MAX_HTML_TAGS) {
            f.s.len = at;
        } else if (kb_str_starts(kb_str_sub(s, at, s.len), KB_STR("<!--"))) {
            f.tags++;
            at = kb_str_find(s, KB_STR("-->"), at + 4);
        } else {
            at = pass_tag(&f, at);
        }
    }
    drop_wide_names(&f);
    return (struct kb_str){ f.copy ? f.copy : s.ptr, f.s.len };
}
