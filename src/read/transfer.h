/* The two transfer encodings of mail (RFC 2045, sections 6.7 and 6.8), taken off in place. */
#ifndef KB_READ_TRANSFER_H
#define KB_READ_TRANSFER_H

#include "base/span.h"

/* Gives the new length. What is not quoted as it should be stays as it is. */
size_t kb_transfer_unquote(char *bytes, size_t len);
/* Gives the new length. What is none of its letters is passed over. */
size_t kb_transfer_base64(char *bytes, size_t len);

#endif
