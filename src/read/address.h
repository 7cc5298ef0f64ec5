/* Which network addresses are open to all: those that a page on the web may have. */
#ifndef KB_READ_ADDRESS_H
#define KB_READ_ADDRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/socket.h>

/* False for addresses of this machine, of private networks, of links, of many at once, and for what
 * is reserved (the special-purpose registries of IANA, RFC 6890), also where an IPv4 address stands
 * within one of IPv6. */
bool kb_address_is_public(const struct sockaddr *address);
/* In figures, for messages. */
void kb_address_text(const struct sockaddr *address, char *out, size_t cap);

#endif
