/* Events and claims of stories that changed. What is told in other stories belongs with them where
 * it is of one meeting or one thing (kb_report_meeting, kb_counted_meeting): then the whole event
 * or claim is fetched, so that what is merged is never half of one. */
#include <math.h>

#include "base/json.h"
#include "fold/merge.h"
#include "store/folding.h"

#include "base/banned.h"

#define INT(x) kb_value_int((int64_t)(x))
#define TEXT(x) kb_value_text(x)

enum { MOST_ROWS = 100000 }; /* that one batch looks at */

struct merging;

/* Reports into events, or figures into claims. */
struct matter {
    const char *of_page, *of_group, *of_meeting; /* numbers of rows */
    const char *row;
    kb_row_fn *take;
    uint64_t (*meeting)(const struct merging *m, uint32_t row);
    const char *set_meeting, *set_group, *drop_group;
};

struct row {
    int64_t id, page, group, meeting; /* as stored */
};

struct merging {
    struct kb_folding *f;
    const struct matter *matter;
    KB_VEC(struct kb_sketch) pages;
    KB_VEC(struct kb_folded) folded;
    KB_VEC(struct row) rows;
    KB_VEC(struct kb_report) reports;
    KB_VEC(struct kb_counted) counted;
    struct kb_id_set ids;      /* rows that are wanted */
    struct kb_id_set groups;   /* that the rows had */
    struct kb_id_set meetings; /* asked for */
};

/* ---- rows that are wanted ----------------------------------------------------------------------
 */

static bool
take_wanted(void *context, const struct kb_value *c, unsigned count)
{
    struct merging *m = context;
    (void)count;
    if (m->ids.len < MOST_ROWS)
        kb_id_set_add(&m->f->work, &m->ids, c[0].i);
    return true;
}

static kabar_status
want_rows(struct merging *m, const char *sql, int64_t key)
{
    struct kb_value v[] = { INT(key) };
    return kb_store_ask(m->f->store, sql, v, 1, take_wanted, m, m->f->err);
}

static kabar_status
want_pages(struct merging *m)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < m->f->left.len && status == KABAR_OK; i++)
        status = want_rows(m, m->matter->of_page, m->f->left.at[i]);
    for (uint32_t i = 0; i < m->f->stories.len && status == KABAR_OK; i++) {
        kb_id_list pages = { NULL, 0, 0 };
        struct kb_value v[] = { INT(m->f->stories.at[i]) };
        status = kb_folding_ids(m->f, "SELECT page FROM kb_folded WHERE story=$1 AND current=1", v,
                                1, &pages);
        for (uint32_t k = 0; k < pages.len && status == KABAR_OK; k++)
            status = want_rows(m, m->matter->of_page, pages.at[k]);
    }
    return status;
}

/* ---- pages of the rows -------------------------------------------------------------------------
 */

static uint32_t
keep_page(struct merging *m, struct kb_shelf_page *page)
{
    if (page->place)
        return page->place - 1;
    *KB_PUSH(&m->f->work, &m->pages) = page->sketch;
    *KB_PUSH(&m->f->work, &m->folded) = (struct kb_folded){
        .copies = m->pages.len - 1,
        .parent = page->parent ? 0 : KB_FOLD_NONE,
        .story = (uint32_t)page->story,
    };
    page->place = m->pages.len;
    return page->place - 1;
}

/* From whom a family knows something is asked of its first page, which has no parent. */
static kabar_status
keep_first(struct merging *m, const struct kb_shelf_page *page, uint32_t place)
{
    kb_id_list first = { NULL, 0, 0 };
    struct kb_value v[] = { INT(page->family) };
    struct kb_shelf_page *other = NULL;
    if (!page->parent)
        return KABAR_OK;
    kabar_status status = kb_folding_ids(m->f,
                                         "SELECT page FROM kb_folded WHERE copies=$1 AND current=1"
                                         " AND parent IS NULL ORDER BY page LIMIT 1",
                                         v, 1, &first);
    if (status == KABAR_OK && first.len)
        status = kb_shelf_get(m->f, first.at[0], &other);
    if (status == KABAR_OK && other) {
        uint32_t at = keep_page(m, other);
        m->folded.at[place].copies = at;
    }
    return status;
}

