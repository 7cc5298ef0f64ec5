/* Every encoding of the WHATWG Encoding Standard to UTF-8, by lexbor's decoders. */
#ifndef KB_READ_CHARSET_H
#define KB_READ_CHARSET_H

#include "base/buf.h"
#include "read/input.h"

/* HTML as valid UTF-8. In this order: the byte-order mark; `told`, the name that came with the page
 * (HTTP); UTF-16 without a mark, by its zeros; the page's own word in <meta> or <?xml?>; else
 * windows-1252. What is UTF-8 throughout is taken as that whatever is said, unless an encoding of
 * seven bits is named and its escapes are there. The result is `bytes` itself, without the mark, or
 * lies in *out (cleared first). Ask out->failed. Broken pieces become U+FFFD, NUL is left out. */
struct kb_str kb_charset_html(struct kb_str bytes, struct kb_str told, struct kb_buf *out);
/* The same for text, which says nothing of itself. */
struct kb_str kb_charset_text(struct kb_str bytes, struct kb_str told, struct kb_buf *out);

/* Lays a layer around *in (see input.h) that gives UTF-8 which XML 1.0 allows: what stands for
 * nothing becomes U+FFFD, control characters blanks. An encoding that nobody knows, and none
 * (empty), is taken for UTF-8, or windows-1252 where `head` is not. */
kabar_status kb_input_charset(struct kb_input **in, struct kb_str name, struct kb_str head,
                              struct kb_error *err);
/* The name in an XML declaration; empty for none. */
struct kb_str kb_charset_xml(struct kb_str head);

#endif
