/* Folding what the store holds: sketches, reports and figures in, what belongs together out. */
#include <math.h>

#include "fold/merge.h"
#include "store/driver.h"

#include "base/banned.h"

#define INT(x) kb_value_int((int64_t)(x))
#define TEXT(x) kb_value_text(x)

struct page_row {
    int64_t id, copies, parent, story; /* as stored; 0: null */
    double similarity;
};

struct linked_row {
    int64_t id, group; /* the report's event, the figure's claim, as stored */
};

struct refolding {
    struct kb_store *store;
    struct kb_error *err;
    struct kb_arena arena;
    KB_VEC(struct kb_sketch) sketches;
    KB_VEC(struct page_row) pages;
    KB_VEC(struct kb_report) reports;
    KB_VEC(struct linked_row) report_rows;
    KB_VEC(struct kb_counted) counted;
    KB_VEC(struct linked_row) figure_rows;
    struct kb_folded *folded;
};

/* ---- loading -----------------------------------------------------------------------------------
 */

static bool
take_page(void *context, const struct kb_value *c, unsigned count)
{
    struct refolding *f = context;
    struct kb_sketch sketch;
    (void)count;
    if (!kb_sketch_read(&f->arena, c[5].s, &sketch)) {
        /* Made by another version: sketched anew from the record. */
        struct kb_record record;
        struct kb_str line = kb_arena_copy(&f->arena, c[6].s);
        if (kb_record_parse(&f->arena, line, &record, NULL) != KABAR_OK)
            return true;
        kb_sketch_make(&f->arena, &record, &sketch);
    }
    *KB_PUSH(&f->arena, &f->sketches) = sketch;
    *KB_PUSH(&f->arena, &f->pages) = (struct page_row){ c[0].i, c[1].i, c[2].i, c[3].i, c[4].d };
    return true;
}

