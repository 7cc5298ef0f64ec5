#include "data/lexicon.h"

#include "base/error.h"
#include "base/hash.h"
#include "base/limits.h"
#include "data/scan.h"

#include "base/banned.h"

/* A trie over word numbers; its edges are one hash table from (state, word) to state. */
struct edge {
    uint32_t state, word; /* word 0: empty */
    uint32_t to;
};

/* A slot of the table from a folded word to its number. */
struct slot {
    uint32_t mark; /* the upper half of the word's hash */
    uint32_t word; /* 0: empty */
};

struct spelling {
    uint32_t at, len; /* in `bytes` */
};

/* EXPECTED: phrases and words of one of our languages, so that nothing moves while it opens;
 * untouched memory costs nothing. */
enum { FILTER_BITS = 1 << 18, EXPECTED = 1 << 15, FIRST_BYTES = 1 << 18 };

/* No array holds a pointer, so that they can lie one after the other in an image. */
struct kb_lexicon {
    struct kb_arena *arena;
    uint32_t edge_count;
    bool sealed;               /* over an image: nothing is added */
    KB_VEC(uint64_t) filter;   /* a bit for each word's hash: most other words end here */
    KB_VEC(struct slot) slots; /* len is a power of two, as that of `edges` */
    KB_VEC(struct edge) edges;
    KB_VEC(uint32_t) roots; /* by word: the state of the phrase's first word */
    KB_VEC(struct spelling) spellings;
    KB_VEC(uint32_t) first_entry; /* by state */
    KB_VEC(struct kb_lex_entry) entries;
    KB_VEC(uint8_t) goes_on; /* by state: some phrase does */
    KB_VEC(char) bytes;      /* of all spellings */
};

/* What an image holds, in its order. */
#define ARRAY_MAP(X)                                                                               \
    X(filter)                                                                                      \
    X(slots)                                                                                       \
    X(edges) X(roots) X(spellings) X(first_entry) X(entries) X(goes_on) X(bytes)

static uint32_t
new_state(struct kb_lexicon *lexicon)
{
    uint32_t state = lexicon->first_entry.len;
    (void)KB_PUSH(lexicon->arena, &lexicon->first_entry);
    (void)KB_PUSH(lexicon->arena, &lexicon->goes_on);
    return state;
}

/* A zeroed array of so many elements. */
#define FILL(arena, vec, count) (KB_RESERVE(arena, vec, count), (vec)->len = (count))

struct kb_lexicon *
kb_lexicon_new(struct kb_arena *arena)
{
    struct kb_lexicon *lexicon = KB_NEW(arena, struct kb_lexicon);
    lexicon->arena = arena;
    FILL(arena, &lexicon->filter, FILTER_BITS / 64);
    FILL(arena, &lexicon->slots, 2 * EXPECTED);
    FILL(arena, &lexicon->edges, 2 * EXPECTED);
    KB_RESERVE(arena, &lexicon->roots, EXPECTED);
    KB_RESERVE(arena, &lexicon->spellings, EXPECTED);
    KB_RESERVE(arena, &lexicon->first_entry, EXPECTED);
    KB_RESERVE(arena, &lexicon->entries, EXPECTED);
    KB_RESERVE(arena, &lexicon->goes_on, EXPECTED);
    KB_RESERVE(arena, &lexicon->bytes, FIRST_BYTES);
    (void)KB_PUSH(arena, &lexicon->spellings); /* word 0 */
    (void)KB_PUSH(arena, &lexicon->roots);
    (void)KB_PUSH(arena, &lexicon->entries);
    new_state(lexicon);
    return lexicon;
}

/* ---- images ---- */

/* Arrays begin at multiples of this, and so must the image. */
enum { IMAGE_ALIGN = 16 };

static void
put_array(struct kb_buf *out, const void *at, uint32_t len, size_t size)
{
    static const char zeros[IMAGE_ALIGN] = { 0 };
    uint64_t head[2] = { len, size };
    size_t bytes = len * size;
    kb_buf_add(out, head, sizeof head);
    kb_buf_add(out, at, bytes);
    kb_buf_add(out, zeros, (IMAGE_ALIGN - bytes % IMAGE_ALIGN) % IMAGE_ALIGN);
}

void
kb_lexicon_image(const struct kb_lexicon *lexicon, struct kb_buf *out)
{
#define X(name) put_array(out, lexicon->name.at, lexicon->name.len, sizeof *lexicon->name.at);
    ARRAY_MAP(X)
#undef X
}

static void *
take_array(struct kb_str *rest, uint32_t *len, size_t size)
{
    uint64_t head[2];
    KB_ASSERT(rest->len >= sizeof head && (uintptr_t)rest->ptr % IMAGE_ALIGN == 0);
    memcpy(head, rest->ptr, sizeof head);
    size_t bytes = (head[0] * size + IMAGE_ALIGN - 1) / IMAGE_ALIGN * IMAGE_ALIGN;
    KB_ASSERT(head[1] == size && bytes <= rest->len - sizeof head);
    *len = (uint32_t)head[0];
    void *at = (void *)(rest->ptr + sizeof head);
    *rest = kb_str_sub(*rest, sizeof head + bytes, rest->len);
    return at;
}

struct kb_lexicon *
kb_lexicon_over(struct kb_arena *arena, struct kb_str image)
{
    struct kb_lexicon *lexicon = KB_NEW(arena, struct kb_lexicon);
    lexicon->sealed = true;
#define X(name) lexicon->name.at = take_array(&image, &lexicon->name.len, sizeof *lexicon->name.at);
    ARRAY_MAP(X)
#undef X
    return lexicon;
}

