#include "model/file.h"

#include "base/banned.h"

/* Four lanes of multiply and add: any flipped bit changes the sum. */
static uint32_t
sum_of(const void *bytes, size_t len)
{
    const unsigned char *at = bytes;
    uint64_t lanes[4] = { 1, 2, 3, 4 };
    size_t i = 0;
    for (; i + 32 <= len; i += 32)
        for (int k = 0; k < 4; k++) {
            uint64_t word;
            memcpy(&word, at + i + 8 * k, 8);
            lanes[k] = (lanes[k] ^ word) * 0x9E3779B97F4A7C15ull;
            lanes[k] ^= lanes[k] >> 29;
        }
    for (; i < len; i++)
        lanes[i & 3] = (lanes[i & 3] ^ at[i]) * 0x9E3779B97F4A7C15ull;
    uint64_t sum = len;
    for (int k = 0; k < 4; k++)
        sum = (sum ^ lanes[k]) * 0xD6E8FEB86659FD93ull;
    return (uint32_t)(sum >> 32);
}

uint32_t
kb_model_checksum(struct kb_str bytes)
{
    struct kb_model_head head;
    memcpy(&head, bytes.ptr, sizeof head);
    head.checksum = 0;
    return sum_of(&head, sizeof head) * 3
           + sum_of(bytes.ptr + sizeof head, bytes.len - sizeof head);
}

kabar_status
kb_model_check(struct kb_str bytes, const char *name, bool check, struct kb_error *err)
{
    struct kb_model_head head;
    if (bytes.len < sizeof head || memcmp(bytes.ptr, KB_MODEL_MAGIC, 8) != 0)
        return kb_fail(err, KABAR_BAD_DATA, "%s: not a model file of kabar", name);
    memcpy(&head, bytes.ptr, sizeof head);
    if (head.version != KB_MODEL_VERSION)
        return kb_fail(err, KABAR_BAD_DATA,
                       "%s: model version %u, this kabar reads version %d: train it anew with "
                       "kabar-train",
                       name, (unsigned)head.version, KB_MODEL_VERSION);
    if (head.bytes != bytes.len || head.sections > KB_MODEL_SECTIONS
        || sizeof head + head.sections * sizeof(struct kb_model_section) > bytes.len)
        return kb_fail(err, KABAR_BAD_DATA, "%s: cut short or grown: %zu bytes, not %u", name,
                       bytes.len, (unsigned)head.bytes);
    if (check && kb_model_checksum(bytes) != head.checksum)
        return kb_fail(err, KABAR_BAD_DATA, "%s: damaged: its checksum is wrong", name);
    for (uint32_t i = 0; i < head.sections; i++) {
        struct kb_model_section s;
        memcpy(&s, bytes.ptr + sizeof head + i * sizeof s, sizeof s);
        if (s.offset % KB_MODEL_ALIGN || s.offset > bytes.len || s.bytes > bytes.len - s.offset)
            return kb_fail(err, KABAR_BAD_DATA, "%s: a section lies outside of the file", name);
    }
    return KABAR_OK;
}

struct kb_str
kb_model_find(struct kb_str bytes, const char *name)
{
    struct kb_model_head head;
    memcpy(&head, bytes.ptr, sizeof head);
    for (uint32_t i = 0; i < head.sections; i++) {
        struct kb_model_section s;
        memcpy(&s, bytes.ptr + sizeof head + i * sizeof s, sizeof s);
        if (strncmp(s.name, name, sizeof s.name) == 0)
            return kb_str_sub(bytes, s.offset, s.offset + s.bytes);
    }
    return KB_STR_NONE;
}
