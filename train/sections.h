/* Sections on their way into a model file (model/file.h). */
#ifndef KB_TRAIN_SECTIONS_H
#define KB_TRAIN_SECTIONS_H

#include "base/buf.h"
#include "base/error.h"

enum { KB_TRAIN_SECTIONS = 8 };

struct kb_sections {
    uint32_t count;
    const char *names[KB_TRAIN_SECTIONS];
    struct kb_buf bytes[KB_TRAIN_SECTIONS];
};

/* Adds an empty section of that name (at most 8 bytes, static) and gives its bytes. */
struct kb_buf *kb_sections_add(struct kb_sections *sections, const char *name);
/* Appends the whole model file to *out; frees the sections. */
void kb_sections_write(struct kb_sections *sections, struct kb_buf *out);
/* The same as a file, by kb_sections_save. */
kabar_status kb_sections_finish(struct kb_sections *sections, const char *path,
                                struct kb_error *err);
/* Writes a file whole or not at all: under another name first. */
kabar_status kb_sections_save(const char *path, struct kb_str bytes, struct kb_error *err);

#endif
