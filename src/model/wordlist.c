#include "model/wordlist.h"

#include "base/banned.h"

kabar_status
kb_wordlist_open(struct kb_str bytes, struct kb_wordlist *list, struct kb_error *err)
{
    struct kb_wordlist_head head;
    if (bytes.len < sizeof head)
        return kb_fail(err, KABAR_BAD_DATA, "a word list without its head");
    memcpy(&head, bytes.ptr, sizeof head);
    uint32_t caps[2] = { head.word_cap, head.phrase_cap };
    for (int i = 0; i < 2; i++)
        if (caps[i] < 2 || caps[i] > (1u << 24) || (caps[i] & (caps[i] - 1)))
            return kb_fail(err, KABAR_BAD_DATA, "a word list with a head that cannot be");
    if (head.set_count < 1 || head.set_count > 65536)
        return kb_fail(err, KABAR_BAD_DATA, "a word list with a head that cannot be");
    if (bytes.len < sizeof head + ((size_t)caps[0] + caps[1]) * 8 + head.set_count * 4u)
        return kb_fail(err, KABAR_BAD_DATA, "a word list that is cut short");
    const uint32_t *pairs = (const uint32_t *)(const void *)(bytes.ptr + sizeof head);
    list->words = (struct kb_hashes){ pairs, caps[0] };
    list->phrases = (struct kb_hashes){ pairs + (size_t)caps[0] * 2, caps[1] };
    list->sets = pairs + ((size_t)caps[0] + caps[1]) * 2;
    list->set_count = head.set_count;
    return KABAR_OK;
}

uint32_t
kb_hashes_get(const struct kb_hashes *hashes, uint32_t hash)
{
    uint32_t mask = hashes->cap - 1;
    for (uint32_t i = 0, at = hash & mask; i <= mask; i++, at = (at + 1) & mask) {
        if (hashes->pairs[at * 2] == hash)
            return hashes->pairs[at * 2 + 1];
        if (!hashes->pairs[at * 2])
            return 0;
    }
    return 0;
}

void
kb_wordlist_look(const struct kb_wordlist *list, struct kb_form *form)
{
    uint32_t value = kb_hashes_get(&list->words, form->plain);
    form->list = value & 0xFFFF;
    form->seen = value >> 16;
}

uint32_t
kb_wordlist_phrase(const struct kb_wordlist *list, const struct kb_form *forms, uint32_t at,
                   uint32_t count, uint32_t *kinds)
{
    uint32_t hash = 0, longest = 0;
    *kinds = 0;
    for (uint32_t n = 0; n < KB_PHRASE_WORDS && at + n < count; n++) {
        hash = kb_phrase_hash(hash, forms[at + n].plain);
        uint32_t value = kb_hashes_get(&list->phrases, hash);
        if (value & KB_PHRASE_KINDS) {
            longest = n + 1;
            *kinds = value & KB_PHRASE_KINDS;
        }
        if (!(value & KB_PHRASE_MORE))
            break;
    }
    return longest;
}
