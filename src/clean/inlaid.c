/* A page whose lines a scraper ran together leaves what stood between its paragraphs in the middle
 * of one:
 * "... kata dia.Baca JugaA Title of AnotherOne MoreKetua partai itu ...". A word that begins where
 * no blank is says that a line began there. */
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

#define MOST_TITLES_BYTES 600u

/* Whether a line may have begun at s[at]: a capital behind a small letter, a digit or a mark; the
 * last of several capitals ("di MotoGPMarquez mengaku"); an opening mark behind a letter. */
static bool
is_seam(struct kb_str s, size_t at)
{
    if (at == 0 || at + 1 >= s.len)
        return false;
    char before = s.ptr[at - 1], c = s.ptr[at];
    bool capital = c >= 'A' && c <= 'Z',
         small_behind = s.ptr[at + 1] >= 'a' && s.ptr[at + 1] <= 'z';
    if (before == ' ' || before == '(' || before == '-' || before == '/')
        return false;
    if (before >= 'A' && before <= 'Z')
        return capital && small_behind && at >= 2 && s.ptr[at - 2] >= 'A' && s.ptr[at - 2] <= 'Z';
    if (kb_str_starts(kb_str_sub(s, at, s.len), KB_STR("\xe2\x80\x9c")))
        return true;
    return capital || (c == '"' && strchr(".!?,", before) == NULL && s.ptr[at + 1] != ' ');
}

static size_t
next_seam(struct kb_str s, size_t at)
{
    while (at < s.len && !is_seam(s, at))
        at++;
    return at;
}

/* Most of its words with capitals, or one word alone; and no sentence within. */
static bool
is_title(struct kb_str s)
{
    unsigned capital, all;
    if (s.len > 200 || kb_str_find(s, KB_STR(". "), 0) < s.len || kb_ends_sentence(s))
        return s.len <= 200 && (s.ptr[s.len - 1] == '!' || s.ptr[s.len - 1] == '?')
               && kb_str_find(s, KB_STR(". "), 0) >= s.len;
    kb_count_words(s, &capital, &all);
    return capital * 10 >= all * 6 && s.ptr[0] != '"' && (unsigned char)s.ptr[0] < 0x80;
}

/* Where the titles behind a link's words end: at the first piece that is none. */
static size_t
titles_end(struct kb_str s, size_t begin)
{
    size_t at = begin;
    while (at < s.len && at - begin < MOST_TITLES_BYTES) {
        size_t next = next_seam(s, at + 1);
        if (next >= s.len || !is_title(kb_str_sub(s, at, next)))
            return at;
        at = next;
    }
    return at;
}

/* "... kata dia. SCROLL TO CONTINUE WITH CONTENT "Kami ...": words of the page in capitals. */
static bool
is_shouted(struct kb_str s, size_t at, size_t done)
{
    return at >= 2 && at + 2 < s.len && s.ptr[at] >= 'A' && s.ptr[at] <= 'Z' && s.ptr[at + 1] >= 'A'
           && s.ptr[at + 1] <= 'Z' && (at == done || kb_ends_sentence(kb_str_sub(s, 0, at)));
}

/* What is to go from s[at] on, 0: nothing. `done`: where the last such ended. */
static size_t
inlaid_at(struct kb_draft *draft, struct kb_str s, size_t at, size_t done)
{
    struct kb_norm n;
    size_t reach = s.len - at > 64 ? kb_utf8_floor(s, at + 64) : s.len;
    bool shouted = is_shouted(s, at, done);
    if (!shouted && !is_seam(s, at))
        return 0;
    kb_norm_make(&n, kb_str_sub(s, at, reach));
    const struct kb_rule *r =
        kb_furniture_at(draft->furniture, &n, 0, 1u << (shouted ? KB_RULE_DROP : KB_RULE_LEAD),
                        shouted ? KB_WHERE_IS | KB_WHERE_STARTS : KB_WHERE_STARTS | KB_WHERE_TAIL);
    if (!r || r->phrase.len < 8)
        return 0;
    size_t begin = at + n.at[r->phrase.len];
    while (begin < s.len && (s.ptr[begin] == ' ' || s.ptr[begin] == ':'))
        begin++;
    size_t end = shouted ? begin : titles_end(s, begin);
    return end < s.len && (shouted || end > begin) ? end - at : 0;
}

struct kb_str
kb_inlaid_cut(struct kb_draft *draft, struct kb_str s)
{
    char *out = NULL;
    size_t len = 0, done = 0;
    for (size_t at = 1; at < s.len; at++) {
        size_t gone = s.ptr[at] >= 'A' && s.ptr[at] <= 'Z' ? inlaid_at(draft, s, at, done) : 0;
        if (!gone)
            continue;
        out = out ? out : kb_arena_alloc(draft->ctx->arena, s.len + 1);
        memcpy(out + len, s.ptr + done, at - done);
        len += at - done;
        if (out[len - 1] != ' ')
            out[len++] = ' ';
        done = at + gone;
        at = done - 1;
    }
    if (!out)
        return s;
    memcpy(out + len, s.ptr + done, s.len - done);
    return (struct kb_str){ out, len + (s.len - done) };
}
