/* How a page is signed below its text: the writer's name with an office, initials and agencies. */
#include "clean/clean.h"

#include "base/banned.h"

#define MOST_BYTES 160u
#define NAME_WITHIN 30u /* bytes that titles before the name may take */

/* "rzn/yf", "kal": initials. *len: how many bytes of s they take. */
static bool
opens_initials(struct kb_str s, size_t *len, bool *many)
{
    size_t i = 0, run = 0;
    *many = false;
    for (; i < s.len && ((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') || s.ptr[i] == '/'); i++) {
        run = s.ptr[i] == '/' ? 0 : run + 1;
        *many |= s.ptr[i] == '/';
        if (run > 4 || (s.ptr[i] == '/' && i == 0))
            return false;
    }
    *len = i;
    return i >= 2 && run >= 1;
}

/* Parts between commas or slashes: each a house, or short and small; one at least is a house. */
static bool
names_houses(const struct kb_draft *draft, struct kb_str list)
{
    struct kb_str part;
    bool any = false;
    for (size_t i = 0, begin = 0; i <= list.len; i++) {
        if (i < list.len && list.ptr[i] != ',' && list.ptr[i] != '/')
            continue;
        part = kb_str_trim(kb_str_sub(list, begin, i));
        begin = i + 1;
        bool house = part.len && kb_furniture_publisher(draft->furniture, part);
        any |= house;
        if (!house && (part.len < 2 || part.len > 5))
            return false;
    }
    return any;
}

/* "( Tribunjogja.com )": a house alone in brackets. */
static bool
is_house_group(struct kb_draft *draft, struct kb_str line)
{
    if (line.len < 5 || line.len > 40 || line.ptr[0] != '(' || line.ptr[line.len - 1] != ')')
        return false;
    struct kb_str name = kb_str_trim(kb_str_sub(line, 1, line.len - 1));
    if (!kb_is_domain(name) && !kb_furniture_publisher(draft->furniture, name))
        return false;
    kb_credit_add(draft, KB_CREDIT_REPUBLISHED, name);
    return true;
}

bool
kb_signature_line(struct kb_draft *draft, struct kb_str line)
{
    size_t len;
    bool many;
    if (is_house_group(draft, line))
        return true;
    if (line.len > 80 || !opens_initials(line, &len, &many))
        return false;
    struct kb_str rest = kb_str_trim(kb_str_sub(line, len, line.len));
    if (!rest.len)
        return many;
    if (rest.len < 4 || rest.ptr[0] != '(' || rest.ptr[rest.len - 1] != ')'
        || !names_houses(draft, kb_str_sub(rest, 1, rest.len - 1)))
        return false;
    kb_credit_add(draft, KB_CREDIT_REPUBLISHED, rest);
    return true;
}

bool
kb_signature_writer(const struct kb_draft *draft, struct kb_str line)
{
    if (line.len > MOST_BYTES || kb_ends_sentence(line))
        return false;
    for (uint32_t i = 0; i < draft->bylines.len; i++) {
        struct kb_str name = draft->bylines.at[i].name;
        size_t at = name.len >= 5 ? kb_str_find(line, name, 0) : line.len;
        if (at < line.len && at <= NAME_WITHIN)
            return true;
    }
    return false;
}

bool
kb_signature_place(const struct kb_draft *draft, struct kb_str line)
{
    struct kb_moment moment;
    struct kb_span span;
    struct kb_str rest = line, place;
    if (line.len > 60 || !kb_str_next(&rest, ',', &place)
        || !kb_furniture_place(draft->furniture, place)
        || !kb_stamp_find(draft->furniture, line, &moment, &span))
        return false;
    return span.begin <= place.len + 12 && span.end + 2 >= line.len;
}
