/* A language's models in one file: a head, a table of sections, the sections. Used as it lies, in
 * the binary or read from a user's folder; nothing is parsed at start.
 *
 * head     "kabarmod", version, number of sections, bytes in all, checksum
 * section  name (8 bytes, zero padded), offset, bytes
 *
 * All numbers are little-endian 32-bit; every section begins at a multiple of 32 bytes. */
#ifndef KB_MODEL_FILE_H
#define KB_MODEL_FILE_H

#include "base/error.h"

#define KB_MODEL_MAGIC "kabarmod"
enum { KB_MODEL_VERSION = 1, KB_MODEL_SECTIONS = 16, KB_MODEL_ALIGN = 32 };

struct kb_model_head {
    char magic[8];
    uint32_t version, sections, bytes, checksum;
};

struct kb_model_section {
    char name[8];
    uint32_t offset, bytes;
};

/* Refuses what is not a whole model file of this version, with `name` in the message. The checksum
 * is looked at only where `check` says so: bytes in the binary were checked when it was built. */
kabar_status kb_model_check(struct kb_str bytes, const char *name, bool check,
                            struct kb_error *err);
/* The section of that name; ptr NULL when there is none. */
struct kb_str kb_model_find(struct kb_str bytes, const char *name);
/* What the head's checksum must be: over the whole file, the checksum itself taken as 0. */
uint32_t kb_model_checksum(struct kb_str bytes);

#endif
