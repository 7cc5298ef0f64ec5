#!/bin/sh
# Writes an assembler file that holds each named file and a table of them:
# struct { const char *name; const char *begin, *end; } kb_embedded[], ended by a zero name.
# Each begins at a multiple of 32 bytes, since models are used as they lie; .incbin keeps the bytes as
# they are, and no generator has to be built first.
echo '	.section .rodata'
n=0
for file in "$@"; do
    echo "	.balign 32"
    echo "kb_file_$n: .incbin \"$file\""
    echo "kb_file_end_$n: .byte 0"
    echo "kb_name_$n: .asciz \"$file\""
    n=$((n + 1))
done
echo '	.section .data.rel.ro,"aw"'
echo '	.balign 8'
echo '	.globl kb_embedded'
echo '	.hidden kb_embedded'
echo 'kb_embedded:'
i=0
while [ $i -lt $n ]; do
    echo "	.quad kb_name_$i, kb_file_$i, kb_file_end_$i"
    i=$((i + 1))
done
echo '	.quad 0, 0, 0'
echo '	.section .note.GNU-stack,"",%progbits'
