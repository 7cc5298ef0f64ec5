/* Who the phrases of a page are, one to another: those in a row, those with a role and no country.
 */
#include "extract/mentions_parts.h"

#include "base/banned.h"

enum { OFTEN = 3 };
/* How many sentences back another word of the same role still tells the country. */
enum { KIN_BACK = 4 };

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
        struct kb_mention *a = kb_mention_of(f, i);
        struct kb_mention *b = kb_mention_of(f, i + 1);
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
        struct kb_mention *a = kb_mention_of(f, i);
        if (a->next_equal != KB_NONE || i + 1 >= f->mentions.len)
            continue;
        const struct kb_mention *b = kb_mention_of(f, i + 1);
        if (a->sentence == b->sentence && kb_token_mark(t, a->last) == ','
            && a->last + 1 == b->first && b->next_equal != KB_NONE && a->kind == b->kind)
            a->next_equal = i + 1;
    }
}

/* "Pemerintah, tentara, dan rakyat Korea Utara": the country told last goes for all. */
static void
share_country(struct kb_resolver *r)
{
    const struct kb_pack *pack = r->f->text->pack;
    for (uint32_t i = r->f->mentions.len; i-- > 0;) {
        struct kb_mention *m = kb_mention_of(r->f, i);
        if (m->next_equal == KB_NONE || m->country.len || m->actor.len || m->title == KB_NONE)
            continue;
        const struct kb_mention *o = kb_mention_of(r->f, m->next_equal);
        if (o->title == KB_NONE || !o->country.len || !pack->head_first)
            continue;
        m->country = o->country;
        m->actor = kb_arena_format(r->ctx->arena, "%.*s%.*s", KB_FMT(o->country),
                                   KB_FMT(pack->titles[m->title].role));
        m->flags &= (uint16_t)~KB_MEN_HOME;
    }
}

/* "Russian and Ukrainian delegations": where heads stand last the title goes for all. */
static void
share_title(struct kb_resolver *r)
{
    const struct kb_pack *pack = r->f->text->pack;
    for (uint32_t i = r->f->mentions.len; i-- > 0 && !pack->head_first;) {
        struct kb_mention *m = kb_mention_of(r->f, i);
        if (m->next_equal == KB_NONE || m->kind != KB_ACTOR_NATION || m->title != KB_NONE
            || !(m->flags & KB_MEN_MODIFIER))
            continue;
        const struct kb_mention *o = kb_mention_of(r->f, m->next_equal);
        if (o->title == KB_NONE || !o->country.len || !(o->flags & KB_MEN_UNNAMED))
            continue;
        m->title = o->title;
        m->kind = o->kind;
        m->actor = kb_arena_format(r->ctx->arena, "%.*s%.*s", KB_FMT(m->country),
                                   KB_FMT(pack->titles[m->title].role));
        m->entity = KB_STR_NONE;
        m->flags &= (uint16_t)~KB_MEN_MODIFIER;
        m->flags |= KB_MEN_UNNAMED;
    }
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
        const struct kb_mention *m = kb_mention_of(f, i);
        if (m->country.len != 3 || (m->flags & (KB_MEN_CITED | KB_MEN_HOME | KB_MEN_PRONOUN)))
            continue;
        uint32_t n = 0;
        for (uint32_t k = 0; k < f->mentions.len && k < KB_NAMES_BACK; k++)
            n += kb_str_equal(kb_mention_of(f, k)->country, m->country)
                 && !(kb_mention_of(f, k)->flags & (KB_MEN_CITED | KB_MEN_HOME | KB_MEN_PRONOUN));
        all++;
        at_home += kb_str_equal(m->country, home);
        if (n > most) {
            most = n;
            best = m->country;
        }
        if (i > KB_NAMES_BACK)
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
    uint32_t s = kb_mention_of(f, i)->sentence;
    for (uint32_t k = kb_mention_from(f, f->text->sentences[s].first); k < i; k++) {
        const struct kb_mention *o = kb_mention_of(f, k);
        if (o->country.len == 3 && !(o->flags & (KB_MEN_CITED | KB_MEN_AT)))
            return o->country;
    }
    return KB_STR_NONE;
}

/* Whom the sentence begins with rules people, as a government, its police or its courts do, and
 * nobody else stands between. */
static struct kb_str
ruling_country(const struct kb_findings *f, uint32_t i)
{
    static const char *const ruling[] = { "GOV", "COP", "LEG", "JUD" };
    uint32_t first = kb_mention_from(f, f->text->sentences[kb_mention_of(f, i)->sentence].first);
    const struct kb_mention *o = kb_mention_of(f, first);
    if (first + 1 != i || o->kind == KB_ACTOR_NATION || o->country.len != 3 || o->actor.len < 6)
        return KB_STR_NONE;
    for (size_t k = 0; k < sizeof ruling / sizeof *ruling; k++)
        if (memcmp(o->actor.ptr + 3, ruling[k], 3) == 0)
            return o->country;
    return KB_STR_NONE;
}

