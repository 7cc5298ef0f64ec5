#include "lang/columns.h"

#include "base/banned.h"

enum { FORM = 1, UPOS = 3, HEAD = 6, DEPREL = 7, CELLS = 10, PAGE_SENTENCES = 4096 };

struct lines {
    struct kb_str rest;
    uint32_t number; /* of the line given last */
};

/* The next line, without its end; false at the end of the file. */
static bool
next_line(struct lines *l, struct kb_str *line)
{
    if (!l->rest.len)
        return false;
    const char *end = memchr(l->rest.ptr, '\n', l->rest.len);
    size_t len = end ? (size_t)(end - l->rest.ptr) : l->rest.len;
    *line = kb_str_sub(l->rest, 0, len);
    l->rest = kb_str_sub(l->rest, end ? len + 1 : len, l->rest.len);
    l->number++;
    if (line->len && line->ptr[line->len - 1] == '\r')
        line->len--;
    return true;
}

static uint32_t
cut_cells(struct kb_str line, struct kb_str *cells)
{
    uint32_t n = 0;
    while (n < CELLS) {
        const char *tab = line.len ? memchr(line.ptr, '\t', line.len) : NULL;
        size_t len = tab ? (size_t)(tab - line.ptr) : line.len;
        cells[n++] = kb_str_sub(line, 0, len);
        if (!tab)
            break;
        line = kb_str_sub(line, len + 1, line.len);
    }
    return n;
}

/* A word of the tree: not "5-6" of a word written as one, nor "5.1" of one that is not there. */
static bool
is_word(struct kb_str id)
{
    for (size_t i = 0; i < id.len; i++)
        if (id.ptr[i] < '0' || id.ptr[i] > '9')
            return false;
    return id.len > 0;
}

/* ---- trees ---- */

struct sentence {
    KB_VEC(struct kb_str) lines; /* comments and all */
    KB_VEC(uint32_t) words;      /* -> line */
    KB_VEC(struct kb_form) forms;
};

static kabar_status
add_line(struct kb_arena *arena, const struct kb_models *m, const char *name, uint32_t number,
         struct kb_str line, struct sentence *s, struct kb_error *err)
{
    struct kb_str cells[CELLS];
    *KB_PUSH(arena, &s->lines) = line;
    if (line.len && line.ptr[0] == '#')
        return KABAR_OK;
    if (cut_cells(line, cells) < DEPREL + 1)
        return kb_fail(err, KABAR_BAD_DATA,
                       "%s:%u: not a line of CoNLL-U: ten columns with tabs between are wanted",
                       name, (unsigned)number);
    if (!is_word(cells[0]))
        return KABAR_OK;
    if (s->words.len >= KB_COLUMNS_WORDS)
        return kb_fail(err, KABAR_TOO_LARGE, "%s:%u: a sentence of more than %d words", name,
                       (unsigned)number, KB_COLUMNS_WORDS);
    *KB_PUSH(arena, &s->words) = s->lines.len - 1;
    struct kb_form *form = KB_PUSH(arena, &s->forms);
    kb_form_of(cells[FORM], form);
    kb_wordlist_look(&m->words, form);
    return KABAR_OK;
}

static void
write_filled(const struct kb_models *m, struct kb_str line, uint8_t tag,
             const struct kb_tree_word *word, struct kb_buf *out)
{
    struct kb_str cells[CELLS];
    uint32_t n = cut_cells(line, cells);
    for (uint32_t i = 0; i < n; i++) {
        if (i)
            kb_buf_char(out, '\t');
        if (i == UPOS)
            kb_buf_z(out, kb_upos_name(tag));
        else if (i == HEAD && word)
            kb_buf_format(out, "%u", (unsigned)word->head);
        else if (i == DEPREL && word)
            kb_buf_str(out, kb_tree_relation(&m->tree, word->relation));
        else
            kb_buf_str(out, cells[i]);
    }
    kb_buf_char(out, '\n');
}

static void
write_sentence(struct kb_arena *arena, const struct kb_models *m, struct sentence *s,
               struct kb_buf *out)
{
    uint32_t count = s->words.len, word = 0;
    uint8_t *tags = kb_arena_alloc(arena, count + 1);
    struct kb_tree_word *words = NULL;
    kb_tags_find(arena, &m->tags, s->forms.at, count, tags);
    if (m->has_tree && count) {
        words = kb_arena_array(arena, count, sizeof *words);
        kb_tree_find(arena, kb_tree_space_of(arena, &m->tree, count), s->forms.at, tags, count,
                     words);
    }
    for (uint32_t i = 0; i < s->lines.len; i++) {
        if (word < count && s->words.at[word] == i) {
            write_filled(m, s->lines.at[i], words ? words[word].tag : tags[word],
                         words ? &words[word] : NULL, out);
            word++;
        } else {
            kb_buf_str(out, s->lines.at[i]);
            kb_buf_char(out, '\n');
        }
    }
}

kabar_status
kb_columns_trees(const struct kb_models *models, const char *name, struct kb_str bytes,
                 struct kb_buf *out, struct kb_error *err)
{
    struct lines lines = { bytes, 0 };
    struct sentence s = { 0 };
    struct kb_arena arena;
    struct kb_str line;
    kabar_status status = KABAR_OK;
    kb_arena_init(&arena);
    if (kb_arena_guard(&arena)) {
        kb_arena_free(&arena);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", name);
    }
    while (status == KABAR_OK && next_line(&lines, &line)) {
        if (line.len) {
            status = add_line(&arena, models, name, lines.number, line, &s, err);
            continue;
        }
        write_sentence(&arena, models, &s, out);
        kb_buf_char(out, '\n');
        kb_arena_reset(&arena);
        s = (struct sentence){ 0 };
    }
    if (status == KABAR_OK && s.lines.len)
        write_sentence(&arena, models, &s, out);
    kb_arena_free(&arena);
    return status;
}

