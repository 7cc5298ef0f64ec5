/* Whom a pronoun stands for. */
#include "extract/mentions_parts.h"

#include "base/banned.h"

const uint32_t *
kb_mentions_quoted(struct kb_ctx *ctx, const struct kb_findings *f)
{
    const struct kb_text *t = f->text;
    uint32_t *quoted = kb_arena_array(ctx->arena, f->mentions.len + 1, sizeof *quoted);
    uint32_t open = 0, count = 0, token = 0, sentence = 0;
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        const struct kb_mention *m = kb_mention_of(f, i);
        for (; token < m->first; token++) {
            if (!(t->tokens[token].flags & KB_TOK_QUOTE))
                continue;
            while (token >= t->sentences[sentence].last)
                sentence++;
            if (kb_token_flag(t, token, KB_TOK_OPENS))
                open = ++count;
            else if (kb_token_flag(t, token, KB_TOK_CLOSES))
                open = 0;
        }
        /* a mark that was never closed ends with its paragraph; `sentence` is that of the mark */
        if (open && t->sentences[m->sentence].paragraph != t->sentences[sentence].paragraph)
            open = 0;
        quoted[i] = open;
    }
    return quoted;
}

/* What the words between quotation marks name, the words around them do not stand for; and whoever
 * says them does not call himself "he". */
static bool
across_quote(const struct kb_resolver *r, uint32_t i, uint32_t pronoun)
{
    uint32_t inside = r->quoted[i], mine = r->quoted[pronoun];
    if (inside == mine)
        return false;
    if (inside)
        return true;
    return kb_mention_of(r->f, i)->sentence == kb_mention_of(r->f, pronoun)->sentence
           && kb_mention_of(r->f, i)->kind == KB_ACTOR_PERSON;
}

static bool
other_gender(const struct kb_findings *f, uint32_t i, uint32_t pronoun)
{
    if (kb_mention_of(f, i)->kind != KB_ACTOR_PERSON)
        return false;
    const struct kb_mention *p = kb_mention_of(f, pronoun);
    enum kb_gender g = kb_words_gender(f->text, p->first, p->last);
    if (g == KB_GENDER_UNTOLD)
        return false;
    enum kb_gender other = kb_mention_gender(f, i);
    return other != KB_GENDER_UNTOLD && other != g;
}

static bool
kind_fits(const struct kb_mention *m, const struct kb_mention *pronoun)
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

/* "putra sulung [Ahmad Dhani]": only told to say whose. */
static bool
tells_whose(const struct kb_text *t, const struct kb_mention *m)
{
    uint32_t begin = t->sentences[m->sentence].first, i = m->first;
    if (!t->pack->head_first || i == begin)
        return false;
    bool next = i > begin + 1 && !kb_token_small(t, i - 1) && !kb_token_mark(t, i - 1)
                && kb_token_is(t, i - 2, KB_CLASS_kin);
    return next || kb_token_is(t, i - 1, KB_CLASS_kin);
}

static bool
may_stand_for(const struct kb_resolver *r, uint32_t i, const struct kb_mention *pronoun, uint32_t p)
{
    const struct kb_mention *m = kb_mention_of(r->f, i);
    return kind_fits(m, pronoun) && !across_quote(r, i, p) && !other_gender(r->f, i, p)
           && (m->kind != KB_ACTOR_PERSON || !tells_whose(r->f->text, m));
}

/* A capital at a sentence's start and nothing more. */
static bool
by_chance(const struct kb_text *t, const struct kb_mention *m)
{
    return m->last == m->first + 1 && kb_token_flag(t, m->first, KB_TOK_FIRST);
}

/* A name that only looks like one may be a contest's or a film's: told once, without a title, of no
 * table and with no given name that tells man or woman. */
static bool
sure_person(const struct kb_findings *f, uint32_t i)
{
    const struct kb_mention *m = kb_mention_of(f, i);
    return !(m->flags & KB_MEN_GUESSED) || m->title != KB_NONE || m->same_as != i
           || kb_mention_gender(f, i) != KB_GENDER_UNTOLD;
}

/* First fitting mention of a sentence, before token `end`. The first is most often the subject. */
static uint32_t
first_fitting(const struct kb_resolver *r, uint32_t sentence, uint32_t end,
              const struct kb_mention *pronoun, uint32_t p)
{
    const struct kb_findings *f = r->f;
    const struct kb_sentence *s = &f->text->sentences[sentence];
    uint32_t unsure = KB_NONE;
    for (uint32_t i = kb_mention_from(f, s->first); i < f->mentions.len; i++) {
        const struct kb_mention *m = kb_mention_of(f, i);
        if (m->first >= end || m->first >= s->last)
            break;
        if (!may_stand_for(r, i, pronoun, p))
            continue;
        if (m->kind != KB_ACTOR_PERSON || sure_person(f, i))
            return i;
        if (unsure == KB_NONE && !by_chance(f->text, m))
            unsure = i;
    }
    return unsure;
}

/* "Putin memuji Korut. Negara itu ...": a state told by its name before one that somebody stands
 * for. */
