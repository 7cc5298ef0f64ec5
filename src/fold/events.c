#include <stdlib.h>

#include "base/civil.h"
#include "base/hash.h"
#include "base/order.h"
#include "fold/merge.h"
#include "fold/union.h"
#include "fold/words.h"

#include "base/banned.h"

enum {
    DAY = 86400,
    LOOK_BACK = 7,    /* days before its page that an act without a date may lie */
    LOOK_AHEAD = 30,  /* and behind it, for what is only planned */
    FAR = 1 << 28,    /* days: no bound */
    MOST_TRIED = 64,  /* events of one bucket that a report is held against */
    MOST_LINES = 256, /* reports of one bucket among which those of the same page are looked for */
};

/* A report with what it is compared by. Lines of one bucket and story stand together. */
struct line {
    const struct kb_report *report;
    const struct kb_sketch *page;
    uint32_t index, story;
    uint64_t bucket;  /* who to whom, what class, whether done, planned or only thought of */
    int32_t from, to; /* days */
    uint8_t grain;    /* 0 a day, 1 a month, 2 a year, 3 not told */
    bool vague;       /* only its page can tell whom it means */
};

struct group {
    int32_t from, to;
    struct kb_str source, target, place;    /* persons; the place */
    struct kb_str source_body, target_body; /* organisations, where both sides are of one country */
    uint32_t first;                         /* line */
};

static uint64_t
hash_str(struct kb_str s, uint64_t seed)
{
    return kb_hash_bytes(s.ptr, s.len, seed);
}

static uint64_t
status_group(struct kb_str status)
{
    if (kb_str_is(status, "planned"))
        return 1;
    return kb_str_is(status, "hypothetical") ? 2 : 0;
}

/* 0 when nothing tells who did it: such reports stay alone. */
static uint64_t
bucket_of(const struct kb_report *r)
{
    struct kb_str source = r->source_country.len ? r->source_country : r->source_entity;
    struct kb_str target = r->target_country.len ? r->target_country : r->target_entity;
    struct kb_str root = kb_str_sub(r->cameo, 0, r->cameo.len < 2 ? r->cameo.len : 2);
    if (!source.len && !target.len)
        return 0;
    uint64_t h = hash_str(source, 11);
    h = hash_str(target, h);
    h = hash_str(r->plover.len ? r->plover : root, h);
    return kb_hash_pair(h, status_group(r->status)) | 1;
}

static void
told_days(const struct kb_report *r, struct line *line)
{
    struct kb_moment m;
    if (!r->date.len || !kb_moment_parse(r->date, &m) || !m.year)
        return;
    unsigned month = m.month ? m.month : 1, day = m.day ? m.day : 1;
    line->from = line->to = kb_civil_days(m.year, month, day);
    line->grain = m.day ? 0 : m.month ? 1 : 2;
    if (line->grain == 1)
        line->to += (int32_t)kb_civil_month_length(m.year, month) - 1;
    else if (line->grain == 2)
        line->to += 365;
}

static struct line
make_line(const struct kb_report *r, const struct kb_sketch *page, const struct kb_folded *folded,
          uint32_t index)
{
    struct line line = { r, page, index, folded[r->page].story, bucket_of(r), -FAR, FAR, 3, false };
    told_days(r, &line);
    if (line.grain < 3 || !page->about)
        return line;
    int32_t published = (int32_t)(page->about / DAY);
    bool ahead = status_group(r->status) == 1;
    line.from = published - LOOK_BACK;
    line.to = ahead ? published + LOOK_AHEAD : published + 1;
    return line;
}

