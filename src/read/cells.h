/* A record of CSV (RFC 4180, any divider) cut into cells, byte by byte. */
#ifndef KB_READ_CELLS_H
#define KB_READ_CELLS_H

#include "base/limits.h"
#include "base/span.h"

/* Where one byte stands in a record. */
struct kb_cells {
    char delimiter;
    bool bad; /* a quote that is neither doubled nor at the cell's end */
    enum { KB_AT_START, KB_AT_PLAIN, KB_AT_QUOTED, KB_AT_QUOTE_SEEN, KB_AT_AFTER_QUOTED } at;
};

enum kb_cell_action { KB_CELL_KEEP, KB_CELL_DROP, KB_CELL_END, KB_CELL_LAST };

static inline enum kb_cell_action
kb_cells_behind_quote(struct kb_cells *m, char c)
{
    if (m->at == KB_AT_QUOTE_SEEN && c == '"') {
        m->at = KB_AT_QUOTED;
        return KB_CELL_KEEP;
    }
    if (c == ' ' || c == '\r') {
        m->at = KB_AT_AFTER_QUOTED;
        return KB_CELL_DROP;
    }
    /* The cell is taken to go on, so that the record's end is still found; the row is refused. */
    m->bad = true;
    m->at = KB_AT_QUOTED;
    return KB_CELL_KEEP;
}

static inline enum kb_cell_action
kb_cells_step(struct kb_cells *m, char c)
{
    if (m->at == KB_AT_QUOTED) {
        m->at = c == '"' ? KB_AT_QUOTE_SEEN : KB_AT_QUOTED;
        return c == '"' ? KB_CELL_DROP : KB_CELL_KEEP;
    }
    if (c == '\n' || c == m->delimiter) {
        m->at = KB_AT_START;
        return c == '\n' ? KB_CELL_LAST : KB_CELL_END;
    }
    if (m->at == KB_AT_QUOTE_SEEN || m->at == KB_AT_AFTER_QUOTED)
        return kb_cells_behind_quote(m, c);
    if (m->at == KB_AT_START && (c == '"' || c == ' ')) {
        m->at = c == '"' ? KB_AT_QUOTED : KB_AT_START;
        return KB_CELL_DROP;
    }
    m->at = KB_AT_PLAIN;
    return KB_CELL_KEEP;
}

/* Cuts a record into cells, in place; gives how many there are, also past the array's end. */
static inline size_t
kb_cells_split(struct kb_cells *m, struct kb_str record, char *bytes, struct kb_str *cells)
{
    size_t count = 0, begin = 0, to = 0;
    m->at = KB_AT_START;
    m->bad = false;
    for (size_t i = 0; i < record.len; i++) {
        enum kb_cell_action action = kb_cells_step(m, record.ptr[i]);
        if (action == KB_CELL_KEEP)
            bytes[to++] = record.ptr[i];
        if (action != KB_CELL_END)
            continue;
        if (count < KB_MAX_CSV_FIELDS)
            cells[count] = (struct kb_str){ bytes + begin, to - begin };
        count++;
        begin = to;
    }
    if (count < KB_MAX_CSV_FIELDS)
        cells[count] = (struct kb_str){ bytes + begin, to - begin };
    return count + 1;
}

/* The record without its line end. */
static inline struct kb_str
kb_cells_record(struct kb_str record)
{
    if (record.len && record.ptr[record.len - 1] == '\n')
        record.len--;
    if (record.len && record.ptr[record.len - 1] == '\r')
        record.len--;
    return record;
}

#endif
