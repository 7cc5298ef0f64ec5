/* When a page without a date was written, as far as it can be told from who held which office: the
 * latest day on which everybody who is named with a title in it held such an office. */
#include "extract/times.h"

#include "base/banned.h"

enum { TITLE_REACH = 5 }; /* tokens before a name in which its title may stand */

static const struct kb_person *
person_of(const struct kb_findings *f, uint32_t mention)
{
    const struct kb_mention *m = &f->mentions.at[mention];
    for (uint32_t token = m->first; token < m->last; token++) {
        const struct kb_match *w = kb_match_at(f->text, token, KB_LEX_PERSON);
        for (; w; w = kb_match_next(f->text, w)) {
            const struct kb_person *p = &f->text->pack->knowledge->persons[w->value];
            if (kb_str_equal(p->id, m->entity))
                return p;
        }
    }
    return NULL;
}

/* The CAMEO role of the title that the person is named with, empty when there is none. */
static struct kb_str
title_role(const struct kb_findings *f, const struct kb_mention *m)
{
    uint32_t from = m->first > TITLE_REACH ? m->first - TITLE_REACH : 0;
    uint32_t sentence = f->text->sentences[m->sentence].first;
    struct kb_str role = KB_STR_NONE;
    for (uint32_t token = from > sentence ? from : sentence; token < m->last; token++) {
        const struct kb_match *w = kb_match_at(f->text, token, KB_LEX_TITLE);
        if (kb_date_role_at(f->text, token, KB_DATE_former))
            return KB_STR_NONE;
        if (w && f->text->pack->titles[w->value].leads)
            role = f->text->pack->titles[w->value].role;
        else if (kb_token_mark(f->text, token))
            role = KB_STR_NONE;
    }
    return role;
}

/* Narrows [from, to] to an office of this role that the person held last. */
static void
narrow(const struct kb_person *p, struct kb_str role, struct kb_moment *from, struct kb_moment *to)
{
    const struct kb_office *best = NULL;
    for (uint32_t i = 0; i < p->office_count; i++) {
        const struct kb_office *o = &p->offices[i];
        if (o->from.year && kb_str_ends(o->actor, role)
            && (!best || kb_moment_seconds(o->from) > kb_moment_seconds(best->from)))
            best = o;
    }
    if (!best)
        return;
    if (!from->year || kb_moment_seconds(best->from) > kb_moment_seconds(*from))
        *from = best->from;
    if (best->to.year && (!to->year || kb_moment_seconds(best->to) < kb_moment_seconds(*to)))
        *to = best->to;
}

struct kb_moment
kb_date_office_anchor(const struct kb_findings *f)
{
    struct kb_moment from = KB_MOMENT_NONE, to = KB_MOMENT_NONE;
    for (uint32_t i = 0; i < f->mentions.len; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if (m->kind != KB_ACTOR_PERSON || !m->entity.len)
            continue;
        struct kb_str role = title_role(f, m);
        const struct kb_person *p = role.len ? person_of(f, i) : NULL;
        if (p)
            narrow(p, role, &from, &to);
    }
    if (!to.year || (from.year && kb_moment_seconds(from) > kb_moment_seconds(to)))
        return KB_MOMENT_NONE;
    to = kb_moment_day(to);
    if (!to.month)
        to.month = 12;
    if (!to.day)
        to.day = (uint8_t)kb_civil_month_length(to.year, to.month);
    return to;
}
