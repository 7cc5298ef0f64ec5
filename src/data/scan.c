#include "data/scan.h"

#include "base/limits.h"
#include "base/utf8.h"

#include "base/banned.h"

/* What a code point is to the scanner. */
enum kind { SPACE, LOWER, UPPER, DIGIT, MARK, UNSEEN, OTHER };

/* So many of them between two letters are looked over. */
enum { UNSEEN_RUN = 4 };

/* Digits as wide as a Chinese letter. */
static bool
wide_digit(uint32_t cp)
{
    return cp >= 0xFF10 && cp <= 0xFF19;
}

static enum kind
kind_of(uint32_t cp)
{
    if (cp < 0x80) {
        if (cp >= 'a' && cp <= 'z')
            return LOWER;
        if (cp >= 'A' && cp <= 'Z')
            return UPPER;
        if (cp >= '0' && cp <= '9')
            return DIGIT;
        return cp <= ' ' || cp == 0x7f ? SPACE : OTHER;
    }
    if (kb_utf8_is_unseen(cp))
        return UNSEEN;
    if (kb_utf8_is_space(cp))
        return SPACE;
    if (kb_utf8_is_mark(cp))
        return MARK;
    if (kb_utf8_is_upper(cp))
        return UPPER;
    if (wide_digit(cp))
        return DIGIT;
    return kb_utf8_is_letter(cp) || kb_utf8_is_digit_of_any(cp) ? LOWER : OTHER;
}

/* Kind of the code point at `at`, its length in *len; SPACE with length 0 behind the end. */
static enum kind
peek(struct kb_str s, size_t at, unsigned *len)
{
    *len = 0;
    if (at >= s.len)
        return SPACE;
    return kind_of(kb_utf8_get(s, at, len));
}

static bool
letter(enum kind k)
{
    return k == LOWER || k == UPPER || k == MARK;
}

static bool
apostrophe(struct kb_str s, size_t at, unsigned *len)
{
    uint32_t cp = at < s.len ? kb_utf8_get(s, at, len) : 0;
    return cp == '\'' || cp == 0x2019 || cp == 0x2BC;
}

static const char *const top_level[] = { "com", "id",   "co",  "net", "org", "tv",   "news", "go",
                                         "ac",  "info", "vn",  "my",  "sg",  "uk",   "au",   "us",
                                         "int", "gov",  "edu", "io",  "me",  "asia", "biz",  "or" };

static bool
is_top_level(struct kb_str s)
{
    for (size_t i = 0; i < sizeof top_level / sizeof *top_level; i++)
        if (kb_str_equal_nocase(s, (struct kb_str){ top_level[i], strlen(top_level[i]) }))
            return true;
    return false;
}

static bool
host_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

/* End of an address with its scheme, without the marks of the sentence around it; or `at`. */
static size_t
address_end(struct kb_str s, size_t at)
{
    size_t i = at;
    if (!kb_str_starts(kb_str_sub(s, at, s.len), KB_STR("http"))
        || kb_str_find(kb_str_sub(s, at, at + 8 < s.len ? at + 8 : s.len), KB_STR("://"), 0) >= 6)
        return at;
    while (i < s.len && i - at < KB_MAX_TOKEN_BYTES && (unsigned char)s.ptr[i] > ' '
           && (unsigned char)s.ptr[i] < 0x80 && !strchr("\"<>()", s.ptr[i]))
        i++;
    while (i > at + 1 && strchr(".,;:!?'", s.ptr[i - 1]))
        i--;
    return i;
}

