/* The language stage: words, sentences, phrases, one after the other. */
#include "lang/lang.h"

#include "base/banned.h"

kabar_status
kb_lang_read(struct kb_ctx *ctx, const struct kb_article *article, struct kb_text *text)
{
    uint8_t *breaks;
    *text = (struct kb_text){ .text = article->text, .pack = article->pack };
    if (!article->pack)
        return KABAR_OK;
    kb_tokens_cut(ctx, text, &breaks);
    kb_sentences_cut(ctx, text, breaks);
    kb_matches_find(ctx, text);
    return KABAR_OK;
}
