#include "wordlist.h"

#include "base/map.h"
#include "base/table.h"
#include "base/utf8.h"
#include "model/tags.h"

#include "base/banned.h"

enum { MOST_CLASSES = 64, MOST_SETS = 4096, MOST_WORD_BYTES = 120 };

/* One row of inflections.tsv: cut `cut` off the end, add `add`; a leading 2 doubles the last
 * letter; a leading ^ cuts or adds at the word's begin instead. */
struct inflection {
    struct kb_str name, cut, add, class;
};

struct entry {
    uint32_t hash;
    uint64_t classes, tags; /* bits */
    uint32_t kinds;         /* of phrases */
};

struct compiler {
    struct kb_arena *arena;
    struct kb_error *err;
    const char *root, *lang;
    struct inflection *inflections;
    uint32_t inflection_count;
    struct kb_map class_map;
    uint32_t class_count;
    struct kb_map words, phrases; /* 4 bytes of the hash -> entry */
    KB_VEC(struct entry) word_list, phrase_list;
};

static struct entry *
entry_of(struct compiler *c, bool phrase, uint32_t hash)
{
    struct kb_map *map = phrase ? &c->phrases : &c->words;
    struct kb_str key = { (const char *)&hash, sizeof hash };
    uint32_t at = kb_map_get(map, key);
    if (at == KB_MAP_NONE) {
        at = phrase ? c->phrase_list.len : c->word_list.len;
        key.ptr = kb_arena_copy(c->arena, key).ptr;
        *kb_map_put(c->arena, map, key, 0) = at;
        struct entry *e =
            phrase ? KB_PUSH(c->arena, &c->phrase_list) : KB_PUSH(c->arena, &c->word_list);
        e->hash = hash;
    }
    return phrase ? &c->phrase_list.at[at] : &c->word_list.at[at];
}

static uint64_t
class_bit(struct compiler *c, struct kb_str name)
{
    uint32_t at = kb_map_get(&c->class_map, name);
    if (at == KB_MAP_NONE) {
        at = c->class_count++;
        KB_ASSERT(at < MOST_CLASSES);
        *kb_map_put(c->arena, &c->class_map, kb_arena_copy(c->arena, name), 0) = at;
    }
    return 1ull << at;
}

static void
add_word(struct compiler *c, struct kb_str word, uint64_t classes)
{
    struct kb_form form;
    if (!word.len)
        return;
    kb_form_of(word, &form);
    entry_of(c, false, form.plain)->classes |= classes;
}

/* The form that one rule makes of the word, written to `made`; 0 where the rule does not fit. */
static size_t
inflect(const struct inflection *f, struct kb_str word, char *made)
{
    struct kb_str cut = f->cut, add = f->add;
    size_t len = 0;
    if (cut.len && cut.ptr[0] == '^') {
        cut = kb_str_sub(cut, 1, cut.len);
        if (!kb_str_starts(word, cut))
            return 0;
        word = kb_str_sub(word, cut.len, word.len);
    } else {
        if (!kb_str_ends(word, cut))
            return 0;
        word = kb_str_sub(word, 0, word.len - cut.len);
    }
    if (add.len && add.ptr[0] == '^') {
        memcpy(made, add.ptr + 1, add.len - 1);
        len = add.len - 1;
        add.len = 0;
    }
    memcpy(made + len, word.ptr, word.len);
    len += word.len;
    if (add.len && add.ptr[0] == '2' && len) {
        made[len] = made[len - 1];
        len++;
        add = kb_str_sub(add, 1, add.len);
    }
    memcpy(made + len, add.ptr, add.len);
    return len + add.len;
}

static void
add_by_rules(struct compiler *c, struct kb_str word, struct kb_str rules)
{
    char made[MOST_WORD_BYTES * 2];
    for (uint32_t i = 0; rules.len && i < c->inflection_count; i++) {
        const struct inflection *f = &c->inflections[i];
        if (!kb_str_equal(f->name, rules) || word.len > MOST_WORD_BYTES)
            continue;
        size_t len = inflect(f, word, made);
        add_word(c, (struct kb_str){ made, len }, class_bit(c, f->class));
    }
}

/* The word and, by the rules of that name, its other forms. */
static void
add_inflected(struct compiler *c, struct kb_str word, struct kb_str class, struct kb_str rules)
{
    add_word(c, word, class_bit(c, class));
    add_by_rules(c, word, rules);
}

/* ---- phrases ---- */

