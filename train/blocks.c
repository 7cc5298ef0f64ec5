#include "blocks.h"

#include <math.h>

#include "corpus.h"

#include "clean/dom.h"
#include "clean/wording.h"
#include "clean/traits.h"

#include "base/hash.h"
#include "base/json_in.h"

#include "base/banned.h"

enum { LEAST_WORDS = 60 }; /* a right text of fewer counts as one of so many */

static void
add_classes(struct kb_blocks *all, const struct kb_dom *dom, const struct kb_region *region,
            uint32_t node, struct kb_blocks_block *b)
{
    uint32_t meet = kb_region_above(dom, region, node);
    b->lists[KB_BLOCKS_CLASSES].begin = all->words.len;
    for (uint32_t n = node;; n = dom->nodes.at[n].parent) {
        if (n == meet)
            b->below = all->words.len - b->lists[KB_BLOCKS_CLASSES].begin;
        for (unsigned list = 0; list < 2; list++)
            for (uint32_t i = 0; i < dom->nodes.at[n].words[list].count; i++)
                *KB_PUSH(all->arena, &all->words) =
                    dom->words.at[dom->nodes.at[n].words[list].begin + i];
        if (!n)
            break;
    }
    b->lists[KB_BLOCKS_CLASSES].count = all->words.len - b->lists[KB_BLOCKS_CLASSES].begin;
}

static void
add_said(struct kb_blocks *all, struct kb_str text, struct kb_blocks_block *b)
{
    uint16_t keys[KB_WORDING_MOST];
    b->lists[KB_BLOCKS_SAID].begin = all->words.len;
    b->lists[KB_BLOCKS_SAID].count = kb_wording_keys(text, keys);
    for (uint32_t i = 0; i < b->lists[KB_BLOCKS_SAID].count; i++)
        *KB_PUSH(all->arena, &all->words) = keys[i];
}

static void
add_traits(struct kb_blocks *all, const struct kb_traits *traits)
{
    uint32_t first = all->blocks.len, need = first + traits->count;
    if (need > all->room) {
        uint32_t room = need * 2;
        uint8_t *rows = kb_arena_array(all->arena, room, KB_TRAITS);
        struct kb_trait_place *places = kb_arena_array(all->arena, room, sizeof *places);
        if (first) {
            memcpy(rows, all->rows, (size_t)first * KB_TRAITS);
            memcpy(places, all->places, first * sizeof *places);
        }
        all->rows = rows;
        all->places = places;
        all->room = room;
    }
    memcpy(all->rows + (size_t)first * KB_TRAITS, traits->rows, (size_t)traits->count * KB_TRAITS);
    memcpy(all->places + first, traits->places, traits->count * sizeof *traits->places);
}

static struct kb_draft
make_draft(struct kb_ctx *ctx, const struct kb_page *page, struct kb_article *article)
{
    return (struct kb_draft){ .ctx = ctx,
                              .page = page,
                              .article = article,
                              .furniture = ctx->engine->furniture,
                              .published = KB_MOMENT_NONE,
                              .updated = KB_MOMENT_NONE };
}

static void
add_block(struct kb_blocks *all, const struct kb_blocks_page *page, uint32_t at, struct kb_str text)
{
    struct kb_blocks_block *b = &all->blocks.at[all->blocks.len - 1];
    uint32_t words = page->stream.begins[at + 1] - page->stream.begins[at];
    float whole = page->right.words > LEAST_WORDS ? (float)page->right.words : LEAST_WORDS;
    b->asked = true;
    b->label = words && kb_right_hits(&page->right, &page->stream, at) * 2 >= words;
    b->weight = fminf(1, (float)(words ? words : 1) / whole);
    add_said(all, text, b);
}

static size_t
dom_bytes(const struct kb_dom *dom)
{
    size_t bytes = 0;
    for (uint32_t i = 0; i < dom->blocks.len; i++)
        bytes += dom->blocks.at[i].text.len;
    return bytes;
}

static kabar_status
add_page(struct kb_blocks *all, struct kb_ctx *ctx, struct kb_str html, struct kb_blocks_page *to)
{
    struct kb_page page = { .kind = KB_PAGE_HTML, .bytes = html };
    struct kb_article article = { 0 };
    struct kb_draft draft = make_draft(ctx, &page, &article);
    struct kb_dom dom = { 0 };
    kabar_status status = kb_dom_read(&draft, &dom);
    if (status != KABAR_OK)
        return status;
    kb_meta_read(&draft, &dom);
    struct kb_region region = kb_blocks_region(&draft, &dom);
    struct kb_traits traits = kb_traits_make(&draft, &dom, &region, &kb_trait_no_words);
    add_traits(all, &traits);
    to->stream = kb_stream_make(all->arena, dom_bytes(&dom), dom.blocks.len);
    for (uint32_t i = 0; i < dom.blocks.len; i++)
        kb_stream_add(&to->stream, dom.blocks.at[i].text);
    for (uint32_t i = 0; i < dom.blocks.len; i++) {
        const struct kb_block *from = &dom.blocks.at[i];
        struct kb_blocks_block *block = KB_PUSH(all->arena, &all->blocks);
        if (!kb_block_is_asked(from))
            continue;
        add_block(all, to, i, from->text);
        add_classes(all, &dom, &region, from->node, block);
    }
    return KABAR_OK;
}

