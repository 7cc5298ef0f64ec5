#include "data/alternatives.h"

#include "base/banned.h"

struct phrase {
    kb_alternative_fn *each;
    void *context;
    char bytes[KB_MOST_ALTERNATIVE];
    size_t len;
};

static bool
append(struct phrase *p, struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == ' ' && (!p->len || p->bytes[p->len - 1] == ' '))
            continue;
        if (p->len == sizeof p->bytes)
            return false;
        p->bytes[p->len++] = s.ptr[i];
    }
    return true;
}

/* As deep as there are choices in one phrase; each level takes the first of `rest`. */
static bool
expand(struct phrase *p, struct kb_str rest) /* NOLINT(misc-no-recursion) */
{
    const size_t open = kb_str_find(rest, KB_STR("("), 0);
    const size_t close = kb_str_find(rest, KB_STR(")"), 0);
    if (open >= rest.len) {
        if (close < rest.len || !append(p, rest))
            return false;
        struct kb_str phrase = kb_str_trim((struct kb_str){ p->bytes, p->len });
        if (phrase.len)
            p->each(p->context, phrase);
        return phrase.len > 0;
    }
    struct kb_str choice = kb_str_sub(rest, open + 1, close);
    if (close < open || close >= rest.len || kb_str_find(choice, KB_STR("("), 0) < choice.len
        || !append(p, kb_str_sub(rest, 0, open)))
        return false;
    const size_t kept = p->len;
    for (size_t at = 0; at <= choice.len;) {
        const size_t end = kb_str_find(choice, KB_STR("|"), at);
        p->len = kept;
        if (!append(p, kb_str_sub(choice, at, end))
            || !expand(p, kb_str_sub(rest, close + 1, rest.len)))
            return false;
        at = end + 1;
    }
    return true;
}

bool
kb_alternatives(struct kb_str words, kb_alternative_fn *each, void *context)
{
    struct phrase p = { .each = each, .context = context };
    return expand(&p, words);
}

uint32_t
kb_alternatives_count(struct kb_str words)
{
    uint32_t all = 1, choices = 0;
    bool open = false;
    for (size_t i = 0; i < words.len; i++) {
        const char c = words.ptr[i];
        if (c == (open ? '(' : ')'))
            return 0;
        if (c == '(' || c == ')')
            all *= open ? choices : 1, open = !open, choices = 1;
        else if (c == '|')
            choices++;
    }
    return open ? 0 : all;
}
