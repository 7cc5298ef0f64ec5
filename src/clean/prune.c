/* A page's bytes without what the tree of it is not asked for, told apart as
 * https://html.spec.whatwg.org/#tokenization has it. Where a page is so odd that it could be told
 * otherwise, nothing is left out. */
#include "base/eight.h"
#include "base/limits.h"
#include "clean/attributes.h"
#include "clean/dom.h"
#include "clean/elements.h"
#include "clean/tokens.h"

#include "base/banned.h"

#define MAX_GAPS 24u
#define FEW_BLANKS 4u

struct gap {
    size_t begin, end;
};

/* A tag, told apart. */
struct tag {
    struct kb_str name;
    unsigned kinds; /* of its element: enum kb_element_kind */
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
    while (last && at < begin && kb_token_is_blank(s.ptr[at]))
        at++;
    if (last && at == begin)
        last->end = end;
    else if (tag->gap_count < MAX_GAPS)
        tag->gaps[tag->gap_count++] = (struct gap){ begin, end };
}

/* From behind a tag's name to behind its '>'. */
static void
read_attributes(struct kb_str s, size_t at, struct tag *tag)
{
    struct kb_token_attribute a;
    while (kb_token_attribute(s, &at, &a, &tag->closed)) {
        tag->attributes++;
        if (kb_attribute_called(a.name) == KB_ATTRIBUTE_NONE)
            add_gap(tag, s, a.begin, a.end);
    }
    tag->end = at < s.len ? at + 1 : s.len;
}

/* The tag whose '<' stands at `at`; false when none does. */
static bool
read_tag(struct kb_str s, size_t at, struct tag *tag)
{
    enum kb_token token = kb_token_at(s, at);
    if (token != KB_TOKEN_START && token != KB_TOKEN_END)
        return false;
    tag->closes = token == KB_TOKEN_END;
    size_t name = at + 1 + tag->closes, end = kb_token_name_end(s, name);
    tag->name = kb_str_sub(s, name, end);
    tag->kinds = kb_element_called(tag->name)->kinds;
    tag->begin = at;
    tag->attributes = tag->gap_count = 0;
    read_attributes(s, end, tag);
    return true;
}

/* The inside of a script or style is left out, but JSON, and what a reference may spell so. */
static bool
is_unread(const struct pruner *p, const struct tag *tag)
{
    struct kb_str all = kb_str_sub(p->s, tag->begin, tag->end);
    return !p->foreign && (tag->kinds & KB_UNREAD) && !memchr(all.ptr, '&', all.len)
           && kb_str_find_nocase(all, KB_STR("json"), 0) == all.len;
}

static void
leave_gaps_out(struct pruner *p, const struct tag *tag)
{
    for (unsigned i = 0; i < tag->gap_count; i++)
        leave_out(p, tag->gaps[i].begin, tag->gaps[i].end);
}

/* A script that opens a comment may go on behind its end tag.
 * A script within another element goes whole, since nothing hangs on that it is there. */
static size_t
pass_raw(struct pruner *p, const struct tag *tag)
{
    size_t comment, end = kb_token_raw_end(p->s, tag->end, tag->name, &comment);
    size_t behind = end + tag->name.len + 2;
    p->pure = p->pure && !memchr(p->s.ptr + tag->end, '<', end - tag->end);
    bool unread = end < p->s.len && comment == end && is_unread(p, tag);
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
    } else if (!(tag->kinds & KB_PICTURE)) {
        p->pure = false;
    }
}

static void
count_foreign(struct pruner *p, const struct tag *tag)
{
    if (!(tag->kinds & KB_FOREIGN))
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
    if (!tag.closes && !p->foreign && kb_str_equal_nocase(tag.name, KB_STR("plaintext")))
        return p->s.len; /* no markup behind it */
    p->tags += !tag.closes;
    bool flat = tag.closed || (tag.kinds & KB_FLAT);
    bool raw = !tag.closes && (tag.kinds & KB_RAW) && !(p->foreign && tag.closed);
    if (tag.attributes > KB_TOKEN_MOST_ATTRIBUTES || (!flat && !raw && is_too_deep(p, &tag))) {
        blank_out(p, &tag);
        p->pure = false;
        count_foreign(p, &tag);
        return tag.end;
    }
    if (!raw)
        leave_gaps_out(p, &tag);
    if (p->foreign || tag.kinds & KB_FOREIGN)
        pass_picture(p, &tag);
    count_foreign(p, &tag);
    return raw ? pass_raw(p, &tag) : tag.end;
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
    while (end < p->s.len && kb_token_is_blank(p->s.ptr[end]))
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
            at = kb_token_comment_end(s, at);
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
