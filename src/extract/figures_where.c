/* Where and when what a figure counts was so. */
#include "extract/figures_unit.h"
#include "extract/said.h"

#include "base/banned.h"

enum {
    BARRIER = 6,     /* tokens for which a mark or a number between a figure and a time goes */
    COMPARED = 12,   /* "lebih dari pada April": and that the time is of what it is compared with */
    OTHER_WORDS = 40 /* and that one is somebody's words and the other is not */
};

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
country_of_harmed(const struct kb_findings *f, struct kb_str land, const struct kb_figure *g)
{
    static const char *const at_home[] = { "killed", "wounded", "displaced", "missing",
                                           "affected" };
    static const char *const by_law[] = { "detained", "charged" };
    for (size_t i = 0; i < sizeof at_home / sizeof *at_home; i++)
        if (kb_str_is(g->kind, at_home[i]))
            return land;
    for (size_t i = 0; i < sizeof by_law / sizeof *by_law; i++)
        if (kb_str_is(g->kind, by_law[i]) && !is_abroad(f, g->sentence))
            return f->setting;
    return KB_STR_NONE;
}

/* Is the time that of a saying, and the figure what was said? */
static bool
is_of_words(const struct kb_findings *f, const struct kb_time *time, const struct kb_figure *g)
{
    uint32_t said = kb_said_at(f, g->first);
    bool named = said == KB_NONE || f->said.at[said].speaker != KB_NONE
                 || f->said.at[said].speaker_name.len || f->said.at[said].via_count;
    return named && kb_said_at(f, time->first) != said;
}

/* "Pada 2022, ...": a time that opens the sentence holds behind its comma too. */
static bool
is_opening(const struct kb_findings *f, const struct kb_time *time)
{
    return time->first <= f->text->sentences[time->sentence].first + 2;
}

/* "Maret: 131 unit" belong together; other marks and numbers part. */
static uint32_t
part_between(const struct kb_text *t, uint32_t token)
{
    char mark = kb_token_mark(t, token);
    if (mark == ':')
        return 0;
    return mark || kb_token_flag(t, token, KB_TOK_NUMBER) ? BARRIER : 1;
}

/* How far a time lies from the figure: in tokens, what parts them counting for several. */
static uint32_t
distance(const struct kb_findings *f, const struct kb_time *time, const struct kb_figure *g)
{
    const struct kb_text *t = f->text;
    bool behind = time->first >= g->first;
    uint32_t from = behind ? g->last : time->last, to = behind ? time->first : g->first;
    uint32_t cost = behind ? 1 : 0;
    if (!behind && is_opening(f, time) && kb_token_mark(t, from) == ',')
        from++;
    for (uint32_t i = from; i < to; i++)
        cost += part_between(t, i);
    for (uint32_t i = from; behind && i < to; i++)
        if (kb_token_is(t, i, KB_CLASS_prep) || kb_token_is(t, i, KB_CLASS_from))
            cost += COMPARED;
    if (!behind && g->has_was)
        cost += COMPARED;
    return cost + (is_of_words(f, time, g) ? OTHER_WORDS : 0);
}

/* "dari Januari hingga Mei": a span that is told by two times goes by its beginning. */
static const struct kb_time *
beginning(const struct kb_findings *f, const struct kb_time *time)
{
    const struct kb_time *before = time > f->times.at ? time - 1 : time;
    bool spans = before->until.year && before->sentence == time->sentence
                 && kb_moment_equal(before->until, time->value);
    return spans ? before : time;
}

struct kb_moment
kb_figure_day(const struct kb_findings *f, const struct kb_figure *g, uint32_t sentence,
              uint32_t near_time)
{
    const struct kb_time *best = NULL;
    uint32_t least = UINT32_MAX, i = near_time;
    while (i > 0 && f->times.at[i - 1].sentence >= sentence)
        i--;
    for (; i < f->times.len && f->times.at[i].sentence <= sentence; i++) {
        const struct kb_time *time = &f->times.at[i];
        if (time->sentence != sentence || !time->value.year
            || (kb_figure_local(g) && is_of_words(f, time, g)))
            continue;
        uint32_t cost = sentence == g->sentence ? distance(f, time, g) : 0;
        if (cost >= least)
            continue;
        best = time;
        least = cost;
    }
    return best ? kb_moment_day(beginning(f, best)->value) : KB_MOMENT_NONE;
}

/* "Dua WN Australia ... Salah satu korban tewas": told of just before, and not of this land. */
static bool
among_guests(const struct kb_findings *f, const struct kb_figure *g, struct kb_str land)
{
    const struct kb_figure *before = f->figures.len ? &f->figures.at[f->figures.len - 1] : NULL;
    return before && land.len && before->sentence + 1 >= g->sentence && before->of.len
           && !kb_str_equal(before->of, land) && kb_str_equal(before->place, g->place);
}

/* The only day that the sentence before tells of its own happening: "... pada Minggu (26/5).
 * Serangan itu menewaskan 45 orang." */
static struct kb_moment
day_before(const struct kb_findings *f, uint32_t near_time, const struct kb_figure *g)
{
    const struct kb_sentence *s = &f->text->sentences[g->sentence];
    uint32_t i = near_time;
    if (g->sentence == 0 || !kb_figure_local(g) || s[-1].paragraph + 1 < s->paragraph)
        return KB_MOMENT_NONE;
    while (i > 0 && f->times.at[i - 1].sentence >= g->sentence)
        i--;
    if (i == 0 || f->times.at[i - 1].sentence + 1 != g->sentence
        || (i > 1 && f->times.at[i - 2].sentence + 1 == g->sentence))
        return KB_MOMENT_NONE;
    const struct kb_time *time = &f->times.at[i - 1];
    uint32_t said = kb_said_at(f, time->first), own = kb_said_at(f, g->first);
    bool apart =
        said == KB_NONE ? kb_figure_words_in(f, g->sentence - 1) : own != KB_NONE && own != said;
    return time->value.day && !time->until.year && !apart ? kb_moment_day(time->value)
                                                          : KB_MOMENT_NONE;
}

/* What does not move is of the land in which it stands, whoever did something to it. */
static bool
is_fixed(const struct kb_figure *g)
{
    static const char *const kinds[] = { "sites", "houses", "targets" };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kb_str_is(g->kind, kinds[i]))
            return true;
    return false;
}

void
kb_figure_where(const struct kb_findings *f, uint32_t near_time, struct kb_figure *g)
{
    struct kb_str land = kb_figure_place(f, near_time, g);
    if (land.len && is_fixed(g))
        g->of = land;
    if (!g->of.len && !among_guests(f, g, land))
        g->of = country_of_harmed(f, land, g);
    g->date = kb_figure_day(f, g, g->sentence, near_time);
    if (!g->date.year && g->place.len)
        g->date = day_before(f, near_time, g);
}
