/* Whether two ways of reading a page's markup came to the same. */
#ifndef KB_TESTS_SAME_DOM_H
#define KB_TESTS_SAME_DOM_H

#include "clean/dom.h"

static inline bool
same_words(const struct kb_dom *a, struct kb_word_run x, const struct kb_dom *b,
           struct kb_word_run y)
{
    for (uint32_t i = 0; i < x.count && i < y.count; i++)
        if (a->words.at[x.begin + i] != b->words.at[y.begin + i])
            return false;
    return x.count == y.count;
}

static inline bool
same_node(const struct kb_dom *a, const struct kb_dom *b, uint32_t i)
{
    const struct kb_node *x = &a->nodes.at[i], *y = &b->nodes.at[i];
    return x->parent == y->parent && x->end == y->end && x->kind == y->kind
           && x->weight == y->weight && x->tag == y->tag && x->told == y->told
           && same_words(a, x->words[0], b, y->words[0])
           && same_words(a, x->words[1], b, y->words[1]);
}

static inline bool
same_block(const struct kb_block *x, const struct kb_block *y)
{
    return x->node == y->node && x->linked == y->linked && x->tag == y->tag
           && kb_str_equal(x->text, y->text);
}

static inline bool
same_meta(const struct kb_meta *x, const struct kb_meta *y)
{
    return x->node == y->node && kb_str_equal(x->key, y->key) && kb_str_equal(x->value, y->value);
}

/* What differs first, NULL: nothing. */
static inline const char *
dom_difference(const struct kb_dom *a, const struct kb_dom *b)
{
    for (uint32_t i = 0; i < a->nodes.len && i < b->nodes.len; i++)
        if (!same_node(a, b, i))
            return "an element";
    for (uint32_t i = 0; i < a->blocks.len && i < b->blocks.len; i++)
        if (!same_block(&a->blocks.at[i], &b->blocks.at[i]))
            return "a block";
    for (uint32_t i = 0; i < a->metas.len && i < b->metas.len; i++)
        if (!same_meta(&a->metas.at[i], &b->metas.at[i]))
            return "a field";
    for (uint32_t i = 0; i < a->scripts.len && i < b->scripts.len; i++)
        if (!kb_str_equal(a->scripts.at[i], b->scripts.at[i]))
            return "a script";
    if (a->nodes.len != b->nodes.len || a->blocks.len != b->blocks.len
        || a->metas.len != b->metas.len || a->scripts.len != b->scripts.len)
        return "how many there are";
    return kb_str_equal(a->title, b->title) && kb_str_equal(a->lang, b->lang)
                   && kb_str_equal(a->canonical, b->canonical)
               ? NULL
               : "title, language or address";
}

#endif
