/* What an element's class, id, role and the like say of it. */
#include "clean/classes.h"

#include "base/byteset.h"
#include "base/hash.h"
#include "clean/traits.h"

#include "base/banned.h"

#define MAX_CLASS_WORDS 400000u

/* Words of class and id: whole ("article-body"), then their parts ("article", "body"). */
static void
weigh_word(const struct kb_classes *c, struct kb_class_seen *seen, struct kb_str word, bool whole)
{
    if (!kb_shapes_have(&c->draft->furniture->markup_shapes, word))
        return;
    struct kb_markup m = kb_furniture_markup(c->draft->furniture, word);
    if (m.kinds & (KB_MARKUP_DROP | (whole ? KB_MARKUP_DROP_WHOLE : 0)))
        seen->flags |= KB_NODE_DROP;
    if (m.kinds & KB_MARKUP_NAME)
        seen->flags |= KB_NODE_NAME;
    if (m.kinds & KB_MARKUP_DATE)
        seen->flags |= KB_NODE_DATE;
    if (m.kinds & KB_MARKUP_CAPTION)
        seen->flags |= KB_NODE_CAPTION;
    seen->weight = (int16_t)(seen->weight + m.weight);
}

static void
weigh_words(const struct kb_classes *c, struct kb_class_seen *seen)
{
    /* Capitals, and "-_:." */
    static const struct kb_byteset borders = { { KB_BYTE('-') | KB_BYTE(':') | KB_BYTE('.'),
                                                 0x07FFFFFEu | KB_BYTE('_'), 0, 0 } };
    struct kb_str words = seen->words;
    size_t i = 0;
    for (unsigned count = 0; i < words.len && count < 24; count++) {
        while (i < words.len && (unsigned char)words.ptr[i] <= ' ')
            i++;
        size_t begin = i, part = i, before = i;
        while (i < words.len && (unsigned char)words.ptr[i] > ' ')
            i++;
        struct kb_str word = kb_str_sub(words, begin, i);
        weigh_word(c, seen, word, true);
        for (size_t j = begin; j <= i; j++) {
            if (j < i && !kb_byteset_has(&borders, words.ptr[j]))
                continue;
            bool camel = j < i && words.ptr[j] >= 'A' && words.ptr[j] <= 'Z';
            if (camel && (j == begin || words.ptr[j - 1] < 'a' || words.ptr[j - 1] > 'z'))
                continue;
            if (j > part && j - part < word.len)
                weigh_word(c, seen, kb_str_sub(words, part, j), false);
            if (part > before && j > part && j - before < word.len) /* "author-box" of three */
                weigh_word(c, seen, kb_str_sub(words, before, j), false);
            before = part;
            part = camel ? j : j + 1;
        }
    }
}

/* The words of letters that a class or id is made of, as hashes. */
static void
list_words(struct kb_classes *to, struct kb_class_seen *seen)
{
    char word[24];
    size_t len = 0, look = seen->words.len < 400 ? seen->words.len : 400;
    seen->run.begin = to->dom->words.len;
    for (size_t i = 0; i <= look && to->dom->words.len < MAX_CLASS_WORDS; i++) {
        char c = i < look ? seen->words.ptr[i] : ' ';
        bool upper = c >= 'A' && c <= 'Z';
        bool letter = upper || (c >= 'a' && c <= 'z');
        bool turn = upper && i && seen->words.ptr[i - 1] >= 'a' && seen->words.ptr[i - 1] <= 'z';
        if (len && (!letter || turn)) {
            if (len > 2)
                *KB_PUSH(to->draft->ctx->arena, &to->dom->words) =
                    (uint16_t)(kb_hash_bytes(word, len, 9) % KB_CLASS_WORDS);
            len = 0;
        }
        if (letter && len < sizeof word)
            word[len++] = (char)(c | 32);
    }
    seen->run.count = to->dom->words.len - seen->run.begin;
}

/* Most elements of a page carry words that others carried before: their weight is remembered. */
const struct kb_class_seen *
kb_classes_weigh(struct kb_classes *c, struct kb_node *n, struct kb_str words)
{
    if (!words.len)
        return NULL;
    uint32_t hash = (uint32_t)words.len * 31u + (unsigned char)words.ptr[words.len / 2] * 17u
                    + (unsigned char)words.ptr[words.len - 1] * 7u + (unsigned char)words.ptr[0];
    struct kb_class_seen *seen = &c->seen[hash % KB_CLASSES_SEEN];
    if (!kb_str_equal(seen->words, words)) {
        *seen = (struct kb_class_seen){ .words = words,
                                        .hash = (uint32_t)kb_hash_bytes(words.ptr, words.len, 4) };
        weigh_words(c, seen);
        list_words(c, seen);
    }
    n->weight = (int16_t)(n->weight + seen->weight);
    n->flags |= seen->flags;
    return seen;
}
