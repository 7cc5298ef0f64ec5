#include "model/names.h"

#include "base/banned.h"

static const struct kb_form before_first = { .exact = 2, .low = 2, .plain = 2, .pattern = 2 };
static const struct kb_form behind_last = { .exact = 3, .low = 3, .plain = 3, .pattern = 3 };
static const struct kb_names_word no_word = { .shape = 15 };

/* Towards which kind the lists lean, for all the classes that are too seldom to tell alone. */
static uint32_t
leaning(uint32_t classes)
{
    const uint32_t person = 1u << KB_WORD_given | 1u << KB_WORD_surname | 1u << KB_WORD_person
                            | 1u << KB_WORD_part_person;
    const uint32_t body = 1u << KB_WORD_organisation | 1u << KB_WORD_part_organisation;
    const uint32_t place = 1u << KB_WORD_place | 1u << KB_WORD_part_place;
    return ((classes & person) ? 1u : 0u) | ((classes & body) ? 2u : 0u)
           | ((classes & place) ? 4u : 0u) | ((classes >> KB_WORD_common & 1) << 3)
           | ((classes >> KB_WORD_org_word & 1) << 4) | ((classes >> KB_WORD_place_word & 1) << 5)
           | ((classes >> KB_WORD_title & 1) << 6);
}

/* A word with its surroundings, -2 to +2. */
struct view {
    const struct kb_form *form[5];
    const struct kb_names_word *word[5];
    uint32_t tag[5];
};

struct feature_list {
    uint64_t *at;
    uint32_t count;
    uint64_t template, scheme;
};

static inline void
add(struct feature_list *l, uint64_t a, uint64_t b)
{
    l->at[l->count++] = kb_mix(kb_mix(l->template ++*0x9E3779B97F4A7C15ull, a), b);
}

/* Once for all schemes and once for this one. */
static inline void
add_both(struct feature_list *l, uint64_t a, uint64_t b)
{
    add(l, a, b);
    l->at[l->count] = kb_mix(l->at[l->count - 1], l->scheme);
    l->count++;
}

static void
view_at(const struct kb_names_sentence *s, const struct kb_names_word *words, uint32_t at,
        struct view *v)
{
    for (int i = 0; i < 5; i++) {
        int64_t k = (int64_t)at + i - 2;
        bool in = k >= 0 && k < (int64_t)s->count;
        v->form[i] = in ? &s->forms[k] : k < 0 ? &before_first : &behind_last;
        v->word[i] = in ? &words[k] : &no_word;
        v->tag[i] = in ? s->tags[k] : 30;
    }
}

/* How the word itself is written, and what the lists say of it. */
static void
add_own(struct feature_list *l, const struct view *v)
{
    const struct kb_form *f = v->form[2];
    const struct kb_names_word *w = v->word[2];
    add_both(l, f->exact, 0);
    add_both(l, f->low, 0);
    add(l, f->head[1], 0);
    add(l, f->head[2], w->shape);
    add(l, f->head[3], 0);
    add(l, f->tail[1], w->shape);
    add(l, f->tail[2], w->shape);
    add(l, f->tail[3], 0);
    add(l, f->tail[4], 0);
    add(l, f->pattern, 0);
    add(l, f->shape, w->style);
    add_both(l, w->shape, w->style);
    add(l, f->list, w->shape);
    add_both(l, w->classes, w->shape);
    add_both(l, kb_mix(w->mark, w->wide), w->shape);
    add(l, w->mark, v->tag[2]);
    add_both(l, v->tag[2], w->shape);
    add(l, w->page, w->shape);
    add(l, kb_mix(w->page, w->classes), w->shape);
    add(l, kb_mix(w->inside, w->shape), w->mark);
    add(l, f->seen, w->shape);
}

/* The words around. */
static void
add_around(struct feature_list *l, const struct view *v)
{
    const struct kb_form *bb = v->form[0], *b = v->form[1], *f = v->form[2];
    const struct kb_form *a = v->form[3], *aa = v->form[4];
    uint32_t shape = v->word[2]->shape, sb = v->word[1]->shape, sa = v->word[3]->shape;
    add_both(l, b->low, shape);
    add_both(l, a->low, shape);
    add(l, bb->low, shape);
    add(l, aa->low, shape);
    add_both(l, b->low, f->low);
    add_both(l, f->low, a->low);
    add(l, kb_mix(bb->low, b->low), shape);
    add(l, kb_mix(a->low, aa->low), shape);
    add(l, kb_mix(b->low, a->low), shape);
    add_both(l, kb_mix(sb, shape), sa);
    add(l, kb_mix(kb_mix(v->word[0]->shape, sb), kb_mix(shape, sa)), v->word[4]->shape);
    add(l, kb_mix(b->tail[2], sb), shape);
    add(l, kb_mix(a->tail[2], sa), shape);
    add(l, kb_mix(b->low, shape), sa);
    add(l, kb_mix(sb, shape), a->low);
}

