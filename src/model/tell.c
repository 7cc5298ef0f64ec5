#include "model/tell.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "model/clones.h"
#include "model/maths.h"

#include "base/banned.h"

enum { FEWEST_LETTERS = 3, SHORT_WORDS = 5, LONGEST_RUN = 256, LAST_PAIR = 0x80, PLACE_BITS = 20 };

/* ---- opening ---- */

static size_t
padded(size_t bytes)
{
    return (bytes + 31) & ~(size_t)31;
}

static bool
is_sane(const struct kb_tell_head *h)
{
    return h->language_count >= 1 && h->language_count <= KB_TELL_LANGUAGES
           && h->names_bytes >= h->language_count && h->names_bytes < 4096 && h->script_count >= 1
           && h->script_count <= KB_TELL_SCRIPTS && h->range_count >= 1 && h->range_count < 4096
           && h->slot_count >= 1 && h->slot_count < (1u << 24) && h->pair_count >= 1
           && h->pair_count <= (1u << PLACE_BITS) && h->scale > 0 && h->scale < 1000
           && h->least >= 0 && h->least <= 1;
}

static struct kb_tell_range
range_at(const struct kb_tell *tell, uint32_t i)
{
    struct kb_tell_range r;
    memcpy(&r, tell->ranges + (size_t)i * sizeof r, sizeof r);
    return r;
}

/* The script of a letter; UINT32_MAX when it is of none. */
static uint32_t
find_script(const struct kb_tell *tell, uint32_t cp)
{
    uint32_t low = 0, high = tell->head.range_count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        struct kb_tell_range r = range_at(tell, middle);
        if (cp > r.last)
            low = middle + 1;
        else if (cp < r.first)
            high = middle;
        else
            return r.script;
    }
    return UINT32_MAX;
}

/* The names, and whether all that the parts point at is there. */
static bool
take_parts(struct kb_tell *tell, const char *names)
{
    const struct kb_tell_head *h = &tell->head;
    const char *at = names, *end = names + h->names_bytes;
    for (uint32_t i = 0; i < h->language_count; i++) {
        size_t len = strnlen(at, (size_t)(end - at));
        if (at + len >= end)
            return false;
        tell->names[i] = at;
        at += len + 1;
    }
    for (uint32_t i = 0; i < h->range_count; i++)
        if (range_at(tell, i).script >= h->script_count)
            return false;
    tell->ascii = find_script(tell, 'a');
    return (tell->pairs[(size_t)(h->pair_count - 1) * 2] & LAST_PAIR) != 0;
}

kabar_status
kb_tell_open(struct kb_str bytes, struct kb_tell *tell, struct kb_error *err)
{
    *tell = (struct kb_tell){ 0 };
    struct kb_tell_head *h = &tell->head;
    if (bytes.len < sizeof *h)
        return kb_fail(err, KABAR_BAD_DATA, "a model of languages without its head");
    memcpy(h, bytes.ptr, sizeof *h);
    if (!is_sane(h))
        return kb_fail(err, KABAR_BAD_DATA, "a model of languages with a head that cannot be");
    size_t names = padded(sizeof *h);
    size_t scripts = names + padded(h->names_bytes);
    size_t ranges = scripts + padded(h->script_count * sizeof(struct kb_tell_script));
    size_t slots = ranges + padded(h->range_count * sizeof(struct kb_tell_range));
    size_t pairs = slots + padded((size_t)(h->slot_count + KB_TELL_REACH + 1) * sizeof(uint32_t));
    if (bytes.len < pairs + (size_t)h->pair_count * 2)
        return kb_fail(err, KABAR_BAD_DATA, "a model of languages that is cut short");
    const uint8_t *all = (const uint8_t *)bytes.ptr;
    tell->scripts = all + scripts;
    tell->ranges = all + ranges;
    tell->slots = all + slots;
    tell->pairs = all + pairs;
    if (!take_parts(tell, bytes.ptr + names))
        return kb_fail(err, KABAR_BAD_DATA, "a model of languages whose parts do not fit");
    return KABAR_OK;
}

/* ---- words ---- */

static bool
is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
is_ascii_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* "https://a.b/c", "www.a.b", "a@b", "#a", "kompas.com": names of places on the net have no
 * language. A full stop without a blank before a capital ends a sentence. */
static bool
is_address(struct kb_str run)
{
    if (run.ptr[0] == '@' || run.ptr[0] == '#' || kb_str_starts(run, KB_STR("www.")))
        return true;
    for (size_t i = 1; i + 1 < run.len; i++) {
        char before = run.ptr[i - 1], behind = run.ptr[i + 1];
        if (run.ptr[i] == ':' && behind == '/')
            return true;
        if ((run.ptr[i] == '@' || run.ptr[i] == '.') && is_ascii_letter(before) && behind >= 'a'
            && behind <= 'z')
            return true;
    }
    return false;
}

