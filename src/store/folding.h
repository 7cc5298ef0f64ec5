/* Folding what the store holds, a batch of new pages at a time.
 *
 * What a new page can change lies around it: its copies, the pages about the same happening, the
 * events and figures told there. Only that is read and folded anew, so that a page costs the same
 * in a store of a thousand pages and of a million. Everything a batch does is in one transaction;
 * of a page (kb_folded) `copies` is null until it is folded, and 0 when it is to be folded again,
 * so an interrupted run is simply gone on with.
 *
 * Parts, in the order in which they run: pages (shelf), copies, stories, merging. */
#ifndef KB_STORE_FOLDING_H
#define KB_STORE_FOLDING_H

#include "base/hash.h"
#include "base/order.h"
#include "fold/fold.h"
#include "fold/story.h"
#include "store/driver.h"
#include "store/id_set.h"
#include "store/postings.h"

/* A page as folding sees it. The `was` values are those of its row, 0 for null. */
struct kb_shelf_page {
    int64_t id;
    int64_t was_family, was_parent, was_story;
    int64_t family; /* copies of one text: the lowest of their numbers */
    int64_t parent; /* 0: none */
    int64_t story;  /* the lowest number of its pages */
    double was_similarity;
    struct kb_sketch sketch;
    struct kb_story_page *told; /* NULL until it is asked for */
    uint32_t rank;              /* among the pages of a neighbourhood, whatever their numbers */
    uint32_t place;             /* where a part of folding keeps it, from 1 */
    bool indexed;               /* its keys are in the index: it was folded before */
};

typedef KB_VEC(struct kb_shelf_page *) kb_shelf_list;
typedef KB_VEC(int64_t) kb_id_list;

struct kb_folding {
    struct kb_store *store;
    struct kb_error *err;
    struct kb_arena life;         /* the index */
    struct kb_arena work;         /* this batch */
    struct kb_postings *postings; /* NULL: to be opened */
    int64_t folds;                /* batches that the store had folded when it was last good */
    int64_t indexed;              /* the last page whose keys are in the index */
    kb_shelf_list fresh;          /* the batch */
    kb_shelf_list shelf;          /* all pages that were looked at, */
    struct kb_id_set known;       /* by their numbers */
    kb_id_list families;          /* that were touched */
    kb_id_list stories;           /* likewise */
    kb_id_list left;              /* pages that were folded and are no longer current */
    kb_id_list left_stories;
};

/* NULL is fine. */
void kb_folding_close(struct kb_folding *f);

/* The page, read if it was not yet; NULL when it is not there or no longer current. */
kabar_status kb_shelf_get(struct kb_folding *f, int64_t id, struct kb_shelf_page **page);
/* What the page is compared by for stories, made when first asked for. */
struct kb_story_page *kb_shelf_told(struct kb_folding *f, struct kb_shelf_page *page);
/* Empties the shelf for the next batch. */
void kb_shelf_clear(struct kb_folding *f);
/* Numbers that a question gives in its first column. */
kabar_status kb_folding_ids(struct kb_folding *f, const char *sql, const struct kb_value *values,
                            unsigned count, kb_id_list *ids);
/* Ascending, each once. */
static inline void
kb_folding_sort_ids(kb_id_list *ids)
{
    ids->len = kb_settle_i64(ids->at, ids->len);
}

/* Where something with a number stands; by number, then those that are second last. */
struct kb_id_place {
    int64_t id;
    bool second;
    uint32_t place;
};
int kb_by_id_place(const void *a, const void *b);

/* A page that an index found, and by how many keys. */
struct kb_candidate {
    uint32_t page, keys;
    uint8_t breadth;
    bool by_figures; /* one of the keys is made of figures */
};

/* What the index says of a key: the page, and how broad it is (kb_sketch_breadth; 0 with the keys
 * of stories). Numbers rise with those of pages. */
enum { KB_BREADTH_BITS = 4, KB_MOST_PAGES = 1 << (32 - KB_BREADTH_BITS) };
static inline uint32_t
kb_posted(int64_t page, uint32_t breadth)
{
    return (uint32_t)page << KB_BREADTH_BITS | breadth;
}
static inline struct kb_candidate
kb_candidate_posted(uint32_t posted)
{
    return (struct kb_candidate){ posted >> KB_BREADTH_BITS, 1,
                                  posted & ((1 << KB_BREADTH_BITS) - 1), false };
}

typedef KB_VEC(struct kb_candidate) kb_candidate_list;

/* Each page once, those found by most keys first. */
void kb_candidates_count(kb_candidate_list *list);

/* Opens the index and puts the folded pages in it that no run holds yet. */
kabar_status kb_folding_open_index(struct kb_folding *f);
/* Put the keys of the batch: those for copies before copies are looked for, as a batch may hold
 * both, those for stories behind them, as a batch is grouped as a whole and only older pages are
 * looked for. */
kabar_status kb_folding_index_copies(struct kb_folding *f);
kabar_status kb_folding_index_stories(struct kb_folding *f);

/* Families of the batch's pages, their parents; fills f->families. */
kabar_status kb_folding_copies(struct kb_folding *f);
/* Stories around the batch; fills f->stories with those that changed, by their new numbers. */
kabar_status kb_folding_stories(struct kb_folding *f);
/* Events and claims of those stories. */
kabar_status kb_folding_merge(struct kb_folding *f);

/* Keys of three kinds in one index. Those of a day lie together (postings.h), as they are asked for
 * together; what has no day lies in group 0. */
static inline uint64_t
kb_copy_key(uint32_t key)
{
    return kb_posting_key(0, (uint32_t)kb_hash_pair(key, 1));
}

/* Days since 1970. */
static inline int64_t
kb_day_of(int64_t seconds)
{
    return seconds / 86400;
}

/* A key of figures on a day: only pages of nearly one day meet by them. */
static inline uint64_t
kb_figures_day_key(uint32_t key, int64_t day)
{
    return kb_posting_key((uint32_t)day, (uint32_t)kb_hash_pair(key, 3));
}

/* A term of a story on a day (days since 1970). */
static inline uint64_t
kb_story_day_key(uint32_t term, int64_t day)
{
    return kb_posting_key((uint32_t)day, (uint32_t)kb_hash_pair(term, 2));
}

#endif