/* End of a host name that starts at `at`, or `at`. */
static size_t
host_end(struct kb_str s, size_t at)
{
    size_t i = at, label = at, dots = 0;
    for (; i < s.len && i - at < KB_MAX_TOKEN_BYTES; i++) {
        if (host_char(s.ptr[i]))
            continue;
        if (s.ptr[i] != '.' || i == label || i + 1 >= s.len || !host_char(s.ptr[i + 1]))
            break;
        dots++;
        label = i + 1;
    }
    if (!dots)
        return at;
    struct kb_str last = kb_str_sub(s, label, i);
    if (last.ptr[0] >= 'A' && last.ptr[0] <= 'Z' && s.ptr[at] >= 'a' && s.ptr[at] <= 'z')
        return at; /* "it ended today.US forces" */
    /* "Liputan6.comJakarta" is glue, "kompas.com/read" goes on as marks. */
    for (size_t cut = last.len; cut >= 2; cut--)
        if (is_top_level(kb_str_sub(last, 0, cut))
            && (cut == last.len || (last.ptr[cut] >= 'A' && last.ptr[cut] <= 'Z')))
            return label + cut;
    return at;
}

static size_t
digits_end(struct kb_str s, size_t at)
{
    while (at < s.len && s.ptr[at] >= '0' && s.ptr[at] <= '9')
        at++;
    return at;
}

/* End of a mail address that starts at `at`, or `at`. */
static size_t
mail_end(struct kb_str s, size_t at)
{
    enum { LONGEST_BOX = 64 };
    size_t i = at;
    while (i < s.len && host_char(s.ptr[i]) && i - at < LONGEST_BOX)
        i++;
    if (i >= s.len || !s.ptr[i] || !strchr("@._+", s.ptr[i]))
        return at;
    while (i < s.len && i - at < LONGEST_BOX
           && (host_char(s.ptr[i]) || (s.ptr[i] && strchr("._+", s.ptr[i]))))
        i++;
    if (i + 1 >= s.len || i == at || s.ptr[i] != '@')
        return at;
    size_t end = host_end(s, i + 1);
    return end > i + 1 && end - at <= KB_MAX_TOKEN_BYTES ? end : at;
}

/* End of an account's name or a tag behind its mark: "@[kemlu_ri]", "#[DamaiUntukGaza]"; or `at`.
 * "#1" is a number. */
static size_t
handle_end(struct kb_str s, size_t at)
{
    size_t i = at;
    unsigned len;
    enum kind k;
    if (at == 0 || (s.ptr[at - 1] != '@' && s.ptr[at - 1] != '#'))
        return at;
    k = at > 1 ? peek(s, kb_utf8_floor(s, at - 2), &len) : SPACE;
    if (letter(k) || k == DIGIT)
        return at;
    for (; (k = peek(s, i, &len)) != SPACE && i + len - at <= KB_MAX_TOKEN_BYTES; i += len) {
        bool within = s.ptr[i] == '.' && s.ptr[at - 1] == '@' && i + 1 < s.len
                      && host_char(s.ptr[i + 1]) && s.ptr[i + 1] != '-';
        if (!letter(k) && k != DIGIT && s.ptr[i] != '_' && !within)
            break;
    }
    return digits_end(s, at) == i ? at : i;
}

/* End of an address of any kind that starts at `at`, or `at`. */
static size_t
net_end(struct kb_str s, size_t at)
{
    size_t end = address_end(s, at);
    if (end == at)
        end = handle_end(s, at);
    if (end == at)
        end = mail_end(s, at);
    return end == at ? host_end(s, at) : end;
}

/* "U.S." and "A.S": single letters with stops between. */
static size_t
acronym_end(struct kb_str s, size_t at)
{
    size_t i = at;
    unsigned n = 0;
    while (i + 1 < s.len && i + 3 - at <= KB_MAX_TOKEN_BYTES && s.ptr[i] >= 'A' && s.ptr[i] <= 'Z'
           && s.ptr[i + 1] == '.') {
        i += 2;
        n++;
    }
    if (n >= 1 && i < s.len && s.ptr[i] >= 'A' && s.ptr[i] <= 'Z'
        && (i + 1 == s.len || !host_char(s.ptr[i + 1]))) {
        i++;
        n++;
    }
    return n >= 2 ? i : at;
}

/* True when two small letters follow at `at`: the capital before them begins a word. */
static bool
word_begins(struct kb_str s, size_t at)
{
    unsigned a, b;
    if (peek(s, at, &a) != LOWER)
        return false;
    return peek(s, at + a, &b) == LOWER;
}

