#include "extract/sources.h"

#include "base/utf8.h"

#include "base/banned.h"

enum { MAX_SOURCES = 200, MAX_NAME = 120 };

/* "Al-Jazeera" and "Al Jazeera", "detikcom" and "detik.com" are one. */
static bool
same_name(struct kb_str a, struct kb_str b)
{
    char one[MAX_NAME], two[MAX_NAME];
    size_t n = kb_utf8_fold_bare(a, one, sizeof one);
    size_t m = kb_utf8_fold_bare(b, two, sizeof two);
    return n == m && n > 0 && memcmp(one, two, n) == 0;
}

static bool
same_source(const struct kb_source *a, const struct kb_source *b)
{
    if (a->entity.len && kb_str_equal(a->entity, b->entity))
        return true;
    return same_name(a->name, b->name);
}

/* The page's own outlet is no source of it. */
static bool
own(const struct kb_findings *f, struct kb_str name)
{
    const struct kb_article *article = f->article;
    if (!article)
        return false;
    if (same_name(name, article->outlet))
        return true;
    const struct kb_outlet *row = article->outlet_row;
    return row && (same_name(name, row->name) || same_name(name, row->domain));
}

static bool
stands_for(const struct kb_source *have, const struct kb_source *source)
{
    bool photo = have->kind == KB_CREDIT_PHOTO || source->kind == KB_CREDIT_PHOTO;
    return same_source(have, source) && !(photo && have->kind != source->kind);
}

static uint32_t
find_source(const struct kb_findings *f, const struct kb_source *source)
{
    uint32_t i = 0;
    while (i < f->sources.len && !stands_for(&f->sources.at[i], source))
        i++;
    return i < f->sources.len ? i : KB_NONE;
}

/* One entry a name; a photo's credit stands for itself, and taking over a text says more than
 * citing. Gives the entry, KB_NONE where there is none. */
static uint32_t
add_source(struct kb_ctx *ctx, struct kb_findings *f, struct kb_source source)
{
    if (!source.name.len)
        return KB_NONE;
    uint32_t found = find_source(f, &source);
    if (found == KB_NONE && f->sources.len < MAX_SOURCES) {
        *KB_PUSH(ctx->arena, &f->sources) = source;
        return f->sources.len - 1;
    }
    if (found == KB_NONE)
        return KB_NONE;
    struct kb_source *have = &f->sources.at[found];
    if (source.kind == KB_CREDIT_REPUBLISHED)
        have->kind = KB_CREDIT_REPUBLISHED;
    if (have->span.begin == have->span.end)
        have->span = source.span;
    return found;
}

static struct kb_source
cited(const struct kb_via *via)
{
    return (struct kb_source){
        .kind = KB_CREDIT_CITED, .name = via->name, .entity = via->entity, .span = via->span
    };
}

/* Where the name stands, of a speaker that is no mention. */
static void
place_name(const struct kb_findings *f, struct kb_via *via)
{
    struct kb_str text = f->text->text;
    bool inside = via->name.ptr >= text.ptr && via->name.ptr < text.ptr + text.len;
    if (via->span.end > via->span.begin || !inside)
        return;
    uint32_t begin = (uint32_t)(via->name.ptr - text.ptr);
    via->span = (struct kb_span){ begin, begin + (uint32_t)via->name.len };
}

static void
hold_speaker(struct kb_sourcing *s, const struct kb_said *said)
{
    struct kb_findings *f = s->f;
    struct kb_via speaker;
    bool known =
        said->speaker < f->mentions.len && (f->mentions.at[said->speaker].flags & KB_MEN_CITED);
    if (!kb_said_speaker(f, said, &speaker))
        return;
    if (known)
        speaker.name = f->mentions.at[said->speaker].name;
    if (own(f, speaker.name))
        return;
    place_name(f, &speaker);
    struct kb_source source = cited(&speaker);
    bool cites = said->kind != KB_SAID_HELD && (known || said->cites);
    uint32_t at = cites ? add_source(s->ctx, f, source) : find_source(f, &source);
    if (at != KB_NONE)
        kb_source_holds(s, at, said, NULL);
}

static void
hold_vias(struct kb_sourcing *s, const struct kb_said *said)
{
    for (uint32_t k = 0; k < said->via_count; k++) {
        const struct kb_via *via = &said->via[k];
        if (!(said->via_outlets >> k & 1) || own(s->f, via->name))
            continue;
        uint32_t at = add_source(s->ctx, s->f, cited(via));
        if (at != KB_NONE)
            kb_source_holds(s, at, said, via);
    }
}

void
kb_extract_sources(struct kb_ctx *ctx, struct kb_findings *f)
{
    struct kb_sourcing s = { .ctx = ctx, .f = f };
    for (uint32_t i = 0; f->article && i < f->article->credit_count; i++) {
        const struct kb_credit *credit = &f->article->credits[i];
        add_source(
            ctx, f,
            (struct kb_source){ .kind = credit->kind, .name = credit->name, .span = credit->span });
    }
    for (uint32_t i = 0; i < f->said.len; i++) {
        hold_speaker(&s, &f->said.at[i]);
        hold_vias(&s, &f->said.at[i]);
    }
    kb_sources_settle(&s);
}
