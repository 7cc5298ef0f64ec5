/* The index of keys while pages are folded: opened with what no run holds yet, fed with each batch.
 */
#include "store/folding.h"

#include "base/banned.h"

enum { AT_ONCE = 1000 }; /* pages of one question */

static kabar_status
save_if_full(struct kb_folding *f, uint32_t count)
{
    return kb_postings_full(f->postings, count) ? kb_postings_save(f->postings, f->indexed, f->err)
                                                : KABAR_OK;
}

/* Keys for copies and for stories live in one index. */
static kabar_status
put_copy_keys(struct kb_folding *f, struct kb_shelf_page *page)
{
    uint32_t count;
    const uint32_t *keys = kb_sketch_keys(&page->sketch, &count);
    kabar_status status = save_if_full(f, count);
    uint32_t posted = kb_posted(page->id, kb_sketch_breadth(&page->sketch));
    if (page->id >= KB_MOST_PAGES)
        return kb_fail(f->err, KABAR_STORE, "%s: it cannot hold more pages", f->store->where);
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++)
        if (!kb_sketch_is_key_of_figures(&page->sketch, keys[i]))
            kb_postings_put(f->postings, kb_copy_key(keys[i]), posted);
        else if (page->sketch.precision)
            kb_postings_put(f->postings, kb_figures_day_key(keys[i], kb_day_of(page->sketch.when)),
                            posted);
    return status;
}

static kabar_status
put_story_keys(struct kb_folding *f, struct kb_shelf_page *page)
{
    const struct kb_story_page *told = kb_shelf_told(f, page);
    kabar_status status = save_if_full(f, told->key_count);
    for (uint32_t i = 0; i < told->key_count && status == KABAR_OK; i++)
        kb_postings_put(f->postings, kb_story_day_key(told->keys[i], kb_day_of(told->about)),
                        kb_posted(page->id, 0));
    if (page->id > f->indexed)
        f->indexed = page->id;
    return status;
}

static kabar_status
fill(struct kb_folding *f, const kb_id_list *ids)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < ids->len && status == KABAR_OK; i++) {
        struct kb_shelf_page *page;
        status = kb_shelf_get(f, ids->at[i], &page);
        if (status == KABAR_OK && page)
            status = put_copy_keys(f, page);
        if (status == KABAR_OK && page)
            status = put_story_keys(f, page);
    }
    return status;
}

kabar_status
kb_folding_open_index(struct kb_folding *f)
{
    int64_t from;
    bool more = true;
    kabar_status status = kb_postings_open(f->store, &f->life, &f->postings, &f->indexed, f->err);
    for (from = f->indexed; more && status == KABAR_OK;) {
        kb_id_list ids = { NULL, 0, 0 };
        struct kb_value v[] = { kb_value_int(from), kb_value_int(AT_ONCE) };
        status = kb_folding_ids(f,
                                "SELECT page FROM kb_folded WHERE page>$1 AND copies IS NOT NULL"
                                " AND current=1 ORDER BY page LIMIT $2",
                                v, 2, &ids);
        if (status == KABAR_OK)
            status = fill(f, &ids);
        more = ids.len == AT_ONCE;
        from = ids.len ? ids.at[ids.len - 1] : from;
        kb_shelf_clear(f);
    }
    return status;
}

/* Pages folded again have their keys in it already. */
static kabar_status
index_batch(struct kb_folding *f, kabar_status (*put)(struct kb_folding *, struct kb_shelf_page *))
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < f->fresh.len && status == KABAR_OK; i++)
        if (!f->fresh.at[i]->indexed)
            status = put(f, f->fresh.at[i]);
    return status;
}

kabar_status
kb_folding_index_copies(struct kb_folding *f)
{
    return index_batch(f, put_copy_keys);
}

kabar_status
kb_folding_index_stories(struct kb_folding *f)
{
    return index_batch(f, put_story_keys);
}
