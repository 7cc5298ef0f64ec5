/* What a number counts, whose it is and what befell it. */
#ifndef KB_EXTRACT_FIGURES_UNIT_H
#define KB_EXTRACT_FIGURES_UNIT_H

#include "extract/figures.h"
#include "extract/times.h"

enum kb_worth {
    KB_WORTH_NEVER,
    KB_WORTH_HARM, /* only where something befell it */
    KB_WORTH_MANY, /* only of many */
    KB_WORTH_ALWAYS,
};

struct kb_counted {
    uint32_t last; /* behind the thing and what befell it */
    enum kb_worth worth;
    bool harmed; /* something befell it */
    bool more;   /* "50 orang [lebih]" */
    struct kb_str unit, kind, of;
};

/* The thing that stands at (or, where the head comes last, behind) token `at`; `before` is the
 * figure told last, which "lainnya" takes its thing from (NULL: none). False when nothing is
 * counted. */
bool kb_figure_thing(struct kb_ctx *ctx, const struct kb_findings *f, uint32_t sentence,
                     const struct kb_amount *a, uint32_t at, const struct kb_figure *before,
                     struct kb_counted *c);
/* Is what it counts befallen somewhere: killed, detained, seized, destroyed, ...? */
bool kb_figure_local(const struct kb_figure *g);
/* The day (month, year) that the sentence tells of what the figure counts; year 0: none. */
struct kb_moment kb_figure_day(const struct kb_findings *f, const struct kb_figure *g,
                               uint32_t sentence, uint32_t near_time);
/* Is the sentence, but for who tells it, somebody's words? */
bool kb_figure_words_in(const struct kb_findings *f, uint32_t sentence);
/* Sets the place, in the page's words, where there is one; gives its country. */
struct kb_str kb_figure_place(const struct kb_findings *f, uint32_t near_time, struct kb_figure *g);
/* Place and date of the clause; `near_time`: a time expression near the figure. */
void kb_figure_where(const struct kb_findings *f, uint32_t near_time, struct kb_figure *g);

/* "Rp 3 miliar", "US$5", "USD3 juta", "499 dollar AS": fills *a, gives the token behind it, 0 when
 * there is no money at the token. */
uint32_t kb_money_at(const struct kb_text *t, uint32_t token, uint32_t end, struct kb_amount *a);
/* "per dolar" stands at the token: what is before it is a rate. */
bool kb_money_per(const struct kb_text *t, uint32_t token);
/* Unit and kind of the money whose whole is [first, c->last). */
void kb_money_name(struct kb_ctx *ctx, const struct kb_text *t, const struct kb_amount *a,
                   uint32_t first, struct kb_counted *c);

#endif
