/* From an archive to pages, one at a time. Memory holds one record that is a page, never more. */
#include <stdio.h>

#include "base/heap.h"
#include "read/body.h"
#include "read/charset.h"
#include "read/headers.h"
#include "read/members.h"
#include "read/stream.h"
#include "read/warc_page.h"

#include "base/banned.h"

enum { HTTP_HEAD_LOOK = 16 << 10, MOST_BLOCK = KB_MAX_PAGE_BYTES + KB_INPUT_WINDOW };

struct warc {
    struct kb_warc_record record;
    struct kb_warc_record old; /* to which a revisit points */
    struct kb_body body;
    uint32_t file;    /* its number in stream->seen */
    uint64_t answers; /* records that tell what was at an address */
    uint64_t told;    /* pages and errors given */
    unsigned faults;
};

bool
kb_warc_sniff(const struct kb_head *head)
{
    return kb_warc_begins(head->bytes);
}

kabar_status
kb_warc_open(struct kb_stream *stream, struct kb_error *err)
{
    struct warc *warc = kb_heap_alloc(sizeof *warc);
    if (!warc)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    memset(warc, 0, sizeof *warc);
    kb_warc_record_init(&warc->record);
    kb_warc_record_init(&warc->old);
    kb_body_init(&warc->body);
    if (!kb_input_is_file(stream->in))
        kb_warc_seen_free(&stream->seen);
    warc->file = kb_warc_seen_open(&stream->seen, stream->name);
    stream->state = warc;
    return KABAR_OK;
}

void
kb_warc_close(struct kb_stream *stream)
{
    struct warc *warc = stream->state;
    if (!warc)
        return;
    kb_warc_record_free(&warc->record);
    kb_warc_record_free(&warc->old);
    kb_body_free(&warc->body);
    if (!kb_input_is_file(stream->in))
        kb_warc_seen_free(&stream->seen); /* nobody can open it once more */
    kb_heap_free(warc);
}

/* ---- faults ---- */

/* "crawl.warc.gz:12 (at byte 34567)": by number and by offset, as archive tools name a record. */
static kabar_status
fail_at(struct kb_stream *stream, const struct kb_warc_record *r, kabar_status status,
        struct kb_error *err, const char *what)
{
    bool unpacked = stream->in->inner && !r->at_member;
    return kb_fail(err, status, "%s (at byte %llu%s) %s", kb_stream_path(stream),
                   (unsigned long long)r->at, unpacked ? " of what is unpacked" : "", what);
}

static void
describe(const struct kb_warc_record *r, enum kb_warc_fault fault, char *out, size_t cap)
{
    unsigned long long got = r->len - r->left, len = r->len;
    switch (fault) {
    case KB_WARC_CUT:
        if (len)
            snprintf(out, cap, "is cut: %llu of its %llu bytes are there", got, len);
        else
            snprintf(out, cap, "is cut: the file ends in its head");
        break;
    case KB_WARC_OVERRUN:
        snprintf(out, cap, "has a wrong length: %llu bytes are said, another record begins at %llu",
                 len, got);
        break;
    case KB_WARC_BEHIND:
        snprintf(out, cap, "has a wrong length: no record follows its %llu bytes", len);
        break;
    case KB_WARC_HEAD: snprintf(out, cap, "has a head that is none of a record"); break;
    case KB_WARC_BOMB: snprintf(out, cap, "unpacks without an end"); break;
    case KB_WARC_DAMAGED: snprintf(out, cap, "is damaged and cannot be unpacked"); break;
    case KB_WARC_FINE: *out = 0; break;
    }
}

/* The disk or the pipe failed, or somebody wants to stop: no record can come behind that. */
static bool
source_failed(const struct kb_input *in)
{
    bool inner = in->inner && in->inner->status != KABAR_OK;
    return in->status != KABAR_OK && (inner || !kb_members_told_apart(in));
}

