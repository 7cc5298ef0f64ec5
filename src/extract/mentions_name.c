/* Short names by their long ones, and letters by what they stand for. */
#include "base/hash.h"
#include "base/utf8.h"
#include "extract/mentions_parts.h"

#include "base/banned.h"

enum { MOST_RIVALS = 8 };

static size_t
folded(struct kb_str s, char *out, size_t cap)
{
    size_t n = kb_utf8_fold(s, out, cap);
    for (size_t i = 0; i < n; i++)
        if (out[i] == '-')
            out[i] = ' ';
    return n;
}

/* One bit for each word, by its hash: what one name has and the other lacks shows without
 * comparing. */
static uint64_t
word_bits(struct kb_str name)
{
    char text[200];
    size_t len = folded(name, text, sizeof text), from = 0;
    uint64_t bits = 0;
    for (size_t i = 0; i <= len; i++)
        if (i == len || text[i] == ' ') {
            bits |= i > from ? 1ull << (kb_hash_bytes(text + from, i - from, 3) & 63) : 0;
            from = i + 1;
        }
    return bits;
}

static uint64_t
bits_of(struct kb_mention *m)
{
    if (!m->name_words)
        m->name_words = word_bits(m->name);
    return m->name_words;
}

bool
kb_words_within(struct kb_str small, struct kb_str large)
{
    char a[200], b[200];
    size_t na = folded(small, a, sizeof a), nb = folded(large, b, sizeof b);
    if (!na || na > nb)
        return false;
    for (size_t i = 0; i + na <= nb; i++)
        if (memcmp(a, b + i, na) == 0 && (i == 0 || b[i - 1] == ' ')
            && (i + na == nb || b[i + na] == ' '))
            return true;
    return false;
}

bool
kb_mention_named(const struct kb_mention *m)
{
    return m->name.len && !(m->flags & (KB_MEN_UNNAMED | KB_MEN_PRONOUN));
}

void
kb_mention_become(struct kb_mention *m, const struct kb_mention *other)
{
    m->name = other->name;
    m->name_words = other->name_words;
    m->entity = other->entity;
    m->country = other->country;
    m->actor = other->actor;
    m->kind = other->kind;
    m->same_as = other->same_as;
    if (m->title == KB_NONE)
        m->title = other->title;
    m->flags &= (uint16_t) ~(KB_MEN_GUESSED | KB_MEN_HOME);
    m->flags |= other->flags & (KB_MEN_GUESSED | KB_MEN_HOME | KB_MEN_CITED);
}

static bool
may_be_named(const struct kb_mention *m)
{
    return kb_mention_named(m) && (m->kind == KB_ACTOR_PERSON || (m->flags & KB_MEN_GUESSED));
}

/* "Tbk", "University": the end of a body's name, of which the rest was lost. */
static bool
only_body_word(const struct kb_findings *f, const struct kb_mention *m)
{
    bool lone = m->last == m->first + 1 || kb_token_mark(f->text, m->first + 1) == '(';
    return lone && (m->flags & KB_MEN_GUESSED) && kb_token_is(f->text, m->first, KB_CLASS_org_word);
}

static bool
other_country(const struct kb_mention *m, const struct kb_mention *o)
{
    return m->country.len && o->country.len && !kb_str_equal(m->country, o->country)
           && !(o->flags & KB_MEN_HOME);
}

/* "Kim Jongun" and "Kim Jong-un": the same letters, otherwise divided. */
static bool
same_letters(struct kb_str x, struct kb_str y)
{
    char a[200], b[200];
    size_t gap = x.len > y.len ? x.len - y.len : y.len - x.len;
    if (gap > 2 || x.ptr[0] != y.ptr[0] || !memchr(x.ptr, ' ', x.len) || !memchr(y.ptr, ' ', y.len))
        return false;
    size_t na = folded(x, a, sizeof a), nb = folded(y, b, sizeof b), i = 0, k = 0;
    while (i < na && k < nb) {
        i += a[i] == ' ';
        k += b[k] == ' ';
        if (i == na || k == nb || a[i++] != b[k++])
            return false;
    }
    return i == na && k == nb;
}

