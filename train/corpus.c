#include "corpus.h"

#include <errno.h>
#include <stdio.h>

#include "model/tags.h"

#include "base/banned.h"

kabar_status
kb_corpus_file(struct kb_arena *arena, const char *path, struct kb_str *bytes, struct kb_error *err)
{
    FILE *in = fopen(path, "rb");
    if (!in)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path, strerror(errno));
    fseek(in, 0, SEEK_END);
    long size = ftell(in);
    rewind(in);
    char *room = kb_arena_alloc(arena, (size_t)(size > 0 ? size : 0) + 1);
    size_t got = fread(room, 1, (size_t)(size > 0 ? size : 0), in);
    fclose(in);
    *bytes = (struct kb_str){ room, got };
    return KABAR_OK;
}

bool
kb_corpus_line(struct kb_str *rest, struct kb_str *line)
{
    if (!rest->len)
        return false;
    size_t end = kb_str_find(*rest, KB_STR("\n"), 0);
    *line = kb_str_sub(*rest, 0, end);
    if (line->len && line->ptr[line->len - 1] == '\r')
        line->len--;
    *rest = kb_str_sub(*rest, end < rest->len ? end + 1 : end, rest->len);
    return true;
}

/* A sentence while its lines come in. */
struct open {
    struct kb_arena *arena;
    struct kb_corpus *corpus;
    struct kb_labelled now;
    bool tree, names;
};

static void
open_sentence(struct open *o)
{
    struct kb_arena *a = o->arena;
    o->now =
        (struct kb_labelled){ .words = kb_arena_array(a, KB_CORPUS_WORDS, sizeof(struct kb_str)) };
    if (o->tree) {
        o->now.tags = kb_arena_array(a, KB_CORPUS_WORDS, 1);
        o->now.heads = kb_arena_array(a, KB_CORPUS_WORDS, sizeof(uint16_t));
        o->now.rels = kb_arena_array(a, KB_CORPUS_WORDS, sizeof(struct kb_str));
    }
    if (o->names)
        o->now.names = kb_arena_array(a, KB_CORPUS_WORDS, sizeof(struct kb_str));
}

/* What a sentence took, in just as much room as it needs. */
static void *
shrink(struct kb_arena *arena, const void *from, uint32_t count, size_t size)
{
    void *to = kb_arena_array(arena, count, size);
    if (from)
        memcpy(to, from, count * size);
    return from ? to : NULL;
}

static void
close_sentence(struct open *o)
{
    struct kb_labelled *s = &o->now;
    if (s->count) {
        struct kb_labelled *kept = KB_PUSH(o->arena, &o->corpus->sentences);
        kept->count = s->count;
        kept->treebank = o->corpus->files;
        kept->words = shrink(o->arena, s->words, s->count, sizeof *s->words);
        kept->tags = shrink(o->arena, s->tags, s->count, 1);
        kept->heads = shrink(o->arena, s->heads, s->count, sizeof *s->heads);
        kept->rels = shrink(o->arena, s->rels, s->count, sizeof *s->rels);
        kept->names = shrink(o->arena, s->names, s->count, sizeof *s->names);
    }
    s->count = 0;
}

static uint32_t
split(struct kb_str line, struct kb_str *cells, uint32_t most)
{
    uint32_t n = 0;
    while (n < most) {
        size_t end = kb_str_find(line, KB_STR("\t"), 0);
        cells[n++] = kb_str_sub(line, 0, end);
        if (end == line.len)
            break;
        line = kb_str_sub(line, end + 1, line.len);
    }
    return n;
}

static uint16_t
number(struct kb_str s)
{
    double value = 0;
    return kb_str_number(s, &value) ? (uint16_t)value : 0;
}

static void
add_conllu(struct open *o, struct kb_str line)
{
    struct kb_str c[10], universal;
    uint32_t n = split(line, c, 10), at = o->now.count;
    if (n < 8 || at >= KB_CORPUS_WORDS || kb_str_find(c[0], KB_STR("-"), 0) < c[0].len
        || kb_str_find(c[0], KB_STR("."), 0) < c[0].len)
        return;
    universal = kb_str_sub(c[7], 0, kb_str_find(c[7], KB_STR(":"), 0));
    o->now.words[at] = c[1];
    o->now.tags[at] = (uint8_t)kb_upos_of(c[3]);
    o->now.heads[at] = number(c[6]);
    o->now.rels[at] = universal;
    o->now.count++;
}

static void
add_word(struct open *o, struct kb_str word, struct kb_str name)
{
    if (o->now.count >= KB_CORPUS_WORDS || !word.len)
        return;
    o->now.words[o->now.count] = word;
    o->now.names[o->now.count++] = name;
}

static void
add_columns(struct open *o, struct kb_str line)
{
    struct kb_str c[8];
    uint32_t n = split(line, c, 8);
    if (n >= 2)
        add_word(o, c[0], c[n - 1]);
}

