#include "model/names.h"

#include "model/tags.h"

#include "base/banned.h"

/* How a word is written: kb_names_word.shape. */
enum {
    SHAPE_MARK,
    SHAPE_LOWER,
    SHAPE_FIRST, /* a capital that only the sentence's begin may have given it */
    SHAPE_CAPITAL,
    SHAPE_UPPER,
    SHAPE_MIXED,
    SHAPE_NUMBER,
    SHAPE_DIGITS, /* and letters */
    SHAPE_INITIAL,
    SHAPE_ADDRESS,
};

/* Bits of kb_names_word.page: elsewhere on the page it stands ... */
enum {
    PAGE_LOWER = 1 << 0,
    PAGE_CAPITAL = 1 << 1, /* ... with a capital not owed to the sentence's begin */
    PAGE_AFTER_TITLE = 1 << 2,
    PAGE_IN_PERSON = 1 << 3, /* ... in a listed phrase of several words */
    PAGE_IN_ORGANISATION = 1 << 4,
    PAGE_IN_PLACE = 1 << 5,
    PAGE_AFTER_CAPITAL = 1 << 6,
    PAGE_BEFORE_CAPITAL = 1 << 7,
    PAGE_BITS = 8
};

static const uint32_t titles = 1u << KB_WORD_title | 1u << KB_WORD_person_noun;

/* What is counted of each word form of the page. */
struct tally {
    uint32_t plain;
    uint16_t counts[PAGE_BITS];
};

struct tallies {
    struct tally *at;
    uint32_t mask;
};

static struct tally *
tally_of(const struct tallies *t, uint32_t plain)
{
    uint32_t at = (plain * 0x9E3779B1u) & t->mask;
    while (t->at[at].plain && t->at[at].plain != plain)
        at = (at + 1) & t->mask;
    t->at[at].plain = plain;
    return &t->at[at];
}

static bool
is_capital(uint8_t shape)
{
    return (shape >= SHAPE_FIRST && shape <= SHAPE_MIXED) || shape == SHAPE_INITIAL;
}

static uint8_t
shape_of(const struct kb_form *f, bool first)
{
    uint32_t s = f->shape;
    if (s & KB_FORM_MARK)
        return SHAPE_MARK;
    if (s & KB_FORM_AT)
        return SHAPE_ADDRESS;
    if (s & KB_FORM_NUMBER)
        return SHAPE_NUMBER;
    if (s & KB_FORM_DIGIT)
        return SHAPE_DIGITS;
    if ((s & KB_FORM_CAPITAL) && (s & KB_FORM_SINGLE))
        return SHAPE_INITIAL;
    if (s & KB_FORM_UPPER)
        return SHAPE_UPPER;
    if (s & KB_FORM_MIXED)
        return SHAPE_MIXED;
    if (s & KB_FORM_CAPITAL)
        return first ? SHAPE_FIRST : SHAPE_CAPITAL;
    return SHAPE_LOWER;
}

/* ---- a sentence alone ---- */

/* Shapes, and the style of the whole: where most words have a capital, one tells little. */
static void
look_at_shapes(const struct kb_names_sentence *s, struct kb_names_word *words)
{
    uint32_t letters = 0, upper = 0, capital = 0;
    bool first = true;
    for (uint32_t i = 0; i < s->count; i++) {
        uint8_t shape = words[i].shape = shape_of(&s->forms[i], first);
        bool word = shape >= SHAPE_LOWER && shape <= SHAPE_MIXED;
        first = first && shape == SHAPE_MARK;
        letters += word;
        upper += shape == SHAPE_UPPER;
        capital += word && shape != SHAPE_LOWER;
    }
    uint8_t style = upper * 10 > letters * 6 && letters >= 3    ? 3
                    : capital * 10 > letters * 6 && letters > 3 ? 2
                    : capital == 0                              ? 1
                                                                : 0;
    for (uint32_t i = 0; i < s->count; i++)
        words[i].style = style;
}

