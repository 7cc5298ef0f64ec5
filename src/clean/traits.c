#include "clean/traits.h"

#include "base/byteset.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "clean/told.h"
#include "clean/wording.h"
#include "model/clones.h"

#include "base/banned.h"

#define LOOK_BYTES 700u  /* of a block that are looked at letter by letter */
#define SHORT_BYTES 300u /* a longer block is no repetition of the title */
#define TITLE_WORDS 32u
#define SAME_BYTES 64u /* by which equal texts are known, with the length */
#define KEY_BYTES 32u
#define KIND_BITS 11
#define BRIEF_BYTES 40u /* of a line that is short */
#define FLAGS 5u

/* Of an element, with all that lies in it. */
struct around {
    uint32_t good, text, linked, blocks, first;
    int16_t word_sum;
    int8_t word_most, word_least;
    uint8_t steps[FLAGS]; /* up to an element of each flag */
    uint8_t up_title;     /* up to an element that holds the title */
    uint8_t article;      /* KB_TRAIT_ARTICLE */
    uint16_t depth;
};

/* Of all blocks with one key: the elements around them, or their text. */
struct group {
    uint64_t key; /* 0: free */
    uint32_t good, text, linked, count, number;
};

struct groups {
    struct group *at;
    uint32_t mask, count;
};

struct view {
    const struct kb_draft *draft;
    const struct kb_dom *dom;
    struct around *around;
    uint32_t *home; /* the block element of each block */
    bool *good;
    struct groups paths, texts;
    uint32_t *kinds; /* how many elements have a name of that hash */
    uint64_t *path_keys, *text_keys;
    uint64_t title[TITLE_WORDS], title_bits;
    unsigned title_words;
    uint32_t title_block, region; /* UINT32_MAX: there is no title */
    const bool *plain;
    const struct kb_trait_words *words;
    struct kb_told summary, told_body;
};

static const int8_t nothing[KB_WORDING_KEYS]; /* there are fewer words of classes */
const struct kb_trait_words kb_trait_no_words = { nothing, nothing };

static uint8_t
share(uint64_t part, uint64_t whole)
{
    uint64_t n = whole ? part * 250 / whole : 0;
    return (uint8_t)(n < 250 ? n : 250);
}

/* Eight steps for each doubling. */
static uint8_t
steps_of(uint32_t n)
{
    return kb_traits_steps(n, 3);
}

static uint8_t
clamped(int n)
{
    return (uint8_t)(n < 0 ? 0 : n > 255 ? 255 : n);
}

static bool
is_inline(uint8_t tag)
{
    return tag == KB_TAG_INLINE || tag == KB_TAG_LINK || tag == KB_TAG_TIME;
}

static struct groups
make_groups(struct kb_arena *arena, uint32_t count)
{
    uint32_t cap = 64;
    while (cap < count * 2)
        cap *= 2;
    return (struct groups){ kb_arena_array(arena, cap, sizeof(struct group)), cap - 1, 0 };
}

static struct group *
group_of(const struct groups *groups, uint64_t key)
{
    for (uint32_t i = (uint32_t)(key >> 20) & groups->mask;; i = (i + 1) & groups->mask) {
        struct group *g = &groups->at[i];
        if (!g->key)
            g->key = key;
        if (g->key == key)
            return g;
    }
}

/* What the words of an element's class and id are worth, with those around it. */
static void
add_words(const struct view *v, uint32_t n, struct around *a)
{
    const struct kb_node *node = &v->dom->nodes.at[n];
    int sum = a->word_sum;
    for (unsigned list = 0; list < 2; list++)
        for (uint32_t i = 0; i < node->words[list].count; i++) {
            int8_t score = v->words->classes[v->dom->words.at[node->words[list].begin + i]];
            a->word_most = score > a->word_most ? score : a->word_most;
            a->word_least = score < a->word_least ? score : a->word_least;
            sum += score;
        }
    a->word_sum = (int16_t)(sum > 3000 ? 3000 : sum < -3000 ? -3000 : sum);
}

