/* Stories around a batch of new pages. The index of terms by day finds pages that may tell of the
 * same happening; their stories are taken apart together with the new pages and put together again,
 * and all other stories stay what they were. */
#include <stdlib.h>

#include "fold/story.h"
#include "store/folding.h"

#include "base/banned.h"

enum {
    DAYS = KB_STORY_WINDOW / 86400,
    MOST_OF_A_DAY = 48,
    MOST_TRIED = 24,   /* candidates of a page, those that share most terms */
    MOST_ASKED = 1500, /* pages around a batch whose neighbours are looked for */
    LARGE = 1000,      /* pages of a story; of larger ones only the latest are looked at, */
    LATEST = 300,
};

/* ---- candidates --------------------------------------------------------------------------------
 */

/* Pages of a term within the window. A term of too many pages finds nobody; a page without a time
 * is found by others without one. */
static kabar_status
pages_of_term(struct kb_folding *f, const struct kb_story_page *page, uint32_t term,
              kb_candidate_list *list)
{
    uint32_t pages[MOST_OF_A_DAY], found;
    int64_t day = kb_day_of(page->about), from = page->about ? day - DAYS : 0;
    int64_t to = page->about ? day + DAYS : 0;
    kabar_status status = KABAR_OK;
    for (int64_t d = from; d <= to + (to != 0) && status == KABAR_OK; d++) {
        int64_t of = d > to ? 0 : d; /* last, pages without a time */
        status = kb_postings_find(f->postings, kb_story_day_key(term, of), pages, MOST_OF_A_DAY,
                                  &found, f->err);
        for (uint32_t i = 0; i < found && status == KABAR_OK; i++)
            *KB_PUSH(&f->work, list) = kb_candidate_posted(pages[i]);
    }
    return status;
}

/* The stories of pages that may belong with this one. */
static kabar_status
stories_near(struct kb_folding *f, struct kb_shelf_page *page, kb_candidate_list *list,
             kb_id_list *stories)
{
    const struct kb_story_page *mine = kb_shelf_told(f, page);
    kabar_status status = KABAR_OK;
    list->len = 0;
    for (uint32_t i = 0; i < mine->key_count && status == KABAR_OK; i++)
        status = pages_of_term(f, mine, mine->keys[i], list);
    kb_candidates_count(list);
    for (uint32_t i = 0; i < list->len && i < MOST_TRIED && status == KABAR_OK; i++) {
        struct kb_shelf_page *other;
        status = kb_shelf_get(f, list->at[i].page, &other);
        if (status == KABAR_OK && other && other->was_story
            && kb_story_score(mine, kb_shelf_told(f, other)) >= KB_STORY_PAIR)
            *KB_PUSH(&f->work, stories) = other->was_story;
    }
    return status;
}

/* ---- the neighbourhood -------------------------------------------------------------------------
 */

struct neighbourhood {
    kb_shelf_list pages;
    struct kb_id_set stories; /* of before */
    struct kb_id_set large;   /* among them */
    kb_id_list touched;       /* of before: that won or lost a page, or whose copies changed */
};

static bool
is_large(const struct neighbourhood *n, int64_t story)
{
    for (uint32_t i = 0; i < n->large.len; i++)
        if (n->large.at[i] == story)
            return true;
    return false;
}

static void
add_page(struct kb_folding *f, struct neighbourhood *n, struct kb_shelf_page *page)
{
    if (page->place)
        return;
    *KB_PUSH(&f->work, &n->pages) = page;
    page->place = n->pages.len;
}

static kabar_status
add_story(struct kb_folding *f, struct neighbourhood *n, int64_t story)
{
    kb_id_list ids = { NULL, 0, 0 };
    struct kb_value v[] = { kb_value_int(story), kb_value_int(LARGE + 1) };
    kabar_status status = kb_folding_ids(
        f, "SELECT page FROM kb_folded WHERE story=$1 AND current=1 LIMIT $2", v, 2, &ids);
    if (status == KABAR_OK && ids.len > LARGE) {
        kb_id_set_add(&f->work, &n->large, story);
        ids.len = 0;
        v[1] = kb_value_int(LATEST);
        status = kb_folding_ids(f,
                                "SELECT page FROM kb_folded WHERE story=$1 AND current=1"
                                " ORDER BY published_s DESC, page LIMIT $2",
                                v, 2, &ids);
    }
    for (uint32_t i = 0; i < ids.len && status == KABAR_OK; i++) {
        struct kb_shelf_page *page;
        status = kb_shelf_get(f, ids.at[i], &page);
        if (status == KABAR_OK && page)
            add_page(f, n, page);
    }
    return status;
}

