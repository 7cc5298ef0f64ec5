#include "blocks.h"

#include <stdio.h>

#include "clean/dom.h"
#include "clean/traits.h"

#include "base/hash.h"
#include "base/json_in.h"
#include "base/map.h"

#include "base/banned.h"

enum { PIECE = 4 };

struct right {
    struct kb_map pieces, lines; /* of the right text, by hash */
    uint32_t piece_count, word_count;
};

static size_t
next_word(struct kb_str s, size_t at, size_t *begin)
{
    while (at < s.len
           && !((s.ptr[at] >= 'a' && s.ptr[at] <= 'z') || (s.ptr[at] >= 'A' && s.ptr[at] <= 'Z')
                || (s.ptr[at] >= '0' && s.ptr[at] <= '9') || (s.ptr[at] & 0x80)))
        at++;
    *begin = at;
    while (at < s.len
           && ((s.ptr[at] >= 'a' && s.ptr[at] <= 'z') || (s.ptr[at] >= 'A' && s.ptr[at] <= 'Z')
               || (s.ptr[at] >= '0' && s.ptr[at] <= '9') || (s.ptr[at] & 0x80)))
        at++;
    return at;
}

/* Hashes of the words of s, at most `cap`. */
static uint32_t
hash_words(struct kb_str s, uint64_t *words, uint32_t cap)
{
    uint32_t count = 0;
    for (size_t at = 0, begin; count < cap;) {
        at = next_word(s, at, &begin);
        if (at == begin)
            break;
        words[count++] = kb_hash_bytes(s.ptr + begin, at - begin, 2);
    }
    return count;
}

static uint64_t
piece_at(const uint64_t *words, uint32_t count)
{
    uint64_t key = count;
    for (uint32_t i = 0; i < count; i++)
        key = kb_hash_pair(key, words[i]);
    return key;
}

static void
put(struct kb_arena *arena, struct kb_map *map, uint64_t key)
{
    kb_map_put_copy(arena, map, (struct kb_str){ (const char *)&key, sizeof key }, 1);
}

static bool
has(const struct kb_map *map, uint64_t key)
{
    return kb_map_get(map, (struct kb_str){ (const char *)&key, sizeof key }) != KB_MAP_NONE;
}

static void
learn_right(struct kb_arena *arena, struct kb_str text, struct right *right)
{
    uint64_t *words = kb_arena_array(arena, text.len / 2 + 2, sizeof *words);
    uint32_t count = hash_words(text, words, (uint32_t)(text.len / 2 + 2));
    struct kb_str line;
    *right = (struct right){ .word_count = count };
    for (uint32_t i = 0; i + PIECE <= count; i++)
        put(arena, &right->pieces, piece_at(words + i, PIECE));
    while (kb_str_next(&text, '\n', &line)) {
        uint64_t few[PIECE];
        uint32_t n = hash_words(line, few, PIECE);
        uint32_t in_line = n < PIECE ? n : hash_words(line, words, UINT32_MAX) - PIECE + 1;
        right->piece_count += n < PIECE ? n > 0 : in_line;
        if (n && n < PIECE)
            put(arena, &right->lines, piece_at(few, n));
    }
}

static void
judge(struct kb_arena *arena, const struct right *right, struct kb_str text,
      struct kb_blocks_block *b)
{
    uint64_t *words = kb_arena_array(arena, text.len / 2 + 2, sizeof *words);
    uint32_t count = hash_words(text, words, (uint32_t)(text.len / 2 + 2));
    float whole = right->word_count > 60 ? (float)right->word_count : 60;
    if (count < PIECE) {
        b->pieces = count > 0;
        b->hits = count && has(&right->lines, piece_at(words, count));
    } else {
        for (uint32_t i = 0; i + PIECE <= count; i++) {
            b->pieces++;
            b->hits += has(&right->pieces, piece_at(words + i, PIECE));
        }
    }
    b->label = b->pieces && b->hits * 2 >= b->pieces;
    b->weight = (float)(count ? count : 1) / whole;
    b->weight = b->weight < 1 ? b->weight : 1;
}

static void
add_words(struct kb_blocks *all, const struct kb_dom *dom, uint32_t node, struct kb_blocks_block *b)
{
    b->words = all->words.len;
    for (uint32_t n = node;; n = dom->nodes.at[n].parent) {
        for (unsigned list = 0; list < 2; list++)
            for (uint32_t i = 0; i < dom->nodes.at[n].words[list].count; i++)
                *KB_PUSH(all->arena, &all->words) =
                    dom->words.at[dom->nodes.at[n].words[list].begin + i];
        if (!n)
            break;
    }
    b->count = all->words.len - b->words;
}

