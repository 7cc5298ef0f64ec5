/* Writes the lexicon of one built-in language as an image, which the build puts into the binary.
 * Usage: compile-lexicons LANGUAGE FILE */
#include <stdio.h>

#include "data/engine.h"

#include "base/banned.h"

/* Here nothing is compiled yet: the engine opens from the tables. */
extern const struct embedded {
    const char *name, *begin, *end;
} kb_lexicons[];
const struct embedded kb_lexicons[1] = { { NULL, NULL, NULL } };

static int
write_image(const struct kb_pack *pack, const char *path)
{
    struct kb_buf image;
    kb_buf_init(&image, 0);
    kb_lexicon_image(pack->lexicon, &image);
    FILE *out = image.failed ? NULL : fopen(path, "wb");
    bool whole = out && fwrite(image.ptr, 1, image.len, out) == image.len;
    if (out && fclose(out) != 0)
        whole = false;
    kb_buf_free(&image);
    if (!whole)
        fprintf(stderr, "compile-lexicons: cannot write %s\n", path);
    return whole ? 0 : 1;
}

int
main(int argc, char **argv)
{
    struct kabar_engine *engine;
    struct kb_error err = { 0 };
    if (argc != 3) {
        fputs("usage: compile-lexicons LANGUAGE FILE\n", stderr);
        return 2;
    }
    if (kb_engine_open(NULL, NULL, &engine, &err) != KABAR_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 1;
    }
    const struct kb_pack *pack =
        kb_engine_pack(engine, (struct kb_str){ argv[1], strlen(argv[1]) });
    int failed = pack ? write_image(pack, argv[2]) : 2;
    kabar_engine_close(engine);
    return failed;
}
