/* Who the phrases of a page are: short names by their long ones, pronouns by whom they stand for,
 * roles without a country by the page's setting. */
#include "extract/mentions.h"

#include "base/hash.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { NAMES_BACK = 400, SENTENCES_BACK = 6, OFTEN = 3 };

struct resolver {
    struct kb_ctx *ctx;
    struct kb_findings *f;
    struct kb_str setting;
};

static struct kb_mention *
mention(const struct kb_findings *f, uint32_t i)
{
    return &f->mentions.at[i];
}

/* ---- names ---- */

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

/* Whether the words of `small` all stand in `large`, in order and whole. */
static bool
words_within(struct kb_str small, struct kb_str large)
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

static bool
has_name(const struct kb_mention *m)
{
    return m->name.len && !(m->flags & (KB_MEN_UNNAMED | KB_MEN_PRONOUN));
}

static void
become(struct kb_mention *m, const struct kb_mention *other, uint32_t index)
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
    (void)index;
}

/* "Choe" behind "Choe Son Hui"; "Prabowo Subianto" behind "Presiden Prabowo". */
static void
resolve_name(struct resolver *r, uint32_t i)
{
    struct kb_mention *m = mention(r->f, i);
    if (!has_name(m) || (m->kind != KB_ACTOR_PERSON && !(m->flags & KB_MEN_GUESSED)))
        return;
    uint32_t floor = i > NAMES_BACK ? i - NAMES_BACK : 0;
    for (uint32_t k = i; k-- > floor;) {
        struct kb_mention *o = mention(r->f, k);
        if (!has_name(o) || (o->kind != KB_ACTOR_PERSON && !(o->flags & KB_MEN_GUESSED)))
            continue;
        if (m->entity.len && o->entity.len) {
            if (!kb_str_equal(m->entity, o->entity))
                continue;
            m->same_as = o->same_as;
            return;
        }
        if (m->country.len && o->country.len && !kb_str_equal(m->country, o->country)
            && !(o->flags & KB_MEN_HOME))
            continue;
        uint64_t mine = bits_of(m), other = bits_of(o);
        if ((mine & ~other) && (other & ~mine))
            continue;
        if (!m->entity.len && !(mine & ~other) && words_within(m->name, o->name)) {
            struct kb_str actor = m->actor, country = m->country;
            become(m, o, k);
            if (!m->country.len && country.len)
                m->country = country, m->actor = actor;
            return;
        }
        if (!o->entity.len && words_within(o->name, m->name) && o->same_as == k) {
            /* the fuller name is told later: it goes for both */
            struct kb_str name = m->name;
            if (!m->country.len)
                m->country = o->country, m->actor = o->actor;
            o->name = name;
            o->name_words = mine;
            o->entity = m->entity;
            if (!o->country.len)
                o->country = m->country, o->actor = m->actor;
            m->same_as = o->same_as;
            return;
        }
    }
}

