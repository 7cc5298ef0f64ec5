/* The public functions, thin. */
#include "kabar.h"

#include <stdio.h>

#include "base/heap.h"
#include "pipeline.h"
#include "read/read.h"

#include "base/banned.h"

struct kabar_reader {
    const kabar_engine *engine;
    struct kb_arena arena;
    struct kb_buf out;
    struct kb_error err;
};

const char *
kabar_status_text(kabar_status status)
{
    static const char *const texts[] = {
#define X(name, text) text,
        KABAR_STATUS_MAP(X)
#undef X
    };
    return (size_t)status < sizeof texts / sizeof *texts ? texts[status] : "unknown status";
}

kabar_status
kabar_engine_open(const char *knowledge_dir, const char *pack_dir, kabar_engine **engine,
                  char *message, size_t cap)
{
    struct kb_error err = { .status = KABAR_OK };
    kabar_status status = kb_engine_open(knowledge_dir, pack_dir, engine, &err);
    if (message && cap)
        snprintf(message, cap, "%s", status == KABAR_OK ? "" : err.message);
    return status;
}

kabar_status
kabar_reader_open(const kabar_engine *engine, kabar_reader **reader)
{
    kabar_reader *r = kb_heap_alloc(sizeof *r);
    *reader = r;
    if (!r)
        return KABAR_NO_MEMORY;
    memset(r, 0, sizeof *r);
    r->engine = engine;
    kb_arena_init(&r->arena);
    kb_buf_init(&r->out, 0);
    return KABAR_OK;
}

void
kabar_reader_close(kabar_reader *reader)
{
    if (!reader)
        return;
    kb_arena_free(&reader->arena);
    kb_buf_free(&reader->out);
    kb_heap_free(reader);
}

const char *
kabar_reader_message(const kabar_reader *reader)
{
    return reader->err.message;
}

static kabar_status
read_first(kabar_reader *r, struct kb_read *read, const char *url, const char *lang)
{
    struct kb_pipeline_options options = { .lang = lang };
    struct kb_page page;
    bool more = false;
    kabar_status status = kb_read_next(read, &page, &more, &r->err);
    if (status != KABAR_OK)
        return status;
    if (!more)
        return kb_fail(&r->err, KABAR_BAD_FORMAT, "there is no page in it");
    if (url)
        page.url = (struct kb_str){ url, strlen(url) };
    return kb_pipeline_page(r->engine, &options, &r->arena, &page, &r->out, &r->err);
}

kabar_status
kabar_read(kabar_reader *r, const char *bytes, size_t len, const char *url, const char *lang,
           const char **json)
{
    struct kb_read *read;
    *json = NULL;
    kb_buf_clear(&r->out);
    kb_arena_reset(&r->arena);
    r->err = (struct kb_error){ .status = KABAR_OK };
    kabar_status status = kb_read_open_bytes("page", (struct kb_str){ bytes, len }, &read, &r->err);
    if (status != KABAR_OK)
        return status;
    status = read_first(r, read, url, lang);
    kb_read_close(read);
    if (status != KABAR_OK)
        return status;
    const char *text = kb_buf_text(&r->out);
    if (r->out.failed)
        return kb_fail(&r->err, KABAR_NO_MEMORY, "out of memory");
    *json = text;
    return KABAR_OK;
}