/* Passes over blanks and addresses; false at the end of the text. */
static bool
enter_run(struct kb_tell_scan *s)
{
    while (s->at >= s->run_end) {
        while (s->at < s->text.len && is_blank(s->text.ptr[s->at]))
            s->at++;
        if (s->at >= s->text.len)
            return false;
        size_t end = s->at;
        while (end < s->text.len && end < s->at + LONGEST_RUN && !is_blank(s->text.ptr[end]))
            end++;
        s->run_end = end;
        if (is_address(kb_str_sub(s->text, s->at, end)))
            s->at = end;
    }
    return true;
}

/* The letter at `at` in lower case, 0 when there is none; its bytes in *len. Bytes that go on a
 * letter behind which a long run was cut are no letters. */
static uint32_t
letter_at(struct kb_str text, size_t at, bool inside, bool *capital, unsigned *len)
{
    uint32_t cp = (unsigned char)text.ptr[at];
    *capital = false;
    *len = 1;
    if (cp < 0x80) {
        *capital = cp >= 'A' && cp <= 'Z';
        if (cp == '\'')
            return inside ? cp : 0;
        return is_ascii_letter((char)cp) ? cp | 32 : 0;
    }
    cp = kb_utf8_get(text, at, len);
    if (cp == 0x2019 || cp == 0x02BC)
        return inside ? '\'' : 0;
    if (!kb_utf8_is_letter(cp))
        return inside && kb_utf8_is_mark(cp) ? cp : 0;
    uint32_t low = kb_utf8_lower(cp);
    *capital = low != cp;
    return low;
}

bool
kb_tell_next(struct kb_tell_scan *s, struct kb_tell_word *word)
{
    word->count = 0;
    while (word->count == 0) {
        if (!enter_run(s))
            return false;
        while (s->at < s->run_end && word->count <= KB_TELL_LETTERS) {
            bool capital;
            unsigned len;
            uint32_t letter = letter_at(s->text, s->at, word->count > 0, &capital, &len);
            if (!letter && word->count)
                break;
            s->at += len;
            if (!letter)
                continue;
            if (!word->count) {
                word->letters[word->count++] = KB_TELL_BORDER;
                word->capital = capital;
            }
            word->letters[word->count++] = letter;
        }
    }
    if (word->letters[word->count - 1] == '\'')
        word->count--;
    word->letters[word->count++] = KB_TELL_BORDER;
    return true;
}

uint32_t
kb_tell_features(const struct kb_tell_word *word, uint64_t *features)
{
    uint32_t count = 0;
    uint64_t whole = 7;
    for (uint32_t i = 0; i < word->count; i++) {
        uint64_t hash = 0;
        for (uint32_t n = 1; n <= KB_TELL_LONGEST && i + n <= word->count; n++) {
            hash = (hash + word->letters[i + n - 1]) * 0x9E3779B97F4A7C15ull;
            hash ^= hash >> 32;
            if (n > 1 || word->letters[i] != KB_TELL_BORDER)
                features[count++] = kb_hash_mix(hash + n);
        }
        whole = (whole + word->letters[i]) * 0x9E3779B97F4A7C15ull;
        whole ^= whole >> 32;
    }
    if (word->count > KB_TELL_LONGEST)
        features[count++] = kb_hash_mix(whole);
    return count;
}

/* ---- telling ---- */

struct tally {
    int32_t scores[KB_TELL_LANES];
    uint32_t letters[KB_TELL_SCRIPTS]; /* weighted */
    uint32_t pieces[KB_TELL_SCRIPTS];  /* features of words in that script */
    uint32_t all_letters, words;
};

static uint32_t
slot_at(const struct kb_tell *tell, uint32_t place)
{
    uint32_t slot;
    memcpy(&slot, tell->slots + (size_t)place * sizeof slot, sizeof slot);
    return slot;
}

KB_CLONES static void
add_dense(const int8_t *weights, int32_t *scores, uint32_t width)
{
    for (uint32_t i = 0; i < width; i += 16)
        for (uint32_t k = 0; k < 16; k++)
            scores[i + k] += weights[i + k];
}

/* The row at that place of the pairs. Whatever the place is, it stays within them: the last pair is
 * marked as last. */
static void
add_row(const struct kb_tell *tell, uint32_t at, int32_t *scores)
{
    uint32_t width = kb_tell_width(tell->head.language_count), left = tell->head.pair_count - at;
    const uint8_t *pair = tell->pairs + (size_t)at * 2;
    if (pair[0] == KB_TELL_DENSE) {
        if (left * 2 >= width + 2)
            add_dense((const int8_t *)pair + 2, scores, width);
        return;
    }
    for (;; pair += 2) {
        scores[pair[0] & ~LAST_PAIR] += (int8_t)pair[1];
        if (pair[0] & LAST_PAIR)
            return;
    }
}

/* The place of a feature's row in the pairs; 0 when the model has none. */
static uint32_t
find_row(const struct kb_tell *tell, uint64_t feature)
{
    uint32_t place = kb_tell_place(feature, tell->head.slot_count);
    uint32_t check = kb_tell_check(feature), slot;
    for (uint32_t reach = 0; reach <= KB_TELL_REACH; reach++) {
        if (!(slot = slot_at(tell, place + reach)))
            return 0;
        uint32_t at = slot & ((1u << PLACE_BITS) - 1);
        if (slot >> PLACE_BITS == check)
            return at < tell->head.pair_count ? at : 0;
    }
    return 0;
}

