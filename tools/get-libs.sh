#!/bin/sh
# Makes what the build needs present on a Debian 12 machine, and does nothing where all is there.
# lexbor and yyjson are newer than Debian 12: they come as packages from Debian testing, checked by
# apt with Debian's own keys, through lists of their own, so that nothing else of that suite comes in.
# Usage: tools/get-libs.sh            get what is missing
#        tools/get-libs.sh --check    exit status 0 when all is there
set -eu

LIBS='lexbor >= 2.4 yyjson sqlite3 zlib libzstd libbrotlidec libutf8proc expat libcurl >= 7.85'
STABLE='pkg-config gcc make libc6-dev libsqlite3-dev zlib1g-dev libzstd-dev libutf8proc-dev
    libbrotli-dev libexpat1-dev libcurl4-openssl-dev'
NEWER='liblexbor3 liblexbor-dev libyyjson0 libyyjson-dev'
KEYS=/usr/share/keyrings/debian-archive-keyring.gpg
WAIT='-o DPkg::Lock::Timeout=400 -o Acquire::Retries=3'

say() {
    printf 'get-libs: %s\n' "$*" >&2
}

give_up() {
    say "$*"
    say "kabar needs: gcc, make, pkg-config and the libraries lexbor (2.4 or later), yyjson, sqlite3,"
    say "zlib, zstd, brotli, utf8proc, expat and libcurl with their headers; pkg-config must know all of them."
    exit 1
}

have_all() {
    command -v pkg-config >/dev/null 2>&1 && pkg-config --exists "$LIBS" 2>/dev/null
}

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Prints those of the packages named that are not installed.
missing() {
    for package in "$@"; do
        installed "$package" || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo "$@"
    else
        give_up "to install packages, run this as root (there is no sudo here)"
    fi
}

install_stable() {
    wanted=$(missing $STABLE)
    [ -n "$wanted" ] || return 0
    say "installing $wanted"
    install="apt-get $WAIT install -y -q --no-install-recommends $wanted"
    as_root env DEBIAN_FRONTEND=noninteractive $install >&2 && return 0
    say "trying again with fresh package lists"
    as_root apt-get $WAIT update -q >&2 || give_up "apt-get update failed"
    as_root env DEBIAN_FRONTEND=noninteractive $install >&2 ||
        give_up "apt-get could not install: $wanted"
}

# The archive that this machine takes Debian itself from, as apt understands its own configuration
# (either form of source list). The archives of updates and of security have other releases' names.
archive() {
    apt-get indextargets --format '$(REPO_URI)|$(RELEASE)|$(COMPONENT)' 'Created-By: Packages' \
        2>/dev/null | awk -F'|' -v want="$1" '$2 == want && $3 == "main" { print $1; exit }'
}

install_newer() {
    wanted=$(missing $NEWER)
    [ -n "$wanted" ] || return 0
    . /etc/os-release
    found=$(archive "${VERSION_CODENAME:-stable}")
    if [ -z "$found" ]; then # apt has no lists yet
        as_root apt-get $WAIT update -q >&2 || give_up "apt-get update failed"
        found=$(archive "${VERSION_CODENAME:-stable}")
    fi
    [ -n "$found" ] || give_up "apt knows no Debian archive to take $wanted from"
    [ -r "$KEYS" ] || give_up "Debian's keys are missing (package debian-archive-keyring)"
    place=$(mktemp -d)
    trap 'rm -rf "$place"' EXIT
    trap 'exit 1' INT TERM HUP
    mkdir -p "$place/lists/partial" "$place/cache/archives/partial" "$place/debs"
    chmod -R a+rX "$place"
    echo "deb [signed-by=$KEYS] $found testing main" >"$place/sources.list"
    private="$WAIT -o Dir::Etc::sourcelist=$place/sources.list -o Dir::Etc::sourceparts=/dev/null
        -o Dir::State::Lists=$place/lists -o Dir::Cache=$place/cache -o Acquire::Languages=none
        -o APT::Sandbox::User= -o APT::Update::Post-Invoke::=true"
    say "taking $wanted from Debian testing"
    (cd "$place/debs" && apt-get $private update -q >&2 && apt-get $private download -q $wanted >&2) ||
        give_up "apt could not take the packages from Debian testing; its reason stands above"
    as_root dpkg -i "$place"/debs/*.deb >&2 ||
        give_up "the packages of Debian testing do not fit this machine"
}

if [ "${1:-}" = --check ]; then
    have_all
    exit
fi
have_all && exit 0
command -v apt-get >/dev/null 2>&1 || give_up "this is no Debian machine"
install_stable
have_all || install_newer
have_all || give_up "pkg-config still does not find: $LIBS"