static kabar_status
give_up(struct kb_stream *stream, struct kb_error *err)
{
    stream->done = true;
    stream->record = 0; /* the break is about the file */
    *err = stream->in->error;
    return stream->in->status;
}

/* Names the record and goes to the next one. */
static kabar_status
fail_fault(struct kb_stream *stream, enum kb_warc_fault fault, struct kb_error *err)
{
    char what[160], more[240];
    struct warc *warc = stream->state;
    if (source_failed(stream->in))
        return give_up(stream, err);
    bool cut = fault == KB_WARC_DAMAGED && stream->in->status == KABAR_CANNOT_READ;
    describe(&warc->record, fault, what, sizeof what);
    bool given_up = ++warc->faults == KB_MAX_WARC_FAULTS;
    bool found = !given_up && kb_warc_mend(stream->in);
    if (source_failed(stream->in) && stream->in->status == KABAR_INTERRUPTED)
        return give_up(stream, err);
    stream->done = !found;
    if (found)
        snprintf(more, sizeof more, "%s; reading goes on at byte %llu", what,
                 (unsigned long long)(kb_members_begins_here(stream->in)
                                          ? kb_members_at(stream->in)
                                          : kb_input_at(stream->in)));
    else
        snprintf(more, sizeof more, "%s; %s", cut ? "is cut: the file ends inside it" : what,
                 given_up ? "so many are damaged that the file is given up"
                          : "no record comes behind it");
    return fail_at(stream, &warc->record, KABAR_BAD_FORMAT, err, more);
}

/* ---- from a block to a page ---- */

static kabar_status
set_text(struct kb_stream *stream, const struct kb_warc_record *r, struct kb_str bytes,
         struct kb_str kind, struct kb_page *page, struct kb_error *err)
{
    struct kb_str charset = kb_header_param(kind, "charset");
    bool text = kb_str_equal_nocase(kb_header_bare(kind), KB_STR("text/plain"));
    page->kind = text ? KB_PAGE_TEXT : KB_PAGE_HTML;
    page->bytes = text ? kb_charset_text(bytes, charset, &stream->mended)
                       : kb_charset_html(bytes, charset, &stream->mended);
    page->is_utf8 = true;
    if (stream->mended.failed)
        return fail_at(stream, r, KABAR_NO_MEMORY, err, "cannot be read: out of memory");
    if (page->bytes.len > KB_MAX_PAGE_BYTES)
        return fail_at(stream, r, KABAR_TOO_LARGE, err, "is larger than 8 MB");
    return KABAR_OK;
}

/* The HTTP answer in stream->bytes; page->bytes stay empty when it is no page. */
static kabar_status
set_answer(struct kb_stream *stream, const struct kb_warc_record *r, struct kb_page *page,
           struct kb_error *err)
{
    struct warc *warc = stream->state;
    size_t at = kb_header_end(kb_buf_view(&stream->bytes));
    struct kb_str head = kb_str_sub(kb_buf_view(&stream->bytes), 0, at);
    struct kb_str kind = kb_header_get(head, "Content-Type");
    if (!at || !kb_warc_is_page(head, KB_STR("<html>")))
        return KABAR_OK;
    kabar_status status =
        kb_body_plain(&warc->body, head, stream->bytes.ptr + at, stream->bytes.len - at);
    if (status != KABAR_OK)
        return fail_at(stream, r, status, err, warc->body.why);
    if (!kb_warc_is_page(head, warc->body.bytes))
        return KABAR_OK;
    return set_text(stream, r, warc->body.bytes, kind, page, err);
}