static void
look_at_phrases(const struct kb_wordlist *list, const struct kb_names_sentence *s,
                struct kb_names_word *words)
{
    for (uint32_t i = 0; i < s->count;) {
        uint32_t kinds, n = kb_wordlist_phrase(list, s->forms, i, s->count, &kinds);
        for (uint32_t k = 0; k < n; k++) {
            uint32_t part = n == 1       ? KB_NAME_SINGLE
                            : k == 0     ? KB_NAME_BEGIN
                            : k == n - 1 ? KB_NAME_END
                                         : KB_NAME_INSIDE;
            words[i + k].mark = (uint8_t)(kinds | part << 4);
            words[i + k].wide = (uint8_t)(n < 3 ? n : 3);
        }
        i += n ? n : 1;
    }
}

static bool
joins(const struct kb_form *f, const struct kb_form *before)
{
    return (f->shape & KB_FORM_MARK) && (f->shape & KB_FORM_SINGLE)
           && ((f->shape & KB_FORM_HYPHEN)
               || ((f->shape & KB_FORM_DOT) && (before->shape & KB_FORM_SINGLE)));
}

static void
look_at_runs(const struct kb_names_sentence *s, struct kb_names_word *words)
{
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t end = i;
        while (end < s->count
               && (is_capital(words[end].shape)
                   || (end > i && end + 1 < s->count && joins(&s->forms[end], &s->forms[end - 1])
                       && is_capital(words[end + 1].shape))))
            end++;
        for (uint32_t k = i; k < end; k++) {
            words[k].run = i;
            words[k].run_end = end;
        }
        i = end > i ? end - 1 : i;
    }
}

/* A word that no list, tag or capital makes part of a name. */
static bool
is_plain(const struct kb_names_sentence *s, const struct kb_names_word *words, uint32_t i)
{
    const struct kb_names_word *w = &words[i];
    if (w->style == 1 && !s->forms[i].list && !s->forms[i].seen)
        return w->shape == SHAPE_MARK || w->shape == SHAPE_NUMBER;
    return (w->shape == SHAPE_LOWER || w->shape == SHAPE_MARK || w->shape == SHAPE_NUMBER)
           && s->tags[i] != KB_UPOS_PROPN && !w->mark;
}

static void
look_at_plain(const struct kb_names_sentence *s, struct kb_names_word *words)
{
    bool before = true, now = s->count && is_plain(s, words, 0);
    for (uint32_t i = 0; i < s->count; i++) {
        bool behind = i + 1 == s->count || is_plain(s, words, i + 1);
        words[i].plain = before && now && behind;
        before = now;
        now = behind;
    }
}

/* The marks that enclose. */
struct signs {
    uint32_t open, close, quotes[3];
};

static struct signs
signs_of(void)
{
    static const char *const marks[5] = { "(", ")", "\"", "“", "”" };
    uint32_t plain[5];
    for (int i = 0; i < 5; i++) {
        struct kb_form form;
        kb_form_of((struct kb_str){ marks[i], strlen(marks[i]) }, &form);
        plain[i] = form.plain;
    }
    return (struct signs){ plain[0], plain[1], { plain[2], plain[3], plain[4] } };
}

static void
look_at_signs(const struct signs *signs, const struct kb_names_sentence *s,
              struct kb_names_word *words)
{
    uint32_t open = UINT32_MAX, quote = UINT32_MAX;
    for (uint32_t i = 0; i < s->count; i++) {
        const struct kb_form *f = &s->forms[i];
        bool mark = f->shape & KB_FORM_MARK;
        if (mark && f->plain == signs->close)
            open = UINT32_MAX;
        if (open != UINT32_MAX && i - open > 12)
            open = UINT32_MAX;
        bool quoted = mark
                      && (f->plain == signs->quotes[0] || f->plain == signs->quotes[1]
                          || f->plain == signs->quotes[2]);
        if (quoted)
            quote = quote == UINT32_MAX ? i : UINT32_MAX;
        words[i].inside = (uint8_t)((open != UINT32_MAX) | (quote != UINT32_MAX && !quoted) << 1);
        if (open != UINT32_MAX && i == open + 1 && open > 0 && words[open - 1].run_end
            && f->head[0] == s->forms[words[open - 1].run].head[0])
            words[i].inside |= 4;
        if (mark && f->plain == signs->open)
            open = i;
    }
}

