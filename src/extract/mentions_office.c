/* Who holds an office: "Menlu Korut" by the tables of people and the page's day, "sang menteri" by
 * whom the page told with that title before. */
#include "extract/frames.h"
#include "extract/mentions_parts.h"

#include "base/banned.h"

/* One person's office of which a title of the pack speaks; those of one title are a chain. */
struct holder {
    const struct kb_person *person;
    const struct kb_office *office;
    uint32_t next; /* KB_NONE: none */
};

struct kb_offices {
    uint32_t *group_of; /* pack title -> row of the table, KB_NONE */
    uint32_t *first_of; /* row -> first holder, KB_NONE */
    KB_VEC(struct holder) holders;
};

struct opening {
    struct kb_arena *arena;
    struct kb_pack *pack;
    struct kb_offices *offices;
    struct kb_map titles; /* phrase -> first pack title with it */
    struct kb_map names;  /* office -> row */
    uint32_t rows;
};

static kabar_status
read_rows(void *context, const struct kb_table *table, struct kb_error *err)
{
    struct opening *o = context;
    uint32_t words = kb_table_column(table, "words"), names = kb_table_column(table, "offices");
    for (uint32_t i = 0; i < table->row_count; i++, o->rows++) {
        struct kb_str list = table->rows[i].cells[words], one;
        while (kb_str_next(&list, ';', &one)) {
            uint32_t title = kb_map_get(&o->titles, one);
            if (title == KB_MAP_NONE)
                return kb_fail(err, KABAR_BAD_DATA, "%s:%u: '%.*s' is no title", table->file,
                               table->rows[i].line, KB_FMT(one));
            if (o->offices->group_of[title] == KB_NONE)
                o->offices->group_of[title] = o->rows;
        }
        list = table->rows[i].cells[names];
        while (kb_str_next(&list, ';', &one))
            kb_map_put(o->arena, &o->names, one, o->rows);
    }
    return KABAR_OK;
}

static void
find_holders(struct opening *o)
{
    struct kb_offices *all = o->offices;
    const struct kb_knowledge *k = o->pack->knowledge;
    all->first_of = kb_arena_array(o->arena, o->rows, sizeof *all->first_of);
    for (uint32_t i = 0; i < o->rows; i++)
        all->first_of[i] = KB_NONE;
    for (uint32_t p = 0; p < k->person_count; p++)
        for (uint32_t i = 0; i < k->persons[p].office_count; i++) {
            const struct kb_office *office = &k->persons[p].offices[i];
            uint32_t row = kb_map_get(&o->names, office->title);
            if (row == KB_MAP_NONE)
                continue;
            uint32_t index = all->holders.len;
            *KB_PUSH(o->arena, &all->holders) =
                (struct holder){ &k->persons[p], office, all->first_of[row] };
            all->first_of[row] = index;
        }
}

kabar_status
kb_offices_open(struct kb_arena *arena, struct kb_pack *pack, struct kb_error *err)
{
    struct opening o = { .arena = arena, .pack = pack };
    o.offices = kb_arena_alloc(arena, sizeof *o.offices);
    *o.offices = (struct kb_offices){ 0 };
    o.offices->group_of = kb_arena_array(arena, pack->title_count, sizeof(uint32_t));
    for (uint32_t i = 0; i < pack->title_count; i++) {
        o.offices->group_of[i] = KB_NONE;
        kb_map_put(arena, &o.titles, pack->titles[i].phrase, i);
    }
    kabar_status status =
        kb_pack_tables(arena, pack, "offices.tsv", "words offices", read_rows, &o, err);
    if (status != KABAR_OK)
        return status;
    find_holders(&o);
    pack->offices = o.offices;
    return KABAR_OK;
}

static uint32_t
first_holder(const struct kb_findings *f, uint32_t title)
{
    const struct kb_offices *all = f->text->pack->offices;
    uint32_t row = title == KB_NONE ? KB_NONE : all->group_of[title];
    return row == KB_NONE ? KB_NONE : all->first_of[row];
}

