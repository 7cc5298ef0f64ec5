/* Pages that a crude scraper left: every visible line, menus, teasers and all. Among hundreds of
 * short lines the text is the stretch with the greatest sum, where sentences count for and short
 * lines against (Bentley, "Programming Pearls", column 8: the maximum subvector in one scan). */
#include "clean/judge.h"
#include "clean/traits.h"

#include "base/banned.h"

#define MIN_SHORT_LINES 12u
#define SHORT_COST 45
#define SHORT_GAIN 10
#define FURNITURE_COST 30
#define GAIN_CEILING 400
#define FRONT_LINES 24u
#define BELOW_LINES 10u
#define LONGEST_RUN 4u
#define LEAST_KEPT 35u /* of a hundred bytes */
#define FEW_BYTES 500u /* of a page's text */

static int
worth(const struct kb_line *line)
{
    if (line->kind == KB_LINE_FURNITURE || line->kind == KB_LINE_BLOCK)
        return -FURNITURE_COST;
    if (line->kind != KB_LINE_BODY)
        return -5;
    if (kb_is_paragraph(line))
        return line->s.len < GAIN_CEILING ? (int)line->s.len : GAIN_CEILING;
    return kb_ends_sentence(line->s) ? SHORT_GAIN : -SHORT_COST;
}

static bool
is_crude(const struct kb_draft *draft)
{
    uint32_t shorts = 0, others = 0;
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        const struct kb_line *line = &draft->lines.at[i];
        bool text = line->kind == KB_LINE_BODY && kb_is_paragraph(line);
        others += text;
        shorts += !text && !kb_ends_sentence(line->s);
    }
    return shorts >= MIN_SHORT_LINES && shorts > others;
}

static bool
best_stretch(const struct kb_draft *draft, uint32_t *first, uint32_t *last)
{
    int64_t sum = 0, best = 0;
    uint32_t begin = 0;
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        if (sum <= 0) {
            sum = 0;
            begin = i;
        }
        sum += worth(&draft->lines.at[i]);
        if (sum > best) {
            best = sum;
            *first = begin;
            *last = i + 1;
        }
    }
    return best > 0;
}

/* Short sentences right behind the stretch belong to it. */
static uint32_t
extend(const struct kb_draft *draft, uint32_t last)
{
    for (uint32_t i = last; i < draft->lines.len && i < last + 3; i++) {
        const struct kb_line *line = &draft->lines.at[i];
        if (line->kind == KB_LINE_BODY && line->s.len && line->s.ptr[line->s.len - 1] == '.'
            && kb_ends_sentence(line->s))
            last = i + 1;
    }
    return last;
}

/* A run of many short lines within the stretch is a menu or a list of teasers. */
static void
drop_runs(struct kb_draft *draft, uint32_t first, uint32_t last)
{
    uint32_t run = 0;
    for (uint32_t i = first; i <= last; i++) {
        const struct kb_line *line = i < last ? &draft->lines.at[i] : NULL;
        if (line && line->kind == KB_LINE_BODY && !kb_is_paragraph(line)
            && !kb_ends_sentence(line->s)) {
            run++;
            continue;
        }
        if (line && line->kind != KB_LINE_BODY)
            continue;
        for (uint32_t j = i; run > LONGEST_RUN && j-- > first;)
            if (draft->lines.at[j].kind == KB_LINE_BODY) {
                if (kb_is_paragraph(&draft->lines.at[j]) || kb_ends_sentence(draft->lines.at[j].s))
                    break;
                draft->lines.at[j].kind = KB_LINE_FURNITURE;
            }
        run = 0;
    }
}

/* "By" alone with the name below it, "by A". */
static void
read_by(struct kb_draft *draft, uint32_t i)
{
    struct kb_norm n;
    kb_norm_make(&n, draft->lines.at[i].s);
    const struct kb_rule *by = kb_furniture_at(draft->furniture, &n, 0, 1u << KB_RULE_BYLINE, ~0u);
    draft->line = i;
    if (by && by->phrase.len == n.len && i + 1 < draft->lines.len)
        kb_byline_names(draft, (enum kb_byline_role)by->value, draft->lines.at[i + 1].s, false);
    else
        kb_byline_small(draft, draft->lines.at[i].s);
}