bool
kb_lexicon_sealed(const struct kb_lexicon *lexicon)
{
    return lexicon->sealed;
}

/* ---- words ---- */

static uint64_t
hash_of(struct kb_str folded)
{
    return kb_hash_bytes(folded.ptr, folded.len, 1);
}

static struct slot *
slot_of(const struct kb_lexicon *lexicon, struct kb_str folded, uint64_t hash)
{
    const uint32_t mask = lexicon->slots.len - 1, mark = (uint32_t)(hash >> 32);
    for (uint32_t i = (uint32_t)(hash >> 7) & mask;; i = (i + 1) & mask) {
        struct slot *s = &lexicon->slots.at[i];
        if (!s->word
            || (s->mark == mark && kb_str_equal(kb_lexicon_spelling(lexicon, s->word), folded)))
            return s;
    }
}

uint32_t
kb_lexicon_word(const struct kb_lexicon *lexicon, struct kb_str folded)
{
    uint64_t hash = hash_of(folded), bit = hash & (FILTER_BITS - 1);
    if (!(lexicon->filter.at[bit / 64] >> (bit % 64) & 1))
        return KB_WORD_UNKNOWN;
    return slot_of(lexicon, folded, hash)->word;
}

struct kb_str
kb_lexicon_spelling(const struct kb_lexicon *lexicon, uint32_t word)
{
    const struct spelling *s = &lexicon->spellings.at[word];
    return (struct kb_str){ lexicon->bytes.at + s->at, s->len };
}

uint32_t
kb_lexicon_word_count(const struct kb_lexicon *lexicon)
{
    return lexicon->spellings.len;
}

static void
widen_slots(struct kb_lexicon *lexicon)
{
    uint32_t cap = lexicon->slots.len * 2;
    FILL(lexicon->arena, &lexicon->slots, cap);
    for (uint32_t word = 1; word < lexicon->spellings.len; word++) {
        struct kb_str folded = kb_lexicon_spelling(lexicon, word);
        uint64_t hash = hash_of(folded);
        *slot_of(lexicon, folded, hash) = (struct slot){ (uint32_t)(hash >> 32), word };
    }
}

static uint32_t
word_number(struct kb_lexicon *lexicon, struct kb_str folded)
{
    uint64_t hash = hash_of(folded), bit = hash & (FILTER_BITS - 1);
    struct slot *slot = slot_of(lexicon, folded, hash);
    if (slot->word)
        return slot->word;
    if (lexicon->spellings.len >= lexicon->slots.len / 4 * 3) {
        widen_slots(lexicon);
        slot = slot_of(lexicon, folded, hash);
    }
    uint32_t number = lexicon->spellings.len, at = lexicon->bytes.len;
    lexicon->filter.at[bit / 64] |= 1ull << (bit % 64);
    for (size_t i = 0; i < folded.len; i++)
        *KB_PUSH(lexicon->arena, &lexicon->bytes) = folded.ptr[i];
    (void)KB_PUSH(lexicon->arena, &lexicon->roots);
    *KB_PUSH(lexicon->arena, &lexicon->spellings) = (struct spelling){ at, (uint32_t)folded.len };
    *slot = (struct slot){ (uint32_t)(hash >> 32), number };
    return number;
}

/* ---- phrases ---- */

static struct edge *
edge_slot(const struct kb_lexicon *lexicon, uint32_t state, uint32_t word)
{
    struct edge *edges = lexicon->edges.at;
    const uint32_t mask = lexicon->edges.len - 1;
    uint32_t i = (uint32_t)kb_hash_mix((uint64_t)state << 32 | word) & mask;
    while (edges[i].word && (edges[i].word != word || edges[i].state != state))
        i = (i + 1) & mask;
    return &edges[i];
}

uint32_t
kb_lexicon_step(const struct kb_lexicon *lexicon, uint32_t state, uint32_t word)
{
    if (state == 0)
        return lexicon->roots.at[word];
    if (word == KB_WORD_UNKNOWN || !lexicon->goes_on.at[state])
        return 0;
    return edge_slot(lexicon, state, word)->to;
}

static void
widen_edges(struct kb_lexicon *lexicon)
{
    const struct edge *old = lexicon->edges.at, *end = old + lexicon->edges.len;
    uint32_t cap = lexicon->edges.len * 2;
    FILL(lexicon->arena, &lexicon->edges, cap);
    for (; old < end; old++)
        if (old->word)
            *edge_slot(lexicon, old->state, old->word) = *old;
}

static uint32_t
go(struct kb_lexicon *lexicon, uint32_t state, uint32_t word)
{
    if (state == 0) {
        uint32_t *root = &lexicon->roots.at[word];
        return *root ? *root : (*root = new_state(lexicon));
    }
    lexicon->goes_on.at[state] = 1;
    if (lexicon->edge_count * 3 >= lexicon->edges.len * 2)
        widen_edges(lexicon);
    struct edge *edge = edge_slot(lexicon, state, word);
    if (!edge->word) {
        *edge = (struct edge){ state, word, lexicon->first_entry.len };
        new_state(lexicon);
        lexicon->edge_count++;
    }
    return edge->to;
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
    if (lexicon->sealed)
        return true;
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
              (struct kb_lex_entry){ .kind = (uint16_t)kind, .case_rule = rule, .value = value });
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
