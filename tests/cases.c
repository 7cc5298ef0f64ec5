/* Runs case files: text that somebody who knows a language, but no C, can write.
 *
 *   % lang: id                      before the first case: holds for the whole file
 *   === who was accused             a case begins with its name
 *   % published: 2024-11-04         lang published outlet title url show kind; all may be left out
 *   Korsel menuduh Korut mengirim pasukan ke Rusia.
 *   ---
 *   event 112 KOR -> PRK asserted | menuduh
 *
 * Expected is what src/record/show.h prints. `show` names the lists (events when left out), or
 * `article`, or `sentences` (one a line, its words divided by blanks); `kind` is clean (kept as it
 * is, when left out), text or html (cleaned first). The language is by default that of the pack
 * that the file lies in. `known` says why a case whose expected lines are right does not hold yet:
 * it counts as neither passed nor failed until it holds.
 *
 * cases [--accept] [--only=PART_OF_NAME] FILE... */
#include <stdio.h>
#include <stdlib.h>

#include "pipeline.h"

#include "base/banned.h"

enum { LANG, PUBLISHED, OUTLET, TITLE, URL, SHOW, KIND, KNOWN, OPTIONS };
static const char *const option_names[OPTIONS] = { "lang", "published", "outlet", "title",
                                                   "url",  "show",      "kind",   "known" };

struct options {
    struct kb_str at[OPTIONS];
};

struct test_case {
    struct kb_str name, input, expected;
    struct options options;
    size_t expected_at, end_at; /* bytes of the file */
    unsigned line;
};

struct run {
    const kabar_engine *engine;
    struct kb_arena arena;
    const char *only;
    bool accept;
    unsigned passed, failed, known;
};

static struct kb_str
line_at(struct kb_str file, size_t at)
{
    size_t end = at;
    while (end < file.len && file.ptr[end] != '\n')
        end++;
    return kb_str_sub(file, at, end);
}

static size_t
next_line(struct kb_str file, size_t at)
{
    at += line_at(file, at).len;
    return at < file.len ? at + 1 : at;
}

/* `% name: value`; false when the line is none of these. */
static bool
take_option(struct kb_str line, struct options *options)
{
    if (!kb_str_starts(line, KB_STR("% ")))
        return false;
    struct kb_str value = kb_str_sub(line, 2, line.len), name;
    kb_str_next(&value, ':', &name);
    for (int i = 0; i < OPTIONS; i++)
        if (kb_str_is(name, option_names[i])) {
            options->at[i] = kb_str_trim(value);
            return true;
        }
    fprintf(stderr, "cases: unknown option '%.*s'\n", KB_FMT(name));
    exit(2);
}

/* Reads the case whose `===` line stands at `at`; gives where the next one begins. */
static size_t
read_case(struct kb_str file, size_t at, struct test_case *c)
{
    struct kb_str line = line_at(file, at);
    c->name = kb_str_trim(kb_str_sub(line, 3, line.len));
    at = next_line(file, at);
    while (at < file.len && take_option(line_at(file, at), &c->options))
        at = next_line(file, at);
    size_t input = at, bar = SIZE_MAX, behind = file.len;
    for (; at < file.len; at = next_line(file, at)) {
        line = line_at(file, at);
        if (kb_str_starts(line, KB_STR("===")))
            break;
        if (kb_str_is(line, "---")) {
            bar = at;
            behind = next_line(file, at);
        }
    }
    c->input = kb_str_trim(kb_str_sub(file, input, bar == SIZE_MAX ? at : bar));
    c->expected_at = bar == SIZE_MAX ? at : behind;
    c->end_at = at;
    c->expected = kb_str_trim(kb_str_sub(file, c->expected_at, at));
    return at;
}

