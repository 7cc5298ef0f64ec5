#include "record/explain.h"

#include "base/banned.h"

/* The sentence with [who], {what} and <whom> marked. */
static void
marked(struct kb_buf *out, const struct kb_findings *f, const struct kb_event *e)
{
    struct kb_str text = f->text->text;
    struct kb_span parts[3] = { e->trigger, { 0, 0 }, { 0, 0 } };
    const uint32_t sides[2] = { e->source, e->target };
    static const char open[] = "{[<", close[] = "}]>";
    for (int i = 0; i < 2; i++)
        if (sides[i] != KB_NONE) {
            const struct kb_mention *m = &f->mentions.at[sides[i]];
            parts[i + 1] = kb_tokens_span(f->text, m->first, m->last);
        }
    for (uint32_t at = e->span.begin; at < e->span.end; at++) {
        for (int i = 0; i < 3; i++)
            if (parts[i].end > parts[i].begin && at == parts[i].begin)
                kb_buf_char(out, open[i]);
        kb_buf_char(out, text.ptr[at]);
        for (int i = 0; i < 3; i++)
            if (parts[i].end > parts[i].begin && at + 1 == parts[i].end)
                kb_buf_char(out, close[i]);
    }
    kb_buf_char(out, '\n');
}

static void
side(struct kb_buf *out, const struct kb_findings *f, const char *label, uint32_t mention,
     struct kb_str implied)
{
    if (mention == KB_NONE) {
        kb_buf_format(out, "    %s %.*s\n", label, implied.len ? (int)implied.len : 1,
                      implied.len ? implied.ptr : "-");
        return;
    }
    const struct kb_mention *m = &f->mentions.at[mention];
    kb_buf_format(out, "    %s %.*s (%.*s%s%.*s)\n", label, KB_FMT(m->actor), KB_FMT(m->name),
                  m->entity.len ? ", " : "", KB_FMT(m->entity));
}

static void
explain_event(struct kb_buf *out, const struct kb_findings *f, const struct kb_event *e)
{
    marked(out, f, e);
    kb_buf_format(out, "  = %.*s %.*s", KB_FMT(e->cameo), KB_FMT(e->code->name));
    if (e->code->plover.len)
        kb_buf_format(out, " (PLOVER %.*s)", KB_FMT(e->code->plover));
    kb_buf_format(out, ", %s\n    by %.*s\n", kb_status_name(e->status), KB_FMT(e->rule));
    side(out, f, "who ", e->source, e->source_actor);
    side(out, f, "whom", e->target, e->target_actor);
    kb_buf_format(out, "    why  %.*s\n", KB_FMT(e->why));
    if (e->date.year) {
        kb_buf_z(out, "    when ");
        kb_moment_write(out, e->date);
        kb_buf_char(out, '\n');
    }
    if (e->place_name.len)
        kb_buf_format(out, "    where %.*s\n", KB_FMT(e->place_name));
    for (uint32_t i = 0; i < e->word_count; i++)
        kb_buf_format(out, "    according to %.*s\n", KB_FMT(e->words[i].name));
}

static void
explain_misses(struct kb_buf *out, const struct kb_findings *f, uint32_t sentence)
{
    for (uint32_t i = 0; i < f->near_misses.len; i++) {
        const struct kb_near_miss *n = &f->near_misses.at[i];
        if (n->sentence != sentence)
            continue;
        struct kb_str words = kb_span_str(f->text->text, n->trigger);
        kb_buf_format(out, "  not \"%.*s\" (%.*s): %s\n", KB_FMT(words), KB_FMT(n->rule), n->why);
    }
}

void
kb_explain_findings(struct kb_buf *out, const struct kb_findings *f)
{
    uint32_t at = 0;
    for (uint32_t s = 0; f->text && s < f->text->sentence_count; s++) {
        uint32_t before = at;
        for (; at < f->events.len && f->events.at[at].sentence == s; at++)
            explain_event(out, f, &f->events.at[at]);
        size_t len = out->len;
        explain_misses(out, f, s);
        if (at == before
            && out->len > len) { /* only misses: they need their sentence before them */
            const struct kb_sentence *one = &f->text->sentences[s];
            struct kb_str text = kb_str_sub(f->text->text, one->begin, one->end);
            out->len = len;
            kb_buf_str(out, text);
            kb_buf_char(out, '\n');
            explain_misses(out, f, s);
        }
        if (out->len > len || at > before)
            kb_buf_char(out, '\n');
    }
}
