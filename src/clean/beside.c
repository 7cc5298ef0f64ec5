/* Names that no word of a byline leads to: alone beside a time, before one, with a label behind. */
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

static unsigned
words_of(struct kb_str s)
{
    unsigned capital, all;
    kb_count_words(s, &capital, &all);
    return all;
}

static bool
is_capital(struct kb_str s, size_t at)
{
    unsigned len;
    return at < s.len && kb_utf8_is_upper(kb_utf8_get(s, at, &len));
}

static bool
has_mark(struct kb_str s, const char *marks)
{
    for (size_t i = 0; i < s.len; i++)
        if (strchr(marks, s.ptr[i]))
            return true;
    return false;
}

/* A word of sections or menus is in no name: "World News". */
static bool
names_section(const struct kb_draft *draft, const struct kb_norm *n)
{
    const unsigned whats = 1u << KB_RULE_DROP | 1u << KB_RULE_FILED | 1u << KB_RULE_BLOCK;
    for (uint32_t at = 0; at < n->len; at = kb_norm_token(n, at))
        if (n->bytes[at] != ' ' && kb_furniture_at(draft->furniture, n, at, whats, KB_WHERE_IS))
            return true;
    return false;
}

bool
kb_byline_bare(struct kb_draft *draft, struct kb_str line)
{
    struct kb_norm n;
    unsigned capital, all;
    kb_count_words(line, &capital, &all);
    if (line.len > 40 || all < 2 || all > 3 || capital < all || is_capital(line, 1)
        || has_mark(line, "|:,/&@"))
        return false;
    kb_norm_make(&n, line);
    return !names_section(draft, &n) && !kb_furniture_place(draft->furniture, line)
           && kb_byline_names(draft, KB_BY_AUTHOR, line, false);
}

bool
kb_byline_before(struct kb_draft *draft, struct kb_str line)
{
    struct kb_str head = kb_str_trim(kb_stamp_cut(draft, line));
    struct kb_norm n;
    size_t end = head.len;
    while (end && strchr("|-/ ", head.ptr[end - 1]))
        end--;
    struct kb_str name = kb_str_sub(head, 0, end);
    kb_norm_make(&n, name);
    return end < head.len && head.len < line.len && name.len && words_of(name) > 1
           && words_of(name) < 5 && !names_section(draft, &n)
           && kb_byline_names(draft, KB_BY_AUTHOR, name, false);
}

bool
kb_byline_label(struct kb_draft *draft, struct kb_str line)
{
    char label[32];
    struct kb_norm n;
    uint32_t writers = 0;
    for (uint32_t i = 0; i < draft->bylines.len; i++)
        writers += draft->bylines.at[i].role <= KB_BY_REPORTER;
    for (uint32_t i = 0; i < draft->bylines.len; i++) {
        struct kb_byline *b = &draft->bylines.at[i];
        struct kb_str rest = kb_str_starts(line, b->name)
                                 ? kb_str_trim(kb_str_sub(line, b->name.len, line.len))
                                 : KB_STR_NONE;
        if (rest.len < 3 || rest.len + 1 > sizeof label)
            continue;
        memcpy(label, rest.ptr, rest.len);
        label[rest.len] = ':';
        kb_norm_make(&n, (struct kb_str){ label, rest.len + 1 });
        const struct kb_rule *r =
            kb_furniture_at(draft->furniture, &n, 0, 1u << KB_RULE_BYLINE, ~0u);
        if (!r || r->phrase.len != n.len)
            continue;
        if (b->role == KB_BY_AUTHOR && (r->value <= KB_BY_REPORTER || writers > 1))
            b->role = (enum kb_byline_role)r->value; /* one who wrote stays */
        return true;
    }
    return false;
}
