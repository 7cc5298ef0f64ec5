/* Opening: knowledge, then each language, then what each stage makes of its own tables. */
#include "data/engine.h"

#include "base/heap.h"
#include "clean/furniture.h"
#include "extract/findings.h"

#include "base/banned.h"

/* A language is a folder packs/<code>/ that holds pack.tsv. */
static bool
language_of(struct kb_str name, struct kb_str *code)
{
    if (!kb_str_starts(name, KB_STR("packs/")) || !kb_str_ends(name, KB_STR("/pack.tsv")))
        return false;
    *code = kb_str_sub(name, 6, name.len - 9);
    return code->len > 0;
}

static bool
known(const struct kabar_engine *e, struct kb_str code)
{
    return kb_engine_pack(e, code) != NULL;
}

const struct kb_pack *
kb_engine_pack(const struct kabar_engine *engine, struct kb_str code)
{
    for (uint32_t i = 0; i < engine->pack_count; i++)
        if (kb_str_equal_nocase(engine->packs[i].code, code))
            return &engine->packs[i];
    return NULL;
}

static kabar_status
open_pack(struct kabar_engine *e, struct kb_str code, struct kb_error *err)
{
    static kabar_status (*const modules[])(struct kb_arena *, struct kb_pack *,
                                           struct kb_error *) = {
        kb_times_open, kb_said_open, kb_figures_open, kb_frames_open
    };
    struct kb_pack *pack = &e->packs[e->pack_count];
    kabar_status status = kb_pack_open(&e->arena, &e->files, code, &e->knowledge, pack, err);
    for (size_t i = 0; status == KABAR_OK && i < sizeof modules / sizeof *modules; i++)
        status = modules[i](&e->arena, pack, err);
    e->pack_count += status == KABAR_OK;
    return status;
}

static kabar_status
open_packs(struct kabar_engine *e, struct kb_error *err)
{
    e->packs = kb_arena_array(&e->arena, e->files.count, sizeof *e->packs);
    for (uint32_t i = 0; i < e->files.count; i++) {
        struct kb_str name = { e->files.at[i].name, strlen(e->files.at[i].name) }, code;
        if (!language_of(name, &code) || known(e, code))
            continue;
        kabar_status status = open_pack(e, code, err);
        if (status != KABAR_OK)
            return status;
    }
    return KABAR_OK;
}

kabar_status
kb_engine_open(const char *knowledge_dir, const char *pack_dir, struct kabar_engine **engine,
               struct kb_error *err)
{
    struct kabar_engine *e = kb_heap_alloc(sizeof *e);
    *engine = NULL;
    if (!e)
        return kb_fail(err, KABAR_NO_MEMORY, "out of memory");
    memset(e, 0, sizeof *e);
    kb_arena_init(&e->arena);
    if (kb_arena_guard(&e->arena)) {
        kabar_engine_close(e);
        return kb_fail(err, KABAR_NO_MEMORY, "out of memory while reading the language packs");
    }
    kabar_status status = kb_files_open(&e->arena, knowledge_dir, pack_dir, &e->files, err);
    if (status == KABAR_OK)
        status = kb_knowledge_open(&e->arena, &e->files, &e->knowledge, err);
    if (status == KABAR_OK)
        status = kb_furniture_open(&e->arena, &e->files, &e->knowledge, &e->furniture, err);
    if (status == KABAR_OK)
        status = open_packs(e, err);
    if (status != KABAR_OK) {
        kabar_engine_close(e);
        return status;
    }
    e->arena.guarded = false;
    *engine = e;
    return KABAR_OK;
}

void
kabar_engine_close(kabar_engine *engine)
{
    if (!engine)
        return;
    kb_arena_free(&engine->arena);
    kb_heap_free(engine);
}