/* Rows come by page id, as the pages did. */
static uint32_t
page_index(const struct refolding *f, int64_t id)
{
    uint32_t low = 0, high = f->pages.len;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (f->pages.at[middle].id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < f->pages.len && f->pages.at[low].id == id ? low : KB_FOLD_NONE;
}

static struct kb_str
keep(struct refolding *f, const struct kb_value *cell)
{
    return cell->s.len ? kb_arena_copy(&f->arena, cell->s) : KB_STR_NONE;
}

static bool
take_report(void *context, const struct kb_value *c, unsigned count)
{
    struct refolding *f = context;
    uint32_t page = page_index(f, c[1].i);
    (void)count;
    if (page == KB_FOLD_NONE)
        return true;
    *KB_PUSH(&f->arena, &f->report_rows) = (struct linked_row){ c[0].i, c[2].i };
    *KB_PUSH(&f->arena, &f->reports) = (struct kb_report){
        .page = page,
        .begin = (uint32_t)c[3].i,
        .source_country = keep(f, &c[4]),
        .source_entity = keep(f, &c[5]),
        .target_country = keep(f, &c[6]),
        .target_entity = keep(f, &c[7]),
        .cameo = keep(f, &c[8]),
        .plover = keep(f, &c[9]),
        .date = keep(f, &c[10]),
        .status = keep(f, &c[11]),
        .place = keep(f, &c[12]),
        .via = keep(f, &c[13]),
    };
    return true;
}

static bool
take_figure(void *context, const struct kb_value *c, unsigned count)
{
    struct refolding *f = context;
    uint32_t page = page_index(f, c[1].i);
    (void)count;
    if (page == KB_FOLD_NONE)
        return true;
    *KB_PUSH(&f->arena, &f->figure_rows) = (struct linked_row){ c[0].i, c[2].i };
    *KB_PUSH(&f->arena, &f->counted) = (struct kb_counted){
        .page = page,
        .begin = (uint32_t)c[3].i,
        .kind = keep(f, &c[4]),
        .of = keep(f, &c[5]),
        .unit = keep(f, &c[6]),
        .place = keep(f, &c[7]),
        .bound = keep(f, &c[8]),
        .claimant = keep(f, &c[9]),
        .low = c[10].kind == KB_VALUE_NULL  ? NAN
               : c[10].kind == KB_VALUE_INT ? (double)c[10].i
                                            : c[10].d,
        .high = c[11].kind == KB_VALUE_NULL  ? NAN
                : c[11].kind == KB_VALUE_INT ? (double)c[11].i
                                             : c[11].d,
    };
    return true;
}

/* A whole country (it has no point) is no place by which acts or figures are told apart: "in
 * Russia" may be in Kursk. */
static kabar_status
load(struct refolding *f)
{
    kabar_status status = kb_store_ask(
        f->store,
        "SELECT p.id, p.copies, p.parent, p.story, p.similarity, r.sketch, r.line FROM kb_page p"
        " JOIN kb_record r ON r.page = p.id WHERE p.current = 1 ORDER BY p.id",
        NULL, 0, take_page, f, f->err);
    if (status == KABAR_OK)
        status = kb_store_ask(f->store,
                              "SELECT id, page, event, begin, source_country, source_entity,"
                              " target_country, target_entity, cameo, plover, date, status,"
                              " CASE WHEN lat IS NULL THEN NULL ELSE place END, via"
                              " FROM kb_report ORDER BY id",
                              NULL, 0, take_report, f, f->err);
    if (status == KABAR_OK)
        status = kb_store_ask(f->store,
                              "SELECT f.id, f.page, f.claim, f.begin, f.kind, f.\"of\", f.unit,"
                              " CASE WHEN EXISTS (SELECT 1 FROM kb_mention m WHERE m.page = f.page"
                              " AND m.kind = 'nation' AND f.place IN (m.text, m.name))"
                              " THEN NULL ELSE f.place END,"
                              " f.bound, f.claimant, f.low, f.high FROM kb_figure f ORDER BY f.id",
                              NULL, 0, take_figure, f, f->err);
    return status;
}

/* ---- writing -----------------------------------------------------------------------------------
 */

static kabar_status
write_pages(struct refolding *f)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < f->pages.len && status == KABAR_OK; i++) {
        const struct page_row *was = &f->pages.at[i];
        const struct kb_folded *is = &f->folded[i];
        int64_t copies = f->pages.at[is->copies].id, story = f->pages.at[is->story].id;
        int64_t parent = is->parent == KB_FOLD_NONE ? 0 : f->pages.at[is->parent].id;
        if (was->copies == copies && was->story == story && was->parent == parent
            && fabs(was->similarity - is->similarity) < 1e-9)
            continue;
        struct kb_value none = TEXT(KB_STR_NONE);
        struct kb_value v[] = { INT(copies), parent ? INT(parent) : none,
                                parent ? kb_value_real(is->similarity) : none, INT(story),
                                INT(was->id) };
        status = KB_RUN(f->store,
                        "UPDATE kb_page SET copies=$1, parent=$2, similarity=$3, story=$4"
                        " WHERE id=$5",
                        v, f->err);
    }
    return status;
}

/* A group is named by its smallest row: numbers stay as long as the groups do. */
static kabar_status
write_links(struct refolding *f, const char *sql, const struct linked_row *rows, uint32_t count,
            const uint32_t *group_of, int64_t *group_ids)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < count; i++) {
        int64_t *id = &group_ids[group_of[i]];
        if (*id == 0 || rows[i].id < *id)
            *id = rows[i].id;
    }
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++) {
        struct kb_value v[] = { INT(group_ids[group_of[i]]), INT(rows[i].id) };
        if (rows[i].group != group_ids[group_of[i]])
            status = KB_RUN(f->store, sql, v, f->err);
    }
    return status;
}

static kabar_status
clear(struct refolding *f, const char *sql)
{
    return f->store->driver->run(f->store, sql, NULL, 0, NULL, NULL, f->err);
}

