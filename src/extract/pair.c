#include "extract/pair.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "extract/frames.h"
#include "model/tags.h"

#include "base/banned.h"

enum {
    STEM = 5,    /* letters by which forms of a word are taken for one */
    WINDOW = 14, /* tokens before and behind the two that are looked at */
    LONGEST_WAY = 12,
    MOST_ROOTS = 6 /* classes of one trigger */
};

/* A token as the features see it. */
struct word {
    uint64_t full, stem, tail;
    uint64_t relation; /* to its head, by name */
    bool content;      /* no mark, no name, no number */
    uint8_t root_count;
    uint8_t roots[MOST_ROOTS]; /* of the frames whose words begin here */
    uint64_t code;             /* of the first of them */
    uint8_t voice;
};

struct kb_pairs {
    const struct kb_findings *f;
    const struct kb_text *t;
    struct word *words;
    uint8_t *made; /* sentence -> whether its words are */
};

/* What a feature is made of; part of every feature's number. */
enum feature_kind {
    F_ALWAYS = 1,
    F_WORD,
    F_STEM,
    F_STEM_ANYWHERE,
    F_TWO,
    F_THREE,
    F_ROOT,
    F_ROOT_ANYWHERE,
    F_ROOT_ON_WAY,
    F_CODE_ON_WAY,
    F_NEAREST_ROOT,
    F_NEAREST_CODE,
    F_NEED,
    F_TOP,
    F_TOP_STEM,
    F_WAY_WORD,
    F_WAY,
    F_GOVERNOR,
    F_GOVERNOR_STEM,
    F_CASE,
    F_PREDICATE,
    F_PREDICATE_STEM,
    F_PREDICATE_WITH,
    F_PREDICATE_SMALL,
    F_PREDICATES,
    F_PREDICATE_NEED,
    F_PARTY_HEAD,
    F_PARTIES,
    F_EVENT,
    F_SIDE
};

struct features {
    uint64_t *at;
    uint32_t count;
    uint64_t order; /* 1: the one that acts stands first */
};

static void
add(struct features *to, enum feature_kind kind, uint64_t a, uint64_t b, uint64_t c)
{
    if (to->count < KB_PAIR_FEATURES)
        to->at[to->count++] = kb_hash_pair(kb_hash_pair(a, (uint64_t)kind << 8 | c), b);
}

/* ---- words ---- */

static void
note_roots(const struct kb_text *t, uint32_t token, struct word *w)
{
    const struct kb_match *m = kb_match_at(t, token, KB_LEX_FRAME);
    const struct kb_frames *frames = t->pack->frames;
    for (uint32_t last = m ? m->last : 0; m && m->last == last; m = kb_match_next(t, m)) {
        const struct kb_frame_form *form = &frames->forms.at[m->value];
        struct kb_str code = frames->frames.at[form->frame].code;
        uint8_t root = kb_code_root(code), i = 0;
        if (!w->root_count) {
            w->code = kb_hash_bytes(code.ptr, code.len < 3 ? code.len : 3, 3);
            w->voice = form->voice;
        }
        while (i < w->root_count && w->roots[i] != root)
            i++;
        if (i == w->root_count && i < MOST_ROOTS)
            w->roots[w->root_count++] = root;
    }
}

static void
make_word(const struct kb_findings *f, uint32_t token, struct word *w)
{
    const struct kb_text *t = f->text;
    const struct kb_token *k = &t->tokens[token];
    char folded[KB_MAX_TOKEN_BYTES];
    size_t len = kb_utf8_fold(kb_token_str(t, token), folded, sizeof folded);
    size_t stem = len < STEM ? len : STEM;
    struct kb_str relation = t->heads ? kb_token_relation(t, token) : KB_STR_NONE;
    w->relation = kb_hash_bytes(relation.ptr, relation.len, 6);
    bool name = t->analysed && k->tag == KB_UPOS_PROPN;
    w->content = !name && !(k->flags & (KB_TOK_PUNCT | KB_TOK_NUMBER));
    if (!w->content) {
        w->full = w->stem = w->tail = name ? 1 : k->flags & KB_TOK_NUMBER ? 2 : (uint8_t)folded[0];
        return;
    }
    w->full = kb_hash_bytes(folded, len, 1);
    w->stem = kb_hash_bytes(folded, stem, 2);
    w->tail = kb_hash_bytes(folded + (len - stem), stem, 3);
    note_roots(t, token, w);
}

