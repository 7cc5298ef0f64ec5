/* Pieces that stand together and name one: "Menteri Luar Negeri [Korea Utara] [Choe Son Hui]",
 * "[North Korean] foreign minister [Choe Son Hui]". */
#include "extract/frames.h"
#include "extract/phrases.h"

#include "base/banned.h"

static struct kb_piece
piece(const struct kb_phrase_parser *p, uint32_t token)
{
    if (token >= p->s->last)
        return (struct kb_piece){ .kind = KB_PIECE_NONE };
    return kb_piece_at(p->t, &p->capitals, p->s, token);
}

static bool
owns(enum kb_piece_kind kind)
{
    return kind == KB_PIECE_NATION || kind == KB_PIECE_DEMONYM || kind == KB_PIECE_SEAT
           || kind == KB_PIECE_BODY || kind == KB_PIECE_PLACE;
}

static bool
names(enum kb_piece_kind kind)
{
    return kind == KB_PIECE_PERSON || kind == KB_PIECE_NAME;
}

/* "(Korut)" behind "Korea Utara": the same once more. Gives the token behind it. */
static uint32_t
over_alias(const struct kb_phrase_parser *p, uint32_t token)
{
    if (kb_token_mark(p->t, token) != '(')
        return token;
    struct kb_piece inner = piece(p, token + 1);
    uint32_t close = inner.kind == KB_PIECE_NONE ? token + 2 : inner.last;
    bool short_form = inner.kind != KB_PIECE_NONE
                      || (token + 1 < p->s->last && kb_token_flag(p->t, token + 1, KB_TOK_UPPER));
    if (!short_form || inner.kind == KB_PIECE_TITLE || inner.kind == KB_PIECE_PRONOUN
        || close >= p->s->last || kb_token_mark(p->t, close) != ')')
        return token;
    return close + 1;
}

static uint32_t
over_adjectives(const struct kb_phrase_parser *p, uint32_t token)
{
    while (token < p->s->last && kb_token_is(p->t, token, KB_CLASS_adjective)
           && !kb_match_at(p->t, token, KB_LEX_TITLE))
        token++;
    return token;
}

/* A title behind `token`, perhaps behind adjectives. */
static struct kb_piece
title_ahead(const struct kb_phrase_parser *p, uint32_t token)
{
    struct kb_piece next = piece(p, token);
    if (next.kind != KB_PIECE_TITLE)
        next = piece(p, over_adjectives(p, token));
    return next.kind == KB_PIECE_TITLE ? next : (struct kb_piece){ .kind = KB_PIECE_NONE };
}

/* English: what stands before the title: "North Korean", "Russia's". Gives the token of the title.
 */
static bool
take_front_owner(const struct kb_phrase_parser *p, uint32_t token, struct kb_phrase *out)
{
    struct kb_piece owner = piece(p, token);
    if (p->t->pack->head_first || !owns(owner.kind))
        return false;
    uint32_t next = over_alias(p, owner.last);
    if (next < p->s->last && kb_str_is(kb_token_str(p->t, next), "'s"))
        next++;
    else if (next < p->s->last && kb_str_is(kb_token_str(p->t, next), "’s"))
        next++;
    struct kb_piece title = title_ahead(p, next);
    if (title.kind == KB_PIECE_NONE || kb_token_flag(p->t, title.first, KB_TOK_HYPHEN))
        return false;
    out->owner = owner;
    out->title = title;
    out->last = title.last;
    return true;
}

