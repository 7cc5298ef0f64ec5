/* How a line is written: headline, sentence, names. */
#include "base/byteset.h"
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

static const struct kb_byteset letters = { { 0, 0x07FFFFFE07FFFFFEu, 0, 0 } };
/* Digits, and "'-." */
static const struct kb_byteset within = {
    { 0x03FF000000000000u | KB_BYTE('\'') | KB_BYTE('-') | KB_BYTE('.'), 0, 0, 0 }
};

void
kb_count_words(struct kb_str s, unsigned *capital, unsigned *all)
{
    unsigned len;
    bool inside = false;
    *capital = *all = 0;
    for (size_t i = 0; i < s.len; i += len) {
        if ((unsigned char)s.ptr[i] < 0x80) {
            char c = s.ptr[i];
            bool letter = kb_byteset_has(&letters, c);
            *all += letter && !inside;
            *capital += letter && !inside && c <= 'Z';
            inside = letter || (inside && kb_byteset_has(&within, c));
            len = 1;
            continue;
        }
        uint32_t cp = kb_utf8_get(s, i, &len);
        bool letter = kb_utf8_is_letter(cp);
        if (letter && !inside) {
            ++*all;
            *capital += kb_utf8_is_upper(cp);
        }
        inside = letter || (inside && (cp == 0x2019 || kb_utf8_is_mark(cp)));
    }
}

bool
kb_ends_sentence(struct kb_str s)
{
    while (s.len) {
        char c = s.ptr[s.len - 1];
        if (c == '.' || c == '!' || c == '?')
            return true;
        if (kb_str_ends(s, KB_STR("\xe2\x80\xa6")) || kb_str_ends(s, KB_STR("\xe3\x80\x82")))
            return true;
        if (kb_str_ends(s, KB_STR("\xe2\x80\x9d")) || kb_str_ends(s, KB_STR("\xe2\x80\x99")))
            s.len -= 3;
        else if (c == '"' || c == '\'' || c == ')' || c == ' ' || c == ']')
            s.len--;
        else
            return false;
    }
    return false;
}

bool
kb_looks_headline(struct kb_str s)
{
    unsigned capital, all;
    if (s.len < 15 || strchr("\"0123456789", s.ptr[0]) || (unsigned char)s.ptr[0] == 0xe2
        || s.len > 200 || s.ptr[s.len - 1] == ':' || s.ptr[s.len - 1] == ';'
        || s.ptr[s.len - 1] == ',' || s.ptr[s.len - 1] == '.')
        return false;
    kb_count_words(s, &capital, &all);
    return all >= 3 && capital * 10 >= all * 6;
}
