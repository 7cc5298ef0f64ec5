/* Lists of actors as the coders of the CAMEO family read them. TABARI and its .actors files:
 *
 *   HAMID_KARZAI_ [AFGELI <011222] [AFGGOV 011222-140929] ; head of state
 *
 * PETRARCH's: further names and codes on lines of their own.
 *
 *   BARACK_OBAMA_ ; comment
 *   +OBAMA_
 *           [USAELI <20090120]
 *           [USAGOV 20090120-20170120]
 *
 * Days are YYMMDD or YYYYMMDD; "<" is before, ">" after that day, both ends of a range belong to
 * it. A code behind "~" is an agent's: a role for which the text must name a country. */
#include "base/utf8.h"
#include "import/found.h"
#include "import/nation.h"
#include "import/words.h"

#include "base/banned.h"

/* PIVOT: two digits of a year from here on are of the twentieth century. */
enum { PIVOT = 30, SNIFFED_LINES = 500 };

/* One name with what stands below it. */
struct block {
    struct kb_str name; /* "" before the first */
    uint64_t line;
    bool agent, refused;
    uint32_t codes; /* told so far, whatever became of them */
    KB_VEC(struct kb_str) others;
    KB_VEC(struct kb_found_office) offices;
};

struct actors {
    struct kb_import *im;
    struct block block; /* in im->scratch */
    bool remark;        /* within <!-- --> */
};

/* ---- days ---- */

static bool
number_at(struct kb_str s, size_t at, size_t digits, unsigned *value)
{
    *value = 0;
    for (size_t i = at; i < at + digits; i++) {
        if (i >= s.len || s.ptr[i] < '0' || s.ptr[i] > '9')
            return false;
        *value = *value * 10 + (unsigned)(s.ptr[i] - '0');
    }
    return true;
}

static bool
day_of(struct kb_str s, struct kb_moment *day)
{
    unsigned year, month = 1, d = 1;
    size_t wide = s.len == 6 ? 2 : 4;
    bool fits = s.len == 4 ? number_at(s, 0, 4, &year)
                           : (s.len == 6 || s.len == 8) && number_at(s, 0, wide, &year)
                                 && number_at(s, wide, 2, &month) && number_at(s, wide + 2, 2, &d);
    if (!fits)
        return false;
    if (wide == 2)
        year += year < PIVOT ? 2000 : 1900;
    *day = KB_MOMENT_NONE;
    day->year = (int16_t)year;
    if (s.len == 4)
        return year > 1;
    day->month = (uint8_t)month;
    day->day = (uint8_t)d;
    return kb_civil_valid((int)year, month, d);
}

/* The day before or after; of a year alone that year's neighbour. */
static struct kb_moment
next_to(struct kb_moment day, int step)
{
    if (day.month)
        return kb_moment_add_days(day, step);
    day.year = (int16_t)(day.year + step);
    return day;
}

/* "<20090120", ">170120", "20090120-20170120", "". */
static bool
days_of(struct kb_str s, struct kb_found_office *office)
{
    struct kb_moment day;
    office->from = office->to = KB_MOMENT_NONE;
    if (!s.len)
        return true;
    if (s.ptr[0] == '<' || s.ptr[0] == '>') {
        if (!day_of(kb_str_sub(s, 1, s.len), &day))
            return false;
        if (s.ptr[0] == '<')
            office->to = next_to(day, -1);
        else
            office->from = next_to(day, 1);
        return true;
    }
    size_t dash = kb_str_find(s, KB_STR("-"), 0);
    if (dash == s.len)
        return false;
    struct kb_str from = kb_str_sub(s, 0, dash), to = kb_str_sub(s, dash + 1, s.len);
    return (!from.len || day_of(from, &office->from)) && (!to.len || day_of(to, &office->to))
           && (from.len || to.len);
}

/* ---- codes ---- */

/* The code and, without blanks, all else that stands between the brackets. */
static bool
part_code(struct kb_arena *arena, struct kb_str inside, struct kb_str *code, struct kb_str *days)
{
    struct kb_str word;
    char *rest = kb_arena_alloc(arena, inside.len + 1);
    size_t len = 0;
    *code = KB_STR_NONE;
    while (kb_str_next(&inside, ' ', &word)) {
        bool of_day = word.len && strchr("<>-0123456789", word.ptr[0]);
        if (!word.len)
            continue;
        if (!of_day && code->len)
            return false;
        if (!of_day) {
            *code = word;
        } else {
            memcpy(rest + len, word.ptr, word.len);
            len += word.len;
        }
    }
    *days = (struct kb_str){ rest, len };
    return code->len > 0;
}