/* Further titles ("Jenderal Polisi", "army commander"), then the owner where heads stand first. */
static void
take_back_owner(const struct kb_phrase_parser *p, struct kb_phrase *out)
{
    const struct kb_text *t = p->t;
    struct kb_piece next = title_ahead(p, out->last);
    bool person = title_of(p, &out->title)->kind == KB_ACTOR_PERSON;
    while (next.kind == KB_PIECE_TITLE && !kb_token_flag(t, out->last - 1, KB_TOK_CLITIC)
           && (t->pack->head_first || person || title_of(p, &next)->kind == KB_ACTOR_PERSON)) {
        if (!t->pack->head_first)
            out->title = next;
        out->last = next.last;
        next = title_ahead(p, out->last);
    }
    uint32_t at = out->last;
    if (t->pack->head_first)
        at = over_adjectives(p, at);
    else if (kb_token_is(t, at, KB_CLASS_of) && kb_token_is(t, at + 1, KB_CLASS_det))
        at += 2;
    else if (kb_token_is(t, at, KB_CLASS_of))
        at += 1;
    else
        return;
    next = piece(p, at);
    if (out->owner.kind == KB_PIECE_NONE && owns(next.kind)
        && !kb_token_flag(t, out->last - 1, KB_TOK_CLITIC)) {
        out->owner = next;
        out->last = over_alias(p, next.last);
        if (next.kind == KB_PIECE_BODY && t->pack->head_first) {
            struct kb_piece nation = piece(p, out->last);
            if (nation.kind == KB_PIECE_NATION)
                out->last = nation.last;
        }
    }
}

/* Whether the person held an office of the owner's country. */
static bool
of_owner(const struct kb_phrase_parser *p, const struct kb_piece *who, const struct kb_piece *owner)
{
    const struct kb_knowledge *k = p->t->pack->knowledge;
    bool state = owner->kind == KB_PIECE_NATION || owner->kind == KB_PIECE_DEMONYM
                 || owner->kind == KB_PIECE_SEAT;
    if (!state)
        return owner->kind != KB_PIECE_NONE;
    struct kb_str code = k->nations[owner->match->value].code;
    for (const struct kb_match *m = who->match; m; m = kb_match_next(p->t, m))
        for (uint32_t i = 0; i < k->persons[m->value].office_count; i++)
            if (kb_str_equal(k->persons[m->value].offices[i].country, code))
                return true;
    return false;
}

/* The name behind a title, directly, behind further titles or behind a comma. */
static void
take_name(const struct kb_phrase_parser *p, struct kb_phrase *out)
{
    bool person = title_of(p, &out->title)->kind == KB_ACTOR_PERSON;
    uint32_t at = out->last;
    if (kb_token_flag(p->t, at - 1, KB_TOK_CLITIC))
        return;
    struct kb_piece next = piece(p, at);
    if (person && next.kind == KB_PIECE_TITLE && title_of(p, &next)->kind == KB_ACTOR_PERSON) {
        struct kb_piece behind = piece(p, next.last);
        if (names(behind.kind)) {
            out->who = behind;
            out->last = behind.last;
            return;
        }
    }
    if (kb_token_mark(p->t, at) == ',') {
        next = piece(p, at + 1);
        bool agency =
            next.kind == KB_PIECE_AGENCY && kb_str_is(title_of(p, &out->title)->role, "MED");
        bool closed = kb_token_mark(p->t, next.last) != 0 || !p->t->pack->head_first;
        bool known = person && next.kind == KB_PIECE_PERSON && of_owner(p, &next, &out->owner);
        if (!agency && !known
            && !(person && next.kind == KB_PIECE_NAME && closed && out->owner.kind))
            return;
    }
    bool fits =
        next.kind == KB_PIECE_AGENCY || (names(next.kind) && (person || p->t->pack->head_first));
    if (!fits)
        return;
    if (!person && next.kind == KB_PIECE_PERSON)
        return;
    out->who = next;
    out->last = over_alias(p, next.last);
}

/* "perjanjian militer", "military pact": the word describes a thing and names nobody. */
static bool
only_describes(const struct kb_phrase_parser *p, const struct kb_piece *title)
{
    const struct kb_text *t = p->t;
    if (!kb_token_is(t, title->first, KB_CLASS_adjective) || title->last != title->first + 1)
        return false;
    if (!t->pack->head_first)
        return kb_token_is(t, title->last, KB_CLASS_noun);
    if (title->first == p->s->first)
        return false;
    uint32_t before = title->first - 1;
    while (before > p->s->first && kb_token_flag(t, before, KB_TOK_INSIDE))
        before--; /* "kerja sama militer" */
    return !kb_token_small(t, before)
           && !kb_token_flag(t, before, KB_TOK_PUNCT | KB_TOK_CAPITAL | KB_TOK_NUMBER)
           && (kb_token_is(t, before, KB_CLASS_noun) || !kb_verb_at(t, before));
}