static int
compare_str(struct kb_str a, struct kb_str b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int c = len ? memcmp(a.ptr, b.ptr, len) : 0;
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

/* Exact dates first, so that reports without one find the event they fit, and those that leave open
 * whom they mean last; ties by what stays the same in any order of pages. */
static int
by_bucket(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    if (x->bucket != y->bucket)
        return x->bucket > y->bucket ? 1 : -1;
    if (x->story != y->story)
        return x->story > y->story ? 1 : -1;
    if (x->vague != y->vague)
        return x->vague ? 1 : -1;
    if (x->grain != y->grain)
        return x->grain > y->grain ? 1 : -1;
    if (x->from != y->from)
        return x->from > y->from ? 1 : -1;
    int c = compare_str(x->page->id, y->page->id);
    if (c == 0)
        c = (x->page->content > y->page->content) - (x->page->content < y->page->content);
    if (c == 0)
        c = (x->report->begin > y->report->begin) - (x->report->begin < y->report->begin);
    return c ? c : compare_str(x->report->cameo, y->report->cameo);
}

static struct kb_str
person(struct kb_str entity)
{
    return kb_str_starts(entity, KB_STR("person:")) ? entity : KB_STR_NONE;
}

static bool
differ(struct kb_str a, struct kb_str b)
{
    return a.len && b.len && !kb_str_equal(a, b);
}

static bool
has_word(struct kb_str name, uint64_t hash)
{
    struct kb_fold_walk walk = { name, 0, true };
    struct kb_fold_word word;
    while (kb_fold_next_word(&walk, &word))
        if (word.hash == hash)
            return true;
    return false;
}

static bool
has_words_of(struct kb_str name, struct kb_str other)
{
    struct kb_fold_walk walk = { other, 0, true };
    struct kb_fold_word word;
    while (kb_fold_next_word(&walk, &word))
        if (!has_word(name, word.hash))
            return false;
    return true;
}

/* Two people, as far as their names go: "kovac" may be "anna-kovac", "ana-kovac" is not. */
static bool
differ_in_name(struct kb_str a, struct kb_str b)
{
    return a.len && b.len && !has_words_of(a, b) && !has_words_of(b, a);
}

/* Between nations whoever acts is its nation's; within one, the police and a ministry are two. */
static struct kb_str
body(const struct kb_report *r, struct kb_str entity)
{
    bool within = !r->source_country.len || !r->target_country.len
                  || kb_str_equal(r->source_country, r->target_country);
    return within && kb_str_starts(entity, KB_STR("org:")) ? entity : KB_STR_NONE;
}

static bool
fits(const struct group *g, const struct line *line)
{
    const struct kb_report *r = line->report;
    if (differ(g->source_body, body(r, r->source_entity))
        || differ(g->target_body, body(r, r->target_entity)))
        return false;
    return line->from <= g->to && g->from <= line->to && !differ(g->place, r->place)
           && !differ_in_name(g->source, person(r->source_entity))
           && !differ_in_name(g->target, person(r->target_entity));
}

static void
take_in(struct group *g, const struct line *line)
{
    const struct kb_report *r = line->report;
    if (line->from > g->from)
        g->from = line->from;
    if (line->to < g->to)
        g->to = line->to;
    if (!g->place.len)
        g->place = r->place;
    if (!g->source.len)
        g->source = person(r->source_entity);
    if (!g->target.len)
        g->target = person(r->target_entity);
    if (!g->source_body.len)
        g->source_body = body(r, r->source_entity);
    if (!g->target_body.len)
        g->target_body = body(r, r->target_entity);
}

struct grouping {
    const struct line *lines;
    uint32_t *group_of; /* of each line */
    KB_VEC(struct group) groups;
};

/* The group that line i fits and whose report stands nearest in the same page: what a page leaves
 * out in one sentence it has told in another. */
static uint32_t
group_of_page(const struct grouping *g, uint32_t first, uint32_t i)
{
    uint32_t found = KB_FOLD_NONE, nearest = UINT32_MAX, begin = g->lines[i].report->begin;
    for (uint32_t k = i - first > MOST_LINES ? i - MOST_LINES : first; k < i; k++) {
        uint32_t other = g->lines[k].report->begin;
        uint32_t apart = other > begin ? other - begin : begin - other;
        if (g->lines[k].page == g->lines[i].page && apart < nearest
            && fits(&g->groups.at[g->group_of[k]], &g->lines[i])) {
            found = g->group_of[k];
            nearest = apart;
        }
    }
    return found;
}

static uint32_t
find_group(const struct grouping *g, uint32_t first, uint32_t i)
{
    uint32_t count = g->groups.len, k = count > MOST_TRIED ? count - MOST_TRIED : 0;
    if (!g->lines[i].bucket)
        return count;
    uint32_t near = group_of_page(g, first, i);
    if (near != KB_FOLD_NONE)
        return near;
    if (g->lines[i].vague)
        return count;
    while (k < count && !fits(&g->groups.at[k], &g->lines[i]))
        k++;
    return k;
}

/* Whether the reports name two people or more on one side. */
static bool
names_several(const struct line *lines, uint32_t first, uint32_t last, bool target)
{
    struct kb_str one = KB_STR_NONE;
    for (uint32_t i = first; i < last; i++) {
        const struct kb_report *r = lines[i].report;
        struct kb_str name = person(target ? r->target_entity : r->source_entity);
        if (differ_in_name(one, name))
            return true;
        one = one.len ? one : name;
    }
    return false;
}

/* Three defendants of one day: "the defendant" is he of whom the page tells, and so nobody else's
 * report is held to be of the same act. */
static void
set_vague(struct line *lines, uint32_t first, uint32_t last)
{
    bool sources = names_several(lines, first, last, false);
    bool targets = names_several(lines, first, last, true);
    for (uint32_t i = first; i < last; i++)
        lines[i].vague = (sources && !lines[i].report->source_entity.len)
                         || (targets && !lines[i].report->target_entity.len);
    if (sources || targets)
        qsort(lines + first, last - first, sizeof *lines, by_bucket);
}

static void
group_story(struct kb_arena *arena, struct grouping *g, uint32_t first, uint32_t last, uint32_t *up)
{
    g->groups.len = 0;
    for (uint32_t i = first; i < last; i++) {
        uint32_t k = find_group(g, first, i);
        if (k == g->groups.len)
            *KB_PUSH(arena, &g->groups) = (struct group){ .from = -FAR, .to = FAR, .first = i };
        else
            kb_union_join(up, g->groups.at[k].first, i);
        g->group_of[i] = k;
        take_in(&g->groups.at[k], &g->lines[i]);
    }
}

/* ---- across stories ----------------------------------------------------------------------------
 */

struct meeting {
    uint64_t key;
    uint32_t line;
};

static int
by_key(const void *a, const void *b)
{
    const struct meeting *x = a, *y = b;
    if (x->key != y->key)
        return x->key > y->key ? 1 : -1;
    return (x->line > y->line) - (x->line < y->line);
}

/* One event in whatever story it is told, as event data has been made free of repeats since KEDS
 * ("one a day"). */
uint64_t
kb_report_meeting(const struct kb_report *r)
{
    struct line line = { .grain = 3, .bucket = bucket_of(r) };
    told_days(r, &line);
    if (!line.bucket || line.grain != 0 || !r->source_entity.len || !r->target_entity.len)
        return 0;
    uint64_t key = hash_str(r->source_entity, hash_str(r->place, line.bucket));
    key = hash_str(r->cameo, key);
    return kb_hash_pair(hash_str(r->target_entity, key), (uint64_t)line.from) | 1;
}

static void
join_stories(struct kb_arena *arena, const struct line *lines, uint32_t count, uint32_t *up)
{
    struct meeting *meetings = kb_arena_array(arena, count, sizeof *meetings);
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint64_t key = kb_report_meeting(lines[i].report);
        if (key)
            meetings[n++] = (struct meeting){ key, i };
    }
    if (n)
        qsort(meetings, n, sizeof *meetings, by_key);
    for (uint32_t i = 1; i < n; i++)
        if (meetings[i].key == meetings[i - 1].key)
            kb_union_join(up, meetings[i - 1].line, meetings[i].line);
}