struct kb_pairs *
kb_pairs_of(struct kb_arena *arena, const struct kb_findings *f)
{
    struct kb_pairs *p = KB_NEW(arena, struct kb_pairs);
    p->f = f;
    p->t = f->text;
    p->words = kb_arena_array(arena, f->text->token_count + (size_t)1, sizeof *p->words);
    p->made = kb_arena_alloc(arena, f->text->sentence_count + (size_t)1);
    return p;
}

/* The words of the sentences from one token to another. */
static void
make_words(struct kb_pairs *p, uint32_t from, uint32_t to)
{
    for (uint32_t s = kb_sentence_of(p->t, from); s <= kb_sentence_of(p->t, to); s++) {
        for (uint32_t i = p->t->sentences[s].first; !p->made[s] && i < p->t->sentences[s].last; i++)
            make_word(p->f, i, &p->words[i]);
        p->made[s] = 1;
    }
}

/* ---- where a token stands ---- */

/* The second party may be told nowhere. */
static unsigned
sides(const struct kb_pair *p)
{
    return p->first[1] < p->last[1] ? 2 : 1;
}

static bool
within(const struct kb_pair *p, unsigned side, uint32_t token)
{
    return token >= p->first[side] && token < p->last[side];
}

/* What stands for a token that is one of the two. */
static uint64_t
masked(const struct kb_pair *p, uint32_t token, uint64_t word)
{
    return within(p, 0, token) ? 11 : within(p, 1, token) ? 12 : word;
}

/* 0: before both, 1: between, 2: behind both. */
static unsigned
region_of(const struct kb_pair *p, uint32_t token)
{
    bool behind_first = token >= p->last[0];
    bool behind_second = sides(p) == 2 && token >= p->last[1];
    return (unsigned)behind_first + (unsigned)behind_second;
}

/* A class of the words that frames ask for, by its name. */
static uint64_t
need_of(const struct kb_pairs *s, const struct kb_match *match)
{
    struct kb_str name = s->t->pack->frames->needs.at[match->value];
    return kb_hash_bytes(name.ptr, name.len, 7);
}

/* ---- words around and between ---- */

static void
add_word(const struct kb_pairs *s, const struct kb_pair *p, uint32_t i, struct features *to)
{
    const struct word *w = &s->words[i];
    unsigned region = region_of(p, i);
    uint64_t where = region << 1 | to->order;
    add(to, F_WORD, w->full, 0, where);
    add(to, F_STEM, w->stem, 0, region);
    add(to, F_STEM, w->tail, 1, region);
    add(to, F_STEM_ANYWHERE, w->stem, 0, 0);
    for (unsigned r = 0; r < w->root_count; r++) {
        add(to, F_ROOT, w->roots[r], w->voice, where);
        add(to, F_ROOT_ANYWHERE, w->roots[r], 0, 0);
    }
    const struct kb_match *need = kb_match_at(s->t, i, KB_LEX_NEED);
    for (; need; need = kb_match_next(s->t, need))
        add(to, F_NEED, need_of(s, need), 0, region);
}

static void
add_words(const struct kb_pairs *s, const struct kb_pair *p, uint32_t begin, uint32_t end,
          struct features *to)
{
    for (uint32_t i = begin; i < end; i++) {
        bool ours = within(p, 0, i) || within(p, 1, i);
        const struct word *w = &s->words[i];
        unsigned region = region_of(p, i);
        if (!ours && w->content)
            add_word(s, p, i, to);
        if (i + 1 < end) {
            uint64_t next = masked(p, i + 1, s->words[i + 1].stem);
            uint64_t here = masked(p, i, w->stem);
            if (here != next)
                add(to, F_TWO, here, next, region);
            if (i + 2 < end && region == 1)
                add(to, F_THREE, here, kb_hash_pair(next, masked(p, i + 2, s->words[i + 2].stem)),
                    to->order);
        }
    }
}