/* Times, crumbs and names right above the stretch. */
static void
read_about(struct kb_draft *draft, uint32_t top, uint32_t first)
{
    struct kb_norm n;
    for (uint32_t i = first; i-- > top;) {
        struct kb_line *line = &draft->lines.at[i];
        kb_norm_make(&n, line->s);
        draft->line = i;
        read_by(draft, i);
        if (line->kind == KB_LINE_BODY && !draft->bylines.len)
            kb_byline_before(draft, line->s);
        if (line->kind == KB_LINE_ABOUT && !draft->published.year)
            kb_stamp_line(draft, &n); /* "By A B Dec 21, 2023" */
        if (line->kind == KB_LINE_BODY
            && (kb_stamp_line(draft, &n) || kb_crumb_line(draft, line->s)
                || kb_byline_desk(draft, line->s) || kb_dateline_alone(draft, line->s)))
            line->kind = KB_LINE_ABOUT;
    }
}

static bool
is_stamp(struct kb_draft *draft, uint32_t i)
{
    struct kb_moment m;
    struct kb_span span;
    struct kb_str s = draft->lines.at[i].s;
    return s.len <= 70 && kb_stamp_find(draft->furniture, s, &m, &span) && span.begin < 24;
}

/* A name alone between title and text, right before or behind a time; what else is so short there
 * is a section, and that stands above the title. */
static void
read_bare(struct kb_draft *draft, uint32_t title, uint32_t first)
{
    for (uint32_t i = title + 1; i < first && i < title + 6 && !draft->bylines.len; i++) {
        bool beside = (i + 1 < draft->lines.len && is_stamp(draft, i + 1)) || is_stamp(draft, i - 1)
                      || (i + 2 < draft->lines.len && is_stamp(draft, i + 2));
        draft->line = i;
        if (beside && draft->lines.at[i].kind == KB_LINE_BODY
            && kb_byline_bare(draft, draft->lines.at[i].s))
            draft->lines.at[i].kind = KB_LINE_ABOUT;
    }
}

static struct kb_map
count_lines(struct kb_draft *draft)
{
    struct kb_map seen = { 0 };
    for (uint32_t i = 0; i < draft->lines.len; i++)
        if (draft->lines.at[i].s.len >= 12 && draft->lines.at[i].s.len <= 250)
            ++*kb_map_put(draft->ctx->arena, &seen, draft->lines.at[i].s, 0);
    return seen;
}

/* How much a line above the text reads like its title: several words, no full stop, a time or name
 * right below it, the same line a second time on the page (in a crumb or a teaser). */
static int
title_score(const struct kb_draft *draft, const struct kb_map *seen, uint32_t i, uint32_t first)
{
    struct kb_str s = draft->lines.at[i].s;
    unsigned capital, words;
    kb_count_words(s, &capital, &words);
    if (draft->lines.at[i].kind != KB_LINE_BODY || words < 3 || s.len > 250)
        return 0;
    int score = words >= 5 ? 14 : words == 4 ? 11 : 6;
    for (uint32_t j = i + 1; j < first && j <= i + 3; j++)
        if (draft->lines.at[j].kind == KB_LINE_ABOUT) {
            score += 8;
            break;
        }
    uint32_t count = kb_map_get(seen, s);
    if (count != KB_MAP_NONE && count > 1)
        score += 8;
    if (s.ptr[s.len - 1] == '.' || s.ptr[0] == '(')
        score -= 7;
    return score - (int)(first - i) / 3;
}

static void
read_front(struct kb_draft *draft, uint32_t first)
{
    uint32_t top = first > FRONT_LINES ? first - FRONT_LINES : 0, title = first;
    int best = 0;
    struct kb_map seen = count_lines(draft);
    read_about(draft, top, first);
    for (uint32_t i = top; i < first; i++) {
        int score = title_score(draft, &seen, i, first);
        if (score > 0 && score >= best) {
            best = score;
            title = i;
            draft->title = draft->lines.at[i].s;
        }
    }
    if (best)
        read_bare(draft, title, first);
    draft->title = kb_title_cut(draft, draft->title);
}

static void
keep_near_names(struct kb_draft *draft, uint32_t first, uint32_t last)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < draft->bylines.len; i++) {
        uint32_t at = draft->byline_lines.at[i];
        if (at + FRONT_LINES < first || at > last + 6)
            continue;
        draft->bylines.at[kept] = draft->bylines.at[i];
        draft->byline_lines.at[kept++] = at;
    }
    draft->bylines.len = draft->byline_lines.len = kept;
}