/* The language of packs/<xx>/cases/ */
static struct kb_str
lang_of_path(const char *path)
{
    const char *packs = strstr(path, "packs/");
    if (!packs)
        return KB_STR_NONE;
    const char *end = strchr(packs + 6, '/');
    return end ? (struct kb_str){ packs + 6, (size_t)(end - packs - 6) } : KB_STR_NONE;
}

static struct kb_page
page_of(const struct test_case *c, const char *path)
{
    const struct kb_str *o = c->options.at;
    struct kb_page page = { .kind = KB_PAGE_TEXT, .bytes = c->input, .raw = true };
    page.path = (struct kb_str){ path, strlen(path) };
    page.lang = o[LANG].len ? o[LANG] : lang_of_path(path);
    page.published = o[PUBLISHED];
    page.outlet = o[OUTLET];
    page.title = o[TITLE];
    page.url = o[URL];
    if (o[KIND].len && !kb_str_is(o[KIND], "clean"))
        page.raw = false;
    if (kb_str_is(o[KIND], "html"))
        page.kind = KB_PAGE_HTML;
    return page;
}

/* What comes out, or `error` and why. */
static void
show_case(struct run *run, const struct kb_page *page, struct kb_str show, struct kb_buf *out)
{
    struct kb_error err = { .status = KABAR_OK };
    enum kb_pipeline_stop at = kb_str_is(show, "article")     ? KB_AT_ARTICLE
                               : kb_str_is(show, "sentences") ? KB_AT_WORDS
                                                              : KB_AT_FINDINGS;
    char which[200];
    snprintf(which, sizeof which, "%.*s", KB_FMT(show.len ? show : KB_STR("events")));
    if (kb_pipeline_show(run->engine, &run->arena, page, NULL, at, which, out, &err))
        kb_buf_format(out, "error %s\n", err.message);
}

static bool
has_line(struct kb_str all, struct kb_str wanted)
{
    for (size_t at = 0; at < all.len; at = next_line(all, at))
        if (kb_str_equal(kb_str_trim(line_at(all, at)), wanted))
            return true;
    return false;
}

static unsigned
print_missing(struct kb_str from, struct kb_str in, char mark)
{
    unsigned count = 0;
    for (size_t at = 0; at < from.len; at = next_line(from, at)) {
        struct kb_str line = kb_str_trim(line_at(from, at));
        if (line.len && !has_line(in, line)) {
            printf("    %c %.*s\n", mark, KB_FMT(line));
            count++;
        }
    }
    return count;
}

static bool
same_lines(struct kb_str a, struct kb_str b)
{
    size_t i = 0, j = 0;
    for (; i < a.len || j < b.len; i = next_line(a, i), j = next_line(b, j))
        if (!kb_str_equal(kb_str_trim(line_at(a, i)), kb_str_trim(line_at(b, j))))
            return false;
    return true;
}

static void
run_case(struct run *run, const char *path, const struct test_case *c, struct kb_buf *out)
{
    struct kb_page page = page_of(c, path);
    kb_buf_clear(out);
    show_case(run, &page, c->options.at[SHOW], out);
    kb_arena_reset(&run->arena);
    struct kb_str got = kb_str_trim(kb_buf_view(out));
    bool same = same_lines(got, c->expected);
    struct kb_str known = c->options.at[KNOWN];
    if (same && !known.len) {
        run->passed++;
        return;
    }
    if (!same && known.len) {
        run->known++;
        printf("known %s:%u: %.*s: %.*s\n", path, c->line, KB_FMT(c->name), KB_FMT(known));
        return;
    }
    if (same)
        printf("this holds now: take its line `%% known:` out\n");
    run->failed++;
    printf("%s %s:%u: %.*s\n", run->accept ? "changed" : "FAILED", path, c->line, KB_FMT(c->name));
    if (print_missing(c->expected, got, '-') + print_missing(got, c->expected, '+') == 0)
        puts("    the same lines in another order or number");
}