/* The nearest words that tell an act, before and behind each of the two. */
static void
add_nearest(const struct kb_pairs *s, const struct kb_pair *p, uint32_t begin, uint32_t end,
            struct features *to)
{
    for (unsigned side = 0; side < sides(p); side++)
        for (unsigned way = 0; way < 2; way++) {
            uint32_t i = way ? p->last[side] : p->first[side];
            const struct word *found = NULL;
            while (!found && (way ? i < end : i > begin)) {
                uint32_t at = way ? i++ : --i;
                if (!within(p, !side, at) && s->words[at].root_count)
                    found = &s->words[at];
            }
            for (unsigned r = 0; found && r < found->root_count; r++)
                add(to, F_NEAREST_ROOT, found->roots[r], to->order, side << 1 | way);
            if (found)
                add(to, F_NEAREST_CODE, found->code, found->voice, side << 1 | way);
        }
}

/* ---- the tree ---- */

uint32_t
kb_pair_head(const struct kb_text *t, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; t->heads && i < last; i++)
        if (t->heads[i] < first || t->heads[i] >= last || t->heads[i] == i)
            return i;
    return last - 1;
}

/* From a token up to the root, the token itself first. */
static uint32_t
way_up(const struct kb_text *t, uint32_t token, uint32_t way[LONGEST_WAY])
{
    uint32_t n = 0;
    for (; n < LONGEST_WAY; token = t->heads[token]) {
        way[n++] = token;
        if (t->heads[token] == token)
            break;
    }
    return n;
}

static bool
is_predicate(const struct kb_text *t, uint32_t token)
{
    return t->tokens[token].tag == KB_UPOS_VERB || t->heads[token] == token;
}

/* What hangs on a predicate: its objects and complements, its small words. */
static void
add_predicate(const struct kb_pairs *s, const struct kb_pair *p, uint32_t verb, uint32_t branch,
              uint64_t side, struct features *to)
{
    const struct kb_text *t = s->t;
    const struct word *v = &s->words[verb];
    uint64_t relation = s->words[branch].relation;
    uint32_t sentence = kb_sentence_of(t, verb);
    add(to, F_PREDICATE, v->full, relation, side);
    add(to, F_PREDICATE_STEM, v->stem, 0, side);
    for (unsigned r = 0; r < v->root_count; r++)
        add(to, F_ROOT_ON_WAY, v->roots[r], relation, side);
    for (uint32_t i = t->sentences[sentence].first; i < t->sentences[sentence].last; i++) {
        if (t->heads[i] != verb || i == verb || (t->tokens[i].flags & KB_TOK_PUNCT))
            continue;
        bool other = within(p, !side, i) || within(p, side, i);
        uint64_t word = masked(p, i, s->words[i].stem);
        add(to, F_PREDICATE_WITH, kb_hash_pair(v->stem, s->words[i].relation), word, side);
        const struct kb_match *need = kb_match_at(t, i, KB_LEX_NEED);
        for (; need; need = kb_match_next(t, need)) {
            add(to, F_PREDICATE_NEED, v->stem, need_of(s, need), side);
            for (unsigned r = 0; r < v->root_count; r++)
                add(to, F_PREDICATE_NEED, v->roots[r], need_of(s, need), 2 + side);
        }
        if (!other) {
            add(to, F_PREDICATE_SMALL, s->words[i].relation, s->words[i].full, side);
            for (unsigned r = 0; r < s->words[i].root_count; r++)
                add(to, F_ROOT_ON_WAY, 100u + s->words[i].roots[r], s->words[i].relation, side);
        }
    }
}

