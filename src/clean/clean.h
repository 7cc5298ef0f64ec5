/* What the files of this folder share while one page is cleaned. Forward only: a reader of its kind
 * (lines.c, html.c) fills the draft, finish.c makes the article of it. */
#ifndef KB_CLEAN_CLEAN_H
#define KB_CLEAN_CLEAN_H

#include "clean/article.h"
#include "clean/furniture.h"

enum kb_line_kind {
    KB_LINE_BODY,
    KB_LINE_EMPTY,     /* nothing but white space */
    KB_LINE_FURNITURE, /* no part of the article */
    KB_LINE_LEAD,      /* a link to another article; a headline may follow it */
    KB_LINE_BLOCK,     /* opens what is not the article, if it is near the end */
    KB_LINE_ABOUT      /* told the draft something: byline, credit, caption, time, title */
};

struct kb_line {
    struct kb_str s; /* trimmed; the part to keep once its tail was cut */
    uint8_t kind;    /* enum kb_line_kind */
    bool heading;    /* markup says that it is a heading */
    bool paragraph;  /* it can only be one of a text; settled and read by sort_blocks */
    bool short_line; /* no sentence: short and without a full stop */
    bool behind_gap; /* an empty line stands before it */
};

struct kb_strs {
    struct kb_str *at;
    uint32_t len, cap;
};

/* What a page is filed under, as it says so itself; nothing of it is weighed yet. */
struct kb_filed {
    struct kb_strs sections;    /* JSON-LD's articleSection */
    struct kb_strs crumbs;      /* JSON-LD's breadcrumb, from the front page on */
    struct kb_strs keywords;    /* JSON-LD's; one may be a whole list with commas */
    struct kb_strs fields;      /* of the record that the page came in; they go before all else */
    struct kb_strs lines;       /* what stands behind "Tags:" on a line */
    struct kb_str section_line; /* likewise, behind "Section:"; or of the record */
};

struct kb_draft {
    struct kb_ctx *ctx;
    const struct kb_furniture *furniture;
    const struct kb_page *page;
    struct kb_article *article;
    KB_VEC(struct kb_line) lines;
    uint32_t body; /* the first body line */
    uint32_t line; /* the one being read, for byline_lines */
    bool from_markup;

    struct kb_str title, lang, url;
    struct kb_str site;      /* og:site_name */
    struct kb_str told_body; /* JSON-LD's articleBody */
    struct kb_str summary;   /* what the head says the page is about */
    struct kb_str publisher; /* the organisation that JSON-LD names as the publisher */
    struct kb_str outlet;    /* a domain that the page names as its own */
    const struct kb_outlet *outlet_row;
    struct kb_moment published, updated;
    bool is_blog; /* JSON-LD says so: a house may be the author of what stands in its own */
    KB_VEC(struct kb_byline) bylines;
    KB_VEC(uint32_t) byline_lines; /* where each stood */
    KB_VEC(struct kb_str) captions;
    KB_VEC(struct kb_credit) credits;
    struct kb_filed filed;
};

/* `what` is for the record's warnings; it is not copied, and static or in the page's arena. */
void kb_draft_warn(struct kb_draft *draft, const char *what);
/* A publication time in `s`: RFC 3339, RFC 2822 and what papers write. `span` gets the bytes it
 * takes; the first date of s is taken. False when there is none. */
bool kb_stamp_find(const struct kb_furniture *furniture, struct kb_str s, struct kb_moment *moment,
                   struct kb_span *span);
/* Whether the line is nothing but a time with a few words around it; then it goes to the draft. */
bool kb_stamp_line(struct kb_draft *draft, const struct kb_norm *norm);
/* What stands before a publication time and the words that go with it; s itself when it has none.
 */
struct kb_str kb_stamp_cut(const struct kb_draft *draft, struct kb_str s);
/* Takes a time from a field of the page; an earlier one stays. */
void kb_stamp_field(struct kb_draft *draft, struct kb_str field);

/* "A, B dan C" behind a byline word, or a whole author field (sure): false when it is no list of
 * names. */
bool kb_byline_names(struct kb_draft *draft, enum kb_byline_role role, struct kb_str names,
                     bool sure);
/* A line of bylines: "Penulis : A Editor : B", "(Arief Setyadi)". */
bool kb_byline_line(struct kb_draft *draft, const struct kb_norm *norm);
/* "A B | December 22": a name with a bar or dash before a time. */
bool kb_byline_before(struct kb_draft *draft, struct kb_str line);
/* "A B": nothing but a name, where one is likely to stand. */
bool kb_byline_bare(struct kb_draft *draft, struct kb_str line);
/* "A Editor": a label behind the name of an author that is known; it tells the role. */
bool kb_byline_label(struct kb_draft *draft, struct kb_str line);
/* The same for a line whose first word is written small: "by A". */
bool kb_byline_small(struct kb_draft *draft, struct kb_str line);
/* "By A, B and C, of the house": up to C; empty where no word joins names or none leads to them. */
struct kb_str kb_byline_joined(const struct kb_draft *draft, struct kb_str line);
/* Bylines within a line that is no text, from a byte of the norm on. */
void kb_byline_inside(struct kb_draft *draft, const struct kb_norm *norm, uint32_t from);
/* A name with the page's own outlet behind it, above the body: "sef, CNBC Indonesia". */
bool kb_byline_desk(struct kb_draft *draft, struct kb_str line);