/* Those told before whose full names hold the short one, with the latest mention of each. */
struct rivals {
    uint32_t latest[MOST_RIVALS];
    uint32_t count;
};

static void
find_rivals(struct kb_resolver *r, uint32_t i, struct kb_str name, uint64_t bits,
            struct rivals *out)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    uint32_t floor = i > KB_NAMES_BACK ? i - KB_NAMES_BACK : 0;
    for (uint32_t k = i; k-- > floor && out->count < MOST_RIVALS;) {
        struct kb_mention *o = kb_mention_of(r->f, k);
        if (!may_be_named(o) || o->name.len <= name.len || (bits & ~bits_of(o))
            || other_country(m, o) || !kb_words_within(name, o->name))
            continue;
        uint32_t same = 0;
        while (same < out->count && kb_mention_of(r->f, out->latest[same])->same_as != o->same_as)
            same++;
        if (same == out->count)
            out->latest[out->count++] = k;
    }
}

/* "adik perempuan Kim", "Kim's sister": who is told by a relative is not the relative. */
static enum kb_gender
relative_of(const struct kb_findings *f, const struct kb_mention *m)
{
    const struct kb_text *t = f->text;
    bool first = m->first == t->sentences[m->sentence].first;
    if (t->pack->head_first)
        return first ? KB_GENDER_UNTOLD : kb_words_gender(t, m->first - 1, m->first);
    if (m->flags & KB_MEN_POSSESSOR)
        return kb_words_gender(t, m->last + 1, m->last + 3);
    return KB_GENDER_UNTOLD;
}

static bool
told_with(const struct kb_findings *f, const struct kb_mention *m, uint32_t k)
{
    const struct kb_mention *o = kb_mention_of(f, k);
    return m->title == o->title || kb_office_held_by(f, m->title, o->entity);
}

/* Drops from the rivals whom a word at the short name excludes. */
static void
sift(const struct kb_findings *f, uint32_t i, struct rivals *all)
{
    const struct kb_mention *m = kb_mention_of(f, i);
    enum kb_gender relative = relative_of(f, m);
    enum kb_gender own = relative == KB_GENDER_UNTOLD ? kb_mention_gender(f, i) : KB_GENDER_UNTOLD;
    bool titled = false;
    uint32_t kept = 0;
    for (uint32_t k = 0; k < all->count && m->title != KB_NONE; k++)
        titled |= told_with(f, m, all->latest[k]);
    for (uint32_t k = 0; k < all->count; k++) {
        const struct kb_mention *o = kb_mention_of(f, all->latest[k]);
        enum kb_gender g = kb_mention_gender(f, all->latest[k]);
        bool beside = o->sentence == m->sentence && kb_token_mark(f->text, o->last) == ',';
        if (relative != KB_GENDER_UNTOLD && (g == relative || beside))
            continue;
        if (own != KB_GENDER_UNTOLD && g != KB_GENDER_UNTOLD && g != own)
            continue;
        if (!titled || told_with(f, m, all->latest[k]))
            all->latest[kept++] = all->latest[k];
    }
    all->count = kept;
}

/* Of several the one told last, when it was told in a sentence of its own; else KB_NONE: rather
 * nobody than the wrong one. */
static uint32_t
chosen(struct kb_resolver *r, uint32_t i, struct kb_str name, uint64_t bits)
{
    struct rivals all = { .count = 0 };
    find_rivals(r, i, name, bits, &all);
    if (all.count > 1)
        sift(r->f, i, &all);
    if (!all.count)
        return KB_NONE;
    uint32_t best = all.latest[0]; /* the latest comes first */
    bool tie =
        all.count > 1
        && kb_mention_of(r->f, all.latest[1])->sentence == kb_mention_of(r->f, best)->sentence;
    return tie ? KB_NONE : best;
}

/* The one word by which a known person is named, "" when it is more. */
static struct kb_str
lone_word(const struct kb_findings *f, const struct kb_mention *m)
{
    uint32_t last = m->last - 1;
    const struct kb_match *w = kb_match_at(f->text, last, KB_LEX_PERSON);
    bool longer = last > m->first && kb_token_flag(f->text, last - 1, KB_TOK_CAPITAL)
                  && kb_match_at(f->text, last - 1, KB_LEX_PERSON);
    return w && !longer ? kb_token_str(f->text, last) : KB_STR_NONE;
}