static void
add_case(const struct kb_pairs *s, uint32_t head, uint64_t side, struct features *to)
{
    const struct kb_text *t = s->t;
    const struct kb_sentence *sentence = &t->sentences[kb_sentence_of(t, head)];
    for (uint32_t i = sentence->first; i < head; i++)
        if (t->heads[i] == head && t->tokens[i].tag == KB_UPOS_ADP) {
            add(to, F_CASE, s->words[i].full, 0, side);
            add(to, F_CASE, s->words[i].full, s->words[t->heads[head]].stem, 2 + side);
        }
}

/* One of the two: what governs it, its predicate. Gives the predicate. */
static uint32_t
add_governors(const struct kb_pairs *s, const struct kb_pair *p, unsigned side, const uint32_t *way,
              uint32_t count, struct features *to)
{
    const struct kb_text *t = s->t;
    uint32_t k = 1;
    if (count > 1 && s->words[way[1]].content) {
        add(to, F_GOVERNOR, s->words[way[1]].full, s->words[way[0]].relation, side);
        add(to, F_GOVERNOR_STEM, s->words[way[1]].stem, 0, side);
    }
    add_case(s, way[0], side, to);
    while (k + 1 < count && !is_predicate(t, way[k]))
        k++;
    if (k >= count)
        return way[0];
    add_predicate(s, p, way[k], way[k - 1], side, to);
    return way[k];
}

static void
add_way(const struct kb_pairs *s, const uint32_t *way, uint32_t count, uint64_t side,
        struct features *to)
{
    for (uint32_t k = 1; k < count; k++) {
        const struct word *w = &s->words[way[k]];
        add(to, F_WAY_WORD, w->stem, s->words[way[k - 1]].relation, side);
        for (unsigned r = 0; r < w->root_count; r++)
            add(to, F_ROOT_ON_WAY, w->roots[r], 200, side);
        if (w->root_count)
            add(to, F_CODE_ON_WAY, w->code, w->voice, side);
    }
}

static void
add_tree(const struct kb_pairs *s, const struct kb_pair *p, struct features *to)
{
    const struct kb_text *t = s->t;
    uint32_t way[2][LONGEST_WAY], count[2], predicate[2], up[2] = { 0, 0 };
    uint64_t rels = 7;
    for (unsigned side = 0; side < sides(p); side++) {
        count[side] = way_up(t, kb_pair_head(t, p->first[side], p->last[side]), way[side]);
        predicate[side] = add_governors(s, p, side, way[side], count[side], to);
    }
    if (sides(p) < 2)
        return;
    add(to, F_PREDICATES, s->words[predicate[0]].stem, s->words[predicate[1]].stem, 0);
    add(to, F_PREDICATES, predicate[0] == predicate[1], to->order, 1);
    for (; up[0] < count[0]; up[0]++) {
        up[1] = 0;
        while (up[1] < count[1] && way[1][up[1]] != way[0][up[0]])
            up[1]++;
        if (up[1] < count[1])
            break;
    }
    if (up[0] == count[0])
        return;
    const struct word *top = &s->words[way[0][up[0]]];
    for (unsigned side = 0; side < 2; side++) {
        add_way(s, way[side], up[side] + 1, side, to);
        for (uint32_t k = 0; k < up[side]; k++)
            rels = kb_hash_pair(rels, s->words[way[side][k]].relation + side);
    }
    uint64_t ends[2];
    for (unsigned side = 0; side < 2; side++)
        ends[side] = up[side] ? s->words[way[side][up[side] - 1]].relation : 99;
    add(to, F_TOP, top->full, kb_hash_pair(ends[0], ends[1]), 0);
    add(to, F_TOP_STEM, top->stem, kb_hash_pair(ends[0], ends[1]), 0);
    add(to, F_TOP_STEM, top->stem, 0, 1);
    add(to, F_WAY, rels, 0, 0);
    if (top->root_count)
        add(to, F_WAY, rels, top->roots[0], 1);
}

/* ---- the two themselves ---- */

