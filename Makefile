# kabar. The two commands for a fresh machine: `make demo` and `make test`.
# SAN=1 builds with address and undefined-behaviour sanitizers into a folder of its own.
CC ?= cc
BUILD := build$(if $(SAN),/san)
WARN := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wvla
OPT := $(if $(SAN),-O1 -fsanitize=address$(COMMA)undefined -fno-sanitize-recover=all -fno-omit-frame-pointer,-O2)
COMMA := ,
LIBS := lexbor yyjson sqlite3 zlib libzstd libutf8proc
CFLAGS ?= -g
ALL_CFLAGS = $(CFLAGS) -std=c17 -D_GNU_SOURCE $(OPT) $(WARN) -fvisibility=hidden -pthread -Iinclude -Isrc -I$(BUILD) $(shell pkg-config --cflags $(LIBS) 2>/dev/null)
LDLIBS = $(shell pkg-config --libs $(LIBS) 2>/dev/null) -llexbor -lm -pthread

SRC := $(sort $(wildcard src/*.c src/*/*.c))
CMD := $(sort $(wildcard cmd/*.c))
UNIT := $(sort $(wildcard tests/unit/*.c)) tests/main.c
DATA := $(sort $(wildcard knowledge/*.tsv packs/*/*.tsv packs/*/*/*.tsv))

OBJ := $(SRC:%.c=$(BUILD)/%.o) $(BUILD)/data.o
CMD_OBJ := $(CMD:%.c=$(BUILD)/%.o)
UNIT_OBJ := $(UNIT:%.c=$(BUILD)/%.o)

all: $(BUILD)/kabar

$(BUILD)/kabar: $(CMD_OBJ) $(OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/unit: $(UNIT_OBJ) $(OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -Itests -c -o $@ $<

# Every data file lies in the binary as it stands in the tree.
$(BUILD)/data.S: tools/embed.sh $(DATA) Makefile
	@mkdir -p $(@D)
	sh tools/embed.sh $(DATA) > $@.new && mv $@.new $@

$(BUILD)/data.o: $(BUILD)/data.S $(DATA)
	$(CC) -c -o $@ $<

clean:
	rm -rf build

-include $(OBJ:.o=.d) $(CMD_OBJ:.o=.d) $(UNIT_OBJ:.o=.d)
.PHONY: all clean
.DELETE_ON_ERROR:
