/* Trains and measures the model of languages.
 *
 *   kabar-tell train ROOT SHARED OUT [hold]   hold: without every fifth line of our own texts
 *   kabar-tell held MODEL ROOT SHARED         measures on just those lines
 *   kabar-tell ask MODEL LANGUAGE FILE        measures on one file (.conllu, .ner, .txt: lines)
 *   kabar-tell speed MODEL FILE
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "corpus.h"
#include "pairs.h"
#include "sections.h"
#include "tell.h"

#include "base/table.h"
#include "model/file.h"

#include "base/banned.h"

enum { HELD_EVERY = 5, HELD_AT = 3, LONGEST_TEXT = 900 };

struct texts {
    struct kb_arena *arena;
    const char *root, *shared;
    const char *languages[KB_TELL_LANGUAGES];
    uint32_t language_count;
    bool keep_held, keep_others; /* held-out lines; all other lines */
    KB_VEC(struct kb_tell_text) list;
    struct kb_error *err;
};

static uint32_t
language_of(struct texts *t, struct kb_str code)
{
    for (uint32_t i = 0; i < t->language_count; i++)
        if (kb_str_is(code, t->languages[i]))
            return i;
    KB_ASSERT(t->language_count < KB_TELL_LANGUAGES);
    t->languages[t->language_count] = kb_arena_copy(t->arena, code).ptr;
    return t->language_count++;
}

static void
add_text(struct texts *t, struct kb_str text, uint32_t language, float weight)
{
    text.len = text.len < LONGEST_TEXT ? text.len : LONGEST_TEXT;
    *KB_PUSH(t->arena, &t->list) = (struct kb_tell_text){ text, language, weight };
}

static struct kb_str
joined(struct kb_arena *arena, const struct kb_labelled *s)
{
    size_t len = 0;
    for (uint32_t i = 0; i < s->count; i++)
        len += s->words[i].len + 1;
    char *room = kb_arena_alloc(arena, len + 1), *at = room;
    for (uint32_t i = 0; i < s->count; i++) {
        memcpy(at, s->words[i].ptr, s->words[i].len);
        at += s->words[i].len;
        *at++ = ' ';
    }
    return (struct kb_str){ room, len ? len - 1 : 0 };
}

/* Whether a name is that of lines as they are. */
static bool
is_plain(const char *path)
{
    struct kb_str name = { path, strlen(path) };
    return kb_str_ends(name, KB_STR(".txt")) && kb_str_find(name, KB_STR("/names-"), 0) >= name.len;
}

/* Lists of names: so many lines as one text. Phrases in a line are parted by tabs. */
static kabar_status
read_names(struct texts *t, const char *path, uint32_t language, uint32_t join)
{
    struct kb_str rest, line;
    kabar_status status = kb_corpus_file(t->arena, path, &rest, t->err);
    while (status == KABAR_OK && t->keep_others && rest.len) {
        struct kb_buf text;
        kb_buf_init(&text, 0);
        for (uint32_t i = 0; i < join && kb_corpus_line(&rest, &line); i++) {
            kb_buf_str(&text, kb_str_sub(line, 0, kb_str_find(line, KB_STR("\t"), 0)));
            kb_buf_z(&text, i + 1 < join ? ", " : "");
        }
        for (size_t i = 0; i < text.len; i++)
            text.ptr[i] = text.ptr[i] == '_' ? ' ' : text.ptr[i];
        if (text.len && text.ptr[0] != '#')
            add_text(t, kb_arena_copy(t->arena, kb_buf_view(&text)), language, 1);
        kb_buf_free(&text);
    }
    return status;
}

static kabar_status
read_texts(struct texts *t, const char *path, uint32_t language)
{
    struct kb_corpus corpus = { 0 };
    struct kb_str rest, line;
    uint32_t number = 0;
    if (!is_plain(path)) {
        kabar_status status = kb_corpus_add(t->arena, path, &corpus, t->err);
        for (uint32_t i = 0; i < corpus.sentences.len && t->keep_others; i++)
            add_text(t, joined(t->arena, &corpus.sentences.at[i]), language, 1);
        return status;
    }
    kabar_status status = kb_corpus_file(t->arena, path, &rest, t->err);
    while (status == KABAR_OK && kb_corpus_line(&rest, &line)) {
        bool held = number++ % HELD_EVERY == HELD_AT;
        if (line.len && line.ptr[0] != '#' && (held ? t->keep_held : t->keep_others))
            add_text(t, line, language, 1);
    }
    return status;
}