static kabar_status
add_stories(struct kb_folding *f, struct neighbourhood *n, const kb_id_list *stories)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < stories->len && status == KABAR_OK; i++) {
        if (kb_id_set_add(&f->work, &n->stories, stories->at[i]))
            status = add_story(f, n, stories->at[i]);
    }
    return status;
}

/* Copies stay together, so the stories of families that changed are of the neighbourhood; those of
 * pages that are folded again or gone as well. */
static kabar_status
add_touched(struct kb_folding *f, struct neighbourhood *n)
{
    kb_id_list stories = { NULL, 0, 0 };
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < f->fresh.len; i++) {
        add_page(f, n, f->fresh.at[i]);
        if (f->fresh.at[i]->was_story)
            *KB_PUSH(&f->work, &stories) = f->fresh.at[i]->was_story;
    }
    for (uint32_t i = 0; i < f->families.len && status == KABAR_OK; i++) {
        struct kb_value v[] = { kb_value_int(f->families.at[i]) };
        status = kb_folding_ids(f,
                                "SELECT DISTINCT story FROM kb_folded WHERE copies=$1 AND current=1"
                                " AND story IS NOT NULL",
                                v, 1, &stories);
    }
    for (uint32_t i = 0; i < f->left_stories.len; i++)
        *KB_PUSH(&f->work, &stories) = f->left_stories.at[i];
    kb_folding_sort_ids(&stories);
    return status == KABAR_OK ? add_stories(f, n, &stories) : status;
}

/* From the new pages outwards: their stories, the stories near those, and so on, until nothing is
 * near any more or so many pages were asked. Up to that bound the stories are those of the whole
 * heap, in whatever order its pages came. */
static kabar_status
gather(struct kb_folding *f, struct neighbourhood *n)
{
    kb_candidate_list list = { NULL, 0, 0 };
    uint32_t most = f->fresh.len + MOST_ASKED;
    for (uint32_t i = 0; i < f->shelf.len; i++)
        f->shelf.at[i]->place = 0;
    kabar_status status = add_touched(f, n);
    for (uint32_t i = 0; i < n->pages.len && i < most && status == KABAR_OK; i++) {
        kb_id_list stories = { NULL, 0, 0 };
        status = stories_near(f, n->pages.at[i], &list, &stories);
        if (status == KABAR_OK)
            status = add_stories(f, n, &stories);
    }
    if (n->large.len)
        qsort(n->large.at, n->large.len, sizeof *n->large.at, kb_order_i64);
    return status;
}

/* ---- numbers of stories ------------------------------------------------------------------------
 */

struct group {
    int64_t number; /* 0: not settled */
    uint32_t first; /* its first page */
    uint32_t label; /* the page whose title names it */
};

struct share {
    uint32_t group, pages;
};

/* The group that holds most of a story's pages. */
static uint32_t
main_group(struct kb_folding *f, const struct neighbourhood *n, const struct kb_folded *folded,
           int64_t story)
{
    uint32_t *groups = kb_arena_array(&f->work, n->pages.len, sizeof *groups), count = 0;
    struct share best = { KB_FOLD_NONE, 0 };
    for (uint32_t i = 0; i < n->pages.len; i++)
        if (n->pages.at[i]->was_story == story)
            groups[count++] = folded[i].story;
    if (count)
        qsort(groups, count, sizeof *groups, kb_order_u32);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i; end < count && groups[end] == groups[i];)
            end++;
        if (end - i > best.pages)
            best = (struct share){ groups[i], end - i };
    }
    return best.group;
}

/* A large story, of which only a part was looked at, keeps its number with most of that part; two
 * of them in one group are one from now on. */