/* Of the place told behind it in the sentence: "kelompok bersenjata menculik siswa di [Nigeria]".
 */
static struct kb_str
country_ahead(const struct kb_findings *f, uint32_t i)
{
    for (uint32_t k = i + 1; k < f->mentions.len; k++) {
        const struct kb_mention *o = kb_mention_of(f, k);
        if (o->sentence != kb_mention_of(f, i)->sentence)
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
    const struct kb_mention *m = kb_mention_of(f, i);
    struct kb_str role = f->text->pack->titles[m->title].role;
    bool rebels = kb_str_is(role, "REB") || kb_str_is(role, "UAF");
    bool people = kb_str_is(role, "CVL") || rebels;
    bool armed = kb_str_is(role, "MIL") || rebels;
    bool owned = kb_token_flag(f->text, m->last - 1, KB_TOK_CLITIC); /* warga(nya) */
    struct kb_str leader = KB_STR_NONE;
    if (armed || owned)
        leader = leading_country(f, i);
    else if (people && !rebels && !(m->flags & KB_MEN_AT))
        leader = ruling_country(f, i);
    if (people && !owned && !leader.len)
        leader = country_ahead(f, i);
    if (leader.len)
        return leader;
    for (uint32_t k = i; k-- > 0;) {
        const struct kb_mention *o = kb_mention_of(f, k);
        if (m->sentence - o->sentence > 30)
            break;
        if ((o->flags & (KB_MEN_CITED | KB_MEN_PRONOUN)) || o->country.len != 3)
            continue;
        bool near = m->sentence - o->sentence <= 2;
        bool same_role =
            o->title != KB_NONE && kb_str_equal(f->text->pack->titles[o->title].role, role);
        if (o->title == m->title || (same_role && m->sentence - o->sentence <= KIN_BACK))
            return o->country;
        if (people && near && (o->kind == KB_ACTOR_PLACE || (o->flags & KB_MEN_AT)))
            return o->country;
    }
    return KB_STR_NONE;
}

/* "pemerintahan sipil [Aung San Suu Kyi]": a body is of the country of whom it is named by. */
static struct kb_str
ruler_behind(const struct kb_findings *f, uint32_t i)
{
    const struct kb_mention *m = kb_mention_of(f, i);
    if (i + 1 >= f->mentions.len || m->kind != KB_ACTOR_ORGANISATION || !f->text->pack->head_first)
        return KB_STR_NONE;
    const struct kb_mention *ruler = kb_mention_of(f, i + 1);
    bool named = ruler->first == m->last && ruler->kind == KB_ACTOR_PERSON && ruler->entity.len;
    return named ? ruler->country : KB_STR_NONE;
}

static void
settle_country(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (m->country.len || m->actor.len || (m->flags & KB_MEN_PRONOUN))
        return;
    bool titled = m->title != KB_NONE;
    const struct kb_title *title = titled ? &r->f->text->pack->titles[m->title] : NULL;
    const struct kb_outlet *outlet = r->f->article->outlet_row;
    bool at_home = outlet && kb_str_equal(outlet->country, r->setting);
    if (!titled && (!(m->flags & KB_MEN_GUESSED) || m->kind != KB_ACTOR_PERSON || !at_home))
        return;
    struct kb_str country = titled ? ruler_behind(r->f, i) : KB_STR_NONE;
    if (titled && !country.len)
        country = nearby_country(r->f, i);
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
    struct kb_resolver r = { .ctx = ctx, .f = f, .quoted = kb_mentions_quoted(ctx, f) };
    for (uint32_t i = 0; i < f->mentions.len; i++)
        kb_place_resolve(&r, i);
    for (uint32_t i = 0; i < f->mentions.len; i++)
        if (!(kb_mention_of(f, i)->flags & KB_MEN_PRONOUN))
            kb_name_resolve(&r, i);
    kb_names_spread(&r);
    for (uint32_t i = 0; i < f->mentions.len; i++)
        kb_office_resolve(&r, i);
    join_equals(f);
    share_country(&r);
    share_title(&r);
    r.setting = f->setting = kb_setting_country(f);
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        if (kb_mention_of(f, i)->flags & KB_MEN_PRONOUN)
            kb_pronoun_resolve(&r, i);
        else
            settle_country(&r, i);
        kb_office_at_home(&r, i);
    }
}

void
kb_extract_mentions(struct kb_ctx *ctx, struct kb_findings *f)
{
    kb_phrases_find(ctx, f);
    kb_mentions_resolve(ctx, f);
}
