#include "extract/said.h"

#include "base/utf8.h"

#include "base/banned.h"

enum { MAX_SOURCES = 200, MAX_NAME = 120 };

/* Letters and digits alone: "Al-Jazeera" and "Al Jazeera", "detikcom" and "detik.com" are one. */
static size_t
bare_name(struct kb_str name, char *out)
{
    char folded[MAX_NAME];
    size_t len = kb_utf8_fold(name, folded, sizeof folded), n = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)folded[i];
        if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out[n++] = (char)c;
    }
    return n;
}

static bool
same_name(struct kb_str a, struct kb_str b)
{
    char one[MAX_NAME], two[MAX_NAME];
    size_t n = bare_name(a, one), m = bare_name(b, two);
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

/* One entry a name; a photo's credit stands for itself, and taking over a text says more than
 * citing. */
static void
add_source(struct kb_ctx *ctx, struct kb_findings *f, struct kb_source source)
{
    if (!source.name.len || f->sources.len >= MAX_SOURCES)
        return;
    for (uint32_t i = 0; i < f->sources.len; i++) {
        struct kb_source *have = &f->sources.at[i];
        bool photo = have->kind == KB_CREDIT_PHOTO || source.kind == KB_CREDIT_PHOTO;
        if (!same_source(have, &source) || (photo && have->kind != source.kind))
            continue;
        if (source.kind == KB_CREDIT_REPUBLISHED)
            have->kind = KB_CREDIT_REPUBLISHED;
        if (have->span.begin == have->span.end)
            have->span = source.span;
        return;
    }
    *KB_PUSH(ctx->arena, &f->sources) = source;
}

static void
add_outlet(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_via *via)
{
    if (!own(f, via->name))
        add_source(ctx, f,
                   (struct kb_source){ KB_CREDIT_CITED, via->name, via->entity, via->span });
}

static void
add_speaker(struct kb_ctx *ctx, struct kb_findings *f, const struct kb_said *said)
{
    struct kb_via speaker;
    bool known =
        said->speaker < f->mentions.len && (f->mentions.at[said->speaker].flags & KB_MEN_CITED);
    if (said->kind != KB_SAID_HELD && (known || said->cites)
        && kb_said_speaker(f, said, &speaker)) {
        if (known)
            speaker.name = f->mentions.at[said->speaker].name;
        add_outlet(ctx, f, &speaker);
    }
}

void
kb_extract_sources(struct kb_ctx *ctx, struct kb_findings *f)
{
    for (uint32_t i = 0; f->article && i < f->article->credit_count; i++) {
        const struct kb_credit *credit = &f->article->credits[i];
        add_source(ctx, f,
                   (struct kb_source){ credit->kind, credit->name, KB_STR_NONE, credit->span });
    }
    for (uint32_t i = 0; i < f->said.len; i++) {
        add_speaker(ctx, f, &f->said.at[i]);
        for (uint32_t k = 0; k < f->said.at[i].via_count; k++)
            if (f->said.at[i].via_outlets >> k & 1)
                add_outlet(ctx, f, &f->said.at[i].via[k]);
    }
}