/* What stands behind a credit's word: "cnnindonesia.com", "https://...", "Jubir ... via AP",
 * "AFP/GAVRIIL GRIGOROV". */
void kb_credit_add(struct kb_draft *draft, unsigned kind, struct kb_str source);
/* Lines that are a credit or a picture's caption with its credit. */
bool kb_credit_line(struct kb_draft *draft, struct kb_line *line, const struct kb_norm *norm);
/* A picture's caption, its credit with it: "Foto: ... (AFP/X)" without the first word. */
void kb_caption_take(struct kb_draft *draft, struct kb_str caption);
/* A line beside the text that opens with a picture's word: "Foto: ...", "Sumber gambar, ...". */
bool kb_credit_beside(struct kb_draft *draft, const struct kb_norm *norm);
/* A caption without a credit that stands in it without brackets; that goes to the draft. */
struct kb_str kb_caption_credit(struct kb_draft *draft, struct kb_str caption);
/* Cuts what is no text off a body line's end: credits, links to others, initials. *norm is of the
 * line, and is another's afterwards. */
void kb_tail_cut(struct kb_draft *draft, struct kb_line *line, struct kb_norm *norm);

/* "rzn/yf (dpa, kna)": initials, and the agencies whose words were used, which become credits. */
bool kb_signature_line(struct kb_draft *draft, struct kb_str line);
/* "Dr. A B, Pakar kebijakan publik" below an opinion: no sentence, and opens with a writer's name.
 */
/* "Jakarta, 4 November 2024": where and when a release was signed. */
bool kb_signature_place(const struct kb_draft *draft, struct kb_str line);
bool kb_signature_writer(const struct kb_draft *draft, struct kb_str line);

/* A line without what stood between the paragraphs that were run together in it: links to other
 * pages with their titles, words of the page in capitals. In the page's arena, or `s` itself. */
struct kb_str kb_inlaid_cut(struct kb_draft *draft, struct kb_str s);
/* UTF-8 that was taken for Latin letters and written as UTF-8 once more: as it was before. In the
 * arena, or `s` itself. */
struct kb_str kb_garbled_mend(struct kb_arena *arena, struct kb_str s);

/* "Tags: A, B", "Kategori: A": the line goes to the draft. */
bool kb_filed_line(struct kb_draft *draft, const struct kb_norm *norm);
/* Chooses section and tags out of what was told and shown; the article's text must be there. `dom`
 * is NULL for a page without markup. */
struct kb_dom;
void kb_filed_choose(struct kb_draft *draft, const struct kb_dom *dom);

/* Where the dateline ("MOSKOW, KOMPAS.TV - ") of a first paragraph ends, 0 when there is none.
 * Tells the draft the outlet or agency in it. */
size_t kb_dateline_end(struct kb_draft *draft, struct kb_str paragraph);
/* "BERITABALI.COM, DUNIA." alone on a line. */
bool kb_dateline_alone(struct kb_draft *draft, struct kb_str line);
/* "beritabali.com/cnnindonesia.com/Title". */
bool kb_crumb_line(struct kb_draft *draft, struct kb_str line);
/* The page's outlet, if nothing named it before. `name` is a domain, name or alias. */
bool kb_outlet_take(struct kb_draft *draft, struct kb_str name);
/* A name like kompas.tv: letters, digits and hyphens with dots between, a plausible last part. */
bool kb_is_domain(struct kb_str s);
/* The host of an address, without "www."; empty when there is none. */
struct kb_str kb_url_host(struct kb_str url);

/* Whether a piece of a title or a byline is the site's own name. */
bool kb_names_site(const struct kb_draft *draft, struct kb_str part);
/* A title without the site's name behind a bar or dash. */
struct kb_str kb_title_cut(const struct kb_draft *draft, struct kb_str title);

void kb_lines_split(struct kb_draft *draft, struct kb_str text);
/* Takes out lines that only hold others a second time; of lines as they were split. */
void kb_lines_unnest(struct kb_draft *draft);
/* Of long body lines that are the same keeps the first. */
void kb_lines_once(struct kb_draft *draft);
/* Tells lines apart by the furniture rules alone. */
void kb_lines_mark(struct kb_draft *draft);
/* Tells lines apart, finds title, time and names around the body. */
void kb_lines_sort(struct kb_draft *draft);
/* Whether the line can only be a paragraph of a text. */
bool kb_is_paragraph(const struct kb_line *line);
/* A page of every visible line, menus and all: keeps the stretch of lines that reads like one text.
 * True when the page is such a one; then title, names and time come from right above the stretch.
 */
bool kb_crude_sort(struct kb_draft *draft);
struct kb_traits;
struct kb_trait_words;
/* Of marked lines of such a page: the traits of each (clean/traits.h), and the stretch of lines
 * that reads like one text; without rows when it is no such page. */
struct kb_traits kb_crude_traits(struct kb_draft *draft, const struct kb_trait_words *words,
                                 uint32_t *first, uint32_t *last);
/* Joins what is body. */
struct kb_str kb_lines_join(struct kb_draft *draft);

/* Title case or capitals throughout, no full stop, some words long: how headlines are written. */
bool kb_looks_headline(struct kb_str s);
/* Words that begin with a capital letter, and all words, digits aside. */
void kb_count_words(struct kb_str s, unsigned *capital, unsigned *all);
bool kb_ends_sentence(struct kb_str s);

#endif
