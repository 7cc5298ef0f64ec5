/* Fetching, from a server of our own on this machine. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

#include "read/address.h"
#include "read/fetch.h"
#include "test.h"

#include "base/banned.h"

static const struct {
    const char *path, *answer;
} answers[] = {
    { "/page", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\n"
               "Connection: close\r\n\r\n<html><p>\xa3" },
    { "/none", "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n<html>" },
    { "/moved", "HTTP/1.1 301 Moved\r\nLocation: /page\r\nConnection: close\r\n\r\n" },
    { "/loop", "HTTP/1.1 301 Moved\r\nLocation: /loop\r\nConnection: close\r\n\r\n" },
    { "/file", "HTTP/1.1 301 Moved\r\nLocation: file:///etc/passwd\r\nConnection: close\r\n\r\n" },
    { "/lie", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n<html>" },
    { "/chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<html>\r\nfffff\r\na" },
};

struct server {
    int fd;
    unsigned port;
    volatile bool over;
    pthread_t thread;
};

/* Sends more than is taken, until the other side has enough. */
static void
send_large(int fd)
{
    static char block[65536];
    const char *head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    memset(block, 'a', sizeof block);
    if (send(fd, head, strlen(head), MSG_NOSIGNAL) < 0)
        return;
    for (int i = 0; i < 1000 && send(fd, block, sizeof block, MSG_NOSIGNAL) > 0; i++)
        continue;
}

static void
answer(const struct server *server, int fd)
{
    char request[4096] = "";
    ssize_t got = recv(fd, request, sizeof request - 1, 0);
    request[got > 0 ? got : 0] = 0;
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        size_t len = strlen(answers[i].path);
        if (strncmp(request + 4, answers[i].path, len) == 0 && request[4 + len] == ' ')
            send(fd, answers[i].answer, strlen(answers[i].answer), MSG_NOSIGNAL);
    }
    if (strncmp(request, "GET /large ", 11) == 0)
        send_large(fd);
    while (strncmp(request, "GET /never ", 11) == 0 && !server->over)
        poll(NULL, 0, 20);
    close(fd);
}

static void *
serve(void *context)
{
    struct server *server = context;
    while (!server->over) {
        struct pollfd wait = { .fd = server->fd, .events = POLLIN };
        if (poll(&wait, 1, 20) > 0)
            answer(server, accept(server->fd, NULL, NULL));
    }
    return NULL;
}

static bool
start(struct server *server)
{
    struct sockaddr_in at = { .sin_family = AF_INET };
    socklen_t len = sizeof at;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    *server = (struct server){ .fd = socket(AF_INET, SOCK_STREAM, 0) };
    if (!CHECK(bind(server->fd, (struct sockaddr *)&at, sizeof at) == 0)
        || !CHECK(listen(server->fd, 8) == 0)
        || !CHECK(getsockname(server->fd, (struct sockaddr *)&at, &len) == 0))
        return false;
    server->port = ntohs(at.sin_port);
    return CHECK(pthread_create(&server->thread, NULL, serve, server) == 0);
}

static void
stop(struct server *server)
{
    server->over = true;
    pthread_join(server->thread, NULL);
    close(server->fd);
}

static const struct kb_fetch_rules near_by = { .allow_private = true, .seconds = 20 };

static kabar_status
fetch(const struct server *server, const char *path, const struct kb_fetch_rules *rules,
      struct kb_fetched *fetched, struct kb_error *err)
{
    char url[128];
    snprintf(url, sizeof url, "http://127.0.0.1:%u%s", server->port, path);
    return kb_fetch(url, rules, NULL, fetched, err);
}

TEST(fetch_gives_body_charset_and_where_it_was)
{
    struct server server;
    struct kb_fetched fetched;
    struct kb_error err;
    if (!start(&server))
        return;
    kb_fetched_init(&fetched);
    CHECK_INT(fetch(&server, "/moved", &near_by, &fetched, &err), KABAR_OK);
    CHECK_STR(kb_buf_view(&fetched.body), "<html><p>\xa3");
    CHECK_STR(kb_buf_view(&fetched.charset), "iso-8859-2");
    CHECK(kb_str_ends(kb_buf_view(&fetched.url), KB_STR("/page")));
    CHECK(strlen(fetched.at) == 20);
    kb_fetched_free(&fetched);
    stop(&server);
}