static kabar_status
read_table(struct texts *t, const char *name, const char *columns, struct kb_table *table)
{
    struct kb_str bytes, path = kb_arena_format(t->arena, "%s/%s", t->root, name);
    kabar_status status = kb_corpus_file(t->arena, path.ptr, &bytes, t->err);
    if (status == KABAR_OK)
        status = kb_table_parse(t->arena, path.ptr, bytes, columns, table, t->err);
    return status;
}

static kabar_status
read_sources(struct texts *t)
{
    struct kb_table table;
    kabar_status status =
        read_table(t, "training/languages/sources.tsv", "language file join weight", &table);
    for (uint32_t i = 0; status == KABAR_OK && i < table.row_count; i++) {
        const struct kb_str *cells = table.rows[i].cells;
        bool ours = !kb_str_starts(cells[1], KB_STR("lang/"));
        struct kb_str path =
            kb_arena_format(t->arena, "%s/%.*s", ours ? t->root : t->shared, KB_FMT(cells[1]));
        uint32_t language = language_of(t, cells[0]);
        double join = 0, weight = 1;
        uint32_t before = t->list.len;
        kb_str_number(cells[3], &weight);
        if (kb_str_number(cells[2], &join))
            status = read_names(t, path.ptr, language, (uint32_t)join);
        else
            status = read_texts(t, path.ptr, language);
        for (uint32_t k = before; k < t->list.len; k++)
            t->list.at[k].weight = (float)weight;
    }
    return status;
}

enum { WORDS_TOGETHER = 8 };

/* Lists of common words, some at a time as a text. */
static kabar_status
add_common(struct texts *t)
{
    struct kb_table table;
    kabar_status status = read_table(t, "training/languages/common.tsv", "language words", &table);
    for (uint32_t r = 0; status == KABAR_OK && r < table.row_count; r++) {
        struct kb_str words = table.rows[r].cells[1], word = words;
        uint32_t language = language_of(t, table.rows[r].cells[0]), count = 0;
        const char *begin = words.ptr;
        while (kb_str_next(&words, ' ', &word))
            if (++count % WORDS_TOGETHER == 0 || !words.len) {
                add_text(t, (struct kb_str){ begin, (size_t)(word.ptr + word.len - begin) },
                         language, 1);
                begin = word.ptr + word.len;
            }
    }
    return status;
}

/* Each pair of phrases as two short texts. */
static void
add_phrases(struct texts *t, struct kb_str bytes, uint32_t from, uint32_t to)
{
    struct kb_str line;
    while (kb_corpus_line(&bytes, &line)) {
        size_t tab = kb_str_find(line, KB_STR("\t"), 0);
        if (tab >= line.len || line.ptr[0] == '#')
            continue;
        add_text(t, kb_str_sub(line, 0, tab), to, 0.5f);
        add_text(t, kb_str_sub(line, tab + 1, line.len), from, 0.5f);
    }
}

/* Malay from Indonesian. */
static kabar_status
add_exchanged(struct texts *t)
{
    struct kb_table table;
    kabar_status status =
        read_table(t, "training/languages/exchanged.tsv", "from to file weight", &table);
    for (uint32_t r = 0; status == KABAR_OK && r < table.row_count; r++) {
        const struct kb_str *cells = table.rows[r].cells;
        struct kb_str bytes, path = kb_arena_format(t->arena, "%s/%.*s", t->root, KB_FMT(cells[2]));
        uint32_t from = language_of(t, cells[0]), to = language_of(t, cells[1]), n = t->list.len;
        double weight = 0;
        status = kb_corpus_file(t->arena, path.ptr, &bytes, t->err);
        if (status != KABAR_OK || !kb_str_number(cells[3], &weight))
            break;
        struct kb_pairs *pairs = kb_pairs_read(t->arena, bytes);
        for (uint32_t i = 0; i < n; i++) {
            uint32_t count, words;
            struct kb_str text = t->list.at[i].text;
            if (t->list.at[i].language != from)
                continue;
            text = kb_pairs_exchange(t->arena, pairs, text, &count, &words);
            if (count >= 2 && (float)count * 5 >= (float)words)
                add_text(t, text, to, (float)weight);
        }
        add_phrases(t, bytes, from, to);
    }
    return status;
}