static kabar_status
place_of(struct merging *m, int64_t id, uint32_t *place)
{
    struct kb_shelf_page *page;
    kabar_status status = kb_shelf_get(m->f, id, &page);
    *place = KB_FOLD_NONE;
    if (status != KABAR_OK || !page)
        return status;
    bool fresh = !page->place;
    *place = keep_page(m, page);
    return fresh ? keep_first(m, page, *place) : KABAR_OK;
}

/* ---- reports -----------------------------------------------------------------------------------
 */

static struct kb_str
keep(struct merging *m, const struct kb_value *cell)
{
    return cell->s.len ? kb_arena_copy(&m->f->work, cell->s) : KB_STR_NONE;
}

static bool
take_report(void *context, const struct kb_value *c, unsigned count)
{
    struct merging *m = context;
    (void)count;
    struct kb_report *r = KB_PUSH(&m->f->work, &m->reports);
    *r = (struct kb_report){
        .begin = (uint32_t)c[4].i,
        .source_country = keep(m, &c[5]),
        .source_entity = keep(m, &c[6]),
        .target_country = keep(m, &c[7]),
        .target_entity = keep(m, &c[8]),
        .cameo = keep(m, &c[9]),
        .plover = keep(m, &c[10]),
        .date = keep(m, &c[11]),
        .status = keep(m, &c[12]),
        .place = keep(m, &c[13]),
        .via = keep(m, &c[14]),
    };
    *KB_PUSH(&m->f->work, &m->rows) = (struct row){ c[0].i, c[1].i, c[2].i, c[3].i };
    return false;
}

static uint64_t
meeting_of_report(const struct merging *m, uint32_t row)
{
    return kb_report_meeting(&m->reports.at[row]);
}

/* A whole country (it has no point) is no place by which acts or figures are told apart: "in
 * Russia" may be in Kursk. */
static const struct matter events = {
    .of_page = "SELECT id FROM kb_report WHERE page=$1",
    .of_group = "SELECT id FROM kb_report WHERE event=$1",
    .of_meeting = "SELECT id FROM kb_report WHERE meeting=$1",
    .row = "SELECT id, page, event, meeting, begin, source_country, source_entity, target_country,"
           " target_entity, cameo, plover, date, status,"
           " CASE WHEN lat IS NULL THEN NULL ELSE place END, via FROM kb_report WHERE id=$1",
    .take = take_report,
    .meeting = meeting_of_report,
    .set_meeting = "UPDATE kb_report SET meeting=$1 WHERE id=$2",
    .set_group = "UPDATE kb_report SET event=$1 WHERE id=$2",
    .drop_group = "DELETE FROM kb_event WHERE id=$1",
};

static double
number_of(const struct kb_value *cell)
{
    if (cell->kind == KB_VALUE_NULL)
        return NAN;
    return cell->kind == KB_VALUE_INT ? (double)cell->i : cell->d;
}

static bool
take_figure(void *context, const struct kb_value *c, unsigned count)
{
    struct merging *m = context;
    (void)count;
    struct kb_counted *figure = KB_PUSH(&m->f->work, &m->counted);
    *figure = (struct kb_counted){
        .begin = (uint32_t)c[4].i,
        .kind = keep(m, &c[5]),
        .of = keep(m, &c[6]),
        .unit = keep(m, &c[7]),
        .place = keep(m, &c[8]),
        .bound = keep(m, &c[9]),
        .claimant = keep(m, &c[10]),
        .low = number_of(&c[11]),
        .high = number_of(&c[12]),
    };
    *KB_PUSH(&m->f->work, &m->rows) = (struct row){ c[0].i, c[1].i, c[2].i, c[3].i };
    return false;
}

static uint64_t
meeting_of_figure(const struct merging *m, uint32_t row)
{
    const struct kb_counted *figure = &m->counted.at[row];
    return kb_counted_meeting(figure, &m->pages.at[figure->page]);
}

