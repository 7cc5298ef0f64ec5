#include "read/read.h"

#include "base/heap.h"
#include "read/fetch.h"
#include "read/stream.h"
#include "read/walk.h"

#include "base/banned.h"

struct kb_read {
    struct kb_walk walk;
    struct kb_stream stream;
    const volatile sig_atomic_t *stop;
    const char *memory_name; /* bytes instead of paths; NULL when they were opened */
    struct kb_str memory;
    struct kb_fetch_rules rules;
    struct kb_fetched fetched;
    bool is_fetched; /* what is open was */
    uint64_t closed; /* bytes of the files behind us */
};

static struct kb_read *
fresh_read(char *const *paths, size_t count)
{
    struct kb_read *read = kb_heap_alloc(sizeof *read);
    if (!read)
        return NULL;
    memset(read, 0, sizeof *read);
    kb_walk_init(&read->walk, paths, count);
    kb_stream_init(&read->stream);
    kb_fetched_init(&read->fetched);
    return read;
}

kabar_status
kb_read_open(char *const *paths, size_t count, const volatile sig_atomic_t *stop,
             struct kb_read **read, struct kb_error *err)
{
    *read = fresh_read(paths, count);
    if (!*read)
        return kb_fail(err, KABAR_NO_MEMORY, "out of memory");
    (*read)->stop = stop;
    return KABAR_OK;
}

kabar_status
kb_read_open_bytes(const char *name, struct kb_str bytes, struct kb_read **read,
                   struct kb_error *err)
{
    *read = fresh_read(NULL, 0);
    if (!*read)
        return kb_fail(err, KABAR_NO_MEMORY, "out of memory");
    (*read)->memory_name = name;
    (*read)->memory = bytes;
    return KABAR_OK;
}

void
kb_read_set_rules(struct kb_read *read, struct kb_fetch_rules rules)
{
    read->rules = rules;
}

void
kb_read_close(struct kb_read *read)
{
    if (!read)
        return;
    kb_stream_free(&read->stream);
    kb_walk_free(&read->walk);
    kb_fetched_free(&read->fetched);
    kb_heap_free(read);
}

uint64_t
kb_read_bytes(const struct kb_read *read)
{
    const struct kb_input *in = read->stream.kind ? read->stream.in : NULL;
    while (in && in->inner)
        in = in->inner;
    return read->closed + (in ? in->taken : 0);
}

/* The file or page that the walk came to. */
static kabar_status
open_path(struct kb_read *read, struct kb_input **in, struct kb_error *err)
{
    const char *path = kb_buf_text(&read->walk.path);
    read->is_fetched = !read->walk.folder && kb_fetch_is_address(path);
    read->stream.charset = KB_STR_NONE;
    if (!read->is_fetched)
        return kb_input_open_file(path, read->stop, in, err);
    kabar_status status = kb_fetch(path, &read->rules, read->stop, &read->fetched, err);
    read->stream.charset = kb_buf_view(&read->fetched.charset);
    return status == KABAR_OK ? kb_input_open_bytes(path, kb_buf_view(&read->fetched.body), in, err)
                              : status;
}

/* What the server told of a page that says nothing itself. */
static void
name_fetched(const struct kb_read *read, struct kb_page *page)
{
    if (!page->url.len)
        page->url = kb_buf_view(&read->fetched.url);
    if (!page->retrieved.len)
        page->retrieved = (struct kb_str){ read->fetched.at, strlen(read->fetched.at) };
}

/* The next file, opened and identified; *more is false when there is none. Puts its path into *path
 * also when that fails. */
static kabar_status
open_next(struct kb_read *read, bool *more, struct kb_str *path, struct kb_error *err)
{
    struct kb_input *in;
    kabar_status status;
    *more = true;
    if (read->memory_name) {
        const char *name = read->memory_name;
        *path = (struct kb_str){ name, strlen(name) };
        read->memory_name = NULL;
        status = kb_input_open_bytes(name, read->memory, &in, err);
    } else {
        status = kb_walk_next(&read->walk, more, err);
        *path = kb_buf_view(&read->walk.path);
        if (status != KABAR_OK || !*more)
            return status;
        status = open_path(read, &in, err);
    }
    return status == KABAR_OK ? kb_stream_open(&read->stream, in, err) : status;
}

/* A page or error of the open file; *more is false at its clean end. */
static kabar_status
next_in_file(struct kb_read *read, struct kb_page *page, bool *more, struct kb_error *err)
{
    struct kb_stream *stream = &read->stream;
    kabar_status status = stream->kind->next(stream, page, more, err);
    if (status == KABAR_OK && !*more && !stream->done && stream->record == 0) {
        *more = stream->done = true;
        status = kb_fail(err, KABAR_BAD_FORMAT, "%s holds no records", stream->name);
    }
    kb_stream_path(stream);
    page->path = kb_buf_view(&stream->path);
    if (status == KABAR_OK && *more && read->is_fetched && !stream->kind->many)
        name_fetched(read, page);
    if (stream->path.failed)
        page->path = (struct kb_str){ stream->name, strlen(stream->name) };
    return status;
}

kabar_status
kb_read_next(struct kb_read *read, struct kb_page *page, bool *more, struct kb_error *err)
{
    struct kb_error unheard;
    err = err ? err : &unheard;
    kabar_status status = KABAR_OK;
    for (*more = true; *more && status == KABAR_OK;) {
        memset(page, 0, sizeof *page);
        if (read->stop && *read->stop) {
            *more = false;
            return kb_fail(err, KABAR_INTERRUPTED, "interrupted");
        }
        if (!read->stream.kind) {
            status = open_next(read, more, &page->path, err);
            continue;
        }
        bool more_in_file;
        status = next_in_file(read, page, &more_in_file, err);
        if (status == KABAR_OK && more_in_file)
            return KABAR_OK;
        if (status == KABAR_OK) {
            read->closed = kb_read_bytes(read);
            kb_stream_close(&read->stream);
        }
    }
    if (status == KABAR_INTERRUPTED)
        *more = false;
    return status;
}