/* ---- what an event is after all ----------------------------------------------------------------
 */

/* From whom the pages of one family of copies know it. */
struct origin {
    uint64_t family, key;
    bool agency;
};

struct tally {
    KB_VEC(uint64_t) articles;
    KB_VEC(uint64_t) families;
    KB_VEC(uint64_t) outlets;
    KB_VEC(struct origin) origins;
    KB_VEC(struct kb_code_count) codes;
};

static int
by_family(const void *a, const void *b)
{
    const struct origin *x = a, *y = b;
    if (x->family != y->family)
        return x->family > y->family ? 1 : -1;
    if (x->agency != y->agency)
        return x->agency ? -1 : 1;
    return (x->key > y->key) - (x->key < y->key);
}

/* One origin a family, an agency before the family's own; each origin once. */
static uint32_t
count_origins(struct kb_arena *arena, struct origin *at, uint32_t len)
{
    uint64_t *keys = kb_arena_array(arena, len + (size_t)1, sizeof *keys);
    uint32_t n = 0;
    qsort(at, len, sizeof *at, by_family);
    for (uint32_t i = 0; i < len; i++)
        if (i == 0 || at[i].family != at[i - 1].family)
            keys[n++] = at[i].key;
    return kb_settle_u64(keys, n);
}

static uint64_t
outlet_key(const struct kb_sketch *page)
{
    uint64_t key = page->outlet.label ? page->outlet.label : page->outlet.whole;
    return key ? key : page->content;
}

