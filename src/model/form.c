#include "model/form.h"

#include "base/limits.h"
#include "base/utf8.h"

#include "base/banned.h"

static uint32_t
step(uint32_t hash, unsigned char byte)
{
    return (hash ^ byte) * 0x01000193u;
}

static uint32_t
finish(uint32_t hash)
{
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 13;
    return hash ? hash : 1;
}

static const uint32_t start = 0x811C9DC5u;

/* The folded form; plain ASCII, the usual case, without the long way. */
static size_t
fold(struct kb_str word, char *out, size_t cap)
{
    size_t len = word.len < cap ? word.len : cap;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)word.ptr[i];
        if (c >= 0x80)
            return kb_utf8_fold(word, out, cap);
        out[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return len;
}

struct counts {
    uint32_t upper, lower, digit, number_mark, other;
};

static char
kind_of(unsigned char c, struct counts *n, uint32_t *shape, size_t at)
{
    if (c >= 'A' && c <= 'Z') {
        n->upper++;
        *shape |= at == 0 ? KB_FORM_CAPITAL : 0;
        return 'X';
    }
    if (c >= 'a' && c <= 'z') {
        n->lower++;
        return 'x';
    }
    if (c >= '0' && c <= '9') {
        n->digit++;
        return '0';
    }
    if (c >= 0x80) {
        n->lower++;
        *shape |= KB_FORM_FOREIGN;
        return 'x';
    }
    *shape |= c == '-' ? KB_FORM_HYPHEN : c == '\'' ? KB_FORM_APOSTROPHE : 0;
    *shape |= c == '.' ? KB_FORM_DOT : c == '@' ? KB_FORM_AT : 0;
    if (c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '%')
        n->number_mark++;
    else
        n->other++;
    return (char)c;
}

static void
read_shape(struct kb_str word, struct kb_form *form)
{
    struct counts n = { 0 };
    uint32_t shape = 0, pattern = start;
    char last = 0;
    for (size_t i = 0; i < word.len; i++) {
        char kind = kind_of((unsigned char)word.ptr[i], &n, &shape, i);
        if (kind != last)
            pattern = step(pattern, (unsigned char)kind);
        last = kind;
    }
    uint32_t letters = n.upper + n.lower;
    if (n.upper >= 2 && !n.lower)
        shape |= KB_FORM_UPPER;
    if (n.lower && !n.upper)
        shape |= KB_FORM_LOWER;
    if (n.digit)
        shape |= KB_FORM_DIGIT | (!letters && !n.other ? KB_FORM_NUMBER : 0);
    if (!letters && !n.digit)
        shape |= KB_FORM_MARK;
    if (n.lower && n.upper > ((shape & KB_FORM_CAPITAL) ? 1u : 0u))
        shape |= KB_FORM_MIXED;
    if (word.len == 1)
        shape |= KB_FORM_SINGLE;
    if (kb_str_find(word, KB_STR("://"), 0) < word.len || kb_str_starts(word, KB_STR("www.")))
        shape |= KB_FORM_AT;
    form->shape = shape;
    form->pattern = finish(pattern);
}

void
kb_form_of(struct kb_str word, struct kb_form *form)
{
    char folded[KB_MAX_TOKEN_BYTES];
    uint32_t exact = start, low = start, plain = start, tail = start;
    if (word.len > KB_MAX_TOKEN_BYTES)
        word.len = KB_MAX_TOKEN_BYTES;
    size_t len = fold(word, folded, sizeof folded);
    *form = (struct kb_form){ 0 };
    for (size_t i = 0; i < word.len; i++)
        exact = step(exact, (unsigned char)word.ptr[i]);
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)folded[i];
        plain = step(plain, c);
        low = step(low, c >= '0' && c <= '9' ? '0' : c);
        if (i < KB_FORM_HEADS)
            form->head[i] = finish(low + (uint32_t)i);
    }
    for (size_t i = 0; i < KB_FORM_TAILS && i < len; i++) {
        unsigned char c = (unsigned char)folded[len - 1 - i];
        tail = step(tail, c >= '0' && c <= '9' ? '0' : c);
        form->tail[i] = finish(tail + (uint32_t)i);
    }
    form->exact = finish(exact);
    form->low = finish(low);
    form->plain = finish(plain);
    read_shape(word, form);
}