bool
kb_office_held_by(const struct kb_findings *f, uint32_t title, struct kb_str entity)
{
    const struct kb_offices *all = f->text->pack->offices;
    for (uint32_t i = first_holder(f, title); i != KB_NONE && entity.len;
         i = all->holders.at[i].next)
        if (kb_str_equal(all->holders.at[i].person->id, entity)
            && kb_office_held(all->holders.at[i].office, f->article->published))
            return true;
    return false;
}

static const struct kb_person *
person_by_match(const struct kb_findings *f, const struct kb_mention *m)
{
    const struct kb_person *persons = f->text->pack->knowledge->persons;
    for (uint32_t i = m->first; i < m->last; i++)
        for (const struct kb_match *w = kb_match_at(f->text, i, KB_LEX_PERSON); w;
             w = kb_match_next(f->text, w))
            if (kb_str_equal(persons[w->value].id, m->entity))
                return &persons[w->value];
    return NULL;
}

bool
kb_office_now(const struct kb_findings *f, const struct kb_mention *m)
{
    const struct kb_person *p = person_by_match(f, m);
    if (!p || !f->article->published.year)
        return true;
    for (uint32_t i = 0; i < p->office_count; i++)
        if (kb_office_held(&p->offices[i], f->article->published))
            return true;
    return false;
}

/* The one who holds it on the page's day; nobody where the table has two. Who leaves on the day
 * gives way to who comes. */
static const struct kb_person *
holder_today(const struct kb_findings *f, uint32_t title, struct kb_str country)
{
    const struct kb_offices *all = f->text->pack->offices;
    struct kb_moment day = f->article->published;
    const struct holder *best = NULL;
    for (uint32_t i = first_holder(f, title); i != KB_NONE; i = all->holders.at[i].next) {
        const struct holder *h = &all->holders.at[i];
        if (!kb_str_equal(h->office->country, country) || !kb_office_held(h->office, day))
            continue;
        /* One person may stand in two files. */
        if (!best || kb_str_equal(best->person->id, h->person->id)) {
            best = h;
            continue;
        }
        struct kb_moment end = best->office->to, other = h->office->to;
        bool ends = end.year == day.year && end.month == day.month && end.day == day.day;
        bool other_ends =
            other.year == day.year && other.month == day.month && other.day == day.day;
        if (ends == other_ends)
            return NULL;
        best = ends ? h : best;
    }
    return best ? best->person : NULL;
}

/* "the former Russian president": of another time, or another office. */
static bool
of_the_past(const struct kb_findings *f, const struct kb_mention *m)
{
    const struct kb_text *t = f->text;
    uint32_t begin = t->sentences[m->sentence].first, i = m->first;
    while (i > begin && kb_token_is(t, i - 1, KB_CLASS_det))
        i--;
    for (uint32_t k = m->first; k < m->last; k++)
        if (kb_token_is(t, k, KB_CLASS_past))
            return true;
    return i > begin && (kb_token_is(t, i - 1, KB_CLASS_past) || kb_token_mark(t, i - 1) == '-');
}

static bool
pointed_at(const struct kb_text *t, const struct kb_mention *m)
{
    bool first = m->first == t->sentences[m->sentence].first;
    return kb_token_is(t, m->last, KB_CLASS_det) || kb_token_is(t, m->last - 1, KB_CLASS_det)
           || (!first && kb_token_is(t, m->first - 1, KB_CLASS_the));
}

/* Whether "menteri" may be said of him who was told as "menteri pertanian". */
static bool
title_covers(const struct kb_findings *f, uint32_t title, const struct kb_mention *o)
{
    const struct kb_pack *pack = f->text->pack;
    if (kb_office_held_by(f, title, o->entity))
        return true;
    return o->title != KB_NONE
           && kb_words_within(pack->titles[title].phrase, pack->titles[o->title].phrase);
}

