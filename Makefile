# kabar. The two commands for a fresh machine: `make demo` and `make test`.
# SAN=1 builds with address and undefined-behaviour sanitizers into a folder of its own.
.DEFAULT_GOAL := all
CC ?= cc
BUILD := build$(if $(SAN),/san)
PREFIX ?= /usr/local
COMMA := ,
WARN := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wvla
SANITIZE := -O1 -fsanitize=address$(COMMA)undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
OPT := $(if $(SAN),$(SANITIZE),-O2)
CFLAGS ?= -g
LIBS := lexbor >= 2.4 yyjson sqlite3 zlib libzstd libbrotlidec libutf8proc expat libcurl >= 7.85
# Loaded when it is needed, see src/read/curl.h.
NOT_LINKED := -lcurl

# What the machine lacks is got before anything is built; make then starts again. Where all is there,
# this costs one run of pkg-config.
ifneq ($(filter-out clean format,$(or $(MAKECMDGOALS),all)),)
ifneq ($(shell pkg-config --exists '$(LIBS)' 2>/dev/null && echo yes),yes)
build/libs.mk: get-libs
endif
include build/libs.mk
endif
build/libs.mk: tools/get-libs.sh
	@tools/get-libs.sh
	@mkdir -p $(@D)
	@echo "LIB_CFLAGS := $$(pkg-config --cflags '$(LIBS)')" >$@.new
	@echo "LIB_LIBS := $$(pkg-config --libs '$(LIBS)')" >>$@.new
	@mv $@.new $@

ALL_CFLAGS = $(CFLAGS) -std=c17 -D_GNU_SOURCE $(OPT) $(WARN) -fvisibility=hidden -pthread \
	-Iinclude -Isrc -I$(BUILD) $(LIB_CFLAGS)
LDLIBS = $(filter-out $(NOT_LINKED),$(LIB_LIBS)) -lm -ldl -pthread

SRC := $(sort $(wildcard src/*.c src/*/*.c))
CMD := $(sort $(wildcard cmd/*.c))
UNIT := $(sort $(wildcard tests/unit/*.c)) tests/main.c
DATA := $(sort $(wildcard knowledge/*.tsv packs/*/*.tsv packs/*/*/*.tsv packs/*/model.bin packs/*/relate.bin packs/languages.bin packs/blocks.bin packs/common.bin))

PLAIN_OBJ := $(SRC:%.c=$(BUILD)/%.o) $(BUILD)/data.o
OBJ := $(PLAIN_OBJ) $(BUILD)/lexicons.o
CMD_OBJ := $(CMD:%.c=$(BUILD)/%.o)
UNIT_OBJ := $(UNIT:%.c=$(BUILD)/%.o)
TOOL_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/*.c tests/fuzz/*.c tools/*.c))

all: $(BUILD)/kabar

$(BUILD)/kabar: $(CMD_OBJ) $(OBJ) $(BUILD)/files.list
$(BUILD)/unit: $(UNIT_OBJ) $(OBJ) $(BUILD)/files.list
$(BUILD)/cases: $(BUILD)/tests/cases.o $(OBJ) $(BUILD)/files.list
$(BUILD)/fault: $(BUILD)/tests/fault.o $(OBJ) $(BUILD)/files.list
$(BUILD)/speed: $(BUILD)/bench/speed.o $(OBJ) $(BUILD)/files.list
$(BUILD)/layer: $(BUILD)/bench/layer.o $(OBJ) $(BUILD)/files.list
$(BUILD)/fold: $(BUILD)/bench/fold.o $(OBJ) $(BUILD)/files.list
$(BUILD)/road: $(BUILD)/bench/road.o $(OBJ) $(BUILD)/files.list
$(BUILD)/fuzz: $(BUILD)/tests/fuzz/fuzz.o $(OBJ) $(BUILD)/files.list
$(BUILD)/kabar $(BUILD)/unit $(BUILD)/cases $(BUILD)/fault $(BUILD)/speed $(BUILD)/layer $(BUILD)/fold $(BUILD)/road \
  $(BUILD)/fuzz:
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LDLIBS)

# One stage alone, fed with whole and cut files: tests/fuzz/fuzz_STAGE.c with tests/fuzz/replay.c.
FUZZERS := $(patsubst tests/fuzz/fuzz_%.c,$(BUILD)/fuzz-%,$(sort $(wildcard tests/fuzz/fuzz_*.c)))
$(FUZZERS): $(BUILD)/fuzz-%: $(BUILD)/tests/fuzz/fuzz_%.o $(BUILD)/tests/fuzz/replay.o $(OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# ---- models: rebuilt by hand, not by `all`; the sets they are trained on are no part of the project ----

TRAIN_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(filter-out train/main_tell.c train/main_relate.c train/acts.c train/choice.c train/main_blocks.c train/judge.c train/blocks.c train/right.c train/main_common.c,$(wildcard train/*.c)))
SHARED ?= ../shared
# Without the models that are in the tree: those may be of an older form.
LEARN_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(wildcard src/base/*.c src/model/*.c))
$(BUILD)/kabar-train: $(TRAIN_OBJ) $(LEARN_OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
MODELS := $(patsubst training/%/recipe.tsv,packs/%/model.bin,$(wildcard training/*/recipe.tsv))
models: $(BUILD)/kabar-train $(BUILD)/kabar-tell
	@$(MAKE) --no-print-directory -j2 $(MODELS:%=retrain-%) retrain-languages
	@$(MAKE) --no-print-directory relations
