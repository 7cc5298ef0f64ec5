#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

#define MAX_NAMES 12u

static unsigned
words_of(struct kb_str s)
{
    unsigned capital, all;
    kb_count_words(s, &capital, &all);
    return all;
}

static bool
is_edge(char c)
{
    return strchr(" \t,;:.-|()[]*/\"", c) != NULL;
}

static struct kb_str
trim_name(struct kb_str s)
{
    s = kb_str_trim(s);
    while (kb_str_ends(s, KB_STR("\xc2\xb7")) || kb_str_ends(s, KB_STR("\xe2\x80\xa2")))
        s = kb_str_trim(kb_str_sub(s, 0, s.len - (s.ptr[s.len - 1] == '\xb7' ? 2 : 3)));
    while (s.len && is_edge(s.ptr[0]))
        s = kb_str_sub(s, 1, s.len);
    while (s.len && is_edge(s.ptr[s.len - 1]) && s.ptr[s.len - 1] != ')')
        s.len--;
    if (s.len && s.ptr[s.len - 1] == ')' && !memchr(s.ptr, '(', s.len))
        s.len--;
    return kb_str_trim(s);
}

/* The desk that some papers write behind a name: "A B -detikNews", "A B - Bisnis.com", "A B | AP".
 */
static struct kb_str
cut_desk(struct kb_str s)
{
    for (size_t i = 1; i + 1 < s.len; i++) {
        if (s.ptr[i] == '|' || (s.ptr[i] == '-' && s.ptr[i - 1] == ' '))
            return kb_str_trim(kb_str_sub(s, 0, i));
        if (kb_str_starts(kb_str_sub(s, i, s.len), KB_STR(" \xe2\x80\x93 ")))
            return kb_str_trim(kb_str_sub(s, 0, i));
    }
    return s;
}

/* A person's name: few words, each with a capital, short particles aside. */
static bool
is_person(struct kb_str s)
{
    unsigned capital, all, len;
    if (s.len < 3 || s.len > 60 || kb_str_find(s, KB_STR("://"), 0) < s.len)
        return false;
    for (size_t i = 0; i < s.len; i += len) {
        uint32_t cp = kb_utf8_get(s, i, &len);
        if (kb_utf8_is_digit(cp) || cp == '?' || cp == '!' || cp == '@' || cp == '"' || cp == '%')
            return false;
    }
    kb_count_words(s, &capital, &all);
    return all >= 1 && all <= 6 && capital * 2 > all && capital >= (all > 1 ? 2u : 1u);
}

static bool
is_short_name(struct kb_str s)
{
    unsigned capital, all;
    kb_count_words(s, &capital, &all);
    if (memchr(s.ptr, ':', s.len) || memchr(s.ptr, '@', s.len))
        return false;
    return s.len >= 2 && s.len <= 80 && all >= 1 && all <= 8
           && kb_str_find(s, KB_STR("://"), 0) >= s.len;
}

/* Whether the name is there already. What a line says of it goes before what a head does, where
 * many sites name the editor as the author. */
static bool
known_already(struct kb_draft *draft, struct kb_str name, enum kb_byline_role role)
{
    for (uint32_t i = 0; i < draft->bylines.len; i++) {
        struct kb_byline *b = &draft->bylines.at[i];
        if (!kb_str_equal_nocase(b->name, name))
            continue;
        if (draft->from_markup && b->role == KB_BY_AUTHOR && role != KB_BY_AUTHOR) {
            b->role = role;
            b->by_head = true;
        }
        return true;
    }
    return false;
}

/* "heather.eastman.1232", "kh_42": how somebody logs in. */
static bool
is_account(struct kb_str s)
{
    bool capital = false, letter = false, sign = false, digit = false;
    for (size_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == ' ' || (unsigned char)c >= 0x80)
            return false;
        capital = capital || (c >= 'A' && c <= 'Z');
        letter = letter || (c >= 'a' && c <= 'z');
        digit = digit || (c >= '0' && c <= '9') || c == '_';
        sign = sign || c == '.';
    }
    return letter && (digit || (sign && !capital));
}

/* An agency or other outlet where an author is expected: the text is theirs. True for an outlet (or
 * the page's own site), which is no author. */
