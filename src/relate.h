/* What the first of two given parties does to the second, by one sentence or a few: `kabar relate`.
 */
#ifndef KB_RELATE_H
#define KB_RELATE_H

#include "extract/pair.h"

/* A text read as far as events, with its trees. */
struct kb_relating {
    struct kb_article article;
    struct kb_text text;
    struct kb_findings findings;
    struct kb_pairs *pairs;
};

/* Reads `text` (valid UTF-8, borrowed) in the language of `pack`. */
kabar_status kb_relate_read(struct kb_ctx *ctx, const struct kb_pack *pack, struct kb_str text,
                            struct kb_relating *r);
/* The tokens that two spans of the text touch; of the second there may be none (begin == end).
 * False when nothing is left of the first. */
bool kb_relate_pair(const struct kb_text *text, const struct kb_span spans[2],
                    struct kb_pair *pair);

/* What the first does to the second. Codes and rule live in the engine or the arena. */
struct kb_related {
    struct kb_str cameo;
    const struct kb_code *code; /* never NULL */
    enum kb_status_kind status;
    float score;        /* how sure the class (root) is, 0 to 1 */
    struct kb_str rule; /* the frame's row, where it bears the class out; else the model */
};

/* Always answers. The pack must have its choices (kb_relate_can). */
void kb_relate_answer(struct kb_ctx *ctx, const struct kb_relating *r, const struct kb_pair *pair,
                      struct kb_related *answer);
bool kb_relate_can(const struct kb_pack *pack);

#endif
