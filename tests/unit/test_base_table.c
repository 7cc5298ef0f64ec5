#include "base/table.h"

#include "test.h"

#include "base/banned.h"

struct parsed {
    struct kb_arena arena;
    struct kb_table table;
    struct kb_error err;
    kabar_status status;
};

static void
parse(struct parsed *p, struct kb_str bytes, const char *wanted)
{
    memset(p, 0, sizeof *p);
    kb_arena_init(&p->arena);
    p->status = kb_table_parse(&p->arena, "x.tsv", bytes, wanted, &p->table, &p->err);
}

TEST(table_rows_cells_and_lines)
{
    struct parsed p;
    parse(&p, KB_STR("# name\tvalue\n# a comment\n\n one \t 1\t\n"), "name");
    CHECK_INT(p.status, KABAR_BAD_DATA); /* a cell too many */
    kb_arena_free(&p.arena);
    parse(&p, KB_STR("# name\tvalue\n# a comment\n\n one \t 1\ntwo\t-\r\n\t2"), "name value");
    if (CHECK_INT(p.status, KABAR_OK) && CHECK_INT(p.table.row_count, 3)) {
        CHECK_INT(p.table.column_count, 2);
        CHECK_INT(kb_table_column(&p.table, "value"), 1);
        CHECK_STR(p.table.rows[0].cells[0], "one");
        CHECK_STR(p.table.rows[0].cells[1], "1");
        CHECK_INT(p.table.rows[0].line, 4);
        CHECK_STR(p.table.rows[1].cells[1], "");
        CHECK_INT(p.table.rows[2].line, 6);
        CHECK_STR(p.table.rows[2].cells[0], "");
        CHECK_STR(p.table.rows[2].cells[1], "2");
    }
    kb_arena_free(&p.arena);
}

TEST(table_columns_in_any_order_and_more_than_wanted)
{
    struct parsed p;
    parse(&p, KB_STR("# c\tb\ta\n3\t2\t1\n"), "a b");
    CHECK_INT(p.status, KABAR_OK);
    CHECK_INT(kb_table_column(&p.table, "a"), 2);
    CHECK_STR(p.table.rows[0].cells[2], "1");
    kb_arena_free(&p.arena);
    parse(&p, KB_STR("# a\r\n1\r\n"), "a");
    CHECK_INT(p.status, KABAR_OK);
    CHECK_STR(p.table.rows[0].cells[0], "1");
    kb_arena_free(&p.arena);
}

TEST(table_errors_name_file_and_line)
{
    static const struct {
        const char *bytes, *message;
    } rows[] = {
        { "", "x.tsv:1: the first line must name" },
        { "a\tb\n1\t2\n", "x.tsv:1: the first line must name" },
        { "# a\tc\n1\t2\n", "x.tsv:1: no column 'b'" },
        { "# a\tb\n1\t2\n1\n", "x.tsv:3: 1 cells, but 2 columns" },
        { "# a\tb\n1\t2\n\n#\n1\t2\t3\n", "x.tsv:5: 3 cells, but 2 columns" },
        { "# a\tb\n   \n", "x.tsv:2: 1 cells, but 2 columns" },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct parsed p;
        parse(&p, (struct kb_str){ rows[i].bytes, strlen(rows[i].bytes) }, "a b");
        CHECK_INT(p.status, KABAR_BAD_DATA);
        kb_test_check(strstr(p.err.message, rows[i].message) == p.err.message, __FILE__, __LINE__,
                      "'%s', want '%s'", p.err.message, rows[i].message);
        kb_arena_free(&p.arena);
    }
}

TEST(table_without_rows_and_without_bytes)
{
    struct parsed p;
    parse(&p, KB_STR("# a\tb"), "a b");
    CHECK_INT(p.status, KABAR_OK);
    CHECK_INT(p.table.row_count, 0);
    kb_arena_free(&p.arena);
    parse(&p, KB_STR_NONE, "a");
    CHECK_INT(p.status, KABAR_BAD_DATA);
    kb_arena_free(&p.arena);
}
