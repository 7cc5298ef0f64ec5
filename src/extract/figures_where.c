/* Where and when what a figure counts was so. */
#include "extract/figures_unit.h"

#include "base/banned.h"

enum { WHERE_REACH = 8 }; /* tokens behind a figure in which a nearer place may stand */

/* The place of the figure's own sentence: the nearest behind it, else the last before; KB_NONE. */
static uint32_t
place_in_sentence(const struct kb_findings *f, const struct kb_figure *g)
{
    uint32_t best = KB_NONE;
    for (uint32_t i = kb_mention_from(f, f->text->sentences[g->sentence].first);
         i < f->mentions.len && f->mentions.at[i].sentence == g->sentence; i++) {
        const struct kb_mention *m = &f->mentions.at[i];
        if (!(m->flags & KB_MEN_AT) || (best != KB_NONE && m->first > g->last + WHERE_REACH))
            continue;
        best = i;
        if (m->first >= g->first)
            break;
    }
    return best;
}

/* Does the sentence or the one before speak of another country than the page's own? */
static bool
is_abroad(const struct kb_findings *f, uint32_t sentence)
{
    uint32_t from = sentence > 0 ? sentence - 1 : 0;
    for (uint32_t i = kb_mention_from(f, f->text->sentences[from].first);
         i < f->mentions.len && f->mentions.at[i].sentence <= sentence; i++) {
        struct kb_str country = f->mentions.at[i].country;
        if (country.len && !kb_str_equal(country, f->setting))
            return true;
    }
    return false;
}

/* Harm comes to people where they live, and who is detained on a page is of its police's country.
 */
static struct kb_str
country_of_harmed(const struct kb_findings *f, uint32_t place, const struct kb_figure *g)
{
    static const char *const at_home[] = { "killed", "wounded", "displaced", "missing",
                                           "affected" };
    static const char *const by_law[] = { "detained", "charged" };
    for (size_t i = 0; i < sizeof at_home / sizeof *at_home; i++)
        if (place != KB_NONE && kb_str_is(g->kind, at_home[i]))
            return f->mentions.at[place].country;
    for (size_t i = 0; i < sizeof by_law / sizeof *by_law; i++)
        if (kb_str_is(g->kind, by_law[i]) && !is_abroad(f, g->sentence))
            return f->setting;
    return KB_STR_NONE;
}

static struct kb_moment
day_of(const struct kb_findings *f, uint32_t near_time, uint32_t sentence)
{
    uint32_t i = near_time;
    while (i > 0 && f->times.at[i - 1].sentence >= sentence)
        i--;
    for (; i < f->times.len && f->times.at[i].sentence <= sentence; i++)
        if (f->times.at[i].sentence == sentence && f->times.at[i].value.year)
            return f->times.at[i].value;
    return KB_MOMENT_NONE;
}

void
kb_figure_where(const struct kb_findings *f, uint32_t near_time, struct kb_figure *g)
{
    uint32_t place = place_in_sentence(f, g);
    if (place != KB_NONE) {
        const struct kb_mention *m = &f->mentions.at[place];
        g->place = kb_span_str(f->text->text, kb_tokens_span(f->text, m->first, m->last));
    }
    if (!g->of.len)
        g->of = country_of_harmed(f, place, g);
    g->date = day_of(f, near_time, g->sentence);
}
