/* New pages and their copies in the store: candidates by the index of keys, each pair verified on
 * the sketches, families joined, parents found anew in families that changed. */
#include <math.h>
#include <stdlib.h>

#include "fold/union.h"
#include "store/folding.h"

#include "base/banned.h"

enum {
    MOST_PAGES = 200, /* of one key that are looked at, the newest */
    MOST_MISSES =
        48,       /* candidates in a row that turned out to be none, after which a page gives up */
    LARGE = 1000, /* pages of a family; parents in larger ones are looked for among these: */
    EARLIEST = 200,
};

/* ---- families that join ------------------------------------------------------------------------
 */

/* Families that were joined to others in this batch, as sets; the root of one has its lowest
 * number. */
struct joined {
    struct kb_id_set families;
    KB_VEC(uint32_t) up; /* of each, a place in `families` */
};

static int64_t
root_of(const struct joined *joined, int64_t family)
{
    uint32_t at = kb_id_set_place(&joined->families, family);
    if (at == KB_ID_SET_NONE)
        return family;
    return joined->families.at[kb_union_root(joined->up.at, at)];
}

static uint32_t
place_of(struct kb_folding *f, struct joined *joined, int64_t family)
{
    if (kb_id_set_add(&f->work, &joined->families, family))
        *KB_PUSH(&f->work, &joined->up) = joined->families.len - 1;
    return kb_id_set_place(&joined->families, family);
}

/* Both are roots. */
static void
join(struct kb_folding *f, struct joined *joined, int64_t a, int64_t b)
{
    uint32_t low = place_of(f, joined, a < b ? a : b), high = place_of(f, joined, a < b ? b : a);
    joined->up.at[high] = low;
}

/* ---- candidates --------------------------------------------------------------------------------
 */

static kabar_status
find_by_key(struct kb_folding *f, const struct kb_shelf_page *page, uint64_t key, bool figures,
            kb_candidate_list *list)
{
    uint32_t pages[MOST_PAGES], found;
    kabar_status status = kb_postings_find(f->postings, key, pages, MOST_PAGES, &found, f->err);
    for (uint32_t i = 0; i < found && status == KABAR_OK; i++) {
        struct kb_candidate other = kb_candidate_posted(pages[i]);
        other.by_figures = figures;
        if (other.page != page->id)
            *KB_PUSH(&f->work, list) = other;
    }
    return status;
}

static kabar_status
find_by_figures(struct kb_folding *f, const struct kb_shelf_page *page, uint32_t key,
                kb_candidate_list *list)
{
    int64_t day = kb_day_of(page->sketch.when), apart = KB_SKETCH_FIGURES_DAYS;
    kabar_status status = KABAR_OK;
    for (int64_t d = day - apart; d <= day + apart && status == KABAR_OK; d++)
        if (page->sketch.precision)
            status = find_by_key(f, page, kb_figures_day_key(key, d), true, list);
    return status;
}

static kabar_status
find_candidates(struct kb_folding *f, const struct kb_shelf_page *page, kb_candidate_list *list)
{
    uint32_t len;
    const uint32_t *keys = kb_sketch_keys(&page->sketch, &len);
    kabar_status status = KABAR_OK;
    list->len = 0;
    for (uint32_t i = 0; i < len && status == KABAR_OK; i++)
        status = kb_sketch_is_key_of_figures(&page->sketch, keys[i])
                     ? find_by_figures(f, page, keys[i], list)
                     : find_by_key(f, page, kb_copy_key(keys[i]), false, list);
    kb_candidates_count(list);
    return status;
}

/* A page of a family that is joined already needs no look: the families stay the same. */
static kabar_status
verify(struct kb_folding *f, struct kb_shelf_page *page, const kb_candidate_list *list,
       struct joined *joined)
{
    uint32_t misses = 0, breadth = kb_sketch_breadth(&page->sketch);
    for (uint32_t i = 0; i < list->len && misses < MOST_MISSES; i++) {
        const struct kb_candidate *c = &list->at[i];
        struct kb_shelf_page *other;
        if (!c->by_figures && !kb_sketch_share_enough_keys(breadth, c->breadth, c->keys))
            continue;
        kabar_status status = kb_shelf_get(f, c->page, &other);
        if (status != KABAR_OK)
            return status;
        if (!other || !other->family)
            continue; /* gone, or its turn is still to come */
        int64_t a = root_of(joined, page->family), b = root_of(joined, other->family);
        if (a == b)
            continue;
        if (kb_sketch_are_copies(&page->sketch, &other->sketch)) {
            join(f, joined, a, b);
            misses = 0;
        } else {
            misses++;
        }
    }
    return KABAR_OK;
}

/* ---- rows --------------------------------------------------------------------------------------
 */

