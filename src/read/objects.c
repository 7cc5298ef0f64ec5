/* JSON Lines, one JSON object, objects one after the other, or an array of them. */
#include "read/objects.h"

#include <yyjson.h>

#include "base/heap.h"
#include "read/fields.h"

#include "base/banned.h"

struct json {
    struct kb_objects_scan scan;
    kb_cut_fn *cut;
};

/* yyjson's memory, with a ceiling: a page of brackets would take sixteen times its size. */
struct pool {
    size_t given;
};

static void *
pool_alloc(void *ctx, size_t size)
{
    struct pool *pool = ctx;
    if (pool->given + size > KB_MAX_JSON_BYTES)
        return NULL;
    pool->given += size;
    return kb_heap_alloc(size);
}

static void *
pool_grow(void *ctx, void *ptr, size_t old_size, size_t size)
{
    struct pool *pool = ctx;
    if (size > old_size && pool->given + (size - old_size) > KB_MAX_JSON_BYTES)
        return NULL;
    pool->given = pool->given - old_size + size;
    return kb_heap_grow(ptr, size);
}

static void
pool_free(void *ctx, void *ptr)
{
    (void)ctx;
    kb_heap_free(ptr);
}

/* '{' with a name or nothing in it. */
static bool
starts_object(struct kb_str s)
{
    s = kb_str_trim(s);
    if (!s.len || s.ptr[0] != '{')
        return false;
    s = kb_str_trim(kb_str_sub(s, 1, s.len));
    return s.len && (s.ptr[0] == '"' || s.ptr[0] == '}');
}

/* How a line leaves the value that it begins. */
enum line { LINE_WHOLE, LINE_OPEN, LINE_BROKEN };

static enum line
first_line(struct kb_str s)
{
    struct kb_objects_scan scan = { 0 };
    bool ends = false, newline = false;
    s = kb_str_trim(s);
    size_t len = kb_objects_cut_line(NULL, s, &newline);
    kb_objects_cut_value(&scan, kb_str_sub(s, 0, len), &ends);
    struct kb_str rest = kb_str_trim(kb_str_sub(s, len, s.len));
    if (ends || !newline)
        return LINE_WHOLE;
    struct kb_str line = kb_str_trim(kb_str_sub(s, 0, len));
    char last = line.ptr[line.len - 1];
    bool next_object = rest.len && rest.ptr[0] == '{';
    if (scan.at != KB_OBJECTS_VALUE || (next_object && last != ':' && last != '['))
        return LINE_BROKEN;
    return LINE_OPEN;
}

bool
kb_objects_values_sniff(const struct kb_head *head)
{
    struct kb_str s = kb_str_trim(head->bytes);
    if (starts_object(s))
        return true;
    if (!s.len || s.ptr[0] != '[')
        return false;
    s = kb_str_trim(kb_str_sub(s, 1, s.len));
    return starts_object(s) || (s.len && s.ptr[0] == ']');
}

/* A list of something else in the first line, an object in the second. */
static bool
object_in_second_line(struct kb_str s)
{
    struct kb_str first = KB_STR_NONE, second = KB_STR_NONE;
    s = kb_str_trim(s);
    return kb_str_next(&s, '\n', &first) && kb_str_next(&s, '\n', &second)
           && kb_str_starts(first, KB_STR("[")) && kb_str_ends(first, KB_STR("]"))
           && starts_object(second) && kb_str_ends(second, KB_STR("}"));
}

/* A broken first line does not make the file one large object. */
bool
kb_objects_lines_sniff(const struct kb_head *head)
{
    if (starts_object(head->bytes))
        return first_line(head->bytes) != LINE_OPEN;
    return !kb_objects_values_sniff(head) && object_in_second_line(head->bytes);
}

static kabar_status
open_with(struct kb_stream *stream, kb_cut_fn *cut, struct kb_error *err)
{
    struct json *json = kb_heap_alloc(sizeof *json);
    if (!json)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", stream->name);
    memset(json, 0, sizeof *json);
    json->cut = cut;
    stream->state = json;
    return KABAR_OK;
}

kabar_status
kb_objects_lines_open(struct kb_stream *stream, struct kb_error *err)
{
    return open_with(stream, kb_objects_cut_line, err);
}

kabar_status
kb_objects_values_open(struct kb_stream *stream, struct kb_error *err)
{
    return open_with(stream, kb_objects_cut_value, err);
}

void
kb_objects_close(struct kb_stream *stream)
{
    kb_heap_free(stream->state);
}

/* The strings lie in our own buffer, so that NULs that were escaped can be taken out in place. */
static struct kb_str
string_value(yyjson_val *value)
{
    char *text = (char *)yyjson_get_str(value);
    size_t len = yyjson_get_len(value), kept = 0;
    if (!memchr(text, '\0', len))
        return (struct kb_str){ text, len };
    for (size_t i = 0; i < len; i++)
        if (text[i])
            text[kept++] = text[i];
    return (struct kb_str){ text, kept };
}

static struct kb_str
plain_value(yyjson_val *value)
{
    if (yyjson_is_str(value))
        return string_value(value);
    if (yyjson_is_bool(value))
        return yyjson_get_bool(value) ? KB_STR("true") : KB_STR("false");
    if (!yyjson_is_raw(value))
        return KB_STR_NONE;
    struct kb_str number = { yyjson_get_raw(value), yyjson_get_len(value) };
    bool finite =
        number.len && !memchr(number.ptr, 'n', number.len) && !memchr(number.ptr, 'N', number.len);
    return finite ? number : KB_STR_NONE; /* NaN is how some write "nothing" */
}

