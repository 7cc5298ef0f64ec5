/* Packs and knowledge together: what every stage reads and none changes. */
#ifndef KB_DATA_ENGINE_H
#define KB_DATA_ENGINE_H

#include "data/pack.h"

struct kabar_engine {
    struct kb_arena arena;
    struct kb_files files;
    struct kb_knowledge knowledge;
    struct kb_pack *packs;
    uint32_t pack_count;
};

/* What a stage is handed besides its input: memory for this page, the engine, a place for errors. */
struct kb_ctx {
    struct kb_arena *arena;
    const struct kabar_engine *engine;
    struct kb_error *err;
};

/* NULL when there is no such pack. */
const struct kb_pack *kb_engine_pack(const struct kabar_engine *engine, struct kb_str code);

#endif