/* "seorang WN Australia berinisial DFJ": the name belongs to whom it is told of. */
static void
resolve_described(struct resolver *r, uint32_t i)
{
    struct kb_mention *m = mention(r->f, i);
    if (i == 0 || !(m->flags & KB_MEN_GUESSED) || m->country.len || m->first == 0)
        return;
    const struct kb_mention *o = mention(r->f, i - 1);
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
resolve_short_form(struct resolver *r, uint32_t i)
{
    struct kb_mention *m = mention(r->f, i);
    if (!(m->flags & KB_MEN_GUESSED) || m->last != m->first + 1
        || !kb_token_flag(r->f->text, m->first, KB_TOK_UPPER) || m->country.len)
        return;
    uint32_t floor = i > NAMES_BACK ? i - NAMES_BACK : 0;
    for (uint32_t k = i; k-- > floor;) {
        const struct kb_mention *o = mention(r->f, k);
        if (kb_str_equal(short_form(r->f, o), kb_token_str(r->f->text, m->first))) {
            become(m, o, k);
            return;
        }
    }
}

/* Short names before the full one is told ("Windy ... Windy Yunita Bastari Usman" later on). */
static void
spread_names(struct resolver *r)
{
    for (uint32_t i = 0; i < r->f->mentions.len; i++) {
        struct kb_mention *m = mention(r->f, i);
        if (m->same_as == i || !has_name(m))
            continue;
        const struct kb_mention *first = mention(r->f, m->same_as);
        if (first->name.len > m->name.len && words_within(m->name, first->name))
            m->name = first->name;
        if (!m->country.len && first->country.len) {
            m->country = first->country;
            m->actor = first->actor;
        }
    }
}

/* ---- equals ---- */

static bool
skippable(const struct kb_text *t, uint32_t i)
{
    return kb_token_is(t, i, KB_CLASS_quant) || kb_token_is(t, i, KB_CLASS_det);
}

/* "AS dan Korea Selatan", "Iran, Rusia, dan China". */
static void
join_equals(struct kb_findings *f)
{
    const struct kb_text *t = f->text;
    for (uint32_t i = 0; i + 1 < f->mentions.len; i++) {
        struct kb_mention *a = mention(f, i);
        struct kb_mention *b = mention(f, i + 1);
        if (a->last == b->first && kb_token_flag(t, b->first, KB_TOK_HYPHEN))
            b->flags |= a->flags & KB_MEN_AT; /* "rute Jeddah-Jakarta" */
        if (a->sentence != b->sentence || ((a->flags ^ b->flags) & KB_MEN_AT))
            continue;
        uint32_t at = a->last;
        bool comma = kb_token_mark(t, at) == ',';
        at += comma;
        bool conj = kb_token_is(t, at, KB_CLASS_conj) || kb_token_mark(t, at) == '/'
                    || kb_token_mark(t, at) == '&';
        at += conj;
        while (at < b->first && skippable(t, at))
            at++;
        bool hyphen = at == b->first && kb_token_flag(t, at, KB_TOK_HYPHEN);
        if (at != b->first || (!comma && !conj && !hyphen))
            continue;
        if (conj || hyphen || (i + 2 < f->mentions.len && b->next_equal != KB_NONE))
            a->next_equal = i + 1;
    }
    /* Commas only when the row ends in an "and". */
    for (uint32_t i = f->mentions.len; i-- > 0;) {
        struct kb_mention *a = mention(f, i);
        if (a->next_equal != KB_NONE || i + 1 >= f->mentions.len)
            continue;
        const struct kb_mention *b = mention(f, i + 1);
        if (a->sentence == b->sentence && kb_token_mark(t, a->last) == ','
            && a->last + 1 == b->first && b->next_equal != KB_NONE && a->kind == b->kind)
            a->next_equal = i + 1;
    }
}

/* "Pemerintah, tentara, dan rakyat Korea Utara": the country told last goes for all. */
static void
share_country(struct resolver *r)
{
    const struct kb_pack *pack = r->f->text->pack;
    for (uint32_t i = r->f->mentions.len; i-- > 0;) {
        struct kb_mention *m = mention(r->f, i);
        if (m->next_equal == KB_NONE || m->country.len || m->actor.len || m->title == KB_NONE)
            continue;
        const struct kb_mention *o = mention(r->f, m->next_equal);
        if (o->title == KB_NONE || !o->country.len || !pack->head_first)
            continue;
        m->country = o->country;
        m->actor = kb_arena_format(r->ctx->arena, "%.*s%.*s", KB_FMT(o->country),
                                   KB_FMT(pack->titles[m->title].role));
        m->flags &= (uint16_t)~KB_MEN_HOME;
    }
}

/* ---- pronouns ---- */

static bool
may_stand_for(const struct kb_mention *m, const struct kb_mention *pronoun)
{
    bool unresolved = (m->flags & KB_MEN_PRONOUN) && !m->country.len && !m->entity.len;
    if ((m->flags & (KB_MEN_AT | KB_MEN_WE)) || unresolved)
        return false;
    if (pronoun->pronoun == KB_CLASS_self)
        return m->country.len && !(m->flags & KB_MEN_CITED);
    if ((pronoun->flags & KB_MEN_PLURAL))
        return m->next_equal != KB_NONE || m->kind == KB_ACTOR_GROUP
               || m->kind == KB_ACTOR_ORGANISATION || (m->flags & KB_MEN_PLURAL);
    if (pronoun->kind == KB_ACTOR_PERSON)
        return m->kind == KB_ACTOR_PERSON && !(m->flags & KB_MEN_PLURAL) && m->name.len > 0;
    if (pronoun->kind == KB_ACTOR_NATION)
        return m->country.len > 0 && !(m->flags & KB_MEN_CITED);
    return m->kind == pronoun->kind;
}

/* First fitting mention of a sentence, before token `end`. The first is most often the subject. */
static uint32_t
first_fitting(const struct kb_findings *f, uint32_t sentence, uint32_t end,
              const struct kb_mention *pronoun)
{
    const struct kb_sentence *s = &f->text->sentences[sentence];
    for (uint32_t i = kb_mention_from(f, s->first); i < f->mentions.len; i++) {
        const struct kb_mention *m = mention(f, i);
        if (m->first >= end || m->first >= s->last)
            break;
        if (may_stand_for(m, pronoun))
            return i;
    }
    return KB_NONE;
}

/* "Putin memuji Korut. Negara itu ...": a state told by its name before one that somebody stands
 * for. */
static uint32_t
state_behind(const struct kb_findings *f, uint32_t found, const struct kb_mention *p)
{
    const struct kb_mention *first = mention(f, found);
    for (uint32_t i = found; i < f->mentions.len && mention(f, i)->sentence == first->sentence; i++)
        if (mention(f, i)->kind == KB_ACTOR_NATION && may_stand_for(mention(f, i), p))
            return i;
    return found;
}

static uint32_t
antecedent(const struct kb_findings *f, uint32_t pronoun)
{
    const struct kb_mention *p = mention(f, pronoun);
    uint32_t found = first_fitting(f, p->sentence, p->first, p);
    if (found != KB_NONE && p->pronoun == KB_CLASS_nation_it) /* of several states the nearest */
        for (uint32_t i = found + 1; i < pronoun; i++)
            if (may_stand_for(mention(f, i), p))
                found = i;
    for (uint32_t back = 1; found == KB_NONE && back <= SENTENCES_BACK && back <= p->sentence;
         back++) {
        uint32_t s = p->sentence - back;
        found = first_fitting(f, s, f->text->sentences[s].last, p);
        if (found != KB_NONE && p->pronoun == KB_CLASS_nation_it)
            found = state_behind(f, found, p);
    }
    if (found == KB_NONE
        && (p->flags & KB_MEN_PLURAL)) { /* a state or person, for want of better */
        struct kb_mention single = *p;
        single.flags &= (uint16_t)~KB_MEN_PLURAL;
        single.kind = KB_ACTOR_NATION;
        for (uint32_t back = 0; found == KB_NONE && back <= 2 && back <= p->sentence; back++) {
            uint32_t s = p->sentence - back;
            found = first_fitting(f, s, back ? f->text->sentences[s].last : p->first, &single);
        }
    }
    return found;
}

/* Of whoever it stands for, only the country. */
static void
as_nation(const struct kb_findings *f, struct kb_mention *p)
{
    const struct kb_nation *n = kb_nation_by_code(f->text->pack->knowledge, p->country);
    p->kind = KB_ACTOR_NATION;
    p->actor = p->country;
    p->title = KB_NONE;
    if (n)
        p->name = n->name, p->entity = n->entity;
}

/* "kedua negara": the two latest different countries before it. */
static void
resolve_both(struct kb_findings *f, uint32_t pronoun)
{
    struct kb_mention *p = mention(f, pronoun);
    uint32_t second = KB_NONE;
    for (uint32_t i = pronoun;
         i-- > 0 && p->sentence - mention(f, i)->sentence <= SENTENCES_BACK;) {
        const struct kb_mention *m = mention(f, i);
        if ((m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED)) || !m->country.len
            || m->kind == KB_ACTOR_PLACE)
            continue;
        if (second == KB_NONE) {
            second = i;
        } else if (!kb_str_equal(m->country, mention(f, second)->country)) {
            bool states = kb_token_is(f->text, p->first, KB_CLASS_both_states)
                          || m->kind != KB_ACTOR_PERSON
                          || mention(f, second)->kind != KB_ACTOR_PERSON;
            become(p, m, i);
            if (states)
                as_nation(f, p);
            p->next_equal = second;
            return;
        }
    }
}