/* Words on their way to the scores. The tables are larger than what is near to the processor: the
 * places of a word's features are asked for while the word before is looked up, and the rows of
 * that while the one before it is added. */
struct belt {
    uint64_t features[KB_TELL_FEATURES];
    uint32_t rows[KB_TELL_FEATURES];
    uint32_t feature_count, row_count;
};

static void
move_belt(const struct kb_tell *tell, struct belt *belt, const uint64_t *features, uint32_t count,
          int32_t *scores)
{
    for (uint32_t i = 0; i < count; i++)
        __builtin_prefetch(tell->slots
                           + (size_t)kb_tell_place(features[i], tell->head.slot_count) * 4);
    for (uint32_t i = 0; i < belt->row_count; i++)
        add_row(tell, belt->rows[i], scores);
    belt->row_count = 0;
    for (uint32_t i = 0; i < belt->feature_count; i++) {
        uint32_t row = find_row(tell, belt->features[i]);
        if (!row)
            continue;
        __builtin_prefetch(tell->pairs + (size_t)row * 2);
        belt->rows[belt->row_count++] = row;
    }
    memcpy(belt->features, features, count * sizeof *features);
    belt->feature_count = count;
}

static struct kb_tell_script
script_at(const struct kb_tell *tell, uint32_t i)
{
    struct kb_tell_script s;
    memcpy(&s, tell->scripts + (size_t)i * sizeof s, sizeof s);
    return s;
}

static void
add_word(const struct kb_tell *tell, const struct kb_tell_word *word, struct belt *belt,
         struct tally *t)
{
    uint64_t features[KB_TELL_FEATURES];
    uint32_t script = UINT32_MAX;
    t->words++;
    for (uint32_t i = 1; i + 1 < word->count; i++) {
        uint32_t cp = word->letters[i];
        uint32_t own = cp < 0x80 ? tell->ascii : find_script(tell, cp);
        t->all_letters++;
        if (own == UINT32_MAX)
            continue;
        t->letters[own] += script_at(tell, own).weight;
        script = script == UINT32_MAX ? own : script;
    }
    if (script == UINT32_MAX)
        return;
    uint32_t count = kb_tell_features(word, features);
    t->pieces[script] += count;
    move_belt(tell, belt, features, count, t->scores);
}

static bool
is_written_in(const struct kb_tell_script *script, uint32_t language)
{
    return (script->languages[language / 64] >> (language % 64)) & 1;
}

/* The best language of the script and how probable it is among those that are written in it. */
static uint32_t
best_of(const struct kb_tell *tell, const struct tally *t, uint32_t script, float *probability)
{
    struct kb_tell_script s = script_at(tell, script);
    uint32_t best = UINT32_MAX;
    float step = tell->head.scale / __builtin_sqrtf((float)(t->pieces[script] + 1)), sum = 0;
    for (uint32_t k = 0; k < tell->head.language_count; k++)
        if (is_written_in(&s, k) && (best == UINT32_MAX || t->scores[k] > t->scores[best]))
            best = k;
    for (uint32_t k = 0; best != UINT32_MAX && k < tell->head.language_count; k++)
        if (is_written_in(&s, k))
            sum += kb_expf((float)(t->scores[k] - t->scores[best]) * step);
    *probability = sum > 0 ? 1 / sum : 0;
    return best;
}

struct kb_str
kb_tell_language(const struct kb_tell *tell, struct kb_str text, float *confidence)
{
    struct kb_tell_scan scan = { .text = kb_str_sub(text, 0, kb_utf8_floor(text, KB_TELL_BYTES)) };
    struct kb_tell_word word;
    struct tally t = { 0 };
    struct belt belt;
    belt.feature_count = belt.row_count = 0;
    float probability = 0;
    uint32_t script = 0;
    while (kb_tell_next(&scan, &word))
        add_word(tell, &word, &belt, &t);
    for (int rest = 0; rest < 2; rest++)
        move_belt(tell, &belt, belt.features, 0, t.scores);
    for (uint32_t i = 1; i < tell->head.script_count; i++)
        script = t.letters[i] > t.letters[script] ? i : script;
    if (confidence)
        *confidence = 0;
    if (t.all_letters < FEWEST_LETTERS || !t.letters[script])
        return KB_STR("");
    uint32_t best = best_of(tell, &t, script, &probability);
    if (confidence)
        *confidence = probability;
    /* A few words that two languages share are no ground for choosing the likelier one. */
    float least = tell->head.least;
    if (t.words < SHORT_WORDS)
        least = (1 + least) / 2;
    if (best == UINT32_MAX || probability < least)
        return KB_STR("");
    return (struct kb_str){ tell->names[best], strlen(tell->names[best]) };
}