retrain-languages: $(BUILD)/kabar-tell
	$< train . $(SHARED) packs/languages.bin
retrain-packs/%/model.bin: $(BUILD)/kabar-train
	$< --data $(SHARED)/lang --out packs/$*/model.bin $*

# Trains and measures the model of languages; see train/main_tell.c.
TELL_OBJ := $(patsubst %,$(BUILD)/train/%.o,main_tell tell pairs corpus sections)
$(BUILD)/kabar-tell: $(TELL_OBJ) $(LEARN_OBJ)
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

# Trains and measures the model of what one party does to another; needs the models of languages.
RELATIONS := $(patsubst training/events/%,packs/%/relate.bin,$(wildcard training/events/*))
relations: $(BUILD)/kabar-relate
	@$(MAKE) --no-print-directory -j2 $(RELATIONS:%=retrain-%)
retrain-packs/%/relate.bin: $(BUILD)/kabar-relate
	$< train . $* packs/$*/relate.bin
RELATE_OBJ := $(patsubst %,$(BUILD)/train/%.o,main_relate acts choice chain corpus recipe sections)
$(BUILD)/kabar-relate: $(RELATE_OBJ) $(OBJ) $(BUILD)/files.list
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LDLIBS)

# Trains and measures the model of a page's blocks on the page sets (Apache-2.0, CC BY 4.0, MIT), unpacked
# by tools/quality.sh.
BLOCKS_OBJ := $(patsubst %,$(BUILD)/train/%.o,main_blocks judge blocks right boost sections corpus)
$(BUILD)/kabar-blocks: $(BLOCKS_OBJ) $(OBJ) $(BUILD)/files.list
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LDLIBS)
PAGE_SETS = $(patsubst %/gold.jsonl,%,$(wildcard $(BUILD)/quality/pages/*/*/gold.jsonl))
retrain-blocks: $(BUILD)/kabar-blocks
	@for set in $(PAGE_SETS); do python3 $(SHARED)/tools/score_pages.py --as-text $$set >$$set/text.jsonl; done
	$< train packs/blocks.bin $(PAGE_SETS)

# Counts how usual words are in news, on the page sets (English, unpacked and read by tools/quality.sh) and
# on the sets that the Indonesian models are made from.
COMMON_OBJ := $(patsubst %,$(BUILD)/train/%.o,main_common corpus sections)
$(BUILD)/kabar-common: $(COMMON_OBJ) $(OBJ) $(BUILD)/files.list
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LDLIBS)
COMMON_SETS = $(patsubst %,$(BUILD)/quality/%.jsonl,naeb wcxb-dev fundus-a-i) $(patsubst %,$(SHARED)/lang/%,\
	ud_id_gsd_v2.0/train.conllu ud_id_csui/train.conllu ud_id_pud/test.conllu id_idner2k/train.ner id_nergrit/train.ner)
