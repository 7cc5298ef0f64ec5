#include "import/words.h"

#include "base/utf8.h"
#include "data/scan.h"
#include "model/models.h"

#include "base/banned.h"

enum { SHORT_NAME = 4 };

static bool
has_letter(struct kb_str s)
{
    unsigned len;
    for (size_t i = 0; i < s.len; i += len)
        if (kb_utf8_is_letter(kb_utf8_get(s, i, &len)))
            return true;
    return false;
}

struct kb_str
kb_name_key(struct kb_arena *arena, struct kb_str name)
{
    struct kb_scan scan = { name, 0 };
    struct kb_scan_piece piece;
    size_t len = 0, cap = 4 * name.len + 2 * KB_MAX_PHRASE_TOKENS;
    uint32_t count = 0;
    if (!has_letter(name) || name.len > KB_MAX_TOKEN_BYTES)
        return KB_STR_NONE;
    char *key = kb_arena_alloc(arena, cap);
    while (kb_scan_next(&scan, &piece)) {
        struct kb_str word = kb_str_sub(name, piece.begin, piece.end);
        if (len)
            key[len++] = ' ';
        size_t n = kb_scan_fold(word, piece.flags, key + len, cap - len - 1);
        if (!n || ++count > KB_MAX_PHRASE_TOKENS)
            return KB_STR_NONE;
        len += n;
    }
    return (struct kb_str){ key, len };
}

struct kb_str
kb_name_clean(struct kb_arena *arena, struct kb_str name)
{
    char *clean = kb_arena_alloc(arena, name.len + 1);
    size_t len = 0;
    name = kb_str_trim(name);
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        /* A colon behind two letters would be a language's code. */
        if ((unsigned char)c <= ' ' || c == ';' || c == 0x7F || (c == ':' && len == 2))
            c = ' ';
        if (c != ' ' || (len && clean[len - 1] != ' '))
            clean[len++] = c;
    }
    while (len && clean[len - 1] == ' ')
        len--;
    return (struct kb_str){ clean, len == 1 && clean[0] == '-' ? 0 : len };
}

/* ---- words and phrases ---- */

static const struct kb_lex_entry *
entries_of(const struct kb_lexicon *lexicon, struct kb_str key)
{
    struct kb_str word;
    uint32_t state = 0;
    while (kb_str_next(&key, ' ', &word)) {
        uint32_t number = kb_lexicon_word(lexicon, word);
        state = number == KB_WORD_UNKNOWN ? 0 : kb_lexicon_step(lexicon, state, number);
        if (!state)
            return NULL;
    }
    return state ? kb_lexicon_entries(lexicon, state) : NULL;
}

static bool
has_class(const struct kabar_engine *engine, struct kb_str key, uint32_t class_index)
{
    for (uint32_t p = 0; p < engine->pack_count; p++) {
        const struct kb_lexicon *lexicon = engine->packs[p].lexicon;
        for (const struct kb_lex_entry *e = entries_of(lexicon, key); e;
             e = kb_lexicon_entry(lexicon, e->next))
            if (e->kind == KB_LEX_CLASS && e->value == class_index)
                return true;
    }
    return false;
}

uint32_t
kb_word_classes(const struct kabar_engine *engine, struct kb_str word)
{
    uint32_t classes = 0;
    struct kb_form form;
    kb_form_of(word, &form);
    for (uint32_t p = 0; p < engine->pack_count; p++)
        if (engine->packs[p].models) {
            const struct kb_wordlist *list = &engine->packs[p].models->words;
            kb_wordlist_look(list, &form);
            classes |= kb_wordlist_classes(list, form.list);
        }
    return classes;
}

bool
kb_name_common(const struct kabar_engine *engine, struct kb_str key)
{
    const uint32_t named = 1u << KB_LEX_NATION | 1u << KB_LEX_DEMONYM | 1u << KB_LEX_SEAT
                           | 1u << KB_LEX_PERSON | 1u << KB_LEX_BODY | 1u << KB_LEX_PLACE
                           | 1u << KB_LEX_AGENCY | 1u << KB_LEX_OUTLET;
    for (uint32_t p = 0; p < engine->pack_count; p++) {
        const struct kb_lexicon *lexicon = engine->packs[p].lexicon;
        for (const struct kb_lex_entry *e = entries_of(lexicon, key); e;
             e = kb_lexicon_entry(lexicon, e->next))
            if (!(named >> e->kind & 1))
                return true;
    }
    bool lone = key.len && !memchr(key.ptr, ' ', key.len);
    return lone && (kb_word_classes(engine, key) >> KB_WORD_common & 1);
}

/* ---- names ---- */

