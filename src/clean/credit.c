/* Whose words or pictures a page took over, as its own lines say. */
#include "base/utf8.h"
#include "clean/clean.h"

#include "base/banned.h"

#define TAIL_BYTES 240u

static struct kb_str
trim_source(struct kb_str s)
{
    s = kb_str_trim(s);
    while (s.len && strchr(" ()[]:;,.-\"'*/", s.ptr[0]))
        s = kb_str_sub(s, 1, s.len);
    while (s.len && strchr(" ()[]:;,.-\"'*/", s.ptr[s.len - 1]))
        s.len--;
    return s;
}

static void
push(struct kb_draft *draft, unsigned kind, struct kb_str name)
{
    for (uint32_t i = 0; i < draft->credits.len; i++)
        if (draft->credits.at[i].kind == (enum kb_credit_kind)kind
            && kb_str_equal_nocase(draft->credits.at[i].name, name))
            return;
    *KB_PUSH(draft->ctx->arena, &draft->credits) = (struct kb_credit){
        (enum kb_credit_kind)kind, kb_arena_copy(draft->ctx->arena, name), { 0, 0 }
    };
}

/* "papua.antaranews.example" of "antaranews.example". */
static bool
is_below(struct kb_str domain, struct kb_str whole)
{
    return domain.len > whole.len + 1 && kb_str_ends(domain, whole)
           && domain.ptr[domain.len - whole.len - 1] == '.';
}

/* The page's own outlet, be it under another of its domains. */
static bool
is_own(const struct kb_draft *draft, const struct kb_outlet *row)
{
    return row
           && ((draft->outlet.len
                && (kb_str_starts(row->domain, draft->outlet)
                    || is_below(draft->outlet, row->domain)))
               || (draft->outlet_row && kb_str_equal(row->name, draft->outlet_row->name)));
}

static bool
push_known(struct kb_draft *draft, unsigned kind, struct kb_str name)
{
    const struct kb_publisher *p = kb_furniture_publisher(draft->furniture, name);
    if (!p && kb_is_domain(name)) {
        struct kb_str domain = kb_arena_copy(draft->ctx->arena, name);
        char *byte = (char *)domain.ptr;
        for (size_t i = 0; i < domain.len; i++)
            byte[i] = (char)(byte[i] >= 'A' && byte[i] <= 'Z' ? byte[i] + 32 : byte[i]);
        const struct kb_outlet *row = kb_outlet_by_host(&draft->ctx->engine->knowledge, domain);
        if (row ? !is_own(draft, row) : !kb_str_equal(domain, draft->outlet))
            push(draft, kind, row ? row->name : domain);
        return true;
    }
    if (!p)
        return false;
    if (!is_own(draft, p->outlet))
        push(draft, kind, p->agency ? p->agency->name : p->outlet->name);
    return true;
}

/* What stands behind the last "via". */
static struct kb_str
behind_via(const struct kb_draft *draft, struct kb_str s)
{
    struct kb_norm n;
    struct kb_str found = s;
    kb_norm_make(&n, s);
    for (uint32_t at = 0; at < n.len; at = kb_norm_token(&n, at)) {
        const struct kb_rule *r;
        if (at == 0 || n.bytes[at - 1] != ' ')
            continue;
        r = kb_furniture_at(draft->furniture, &n, at, 1u << KB_RULE_VIA, ~0u);
        if (r && at + r->phrase.len < n.len)
            found = kb_str_sub(s, n.at[at + r->phrase.len], s.len);
    }
    return trim_source(found);
}

static bool
is_acronym(struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] < 'A' || s.ptr[i] > 'Z')
            return false;
    return s.len >= 2 && s.len <= 6;
}

/* First word(s) of "AP Photo/Evan Vucci": an agency with more words behind it. */
static bool
push_leading(struct kb_draft *draft, unsigned kind, struct kb_str part)
{
    for (size_t i = part.len; i-- > 1;)
        if (part.ptr[i] == ' ' && push_known(draft, kind, kb_str_sub(part, 0, i)))
            return true;
    return false;
}