static void
look_down(struct view *v)
{
    const struct kb_dom *dom = v->dom;
    for (uint32_t n = 0; n < dom->nodes.len; n++) {
        const struct around *up = &v->around[dom->nodes.at[n].parent];
        struct around *a = &v->around[n];
        a->word_most = n ? up->word_most : 0;
        a->word_least = n ? up->word_least : 0;
        a->word_sum = n ? up->word_sum : 0;
        a->depth = (uint16_t)(n ? up->depth + 1 : 0);
        add_words(v, n, a);
        for (unsigned flag = 0; flag < FLAGS; flag++) {
            uint8_t above = n ? up->steps[flag] : 255;
            a->steps[flag] = dom->nodes.at[n].told >> flag & 1 ? 0
                             : above < 254                     ? (uint8_t)(above + 1)
                                                               : above;
        }
    }
}

static void
sum_up(struct view *v)
{
    const struct kb_dom *dom = v->dom;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        struct around *a = &v->around[b->node];
        v->good[i] = kb_block_is_good(b);
        a->text += (uint32_t)b->text.len;
        a->linked += b->linked;
        a->first = a->blocks++ ? a->first : i;
        a->good += v->good[i] ? (uint32_t)b->text.len : 0;
    }
    for (uint32_t n = dom->nodes.len; n-- > 1;) {
        struct around *up = &v->around[dom->nodes.at[n].parent];
        if (v->around[n].blocks && (!up->blocks || v->around[n].first < up->first))
            up->first = v->around[n].first;
        up->text += v->around[n].text;
        up->linked += v->around[n].linked;
        up->blocks += v->around[n].blocks;
        up->good += v->around[n].good;
    }
}

/* Two names of one hash are rare, and do no harm. */
static uint32_t *
kind_count(const struct view *v, uint32_t kind)
{
    return &v->kinds[kind * 0x9E3779B1u >> (32 - KIND_BITS)];
}

static bool
holds(const struct around *a, uint32_t block)
{
    return block - a->first < a->blocks;
}

/* Where the title is, seen from each element, and how often its kind comes. */
static void
look_for_title(struct view *v)
{
    const struct kb_dom *dom = v->dom;
    for (uint32_t n = 0; n < dom->nodes.len; n++) {
        struct around *a = &v->around[n];
        const struct around *up = &v->around[dom->nodes.at[n].parent];
        bool found = holds(a, v->title_block);
        a->up_title = found ? 0 : !n ? 255 : (uint8_t)(up->up_title + (up->up_title < 255));
        a->article = n ? up->article : 0;
        if (dom->nodes.at[n].tag == KB_TAG_ARTICLE)
            a->article = found ? 1 : 2;
        ++*kind_count(v, dom->nodes.at[n].kind);
    }
}

/* The next block element up. */
static uint32_t
above(const struct kb_dom *dom, uint32_t n)
{
    return dom->nodes.at[n].parent;
}

static void
group(struct view *v)
{
    const struct kb_dom *dom = v->dom;
    for (uint32_t i = 0; i < dom->blocks.len; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        uint32_t n = b->node;
        while (n && is_inline(dom->nodes.at[n].tag))
            n = dom->nodes.at[n].parent;
        v->home[i] = n;
        uint32_t up = above(dom, n), upper = above(dom, up);
        uint64_t key = kb_hash_pair(kb_hash_pair(dom->nodes.at[n].kind, dom->nodes.at[up].kind),
                                    dom->nodes.at[upper].kind);
        v->path_keys[i] = key | 1;
        struct group *g = group_of(&v->paths, v->path_keys[i]);
        g->number = g->count++ ? g->number : v->paths.count++;
        g->text += (uint32_t)b->text.len;
        g->linked += b->linked;
        g->good += v->good[i] ? (uint32_t)b->text.len : 0;
        size_t look = b->text.len < SAME_BYTES ? b->text.len : SAME_BYTES;
        v->text_keys[i] = kb_hash_bytes(b->text.ptr, look, b->text.len) | 1;
        group_of(&v->texts, v->text_keys[i])->count++;
    }
}

/* Letters, digits, and what is not ASCII. */
static const struct kb_byteset word_bytes = { { 0x03FF000000000000u, 0x07FFFFFE07FFFFFEu,
                                                UINT64_MAX, UINT64_MAX } };

static size_t
word_end(struct kb_str s, size_t at)
{
    while (at < s.len && kb_byteset_has(&word_bytes, s.ptr[at]))
        at++;
    return at;
}

