/* CSV with a header row (RFC 4180), divided by commas, semicolons, tabs or bars. */
#include "base/heap.h"
#include "read/cells.h"
#include "read/fields.h"

#include "base/banned.h"

struct csv {
    struct kb_cells machine;
    struct kb_buf names; /* of the columns, one after the other */
    struct kb_str columns[KB_MAX_CSV_FIELDS];
    struct kb_field_name fields[KB_MAX_CSV_FIELDS];
    struct kb_str cells[KB_MAX_CSV_FIELDS];
    size_t count;
};

static size_t
cut_record(void *state, struct kb_str bytes, bool *end)
{
    struct kb_cells *m = state;
    size_t i = 0;
    while (i < bytes.len && !*end) {
        if (m->at == KB_AT_QUOTED) {
            const char *quote = memchr(bytes.ptr + i, '"', bytes.len - i);
            if (!quote)
                return bytes.len;
            i = (size_t)(quote - bytes.ptr);
        }
        *end = kb_cells_step(m, bytes.ptr[i++]) == KB_CELL_LAST;
    }
    return i;
}

/* What the head's first row would be under one delimiter. */
struct header {
    struct kb_cells machine;
    size_t columns, known, len;
    bool whole, has_body;
};

static void
look_at_name(struct header *header, struct kb_str name)
{
    struct kb_field_name as = kb_field_find(name);
    header->columns++;
    header->known += as.field < KB_FIELD_FINDINGS;
    header->has_body |= as.field == KB_FIELD_TEXT || as.field == KB_FIELD_HTML;
}

/* Names longer than `name` are not known; they are cut. */
static struct header
look_at_header(struct kb_str s, char delimiter)
{
    struct header header = { .machine = { .delimiter = delimiter } };
    char name[64];
    size_t len = 0;
    for (; header.len < s.len && !header.whole; header.len++) {
        enum kb_cell_action action = kb_cells_step(&header.machine, s.ptr[header.len]);
        if (action == KB_CELL_KEEP && len < sizeof name)
            name[len++] = s.ptr[header.len];
        if (action == KB_CELL_END || action == KB_CELL_LAST) {
            look_at_name(&header, (struct kb_str){ name, len });
            len = 0;
        }
        header.whole = action == KB_CELL_LAST;
    }
    if (!header.whole)
        look_at_name(&header, (struct kb_str){ name, len });
    return header;
}

/* One of the next rows has as many columns, or no row can be seen to its end. */
static bool
rows_agree(const struct kb_head *head, const struct header *header)
{
    struct kb_str rest = kb_str_sub(head->bytes, header->len, head->bytes.len);
    for (unsigned row = 0; row < 4; row++) {
        struct header next = look_at_header(rest, header->machine.delimiter);
        if (!rest.len || (!next.whole && !head->whole))
            return row == 0;
        if (next.columns == header->columns)
            return true;
        rest = kb_str_sub(rest, next.len, rest.len);
    }
    return false;
}

/* A first row of names that are known is a header; a sentence with a comma in it is not. */
static bool
is_header(const struct kb_head *head, const struct header *header)
{
    if ((!header->whole && !head->whole) || header->machine.bad || !header->known
        || header->columns > KB_MAX_CSV_FIELDS)
        return false;
    if (header->columns == 1)
        return header->has_body && header->len < head->bytes.len
               && head->bytes.ptr[header->len] == '"';
    if (header->known == header->columns)
        return true;
    return (header->known >= 2 || header->has_body) && rows_agree(head, header);
}

static bool
find_header(const struct kb_head *head, struct header *best)
{
    bool found = false;
    for (const char *delimiter = ",;\t|"; *delimiter; delimiter++) {
        struct header header = look_at_header(head->bytes, *delimiter);
        bool better = !found || header.known > best->known;
        if (better && is_header(head, &header)) {
            *best = header;
            found = true;
        }
    }
    return found;
}

bool
kb_csv_sniff(const struct kb_head *head)
{
    struct header header;
    return find_header(head, &header);
}

