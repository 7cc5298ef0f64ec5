#include "data/lexicon.h"

#include "base/hash.h"
#include "base/limits.h"
#include "data/scan.h"

#include "base/banned.h"

/* A trie over word numbers; its edges are one hash table from (state, word) to state. */
struct edge {
    uint32_t state, word; /* word 0: empty */
    uint32_t to;
};

/* EXPECTED: phrases and words of one of our languages, so that nothing moves while it opens;
 * untouched memory costs nothing. */
enum { FILTER_BITS = 1 << 18, EXPECTED = 1 << 15 };

struct kb_lexicon {
    struct kb_arena *arena;
    struct kb_map words;
    uint64_t filter[FILTER_BITS / 64]; /* a bit for each word's hash: most other words end here */
    KB_VEC(uint32_t) roots;            /* by word: the state of the phrase's first word */
    KB_VEC(uint8_t) goes_on;           /* by state: some phrase does */
    KB_VEC(struct kb_str) spellings;
    struct edge *edges;
    uint32_t edge_cap, edge_count;
    KB_VEC(uint32_t) first_entry; /* by state */
    KB_VEC(struct kb_lex_entry) entries;
};

static uint32_t
new_state(struct kb_lexicon *lexicon)
{
    uint32_t state = lexicon->first_entry.len;
    (void)KB_PUSH(lexicon->arena, &lexicon->first_entry);
    (void)KB_PUSH(lexicon->arena, &lexicon->goes_on);
    return state;
}

struct kb_lexicon *
kb_lexicon_new(struct kb_arena *arena)
{
    struct kb_lexicon *lexicon = KB_NEW(arena, struct kb_lexicon);
    lexicon->arena = arena;
    lexicon->edge_cap = 2 * EXPECTED;
    lexicon->edges = kb_arena_array(arena, lexicon->edge_cap, sizeof *lexicon->edges);
    kb_map_reserve(arena, &lexicon->words, EXPECTED);
    KB_RESERVE(arena, &lexicon->spellings, EXPECTED);
    KB_RESERVE(arena, &lexicon->roots, EXPECTED);
    KB_RESERVE(arena, &lexicon->first_entry, EXPECTED);
    KB_RESERVE(arena, &lexicon->goes_on, EXPECTED);
    KB_RESERVE(arena, &lexicon->entries, EXPECTED);
    (void)KB_PUSH(arena, &lexicon->spellings); /* word 0 */
    (void)KB_PUSH(arena, &lexicon->roots);
    (void)KB_PUSH(arena, &lexicon->entries);
    new_state(lexicon);
    return lexicon;
}

uint32_t
kb_lexicon_word(const struct kb_lexicon *lexicon, struct kb_str folded)
{
    uint64_t hash = kb_map_hash(folded), bit = hash & (FILTER_BITS - 1);
    if (!(lexicon->filter[bit / 64] >> (bit % 64) & 1))
        return KB_WORD_UNKNOWN;
    uint32_t word = kb_map_get_hashed(&lexicon->words, folded, hash);
    return word == KB_MAP_NONE ? KB_WORD_UNKNOWN : word;
}

struct kb_str
kb_lexicon_spelling(const struct kb_lexicon *lexicon, uint32_t word)
{
    return lexicon->spellings.at[word];
}

uint32_t
kb_lexicon_word_count(const struct kb_lexicon *lexicon)
{
    return lexicon->spellings.len;
}

static struct edge *
edge_slot(const struct edge *edges, uint32_t cap, uint32_t state, uint32_t word)
{
    uint32_t i = (uint32_t)kb_hash_mix((uint64_t)state << 32 | word) & (cap - 1);
    while (edges[i].word && (edges[i].word != word || edges[i].state != state))
        i = (i + 1) & (cap - 1);
    return (struct edge *)&edges[i];
}

uint32_t
kb_lexicon_step(const struct kb_lexicon *lexicon, uint32_t state, uint32_t word)
{
    if (state == 0)
        return lexicon->roots.at[word];
    if (word == KB_WORD_UNKNOWN || !lexicon->goes_on.at[state])
        return 0;
    return edge_slot(lexicon->edges, lexicon->edge_cap, state, word)->to;
}

static void
widen_edges(struct kb_lexicon *lexicon)
{
    uint32_t cap = lexicon->edge_cap * 2;
    struct edge *edges = kb_arena_array(lexicon->arena, cap, sizeof *edges);
    for (uint32_t i = 0; i < lexicon->edge_cap; i++) {
        const struct edge *e = &lexicon->edges[i];
        if (e->word)
            *edge_slot(edges, cap, e->state, e->word) = *e;
    }
    lexicon->edges = edges;
    lexicon->edge_cap = cap;
}