/* Behind the unseen characters at `at` where a letter or digit follows them, else `at`. */
static size_t
over_unseen(struct kb_str s, size_t at)
{
    size_t i = at;
    unsigned len;
    enum kind k = peek(s, i, &len);
    for (unsigned n = 0; k == UNSEEN && n < UNSEEN_RUN; n++) {
        i += len;
        k = peek(s, i, &len);
    }
    return letter(k) || k == DIGIT ? i : at;
}

static size_t
word_end(struct kb_str s, size_t at)
{
    enum kind before = SPACE;
    bool lower = false, digit = false;
    size_t i = at, seen = at;
    while (i < s.len) {
        unsigned len, mark;
        enum kind k = peek(s, i, &len);
        if (i + len - at > KB_MAX_TOKEN_BYTES)
            break;
        if (apostrophe(s, i, &mark) && letter(before)) {
            unsigned next;
            bool more = letter(peek(s, i + mark, &next));
            bool genitive = more && (s.ptr[i + mark] == 's' || s.ptr[i + mark] == 'S')
                            && !letter(peek(s, i + mark + 1, &next));
            if (!more || genitive)
                break;
            bool elided = before == UPPER || i - at <= 2; /* O'Brien, N'Djamena, l'Est */
            seen = i += mark;
            before = elided ? SPACE : before;
            continue;
        }
        if (k == UNSEEN) {
            size_t behind = over_unseen(s, i);
            if (behind == i || behind - at > KB_MAX_TOKEN_BYTES)
                break;
            i = behind;
            continue;
        }
        if (!letter(k) && k != DIGIT)
            break;
        if (k == UPPER && before == LOWER)
            break;
        if (k == UPPER && before == UPPER && i > at + 1 && word_begins(s, i + len))
            break;
        if (k == DIGIT && lower)
            break;
        if (k == UPPER && digit && word_begins(s, i + len))
            break;
        if (k == LOWER && before == DIGIT && word_begins(s, i + len))
            break; /* "G7|telah" */
        lower |= k == LOWER;
        digit |= k == DIGIT;
        if (k != MARK)
            before = k;
        seen = i += len;
    }
    return seen;
}

/* Length of the digit at `at`, 0 when there is none. */
static unsigned
digit_at(struct kb_str s, size_t at)
{
    unsigned len;
    return peek(s, at, &len) == DIGIT ? len : 0;
}

static size_t
number_end(struct kb_str s, size_t at)
{
    size_t i = at;
    unsigned len;
    if (at + 10 <= s.len && s.ptr[at + 4] == '-' && s.ptr[at + 7] == '-') {
        bool date = true;
        for (size_t k = 0; k < 10; k++)
            date &= k == 4 || k == 7 || digit_at(s, at + k) == 1;
        if (date && !digit_at(s, at + 10))
            return at + 10;
    }
    while (i < s.len) {
        if ((len = digit_at(s, i)) == 0 && strchr(".,/:", s.ptr[i]) && digit_at(s, i + 1))
            len = 1;
        if (!len || i + len - at > KB_MAX_TOKEN_BYTES)
            break;
        i += len;
    }
    while (peek(s, i, &len) == MARK && i + len - at <= KB_MAX_TOKEN_BYTES)
        i += len; /* the frame around the digit of a key */
    return i;
}

static uint32_t
letter_flags(struct kb_str s)
{
    unsigned letters = 0, upper = 0, len;
    uint32_t flags = KB_SCAN_ASCII;
    for (size_t i = 0; i < s.len; i += len) {
        enum kind k = peek(s, i, &len);
        if (i == 0 && k == UPPER)
            flags |= KB_SCAN_CAPITAL;
        letters += k == LOWER || k == UPPER;
        upper += k == UPPER;
        if (len > 1)
            flags &= ~(uint32_t)KB_SCAN_ASCII;
    }
    if (upper && !(flags & KB_SCAN_CAPITAL))
        flags |= KB_SCAN_INNER;
    return letters >= 2 && upper == letters ? flags | KB_SCAN_UPPER : flags;
}

