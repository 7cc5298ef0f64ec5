#include "clean/second.h"

#include <math.h>

#include "base/banned.h"

#define STEPS 24.0f /* of a byte, to one of log odds */
#define FEW 3u      /* blocks before and behind */
#define WIDE 12u

/* Sums over the page's blocks: at[i] of those before block i. */
struct sums {
    float *text, *all; /* bytes by how likely they are text; bytes */
};

struct page {
    const struct kb_traits *traits;
    const float *scores;
    struct sums sums, paths; /* of paths: at[number] */
    uint32_t *last, *next;   /* the nearest other block that is text, UINT32_MAX: none */
};

static uint8_t
share(float part, float whole)
{
    float n = whole > 0 ? part / whole * 250 : 0;
    return (uint8_t)(n < 0 ? 0 : n > 250 ? 250 : n);
}

/* Four steps for each doubling. */
static uint8_t
steps_of(uint32_t n)
{
    return kb_traits_steps(n, 2);
}

static uint8_t
byte_of(float score)
{
    float n = 128 + score * STEPS;
    return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n);
}

static void
sum_up(struct page *p)
{
    const struct kb_traits *t = p->traits;
    for (uint32_t i = 0; i < t->count; i++) {
        float len = (float)t->places[i].len, text = len / (1 + expf(-p->scores[i]));
        p->sums.text[i + 1] = p->sums.text[i] + text;
        p->sums.all[i + 1] = p->sums.all[i] + len;
        p->paths.text[t->places[i].path] += text;
        p->paths.all[t->places[i].path] += len;
    }
}

static void
find_nearest(struct page *p)
{
    uint32_t count = p->traits->count;
    for (uint32_t i = 0, last = UINT32_MAX; i < count; i++) {
        p->last[i] = last;
        last = p->scores[i] >= 0 ? i : last;
    }
    for (uint32_t i = count, next = UINT32_MAX; i-- > 0;) {
        p->next[i] = next;
        next = p->scores[i] >= 0 ? i : next;
    }
}

static float
between(const float *sums, uint32_t first, uint32_t end)
{
    return sums[end] - sums[first];
}

static uint8_t
stretch(const struct page *p, uint32_t first, uint32_t end)
{
    return share(between(p->sums.text, first, end), between(p->sums.all, first, end));
}

static void
see_near(const struct page *p, uint32_t i, uint8_t *t)
{
    static const int places[6] = { -3, -2, -1, 1, 2, 3 };
    uint32_t count = p->traits->count;
    for (unsigned k = 0; k < 6; k++) {
        int64_t other = (int64_t)i + places[k];
        t[KB_SECOND_NEAR + k] = other < 0 || other >= count ? 0 : byte_of(p->scores[other]);
    }
    t[KB_SECOND_BEFORE] = stretch(p, i < FEW ? 0 : i - FEW, i);
    t[KB_SECOND_WIDE_BEFORE] = stretch(p, i < WIDE ? 0 : i - WIDE, i);
    t[KB_SECOND_BEHIND] = stretch(p, i + 1, i + FEW < count ? i + 1 + FEW : count);
    t[KB_SECOND_WIDE_BEHIND] = stretch(p, i + 1, i + WIDE < count ? i + 1 + WIDE : count);
}

static void
see_nearest(const struct page *p, uint32_t i, uint8_t *t)
{
    const struct kb_trait_place *places = p->traits->places;
    uint32_t last = p->last[i], next = p->next[i];
    t[KB_SECOND_SINCE] = t[KB_SECOND_SINCE_BYTES] = 255;
    t[KB_SECOND_UNTIL] = t[KB_SECOND_UNTIL_BYTES] = 255;
    t[KB_SECOND_SINCE_PATH] = last != UINT32_MAX && places[last].path == places[i].path;
    t[KB_SECOND_UNTIL_PATH] = next != UINT32_MAX && places[next].path == places[i].path;
    if (last != UINT32_MAX) {
        t[KB_SECOND_SINCE] = steps_of(i - last);
        t[KB_SECOND_SINCE_BYTES] = steps_of((uint32_t)between(p->sums.all, last + 1, i));
    }
    if (next != UINT32_MAX) {
        t[KB_SECOND_UNTIL] = steps_of(next - i);
        t[KB_SECOND_UNTIL_BYTES] = steps_of((uint32_t)between(p->sums.all, i + 1, next));
    }
}

static void
see_around(const struct page *p, uint32_t i, uint8_t *t)
{
    const struct kb_trait_place *place = &p->traits->places[i];
    uint32_t count = p->traits->count;
    float page = p->sums.text[count], all = p->sums.all[count];
    float own = between(p->sums.text, i, i + 1), len = (float)place->len;
    for (unsigned up = 0; up < KB_TRAIT_AROUND; up++) {
        uint32_t first = place->around[up].first, end = first + place->around[up].count;
        float text = between(p->sums.text, first, end), bytes = between(p->sums.all, first, end);
        t[KB_SECOND_WITHIN + up] = bytes > len ? share(text - own, bytes - len) : 255;
        t[KB_SECOND_HOLDS + up] = share(text - own, page);
    }
    float text = p->paths.text[place->path], bytes = p->paths.all[place->path];
    t[KB_SECOND_PATH] = bytes > len ? share(text - own, bytes - len) : 255;
    t[KB_SECOND_PATH_HOLDS] = share(text - own, page);
    t[KB_SECOND_PLACE] = share(p->sums.text[i], page);
    t[KB_SECOND_PAGE] = steps_of((uint32_t)page);
    t[KB_SECOND_PAGE_SHARE] = share(page, all);
}

uint8_t *
kb_second_make(struct kb_arena *arena, const struct kb_traits *traits, const float *scores,
               const bool *asked)
{
    uint32_t count = traits->count;
    size_t room = count + (size_t)1;
    float *sums = kb_arena_array(arena, room * 4, sizeof *sums);
    uint32_t *nearest = kb_arena_array(arena, room * 2, sizeof *nearest);
    uint8_t *rows = kb_arena_array(arena, room, KB_SECOND_END);
    struct page p = { .traits = traits,
                      .scores = scores,
                      .sums = { sums, sums + room },
                      .paths = { sums + 2 * room, sums + 3 * room },
                      .last = nearest,
                      .next = nearest + room };
    sum_up(&p);
    find_nearest(&p);
    for (uint32_t i = 0; i < count; i++) {
        uint8_t *t = rows + (size_t)i * KB_SECOND_END;
        if (!asked[i])
            continue;
        memcpy(t, traits->rows + (size_t)i * KB_TRAITS, KB_TRAITS);
        t[KB_SECOND_OWN] = byte_of(scores[i]);
        see_near(&p, i, t);
        see_nearest(&p, i, t);
        see_around(&p, i, t);
    }
    return rows;
}