/* The record's head was read: its block as a page. */
static enum kb_warc_fault
take_page(struct kb_stream *stream, struct kb_input *in, struct kb_warc_record *r,
          struct kb_page *page, kabar_status *status, struct kb_error *err)
{
    enum kb_warc_use use = kb_warc_use_of(r);
    kb_buf_clear(&stream->bytes);
    enum kb_warc_fault fault = kb_warc_block(in, r, &stream->bytes, MOST_BLOCK);
    *status = KABAR_OK;
    if (fault != KB_WARC_FINE)
        return fault;
    if (stream->bytes.failed)
        *status = fail_at(stream, r, KABAR_NO_MEMORY, err, "cannot be read: out of memory");
    else if (r->too_large)
        *status = fail_at(stream, r, KABAR_TOO_LARGE, err, "is larger than 8 MB");
    else if (kb_header_get(kb_buf_view(&r->head), "WARC-Segment-Number").len)
        *status = fail_at(stream, r, KABAR_BAD_FORMAT, err,
                          "is one part of a record; such parts are not put together");
    else if (use == KB_WARC_HTTP)
        *status = set_answer(stream, r, page, err);
    else
        *status = set_text(stream, r, kb_buf_view(&stream->bytes), r->content_type, page, err);
    if (!kb_str_trim(page->bytes).len)
        page->bytes = KB_STR_NONE;
    return fault;
}

static void
name_page(const struct kb_warc_record *r, struct kb_page *page)
{
    page->url = r->uri;
    page->id = r->id;
    page->retrieved = r->date;
}

/* ---- revisits ---- */

static void
remember(struct kb_stream *stream, const struct kb_warc_record *r)
{
    struct warc *warc = stream->state;
    if (!r->at_member && stream->in->inner)
        return; /* there is no way back into what was unpacked */
    struct kb_warc_place at = { r->at, warc->file, stream->in->inner != NULL };
    kb_warc_seen_put(&stream->seen, kb_header_get(kb_buf_view(&r->head), "WARC-Payload-Digest"),
                     at);
    kb_warc_seen_put(&stream->seen, r->uri, at);
}

static const struct kb_warc_place *
place_of_old(const struct kb_stream *stream, struct kb_str digest, struct kb_str uri)
{
    const struct kb_warc_place *place = kb_warc_seen_get(&stream->seen, digest);
    return place || digest.len ? place : kb_warc_seen_get(&stream->seen, uri);
}

/* The archive with an earlier record, from there on: this one, or one read before it. */
static kabar_status
open_old(struct kb_stream *stream, const struct kb_warc_place *place, struct kb_input **in)
{
    const struct warc *warc = stream->state;
    if (place->file == warc->file)
        return kb_input_again(stream->in, place->at, in, NULL);
    return kb_input_beside(stream->in, kb_warc_seen_name(&stream->seen, place->file), place->at, in,
                           NULL);
}

/* The page of an earlier record, read once more. *page stays empty where that cannot be. */
static kabar_status
read_again(struct kb_stream *stream, const struct kb_warc_place *place, struct kb_str digest,
           struct kb_page *page, struct kb_error *err)
{
    struct warc *warc = stream->state;
    struct kb_input *in;
    bool more;
    kabar_status status = open_old(stream, place, &in);
    if (status != KABAR_OK)
        return KABAR_OK;
    if (place->packed && kb_input_gunzip(&in, NULL) == KABAR_OK)
        kb_members_stop(in);
    enum kb_warc_fault fault = kb_warc_head(in, &warc->old, &more);
    struct kb_str found = kb_header_get(kb_buf_view(&warc->old.head), "WARC-Payload-Digest");
    if (fault == KB_WARC_FINE && more && (!digest.len || kb_str_equal(found, digest)))
        take_page(stream, in, &warc->old, page, &status, err);
    kb_input_close(in);
    return status;
}