static void
add_lines(struct kb_blocks *all, struct kb_ctx *ctx, struct kb_str text, struct kb_blocks_page *to)
{
    struct kb_page page = { .kind = KB_PAGE_TEXT, .bytes = text };
    struct kb_article article = { 0 };
    struct kb_draft draft = make_draft(ctx, &page, &article);
    uint32_t first, last;
    kb_lines_split(&draft, text);
    kb_lines_mark(&draft);
    struct kb_traits traits = kb_crude_traits(&draft, &kb_trait_no_words, &first, &last);
    if (!traits.rows)
        return;
    add_traits(all, &traits);
    to->stream = kb_stream_make(all->arena, text.len, draft.lines.len);
    for (uint32_t i = 0; i < draft.lines.len; i++)
        kb_stream_add(&to->stream, draft.lines.at[i].s);
    for (uint32_t i = 0; i < draft.lines.len; i++) {
        (void)KB_PUSH(all->arena, &all->blocks);
        if (draft.lines.at[i].kind == KB_LINE_BODY)
            add_block(all, to, i, draft.lines.at[i].s);
    }
}

/* The last two parts of a host. */
static struct kb_str
domain_of(struct kb_str host)
{
    unsigned dots = 0;
    for (size_t i = host.len; i-- > 0;)
        if (host.ptr[i] == '.' && ++dots == 2)
            return kb_str_sub(host, i + 1, host.len);
    return host;
}

static struct kb_str
field(yyjson_val *line, const char *name)
{
    yyjson_val *v = yyjson_obj_get(line, name);
    return v && yyjson_is_str(v) ? (struct kb_str){ yyjson_get_str(v), yyjson_get_len(v) }
                                 : KB_STR_NONE;
}

/* `text`: the same page's line of text.jsonl, where lines are learned. */
static kabar_status
add_line(struct kb_blocks *all, struct kb_ctx *ctx, const char *folder, struct kb_str line,
         struct kb_str text, uint32_t set)
{
    yyjson_alc alc = kb_json_in(ctx->arena);
    yyjson_doc *doc = yyjson_read_opts((char *)line.ptr, line.len, 0, &alc, NULL);
    yyjson_val *root = yyjson_doc_get_root(doc);
    struct kb_str file = field(root, "file"), host = kb_url_host(field(root, "url"));
    struct kb_str path = kb_arena_format(ctx->arena, "%s/%.*s", folder, KB_FMT(file));
    struct kb_str domain = domain_of(host.len ? host : file), html = KB_STR_NONE;
    uint64_t hash = kb_hash_bytes(domain.ptr, domain.len, 1);
    struct kb_blocks_page *page = KB_PUSH(all->arena, &all->pages);
    kabar_status status = KABAR_OK;
    *page = (struct kb_blocks_page){ .set = set,
                                     .fold = (uint32_t)(hash >> 32) % KB_BLOCKS_FOLDS,
                                     .domain = (uint32_t)hash,
                                     .file = kb_arena_copy(all->arena, file),
                                     .first = all->blocks.len };
    kb_right_learn(all->arena, field(root, "text"), &page->right);
    if (all->of_lines) {
        doc = yyjson_read_opts((char *)text.ptr, text.len, 0, &alc, NULL);
        add_lines(all, ctx, field(yyjson_doc_get_root(doc), "text"), page);
    } else {
        status = kb_corpus_file(ctx->arena, path.ptr, &html, ctx->err);
        if (status == KABAR_OK)
            status = html.len ? add_page(all, ctx, html, page)
                              : kb_fail(ctx->err, KABAR_CANNOT_READ, "%s: empty", path.ptr);
    }
    page->last = all->blocks.len;
    return status;
}

kabar_status
kb_blocks_read(struct kb_blocks *all, const struct kabar_engine *engine, const char *folder,
               uint32_t set, struct kb_error *err)
{
    struct kb_arena lines, work;
    kb_arena_init(&lines);
    kb_arena_init(&work);
    struct kb_ctx ctx = { &work, engine, err };
    struct kb_str path = kb_arena_format(&lines, "%s/gold.jsonl", folder), line;
    struct kb_str rest = KB_STR_NONE, texts = KB_STR_NONE, text = KB_STR_NONE;
    kabar_status status = kb_corpus_file(&lines, path.ptr, &rest, err);
    if (status == KABAR_OK && all->of_lines)
        status = kb_corpus_file(&lines, kb_arena_format(&lines, "%s/text.jsonl", folder).ptr,
                                &texts, err);
    if (status == KABAR_OK && (!rest.len || (all->of_lines && !texts.len)))
        status = kb_fail(err, KABAR_CANNOT_READ, "%s: its gold or text is empty", folder);
    while (status == KABAR_OK && kb_str_next(&rest, '\n', &line)) {
        if (all->of_lines)
            kb_str_next(&texts, '\n', &text);
        if (line.len)
            status = add_line(all, &ctx, folder, line, text, set);
        kb_arena_reset(&work);
    }
    kb_arena_free(&lines);
    kb_arena_free(&work);
    return status;
}