static kabar_status
number_large(struct kb_folding *f, const struct neighbourhood *n, const struct kb_folded *folded,
             struct group *groups)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < n->large.len && status == KABAR_OK; i++) {
        int64_t story = n->large.at[i]; /* ascending: the lower number comes first */
        uint32_t g = main_group(f, n, folded, story);
        if (g == KB_FOLD_NONE)
            continue;
        if (!groups[g].number) {
            groups[g].number = story;
            continue;
        }
        struct kb_value v[] = { kb_value_int(groups[g].number), kb_value_int(story) };
        status = KB_RUN(f->store, "UPDATE kb_folded SET story=$1 WHERE story=$2", v, f->err);
    }
    return status;
}

/* All others are named by their lowest page. */
static void
number_groups(const struct neighbourhood *n, const struct kb_folded *folded, struct group *groups)
{
    uint32_t count = n->pages.len;
    for (uint32_t i = 0; i < count; i++) {
        struct group *g = &groups[folded[i].story];
        int64_t id = n->pages.at[i]->id;
        g->first = folded[i].story;
        bool taken = g->number < 0 ? id >= -g->number : g->number > 0;
        if (!taken && !is_large(n, id))
            g->number = -id; /* below 0 while lower ones may come */
    }
    for (uint32_t i = 0; i < count; i++)
        if (groups[i].number < 0)
            groups[i].number = -groups[i].number;
}

/* ---- what changed ------------------------------------------------------------------------------
 */

/* Stories that hold a new page, lost or won one, or whose copies changed. */
static void
note_changed(struct kb_folding *f, struct neighbourhood *n)
{
    kb_id_list *touched = &n->touched;
    for (uint32_t i = 0; i < f->left_stories.len; i++)
        *KB_PUSH(&f->work, touched) = f->left_stories.at[i];
    for (uint32_t i = 0; i < n->pages.len; i++) {
        const struct kb_shelf_page *page = n->pages.at[i];
        if (page->story == page->was_story && page->parent == page->was_parent)
            continue;
        *KB_PUSH(&f->work, &f->stories) = page->story;
        if (page->was_story)
            *KB_PUSH(&f->work, touched) = page->was_story;
    }
    kb_folding_sort_ids(touched);
    for (uint32_t i = 0; touched->len && i < n->pages.len; i++) {
        const struct kb_shelf_page *page = n->pages.at[i];
        if (bsearch(&page->was_story, touched->at, touched->len, sizeof page->was_story,
                    kb_order_i64))
            *KB_PUSH(&f->work, &f->stories) = page->story;
    }
    kb_folding_sort_ids(&f->stories);
}

/* ---- titles ------------------------------------------------------------------------------------
 */

static int
by_time(const void *a, const void *b)
{
    const struct kb_shelf_page *x = *(struct kb_shelf_page *const *)a;
    const struct kb_shelf_page *y = *(struct kb_shelf_page *const *)b;
    if (x->story != y->story)
        return x->story > y->story ? 1 : -1;
    if (x->sketch.when != y->sketch.when)
        return x->sketch.when > y->sketch.when ? 1 : -1;
    return (x->rank > y->rank) - (x->rank < y->rank);
}

/* Whether the story is among those that are written anew. */
static bool
is_changed(const struct kb_folding *f, int64_t story)
{
    return f->stories.len
           && bsearch(&story, f->stories.at, f->stories.len, sizeof story, kb_order_i64);
}

/* The pages of one story, by time. */
static void
label_story(struct kb_folding *f, struct kb_shelf_page **pages, uint32_t count,
            const struct kb_folded *folded, struct group *groups)
{
    struct kb_story_page *told = kb_arena_array(&f->work, count, sizeof *told);
    for (uint32_t i = 0; i < count; i++)
        told[i] = *kb_shelf_told(f, pages[i]);
    uint32_t best = kb_story_label(told, count);
    groups[folded[pages[0]->place - 1].story].label = pages[best]->place - 1;
}

static void
label_stories(struct kb_folding *f, const struct neighbourhood *n, const struct kb_folded *folded,
              struct group *groups)
{
    uint32_t count = n->pages.len;
    struct kb_shelf_page **pages = kb_arena_array(&f->work, count, sizeof *pages);
    memcpy(pages, n->pages.at, count * sizeof *pages);
    qsort(pages, count, sizeof *pages, by_time);
    for (uint32_t i = 0, end; i < count; i = end) {
        for (end = i + 1; end < count && pages[end]->story == pages[i]->story;)
            end++;
        if (is_changed(f, pages[i]->story))
            label_story(f, pages + i, end - i, folded, groups);
    }
}

