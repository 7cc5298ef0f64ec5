#include "extract/findings.h"

#include "base/banned.h"

const char *
kb_status_name(enum kb_status_kind status)
{
    static const char *const names[KB_STATUSES] = { "asserted", "claimed", "planned", "denied",
                                                    "hypothetical" };
    return names[status];
}

uint32_t
kb_mention_from(const struct kb_findings *f, uint32_t token)
{
    uint32_t low = 0, high = f->mentions.len;
    while (low < high) {
        uint32_t mid = (low + high) / 2;
        if (f->mentions.at[mid].first < token)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

uint32_t
kb_mention_at(const struct kb_findings *f, uint32_t token)
{
    uint32_t i = kb_mention_from(f, token + 1);
    return i > 0 && f->mentions.at[i - 1].last > token ? i - 1 : KB_NONE;
}

kabar_status
kb_extract_findings(struct kb_ctx *ctx, const struct kb_article *article,
                    const struct kb_text *text, bool explain, struct kb_findings *f)
{
    memset(f, 0, sizeof *f);
    f->explain = explain;
    f->article = article;
    f->text = text;
    if (!text->pack)
        return KABAR_OK;
    kb_extract_mentions(ctx, f);
    kb_extract_times(ctx, f);
    kb_extract_said(ctx, f);
    kb_extract_sources(ctx, f);
    kb_extract_figures(ctx, f);
    kb_extract_events(ctx, f);
    return KABAR_OK;
}