/* Where the report's knowledge comes from: the agency it leans on, else whoever the first of its
 * copies took its text from, else that page's outlet. */
static uint64_t
origin_key(const struct kb_sketch *pages, const struct kb_folded *folded, const struct kb_report *r)
{
    const struct kb_sketch *first = &pages[folded[r->page].copies];
    if (r->via.len)
        return hash_str(r->via, 13);
    if (first->credit_count) {
        const struct kb_fold_outlet *credit = &first->credits[0];
        return credit->label ? credit->label : credit->whole;
    }
    return outlet_key(first);
}

static int
status_rank(struct kb_str status)
{
    static const char *const order[] = { "asserted", "claimed", "planned", "denied" };
    for (int i = 0; i < 4; i++)
        if (kb_str_is(status, order[i]))
            return i;
    return 4;
}

static int
names_of(const struct kb_report *r)
{
    return (r->source_entity.len > 0) + (r->target_entity.len > 0);
}

/* Whether `a` tells the event better than `b`: dated, asserted, by name, not a copy, earlier. */
static bool
tells_better(const struct line *a, const struct line *b, const struct kb_folded *folded)
{
    int sa = status_rank(a->report->status), sb = status_rank(b->report->status);
    bool own_a = folded[a->report->page].parent == KB_FOLD_NONE;
    bool own_b = folded[b->report->page].parent == KB_FOLD_NONE;
    if (a->grain != b->grain)
        return a->grain < b->grain;
    if (sa != sb)
        return sa < sb;
    if (names_of(a->report) != names_of(b->report))
        return names_of(a->report) > names_of(b->report);
    if (own_a != own_b)
        return own_a;
    return a->page->precision && b->page->precision && a->page->when < b->page->when;
}

static bool
told_before(const struct line *a, const struct line *b)
{
    if (!a->page->precision || !b->page->precision)
        return a->page->precision > b->page->precision;
    if (a->page->when != b->page->when)
        return a->page->when < b->page->when;
    int c = compare_str(a->page->id, b->page->id);
    return c ? c < 0 : a->report->begin < b->report->begin;
}

static int
by_code_count(const void *a, const void *b)
{
    const struct kb_code_count *x = a, *y = b;
    if (x->reports != y->reports)
        return x->reports > y->reports ? -1 : 1;
    return compare_str(x->cameo, y->cameo);
}

static void
tally_code(struct kb_arena *arena, struct tally *t, struct kb_str cameo)
{
    for (uint32_t i = 0; i < t->codes.len; i++)
        if (kb_str_equal(t->codes.at[i].cameo, cameo)) {
            t->codes.at[i].reports++;
            return;
        }
    *KB_PUSH(arena, &t->codes) = (struct kb_code_count){ cameo, 1 };
}