static bool
push_parts(struct kb_draft *draft, unsigned kind, struct kb_str source)
{
    bool any = false;
    size_t begin = 0;
    for (size_t i = 0; i <= source.len; i++) {
        if (i < source.len && !strchr("/,;&|", source.ptr[i]))
            continue;
        struct kb_str part = trim_source(kb_str_sub(source, begin, i));
        begin = i + 1;
        if (part.len && (push_known(draft, kind, part) || push_leading(draft, kind, part)))
            any = true;
    }
    return any;
}

void
kb_credit_add(struct kb_draft *draft, unsigned kind, struct kb_str source)
{
    unsigned capital, all;
    if (kind == KB_CREDIT_CAPTION)
        kind = KB_CREDIT_PHOTO;
    source = trim_source(source);
    if (!source.len || source.len > 400)
        return;
    size_t address = kb_str_find(source, KB_STR("://"), 0);
    if (address < source.len) {
        while (address && source.ptr[address - 1] != ' ')
            address--;
        struct kb_str host = kb_url_host(kb_str_sub(source, address, source.len));
        if (host.len && !kb_str_equal(host, draft->outlet))
            push(draft, kind, host);
        return;
    }
    size_t stop = kb_str_find(source, KB_STR(". "), 0);
    if (stop < source.len && stop > 3)
        source = kb_str_sub(source, 0, stop);
    source = behind_via(draft, source);
    if (push_known(draft, kind, source) || push_parts(draft, kind, source))
        return;
    kb_count_words(source, &capital, &all);
    if (kind == KB_CREDIT_PHOTO ? is_acronym(source)
                                : all >= 1 && all <= 5 && capital > 0 && source.len <= 60)
        push(draft, kind, source);
}

static void
add_caption(struct kb_draft *draft, struct kb_str caption)
{
    caption = kb_str_trim(caption);
    if (caption.len < 3)
        return;
    for (uint32_t i = 0; i < draft->captions.len; i++)
        if (kb_str_equal(draft->captions.at[i], caption))
            return;
    *KB_PUSH(draft->ctx->arena, &draft->captions) = kb_arena_copy(draft->ctx->arena, caption);
}

/* The bracket group that closes the line, brackets included; false when there is none. */
static bool
closing_group(struct kb_str line, struct kb_str *group)
{
    size_t end = line.len;
    while (end && strchr(" .\"'", line.ptr[end - 1]))
        end--;
    if (!end || (line.ptr[end - 1] != ')' && line.ptr[end - 1] != ']'))
        return false;
    char open = line.ptr[end - 1] == ')' ? '(' : '[';
    size_t floor = end > TAIL_BYTES ? end - TAIL_BYTES : 0;
    for (size_t i = end; i-- > floor;)
        if (line.ptr[i] == open) {
            *group = kb_str_sub(line, i, line.len);
            return end - i > 2;
        }
    return false;
}

static const struct kb_rule *
credit_rule(const struct kb_draft *draft, const struct kb_norm *n, uint32_t at)
{
    return kb_furniture_at(draft->furniture, n, at, 1u << KB_RULE_CREDIT, ~0u);
}

/* Behind the credit's word. */
static struct kb_str
behind(const struct kb_norm *n, uint32_t at, const struct kb_rule *r)
{
    return kb_str_sub(n->from, n->at[at + r->phrase.len], n->from.len);
}

/* "(AFP/GAVRIIL GRIGOROV)", "(REUTERS)": opens with a publisher. */
static bool
opens_publisher(const struct kb_draft *draft, struct kb_str group, bool *bare)
{
    struct kb_str inside = trim_source(group);
    const char *slash = memchr(inside.ptr, '/', inside.len);
    struct kb_str head =
        kb_str_trim(kb_str_sub(inside, 0, slash ? (size_t)(slash - inside.ptr) : inside.len));
    *bare = !slash;
    if (kb_furniture_publisher(draft->furniture, head))
        return true;
    for (size_t i = 0; slash && i < head.len; i++)
        if (head.ptr[i] == ' ')
            return kb_furniture_publisher(draft->furniture, kb_str_sub(head, 0, i)) != NULL;
    return false;
}

static bool
is_small(struct kb_str s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z')
            return false;
    return true;
}

/* "Z-1", "OL-1", "end", "*", "afp", "fjr": how a desk or a writer signs, not a photographer's name.
 */
