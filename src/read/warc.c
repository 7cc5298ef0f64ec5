#include "read/warc.h"

#include "base/utf8.h"
#include "read/headers.h"
#include "read/members.h"

#include "base/banned.h"

/* A member that gives more than KB_MAX_SKIP_BYTES, and so many times its own size, is a bomb. */
enum { BOMB_TIMES = 100 };
enum { BEGIN_LOOK = 64, BEGIN_KEEP = 8 };
static const struct kb_str begin_of_line = { "\nWARC/", 6 };

void
kb_warc_record_init(struct kb_warc_record *record)
{
    memset(record, 0, sizeof *record);
    kb_buf_init(&record->head, 0);
}

void
kb_warc_record_free(struct kb_warc_record *record)
{
    kb_buf_free(&record->head);
}

bool
kb_warc_begins(struct kb_str head)
{
    return kb_str_starts(head, KB_STR("WARC/")) && head.len > 6 && head.ptr[5] >= '0'
           && head.ptr[5] <= '9' && head.ptr[6] == '.';
}

/* The first two lines are those of a record: what makes it one where none is expected. */
static bool
looks_like_record(struct kb_str s)
{
    if (!kb_warc_begins(s))
        return false;
    const char *end = memchr(s.ptr, '\n', s.len < 16 ? s.len : 16);
    if (!end)
        return false;
    s = kb_str_sub(s, (size_t)(end - s.ptr) + 1, s.len);
    static const struct kb_str names[] = { { "WARC-", 5 }, { "Content-", 8 } };
    for (size_t i = 0; i < 2; i++)
        if (s.len >= names[i].len && kb_str_equal_nocase(kb_str_sub(s, 0, names[i].len), names[i]))
            return true;
    return false;
}

static bool
is_bomb(const struct kb_input *in)
{
    uint64_t out = kb_members_unpacked(in);
    return out > KB_MAX_SKIP_BYTES && out / BOMB_TIMES > kb_members_packed(in);
}

static size_t
blank_run(struct kb_str s)
{
    size_t n = 0;
    while (n < s.len && (s.ptr[n] == '\r' || s.ptr[n] == '\n'))
        n++;
    return n;
}

/* Passes over blank lines within a member. Gives what comes behind them, at least `want` bytes
 * unless the member ends. */
static struct kb_str
skip_blanks(struct kb_input *in, size_t want)
{
    struct kb_str s;
    size_t n;
    do {
        s = kb_input_peek(in, want);
        n = blank_run(s);
        kb_input_skip(in, n);
    } while (n);
    return s;
}

static void
read_fields(struct kb_warc_record *r)
{
    struct kb_str lines = kb_buf_view(&r->head);
    struct kb_str *const strings[] = { &r->uri, &r->id };
    r->type = kb_header_get(lines, "WARC-Type");
    r->uri = kb_header_get(lines, "WARC-Target-URI");
    r->date = kb_header_get(lines, "WARC-Date");
    r->id = kb_header_get(lines, "WARC-Record-ID");
    r->content_type = kb_header_get(lines, "Content-Type");
    for (size_t i = 0; i < 2; i++) /* WARC 1.0 has its addresses in angle brackets */
        if (kb_str_starts(*strings[i], KB_STR("<")) && kb_str_ends(*strings[i], KB_STR(">")))
            *strings[i] = kb_str_sub(*strings[i], 1, strings[i]->len - 1);
}

/* The head's length, looked for further and further ahead; 0 with the fault. */
static size_t
head_length(struct kb_input *in, enum kb_warc_fault *fault)
{
    for (size_t want = 1024;; want *= 4) {
        if (want > KB_INPUT_WINDOW)
            want = KB_INPUT_WINDOW;
        struct kb_str s = kb_input_peek(in, want);
        size_t len = kb_header_end(s);
        if (len)
            return len;
        *fault = KB_WARC_HEAD;
        if (s.len >= KB_INPUT_WINDOW)
            return 0;
        if (s.len >= want)
            continue;
        *fault = in->status != KABAR_OK ? KB_WARC_DAMAGED : KB_WARC_CUT;
        if (in->status != KABAR_OK || !kb_members_next(in))
            return 0;
        /* Members that are no records: the head goes on in the next one. */
        struct kb_str next = kb_input_peek(in, s.len + 16);
        if (kb_warc_begins(kb_str_sub(next, s.len, next.len))) {
            kb_input_skip(in, s.len);
            *fault = KB_WARC_OVERRUN;
            return 0;
        }
    }
}

static enum kb_warc_fault
read_head(struct kb_input *in, struct kb_warc_record *r)
{
    enum kb_warc_fault fault;
    r->at_member = kb_members_begins_here(in);
    r->at = r->at_member ? kb_members_at(in) : kb_input_at(in);
    kb_buf_clear(&r->head);
    if (!kb_warc_begins(kb_input_peek(in, 16)))
        return in->status != KABAR_OK ? KB_WARC_DAMAGED : KB_WARC_HEAD;
    size_t len = head_length(in, &fault);
    if (!len && kb_warc_begins(kb_input_peek(in, 16)) && fault != KB_WARC_OVERRUN)
        kb_input_skip(in, begin_of_line.len - 1); /* lest it be found again */
    if (!len)
        return fault == KB_WARC_OVERRUN ? KB_WARC_HEAD : fault;
    kb_utf8_mend(&r->head, kb_str_sub(kb_input_peek(in, len), 0, len));
    kb_input_skip(in, len);
    read_fields(r);
    if (!kb_header_number(kb_header_get(kb_buf_view(&r->head), "Content-Length"), &r->len))
        return KB_WARC_HEAD;
    r->left = r->len;
    r->too_large = false;
    return KB_WARC_FINE;
}

