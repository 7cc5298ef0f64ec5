/* The front door of the READ stage: the inputs of a command line, one page after the other.
 *
 *   files, folders, "-", addresses  ->  unpack (gzip, zstd)  ->  which kind?  ->  pages
 *
 * Kinds are known by content, never by name (the table is in kinds.c). Memory is bounded by the
 * largest record, never by the file. One reader belongs to one thread. */
#ifndef KB_READ_READ_H
#define KB_READ_READ_H

#include <signal.h>

#include "base/error.h"
#include "read/page.h"

struct kb_read;

/* `paths` are addresses (http:, https:: one page each is fetched), files, folders (walked in the
 * order of their names' bytes; hidden names, symbolic links to folders and special files inside are
 * passed over) and "-" for standard input. They are borrowed until the close. `stop` (may be NULL)
 * is looked at before each page. */
kabar_status kb_read_open(char *const *paths, size_t count, const volatile sig_atomic_t *stop,
                          struct kb_read **read, struct kb_error *err);
/* The same for bytes in memory, borrowed until the close; `name` stands for the path. */
kabar_status kb_read_open_bytes(const char *name, struct kb_str bytes, struct kb_read **read,
                                struct kb_error *err);
/* What may be fetched; when left out, nothing from private addresses, half a minute for each page.
 */
struct kb_fetch_rules {
    bool allow_private; /* also addresses of this machine and of private networks; then also proxies
                         */
    unsigned seconds;   /* for one page; 0: as when left out */
};
void kb_read_set_rules(struct kb_read *read, struct kb_fetch_rules rules);
/* NULL is fine. */
void kb_read_close(struct kb_read *read);

/* The next page, valid until the next call.
 *   KABAR_OK, *more           a page
 *   KABAR_OK, not *more       the end
 *   KABAR_INTERRUPTED         *stop was set; the end
 *   any other                 one page, record or file that cannot be read: page->path says which,
 *                             err in a sentence what and why; call again for what comes behind it
 */
kabar_status kb_read_next(struct kb_read *read, struct kb_page *page, bool *more,
                          struct kb_error *err);
/* How many bytes of the files were read so far, packed as they are. */
uint64_t kb_read_bytes(const struct kb_read *read);

#endif