enum kb_name_guess
kb_name_guess(const struct kabar_engine *engine, struct kb_str key)
{
    enum kb_name_guess guess = KB_GUESS_NOTHING;
    struct kb_str word;
    for (bool first = true; kb_str_next(&key, ' ', &word); first = false) {
        uint32_t classes = kb_word_classes(engine, word);
        if (first && (classes >> KB_WORD_title & 1)) /* "General": of whoever follows */
            classes &= ~(1u << KB_WORD_common);
        bool person = classes & (1u << KB_WORD_given | 1u << KB_WORD_surname);
        if ((classes >> KB_WORD_org_word & 1) || has_class(engine, word, KB_CLASS_org_word)
            || (word.len && word.ptr[0] >= '0' && word.ptr[0] <= '9'))
            return KB_GUESS_BODY;
        if (person)
            guess = KB_GUESS_PERSON;
        else if ((classes >> KB_WORD_common & 1) && guess == KB_GUESS_NOTHING)
            guess = KB_GUESS_BODY;
    }
    return guess;
}

static bool
has_vowel(struct kb_str key)
{
    for (size_t i = 0; i < key.len; i++)
        if ((unsigned char)key.ptr[i] >= 0x80 || strchr("aeiouy", key.ptr[i]))
            return true;
    return false;
}

/* Small letters but for the first of the word and behind a hyphen or an apostrophe. */
static size_t
spell_word(char *out, struct kb_str word, bool capital)
{
    unsigned len;
    size_t to = 0;
    for (size_t i = 0; i < word.len; i += len) {
        uint32_t cp = kb_utf8_get(word, i, &len);
        to += kb_utf8_put(capital ? cp : kb_utf8_lower(cp), out + to);
        bool apostrophe = cp == '\'' && i + 2 < word.len; /* not the s behind it */
        capital = cp == '-' || apostrophe || cp == '.';
    }
    return to;
}

struct kb_str
kb_name_spell(const struct kabar_engine *engine, struct kb_arena *arena, struct kb_str capitals,
              bool person)
{
    struct kb_str name = kb_name_clean(arena, capitals), rest = name, word;
    struct kb_str key = kb_name_key(arena, name);
    bool lone = !memchr(name.ptr, ' ', name.len);
    if (lone && (kb_name_common(engine, key) || (!person && name.len <= SHORT_NAME)))
        return name;
    char *out = kb_arena_alloc(arena, 4 * name.len + 1); /* no character takes more */
    size_t len = 0;
    while (kb_str_next(&rest, ' ', &word)) {
        struct kb_str one = kb_name_key(arena, word);
        bool small = len && !person && has_class(engine, one, KB_CLASS_stop);
        bool letters = !lone && !person && !has_vowel(one);
        if (len)
            out[len++] = ' ';
        if (letters)
            memcpy(out + len, word.ptr, word.len);
        len += letters ? word.len : spell_word(out + len, word, !small);
    }
    return (struct kb_str){ out, len };
}

/* ---- offices ---- */

/* The longest phrase that begins at one word of the description. */
struct phrase {
    const struct kb_lexicon *lexicon;
    struct kb_str words[KB_MAX_PHRASE_TOKENS * 2];
    uint32_t count;
};

static uint32_t
longest(const struct phrase *p, uint32_t at, enum kb_lex_kind kind, uint32_t *value)
{
    uint32_t state = 0, len = 0;
    for (uint32_t i = at; i < p->count; i++) {
        state = kb_lexicon_step(p->lexicon, state, kb_lexicon_word(p->lexicon, p->words[i]));
        if (!state)
            break;
        for (const struct kb_lex_entry *e = kb_lexicon_entries(p->lexicon, state); e;
             e = kb_lexicon_entry(p->lexicon, e->next))
            if (e->kind == kind) {
                len = i + 1 - at;
                *value = e->value;
                break;
            }
    }
    return len;
}

struct kb_str
kb_office_role(const struct kabar_engine *engine, struct kb_arena *arena, struct kb_str office,
               uint32_t *nation)
{
    struct kb_str role = KB_STR_NONE, key = kb_name_key(arena, office), word;
    struct phrase p = { .count = 0 };
    uint32_t best_title = 0, best_nation = 0;
    *nation = KB_MAP_NONE;
    while (p.count < sizeof p.words / sizeof *p.words && kb_str_next(&key, ' ', &word))
        p.words[p.count++] = word;
    for (uint32_t i = 0; i < engine->pack_count; i++) {
        const struct kb_pack *pack = &engine->packs[i];
        p.lexicon = pack->lexicon;
        for (uint32_t at = 0; at < p.count; at++) {
            uint32_t value, len = longest(&p, at, KB_LEX_TITLE, &value);
            /* Of equally long titles the first: "minister" of "minister for the army". */
            if (len > best_title && !kb_str_starts(pack->titles[value].role, KB_STR("IGO:")))
                role = pack->titles[value].role, best_title = len;
            len = longest(&p, at, KB_LEX_NATION, &value);
            if (len > best_nation)
                *nation = value, best_nation = len;
        }
    }
    return role;
}
