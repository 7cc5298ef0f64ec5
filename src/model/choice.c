#include "model/choice.h"

#include <math.h>

#include "model/file.h"
#include "model/maths.h"

#include "base/banned.h"

kabar_status
kb_choice_open(struct kb_str bytes, struct kb_choice *choice, struct kb_error *err)
{
    struct kb_choice_head head;
    if (bytes.len < sizeof head)
        return kb_fail(err, KABAR_BAD_DATA, "a choice without its head");
    memcpy(&head, bytes.ptr, sizeof head);
    if (!(head.unit > 0) || !(head.unit < 10))
        return kb_fail(err, KABAR_BAD_DATA, "a choice with a head that cannot be");
    choice->unit = head.unit;
    return kb_chain_open(kb_str_sub(bytes, sizeof head, bytes.len), &choice->chain, err);
}

void
kb_choice_weigh(const struct kb_choice *choice, const uint64_t *features, uint32_t count,
                float *probability)
{
    int32_t sums[32] = { 0 }, highest = INT32_MIN;
    uint32_t labels = choice->chain.label_count;
    for (uint32_t i = 0; i < count; i += KB_CHAIN_FEATURES) {
        int16_t scores[32] = { 0 };
        uint32_t part = count - i < KB_CHAIN_FEATURES ? count - i : KB_CHAIN_FEATURES;
        kb_chain_score(&choice->chain, features + i, part, scores);
        for (uint32_t k = 0; k < labels; k++)
            sums[k] += scores[k];
    }
    for (uint32_t k = 0; k < labels; k++)
        highest = sums[k] > highest ? sums[k] : highest;
    float all = 0;
    for (uint32_t k = 0; k < labels; k++)
        all += probability[k] = kb_expf((float)(sums[k] - highest) * choice->unit);
    for (uint32_t k = 0; k < labels; k++)
        probability[k] /= all;
}

uint32_t
kb_choice_best(const float *probability, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        best = probability[i] > probability[best] ? i : best;
    return best;
}

kabar_status
kb_choices_open(struct kb_str bytes, const char *name, bool check, struct kb_choices *choices,
                struct kb_error *err)
{
    struct kb_error why = { .status = KABAR_OK };
    const struct {
        const char *section;
        struct kb_choice *choice;
        uint32_t labels;
    } parts[] = { { "roots", &choices->roots, 20 },
                  { "acts", &choices->acts, 21 },
                  { "status", &choices->status, 5 } };
    kabar_status status = kb_model_check(bytes, name, check, err);
    for (size_t i = 0; status == KABAR_OK && i < sizeof parts / sizeof *parts; i++) {
        struct kb_str part = kb_model_find(bytes, parts[i].section);
        if (!part.ptr)
            return kb_fail(err, KABAR_BAD_DATA, "%s: the section '%s' is missing", name,
                           parts[i].section);
        if (kb_choice_open(part, parts[i].choice, &why) != KABAR_OK)
            return kb_fail(err, KABAR_BAD_DATA, "%s: %s", name, why.message);
        if (parts[i].choice->chain.label_count != parts[i].labels)
            return kb_fail(err, KABAR_BAD_DATA, "%s: the section '%s' has other labels", name,
                           parts[i].section);
    }
    return status;
}
