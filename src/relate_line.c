#include "relate_line.h"

#include "base/json.h"
#include "base/json_in.h"
#include "base/utf8.h"
#include "lang/language.h"

#include "base/banned.h"

struct question {
    struct kb_str id, text, parties[2], lang;
};

/* ---- in ---- */

/* A string, or a number as it is written; empty when it is not there. */
static struct kb_str
field(struct kb_ctx *ctx, yyjson_val *object, const char *key)
{
    yyjson_val *value = yyjson_obj_get(object, key);
    if (yyjson_is_str(value))
        return (struct kb_str){ yyjson_get_str(value), yyjson_get_len(value) };
    if (yyjson_is_int(value))
        return kb_arena_format(ctx->arena, "%lld", (long long)yyjson_get_sint(value));
    return KB_STR_NONE;
}

static kabar_status
parse(struct kb_ctx *ctx, struct kb_str line, struct question *q)
{
    yyjson_alc memory = kb_json_in(ctx->arena);
    yyjson_read_err why;
    char *bytes = kb_arena_alloc(ctx->arena, line.len + 1);
    memcpy(bytes, line.ptr, line.len);
    yyjson_doc *doc = yyjson_read_opts(bytes, line.len, 0, &memory, &why);
    yyjson_val *root = yyjson_doc_get_root(doc);
    *q = (struct question){ .id = KB_STR_NONE };
    if (!doc)
        return kb_fail(ctx->err, KABAR_BAD_FORMAT, "no JSON: %s at byte %zu", why.msg, why.pos);
    if (!yyjson_is_obj(root))
        return kb_fail(ctx->err, KABAR_BAD_FORMAT, "an object is wanted");
    q->id = field(ctx, root, "id");
    q->text = field(ctx, root, "text");
    q->parties[0] = field(ctx, root, "source");
    q->parties[1] = field(ctx, root, "target");
    q->lang = field(ctx, root, "lang");
    if (!q->text.len || q->text.len > KB_MAX_TEXT_BYTES)
        return kb_fail(ctx->err, KABAR_BAD_FORMAT,
                       q->text.len ? "text: too long" : "text: a string is wanted");
    return KABAR_OK;
}

/* ---- the parties in the text ---- */

static struct kb_span
place_of(struct kb_str text, struct kb_str party, size_t from)
{
    size_t at = kb_str_find(text, party, from);
    if (at == text.len)
        at = kb_str_find_nocase(text, party, from);
    if (at == text.len || !party.len)
        return (struct kb_span){ (uint32_t)text.len, (uint32_t)text.len };
    return (struct kb_span){ (uint32_t)at, (uint32_t)(at + party.len) };
}

/* Where each first stands; the target beside the source where it also stands elsewhere. */
static void
find_parties(const struct question *q, struct kb_span spans[2])
{
    spans[0] = place_of(q->text, kb_str_trim(q->parties[0]), 0);
    spans[1] = place_of(q->text, kb_str_trim(q->parties[1]), 0);
    if (spans[1].begin < spans[0].end && spans[1].end > spans[0].begin) {
        struct kb_span later = place_of(q->text, kb_str_trim(q->parties[1]), spans[0].end);
        if (later.begin < later.end)
            spans[1] = later;
    }
}

static kabar_status
find_pair(struct kb_ctx *ctx, const struct question *q, const struct kb_relating *r,
          struct kb_pair *pair)
{
    struct kb_span spans[2];
    find_parties(q, spans);
    if (spans[0].begin == spans[0].end && spans[1].begin < spans[1].end)
        spans[0] = (struct kb_span){ 0, 1 }; /* "somebody": the first word stands for him */
    if (spans[0].begin == spans[0].end)
        return kb_fail(ctx->err, KABAR_BAD_FORMAT,
                       "neither '%.*s' nor the target stands in the text", KB_FMT(q->parties[0]));
    if (!kb_relate_pair(&r->text, spans, pair))
        return kb_fail(ctx->err, KABAR_BAD_FORMAT, "the source is no word of the text");
    return KABAR_OK;
}

/* ---- out ---- */

static void
put_answer(struct kb_buf *out, const struct question *q, const struct kb_related *a)
{
    struct kb_json j = kb_json_to(out);
    kb_json_open(&j, '{');
    kb_json_field_str(&j, "id", q->id);
    kb_json_field_str(&j, "cameo", a->cameo);
    kb_json_field_str(&j, "plover", a->code->plover);
    kb_json_field_int(&j, "quad", a->code->quad);
    kb_json_key(&j, "status");
    kb_json_z(&j, kb_status_name(a->status));
    kb_json_key(&j, "score");
    kb_json_number(&j, (double)(int)(a->score * 1000 + 0.5f) / 1000);
    kb_json_field_str(&j, "rule", a->rule);
    kb_json_close(&j, '}');
}

static void
put_error(struct kb_buf *out, const struct question *q, const char *message)
{
    struct kb_json j = kb_json_to(out);
    kb_json_open(&j, '{');
    kb_json_field_str(&j, "id", q->id);
    kb_json_key(&j, "error");
    kb_json_z(&j, message);
    kb_json_close(&j, '}');
}

static const struct kb_pack *
pack_of(struct kb_ctx *ctx, const struct question *q, const char *lang)
{
    struct kb_str code = lang ? (struct kb_str){ lang, strlen(lang) } : q->lang;
    return kb_engine_pack(ctx->engine, code.len ? code : kb_language_of(ctx->engine, q->text));
}

static kabar_status
answer(struct kb_ctx *ctx, const struct question *q, const char *lang, struct kb_buf *out)
{
    struct kb_relating *r = KB_NEW(ctx->arena, struct kb_relating);
    struct kb_related related;
    struct kb_pair pair;
    const struct kb_pack *pack = pack_of(ctx, q, lang);
    if (!kb_relate_can(pack))
        return kb_fail(ctx->err, KABAR_BAD_FORMAT,
                       "the text's language has no model for this: name it with --lang");
    kabar_status status = kb_relate_read(ctx, pack, q->text, r);
    if (status == KABAR_OK)
        status = find_pair(ctx, q, r, &pair);
    if (status != KABAR_OK)
        return status;
    kb_relate_answer(ctx, r, &pair, &related);
    put_answer(out, q, &related);
    return KABAR_OK;
}

kabar_status
kb_relate_line(struct kb_ctx *ctx, struct kb_str line, const char *lang, struct kb_buf *out)
{
    struct question q;
    kabar_status status = parse(ctx, line, &q);
    if (status == KABAR_OK)
        status = answer(ctx, &q, lang, out);
    if (status != KABAR_OK)
        put_error(out, &q, ctx->err->message);
    return status;
}
