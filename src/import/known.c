#include "import/known.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "import/words.h"

#include "base/banned.h"

enum { KIND_SHIFT = 24, LONGEST_ID = 80 };

struct building {
    struct kb_arena *arena;
    struct kb_known *known;
};

bool
kb_known_find(const struct kb_known *known, struct kb_str key, struct kb_whose *whose)
{
    uint32_t packed = kb_map_get(&known->names, key);
    if (packed == KB_MAP_NONE)
        return false;
    *whose = (struct kb_whose){ (enum kb_lex_kind)(packed >> KIND_SHIFT),
                                packed & ((1u << KIND_SHIFT) - 1) };
    return true;
}

void
kb_known_add(struct kb_known *known, struct kb_arena *arena, struct kb_str key,
             struct kb_whose whose)
{
    if (key.len)
        kb_map_put(arena, &known->names, key, (uint32_t)whose.kind << KIND_SHIFT | whose.index);
}

static void
add_name(struct building *b, struct kb_str name, enum kb_lex_kind kind, uint32_t index)
{
    struct kb_str key = kb_name_key(b->arena, name), rest = key, word;
    kb_known_add(b->known, b->arena, key, (struct kb_whose){ kind, index });
    while (kind == KB_LEX_PERSON && kb_str_next(&rest, ' ', &word))
        kb_map_put(b->arena, &b->known->words, word, 0);
}

/* Names of all languages: what a page of one of them calls somebody is taken in every other. */
static void
add_list(struct building *b, struct kb_str list, enum kb_lex_kind kind, uint32_t index)
{
    struct kb_str one;
    while (kb_str_next(&list, ';', &one)) {
        if (one.len > 3 && one.ptr[2] == ':')
            one = kb_str_trim(kb_str_sub(one, 3, one.len));
        add_name(b, one, kind, index);
    }
}

static void
add_actors(struct building *b, const struct kb_knowledge *k)
{
    for (uint32_t i = 0; i < k->person_count; i++) {
        add_name(b, k->persons[i].name, KB_LEX_PERSON, i);
        add_list(b, k->persons[i].aliases, KB_LEX_PERSON, i);
        kb_map_put(b->arena, &b->known->ids, k->persons[i].id, 0);
    }
    for (uint32_t i = 0; i < k->body_count; i++) {
        add_name(b, k->bodies[i].name, KB_LEX_BODY, i);
        add_list(b, k->bodies[i].aliases, KB_LEX_BODY, i);
        kb_map_put(b->arena, &b->known->ids, k->bodies[i].id, 0);
    }
}

static void
add_others(struct building *b, const struct kb_knowledge *k)
{
    for (uint32_t i = 0; i < k->place_count; i++) {
        add_name(b, k->places[i].name, KB_LEX_PLACE, i);
        add_list(b, k->places[i].aliases, KB_LEX_PLACE, i);
        kb_map_put(b->arena, &b->known->ids, k->places[i].id, 0);
    }
    for (uint32_t i = 0; i < k->agency_count; i++) {
        add_name(b, k->agencies[i].name, KB_LEX_AGENCY, i);
        add_list(b, k->agencies[i].aliases, KB_LEX_AGENCY, i);
    }
    for (uint32_t i = 0; i < k->outlet_count; i++) {
        add_name(b, k->outlets[i].name, KB_LEX_OUTLET, i);
        add_list(b, k->outlets[i].aliases, KB_LEX_OUTLET, i);
    }
}

void
kb_known_open(struct kb_arena *arena, const struct kb_knowledge *k, struct kb_known *known)
{
    struct building b = { arena, known };
    *known = (struct kb_known){ 0 };
    for (uint32_t i = 0; i < k->nation_count; i++) {
        add_name(&b, k->nations[i].name, KB_LEX_NATION, i);
        add_list(&b, k->nations[i].names, KB_LEX_NATION, i);
        add_list(&b, k->nations[i].demonyms, KB_LEX_DEMONYM, i);
        add_list(&b, k->nations[i].seats, KB_LEX_SEAT, i);
    }
    add_actors(&b, k);
    add_others(&b, k);
}

/* ---- ids ---- */

/* Folded letters and digits, hyphens between. Writes at most cap bytes. */
static size_t
slug(struct kb_str name, char *out, size_t cap)
{
    char folded[2 * LONGEST_ID];
    size_t n = kb_utf8_fold(name, folded, sizeof folded), len = 0;
    for (size_t i = 0; i < n && len < cap; i++) {
        char c = folded[i];
        bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        /* "U.S." is "us", "O'Brien" is "obrien"; other scripts have no place in an id. */
        if (c == '\'' || c == '.' || (unsigned char)c >= 0x80)
            continue;
        if (fits)
            out[len++] = c;
        else if (len && out[len - 1] != '-')
            out[len++] = '-';
    }
    while (len && out[len - 1] == '-')
        len--;
    return len;
}

struct kb_str
kb_known_fresh_id(struct kb_known *known, struct kb_arena *arena, const char *kind,
                  struct kb_str name)
{
    char text[LONGEST_ID];
    struct kb_str base = { text, slug(name, text, sizeof text) };
    if (!base.len) { /* of another script */
        uint64_t hash = kb_hash_bytes(name.ptr, name.len, 1);
        base = kb_arena_format(arena, "x%012llx", (unsigned long long)(hash >> 16));
    }
    struct kb_str id = kb_arena_format(arena, "%s:%.*s", kind, KB_FMT(base));
    for (unsigned n = 2; kb_map_get(&known->ids, id) != KB_MAP_NONE; n++)
        id = kb_arena_format(arena, "%s:%.*s-%u", kind, KB_FMT(base), n);
    kb_map_put(arena, &known->ids, id, 0);
    return id;
}
