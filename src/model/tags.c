#include "model/tags.h"

#include "base/banned.h"

static const char *const names[KB_UPOS_COUNT + 1] = {
#define X(name) #name,
    KB_UPOS_MAP(X)
#undef X
};

const char *
kb_upos_name(uint32_t upos)
{
    return upos < KB_UPOS_COUNT ? names[upos] : "_";
}

uint32_t
kb_upos_of(struct kb_str name)
{
    uint32_t i = 0;
    while (i < KB_UPOS_COUNT && !kb_str_is(name, names[i]))
        i++;
    return i;
}

static const struct kb_form before_first = { .exact = 2, .low = 2, .plain = 2, .pattern = 2 };
static const struct kb_form behind_last = { .exact = 3, .low = 3, .plain = 3, .pattern = 3 };

static const struct kb_form *
form_at(const struct kb_form *forms, int64_t at, uint32_t count)
{
    return at < 0 ? &before_first : at >= (int64_t)count ? &behind_last : &forms[at];
}

struct feature_list {
    uint64_t *at;
    uint32_t count;
    uint64_t template;
};

static inline void
add(struct feature_list *l, uint64_t a, uint64_t b)
{
    l->at[l->count++] = kb_mix(kb_mix(l->template ++*0x9E3779B97F4A7C15ull, a), b);
}

/* How the word itself is written. */
static void
add_own(struct feature_list *l, const struct kb_form *w, bool first)
{
    uint32_t capital = w->shape & (KB_FORM_CAPITAL | KB_FORM_UPPER);
    add(l, w->exact, 0);
    add(l, w->low, 0);
    for (int i = 0; i < KB_FORM_HEADS; i++)
        add(l, w->head[i], 0);
    for (int i = 0; i < KB_FORM_TAILS; i++)
        add(l, w->tail[i], 0);
    add(l, w->tail[2], w->head[1]);
    add(l, w->shape, first);
    add(l, w->pattern, 0);
    add(l, w->list, capital);
    add(l, w->list, w->tail[1]);
    add(l, w->list, first ? capital + 64 : capital + 128);
}

/* The company it keeps. */
static void
add_around(struct feature_list *l, const struct kb_form *forms, uint32_t at, uint32_t count)
{
    const struct kb_form *w = &forms[at], *b = form_at(forms, (int64_t)at - 1, count);
    const struct kb_form *bb = form_at(forms, (int64_t)at - 2, count);
    const struct kb_form *a = form_at(forms, (int64_t)at + 1, count);
    const struct kb_form *aa = form_at(forms, (int64_t)at + 2, count);
    add(l, b->low, 0);
    add(l, bb->low, 0);
    add(l, a->low, 0);
    add(l, aa->low, 0);
    add(l, b->low, w->low);
    add(l, w->low, a->low);
    add(l, b->low, a->low);
    add(l, b->tail[2], b->shape & 7);
    add(l, a->tail[2], a->shape & 7);
    add(l, b->list, w->list);
    add(l, w->list, a->list);
    add(l, kb_mix(b->list, w->list), a->list);
    add(l, b->seen, bb->seen);
    add(l, a->seen, aa->seen);
    add(l, b->seen, a->seen);
    add(l, kb_mix(w->low, b->seen), a->seen);
    add(l, w->low, b->seen);
    add(l, w->low, a->seen);
    add(l, kb_mix(w->tail[2], b->seen), a->seen);
    add(l, w->tail[1], b->low);
    add(l, w->tail[1], a->low);
    add(l, kb_mix(w->shape & 3, b->shape & 3), a->shape & 3);
    add(l, w->list, b->low);
    add(l, w->list, a->low);
}

uint32_t
kb_tags_features(const struct kb_form *forms, uint32_t at, uint32_t count, uint64_t *features)
{
    struct feature_list l = { features, 0, 1 };
    add_own(&l, &forms[at], at == 0);
    add_around(&l, forms, at, count);
    return l.count;
}

void
kb_tags_find(struct kb_arena *arena, const struct kb_chain *chain, const struct kb_form *forms,
             uint32_t count, uint8_t *tags)
{
    /* Each word's features are made while the memory for those of the one before is on its way. */
    uint64_t features[2][KB_CHAIN_FEATURES];
    uint32_t counts[2] = { 0 };
    int16_t *scores = kb_arena_array(arena, count + 1, 32 * sizeof *scores);
    uint8_t *back = kb_arena_array(arena, count + 1, 32);
    for (uint32_t i = 0; i <= count; i++) {
        if (i < count) {
            counts[i & 1] = kb_tags_features(forms, i, count, features[i & 1]);
            kb_chain_prepare(chain, features[i & 1], counts[i & 1]);
        }
        if (i > 0)
            kb_chain_score(chain, features[(i - 1) & 1], counts[(i - 1) & 1],
                           scores + (size_t)(i - 1) * 32);
    }
    kb_chain_best(chain, scores, count, back, tags);
}
