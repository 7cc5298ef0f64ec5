#include "record/show.h"
#include "scene.h"

#include "base/banned.h"

static kabar_engine *shared;

__attribute__((destructor)) static void
close_shared(void)
{
    kabar_engine_close(shared);
}

const kabar_engine *
scene_engine(void)
{
    char message[256] = "";
    if (!shared) {
        kabar_status status = kabar_engine_open(NULL, NULL, &shared, message, sizeof message);
        kb_test_check(status == KABAR_OK, __FILE__, __LINE__, "engine: %s", message);
    }
    return shared;
}

bool
scene_text(struct scene *s, const char *lang, struct kb_str text)
{
    memset(s, 0, sizeof *s);
    kb_arena_init(&s->arena);
    const kabar_engine *engine = scene_engine();
    if (!engine)
        return false;
    struct kb_ctx ctx = { &s->arena, engine, &s->err };
    s->article.text = text;
    s->article.lang = (struct kb_str){ lang, strlen(lang) };
    s->article.pack = kb_engine_pack(engine, s->article.lang);
    return CHECK(s->article.pack != NULL)
           && CHECK_INT(kb_lang_read(&ctx, &s->article, &s->text), KABAR_OK);
}

bool
scene_read(struct scene *s, const char *lang, const char *published, const char *domain,
           const char *text)
{
    if (!scene_text(s, lang, (struct kb_str){ text, strlen(text) }))
        return false;
    struct kb_ctx ctx = { &s->arena, shared, &s->err };
    if (published
        && !CHECK(kb_moment_parse((struct kb_str){ published, strlen(published) },
                                  &s->article.published)))
        return false;
    if (domain)
        s->article.outlet_row =
            kb_outlet_by_host(&shared->knowledge, (struct kb_str){ domain, strlen(domain) });
    return CHECK_INT(kb_extract_findings(&ctx, &s->article, &s->text, true, &s->findings),
                     KABAR_OK);
}

void
scene_end(struct scene *s)
{
    kb_arena_free(&s->arena);
}

static struct kb_str
keep(struct scene *s, struct kb_buf *out)
{
    struct kb_str copy = kb_arena_copy(&s->arena, kb_buf_view(out));
    kb_buf_free(out);
    return copy;
}

struct kb_str
scene_tokens(struct scene *s)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    for (uint32_t i = 0; i < s->text.token_count; i++) {
        if (i)
            kb_buf_char(&out, ' ');
        kb_buf_str(&out, kb_token_str(&s->text, i));
    }
    return keep(s, &out);
}

struct kb_str
scene_sentences(struct scene *s)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    for (uint32_t i = 0; i < s->text.sentence_count; i++) {
        const struct kb_sentence *one = &s->text.sentences[i];
        if (i)
            kb_buf_char(&out, '|');
        kb_buf_str(&out, kb_str_sub(s->text.text, one->begin, one->end));
    }
    return keep(s, &out);
}

struct kb_str
scene_show(struct scene *s, const char *which)
{
    struct kb_buf out;
    kb_buf_init(&out, 0);
    kb_show_findings(&out, &s->findings, which);
    return keep(s, &out);
}

uint32_t
scene_token(const struct scene *s, const char *word)
{
    for (uint32_t i = 0; i < s->text.token_count; i++)
        if (kb_str_is(kb_token_str(&s->text, i), word))
            return i;
    return KB_NONE;
}
