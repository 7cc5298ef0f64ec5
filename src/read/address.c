#include "read/address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

#include "base/banned.h"

struct block {
    unsigned char bytes[16];
    unsigned bits; /* that count */
};

static const struct block closed_4[] = {
    { { 0 }, 8 },             /* this network */
    { { 10 }, 8 },            /* private */
    { { 100, 64 }, 10 },      /* of providers, shared */
    { { 127 }, 8 },           /* this machine */
    { { 169, 254 }, 16 },     /* of the link; also where clouds tell their secrets */
    { { 172, 16 }, 12 },      /* private */
    { { 192, 0, 0 }, 24 },    /* of protocols */
    { { 192, 0, 2 }, 24 },    /* for documents */
    { { 192, 88, 99 }, 24 },  /* relays, given up */
    { { 192, 168 }, 16 },     /* private */
    { { 198, 18 }, 15 },      /* for measuring */
    { { 198, 51, 100 }, 24 }, /* for documents */
    { { 203, 0, 113 }, 24 },  /* for documents */
    { { 224 }, 3 },           /* many at once; reserved */
};

/* All that is in use on the web lies in 2000::/3; this is closed within it. */
static const struct block open_6 = { { 0x20 }, 3 };
static const struct block closed_6[] = {
    { { 0x20, 0x01 }, 23 },             /* of protocols, tunnels among them */
    { { 0x20, 0x01, 0x0d, 0xb8 }, 32 }, /* for documents */
    { { 0x3f, 0xff }, 20 },             /* for documents */
};

/* Where an address of IPv4 stands in one of IPv6, and behind how many bytes. */
static const struct {
    struct block block;
    size_t at;
} wrapped[] = {
    { { { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff }, 96 }, 12 }, /* mapped */
    { { { 0x00, 0x64, 0xff, 0x9b }, 96 }, 12 },                   /* translated (NAT64) */
    { { { 0x20, 0x02 }, 16 }, 2 },                                /* 6to4 */
};

static bool
is_in(const unsigned char *bytes, const struct block *block)
{
    unsigned whole = block->bits / 8, rest = block->bits % 8;
    unsigned char mask = (unsigned char)(0xFF << (8 - rest));
    return memcmp(bytes, block->bytes, whole) == 0
           && (!rest || ((bytes[whole] ^ block->bytes[whole]) & mask) == 0);
}

static bool
is_open_4(const unsigned char *bytes)
{
    for (size_t i = 0; i < sizeof closed_4 / sizeof *closed_4; i++)
        if (is_in(bytes, &closed_4[i]))
            return false;
    return true;
}

static bool
is_open_6(const unsigned char *bytes)
{
    for (size_t i = 0; i < sizeof wrapped / sizeof *wrapped; i++)
        if (is_in(bytes, &wrapped[i].block))
            return is_open_4(bytes + wrapped[i].at);
    for (size_t i = 0; i < sizeof closed_6 / sizeof *closed_6; i++)
        if (is_in(bytes, &closed_6[i]))
            return false;
    return is_in(bytes, &open_6);
}

bool
kb_address_is_public(const struct sockaddr *address)
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    if (address->sa_family == AF_INET) {
        memcpy(&v4, address, sizeof v4);
        return is_open_4((const unsigned char *)&v4.sin_addr);
    }
    if (address->sa_family != AF_INET6)
        return false;
    memcpy(&v6, address, sizeof v6);
    return is_open_6((const unsigned char *)&v6.sin6_addr);
}

void
kb_address_text(const struct sockaddr *address, char *out, size_t cap)
{
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    const char *text = NULL;
    if (address->sa_family == AF_INET) {
        memcpy(&v4, address, sizeof v4);
        text = inet_ntop(AF_INET, &v4.sin_addr, out, (socklen_t)cap);
    } else if (address->sa_family == AF_INET6) {
        memcpy(&v6, address, sizeof v6);
        text = inet_ntop(AF_INET6, &v6.sin6_addr, out, (socklen_t)cap);
    }
    if (!text && cap)
        out[0] = 0;
}