/* Tags and lists around. */
static void
add_classes(struct feature_list *l, const struct view *v)
{
    const struct kb_names_word *bb = v->word[0], *b = v->word[1], *w = v->word[2];
    const struct kb_names_word *a = v->word[3], *aa = v->word[4];
    add(l, kb_mix(v->tag[1], v->tag[2]), w->shape);
    add(l, kb_mix(v->tag[2], v->tag[3]), w->shape);
    add(l, kb_mix(v->tag[1], v->tag[2]), v->tag[3]);
    add(l, kb_mix(v->tag[0], v->tag[1]), w->shape);
    add(l, kb_mix(v->tag[3], v->tag[4]), w->shape);
    add_both(l, b->classes, w->shape);
    add_both(l, a->classes, w->shape);
    add(l, kb_mix(b->classes, w->classes), w->shape);
    add(l, kb_mix(w->classes, a->classes), w->shape);
    add(l, bb->classes, w->shape);
    add(l, aa->classes, w->shape);
    add_both(l, kb_mix(b->mark, w->mark), a->mark);
    uint32_t lean = leaning(w->classes);
    add(l, lean, w->shape);
    add(l, kb_mix(leaning(b->classes), lean), leaning(a->classes));
    add(l, kb_mix(w->mark, v->form[1]->low), w->shape);
    add(l, kb_mix(w->mark, v->form[3]->low), w->shape);
    add(l, kb_mix(w->mark, v->tag[1]), v->tag[3]);
}

/* The row of capitalised words in which it stands. */
static void
add_run(struct feature_list *l, const struct kb_names_sentence *s,
        const struct kb_names_word *words, uint32_t at)
{
    const struct kb_names_word *w = &words[at];
    if (!w->run_end)
        return;
    uint32_t first = w->run, last = w->run_end - 1, len = w->run_end - first;
    uint32_t from_first = at - first < 3 ? at - first : 3,
             from_last = last - at < 3 ? last - at : 3;
    uint32_t place = from_first * 4 + from_last, classes = 0;
    const struct kb_form *b = first ? &s->forms[first - 1] : &before_first;
    const struct kb_form *a = last + 1 < s->count ? &s->forms[last + 1] : &behind_last;
    for (uint32_t i = first; i <= last && i < first + 8; i++)
        classes |= words[i].classes;
    l->template = 80;
    add_both(l, place, len < 6 ? len : 6);
    add_both(l, s->forms[first].low, place);
    add_both(l, s->forms[last].low, place);
    add(l, b->low, place);
    add(l, a->low, place);
    add(l, leaning(classes), place);
    add(l, kb_mix(leaning(words[first].classes), leaning(words[last].classes)), place);
    add(l, words[first].classes, place);
    add(l, words[last].classes, place);
    add(l, kb_mix(first ? words[first - 1].classes : 0, place), words[first].classes);
    add(l, kb_mix(s->count < 6 ? s->count : 6, place), len == s->count);
}

uint32_t
kb_names_features(const struct kb_names_sentence *sentence, const struct kb_names_word *words,
                  uint32_t at, uint32_t scheme, uint64_t *features)
{
    struct feature_list l = { features, 0, 1, (scheme + 1) * 0xA24BAED4963EE407ull };
    struct view v;
    if (words[at].plain) {
        add(&l, 0, 0);
        return l.count;
    }
    view_at(sentence, words, at, &v);
    add_own(&l, &v);
    add_around(&l, &v);
    add_classes(&l, &v);
    add_run(&l, sentence, words, at);
    return l.count;
}

/* ---- a page ---- */

static void
as_names(const uint8_t *labels, uint32_t count, uint8_t *names)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t kind = labels[i] ? (labels[i] - 1u) / KB_NAME_PARTS : 0;
        uint32_t part = labels[i] ? (labels[i] - 1u) % KB_NAME_PARTS : 0;
        bool goes_on = (part == KB_NAME_INSIDE || part == KB_NAME_END) && i > 0
                       && (names[i - 1] == 1 + kind * 2 || names[i - 1] == 2 + kind * 2);
        names[i] = (uint8_t)(!labels[i] ? 0 : goes_on ? 2 + kind * 2 : 1 + kind * 2);
    }
}

/* Each word's features are made while the memory for those of the one before is on its way. */
static void
score_words(const struct kb_chain *chain, const struct kb_names_sentence *s,
            const struct kb_names_word *words, uint32_t scheme, int16_t (*scores)[32])
{
    uint64_t features[2][KB_CHAIN_FEATURES];
    uint32_t counts[2] = { 0 };
    for (uint32_t k = 0; k <= s->count; k++) {
        if (k < s->count) {
            counts[k & 1] = kb_names_features(s, words, k, scheme, features[k & 1]);
            kb_chain_prepare(chain, features[k & 1], counts[k & 1]);
        }
        if (k > 0)
            kb_chain_score(chain, features[(k - 1) & 1], counts[(k - 1) & 1], scores[k - 1]);
    }
}

uint8_t **
kb_names_find(struct kb_arena *arena, const struct kb_chain *chain, const struct kb_wordlist *list,
              const struct kb_names_sentence *sentences, uint32_t count, uint32_t scheme)
{
    struct kb_names_word **words = kb_names_look(arena, list, sentences, count);
    uint8_t **labels = kb_arena_array(arena, count + 1, sizeof *labels);
    uint32_t longest = 0;
    for (uint32_t i = 0; i < count; i++)
        longest = sentences[i].count > longest ? sentences[i].count : longest;
    int16_t(*scores)[32] = kb_arena_array(arena, longest + 1, sizeof *scores);
    uint8_t *back = kb_arena_array(arena, longest + 1, 32);
    for (uint32_t i = 0; i < count; i++) {
        const struct kb_names_sentence *s = &sentences[i];
        labels[i] = kb_arena_alloc(arena, s->count + 1);
        score_words(chain, s, words[i], scheme, scores);
        kb_chain_best(chain, scores[0], s->count, back, labels[i]);
        as_names(labels[i], s->count, labels[i]);
    }
    return labels;
}