/* ---- scripts ---- */

struct scripts {
    struct kb_tell_script at[KB_TELL_SCRIPTS];
    uint32_t count;
    KB_VEC(struct kb_tell_range) ranges;
};

static uint32_t
hexadecimal(struct kb_str s)
{
    char room[16] = "";
    memcpy(room, s.ptr, s.len < 15 ? s.len : 15);
    return (uint32_t)strtoul(room, NULL, 16);
}

static int
by_first(const void *a, const void *b)
{
    const struct kb_tell_range *x = a, *y = b;
    return x->first < y->first ? -1 : x->first > y->first;
}

static kabar_status
read_scripts(struct texts *t, struct scripts *s)
{
    struct kb_table table;
    kabar_status status =
        read_table(t, "training/languages/scripts.tsv", "script weight ranges languages", &table);
    for (uint32_t i = 0; status == KABAR_OK && i < table.row_count; i++) {
        struct kb_str ranges = table.rows[i].cells[2], codes = table.rows[i].cells[3], one;
        double weight = 0;
        KB_ASSERT(s->count < KB_TELL_SCRIPTS && kb_str_number(table.rows[i].cells[1], &weight));
        s->at[s->count].weight = (uint32_t)weight;
        while (kb_str_next(&ranges, ' ', &one)) {
            size_t dash = kb_str_find(one, KB_STR("-"), 0);
            uint32_t first = hexadecimal(kb_str_sub(one, 0, dash));
            uint32_t last = hexadecimal(kb_str_sub(one, dash + 1, one.len));
            *KB_PUSH(t->arena, &s->ranges) = (struct kb_tell_range){ first, last, s->count };
        }
        while (kb_str_next(&codes, ' ', &one)) {
            uint32_t k = language_of(t, one);
            s->at[s->count].languages[k / 64] |= 1ull << (k % 64);
        }
        s->count++;
    }
    if (status == KABAR_OK)
        qsort(s->ranges.at, s->ranges.len, sizeof *s->ranges.at, by_first);
    return status;
}

/* ---- training ---- */

static kabar_status
train(struct texts *t, const char *out)
{
    struct scripts scripts = { 0 };
    struct kb_sections sections = { 0 };
    kabar_status status = read_sources(t);
    if (status == KABAR_OK)
        status = add_exchanged(t);
    if (status == KABAR_OK)
        status = add_common(t);
    if (status == KABAR_OK)
        status = read_scripts(t, &scripts);
    if (status != KABAR_OK)
        return status;
    t->languages[language_of(t, KB_STR("zxx"))] = ""; /* what is of no language cannot be told */
    struct kb_tell_recipe recipe = { .language_count = t->language_count,
                                     .languages = t->languages,
                                     .script_count = scripts.count,
                                     .range_count = scripts.ranges.len,
                                     .scripts = scripts.at,
                                     .ranges = scripts.ranges.at,
                                     .rounds = 40,
                                     .cutoff = 2,
                                     .most_rows = 170000,
                                     .least_step = 3,
                                     .rate = 0.5f,
                                     .decay = 0,
                                     .leave_out = 0.1f,
                                     .leave_out_names = 0.4f,
                                     .draws = 80,
                                     .power = 0.6f,
                                     .draws_base = 300,
                                     .least = 0.5f,
                                     .seed = 20240607 };
    struct kb_buf file;
    kb_buf_init(&file, 0);
    kb_tell_train(t->arena, &recipe, t->list.at, t->list.len, kb_sections_add(&sections, "tell"));
    kb_sections_write(&sections, &file);
    fprintf(stderr, "%u texts, %u languages, %zu bytes\n", (unsigned)t->list.len,
            (unsigned)t->language_count, file.len);
    status = kb_sections_save(out, kb_buf_view(&file), t->err);
    kb_buf_free(&file);
    return status;
}

/* ---- measuring ---- */