/* ---- the page ---- */

/* What one place tells of the word that stands there. */
static uint32_t
bits_at(const struct kb_names_sentence *s, const struct kb_names_word *words, uint32_t i)
{
    const struct kb_names_word *w = &words[i];
    uint32_t bits = w->shape == SHAPE_LOWER && w->style == 0 ? PAGE_LOWER : 0;
    if (!is_capital(w->shape) || w->style >= 2)
        return bits;
    bits |= w->shape == SHAPE_CAPITAL || w->shape == SHAPE_MIXED ? PAGE_CAPITAL : 0;
    if (i > 0) {
        bits |= (words[i - 1].classes & titles) ? PAGE_AFTER_TITLE : 0;
        bits |= is_capital(words[i - 1].shape) ? PAGE_AFTER_CAPITAL : 0;
    }
    if (i + 1 < s->count)
        bits |= is_capital(words[i + 1].shape) ? PAGE_BEFORE_CAPITAL : 0;
    if (w->wide >= 2)
        bits |= (uint32_t)(w->mark & 7) * PAGE_IN_PERSON;
    return bits;
}

static void
count_bits(struct tally *t, uint32_t bits)
{
    for (int b = 0; b < PAGE_BITS; b++)
        if ((bits >> b & 1) && t->counts[b] < UINT16_MAX)
            t->counts[b]++;
}

static struct tallies
tallies_for(struct kb_arena *arena, const struct kb_names_sentence *sentences, uint32_t count)
{
    uint32_t words = 0, cap = 64;
    for (uint32_t i = 0; i < count; i++)
        words += sentences[i].count;
    while (cap < words * 2 && cap < (1u << 30))
        cap *= 2;
    return (struct tallies){ kb_arena_array(arena, cap, sizeof(struct tally)), cap - 1 };
}

static void
look_at_page(struct kb_arena *arena, const struct kb_names_sentence *sentences, uint32_t count,
             struct kb_names_word **words)
{
    struct tallies tallies = tallies_for(arena, sentences, count);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < sentences[i].count; k++)
            if (words[i][k].shape != SHAPE_MARK)
                count_bits(tally_of(&tallies, sentences[i].forms[k].plain),
                           bits_at(&sentences[i], words[i], k));
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < sentences[i].count; k++) {
            uint32_t own = bits_at(&sentences[i], words[i], k), page = 0;
            if (words[i][k].shape == SHAPE_MARK)
                continue;
            const struct tally *t = tally_of(&tallies, sentences[i].forms[k].plain);
            for (int b = 0; b < PAGE_BITS; b++)
                page |= (uint32_t)(t->counts[b] > (own >> b & 1)) << b;
            words[i][k].page = (uint8_t)page;
        }
}

struct kb_names_word **
kb_names_look(struct kb_arena *arena, const struct kb_wordlist *list,
              const struct kb_names_sentence *sentences, uint32_t count)
{
    struct kb_names_word **words = kb_arena_array(arena, count + 1, sizeof *words);
    struct signs signs = signs_of();
    for (uint32_t i = 0; i < count; i++) {
        const struct kb_names_sentence *s = &sentences[i];
        words[i] = kb_arena_array(arena, s->count + 1, sizeof **words);
        for (uint32_t k = 0; k < s->count; k++)
            words[i][k].classes = kb_wordlist_classes(list, s->forms[k].list);
        look_at_shapes(s, words[i]);
        look_at_phrases(list, s, words[i]);
        look_at_runs(s, words[i]);
        look_at_plain(s, words[i]);
        look_at_signs(&signs, s, words[i]);
    }
    look_at_page(arena, sentences, count, words);
    return words;
}
