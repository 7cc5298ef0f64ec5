#include <errno.h>
#include <stdio.h>

#include "base/json.h"
#include "fold/fold.h"
#include "pages.h"

#include "base/banned.h"

struct heap {
    struct kb_arena keep, page;
    struct kb_buf sketches; /* struct kb_sketch each: grows in place */
    struct kb_progress progress;
    uint64_t failed;
};

static bool
take_record(void *context, struct kb_str line)
{
    struct heap *heap = context;
    struct kb_record record;
    struct kb_sketch sketch;
    struct kb_error err;
    kb_arena_reset(&heap->page);
    kb_progress_page(&heap->progress);
    kabar_status status = kb_record_parse(&heap->page, line, &record, &err);
    if (status != KABAR_OK || record.error.len) {
        if (status != KABAR_OK)
            record.error = (struct kb_str){ err.message, strlen(err.message) };
        kb_complain_page(&heap->progress, heap->progress.place, &record);
        heap->failed++;
        return true;
    }
    kb_sketch_make(&heap->keep, &record, &sketch);
    kb_buf_add(&heap->sketches, &sketch, sizeof sketch);
    return !heap->sketches.failed;
}

static const struct kb_sketch *
sketches(const struct heap *heap)
{
    return (const void *)heap->sketches.ptr;
}

static void
put_page(struct kb_buf *out, const struct heap *heap, const struct kb_folded *folded, uint32_t i)
{
    const struct kb_sketch *pages = sketches(heap);
    const struct kb_folded *f = &folded[i];
    struct kb_json j = kb_json_to(out);
    bool taken = f->parent != KB_FOLD_NONE;
    kb_json_open(&j, '{');
    kb_json_field_str(&j, "id", pages[i].id);
    kb_json_field_str(&j, "copies", pages[f->copies].id);
    kb_json_field_str(&j, "parent", taken ? pages[f->parent].id : KB_STR_NONE);
    kb_json_field_str(&j, "story", pages[f->story].id);
    kb_json_key(&j, "similarity");
    if (taken)
        kb_json_number(&j, f->similarity);
    else
        kb_json_null(&j);
    kb_json_close(&j, '}');
    kb_buf_char(out, '\n');
}

static void
put_heap(struct heap *heap)
{
    uint32_t count = (uint32_t)(heap->sketches.len / sizeof(struct kb_sketch));
    struct kb_folded *folded = kb_arena_array(&heap->keep, count + (size_t)1, sizeof *folded);
    struct kb_buf out;
    kb_fold_pages(&heap->keep, sketches(heap), count, folded);
    kb_buf_init(&out, 0);
    for (uint32_t i = 0; i < count; i++) {
        kb_buf_clear(&out);
        put_page(&out, heap, folded, i);
        fwrite(out.ptr, 1, out.len, stdout);
    }
    kb_buf_free(&out);
}

static int
fold_pages(const struct kb_arguments *a, struct heap *heap)
{
    struct kb_error err;
    kb_progress_begin(&heap->progress, true, a);
    kabar_status status = kb_each_record(a, take_record, heap, &heap->progress, &err);
    kb_progress_end(&heap->progress);
    if (status != KABAR_OK)
        return kb_complain(&err);
    if (heap->sketches.failed) {
        kb_fail(&err, KABAR_NO_MEMORY, "no memory for more pages");
        return kb_complain(&err);
    }
    put_heap(heap);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        kb_fail(&err, KABAR_CANNOT_WRITE, "the answer could not be written: %s", strerror(errno));
        return kb_complain(&err);
    }
    return heap->failed ? KB_EXIT_PAGES : KB_EXIT_FINE;
}

int
kb_cmd_fold(const struct kb_command *command, int argc, char **argv)
{
    struct kb_arguments a = { .tables = { kb_record_options, kb_page_options, kb_engine_options } };
    struct heap heap = { 0 };
    int exit_status = kb_read_arguments(command, &a, argc, argv);
    if (exit_status >= 0)
        return exit_status;
    kb_arena_init(&heap.keep);
    kb_arena_init(&heap.page);
    kb_buf_init(&heap.sketches, 0);
    exit_status = fold_pages(&a, &heap);
    kb_buf_free(&heap.sketches);
    kb_arena_free(&heap.page);
    kb_arena_free(&heap.keep);
    return exit_status;
}
