#include "base/eight.h"
#include "base/utf8.h"
#include "clean/furniture.h"

#include "base/banned.h"

static void
put(struct kb_norm *n, char c, size_t at)
{
    n->bytes[n->len] = c;
    n->at[n->len++] = (uint16_t)at;
}

/* One code point above ASCII. */
static unsigned
put_wide(struct kb_norm *n, size_t at)
{
    unsigned len;
    uint32_t cp = kb_utf8_get(n->from, at, &len);
    if (cp == 0xAD || cp == 0x200B || cp == 0xFEFF)
        return len;
    if (cp == 0x201C || cp == 0x201D || cp == 0xAB || cp == 0xBB || cp == 0x201E) {
        put(n, '"', at);
    } else if (cp >= 0x2010 && cp <= 0x2015) {
        put(n, '-', at);
    } else if (cp == 0xFF1A) {
        put(n, ':', at);
    } else if (kb_utf8_is_space(cp)) {
        if (n->len && n->bytes[n->len - 1] != ' ')
            put(n, ' ', at);
    } else if (cp == 0x2026) {
        put(n, '.', at);
    } else if (cp == 0xA9) {
        put(n, '(', at), put(n, 'c', at), put(n, ')', at);
    } else if (!kb_utf8_is_letter(cp) && !kb_utf8_is_mark(cp) && cp != 0x2019 && cp != 0x2018) {
        put(n, '|', at); /* bullets, arrows, pictures: all part words */
    } else {
        char folded[16];
        size_t wrote = kb_utf8_fold(kb_str_sub(n->from, at, at + len), folded, sizeof folded);
        for (size_t i = 0; i < wrote && n->len < KB_NORM_CAP; i++)
            put(n, folded[i], at);
    }
    return len;
}

/* Eight bytes at once, as long as they are ASCII without ':', controls and two blanks in a row; the
 * first is no blank. */
static size_t
put_eights(struct kb_norm *n, size_t at, size_t end)
{
    size_t len = n->len;
    for (; at + 9 <= end; at += 8, len += 8) {
        uint64_t x = kb_eight(n->from.ptr + at), blank = kb_eight_equal(x, ' ');
        if (kb_eight_wide(x) | kb_eight_below(x, ' ') | kb_eight_equal(x, ':')
            | (blank & kb_eight_equal(kb_eight(n->from.ptr + at + 1), ' ')))
            break;
        x |= (kb_eight_below(x, 'Z' + 1) & ~kb_eight_below(x, 'A')) >> 2; /* to small letters */
        memcpy(n->bytes + len, &x, sizeof x);
        for (size_t k = 0; k < 8; k++)
            n->at[len + k] = (uint16_t)(at + k);
    }
    n->len = (uint16_t)len;
    return at;
}

/* What is the same whatever stands around it: ASCII but blanks and ':'. Gives where that ends. */
static size_t
put_plain(struct kb_norm *n, size_t at)
{
    size_t end = at + (KB_NORM_CAP - n->len), last = n->from.len;
    last = last < UINT16_MAX - 4 ? last : UINT16_MAX - 4;
    end = end < last ? end : last;
    if (at < end && n->from.ptr[at] != ' ')
        at = put_eights(n, at, end);
    for (size_t len = n->len; at < end; at++, n->len = (uint16_t)++len) {
        unsigned char c = (unsigned char)n->from.ptr[at];
        if (c <= ' ' || c >= 0x80 || c == ':')
            break;
        n->bytes[len] = (char)(c + (c >= 'A' && c <= 'Z') * 32);
        n->at[len] = (uint16_t)at;
    }
    return at;
}

