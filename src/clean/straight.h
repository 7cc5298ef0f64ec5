/* Most pages need no tree: their elements are told to a walk as their tags come, straight off the
 * bytes. What is read of the others, a tree builder tells (html.c). */
#ifndef KB_CLEAN_STRAIGHT_H
#define KB_CLEAN_STRAIGHT_H

#include "clean/walk.h"

/* s: UTF-8 without zero bytes, which lives as long as the page. False when the page is odd: then
 * what the walk was told is of no use. */
bool kb_straight_read(struct kb_walk *walk, struct kb_str s);

#endif