static void
refuse(struct actors *a, const char *what, struct kb_str which)
{
    if (which.len > 60)
        which.len = kb_utf8_floor(which, 60);
    kb_import_refuse(a->im, a->im->lines.number, "'%.*s' %s", KB_FMT(which), what);
    a->block.refused = true;
}

static void
take_code(struct actors *a, struct kb_str inside)
{
    struct kb_arena *scratch = &a->im->scratch;
    struct kb_found_office office = { .title = KB_STR_NONE };
    struct kb_str code, days;
    if (!a->block.name.len) {
        refuse(a, "belongs to no name", inside);
    } else if (a->block.codes++ >= KB_FOUND_OFFICES) {
        refuse(a, "is one code too many for one name", inside);
    } else if (!part_code(scratch, inside, &code, &days)) {
        refuse(a, "is not one actor code", inside);
    } else if (memchr(code.ptr, '~', code.len)) {
        a->block.agent = true;
    } else if (code.ptr[0] < 'A' || code.ptr[0] > 'Z'
               || !kb_actor_split(scratch, &a->im->own->knowledge, code, &office.country,
                                  &office.actor)) {
        refuse(a, "is no CAMEO actor code", code);
    } else if (!days_of(days, &office)) {
        refuse(a, "are no days", days);
    } else {
        office.actor = kb_arena_copy(scratch, office.actor); /* the line goes, the block stays */
        *KB_PUSH(scratch, &a->block.offices) = office;
    }
}

/* ---- blocks ---- */

static struct kb_str
spelled(struct actors *a, struct kb_str name, bool person)
{
    return kb_name_spell(a->im->engine, &a->im->scratch, name, person);
}

/* Offices of persons change; a body seldom becomes something else. */
static bool
is_person(struct actors *a)
{
    const char *as = a->im->options->as;
    bool dated = a->block.offices.len > 1;
    struct kb_str key = kb_name_key(&a->im->scratch, a->block.name);
    for (uint32_t i = 0; i < a->block.offices.len; i++)
        dated |= a->block.offices.at[i].from.year || a->block.offices.at[i].to.year;
    enum kb_name_guess guess = kb_name_guess(a->im->engine, key);
    if (as)
        return strcmp(as, "person") == 0;
    return guess == KB_GUESS_PERSON || (dated && guess == KB_GUESS_NOTHING);
}

static void
store(struct actors *a)
{
    struct kb_import *im = a->im;
    struct block *b = &a->block;
    bool person = is_person(a);
    struct kb_found *f = kb_import_found(im, KB_FOUND_ACTOR, spelled(a, b->name, person));
    if (!f)
        return;
    if (person)
        f->kind = KB_FOUND_PERSON;
    for (uint32_t i = 0; i < b->offices.len && f->offices.len < KB_FOUND_OFFICES; i++) {
        struct kb_found_office o = b->offices.at[i];
        o.actor = kb_arena_copy(im->arena, o.actor);
        *KB_PUSH(im->arena, &f->offices) = o;
    }
    for (uint32_t i = 0; i < b->others.len && f->aliases.len < KB_FOUND_NAMES; i++) {
        struct kb_str other = spelled(a, b->others.at[i], person);
        *KB_PUSH(im->arena, &f->aliases) = kb_arena_copy(im->arena, other);
    }
}

/* The block is whole. */
static void
finish(struct actors *a)
{
    struct block *b = &a->block;
    if (b->agent)
        kb_import_pass(a->im, KB_PASSED_agents);
    else if (b->offices.len)
        store(a);
    else if (b->name.len && !b->refused)
        kb_import_refuse(a->im, b->line, "there is no [CODE] for '%.*s'",
                         (int)kb_utf8_floor(b->name, b->name.len < 60 ? b->name.len : 60),
                         b->name.ptr);
    *b = (struct block){ .name = KB_STR_NONE };
    kb_arena_reset(&a->im->scratch);
}