static const struct matter claims = {
    .of_page = "SELECT id FROM kb_figure WHERE page=$1",
    .of_group = "SELECT id FROM kb_figure WHERE claim=$1",
    .of_meeting = "SELECT id FROM kb_figure WHERE meeting=$1",
    .row = "SELECT f.id, f.page, f.claim, f.meeting, f.begin, f.kind, f.\"of\", f.unit,"
           " CASE WHEN EXISTS (SELECT 1 FROM kb_mention m WHERE m.page = f.page"
           " AND m.kind = 'nation' AND f.place IN (m.text, m.name)) THEN NULL ELSE f.place END,"
           " f.bound, f.claimant, f.low, f.high FROM kb_figure f WHERE f.id=$1",
    .take = take_figure,
    .meeting = meeting_of_figure,
    .set_meeting = "UPDATE kb_figure SET meeting=$1 WHERE id=$2",
    .set_group = "UPDATE kb_figure SET claim=$1 WHERE id=$2",
    .drop_group = "DELETE FROM kb_claim WHERE id=$1",
};

/* ---- gathering ---------------------------------------------------------------------------------
 */

/* Each meeting is asked for once. */
static kabar_status
follow_meeting(struct merging *m, const struct row *row)
{
    int64_t told = (int64_t)m->matter->meeting(m, (uint32_t)(row - m->rows.at));
    struct kb_value v[] = { told ? INT(told) : TEXT(KB_STR_NONE), INT(row->id) };
    kabar_status status =
        told == row->meeting ? KABAR_OK : KB_RUN(m->f->store, m->matter->set_meeting, v, m->f->err);
    if (status == KABAR_OK && told && kb_id_set_add(&m->f->work, &m->meetings, told))
        status = want_rows(m, m->matter->of_meeting, told);
    return status;
}

/* What the last row read brings with it. A row of an old version of a page is let go. */
static kabar_status
follow(struct merging *m)
{
    struct row *row = &m->rows.at[m->rows.len - 1];
    uint32_t place;
    kabar_status status = place_of(m, row->page, &place);
    if (status == KABAR_OK && row->group && kb_id_set_add(&m->f->work, &m->groups, row->group))
        status = want_rows(m, m->matter->of_group, row->group);
    if (status != KABAR_OK)
        return status;
    if (place == KB_FOLD_NONE) {
        struct kb_value v[] = { TEXT(KB_STR_NONE), INT(row->id) };
        m->rows.len--;
        m->reports.len -= m->reports.len > 0;
        m->counted.len -= m->counted.len > 0;
        return KB_RUN(m->f->store, m->matter->set_group, v, m->f->err);
    }
    if (m->reports.len)
        m->reports.at[m->reports.len - 1].page = place;
    if (m->counted.len)
        m->counted.at[m->counted.len - 1].page = place;
    return follow_meeting(m, row);
}

static kabar_status
gather(struct merging *m)
{
    kabar_status status = want_pages(m);
    for (uint32_t i = 0; i < m->ids.len && status == KABAR_OK; i++) {
        struct kb_value v[] = { INT(m->ids.at[i]) };
        uint32_t before = m->rows.len;
        status = kb_store_ask(m->f->store, m->matter->row, v, 1, m->matter->take, m, m->f->err);
        if (status == KABAR_OK && m->rows.len > before)
            status = follow(m);
    }
    return status;
}

/* ---- writing -----------------------------------------------------------------------------------
 */

/* A group is named by its lowest row: numbers stay as long as the groups do. */
static kabar_status
write_groups(struct merging *m, const uint32_t *group_of, int64_t *numbers)
{
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; i < m->groups.len && status == KABAR_OK; i++) {
        struct kb_value v[] = { INT(m->groups.at[i]) };
        status = KB_RUN(m->f->store, m->matter->drop_group, v, m->f->err);
    }
    for (uint32_t i = 0; i < m->rows.len; i++) {
        int64_t *number = &numbers[group_of[i]];
        if (*number == 0 || m->rows.at[i].id < *number)
            *number = m->rows.at[i].id;
    }
    for (uint32_t i = 0; i < m->rows.len && status == KABAR_OK; i++) {
        struct kb_value v[] = { INT(numbers[group_of[i]]), INT(m->rows.at[i].id) };
        if (m->rows.at[i].group != numbers[group_of[i]])
            status = KB_RUN(m->f->store, m->matter->set_group, v, m->f->err);
    }
    return status;
}

/* The spread of codes: [{"cameo":"112","reports":3},...]. */
static void
put_codes(const struct kb_merged *e, struct kb_buf *out)
{
    struct kb_json j = kb_json_to(out);
    kb_json_open(&j, '[');
    for (uint32_t i = 0; i < e->code_count; i++) {
        kb_json_open(&j, '{');
        kb_json_field_str(&j, "cameo", e->codes[i].cameo);
        kb_json_key(&j, "reports");
        kb_json_int(&j, e->codes[i].reports);
        kb_json_close(&j, '}');
    }
    kb_json_close(&j, ']');
}

