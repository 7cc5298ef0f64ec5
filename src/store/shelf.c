/* Pages of the store as folding sees them, each read once a batch. */
#include <stdlib.h>

#include "store/folding.h"
#include "store/line.h"

#include "base/banned.h"

struct row {
    struct kb_folding *f;
    struct kb_shelf_page *page;
    bool there, sketched;
};

static bool
take_row(void *context, const struct kb_value *c, unsigned count)
{
    struct row *row = context;
    struct kb_shelf_page *page = row->page;
    (void)count;
    row->there = true;
    page->was_family = page->family = c[0].i;
    page->indexed = c[0].kind != KB_VALUE_NULL;
    page->was_parent = page->parent = c[1].i;
    page->was_story = page->story = c[2].i;
    page->was_similarity = c[3].kind == KB_VALUE_REAL ? c[3].d : (double)c[3].i;
    row->sketched = kb_sketch_read(&row->f->work, c[4].s, &page->sketch);
    return false;
}

static bool
take_line(void *context, const struct kb_value *c, unsigned count)
{
    struct row *row = context;
    struct kb_record record;
    struct kb_str line = kb_store_unpack_line(&row->f->work, &c[0]);
    (void)count;
    if (kb_record_parse(&row->f->work, line, &record, NULL) == KABAR_OK) {
        kb_sketch_make(&row->f->work, &record, &row->page->sketch);
        row->sketched = true;
    }
    return false;
}

/* A sketch of another version is made anew from the record, and kept. */
static kabar_status
sketch_anew(struct row *row)
{
    struct kb_folding *f = row->f;
    struct kb_value id[] = { kb_value_int(row->page->id) };
    struct kb_buf bytes;
    kabar_status status = kb_store_ask(f->store, "SELECT line FROM kb_record WHERE page=$1", id, 1,
                                       take_line, row, f->err);
    if (status != KABAR_OK || !row->sketched)
        return status;
    kb_buf_init(&bytes, 0);
    kb_sketch_write(&row->page->sketch, &bytes);
    struct kb_value v[] = { id[0], kb_value_blob(kb_buf_view(&bytes)) };
    status = bytes.failed
                 ? kb_fail(f->err, KABAR_NO_MEMORY, "folding: out of memory")
                 : KB_RUN(f->store, "INSERT OR REPLACE INTO kb_sketch VALUES ($1,$2)", v, f->err);
    kb_buf_free(&bytes);
    return status;
}

static kabar_status
read_page(struct kb_folding *f, int64_t id, struct kb_shelf_page **page)
{
    struct kb_value v[] = { kb_value_int(id) };
    struct row row = { f, KB_NEW(&f->work, struct kb_shelf_page), false, false };
    row.page->id = id;
    kabar_status status =
        kb_store_ask(f->store,
                     "SELECT o.copies, o.parent, o.story, o.similarity, s.bytes FROM kb_folded o"
                     " LEFT JOIN kb_sketch s ON s.page = o.page WHERE o.page=$1 AND o.current=1",
                     v, 1, take_row, &row, f->err);
    if (status == KABAR_OK && row.there && !row.sketched)
        status = sketch_anew(&row);
    *page = row.there ? row.page : NULL;
    return status;
}

kabar_status
kb_shelf_get(struct kb_folding *f, int64_t id, struct kb_shelf_page **page)
{
    uint32_t at = kb_id_set_place(&f->known, id);
    if (at != KB_ID_SET_NONE) {
        *page = f->shelf.at[at];
        return KABAR_OK;
    }
    kabar_status status = read_page(f, id, page);
    if (status == KABAR_OK && *page && kb_id_set_add(&f->work, &f->known, id))
        *KB_PUSH(&f->work, &f->shelf) = *page;
    return status;
}

struct kb_story_page *
kb_shelf_told(struct kb_folding *f, struct kb_shelf_page *page)
{
    if (!page->told) {
        page->told = KB_NEW(&f->work, struct kb_story_page);
        kb_story_page(&f->work, &page->sketch, page->told);
    }
    return page->told;
}

void
kb_shelf_clear(struct kb_folding *f)
{
    kb_arena_reset(&f->work);
    memset(&f->fresh, 0, sizeof f->fresh);
    memset(&f->known, 0, sizeof f->known);
    memset(&f->shelf, 0, sizeof f->shelf);
    memset(&f->families, 0, sizeof f->families);
    memset(&f->stories, 0, sizeof f->stories);
    memset(&f->left, 0, sizeof f->left);
    memset(&f->left_stories, 0, sizeof f->left_stories);
}

struct numbers {
    struct kb_folding *f;
    kb_id_list *ids;
};

static bool
take_id(void *context, const struct kb_value *cells, unsigned count)
{
    struct numbers *n = context;
    (void)count;
    *KB_PUSH(&n->f->work, n->ids) = cells[0].i;
    return true;
}

kabar_status
kb_folding_ids(struct kb_folding *f, const char *sql, const struct kb_value *values, unsigned count,
               kb_id_list *ids)
{
    struct numbers n = { f, ids };
    return kb_store_ask(f->store, sql, values, count, take_id, &n, f->err);
}

int
kb_by_id_place(const void *a, const void *b)
{
    const struct kb_id_place *x = a, *y = b;
    if (x->id != y->id)
        return x->id > y->id ? 1 : -1;
    if (x->second != y->second)
        return x->second ? 1 : -1;
    return (x->place > y->place) - (x->place < y->place);
}