static bool
take_publisher(struct kb_draft *draft, struct kb_str name)
{
    struct kb_str bare = name;
    const char *paren = memchr(name.ptr, '(', name.len);
    if (paren)
        bare = kb_str_trim(kb_str_sub(name, 0, (size_t)(paren - name.ptr)));
    const struct kb_publisher *p = kb_furniture_publisher(draft->furniture, bare);
    if (p)
        kb_credit_add(draft, KB_CREDIT_REPUBLISHED, bare);
    return p || kb_is_domain(bare)
           || (draft->from_markup && bare.len >= 5 && (draft->outlet_row || words_of(bare) == 1)
               && kb_names_site(draft, bare));
}

/* "Jane NetburnStaff Writer": without what is glued on; a short head is part of a name ("McCoy").
 */
static struct kb_str
cut_glued(struct kb_str s)
{
    size_t run = 0;
    for (size_t i = 1; i < s.len; i++) {
        bool small = s.ptr[i - 1] >= 'a' && s.ptr[i - 1] <= 'z';
        run = small ? run + 1 : 0;
        if (run > 3 && s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' && words_of(kb_str_sub(s, 0, i)) > 1)
            return kb_str_sub(s, 0, i);
    }
    return s;
}

/* Of a line without markup: up to a time, or a gap that stood between two elements ("By A B   Fox
 * News"). */
static struct kb_str
cut_line(const struct kb_draft *draft, struct kb_str names)
{
    names = trim_name(kb_stamp_cut(draft, trim_name(names)));
    size_t gap = kb_str_find(names, KB_STR("  "), 0);
    return gap < names.len && words_of(kb_str_sub(names, 0, gap)) > 1 ? kb_str_sub(names, 0, gap)
                                                                      : names;
}

/* "Budi dan Ani", but "Dan Brown". */
static bool
begins_small(const struct kb_norm *n, uint32_t at)
{
    unsigned len;
    return !kb_utf8_is_upper(kb_utf8_get(n->from, n->at[at], &len));
}

/* The next name of a list: behind a comma, semicolon, ampersand or a word that joins. */
static bool
next_name(const struct kb_draft *draft, const struct kb_norm *n, uint32_t *at, struct kb_str *name)
{
    uint32_t begin = *at, i = begin;
    if (begin >= n->len)
        return false;
    while (i < n->len) {
        uint32_t next = kb_norm_token(n, i);
        char c = n->bytes[i];
        bool joins = c == ',' || c == ';' || c == '&'
                     || (i && n->bytes[i - 1] == ' ' && begins_small(n, i)
                         && kb_furniture_at(draft->furniture, n, i, 1u << KB_RULE_JOIN, ~0u));
        if (joins) {
            *name = kb_str_sub(n->from, n->at[begin], n->at[i]);
            *at = next;
            return true;
        }
        i = next;
    }
    *name = kb_str_sub(n->from, n->at[begin], n->from.len);
    *at = n->len;
    return true;
}

/* "By A", "by A", "Penulis: A" in a field: without the word. */
static struct kb_str
cut_word(const struct kb_draft *draft, struct kb_str names)
{
    char first[64];
    struct kb_norm n;
    size_t len = kb_utf8_floor(names, sizeof first);
    if (!len)
        return names;
    memcpy(first, names.ptr, len); /* with a capital, for that is what the rule asks of a line */
    first[0] = (char)(first[0] >= 'a' && first[0] <= 'z' ? first[0] - 32 : first[0]);
    kb_norm_make(&n, (struct kb_str){ first, len });
    const struct kb_rule *r = kb_furniture_at(draft->furniture, &n, 0, 1u << KB_RULE_BYLINE, ~0u);
    return r && n.at[r->phrase.len] <= names.len ? kb_str_sub(names, n.at[r->phrase.len], names.len)
                                                 : names;
}

/* "A B (abc)": an agency's or desk's initials behind a name. */
static struct kb_str
cut_initials(struct kb_str s)
{
    size_t i = s.len;
    if (s.len < 6 || s.ptr[s.len - 1] != ')')
        return s;
    while (i && s.ptr[i - 1] != '(')
        i--;
    for (size_t k = i; k + 1 < s.len; k++)
        if ((s.ptr[k] < 'a' || s.ptr[k] > 'z') && s.ptr[k] != '.')
            return s;
    return i > 3 && s.len - i <= 6 ? kb_str_trim(kb_str_sub(s, 0, i - 1)) : s;
}

/* A publisher's name from `at` on; a single word must be in capitals, for it may be a surname. */
static bool
ends_in_publisher(const struct kb_draft *draft, struct kb_str name, size_t at)
{
    struct kb_str tail = kb_str_sub(name, at, name.len);
    if (!kb_furniture_publisher(draft->furniture, tail))
        return false;
    for (size_t i = 0; i < tail.len; i++)
        if (tail.ptr[i] == ' ' || tail.ptr[i] == '.')
            return true;
    return tail.len > 1 && tail.ptr[1] >= 'A' && tail.ptr[1] <= 'Z';
}

static const struct kb_rule *
nobody_at(const struct kb_draft *draft, const struct kb_norm *n, uint32_t at, unsigned where)
{
    return kb_furniture_at(draft->furniture, n, at, 1u << KB_RULE_NOBODY, where);
}

/* "A B Contributor", "A B USA TODAY": without what is no part of a name; empty for what is no
 * name at all ("Staff"). */
static struct kb_str
cut_nobody(const struct kb_draft *draft, struct kb_str name)
{
    struct kb_norm n;
    kb_norm_make(&n, name);
    for (uint32_t at = 0; at < n.len; at = kb_norm_token(&n, at)) {
        if (n.bytes[at] == ' ' || (at && n.bytes[at - 1] != ' '))
            continue;
        const struct kb_rule *is = nobody_at(draft, &n, at, KB_WHERE_IS);
        if (nobody_at(draft, &n, at, KB_WHERE_HAS) || (!at && is && is->phrase.len == n.len))
            return KB_STR_NONE;
        if (nobody_at(draft, &n, at, KB_WHERE_TAIL))
            return trim_name(kb_str_sub(name, 0, n.at[at]));
        if (at && ends_in_publisher(draft, name, n.at[at]))
            return words_of(kb_str_sub(name, 0, n.at[at])) > 1
                       ? trim_name(kb_str_sub(name, 0, n.at[at]))
                       : KB_STR_NONE;
    }
    return name;
}

/* The name of a house in capitals, or of several words, before a name or a desk: "MDR SACHSEN",
 * "Associated Press Jane Doe". Gives where it ends, 0: none stands there. */
static size_t
house_end(const struct kb_draft *draft, struct kb_str name)
{
    size_t dot = kb_str_find(draft->outlet, KB_STR("."), 0), found = 0;
    bool capitals = true, one = true;
    for (size_t i = 0; i < name.len; i++) {
        struct kb_str head = kb_str_sub(name, 0, i);
        if (name.ptr[i] != ' ') {
            capitals = capitals && name.ptr[i] >= 'A' && name.ptr[i] <= 'Z';
            continue;
        }
        if ((capitals || !one)
            && (kb_furniture_publisher(draft->furniture, head)
                || (dot >= 3 && capitals
                    && kb_str_equal_nocase(head, kb_str_sub(draft->outlet, 0, dot)))))
            found = i;
        one = capitals = false;
    }
    return found;
}

static bool
is_shouted(struct kb_str s)
{
    unsigned len;
    for (size_t i = 0; i < s.len; i += len)
        if (kb_utf8_is_lower(kb_utf8_get(s, i, &len)))
            return false;
    return true;
}

static struct kb_str
cut_house(const struct kb_draft *draft, struct kb_str name)
{
    size_t end = house_end(draft, name);
    if (!end)
        return name;
    struct kb_str rest = trim_name(kb_str_sub(name, end, name.len));
    if (words_of(rest) > 1)
        return rest;
    return draft->outlet_row || is_shouted(rest) ? KB_STR_NONE : name;
}

/* Without what is no part of a name; empty, when that leaves the site itself ("Warta Staff"). */
static struct kb_str
cut_all(struct kb_draft *draft, struct kb_str name)
{
    struct kb_str rest =
        draft->is_blog ? name : cut_house(draft, cut_nobody(draft, cut_initials(name)));
    if (rest.len && rest.len < name.len && kb_names_site(draft, rest))
        rest = KB_STR_NONE;
    return rest;
}

bool
kb_byline_names(struct kb_draft *draft, enum kb_byline_role role, struct kb_str names, bool sure)
{
    struct kb_norm n;
    struct kb_str name, found[MAX_NAMES];
    uint32_t at = 0, count = 0;
    if (draft->from_markup)
        names = trim_name(cut_word(draft, names));
    else if (!sure)
        names = cut_line(draft, names);
    if (draft->publisher.len && !draft->is_blog && kb_str_equal_nocase(names, draft->publisher))
        return false;
    kb_norm_make(&n, kb_str_sub(names, 0, kb_utf8_floor(names, 400)));
    while (count < MAX_NAMES && next_name(draft, &n, &at, &name)) {
        name = trim_name(cut_desk(trim_name(name)));
        size_t whole = name.len;
        if (name.len && (draft->from_markup || !sure))
            name = cut_all(draft, draft->from_markup ? name : cut_glued(name));
        if (!name.len || (count && !draft->from_markup && name.len < whole && words_of(name) < 2)
            || (draft->from_markup && is_account(name)))
            continue;
        if (!(sure ? is_short_name(name) : is_person(name)))
            return count > 0 && sure;
        found[count++] = name;
    }
    for (uint32_t i = 0; i < count; i++) {
        bool publisher = take_publisher(draft, found[i]);
        if ((publisher && (draft->from_markup || (!sure && count > 1)))
            || known_already(draft, found[i], role))
            continue;
        *KB_PUSH(draft->ctx->arena, &draft->bylines) =
            (struct kb_byline){ role, kb_arena_copy(draft->ctx->arena, found[i]), false };
        *KB_PUSH(draft->ctx->arena, &draft->byline_lines) = draft->line;
    }
    return count > 0;
}

/* A word starts at `at`, be it only by a capital behind a small letter ("InggrisDiadaptasi"). */
static bool
starts_word(const struct kb_norm *n, uint32_t at)
{
    unsigned len;
    if (at == 0)
        return true;
    char before = n->bytes[at - 1];
    if (before == ' ' || before == '(' || before == '.' || before == '|' || before == '/'
        || before == '[')
        return true;
    return kb_utf8_is_upper(kb_utf8_get(n->from, n->at[at], &len))
           && kb_utf8_is_lower(kb_utf8_get(n->from, n->at[at - 1], &len));
}

static const struct kb_rule *
next_byline(const struct kb_draft *draft, const struct kb_norm *n, uint32_t *at)
{
    for (; *at < n->len; ++*at) {
        const struct kb_rule *r;
        if (starts_word(n, *at)
            && (r = kb_furniture_at(draft->furniture, n, *at, 1u << KB_RULE_BYLINE,
                                    *at ? KB_WHERE_HAS : ~0u)))
            return r;
    }
    return NULL;
}

/* Every "role: names" in the line from `at` on. */
static bool
take_roles(struct kb_draft *draft, const struct kb_norm *n, uint32_t at)
{
    bool any = false;
    const struct kb_rule *rule = next_byline(draft, n, &at);
    while (rule) {
        uint32_t begin = at + (uint32_t)rule->phrase.len, end = begin;
        bool sure = rule->phrase.ptr[rule->phrase.len - 1] == ':';
        const struct kb_rule *next = next_byline(draft, n, &end);
        uint32_t stop = begin;
        while (stop < end && n->bytes[stop] != '|' && n->bytes[stop] != ')')
            stop++;
        size_t from = n->at[begin], to = end >= n->len && stop == end ? n->from.len : n->at[stop];
        if (from < to
            && kb_byline_names(draft, (enum kb_byline_role)rule->value,
                               kb_str_sub(n->from, from, to), sure))
            any = true;
        rule = next;
        at = end;
    }
    return any;
}

/* "sef/sef", "kha", "SIS": letters of one size, parts by slashes. */
static bool
is_initials(const struct kb_draft *draft, struct kb_str s)
{
    bool small = true, large = true;
    for (size_t i = 0; i < s.len; i++) {
        small = small && ((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') || s.ptr[i] == '/');
        large = large && ((s.ptr[i] >= 'A' && s.ptr[i] <= 'Z') || s.ptr[i] == '/');
    }
    return s.len >= 2
           && ((small && s.len <= 15)
               || (large && s.len <= 4 && !kb_furniture_publisher(draft->furniture, s)));
}

/* "BPMI Setpres", "Puspen TNI": an office, whose short form no person is called. */
static bool
is_office(struct kb_str s)
{
    struct kb_str rest = s, word;
    bool acronym = false, other = false;
    while (kb_str_next(&rest, ' ', &word)) {
        bool shouted = word.len >= 3 && is_shouted(word);
        acronym |= shouted;
        other |= !shouted && word.len >= 3;
    }
    return acronym && other;
}

/* "(Arief Setyadi )": the editor's name closes the page; "(sef/sef)" are initials, "(Puspen TNI)"
 * an office. */
static bool
take_closing(struct kb_draft *draft, struct kb_str line)
{
    if (line.len < 4 || line.len > 50 || line.ptr[0] != '(' || line.ptr[line.len - 1] != ')')
        return false;
    struct kb_str inside = kb_str_trim(kb_str_sub(line, 1, line.len - 1));
    unsigned capital, all;
    kb_count_words(inside, &capital, &all);
    if (is_initials(draft, inside)
        || (is_office(inside) && capital == all && !memchr(inside.ptr, ':', inside.len)
            && !kb_furniture_publisher(draft->furniture, inside)))
        return true;
    return all >= 2 && all <= 4 && capital == all
           && !kb_furniture_publisher(draft->furniture, inside)
           && kb_byline_names(draft, KB_BY_EDITOR, inside, false);
}

/* "sef, CNBC Indonesia", "Haryo Jati - detikNews" above the body. */
static bool
take_desk(struct kb_draft *draft, struct kb_str line)
{
    if (line.len > 90)
        return false;
    for (size_t i = line.len; i-- > 2;) {
        if (line.ptr[i] != ',' && line.ptr[i] != '|'
            && !(line.ptr[i] == '-' && line.ptr[i - 1] == ' '))
            continue;
        struct kb_str desk = kb_str_trim(kb_str_sub(line, i + 1, line.len));
        struct kb_str name = cut_word(draft, kb_str_trim(kb_str_sub(line, 0, i)));
        unsigned capital, all;
        kb_count_words(name, &capital, &all);
        if (all == 0 || all > 4 || !kb_outlet_take(draft, desk))
            return false;
        if (!cut_nobody(draft, name).len)
            return true; /* "Senior Editor, PCWorld" */
        return kb_byline_names(draft, KB_BY_AUTHOR, name, true);
    }
    return false;
}

static bool
has_writer(const struct kb_draft *draft)
{
    for (uint32_t i = 0; i < draft->bylines.len; i++)
        if (draft->bylines.at[i].role <= KB_BY_REPORTER)
            return true;
    return false;
}

bool
kb_byline_line(struct kb_draft *draft, const struct kb_norm *norm)
{
    uint32_t at = 0;
    if (norm->from.len > 300)
        return false;
    if (norm->len && norm->bytes[0] == '(')
        at = 1;
    const struct kb_rule *rule =
        kb_furniture_at(draft->furniture, norm, at, 1u << KB_RULE_BYLINE, ~0u);
    if (rule && draft->from_markup && has_writer(draft) && rule->value <= KB_BY_REPORTER)
        return norm->from.len < 160; /* the head named them better */
    if (rule)
        return take_roles(draft, norm, at);
    return take_closing(draft, norm->from);
}

/* "Budi Santoso Editor", "Budi SantosoPenulis": what a label behind a name says of it. */
bool
kb_byline_small(struct kb_draft *draft, struct kb_str line)
{
    if (!line.len || line.len > 80 || line.ptr[0] < 'a' || line.ptr[0] > 'z')
        return false;
    struct kb_str names = cut_word(draft, line);
    return names.len && names.len < line.len && kb_byline_names(draft, KB_BY_AUTHOR, names, false);
}

struct kb_str
kb_byline_joined(const struct kb_draft *draft, struct kb_str line)
{
    struct kb_norm n;
    uint32_t joined = 0, end;
    kb_norm_make(&n, line);
    if (!n.len || !kb_furniture_at(draft->furniture, &n, 0, 1u << KB_RULE_BYLINE, ~0u))
        return KB_STR_NONE;
    for (uint32_t at = 1; at < n.len; at = kb_norm_token(&n, at))
        if (n.bytes[at - 1] == ' ' && begins_small(&n, at)
            && kb_furniture_at(draft->furniture, &n, at, 1u << KB_RULE_JOIN, ~0u))
            joined = at;
    for (end = joined; end < n.len && n.bytes[end] != ','; end++)
        ;
    return joined ? kb_str_sub(line, 0, end < n.len ? n.at[end] : line.len) : KB_STR_NONE;
}

void
kb_byline_inside(struct kb_draft *draft, const struct kb_norm *norm, uint32_t from)
{
    take_roles(draft, norm, from);
}

bool
kb_byline_desk(struct kb_draft *draft, struct kb_str line)
{
    return take_desk(draft, line);
}
