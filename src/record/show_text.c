/* The earlier stages for people: the clean article, and the sentences with what the pack knows. */
#include "extract/frames.h"
#include "model/tags.h"
#include "record/show.h"

#include "base/banned.h"

static const char *const role_names[] = { "author", "writer",     "reporter",
                                          "editor", "translator", "photographer" };
static const char *const credit_names[] = { "republished", "cited", "photo" };

static const struct {
    uint32_t flag;
    const char *name;
} flag_names[] = {
    { KB_TOK_NUMBER, "number" }, { KB_TOK_UPPER, "upper" },   { KB_TOK_OPENS, "opens" },
    { KB_TOK_CLOSES, "closes" }, { KB_TOK_CLITIC, "clitic" }, { KB_TOK_DOUBLED, "doubled" },
    { KB_TOK_HYPHEN, "hyphen" }, { KB_TOK_FIRST, "first" },
};

static void
show_line(struct kb_buf *out, const char *name, struct kb_str value)
{
    if (value.len)
        kb_buf_format(out, "%s %.*s\n", name, KB_FMT(value));
}

void
kb_show_article(struct kb_buf *out, const struct kb_article *a)
{
    show_line(out, "title", a->title);
    show_line(out, "outlet", a->outlet);
    show_line(out, "lang", a->lang);
    if (a->published.year) {
        kb_buf_z(out, "published ");
        kb_moment_write(out, a->published);
        kb_buf_char(out, '\n');
    }
    if (a->modified.year) {
        kb_buf_z(out, "modified ");
        kb_moment_write(out, a->modified);
        kb_buf_char(out, '\n');
    }
    show_line(out, "section", a->section);
    for (uint32_t i = 0; i < a->tag_count; i++)
        show_line(out, "tag", a->tags[i]);
    for (uint32_t i = 0; i < a->byline_count; i++)
        show_line(out, role_names[a->bylines[i].role], a->bylines[i].name);
    for (uint32_t i = 0; i < a->caption_count; i++)
        show_line(out, "caption", a->captions[i]);
    for (uint32_t i = 0; i < a->credit_count; i++)
        kb_buf_format(out, "credit %s %.*s\n", credit_names[a->credits[i].kind],
                      KB_FMT(a->credits[i].name));
    for (uint32_t i = 0; i < a->warnings.len; i++)
        show_line(out, "warning", a->warnings.at[i]);
    struct kb_str rest = a->text, paragraph;
    while (kb_str_next(&rest, '\n', &paragraph))
        show_line(out, "text", paragraph);
}

static void
show_value(struct kb_buf *out, const struct kb_text *t, const struct kb_match *m)
{
    const struct kb_pack *p = t->pack;
    const struct kb_knowledge *k = p->knowledge;
    switch ((enum kb_lex_kind)m->kind) {
    case KB_LEX_NEED: kb_buf_str(out, p->frames->needs.at[m->value]); return;
    case KB_LEX_CLASS: kb_buf_str(out, kb_class_name(m->value)); return;
    case KB_LEX_TITLE: kb_buf_format(out, "title:%.*s", KB_FMT(p->titles[m->value].role)); return;
    case KB_LEX_NATION: kb_buf_str(out, k->nations[m->value].entity); return;
    case KB_LEX_DEMONYM: kb_buf_format(out, "of:%.*s", KB_FMT(k->nations[m->value].code)); return;
    case KB_LEX_SEAT: kb_buf_format(out, "seat:%.*s", KB_FMT(k->nations[m->value].code)); return;
    case KB_LEX_PERSON: kb_buf_str(out, k->persons[m->value].id); return;
    case KB_LEX_BODY: kb_buf_str(out, k->bodies[m->value].id); return;
    case KB_LEX_PLACE: kb_buf_str(out, k->places[m->value].id); return;
    case KB_LEX_AGENCY: kb_buf_str(out, k->agencies[m->value].id); return;
    case KB_LEX_OUTLET: kb_buf_str(out, k->outlets[m->value].domain); return;
    case KB_LEX_CUE: kb_buf_z(out, "cue"); return;
    case KB_LEX_FRAME: kb_buf_z(out, "frame"); return;
    case KB_LEX_TIME: kb_buf_z(out, "time"); return;
    case KB_LEX_NUMBER: kb_buf_z(out, "number"); return;
    case KB_LEX_THING: kb_buf_z(out, "thing"); return;
    case KB_LEX_KINDS: return;
    }
}

static const char *const name_kinds[] = { "PER", "ORG", "LOC" };

/* What the models found: tag, relation and head, name. */
static void
show_analysis(struct kb_buf *out, const struct kb_text *t, uint32_t i)
{
    const struct kb_token *k = &t->tokens[i];
    kb_buf_format(out, " %s", kb_upos_name(k->tag));
    if (t->heads && t->heads[i] == i)
        kb_buf_z(out, " root");
    else if (t->heads)
        kb_buf_format(out, " %.*s(%.*s)", KB_FMT(kb_token_relation(t, i)),
                      KB_FMT(kb_token_str(t, t->heads[i])));
    if (k->name)
        kb_buf_format(out, " %c-%s", k->name & 1 ? 'B' : 'I', name_kinds[(k->name - 1) / 2]);
}

static void
show_token(struct kb_buf *out, const struct kb_text *t, uint32_t i)
{
    kb_buf_format(out, "  %.*s", KB_FMT(kb_token_str(t, i)));
    if (t->analysed)
        show_analysis(out, t, i);
    for (size_t n = 0; n < sizeof flag_names / sizeof *flag_names; n++)
        if (t->tokens[i].flags & flag_names[n].flag)
            kb_buf_format(out, " %s", flag_names[n].name);
    for (uint32_t n = t->match_of[i]; n < t->match_of[i + 1]; n++) {
        const struct kb_match *m = &t->matches[n];
        kb_buf_char(out, ' ');
        show_value(out, t, m);
        if (m->last > m->first + 1)
            kb_buf_format(out, "(%u)", m->last - m->first);
    }
    kb_buf_char(out, '\n');
}

void
kb_show_sentences(struct kb_buf *out, const struct kb_text *t)
{
    for (uint32_t i = 0; i < t->sentence_count; i++) {
        const struct kb_sentence *s = &t->sentences[i];
        kb_buf_format(out, "sentence %u.%u %.*s\n", s->paragraph + 1, i + 1,
                      KB_FMT(kb_str_sub(t->text, s->begin, s->end)));
        for (uint32_t n = s->first; n < s->last && t->pack; n++)
            show_token(out, t, n);
    }
}

void
kb_show_words(struct kb_buf *out, const struct kb_text *t)
{
    for (uint32_t i = 0; i < t->sentence_count; i++)
        for (uint32_t n = t->sentences[i].first; n < t->sentences[i].last; n++)
            kb_buf_format(out, "%.*s%c", KB_FMT(kb_token_str(t, n)),
                          n + 1 < t->sentences[i].last ? ' ' : '\n');
}
