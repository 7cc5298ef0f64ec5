#include "base/utf8.h"
#include "clean/dom.h"

#include "base/banned.h"

#define DAY_SECONDS (24 * 3600)

/* Binary files that were taken for a page: control characters all over the first part. */
static bool
is_binary(struct kb_str s)
{
    size_t look = s.len < 4096 ? s.len : 4096, odd = 0;
    for (size_t i = 0; i < look; i++) {
        unsigned char c = (unsigned char)s.ptr[i];
        odd += c < 9 || (c > 13 && c < 32 && c != 27);
    }
    return odd * 20 > look;
}

void
kb_draft_warn(struct kb_draft *draft, const char *what)
{
    *KB_PUSH(draft->ctx->arena, &draft->article->warnings) = (struct kb_str){ what, strlen(what) };
}

/* As much of a text as may hold a text of the greatest length, with menus around it. */
static struct kb_str
front(struct kb_draft *draft, struct kb_str s)
{
    if (s.len <= 4 * KB_MAX_TEXT_BYTES)
        return s;
    kb_draft_warn(draft, "the page is too long: its end is left out");
    return kb_str_sub(s, 0, kb_utf8_floor(s, 4 * KB_MAX_TEXT_BYTES));
}

/* UTF-8 whatever came: broken bytes become U+FFFD, NUL goes. */
static struct kb_str
mend(struct kb_draft *draft, struct kb_str s)
{
    struct kb_buf buf;
    if (kb_utf8_valid(s))
        return s;
    kb_buf_init(&buf, 0);
    kb_utf8_mend(&buf, s);
    struct kb_str copy = kb_arena_copy(draft->ctx->arena, kb_buf_view(&buf));
    kb_buf_free(&buf);
    kb_draft_warn(draft, "the text was not whole UTF-8");
    return copy;
}

static struct kb_str
copy(struct kb_draft *draft, struct kb_str s)
{
    s = kb_str_trim(s);
    if (!s.len)
        return KB_STR_NONE;
    s = mend(draft, s);
    return kb_arena_copy(draft->ctx->arena,
                         draft->page->raw ? s : kb_garbled_mend(draft->ctx->arena, s));
}

/* Fields that came with the page; they go before what the page itself says. */
static void
take_fields(struct kb_draft *draft)
{
    const struct kb_page *page = draft->page;
    draft->title = copy(draft, page->title);
    draft->lang = copy(draft, page->lang);
    draft->url = copy(draft, page->url);
    struct kb_str host = kb_url_host(draft->url);
    if (host.len)
        kb_outlet_take(draft, host);
    if (!draft->outlet.len && page->outlet.len && !kb_outlet_take(draft, page->outlet))
        draft->outlet = copy(draft, page->outlet);
    kb_stamp_field(draft, page->published);
    kb_stamp_field(draft, page->published_raw);
    draft->filed.section_line = copy(draft, page->section);
    if (page->tags.len)
        *KB_PUSH(draft->ctx->arena, &draft->filed.fields) = copy(draft, page->tags);
    if (page->author.len)
        kb_byline_names(draft, KB_BY_AUTHOR, page->author, true);
}

/* When a page was changed after it came out; none, when that tells nothing more. */
static struct kb_moment
later(struct kb_moment published, struct kb_moment updated)
{
    if (updated.hour >= 0 && !updated.has_offset && published.has_offset) {
        updated.has_offset = true;
        updated.offset = published.offset;
    }
    bool days = published.hour < 0 || updated.hour < 0;
    int64_t gap = kb_moment_seconds(updated) - kb_moment_seconds(published);
    return gap < (days ? DAY_SECONDS : 60) ? KB_MOMENT_NONE : updated;
}

static void
finish_time(struct kb_draft *draft)
{
    struct kb_article *a = draft->article;
    struct kb_moment m = draft->published.year ? draft->published : draft->updated;
    a->zone = draft->outlet_row ? draft->outlet_row->zone : INT16_MIN;
    if (m.has_offset)
        a->zone = m.offset;
    if (m.year && m.hour >= 0 && !m.has_offset && a->zone != INT16_MIN) {
        m.has_offset = true;
        m.offset = a->zone;
    }
    a->published = m;
    if (draft->published.year && draft->updated.year)
        a->modified = later(m, draft->updated);
}

static bool
is_letter_at(struct kb_str s, size_t at)
{
    unsigned len;
    return at < s.len && kb_utf8_is_letter(kb_utf8_get(s, at, &len));
}

/* The name as a word of the text, blanks and hyphens alike. */
static bool
is_named(struct kb_str text, struct kb_str name)
{
    size_t head = 0;
    while (head < name.len && name.ptr[head] != ' ' && name.ptr[head] != '-')
        head++;
    struct kb_str first = kb_str_sub(name, 0, head);
    for (size_t at = 0; (at = kb_str_find(text, first, at)) < text.len; at += first.len) {
        size_t i = 0;
        while (i < name.len && at + i < text.len
               && (text.ptr[at + i] == name.ptr[i]
                   || (strchr(" -", text.ptr[at + i]) && strchr(" -", name.ptr[i]))))
            i++;
        if (i == name.len && !is_letter_at(text, at + i))
            return true;
    }
    return false;
}