/* Beside a quotation mark a long dash is a blank on the one side, on the other it may also end
 * what is broken off. */
static bool
dash(uint32_t cp)
{
    return cp == 0x2013 || cp == 0x2014;
}

/* Whether nothing is seen of it, and so it parts no mark from its word. */
static bool
no_width(uint32_t cp)
{
    return kb_utf8_is_unseen(cp) || cp == 0x200B;
}

/* The character seen before `at`, a blank where there is none. */
static uint32_t
seen_before(struct kb_str s, size_t at)
{
    unsigned len;
    for (unsigned n = 0; at > 0 && n <= UNSEEN_RUN; n++) {
        at = kb_utf8_floor(s, at - 1);
        uint32_t cp = kb_utf8_get(s, at, &len);
        if (!no_width(cp))
            return cp;
    }
    return ' ';
}

/* The same from `at` on. */
static uint32_t
seen_behind(struct kb_str s, size_t at)
{
    for (unsigned n = 0, len; at < s.len && n <= UNSEEN_RUN; n++, at += len) {
        uint32_t cp = kb_utf8_get(s, at, &len);
        if (!no_width(cp))
            return cp;
    }
    return ' ';
}

/* A mark that opens or closes by what stands around it. */
static uint32_t
straight_flags(struct kb_str s, size_t at, unsigned len)
{
    uint32_t before = seen_before(s, at);
    uint32_t behind = seen_behind(s, at + len);
    bool space_before =
        kind_of(before) == SPACE || (before < 0x80 && strchr("([-/", (int)before) != NULL);
    bool space_behind = kind_of(behind) == SPACE || behind == 0x2026
                        || (behind < 0x80 && strchr(",.;:!?)]-", (int)behind) != NULL);
    if ((space_before || dash(before)) && !space_behind)
        return KB_SCAN_QUOTE | KB_SCAN_OPENS;
    if ((space_behind || dash(behind)) && !space_before)
        return KB_SCAN_QUOTE | KB_SCAN_CLOSES;
    return KB_SCAN_QUOTE;
}

/* Marks that open, that close, and those that may do either. */
static uint32_t
quote_flags(struct kb_str s, size_t at, unsigned len, uint32_t cp)
{
    switch (cp) {
    case 0x201C:
    case 0x201E:
    case 0x00AB:
    case 0x2018:
    case 0x201A: return KB_SCAN_QUOTE | KB_SCAN_OPENS;
    case 0x201D:
    case 0x00BB:
    case 0x2019: return KB_SCAN_QUOTE | KB_SCAN_CLOSES;
    case '"':
    case '\'':
    case 0x201F:
    case '`': return straight_flags(s, at, len);
    default: return 0;
    }
}

static void
scan_mark(struct kb_str s, size_t at, struct kb_scan_piece *piece)
{
    unsigned len;
    uint32_t cp = kb_utf8_get(s, at, &len);
    if ((cp == '\'' || cp == 0x2019) && at > 0 && at + len < s.len
        && (s.ptr[at + len] == 's' || s.ptr[at + len] == 'S')) {
        unsigned n;
        size_t end = at + len + 1;
        size_t back = kb_utf8_floor(s, at - 1);
        if (letter(peek(s, back, &n)) && !letter(peek(s, end, &n))) {
            *piece = (struct kb_scan_piece){ at, end, KB_SCAN_ASCII | KB_SCAN_GLUED };
            return;
        }
    }
    size_t end = kb_utf8_cluster(s, at, KB_MAX_TOKEN_BYTES);
    *piece = (struct kb_scan_piece){ at, end, KB_SCAN_PUNCT | quote_flags(s, at, len, cp) };
}

static bool
hyphen(struct kb_str s, size_t at, unsigned *len)
{
    uint32_t cp = at < s.len ? kb_utf8_get(s, at, len) : 0;
    return cp == '-' || cp == 0x2010 || cp == 0x2011;
}

