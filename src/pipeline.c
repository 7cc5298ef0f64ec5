#include "pipeline.h"

#include "crew.h"
#include "extract/backoff.h"
#include "extract/findings.h"
#include "lang/language.h"
#include "lang/text.h"
#include "record/explain.h"
#include "record/show.h"
#include "record/write.h"

#include "base/banned.h"

/* What one page was made into, as far as it went. */
struct travel {
    struct kb_article article;
    struct kb_text text;
    struct kb_findings findings;
};

/* Texts shorter than this are too short to contradict what the page says of its language. */
enum { TELLING_BYTES = 160 };

/* A record's word for its language is believed, that of markup only where the text does not sound
 * otherwise: many sites leave the "en-US" of their page templates as it is. */
static bool
is_believed(const struct kb_page *page, const struct kb_article *a)
{
    return a->lang.len && ((page->lang.len && a->pack) || a->text.len < TELLING_BYTES);
}

/* The language as told, or as the text sounds; the zone as told, or as the language's home. */
static void
settle_language(const struct kabar_engine *engine, const char *lang, const struct kb_page *page,
                struct kb_article *a)
{
    if (lang)
        a->lang = (struct kb_str){ lang, strlen(lang) };
    if (lang || (!a->pack && a->lang.len))
        a->pack = kb_engine_pack(engine, a->lang);
    if (!lang && !is_believed(page, a)) {
        struct kb_str told = kb_language_of(engine, a->text);
        if (told.len) {
            a->lang = told;
            a->pack = kb_engine_pack(engine, told); /* none: it is named and not coded */
        }
    }
    if (!a->lang.len)
        a->lang = KB_STR("und");
    if (a->zone == INT16_MIN)
        a->zone = a->pack ? a->pack->zone : 0;
    if (a->published.hour >= 0 && !a->published.has_offset) {
        a->published.has_offset = true;
        a->published.offset = a->zone;
    }
}

/* Trees are asked for only in sentences that may hold an event that no frame tells: to parse all
 * would cost as much as the rest of the road. */
static void
back_off(struct kb_ctx *ctx, struct travel *t)
{
    uint8_t *wanted = kb_arena_alloc(ctx->arena, t->text.sentence_count + (size_t)1);
    if (kb_backoff_wanted(&t->findings, wanted)
        && kb_lang_analyse(ctx, &t->text, KB_FIND_TREES, wanted))
        kb_backoff_events(ctx, &t->findings, wanted);
}

/* The road itself. */
static kabar_status
travel(struct kb_ctx *ctx, const struct kb_page *page, const char *lang, bool only_article,
       bool explain, struct travel *t)
{
    kabar_status status = kb_clean_page(ctx, page, &t->article);
    if (status != KABAR_OK)
        return status;
    settle_language(ctx->engine, lang, page, &t->article);
    if (only_article)
        return KABAR_OK;
    status = kb_lang_read(ctx, &t->article, &t->text);
    if (status != KABAR_OK)
        return status;
    status = kb_extract_findings(ctx, &t->article, &t->text, explain, &t->findings);
    if (status == KABAR_OK)
        back_off(ctx, t);
    return status;
}

kabar_status
kb_pipeline_page(const struct kabar_engine *engine, const struct kb_pipeline_options *options,
                 struct kb_arena *arena, const struct kb_page *page, struct kb_buf *out,
                 struct kb_error *err)
{
    struct kb_ctx ctx = { arena, engine, err };
    size_t begin = out->len;
    if (kb_arena_guard(arena)) {
        out->len = begin;
        kb_record_write_error(out, page, "out of memory");
        return kb_fail(err, KABAR_NO_MEMORY, "out of memory");
    }
    struct travel *t = KB_NEW(arena, struct travel);
    kabar_status status = travel(&ctx, page, options->lang, options->only_article, false, t);
    if (status != KABAR_OK)
        kb_record_write_error(out, page, err->message);
    else
        kb_record_write(out, page, &t->article, options->only_article ? NULL : &t->findings);
    return status;
}

kabar_status
kb_pipeline_show(const struct kabar_engine *engine, struct kb_arena *arena,
                 const struct kb_page *page, const char *lang, enum kb_pipeline_stop at,
                 const char *which, struct kb_buf *out, struct kb_error *err)
{
    struct kb_ctx ctx = { arena, engine, err };
    if (kb_arena_guard(arena))
        return kb_fail(err, KABAR_NO_MEMORY, "%.*s: out of memory", KB_FMT(page->path));
    struct travel *t = KB_NEW(arena, struct travel);
    kabar_status status = travel(&ctx, page, lang, at == KB_AT_ARTICLE, at == KB_AT_EXPLAIN, t);
    if (status != KABAR_OK)
        return status;
    if (at == KB_AT_ARTICLE)
        kb_show_article(out, &t->article);
    else if (at == KB_AT_SENTENCES) {
        kb_lang_analyse(&ctx, &t->text, KB_FIND_NAMES | KB_FIND_TREES, NULL);
        kb_show_sentences(out, &t->text);
    } else if (at == KB_AT_WORDS)
        kb_show_words(out, &t->text);
    else if (at == KB_AT_FINDINGS)
        kb_show_findings(out, &t->findings, which);
    else
        kb_explain_findings(out, &t->findings);
    return KABAR_OK;
}

kabar_status
kb_pipeline_run(const struct kabar_engine *engine, const struct kb_pipeline_options *options,
                kb_pipeline_sink_fn *sink, void *context, struct kb_pipeline_counters *counters,
                struct kb_error *err)
{
    struct kb_pipeline_counters none;
    char *from_stdin[] = { (char[]){ "-" } };
    struct kb_pipeline_options o = *options;
    struct kb_read *read;
    if (o.input_count == 0) {
        o.inputs = from_stdin;
        o.input_count = 1;
    }
    kabar_status status = kb_read_open(o.inputs, (size_t)o.input_count, o.stop, &read, err);
    if (status != KABAR_OK)
        return status;
    kb_read_set_rules(read, o.fetch);
    counters = counters ? counters : &none;
    *counters = (struct kb_pipeline_counters){ 0 };
    status = kb_crew_run(engine, &o, read, sink, context, counters, err);
    kb_read_close(read);
    return status;
}