static bool
is_sign(const struct kb_draft *draft, struct kb_str part)
{
    if (!part.len || kb_furniture_publisher(draft->furniture, part))
        return true;
    for (size_t i = 0; i < part.len; i++)
        if (part.ptr[i] == ' ')
            return false;
    return part.len <= 4 || (part.len <= 6 && memchr(part.ptr, '-', part.len));
}

/* "(ANTARA/AFP)", "(Reuters/ant)", "(AFP/Z-1)", "(end/Antara)": who wrote what stands before. */
static bool
signs(const struct kb_draft *draft, struct kb_str group)
{
    struct kb_str inside = trim_source(group), part;
    bool publisher = false;
    if (!inside.len || inside.len > 40)
        return false;
    while (kb_str_next(&inside, '/', &part)) {
        part = trim_source(part);
        if (!is_sign(draft, part))
            return false;
        publisher |= part.len && kb_furniture_publisher(draft->furniture, part);
    }
    return publisher;
}

/* "... (Foto: KCNA)", "... (Sumber: ... Via AP)" above the body, "... (AFP/X)". */
static bool
caption_line(struct kb_draft *draft, struct kb_str line, bool above)
{
    struct kb_str group;
    struct kb_norm n;
    bool bare;
    if (line.len > 900 || !closing_group(line, &group))
        return false;
    struct kb_str caption = kb_str_sub(line, 0, (size_t)(group.ptr - line.ptr));
    kb_norm_make(&n, group);
    const struct kb_rule *r = n.len > 1 ? credit_rule(draft, &n, 1) : NULL;
    if (r && (r->value == KB_CREDIT_PHOTO || r->value == KB_CREDIT_CAPTION || above)) {
        kb_credit_add(draft, KB_CREDIT_PHOTO, behind(&n, 1, r));
    } else if (!r && opens_publisher(draft, group, &bare) && (!bare || above)
               && !(kb_ends_sentence(caption) && !above
                    && (is_small(group) || signs(draft, group)))) { /* "... left. (antara/x)" */
        kb_credit_add(draft, KB_CREDIT_PHOTO, group);
    } else {
        return false;
    }
    add_caption(draft, caption);
    return true;
}

/* "... (Liputan6.com/A B)Perbesar": without the button behind the brackets. */
static struct kb_str
cut_button(const struct kb_draft *draft, struct kb_str s)
{
    const char *close = s.len ? memrchr(s.ptr, ')', s.len) : NULL;
    size_t end = close ? (size_t)(close - s.ptr) + 1 : s.len;
    struct kb_norm n;
    if (end >= s.len || s.len - end > 24)
        return s;
    kb_norm_make(&n, kb_str_trim(kb_str_sub(s, end, s.len)));
    const struct kb_rule *r =
        n.len ? kb_furniture_at(draft->furniture, &n, 0, 1u << KB_RULE_DROP, KB_WHERE_IS) : NULL;
    return r && r->phrase.len == n.len ? kb_str_sub(s, 0, end) : s;
}

/* "(4/11/2024)", "(37)": a date or an age, no source. */
static bool
is_number_group(struct kb_str group)
{
    return group.len > 2 && group.ptr[1] >= '0' && group.ptr[1] <= '9';
}

/* "Foto: Pemimpin Korut ... (AFP/X)", "Foto: AFP". */
static void
captioned(struct kb_draft *draft, struct kb_str rest)
{
    struct kb_str group, trimmed = cut_button(draft, kb_str_trim(rest));
    rest = kb_caption_credit(draft, trimmed);
    if (rest.len < trimmed.len) {
        add_caption(draft, rest);
    } else if (closing_group(rest, &group) && !is_number_group(group)) {
        struct kb_norm n;
        kb_norm_make(&n, group);
        const struct kb_rule *r = n.len > 1 ? credit_rule(draft, &n, 1) : NULL;
        kb_credit_add(draft, KB_CREDIT_PHOTO, r ? behind(&n, 1, r) : group);
        add_caption(draft, kb_str_sub(rest, 0, (size_t)(group.ptr - rest.ptr)));
    } else if (rest.len <= 60 && !kb_ends_sentence(rest)) {
        kb_credit_add(draft, KB_CREDIT_PHOTO, rest);
    } else {
        add_caption(draft, rest);
    }
}

/* "Sumber:" opens a credit anywhere; "dokumentasi" only in brackets or in a very short line. */
static bool
stands_alone(const struct kb_rule *r)
{
    return r->value != KB_CREDIT_PHOTO || strchr(":/", r->phrase.ptr[r->phrase.len - 1]);
}