/* "Clinton" on a page of Hillary Clinton: a family name that the table gives to one who is out of
 * office goes to whom the page named in full. */
static void
resolve_alias(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (m->kind != KB_ACTOR_PERSON || !m->entity.len || i == 0)
        return;
    struct kb_str word = lone_word(r->f, m);
    if (!word.len || kb_office_now(r->f, m))
        return;
    uint32_t k = chosen(r, i, word, word_bits(word));
    if (k != KB_NONE && !kb_str_equal(kb_mention_of(r->f, k)->entity, m->entity)) {
        const struct kb_mention *o = kb_mention_of(r->f, k);
        kb_mention_become(m, o);
        m->gender = KB_GENDER_UNKNOWN;
    }
}

/* "Klarifikasi Doni Herdaru" and "Doni Herdaru": words before a name of two words and more are
 * none of it. */
static bool
only_headed(struct kb_str shorter, struct kb_str longer)
{
    return memchr(shorter.ptr, ' ', shorter.len) && longer.len > shorter.len
           && kb_str_ends(longer, shorter);
}

/* The full name stands behind the short one: it goes for both. */
static void
lengthen(struct kb_mention *m, struct kb_mention *o)
{
    if (only_headed(o->name, m->name)) {
        kb_mention_become(m, o);
        return;
    }
    struct kb_str name = m->name;
    if (!m->country.len)
        m->country = o->country, m->actor = o->actor;
    o->name = name;
    o->name_words = bits_of(m);
    o->entity = m->entity;
    if (!o->country.len)
        o->country = m->country, o->actor = m->actor;
    m->same_as = o->same_as;
}

static void
shorten(struct kb_mention *m, const struct kb_mention *o)
{
    struct kb_str actor = m->actor, country = m->country, name = m->name;
    bool headed = !o->entity.len && only_headed(name, o->name);
    kb_mention_become(m, o);
    if (headed)
        m->name = name, m->name_words = 0;
    if (!m->country.len && country.len)
        m->country = country, m->actor = actor;
}

/* "BPKB", "ETF" of no table: letters are not short for the longer names that they stand in. */
static bool
only_letters(const struct kb_findings *f, const struct kb_mention *m)
{
    return (m->flags & KB_MEN_GUESSED) && m->title == KB_NONE && m->last == m->first + 1
           && kb_token_flag(f->text, m->first, KB_TOK_UPPER);
}

/* "Choe" behind "Choe Son Hui"; "Prabowo Subianto" behind "Presiden Prabowo". */
static void
resolve_name(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (!may_be_named(m) || only_body_word(r->f, m))
        return;
    uint32_t floor = i > KB_NAMES_BACK ? i - KB_NAMES_BACK : 0;
    bool letters = only_letters(r->f, m);
    for (uint32_t k = i; k-- > floor;) {
        struct kb_mention *o = kb_mention_of(r->f, k);
        if (!may_be_named(o))
            continue;
        if (m->entity.len && o->entity.len) {
            if (!kb_str_equal(m->entity, o->entity))
                continue;
            m->same_as = o->same_as;
            return;
        }
        if (other_country(m, o))
            continue;
        uint64_t mine = bits_of(m), other = bits_of(o);
        if ((mine & ~other) && (other & ~mine)) {
            if (m->entity.len || !same_letters(m->name, o->name))
                continue;
            shorten(m, o);
            return;
        }
        if ((letters || only_letters(r->f, o)) && !kb_str_equal_nocase(m->name, o->name))
            continue;
        if (!m->entity.len && !(mine & ~other) && kb_words_within(m->name, o->name)) {
            bool whole = m->name.len == o->name.len;
            uint32_t best = whole ? k : chosen(r, i, m->name, mine);
            if (best != KB_NONE)
                shorten(m, kb_mention_of(r->f, best));
            return;
        }
        if (!o->entity.len && kb_words_within(o->name, m->name) && o->same_as == k) {
            lengthen(m, o);
            return;
        }
    }
}

