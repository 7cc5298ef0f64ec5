#include "clean/tokens.h"

#include "base/byteset.h"

#include "base/banned.h"

/* What ends the name of a tag; an attribute's ends at '=' as well. */
#define BLANKS (KB_BYTE(' ') | KB_BYTE('\n') | KB_BYTE('\t') | KB_BYTE('\r') | KB_BYTE('\f'))
static const struct kb_byteset blanks = { { BLANKS, 0, 0, 0 } };
static const struct kb_byteset tag_ends = { { BLANKS | KB_BYTE('/') | KB_BYTE('>'), 0, 0, 0 } };
static const struct kb_byteset attribute_ends = {
    { BLANKS | KB_BYTE('/') | KB_BYTE('>') | KB_BYTE('='), 0, 0, 0 }
};
static const struct kb_byteset value_ends = { { BLANKS | KB_BYTE('>'), 0, 0, 0 } };
static const struct kb_byteset between = { { BLANKS | KB_BYTE('/'), 0, 0, 0 } };

bool
kb_token_is_blank(char c)
{
    return kb_byteset_has(&blanks, c);
}

static bool
is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

enum kb_token
kb_token_at(struct kb_str s, size_t at)
{
    char next = at + 1 < s.len ? s.ptr[at + 1] : ' ';
    if (is_letter(next))
        return KB_TOKEN_START;
    if (next == '/')
        return at + 2 == s.len            ? KB_TOKEN_TEXT
               : is_letter(s.ptr[at + 2]) ? KB_TOKEN_END
                                          : KB_TOKEN_BOGUS;
    if (next == '!')
        return kb_str_starts(kb_str_sub(s, at, s.len), KB_STR("<!--")) ? KB_TOKEN_COMMENT
                                                                       : KB_TOKEN_DECLARATION;
    return next == '?' ? KB_TOKEN_BOGUS : KB_TOKEN_TEXT;
}

size_t
kb_token_name_end(struct kb_str s, size_t at)
{
    while (at < s.len && !kb_byteset_has(&tag_ends, s.ptr[at]))
        at++;
    return at;
}

/* The value that may follow an attribute's name, which ends at `at`. Gives the end of it all. */
static size_t
read_value(struct kb_str s, size_t at, struct kb_str *value)
{
    size_t i = at;
    *value = (struct kb_str){ "", 0 };
    while (i < s.len && kb_token_is_blank(s.ptr[i]))
        i++;
    if (i == s.len || s.ptr[i] != '=')
        return at;
    i++;
    while (i < s.len && kb_token_is_blank(s.ptr[i]))
        i++;
    if (i < s.len && (s.ptr[i] == '"' || s.ptr[i] == '\'')) {
        const char *quote = memchr(s.ptr + i + 1, s.ptr[i], s.len - i - 1);
        if (!quote)
            return s.len;
        size_t end = (size_t)(quote - s.ptr);
        *value = kb_str_sub(s, i + 1, end);
        return end + 1;
    }
    size_t begin = i;
    while (i < s.len && !kb_byteset_has(&value_ends, s.ptr[i]))
        i++;
    *value = kb_str_sub(s, begin, i);
    return i;
}

bool
kb_token_attribute(struct kb_str s, size_t *at, struct kb_token_attribute *a, bool *closed)
{
    size_t i = *at;
    *closed = false;
    for (; i < s.len && kb_byteset_has(&between, s.ptr[i]); i++)
        *closed = s.ptr[i] == '/';
    if (i == s.len || s.ptr[i] == '>') {
        *at = i;
        return false;
    }
    a->begin = i++; /* a name may begin with '=' */
    while (i < s.len && !kb_byteset_has(&attribute_ends, s.ptr[i]))
        i++;
    a->name = kb_str_sub(s, a->begin, i);
    *at = a->end = read_value(s, i, &a->value);
    return true;
}

size_t
kb_token_comment_end(struct kb_str s, size_t at)
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

size_t
kb_token_raw_end(struct kb_str s, size_t at, struct kb_str name, size_t *comment)
{
    *comment = s.len;
    for (; at < s.len; at++) {
        const char *open = memchr(s.ptr + at, '<', s.len - at);
        if (!open)
            break;
        at = (size_t)(open - s.ptr);
        struct kb_str rest = kb_str_sub(s, at + 1, s.len);
        if (*comment == s.len && kb_str_starts(rest, KB_STR("!--")))
            *comment = at;
        if (rest.len > name.len + 1 && rest.ptr[0] == '/'
            && kb_byteset_has(&tag_ends, rest.ptr[name.len + 1])
            && kb_str_equal_nocase(kb_str_sub(rest, 1, name.len + 1), name)) {
            *comment = *comment < at ? *comment : at;
            return at;
        }
    }
    return s.len;
}