/* A value that is an object: what it says itself ({"id": 1, "name": "Antara"}, {"rendered":
 * "..."}). */
static struct kb_str
single_value(yyjson_val *value)
{
    static const char *const members[] = { "name", "rendered", "text", "value" };
    if (!yyjson_is_obj(value))
        return plain_value(value);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        struct kb_str found = plain_value(yyjson_obj_get(value, members[i]));
        if (found.len)
            return found;
    }
    return KB_STR_NONE;
}

/* Joined lists are at most twice as long as the record that held them, so that one reservation
 * keeps every value in place. */
static struct kb_str
joined_value(struct kb_stream *stream, yyjson_val *list, const char *between)
{
    struct kb_buf *out = &stream->joined;
    size_t begin = out->len, index, count;
    yyjson_val *item;
    yyjson_arr_foreach(list, index, count, item)
    {
        struct kb_str part = single_value(item);
        if (out->len > begin && part.len)
            kb_buf_z(out, between);
        kb_buf_str(out, part);
    }
    return out->failed ? KB_STR_NONE : kb_str_sub(kb_buf_view(out), begin, out->len);
}

static void
collect(struct kb_stream *stream, yyjson_val *root, struct kb_fields *fields)
{
    size_t index, count;
    yyjson_val *key, *value;
    yyjson_obj_foreach(root, index, count, key, value)
    {
        struct kb_str name = string_value(key);
        struct kb_field_name as = kb_field_find(name);
        bool used = as.field < KB_FIELD_FINDINGS;
        struct kb_str text = KB_STR_NONE;
        if (used && yyjson_is_arr(value))
            text = joined_value(stream, value, as.field == KB_FIELD_TEXT ? "\n" : ", ");
        else if (used)
            text = single_value(value);
        kb_fields_put(fields, name, as, text);
    }
}

static kabar_status
parse_failed(struct kb_stream *stream, const yyjson_read_err *why, const struct pool *pool,
             struct kb_error *err)
{
    const char *path = kb_stream_path(stream);
    if (why->code != YYJSON_READ_ERROR_MEMORY_ALLOCATION)
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is not valid JSON: %s at byte %zu", path,
                       why->msg, why->pos);
    if (pool->given > KB_MAX_JSON_BYTES / 4)
        return kb_fail(err, KABAR_TOO_LARGE, "%s has too many JSON values", path);
    return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", path);
}

static kabar_status
parse_record(struct kb_stream *stream, struct kb_buf *text, struct kb_page *page,
             struct kb_error *err)
{
    struct pool pool = { 0 };
    const yyjson_alc memory = { pool_alloc, pool_grow, pool_free, &pool };
    const yyjson_read_flag flags =
        YYJSON_READ_INSITU | YYJSON_READ_NUMBER_AS_RAW | YYJSON_READ_ALLOW_INF_AND_NAN;
    yyjson_read_err why;
    char *padding = kb_buf_reserve(text, YYJSON_PADDING_SIZE);
    kb_buf_clear(&stream->joined);
    if (!padding || !kb_buf_reserve(&stream->joined, 2 * text->len))
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", kb_stream_path(stream));
    memset(padding, 0, YYJSON_PADDING_SIZE);
    kb_objects_soften(text->ptr, text->len);
    yyjson_doc *doc = yyjson_read_opts(text->ptr, text->len, flags, &memory, &why);
    if (!doc)
        return parse_failed(stream, &why, &pool, err);
    yyjson_val *root = yyjson_doc_get_root(doc);
    kabar_status status;
    if (yyjson_is_obj(root)) {
        struct kb_fields fields;
        kb_fields_clear(&fields);
        collect(stream, root, &fields);
        status = kb_fields_page(stream, &fields, page, err);
    } else {
        status = kb_fail(err, KABAR_BAD_FORMAT, "%s is not a JSON object", kb_stream_path(stream));
    }
    yyjson_doc_free(doc);
    return status;
}

/* The next value's bytes; blank lines do not count. */
static kabar_status
take_value(struct kb_stream *stream, struct json *json, bool *more, struct kb_error *err)
{
    for (;;) {
        json->scan.at = KB_OBJECTS_START;
        if (json->cut == kb_objects_cut_value)
            kb_objects_skip_gap(&json->scan, stream->in);
        kabar_status status = kb_stream_take(stream, json->cut, &json->scan, more, err);
        if (status != KABAR_OK || !*more || kb_str_trim(kb_buf_view(&stream->bytes)).len)
            return status;
        stream->record--;
    }
}

kabar_status
kb_objects_next(struct kb_stream *stream, struct kb_page *page, bool *more, struct kb_error *err)
{
    struct json *json = stream->state;
    kabar_status status = take_value(stream, json, more, err);
    if (status != KABAR_OK)
        return status;
    if (!*more && json->scan.in_array && !stream->done) {
        *more = stream->done = true;
        stream->record = 0;
        return kb_fail(err, KABAR_BAD_FORMAT, "%s is cut: it ends inside its JSON array",
                       stream->name);
    }
    if (!*more)
        return KABAR_OK;
    struct kb_buf *text = kb_stream_text(stream);
    if (!text)
        return kb_fail(err, KABAR_NO_MEMORY, "%s: out of memory", kb_stream_path(stream));
    return parse_record(stream, text, page, err);
}
