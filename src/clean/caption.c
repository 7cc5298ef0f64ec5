/* Who a picture is from, where its caption says so without brackets: "... di Makassar. TEMPO/A B",
 * "... di Bogor. /Antara/A B", "ANTARA FOTO/A B/foc. Pekerja ...", "... New YorkFoto: A B/dpa". */
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

#define MOST_CREDIT 80u /* bytes */

/* A house before the first slash, be it with a word behind it: "ANTARA FOTO/Nova Wahyudi". */
static bool
is_slashed(const struct kb_draft *draft, struct kb_str s)
{
    const char *slash = memchr(s.ptr, '/', s.len);
    if (!slash || s.len > MOST_CREDIT)
        return false;
    struct kb_str head = kb_str_trim(kb_str_sub(s, 0, (size_t)(slash - s.ptr)));
    while (head.len) {
        if (kb_is_domain(head) || (head.len >= 5 && kb_names_site(draft, head))
            || kb_furniture_publisher(draft->furniture, head))
            return true;
        while (head.len && head.ptr[head.len - 1] != ' ')
            head.len--;
        head = kb_str_trim(head);
    }
    return false;
}

/* A word begins at byte `at` of the norm, be it only by a capital behind a small letter or a mark.
 */
static bool
begins_word(const struct kb_norm *n, uint32_t at)
{
    unsigned len;
    return at && kb_utf8_is_upper(kb_utf8_get(n->from, n->at[at], &len))
           && !kb_utf8_is_upper(kb_utf8_get(n->from, n->at[at - 1], &len));
}

static bool
behind_stop(const struct kb_norm *n, uint32_t at)
{
    while (at && (n->bytes[at - 1] == ' ' || n->bytes[at - 1] == '-'))
        at--;
    return at && memchr(".!?)\"|", n->bytes[at - 1], 6);
}

/* Where a credit begins, and in *name who is named; n->len: there is none. */
static uint32_t
credit_at(const struct kb_draft *draft, const struct kb_norm *n, struct kb_str *name)
{
    uint32_t open = 0;
    for (uint32_t at = 1; at < n->len; at++) {
        open += n->bytes[at] == '(';
        open -= open && n->bytes[at] == ')';
        if (open)
            continue; /* what stands in brackets is read as such */
        struct kb_str rest = kb_str_sub(n->from, n->at[at], n->from.len);
        const struct kb_rule *r = NULL;
        if (begins_word(n, at))
            r = kb_furniture_at(draft->furniture, n, at, 1u << KB_RULE_CREDIT, ~0u);
        if (r && strchr(":/", r->phrase.ptr[r->phrase.len - 1]) && rest.len <= MOST_CREDIT) {
            *name = kb_str_sub(n->from, n->at[at + r->phrase.len], n->from.len);
            return at;
        }
        bool slash = n->bytes[at] == '/' && n->bytes[at - 1] == ' ';
        *name = slash ? kb_str_trim(kb_str_sub(rest, 1, rest.len)) : rest;
        if ((slash || (begins_word(n, at) && behind_stop(n, at))) && is_slashed(draft, *name))
            return at;
    }
    return n->len;
}

struct kb_str
kb_caption_credit(struct kb_draft *draft, struct kb_str caption)
{
    struct kb_norm n;
    struct kb_str name;
    size_t stop = kb_str_find(caption, KB_STR(". "), 0);
    if (stop < caption.len && is_slashed(draft, kb_str_sub(caption, 0, stop))) {
        kb_credit_add(draft, KB_CREDIT_PHOTO, kb_str_sub(caption, 0, stop));
        return kb_str_trim(kb_str_sub(caption, stop + 2, caption.len));
    }
    kb_norm_make(&n, caption);
    uint32_t at = credit_at(draft, &n, &name);
    if (!n.len || at >= n.len)
        return caption;
    kb_credit_add(draft, KB_CREDIT_PHOTO, name);
    while (at && memchr(" -|", n.bytes[at - 1], 3))
        at--;
    return kb_str_trim(kb_str_sub(caption, 0, n.at[at]));
}