void
kb_caption_take(struct kb_draft *draft, struct kb_str caption)
{
    struct kb_norm n;
    if (draft->captions.len >= 64)
        return;
    kb_norm_make(&n, caption);
    const struct kb_rule *r = credit_rule(draft, &n, 0);
    bool named = r && r->value == KB_CREDIT_CAPTION; /* "Foto: ..." */
    captioned(draft, named ? behind(&n, 0, r) : caption);
}

/* "... tengah hari. - UTUSAN", "-- BERNAMA": the house's own mark. */
static bool
marks_house(struct kb_draft *draft, const struct kb_norm *n, uint32_t at)
{
    struct kb_str name = trim_source(kb_str_sub(n->from, n->at[at], n->from.len));
    while (name.len > 3 && kb_str_starts(name, KB_STR("\xe2\x80")))
        name = trim_source(kb_str_sub(name, 3, name.len));
    if (n->bytes[at] != '-' || name.len < 2 || name.len > 30)
        return false;
    if (!kb_furniture_publisher(draft->furniture, name)) /* its own, under a name of no table */
        return name.len >= 5 && kb_names_site(draft, name);
    kb_credit_add(draft, KB_CREDIT_REPUBLISHED, name);
    return true;
}

bool
kb_credit_beside(struct kb_draft *draft, const struct kb_norm *n)
{
    const struct kb_rule *r = n->len ? credit_rule(draft, n, 0) : NULL;
    if (!r || r->phrase.len + 2 >= n->len || !strchr(":,/", r->phrase.ptr[r->phrase.len - 1]))
        return false;
    if (r->value == KB_CREDIT_CAPTION)
        captioned(draft, behind(n, 0, r));
    else if (r->value == KB_CREDIT_PHOTO)
        kb_credit_add(draft, KB_CREDIT_PHOTO, behind(n, 0, r));
    return true;
}

bool
kb_credit_line(struct kb_draft *draft, struct kb_line *line, const struct kb_norm *n)
{
    uint32_t at = n->len && (n->bytes[0] == '(' || n->bytes[0] == '[' || n->bytes[0] == '*');
    bool above = draft->body == UINT32_MAX;
    const struct kb_rule *r = credit_rule(draft, n, at);
    if (!above && (kb_signature_line(draft, line->s) || (n->len && marks_house(draft, n, 0))))
        return true;
    if (r && !at && !stands_alone(r) && (line->s.len > 90 || kb_ends_sentence(line->s)))
        r = NULL;
    if (r && line->s.len <= 500) {
        if (r->value == KB_CREDIT_CAPTION) {
            captioned(draft, behind(n, at, r));
            return true;
        }
        if (line->s.len <= 240) {
            kb_credit_add(draft, r->value, behind(n, at, r));
            return true;
        }
    }
    return caption_line(draft, line->s, above);
}

static bool
behind_sentence(const struct kb_norm *n, uint32_t at)
{
    static const struct kb_byteset ends = { {
        KB_BYTE('.') | KB_BYTE('!') | KB_BYTE('?') | KB_BYTE('"') | KB_BYTE('\'') | KB_BYTE(')')
            | KB_BYTE(':'),
        KB_BYTE(']'),
        0,
        0,
    } };
    uint32_t i = at;
    while (i && n->bytes[i - 1] == ' ')
        i--;
    return i && kb_byteset_has(&ends, n->bytes[i - 1]) && (i < at || n->bytes[i - 1] != '\'');
}

/* "(sef/sef)wakil menteribumn": the page's tags, run together behind the initials. */
static bool
is_glued_tags(const struct kb_norm *n, uint32_t at)
{
    if (at >= n->len || n->bytes[at] == ' ')
        return false;
    for (; at < n->len; at++) {
        char c = n->from.ptr[n->at[at]];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != ' ' && c != '-')
            return false;
    }
    return true;
}