static void
scan_word(struct kb_str s, size_t at, enum kind k, struct kb_scan_piece *piece)
{
    size_t end = net_end(s, at);
    uint32_t flags = 0;
    if (end == at && k == UPPER && (end = acronym_end(s, at)) > at)
        flags = KB_SCAN_ACRONYM | KB_SCAN_UPPER;
    if (end == at && k == DIGIT) {
        end = number_end(s, at);
        flags = KB_SCAN_NUMBER | KB_SCAN_ASCII;
    } else if (end == at) {
        end = word_end(s, at);
    }
    if (!(flags & KB_SCAN_NUMBER))
        flags |= letter_flags(kb_str_sub(s, at, end));
    *piece = (struct kb_scan_piece){ at, end, flags };
}

/* The commonest case by far: a blank (or the text's start), then ASCII letters of which at most the
 * first is a capital, then a blank, comma, semicolon or the end. */
static bool
scan_plain(struct kb_scan *scan, struct kb_scan_piece *piece)
{
    const char *p = scan->text.ptr + scan->at, *end = scan->text.ptr + scan->text.len;
    if (scan->at > 0 && (p >= end || *p++ != ' '))
        return false;
    const char *first = p;
    bool capital = p < end && *p >= 'A' && *p <= 'Z';
    p += capital;
    while (p < end && *p >= 'a' && *p <= 'z')
        p++;
    size_t len = (size_t)(p - first);
    if (len < 2 || len > KB_MAX_TOKEN_BYTES || (p < end && *p != ' ' && *p != ',' && *p != ';'))
        return false;
    piece->begin = (size_t)(first - scan->text.ptr);
    piece->end = scan->at = piece->begin + len;
    piece->flags = KB_SCAN_ASCII | (capital ? KB_SCAN_CAPITAL : 0);
    return true;
}

bool
kb_scan_next(struct kb_scan *scan, struct kb_scan_piece *piece)
{
    if (scan_plain(scan, piece))
        return true;
    struct kb_str s = scan->text;
    size_t at = scan->at;
    uint32_t flags = 0;
    unsigned len, next;
    enum kind k;
    bool word_before = false;
    if (at > 0) {
        k = peek(s, kb_utf8_floor(s, at - 1), &len);
        word_before = letter(k) || k == DIGIT;
    }
    bool glued = at > 0;
    while (at < s.len && ((k = peek(s, at, &len)) == SPACE || k == UNSEEN)) {
        if (s.ptr[at] == '\n')
            flags |= KB_SCAN_BREAK;
        glued &= k == UNSEEN;
        at += len;
    }
    if (at >= s.len)
        return false;
    if (glued)
        flags |= KB_SCAN_GLUED;
    k = peek(s, at, &len);
    if (word_before && glued && hyphen(s, at, &len)) {
        size_t behind = over_unseen(s, at + len);
        enum kind next_kind = peek(s, behind, &next);
        if (letter(next_kind) || next_kind == DIGIT) {
            flags |= KB_SCAN_HYPHEN;
            at = behind;
            k = next_kind;
        }
    }
    if (letter(k) || k == DIGIT)
        scan_word(s, at, k, piece);
    else
        scan_mark(s, at, piece);
    piece->flags |= flags;
    scan->at = piece->end;
    return true;
}

size_t
kb_scan_fold(struct kb_str piece, uint32_t flags, char *out, size_t cap)
{
    size_t len = 0;
    if ((flags & KB_SCAN_ASCII) && !(flags & KB_SCAN_ACRONYM) && piece.len <= cap) {
        bool capitals = flags & (KB_SCAN_CAPITAL | KB_SCAN_UPPER | KB_SCAN_INNER);
        memcpy(out, piece.ptr, piece.len);
        for (size_t i = 0; capitals && i < piece.len; i++)
            if (out[i] >= 'A' && out[i] <= 'Z')
                out[i] |= 32;
        return piece.len;
    }
    if (!(flags & KB_SCAN_ACRONYM))
        return kb_utf8_fold(piece, out, cap);
    for (size_t i = 0; i < piece.len && len < cap; i++)
        if (piece.ptr[i] != '.')
            out[len++] = (char)(piece.ptr[i] | 32);
    return len;
}