/* "seorang WN Australia berinisial DFJ": the name belongs to whom it is told of. */
static void
resolve_described(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (i == 0 || !(m->flags & KB_MEN_GUESSED) || m->country.len || m->first == 0)
        return;
    const struct kb_mention *o = kb_mention_of(r->f, i - 1);
    uint32_t word = m->first - 1;
    while (word > o->last && kb_token_flag(r->f->text, word, KB_TOK_INSIDE))
        word--;
    if (o->last != word || !kb_token_is(r->f->text, word, KB_CLASS_named) || !o->country.len)
        return;
    m->country = o->country;
    m->actor = o->actor;
    m->title = o->title;
    m->kind = KB_ACTOR_PERSON;
}

/* The short form in brackets behind a name: "Asosiasi Sepak Bola Palestina (PFA)". */
static struct kb_str
short_form(const struct kb_findings *f, const struct kb_mention *m)
{
    const struct kb_text *t = f->text;
    uint32_t last = m->last - 1;
    bool inside = kb_token_mark(t, last) == ')' && last > m->first + 1;
    uint32_t open = inside ? last - 2 : m->last;
    if (kb_token_mark(t, open) != '(' || kb_token_mark(t, open + 2) != ')'
        || !kb_token_flag(t, open + 1, KB_TOK_UPPER))
        return KB_STR_NONE;
    return kb_token_str(t, open + 1);
}

/* A name in capitals that no table knows is what was put in brackets behind a longer one before. */
static void
resolve_short_form(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (!(m->flags & KB_MEN_GUESSED) || m->last != m->first + 1
        || !kb_token_flag(r->f->text, m->first, KB_TOK_UPPER) || m->country.len)
        return;
    uint32_t floor = i > KB_NAMES_BACK ? i - KB_NAMES_BACK : 0;
    for (uint32_t k = i; k-- > floor;) {
        const struct kb_mention *o = kb_mention_of(r->f, k);
        /* "Komisi Bursa Amerika Serikat (SEC)": of the whole, not of the state that ends it */
        if (o->kind == KB_ACTOR_NATION || o->kind == KB_ACTOR_PLACE || only_body_word(r->f, o))
            continue;
        if (kb_str_equal(short_form(r->f, o), kb_token_str(r->f->text, m->first))) {
            kb_mention_become(m, o);
            return;
        }
    }
}

/* "Saeed Izadi, komandan Pasukan Quds Iran", "Ahmad (45), bupati X": the office behind a name that
 * no table knows is his. */
static void
resolve_apposition(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (i + 1 >= r->f->mentions.len || !(m->flags & KB_MEN_GUESSED) || m->country.len
        || m->kind != KB_ACTOR_PERSON || m->title != KB_NONE)
        return;
    const struct kb_text *t = r->f->text;
    const struct kb_mention *office = kb_mention_of(r->f, i + 1);
    uint32_t comma = m->last;
    if (kb_token_mark(t, comma) == '(' && kb_token_mark(t, comma + 2) == ')')
        comma += 3;
    if (kb_token_mark(t, comma) != ',' || office->first != comma + 1
        || office->sentence != m->sentence || office->title == KB_NONE || !office->country.len
        || office->kind != KB_ACTOR_PERSON || !(office->flags & KB_MEN_UNNAMED))
        return;
    m->country = office->country;
    m->actor = office->actor;
    m->title = office->title;
}

void
kb_name_resolve(struct kb_resolver *r, uint32_t i)
{
    resolve_apposition(r, i);
    resolve_described(r, i);
    resolve_alias(r, i);
    resolve_name(r, i);
    resolve_short_form(r, i);
}

/* "Windy ... Windy Yunita Bastari Usman" later on. */
void
kb_names_spread(struct kb_resolver *r)
{
    for (uint32_t i = 0; i < r->f->mentions.len; i++) {
        struct kb_mention *m = kb_mention_of(r->f, i);
        if (m->same_as == i || !kb_mention_named(m))
            continue;
        const struct kb_mention *first = kb_mention_of(r->f, m->same_as);
        if (first->name.len > m->name.len && kb_words_within(m->name, first->name))
            m->name = first->name;
        if (!m->country.len && first->country.len) {
            m->country = first->country;
            m->actor = first->actor;
        }
    }
}