/* One of 64 by its first letter in any case and its length: most words have none of the title's. */
static uint64_t
word_bit(struct kb_str word)
{
    return (uint64_t)1 << ((word.ptr[0] & 31) + 32 * (word.len & 1));
}

/* ASCII letters in any case. */
static uint64_t
word_key(struct kb_str s)
{
    char word[KEY_BYTES];
    size_t len = s.len < sizeof word ? s.len : sizeof word;
    for (size_t i = 0; i < len; i++)
        word[i] = (char)(s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' ? s.ptr[i] + 32 : s.ptr[i]);
    return kb_hash_bytes(word, len, 3);
}

static void
read_title(struct view *v)
{
    struct kb_str s = v->draft->title;
    for (size_t i = 0, end; i < s.len && v->title_words<TITLE_WORDS; i = end> i ? end : i + 1) {
        end = word_end(s, i);
        if (end == i)
            continue;
        struct kb_str word = kb_str_sub(s, i, end);
        v->title_bits |= word_bit(word);
        v->title[v->title_words++] = word_key(word);
    }
    v->title_block = UINT32_MAX;
    for (uint32_t i = 0; i < v->dom->blocks.len; i++) {
        const struct kb_block *b = &v->dom->blocks.at[i];
        if (b->tag != KB_TAG_TITLE)
            continue;
        bool same = kb_str_equal(b->text, kb_str_trim(s));
        if (same || v->title_block == UINT32_MAX)
            v->title_block = i;
        if (same)
            return;
    }
}

static uint8_t
title_share(const struct view *v, struct kb_str s)
{
    uint32_t found = 0;
    if (s.len > SHORT_BYTES || !v->title_words)
        return 0;
    for (size_t i = 0, end; i<s.len; i = end> i ? end : i + 1) {
        end = word_end(s, i);
        if (end == i || !(v->title_bits & word_bit(kb_str_sub(s, i, end))))
            continue;
        uint64_t key = word_key(kb_str_sub(s, i, end));
        for (unsigned k = 0; k < v->title_words; k++)
            if (v->title[k] == key) {
                found |= 1u << k;
                break;
            }
    }
    return share((uint32_t)__builtin_popcount(found), v->title_words);
}

/* 1 when the block's beginning is not in `told`, 2 when it is. */
static uint8_t
told_in(const struct kb_told *told, struct kb_str s)
{
    if (!told->text.len)
        return 0;
    struct kb_str key = kb_str_sub(s, 0, kb_utf8_floor(s, s.len < 40 ? s.len : 40));
    return key.len >= 12 && kb_told_holds(told, key) ? 2 : 1;
}

static uint8_t
end_kind(struct kb_str s)
{
    char last = s.len ? s.ptr[s.len - 1] : ' ';
    if (kb_ends_sentence(s))
        return 3;
    return last == ':' ? 2 : last == ',' || last == ';' ? 1 : 0;
}

static uint8_t
first_kind(struct kb_str s)
{
    char c = s.ptr[0];
    static const char *const marks[] = { "\"'", "([{", "-*>|/", "@#", "$+=&%" };
    if (c >= 'a' && c <= 'z')
        return 1;
    if (c >= 'A' && c <= 'Z')
        return 2;
    if (c >= '0' && c <= '9')
        return 3;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strchr(marks[i], c))
            return (uint8_t)(4 + i);
    return c & 0x80 ? 9 : 10;
}

/* Of a vector of small counts. */
static uint32_t
sum_of(const kb_u8x32 *counts)
{
    uint64_t lanes[4], sum = 0;
    memcpy(lanes, counts, sizeof lanes);
    for (int i = 0; i < 4; i++) {
        uint64_t pairs = (lanes[i] & 0x00FF00FF00FF00FFu) + (lanes[i] >> 8 & 0x00FF00FF00FF00FFu);
        sum += pairs * 0x0001000100010001u >> 48;
    }
    return (uint32_t)sum;
}

/* What is counted of a text's bytes. */
struct letters {
    uint32_t words, capitals, digits, commas, sentences;
};

/* A comparison gives -1 in each lane where it holds, and there are too few rounds for a lane to run
 * over. */