static void
add_row(struct kb_blocks *all, const uint8_t *row)
{
    if (all->row_count == all->row_room) {
        uint32_t room = all->row_room ? all->row_room * 2 : 65536;
        uint8_t *rows = kb_arena_array(all->arena, room, KB_TRAITS);
        if (all->row_count)
            memcpy(rows, all->rows, (size_t)all->row_count * KB_TRAITS);
        all->rows = rows;
        all->row_room = room;
    }
    memcpy(all->rows + (size_t)all->row_count++ * KB_TRAITS, row, KB_TRAITS);
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

static struct kb_blocks_block *
add_block(struct kb_blocks *all, struct kb_ctx *ctx, const struct right *right, struct kb_str text,
          const uint8_t *row)
{
    struct kb_blocks_block *b = KB_PUSH(all->arena, &all->blocks);
    *b = (struct kb_blocks_block){ .row = all->row_count, .words = all->words.len };
    judge(ctx->arena, right, text, b);
    add_row(all, row);
    return b;
}

static kabar_status
add_page(struct kb_blocks *all, struct kb_ctx *ctx, struct kb_str html, const struct right *right)
{
    static const int8_t no_words[KB_CLASS_WORDS];
    struct kb_page page = { .kind = KB_PAGE_HTML, .bytes = html };
    struct kb_article article = { 0 };
    struct kb_draft draft = make_draft(ctx, &page, &article);
    struct kb_dom dom = { 0 };
    kabar_status status = kb_dom_read(&draft, &dom);
    if (status != KABAR_OK)
        return status;
    kb_meta_read(&draft, &dom);
    struct kb_region region = kb_blocks_region(&draft, &dom);
    const uint8_t *rows = kb_traits_make(&draft, &dom, &region, no_words);
    for (uint32_t i = 0; i < dom.blocks.len; i++) {
        const struct kb_block *from = &dom.blocks.at[i];
        if (kb_block_is_asked(from))
            add_words(all, &dom, from->node,
                      add_block(all, ctx, right, from->text, rows + (size_t)i * KB_TRAITS));
    }
    return KABAR_OK;
}

static void
add_lines(struct kb_blocks *all, struct kb_ctx *ctx, struct kb_str text, const struct right *right)
{
    struct kb_page page = { .kind = KB_PAGE_TEXT, .bytes = text };
    struct kb_article article = { 0 };
    struct kb_draft draft = make_draft(ctx, &page, &article);
    uint32_t first, last;
    kb_lines_split(&draft, text);
    kb_lines_mark(&draft);
    const uint8_t *rows = kb_crude_traits(&draft, &first, &last);
    for (uint32_t i = 0; rows && i < draft.lines.len; i++)
        if (draft.lines.at[i].kind == KB_LINE_BODY)
            add_block(all, ctx, right, draft.lines.at[i].s, rows + (size_t)i * KB_TRAITS);
}

static struct kb_str
read_file(struct kb_arena *arena, const char *path)
{
    FILE *in = fopen(path, "rb");
    struct kb_str s = KB_STR_NONE;
    if (!in)
        return s;
    if (fseek(in, 0, SEEK_END) == 0) {
        long size = ftell(in);
        rewind(in);
        char *bytes = kb_arena_alloc(arena, (size_t)(size > 0 ? size : 0) + 1);
        s = (struct kb_str){ bytes, size > 0 ? fread(bytes, 1, (size_t)size, in) : 0 };
    }
    fclose(in);
    return s;
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
    struct right right;
    kabar_status status = KABAR_OK;
    learn_right(ctx->arena, field(root, "text"), &right);
    *KB_PUSH(all->arena, &all->pages) =
        (struct kb_blocks_page){ .set = set,
                                 .fold = (uint32_t)(hash >> 32) % KB_BLOCKS_FOLDS,
                                 .domain = (uint32_t)hash,
                                 .file = kb_arena_copy(all->arena, file),
                                 .first = all->blocks.len,
                                 .pieces = right.piece_count };
    if (all->of_lines) {
        doc = yyjson_read_opts((char *)text.ptr, text.len, 0, &alc, NULL);
        add_lines(all, ctx, field(yyjson_doc_get_root(doc), "text"), &right);
    } else {
        html = read_file(ctx->arena, path.ptr);
        status = html.len ? add_page(all, ctx, html, &right)
                          : kb_fail(ctx->err, KABAR_CANNOT_READ, "%s: cannot be read", path.ptr);
    }
    all->pages.at[all->pages.len - 1].last = all->blocks.len;
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
    struct kb_str rest = read_file(&lines, path.ptr), texts = KB_STR_NONE, text = KB_STR_NONE;
    if (all->of_lines)
        texts = read_file(&lines, kb_arena_format(&lines, "%s/text.jsonl", folder).ptr);
    kabar_status status =
        rest.len && (texts.len || !all->of_lines)
            ? KABAR_OK
            : kb_fail(err, KABAR_CANNOT_READ, "%s: its gold or text cannot be read", folder);
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
