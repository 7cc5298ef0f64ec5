/* kabar tag: tags, trees and names for text that is already cut into words. */
#include <errno.h>
#include <stdio.h>

#include "base/buf.h"
#include "cmd.h"
#include "data/engine.h"
#include "lang/columns.h"
#include "lang/language.h"

#include "base/banned.h"

enum { LARGEST = 1 << 30, TELLING_BYTES = 1200, PIECE = 1 << 16 };

static const struct kb_option own_options[] = {
    { "lang", "XX", "the text's language (told by its words)", KB_OPTION_STRING,
      offsetof(struct kb_options, lang) },
    { "names", NULL, "names instead: a word and its label a line", KB_OPTION_FLAG,
      offsetof(struct kb_options, names) },
    { NULL, NULL, NULL, KB_OPTION_FLAG, 0 },
};

static kabar_status
read_all(const char *path, struct kb_buf *bytes, struct kb_error *err)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *in = standard ? stdin : fopen(path, "rb");
    char *room;
    size_t got = 0;
    if (!in)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path, strerror(errno));
    while ((room = kb_buf_reserve(bytes, PIECE)) != NULL && (got = fread(room, 1, PIECE, in)) > 0)
        bytes->len += got;
    bool broken = ferror(in);
    if (!standard)
        fclose(in);
    if (broken)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", path, strerror(errno));
    if (bytes->failed)
        return kb_fail(err, KABAR_TOO_LARGE, "%s: larger than %d bytes, or out of memory", path,
                       LARGEST);
    return KABAR_OK;
}

/* The pack that was asked for, or that the words sound like. */
static kabar_status
find_pack(const struct kabar_engine *engine, const struct kb_options *o, const char *path,
          struct kb_str bytes, const struct kb_pack **pack, struct kb_error *err)
{
    struct kb_buf words;
    if (o->lang) {
        *pack = kb_engine_tagger(engine, (struct kb_str){ o->lang, strlen(o->lang) });
        if (!*pack)
            return kb_fail(err, KABAR_USAGE, "--lang %s: there is no such language pack", o->lang);
    } else {
        kb_buf_init(&words, 0);
        kb_columns_words(bytes, TELLING_BYTES, &words);
        *pack = kb_engine_tagger(engine, kb_language_of(engine, kb_buf_view(&words)));
        kb_buf_free(&words);
        if (!*pack)
            return kb_fail(err, KABAR_USAGE,
                           "%s: its language cannot be told by its words: name it with --lang",
                           path);
    }
    if (!(*pack)->models || !(*pack)->models->has_tags)
        return kb_fail(err, KABAR_USAGE, "the language pack %.*s has no models to tag with",
                       KB_FMT((*pack)->code));
    return KABAR_OK;
}

static kabar_status
tag_file(const struct kabar_engine *engine, const struct kb_options *o, const char *path,
         struct kb_error *err)
{
    const struct kb_pack *pack;
    struct kb_buf bytes, out;
    kb_buf_init(&bytes, LARGEST);
    kb_buf_init(&out, 0);
    kabar_status status = read_all(path, &bytes, err);
    if (status == KABAR_OK)
        status = find_pack(engine, o, path, kb_buf_view(&bytes), &pack, err);
    if (status == KABAR_OK && o->names && !pack->models->has_names)
        status = kb_fail(err, KABAR_USAGE, "the language pack %.*s has no name finder",
                         KB_FMT(pack->code));
    if (status == KABAR_OK)
        status = (o->names ? kb_columns_names : kb_columns_trees)(pack->models, path,
                                                                  kb_buf_view(&bytes), &out, err);
    if (status == KABAR_OK && out.failed)
        status = kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", path);
    if (out.len)
        fwrite(out.ptr, 1, out.len, stdout);
    kb_buf_free(&out);
    kb_buf_free(&bytes);
    return status;
}

int
kb_cmd_tag(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { own_options, kb_engine_options } };
    struct kabar_engine *engine;
    struct kb_error err;
    char *standard[] = { (char[]){ "-" } };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    if (a.count == 0)
        a.at = standard, a.count = 1;
    kabar_status status = kb_engine_open(a.options.knowledge, a.options.pack, &engine, &err);
    for (int i = 0; status == KABAR_OK && i < a.count; i++)
        status = tag_file(engine, &a.options, a.at[i], &err);
    kabar_engine_close(engine);
    return status == KABAR_OK ? KB_EXIT_FINE : kb_complain(&err);
}