/* The person told last with that title: "Menteri itu", "the minister". */
static void
join_title(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (!pointed_at(r->f->text, m) || of_the_past(r->f, m))
        return;
    for (uint32_t k = i; k-- > 0;) {
        const struct kb_mention *o = kb_mention_of(r->f, k);
        if (m->sentence - o->sentence > KB_SENTENCES_BACK)
            return;
        bool who = kb_mention_named(o) || ((o->flags & KB_MEN_OFFICE) && o->entity.len);
        if (o->kind != KB_ACTOR_PERSON || !who || o->sentence == m->sentence
            || (o->flags & KB_MEN_PLURAL) || !title_covers(r->f, m->title, o))
            continue;
        uint32_t title = m->title;
        kb_mention_become(m, o);
        m->title = title;
        return;
    }
}

/* The title and nothing that goes on with it: not "Peraturan Presiden", "Menteri Energi dan Ilmu
 * Pengetahuan", "Presiden ke-6". */
static bool
stands_alone(const struct kb_text *t, const struct kb_mention *m)
{
    const struct kb_match *title = kb_match_at(t, m->first, KB_LEX_TITLE);
    bool first = m->first == t->sentences[m->sentence].first;
    if (!title || title->last != m->last || !kb_token_flag(t, m->first, KB_TOK_CAPITAL)
        || kb_token_flag(t, m->last - 1, KB_TOK_CLITIC))
        return false;
    if (!first && kb_token_flag(t, m->first - 1, KB_TOK_CAPITAL)
        && kb_words_gender(t, m->first - 1, m->first) == KB_GENDER_UNTOLD)
        return false;
    if (kb_token_flag(t, m->last + 1, KB_TOK_CAPITAL) && m->last > m->first + 1
        && kb_token_is(t, m->last, KB_CLASS_conj))
        return false;
    if (kb_token_flag(t, m->last + 1, KB_TOK_HYPHEN))
        return false;
    return kb_token_flag(t, m->last, KB_TOK_PUNCT) || kb_token_small(t, m->last)
           || kb_verb_at(t, m->last);
}

void
kb_office_at_home(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    const struct kb_text *t = r->f->text;
    const struct kb_pack *pack = t->pack;
    if (m->kind != KB_ACTOR_PERSON || !(m->flags & KB_MEN_HOME) || !(m->flags & KB_MEN_UNNAMED)
        || m->title == KB_NONE || m->entity.len || (m->flags & KB_MEN_PLURAL)
        || !kb_str_equal(m->country, pack->home) || !kb_str_equal(r->setting, pack->home))
        return;
    const struct kb_person *p = NULL;
    if (stands_alone(t, m) && !of_the_past(r->f, m))
        p = holder_today(r->f, m->title, m->country);
    if (p)
        m->entity = p->id;
}

void
kb_office_resolve(struct kb_resolver *r, uint32_t i)
{
    struct kb_mention *m = kb_mention_of(r->f, i);
    if (m->kind != KB_ACTOR_PERSON || !(m->flags & KB_MEN_UNNAMED) || m->title == KB_NONE
        || (m->flags & KB_MEN_PLURAL) || m->entity.len)
        return;
    if (!(m->flags & KB_MEN_OFFICE)) {
        if (m->flags & KB_MEN_HOME)
            join_title(r, i);
        return;
    }
    const struct kb_person *p =
        of_the_past(r->f, m) ? NULL : holder_today(r->f, m->title, m->country);
    if (!p)
        return;
    m->entity = p->id;
    for (uint32_t k = i > KB_NAMES_BACK ? i - KB_NAMES_BACK : 0; k < i; k++)
        if (kb_str_equal(kb_mention_of(r->f, k)->entity, p->id)) {
            m->same_as = kb_mention_of(r->f, k)->same_as;
            return;
        }
}
