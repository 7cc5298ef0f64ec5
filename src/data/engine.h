/* Packs and knowledge together: what every stage reads and none changes. */
#ifndef KB_DATA_ENGINE_H
#define KB_DATA_ENGINE_H

#include "data/pack.h"

struct kb_furniture; /* clean/furniture.h */
struct kb_tell;      /* model/tell.h */

struct kabar_engine {
    struct kb_arena arena, furniture_arena;
    struct kb_files files;
    struct kb_knowledge knowledge;
    struct kb_pack *packs;
    uint32_t pack_count;
    const struct kb_furniture
        *furniture;             /* of all packs: a page's menus may be in another language */
    const struct kb_tell *tell; /* which language a text is in; NULL: there is no model */
};

/* Reads everything; a user's own rows before the built-in ones. Lies in src/engine.c, because it
 * asks each stage for what it makes of its tables. kabar_engine_close frees it. */
kabar_status kb_engine_open(const char *knowledge_dir, const char *pack_dir,
                            struct kabar_engine **engine, struct kb_error *err);

/* What a stage is handed besides its input: memory for this page, the engine, a place for errors.
 */
struct kb_ctx {
    struct kb_arena *arena;
    const struct kabar_engine *engine;
    struct kb_error *err;
};

/* NULL when there is no such pack. */
const struct kb_pack *kb_engine_pack(const struct kabar_engine *engine, struct kb_str code);
/* The pack whose models tag a language: its own, or one that names it as near; NULL: none. */
const struct kb_pack *kb_engine_tagger(const struct kabar_engine *engine, struct kb_str code);

#endif