static bool
read_file(const char *path, struct kb_buf *buf)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return false;
    char *room;
    size_t got = 1;
    while (got && (room = kb_buf_reserve(buf, 65536))) {
        got = fread(room, 1, 65536, file);
        buf->len += got;
    }
    bool fine = !ferror(file) && !buf->failed;
    fclose(file);
    return fine;
}

static void
write_file(const char *path, struct kb_str bytes)
{
    FILE *file = fopen(path, "wb");
    bool fine = file && fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len;
    if (!file || fclose(file) || !fine) {
        fprintf(stderr, "cases: cannot write %s\n", path);
        exit(3);
    }
}

static unsigned
line_number(struct kb_str file, size_t at)
{
    unsigned line = 1;
    for (size_t i = 0; i < at; i++)
        line += file.ptr[i] == '\n';
    return line;
}

/* Copies what stands before the case's expected lines, then what came out. */
static void
add_accepted(struct kb_buf *accepted, struct kb_str file, size_t from, const struct test_case *c,
             const struct kb_buf *out)
{
    struct kb_str before = kb_str_sub(file, from, c->expected_at);
    kb_buf_str(accepted, before);
    if (c->options.at[KNOWN].len) {
        kb_buf_str(accepted, kb_str_sub(file, c->expected_at, c->end_at));
        return;
    }
    if (!kb_str_ends(kb_str_trim(before), KB_STR("---")))
        kb_buf_z(accepted, "---\n");
    struct kb_str got = kb_str_trim(kb_buf_view(out));
    kb_buf_str(accepted, got);
    kb_buf_z(accepted, got.len ? "\n" : "");
    kb_buf_z(accepted, c->end_at < file.len ? "\n" : "");
}

static void
run_file(struct run *run, const char *path)
{
    struct kb_buf bytes, out, accepted;
    kb_buf_init(&bytes, 0);
    kb_buf_init(&out, 0);
    kb_buf_init(&accepted, 0);
    if (!read_file(path, &bytes)) {
        fprintf(stderr, "cases: cannot read %s\n", path);
        exit(2);
    }
    struct kb_str file = kb_buf_view(&bytes);
    struct options defaults = { 0 };
    size_t at = 0, copied = 0;
    for (; at < file.len && !kb_str_starts(line_at(file, at), KB_STR("==="));
         at = next_line(file, at))
        take_option(line_at(file, at), &defaults);
    while (at < file.len) {
        struct test_case c = { .options = defaults, .line = line_number(file, at) };
        at = read_case(file, at, &c);
        char name[200];
        snprintf(name, sizeof name, "%.*s", KB_FMT(c.name));
        if (run->only && !strstr(name, run->only))
            continue;
        run_case(run, path, &c, &out);
        add_accepted(&accepted, file, copied, &c, &out);
        copied = c.end_at;
    }
    if (run->accept && !run->only)
        write_file(path, kb_buf_view(&accepted));
    kb_buf_free(&bytes);
    kb_buf_free(&out);
    kb_buf_free(&accepted);
}

int
main(int argc, char **argv)
{
    struct run run = { 0 };
    kabar_engine *engine = NULL;
    char message[KB_MAX_ERROR_BYTES];
    if (kabar_engine_open(NULL, NULL, &engine, message, sizeof message)) {
        printf("the engine does not open: %s\n0 passed, 1 failed\n", message);
        return 1;
    }
    run.engine = engine;
    kb_arena_init(&run.arena);
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--accept") == 0)
            run.accept = true;
        else if (strncmp(argv[i], "--only=", 7) == 0)
            run.only = argv[i] + 7;
        else
            run_file(&run, argv[i]);
    }
    kb_arena_free(&run.arena);
    kabar_engine_close(engine);
    if (run.accept)
        printf("%u cases stay, %u changed\n", run.passed, run.failed);
    else if (run.known)
        printf("%u cases are known to be wrong\n", run.known);
    if (!run.accept)
        printf("%u passed, %u failed\n", run.passed, run.failed);
    return run.failed && !run.accept;
}
