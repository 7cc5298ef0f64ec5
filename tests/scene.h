/* A text read with the built-in packs, up to its words or its findings. The engine is opened once
 * for all tests, which only read it. */
#ifndef KB_TEST_SCENE_H
#define KB_TEST_SCENE_H

#include "extract/findings.h"
#include "test.h"

struct scene {
    struct kb_arena arena;
    struct kb_error err;
    struct kb_article article;
    struct kb_text text;
    struct kb_findings findings;
};

/* NULL (and a failed check) when the built-in data are broken. */
const kabar_engine *scene_engine(void);
/* The words, sentences and matches of a text. */
bool scene_text(struct scene *s, const char *lang, struct kb_str text);
/* All findings; `published` and `domain` (an outlet's) may be NULL. */
bool scene_read(struct scene *s, const char *lang, const char *published, const char *domain,
                const char *text);
void scene_end(struct scene *s);
/* Tokens divided by blanks, sentences by '|'; into the scene's arena. */
struct kb_str scene_tokens(struct scene *s);
struct kb_str scene_sentences(struct scene *s);
/* What `kabar show` prints of the findings. */
struct kb_str scene_show(struct scene *s, const char *which);
/* The token written so, KB_NONE. */
uint32_t scene_token(const struct scene *s, const char *word);

#endif
