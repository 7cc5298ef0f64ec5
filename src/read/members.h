/* The members of a gzip file one by one, for kinds whose records are members each: what is damaged
 * is then one member, and the others are read. On inputs that are not gzip, and before
 * kb_members_stop, members are not told apart. */
#ifndef KB_READ_MEMBERS_H
#define KB_READ_MEMBERS_H

#include "read/input.h"

/* From now on the input ends behind each member. Only before any of a second one was asked for. */
void kb_members_stop(struct kb_input *in);
bool kb_members_told_apart(const struct kb_input *in);
/* Begins the next member, when the one before is whole and unpacked to its end; what was not taken
 * of it stays in front. False when there is none: in->status says whether the file is fine. */
bool kb_members_next(struct kb_input *in);
/* Behind a broken member: drops what is left of it and begins the next one whose text begins with
 * `start` (at most 16 bytes). False when there is none. */
bool kb_members_mend(struct kb_input *in, struct kb_str start);
/* Where the member under way begins in the packed bytes; without members, kb_input_at. */
uint64_t kb_members_at(const struct kb_input *in);
/* The next byte is a member's first. */
bool kb_members_begins_here(const struct kb_input *in);
/* How many bytes of the member under way were used, and how many came out; 0 without members. */
uint64_t kb_members_packed(const struct kb_input *in);
uint64_t kb_members_unpacked(const struct kb_input *in);

#endif
