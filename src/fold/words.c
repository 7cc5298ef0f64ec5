#include "fold/words.h"

#include "base/hash.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { LONGEST_WORD = 64 };

static bool
is_word_char(uint32_t cp)
{
    return kb_utf8_is_letter(cp) || kb_utf8_is_digit(cp) || kb_utf8_is_mark(cp);
}

/* Marks behind which a capital says nothing. */
static bool
is_opener(uint32_t cp)
{
    return cp == '.' || cp == '!' || cp == '?' || cp == '\n' || cp == '"' || cp == ':'
           || cp == 0x201C || cp == 0x201D;
}

static uint32_t
skip_to_word(struct kb_fold_walk *walk)
{
    while (walk->at < walk->text.len) {
        unsigned len;
        uint32_t cp = kb_utf8_get(walk->text, walk->at, &len);
        if (is_word_char(cp))
            return cp;
        walk->opens |= is_opener(cp);
        walk->at += len;
    }
    return 0;
}

bool
kb_fold_next_word(struct kb_fold_walk *walk, struct kb_fold_word *word)
{
    char folded[LONGEST_WORD];
    if (walk->at == 0)
        walk->opens = true;
    uint32_t cp = skip_to_word(walk);
    size_t begin = walk->at;
    if (begin >= walk->text.len)
        return false;
    word->capital = kb_utf8_is_upper(cp);
    word->number = kb_utf8_is_digit(cp);
    word->opens = walk->opens;
    while (walk->at < walk->text.len) {
        unsigned len;
        if (!is_word_char(kb_utf8_get(walk->text, walk->at, &len)))
            break;
        walk->at += len;
    }
    word->bytes = walk->at - begin;
    word->len = kb_utf8_fold(kb_str_sub(walk->text, begin, walk->at), folded, sizeof folded);
    word->hash = kb_hash_bytes(folded, word->len, 0);
    walk->opens = false;
    return true;
}
