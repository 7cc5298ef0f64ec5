/* Opening: knowledge, then each language, then what each stage makes of its own tables. */
#include "data/engine.h"

#include <pthread.h>

#include "base/heap.h"
#include "clean/furniture.h"
#include "extract/findings.h"
#include "model/choice.h"
#include "model/file.h"
#include "model/models.h"
#include "model/tell.h"

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

const struct kb_pack *
kb_engine_pack(const struct kabar_engine *engine, struct kb_str code)
{
    for (uint32_t i = 0; i < engine->pack_count; i++)
        if (kb_str_equal_nocase(engine->packs[i].code, code))
            return &engine->packs[i];
    return NULL;
}

const struct kb_pack *
kb_engine_tagger(const struct kabar_engine *engine, struct kb_str code)
{
    const struct kb_pack *own = kb_engine_pack(engine, code);
    for (uint32_t i = 0; !own && i < engine->pack_count; i++)
        for (uint32_t k = 0; !own && k < engine->packs[i].near_count; k++)
            if (kb_str_equal_nocase(engine->packs[i].near[k], code))
                own = &engine->packs[i];
    return own;
}

/* One language, or the furniture of all, opened by a thread of its own. */
struct opening {
    struct kabar_engine *engine;
    struct kb_pack *pack;
    struct kb_str code;
    struct kb_error err;
    kabar_status status;
};

/* packs/<code>/model.bin, where there is one. Ours were checked when they were trained. */
static kabar_status
open_models(struct opening *o)
{
    struct kb_arena *arena = &o->pack->arena;
    struct kb_str name = kb_arena_format(arena, "packs/%.*s/model.bin", KB_FMT(o->code));
    const struct kb_file *file = kb_files_find(&o->engine->files, name.ptr);
    if (!file)
        return KABAR_OK;
    struct kb_models *models = KB_NEW(arena, struct kb_models);
    o->pack->models = models;
    return kb_models_open(file->bytes, file->name, file->own, models, &o->err);
}

/* packs/<code>/relate.bin likewise. */
static kabar_status
open_choices(struct opening *o)
{
    struct kb_arena *arena = &o->pack->arena;
    struct kb_str name = kb_arena_format(arena, "packs/%.*s/relate.bin", KB_FMT(o->code));
    const struct kb_file *file = kb_files_find(&o->engine->files, name.ptr);
    if (!file)
        return KABAR_OK;
    struct kb_choices *choices = KB_NEW(arena, struct kb_choices);
    o->pack->choices = choices;
    return kb_choices_open(file->bytes, file->name, file->own, choices, &o->err);
}

static void *
open_pack(void *context)
{
    static kabar_status (*const modules[])(struct kb_arena *, struct kb_pack *,
                                           struct kb_error *) = { kb_offices_open, kb_times_open,
                                                                  kb_said_open, kb_figures_open,
                                                                  kb_frames_open };
    struct opening *o = context;
    struct kb_arena *arena = &o->pack->arena;
    arena->eager = !kb_files_lexicon(&o->engine->files, o->code).len; /* a lexicon fills much */
    if (kb_arena_guard(arena)) {
        o->status = kb_fail(&o->err, KABAR_NO_MEMORY, "out of memory while reading a language");
        return NULL;
    }
    o->status =
        kb_pack_open(arena, &o->engine->files, o->code, &o->engine->knowledge, o->pack, &o->err);
    for (size_t i = 0; o->status == KABAR_OK && i < sizeof modules / sizeof *modules; i++)
        o->status = modules[i](arena, o->pack, &o->err);
    if (o->status == KABAR_OK)
        o->status = open_models(o);
    if (o->status == KABAR_OK)
        o->status = open_choices(o);
    arena->guarded = false;
    return NULL;
}

/* The languages that have a folder, each once; a user's own files come before ours. */
static uint32_t
find_languages(struct kabar_engine *e, struct kb_str *codes)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < e->files.count; i++) {
        struct kb_str name = { e->files.at[i].name, strlen(e->files.at[i].name) }, code;
        bool known = !language_of(name, &code);
        for (uint32_t k = 0; !known && k < count; k++)
            known = kb_str_equal(codes[k], code);
        if (!known)
            codes[count++] = code;
    }
    return count;
}

static void *
open_furniture(void *context)
{
    struct opening *o = context;
    struct kabar_engine *e = o->engine;
    if (kb_arena_guard(&e->furniture_arena)) {
        o->status = kb_fail(&o->err, KABAR_NO_MEMORY, "out of memory while reading the furniture");
        return NULL;
    }
    o->status =
        kb_furniture_open(&e->furniture_arena, &e->files, &e->knowledge, &e->furniture, &o->err);
    e->furniture_arena.guarded = false;
    return NULL;
}

/* What can open side by side: every language and the furniture, each in its own arena. The last
 * runs on this thread. */
static kabar_status
open_side_by_side(struct kabar_engine *e, struct kb_error *err)
{
    struct kb_str *codes = kb_arena_array(&e->arena, e->files.count + 1, sizeof *codes);
    uint32_t packs = find_languages(e, codes), count = packs + 1;
    struct opening *all = kb_arena_array(&e->arena, count, sizeof *all);
    pthread_t *threads = kb_arena_array(&e->arena, count, sizeof *threads);
    bool *started = kb_arena_array(&e->arena, count, sizeof *started);
    kabar_status status = KABAR_OK;
    e->packs = kb_arena_array(&e->arena, count, sizeof *e->packs);
    e->pack_count = packs;
    for (uint32_t i = 0; i < count; i++) {
        all[i].engine = e;
        if (i > 0)
            all[i].pack = &e->packs[i - 1], all[i].code = codes[i - 1];
        void *(*open)(void *) = i ? open_pack : open_furniture;
        started[i] = i + 1 < count && pthread_create(&threads[i], NULL, open, &all[i]) == 0;
        if (!started[i])
            open(&all[i]);
    }
    for (uint32_t i = 0; i < count; i++) {
        if (started[i])
            pthread_join(threads[i], NULL);
        if (status == KABAR_OK && all[i].status != KABAR_OK)
            status = kb_fail(err, all[i].status, "%s", all[i].err.message);
    }
    return status;
}

/* The model that tells languages, used as it lies. */
static kabar_status
open_tell(struct kabar_engine *e, struct kb_error *err)
{
    static const char name[] = "packs/languages.bin";
    const struct kb_file *file = kb_files_find(&e->files, name);
    if (!file)
        return KABAR_OK;
    struct kb_str bytes = file->bytes;
    kabar_status status = kb_model_check(bytes, name, file->own, err);
    struct kb_tell *tell = KB_NEW(&e->arena, struct kb_tell);
    if (status == KABAR_OK)
        status = kb_tell_open(kb_model_find(bytes, "tell"), tell, err);
    e->tell = tell;
    return status;
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
        status = open_tell(e, err);
    if (status == KABAR_OK)
        status = open_side_by_side(e, err);
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
    for (uint32_t i = 0; i < engine->pack_count; i++)
        kb_arena_free(&engine->packs[i].arena);
    kb_arena_free(&engine->furniture_arena);
    kb_arena_free(&engine->arena);
    kb_heap_free(engine);
}