static kabar_status
write_events(struct refolding *f)
{
    uint32_t n = f->reports.len, events = 0;
    uint32_t *event_of = kb_arena_array(&f->arena, n + (size_t)1, sizeof *event_of);
    int64_t *ids = kb_arena_array(&f->arena, n + (size_t)1, sizeof *ids);
    struct kb_merged *merged;
    kb_merge_events(&f->arena, f->sketches.at, f->folded, f->reports.at, n, event_of, &merged,
                    &events);
    kabar_status status = write_links(f, "UPDATE kb_report SET event=$1 WHERE id=$2",
                                      f->report_rows.at, n, event_of, ids);
    if (status == KABAR_OK)
        status = clear(f, "UPDATE kb_report SET event=NULL WHERE event IS NOT NULL AND page IN"
                          " (SELECT id FROM kb_page WHERE current=0)");
    if (status == KABAR_OK)
        status = clear(f, "DELETE FROM kb_event");
    for (uint32_t i = 0; i < events && status == KABAR_OK; i++) {
        const struct kb_merged *m = &merged[i];
        struct kb_value v[] = { INT(ids[i]),     INT(f->report_rows.at[m->best].id),
                                TEXT(m->date),   TEXT(m->status),
                                INT(m->reports), INT(m->articles),
                                INT(m->outlets), INT(m->copies),
                                INT(m->sources), INT(m->disputed) };
        status = KB_RUN(f->store,
                        "INSERT INTO kb_event (id,best,date,status,reports,articles,outlets,copies,"
                        "sources,disputed) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10)",
                        v, f->err);
    }
    return status;
}

static kabar_status
write_claims(struct refolding *f)
{
    uint32_t n = f->counted.len;
    uint32_t *claim_of = kb_arena_array(&f->arena, n + (size_t)1, sizeof *claim_of);
    uint32_t *figures = kb_arena_array(&f->arena, n + (size_t)1, sizeof *figures);
    int64_t *ids = kb_arena_array(&f->arena, n + (size_t)1, sizeof *ids);
    bool *conflict = kb_arena_array(&f->arena, n + (size_t)1, sizeof *conflict);
    uint32_t claims =
        kb_merge_claims(&f->arena, f->sketches.at, f->folded, f->counted.at, n, claim_of, conflict);
    kabar_status status = write_links(f, "UPDATE kb_figure SET claim=$1 WHERE id=$2",
                                      f->figure_rows.at, n, claim_of, ids);
    for (uint32_t i = 0; i < n; i++)
        figures[claim_of[i]]++;
    if (status == KABAR_OK)
        status = clear(f, "DELETE FROM kb_claim");
    for (uint32_t i = 0; i < claims && status == KABAR_OK; i++) {
        struct kb_value v[] = { INT(ids[i]), INT(conflict[i]), INT(figures[i]) };
        status = KB_RUN(f->store, "INSERT INTO kb_claim (id,conflict,figures) VALUES ($1,$2,$3)", v,
                        f->err);
    }
    return status;
}

static kabar_status
refold(struct refolding *f)
{
    kabar_status status = load(f);
    if (status != KABAR_OK)
        return status;
    f->folded = kb_arena_array(&f->arena, f->pages.len + (size_t)1, sizeof *f->folded);
    kb_fold_pages(&f->arena, f->sketches.at, f->sketches.len, f->folded);
    status = write_pages(f);
    if (status == KABAR_OK)
        status = write_events(f);
    if (status == KABAR_OK)
        status = write_claims(f);
    if (status == KABAR_OK)
        status = clear(f, "INSERT OR REPLACE INTO kb_meta VALUES ('folded','1')");
    return status;
}

kabar_status
kb_store_fold(struct kb_store *store, struct kb_error *err)
{
    struct refolding *f;
    struct kb_arena arena;
    kb_arena_init(&arena);
    kabar_status status = kb_store_begin(store, err);
    if (status != KABAR_OK)
        return status;
    f = KB_NEW(&arena, struct refolding);
    f->store = store;
    f->err = err;
    kb_arena_init(&f->arena);
    if (kb_arena_guard(&f->arena))
        status = kb_fail(err, KABAR_NO_MEMORY, "folding: out of memory");
    else
        status = refold(f);
    kb_arena_free(&f->arena);
    kb_arena_free(&arena);
    if (status == KABAR_OK)
        return kb_store_commit(store, err);
    kb_store_undo(store);
    return status;
}

static bool
take_flag(void *context, const struct kb_value *cells, unsigned count)
{
    (void)count;
    *(bool *)context = kb_str_is(cells[0].s, "0");
    return false;
}

kabar_status
kb_store_needs_fold(struct kb_store *store, bool *needs, struct kb_error *err)
{
    *needs = false;
    return kb_store_ask(store, "SELECT value FROM kb_meta WHERE key='folded'", NULL, 0, take_flag,
                        needs, err);
}