/* "expressed strong [opposition]", "will [press] ahead": a common noun that means nobody here. */
static bool
means_nobody(const struct kb_phrase_parser *p, const struct kb_phrase *ph)
{
    const struct kb_text *t = p->t;
    if (!ph->title.kind || !title_of(p, &ph->title)->told || ph->owner.kind || ph->who.kind)
        return false;
    uint32_t i = ph->first;
    while (i > p->s->first && kb_token_is(t, i - 1, KB_CLASS_adjective))
        i--;
    return i == p->s->first || !kb_token_is(t, i - 1, KB_CLASS_the);
}

static bool
take_titled(const struct kb_phrase_parser *p, uint32_t token, struct kb_phrase *out)
{
    struct kb_piece first = piece(p, token);
    if (first.kind == KB_PIECE_TITLE
        && (only_describes(p, &first) || kb_token_is(p->t, first.last, KB_CLASS_both)))
        return false; /* "tentara kedua negara": of neither alone */
    if (first.kind == KB_PIECE_TITLE) {
        out->title = first;
        out->last = first.last;
    } else if (!take_front_owner(p, token, out)) {
        return false;
    }
    take_back_owner(p, out);
    take_name(p, out);
    return !means_nobody(p, out);
}

static bool
take_phrase(const struct kb_phrase_parser *p, uint32_t token, struct kb_phrase *out)
{
    *out = (struct kb_phrase){ .first = token };
    if (take_titled(p, token, out))
        return true;
    struct kb_piece first = piece(p, token);
    if (first.kind == KB_PIECE_NONE || first.kind == KB_PIECE_TITLE)
        return false;
    out->who = first;
    out->last = first.kind == KB_PIECE_PRONOUN ? first.last : over_alias(p, first.last);
    /* "DPR AS", "Asosiasi Sepak Bola Palestina": the body of another state. */
    /* "Yamaha Indonesia": a firm's branch at home. */
    bool branch = first.kind == KB_PIECE_NAME && token > p->s->first
                  && !kb_token_flag(p->t, token - 1, KB_TOK_CAPITAL | KB_TOK_PUNCT);
    struct kb_piece home = branch ? piece(p, out->last) : (struct kb_piece){ 0 };
    branch =
        home.kind == KB_PIECE_NATION && !kb_token_flag(p->t, home.first, KB_TOK_HYPHEN)
        && kb_str_equal(p->t->pack->knowledge->nations[home.match->value].code, p->t->pack->home);
    bool body =
        first.kind == KB_PIECE_BODY || branch
        || (first.kind == KB_PIECE_NAME && kb_phrase_guess_kind(p, &first) == KB_ACTOR_ORGANISATION
            && first.last > first.first + 1);
    if (body && p->t->pack->head_first) {
        struct kb_piece next = piece(p, out->last);
        if (next.kind == KB_PIECE_NATION && !kb_token_flag(p->t, next.first, KB_TOK_HYPHEN))
            out->owner = next, out->last = over_alias(p, next.last);
    }
    return true;
}

void
kb_phrases_find(struct kb_ctx *ctx, struct kb_findings *f)
{
    struct kb_phrase_parser p = {
        .ctx = ctx, .f = f, .t = f->text, .capitals = kb_capitals_find(ctx, f->text)
    };
    for (p.sentence = 0; p.sentence < f->text->sentence_count; p.sentence++) {
        p.s = &f->text->sentences[p.sentence];
        for (uint32_t i = p.s->first; i < p.s->last;) {
            struct kb_phrase ph;
            if (kb_token_flag(p.t, i, KB_TOK_PUNCT | KB_TOK_NUMBER) || !take_phrase(&p, i, &ph)) {
                i++;
                continue;
            }
            kb_phrase_mention(&p, &ph);
            i = ph.last;
        }
    }
}
