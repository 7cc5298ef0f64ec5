/* One opened file on its way to pages, and the table of the kinds that it may be. Private to
 * src/read.
 *
 * A new kind (a web archive, a feed) is one file and one row of kb_kinds in kinds.c. */
#ifndef KB_READ_STREAM_H
#define KB_READ_STREAM_H

#include "base/buf.h"
#include "read/input.h"
#include "read/page.h"
#include "read/warc_seen.h"

struct kb_stream;

/* The first bytes, for looking only: behind the byte-order mark, UTF-16 already decoded. */
struct kb_head {
    struct kb_str bytes;
    bool whole; /* the file ends here */
};

struct kb_kind {
    const char *name;
    /* The first row that says yes is taken. */
    bool (*sniff)(const struct kb_head *head);
    /* Sets stream->state up; may be NULL. On failure `close` is called all the same. */
    kabar_status (*open)(struct kb_stream *stream, struct kb_error *err);
    /* The next page. An error is about this record, unless stream->done is set: then about the rest
     * of the file. Sets *more to false at the end. */
    kabar_status (*next)(struct kb_stream *stream, struct kb_page *page, bool *more,
                         struct kb_error *err);
    void (*close)(struct kb_stream *stream); /* may be NULL */
    bool many;                               /* pages are numbered */
    bool own_bytes; /* reads the bytes in their own encoding, byte-order mark and all */
};

extern const struct kb_kind kb_kinds[];
extern const size_t kb_kind_count;

/* The rows' parts. */
bool kb_html_sniff(const struct kb_head *head);
bool kb_html_sniff_inside(const struct kb_head *head);
bool kb_objects_lines_sniff(const struct kb_head *head);
bool kb_objects_values_sniff(const struct kb_head *head);
bool kb_csv_sniff(const struct kb_head *head);
bool kb_xml_sniff(const struct kb_head *head);
bool kb_feed_sniff(const struct kb_head *head);
kabar_status kb_feed_open(struct kb_stream *stream, struct kb_error *err);
kabar_status kb_feed_next(struct kb_stream *stream, struct kb_page *page, bool *more,
                          struct kb_error *err);
void kb_feed_close(struct kb_stream *stream);
bool kb_mhtml_sniff(const struct kb_head *head);
kabar_status kb_mhtml_next(struct kb_stream *stream, struct kb_page *page, bool *more,
                           struct kb_error *err);
bool kb_warc_sniff(const struct kb_head *head);
kabar_status kb_warc_open(struct kb_stream *stream, struct kb_error *err);
kabar_status kb_warc_next(struct kb_stream *stream, struct kb_page *page, bool *more,
                          struct kb_error *err);
void kb_warc_close(struct kb_stream *stream);
/* For kinds that are known only so that they are not taken for text. */
kabar_status kb_refused_open(struct kb_stream *stream, struct kb_error *err);
kabar_status kb_objects_lines_open(struct kb_stream *stream, struct kb_error *err);
kabar_status kb_objects_values_open(struct kb_stream *stream, struct kb_error *err);
kabar_status kb_objects_next(struct kb_stream *stream, struct kb_page *page, bool *more,
                             struct kb_error *err);
void kb_objects_close(struct kb_stream *stream);
kabar_status kb_csv_open(struct kb_stream *stream, struct kb_error *err);
kabar_status kb_csv_next(struct kb_stream *stream, struct kb_page *page, bool *more,
                         struct kb_error *err);
void kb_csv_close(struct kb_stream *stream);
kabar_status kb_whole_html_next(struct kb_stream *stream, struct kb_page *page, bool *more,
                                struct kb_error *err);
kabar_status kb_whole_text_next(struct kb_stream *stream, struct kb_page *page, bool *more,
                                struct kb_error *err);

/* Text that begins as markup does ("<p>", "<div class=...") and closes a tag. */
bool kb_html_is_fragment(struct kb_str text);
/* s behind blanks, comments, processing instructions and a document type that is not HTML's. */
struct kb_str kb_skip_prolog(struct kb_str s);
/* What bytes that are no text are ("PDF"); "" for unknown ones, where they are asked for
 * (`unnamed`); NULL when they may be text. */
const char *kb_binary_name(struct kb_str head, bool unnamed);

/* Buffers are kept from file to file. */
struct kb_stream {
    struct kb_input *in;        /* unpacked */
    const struct kb_kind *kind; /* NULL: nothing is open */
    void *state;
    const char *name;         /* the path as given */
    uint64_t record;          /* the number of the record under way, from 1 */
    bool done;                /* nothing comes behind the last answer */
    struct kb_buf bytes;      /* the record as it came, later the cells or strings in it */
    struct kb_buf mended;     /* the record, when it was not UTF-8 */
    struct kb_buf path;       /* name and record number */
    struct kb_buf joined;     /* a value put together out of a list */
    char date[32];            /* a value made out of a number */
    struct kb_str charset;    /* of a page, as the server told it; borrowed */
    struct kb_warc_seen seen; /* in the archives of the run */
};

void kb_stream_init(struct kb_stream *stream);
void kb_stream_free(struct kb_stream *stream);
/* Takes `in` over, finds out what it is, and opens the kind. */
kabar_status kb_stream_open(struct kb_stream *stream, struct kb_input *in, struct kb_error *err);
void kb_stream_close(struct kb_stream *stream);
/* Name, with the record's number where there are many. NUL terminated. */
const char *kb_stream_path(struct kb_stream *stream);

/* Looks at the bytes that follow in a record and gives how many belong to it; *end is set when the
 * record ends behind them. */
typedef size_t kb_cut_fn(void *state, struct kb_str bytes, bool *end);

/* The next record into stream->bytes, cut by `cut`, and its number into stream->record; *more is
 * false when nothing is left. The status of a record that is too large, or of a stream that broke.
 */
kabar_status kb_stream_take(struct kb_stream *stream, kb_cut_fn *cut, void *state, bool *more,
                            struct kb_error *err);
/* The same for all that is left, but not much more than `most` bytes. */
kabar_status kb_stream_take_all(struct kb_stream *stream, size_t most, bool *more,
                                struct kb_error *err);
/* The buffer that holds the record as valid UTF-8 without NUL: bytes or mended. NULL: out of
 * memory. */
struct kb_buf *kb_stream_text(struct kb_stream *stream);

#endif