static kabar_status
write_joined(struct kb_folding *f, const struct joined *joined)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < joined->families.len && status == KABAR_OK; i++) {
        int64_t family = joined->families.at[i], root = root_of(joined, family);
        struct kb_value v[] = { kb_value_int(root), kb_value_int(family) };
        if (root != family)
            status = KB_RUN(f->store, "UPDATE kb_folded SET copies=$1 WHERE copies=$2", v, f->err);
    }
    for (uint32_t i = 0; i < f->shelf.len; i++)
        f->shelf.at[i]->family = root_of(joined, f->shelf.at[i]->family);
    return status;
}

static kabar_status
write_fresh(struct kb_folding *f)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < f->fresh.len && status == KABAR_OK; i++) {
        struct kb_value v[] = { kb_value_int(f->fresh.at[i]->family),
                                kb_value_int(f->fresh.at[i]->id) };
        status = KB_RUN(f->store, "UPDATE kb_folded SET copies=$1 WHERE page=$2", v, f->err);
        *KB_PUSH(&f->work, &f->families) = f->fresh.at[i]->family;
    }
    kb_folding_sort_ids(&f->families);
    return status;
}

/* ---- parents -----------------------------------------------------------------------------------
 */

static kabar_status
write_parent(struct kb_folding *f, struct kb_shelf_page *page, const struct kb_shelf_page *parent,
             double similarity)
{
    struct kb_value none = kb_value_text(KB_STR_NONE);
    int64_t id = page->parent = parent ? parent->id : 0;
    if (!parent)
        similarity = 0;
    if (page->was_parent == id && fabs(page->was_similarity - similarity) < 1e-9)
        return KABAR_OK;
    struct kb_value v[] = { parent ? kb_value_int(id) : none,
                            parent ? kb_value_real(similarity) : none, kb_value_int(page->id) };
    return KB_RUN(f->store, "UPDATE kb_folded SET parent=$1, similarity=$2 WHERE page=$3", v,
                  f->err);
}

static kabar_status
settle_parents(struct kb_folding *f, struct kb_shelf_page **members, uint32_t count)
{
    struct kb_sketch *pages = kb_arena_array(&f->work, count, sizeof *pages);
    struct kb_folded *folded = kb_arena_array(&f->work, count, sizeof *folded);
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < count; i++)
        pages[i] = members[i]->sketch;
    kb_fold_family(&f->work, pages, count, folded);
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++)
        status = write_parent(f, members[i],
                              folded[i].parent == KB_FOLD_NONE ? NULL : members[folded[i].parent],
                              folded[i].similarity);
    return status;
}

/* The whole family; of a very large one its earliest pages and those of the batch, the latter being
 * of which parents are to be found. */
static kabar_status
family_ids(struct kb_folding *f, int64_t family, kb_id_list *ids)
{
    struct kb_value v[] = { kb_value_int(family), kb_value_int(LARGE + 1) };
    kabar_status status = kb_folding_ids(
        f, "SELECT page FROM kb_folded WHERE copies=$1 AND current=1 LIMIT $2", v, 2, ids);
    if (status != KABAR_OK || ids->len <= LARGE)
        return status;
    ids->len = 0;
    v[1] = kb_value_int(EARLIEST);
    status = kb_folding_ids(f,
                            "SELECT page FROM kb_folded WHERE copies=$1 AND current=1"
                            " ORDER BY published_s IS NULL, published_s, page LIMIT $2",
                            v, 2, ids);
    for (uint32_t i = 0; i < f->fresh.len; i++)
        if (f->fresh.at[i]->family == family)
            *KB_PUSH(&f->work, ids) = f->fresh.at[i]->id;
    return status;
}

static kabar_status
settle_family(struct kb_folding *f, int64_t family)
{
    kb_id_list ids = { NULL, 0, 0 };
    kb_shelf_list members = { NULL, 0, 0 };
    kabar_status status = family_ids(f, family, &ids);
    kb_folding_sort_ids(&ids);
    for (uint32_t i = 0; i < ids.len && status == KABAR_OK; i++) {
        struct kb_shelf_page *page;
        status = kb_shelf_get(f, ids.at[i], &page);
        if (status == KABAR_OK && page)
            *KB_PUSH(&f->work, &members) = page;
    }
    return status == KABAR_OK && members.len ? settle_parents(f, members.at, members.len) : status;
}

kabar_status
kb_folding_copies(struct kb_folding *f)
{
    struct joined joined = { 0 };
    kb_candidate_list list = { NULL, 0, 0 };
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < f->fresh.len; i++)
        f->fresh.at[i]->family = f->fresh.at[i]->id;
    for (uint32_t i = 0; i < f->fresh.len && status == KABAR_OK; i++) {
        status = find_candidates(f, f->fresh.at[i], &list);
        if (status == KABAR_OK)
            status = verify(f, f->fresh.at[i], &list, &joined);
    }
    if (status == KABAR_OK)
        status = write_joined(f, &joined);
    if (status == KABAR_OK)
        status = write_fresh(f);
    for (uint32_t i = 0; i < f->families.len && status == KABAR_OK; i++)
        status = settle_family(f, f->families.at[i]);
    return status;
}
