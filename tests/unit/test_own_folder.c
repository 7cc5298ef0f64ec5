#include "own_folder.h"

#include <sys/stat.h>

#include "read_help.h"
#include "test.h"

#include "base/banned.h"

void
own_folder_open(struct own_folder *own)
{
    static const char *const folders[] = { "knowledge",       "packs",          "packs/id",
                                           "packs/id/events", "packs/en",       "packs/en/events",
                                           "packs/xx",        "packs/xx/events" };
    memset(own, 0, sizeof *own);
    kb_arena_init(&own->arena);
    own->path = read_help_folder(&own->arena);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        CHECK_INT(mkdir(kb_arena_format(&own->arena, "%s/%s", own->path, folders[i]).ptr, 0700), 0);
}

void
own_folder_file(struct own_folder *own, const char *name, const char *bytes)
{
    read_help_file(&own->arena, own->path, name, (struct kb_str){ bytes, strlen(bytes) });
}

kabar_status
own_folder_engine(struct own_folder *own)
{
    const char *knowledge = kb_arena_format(&own->arena, "%s/knowledge", own->path).ptr;
    const char *packs = kb_arena_format(&own->arena, "%s/packs", own->path).ptr;
    return kabar_engine_open(knowledge, packs, &own->engine, own->message, sizeof own->message);
}

void
own_folder_close(struct own_folder *own)
{
    kabar_engine_close(own->engine);
    read_help_remove(own->path);
    kb_arena_free(&own->arena);
}
