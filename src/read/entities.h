/* Character references of HTML in short texts that are no markup otherwise: titles in feeds. */
#ifndef KB_READ_ENTITIES_H
#define KB_READ_ENTITIES_H

#include "base/buf.h"

/* Appends s with numbered references and the common named ones (&amp; &rsquo; ...) resolved and
 * tags
 * ("<b>") left out. What is not known stays as it is. */
void kb_entities_plain(struct kb_buf *out, struct kb_str s);

#endif