TEST(fetch_refuses_what_it_should)
{
    static const struct {
        const char *path;
        kabar_status status;
        const char *message;
    } cases[] = {
        { "/none", KABAR_NOT_FOUND, "the server answered 404" },
        { "/loop", KABAR_CANNOT_READ, "leads on more than 5 times" },
        { "/file", KABAR_CANNOT_READ, "leads to what is neither http nor https" },
        { "/lie", KABAR_CANNOT_READ, "cannot be fetched" },
        { "/chunks", KABAR_CANNOT_READ, "" },
        { "/large", KABAR_TOO_LARGE, "is larger than 8 MB" },
    };
    struct server server;
    struct kb_fetched fetched;
    if (!start(&server))
        return;
    kb_fetched_init(&fetched);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kb_error err = { 0 };
        CHECK_INT(fetch(&server, cases[i].path, &near_by, &fetched, &err), cases[i].status);
        kb_test_check(strstr(err.message, cases[i].message) != NULL, __FILE__, __LINE__, "%s: '%s'",
                      cases[i].path, err.message);
    }
    kb_fetched_free(&fetched);
    stop(&server);
}

TEST(fetch_connects_to_no_private_address)
{
    static const struct kb_fetch_rules far = { .seconds = 20 };
    struct server server;
    struct kb_fetched fetched;
    struct kb_error err = { 0 };
    if (!start(&server))
        return;
    kb_fetched_init(&fetched);
    CHECK_INT(fetch(&server, "/page", &far, &fetched, &err), KABAR_CANNOT_READ);
    CHECK(strstr(err.message, "leads to the private address 127.0.0.1") != NULL);
    CHECK_INT(kb_fetch("ftp://uji.id/", &far, NULL, &fetched, &err), KABAR_USAGE);
    CHECK_INT(kb_fetch("file:///etc/passwd", &far, NULL, &fetched, &err), KABAR_USAGE);
    kb_fetched_free(&fetched);
    stop(&server);
}

TEST(fetch_does_not_wait_for_ever)
{
    static const struct kb_fetch_rules short_time = { .allow_private = true, .seconds = 1 };
    struct server server;
    struct kb_fetched fetched;
    struct kb_error err = { 0 };
    if (!start(&server))
        return;
    kb_fetched_init(&fetched);
    CHECK_INT(fetch(&server, "/never", &short_time, &fetched, &err), KABAR_CANNOT_READ);
    CHECK(strstr(err.message, "did not come within 1 seconds") != NULL);
    kb_fetched_free(&fetched);
    stop(&server);
}

TEST(fetch_stops_when_asked)
{
    static const volatile sig_atomic_t stop_now = 1;
    struct server server;
    struct kb_fetched fetched;
    struct kb_error err = { 0 };
    char url[128];
    if (!start(&server))
        return;
    kb_fetched_init(&fetched);
    snprintf(url, sizeof url, "http://127.0.0.1:%u/never", server.port);
    CHECK_INT(kb_fetch(url, &near_by, &stop_now, &fetched, &err), KABAR_INTERRUPTED);
    kb_fetched_free(&fetched);
    stop(&server);
}

TEST(fetch_knows_addresses)
{
    CHECK(kb_fetch_is_address("https://uji.id/"));
    CHECK(kb_fetch_is_address("FTP://uji.id/"));
    CHECK(!kb_fetch_is_address("halaman.html"));
    CHECK(!kb_fetch_is_address("c://x"));
    CHECK(!kb_fetch_is_address("://x"));
    CHECK(!kb_fetch_is_address("http:/x"));
    CHECK(!kb_fetch_is_address("folder/http://x"));
    CHECK(!kb_fetch_is_address(""));
}

static bool
is_public(const char *text)
{
    struct sockaddr_in v4 = { .sin_family = AF_INET };
    struct sockaddr_in6 v6 = { .sin6_family = AF_INET6 };
    if (inet_pton(AF_INET, text, &v4.sin_addr) == 1)
        return kb_address_is_public((struct sockaddr *)&v4);
    CHECK(inet_pton(AF_INET6, text, &v6.sin6_addr) == 1);
    return kb_address_is_public((struct sockaddr *)&v6);
}

TEST(address_open_to_all)
{
    static const char *const open[] = {
        "1.1.1.1",        "9.255.255.255",    "11.0.0.0",      "100.63.255.255", "100.128.0.0",
        "126.0.0.1",      "172.15.0.1",       "172.32.0.1",    "192.167.0.1",    "223.255.255.255",
        "198.17.0.1",     "198.20.0.1",       "2606:4700::11", "2a00:1450::1",   "::ffff:1.1.1.1",
        "2002:101:101::", "64:ff9b::1.1.1.1",
    };
    static const char *const closed[] = {
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "192.0.0.8",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "2001:db8::1",
        "2001::1",
        "::ffff:10.0.0.1",
        "::ffff:7f00:1",
        "2002:7f00:1::",
        "64:ff9b::a00:1",
        "3fff::1",
        "::127.0.0.1",
    };
    struct sockaddr other = { .sa_family = AF_UNIX };
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        kb_test_check(is_public(open[i]), __FILE__, __LINE__, "%s is open to all", open[i]);
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++)
        kb_test_check(!is_public(closed[i]), __FILE__, __LINE__, "%s is not", closed[i]);
    CHECK(!kb_address_is_public(&other));
}