/* Marks that stand apart from the word they touch, at its begin and at its end. */
static size_t
mark_at(struct kb_str s, bool end)
{
    static const char *const marks[] = { "(", ")", "\"", "“", "”", "‘", "’", "«", "»", ",", ";",
                                         ":", "!", "?",  "…", "'", "`", "/", "—", "–", "." };
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        struct kb_str mark = { marks[i], strlen(marks[i]) };
        if (s.len > mark.len && (end ? kb_str_ends(s, mark) : kb_str_starts(s, mark)))
            return mark.len;
    }
    return 0;
}

/* Whether the full stop at the end of `s` belongs to it: "U.S.", "J.", "Mr.", and any that is
 * written so within a line, "Inc.", since the stop of a sentence stands apart. */
static bool
keeps_stop(struct kb_str s, bool more)
{
    size_t inner = kb_str_find(s, KB_STR("."), 0);
    return s.ptr[s.len - 1] == '.'
           && (more || inner + 1 < s.len || (s.len <= 3 && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z'));
}

struct naming {
    struct kb_str kind; /* of the bracket that is open, "" */
    bool first;
};

static void
add_named(struct open *o, struct kb_str word, struct naming *n)
{
    struct kb_str name = KB_STR("O");
    if (n->kind.len)
        name = kb_arena_format(o->arena, "%c-%.*s", n->first ? 'B' : 'I', KB_FMT(n->kind));
    add_word(o, word, name);
    n->first = false;
}

/* A run without blanks as words: marks off its begin and end, "'s" off its end. `more`: the line
 * goes on behind it. */
static void
add_run(struct open *o, struct kb_str run, bool more, struct naming *n)
{
    struct kb_str tail[16];
    uint32_t tails = 0;
    size_t cut;
    while ((cut = mark_at(run, false)) != 0 && run.ptr[0] != '.') {
        add_named(o, kb_str_sub(run, 0, cut), n);
        run = kb_str_sub(run, cut, run.len);
    }
    while (tails < 16 && (cut = mark_at(run, true)) != 0 && !keeps_stop(run, more && !tails)) {
        tail[tails++] = kb_str_sub(run, run.len - cut, run.len);
        run = kb_str_sub(run, 0, run.len - cut);
    }
    if (tails < 16 && run.len > 2
        && (kb_str_ends(run, KB_STR("'s")) || kb_str_ends(run, KB_STR("’s")))) {
        cut = run.ptr[run.len - 2] == '\'' ? 2 : 4;
        tail[tails++] = kb_str_sub(run, run.len - cut, run.len);
        run = kb_str_sub(run, 0, run.len - cut);
    }
    add_named(o, run, n);
    while (tails > 0)
        add_named(o, tail[--tails], n);
}

/* `[PER Angela Merkel] tiba`: brackets open with a kind and close behind a word. */
static void
add_bracketed(struct open *o, struct kb_str line)
{
    struct naming n = { KB_STR_NONE, false };
    struct kb_str run;
    while (line.len) {
        while (line.len && line.ptr[0] == ' ')
            line = kb_str_sub(line, 1, line.len);
        if (line.len && line.ptr[0] == '[') {
            size_t end = kb_str_find(line, KB_STR(" "), 0);
            n = (struct naming){ kb_str_sub(line, 1, end), true };
            line = kb_str_sub(line, end, line.len);
            continue;
        }
        size_t end = 0;
        while (end < line.len && line.ptr[end] != ' ' && line.ptr[end] != ']'
               && line.ptr[end] != '[')
            end++;
        run = kb_str_sub(line, 0, end);
        line = kb_str_sub(line, end, line.len);
        if (run.len)
            add_run(o, run, line.len > 0, &n);
        if (line.len && line.ptr[0] == ']') {
            n.kind = KB_STR_NONE;
            line = kb_str_sub(line, 1, line.len);
        }
    }
    close_sentence(o);
}

kabar_status
kb_corpus_add(struct kb_arena *arena, const char *path, struct kb_corpus *corpus,
              struct kb_error *err)
{
    struct kb_str rest, line, name = { path, strlen(path) };
    bool conllu = kb_str_ends(name, KB_STR(".conllu")), columns = kb_str_ends(name, KB_STR(".ner"));
    struct open o = { .arena = arena, .corpus = corpus, .tree = conllu, .names = !conllu };
    kabar_status status = kb_corpus_file(arena, path, &rest, err);
    if (status != KABAR_OK)
        return status;
    open_sentence(&o);
    while (kb_corpus_line(&rest, &line)) {
        if (!line.len)
            close_sentence(&o);
        else if (!conllu && !columns)
            add_bracketed(&o, line);
        else if (columns)
            add_columns(&o, line);
        else if (line.ptr[0] != '#')
            add_conllu(&o, line);
    }
    close_sentence(&o);
    corpus->files++;
    return KABAR_OK;
}