static void
resolve_pronoun(struct resolver *r, uint32_t i)
{
    struct kb_mention *p = mention(r->f, i);
    if (p->flags & KB_MEN_WE)
        return;
    if (p->flags & KB_MEN_BOTH) {
        resolve_both(r->f, i);
        return;
    }
    uint32_t found = antecedent(r->f, i);
    if (found == KB_NONE)
        return;
    const struct kb_mention *m = mention(r->f, found);
    uint32_t equal = p->flags & KB_MEN_PLURAL ? m->next_equal : KB_NONE;
    bool nation = p->kind == KB_ACTOR_NATION;
    become(p, m, found);
    p->flags |= KB_MEN_PRONOUN;
    if (nation)
        as_nation(r->f, p);
    if (equal != KB_NONE)
        p->next_equal = equal;
}

/* ---- roles without a country ---- */

struct kb_str
kb_setting_country(const struct kb_findings *f)
{
    const struct kb_outlet *outlet = f->article->outlet_row;
    struct kb_str home = outlet ? outlet->country : f->text->pack->home;
    struct kb_str best = KB_STR_NONE;
    uint32_t most = 0, at_home = 0, all = 0;
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        const struct kb_mention *m = mention(f, i);
        if (m->country.len != 3 || (m->flags & (KB_MEN_CITED | KB_MEN_HOME | KB_MEN_PRONOUN)))
            continue;
        uint32_t n = 0;
        for (uint32_t k = 0; k < f->mentions.len && k < NAMES_BACK; k++)
            n += kb_str_equal(mention(f, k)->country, m->country)
                 && !(mention(f, k)->flags & (KB_MEN_CITED | KB_MEN_HOME | KB_MEN_PRONOUN));
        all++;
        at_home += kb_str_equal(m->country, home);
        if (n > most) {
            most = n;
            best = m->country;
        }
        if (i > NAMES_BACK)
            break;
    }
    /* A home story names its own country seldom; a foreign one names the foreign often. */
    if (home.len && (most < OFTEN || at_home * 4 >= all))
        return home;
    return best;
}

