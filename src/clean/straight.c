/* https://html.spec.whatwg.org/#tokenization, as far as it goes without a tree builder. */
#include "clean/straight.h"

#include <lexbor/tag/const.h>

#include "base/eight.h"
#include "base/limits.h"
#include "clean/nest.h"
#include "clean/references.h"
#include "clean/tokens.h"

#include "base/banned.h"

struct straight {
    struct kb_nest nest;
    struct kb_arena *arena;
    struct kb_str s;
    uint32_t tags;
};

static void
add_text(struct straight *r, size_t begin, size_t end)
{
    struct kb_str text = kb_str_sub(r->s, begin, end);
    if (memchr(text.ptr, '&', text.len) && !kb_references_decode(r->arena, &text, false))
        r->nest.odd = true;
    else
        kb_nest_text(&r->nest, text);
}

/* Lines end by a line feed alone. */
static void
settle_lines(struct straight *r, struct kb_str *s)
{
    if (!memchr(s->ptr, '\r', s->len))
        return;
    struct kb_str copy = kb_arena_copy(r->arena, *s);
    char *bytes = (char *)copy.ptr;
    size_t len = 0;
    for (size_t i = 0; i < copy.len; i++)
        if (bytes[i] != '\r')
            bytes[len++] = bytes[i];
        else if (i + 1 == copy.len || bytes[i + 1] != '\n')
            bytes[len++] = '\n';
    *s = (struct kb_str){ bytes, len };
}

/* Whether nothing in it stands for something else. */
static bool
is_plain(struct kb_str s)
{
    size_t i = 0;
    uint64_t odd = 0;
    for (; i + 8 <= s.len; i += 8) {
        uint64_t x = kb_eight(s.ptr + i);
        odd |= kb_eight_equal(x, '&') | kb_eight_equal(x, '\r');
    }
    uint64_t rest = kb_eight_short(s.ptr + i, s.len - i);
    return !(odd | kb_eight_equal(rest, '&') | kb_eight_equal(rest, '\r'));
}

/* As its value counts; false where that is not known. */
static bool
settle(struct straight *r, struct kb_str *value, bool in_attribute)
{
    if (is_plain(*value))
        return true;
    settle_lines(r, value);
    return !memchr(value->ptr, '&', value->len)
           || kb_references_decode(r->arena, value, in_attribute);
}

/* From behind the tag's name to its '>'; s.len: the page ends within. */
static size_t
read_attributes(struct straight *r, size_t at, struct kb_nest_tag *tag)
{
    struct kb_token_attribute a;
    unsigned count = 0;
    tag->attributes.given = 0;
    while (kb_token_attribute(r->s, &at, &a, &tag->closed)) {
        enum kb_attribute which = kb_attribute_called(a.name);
        r->nest.odd = r->nest.odd || ++count > KB_TOKEN_MOST_ATTRIBUTES;
        if (which >= KB_ATTRIBUTES || kb_attribute_given(&tag->attributes, which))
            continue;
        if (!settle(r, &a.value, true))
            r->nest.odd = true;
        kb_attribute_add(&tag->attributes, which, a.value);
    }
    return at;
}

static size_t
pass_attributes(struct kb_str s, size_t at, bool *closed)
{
    struct kb_token_attribute a;
    while (kb_token_attribute(s, &at, &a, closed))
        continue;
    return at;
}

/* Most end tags are of the element that was opened last. */
static const struct kb_element *
element_ended(struct straight *r, struct kb_str name)
{
    const struct kb_nest_open *top = r->nest.depth ? kb_nest_top(&r->nest) : NULL;
    bool last = top && !top->foreign && kb_str_equal(top->name, name);
    return last ? top->element : kb_element_called(name);
}

static size_t
read_end_tag(struct straight *r, size_t at)
{
    struct kb_nest_tag tag;
    size_t end = kb_token_name_end(r->s, at + 2);
    tag.name = kb_str_sub(r->s, at + 2, end);
    tag.element = element_ended(r, tag.name);
    end = pass_attributes(r->s, end, &tag.closed);
    if (end < r->s.len)
        kb_nest_end(&r->nest, &tag);
    return end + 1;
}

/* Behind what is no tag, at `at`. */
static size_t
pass_other(struct kb_str s, size_t at, enum kb_token token)
{
    if (token == KB_TOKEN_TEXT)
        return at + 1;
    if (token == KB_TOKEN_COMMENT)
        return kb_token_comment_end(s, at);
    const char *end = memchr(s.ptr + at, '>', s.len - at);
    return end ? (size_t)(end - s.ptr) + 1 : s.len;
}

/* Behind the end tag of a template whose start tag ends at `at`: nobody looks into one. Behind the
 * page where that is not sure. */
static size_t
pass_template(struct kb_str s, size_t at)
{
    const char *found;
    for (unsigned open = 1; at < s.len && (found = memchr(s.ptr + at, '<', s.len - at));) {
        size_t begin = (size_t)(found - s.ptr);
        enum kb_token token = kb_token_at(s, begin);
        bool start = token == KB_TOKEN_START, closed;
        if (!start && token != KB_TOKEN_END) {
            at = pass_other(s, begin, token);
            continue;
        }
        size_t name = begin + 2 - start, end = kb_token_name_end(s, name);
        const struct kb_element *e = kb_element_called(kb_str_sub(s, name, end));
        at = pass_attributes(s, end, &closed) + 1;
        if (e->start == KB_START_ODD || (e->kinds & KB_RAW && closed))
            break;
        if (e->end == KB_END_TEMPLATE && (open += start ? 1 : -1u) == 0)
            return at;
        if (start && e->kinds & KB_RAW && at < s.len)
            at = kb_token_raw_end(s, at, kb_str_sub(s, name, end), &end);
    }
    return s.len + 1;
}