KB_CLONES static void
count_letters(const char *text, size_t len, struct letters *l)
{
    kb_u8x32 words = { 0 }, capitals = { 0 }, digits = { 0 }, commas = { 0 }, sentences = { 0 };
    for (size_t i = 0; i < len; i += KB_LANES) {
        kb_u8x32 c, before;
        memcpy(&c, text + i, sizeof c);
        memcpy(&before, text + i - 1, sizeof before);
        kb_u8x32 upper = (kb_u8x32)(c - 'A' < 26);
        kb_u8x32 letter = (kb_u8x32)((c | 32) - 'a' < 26) | (kb_u8x32)(c >= 0x80);
        kb_u8x32 begins = (kb_u8x32)(before == ' ') | (kb_u8x32)(before == '-')
                          | (kb_u8x32)(before == '"') | (kb_u8x32)(before == '(');
        kb_u8x32 stop =
            (kb_u8x32)(before == '.') | (kb_u8x32)(before == '!') | (kb_u8x32)(before == '?');
        words -= letter & begins;
        capitals -= upper & begins;
        digits -= (kb_u8x32)(c - '0' < 10);
        commas -= (kb_u8x32)(c == ',');
        sentences -= (kb_u8x32)(c == ' ') & stop;
    }
    *l = (struct letters){ sum_of(&words), sum_of(&capitals), sum_of(&digits), sum_of(&commas),
                           sum_of(&sentences) };
}

/* How the block is written. */
static void
see_writing(struct kb_str s, uint8_t *t)
{
    char text[KB_LANES + LOOK_BYTES + KB_LANES];
    size_t look = s.len < LOOK_BYTES ? s.len : LOOK_BYTES;
    struct letters l;
    text[KB_LANES - 1] = ' ';
    memcpy(text + KB_LANES, s.ptr, look);
    memset(text + KB_LANES + look, 0, KB_LANES);
    count_letters(text + KB_LANES, look, &l);
    t[KB_TRAIT_WORDS] = steps_of((uint32_t)(l.words * s.len / (look ? look : 1)));
    t[KB_TRAIT_COMMAS] = clamped((int)l.commas);
    t[KB_TRAIT_SENTENCES] = clamped((int)l.sentences);
    t[KB_TRAIT_CAPITALS] = share(l.capitals, l.words);
    t[KB_TRAIT_DIGITS] = share(l.digits, look);
    t[KB_TRAIT_FIRST] = first_kind(s);
}

static void
see_said(const struct view *v, struct kb_str s, uint8_t *t)
{
    uint16_t keys[KB_WORDING_MOST];
    uint32_t count = kb_wording_keys(s, keys);
    kb_traits_said(keys, count, v->words->said, t);
}

/* What a block's neighbours know of it too. */
static void
see_block(const struct view *v, uint32_t i, uint8_t *t)
{
    const struct kb_block *b = &v->dom->blocks.at[i];
    t[KB_TRAIT_LENGTH] = steps_of((uint32_t)b->text.len);
    t[KB_TRAIT_LINKED] = share(b->linked, b->text.len);
    t[KB_TRAIT_END] = end_kind(b->text);
    t[KB_TRAIT_TAG] = b->tag;
    t[KB_TRAIT_INSIDE] = b->node >= v->region && b->node < v->dom->nodes.at[v->region].end;
    t[KB_TRAIT_PLAIN] = v->plain[i];
    t[KB_TRAIT_PATH_GOOD] = share(group_of(&v->paths, v->path_keys[i])->good, v->around[0].good);
}

