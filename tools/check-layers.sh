#!/bin/sh
# Holds src/LAYERS: a file may include headers of its own folder and of the layers named there.
# Files directly in src/ are the layer `top`. Prints each offence; exit status 1 when there is one.
cd "$(dirname "$0")/.." || exit 2
find src cmd -name '*.[ch]' | sort | xargs awk '
    FNR == 1 && FILENAME != "src/LAYERS" {
        n = split(FILENAME, part, "/")
        layer = part[1] == "cmd" ? "cmd" : n == 2 ? "top" : part[2]
        if (!(layer in may)) {
            print FILENAME ": layer " layer " is not in src/LAYERS"
            bad = 1
        }
    }
    FILENAME == "src/LAYERS" {
        if ($0 !~ /^#/ && split($0, side, ":") == 2)
            may[side[1]] = " " side[1] " " side[2] " "
        next
    }
    /^#include "/ {
        split($0, quoted, "\"")
        header = quoted[2]
        if (header == "kabar.h")
            next
        n = split(header, part, "/")
        to = n == 1 ? (layer == "cmd" ? "cmd" : "top") : part[1]
        if (index(may[layer], " " to " ") == 0) {
            print FILENAME ":" FNR ": " layer " may not include " header
            bad = 1
        }
    }
    END { exit bad }
' src/LAYERS