struct kb_traits
kb_crude_traits(struct kb_draft *draft, const struct kb_trait_words *words, uint32_t *first,
                uint32_t *last)
{
    static const uint8_t tags[] = {
        [KB_LINE_BODY] = KB_TAG_PARAGRAPH,  [KB_LINE_EMPTY] = KB_TAG_BLOCK,
        [KB_LINE_FURNITURE] = KB_TAG_ASIDE, [KB_LINE_LEAD] = KB_TAG_LINK,
        [KB_LINE_BLOCK] = KB_TAG_HEADER,    [KB_LINE_ABOUT] = KB_TAG_TIME
    };
    struct kb_arena *arena = draft->ctx->arena;
    struct kb_dom dom = { 0 };
    struct kb_region region = { 0, NULL };
    if (draft->from_markup || !is_crude(draft) || !best_stretch(draft, first, last))
        return (struct kb_traits){ 0 };
    *last = extend(draft, *last);
    *KB_PUSH(arena, &dom.nodes) = (struct kb_node){ .end = 1, .tag = KB_TAG_BLOCK };
    region.plain = kb_arena_array(arena, draft->lines.len, sizeof *region.plain);
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        const struct kb_line *line = &draft->lines.at[i];
        *KB_PUSH(arena, &dom.blocks) = (struct kb_block){ line->s, 0, 0, tags[line->kind] };
        region.plain[i] = i >= *first && i < *last;
    }
    return kb_traits_make(draft, &dom, &region, words);
}

/* What trees keep, within and around the stretch; nothing changes when that is next to nothing of
 * it, nor on a page of few words, which give them too little to go by. */
static void
judge_lines(struct kb_draft *draft, const struct kb_traits *traits, uint32_t *first, uint32_t *last)
{
    const struct kb_judge *judge = draft->furniture->judge;
    uint32_t count = draft->lines.len, begin = UINT32_MAX, end = 0;
    bool *keep = kb_arena_array(draft->ctx->arena, count, sizeof *keep);
    size_t all = 0, kept = 0;
    for (uint32_t i = 0; judge && i < count; i++)
        keep[i] = draft->lines.at[i].kind == KB_LINE_BODY;
    if (judge)
        kb_judge_tell(draft->ctx->arena, &judge->lines, traits, keep);
    for (uint32_t i = 0; judge && i < count; i++) {
        const struct kb_line *line = &draft->lines.at[i];
        all += i >= *first && i < *last && line->kind == KB_LINE_BODY ? line->s.len : 0;
        kept += keep[i] ? line->s.len : 0;
        if (keep[i] && i < begin && (kb_is_paragraph(line) || kb_ends_sentence(line->s)))
            begin = i; /* a headline that it keeps above that is the title's */
        end = keep[i] ? i + 1 : end;
    }
    if (begin >= end || kept * 100 < all * LEAST_KEPT || all < FEW_BYTES) {
        drop_runs(draft, *first, *last);
        return;
    }
    for (uint32_t i = 0; i < count; i++)
        if (!keep[i] && i >= begin && draft->lines.at[i].kind == KB_LINE_BODY)
            draft->lines.at[i].kind = KB_LINE_FURNITURE;
    *first = begin;
    *last = end;
}

/* A summary may stand above the time and the names. */
static void
read_below_summary(struct kb_draft *draft, uint32_t first, uint32_t last)
{
    struct kb_norm n;
    for (uint32_t i = first; i < last && i < first + BELOW_LINES; i++) {
        if (draft->lines.at[i].kind != KB_LINE_FURNITURE)
            continue;
        if (!draft->bylines.len)
            read_by(draft, i);
        kb_norm_make(&n, draft->lines.at[i].s);
        if (!draft->published.year)
            kb_stamp_line(draft, &n);
    }
}

bool
kb_crude_sort(struct kb_draft *draft)
{
    const struct kb_judge *judge = draft->furniture->judge;
    uint32_t first = 0, last = 0;
    struct kb_traits traits =
        kb_crude_traits(draft, judge ? &judge->lines.words : &kb_trait_no_words, &first, &last);
    if (!traits.rows)
        return false;
    judge_lines(draft, &traits, &first, &last);
    keep_near_names(draft, first, last);
    read_front(draft, first);
    read_below_summary(draft, first, last);
    for (uint32_t i = 0; i < draft->lines.len; i++)
        if ((i < first || i >= last) && draft->lines.at[i].kind == KB_LINE_BODY)
            draft->lines.at[i].kind = KB_LINE_ABOUT;
    return true;
}