static kabar_status
write_event(struct merging *m, const struct kb_merged *e, int64_t number, struct kb_buf *codes)
{
    kb_buf_clear(codes);
    put_codes(e, codes);
    struct kb_value v[] = { INT(number),
                            INT(m->rows.at[e->best].id),
                            INT(m->rows.at[e->first].id),
                            TEXT(e->date),
                            TEXT(e->status),
                            INT(e->reports),
                            INT(e->articles),
                            INT(e->outlets),
                            INT(e->copies),
                            INT(e->sources),
                            INT(e->disputed),
                            TEXT(kb_buf_view(codes)) };
    if (codes->failed)
        return kb_fail(m->f->err, KABAR_NO_MEMORY, "folding: out of memory");
    return KB_RUN(m->f->store,
                  "INSERT OR REPLACE INTO kb_event (id,best,first,date,status,reports,articles,"
                  "outlets,copies,sources,disputed,codes)"
                  " VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)",
                  v, m->f->err);
}

static kabar_status
merge_events(struct merging *m)
{
    uint32_t n = m->rows.len, count = 0;
    uint32_t *event_of = kb_arena_array(&m->f->work, n + (size_t)1, sizeof *event_of);
    int64_t *numbers = kb_arena_array(&m->f->work, n + (size_t)1, sizeof *numbers);
    struct kb_merged *merged;
    kb_merge_events(&m->f->work, m->pages.at, m->folded.at, m->reports.at, n, event_of, &merged,
                    &count);
    kabar_status status = write_groups(m, event_of, numbers);
    struct kb_buf codes;
    kb_buf_init(&codes, 0);
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++)
        status = write_event(m, &merged[i], numbers[i], &codes);
    kb_buf_free(&codes);
    return status;
}

static kabar_status
write_claim(struct merging *m, const struct kb_claim *c, bool conflict, int64_t number)
{
    const char *relation = kb_claim_relation_name(c->relation);
    struct kb_value v[] = { INT(number),
                            INT(conflict),
                            INT(c->figures),
                            TEXT(((struct kb_str){ relation, strlen(relation) })),
                            INT(m->rows.at[c->first].id),
                            INT(m->rows.at[c->latest].id),
                            INT(m->rows.at[c->cautious].id) };
    return KB_RUN(m->f->store,
                  "INSERT OR REPLACE INTO kb_claim (id,conflict,figures,relation,first,latest,"
                  "cautious) VALUES ($1,$2,$3,$4,$5,$6,$7)",
                  v, m->f->err);
}

static kabar_status
merge_claims(struct merging *m)
{
    uint32_t n = m->rows.len;
    uint32_t *claim_of = kb_arena_array(&m->f->work, n + (size_t)1, sizeof *claim_of);
    int64_t *numbers = kb_arena_array(&m->f->work, n + (size_t)1, sizeof *numbers);
    bool *conflict = kb_arena_array(&m->f->work, n + (size_t)1, sizeof *conflict);
    uint32_t count = kb_merge_claims(&m->f->work, m->pages.at, m->folded.at, m->counted.at, n,
                                     claim_of, conflict);
    kabar_status status = write_groups(m, claim_of, numbers);
    const struct kb_claim *described =
        kb_describe_claims(&m->f->work, m->pages.at, m->counted.at, n, claim_of, count);
    for (uint32_t i = 0; i < count && status == KABAR_OK; i++)
        status = write_claim(m, &described[i], conflict[i], numbers[i]);
    return status;
}

static kabar_status
merge(struct kb_folding *f, const struct matter *matter, kabar_status (*run)(struct merging *))
{
    struct merging *m = KB_NEW(&f->work, struct merging);
    *m = (struct merging){ .f = f, .matter = matter };
    for (uint32_t i = 0; i < f->shelf.len; i++)
        f->shelf.at[i]->place = 0;
    kabar_status status = gather(m);
    return status == KABAR_OK ? run(m) : status;
}

kabar_status
kb_folding_merge(struct kb_folding *f)
{
    kabar_status status = merge(f, &events, merge_events);
    return status == KABAR_OK ? merge(f, &claims, merge_claims) : status;
}
