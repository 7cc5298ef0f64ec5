/* What was said: the clean text of a page, with what the page says about itself. */
#ifndef KB_CLEAN_ARTICLE_H
#define KB_CLEAN_ARTICLE_H

#include "base/arena.h"
#include "base/civil.h"
#include "data/engine.h"
#include "read/page.h"

enum kb_byline_role {
    KB_BY_AUTHOR, /* named, and nothing else is said */
    KB_BY_WRITER,
    KB_BY_REPORTER,
    KB_BY_EDITOR,
    KB_BY_TRANSLATOR,
    KB_BY_PHOTOGRAPHER
};

struct kb_byline {
    enum kb_byline_role role;
    struct kb_str name;
    bool by_head; /* the head names as an author whom a line names otherwise */
};

/* A line that credits another outlet or agency for the whole text or a photo: "(sumber: ...)",
 * "Sumber : Al-Jazeera", "Foto: AP", a breadcrumb "beritabali.com/cnnindonesia.com/...". */
enum kb_credit_kind { KB_CREDIT_REPUBLISHED, KB_CREDIT_CITED, KB_CREDIT_PHOTO };
struct kb_credit {
    enum kb_credit_kind kind;
    struct kb_str name;  /* as a reader would say it: "CNN Indonesia", "AP" */
    struct kb_span span; /* into text when it stands there, else 0, 0 */
};

struct kb_article {
    struct kb_str id, path, url, outlet, title; /* outlet: domain where known */
    const struct kb_outlet *outlet_row;         /* NULL when unknown */
    const struct kb_pack *pack;                 /* NULL: none of our languages */
    struct kb_str lang;                         /* code, "und" when not told apart */
    struct kb_moment published;
    struct kb_moment modified; /* a later time that the page tells besides; year 0: none */
    struct kb_str section;     /* what the page is filed under, as its outlet names it */
    struct kb_str *tags;
    uint32_t tag_count;
    int16_t zone; /* minutes; the page's own, the outlet's, the pack's */
    struct kb_byline *bylines;
    uint32_t byline_count;
    struct kb_str *captions;
    uint32_t caption_count;
    struct kb_credit *credits;
    uint32_t credit_count;
    struct kb_str text; /* valid UTF-8, paragraphs divided by '\n', at most KB_MAX_TEXT_BYTES */
    KB_VEC(struct kb_str) warnings;
};

/* Cleans one page. Every string of *article lives in ctx->arena (or in the engine). Odd pages give
 * an article with less in it; only bytes that cannot be a page at all (binary) are
 * KABAR_BAD_FORMAT. */
kabar_status kb_clean_page(struct kb_ctx *ctx, const struct kb_page *page,
                           struct kb_article *article);

#endif
