#include "store/postings.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "store/driver.h"
#include "store/runs.h"
#include "test.h"

#include "base/banned.h"

/* A store in memory with the index's tables, within a transaction. */
struct scene {
    struct kb_store *store;
    struct kb_arena arena;
    struct kb_error err;
};

static bool
set_up(struct scene *s)
{
    kb_arena_init(&s->arena);
    return CHECK_INT(kb_store_open(":memory:", KB_STORE_WRITE, NULL, &s->store, &s->err), KABAR_OK)
           && CHECK_INT(kb_store_begin(s->store, &s->err), KABAR_OK);
}

static void
tear_down(struct scene *s)
{
    kb_store_close(s->store);
    kb_arena_free(&s->arena);
}

static bool
take(void *context, const struct kb_value *cells, unsigned count)
{
    (void)count;
    *(int64_t *)context = cells[0].i;
    return false;
}

static int64_t
count(struct scene *s, const char *sql)
{
    int64_t n = -1;
    CHECK_INT(kb_store_ask(s->store, sql, NULL, 0, take, &n, &s->err), KABAR_OK);
    return n;
}

TEST(runs_are_merged_and_hold_all)
{
    struct scene s;
    kb_run_list runs = { NULL, 0, 0 }, again = { NULL, 0, 0 };
    struct kb_posting postings[1200];
    if (!set_up(&s))
        return;
    /* Twenty runs of 600 keys of one page each and one key of 600 pages. */
    for (uint32_t r = 0; r < 20; r++) {
        for (uint32_t k = 0; k < 1200; k++)
            postings[k] = (struct kb_posting){ k < 600 ? k : 600, 10000 * r + k };
        CHECK_INT(kb_runs_write(s.store, &s.arena, &runs, postings, 1200, &s.err), KABAR_OK);
        CHECK_INT(kb_runs_merge(s.store, &s.arena, &runs, &s.err), KABAR_OK);
    }
    CHECK_INT(count(&s, "SELECT count(*) FROM kb_run"), 2);
    CHECK_INT(count(&s, "SELECT sum(postings) FROM kb_run"), 20 * 1200);
    CHECK_INT(kb_runs_load(s.store, &s.arena, &again, &s.err), KABAR_OK);
    CHECK_INT(again.len, 2);
    struct kb_chunks *chunks = kb_chunks_new(&s.arena, s.store);
    for (uint32_t key = 0; key < 700; key += 50) {
        uint32_t *pages = kb_arena_array(&s.arena, 20000, sizeof *pages), found = 0;
        for (uint32_t i = 0; i < again.len; i++)
            CHECK_INT(kb_run_find(chunks, &again.at[i], key, pages, 20000, &found, &s.err),
                      KABAR_OK);
        CHECK_INT(found, key < 600 ? 20 : key == 600 ? 20 * 600 : 0);
    }
    tear_down(&s);
}

TEST(postings_are_found_in_memory_and_after_saving)
{
    struct scene s;
    struct kb_postings *p;
    int64_t reaches = -1;
    uint32_t pages[8], found;
    if (!set_up(&s))
        return;
    CHECK_INT(kb_postings_open(s.store, &s.arena, &p, &reaches, &s.err), KABAR_OK);
    CHECK_INT(reaches, 0);
    kb_postings_put(p, 5, 1);
    kb_postings_put(p, 5, 2);
    kb_postings_put(p, 6, 2);
    CHECK_INT(kb_postings_find(p, 5, pages, 8, &found, &s.err), KABAR_OK);
    CHECK_INT(found, 2);
    CHECK_INT(pages[0], 2);
    CHECK_INT(kb_postings_save(p, 2, &s.err), KABAR_OK);
    kb_postings_put(p, 5, 3);
    CHECK_INT(kb_postings_find(p, 5, pages, 8, &found, &s.err), KABAR_OK);
    CHECK_INT(found, 3);
    CHECK_INT(pages[0], 3);
    CHECK_INT(kb_postings_find(p, 5, pages, 1, &found, &s.err), KABAR_OK);
    CHECK_INT(found, 1);
    CHECK_INT(kb_postings_open(s.store, &s.arena, &p, &reaches, &s.err), KABAR_OK);
    CHECK_INT(reaches, 2);
    CHECK_INT(kb_postings_find(p, 5, pages, 8, &found, &s.err), KABAR_OK);
    CHECK_INT(found, 2);
    CHECK_INT(kb_postings_find(p, 7, pages, 8, &found, &s.err), KABAR_OK);
    CHECK_INT(found, 0);
    tear_down(&s);
}

TEST(a_damaged_index_is_an_error)
{
    struct scene s;
    kb_run_list runs = { NULL, 0, 0 };
    struct kb_posting posting = { 5, 1 };
    uint32_t page, found = 0;
    if (!set_up(&s))
        return;
    CHECK_INT(kb_runs_write(s.store, &s.arena, &runs, &posting, 1, &s.err), KABAR_OK);
    struct kb_chunks *chunks = kb_chunks_new(&s.arena, s.store);
    CHECK_INT(kb_store_ask(s.store, "DELETE FROM kb_chunk", NULL, 0, NULL, NULL, &s.err), KABAR_OK);
    CHECK_INT(kb_run_find(chunks, &runs.at[0], 5, &page, 1, &found, &s.err), KABAR_STORE);
    tear_down(&s);
}

static uint32_t
find_in(struct scene *s, struct kb_chunks *chunks, const kb_run_list *runs, uint32_t group)
{
    uint32_t pages[8], found = 0;
    for (uint32_t i = 0; i < runs->len; i++)
        CHECK_INT(
            kb_run_find(chunks, &runs->at[i], kb_posting_key(group, 77), pages, 8, &found, &s->err),
            KABAR_OK);
    return found ? pages[0] : 0;
}

TEST(groups_of_a_run_are_kept_apart)
{
    struct scene s;
    kb_run_list runs = { NULL, 0, 0 }, again = { NULL, 0, 0 };
    struct kb_posting postings[1200];
    if (!set_up(&s))
        return;
    /* Four runs of twelve days each, one of which they share; every day has the same hundred
     * hashes. */
    for (uint32_t r = 0; r < 4; r++) {
        for (uint32_t i = 0; i < 1200; i++)
            postings[i] = (struct kb_posting){ kb_posting_key(11 * r + i / 100, i % 100),
                                               1000 * r + i / 100 };
        CHECK_INT(kb_runs_write(s.store, &s.arena, &runs, postings, 1200, &s.err), KABAR_OK);
        CHECK_INT(find_in(&s, kb_chunks_new(&s.arena, s.store), &runs, 11 * r + 5), 1000 * r + 5);
    }
    CHECK_INT(kb_runs_merge(s.store, &s.arena, &runs, &s.err), KABAR_OK);
    CHECK_INT(kb_runs_load(s.store, &s.arena, &again, &s.err), KABAR_OK);
    if (!CHECK_INT(again.len, 1))
        return;
    CHECK_INT(again.at[0].group_count, 45);
    CHECK_INT(again.at[0].chunks, 45);
    struct kb_chunks *chunks = kb_chunks_new(&s.arena, s.store);
    for (int twice = 0; twice < 2; twice++) {
        CHECK_INT(find_in(&s, chunks, &again, 5), 5);
        CHECK_INT(find_in(&s, chunks, &again, 22), 2000); /* the newest first */
        CHECK_INT(find_in(&s, chunks, &again, 44), 3011);
        CHECK_INT(find_in(&s, chunks, &again, 45), 0);
    }
    tear_down(&s);
}