retrain-common: $(BUILD)/kabar-common
	$< packs/common.bin $(COMMON_SETS)

$(BUILD)/libkabar.a: $(OBJ) $(BUILD)/files.list
	rm -f $@
	$(AR) rcs $@ $(filter %.o,$^)

# Loops over vectors: what the compiler makes of them at -O2 is half as fast.
$(BUILD)/src/model/%.o $(BUILD)/train/%.o: OPT := $(if $(SAN),$(SANITIZE),-O3)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -Itests -c -o $@ $<

# Every data file lies in the binary as it stands in the tree, and each language's lexicon as it comes
# out of them, since to make it takes most of the time in which an engine opens. `make LEXICONS=` does
# without: for building on another machine than the one it is for.
LEXICONS := $(patsubst packs/%/pack.tsv,$(BUILD)/lexicons/%,$(sort $(wildcard packs/*/pack.tsv)))
$(BUILD)/data.S: tools/embed.sh $(DATA) $(BUILD)/files.list
	@mkdir -p $(@D)
	sh tools/embed.sh kb_embedded $(DATA) > $@.new && mv $@.new $@

$(BUILD)/lexicons.S: tools/embed.sh $(LEXICONS) $(BUILD)/files.list
	@mkdir -p $(@D)
	sh tools/embed.sh kb_lexicons $(LEXICONS) > $@.new && mv $@.new $@

$(BUILD)/data.o: $(BUILD)/data.S $(DATA)
	$(CC) -c -o $@ $<

$(BUILD)/lexicons.o: $(BUILD)/lexicons.S $(LEXICONS)
	$(CC) -c -o $@ $<

$(LEXICONS): $(BUILD)/lexicons/%: $(BUILD)/compile-lexicons
	@mkdir -p $(@D)
	$< $* $@.new && mv $@.new $@

$(BUILD)/compile-lexicons: $(BUILD)/tools/compile_lexicons.o $(PLAIN_OBJ) $(BUILD)/files.list
	$(CC) $(ALL_CFLAGS) $(LDFLAGS) -o $@ $(filter %.o,$^) $(LDLIBS)

# Changes when a file comes or goes, which no file's own time can tell.
NOW_FILES := $(strip $(SRC) $(CMD) $(UNIT) $(DATA))
ifneq ($(file <$(BUILD)/files.list),$(NOW_FILES))
$(BUILD)/files.list: get-list
endif
$(BUILD)/files.list:
	@mkdir -p $(@D)
	$(file >$@,$(NOW_FILES))

# ---- trying it out -----------------------------------------------------------------------------

demo: all
	@sh examples/demo.sh $(BUILD)/kabar $(BUILD)/demo.db

# ---- tests: each part ends with a line `N passed, N failed`; run.sh adds them up ------------------

TEST_BINARIES := $(BUILD)/kabar $(BUILD)/unit $(BUILD)/cases
CASE_FILES := $(sort $(wildcard packs/*/cases/*.t tests/cases/*.t))
PARTS_test := "check: sh tools/check.sh $(BUILD)" \
	"unit: $(BUILD)/unit" \
	"cases: $(BUILD)/cases $(CASE_FILES)" \
	"cli: sh tests/cli/run.sh $(BUILD)/kabar" \
	"golden: sh tests/golden/run.sh $(BUILD)/kabar"
FUZZ_SEEDS := tests/fuzz/found tests/golden examples/pages
PARTS_stages := $(foreach f,$(FUZZERS),"$(notdir $f): $f $(FUZZ_SEEDS) \
	$(wildcard tests/fuzz/corpus/$(patsubst fuzz-%,%,$(notdir $f)))")
PARTS_quick := "unit: $(BUILD)/unit" "cases: $(BUILD)/cases $(CASE_FILES)"
PARTS_slow := "fault: $(BUILD)/fault" $(PARTS_stages) "kept: sh tests/fuzz/kept.sh $(BUILD)" \
	"fuzz: $(BUILD)/fuzz --seconds $(or $(SECONDS),60)" \
	$(if $(SAN),,"valgrind: sh tools/check-valgrind.sh $(BUILD)") \
	$(if $(SAN),,"clang-tidy: sh tools/check-tidy.sh")
PARTS_ci := $(PARTS_quick) "fuzz: $(BUILD)/fuzz --replay" "fault: $(BUILD)/fault" $(PARTS_stages)

test: $(TEST_BINARIES)
	@sh tests/run.sh $(PARTS_test)
unit: $(BUILD)/unit
	@$<
cases: $(BUILD)/cases
	@$< $(CASE_FILES)
cli: $(BUILD)/kabar
	@sh tests/cli/run.sh $<
golden: $(BUILD)/kabar
	@sh tests/golden/run.sh $<
check: $(BUILD)/kabar
	@sh tools/check.sh $(BUILD)
check-slow: $(TEST_BINARIES) $(BUILD)/fault $(BUILD)/fuzz $(FUZZERS)
	@sh tests/run.sh $(PARTS_slow)
test-sanitized: $(TEST_BINARIES) $(BUILD)/fault $(BUILD)/fuzz $(FUZZERS)
	@sh tests/run.sh $(PARTS_ci)
fuzz: $(BUILD)/fuzz
	@$< --seconds $(or $(SECONDS),60)

# Takes what comes out now as what is expected. Look at `git diff` afterwards.
accept: $(BUILD)/cases $(BUILD)/kabar
	@$(BUILD)/cases --accept $(CASE_FILES)
	@sh tests/golden/run.sh --accept $(BUILD)/kabar

bench: all $(BUILD)/speed $(BUILD)/layer $(BUILD)/road
	@$(BUILD)/speed $(SPEED_PAGES)
	@$(BUILD)/layer id $(SPEED_PAGES)
	@$(BUILD)/layer en $(SPEED_PAGES)
	@$(BUILD)/road $(SPEED_PAGES)
	@sh bench/run.sh $(BUILD)/kabar
# Folding alone, of 100,000 pages made by editing, which takes some minutes the first time.
bench-fold: $(BUILD)/fold
	@[ -e $(BUILD)/far/gold.jsonl ] || python3 tools/make_heap.py $(SHARED) $(BUILD)/far --far --pages 100000
	@$(BUILD)/fold $(BUILD)/far/pages.jsonl
quality: all
	@sh tools/quality.sh $(BUILD)/kabar | tee $(BUILD)/quality.txt
	@sh tools/keep-results.sh bench/results.tsv <$(BUILD)/quality.txt

FORMATTED := $(SRC) $(CMD) $(UNIT) tools/compile_lexicons.c $(wildcard include/*.h src/*.h src/*/*.h cmd/*.h tests/*.[ch] \
	tests/fuzz/*.c)
format: # twice: the first pass moves comments, the second breaks them
	@clang-format -i $(FORMATTED) && clang-format -i $(FORMATTED)

# ---- installing --------------------------------------------------------------------------------

install: $(BUILD)/kabar $(BUILD)/libkabar.a
	install -D -m 755 $(BUILD)/kabar $(DESTDIR)$(PREFIX)/bin/kabar
	install -D -m 644 docs/man/kabar.1 $(DESTDIR)$(PREFIX)/share/man/man1/kabar.1
	install -D -m 644 include/kabar.h $(DESTDIR)$(PREFIX)/include/kabar.h
	install -D -m 644 $(BUILD)/libkabar.a $(DESTDIR)$(PREFIX)/lib/libkabar.a

clean:
	rm -rf build

-include $(OBJ:.o=.d) $(TRAIN_OBJ:.o=.d) $(TELL_OBJ:.o=.d) $(BLOCKS_OBJ:.o=.d) $(CMD_OBJ:.o=.d) $(UNIT_OBJ:.o=.d) $(TOOL_OBJ:.o=.d)
.PHONY: all demo test unit cases cli golden check check-slow test-sanitized fuzz accept bench bench-fold \
	quality format models install clean get-libs get-list
.DELETE_ON_ERROR:
