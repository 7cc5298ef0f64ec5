/* The table for people: columns as wide as they need, cut with an ellipsis where the terminal ends.
 * Text of pages is not trusted: control characters never reach the terminal. */
#include <utf8proc.h>

#include "base/utf8.h"
#include "query/question.h"

#include "base/banned.h"

enum { NARROWEST = 8, LEAST = 12, COMFORTABLE = 20, GAP = 2, WIDEST = 300 };

static unsigned
columns_of(uint32_t cp)
{
    int width = cp < 0x7f ? 1 : utf8proc_charwidth((utf8proc_int32_t)cp);
    return width < 0 ? 0 : (unsigned)width;
}

static bool
is_control(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7f && cp < 0xa0) || (cp >= 0x200e && cp <= 0x200f)
           || (cp >= 0x2028 && cp <= 0x202e) || (cp >= 0x2066 && cp <= 0x2069);
}

unsigned
kb_display_width(struct kb_str s)
{
    unsigned width = 0, len;
    for (size_t i = 0; i < s.len; i += len) {
        uint32_t cp = kb_utf8_get(s, i, &len);
        width += is_control(cp) ? 1 : columns_of(cp);
    }
    return width;
}

/* s on one line, without control characters, at most WIDEST columns. */
static struct kb_table_cell
clean_cell(struct kb_arena *arena, struct kb_str s)
{
    struct kb_buf out;
    unsigned width = 0, len;
    kb_buf_init(&out, 0);
    for (size_t i = 0; i < s.len && width < WIDEST; i += len) {
        uint32_t cp = kb_utf8_get(s, i, &len);
        if (is_control(cp)) {
            kb_buf_char(&out, ' ');
            width++;
            continue;
        }
        char bytes[4];
        kb_buf_add(&out, bytes, kb_utf8_put(cp, bytes));
        width += columns_of(cp);
    }
    struct kb_table_cell cell = { kb_arena_copy(arena, kb_str_trim(kb_buf_view(&out))), 0 };
    kb_buf_free(&out);
    cell.width = kb_display_width(cell.text);
    return cell;
}

static void
put_plain(struct kb_buf *out, const struct kb_value *cell)
{
    switch (cell->kind) {
    case KB_VALUE_INT: kb_buf_format(out, "%lld", (long long)cell->i); break;
    case KB_VALUE_REAL: kb_buf_format(out, "%g", cell->d); break;
    default: kb_buf_str(out, cell->s);
    }
}

void
kb_people_add(struct kb_people_table *table, const struct kb_value *cells)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    for (unsigned i = 0, at = 0; i < table->column_count; i++) {
        const struct kb_people_column *column = &table->columns[i];
        kb_buf_clear(&out);
        (column->put ? column->put : put_plain)(&out, cells + at);
        *KB_PUSH(table->arena, &table->cells) = clean_cell(table->arena, kb_buf_view(&out));
        at += column->takes;
    }
    kb_buf_free(&out);
    *KB_PUSH(table->arena, &table->under) = KB_STR_NONE;
}

/* ---- widths -------------------------------------------------------------------------------------
 */

static unsigned
total_width(const unsigned *widths, unsigned count)
{
    unsigned sum = 0;
    for (unsigned i = 0; i < count; i++)
        if (widths[i])
            sum += widths[i] + (sum ? GAP : 0);
    return sum;
}

/* Takes from the widest of the columns with these flags, none below `least`, until the line fits.
 */
static unsigned
take_from(const struct kb_people_table *table, unsigned *widths, unsigned total, unsigned limit,
          unsigned flags, unsigned least)
{
    while (total > limit) {
        unsigned widest = table->column_count;
        for (unsigned i = 0; i < table->column_count; i++)
            if ((table->columns[i].flags & flags) == flags && widths[i] > least
                && (least <= NARROWEST || !(table->columns[i].flags & KB_COLUMN_KEEPS))
                && (widest == table->column_count || widths[i] > widths[widest]))
                widest = i;
        if (widest == table->column_count)
            break;
        widths[widest]--;
        total--;
    }
    return total;
}

/* Where the line would be cut too much, the columns that can be done without get no width. */
static void
leave_out_extras(const struct kb_people_table *table, unsigned *widths, unsigned limit)
{
    unsigned sum = 0;
    for (unsigned i = 0; i < table->column_count; i++) {
        unsigned flags = table->columns[i].flags;
        bool shrinks = (flags & KB_COLUMN_SHRINKS) && !(flags & KB_COLUMN_KEEPS);
        sum += GAP + (shrinks && widths[i] > COMFORTABLE ? COMFORTABLE : widths[i]);
    }
    for (unsigned i = 0; i < table->column_count && sum > limit; i++)
        if (table->columns[i].flags & KB_COLUMN_EXTRA)
            widths[i] = 0;
}

/* Long text gives way first, but not all of it; who it is about gives way last. */
static void
shrink(const struct kb_people_table *table, unsigned *widths, unsigned limit)
{
    leave_out_extras(table, widths, limit);
    unsigned total = total_width(widths, table->column_count);
    total = take_from(table, widths, total, limit, KB_COLUMN_LONG | KB_COLUMN_SHRINKS, COMFORTABLE);
    total = take_from(table, widths, total, limit, KB_COLUMN_SHRINKS, LEAST);
    take_from(table, widths, total, limit, KB_COLUMN_SHRINKS, NARROWEST);
}

static void
find_widths(const struct kb_people_table *table, unsigned limit, unsigned *widths)
{
    unsigned n = table->column_count;
    KB_ASSERT(n > 0);
    for (unsigned i = 0; i < n; i++)
        widths[i] = kb_display_width(
            (struct kb_str){ table->columns[i].head, strlen(table->columns[i].head) });
    for (uint32_t i = 0; i < table->cells.len; i++)
        if (table->cells.at[i].width > widths[i % n])
            widths[i % n] = table->cells.at[i].width;
    if (limit)
        shrink(table, widths, limit);
}

/* ---- printing -----------------------------------------------------------------------------------
 */

static void
blanks(FILE *out, unsigned count)
{
    fprintf(out, "%*s", (int)count, "");
}

/* The start of s that fits into `width` columns, with an ellipsis. */
static void
put_cut(FILE *out, struct kb_str s, unsigned width)
{
    unsigned used = 0, len;
    size_t at = 0;
    while (at < s.len) {
        unsigned wide = columns_of(kb_utf8_get(s, at, &len));
        if (used + wide > width - 1)
            break;
        used += wide;
        at += len;
    }
    fprintf(out, "%.*s\xE2\x80\xA6", (int)at, s.ptr);
    blanks(out, width - used - 1);
}

static const char *
status_color(struct kb_str status)
{
    if (kb_str_is(status, "denied") || kb_str_is(status, "disputed")
        || kb_str_is(status, "conflict"))
        return "\033[31m";
    if (kb_str_is(status, "claimed"))
        return "\033[33m";
    return kb_str_is(status, "asserted") || !status.len ? "" : "\033[34m";
}

static void
put_cell(FILE *out, const struct kb_table_cell *cell, unsigned width, unsigned flags, bool last)
{
    if (cell->width > width) {
        put_cut(out, cell->text, width);
        return;
    }
    if (flags & KB_COLUMN_RIGHT)
        blanks(out, width - cell->width);
    fprintf(out, "%.*s", KB_FMT(cell->text));
    if (!(flags & KB_COLUMN_RIGHT) && !last)
        blanks(out, width - cell->width);
}

/* The last column that is printed. */
static unsigned
last_column(const struct kb_people_table *table, const unsigned *widths)
{
    unsigned last = table->column_count - 1;
    while (last > 0 && !widths[last])
        last--;
    return last;
}

static void
put_head(const struct kb_people_table *table, const unsigned *widths,
         const struct kb_answer *answer)
{
    unsigned last = last_column(table, widths);
    fputs(answer->color ? "\033[1m" : "", answer->out);
    for (unsigned i = 0; i <= last; i++) {
        const char *head = table->columns[i].head;
        struct kb_table_cell cell = { { head, strlen(head) }, (unsigned)strlen(head) };
        if (!widths[i])
            continue;
        put_cell(answer->out, &cell, widths[i], table->columns[i].flags, i == last);
        blanks(answer->out, i < last ? GAP : 0);
    }
    fputs(answer->color ? "\033[0m\n" : "\n", answer->out);
}

static void
put_row(const struct kb_people_table *table, const unsigned *widths,
        const struct kb_table_cell *cells, const struct kb_answer *answer)
{
    unsigned last = last_column(table, widths);
    for (unsigned i = 0; i <= last; i++) {
        unsigned flags = table->columns[i].flags;
        const char *color =
            answer->color && (flags & KB_COLUMN_STATUS) ? status_color(cells[i].text) : "";
        if (!widths[i])
            continue;
        fputs(color, answer->out);
        put_cell(answer->out, &cells[i], widths[i], flags, i == last);
        fputs(*color ? "\033[0m" : "", answer->out);
        blanks(answer->out, i < last ? GAP : 0);
    }
    fputc('\n', answer->out);
}

void
kb_people_print(const struct kb_people_table *table, const struct kb_answer *answer)
{
    unsigned widths[KB_MOST_COLUMNS];
    find_widths(table, answer->width, widths);
    put_head(table, widths, answer);
    for (uint32_t row = 0; row < table->under.len; row++) {
        put_row(table, widths, table->cells.at + (size_t)row * table->column_count, answer);
        if (table->under.at[row].len)
            fprintf(answer->out, "%.*s", KB_FMT(table->under.at[row]));
    }
}