static kabar_status
name_columns(struct kb_stream *stream, struct csv *csv, struct kb_str header, struct kb_error *err)
{
    struct kb_fields fields;
    bool has_body = false;
    kb_fields_clear(&fields);
    kb_buf_str(&csv->names, header);
    if (csv->names.failed)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    csv->count =
        kb_cells_split(&csv->machine, kb_buf_view(&csv->names), csv->names.ptr, csv->columns);
    if (csv->count > KB_MAX_CSV_FIELDS)
        return kb_fail(err, KABAR_TOO_LARGE, "%s has more than %u columns", stream->name,
                       KB_MAX_CSV_FIELDS);
    for (size_t i = 0; i < csv->count; i++) {
        csv->fields[i] = kb_field_find(csv->columns[i]);
        has_body |= csv->fields[i].field == KB_FIELD_TEXT || csv->fields[i].field == KB_FIELD_HTML;
        kb_fields_put(&fields, csv->columns[i], csv->fields[i], KB_STR_NONE);
    }
    if (!has_body)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s has no column of text or html; its columns: %s",
                       stream->name, fields.seen);
    return KABAR_OK;
}

/* The next row's bytes as valid UTF-8; blank lines do not count. */
static kabar_status
take_row(struct kb_stream *stream, struct csv *csv, bool *more, struct kb_buf **text,
         struct kb_error *err)
{
    bool blank;
    do {
        csv->machine.at = KB_AT_START;
        csv->machine.bad = false;
        kabar_status status = kb_stream_take(stream, cut_record, &csv->machine, more, err);
        if (status != KABAR_OK || !*more)
            return status;
        blank = kb_str_trim(kb_buf_view(&stream->bytes)).len == 0;
        stream->record -= blank;
    } while (blank);
    if (csv->machine.at == KB_AT_QUOTED)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s opens a quote that is never closed",
                       kb_stream_path(stream));
    *text = kb_stream_text(stream);
    if (!*text)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", kb_stream_path(stream));
    return KABAR_OK;
}

kabar_status
kb_csv_open(struct kb_stream *stream, struct kb_error *err)
{
    struct csv *csv = kb_heap_alloc(sizeof *csv);
    struct kb_head head = { kb_input_peek(stream->in, KB_INPUT_WINDOW), stream->in->ended };
    struct header header;
    struct kb_buf *text = NULL;
    bool more;
    if (!csv)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    memset(csv, 0, sizeof *csv);
    stream->state = csv;
    csv->machine.delimiter = find_header(&head, &header) ? header.machine.delimiter : ',';
    kabar_status status = take_row(stream, csv, &more, &text, err);
    stream->record = 0;
    if (status != KABAR_OK || !text)
        return status;
    return name_columns(stream, csv, kb_cells_record(kb_buf_view(text)), err);
}

void
kb_csv_close(struct kb_stream *stream)
{
    struct csv *csv = stream->state;
    if (csv)
        kb_buf_free(&csv->names);
    kb_heap_free(csv);
}

kabar_status
kb_csv_next(struct kb_stream *stream, struct kb_page *page, bool *more, struct kb_error *err)
{
    struct csv *csv = stream->state;
    struct kb_buf *text = NULL;
    struct kb_fields fields;
    kabar_status status = take_row(stream, csv, more, &text, err);
    if (status != KABAR_OK || !*more || !text)
        return status;
    struct kb_str record = kb_cells_record(kb_buf_view(text));
    size_t count = kb_cells_split(&csv->machine, record, text->ptr, csv->cells);
    if (csv->machine.bad)
        return kb_fail(err, KABAR_BAD_FORMAT,
                       "%s has a quote inside a quoted cell that is not doubled",
                       kb_stream_path(stream));
    if (count != csv->count)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s has %zu columns, but the header has %zu",
                       kb_stream_path(stream), count, csv->count);
    kb_fields_clear(&fields);
    for (size_t i = 0; i < count; i++)
        kb_fields_put(&fields, csv->columns[i], csv->fields[i], csv->cells[i]);
    return kb_fields_page(stream, &fields, page, err);
}