static uint32_t
go(struct kb_lexicon *lexicon, uint32_t state, uint32_t word)
{
    if (state == 0) {
        uint32_t *root = &lexicon->roots.at[word];
        return *root ? *root : (*root = new_state(lexicon));
    }
    lexicon->goes_on.at[state] = 1;
    if (lexicon->edge_count * 3 >= lexicon->edge_cap * 2)
        widen_edges(lexicon);
    struct edge *edge = edge_slot(lexicon->edges, lexicon->edge_cap, state, word);
    if (!edge->word) {
        *edge = (struct edge){ state, word, lexicon->first_entry.len };
        new_state(lexicon);
        lexicon->edge_count++;
    }
    return edge->to;
}

static uint32_t
word_number(struct kb_lexicon *lexicon, struct kb_str folded)
{
    uint64_t hash = kb_map_hash(folded), bit = hash & (FILTER_BITS - 1);
    uint32_t have = kb_map_get_hashed(&lexicon->words, folded, hash);
    if (have != KB_MAP_NONE)
        return have;
    lexicon->filter[bit / 64] |= 1ull << (bit % 64);
    (void)KB_PUSH(lexicon->arena, &lexicon->roots);
    struct kb_str own = kb_arena_copy(lexicon->arena, folded);
    uint32_t number = lexicon->spellings.len;
    *KB_PUSH(lexicon->arena, &lexicon->spellings) = own;
    *kb_map_put(lexicon->arena, &lexicon->words, own, number) = number;
    return number;
}

static void
add_entry(struct kb_lexicon *lexicon, uint32_t state, struct kb_lex_entry entry)
{
    uint32_t last = 0;
    for (uint32_t i = lexicon->first_entry.at[state]; i; i = lexicon->entries.at[i].next) {
        const struct kb_lex_entry *e = &lexicon->entries.at[i];
        if (e->kind == entry.kind && e->value == entry.value && e->case_rule == entry.case_rule)
            return;
        last = i;
    }
    uint32_t index = lexicon->entries.len;
    *KB_PUSH(lexicon->arena, &lexicon->entries) = entry;
    if (last)
        lexicon->entries.at[last].next = index;
    else
        lexicon->first_entry.at[state] = index;
}

static uint8_t
case_rule(uint32_t flags, uint8_t rule, bool first)
{
    if (flags & (KB_SCAN_NUMBER | KB_SCAN_PUNCT))
        return first ? KB_CASE_ANY : rule;
    if (first)
        return flags & KB_SCAN_UPPER ? KB_CASE_UPPER
                                     : (flags & KB_SCAN_CAPITAL ? KB_CASE_CAPITAL : KB_CASE_ANY);
    return rule == KB_CASE_UPPER && !(flags & KB_SCAN_UPPER) ? KB_CASE_CAPITAL : rule;
}

bool
kb_lexicon_add(struct kb_lexicon *lexicon, struct kb_str phrase, enum kb_lex_kind kind,
               uint32_t value)
{
    struct kb_scan scan = { phrase, 0 };
    struct kb_scan_piece piece;
    uint32_t state = 0, count = 0;
    uint8_t rule = KB_CASE_ANY;
    while (kb_scan_next(&scan, &piece)) {
        char folded[KB_MAX_TOKEN_BYTES];
        struct kb_str word = kb_str_sub(phrase, piece.begin, piece.end);
        size_t len = kb_scan_fold(word, piece.flags, folded, sizeof folded);
        if (++count > KB_MAX_PHRASE_TOKENS || !len)
            return false;
        rule = case_rule(piece.flags, rule, count == 1);
        state = go(lexicon, state, word_number(lexicon, (struct kb_str){ folded, len }));
    }
    if (!count)
        return false;
    add_entry(lexicon, state,
              (struct kb_lex_entry){ .kind = (uint8_t)kind, .case_rule = rule, .value = value });
    return true;
}

const struct kb_lex_entry *
kb_lexicon_entries(const struct kb_lexicon *lexicon, uint32_t state)
{
    return kb_lexicon_entry(lexicon, lexicon->first_entry.at[state]);
}

const struct kb_lex_entry *
kb_lexicon_entry(const struct kb_lexicon *lexicon, uint32_t index)
{
    return index ? &lexicon->entries.at[index] : NULL;
}
