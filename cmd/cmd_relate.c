/* kabar relate: what the first of two given parties does to the second. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "cmd.h"
#include "relate_line.h"

#include "base/banned.h"

static const struct kb_option own_options[] = {
    { "lang", "XX", "the language of the texts; told from each when left out", KB_OPTION_STRING,
      offsetof(struct kb_options, lang) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

struct relating {
    const struct kabar_engine *engine;
    const char *lang, *path;
    struct kb_arena arena;
    struct kb_buf out;
    uint64_t failed;
};

static void
answer_line(struct relating *r, struct kb_str line, uint64_t number)
{
    struct kb_error err;
    struct kb_ctx ctx = { &r->arena, r->engine, &err };
    kb_arena_reset(&r->arena);
    kb_buf_clear(&r->out);
    if (kb_relate_line(&ctx, line, r->lang, &r->out) != KABAR_OK) {
        fprintf(stderr, "kabar: %s:%llu: %s\n", r->path, (unsigned long long)number, err.message);
        r->failed++;
    }
    kb_buf_char(&r->out, '\n');
    fwrite(r->out.ptr, 1, r->out.len, stdout);
}

static kabar_status
answer_file(struct relating *r, const char *path, struct kb_error *err)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *in = standard ? stdin : fopen(path, "rb");
    char *line = NULL;
    size_t cap = 0;
    ssize_t len;
    if (!in)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path, strerror(errno));
    r->path = standard ? "standard input" : path;
    for (uint64_t number = 1; !kb_stop && (len = getline(&line, &cap, in)) > 0; number++) {
        struct kb_str s = kb_str_trim((struct kb_str){ line, (size_t)len });
        if (s.len)
            answer_line(r, s, number);
    }
    bool broken = ferror(in);
    free(line);
    if (!standard)
        fclose(in);
    if (broken)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path, strerror(errno));
    return kb_stop ? kb_fail(err, KABAR_INTERRUPTED, "interrupted") : KABAR_OK;
}

int
kb_cmd_relate(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { own_options, kb_engine_options } };
    struct relating r = { .failed = 0 };
    struct kabar_engine *engine;
    struct kb_error err;
    char *standard[] = { (char[]){ "-" } };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.count == 0)
        a.at = standard, a.count = 1;
    kabar_status status = kb_engine_open(a.options.knowledge, a.options.pack, &engine, &err);
    r.engine = engine;
    r.lang = a.options.lang;
    kb_arena_init(&r.arena);
    kb_buf_init(&r.out, 0);
    for (int i = 0; status == KABAR_OK && i < a.count; i++)
        status = answer_file(&r, a.at[i], &err);
    if (status == KABAR_OK && (fflush(stdout) != 0 || ferror(stdout)))
        status = kb_fail(&err, KABAR_CANNOT_WRITE, "the answer could not be written: %s",
                         strerror(errno));
    kb_buf_free(&r.out);
    kb_arena_free(&r.arena);
    kabar_engine_close(engine);
    if (status != KABAR_OK)
        return kb_complain(&err);
    return r.failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}