static uint32_t kinds_of(struct kb_str class)
{
    return kb_str_is(class, "person")         ? KB_PHRASE_PERSON
           : kb_str_is(class, "organisation") ? KB_PHRASE_ORGANISATION
           : kb_str_is(class, "place")        ? KB_PHRASE_PLACE
                                              : KB_PHRASE_OTHER;
}

/* Words of names are cut at blanks and hyphens alike; "Al-Qaeda" is also one word. */
static void
add_phrase(struct compiler *c, struct kb_str phrase, struct kb_str class)
{
    uint32_t hash = 0, words = 0;
    struct kb_str rest = phrase, word;
    struct entry *last = NULL;
    uint64_t inside = class_bit(c, class);
    while (words < KB_PHRASE_WORDS && kb_str_next(&rest, ' ', &word)) {
        struct kb_form form;
        if (!word.len)
            continue;
        if (last)
            last->kinds |= KB_PHRASE_MORE;
        kb_form_of(word, &form);
        hash = kb_phrase_hash(hash, form.plain);
        last = entry_of(c, true, hash);
        words++;
    }
    if (last && !rest.len)
        last->kinds |= kinds_of(class);
    if (words == 1)
        add_word(c, phrase, inside);
}

/* Every word of a longer name is noted as part of such names. */
static void
add_parts(struct compiler *c, struct kb_str phrase, struct kb_str class)
{
    struct kb_str rest = phrase, word;
    struct kb_str part = kb_arena_format(c->arena, "part-%.*s", KB_FMT(class));
    while (kb_str_next(&rest, ' ', &word))
        if (word.len > 2 && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z')
            add_word(c, word, class_bit(c, part));
}

/* ---- files ---- */

static void
take_words(struct compiler *c, struct kb_str line, struct kb_str class, struct kb_str rules)
{
    struct kb_str word;
    while (kb_str_next(&line, ' ', &word)) {
        struct kb_str root = word;
        size_t colon = kb_str_find(word, KB_STR(":"), 0);
        if (word.len && word.ptr[word.len - 1] == '+')
            word.len--;
        if (colon < root.len && colon > 0) { /* a word and the root that it hides */
            word = kb_str_sub(root, 0, colon);
            add_by_rules(c, kb_str_sub(root, colon + 1, root.len), KB_STR("root"));
        }
        char *spaced = kb_arena_alloc(c->arena, word.len + 1);
        for (size_t i = 0; i < word.len; i++)
            spaced[i] = word.ptr[i] == '_' ? ' ' : word.ptr[i];
        struct kb_str name = { spaced, word.len };
        if (kb_str_find(name, KB_STR(" "), 0) < name.len)
            add_parts(c, name, class);
        else
            add_inflected(c, name, class, rules);
    }
}

/* Columns of forms, `a/b` where there are two: each column a class of `classes`. */
static void
take_columns(struct compiler *c, struct kb_str line, struct kb_str classes, struct kb_str rules)
{
    struct kb_str cell, class, word;
    bool first = true;
    while (kb_str_next(&line, ' ', &cell) && kb_str_next(&classes, ';', &class)) {
        while (kb_str_next(&cell, '/', &word))
            add_inflected(c, word, class, first ? rules : KB_STR_NONE);
        first = false;
    }
}

static void
take_line(struct compiler *c, struct kb_str form, struct kb_str line, struct kb_str class,
          struct kb_str rules)
{
    struct kb_str word;
    if (kb_str_is(form, "words")) {
        take_words(c, line, class, rules);
    } else if (kb_str_is(form, "columns")) {
        take_columns(c, line, class, rules);
    } else if (kb_str_is(form, "class-first")) {
        if (kb_str_next(&line, ' ', &word))
            take_words(c, line, kb_arena_format(c->arena, "closed-%.*s", KB_FMT(word)), rules);
    } else if (kb_str_is(form, "class-last")) {
        size_t blank = line.len;
        while (blank > 0 && line.ptr[blank - 1] != ' ')
            blank--;
        class = kb_arena_format(c->arena, "web-%.*s", (int)(line.len - blank), line.ptr + blank);
        if (blank > 1)
            add_word(c, kb_str_sub(line, 0, blank - 1), class_bit(c, class));
    } else {
        while (kb_str_next(&line, '\t', &word)) {
            add_phrase(c, word, class);
            add_parts(c, word, class);
        }
    }
}

static void
take_table(struct compiler *c, const struct kb_table *table, struct kb_str columns,
           struct kb_str class)
{
    struct kb_str column, name;
    while (kb_str_next(&columns, ';', &column)) {
        uint32_t at = kb_table_column(table, kb_arena_copy(c->arena, column).ptr);
        for (uint32_t r = 0; r < table->row_count; r++) {
            struct kb_str cell = table->rows[r].cells[at];
            while (kb_str_next(&cell, ';', &name)) {
                size_t colon = kb_str_find(name, KB_STR(":"), 0);
                if (colon == 2 && name.len > 3) /* written for one language only */
                    name = kb_str_sub(name, 3, name.len);
                name = kb_str_trim(name);
                add_phrase(c, name, class);
                add_parts(c, name, class);
            }
        }
    }
}

static kabar_status
take_file(struct compiler *c, const struct kb_row *row)
{
    struct kb_str path = kb_arena_format(c->arena, "%s/%.*s", c->root, KB_FMT(row->cells[0]));
    struct kb_str bytes, line, form = row->cells[1], class = row->cells[2], rules = row->cells[3];
    kabar_status status = kb_corpus_file(c->arena, path.ptr, &bytes, c->err);
    if (status != KABAR_OK)
        return status;
    if (kb_str_is(form, "table")) {
        struct kb_table table;
        status = kb_table_parse(c->arena, path.ptr, bytes, "name", &table, c->err);
        if (status == KABAR_OK)
            take_table(c, &table, rules, class);
        return status;
    }
    while (kb_corpus_line(&bytes, &line)) {
        line = kb_str_trim(line);
        if (line.len && line.ptr[0] != '#')
            take_line(c, form, line, class, rules);
    }
    return KABAR_OK;
}

static kabar_status
read_inflections(struct compiler *c)
{
    struct kb_str path =
        kb_arena_format(c->arena, "%s/training/%s/inflections.tsv", c->root, c->lang);
    struct kb_str bytes;
    struct kb_table table;
    kabar_status status = kb_corpus_file(c->arena, path.ptr, &bytes, c->err);
    if (status == KABAR_OK)
        status = kb_table_parse(c->arena, path.ptr, bytes, "rule cut add class", &table, c->err);
    if (status != KABAR_OK)
        return status;
    c->inflection_count = table.row_count;
    c->inflections = kb_arena_array(c->arena, table.row_count, sizeof *c->inflections);
    for (uint32_t i = 0; i < table.row_count; i++) {
        const struct kb_str *cells = table.rows[i].cells;
        c->inflections[i] = (struct inflection){ cells[0], cells[1], cells[2], cells[3] };
    }
    return KABAR_OK;
}

/* The tags with which treebank sentences have each word: those of at least a tenth of its places.
 */
static void
take_tagged(struct compiler *c, const struct kb_corpus *corpus)
{
    KB_VEC(uint32_t) counts = { 0 };
    for (uint32_t s = 0; s < corpus->sentences.len; s++) {
        const struct kb_labelled *x = &corpus->sentences.at[s];
        for (uint32_t i = 0; x->tags && i < x->count; i++) {
            struct kb_form form;
            kb_form_of(x->words[i], &form);
            uint32_t at = (uint32_t)(entry_of(c, false, form.plain) - c->word_list.at);
            while (counts.len < (at + 1) * (KB_UPOS_COUNT + 1))
                *KB_PUSH(c->arena, &counts) = 0;
            counts.at[at * (KB_UPOS_COUNT + 1) + x->tags[i]]++;
        }
    }
    for (uint32_t at = 0; (at + 1) * (KB_UPOS_COUNT + 1) <= counts.len; at++) {
        const uint32_t *n = &counts.at[at * (KB_UPOS_COUNT + 1)];
        uint32_t all = 0;
        for (uint32_t k = 0; k < KB_UPOS_COUNT; k++)
            all += n[k];
        for (uint32_t k = 0; k < KB_UPOS_COUNT; k++)
            if (all >= 2 && n[k] * 10 >= all)
                c->word_list.at[at].tags |= 1ull << k;
    }
}

/* ---- as bytes ---- */

struct set_numbers {
    uint64_t sets[MOST_SETS];
    uint32_t count;
};

/* Number of a set, from 1; 0 for the empty one. */
static uint32_t
number_of(struct set_numbers *n, uint64_t set)
{
    if (!set)
        return 0;
    for (uint32_t i = 0; i < n->count; i++)
        if (n->sets[i] == set)
            return i + 1;
    KB_ASSERT(n->count < MOST_SETS);
    n->sets[n->count++] = set;
    return n->count;
}

static void
put_pair(uint32_t *pairs, uint32_t cap, uint32_t hash, uint32_t value)
{
    uint32_t at = hash & (cap - 1);
    while (pairs[at * 2])
        at = (at + 1) & (cap - 1);
    pairs[at * 2] = hash;
    pairs[at * 2 + 1] = value;
}

static uint32_t
cap_for(uint32_t count)
{
    uint32_t cap = 16;
    while (cap * 3 < count * 4)
        cap *= 2;
    return cap;
}

/* Classes that names are told by come first, so that a set's low bits are enum kb_word_class. */
static void
number_classes(struct compiler *c)
{
    static const char *const names[KB_WORD_CLASSES] = {
#define X(name) #name,
        KB_WORD_CLASS_MAP(X)
#undef X
    };
    for (uint32_t i = 0; i < KB_WORD_CLASSES; i++) {
        struct kb_str name = { names[i], strlen(names[i]) };
        char *dashed = kb_arena_alloc(c->arena, name.len);
        for (size_t k = 0; k < name.len; k++)
            dashed[k] = name.ptr[k] == '_' ? '-' : name.ptr[k];
        class_bit(c, (struct kb_str){ dashed, name.len });
    }
}

static void
write_sets(const struct set_numbers *lists, struct kb_buf *out)
{
    static const uint32_t none = 0;
    const uint64_t known = (1ull << KB_WORD_CLASSES) - 1;
    kb_buf_add(out, &none, sizeof none);
    for (uint32_t i = 0; i < lists->count; i++) {
        uint32_t bits = (uint32_t)(lists->sets[i] & known);
        bits |= lists->sets[i] & ~known ? 1u << KB_WORD_common : 0;
        kb_buf_add(out, &bits, sizeof bits);
    }
}

static void
write_section(struct compiler *c, struct kb_buf *out)
{
    struct set_numbers *lists = KB_NEW(c->arena, struct set_numbers);
    struct set_numbers *tags = KB_NEW(c->arena, struct set_numbers);
    uint32_t useful = 0;
    for (uint32_t i = 0; i < c->word_list.len; i++)
        useful += c->word_list.at[i].classes || c->word_list.at[i].tags;
    struct kb_wordlist_head head = { cap_for(useful), cap_for(c->phrase_list.len), 1, 0 };
    size_t bytes = ((size_t)head.word_cap + head.phrase_cap) * 8;
    uint32_t *pairs = kb_arena_alloc(c->arena, bytes);
    for (uint32_t i = 0; i < c->word_list.len; i++) {
        const struct entry *e = &c->word_list.at[i];
        uint32_t value = number_of(lists, e->classes) | number_of(tags, e->tags) << 16;
        if (value)
            put_pair(pairs, head.word_cap, e->hash, value);
    }
    for (uint32_t i = 0; i < c->phrase_list.len; i++)
        put_pair(pairs + (size_t)head.word_cap * 2, head.phrase_cap, c->phrase_list.at[i].hash,
                 c->phrase_list.at[i].kinds);
    head.set_count += lists->count;
    kb_buf_add(out, &head, sizeof head);
    kb_buf_add(out, pairs, bytes);
    write_sets(lists, out);
    while (out->len % 32)
        kb_buf_char(out, 0);
}

kabar_status
kb_wordlist_compile(struct kb_arena *arena, const char *root, const char *lang,
                    const struct kb_corpus *tagged, struct kb_buf *out, struct kb_error *err)
{
    struct compiler *c = KB_NEW(arena, struct compiler);
    *c = (struct compiler){ .arena = arena, .err = err, .root = root, .lang = lang };
    struct kb_str path = kb_arena_format(arena, "%s/training/%s/lists.tsv", root, lang), bytes;
    struct kb_table table;
    kabar_status status = read_inflections(c);
    number_classes(c);
    if (status == KABAR_OK)
        status = kb_corpus_file(arena, path.ptr, &bytes, err);
    if (status == KABAR_OK)
        status = kb_table_parse(arena, path.ptr, bytes, "file form class rules", &table, err);
    for (uint32_t i = 0; status == KABAR_OK && i < table.row_count; i++)
        status = take_file(c, &table.rows[i]);
    if (status != KABAR_OK)
        return status;
    take_tagged(c, tagged);
    write_section(c, out);
    return KABAR_OK;
}
