/* The text that a page's scripts would have shown: some pages bring their first lines as markup and
 * the whole as the state of a program, in JSON: paragraphs as a list of things with a text or a
 * content of their own. It is taken for the page's when what the markup shows stands in it. */
#include "base/json_in.h"

#include "base/heap.h"
#include "base/utf8.h"
#include "clean/dom.h"

#include "base/banned.h"

#define MOST_SCRIPT (4u << 20)
#define LEAST_SCRIPT 1000u
#define MOST_DEPTH 64u      /* of lists within one another that are looked through */
#define MOST_INSIDE 12u     /* of contents in one paragraph */
#define MOST_VALUES 400000u /* that are looked at on one page */
#define LEAST_PARAGRAPH 40u /* bytes */
#define LEAST_TEXT 600u
#define SHOWN_BYTES 60u /* a shorter line proves nothing */
#define KEY_BYTES 40u   /* of such a line, looked for in the state */

struct state {
    yyjson_val *best; /* the list with the longest text */
    size_t best_len;
    uint32_t left; /* values that may still be looked at */
};

/* Appends the text of a paragraph to `out`, when that is not NULL; gives its bytes. Markup within a
 * string is not read: such a string is none. */
static size_t
paragraph(struct state *s, yyjson_val *value, unsigned depth, struct kb_buf *out)
{
    static const char *const texts[] = { "text", "value" };
    static const char *const lists[] = { "content", "children", "nodes" };
    size_t len = 0;
    if (!yyjson_is_obj(value) || depth > MOST_INSIDE || !s->left)
        return 0;
    s->left--;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        yyjson_val *v = yyjson_obj_get(value, texts[i]);
        struct kb_str t = { yyjson_get_str(v), yyjson_get_len(v) };
        if (!yyjson_is_str(v) || kb_str_find(t, KB_STR("</"), 0) < t.len)
            continue;
        len += t.len;
        if (out)
            kb_buf_str(out, t);
    }
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        yyjson_arr_iter iter;
        yyjson_arr_iter_init(yyjson_obj_get(value, lists[i]), &iter);
        for (yyjson_val *v; (v = yyjson_arr_iter_next(&iter)) != NULL;)
            len += paragraph(s, v, depth + 1, out);
    }
    return len;
}

static void
weigh_list(struct state *s, yyjson_val *list)
{
    yyjson_arr_iter iter = yyjson_arr_iter_with(list);
    size_t all = 0;
    for (yyjson_val *v; (v = yyjson_arr_iter_next(&iter)) != NULL;) {
        size_t len = paragraph(s, v, 0, NULL);
        all += len >= LEAST_PARAGRAPH ? len : 0;
    }
    if (all > s->best_len) {
        s->best = list;
        s->best_len = all;
    }
}

static void
search(struct state *s, yyjson_val *value, unsigned depth)
{
    if (depth > MOST_DEPTH || !s->left)
        return;
    s->left--;
    if (yyjson_is_arr(value)) {
        yyjson_arr_iter iter = yyjson_arr_iter_with(value);
        weigh_list(s, value);
        for (yyjson_val *v; (v = yyjson_arr_iter_next(&iter)) != NULL;)
            search(s, v, depth + 1);
    } else if (yyjson_is_obj(value)) {
        yyjson_obj_iter iter = yyjson_obj_iter_with(value);
        for (yyjson_val *key; (key = yyjson_obj_iter_next(&iter)) != NULL;)
            search(s, yyjson_obj_iter_get_val(key), depth + 1);
    }
}

/* The longest text of one script, a paragraph a line; empty when there is none. */
static struct kb_str
read_script(struct kb_arena *arena, struct kb_str script)
{
    yyjson_alc alc = kb_json_in(arena);
    struct state s = { .left = MOST_VALUES };
    struct kb_buf out;
    yyjson_doc *doc = yyjson_read_opts((char *)script.ptr, script.len, 0, &alc, NULL);
    search(&s, yyjson_doc_get_root(doc), 0);
    if (s.best_len < LEAST_TEXT)
        return KB_STR_NONE;
    yyjson_arr_iter iter = yyjson_arr_iter_with(s.best);
    kb_buf_init(&out, KB_MAX_TEXT_BYTES);
    s.left = MOST_VALUES;
    for (yyjson_val *v; (v = yyjson_arr_iter_next(&iter)) != NULL;)
        if (paragraph(&s, v, 0, &out))
            kb_buf_char(&out, '\n');
    struct kb_str text = out.failed ? KB_STR_NONE : kb_arena_copy(arena, kb_buf_view(&out));
    kb_buf_free(&out);
    return text;
}

/* Whether a line that the markup shows stands in the text. */
static bool
is_shown(const struct kb_draft *draft, struct kb_str text)
{
    for (uint32_t i = 0; i < draft->lines.len; i++) {
        const struct kb_line *line = &draft->lines.at[i];
        size_t len = kb_utf8_floor(line->s, KEY_BYTES);
        if (line->kind == KB_LINE_BODY && line->s.len >= SHOWN_BYTES
            && kb_str_find(text, kb_str_sub(line->s, 0, len), 0) < text.len)
            return true;
    }
    return false;
}

struct kb_str
kb_state_text(const struct kb_draft *draft)
{
    struct kb_str page = draft->page->bytes, best = KB_STR_NONE;
    static const struct kb_str open = { "<script", 7 }, close = { "</script", 8 };
    for (size_t at = 0; (at = kb_str_find_nocase(page, open, at)) < page.len;) {
        size_t begin = kb_str_find(page, KB_STR(">"), at);
        size_t end = kb_str_find_nocase(page, close, begin);
        struct kb_str tag = kb_str_sub(page, at, begin);
        bool json = kb_str_find_nocase(tag, KB_STR("json"), 0) < tag.len
                    && kb_str_find_nocase(tag, KB_STR("ld+json"), 0) == tag.len;
        at = end;
        if (!json || end - begin < LEAST_SCRIPT || end - begin > MOST_SCRIPT)
            continue;
        struct kb_str text = read_script(draft->ctx->arena, kb_str_sub(page, begin + 1, end));
        if (text.len > best.len && is_shown(draft, text))
            best = text;
    }
    return best;
}
