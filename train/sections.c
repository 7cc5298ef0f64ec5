#include "sections.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "model/file.h"

#include "base/banned.h"

struct kb_buf *
kb_sections_add(struct kb_sections *sections, const char *name)
{
    KB_ASSERT(sections->count < KB_TRAIN_SECTIONS && strlen(name) <= 8);
    sections->names[sections->count] = name;
    kb_buf_init(&sections->bytes[sections->count], 0);
    return &sections->bytes[sections->count++];
}

static size_t
aligned(size_t at)
{
    return (at + KB_MODEL_ALIGN - 1) & ~(size_t)(KB_MODEL_ALIGN - 1);
}

static void
pad(struct kb_buf *out)
{
    while (out->len % KB_MODEL_ALIGN && !out->failed)
        kb_buf_char(out, 0);
}

void
kb_sections_write(struct kb_sections *sections, struct kb_buf *out)
{
    struct kb_model_head head = { .version = KB_MODEL_VERSION, .sections = sections->count };
    struct kb_model_section table[KB_TRAIN_SECTIONS] = { 0 };
    size_t at = aligned(sizeof head + sections->count * sizeof *table);
    memcpy(head.magic, KB_MODEL_MAGIC, sizeof head.magic);
    for (uint32_t i = 0; i < sections->count; i++) {
        memcpy(table[i].name, sections->names[i], strlen(sections->names[i]));
        table[i].offset = (uint32_t)at;
        table[i].bytes = (uint32_t)sections->bytes[i].len;
        at = aligned(at + sections->bytes[i].len);
    }
    head.bytes = (uint32_t)at;
    kb_buf_add(out, &head, sizeof head);
    kb_buf_add(out, table, sections->count * sizeof *table);
    pad(out);
    for (uint32_t i = 0; i < sections->count; i++) {
        kb_buf_str(out, kb_buf_view(&sections->bytes[i]));
        pad(out);
        kb_buf_free(&sections->bytes[i]);
    }
    if (out->failed)
        return;
    head.checksum = kb_model_checksum(kb_buf_view(out));
    memcpy(out->ptr, &head, sizeof head);
}

kabar_status
kb_sections_save(const char *path, struct kb_str bytes, struct kb_error *err)
{
    struct kb_buf name;
    kb_buf_init(&name, 0);
    kb_buf_format(&name, "%s.new", path);
    const char *fresh = kb_buf_text(&name);
    FILE *out = fopen(fresh, "wb");
    bool fine = out && fwrite(bytes.ptr, 1, bytes.len, out) == bytes.len;
    fine = out && fclose(out) == 0 && fine;
    kabar_status status = KABAR_OK;
    if (!fine || rename(fresh, path) != 0) {
        status = kb_fail(err, KABAR_CANNOT_WRITE, "%s: %s", path, strerror(errno));
        if (out)
            unlink(fresh);
    }
    kb_buf_free(&name);
    return status;
}

kabar_status
kb_sections_finish(struct kb_sections *sections, const char *path, struct kb_error *err)
{
    struct kb_buf file;
    kb_buf_init(&file, 0);
    kb_sections_write(sections, &file);
    kabar_status status = kb_sections_save(path, kb_buf_view(&file), err);
    kb_buf_free(&file);
    return status;
}
