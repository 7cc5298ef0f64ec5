#include "pairs.h"

#include "base/buf.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "corpus.h"

#include "base/banned.h"

enum { LONGEST_PHRASE = 4, MOST_WORDS = 400, SLOTS = 1 << 14, MOST_PHRASE_BYTES = 200 };

struct pair {
    struct kb_str from, to;
};

struct kb_pairs {
    struct pair slots[SLOTS];
    uint32_t len;
};

static struct pair *
slot_of(const struct kb_pairs *p, struct kb_str from)
{
    uint32_t at = (uint32_t)kb_hash_bytes(from.ptr, from.len, 3) & (SLOTS - 1);
    while (p->slots[at].from.len && !kb_str_equal(p->slots[at].from, from))
        at = (at + 1) & (SLOTS - 1);
    return (struct pair *)&p->slots[at];
}

static struct kb_str
folded(struct kb_arena *arena, struct kb_str s)
{
    char *room = kb_arena_alloc(arena, s.len * 3 + 1);
    return (struct kb_str){ room, kb_utf8_fold(s, room, s.len * 3) };
}

struct kb_pairs *
kb_pairs_read(struct kb_arena *arena, struct kb_str bytes)
{
    struct kb_pairs *p = KB_NEW(arena, struct kb_pairs);
    struct kb_str line;
    while (kb_corpus_line(&bytes, &line)) {
        size_t tab = kb_str_find(line, KB_STR("\t"), 0);
        if (tab >= line.len || line.ptr[0] == '#' || p->len * 2 >= SLOTS)
            continue;
        struct kb_str to = kb_str_trim(kb_str_sub(line, 0, tab));
        struct kb_str from = folded(arena, kb_str_trim(kb_str_sub(line, tab + 1, line.len)));
        struct pair *slot = slot_of(p, from);
        if (slot->from.len || !from.len || kb_str_equal(folded(arena, to), from))
            continue; /* the first one of several is the usual one */
        *slot = (struct pair){ from, to };
        p->len++;
    }
    return p;
}

/* A run between blanks without the marks around it. */
static struct kb_str
core_of(struct kb_str run)
{
    static const char marks[] = ".,;:!?\"'()[]";
    while (run.len && strchr(marks, run.ptr[0]))
        run = kb_str_sub(run, 1, run.len);
    while (run.len && strchr(marks, run.ptr[run.len - 1]))
        run.len--;
    return run;
}

/* How many runs from `at` on make up a phrase that is exchanged; *pair: which. */
static uint32_t
find_phrase(const struct kb_pairs *p, const struct kb_str *runs, uint32_t left, struct pair **pair)
{
    for (uint32_t n = left < LONGEST_PHRASE ? left : LONGEST_PHRASE; n > 0; n--) {
        char joined[MOST_PHRASE_BYTES];
        size_t len = 0;
        bool whole = true;
        for (uint32_t i = 0; i < n && whole; i++) {
            struct kb_str core = core_of(runs[i]);
            whole = core.len && len + core.len * 3 + 1 < sizeof joined
                    && (i + 1 == n || core.ptr + core.len == runs[i].ptr + runs[i].len);
            if (!whole)
                break;
            if (i)
                joined[len++] = ' ';
            len += kb_utf8_fold(core, joined + len, sizeof joined - len);
        }
        *pair = whole ? slot_of(p, (struct kb_str){ joined, len }) : NULL;
        if (*pair && (*pair)->from.len)
            return n;
    }
    return 0;
}

static void
put_exchanged(struct kb_buf *out, struct kb_str first, struct kb_str last, struct kb_str to)
{
    struct kb_str core = core_of(first), tail = core_of(last);
    kb_buf_add(out, first.ptr, (size_t)(core.ptr - first.ptr));
    if (to.len && core.ptr[0] >= 'A' && core.ptr[0] <= 'Z' && to.ptr[0] >= 'a'
        && to.ptr[0] <= 'z') {
        kb_buf_char(out, (char)(to.ptr[0] - 32));
        to = kb_str_sub(to, 1, to.len);
    }
    kb_buf_str(out, to);
    kb_buf_add(out, tail.ptr + tail.len, (size_t)(last.ptr + last.len - tail.ptr - tail.len));
}

struct kb_str
kb_pairs_exchange(struct kb_arena *arena, const struct kb_pairs *pairs, struct kb_str sentence,
                  uint32_t *count, uint32_t *words)
{
    struct kb_str runs[MOST_WORDS], run;
    struct kb_buf out;
    *count = *words = 0;
    while (*words < MOST_WORDS && kb_str_next(&sentence, ' ', &run))
        if (run.len)
            runs[(*words)++] = run;
    kb_buf_init(&out, 0);
    for (uint32_t i = 0; i < *words;) {
        struct pair *pair;
        uint32_t n = find_phrase(pairs, runs + i, *words - i, &pair);
        if (i)
            kb_buf_char(&out, ' ');
        if (n)
            put_exchanged(&out, runs[i], runs[i + n - 1], pair->to);
        else
            kb_buf_str(&out, runs[i]);
        *count += n > 0;
        i += n ? n : 1;
    }
    struct kb_str made = kb_arena_copy(arena, kb_buf_view(&out));
    kb_buf_free(&out);
    return made;
}
