/* What stands in a page's bytes, told apart as https://html.spec.whatwg.org/#tokenization has it.
 */
#ifndef KB_CLEAN_TOKENS_H
#define KB_CLEAN_TOKENS_H

#include "base/span.h"

enum { KB_TOKEN_MOST_ATTRIBUTES = 512 /* of a tag that is worth reading */ };

enum kb_token {
    KB_TOKEN_TEXT, /* a '<' that is but a sign */
    KB_TOKEN_START,
    KB_TOKEN_END,
    KB_TOKEN_COMMENT,
    KB_TOKEN_DECLARATION, /* "<!...>" */
    KB_TOKEN_BOGUS        /* "<?...>", "</...>" without a name */
};

struct kb_token_attribute {
    struct kb_str name, value; /* value: as it stands there, without quotes */
    size_t begin, end;
};

/* Of the '<' at `at`. */
enum kb_token kb_token_at(struct kb_str s, size_t at);
/* Where the name of a tag ends that begins at `at`. */
size_t kb_token_name_end(struct kb_str s, size_t at);
/* The next attribute from *at on, which then is behind it; false where there is none: then *at is
 * that of the tag's '>', or s.len. *closed: whether a slash stands right before that. */
bool kb_token_attribute(struct kb_str s, size_t *at, struct kb_token_attribute *a, bool *closed);
/* Behind the comment that opens at `at`. */
size_t kb_token_comment_end(struct kb_str s, size_t at);
/* Where the end tag of an element of raw text stands, whose start tag ends at `at`; s.len: nowhere.
 * *comment: where the first comment opens before it, or the same. */
size_t kb_token_raw_end(struct kb_str s, size_t at, struct kb_str name, size_t *comment);

bool kb_token_is_blank(char c);

#endif
