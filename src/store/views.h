/* What users read: views, whose names and columns are fixed (they may grow at the end). They are
 * made anew by the last schema file. */
#ifndef KB_STORE_VIEWS_H
#define KB_STORE_VIEWS_H

extern const char kb_views_of_pages[];   /* what stands on a page */
extern const char kb_views_of_folding[]; /* what pages tell together */

#endif