/* ---- writing -----------------------------------------------------------------------------------
 */

static kabar_status
write_pages(struct kb_folding *f, const struct neighbourhood *n)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < n->pages.len && status == KABAR_OK; i++) {
        const struct kb_shelf_page *page = n->pages.at[i];
        struct kb_value v[] = { kb_value_int(page->story), kb_value_int(page->id) };
        if (page->story != page->was_story)
            status = KB_RUN(f->store, "UPDATE kb_folded SET story=$1 WHERE page=$2", v, f->err);
    }
    return status;
}

/* Numbers of before that name nothing any more go; a story that did not change has its row. */
static kabar_status
write_stories(struct kb_folding *f, const struct neighbourhood *n, const struct group *groups)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < n->touched.len && status == KABAR_OK; i++) {
        struct kb_value v[] = { kb_value_int(n->touched.at[i]) };
        status = KB_RUN(f->store,
                        "DELETE FROM kb_story WHERE id=$1 AND NOT EXISTS"
                        " (SELECT 1 FROM kb_folded WHERE story=$1 AND current=1)",
                        v, f->err);
    }
    for (uint32_t i = 0; i < n->pages.len && status == KABAR_OK; i++) {
        struct kb_value v[] = { kb_value_int(groups[i].number),
                                kb_value_int(n->pages.at[groups[i].first]->id),
                                kb_value_int(n->pages.at[groups[i].label]->id) };
        if (groups[i].number && is_changed(f, groups[i].number))
            status = KB_RUN(f->store,
                            is_large(n, groups[i].number)
                                ? "INSERT OR IGNORE INTO kb_story VALUES ($1,$2,$3)"
                                : "INSERT OR REPLACE INTO kb_story VALUES ($1,$2,$3)",
                            v, f->err);
    }
    return status;
}

/* ---- all together ------------------------------------------------------------------------------
 */

/* Copies by the first of them that is here. */
static void
set_families(struct kb_folding *f, const struct neighbourhood *n, struct kb_folded *folded)
{
    struct kb_id_place *first = kb_arena_array(&f->work, n->pages.len + (size_t)1, sizeof *first);
    for (uint32_t i = 0; i < n->pages.len; i++)
        first[i] = (struct kb_id_place){ n->pages.at[i]->family, n->pages.at[i]->parent != 0, i };
    if (n->pages.len)
        qsort(first, n->pages.len, sizeof *first, kb_by_id_place);
    for (uint32_t i = 0, head = 0; i < n->pages.len; i++) {
        if (first[i].id != first[head].id)
            head = i;
        folded[first[i].place] = (struct kb_folded){ first[head].place, KB_FOLD_NONE, 0, 0 };
    }
}

kabar_status
kb_folding_stories(struct kb_folding *f)
{
    struct neighbourhood n = { 0 };
    kabar_status status = gather(f, &n);
    uint32_t count = n.pages.len;
    if (status != KABAR_OK || !count)
        return status;
    struct kb_sketch *sketches = kb_arena_array(&f->work, count, sizeof *sketches);
    struct kb_folded *folded = kb_arena_array(&f->work, count, sizeof *folded);
    struct group *groups = kb_arena_array(&f->work, count, sizeof *groups);
    for (uint32_t i = 0; i < count; i++)
        sketches[i] = n.pages.at[i]->sketch;
    set_families(f, &n, folded);
    const uint32_t *order = kb_fold_order(&f->work, sketches, count);
    for (uint32_t rank = 0; rank < count; rank++)
        n.pages.at[order[rank]]->rank = rank;
    struct kb_story_page *told = kb_arena_array(&f->work, count, sizeof *told);
    for (uint32_t i = 0; i < count; i++)
        told[i] = *kb_shelf_told(f, n.pages.at[i]);
    kb_fold_told_stories(&f->work, sketches, told, count, order, folded);
    status = number_large(f, &n, folded, groups);
    number_groups(&n, folded, groups);
    for (uint32_t i = 0; i < count; i++)
        n.pages.at[i]->story = groups[folded[i].story].number;
    note_changed(f, &n);
    label_stories(f, &n, folded, groups);
    if (status == KABAR_OK)
        status = write_pages(f, &n);
    if (status == KABAR_OK)
        status = write_stories(f, &n, groups);
    return status;
}