static void
tally_line(struct kb_arena *arena, struct tally *t, const struct kb_sketch *pages,
           const struct kb_folded *folded, const struct kb_report *r)
{
    tally_code(arena, t, r->cameo);
    *KB_PUSH(arena, &t->articles) = r->page;
    *KB_PUSH(arena, &t->families) = folded[r->page].copies;
    *KB_PUSH(arena, &t->outlets) = outlet_key(&pages[r->page]);
    *KB_PUSH(arena, &t->origins) =
        (struct origin){ folded[r->page].copies, origin_key(pages, folded, r), r->via.len > 0 };
}

static void
settle_event(struct kb_arena *arena, const struct line *best, struct tally *t,
             struct kb_merged *event)
{
    event->best = best->index;
    event->date = best->grain < 3 ? best->report->date : KB_STR_NONE;
    event->reports = t->articles.len;
    event->articles = kb_settle_u64(t->articles.at, t->articles.len);
    event->copies = event->articles - kb_settle_u64(t->families.at, t->families.len);
    event->outlets = kb_settle_u64(t->outlets.at, t->outlets.len);
    event->sources = count_origins(arena, t->origins.at, t->origins.len);
    qsort(t->codes.at, t->codes.len, sizeof *t->codes.at, by_code_count);
    event->codes = t->codes.at;
    event->code_count = t->codes.len;
}

/* Lines come by set: members[first..last) are the lines of one event, in line order. */
static void
make_event(struct kb_arena *arena, const struct kb_sketch *pages, const struct kb_folded *folded,
           const struct line *lines, const struct meeting *members, uint32_t count,
           struct kb_merged *event)
{
    struct tally t = { 0 };
    const struct line *best = &lines[members[0].line], *first = best;
    int lowest = 4, highest = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct line *line = &lines[members[i].line];
        int rank = status_rank(line->report->status);
        if (tells_better(line, best, folded))
            best = line;
        if (told_before(line, first))
            first = line;
        if (rank <= lowest) {
            lowest = rank;
            event->status = line->report->status;
        }
        if (rank < 4 && rank > highest)
            highest = rank;
        tally_line(arena, &t, pages, folded, line->report);
    }
    event->first = first->index;
    event->disputed = highest == 3 && lowest < 3;
    settle_event(arena, best, &t, event);
}

void
kb_merge_events(struct kb_arena *arena, const struct kb_sketch *pages,
                const struct kb_folded *folded, const struct kb_report *reports, uint32_t count,
                uint32_t *event_of, struct kb_merged **events, uint32_t *event_count)
{
    struct line *lines = kb_arena_array(arena, count + 1, sizeof *lines);
    struct meeting *members = kb_arena_array(arena, count + 1, sizeof *members);
    uint32_t *up = kb_arena_array(arena, count + 1, sizeof *up);
    *events = kb_arena_array(arena, count + 1, sizeof **events);
    *event_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        lines[i] = make_line(&reports[i], &pages[reports[i].page], folded, i);
        up[i] = i;
    }
    qsort(lines, count, sizeof *lines, by_bucket);
    struct grouping grouping = { .lines = lines };
    grouping.group_of = kb_arena_array(arena, count + 1, sizeof *grouping.group_of);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && lines[end].bucket == lines[i].bucket
                          && lines[end].story == lines[i].story;)
            end++;
        set_vague(lines, i, end);
        group_story(arena, &grouping, i, end, up);
    }
    join_stories(arena, lines, count, up);
    for (uint32_t i = 0; i < count; i++)
        members[i] = (struct meeting){ kb_union_root(up, i), i };
    qsort(members, count, sizeof *members, by_key);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i; end < count && members[end].key == members[i].key; end++)
            event_of[lines[members[end].line].index] = *event_count;
        make_event(arena, pages, folded, lines, members + i, end - i, &(*events)[(*event_count)++]);
    }
}
