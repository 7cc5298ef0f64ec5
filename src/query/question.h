/* What the parts of query/ share: how a kind of question is described. */
#ifndef KB_QUERY_QUESTION_H
#define KB_QUERY_QUESTION_H

#include "base/map.h"
#include "query/query.h"

enum { KB_MOST_COLUMNS = 48, KB_MOST_PARAMETERS = 96 };

enum {
    KB_COLUMN_RIGHT = 1 << 0,   /* numbers */
    KB_COLUMN_SHRINKS = 1 << 1, /* may be cut to the terminal's width */
    KB_COLUMN_STATUS = 1 << 2,  /* coloured by what it says */
    KB_COLUMN_BOOL = 1 << 3,    /* rows for programs: 0 and 1 are false and true */
    KB_COLUMN_JSON = 1 << 4,    /* rows for programs: the cell is JSON already */
    KB_COLUMN_LONG = 1 << 5,    /* shrinks before the others do */
    KB_COLUMN_KEEPS = 1 << 6,   /* shrinks last: says who */
    KB_COLUMN_EXTRA = 1 << 7,   /* left out where the terminal is narrow */
};

/* Puts `cells` (as many as the column takes) as one cell of the table. */
typedef void kb_cell_fn(struct kb_buf *out, const struct kb_value *cells);

/* A column of the table for people. */
struct kb_people_column {
    const char *head;
    const char *sql; /* one expression, or several divided by commas */
    unsigned takes;  /* how many */
    kb_cell_fn *put; /* NULL: the cell as it is */
    unsigned flags;
};

/* A column for programs. */
struct kb_row_column {
    const char *name; /* in the answer */
    const char *sql;  /* NULL: the name */
    unsigned flags;
};

/* How each filter is asked of a view; NULL: the question does not have it. '?' stands for the
 * value; "source" and "target" are prefixes of columns. */
struct kb_question {
    const char *name;
    const char *from;            /* view, with joins */
    const char *order;           /* ORDER BY */
    const char *day;             /* expression compared by --from and --to */
    const char *source, *target; /* column prefixes ("source_") of --source, --target, --actor */
    const char *root, *plover, *status, *story, *outlet, *place, *lang, *kind, *speaker, *article;
    const char *sources;    /* number compared by --min-sources */
    const char *words;      /* expression with '?' */
    const char *always;     /* a condition, or NULL */
    const char *unless_all; /* a condition that --all takes away, or NULL */
    const char *conflict;
    const char *group;                     /* GROUP BY of the table for people, or NULL */
    const char *group_having;              /* HAVING that --all takes away, or NULL */
    const struct kb_people_column *people; /* ended by a NULL head */
    const struct kb_row_column *rows;      /* ended by a NULL name */
    bool figures;                          /* under each row: the figures that its reports give */
};

extern const struct kb_question kb_questions[];
extern const unsigned kb_question_count;

struct kb_sql {
    struct kb_buf text;
    struct kb_arena *arena;
    struct kb_value values[KB_MOST_PARAMETERS];
    unsigned count;
    bool any; /* a condition was written */
};

/* SELECT of the question with its filters. For people or for rows. */
kabar_status kb_query_compose(struct kb_sql *sql, const struct kb_question *question,
                              const struct kb_filters *filters, bool people, struct kb_error *err);

/* The table for people: rows are gathered, then printed with common widths. */
struct kb_table_cell {
    struct kb_str text;
    unsigned width;
};

struct kb_people_table {
    struct kb_arena *arena;
    const struct kb_people_column *columns;
    unsigned column_count;
    KB_VEC(struct kb_table_cell) cells;
    KB_VEC(struct kb_str) under; /* one a row: lines to print below it, or empty */
};

void kb_people_add(struct kb_people_table *table, const struct kb_value *cells);
void kb_people_print(const struct kb_people_table *table, const struct kb_answer *answer);
/* Columns that s takes on a terminal; control characters count as one blank. */
unsigned kb_display_width(struct kb_str s);

/* Figures that stand beside others, as lines for people. `seen` keeps claims from being told twice.
 */
struct kb_figures_asked {
    struct kb_store *store;
    struct kb_arena *arena;
    struct kb_map *seen;
    struct kb_error *err;
};

/* Those told in the reports of one event. */
kabar_status kb_query_event_figures(const struct kb_figures_asked *asked, int64_t event,
                                    struct kb_str *lines);
/* Those of a story that cannot all be true, about one of these countries or bodies. */
kabar_status kb_query_story_figures(const struct kb_figures_asked *asked, int64_t story,
                                    const struct kb_str *of, unsigned of_count,
                                    struct kb_str *lines);

#endif