static kabar_status
open_model(struct kb_arena *arena, const char *path, struct kb_tell *tell, struct kb_error *err)
{
    struct kb_str bytes;
    kabar_status status = kb_corpus_file(arena, path, &bytes, err);
    if (status == KABAR_OK)
        status = kb_model_check(bytes, path, true, err);
    return status == KABAR_OK ? kb_tell_open(kb_model_find(bytes, "tell"), tell, err) : status;
}

/* One line a mistake, one a language; languages in the order of the texts. */
static void
measure(const struct kb_tell *tell, const struct texts *t, bool verbose)
{
    uint32_t all = 0, right_all = 0;
    for (uint32_t k = 0; k < t->language_count; k++) {
        uint32_t n = 0, right = 0, none = 0;
        for (uint32_t i = 0; i < t->list.len; i++) {
            const struct kb_tell_text *x = &t->list.at[i];
            float confidence;
            if (x->language != k)
                continue;
            struct kb_str said = kb_tell_language(tell, x->text, &confidence);
            bool ok = kb_str_is(said, t->languages[k])
                      || (!said.len && strcmp(t->languages[k], "zxx") == 0);
            n++, right += ok, none += !said.len;
            if (!ok && verbose)
                printf("%s as %s %.2f: %.*s\n", t->languages[k], said.len ? said.ptr : "-",
                       (double)confidence, KB_FMT(x->text));
            if (ok && getenv("SHOW_ALL"))
                printf("%s right %.3f: %.*s\n", t->languages[k], (double)confidence,
                       KB_FMT(x->text));
        }
        if (n)
            printf("== %s: %u of %u, %.4f, not told %u\n", t->languages[k], (unsigned)right,
                   (unsigned)n, (double)right / n, (unsigned)none);
        all += n, right_all += right;
    }
    printf("== all: %u of %u, %.4f\n", (unsigned)right_all, (unsigned)all,
           all ? (double)right_all / all : 0);
}

static kabar_status
speed(const struct kb_tell *tell, struct texts *t, const char *path)
{
    struct kb_str bytes;
    struct timespec a, b;
    size_t done = 0;
    kabar_status status = kb_corpus_file(t->arena, path, &bytes, t->err);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &a);
    for (uint32_t round = 0; status == KABAR_OK && round < 20; round++)
        for (size_t at = 0; at + KB_TELL_BYTES <= bytes.len; at += KB_TELL_BYTES) {
            kb_tell_language(tell, kb_str_sub(bytes, at, at + KB_TELL_BYTES), NULL);
            done += KB_TELL_BYTES;
        }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &b);
    double took = (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) * 1e-9;
    printf("%.1f MB/s\n", (double)done / took * 1e-6);
    return status;
}

int
main(int argc, char **argv)
{
    struct kb_arena arena;
    struct kb_error err = { .message = "kabar-tell: see train/main_tell.c for its commands" };
    struct texts t = { .arena = &arena, .err = &err, .keep_others = true };
    struct kb_tell tell;
    kabar_status status = KABAR_USAGE;
    kb_arena_init(&arena);
    if (argc >= 5 && strcmp(argv[1], "train") == 0) {
        t.root = argv[2], t.shared = argv[3];
        t.keep_held = argc == 5;
        status = train(&t, argv[4]);
    } else if (argc == 5 && strcmp(argv[1], "held") == 0) {
        t.root = argv[3], t.shared = argv[4];
        t.keep_held = true, t.keep_others = false;
        status = open_model(&arena, argv[2], &tell, &err);
        if (status == KABAR_OK)
            status = read_sources(&t);
        if (status == KABAR_OK)
            measure(&tell, &t, true);
    } else if (argc == 5 && strcmp(argv[1], "ask") == 0) {
        uint32_t language = language_of(&t, (struct kb_str){ argv[3], strlen(argv[3]) });
        t.keep_held = true;
        status = open_model(&arena, argv[2], &tell, &err);
        if (status == KABAR_OK)
            status = read_texts(&t, argv[4], language);
        if (status == KABAR_OK)
            measure(&tell, &t, true);
    } else if (argc == 4 && strcmp(argv[1], "speed") == 0) {
        status = open_model(&arena, argv[2], &tell, &err);
        if (status == KABAR_OK)
            status = speed(&tell, &t, argv[3]);
    }
    if (status != KABAR_OK)
        fprintf(stderr, "%s\n", err.message);
    kb_arena_free(&arena);
    return status == KABAR_OK ? 0 : 1;
}