/* "BARACK_OBAMA_": underscores are blanks. */
static struct kb_str
plain_name(struct kb_arena *arena, struct kb_str text)
{
    char *name = kb_arena_alloc(arena, text.len + 1);
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        name[i] = (char)(c == '_' || (unsigned char)c < ' ' ? ' ' : c);
    }
    return kb_str_trim((struct kb_str){ name, text.len });
}

/* ---- lines ---- */

/* The line before its comment, which may stand behind a semicolon or a hash outside of brackets. */
static struct kb_str
without_comment(struct kb_str line)
{
    bool inside = false;
    for (size_t i = 0; i < line.len; i++) {
        char c = line.ptr[i];
        inside = c == '[' || (inside && c != ']');
        if (!inside && (c == ';' || c == '#'))
            return kb_str_trim(kb_str_sub(line, 0, i));
    }
    return kb_str_trim(line);
}

static bool
in_remark(struct actors *a, struct kb_str line)
{
    bool was = a->remark || kb_str_starts(line, KB_STR("<!--"));
    if (was)
        a->remark = kb_str_find(line, KB_STR("-->"), 0) == line.len;
    return was;
}

static void
take_codes(struct actors *a, struct kb_str rest)
{
    while (rest.len) {
        size_t open = kb_str_find(rest, KB_STR("["), 0);
        if (open == rest.len)
            return;
        size_t close = kb_str_find(rest, KB_STR("]"), open);
        if (close == rest.len) {
            refuse(a, "has no closing bracket", kb_str_sub(rest, open, rest.len));
            return;
        }
        take_code(a, kb_str_trim(kb_str_sub(rest, open + 1, close)));
        rest = kb_str_sub(rest, close + 1, rest.len);
    }
}

static void
take_line(struct actors *a, struct kb_str line)
{
    line = kb_str_trim(line);
    if (in_remark(a, line))
        return;
    line = without_comment(line);
    if (!line.len)
        return;
    size_t end = 0;
    while (end < line.len && line.ptr[end] != '[' && line.ptr[end] != '{')
        end++;
    bool other = line.ptr[0] == '+';
    struct kb_str name = kb_str_sub(line, other, end < other ? other : end);
    if (line.ptr[0] == '!' || (end < line.len && line.ptr[end] == '{')) {
        finish(a); /* a set of agents, or one with its plural in braces */
        kb_import_pass(a->im, KB_PASSED_agents);
        return;
    }
    if (other && !a->block.name.len) {
        refuse(a, "is a further name of nobody", line);
    } else if (other && a->block.others.len >= KB_FOUND_NAMES) {
        refuse(a, "is one name too many for one actor", name);
    } else if (other) {
        *KB_PUSH(&a->im->scratch, &a->block.others) = plain_name(&a->im->scratch, name);
    } else if (name.len) {
        finish(a);
        a->block.name = plain_name(&a->im->scratch, name);
        a->block.line = a->im->lines.number;
    }
    take_codes(a, kb_str_sub(line, end, line.len));
}

kabar_status
kb_actors_read(struct kb_import *im, struct kb_error *err)
{
    struct actors a = { .im = im };
    struct kb_str line;
    bool more = true;
    for (;;) {
        kabar_status status = kb_import_line(im, &line, &more, err);
        if (status != KABAR_OK)
            return status;
        if (!more)
            break;
        take_line(&a, line);
    }
    finish(&a);
    return KABAR_OK;
}

/* Capitals, no small letter: a name as these lists write it. */
static bool
in_capitals(struct kb_str name)
{
    bool any = false;
    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] >= 'a' && name.ptr[i] <= 'z')
            return false;
        any |= name.ptr[i] >= 'A' && name.ptr[i] <= 'Z';
    }
    return any;
}

bool
kb_actors_sniff(struct kb_str head)
{
    struct kb_str line;
    uint32_t lines = 0, names = 0, codes = 0;
    while (lines < SNIFFED_LINES && kb_str_next(&head, '\n', &line)) {
        line = without_comment(line);
        if (!line.len || line.ptr[0] == '<')
            continue;
        lines++;
        size_t open = kb_str_find(line, KB_STR("["), 0);
        bool code = open + 3 < line.len && kb_str_find(line, KB_STR("]"), open) < line.len
                    && strchr("<>~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", line.ptr[open + 1]);
        codes += code;
        names += (code && open == 0) || in_capitals(kb_str_sub(line, 0, open));
    }
    return codes && names * 2 >= lines;
}
