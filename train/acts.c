#include "acts.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "corpus.h"

#include "base/hash.h"
#include "relate.h"

#include "base/banned.h"

enum { MOST_FILES = 200 };

struct reading {
    struct kb_arena *arena;
    const struct kabar_engine *engine;
    const struct kb_pack *pack;
    struct kb_acts *acts;
    struct kb_error *err;
    uint64_t chance;
};

/* A line taken apart: code TAB status TAB sentence with <s>...</s> and <t>...</t>. */
struct line {
    uint8_t root, status;
    struct kb_str text;
    struct kb_span parties[2];
};

/* ---- lines ---- */

static const struct {
    const char *mark;
    uint8_t party;
    bool ends;
} marks[] = { { "<s>", 0, false }, { "<t>", 1, false }, { "</s>", 0, true }, { "</t>", 1, true } };

static struct kb_str
take_marks(struct kb_arena *arena, struct kb_str marked, struct kb_span parties[2])
{
    char *text = kb_arena_alloc(arena, marked.len + 1);
    uint32_t len = 0;
    for (size_t i = 0; i < marked.len;) {
        size_t k = 0;
        while (k < 4
               && !kb_str_starts(kb_str_sub(marked, i, marked.len),
                                 (struct kb_str){ marks[k].mark, strlen(marks[k].mark) }))
            k++;
        if (k == 4) {
            text[len++] = marked.ptr[i++];
            continue;
        }
        *(marks[k].ends ? &parties[marks[k].party].end : &parties[marks[k].party].begin) = len;
        i += strlen(marks[k].mark);
    }
    return (struct kb_str){ text, len };
}

/* What is still to be done is an intent (CAMEO 03) where it would be cooperation once done, a
 * threat (13) where it would be material conflict. */
static uint8_t
root_of(struct kb_str code, uint8_t status)
{
    uint8_t root = kb_code_root(code);
    if (status == KB_PLANNED && root >= 4 && root <= 8)
        return 3;
    return status == KB_PLANNED && root >= 14 ? 13 : root;
}

static bool
parse_line(const struct reading *r, struct kb_str bytes, struct line *line)
{
    struct kb_str code, status, marked;
    *line = (struct line){ .status = 0 };
    if (!kb_str_next(&bytes, '\t', &code) || !kb_str_next(&bytes, '\t', &status)
        || !kb_str_next(&bytes, '\t', &marked))
        return false;
    while (line->status < KB_STATUSES && !kb_str_is(status, kb_status_name(line->status)))
        line->status++;
    bool nothing = kb_str_is(code, "-");
    if (line->status == KB_STATUSES || (!nothing && !kb_code_of(r->pack->knowledge, code)))
        return false;
    line->root = nothing ? 0 : root_of(code, line->status);
    line->text = take_marks(r->arena, marked, line->parties);
    return line->parties[0].begin < line->parties[0].end
           && line->parties[1].begin < line->parties[1].end;
}

/* ---- examples ---- */

static void
add_act(struct reading *r, struct kb_pairs *pairs, const struct kb_pair *pair, uint8_t root,
        uint8_t status)
{
    uint64_t features[KB_PAIR_FEATURES];
    struct kb_act act = { kb_pair_features(pairs, pair, features), NULL, root, status };
    uint64_t *own = kb_arena_array(r->arena, act.count, sizeof *own);
    memcpy(own, features, act.count * sizeof *own);
    act.features = own;
    *KB_PUSH(r->arena, &r->acts->list) = act;
}

static bool
overlaps(const struct kb_mention *m, const struct kb_pair *p)
{
    return (m->first < p->last[0] && m->last > p->first[0])
           || (m->first < p->last[1] && m->last > p->first[1]);
}

/* Somebody else of the sentence in the place of one of the two: to him nothing is done, mostly. */
static void
add_bystanders(struct reading *r, const struct kb_relating *read, const struct kb_pair *pair)
{
    for (uint32_t i = 0; i < read->findings.mentions.len; i++) {
        const struct kb_mention *m = &read->findings.mentions.at[i];
        struct kb_pair p = *pair;
        unsigned side = (r->chance = kb_hash_mix(r->chance + 1)) & 1;
        if (overlaps(m, pair) || (m->flags & KB_MEN_CITED) || m->next_equal != KB_NONE)
            continue;
        p.first[side] = m->first, p.last[side] = m->last;
        add_act(r, read->pairs, &p, 0, KB_ASSERTED);
    }
}

static kabar_status
add_line(struct reading *r, const struct line *line)
{
    struct kb_arena scratch;
    struct kb_pair pair;
    kb_arena_init(&scratch);
    struct kb_ctx ctx = { &scratch, r->engine, r->err };
    struct kb_relating *read = KB_NEW(&scratch, struct kb_relating);
    kabar_status status = kb_relate_read(&ctx, r->pack, line->text, read);
    if (status == KABAR_OK && !kb_relate_pair(&read->text, line->parties, &pair))
        r->acts->lost++;
    else if (status == KABAR_OK) {
        add_act(r, read->pairs, &pair, line->root, line->status);
        add_bystanders(r, read, &pair);
    }
    kb_arena_free(&scratch);
    return status;
}

/* ---- files ---- */

static kabar_status
read_file(struct reading *r, const char *path)
{
    struct kb_str bytes, one;
    kabar_status status = kb_corpus_file(r->arena, path, &bytes, r->err);
    for (unsigned number = 1; status == KABAR_OK && kb_corpus_line(&bytes, &one); number++) {
        struct line line;
        if (!one.len || one.ptr[0] == '#')
            continue;
        if (!parse_line(r, one, &line))
            return kb_fail(r->err, KABAR_BAD_DATA,
                           "%s:%u: code, status and a sentence with <s> and <t> are wanted", path,
                           number);
        status = add_line(r, &line);
    }
    return status;
}

static int
by_name(const void *a, const void *b)
{
    return strcmp(((const struct kb_str *)a)->ptr, ((const struct kb_str *)b)->ptr);
}

kabar_status
kb_acts_read(struct kb_arena *arena, const struct kabar_engine *engine, const struct kb_pack *pack,
             const char *folder, struct kb_acts *acts, struct kb_error *err)
{
    struct reading r = { arena, engine, pack, acts, err, 1 };
    struct kb_str paths[MOST_FILES];
    uint32_t count = 0;
    DIR *dir = opendir(folder);
    if (!dir)
        return kb_fail(err, KABAR_CANNOT_READ, "%s: %s", folder, strerror(errno));
    for (struct dirent *entry; (entry = readdir(dir)) && count < MOST_FILES;)
        if (kb_str_ends((struct kb_str){ entry->d_name, strlen(entry->d_name) }, KB_STR(".tsv")))
            paths[count++] = kb_arena_format(arena, "%s/%s", folder, entry->d_name);
    closedir(dir);
    qsort(paths, count, sizeof *paths, by_name);
    kabar_status status = KABAR_OK;
    for (uint32_t i = 0; status == KABAR_OK && i < count; i++)
        status = read_file(&r, paths[i].ptr);
    return status;
}