enum kb_warc_fault
kb_warc_head(struct kb_input *in, struct kb_warc_record *r, bool *more)
{
    r->len = r->left = 0;
    r->type = r->uri = r->date = r->id = r->content_type = KB_STR_NONE;
    *more = true;
    while (!skip_blanks(in, 1).len) {
        if (kb_members_next(in))
            continue;
        *more = in->status != KABAR_OK;
        r->at = kb_members_at(in);
        r->at_member = kb_members_told_apart(in);
        return *more ? KB_WARC_DAMAGED : KB_WARC_FINE;
    }
    return read_head(in, r);
}

struct kb_str
kb_warc_peek(struct kb_input *in, const struct kb_warc_record *r, size_t most)
{
    struct kb_str s = kb_input_peek(in, most < r->left ? most : (size_t)r->left);
    return kb_str_sub(s, 0, s.len < r->left ? s.len : (size_t)r->left);
}

/* The block has more to come, but the member or the file has not. */
static enum kb_warc_fault
go_on(struct kb_input *in)
{
    if (in->status != KABAR_OK)
        return KB_WARC_DAMAGED;
    if (!kb_members_next(in))
        return in->status != KABAR_OK ? KB_WARC_DAMAGED : KB_WARC_CUT;
    return kb_warc_begins(kb_input_peek(in, 16)) ? KB_WARC_OVERRUN : KB_WARC_FINE;
}

/* How many of the bytes in the window belong to the block for sure. A record that begins in it is
 * looked for only where no member tells its end; *inside when one begins right there. */
static size_t
sure_bytes(struct kb_input *in, const struct kb_warc_record *r, struct kb_str s, bool *inside)
{
    size_t len = s.len < r->left ? s.len : (size_t)r->left;
    if (r->at_member)
        return len;
    *inside = r->left < r->len && looks_like_record(s);
    if (*inside)
        return 0;
    size_t at = kb_str_find(kb_str_sub(s, 0, len), begin_of_line, 0);
    if (at < len)
        return at + 1;
    return len == r->left || len <= BEGIN_KEEP || in->ended ? len : len - BEGIN_KEEP;
}

static void
keep_bytes(struct kb_warc_record *r, struct kb_buf *keep, struct kb_str s, size_t most)
{
    if (!keep || r->too_large)
        return;
    r->too_large = keep->len + s.len > most;
    if (!r->too_large)
        kb_buf_str(keep, s);
}

/* Bytes behind the block that are no record: a wrong length, or damage that only the member's check
 * sum shows. */
static enum kb_warc_fault
why_behind(struct kb_input *in, const struct kb_warc_record *r)
{
    while (r->at_member && !is_bomb(in)) {
        size_t len = kb_input_peek(in, 1).len;
        if (!len)
            return in->status != KABAR_OK ? KB_WARC_DAMAGED : KB_WARC_BEHIND;
        kb_input_skip(in, len);
    }
    return KB_WARC_BEHIND;
}

/* Behind the block: blank lines, then the next record or the end of the member. A member's check
 * sum is looked at when its end is. */
static enum kb_warc_fault
behind_block(struct kb_input *in, const struct kb_warc_record *r)
{
    struct kb_str s = skip_blanks(in, 8);
    if (in->status != KABAR_OK && !s.len)
        return KB_WARC_DAMAGED;
    return !s.len || kb_warc_begins(s) ? KB_WARC_FINE : why_behind(in, r);
}

enum kb_warc_fault
kb_warc_block(struct kb_input *in, struct kb_warc_record *r, struct kb_buf *keep, size_t most)
{
    while (r->left) {
        bool inside = false;
        struct kb_str s = kb_input_peek(in, BEGIN_LOOK);
        if (!s.len) {
            enum kb_warc_fault fault = go_on(in);
            if (fault != KB_WARC_FINE)
                return fault;
            continue;
        }
        if (is_bomb(in)) {
            kb_input_break(in, KABAR_TOO_LARGE, "unpacks without an end");
            return KB_WARC_BOMB;
        }
        size_t len = sure_bytes(in, r, s, &inside);
        if (inside)
            return KB_WARC_OVERRUN;
        keep_bytes(r, keep, kb_str_sub(s, 0, len), most);
        kb_input_skip(in, len);
        r->left -= len;
    }
    return behind_block(in, r);
}

/* The next record in the text of this member or file. */
static bool
find_in_text(struct kb_input *in, bool *over)
{
    struct kb_str s = kb_input_peek(in, BEGIN_LOOK);
    *over = !s.len;
    if (looks_like_record(s))
        return true;
    size_t at = kb_str_find(s, begin_of_line, 0);
    size_t keep = in->ended ? 0 : begin_of_line.len - 1;
    kb_input_skip(in, at < s.len ? at + 1 : s.len > keep ? s.len - keep : s.len);
    return false;
}

bool
kb_warc_mend(struct kb_input *in)
{
    bool over = false;
    for (;;) {
        if (in->status != KABAR_OK)
            return kb_members_mend(in, KB_STR("WARC/"));
        if (find_in_text(in, &over))
            return true;
        if (is_bomb(in))
            kb_input_break(in, KABAR_TOO_LARGE, "unpacks without an end");
        else if (over && in->status == KABAR_OK && !kb_members_next(in) && in->status == KABAR_OK)
            return false;
    }
}