static const struct kb_mention *
mention_in(const struct kb_findings *f, uint32_t first, uint32_t last)
{
    uint32_t head = kb_pair_head(f->text, first, last);
    uint32_t m = kb_mention_at(f, head);
    for (uint32_t i = first; m == KB_NONE && i < last; i++)
        m = kb_mention_at(f, i);
    return m == KB_NONE ? NULL : &f->mentions.at[m];
}

static void
add_parties(const struct kb_pairs *s, const struct kb_pair *p, struct features *to)
{
    uint64_t kinds[2] = { 0, 0 };
    for (unsigned side = 0; side < sides(p); side++) {
        const struct kb_mention *m = mention_in(s->f, p->first[side], p->last[side]);
        uint32_t head = kb_pair_head(s->t, p->first[side], p->last[side]);
        size_t cut = m && kb_str_starts(m->actor, m->country) ? m->country.len : 0;
        struct kb_str role = m ? kb_str_sub(m->actor, cut, m->actor.len) : KB_STR_NONE;
        uint64_t role_hash = role.len >= 3 ? kb_hash_bytes(role.ptr, 3, 5) : role.len;
        kinds[side] = kb_hash_pair(m ? 1u + m->kind : 0, role_hash);
        for (uint32_t i = p->first[side]; i < p->last[side]; i++)
            if (s->words[i].content && (i == head || s->t->tokens[i].tag == KB_UPOS_NOUN))
                add(to, F_PARTY_HEAD, s->words[i].stem, i == head, side);
    }
    add(to, F_PARTIES, kinds[0], kinds[1], 0);
}

/* ---- what the frames say ---- */

static bool
is_side(const struct kb_findings *f, uint32_t mention, const struct kb_pair *p, unsigned side)
{
    if (mention == KB_NONE)
        return false;
    const struct kb_mention *m = &f->mentions.at[mention];
    return m->first < p->last[side] && m->last > p->first[side];
}

uint32_t
kb_pair_event(const struct kb_findings *f, const struct kb_pair *p, bool turned)
{
    for (uint32_t i = 0; i < f->events.len; i++)
        if (is_side(f, f->events.at[i].source, p, turned)
            && is_side(f, f->events.at[i].target, p, !turned))
            return i;
    return KB_NONE;
}

static void
add_events(const struct kb_pairs *s, const struct kb_pair *p, struct features *to)
{
    for (unsigned turned = 0; turned < 2; turned++) {
        uint32_t e = kb_pair_event(s->f, p, turned);
        if (e != KB_NONE)
            add(to, F_EVENT, kb_code_root(s->f->events.at[e].cameo), 0, turned);
    }
    for (uint32_t i = 0; i < s->f->events.len; i++)
        for (unsigned side = 0; side < 2; side++) {
            const struct kb_event *e = &s->f->events.at[i];
            if (is_side(s->f, side ? e->target : e->source, p, side))
                add(to, F_SIDE, kb_code_root(e->cameo), 0, side);
        }
}

uint32_t
kb_pair_features(struct kb_pairs *s, const struct kb_pair *p, uint64_t *features)
{
    bool both = sides(p) == 2;
    struct features to = { features, 0, !both || p->first[0] < p->first[1] };
    uint32_t low = to.order ? p->first[0] : p->first[1];
    uint32_t high = both && p->last[1] > p->last[0] ? p->last[1] : p->last[0];
    uint32_t begin = s->t->sentences[kb_sentence_of(s->t, low)].first;
    uint32_t end = s->t->sentences[kb_sentence_of(s->t, high - 1)].last;
    make_words(s, low, high - 1);
    add(&to, F_ALWAYS, both, 0, to.order);
    add_words(s, p, low > begin + WINDOW ? low - WINDOW : begin,
              high + WINDOW < end ? high + WINDOW : end, &to);
    add_nearest(s, p, begin, end, &to);
    if (s->t->heads)
        add_tree(s, p, &to);
    add_parties(s, p, &to);
    add_events(s, p, &to);
    return to.count;
}