/* What the elements around it are. */
static void
see_around(const struct view *v, uint32_t i, uint8_t *t)
{
    const struct kb_dom *dom = v->dom;
    const struct kb_block *b = &dom->blocks.at[i];
    const struct around *own = &v->around[b->node], *all = &v->around[0];
    uint32_t n = v->home[i];
    for (unsigned flag = 0; flag < FLAGS; flag++)
        t[KB_TRAIT_HIDDEN + flag] = own->steps[flag];
    t[KB_TRAIT_WORD_MOST] = clamped(own->word_most + 128);
    t[KB_TRAIT_WORD_LEAST] = clamped(own->word_least + 128);
    t[KB_TRAIT_WORD_SUM] = clamped(own->word_sum / 8 + 128);
    t[KB_TRAIT_UP_TITLE] = own->up_title;
    t[KB_TRAIT_ARTICLE] = own->article;
    t[KB_TRAIT_DEPTH] = clamped(own->depth - v->around[v->region].depth + 100);
    for (unsigned up = 0; up < 5; up++, n = above(dom, n)) {
        const struct around *a = &v->around[n];
        const struct kb_node *node = &dom->nodes.at[n];
        t[KB_TRAIT_GOOD_0 + up] = share(a->good, all->good);
        if (up < 3)
            t[KB_TRAIT_WEIGHT + up] = clamped(node->weight + 128);
        if (up < 4)
            t[KB_TRAIT_REPEAT_0 + up] = steps_of(*kind_count(v, node->kind));
        if (up < 1 || up > 3)
            continue;
        t[KB_TRAIT_LINKS_1 + up - 1] = share(a->linked, a->text);
        t[KB_TRAIT_DENSE_1 + up - 1] = share(a->good, a->text);
        t[KB_TRAIT_TAG_1 + up - 1] = node->tag;
        if (up < 3)
            t[KB_TRAIT_BLOCKS_1 + up - 1] = steps_of(a->blocks);
    }
}

/* Where it stands, `before` bytes of good text behind the page's beginning. */
static void
see_place(const struct view *v, uint32_t i, uint32_t before, uint32_t before_title, uint8_t *t)
{
    const struct kb_dom *dom = v->dom;
    const struct kb_block *b = &dom->blocks.at[i];
    uint32_t all = v->around[0].good;
    const struct group *g = group_of(&v->paths, v->path_keys[i]);
    t[KB_TRAIT_PATH_COUNT] = steps_of(g->count);
    t[KB_TRAIT_PATH_LINKS] = share(g->linked, g->text);
    if (v->title_block != UINT32_MAX) {
        bool behind = i >= v->title_block;
        uint32_t good = behind ? before - before_title : before_title - before;
        uint32_t steps = behind ? i - v->title_block : v->title_block - i;
        int far = share(good, all) / 2, blocks = steps_of(steps);
        t[KB_TRAIT_BEHIND_TITLE] = clamped(behind ? 128 + far : 127 - far);
        t[KB_TRAIT_STEPS_TITLE] = clamped(behind ? 128 + blocks : 127 - blocks);
    }
    t[KB_TRAIT_LEFT] = share(all - before, all);
    t[KB_TRAIT_PLACE] = share(i, dom->blocks.len);
    t[KB_TRAIT_SAME] = clamped((int)group_of(&v->texts, v->text_keys[i])->count);
    t[KB_TRAIT_TITLE_WORDS] = title_share(v, b->text);
    t[KB_TRAIT_SUMMARY] = told_in(&v->summary, b->text);
    t[KB_TRAIT_TOLD] = told_in(&v->told_body, b->text);
    t[KB_TRAIT_PAGE] = steps_of(all);
}

static void
see_neighbours(const struct view *v, uint8_t *rows)
{
    static const uint8_t seen[KB_TRAIT_NEAR - 1] = { KB_TRAIT_LENGTH,   KB_TRAIT_LINKED,
                                                     KB_TRAIT_END,      KB_TRAIT_TAG,
                                                     KB_TRAIT_INSIDE,   KB_TRAIT_PLAIN,
                                                     KB_TRAIT_PATH_GOOD };
    static const int places[KB_TRAIT_NEIGHBOURS] = { -3, -2, -1, 1, 2, 3 };
    uint32_t count = v->dom->blocks.len;
    for (uint32_t i = 0; i < count; i++)
        for (unsigned p = 0; kb_block_is_asked(&v->dom->blocks.at[i]) && p < KB_TRAIT_NEIGHBOURS;
             p++) {
            uint8_t *to = rows + (size_t)i * KB_TRAITS + KB_TRAIT_OWN + p * KB_TRAIT_NEAR;
            int64_t other = (int64_t)i + places[p];
            if (other < 0 || other >= count) {
                memset(to, 255, KB_TRAIT_NEAR);
                continue;
            }
            const uint8_t *from = rows + (size_t)other * KB_TRAITS;
            for (unsigned k = 0; k < KB_TRAIT_NEAR - 1; k++)
                to[k] = from[seen[k]];
            to[KB_TRAIT_NEAR - 1] = v->path_keys[i] == v->path_keys[other];
        }
}