/* ---- names ---- */

/* The word of a line of either kind; len 0 when it has none. */
static struct kb_str
word_of(struct kb_str line, struct kb_str *label)
{
    struct kb_str cells[CELLS];
    uint32_t n = cut_cells(line, cells);
    bool conllu = n >= DEPREL + 1;
    *label = n >= 2 && !conllu ? cells[n - 1] : KB_STR_NONE;
    if (conllu && (line.ptr[0] == '#' || !is_word(cells[0])))
        return KB_STR_NONE;
    return cells[conllu ? FORM : 0];
}

static const char *const kinds[2][KB_NAME_KINDS] = { { "PER", "ORG", "LOC" },
                                                     { "PERSON", "ORGANISATION", "PLACE" } };

/* Whether the file calls names in the long way. */
static uint32_t
scheme_of(struct kb_str bytes)
{
    struct lines lines = { bytes, 0 };
    struct kb_str line, label;
    while (next_line(&lines, &line)) {
        word_of(line, &label);
        for (int k = 0; label.len > 2 && k < KB_NAME_KINDS; k++) {
            if (kb_str_is(kb_str_sub(label, 2, label.len), kinds[1][k]))
                return 1;
            if (kb_str_is(kb_str_sub(label, 2, label.len), kinds[0][k]))
                return 0;
        }
    }
    return 0;
}

struct page {
    struct kb_arena arena;
    KB_VEC(struct kb_names_sentence) sentences;
    KB_VEC(struct kb_str) words;
    KB_VEC(struct kb_form) forms; /* of the sentence that is open */
};

static void
close_sentence(const struct kb_models *m, struct page *p)
{
    uint32_t count = p->forms.len;
    uint8_t *tags = kb_arena_alloc(&p->arena, count + 1);
    kb_tags_find(&p->arena, &m->tags, p->forms.at, count, tags);
    *KB_PUSH(&p->arena, &p->sentences) = (struct kb_names_sentence){ p->forms.at, tags, count };
    p->forms.at = NULL;
    p->forms.len = p->forms.cap = 0;
}

static void
write_page(const struct kb_models *m, struct page *p, uint32_t scheme, struct kb_buf *out)
{
    uint8_t **names =
        kb_names_find(&p->arena, &m->names, &m->words, p->sentences.at, p->sentences.len, scheme);
    uint32_t word = 0;
    for (uint32_t s = 0; s < p->sentences.len; s++) {
        for (uint32_t i = 0; i < p->sentences.at[s].count; i++, word++) {
            uint32_t name = names[s][i];
            kb_buf_str(out, p->words.at[word]);
            if (name)
                kb_buf_format(out, "\t%c-%s\n", name & 1 ? 'B' : 'I',
                              kinds[scheme][(name - 1) / 2]);
            else
                kb_buf_z(out, "\tO\n");
        }
        kb_buf_char(out, '\n');
    }
    kb_arena_reset(&p->arena);
    p->sentences.at = NULL, p->sentences.len = p->sentences.cap = 0;
    p->words.at = NULL, p->words.len = p->words.cap = 0;
}

static kabar_status
add_word(const struct kb_models *m, struct page *p, const char *name, uint32_t number,
         struct kb_str word, struct kb_error *err)
{
    if (p->forms.len >= KB_COLUMNS_WORDS)
        return kb_fail(err, KABAR_TOO_LARGE, "%s:%u: a sentence of more than %d words", name,
                       (unsigned)number, KB_COLUMNS_WORDS);
    *KB_PUSH(&p->arena, &p->words) = word;
    struct kb_form *form = KB_PUSH(&p->arena, &p->forms);
    kb_form_of(word, form);
    kb_wordlist_look(&m->words, form);
    return KABAR_OK;
}

kabar_status
kb_columns_names(const struct kb_models *models, const char *name, struct kb_str bytes,
                 struct kb_buf *out, struct kb_error *err)
{
    struct lines lines = { bytes, 0 };
    struct page p = { .sentences = { 0 } };
    struct kb_str line, label;
    uint32_t scheme = scheme_of(bytes);
    kabar_status status = KABAR_OK;
    kb_arena_init(&p.arena);
    if (kb_arena_guard(&p.arena)) {
        kb_arena_free(&p.arena);
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", name);
    }
    while (status == KABAR_OK && next_line(&lines, &line)) {
        struct kb_str word = line.len ? word_of(line, &label) : KB_STR_NONE;
        if (word.len)
            status = add_word(models, &p, name, lines.number, word, err);
        else if (!line.len && p.forms.len)
            close_sentence(models, &p);
        if (p.sentences.len >= PAGE_SENTENCES && !p.forms.len)
            write_page(models, &p, scheme, out);
    }
    if (p.forms.len)
        close_sentence(models, &p);
    if (status == KABAR_OK && p.sentences.len)
        write_page(models, &p, scheme, out);
    kb_arena_free(&p.arena);
    return status;
}

void
kb_columns_words(struct kb_str bytes, size_t most, struct kb_buf *out)
{
    struct lines lines = { bytes, 0 };
    struct kb_str line, label;
    while (out->len < most && next_line(&lines, &line)) {
        struct kb_str word = line.len ? word_of(line, &label) : KB_STR_NONE;
        if (!word.len)
            continue;
        kb_buf_str(out, word);
        kb_buf_char(out, ' ');
    }
}