/* "(sef/sef)", "[ka/ab]" behind a sentence. */
static bool
is_initials(const struct kb_norm *n, uint32_t at)
{
    uint32_t i = at + 1, slashes = 0;
    if (n->bytes[at] != '(' && n->bytes[at] != '[')
        return false;
    char close = n->bytes[at] == '(' ? ')' : ']';
    for (; i < n->len && n->bytes[i] != close; i++) {
        char c = n->from.ptr[n->at[i]];
        slashes += c == '/';
        if (c != '/' && (c < 'a' || c > 'z') && !(slashes && c >= '0' && c <= '9'))
            return false;
    }
    if (i <= at + 2 || i > at + 14)
        return false;
    return i + 2 >= n->len ? slashes || behind_sentence(n, at) : slashes && is_glued_tags(n, i + 1);
}

/* A credit somewhere in what is cut off, even glued to the word before ("Republikasumber :
 * Antara"). */
static void
credit_inside(struct kb_draft *draft, const struct kb_norm *n, uint32_t at)
{
    for (; at < n->len; at++) {
        const struct kb_rule *r = n->bytes[at] == ' ' ? NULL : credit_rule(draft, n, at);
        if (!r || r->phrase.ptr[r->phrase.len - 1] != ':')
            continue;
        kb_credit_add(draft, r->value, behind(n, at, r));
        return;
    }
}

/* Whether the text ends at `at`; then what is told there goes to the draft. */
static bool
tail_at(struct kb_draft *draft, const struct kb_norm *n, uint32_t at)
{
    bool bracket = n->bytes[at] == '(' || n->bytes[at] == '[';
    bool bare;
    const unsigned whats = 1u << KB_RULE_DROP | 1u << KB_RULE_LEAD;
    if (!bracket && !behind_sentence(n, at))
        return false;
    if (is_initials(n, at)) {
        if (n->from.ptr[n->at[n->len - 1] - 1] > '9' /* "(kbs/02)": two of the desk */
            && opens_publisher(draft, kb_str_sub(n->from, n->at[at], n->from.len), &bare))
            kb_credit_add(draft, KB_CREDIT_REPUBLISHED,
                          kb_str_sub(n->from, n->at[at], n->from.len));
        return true;
    }
    if (marks_house(draft, n, at))
        return true;
    const struct kb_rule *r = kb_furniture_at(draft->furniture, n, at, whats, KB_WHERE_TAIL);
    if (r) {
        credit_inside(draft, n, at);
        return true;
    }
    uint32_t word = at + bracket;
    r = word < n->len
            ? kb_furniture_at(draft->furniture, n, word, 1u << KB_RULE_CREDIT, KB_WHERE_TAIL)
            : NULL;
    struct kb_str rest = kb_str_sub(n->from, n->at[at], n->from.len);
    const char *close =
        bracket ? memchr(rest.ptr, n->bytes[at] == '(' ? ')' : ']', rest.len) : NULL;
    if (bracket
        && (!close
            || kb_str_trim(kb_str_sub(rest, (size_t)(close - rest.ptr) + 1, rest.len)).len > 2))
        return false;
    if (r && (bracket || stands_alone(r))) {
        kb_credit_add(draft, r->value == KB_CREDIT_CAPTION ? KB_CREDIT_PHOTO : r->value,
                      behind(n, word, r));
        return true;
    }
    if (bracket && behind_sentence(n, at)
        && (opens_publisher(draft, rest, &bare) || signs(draft, rest))) {
        kb_credit_add(draft, KB_CREDIT_REPUBLISHED, rest);
        return true;
    }
    return false;
}

void
kb_tail_cut(struct kb_draft *draft, struct kb_line *line, struct kb_norm *n)
{
    size_t from = line->s.len > TAIL_BYTES ? kb_utf8_floor(line->s, line->s.len - TAIL_BYTES) : 0;
    if (from || n->from.ptr != line->s.ptr || n->from.len != line->s.len)
        kb_norm_make(n, kb_str_sub(line->s, from, line->s.len));
    const char *blank = memrchr(n->bytes, ' ', n->len);
    uint32_t last_word = blank ? (uint32_t)(blank - n->bytes) + 1 : 0;
    for (uint32_t at = 1; at < n->len; at = kb_norm_token(n, at)) {
        if (n->bytes[at] == ' ')
            continue;
        if (tail_at(draft, n, at)
            || (at >= last_word
                && kb_furniture_at(draft->furniture, n, at, 1u << KB_RULE_CUT, ~0u))) {
            line->s = kb_str_trim(kb_str_sub(line->s, 0, from + n->at[at]));
            return;
        }
    }
}