/* What stands in an element that holds no markup, whose start tag ends at `at`. A script that opens
 * a comment and a script within it may go on behind its end tag. */
static size_t
read_raw(struct straight *r, size_t at, struct kb_nest_tag *tag)
{
    size_t comment, end = kb_token_raw_end(r->s, at, tag->name, &comment);
    struct kb_str within = kb_str_sub(r->s, comment, end);
    tag->raw = kb_str_sub(r->s, at, end);
    if (kb_str_find_nocase(within, KB_STR("<script"), 0) < within.len)
        r->nest.odd = true;
    struct kb_str type = kb_attribute(&tag->attributes, KB_ATTRIBUTE_TYPE);
    if (kb_str_find_nocase(type, KB_STR("json"), 0) < type.len)
        settle_lines(r, &tag->raw);
    if (tag->element->tag == LXB_TAG_TITLE && !settle(r, &tag->raw, false))
        r->nest.odd = true;
    return end;
}

/* Behind the end tag of an element that holds no markup; s.len where there is none. */
static size_t
pass_end_tag(struct kb_str s, size_t at)
{
    bool closed;
    return at == s.len ? at : pass_attributes(s, kb_token_name_end(s, at + 2), &closed) + 1;
}

static size_t
read_start_tag(struct straight *r, size_t at)
{
    struct kb_nest_tag tag;
    size_t end = kb_token_name_end(r->s, at + 1);
    tag.name = kb_str_sub(r->s, at + 1, end);
    tag.element = kb_element_called(tag.name);
    tag.raw = KB_STR_NONE;
    end = read_attributes(r, end, &tag) + 1;
    if (end > r->s.len)
        return end;
    r->nest.odd = r->nest.odd || ++r->tags > KB_MAX_HTML_TAGS;
    bool foreign = kb_nest_is_foreign(&r->nest);
    bool raw = !foreign && tag.element->kinds & KB_RAW;
    bool template = !foreign && tag.element->end == KB_END_TEMPLATE;
    if (raw)
        end = pass_end_tag(r->s, read_raw(r, end, &tag));
    else if (template)
        end = pass_template(r->s, end);
    r->nest.odd = r->nest.odd || (template && end > r->s.len);
    if (!r->nest.odd)
        kb_nest_start(&r->nest, &tag);
    if (tag.element->start == KB_START_PRE && end < r->s.len)
        end += r->s.ptr[end] == '\n';
    return end;
}

/* "<!doctype html>", or an older one; in a picture "<![CDATA[...]]>". */
static size_t
read_declaration(struct straight *r, size_t at)
{
    size_t end = pass_other(r->s, at, KB_TOKEN_DECLARATION);
    struct kb_str inside = kb_str_sub(r->s, at + 2, end), key = KB_STR("doctype");
    if (kb_nest_is_foreign(&r->nest) && kb_str_starts(inside, KB_STR("[CDATA["))) {
        end = kb_str_find(r->s, KB_STR("]]>"), at);
        return end < r->s.len ? end + 3 : end;
    }
    if (inside.len < key.len || !kb_str_equal_nocase(kb_str_sub(inside, 0, key.len), key))
        return end;
    size_t name_end = inside.len - kb_str_ends(inside, KB_STR(">")); /* not where the page is cut */
    struct kb_str name = kb_str_trim(kb_str_sub(inside, key.len, name_end));
    bool plain = kb_str_equal_nocase(name, KB_STR("html"));
    if (r->nest.mode == KB_NEST_START) {
        r->nest.quirks = plain ? KB_QUIRKS_NO : KB_QUIRKS_UNSURE;
        r->nest.mode = KB_NEST_BEFORE_HTML;
    }
    return end;
}

static size_t
read_markup(struct straight *r, size_t at)
{
    enum kb_token token = kb_token_at(r->s, at);
    switch (token) {
    case KB_TOKEN_START: return read_start_tag(r, at);
    case KB_TOKEN_END: return read_end_tag(r, at);
    case KB_TOKEN_DECLARATION: return read_declaration(r, at);
    case KB_TOKEN_TEXT: kb_nest_text(&r->nest, kb_str_sub(r->s, at, at + 1)); break;
    default: break;
    }
    return pass_other(r->s, at, token);
}

bool
kb_straight_read(struct kb_walk *walk, struct kb_str s)
{
    struct straight r;
    r.arena = walk->arena;
    r.s = s;
    r.tags = 0;
    kb_nest_begin(&r.nest, walk);
    for (size_t at = 0; at < s.len && !r.nest.odd;) {
        const char *found = memchr(s.ptr + at, '<', s.len - at);
        size_t open = found ? (size_t)(found - s.ptr) : s.len;
        if (open > at)
            add_text(&r, at, open);
        at = open;
        if (open < s.len && !r.nest.odd)
            at = read_markup(&r, open);
    }
    if (!r.nest.odd)
        kb_nest_finish(&r.nest);
    return !r.nest.odd;
}