/* "Sumber : Al-Jazeera" under a text that itself cites Al-Jazeera credits a citation. */
static void
finish_credits(struct kb_draft *draft)
{
    struct kb_str outlet = draft->outlet;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < draft->credits.len; i++) {
        struct kb_credit c = draft->credits.at[i];
        struct kb_str name = c.name;
        bool below = outlet.len && name.len > outlet.len && kb_str_ends(name, outlet)
                     && name.ptr[name.len - outlet.len - 1] == '.';
        if (below) /* the outlet was not known when the line was read */
            continue;
        if (c.kind == KB_CREDIT_REPUBLISHED && name.len && is_named(draft->article->text, name))
            c.kind = KB_CREDIT_CITED;
        draft->credits.at[kept++] = c;
    }
    draft->credits.len = kept;
}

enum { SHORTEST_TEXT = 80 /* bytes */ };

/* A scraped text of one line with an agency's name behind it is no picture's caption: it is all
 * that there is. */
static void
text_of_caption(struct kb_draft *draft)
{
    if (draft->article->text.len || draft->captions.len != 1
        || draft->captions.at[0].len < SHORTEST_TEXT)
        return;
    draft->article->text = draft->captions.at[0];
    draft->captions.len = 0;
    for (uint32_t i = 0; i < draft->credits.len; i++)
        if (draft->credits.at[i].kind == KB_CREDIT_PHOTO)
            draft->credits.at[i].kind = KB_CREDIT_REPUBLISHED;
}

static void
finish(struct kb_draft *draft)
{
    struct kb_article *a = draft->article;
    a->id = copy(draft, draft->page->id);
    a->path = copy(draft, draft->page->path);
    a->url = draft->url;
    a->outlet = draft->outlet;
    a->outlet_row = draft->outlet_row;
    a->title = copy(draft, draft->title);
    a->lang = draft->lang;
    a->pack =
        a->lang.len >= 2 ? kb_engine_pack(draft->ctx->engine, kb_str_sub(a->lang, 0, 2)) : NULL;
    a->bylines = draft->bylines.at;
    a->byline_count = draft->bylines.len;
    a->captions = draft->captions.at;
    a->caption_count = draft->captions.len;
    finish_credits(draft);
    a->credits = draft->credits.at;
    a->credit_count = draft->credits.len;
    if (a->text.len > KB_MAX_TEXT_BYTES) {
        a->text.len = kb_utf8_floor(a->text, KB_MAX_TEXT_BYTES);
        kb_draft_warn(draft, "the text is too long: its end is left out");
    }
    finish_time(draft);
}

static kabar_status
read_html(struct kb_draft *draft)
{
    struct kb_dom dom = { 0 };
    kabar_status status = kb_dom_read(draft, &dom);
    if (status != KABAR_OK)
        return status;
    kb_meta_read(draft, &dom);
    kb_pages_tell(draft, &dom);
    kb_blocks_choose(draft, &dom);
    if (!draft->page->author.len) {
        kb_writers_finish(draft, &dom);
        kb_writers_label(draft, &dom);
    }
    kb_filed_choose(draft, &dom);
    return KABAR_OK;
}

kabar_status
kb_clean_page(struct kb_ctx *ctx, const struct kb_page *page, struct kb_article *article)
{
    struct kb_draft draft = { .ctx = ctx,
                              .page = page,
                              .article = article,
                              .furniture = ctx->engine->furniture,
                              .published = KB_MOMENT_NONE,
                              .updated = KB_MOMENT_NONE };
    *article = (struct kb_article){ .modified = KB_MOMENT_NONE };
    if (page->bytes.len > KB_MAX_PAGE_BYTES)
        return kb_fail(ctx->err, KABAR_TOO_LARGE, "%.*s: a page of %zu bytes; at most %u",
                       KB_FMT(page->path), page->bytes.len, KB_MAX_PAGE_BYTES);
    if (page->kind == KB_PAGE_TEXT && is_binary(page->bytes))
        return kb_fail(ctx->err, KABAR_BAD_FORMAT, "%.*s: binary, not a page of text",
                       KB_FMT(page->path));
    take_fields(&draft);
    if (page->raw) {
        article->text = kb_arena_copy(ctx->arena, mend(&draft, page->bytes));
        kb_filed_choose(&draft, NULL);
    } else if (page->kind == KB_PAGE_HTML) {
        kabar_status status = read_html(&draft);
        if (status != KABAR_OK)
            return status;
    } else {
        kb_lines_split(&draft,
                       kb_garbled_mend(ctx->arena, mend(&draft, front(&draft, page->bytes))));
        kb_lines_unnest(&draft);
        kb_lines_sort(&draft);
        kb_lines_once(&draft);
        article->text = kb_lines_join(&draft);
        text_of_caption(&draft);
        kb_filed_choose(&draft, NULL);
    }
    finish(&draft);
    return KABAR_OK;
}
