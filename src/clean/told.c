#include "clean/told.h"

#include "base/eight.h"

#include "base/banned.h"

enum { BITS = 15 };
_Static_assert(KB_TOLD_WORDS * 64 == 1 << BITS, "a bit for each hash");

static uint32_t
bit_of(const char *bytes)
{
    return (uint32_t)(kb_eight(bytes) * 0x9E3779B97F4A7C15u >> (64 - BITS));
}

void
kb_told_open(struct kb_told *told, struct kb_str text)
{
    memset(told->seen, 0, sizeof told->seen);
    told->text = text;
    for (size_t i = 0; i + KB_TOLD_LEAST <= text.len; i++) {
        uint32_t bit = bit_of(text.ptr + i);
        told->seen[bit / 64] |= (uint64_t)1 << bit % 64;
    }
}

bool
kb_told_holds(const struct kb_told *told, struct kb_str piece)
{
    for (size_t i = 0; i + KB_TOLD_LEAST <= piece.len; i += KB_TOLD_LEAST / 2) {
        uint32_t bit = bit_of(piece.ptr + i);
        if (!(told->seen[bit / 64] >> bit % 64 & 1))
            return false;
    }
    return kb_str_find(told->text, piece, 0) < told->text.len;
}