static kabar_status
resolve(struct kb_stream *stream, struct kb_page *page, struct kb_error *err)
{
    const struct kb_warc_record *r = &((struct warc *)stream->state)->record;
    struct kb_str head = kb_buf_view(&r->head);
    struct kb_str digest = kb_header_get(head, "WARC-Payload-Digest");
    struct kb_str uri = kb_header_get(head, "WARC-Refers-To-Target-URI");
    struct kb_str date = kb_header_get(head, "WARC-Refers-To-Date");
    uri = uri.len ? uri : r->uri;
    const struct kb_warc_place *place = place_of_old(stream, digest, uri);
    kabar_status status = place ? read_again(stream, place, digest, page, err) : KABAR_OK;
    if (status != KABAR_OK || page->bytes.len)
        return status;
    char what[320];
    snprintf(what, sizeof what,
             "is a revisit: its text is in the record of %.*s%s%.*s, which no file before it holds",
             (int)(uri.len < 150 ? uri.len : 150), uri.ptr ? uri.ptr : "", date.len ? ", " : "",
             (int)(date.len < 40 ? date.len : 40), date.ptr ? date.ptr : "");
    return fail_at(stream, r, KABAR_NOT_FOUND, err, what);
}

/* ---- the reader ---- */

static enum kb_warc_fault
take_revisit(struct kb_stream *stream, struct kb_page *page, kabar_status *status,
             struct kb_error *err)
{
    struct warc *warc = stream->state;
    struct kb_warc_record *r = &warc->record;
    struct kb_str look = kb_warc_peek(stream->in, r, HTTP_HEAD_LOOK);
    bool wanted = kb_warc_revisits_page(r, kb_str_sub(look, 0, r->len ? kb_header_end(look) : 0));
    enum kb_warc_fault fault = kb_warc_block(stream->in, r, NULL, 0);
    *status = KABAR_OK;
    if (fault == KB_WARC_FINE && wanted)
        *status = resolve(stream, page, err);
    return fault;
}

/* One record. Its page's bytes are empty when it is none. */
static enum kb_warc_fault
take_record(struct kb_stream *stream, struct kb_page *page, kabar_status *status,
            struct kb_error *err)
{
    struct warc *warc = stream->state;
    struct kb_warc_record *r = &warc->record;
    enum kb_warc_use use = kb_warc_use_of(r);
    *status = KABAR_OK;
    warc->answers += use != KB_WARC_PASS;
    if (use == KB_WARC_REVISIT)
        return take_revisit(stream, page, status, err);
    if (use == KB_WARC_HTTP) {
        struct kb_str look = kb_warc_peek(stream->in, r, HTTP_HEAD_LOOK);
        size_t len = kb_header_end(look);
        if (len && !kb_warc_is_page(kb_str_sub(look, 0, len), KB_STR("<html>")))
            use = KB_WARC_PASS;
    }
    if (use == KB_WARC_PASS)
        return kb_warc_block(stream->in, r, NULL, 0);
    enum kb_warc_fault fault = take_page(stream, stream->in, r, page, status, err);
    if (fault == KB_WARC_FINE && *status == KABAR_OK && page->bytes.len)
        remember(stream, r);
    return fault;
}

static kabar_status
at_end(struct kb_stream *stream, bool *more, struct kb_error *err)
{
    const struct warc *warc = stream->state;
    *more = !stream->done && warc->answers && !warc->told;
    stream->done = true;
    if (!*more)
        return KABAR_OK;
    stream->record = 0;
    return kb_fail(err, KABAR_NOT_FOUND, "%s holds no page: none of its %llu answers is HTML %s",
                   stream->name, (unsigned long long)warc->answers, "with HTTP status 200");
}

kabar_status
kb_warc_next(struct kb_stream *stream, struct kb_page *page, bool *more, struct kb_error *err)
{
    struct warc *warc = stream->state;
    kabar_status status = KABAR_OK;
    while (!stream->done) {
        enum kb_warc_fault fault = kb_warc_head(stream->in, &warc->record, more);
        if (!*more)
            break;
        stream->record++;
        if (fault == KB_WARC_FINE)
            fault = take_record(stream, page, &status, err);
        name_page(&warc->record, page);
        warc->told += fault != KB_WARC_FINE || status != KABAR_OK || page->bytes.len > 0;
        if (fault != KB_WARC_FINE)
            return fail_fault(stream, fault, err);
        if (status != KABAR_OK || page->bytes.len)
            return status;
    }
    return at_end(stream, more, err);
}