static uint32_t
state_behind(const struct kb_resolver *r, uint32_t found, uint32_t pronoun)
{
    const struct kb_findings *f = r->f;
    const struct kb_mention *p = kb_mention_of(f, pronoun);
    const struct kb_mention *first = kb_mention_of(f, found);
    for (uint32_t i = found;
         i < f->mentions.len && kb_mention_of(f, i)->sentence == first->sentence; i++)
        if (kb_mention_of(f, i)->kind == KB_ACTOR_NATION && may_stand_for(r, i, p, pronoun))
            return i;
    return found;
}

static uint32_t
antecedent(const struct kb_resolver *r, uint32_t pronoun)
{
    const struct kb_findings *f = r->f;
    const struct kb_mention *p = kb_mention_of(f, pronoun);
    uint32_t found = first_fitting(r, p->sentence, p->first, p, pronoun);
    if (found != KB_NONE && p->pronoun == KB_CLASS_nation_it) /* of several states the nearest */
        for (uint32_t i = found + 1; i < pronoun; i++)
            if (may_stand_for(r, i, p, pronoun))
                found = i;
    for (uint32_t back = 1; found == KB_NONE && back <= KB_SENTENCES_BACK && back <= p->sentence;
         back++) {
        uint32_t s = p->sentence - back;
        found = first_fitting(r, s, f->text->sentences[s].last, p, pronoun);
        if (found != KB_NONE && p->pronoun == KB_CLASS_nation_it)
            found = state_behind(r, found, pronoun);
    }
    if (found == KB_NONE
        && (p->flags & KB_MEN_PLURAL)) { /* a state or person, for want of better */
        struct kb_mention single = *p;
        single.flags &= (uint16_t)~KB_MEN_PLURAL;
        single.kind = KB_ACTOR_NATION;
        for (uint32_t back = 0; found == KB_NONE && back <= 2 && back <= p->sentence; back++) {
            uint32_t s = p->sentence - back;
            found =
                first_fitting(r, s, back ? f->text->sentences[s].last : p->first, &single, pronoun);
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

/* "Keduanya" behind "Rizky dan El": two people of one sentence, this one or one of two before. */
static bool
both_people(struct kb_findings *f, uint32_t pronoun)
{
    struct kb_mention *p = kb_mention_of(f, pronoun);
    uint32_t second = KB_NONE;
    for (uint32_t i = pronoun; i-- > 0 && p->sentence - kb_mention_of(f, i)->sentence <= 2;) {
        const struct kb_mention *m = kb_mention_of(f, i);
        bool told = m->kind == KB_ACTOR_PERSON && kb_mention_named(m) && !tells_whose(f->text, m);
        if (!told)
            continue;
        if (second == KB_NONE || kb_mention_of(f, second)->sentence != m->sentence) {
            second = i;
        } else if (kb_mention_of(f, second)->same_as != m->same_as) {
            kb_mention_become(p, m);
            p->next_equal = second;
            return true;
        }
    }
    return false;
}

/* "kedua negara": the two latest different countries before it. */
static void
resolve_both(struct kb_findings *f, uint32_t pronoun)
{
    struct kb_mention *p = kb_mention_of(f, pronoun);
    uint32_t second = KB_NONE;
    if (!kb_token_is(f->text, p->first, KB_CLASS_both_states) && both_people(f, pronoun))
        return;
    for (uint32_t i = pronoun;
         i-- > 0 && p->sentence - kb_mention_of(f, i)->sentence <= KB_SENTENCES_BACK;) {
        const struct kb_mention *m = kb_mention_of(f, i);
        if ((m->flags & (KB_MEN_PRONOUN | KB_MEN_CITED)) || !m->country.len
            || m->kind == KB_ACTOR_PLACE)
            continue;
        if (second == KB_NONE) {
            second = i;
        } else if (!kb_str_equal(m->country, kb_mention_of(f, second)->country)) {
            bool states = kb_token_is(f->text, p->first, KB_CLASS_both_states)
                          || m->kind != KB_ACTOR_PERSON
                          || kb_mention_of(f, second)->kind != KB_ACTOR_PERSON;
            kb_mention_become(p, m);
            if (states)
                as_nation(f, p);
            p->next_equal = second;
            return;
        }
    }
}

void
kb_pronoun_resolve(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *p = kb_mention_of(r->f, i);
    if (p->flags & KB_MEN_WE)
        return;
    if (p->flags & KB_MEN_BOTH) {
        resolve_both(r->f, i);
        return;
    }
    uint32_t found = antecedent(r, i);
    if (found == KB_NONE)
        return;
    const struct kb_mention *m = kb_mention_of(r->f, found);
    uint32_t equal = p->flags & KB_MEN_PLURAL ? m->next_equal : KB_NONE;
    bool nation = p->kind == KB_ACTOR_NATION;
    kb_mention_become(p, m);
    p->flags |= KB_MEN_PRONOUN;
    if (nation)
        as_nation(r->f, p);
    if (equal != KB_NONE)
        p->next_equal = equal;
}