void
kb_norm_make(struct kb_norm *n, struct kb_str line)
{
    size_t at = 0;
    n->len = 0;
    n->from = line;
    while (at < line.len && at < UINT16_MAX - 4 && n->len < KB_NORM_CAP) {
        at = put_plain(n, at);
        if (at >= line.len || at >= UINT16_MAX - 4 || n->len >= KB_NORM_CAP)
            break;
        unsigned char c = (unsigned char)line.ptr[at];
        if (c >= 0x80) {
            at += put_wide(n, at);
            continue;
        }
        if (c <= ' ') {
            if (n->len && n->bytes[n->len - 1] != ' ')
                put(n, ' ', at);
        } else {
            if (n->len && n->bytes[n->len - 1] == ' ')
                n->len--;
            put(n, ':', at);
        }
        at++;
    }
    while (n->len && n->bytes[n->len - 1] == ' ')
        n->len--;
    n->bytes[n->len] = '\0';
    n->at[n->len] = (uint16_t)(at < UINT16_MAX ? at : UINT16_MAX);
}

/* Digits, '_', small letters, and what is not ASCII. */
const struct kb_byteset kb_norm_words = {
    { 0x03FF000000000000u, 0x07FFFFFE80000000u, UINT64_MAX, UINT64_MAX },
};

static bool
is_word(char c)
{
    return kb_byteset_has(&kb_norm_words, c);
}

static bool
is_upper_throughout(struct kb_str s)
{
    unsigned letters = 0, len;
    for (size_t i = 0; i < s.len; i += len) {
        uint32_t cp = kb_utf8_get(s, i, &len);
        if (!kb_utf8_is_letter(cp))
            continue;
        if (kb_utf8_is_lower(cp))
            return false;
        letters++;
    }
    return letters > 0;
}

static bool
case_fits(const struct kb_norm *n, uint32_t at, uint32_t end, unsigned casing)
{
    unsigned len;
    if (casing == KB_RULE_CASE_ANY)
        return true;
    if (casing == KB_RULE_CASE_CAPITAL)
        return kb_utf8_is_upper(kb_utf8_get(n->from, n->at[at], &len));
    return is_upper_throughout(kb_str_sub(n->from, n->at[at], n->at[end]));
}

/* A phrase that ends in a letter ends where the word ends, or where a scraper glued the next word
 * on. */
static bool
ends_word(const struct kb_norm *n, uint32_t end)
{
    unsigned len;
    if (end >= n->len || !is_word(n->bytes[end]) || !is_word(n->bytes[end - 1]))
        return true;
    uint32_t before = kb_utf8_get(n->from, n->at[end - 1], &len);
    uint32_t behind = kb_utf8_get(n->from, n->at[end], &len);
    return kb_utf8_is_lower(before) && kb_utf8_is_upper(behind);
}

/* A phrase of four words is met by no accident, even where a small letter is glued on ("tayang
 * didetikSumut"). */
static bool
is_long(struct kb_str phrase)
{
    unsigned blanks = 0;
    for (size_t i = 0; i < phrase.len; i++)
        blanks += phrase.ptr[i] == ' ';
    return blanks >= 3;
}

const struct kb_rule *
kb_furniture_at(const struct kb_furniture *f, const struct kb_norm *n, uint32_t at, unsigned whats,
                unsigned wheres)
{
    struct kb_str token = { n->bytes + at, kb_norm_token(n, at) - at };
    if (!token.len || !kb_shapes_have(&f->token_shapes, token))
        return NULL;
    uint32_t i = kb_map_get(&f->by_token, token);
    for (; i != KB_MAP_NONE; i = f->rules.at[i].next) {
        const struct kb_rule *r = &f->rules.at[i];
        size_t end = at + r->phrase.len;
        if (!(whats >> r->what & 1) || !(wheres & r->where) || end > n->len)
            continue;
        if (memcmp(n->bytes + at, r->phrase.ptr, r->phrase.len) != 0)
            continue;
        if ((ends_word(n, (uint32_t)end) || is_long(r->phrase))
            && case_fits(n, at, (uint32_t)end, r->casing))
            return r;
    }
    return NULL;
}