/* Country of whom the sentence begins with. */
static struct kb_str
leading_country(const struct kb_findings *f, uint32_t i)
{
    uint32_t s = mention(f, i)->sentence;
    for (uint32_t k = kb_mention_from(f, f->text->sentences[s].first); k < i; k++) {
        const struct kb_mention *o = mention(f, k);
        if (o->country.len == 3 && !(o->flags & (KB_MEN_CITED | KB_MEN_AT)))
            return o->country;
    }
    return KB_STR_NONE;
}

/* Of the place told behind it in the sentence: "kelompok bersenjata menculik siswa di [Nigeria]".
 */
static struct kb_str
country_ahead(const struct kb_findings *f, uint32_t i)
{
    for (uint32_t k = i + 1; k < f->mentions.len; k++) {
        const struct kb_mention *o = mention(f, k);
        if (o->sentence != mention(f, i)->sentence)
            break;
        if (o->country.len == 3 && (o->kind == KB_ACTOR_PLACE || (o->flags & KB_MEN_AT)))
            return o->country;
    }
    return KB_STR_NONE;
}

/* The same role told before with its country ("Militer" behind "militer Israel"), or the country of
 * the place told last for those who merely live there. */
static struct kb_str
nearby_country(const struct kb_findings *f, uint32_t i)
{
    const struct kb_mention *m = mention(f, i);
    struct kb_str role = f->text->pack->titles[m->title].role;
    bool rebels = kb_str_is(role, "REB") || kb_str_is(role, "UAF");
    bool people = kb_str_is(role, "CVL") || rebels;
    bool armed = kb_str_is(role, "MIL") || rebels;
    bool owned = kb_token_flag(f->text, m->last - 1, KB_TOK_CLITIC); /* warga(nya) */
    struct kb_str leader = armed || owned ? leading_country(f, i) : KB_STR_NONE;
    if (leader.len)
        return leader;
    for (uint32_t k = i; k-- > 0;) {
        const struct kb_mention *o = mention(f, k);
        if (m->sentence - o->sentence > 30)
            break;
        if ((o->flags & (KB_MEN_CITED | KB_MEN_PRONOUN)) || o->country.len != 3)
            continue;
        bool near = m->sentence - o->sentence <= 2;
        if (o->title != KB_NONE && kb_str_equal(f->text->pack->titles[o->title].role, role))
            return o->country;
        if (people && near && (o->kind == KB_ACTOR_PLACE || (o->flags & KB_MEN_AT)))
            return o->country;
    }
    return people ? country_ahead(f, i) : KB_STR_NONE;
}

static void
settle_country(struct resolver *r, uint32_t i)
{
    struct kb_mention *m = mention(r->f, i);
    if (m->country.len || m->actor.len || (m->flags & KB_MEN_PRONOUN))
        return;
    bool titled = m->title != KB_NONE;
    const struct kb_title *title = titled ? &r->f->text->pack->titles[m->title] : NULL;
    const struct kb_outlet *outlet = r->f->article->outlet_row;
    bool at_home = outlet && kb_str_equal(outlet->country, r->setting);
    if (!titled && (!(m->flags & KB_MEN_GUESSED) || m->kind != KB_ACTOR_PERSON || !at_home))
        return;
    struct kb_str country = titled ? nearby_country(r->f, i) : KB_STR_NONE;
    if (!country.len)
        country = r->setting;
    if (!country.len)
        return;
    m->country = country;
    m->flags |= KB_MEN_HOME;
    m->actor = kb_arena_format(r->ctx->arena, "%.*s%.*s", KB_FMT(country),
                               KB_FMT(title ? title->role : KB_STR("")));
}

void
kb_mentions_resolve(struct kb_ctx *ctx, struct kb_findings *f)
{
    struct resolver r = { .ctx = ctx, .f = f };
    for (uint32_t i = 0; i < f->mentions.len; i++)
        if (!(mention(f, i)->flags & KB_MEN_PRONOUN)) {
            resolve_described(&r, i);
            resolve_name(&r, i);
            resolve_short_form(&r, i);
        }
    spread_names(&r);
    join_equals(f);
    share_country(&r);
    r.setting = f->setting = kb_setting_country(f);
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        if (mention(f, i)->flags & KB_MEN_PRONOUN)
            resolve_pronoun(&r, i);
        else
            settle_country(&r, i);
    }
}

void
kb_extract_mentions(struct kb_ctx *ctx, struct kb_findings *f)
{
    kb_phrases_find(ctx, f);
    kb_mentions_resolve(ctx, f);
}