/* The last lines above a block that may say what stands below them. */
struct seen_above {
    uint32_t head, brief, titles; /* UINT32_MAX: none */
};

static void
see_above(const struct view *v, uint32_t i, struct seen_above *seen, struct kb_trait_place *place,
          uint8_t *t)
{
    const struct kb_block *b = &v->dom->blocks.at[i];
    place->head = seen->head;
    place->brief = seen->brief;
    t[KB_TRAIT_TITLES] = clamped((int)seen->titles);
    t[KB_TRAIT_HEAD_STEPS] = seen->head == UINT32_MAX ? 255 : steps_of(i - seen->head);
    t[KB_TRAIT_SHORT_STEPS] = seen->brief == UINT32_MAX ? 255 : steps_of(i - seen->brief);
    seen->titles += b->tag == KB_TAG_TITLE && i > v->title_block;
    if (b->tag == KB_TAG_TITLE || b->tag == KB_TAG_HEADING)
        seen->head = i;
    if (b->text.len < BRIEF_BYTES && t[KB_TRAIT_END] == 0)
        seen->brief = i;
}

static void
see_run(const struct view *v, uint32_t i, struct kb_trait_place *place)
{
    uint32_t n = v->home[i];
    place->head = place->brief = UINT32_MAX;
    place->len = (uint32_t)v->dom->blocks.at[i].text.len;
    place->path = group_of(&v->paths, v->path_keys[i])->number;
    for (unsigned up = 0; up < KB_TRAIT_AROUND; up++, n = above(v->dom, n))
        place->around[up] = (struct kb_block_run){ v->around[n].first, v->around[n].blocks };
}

struct kb_traits
kb_traits_make(const struct kb_draft *draft, const struct kb_dom *dom,
               const struct kb_region *region, const struct kb_trait_words *words)
{
    struct kb_arena *arena = draft->ctx->arena;
    uint32_t count = dom->blocks.len, before = 0, before_title = 0;
    struct seen_above above_it = { UINT32_MAX, UINT32_MAX, 0 };
    struct view v = {
        .draft = draft, .dom = dom, .region = region->node, .plain = region->plain, .words = words
    };
    v.around = kb_arena_array(arena, dom->nodes.len, sizeof *v.around);
    v.home = kb_arena_array(arena, count + (size_t)1, sizeof *v.home);
    v.good = kb_arena_array(arena, count + (size_t)1, sizeof *v.good);
    v.path_keys = kb_arena_array(arena, count + (size_t)1, sizeof *v.path_keys);
    v.text_keys = kb_arena_array(arena, count + (size_t)1, sizeof *v.text_keys);
    v.paths = make_groups(arena, count);
    v.texts = make_groups(arena, count);
    uint8_t *rows = kb_arena_array(arena, count + (size_t)1, KB_TRAITS);
    struct kb_trait_place *places = kb_arena_array(arena, count + (size_t)1, sizeof *places);
    v.kinds = kb_arena_array(arena, (size_t)1 << KIND_BITS, sizeof *v.kinds);
    kb_told_open(&v.summary, draft->summary);
    kb_told_open(&v.told_body, draft->told_body);
    look_down(&v);
    sum_up(&v);
    group(&v);
    read_title(&v);
    look_for_title(&v);
    for (uint32_t i = 0; i < v.title_block && i < count; i++)
        before_title += v.good[i] ? (uint32_t)dom->blocks.at[i].text.len : 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct kb_block *b = &dom->blocks.at[i];
        uint8_t *t = rows + (size_t)i * KB_TRAITS;
        see_block(&v, i, t);
        see_run(&v, i, &places[i]);
        if (kb_block_is_asked(b)) {
            see_writing(b->text, t);
            see_said(&v, b->text, t);
            see_around(&v, i, t);
            see_place(&v, i, before, before_title, t);
            see_above(&v, i, &above_it, &places[i], t);
        }
        before += v.good[i] ? (uint32_t)b->text.len : 0;
    }
    struct kb_traits traits = { rows, places, count };
    see_neighbours(&v, rows);
    kb_traits_said_above(&traits);
    return traits;
}
